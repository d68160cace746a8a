import type { ShareSum } from '@plumbline/stats';
import { comparePredictions } from './compare-predictions.ts';
import type { Outcome } from './outcome.ts';
import type { Pair } from './pair.ts';
import { ShareTally } from './share-tally.ts';
import type { NoiseSource } from './statistics.ts';

const REPEATS_FOR_SUSPICION = 20;
const HIT_SHARE = 0.5;
const FASTER_SHARE = 0.9;

/** Adds up how the lanes differ from themselves, and looks whether a cache answers for them. */
export class RepeatTally {
  readonly #tolerance: number;
  readonly #both = new ShareTally();
  readonly #baselineOnly = new ShareTally();
  readonly #seen = { answers: 0, hits: 0, halved: 0 };

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  /** Takes a pair whose first answers were compared. */
  add({ outcomes, repeats, session }: Pair): void {
    const baseline = this.#share(outcomes.baseline, repeats.baseline);
    const candidate = this.#share(outcomes.candidate, repeats.candidate);
    if (baseline === null) return;
    if (candidate !== null) this.#both.add((baseline + candidate) / 2, session);
    else if (repeats.candidate === null) this.#baselineOnly.add(baseline / 2, session);
  }

  #share(first: Outcome, second: Outcome | null): number | null {
    if (first.kind !== 'predicted' || second?.kind !== 'predicted') return null;
    this.#seen.answers += 1;
    if (second.cached) this.#seen.hits += 1;
    // A repeat is asked right after its first: only one that was not computed takes half the time again and again.
    if (first.latencyMs !== null && second.latencyMs !== null && second.latencyMs < first.latencyMs / 2)
      this.#seen.halved += 1;
    return comparePredictions(first.predictions, second.predictions, this.#tolerance).share;
  }

  /** Noise from repeats of both lanes; else ½ of the baseline's, which leaves the candidate's own noise in the excess. */
  noise(): { readonly within: ShareSum | null; readonly noiseFrom: NoiseSource } {
    const both = this.#both.total();
    if (both.count > 0) return { within: both, noiseFrom: 'both' };
    const baseline = this.#baselineOnly.total();
    return baseline.count > 0 ? { within: baseline, noiseFrom: 'baseline' } : { within: null, noiseFrom: 'none' };
  }

  isCacheSuspected(): boolean {
    const { answers, hits, halved } = this.#seen;
    return answers >= REPEATS_FOR_SUSPICION && (hits > answers * HIT_SHARE || halved > answers * FASTER_SHARE);
  }
}
