/** What a check says. `error` ("could not judge") is not a verdict: it is what an exception becomes at the edge. */
export type Verdict = 'pass' | 'warn' | 'inconclusive' | 'fail';

/** What the `verdict` output can hold. */
export type ReportedVerdict = Verdict | 'error';

/** All verdicts, mildest first. */
export const VERDICTS: readonly Verdict[] = ['pass', 'warn', 'inconclusive', 'fail'];

const SEVERITY: Readonly<Record<Verdict, number>> = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };

/** The most severe verdict. No checks means `inconclusive`: an empty gate must not pass. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'inconclusive';
  return verdicts.reduce((worst, next) => (SEVERITY[next] > SEVERITY[worst] ? next : worst));
}

/** The verdict, but never better than `floor`. */
export function atBest(floor: Verdict, verdict: Verdict): Verdict {
  return worstVerdict([floor, verdict]);
}

/** As parent evidence `warn` counts as passing; `inconclusive` never does. */
export function countsAsPassing(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'warn';
}

/** What `on-inconclusive` can be once `auto` has been resolved. */
export type OnInconclusive = 'fail' | 'warn' | 'pass';

/**
 * The exit code of a run: 0 for pass and warn, 1 for fail and error, and for inconclusive as told.
 * `enforce: false` forgives everything but an error.
 */
export function exitCodeOf(verdict: ReportedVerdict, onInconclusive: OnInconclusive, enforce: boolean): 0 | 1 {
  if (verdict === 'error') return 1;
  if (!enforce) return 0;
  if (verdict === 'fail') return 1;
  return verdict === 'inconclusive' && onInconclusive === 'fail' ? 1 : 0;
}
