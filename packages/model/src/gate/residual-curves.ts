import { quantileSorted } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Curve } from './curves.ts';
import { cellAt, cellEdges } from './score-cells.ts';

const CELLS = 20;
const SAMPLED_MAX = 100_000;

/** Answer − truth of each row; NaN where either is not finite. */
export function residualsOf({ target, rows }: EvaluationSample, { score }: Answers): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => (score?.[row] ?? Number.NaN) - (target?.[row] ?? Number.NaN));
}

/**
 * Median residual by true value, in twentieths of the rows (`x`: their middle true value), with the band in which half of the residuals lie.
 * Beyond 100,000 rows, of rows at even distances. Null without finite values. Unweighted: it shows rows, not a mean.
 */
export function residualCurve({ target }: Pick<EvaluationSample, 'target'>, residuals: Float64Array): Curve | null {
  if (target === null) return null;
  const stride = Math.max(1, Math.ceil(residuals.length / SAMPLED_MAX));
  const kept = Array.from({ length: Math.ceil(residuals.length / stride) }, (_, at) => at * stride).filter(
    (row) => Number.isFinite(target[row]!) && Number.isFinite(residuals[row]!),
  );
  if (kept.length === 0) return null;
  const truths = Float64Array.from(kept, (row) => target[row]!);
  const edges = cellEdges(truths, CELLS);
  const cells = Array.from({ length: edges.length + 1 }, () => ({ truths: [] as number[], residuals: [] as number[] }));
  for (const row of kept) {
    const cell = cells[cellAt(edges, target[row]!)];
    cell?.truths.push(target[row]!);
    cell?.residuals.push(residuals[row]!);
  }
  const filled = cells.filter((cell) => cell.truths.length > 0);
  const at = (values: readonly number[], p: number): number => quantileSorted(Float64Array.from(values).sort(), p);
  return {
    x: filled.map((cell) => at(cell.truths, 0.5)),
    y: filled.map((cell) => at(cell.residuals, 0.5)),
    lower: filled.map((cell) => at(cell.residuals, 0.25)),
    upper: filled.map((cell) => at(cell.residuals, 0.75)),
  };
}
