import type { Answer, BinsAnswer, ColumnsAnswer, RowsAnswer, TablesAnswer, TallyAnswer } from '../answer.ts';
import type { Check } from '../check.ts';
import type { CheckAnswer } from '../judge/judge-check.ts';
import { mergeMetric } from './merge-metric.ts';
import { notOfShards } from './not-of-shards.ts';

/** What two shards say to one check together. */
export function mergeAnswer(check: Check, left: CheckAnswer, right: CheckAnswer): CheckAnswer {
  const filled = added(left.filled, right.filled);
  const answer = mergedAnswer(check, left, right);
  const marks = {
    ...(filled === undefined ? {} : { filled }),
    ...(left.whole === true ? { whole: true as const } : {}),
  };
  return answer.kind === 'rows' && isLowerBound(check) ? { answer, least: true, ...marks } : { answer, ...marks };
}

function mergedAnswer(check: Check, { answer: left, whole }: CheckAnswer, { answer: right }: CheckAnswer): Answer {
  if (left.kind === 'none') return left;
  if (right.kind === 'none') return right;
  if (left.kind === 'empty') return right;
  if (right.kind === 'empty') return left;
  if (whole === true) return notOfShards('SQL that looks at other rows');
  if (left.kind === 'rows' && right.kind === 'rows') return mergeRows(check, left, right);
  if (left.kind === 'metric' && right.kind === 'metric') return mergeMetric(check, left, right);
  if (left.kind === 'tally' && right.kind === 'tally') return mergeTally(check, left, right);
  if (left.kind === 'bins' && right.kind === 'bins') return mergeBins(left, right);
  if (left.kind === 'columns' && right.kind === 'columns') return mergeColumns(left, right);
  if (left.kind === 'tables' && right.kind === 'tables') return mergeTables(left, right);
  if (left.kind === 'profile' && right.kind === 'profile') return left;
  if ('present' in left && left.present === 0) return right;
  if ('present' in right && right.present === 0) return left;
  return notOfShards(whatOf(check));
}

/** Rows that break by the rows beside them in a shard do so in all shards together; there may be more. */
function isLowerBound({ demand }: Check): boolean {
  const kinds = ['unique', 'not-repeated', 'increasing', 'decreasing'];
  return demand.kind === 'rows' && kinds.includes(demand.test.kind);
}

function mergeRows(check: Check, left: RowsAnswer, right: RowsAnswer): Answer {
  const { demand } = check;
  const test = demand.kind === 'rows' ? demand.test : null;
  if (test?.kind === 'z-score' || test?.kind === 'no-outlier') return notOfShards('the distance from other values');
  const breaking = left.breaking + right.breaking;
  // What is not found in one shard may stand in another; what is found stays found.
  if (test?.kind === 'found-in' && test.table === 'data' && breaking > 0) return notOfShards('a value of another row');
  const places = addedPlaces(left.places, right.places);
  return {
    kind: 'rows',
    elements: left.elements + right.elements,
    missing: left.missing + right.missing,
    breaking,
    firstRow: null,
    ...(left.type === undefined || left.type !== right.type ? {} : { type: left.type }),
    ...(places === undefined ? {} : { places }),
  };
}

function mergeTally({ demand }: Check, left: TallyAnswer, right: TallyAnswer): Answer {
  const otherRows = left.otherRows + right.otherRows;
  const isDivergence = demand.kind === 'divergence';
  if (isDivergence && otherRows > 0 && demand.tailWeightHoldout > 0)
    return notOfShards('the number of values that are not listed');
  return {
    kind: 'tally',
    present: left.present + right.present,
    counts: left.counts.map((count, index) => count + (right.counts[index] ?? 0)),
    otherRows,
    // The same values may stand in both.
    otherValues: Math.max(left.otherValues, right.otherValues),
    ...(isDivergence ? { others: otherRows === 0 ? [] : [otherRows] } : {}),
  };
}

function mergeBins(left: BinsAnswer, right: BinsAnswer): Answer {
  return {
    kind: 'bins',
    present: left.present + right.present,
    below: left.below + right.below,
    counts: left.counts.map((count, index) => count + (right.counts[index] ?? 0)),
    above: left.above + right.above,
  };
}

function mergeColumns(left: ColumnsAnswer, right: ColumnsAnswer): Answer {
  const written = ({ columns }: ColumnsAnswer): string => JSON.stringify(columns);
  return written(left) === written(right) ? left : notOfShards('the columns of shards that have different ones');
}

function mergeTables(left: TablesAnswer, right: TablesAnswer): Answer {
  if (left.other !== right.other) return notOfShards('the rows of another table that changed between the shards');
  return { ...left, self: left.self + right.self };
}

function whatOf({ demand }: Check): string {
  switch (demand.kind) {
    case 'most-common':
      return 'the most frequent value';
    case 'quantiles':
      return 'quantiles';
    case 'query':
      return 'the answer of a query';
    default:
      return 'this';
  }
}

function added(
  left: readonly number[] | undefined,
  right: readonly number[] | undefined,
): readonly number[] | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left.map((count, index) => count + (right[index] ?? 0));
}

function addedPlaces(left: RowsAnswer['places'], right: RowsAnswer['places']): RowsAnswer['places'] {
  if (left === undefined || right === undefined) return left ?? right;
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(keys.map((key) => [key, (left[key] ?? 0) + (right[key] ?? 0)]));
}
