import { benjaminiHochberg } from '@plumbline/stats';
import type { Metric } from '../metrics/metric.ts';
import type { PairedSample } from './compare-metric.ts';
import type { Comparison } from './condition.ts';
import type { EstimationOptions } from './estimated.ts';
import { judgeSlices, type SliceColumn } from './judge-slices.ts';
import type { Judged } from './judged.ts';

/** A slice that was looked at without being asked for: `flagged` where Benjamini–Hochberg at the same α finds it worse. */
export interface ExploredSlice {
  readonly column: string;
  readonly judged: Judged;
  readonly flagged: boolean;
}

/** Looks for slices in which the candidate is worse. Never decides: it tells people where to look. */
export function exploreSlices(
  sample: PairedSample,
  { metric, columns }: { readonly metric: Metric; readonly columns: readonly SliceColumn[] },
  options: EstimationOptions,
): readonly ExploredSlice[] {
  const all = columns.flatMap((column) => {
    const condition: Comparison = {
      kind: 'comparison',
      text: `slice(${column.name})`,
      scope: { kind: 'slice', column: column.name },
      metric: metric.name,
      verb: 'no-harm',
      margin: { value: 0, relative: false },
    };
    return judgeSlices(sample, { condition, metric, column }, options).map((judged) => ({
      column: column.name,
      judged,
    }));
  });
  const { rejected } = benjaminiHochberg(
    all.map(({ judged }) => judged.pValue ?? 1),
    options.alpha,
  );
  return all.map((slice, place) => ({ ...slice, flagged: rejected[place] === true }));
}
