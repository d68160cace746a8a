import { type Content, rowsOf } from './contents.ts';

/** Which scores are kept: the lowest and the highest share of the rows. What lies between is one tie. */
export interface Kept {
  readonly low: number;
  readonly high: number;
}

const SHARES = [0, 0.05, 0.1, 0.2, 0.5];
/** Standard errors taken off before two choices are compared: about what thirty columns ask for. */
const ERRORS = 3;

/** Every score. */
export const EVERYTHING: Kept = { low: 0.5, high: 0.5 };

const CHOICES: readonly Kept[] = SHARES.flatMap((low) => SHARES.map((high) => ({ low, high }))).filter(
  ({ low, high }) => low + high > 0,
);

/**
 * Where scores lie among those of both sides, each side counting half, in [0, 1]: what does not depend on the
 * classifier's scale. Ties share their middle. Both sides have rows.
 */
export function places(contents: readonly Content[], scores: Float64Array): Float64Array {
  const [n, m] = rowsOf(contents);
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a]! - scores[b]!);
  const found = new Float64Array(scores.length);
  let below = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let mass = 0;
    for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end += 1) {
      const { reference, current } = contents[order[end]!]!;
      mass += (reference / n + current / m) / 2;
    }
    for (let at = start; at < end; at += 1) found[order[at]!] = below + mass / 2;
    below += mass;
    start = end;
  }
  return found;
}

/** Places with the middle made one tie. */
export function keepOf(placed: Float64Array, { low, high }: Kept): Float64Array {
  return placed.map((place) => (place < low || place > 1 - high ? place : 0.5));
}

/**
 * The choice that promises the largest provable distance. Where few rows have moved, the ranks of all the others are
 * noise, and it is best to leave them tied; where every row has moved a little, all ranks count, and so they do where
 * no choice promises anything: then a small distance is one of all rows. Judged on scores that no test sees.
 */
export function chooseKept(halves: readonly Placed[]): Kept {
  const sorted = halves.map(({ contents, placed }) => {
    const order = [...placed.keys()].sort((a, b) => placed[a]! - placed[b]!);
    return {
      contents: order.map((index) => contents[index]!),
      placed: Float64Array.from(order, (index) => placed[index]!),
    };
  });
  const choices = CHOICES.map((kept) => ({ kept, value: sorted.reduce((sum, half) => sum + provable(half, kept), 0) }));
  return choices.reduce((best, next) => (next.value > best.value ? next : best), { kept: EVERYTHING, value: 0 }).kept;
}

/** Contents with their places. */
export interface Placed {
  readonly contents: readonly Content[];
  readonly placed: Float64Array;
}

/** About 2·AUC − 1, less what it may be off (DeLong's variance), of contents in the order of their places. */
function provable({ contents, placed }: Placed, kept: Kept): number {
  const [n, m] = rowsOf(contents);
  const scores = keepOf(placed, kept);
  const positive = new Moments();
  const negative = new Moments();
  let [below, above] = [0, m];
  for (let start = 0; start < scores.length; ) {
    let end = start;
    while (end < scores.length && scores[end] === scores[start]) end += 1;
    const [reference, current] = rowsOf(contents.slice(start, end));
    above -= current;
    positive.add((below + reference / 2) / n, current);
    negative.add((above + current / 2) / m, reference);
    below += reference;
    start = end;
  }
  const error = Math.sqrt(positive.variance / m + negative.variance / n);
  return 2 * positive.mean - 1 - 2 * ERRORS * error;
}

/** Mean and variance of values that are met many times. */
class Moments {
  #rows = 0;
  #sum = 0;
  #squares = 0;

  add(value: number, rows: number): void {
    this.#rows += rows;
    this.#sum += rows * value;
    this.#squares += rows * value * value;
  }

  get mean(): number {
    return this.#sum / this.#rows;
  }

  get variance(): number {
    return Math.max(0, this.#squares / this.#rows - this.mean ** 2);
  }
}
