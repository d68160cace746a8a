import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { gateEvidence } from '../../packages/registry/fixture.ts';
import { evidenceText } from '../../support/evidence.ts';
import { aliasOf, gated, promote, register, type Scene } from './scene.ts';

describe('rollback', () => {
  async function promotedTwice(): Promise<Scene> {
    const world = await gated('one.onnx', 'two.onnx');
    await promote(world);
    expect((await promote(world, { version: '2' })).outputs['verdict']).toBe('pass');
    return world;
  }

  it('goes back to the version before, however old its evidence is', async () => {
    const world = await promotedTwice();
    world.write('plumbline.yml', 'registry: { aliases: { production: { max-age: 1h } } }\n');
    const host = await world.run(
      { operation: 'rollback', alias: 'production', reason: 'drift' },
      { now: new Date('2030-01-01T00:00:00Z') },
    );
    expect(host.outputs).toMatchObject({
      verdict: 'pass',
      version: '1',
      'previous-version': '2',
      digest: world.digest('one.onnx'),
    });
    expect(await aliasOf(world)).toBe(1);
  });

  it('refuses a version that the alias never had', async () => {
    const world = await promotedTwice();
    await register(world, 'three.onnx');
    const host = await world.run({ operation: 'rollback', alias: 'production', version: '3' });
    expect(host.outputs).toMatchObject({
      verdict: 'fail',
      'summary-line': expect.stringContaining('was never promoted to "production"'),
    });
    expect(await aliasOf(world)).toBe(2);
  });

  it('ends in error where the evidence of the promotion was changed', async () => {
    const world = await promotedTwice();
    const stored = sha256Of(evidenceText(gateEvidence(world.digest('one.onnx'), { decision: 'no-baseline' })));
    writeFileSync(join(world.registry, 'blobs/sha256', stored), '{}');
    const host = await world.run({ operation: 'rollback', alias: 'production' });
    expect(host.outputs['summary-line']).toContain('REGISTRY_CORRUPT: ');
    expect(await aliasOf(world)).toBe(2);
  });

  it('ends in REGISTRY_MISSING where there is nothing to go back to', async () => {
    const world = await gated('one.onnx');
    expect((await world.run({ operation: 'rollback', alias: 'production' })).outputs['summary-line']).toContain(
      'it must have a version: it is empty',
    );
    await promote(world);
    expect((await world.run({ operation: 'rollback', alias: 'production' })).outputs['summary-line']).toContain(
      'it only had version 1',
    );
  });

  it('ends in REGISTRY_CONFLICT where the alias is not what was expected', async () => {
    const world = await promotedTwice();
    const host = await world.run({ operation: 'rollback', alias: 'production', expect: '1' });
    expect(host.outputs['summary-line']).toContain('REGISTRY_CONFLICT: ');
  });
});
