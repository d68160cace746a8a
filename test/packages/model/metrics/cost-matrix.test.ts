import { describe, expect, it } from '@jest/globals';
import { type CostMatrix, costMetric } from '@plumbline/model';
import { sampleOfRows, type WrittenRows } from '../../../support/metric-cases.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const rows: WrittenRows = { task: 'binary', classes: ['no', 'yes'], label: [0, 0, 1, 1], predicted: [0, 1, 0, 1] };

function costOf(costs: CostMatrix, given: WrittenRows = rows): number {
  const sample = sampleOfRows(given);
  return costMetric(costs).estimator(sample, sample.candidate)(sample.weights ?? new Float64Array(sample.rows).fill(1));
}

describe('costMetric', () => {
  it('is the mean cost of an answer; right answers cost nothing unless they do', () => {
    expect(costOf({ no: { yes: 2 }, yes: { no: 10 } })).toBe(3);
    expect(costOf({ no: { yes: 2 }, yes: { no: 10, yes: -4 } })).toBe(2);
    expect(costOf({ no: { yes: 2 }, yes: { no: 10 } }, { ...rows, weights: [1, 1, 0, 2] })).toBe(0.5);
    expect(costMetric({}).higherIsBetter).toBe(false);
  });

  it('takes the dearest answer for one that is no class, and has no value where an answer is missing', () => {
    const costs = { no: { yes: 2 }, yes: { no: 10 } };
    expect(costOf(costs, { ...rows, predicted: [-1, 0, -1, 1] })).toBe(3);
    expect(costOf(costs, { ...rows, predicted: [0, 1, -2, 1] })).toBeNaN();
  });

  it('reads classes in another spelling, and leaves out classes that the rows do not have', () => {
    const given = { ...rows, classes: ['0', '1'] };
    expect(costOf({ '0.0': { true: 4 }, '1': { '0': 8, '2': 1 }, '2': { '1': 100 } }, given)).toBe(3);
  });

  it('demands a cost for every wrong answer that the classes allow', async () => {
    const error = await expectCode(() => costOf({ no: { yes: 2 } }), 'CONFIG_INVALID');
    expect(error.message).toContain('"no" costs where "yes" is true');
    await expectCode(() => costOf(JSON.parse('{"__proto__": {"yes": 1}, "yes": {"no": 1}}')), 'CONFIG_INVALID');
  });

  it('is for as many classes as can be written', async () => {
    const classes = Array.from({ length: 1_001 }, (_, index) => `c${index}`);
    const given: WrittenRows = { task: 'multiclass', classes, label: [0], predicted: [0] };
    await expectCode(() => costOf({ c0: { c1: 1 } }, given), 'DATA_INVALID');
  });

  it('gives the confusion matrix the same value as the rows', () => {
    const metric = costMetric({ no: { yes: 2 }, yes: { no: 10 } });
    const cells = [
      [1, 1, 0],
      [1, 1, 0],
    ];
    const confusion = {
      names: ['no', 'yes'],
      classes: 2,
      at: (truth: number, predicted: number) => cells[truth]?.[predicted] ?? 0,
      support: () => 2,
      answered: () => 2,
      total: 4,
    };
    expect(metric.ofConfusion?.(confusion)).toBe(3);
  });
});
