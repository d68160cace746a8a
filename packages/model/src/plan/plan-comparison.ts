import type { Comparison } from '../conditions/condition.ts';
import type { Metric } from '../metrics/metric.ts';
import { connorExcessRows, hanleyMcNeilRows, pilotRows } from './difference-rows.ts';
import type { Effect, Size } from './effect.ts';

/**
 * Rows that a comparison needs: `better` at the assumed gain, `not-worse` at models that are assumed to be equally good. A `no-harm` stands in
 * nobody's way for want of rows.
 */
export function planComparison(condition: Comparison, metric: Metric, effect: Effect): Size {
  const { verb, margin } = condition;
  if (verb === 'no-harm') {
    return { rows: 0, labels: 0, assumption: 'a veto: it holds unless harm is shown, so that it waits for no rows' };
  }
  // Without labelled rows the most that a share of the baseline's value can be is that share of 1.
  const scale = margin.relative ? Math.abs(effect.pilot?.baseline ?? (metric.test === 'mcnemar' ? 1 : Number.NaN)) : 1;
  const signed = (verb === 'better' ? 1 : -1) * margin.value * scale;
  const gain = verb === 'better' ? effect.gain : 0;
  if (Number.isNaN(signed)) return pilotRows({ ...effect, pilot: null }, effect.gain, 'the gain exceeds the margin');
  if (metric.test === 'mcnemar') {
    return connorExcessRows({ ...effect, gain }, { margin: signed, isPredicted: metric.needs === 'predicted' });
  }
  if (effect.pilot === null && metric.name === 'auc') return hanleyMcNeilRows(effect, gain - signed);
  return pilotRows(effect, gain - signed, 'the gain exceeds the margin');
}
