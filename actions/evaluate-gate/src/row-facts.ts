import { PlumblineError } from '@plumbline/core';
import { confusionCounts, type Flips, rowsOfSelector, type SliceSelector } from '@plumbline/model';
import type { Gathered } from './gather-sample.ts';
import type { RowFacts, SliceFlips } from './outcome.ts';
import { chartsOf } from './report-charts.ts';
import { nameIn } from './report-conditions.ts';

/** What the rows are looked at by, besides the conditions. */
export interface RowFrame {
  readonly changed: Flips | null;
  readonly seed: string;
  /** What is looked at by itself. */
  readonly slices: readonly SliceSelector[];
}

/** Everything the report shows of the rows that decides nothing. */
export function rowFacts(gathered: Gathered, frame: RowFrame): Omit<RowFacts, 'explored' | 'flipsWritten'> {
  const { sample } = gathered;
  const { changed, seed } = frame;
  const sides = [
    { side: 'candidate', answers: sample.candidate },
    ...(sample.baseline === null ? [] : [{ side: 'production', answers: sample.baseline }]),
  ];
  return {
    task: sample.task,
    rows: sample.rows,
    classes: sample.classes,
    isWeighted: sample.weights !== null,
    fixed: changed?.fixed.length ?? null,
    broken: changed?.broken.length ?? null,
    flipsBySlice: changed === null ? [] : flipsBySlice(changed, gathered, frame.slices),
    confusion: sides.flatMap(({ side, answers }) => {
      const counts = confusionCounts(sample, answers);
      return counts === null ? [] : [{ side, counts }];
    }),
    charts: chartsOf(sample, seed),
  };
}

function flipsBySlice(
  flips: Flips,
  { sample, sliceColumns }: Gathered,
  slices: readonly SliceSelector[],
): SliceFlips[] {
  const change = new Int8Array(sample.rows);
  for (const row of flips.fixed) change[row] = 1;
  for (const row of flips.broken) change[row] = -1;
  return slices.flatMap((selector) =>
    slicesOf(selector, sliceColumns, sample.rows).map(({ name, rows }) => {
      let [fixed, broken] = [0, 0];
      for (const row of rows) {
        if (change[row] === 1) fixed += 1;
        if (change[row] === -1) broken += 1;
      }
      return { slice: nameIn(selector, name), rows: rows.length, fixed, broken };
    }),
  );
}

/** Too many values to be slices is a mistake only where one is judged. */
function slicesOf(
  selector: SliceSelector,
  columns: Gathered['sliceColumns'],
  rows: number,
): ReturnType<typeof rowsOfSelector> {
  try {
    return rowsOfSelector(selector, columns, rows);
  } catch (thrown) {
    if (thrown instanceof PlumblineError && thrown.code === 'DATA_INVALID') return [];
    throw thrown;
  }
}
