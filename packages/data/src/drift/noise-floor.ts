import { sha256Of } from '@plumbline/boundary';
import {
  aucComponents,
  drawMultinomial,
  ksOfCells,
  quantile,
  type Random,
  seededRandom,
  totalVariation,
} from '@plumbline/stats';
import { type DriftHypothesis, sizesOf } from './drift-hypothesis.ts';

const DRAWS = 200;
const QUANTILE = 0.95;

/**
 * How far the reference lies from itself: the 95th percentile of the distance between two samples of its own law, as many independent
 * rows as the two sides have. Drawn from its cells, which is what a split of its rows by hash does to them; needs no rows. A
 * distance below it is what nothing looks like. Of scores: of a classifier that tells nothing apart. The same seed, the same number.
 */
export function noiseFloor(hypothesis: DriftHypothesis, seed: string): number {
  const random = seededRandom(sha256Of(`${seed} noise ${hypothesis.component} ${hypothesis.column}`));
  const [n, m] = sizesOf(hypothesis).effective.map(Math.round);
  if (!(n! > 0 && m! > 0)) return 1;
  return quantile(
    Array.from({ length: DRAWS }, () => oneDistance(hypothesis, { n: n!, m: m! }, random)),
    QUANTILE,
  );
}

function oneDistance(hypothesis: DriftHypothesis, { n, m }: { n: number; m: number }, random: Random): number {
  if (hypothesis.measure === 'auc') {
    // The distance of a separation test alone: its bounds, which nobody asks for here, take as long.
    const scores = new Float64Array(n + m);
    for (let row = 0; row < scores.length; row += 1) scores[row] = random.next();
    const { auc } = aucComponents(new Uint8Array(n + m).fill(1, n), scores);
    return Math.min(1, Math.max(0, 2 * auc - 1));
  }
  const first = [...drawMultinomial(n, hypothesis.reference, random)];
  const second = [...drawMultinomial(m, hypothesis.reference, random)];
  return distanceOf(hypothesis.measure, first, second);
}

/** The distance a hypothesis is judged by, of two sets of counts. */
export function distanceOf(
  measure: 'ks' | 'total-variation' | 'share',
  first: readonly number[],
  second: readonly number[],
): number {
  return measure === 'ks' ? ksOfCells(first, second) : totalVariation(first, second);
}

/** Counts of the reference's cells in parts of its rows: `parts[part][cell]`. Each part holds whole blocks of time, or whole clusters. */
export interface SplitCells {
  readonly column: string;
  readonly measure: 'ks' | 'total-variation';
  readonly parts: readonly (readonly number[])[];
}

/**
 * The same from rows that hang together: the parts are dealt into two halves, time and again, and the distance of the halves is brought to
 * the sizes of the two sides (noise shrinks with the root of the rows). 0 where there are fewer than two parts with rows.
 */
export function splitNoiseFloor(
  { column, measure, parts }: SplitCells,
  sizes: readonly [number, number],
  seed: string,
): number {
  const random = seededRandom(sha256Of(`${seed} split ${column}`));
  const filled = parts.filter((part) => sum(part) > 0);
  if (filled.length < 2) return 0;
  const drawn = Array.from({ length: DRAWS }, () => {
    const [first, second] = deal(filled, random);
    const scale = Math.sqrt((1 / sizes[0] + 1 / sizes[1]) / (1 / sum(first) + 1 / sum(second)));
    return Math.min(1, distanceOf(measure, first, second) * scale);
  });
  return quantile(drawn, QUANTILE);
}

function deal(parts: readonly (readonly number[])[], random: Random): readonly [readonly number[], readonly number[]] {
  const order = parts.map((part) => ({ part, key: random.next() })).sort((a, b) => a.key - b.key);
  const half = Math.floor(order.length / 2);
  const together = (some: typeof order): readonly number[] =>
    parts[0]!.map((_, cell) => sum(some.map(({ part }) => part[cell]!)));
  return [together(order.slice(0, half)), together(order.slice(half))];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
