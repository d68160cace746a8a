import { describe, expect, it } from '@jest/globals';
import { judgedOne } from '../judged.ts';

const ask = (csv: string, bins: readonly number[], weights: readonly number[]) =>
  judgedOne(csv, {
    kind: 'divergence',
    column: 'x',
    partition: { bins, weights },
    below: 0,
    tailWeightHoldout: 0,
    internalWeightHoldout: 0,
  });

describe('binsQuestion', () => {
  it('closes bins at the left, and the last one at both ends', async () => {
    const result = await ask('x\n0\n1\n1\n2\n', [0, 1, 2], [0.25, 0.75]);
    expect(result).toMatchObject({ answer: 'holds', observed: 0 });
  });

  it('counts what lies beside the bins into the tails', async () => {
    const { answer, details } = await ask('x\n-1\n0\n2\n3\n', [0, 2], [1]);
    expect(answer).toBe('broken');
    expect(details?.['observed_partition']).toEqual({ bins: [0, 2], weights: [0.5], tail_weights: [0.25, 0.25] });
  });

  it('takes infinite ends, and leaves NaN out', async () => {
    const result = await ask(
      'x\n-1\n0.5\nnan\ninf\n',
      [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY],
      [1 / 3, 2 / 3],
    );
    expect(result).toMatchObject({ answer: 'holds' });
  });

  it('is not there for words', async () => {
    expect(await ask('x\na\n', [0, 1], [1])).toMatchObject({ answer: 'unanswered', reason: 'type' });
  });
});
