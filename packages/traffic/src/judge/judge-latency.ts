import { jsonNumber } from '@plumbline/boundary';
import { count } from '@plumbline/core';
import { decide } from './decision.ts';
import type { LatencyMeasurement, QuantileComparison } from './measure-latency.ts';
import type { ShadowCheck } from './shadow-check.ts';

/** Effective observations that must lie beyond a quantile for its bootstrap to mean anything. */
const TAIL_MIN = 20;

/**
 * One check a quantile: passes when the ratio is shown to be below 1 + margin, fails when it is shown to be above.
 * `isSenderLate`: the replay itself was late, which both lanes' durations hold alike and which pulls the ratio towards
 * 1, so that nothing can pass.
 */
export function judgeLatency(latency: LatencyMeasurement, isSenderLate: boolean): readonly ShadowCheck[] {
  return latency.quantiles.map((quantile) => judgeQuantile(quantile, latency, isSenderLate));
}

function judgeQuantile(quantile: QuantileComparison, latency: LatencyMeasurement, isSenderLate: boolean): ShadowCheck {
  const limit = 1 + quantile.margin;
  const tail = quantile.effectivePairs * (1 - quantile.probability);
  const hasTail = tail >= TAIL_MIN;
  const decided = hasTail ? decide(quantile.ratio, limit) : 'inconclusive';
  const verdict = isSenderLate && decided === 'pass' ? 'inconclusive' : decided;
  const { estimate, lower, upper } = quantile.ratio;
  return {
    finding: {
      check: `latency.${quantile.name}`,
      verdict,
      detail: detailOf(quantile, latency, { hasTail, isHeldBack: verdict !== decided }),
      evidence: {
        estimate: jsonNumber(estimate),
        lower: jsonNumber(lower),
        upper: jsonNumber(upper),
        limit,
        effectivePairs: quantile.effectivePairs,
      },
    },
    subject: `${quantile.name} latency, candidate / baseline`,
    unit: 'ratio',
    bounds: hasTail ? quantile.ratio : null,
    limit,
    pairsNeeded: verdict === 'inconclusive' && !isSenderLate ? neededFor(quantile, latency) : null,
  };
}

interface Circumstances {
  readonly hasTail: boolean;
  readonly isHeldBack: boolean;
}

function detailOf(
  quantile: QuantileComparison,
  latency: LatencyMeasurement,
  { hasTail, isHeldBack }: Circumstances,
): string {
  const { name, probability, margin, ratio, baselineMs, candidateMs } = quantile;
  if (latency.pairs === 0) return `${name}: no pair has a duration in both lanes`;
  const worth = `${count(latency.pairs)} pairs worth ${count(quantile.effectivePairs)} independent ones`;
  if (!hasTail) {
    return `${name}: too few pairs: ${count(Math.ceil(TAIL_MIN / (1 - probability) - 1e-9))} independent ones are needed, there are ${worth}`;
  }
  const times = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : 'unbounded');
  const took = `${duration(candidateMs)} against ${duration(baselineMs)}`;
  const said = `${name}: ${took}, ratio ${times(ratio.estimate)} (${times(ratio.lower)} to ${times(ratio.upper)}), at most ${times(1 + margin)} is allowed (${worth})`;
  return isHeldBack ? `${said}; the replay could not keep its own schedule, so this proves nothing` : said;
}

function duration(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? `${milliseconds.toFixed(2)} ms` : 'longer than the time-out';
}

/** Bounds close in with the root of the number of pairs, on the scale of logarithms. */
function neededFor(
  { probability, ratio, margin, effectivePairs }: QuantileComparison,
  { pairs }: LatencyMeasurement,
): number | null {
  if (pairs === 0) return null;
  const forTail = (pairs * TAIL_MIN) / ((1 - probability) * effectivePairs);
  const away = Math.log1p(margin) - Math.log(ratio.estimate);
  const reach =
    away > 0 ? Math.log(ratio.upper) - Math.log(ratio.estimate) : Math.log(ratio.estimate) - Math.log(ratio.lower);
  const forBounds = pairs * (reach / away) ** 2;
  if (!Number.isFinite(forBounds)) return Number.isFinite(forTail) && forTail > pairs ? Math.ceil(forTail) : null;
  return Math.ceil(Math.max(forTail, forBounds, pairs + 1));
}
