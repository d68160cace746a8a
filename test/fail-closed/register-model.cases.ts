import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gated, promote, register, type Scene, scene } from '../actions/register-model/scene.ts';
import { gateEvidence } from '../packages/registry/fixture.ts';
import { evidenceText } from '../support/evidence.ts';
import type { FakeHostOptions } from '../support/fake-host.ts';
import { error, type FailClosedCase, fail, inconclusive, rowsOf } from './fail-closed-case.ts';

const at = (world: Scene, inputs: Readonly<Record<string, string>>): FakeHostOptions => ({
  inputs: { registry: 'local:registry', name: 'churn', ...inputs },
  surroundings: { workspace: world.root, temp: join(world.root, 'temp') },
});

const promotion = (world: Scene, inputs: Readonly<Record<string, string>> = {}): FakeHostOptions =>
  at(world, { operation: 'promote', version: '1', alias: 'production', ...inputs });

/** Version 1, registered with this evidence, about to be promoted. */
async function judged(parts: Parameters<typeof gateEvidence>[1]): Promise<FakeHostOptions> {
  const world = await scene();
  const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx'), parts));
  await register(world, 'one.onnx', { evidence });
  return promotion(world);
}

const row = rowsOf('register-model');

/** As it is, version 1 is promoted. */
export const soundPromotion: FailClosedCase['arrange'] = async () => promotion(await gated('one.onnx'));

/** Registrations and promotions that must not be. */
export const registerModelCases: readonly FailClosedCase[] = [
  row(
    'the operation is none of its legal words',
    async () => at(await scene(), { operation: 'promot' }),
    error('INPUT_INVALID', 'did you mean "promote"?'),
  ),
  row(
    'the model to register is missing',
    async () => at(await scene(), { operation: 'register', model: 'absent.onnx' }),
    error('MODEL_MISSING', '"absent.onnx"'),
  ),
  row(
    'the model to register is empty',
    async () => {
      const world = await scene();
      world.write('empty.onnx', '');
      return at(world, { operation: 'register', model: 'empty.onnx' });
    },
    error('MODEL_UNREADABLE', 'empty.onnx'),
  ),
  row(
    'the evidence given to register is of another model',
    async () => {
      const world = await scene();
      const evidence = world.evidence('gate.json', gateEvidence(world.digest('two.onnx')));
      return at(world, { operation: 'register', model: 'one.onnx', evidence });
    },
    error('MODEL_DIGEST', 'gate.json'),
  ),
  row(
    'a promotion has no evidence',
    async () => {
      const world = await scene();
      await register(world, 'one.onnx');
      return promotion(world);
    },
    fail('evaluate-gate evidence'),
  ),
  row(
    'the evidence of a promotion is inconclusive',
    () => judged({ verdict: 'inconclusive', decision: 'inconclusive', promote: false }),
    fail('inconclusive'),
  ),
  row('the evidence of a promotion failed', () => judged({ verdict: 'fail', promote: false }), fail('fail')),
  row(
    'the gate passed, but does not promote',
    () => judged({ decision: 'no-baseline', promote: false }),
    fail('promote'),
  ),
  row(
    'the evidence of a promotion is of another model',
    async () => {
      const world = await scene();
      await register(world, 'one.onnx');
      return promotion(world, { evidence: world.evidence('gate.json', gateEvidence(world.digest('two.onnx'))) });
    },
    fail('evaluate-gate evidence'),
  ),
  row(
    'the evidence of a promotion is too old',
    async () => {
      const world = await gated('one.onnx');
      world.write('plumbline.yml', 'registry: { aliases: { production: { max-age: 1h } } }\n');
      return { ...promotion(world), now: new Date('2026-01-03T00:00:00Z') };
    },
    fail('at most 1 hours old'),
  ),
  row(
    'the alias is not at the version expected',
    async () => {
      const world = await gated('one.onnx', 'two.onnx');
      await promote(world);
      return promotion(world, { version: '2', expect: '7' });
    },
    error('REGISTRY_CONFLICT', 'it must be at version 7: current value is 1'),
  ),
  row(
    'the version to promote is not registered',
    async () => promotion(await gated('one.onnx'), { version: '9' }),
    error('REGISTRY_MISSING', '9'),
  ),
  row(
    'the version is named by an alias that does not exist',
    async () => promotion(await gated('one.onnx'), { version: 'staging' }),
    error('REGISTRY_MISSING', 'staging'),
  ),
  row(
    'the model given is not the version named',
    async () => promotion(await gated('one.onnx', 'two.onnx'), { version: '1', model: 'two.onnx' }),
    error('MODEL_DIGEST', 'it must be the model given'),
  ),
  row(
    'the registered model was tampered with',
    async () => {
      const world = await gated('one.onnx');
      writeFileSync(join(world.registry, 'blobs/sha256', world.digest('one.onnx')), 'evil');
      return promotion(world);
    },
    error('REGISTRY_CORRUPT', 'every file must be what the ledger says'),
  ),
  row(
    'the registered model is gone',
    async () => {
      const world = await gated('one.onnx');
      rmSync(join(world.registry, 'blobs/sha256', world.digest('one.onnx')));
      return promotion(world);
    },
    error('REGISTRY_CORRUPT', 'blobs/sha256/'),
  ),
  row(
    'the ledger was rewritten',
    async () => {
      const world = await gated('one.onnx');
      const [event = ''] = readdirSync(join(world.registry, 'ledger/events'));
      writeFileSync(join(world.registry, 'ledger/events', event), '{}');
      return promotion(world);
    },
    error('REGISTRY_CORRUPT', 'ledger/events'),
  ),
  row(
    'a verification finds a model tampered with',
    async () => {
      const world = await gated('one.onnx');
      writeFileSync(join(world.registry, 'blobs/sha256', world.digest('one.onnx')), 'evil');
      return at(world, { operation: 'verify', name: '' });
    },
    fail('REGISTRY_CORRUPT: "blobs/sha256/'),
  ),
  row(
    'a verification finds an empty registry',
    async () => at(await scene(), { operation: 'verify', name: '' }),
    inconclusive('nothing to verify'),
  ),
  row(
    'there is nothing to roll back to',
    async () => {
      const world = await gated('one.onnx');
      await promote(world);
      return at(world, { operation: 'rollback', alias: 'production' });
    },
    error('REGISTRY_MISSING', 'it must have had a version before'),
  ),
  row(
    'the alias to roll back is empty',
    async () => at(await gated('one.onnx'), { operation: 'rollback', alias: 'production' }),
    error('REGISTRY_MISSING', 'it must have a version: it is empty'),
  ),
  row(
    'the policy file is loosened by the head',
    async () => {
      const world = await scene();
      await register(world, 'one.onnx');
      world.write('plumbline.yml', 'registry: { require-evidence: none }\n');
      const base = 'registry: { require-evidence: evaluate-gate }\n';
      return { ...promotion(world, { 'policy-ref': 'main' }), refs: { 'main:plumbline.yml': base } };
    },
    fail('evaluate-gate evidence'),
  ),
  row(
    'the name of the model climbs out of the registry',
    async () => at(await scene(), { operation: 'register', model: 'one.onnx', name: '../../churn' }),
    error('INPUT_INVALID', '../../churn'),
  ),
  row(
    'the registry is of a kind that is not known',
    async () => at(await scene(), { operation: 'list', registry: 'ftp:models' }),
    error('INPUT_INVALID', 'ftp:models'),
  ),
  row(
    'the evidence was edited to say pass',
    async () => {
      const world = await scene();
      await register(world, 'one.onnx');
      const said = evidenceText(gateEvidence(world.digest('one.onnx'), { verdict: 'fail' }));
      return promotion(world, {
        evidence: world.write('gate.json', said.replace('"verdict":"fail"', '"verdict": "pass"')),
      });
    },
    error('EVIDENCE_INVALID', 'it was changed after it was written'),
  ),
  row(
    'the model is a folder with a link that leads out of it',
    async () => {
      const world = await scene();
      world.write('bundle/weights.bin', 'weights');
      symlinkSync('/etc/hostname', join(world.root, 'bundle/tokenizer.json'));
      return at(world, { operation: 'register', model: 'bundle' });
    },
    error('PATH_OUTSIDE', 'is a symbolic link'),
  ),
  row(
    'a version is not signed with the key given',
    async () => {
      const world = await gated('one.onnx');
      const { privateKey } = generateKeyPairSync('ed25519');
      world.write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
      return at(world, { operation: 'verify', name: '', sign: 'key:key.pem' });
    },
    fail('carries no signature'),
  ),
];
