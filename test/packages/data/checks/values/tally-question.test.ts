import { describe, expect, it } from '@jest/globals';
import { judgedOne } from '../judged.ts';

const csv = 's,n\nb,1\na,1\nb,2\n,\nc,5\n';

describe('tallyQuestion', () => {
  it.each([
    ['within', ['a', 'b', 'c', 'd'], 'holds', { unexpected: 0, missing: 1 }],
    ['within', ['a', 'b'], 'broken', { unexpected: 1, missing: 0 }],
    ['contains', ['a', 'b'], 'holds', { unexpected: 1, missing: 0 }],
    ['contains', ['a', 'z'], 'broken', { unexpected: 2, missing: 1 }],
    ['equals', ['c', 'b', 'a'], 'holds', { unexpected: 0, missing: 0 }],
    ['equals', ['a', 'b', 'z'], 'broken', { unexpected: 1, missing: 1 }],
  ] as const)('%s %j', async (relation, values, answer, details) => {
    const result = await judgedOne(csv, { kind: 'distinct', column: 's', relation, values });
    expect(result).toMatchObject({ answer, observed: null, details });
    expect(JSON.stringify(result.details)).not.toContain('"c"');
  });

  it('shows the values where they may be shown, sorted, with their counts', async () => {
    const demand = { kind: 'distinct', column: 's', relation: 'equals', values: ['a', 'z'] } as const;
    expect(await judgedOne(csv, demand, { showValues: 1 })).toMatchObject({
      observed: ['a', 'b', 'c'],
      details: {
        unexpected_values: ['b', 'c'],
        missing_values: ['z'],
        value_counts: [
          { value: 'a', count: 1 },
          { value: 'b', count: 2 },
          { value: 'c', count: 1 },
        ],
      },
    });
  });

  it('compares numbers by value', async () => {
    const demand = { kind: 'distinct', column: 'n', relation: 'equals', values: [1, 2.0, '5'] } as const;
    expect((await judgedOne(csv, demand)).answer).toBe('holds');
  });

  it('has no set of an empty column: contains is broken, within is vacuous', async () => {
    const ask = (relation: 'within' | 'contains') =>
      judgedOne('s,n\n,1\n', { kind: 'distinct', column: 's', relation, values: ['a'] });
    expect((await ask('contains')).answer).toBe('broken');
    expect((await ask('within')).answer).toBe('vacuous');
  });
});

describe('tallyQuestion for shares', () => {
  const shares = (weights: readonly number[], tailWeightHoldout: number, below: number | null) =>
    judgedOne(csv, {
      kind: 'divergence',
      column: 's',
      partition: { values: ['a', 'b'], weights },
      below,
      tailWeightHoldout,
      internalWeightHoldout: 0,
    });

  it('is infinite where a value has no weight, and then broken', async () => {
    expect(await shares([0.5, 0.5], 0, 9)).toMatchObject({ answer: 'broken', observed: null });
    expect(await shares([0.5, 0.5], 0, null)).toMatchObject({ answer: 'holds', observed: null });
  });

  it('gives values that are not listed the weight held out, and no name', async () => {
    const result = await shares([0.5, 0.5], 0.2, 1);
    // 1/4 ln(1/4 ÷ 2/5) + 1/2 ln(1/2 ÷ 2/5) + 1/4 ln(1/4 ÷ 1/5)
    expect(result.observed).toBeCloseTo(0.25 * Math.log(0.625) + 0.5 * Math.log(1.25) + 0.25 * Math.log(1.25), 12);
    expect(result.answer).toBe('holds');
    expect(JSON.stringify(result.details)).not.toContain('"c"');
  });
});
