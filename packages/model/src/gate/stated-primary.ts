import type { Judged } from './judged.ts';

/** The stated comparison of the primary metric on all rows, which speaks for the decision; undefined where none is stated. */
export function statedPrimary(judged: readonly Judged[], primary: string): Judged | undefined {
  return judged.find(
    ({ condition, metric, slice }) =>
      condition.kind === 'comparison' && condition.verb !== 'no-harm' && slice === null && metric === primary,
  );
}
