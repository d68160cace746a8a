// The lines of docs/two-sample-calibration.md: what is drawn, what is claimed of it, and how one pair of samples comes
// out.
import { createHash } from 'node:crypto';
import { twoSampleHypothesis, vocabularyHypothesis } from '@plumbline/data';
import { seededRandom, separationTest, shareMovePValue, shareMoveUpper } from '@plumbline/stats';
import { type Change, sampleRows, sampleTexts, sampleVectors } from './two-sample-laws.ts';

export const ALPHA = 0.05;
/** Columns of a family, every one of which would have to be this clear on its own. */
export const FAMILY = 30;
export const TOLERANCE = 0.05;

/** What is asked: of text its content or its vocabulary, of vectors, of whole rows. */
export type Form = 'text' | 'vector' | 'rows' | 'vocabulary';

/** One line of the page. */
export interface Line {
  readonly id: string;
  readonly form: Form;
  readonly change: Change;
  readonly n: number;
  readonly m: number;
  readonly samples: number;
}

/** One pair of samples. */
export interface Outcome {
  readonly distance: number;
  readonly pValue: (tolerance: number) => number;
  readonly upper: number;
}

const NOTHING: Change = { kind: 'nothing' };
const FORMS: readonly Form[] = ['text', 'vector', 'rows', 'vocabulary'];
const LARGE = [2_000, 2_000, 200] as const;

function line(form: Form, change: Change, [n, m, samples]: readonly [number, number, number]): Line {
  const much = 'share' in change ? `-${change.share}` : 'times' in change ? `-${change.times}` : '';
  return { id: `${form}-${change.kind}${much}-${n}-${m}`, form, change, n, m, samples };
}

export const LINES: readonly Line[] = FORMS.flatMap((form) => [
  line(form, NOTHING, [50, 50, 2_000]),
  line(form, NOTHING, [200, 200, 1_000]),
  line(form, NOTHING, LARGE),
  line(form, NOTHING, [2_000, 60, 400]),
  line(form, { kind: 'repeats', times: 4 }, [200, 200, 1_000]),
  line(form, { kind: 'repeats', times: 10 }, LARGE),
  line(form, { kind: 'new-topic', share: 0.05 }, LARGE),
  line(form, { kind: 'topic-replaced', share: 0.0253 }, LARGE),
  line(form, { kind: 'new-topic', share: 0.1 }, LARGE),
  line(form, { kind: 'topic-gone', share: 0.1 }, LARGE),
  line(form, { kind: 'topic-replaced', share: 0.1 }, LARGE),
  line(form, { kind: 'new-topic', share: 0.2 }, [500, 500, 400]),
]);

/** Judges pair number `at` of a line as production does; null where the samples cannot be judged. */
export function judgePair({ id, form, change, n, m }: Line, at: number): Outcome | null {
  const seed = createHash('sha256').update(`${id} ${at}`).digest('hex');
  const random = seededRandom(seed);
  const [reference, current] = [
    { change, side: 'reference', rows: n } as const,
    { change, side: 'current', rows: m } as const,
  ];
  const options = { column: 'c', tolerance: TOLERANCE, seed };
  if (form === 'vocabulary') {
    const counts = vocabularyHypothesis(sampleTexts(reference, random), sampleTexts(current, random), options);
    return counts === null ? null : ofShares(counts.reference, counts.current);
  }
  const draw = { text: sampleTexts, vector: sampleVectors, rows: sampleRows }[form];
  const found = twoSampleHypothesis(draw(reference, random), draw(current, random), options);
  if (found === null) return null;
  const test = separationTest(found.reference, found.current, found.designEffect);
  return { distance: test.distance, pValue: test.pValue, upper: test.upper(ALPHA) };
}

function ofShares(reference: readonly number[], current: readonly number[]): Outcome {
  const share = ([hits = 0, rest = 0]: readonly number[]) => ({ successes: hits, trials: hits + rest });
  const [before, after] = [share(reference), share(current)];
  return {
    distance: Math.abs(after.successes / after.trials - before.successes / before.trials),
    pValue: (tolerance) => shareMovePValue(before, after, tolerance),
    upper: shareMoveUpper(before, after, ALPHA),
  };
}
