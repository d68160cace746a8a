import { drawLogRatios, politisWhiteBlockLength, quantileSorted, seededRandom } from '@plumbline/stats';
import type { Bound, Comparison, Condition } from '../conditions/condition.ts';
import { judgeFromStatistics } from '../gate/judge-from-statistics.ts';
import type { Judged } from '../gate/judged.ts';
import type { Estimation, StatedBounds, SufficientStatistics } from '../gate/statistics.ts';
import { jsonSafe } from '../gate/statistics.ts';
import { thresholdOf } from '../gate/threshold.ts';
import { quantileBounds } from './quantile-bounds.ts';
import { type ResourceMetric, resourceOf } from './resource-metrics.ts';

/** What was measured of one model. */
export interface ResourceUse {
  /** Milliseconds of the timed runs, in their order; run i of both models belongs to one round. Null where none was timed. */
  readonly times: Float64Array | null;
  readonly peakMemoryMb: number | null;
  readonly modelSizeMb: number | null;
}

/** Both models, and how sure to be. */
export interface ResourceFrame {
  readonly candidate: ResourceUse;
  readonly baseline: ResourceUse | null;
  readonly alpha: number;
  readonly replicates: number;
  readonly seed: string;
}

/**
 * Judges a condition on a resource, as `resourceOf` names it. Latencies: a paired stationary bootstrap of the ratio of quantiles, or bounds by
 * order statistics for one model. Memory and size are numbers without a law: they are held against their thresholds as they stand.
 */
export function judgeResource(condition: Condition, frame: ResourceFrame): Judged {
  const metric = resourceOf(condition);
  const statistics =
    metric === null
      ? nothing(condition, 'undefined', 'names no resource')
      : condition.kind === 'bound'
        ? statisticsOfBound(condition, metric, frame)
        : statisticsOfComparison(condition, metric, frame);
  return judgeFromStatistics(condition, statistics, frame);
}

function statisticsOfBound(condition: Bound, metric: ResourceMetric, frame: ResourceFrame): SufficientStatistics {
  const term = condition.terms[0];
  const side = term?.model === 'baseline' ? frame.baseline : frame.candidate;
  if (side === null) return nothing(condition, 'no-baseline', 'there is no baseline yet');
  const known = term === undefined ? null : boundOf(side, metric, frame.alpha);
  if (known === null || term === undefined) return nothing(condition, 'undefined', 'was not measured');
  const scale = (value: number | null): number | null => (value === null ? null : value * term.coefficient + 0);
  const [low, high] = term.coefficient < 0 ? [known.upper, known.lower] : [known.lower, known.upper];
  return {
    kind: 'bound',
    metric: condition.text,
    slice: null,
    rows: side.times?.length ?? 1,
    value: { ...known, estimate: scale(known.estimate) ?? 0, lower: scale(low), upper: scale(high) },
    negated: false,
  };
}

function boundOf(side: ResourceUse, { name, quantile }: ResourceMetric, alpha: number): StatedBounds | null {
  if (quantile === null) {
    const value = plainValue(side, name);
    return value === null ? null : asItStands(value, alpha, null);
  }
  if (side.times === null || side.times.length === 0) return null;
  const { estimate, lower, upper, effective } = quantileBounds(side.times, quantile, alpha);
  return {
    kind: 'stated',
    method: 'order statistics of the timed runs',
    estimate,
    lower,
    upper,
    alpha,
    problem:
      lower === null || upper === null ? `${effective} independent runs bound this quantile on one side at most` : null,
    pBelow: [],
    from: { quantile, runs: side.times.length, effective },
  };
}

function statisticsOfComparison(
  condition: Comparison,
  metric: ResourceMetric,
  frame: ResourceFrame,
): SufficientStatistics {
  const { candidate, baseline } = frame;
  if (baseline === null) return nothing(condition, 'no-baseline', 'there is no baseline yet');
  const compared =
    metric.quantile === null
      ? compareValues(condition, metric, { candidate, baseline, alpha: frame.alpha })
      : compareTimes(condition, metric.quantile, { ...frame, baseline });
  if (compared === null) return nothing(condition, 'undefined', 'was not measured of both models');
  return {
    kind: 'comparison',
    metric: metric.name,
    slice: null,
    rows: candidate.times?.length ?? 1,
    ...compared,
    tooSmall: null,
  };
}

interface Compared {
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly difference: Estimation;
  readonly excess: Estimation | null;
}

type Both = Pick<ResourceFrame, 'candidate' | 'alpha'> & { readonly baseline: ResourceUse };

function compareValues(
  condition: Comparison,
  { name }: ResourceMetric,
  { candidate, baseline, alpha }: Both,
): Compared | null {
  const own = plainValue(candidate, name);
  const other = plainValue(baseline, name);
  if (own === null || other === null) return null;
  const threshold = thresholdOf(condition, other);
  const gain = other - own;
  return {
    candidate: own,
    baseline: other,
    difference: asItStands(gain, alpha, threshold),
    excess: condition.margin.relative ? asItStands(gain - threshold, alpha, 0) : null,
  };
}

/** Less is better: the gain is by how much the candidate's quantile is below the baseline's, on the scale of the baseline's own. */
function compareTimes(
  condition: Comparison,
  quantile: number,
  frame: ResourceFrame & { readonly baseline: ResourceUse },
): Compared | null {
  const { alpha, replicates, seed } = frame;
  const candidate = frame.candidate.times;
  const baseline = frame.baseline.times;
  if (candidate === null || baseline === null || candidate.length === 0 || candidate.length !== baseline.length)
    return null;
  const ratios = candidate.map((time, round) => Math.log(time) - Math.log(baseline[round]!));
  const blockLength = politisWhiteBlockLength(ratios);
  const drawn = drawLogRatios(
    { candidate, baseline },
    { probabilities: [quantile], blockLength, replicates, random: seededRandom(seed) },
  );
  const scale = quantileSorted(baseline.toSorted(), quantile);
  const sorted = drawn.lows[0]!.toSorted();
  const rank = Math.max(0, Math.floor(alpha * (replicates + 1)) - 1);
  const [fastest, slowest] = [Math.exp(sorted[rank]!), Math.exp(sorted[replicates - 1 - rank]!)];
  const ratio = Math.exp(drawn.estimates[0]!);
  const margin = (condition.verb === 'better' ? -1 : 1) * condition.margin.value;
  const beyond = (limit: number): StatedBounds => ({
    kind: 'stated',
    method: 'paired stationary bootstrap of the ratio of quantiles',
    estimate: scale * (limit - ratio) + 0,
    lower: jsonSafe(scale * (limit - slowest)),
    upper: jsonSafe(scale * (limit - fastest)),
    alpha,
    problem: null,
    pBelow: [{ margin: 0, p: (1 + countAtMost(sorted, Math.log(limit))) / (replicates + 1) }],
    from: {
      quantile,
      runs: candidate.length,
      blockLength,
      replicates,
      ratio,
      fastest: jsonSafe(fastest),
      slowest: jsonSafe(slowest),
    },
  });
  return {
    candidate: quantileSorted(candidate.toSorted(), quantile),
    baseline: scale,
    difference: beyond(1),
    excess: condition.margin.relative ? beyond(1 + margin) : null,
  };
}

function countAtMost(sorted: Float64Array, limit: number): number {
  const place = sorted.findIndex((value) => value > limit);
  return place === -1 ? sorted.length : place;
}

function plainValue({ peakMemoryMb, modelSizeMb }: ResourceUse, name: string): number | null {
  return name === 'model_size_mb' ? modelSizeMb : peakMemoryMb;
}

/** A number that is known as it stands; `margin`: the harm it is held against. */
function asItStands(estimate: number, alpha: number, margin: number | null): StatedBounds {
  return {
    kind: 'stated',
    method: 'measured once',
    estimate: estimate + 0,
    lower: estimate + 0,
    upper: estimate + 0,
    alpha,
    problem: null,
    pBelow: margin === null ? [] : [{ margin, p: estimate < margin ? 0 : 1 }],
    from: {},
  };
}

function nothing(condition: Condition, outcome: 'undefined' | 'no-baseline', problem: string): SufficientStatistics {
  const metric = condition.kind === 'bound' ? condition.text : (condition.metric ?? '');
  return { kind: 'unjudged', metric, slice: null, rows: 0, candidate: null, baseline: null, outcome, problem };
}
