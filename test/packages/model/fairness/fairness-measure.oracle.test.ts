import { describe, expect, it } from '@jest/globals';
import type { EvaluationSample } from '../../../../packages/model/src/evaluation-sample.ts';
import { fairnessGroups } from '../../../../packages/model/src/fairness/fairness-groups.ts';
import {
  fairnessNames,
  isHigherFairer,
  parseFairness,
} from '../../../../packages/model/src/fairness/fairness-measure.ts';
import { fairnessMetric } from '../../../../packages/model/src/fairness/fairness-metric.ts';
import { codedColumn } from '../../../../packages/model/src/slices/slice-column.ts';
import oracle from '../../../oracle/fairness/measures.json' with { type: 'json' };
import { expectCode } from '../../../support/to-throw-with-code.ts';

const named = oracle.cases.flatMap(({ name, input, expected, tolerance }) =>
  Object.entries(expected).map(([measure, value]) => ({ name, measure, input, value, tolerance })),
);

describe('fairnessMetric()', () => {
  it.each(named)('$measure on $name: fairlearn', ({ measure, input, value, tolerance }) => {
    const rows = input.truth.length;
    const parsed = parseFairness('group', measure);
    const column = codedColumn('group', input.group.map(String));
    const sample: EvaluationSample = {
      task: 'binary',
      rows,
      classes: ['0', '1'],
      label: Int32Array.from(input.truth),
      target: null,
      weights: null,
      clusters: null,
      candidate: { predicted: Int32Array.from(input.predicted), score: null, probabilities: null },
      baseline: null,
    };
    const metric = fairnessMetric(parsed, fairnessGroups(parsed, [column], rows));
    const weights = input.weights === null ? new Float64Array(rows).fill(1) : Float64Array.from(input.weights);
    expect(Math.abs(metric.estimator(sample, sample.candidate)(weights) - value)).toBeLessThanOrEqual(tolerance);
  });

  it('knows every measure that Fairlearn names', () => {
    expect(named.length).toBeGreaterThanOrEqual(4 * 22);
    expect(new Set(named.map(({ measure }) => measure)).size).toBe(26);
  });
});

describe('parseFairness()', () => {
  it('reads the groups as slices and the name as rates and spread', () => {
    expect(parseFairness(' age by [30] , sex ', 'equalized_odds_ratio')).toMatchObject({
      text: 'fairness(age by [30] , sex).equalized_odds_ratio',
      rates: ['true_positive_rate', 'false_positive_rate'],
      spread: 'ratio',
    });
  });

  it('knows which way is fairer', () => {
    const higher = fairnessNames().filter((name) => isHigherFairer(parseFairness('sex', name)));
    expect(higher).toContain('demographic_parity_ratio');
    expect(higher).toContain('accuracy_group_min');
    for (const name of ['demographic_parity_difference', 'false_positive_rate_group_max'])
      expect(higher).not.toContain(name);
  });

  it('refuses what does not exist, naming what does', async () => {
    await expectCode(() => parseFairness('sex', 'equal_oportunity_difference'), 'CONFIG_INVALID');
    expect(() => parseFairness('sex', 'equalised_odds')).toThrow(/must be one of demographic_parity_difference/);
    await expectCode(() => parseFairness('sex <', 'accuracy_ratio'), 'CONFIG_INVALID');
  });
});
