import { normalQuantile } from '@plumbline/stats';
import type { Repeats } from './ask/count-repeats.ts';

/** The share of new rows that would repeat, by chance, a row that stands once in the training data. */
export interface ChanceOfRepeat {
  readonly estimate: number;
  readonly upper: number;
}

/**
 * Good and Turing: a new row drawn as the training rows were repeats one that stands there once with probability 2N₂/n, N₂ the different
 * rows that stand there twice. The upper bound holds at 1 − alpha, one-sided: normal, with variance (4N₂ + 6N₃)/n², and with room
 * for counts near zero.
 * Reference: Good, Biometrika 40, 1953; Esty, Annals of Statistics 11, 1983; Zhang and Zhang, Annals of Statistics 37, 2009.
 */
export function chanceOfRepeat({ trainRows, trainTwice, trainThrice }: Repeats, alpha: number): ChanceOfRepeat {
  if (trainRows === 0) return { estimate: 0, upper: 1 };
  const z = normalQuantile(1 - alpha);
  const spread = z * Math.sqrt(4 * trainTwice + 6 * trainThrice) + 2 * z * z;
  return { estimate: (2 * trainTwice) / trainRows, upper: Math.min(1, (2 * trainTwice + spread) / trainRows) };
}

/** So many standard errors are allowed for on every count: chance passes for copies once in many thousand tables. */
const ERRORS = 4;
/** Below so many rows of one multiplicity nothing is said. */
const ROWS_MIN = 50;

/**
 * Are there more rows of one multiplicity than independent rows can have, whatever they are drawn from? Counts of independent rows are
 * mixed Poisson, so that aₖ = k!·Nₖ are moments of one measure and aₖ₋₁·aₖ₊₁ ≥ aₖ² (Cauchy–Schwarz). A table in which each row was copied
 * once has many pairs and no triples: that breaks it, while a table of few values has repeats of every multiplicity. Gives the
 * multiplicity that breaks it, or null. Copies made before a split are in both parts and cannot be seen by comparing the parts.
 */
export function copiedMultiplicity({ together }: Pick<Repeats, 'together'>): number | null {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const least = (count: number): number => Math.max(0, count - ERRORS * Math.sqrt(count));
  const most = (count: number): number => count + ERRORS * Math.sqrt(count) + ERRORS ** 2;
  for (let k = 2; k < together.length; k += 1) {
    const [fewer = 0, own = 0, more = 0] = together.slice(k - 2, k + 1);
    if (own * k < ROWS_MIN) continue;
    const below = (factorial(k) * least(own)) ** 2;
    if (factorial(k - 1) * most(fewer) * factorial(k + 1) * most(more) < below) return k;
  }
  return null;
}
