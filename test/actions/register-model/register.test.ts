import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseJson, sha256Of } from '@plumbline/boundary';
import { readEvidence } from '@plumbline/frame';
import { openRegistry } from '@plumbline/registry';
import { gateEvidence } from '../../packages/registry/fixture.ts';
import { evidenceOf, evidenceText } from '../../support/evidence.ts';
import { eventsOf, gated, register, scene } from './scene.ts';

describe('register', () => {
  it('registers a model with everything that goes with it', async () => {
    const world = await scene();
    const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx')));
    const profile = world.write('train.profile.json', '{"rows":3}');
    const host = await register(world, 'one.onnx', { evidence, profile, metadata: 'owner: team', reason: 'weekly' });
    expect(host.verdicts).toEqual(['error', 'pass']);
    expect(host.outputs).toMatchObject({
      version: '1',
      uri: 'registry:churn@1',
      digest: world.digest('one.onnx'),
      'previous-version': '',
      'summary-line': `"churn" with digest ${world.digest('one.onnx').slice(0, 12)} is registered as version 1: with 1 evidence file`,
    });
    const registry = await openRegistry('local:registry', { root: world.root });
    const version = await registry.resolve('churn', 1);
    expect(version).toMatchObject({
      metadata: { owner: 'team' },
      actor: 'ada',
      registered: '2026-01-02T03:04:05.000Z',
    });
    expect(version?.attachments.map(({ role }) => role)).toEqual(['evidence', 'profile', 'provenance', 'model-card']);
    expect(parseJson(readFileSync(host.outputs['provenance-path'] ?? '', 'utf8'), 'p')).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
    });
    expect(readFileSync(host.outputs['model-card-path'] ?? '', 'utf8')).toContain('Model card: churn');
    const filed = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(filed.evidence.subjects.map(({ role }) => role)).toEqual(['model', 'profile']);
    expect(filed.evidence.parents).toMatchObject([{ action: 'evaluate-gate' }]);
    expect(filed.evidence.products.map(({ role }) => role)).toEqual(['provenance', 'model-card']);
  });

  it.each(['fail', 'inconclusive', 'warn'] as const)(
    'takes evidence that says %s, so that it can be shadowed',
    async (verdict) => {
      const world = await scene();
      const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx'), { verdict, promote: false }));
      expect((await register(world, 'one.onnx', { evidence })).outputs).toMatchObject({
        verdict: 'pass',
        version: '1',
      });
    },
  );

  it('refuses evidence of another model and writes nothing', async () => {
    const world = await scene();
    const evidence = world.evidence('gate.json', gateEvidence(world.digest('two.onnx')));
    const host = await register(world, 'one.onnx', { evidence });
    expect(host.outputs['verdict']).toBe('error');
    expect(host.outputs['summary-line']).toContain('MODEL_DIGEST: ');
    expect(() => readdirSync(world.registry)).toThrow();
  });

  it('gives the same model the same version, and adds new evidence', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    const evidence = world.evidence(
      'later.json',
      gateEvidence(world.digest('one.onnx'), { created: '2026-01-02T03:00:00.000Z' }),
    );
    const again = await register(world, 'one.onnx', { evidence });
    expect(again.outputs).toMatchObject({ verdict: 'pass', version: '1' });
    expect(again.outputs['summary-line']).toContain('1 evidence file added');
    expect(eventsOf(world)).toBe(3);
    expect((await register(world, 'one.onnx')).outputs['summary-line']).toContain('nothing was written');
    expect(eventsOf(world)).toBe(3);
  });

  it('numbers from the version before', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    const host = await register(world, 'two.onnx');
    expect(host.outputs).toMatchObject({ version: '2', 'previous-version': '1' });
  });

  it('names data that tied evidence speaks of, so that it becomes a parent', async () => {
    const world = await scene();
    const rows = { role: 'data', name: 'rows.csv', sha256: sha256Of('rows') };
    const trained = evidenceOf({
      action: 'train-model',
      subjects: [rows],
      products: [{ role: 'model', name: 'm', sha256: world.digest('one.onnx') }],
    });
    world.evidence('e/train.json', trained);
    world.evidence('e/data.json', evidenceOf({ action: 'validate-data', subjects: [rows] }));
    const host = await register(world, 'one.onnx', { evidence: 'e/*.json' });
    const { evidence } = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(evidence.parents.map(({ action }) => action).sort()).toEqual(['train-model', 'validate-data']);
  });

  it.each([
    ['a model that is not there', { model: 'none.onnx' }, 'MODEL_MISSING'],
    ['a profile that is not there', { model: 'one.onnx', profile: 'none.json' }, 'DATA_MISSING'],
    ['a profile that is not JSON', { model: 'one.onnx', profile: 'two.onnx' }, 'DATA_UNREADABLE'],
    ['metadata that is no mapping', { model: 'one.onnx', metadata: '- a' }, 'INPUT_INVALID'],
    ['metadata that is not YAML', { model: 'one.onnx', metadata: 'a: [' }, 'CONFIG_SYNTAX'],
    ['a card that is not there', { model: 'one.onnx', 'model-card': 'none.md' }, 'INPUT_INVALID'],
    ['a key that is none', { model: 'one.onnx', sign: 'key:two.onnx' }, 'INPUT_INVALID'],
    ['a name that leaves the folder', { model: 'one.onnx', name: '../x' }, 'INPUT_INVALID'],
    ['another kind of registry', { model: 'one.onnx', registry: 'mlflow:http://x' }, 'INPUT_INVALID'],
    ['evidence that was changed', { model: 'one.onnx', evidence: 'broken.json' }, 'EVIDENCE_INVALID'],
  ])('ends in error for %s', async (_title, inputs, code) => {
    const world = await scene();
    world.write('broken.json', `${evidenceText(gateEvidence(world.digest('one.onnx')))} `);
    const host = await world.run({ operation: 'register', ...inputs });
    expect(host.outputs).toMatchObject({ verdict: 'error', 'summary-line': expect.stringContaining(`${code}: `) });
    expect(host.ended.exitCode).toBe(1);
  });

  it.each([
    'registry: { registry: "local:../out" }',
    'registry: { profile: ../x.json }',
    'registry: { model-card: /etc/passwd }',
  ])('keeps paths of the configuration file inside the workspace: %s', async (text) => {
    const world = await scene();
    world.write('plumbline.yml', text);
    const inputs = text.includes('local') ? { registry: '' } : {};
    const host = await register(world, 'one.onnx', inputs);
    expect(host.outputs['summary-line']).toContain('PATH_OUTSIDE: ');
  });

  it('signs the provenance with a key, and verify demands that key', async () => {
    const world = await scene();
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    world.write('key.pem', pem.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    world.write('key.pub', pem.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    world.write('other.pub', other.export({ type: 'spki', format: 'pem' }).toString());
    await register(world, 'one.onnx', { sign: 'key:key.pem' });
    expect((await world.run({ operation: 'verify', sign: 'key:key.pub' })).outputs['verdict']).toBe('pass');
    expect((await world.run({ operation: 'verify', sign: 'key:other.pub' })).outputs['verdict']).toBe('fail');
    await register(world, 'two.onnx');
    expect((await world.run({ operation: 'verify', sign: 'key:key.pub' })).outputs['summary-line']).toContain(
      'registry:churn@2 carries no signature',
    );
  });
});
