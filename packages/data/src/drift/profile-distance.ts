import {
  chiSquareTest,
  gTest,
  hellingerDistance,
  jensenShannonDivergence,
  ksTwoSampleTest,
  mergeRareCells,
  populationStabilityIndex,
  tfdvJensenShannon,
  totalVariation,
} from '@plumbline/stats';
import type { DistanceDemand } from '../checks/demand.ts';
import type { ColumnProfile, NumberCells } from '../profile/profile.ts';
import { type DistanceCell, distanceCells, valueCells, withRareJoined } from './distance-cells.ts';
import { ksOfColumns, sides, wassersteinOfColumns } from './drift-distances.ts';
import { tfdvHistogram } from './number-law.ts';
import { robustScale } from './robust-scale.ts';

/** Which distance. */
export type DistanceAsked = Pick<DistanceDemand, 'measure' | 'bins' | 'missing' | 'each'>;

/**
 * The distance between two profiles of a column that a demand asks for; null where there is none: a measure of numbers on categories, a side
 * without values, a scale of a constant. Edges need not agree: counts are read off between them, as if values lay evenly.
 */
export function profileDistance(before: ColumnProfile, after: ColumnProfile, asked: DistanceAsked): number | null {
  // Numbers that are names must have been counted as names.
  if (asked.each === 'value' && (before.categories === undefined || after.categories === undefined)) return null;
  const found = isOfNumbers(asked.measure) ? ofNumbers(before, after, asked) : ofCells(before, after, asked);
  return found === null || Number.isNaN(found) ? null : found;
}

type Measure = DistanceAsked['measure'];
type NumberMeasure = 'ks' | 'ks-p' | 'wasserstein' | 'wasserstein-per-sd';

/** Those that need an order or a scale of values. */
const OF_NUMBERS: readonly Measure[] = ['ks', 'ks-p', 'wasserstein', 'wasserstein-per-sd'];

/** Does a measure look at finite numbers only? */
export function isOfNumbers(measure: Measure): measure is NumberMeasure {
  return OF_NUMBERS.includes(measure);
}

/** Evidently's floor of the scale. */
const SD_MIN = 0.001;

function ofNumbers({ numbers: before }: ColumnProfile, { numbers: after }: ColumnProfile, { measure }: DistanceAsked) {
  if (before === undefined || after === undefined || before.count === 0 || after.count === 0) return null;
  switch (measure) {
    case 'ks':
      return ksOfColumns(before, after);
    case 'ks-p':
      return ksTwoSampleTest(ksOfColumns(before, after), before.count, after.count).pValue;
    case 'wasserstein':
      return scaled(wassersteinOfColumns(before, after), robustScale(before)?.width ?? null);
    default:
      return scaled(wassersteinOfColumns(before, after), before.sd === null ? null : Math.max(SD_MIN, before.sd));
  }
}

/** In units of the scale. No move is none, whatever the scale. */
function scaled(distance: number, scale: number | null): number | null {
  if (distance === 0) return 0;
  return scale === null ? null : distance / scale;
}

function ofCells(before: ColumnProfile, after: ColumnProfile, asked: DistanceAsked): number | null {
  const { measure, bins, missing } = asked;
  const tfdv = tfdvDistance(before, after, asked);
  if (tfdv !== undefined) return tfdv;
  const pick = missing === 'left-out' ? valueCells : distanceCells;
  const cells = pick(before, after, bins ?? 'reference-deciles');
  if (cells === null) return null;
  const { reference, current } = sides(measure === 'psi' ? withRareJoined(cells) : cells);
  const merged = mergeRareCells(reference, current);
  switch (measure) {
    case 'psi':
      return populationStabilityIndex(reference, current);
    case 'jensen-shannon-distance':
      return Math.sqrt(jensenShannonDivergence(reference, current));
    case 'jensen-shannon-divergence':
      return jensenShannonDivergence(reference, current);
    case 'hellinger':
      return hellingerDistance(reference, current);
    case 'l-infinity':
      return largestOfOne(cells, (before, after) => before.share - after.share);
    case 'normalized-absolute-difference':
      return largestOfOne(cells, (before, after) => (before.count - after.count) / (before.rows + after.rows));
    case 'chi-square-p':
      return chiSquareTest(merged.reference, merged.current).pValue;
    case 'g-test-p':
      return gTest(merged.reference, merged.current).pValue;
    default:
      return totalVariation(reference, current);
  }
}

interface CellSide {
  readonly count: number;
  readonly rows: number;
  readonly share: number;
}

/** The largest move of a single value: many together, as unseen or rare ones are, are none. */
function largestOfOne(cells: readonly DistanceCell[], move: (before: CellSide, after: CellSide) => number): number {
  const { reference, current } = sides(cells);
  const [n, m] = [reference, current].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const side = (count: number, rows = 0): CellSide => ({ count, rows, share: count / rows });
  const single = cells.filter(({ content }) => content.kind !== 'unseen' && content.kind !== 'rare');
  return single.reduce(
    (most, cell) => Math.max(most, Math.abs(move(side(cell.reference, n), side(cell.current, m)))),
    0,
  );
}

/** TFDV compares histograms that each side cut for itself; undefined where the demand is not for that. */
function tfdvDistance(
  before: ColumnProfile,
  after: ColumnProfile,
  { measure, bins }: DistanceAsked,
): number | undefined {
  if (measure !== 'jensen-shannon-divergence' || (bins !== 'equal-width' && bins !== 'quantiles')) return undefined;
  if (before.numbers === undefined || after.numbers === undefined) return undefined;
  const histogram = (column: ColumnProfile, cells: NumberCells) => tfdvHistogram(cells, bins, column);
  return tfdvJensenShannon(histogram(before, before.numbers), histogram(after, after.numbers));
}
