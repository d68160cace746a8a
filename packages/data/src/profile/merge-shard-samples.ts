import { mergeSamples } from '../two-sample/merge-samples.ts';
import type { ColumnSample, RowSample } from '../two-sample/sample.ts';

/** One sample of all; undefined where one is missing, or two cannot be one. Throws `DATA_INVALID` for a sample that nothing of ours wrote. */
export function mergeAllSamples<Sample extends ColumnSample | RowSample>(
  samples: readonly (Sample | undefined)[],
): Sample | undefined {
  const [first, ...others] = samples;
  let merged: Sample | null | undefined = first;
  for (const other of others) {
    if (merged === undefined || merged === null || other === undefined) return undefined;
    merged = mergeSamples(merged, other);
  }
  return merged ?? undefined;
}
