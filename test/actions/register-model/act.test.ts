import { describe, expect, it } from '@jest/globals';
import { perform } from '@plumbline/frame';
import { openRegistry } from '@plumbline/registry';
import { course } from '../../../actions/register-model/src/main.ts';
import { moveOf } from '../../packages/registry/fixture.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { aliasOf, gated } from './scene.ts';

describe('act()', () => {
  it('ends in REGISTRY_CONFLICT where the alias moves between judging and writing', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    const registry = await openRegistry('local:registry', { root: world.root });
    const work = await course.load();
    const slow = {
      ...course,
      load: async () => ({
        ...work,
        run: async (...args: Parameters<typeof work.run>) => {
          const judged = await work.run(...args);
          await registry.move(moveOf({ version: 2, actor: 'eve' }));
          return judged;
        },
      }),
    };
    const host = fakeHost({
      inputs: { operation: 'promote', registry: 'local:registry', name: 'churn', version: '1', alias: 'production' },
      surroundings: { workspace: world.root },
    });
    await perform(slow, host);
    expect(host.verdicts).toEqual(['error']);
    expect(host.outputs['summary-line']).toContain(
      'REGISTRY_CONFLICT: Cannot move "production" of "churn": it must be at version none: current value is 2: eve set it',
    );
    expect(await aliasOf(world)).toBe(2);
  });
});
