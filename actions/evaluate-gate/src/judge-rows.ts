import {
  alphaOf,
  evaluateGate,
  type GateRequest,
  type GateResult,
  judgeResource,
  type Limit,
  type ResourceUse,
  resourceOf,
} from '@plumbline/model';
import type { Gathered } from './gather-sample.ts';

/** From the worst on: what holds for every pairing of runs is what holds for the worst of them. */
const ORDER = ['error', 'fail', 'inconclusive', 'warn', 'pass'];

/** An answer, and what besides its conditions holds it down. */
export interface LimitedResult extends GateResult {
  readonly limits: readonly Limit[];
}

const UNMEASURED: ResourceUse = { times: null, peakMemoryMb: null, modelSizeMb: null };

/**
 * The gate on what the models answered and on what they took. Where a second run of a model answered otherwise, each run of one is paired with
 * each of the other, and the answer is the one that holds for all pairings: the worst.
 */
export function judgeRows(request: GateRequest, { resources, repeated }: Gathered): LimitedResult {
  const { options, uses = 1, sample } = request;
  const ofResources = request.conditions.filter((condition) => resourceOf(condition) !== null);
  const used = resources ?? { candidate: UNMEASURED, baseline: sample.baseline === null ? null : UNMEASURED };
  const measured = ofResources.map((each) =>
    judgeResource(each, { ...used, ...options, alpha: alphaOf(each, { alpha: options.alpha, uses }) }),
  );
  const own = {
    ...request,
    conditions: request.conditions.filter((condition) => !ofResources.includes(condition)),
    also: [...(request.also ?? []), ...measured],
  };
  return worstOf([sample, ...(repeated?.pairings ?? [])].map((each) => evaluateGate({ ...own, sample: each })));
}

/** The first of the worst; it promotes only where all do. */
export function worstOf(results: readonly GateResult[]): LimitedResult {
  const rank = ({ verdict }: GateResult): number => ORDER.indexOf(verdict);
  const worst = results.reduce((low, each) => (rank(each) < rank(low) ? each : low));
  const promote = results.every((each) => each.promote);
  const isHeld = worst.promote && !promote;
  const limits: readonly Limit[] = isHeld ? [{ promote: false, why: 'another pairing of runs does not promote' }] : [];
  return { ...worst, promote, limits };
}
