import { comparePredictions } from './compare-predictions.ts';
import { type FlipSummary, FlipTally } from './flips.ts';
import { forBoth, LANES, type Lanes } from './lanes.ts';
import { isAnswered, type Outcome } from './outcome.ts';
import type { Pair } from './pair.ts';
import { RepeatTally } from './repeat-tally.ts';
import { type Sample, sampleOf, statusOf } from './sample.ts';
import { ShareTally } from './share-tally.ts';
import type { ShadowCounts, Timings } from './statistics.ts';

/** Everything seen, for the judgement and for people. */
export interface ShadowObservations {
  readonly counts: ShadowCounts;
  readonly timings: Timings;
  readonly samples: readonly Sample[];
  readonly flips: FlipSummary;
  /** How often each lane ended in which way, by `statusOf`. */
  readonly statuses: Lanes<Readonly<Record<string, number>>>;
  /** Repeats look as if a cache served them: they show no noise. */
  readonly cacheSuspected: boolean;
}

const SAMPLES_MAX = 1000;
const STATUSES_MAX = 50;

/** Adds up pairs as they come, in any order. Memory: two numbers a request, and bounded lists. */
export class ShadowTally {
  readonly #tolerance: number;
  readonly #between = new ShareTally();
  readonly #repeats: RepeatTally;
  readonly #errors = forBoth(() => new ShareTally());
  readonly #flips = new FlipTally();
  readonly #samples: Sample[] = [];
  readonly #statuses = forBoth(() => new Map<string, number>());
  readonly #timings: { index: number; baseline: number; candidate: number }[] = [];
  readonly #counts = { requests: 0, answered: 0, compared: 0, contractBroken: 0 };

  /** `tolerance` as in `sameValue`. */
  constructor(tolerance: number) {
    this.#tolerance = tolerance;
    this.#repeats = new RepeatTally(tolerance);
  }

  add(pair: Pair): void {
    const { baseline, candidate } = pair.outcomes;
    this.#counts.requests += 1;
    for (const lane of LANES) countStatus(this.#statuses[lane], statusOf(pair.outcomes[lane]));
    if (isAnswered(baseline) && isAnswered(candidate)) {
      this.#counts.answered += 1;
      for (const lane of LANES) this.#errors[lane].add(pair.outcomes[lane].kind === 'error' ? 1 : 0, pair.session);
    }
    this.#addTiming(pair.index, durationOf(baseline), durationOf(candidate));
    const comparison = this.#compare(pair);
    const sample = sampleOf(pair, comparison);
    if (sample !== null && this.#samples.length < SAMPLES_MAX) this.#samples.push(sample);
  }

  #compare(pair: Pair): ReturnType<typeof comparePredictions> | null {
    const { baseline, candidate } = pair.outcomes;
    if (baseline.kind !== 'predicted' || candidate.kind !== 'predicted') return null;
    const comparison = comparePredictions(baseline.predictions, candidate.predictions, this.#tolerance);
    this.#counts.compared += 1;
    if (comparison.contractBroken) this.#counts.contractBroken += 1;
    else this.#flips.add(baseline.predictions, candidate.predictions);
    this.#between.add(comparison.share, pair.session);
    this.#repeats.add(pair);
    return comparison;
  }

  #addTiming(index: number, baseline: number | null, candidate: number | null): void {
    if (baseline !== null && candidate !== null) this.#timings.push({ index, baseline, candidate });
  }

  /** What was seen. `interrupted`: the replay was ended from outside. */
  finish(interrupted: boolean): ShadowObservations {
    const timings = this.#timings.sort((a, b) => a.index - b.index);
    return {
      counts: {
        ...this.#counts,
        between: this.#between.total(),
        ...this.#repeats.noise(),
        errors: forBoth((lane) => this.#errors[lane].total()),
        interrupted,
      },
      timings: {
        baseline: Float64Array.from(timings, (pair) => pair.baseline),
        candidate: Float64Array.from(timings, (pair) => pair.candidate),
      },
      samples: this.#samples.sort((a, b) => a.index - b.index),
      flips: this.#flips.summary(),
      statuses: forBoth((lane) => Object.fromEntries([...this.#statuses[lane]].sort(([a], [b]) => (a < b ? -1 : 1)))),
      cacheSuspected: this.#repeats.isCacheSuspected(),
    };
  }
}

/**
 * How long a lane took: +∞ for a time-out; null where nobody knows. An error is not a duration (a server that fails
 * fast is not fast): the error check judges it.
 */
function durationOf(outcome: Outcome): number | null {
  if (outcome.kind === 'timeout') return Number.POSITIVE_INFINITY;
  return outcome.kind === 'predicted' ? outcome.latencyMs : null;
}

function countStatus(counts: Map<string, number>, status: string): void {
  const key = counts.has(status) || counts.size < STATUSES_MAX ? status : 'other';
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
