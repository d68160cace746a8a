import { describe, expect, it } from '@jest/globals';
import { findMetric, metricsOf } from '@plumbline/model';
import { metricCases, sampleOfRows, type Written } from '../../../support/metric-cases.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

/** What is decided otherwise than in scikit-learn, with the reason; `docs/metrics.md` lists the same. */
const DELIBERATE: Readonly<Record<string, { readonly ours: number; readonly because: string }>> = {
  'F1 with zero_division=nan': { ours: 0, because: 'zero_division is not offered: 0/0 is its default, 0' },
  'macro F1, absent class named in labels': { ours: 1, because: 'labels are what occurs or is answered' },
  'F1 of text labels without pos_label': {
    ours: 1,
    because: 'the positive class is known from "positive-class" or the sort order',
  },
  'log_loss, certain and wrong, float64': {
    ours: (23 * Math.LN2 - Math.log1p(-(2 ** -23))) / 2,
    because: 'clipped at 2^-23, as for float32',
  },
  'log_loss, one class, no labels': { ours: 0.164252033486018, because: 'the classes are known from the task' },
  'brier, binary, scale_by_half=False': { ours: 0.01, because: 'scale_by_half is not offered' },
  'R2, constant truth, imperfect, force_finite=False': { ours: 0, because: 'force_finite is not offered' },
  'explained variance, one row': { ours: Number.NaN, because: 'one row has no variance: as R2' },
  'NDCG, ignore_ties': { ours: 0.7103099178571524, because: 'ties are always averaged' },
  'NDCG, one document': { ours: 1, because: 'a query with one item is ranked rightly' },
};

/** Names that the task does not have are errors, as scikit-learn's ValueError is. */
const NO_SUCH_METRIC = ['roc_auc of several classes without multi_class', 'F1 of one class asked of several'];

const cases = metricCases<Written>('edge-table');

describe('Metric', () => {
  it.each(cases)(
    'decides as scikit-learn or otherwise with a reason: $name',
    async ({ name, input, expected, tolerance }) => {
      const legal = metricsOf(input.task);
      if (NO_SUCH_METRIC.includes(name)) {
        expect(expected).toBe('ValueError');
        await expectCode(() => findMetric(input.metric ?? '', legal), 'CONFIG_INVALID');
        return;
      }
      const sample = sampleOfRows(input);
      const value = findMetric(input.metric ?? '', legal).estimator(
        sample,
        sample.candidate,
      )(new Float64Array(sample.rows).fill(1));
      const { ours } = DELIBERATE[name] ?? {};
      // Where scikit-learn throws the metric is not defined here, and every condition on it fails.
      const wanted = ours ?? (expected === 'ValueError' ? Number.NaN : Number(expected));
      if (Number.isNaN(wanted)) expect(value).toBeNaN();
      else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
    },
  );

  it('has a reason for nothing that is not in the table', () => {
    const names = cases.map(({ name }) => name);
    expect([...Object.keys(DELIBERATE), ...NO_SUCH_METRIC].filter((name) => !names.includes(name))).toEqual([]);
  });
});
