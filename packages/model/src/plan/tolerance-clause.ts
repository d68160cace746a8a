import type { Bound, Term } from '../conditions/condition.ts';
import type { ToleranceClause } from './tolerance-rows.ts';

/** What one row is: which model is right, and whether they predict alike. Who predict alike are right or wrong together. */
const ROWS = [
  { candidate: 0, baseline: 0, both: 0 },
  { candidate: 1, baseline: 1, both: 0 },
  { candidate: 1, baseline: 0, both: 1 },
  { candidate: 0, baseline: 1, both: 1 },
  { candidate: 0, baseline: 0, both: 1 },
] as const;

/** A bound on shares of rows as its sample size depends on it; without a tolerance the one that is asked about. */
export function toleranceClause(
  { terms, disagreementBelow }: Bound,
  { tolerance, isPredicted }: { readonly tolerance: number; readonly isPredicted: boolean },
): ToleranceClause {
  const merged = mergedTerms(terms);
  const { least, most } = extremes(merged);
  const gain = isPredicted ? gainCoefficient(merged) : null;
  const difference =
    gain === null || disagreementBelow === undefined ? null : { coefficient: gain, share: disagreementBelow };
  return { coefficients: merged.map(({ coefficient }) => coefficient), range: most - least, tolerance, difference };
}

/** Smallest and largest value of an expression of shares on one row. */
export function extremes(terms: readonly Term[]): { readonly least: number; readonly most: number } {
  const names = [...new Set(terms.filter(({ model }) => model !== 'both').map(({ metric }) => metric))];
  // Several metrics of one row are bounded one by one; the disagreement belongs to the first.
  const groups =
    names.length === 0 ? [terms] : names.map((name, place) => terms.filter((term) => belongs(term, name, place)));
  let least = 0;
  let most = 0;
  for (const group of groups) {
    const values = ROWS.map((row) => group.reduce((sum, { coefficient, model }) => sum + coefficient * row[model], 0));
    least += Math.min(...values);
    most += Math.max(...values);
  }
  return { least, most };
}

function belongs({ model, metric }: Term, name: string, place: number): boolean {
  return model === 'both' ? place === 0 : metric === name;
}

/** The c of `c·(candidate.m − baseline.m)`, else null. */
export function gainCoefficient(terms: readonly Term[]): number | null {
  const [a, b, more] = mergedTerms(terms);
  if (a === undefined || b === undefined || more !== undefined) return null;
  const isGain = a.metric === b.metric && a.model !== b.model && a.model !== 'both' && b.model !== 'both';
  return isGain && a.coefficient === -b.coefficient ? (a.model === 'candidate' ? a.coefficient : b.coefficient) : null;
}

function mergedTerms(terms: readonly Term[]): readonly Term[] {
  const merged = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.model}.${term.metric}`;
    const coefficient = (merged.get(key)?.coefficient ?? 0) + term.coefficient;
    merged.set(key, { ...term, coefficient });
  }
  const found = [...merged.values()].filter(({ coefficient }) => coefficient !== 0);
  return found.length === 0 ? terms.slice(0, 1) : found;
}
