import type { TfmaThreshold } from './threshold.ts';

/** One metric `m` of both models, without rows: all that TFMA's validator looks at. */
export interface PointCase {
  readonly name: string;
  readonly thresholds: readonly TfmaThreshold[];
  /** Null: the metric is not there. */
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly conditions: readonly string[];
  /** Does TFMA bless the model? Does Plumbline promote it? */
  readonly blessed: boolean;
  readonly promote: boolean;
  readonly verdict: 'pass' | 'inconclusive' | 'fail';
  /** Why the answers, or what they rest on, differ; null where they do not. */
  readonly why: string | null;
}

const HIGHER = 'HIGHER_IS_BETTER';
const LOWER = 'LOWER_IS_BETTER';
const yes = { blessed: true, promote: true, verdict: 'pass', why: null } as const;
const no = { blessed: false, promote: false, verdict: 'fail', why: null } as const;

export const POINT_CASES: readonly PointCase[] = [
  {
    name: 'lower bound, met exactly',
    thresholds: [{ lower: 0.8 }],
    candidate: 0.8,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8'],
    ...yes,
  },
  {
    name: 'lower bound, missed',
    thresholds: [{ lower: 0.8 }],
    candidate: 0.79,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8'],
    ...no,
  },
  {
    name: 'upper bound, met exactly',
    thresholds: [{ upper: 0.2 }],
    candidate: 0.2,
    baseline: 0.3,
    conditions: ['candidate.m <= 0.2'],
    ...yes,
  },
  {
    name: 'upper bound, missed',
    thresholds: [{ upper: 0.2 }],
    candidate: 0.21,
    baseline: 0.3,
    conditions: ['candidate.m <= 0.2'],
    ...no,
  },
  {
    name: 'both bounds, inside',
    thresholds: [{ lower: 0.8, upper: 0.95 }],
    candidate: 0.9,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8', 'candidate.m <= 0.95'],
    ...yes,
  },
  {
    name: 'both bounds, too good',
    thresholds: [{ lower: 0.8, upper: 0.95 }],
    candidate: 0.96,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8', 'candidate.m <= 0.95'],
    ...no,
  },
  {
    name: 'metric that is not there',
    thresholds: [{ lower: 0.8 }],
    candidate: null,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8'],
    ...no,
  },
  {
    name: 'NaN',
    thresholds: [{ lower: 0.8 }],
    candidate: Number.NaN,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8'],
    ...no,
  },
  {
    name: 'infinity above a lower bound',
    thresholds: [{ lower: 0.8 }],
    candidate: Number.POSITIVE_INFINITY,
    baseline: 0.7,
    conditions: ['candidate.m >= 0.8'],
    ...no,
    blessed: true,
    why: 'what is not finite was not measured: it never promotes',
  },
  {
    name: 'absolute change 0, equal',
    thresholds: [{ absolute: 0, direction: HIGHER }],
    candidate: 0.8,
    baseline: 0.8,
    conditions: ['candidate.m - baseline.m >= 0'],
    ...yes,
  },
  {
    name: 'absolute change, gain too small',
    thresholds: [{ absolute: 0.02, direction: HIGHER }],
    candidate: 0.81,
    baseline: 0.8,
    conditions: ['candidate.m - baseline.m >= 0.02'],
    ...no,
  },
  {
    name: 'negative absolute change, a loss that is allowed',
    thresholds: [{ absolute: -0.01, direction: HIGHER }],
    candidate: 0.795,
    baseline: 0.8,
    conditions: ['candidate.m - baseline.m >= -0.01'],
    ...yes,
  },
  {
    name: 'negative absolute change, met exactly in decimals',
    thresholds: [{ absolute: -0.01, direction: HIGHER }],
    candidate: 0.84,
    baseline: 0.85,
    conditions: ['candidate.m - baseline.m >= -0.01'],
    ...yes,
    blessed: false,
    why: '0.84 − 0.85 is −0.010000000000000009 in binary: limits are compared as they are written, to 12 digits',
  },
  {
    name: 'lower is better, fell enough',
    thresholds: [{ absolute: -0.01, direction: LOWER }],
    candidate: 0.3,
    baseline: 0.35,
    conditions: ['candidate.m - baseline.m <= -0.01'],
    ...yes,
  },
  {
    name: 'lower is better, rose',
    thresholds: [{ absolute: 0, direction: LOWER }],
    candidate: 0.36,
    baseline: 0.35,
    conditions: ['candidate.m - baseline.m <= 0'],
    ...no,
  },
  {
    name: 'suspicious improvement: LOWER_IS_BETTER with a positive amount',
    thresholds: [{ absolute: 0.1, direction: LOWER }],
    candidate: 0.99,
    baseline: 0.8,
    conditions: ['candidate.m - baseline.m <= 0.1'],
    ...no,
  },
  {
    name: 'relative change, gained enough',
    thresholds: [{ relative: 0.05, direction: HIGHER }],
    candidate: 0.86,
    baseline: 0.8,
    conditions: ['candidate.m - 1.05 * baseline.m >= 0'],
    ...yes,
  },
  {
    name: 'relative change, negative baseline, better',
    thresholds: [{ relative: 0.1, direction: HIGHER }],
    candidate: -1,
    baseline: -2,
    conditions: ['candidate.m - baseline.m >= 0.2'],
    ...yes,
    blessed: false,
    why: 'TFMA divides by the signed baseline, which turns the comparison round: a percentage of a negative number is refused (`by 10%` fails), the change is stated instead',
  },
  {
    name: 'relative change, negative baseline, worse',
    thresholds: [{ relative: 0.1, direction: HIGHER }],
    candidate: -3,
    baseline: -2,
    conditions: ['candidate.m - baseline.m >= 0.2'],
    ...no,
    blessed: true,
    why: 'the same: TFMA blesses a model that is worse',
  },
  {
    name: 'relative change, baseline 0',
    thresholds: [{ relative: 0.1, direction: HIGHER }],
    candidate: 0.5,
    baseline: 0,
    conditions: ['candidate.m - 1.1 * baseline.m >= 0'],
    ...yes,
    blessed: false,
    why: 'TFMA divides by 0 and fails; written without a division, any number of percent of 0 is 0 (`by 10%` fails here too)',
  },
  {
    name: 'absolute and relative change, one missed',
    thresholds: [
      { absolute: 0.01, direction: HIGHER },
      { relative: 0.1, direction: HIGHER },
    ],
    candidate: 0.82,
    baseline: 0.8,
    conditions: ['candidate.m - baseline.m >= 0.01', 'candidate.m - 1.1 * baseline.m >= 0'],
    ...no,
  },
  {
    name: 'no baseline (rubber stamp), a change threshold alone',
    thresholds: [{ absolute: 0, direction: HIGHER }],
    candidate: 0.6,
    baseline: null,
    conditions: ['candidate.m - baseline.m >= 0'],
    blessed: true,
    promote: false,
    verdict: 'pass',
    why: 'a first model passes, but is promoted only where an absolute condition holds',
  },
  {
    name: 'no baseline (rubber stamp), a value threshold that holds',
    thresholds: [{ lower: 0.5 }, { absolute: 0, direction: HIGHER }],
    candidate: 0.6,
    baseline: null,
    conditions: ['candidate.m >= 0.5', 'candidate.m - baseline.m >= 0'],
    ...yes,
  },
  {
    name: 'no baseline (rubber stamp), a value threshold that does not hold',
    thresholds: [{ lower: 0.7 }],
    candidate: 0.6,
    baseline: null,
    conditions: ['candidate.m >= 0.7'],
    ...no,
  },
  {
    name: 'no thresholds at all',
    thresholds: [],
    candidate: 0.9,
    baseline: 0.8,
    conditions: [],
    blessed: false,
    promote: false,
    verdict: 'inconclusive',
    why: null,
  },
];
