import { isJsonObject } from '@plumbline/boundary';
import { type Json, type JsonObject, messageOf } from '@plumbline/core';
import { chiSquareUpperTail, kolmogorovUpperTail, normalCdf, seededRandom } from '@plumbline/stats';
import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';
import type { Columns } from './definitions.ts';

/** What a removed expectation says: success, and the numbers behind it. */
interface Judged {
  readonly success: boolean;
  readonly observed: number;
  readonly details?: JsonObject;
}

/** Expectations about distributions that version 1 no longer has, by the statistics that drift is judged with here. */
const JUDGES: Readonly<Record<string, (columns: Columns, kwargs: JsonObject) => Judged>> = {
  expect_column_chisquare_test_p_value_to_be_greater_than: chiSquare,
  expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than: parameterizedKs,
  expect_column_bootstrapped_ks_test_p_value_to_be_greater_than: bootstrappedKs,
  expect_column_pair_cramers_phi_value_to_be_less_than: cramersPhi,
};

/** Is it one of them? */
export function isRemoved(type: string): boolean {
  return Object.hasOwn(JUDGES, type);
}

/** The result of one of them, in the shape all results have. */
export function removedResult(type: string, columns: Columns, kwargs: JsonObject): JsonObject {
  try {
    const { success, observed, details = {} } = JUDGES[type]!(columns, kwargs);
    return { success, result: { observed_value: observed, details }, exception_info: { raised_exception: false } };
  } catch (thrown) {
    const traceback = `ValueError: ${messageOf(thrown)}`;
    return { success: false, result: {}, exception_info: { raised_exception: true, exception_traceback: traceback } };
  }
}

function chiSquare(columns: Columns, kwargs: JsonObject): Judged {
  const partition = objectOf(kwargs['partition_object']);
  const values = listOf(partition['values']);
  const held = Number(kwargs['tail_weight_holdout'] ?? 0);
  const present = (columns[String(kwargs['column'])] ?? []).filter((value) => value !== null);
  const others = [...new Set(present.filter((value) => !values.includes(value)))];
  const all = [...values, ...others];
  const scale = others.length === 0 ? 1 : 1 - held;
  const weights = [
    ...numbersOf(partition['weights']).map((weight) => weight * scale),
    ...others.map(() => held / others.length),
  ];
  if (weights.length !== all.length) throw new Error('Invalid partition object.');
  const counts = all.map((value) => present.filter((item) => item === value).length);
  const parts = counts.map((count, cell) => partOf(count, weights[cell]! * present.length));
  const observed = chiSquareUpperTail(sum(parts), all.length - 1);
  const shares = counts.map((count) => count / present.length);
  return {
    success: observed > Number(kwargs['p'] ?? 0.05),
    observed,
    details: { observed_partition: { values: all, weights: shares }, expected_partition: { values: all, weights } },
  };
}

function partOf(count: number, expected: number): number {
  if (expected === 0) return count === 0 ? 0 : Number.MAX_VALUE;
  return (count - expected) ** 2 / expected;
}

const CDF: Readonly<
  Record<string, { readonly names: readonly string[]; readonly cdf: (x: number, p: readonly number[]) => number }>
> = {
  norm: { names: ['mean', 'std_dev'], cdf: (x, [mean = 0, sd = 1]) => normalCdf((x - mean) / sd) },
  uniform: { names: ['min', 'max'], cdf: (x, [from = 0, width = 1]) => clamp((x - from) / width) },
  expon: {
    names: ['loc', 'scale'],
    cdf: (x, [loc = 0, scale = 1]) => (x <= loc ? 0 : 1 - Math.exp(-(x - loc) / scale)),
  },
  gamma: { names: ['alpha', 'loc', 'scale'], cdf: (x, [a = 1, loc = 0, scale = 1]) => gammaCdf((x - loc) / scale, a) },
  chi2: {
    names: ['df', 'loc', 'scale'],
    cdf: (x, [df = 1, loc = 0, scale = 1]) => gammaCdf((x - loc) / scale / 2, df / 2),
  },
  beta: {
    names: ['alpha', 'beta', 'loc', 'scale'],
    cdf: (x, [a = 1, b = 1, loc = 0, scale = 1]) => betainc(clamp((x - loc) / scale), a, b),
  },
};

function gammaCdf(x: number, shape: number): number {
  return x <= 0 ? 0 : gammainc(x, shape);
}

function parameterizedKs(columns: Columns, kwargs: JsonObject): Judged {
  const law = CDF[String(kwargs['distribution'])]!;
  const params = kwargs['params'];
  const placed = isJsonObject(params) ? law.names.map((name) => Number(params[name])) : numbersOf(params);
  // scipy's second parameter of a uniform law is its width, whatever Great Expectations calls it.
  const observed = ksPValue(numbersOf(columns[String(kwargs['column'])]), (x) => law.cdf(x, placed));
  return { success: observed >= Number(kwargs['p_value'] ?? 0.05), observed };
}

const SAMPLES = 1000;

function bootstrappedKs(columns: Columns, kwargs: JsonObject): Judged {
  const partition = objectOf(kwargs['partition_object']);
  const bins = numbersOf(partition['bins']);
  const weights = numbersOf(partition['weights']);
  if (bins.length !== weights.length + 1) throw new Error('Invalid continuous partition object.');
  if (!bins.every(Number.isFinite)) throw new Error('Partition endpoints must be finite.');
  if (partition['tail_weights'] !== undefined)
    throw new Error('Partition cannot have tail weights -- endpoints must be finite.');
  const values = numbersOf(columns[String(kwargs['column'])]);
  const size = weights.length * 2;
  const steps = [0, ...cumulated(weights)];
  const random = seededRandom('5eed'.repeat(8));
  const level = Number(kwargs['p'] ?? 0.05);
  const passing = Array.from({ length: SAMPLES }, () => {
    const sample = Array.from({ length: size }, () => values[random.integer(values.length)]!);
    return ksPValue(sample, (x) => between(x, bins, steps)) >= level;
  }).filter(Boolean).length;
  const observed = (1 + passing) / (SAMPLES + 1);
  return { success: observed > level, observed, details: cdfDetails(values, { bins, weights, steps, size }) };
}

interface PartitionSteps {
  readonly bins: readonly number[];
  readonly weights: readonly number[];
  readonly steps: readonly number[];
  readonly size: number;
}

function cdfDetails(values: readonly number[], { bins, weights, steps, size }: PartitionSteps): JsonObject {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const last = bins.length - 2;
  const inside = weights.map((_, bin) => {
    const isIn = (x: number): boolean =>
      x >= bins[bin]! && (x < bins[bin + 1]! || (bin === last && x === bins[bin + 1]));
    return values.filter(isIn).length;
  });
  const below = values.filter((x) => x < bins[0]!).length;
  const above = values.filter((x) => x > bins.at(-1)!).length;
  const edges = [...(below > 0 ? [least] : []), ...bins, ...(above > 0 ? [most] : [])];
  const counts = [...(below > 0 ? [below] : []), ...inside, ...(above > 0 ? [above] : [])];
  const shares = counts.map((count) => count / values.length);
  return {
    bootstrap_samples: SAMPLES,
    bootstrap_sample_size: size,
    observed_partition: { bins: edges, weights: shares },
    expected_partition: { bins, weights },
    observed_cdf: { x: edges, cdf_values: [0, ...cumulated(shares)] },
    expected_cdf: { x: bins, cdf_values: steps },
  };
}

/** Two-sided p of one sample against a law. Reference: Stephens, Journal of the American Statistical Association 69, 1974, for small n. */
function ksPValue(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const gaps = sorted.map((x, rank) => Math.max((rank + 1) / n - cdf(x), cdf(x) - rank / n));
  const root = Math.sqrt(n);
  return kolmogorovUpperTail((root + 0.12 + 0.11 / root) * Math.max(...gaps));
}

function between(x: number, bins: readonly number[], steps: readonly number[]): number {
  const right = bins.findIndex((edge) => edge >= x);
  if (right === -1) return 1;
  if (right === 0) return 0;
  const share = (x - bins[right - 1]!) / (bins[right]! - bins[right - 1]!);
  return steps[right - 1]! + share * (steps[right]! - steps[right - 1]!);
}

/** √(χ²/n/(min(r, c) − 1)) of the table of both columns, a missing value being one of their values. */
function cramersPhi(columns: Columns, kwargs: JsonObject): Judged {
  const a = binned(columns[String(kwargs['column_A'])]!, kwargs['bins_A'], Number(kwargs['n_bins_A'] ?? 10));
  const b = binned(columns[String(kwargs['column_B'])]!, kwargs['bins_B'], Number(kwargs['n_bins_B'] ?? 10));
  const [rows, cells] = [[...new Set(a)], [...new Set(b)]];
  const countOf = (left: string, right: string): number =>
    a.filter((value, row) => value === left && b[row] === right).length;
  const terms = rows.flatMap((left) =>
    cells.map((right) => {
      const expected =
        (a.filter((value) => value === left).length * b.filter((value) => value === right).length) / a.length;
      return (countOf(left, right) - expected) ** 2 / expected;
    }),
  );
  const observed = Math.min(1, Math.sqrt(sum(terms) / a.length / (Math.min(rows.length, cells.length) - 1)));
  return { success: observed <= Number(kwargs['threshold'] ?? 0.1), observed };
}

/** Numbers fall into bins of one width, words into groups, or all but the most frequent into one. */
function binned(column: readonly Json[], groups: Json | undefined, count: number): readonly string[] {
  const numbers = column.filter((value) => typeof value === 'number');
  if (numbers.length > 0) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const binOf = (x: number): number => Math.min(count - 1, Math.floor(((x - least) / (most - least)) * count));
    return column.map((value) => (typeof value === 'number' ? String(binOf(value)) : 'missing'));
  }
  const words = column.map((value) => (value === null ? 'missing' : String(value)));
  if (groups !== undefined)
    return words.map((word) => {
      const group = listOf(groups).find((items) => listOf(items).includes(word));
      return group === undefined ? word : JSON.stringify(group);
    });
  const frequent = [...new Set(words)].sort((x, y) => countIn(words, y) - countIn(words, x));
  return words.map((word) => (frequent.length > count && frequent.indexOf(word) >= count ? 'other' : word));
}

function countIn(words: readonly string[], word: string): number {
  return words.filter((item) => item === word).length;
}

function cumulated(weights: readonly number[]): readonly number[] {
  return weights.map((_, index) => sum(weights.slice(0, index + 1)));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Published infinities are words here. */
function numbersOf(value: Json | readonly Json[] | undefined): readonly number[] {
  return Array.isArray(value) ? value.filter((item) => item !== null).map(Number) : [];
}
