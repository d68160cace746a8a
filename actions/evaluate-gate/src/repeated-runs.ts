import type { EvaluationSample, RawAnswers } from '@plumbline/model';

/** What two runs of each side on the same rows said. */
export interface RepeatedRuns {
  /** Share of the rows whose answer changed from one run to the next, candidate first; null for a side that is read, not run. */
  readonly changed: readonly (number | null)[];
  /** Every other pairing of a run of the candidate with one of the baseline; none where no answer changed. */
  readonly pairings: readonly EvaluationSample[];
}

/** Compares the runs of each side, and pairs each run of one with each of the other. */
export function repeatedRuns(
  first: readonly RawAnswers[],
  second: readonly (RawAnswers | null)[],
  sampleOf: (candidate: RawAnswers, baseline: RawAnswers | null) => EvaluationSample,
): RepeatedRuns {
  const changed = first.map((answers, place) => {
    const again = second[place] ?? null;
    return again === null ? null : shareChanged(answers, again);
  });
  const runsOf = (place: number): readonly RawAnswers[] => {
    const again = (changed[place] ?? 0) > 0 ? second[place] : null;
    return [first[place]!, ...(again === null || again === undefined ? [] : [again])];
  };
  const candidates = runsOf(0);
  const baselines = first.length > 1 ? runsOf(1) : [null];
  const pairs = candidates.flatMap((own) => baselines.map((other) => [own, other] as const));
  return { changed, pairings: pairs.slice(1).map(([own, other]) => sampleOf(own, other)) };
}

/** Share of the rows on which two runs differ in anything they say. */
export function shareChanged(first: RawAnswers, second: RawAnswers): number {
  const columns = [...first.scores.keys()];
  let changed = 0;
  for (let row = 0; row < first.rows; row += 1) {
    const same =
      first.labels?.[row] === second.labels?.[row] &&
      columns.every((place) => Object.is(first.scores[place]?.[row], second.scores[place]?.[row])) &&
      Object.is(first.numbers?.[row], second.numbers?.[row]);
    changed += same ? 0 : 1;
  }
  return first.rows === 0 ? 0 : changed / first.rows;
}
