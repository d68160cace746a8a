import { describe, expect, it } from '@jest/globals';
import { isJsonObject } from '@plumbline/boundary';
import { binDivergence, valueDivergence } from '../../../../packages/data/src/checks/divergence.ts';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
const none = { tailWeightHoldout: 0, internalWeightHoldout: 0 };

describe('valueDivergence', () => {
  const partition = { values: ['a', 'b'], weights: [0.6, 0.4] };
  const others = [{ value: 'c', count: 1 }];

  it('is 0 where shares are as expected, and infinite where something unnamed is there', () => {
    expect(valueDivergence(partition, { listed: [6, 4], others: [] }, none).divergence).toBe(0);
    expect(valueDivergence(partition, { listed: [2, 1], others }, none).divergence).toBe(POSITIVE_INFINITY);
  });

  it('shares what is held out among the values it does not name', () => {
    const { divergence, details } = valueDivergence(partition, { listed: [2, 1], others }, { tailWeightHoldout: 0.1 });
    // Great Expectations 1.24: 0.09943138400349738.
    expect(divergence).toBeCloseTo(0.09943138400349738, 14);
    expect(details).toEqual({
      observed_partition: { values: ['a', 'b', 'c'], weights: [0.5, 0.25, 0.25] },
      expected_partition: { values: ['a', 'b', 'c'], weights: [0.54, 0.36000000000000004, 0.1] },
    });
  });

  it('holds nothing out where every value is named', () => {
    const { details } = valueDivergence(partition, { listed: [1, 1], others: [] }, { tailWeightHoldout: 0.5 });
    expect(details).toMatchObject({ expected_partition: { weights: [0.6, 0.4] } });
  });
});

describe('binDivergence', () => {
  const inside = [1, 1, 1];

  it('counts what lies beside the bins as tails', () => {
    const partition = { bins: [0, 1, 2, 3], weights: [0.25, 0.25, 0.25], tailWeights: [0.25, 0] as const };
    const { divergence, details } = binDivergence(partition, { inside, below: 1, above: 0 }, none);
    expect(divergence).toBe(0);
    expect(details).toEqual({
      observed_partition: { bins: [0, 1, 2, 3], weights: [0.25, 0.25, 0.25], tail_weights: [0.25, 0] },
      expected_partition: { bins: [0, 1, 2, 3], weights: [0.25, 0.25, 0.25], tail_weights: [0.25, 0] },
    });
    const outside = binDivergence(partition, { inside, below: 0, above: 1 }, none);
    expect(outside.divergence).toBe(POSITIVE_INFINITY);
  });

  it('takes an infinite end for a tail', () => {
    const partition = { bins: [NEGATIVE_INFINITY, 0, 1, POSITIVE_INFINITY], weights: [0.2, 0.6, 0.2] };
    const { divergence, details } = binDivergence(partition, { inside: [1, 3, 1], below: 0, above: 0 }, none);
    expect(divergence).toBeCloseTo(0, 15);
    expect(details).toMatchObject({ expected_partition: { bins: [0, 1], weights: [0.6], tail_weights: [0.2, 0.2] } });
  });

  it.each([
    [
      [NEGATIVE_INFINITY, 0, 1],
      [0.4, 0.05],
    ],
    [
      [0, 1, POSITIVE_INFINITY],
      [0.05, 0.4],
    ],
  ] as const)('gives all that is held out to the one open side of %j', (bins, tails) => {
    const weights = bins[0] === 0 ? [0.6, 0.4] : [0.4, 0.6];
    const held = { ...none, tailWeightHoldout: 0.05 };
    const { details } = binDivergence({ bins, weights }, { inside: [1, 1], below: 1, above: 1 }, held);
    const expected = details['expected_partition'];
    expect(isJsonObject(expected) && expected['tail_weights']).toEqual(
      tails.map((tail) => (tail === 0.4 ? 0.38 : tail)),
    );
  });

  it('shares what is held out inside among empty bins', () => {
    const partition = { bins: [0, 1, 2, 3], weights: [1, 0, 0] };
    const held = { tailWeightHoldout: 0.1, internalWeightHoldout: 0.2 };
    const { details } = binDivergence(partition, { inside, below: 0, above: 0 }, held);
    expect(details).toMatchObject({
      expected_partition: { weights: [expect.closeTo(0.7, 12), 0.1, 0.1], tail_weights: [0.05, 0.05] },
    });
  });

  it('does not exist of nothing', () => {
    const partition = { bins: [0, 1], weights: [1] };
    const { divergence, details } = binDivergence(partition, { inside: [0], below: 0, above: 0 }, none);
    expect(divergence).toBeNaN();
    expect(details).toMatchObject({ observed_partition: { weights: [null] } });
  });
});
