import { unpackWholeRows } from './draw-rows.ts';
import { type KeyedRow, lowestRows, packRows } from './row-bytes.ts';
import type { ColumnSample, RowSample } from './sample.ts';
import { unpackTexts } from './text-rows.ts';
import { unpackVectors } from './vector-rows.ts';

/**
 * A sample of the rows of both, which draw their keys alike: those below the smaller threshold. Null where the two
 * cannot be one: of another form, vectors of another length, rows in another code. In any order and grouping the same.
 * Throws `DATA_INVALID`.
 */
export function mergeSamples<Sample extends ColumnSample | RowSample>(a: Sample, b: Sample): Sample | null {
  if (a.form !== b.form || (a.rows > 0 && b.rows > 0 && kindOf(a) !== kindOf(b))) return null;
  const threshold = Math.min(a.threshold, b.threshold);
  return {
    ...(a.rows > 0 ? a : b),
    ...packRows(lowestRows({ threshold, rows: [...unpackSample(a), ...unpackSample(b)] })),
  };
}

/** The rows of any sample. Throws `DATA_INVALID` where its bytes contradict it. */
export function unpackSample(sample: ColumnSample | RowSample): readonly KeyedRow[] {
  switch (sample.form) {
    case 'text':
      return unpackTexts(sample);
    case 'vector':
      return unpackVectors(sample);
    case 'rows':
      return unpackWholeRows(sample);
  }
}

function kindOf(sample: ColumnSample | RowSample): string {
  if (sample.form === 'text') return 'text';
  return sample.form === 'vector'
    ? `vector ${sample.dimensions}`
    : `rows ${sample.code} ${JSON.stringify(sample.columns)}`;
}
