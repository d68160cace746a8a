import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isJsonObject, sha256Of } from '@plumbline/boundary';
import { readEvidence } from '@plumbline/frame';
import { gateEvidence } from '../../packages/registry/fixture.ts';
import { gated, register, scene } from './scene.ts';

describe('verify', () => {
  it('passes what is intact, and says which links of the chain are stored', async () => {
    const world = await scene();
    const parents = [{ action: 'train-model' as const, sha256: sha256Of('lost') }];
    const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx'), { parents }));
    await register(world, 'one.onnx', { evidence });
    const host = await world.run({ operation: 'verify' });
    expect(host.outputs['verdict']).toBe('pass');
    const filed = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(isJsonObject(filed.evidence.statistics) && filed.evidence.statistics['absentLinks']).toBe(1);
  });

  it('fails on a changed byte, naming the file', async () => {
    const world = await gated('one.onnx');
    writeFileSync(join(world.registry, 'blobs/sha256', world.digest('one.onnx')), 'evil');
    for (const inputs of [{ name: '' }, { version: '1' }]) {
      const host = await world.run({ operation: 'verify', ...inputs });
      expect(host.verdicts).toEqual(['error', 'fail']);
      expect(host.outputs['summary-line']).toContain(`REGISTRY_CORRUPT: "blobs/sha256/${world.digest('one.onnx')}"`);
    }
  });

  it('is inconclusive where there is nothing', async () => {
    expect((await (await scene()).run({ operation: 'verify' })).outputs['verdict']).toBe('inconclusive');
  });

  it('ends in REGISTRY_MISSING for a version that is not there', async () => {
    const world = await gated('one.onnx');
    expect((await world.run({ operation: 'verify', version: '4' })).outputs['summary-line']).toContain(
      'REGISTRY_MISSING: ',
    );
  });
});
