import type { Random } from './random.ts';

const INVERT_BELOW = 10;

/**
 * One binomial draw, exact to rounding: inversion where fewer than 10 successes are expected, Hörmann's transformed rejection (BTRS) beyond, at
 * a cost that does not grow with `trials`. `trials` is a whole number, p in [0, 1].
 * Oracle: the distribution by scipy.stats.binom.pmf (chi-square). Reference: Hörmann, Journal of Statistical Computation and Simulation 46, 1993.
 */
export function drawBinomial(trials: number, p: number, random: Random): number {
  if (p <= 0 || trials === 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - drawBinomial(trials, 1 - p, random);
  return trials * p < INVERT_BELOW ? invert(trials, p, random) : reject(trials, p, random);
}

/** Walks up the distribution function. Draws again in the last 1e-15, where the sum no longer tells. */
function invert(trials: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const none = Math.exp(trials * Math.log1p(-p));
  for (;;) {
    let left = random.next();
    let mass = none;
    for (let successes = 0; successes <= trials; successes += 1) {
      if (left < mass) return successes;
      left -= mass;
      mass *= (odds * (trials - successes)) / (successes + 1);
      if (mass < 1e-300) break;
    }
  }
}

function reject(trials: number, p: number, random: Random): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = trials * p + 0.5;
  const accepted = 0.92 - 4.2 / b;
  const mode = Math.floor((trials + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  const alpha = (2.83 + 5.1 / b) * spread;
  for (;;) {
    const u = random.next() - 0.5;
    const height = random.next();
    const distance = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / distance + b) * u + centre);
    if (distance >= 0.07 && height <= accepted) return successes;
    if (successes < 0 || successes > trials) continue;
    const scaled = Math.log((height * alpha) / (a / (distance * distance) + b));
    const bound =
      (successes - mode) * logOdds +
      logFactorial(mode) +
      logFactorial(trials - mode) -
      logFactorial(successes) -
      logFactorial(trials - successes);
    if (scaled <= bound) return successes;
  }
}

/** ln n! by table and Stirling's series; relative error below 1e-14. */
function logFactorial(n: number): number {
  if (n < SMALL.length) return SMALL[n]!;
  const x = n + 1;
  const square = 1 / (x * x);
  return (
    (x - 0.5) * Math.log(x) -
    x +
    HALF_LOG_TWO_PI +
    (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) / x
  );
}

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** ln 0! … ln 15!. */
const SMALL = [
  0,
  0,
  Math.LN2,
  1.791759469228055,
  3.1780538303479458,
  4.787491742782046,
  6.579251212010101,
  8.525161361065415,
  10.60460290274525,
  12.801827480081469,
  15.104412573075516,
  17.502307845873887,
  19.987214495661885,
  22.552163853123425,
  25.191221182738683,
  27.89927138384089,
];

/** Cells from `from` to before `to`, as many rows dealt anew into `into`. */
export interface CellDraw {
  readonly counts: Float64Array;
  readonly into: Float64Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Resamples rows that are known by their cell: as many rows as the cells hold, each drawn with replacement. Conditional binomials, each exact.
 * The cost is that of the cells, whatever the number of rows. Reference: Davis, Computational Statistics & Data Analysis 16, 1993.
 */
export function drawCells({ counts, into, from, to }: CellDraw, random: Random): void {
  let total = 0;
  for (let cell = from; cell < to; cell += 1) total += counts[cell]!;
  let left = total;
  let weight = total;
  for (let cell = from; cell < to; cell += 1) {
    const drawn = cell + 1 === to ? left : drawBinomial(left, weight === 0 ? 0 : counts[cell]! / weight, random);
    into[cell] = drawn;
    left -= drawn;
    weight -= counts[cell]!;
  }
}
