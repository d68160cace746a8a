import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import type { Evidence } from '@plumbline/core';
import { openRegistry } from '@plumbline/registry';
import { gateEvidence } from '../../packages/registry/fixture.ts';
import { evidenceText } from '../../support/evidence.ts';
import { aliasOf, eventsOf, gated, promote, register, type Scene } from './scene.ts';

describe('promote', () => {
  it('gives an empty alias to a first model whose gate says promote', async () => {
    const world = await gated('one.onnx');
    const host = await promote(world);
    expect(host.outputs).toMatchObject({
      verdict: 'pass',
      version: '1',
      'previous-version': '',
      uri: 'registry:churn@1',
    });
    expect(host.outputs['provenance-path']).not.toBe('');
    expect(await aliasOf(world)).toBe(1);
  });

  it('moves an alias on new evidence, which it stores', async () => {
    const world = await gated('one.onnx');
    await register(world, 'two.onnx');
    await promote(world);
    const evidence = world.evidence('gate2.json', gateEvidence(world.digest('two.onnx')));
    const host = await promote(world, { version: '2', evidence, expect: '1' });
    expect(host.outputs).toMatchObject({ verdict: 'pass', 'previous-version': '1' });
    const registry = await openRegistry('local:registry', { root: world.root });
    const version = await registry.resolve('churn', 'production');
    expect(version?.attachments.filter(({ role }) => role === 'evidence')).toHaveLength(1);
  });

  it('takes the version by its model or by an alias that has it', async () => {
    const world = await gated('one.onnx');
    expect((await promote(world, { version: '', model: 'one.onnx', alias: 'staging' })).outputs['verdict']).toBe(
      'pass',
    );
    expect((await promote(world, { version: 'staging' })).outputs).toMatchObject({ verdict: 'pass', version: '1' });
    expect((await promote(world, { model: 'two.onnx' })).outputs['summary-line']).toContain('MODEL_DIGEST: ');
  });

  it('writes nothing where the alias has the version already', async () => {
    const world = await gated('one.onnx');
    await promote(world, { 'require-evidence': 'none' });
    const events = eventsOf(world);
    expect((await promote(world, { 'require-evidence': 'none' })).outputs).toMatchObject({
      verdict: 'warn',
      'previous-version': '1',
    });
    expect(eventsOf(world)).toBe(events);
  });

  it.each<[string, (world: Scene) => Evidence | null, Readonly<Record<string, string>>, string]>([
    ['no evidence', () => null, {}, 'passing evaluate-gate evidence for the model with digest'],
    ['failing evidence', (world) => gateEvidence(world.digest('three.onnx'), { verdict: 'fail' }), {}, 'it says fail'],
    [
      'inconclusive evidence',
      (world) => gateEvidence(world.digest('three.onnx'), { verdict: 'inconclusive' }),
      {},
      'it says inconclusive',
    ],
    ['evidence of another model', (world) => gateEvidence(world.digest('two.onnx')), {}, 'is missing: '],
    [
      'no baseline where there is one',
      (world) => gateEvidence(world.digest('three.onnx'), { decision: 'no-baseline' }),
      {},
      'its decision is no-baseline',
    ],
    [
      'a missing shadow',
      (world) => gateEvidence(world.digest('three.onnx')),
      { 'require-evidence': 'evaluate-gate, shadow-compare' },
      'passing shadow-compare evidence',
    ],
  ])(
    'is refused with %s: a verdict that says what is missing, and nothing written',
    async (_title, made, inputs, detail) => {
      const world = await gated('one.onnx');
      await promote(world);
      await register(world, 'three.onnx');
      const events = eventsOf(world);
      const blobs = readdirSync(join(world.registry, 'blobs/sha256')).length;
      const evidence = made(world);
      const given = evidence === null ? {} : { evidence: world.evidence('given.json', evidence) };
      const host = await promote(world, { version: '2', ...given, ...inputs });
      expect(host.verdicts).toEqual(['error', 'fail']);
      expect(host.ended.exitCode).toBe(1);
      expect(host.outputs['summary-line']).toContain(detail);
      expect([await aliasOf(world), eventsOf(world), readdirSync(join(world.registry, 'blobs/sha256')).length]).toEqual(
        [1, events, blobs],
      );
    },
  );

  it('ends in error where stored evidence was changed', async () => {
    const world = await gated('one.onnx');
    const stored = sha256Of(evidenceText(gateEvidence(world.digest('one.onnx'), { decision: 'no-baseline' })));
    writeFileSync(join(world.registry, 'blobs/sha256', stored), evidenceText(gateEvidence(world.digest('one.onnx'))));
    const host = await promote(world);
    expect(host.outputs['verdict']).toBe('error');
    expect(host.outputs['summary-line']).toContain(
      `REGISTRY_CORRUPT: Cannot trust the registry: every file must be what the ledger says: "blobs/sha256/${stored}"`,
    );
    expect(eventsOf(world)).toBe(1);
  });

  it('ends in error where the model was changed', async () => {
    const world = await gated('one.onnx');
    writeFileSync(join(world.registry, 'blobs/sha256', world.digest('one.onnx')), 'evil');
    expect((await promote(world)).outputs['summary-line']).toContain('REGISTRY_CORRUPT: ');
    expect(await aliasOf(world)).toBeNull();
  });

  it.each([
    ['7', '1'],
    ['none', '1'],
    ['1', null],
  ])('ends in REGISTRY_CONFLICT where expect is %s and the alias has %s', async (expected, has) => {
    const world = await gated('one.onnx', 'two.onnx');
    if (has !== null) await promote(world, { reason: 'first' });
    const host = await promote(world, { version: '2', expect: expected });
    expect(host.outputs['verdict']).toBe('error');
    expect(host.outputs['summary-line']).toContain(
      `REGISTRY_CONFLICT: Cannot move "production" of "churn": it must be at version ${expected}: current value is ${has ?? 'none'}`,
    );
    if (has !== null)
      expect(host.outputs['summary-line']).toContain('ada set it at 2026-01-02T03:04:05.000Z (promote, "first")');
    expect(await aliasOf(world)).toBe(has === null ? null : 1);
  });

  it('ends in REGISTRY_MISSING for a version, name or alias that is not there', async () => {
    const world = await gated('one.onnx');
    for (const inputs of [{ version: '9' }, { name: 'fraud' }, { version: 'staging' }]) {
      expect((await promote(world, inputs)).outputs['summary-line']).toContain('REGISTRY_MISSING: ');
    }
  });

  it('holds the age of evidence against the demands of the alias', async () => {
    const world = await gated('one.onnx');
    world.write('plumbline.yml', 'registry: { aliases: { production: { max-age: 1h } } }\n');
    const late = await world.run(
      { operation: 'promote', version: '1', alias: 'production' },
      { now: new Date('2026-01-02T04:04:06Z') },
    );
    expect(late.outputs['summary-line']).toContain('must be at most 1 hours old');
    expect((await promote(world)).outputs['verdict']).toBe('pass');
  });

  it('keeps to the chain of aliases', async () => {
    const world = await gated('one.onnx');
    world.write('plumbline.yml', 'registry: { alias-chain: [dev, staging, production] }\n');
    expect((await promote(world)).outputs['summary-line']).toContain('version 1 must first pass "staging"');
    expect((await promote(world, { alias: 'dev' })).outputs['verdict']).toBe('pass');
    expect((await promote(world, { alias: 'staging' })).outputs['verdict']).toBe('pass');
    expect((await promote(world)).outputs['verdict']).toBe('pass');
  });

  it('holds the rules of the base against a head that takes them away', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    await promote(world);
    const policy =
      'registry: { require-evidence: evaluate-gate, aliases: { production: { require: [shadow-compare] } } }\n';
    world.write('plumbline.yml', 'registry: { require-evidence: none }\n');
    const host = await world.run(
      { operation: 'promote', version: '2', alias: 'production', 'require-evidence': 'none', 'policy-ref': 'main' },
      { refs: { 'main:plumbline.yml': policy } },
    );
    expect(host.outputs).toMatchObject({
      verdict: 'fail',
      'summary-line': expect.stringContaining('passing shadow-compare evidence'),
    });
    expect(await aliasOf(world)).toBe(1);
  });
});
