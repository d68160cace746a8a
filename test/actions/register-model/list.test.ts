import { describe, expect, it } from '@jest/globals';
import { gated, promote } from './scene.ts';

describe('list', () => {
  it('shows versions, aliases and history, of one model or of all', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    await promote(world);
    const host = await world.run({ operation: 'list', name: '' });
    expect(host.outputs).toMatchObject({
      verdict: 'pass',
      'summary-line': '2 versions of 1 model, 1 alias, 3 events',
    });
    expect(host.publications[0]?.report.sections.map(({ heading }) => heading)).toEqual([
      'Versions',
      'Aliases',
      'History, newest first',
    ]);
    expect((await world.run({ operation: 'list', name: 'fraud' })).outputs['verdict']).toBe('inconclusive');
  });
});
