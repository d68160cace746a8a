/** Rows of each slice: how many, and how many of them each model has right. */
export interface SliceRows {
  readonly region: string;
  readonly rows: number;
  readonly candidate: number;
  readonly baseline: number;
}

/** What only rows tell. TFMA's answer is what its validator makes of the accuracies. */
export interface RowCase {
  readonly name: string;
  /** TFMA's configuration, in words. */
  readonly tfma: string;
  readonly slices: readonly SliceRows[];
  /** The candidate leaves its first row without an answer. */
  readonly silent?: true;
  readonly conditions: readonly string[];
  readonly blessed: boolean;
  readonly promote: boolean;
  readonly verdict: 'pass' | 'inconclusive' | 'fail';
  readonly why: string | null;
}

const all = (rows: number, candidate: number, baseline: number): readonly SliceRows[] => [
  { region: 'north', rows, candidate, baseline },
];
const CHANGE = 'absolute 0, HIGHER_IS_BETTER';

export const ROW_CASES: readonly RowCase[] = [
  {
    name: 'models that answer alike',
    tfma: CHANGE,
    slices: all(500, 400, 400),
    conditions: ['accuracy: better'],
    blessed: true,
    promote: false,
    verdict: 'inconclusive',
    why: 'equal is not better: without a proof nothing is replaced',
  },
  {
    name: 'a gain of two rows in 60',
    tfma: CHANGE,
    slices: all(60, 50, 48),
    conditions: ['accuracy: better'],
    blessed: true,
    promote: false,
    verdict: 'inconclusive',
    why: 'TFMA compares two numbers and ignores its own confidence intervals: of two equal models it blesses about every second one',
  },
  {
    name: 'a gain of 100 rows in 1,000',
    tfma: CHANGE,
    slices: all(1000, 900, 800),
    conditions: ['accuracy: better'],
    blessed: true,
    promote: true,
    verdict: 'pass',
    why: null,
  },
  {
    name: 'a lower bound cleared on 50 rows',
    tfma: 'lower_bound 0.8',
    slices: all(50, 41, 40),
    conditions: ['candidate.accuracy >= 0.8'],
    blessed: true,
    promote: false,
    verdict: 'inconclusive',
    why: '82 % of 50 rows does not show that 80 % is reached: the interval decides',
  },
  {
    name: 'an answer that is missing',
    tfma: 'lower_bound 0.5',
    slices: all(500, 400, 400),
    silent: true,
    conditions: ['candidate.accuracy >= 0.5'],
    blessed: false,
    promote: false,
    verdict: 'fail',
    why: null,
  },
  {
    name: 'a slice that is configured and not in the data',
    tfma: 'per_slice_thresholds region:west, lower_bound 0.5',
    slices: all(500, 450, 400),
    conditions: ['accuracy: better', 'slice(region = "west"): no-harm by 0.01'],
    blessed: false,
    promote: false,
    verdict: 'fail',
    why: null,
  },
  {
    name: 'every value of a feature, one below the bound',
    tfma: 'per_slice_thresholds feature_keys region, lower_bound 0.7',
    slices: [...all(400, 360, 300), { region: 'south', rows: 400, candidate: 200, baseline: 200 }],
    conditions: ['slice(region): candidate.accuracy >= 0.7'],
    blessed: false,
    promote: false,
    verdict: 'fail',
    why: null,
  },
  {
    name: 'a slice below min_slice_size, vetoes only',
    tfma: `min_slice_size 50, per_slice_thresholds region, ${CHANGE}`,
    slices: [...all(1000, 900, 800), { region: 'south', rows: 20, candidate: 18, baseline: 18 }],
    conditions: ['accuracy: better', 'slice(region): no-harm by 0.01'],
    blessed: false,
    promote: true,
    verdict: 'pass',
    why: 'TFMA drops the metrics of a small slice and then fails for want of them; here it is listed as too small, and vetoes nothing',
  },
  {
    name: 'a slice below min_slice_size, a proof is wanted',
    tfma: `min_slice_size 50, per_slice_thresholds region, ${CHANGE}`,
    slices: [...all(1000, 900, 800), { region: 'south', rows: 20, candidate: 18, baseline: 18 }],
    conditions: ['accuracy: better', 'slice(region): not-worse by 0.01'],
    blessed: false,
    promote: false,
    verdict: 'inconclusive',
    why: 'the same: not proven is not broken, and it is said how many rows there are',
  },
  {
    name: 'cross-slice threshold, slices far apart',
    tfma: 'cross_slice_thresholds region:north against region:south, upper_bound 0.1',
    slices: [...all(1000, 900, 900), { region: 'south', rows: 1000, candidate: 700, baseline: 700 }],
    conditions: ['fairness(region).accuracy_difference <= 0.1'],
    blessed: false,
    promote: false,
    verdict: 'fail',
    why: null,
  },
  {
    name: 'cross-slice threshold, slices near each other',
    tfma: 'cross_slice_thresholds region:north against region:south, upper_bound 0.1',
    slices: [...all(1000, 900, 900), { region: 'south', rows: 1000, candidate: 880, baseline: 880 }],
    conditions: ['fairness(region).accuracy_difference <= 0.1'],
    blessed: true,
    promote: true,
    verdict: 'pass',
    why: null,
  },
];
