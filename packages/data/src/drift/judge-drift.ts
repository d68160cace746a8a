import { sha256Of } from '@plumbline/boundary';
import { benjaminiHochberg } from '@plumbline/stats';
import type { Profile } from '../profile/profile.ts';
import { boundDrift, type DriftBounds } from './drift-bounds.ts';
import { askDrift, type ChangedColumn, type DriftHypothesis, type DriftPolicy } from './drift-hypothesis.ts';

/** `drifted`: proven to exceed the tolerance. `stable`: proven not to. `undetermined`: these rows cannot tell. */
export type DriftAnswer = 'drifted' | 'stable' | 'undetermined';

/** One hypothesis, judged. The lower bound is at level 1 − Rq/m, the upper one at 1 − q, so that drifted ⇔ lower > tolerance. */
export interface ComponentDrift extends DriftHypothesis {
  readonly n: number;
  readonly m: number;
  readonly distance: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  readonly answer: DriftAnswer;
  /** Below 50 rows a side nothing is judged. */
  readonly tooFewRows: boolean;
  /** About how many rows a side would settle an undetermined answer; null where no number would. */
  readonly rowsNeeded: number | null;
}

/** One column: drifted if any component is, stable if all are. */
export interface ColumnDrift {
  readonly column: string;
  readonly answer: DriftAnswer;
  readonly components: readonly ComponentDrift[];
  /** Why it cannot be compared, where it is no longer the same kind of column. */
  readonly changed: string | null;
}

/** Drift of a table. */
export interface DriftResult {
  readonly columns: readonly ColumnDrift[];
  /** Sorted by code point. */
  readonly drifted: readonly string[];
  readonly added: readonly string[];
  /** Hypotheses judged, rejected, and the level Rq/m. */
  readonly hypotheses: number;
  readonly rejections: number;
  readonly level: number;
}

/** Fewest rows a side. */
export const DRIFT_ROWS_MIN = 50;

/** Judges drift between a reference and current data counted against it. Pure: the same profiles and seed give the same answer. */
export function judgeDrift(reference: Profile, current: Profile, policy: DriftPolicy): DriftResult {
  const { hypotheses, changed, added } = askDrift(reference, current, policy);
  return judgeHypotheses(hypotheses, { ...policy, changed, added });
}

/** What is known besides the hypotheses. */
export interface HypothesesContext extends Pick<DriftPolicy, 'falseDiscoveryRate' | 'seed'> {
  readonly changed: readonly ChangedColumn[];
  readonly added: readonly string[];
}

/** The answer as a function of the counts alone: what evidence records and `verify` recomputes. */
export function judgeHypotheses(hypotheses: readonly DriftHypothesis[], context: HypothesesContext): DriftResult {
  const q = context.falseDiscoveryRate;
  const bounded = hypotheses.map((hypothesis) => ({
    hypothesis,
    ...sizes(hypothesis),
    bounds: boundsOf(hypothesis, context.seed),
  }));
  const judged = bounded.filter(({ n, m }) => Math.min(n, m) >= DRIFT_ROWS_MIN);
  const { rejected, rejections, threshold } = benjaminiHochberg(
    judged.map(({ bounds }) => bounds?.pValue ?? 1),
    q,
  );
  const components = bounded.map((item): ComponentDrift => {
    const { hypothesis, n, m, bounds } = item;
    const index = judged.indexOf(item);
    if (index < 0 || bounds === null) return unjudged(hypothesis, { n, m, bounds });
    const isDrifted = rejected[index] === true;
    const lower = bounds.lower(threshold);
    const upper = bounds.upper(q);
    const answer = isDrifted ? 'drifted' : upper <= hypothesis.tolerance ? 'stable' : 'undetermined';
    const { distance, pValue } = bounds;
    const rowsNeeded =
      answer === 'undetermined' ? rowsToSettle({ lower, upper, bounds, rows: Math.min(n, m) }, hypothesis) : null;
    return { ...hypothesis, n, m, distance, lower, upper, pValue, answer, tooFewRows: false, rowsNeeded };
  });
  const columns = byColumn(components, context.changed);
  return {
    columns,
    drifted: columns
      .filter(({ answer }) => answer === 'drifted')
      .map(({ column }) => column)
      .sort(),
    added: context.added,
    hypotheses: judged.length,
    rejections,
    level: threshold,
  };
}

function sizes({ reference, current }: DriftHypothesis): { readonly n: number; readonly m: number } {
  return { n: total(reference), m: total(current) };
}

function boundsOf(hypothesis: DriftHypothesis, seed: string): DriftBounds | null {
  const { n, m } = sizes(hypothesis);
  if (n === 0 || m === 0) return null;
  return boundDrift(hypothesis, sha256Of(`${seed} ${hypothesis.component} ${hypothesis.column}`));
}

function unjudged(
  hypothesis: DriftHypothesis,
  { n, m, bounds }: { readonly n: number; readonly m: number; readonly bounds: DriftBounds | null },
): ComponentDrift {
  const nothing = {
    lower: 0,
    upper: 1,
    pValue: 1,
    answer: 'undetermined',
    tooFewRows: true,
    rowsNeeded: DRIFT_ROWS_MIN,
  } as const;
  return { ...hypothesis, n, m, distance: bounds?.distance ?? 0, ...nothing };
}

/** A bound's distance from the estimate shrinks with the root of the rows, but for what the cells cannot resolve. */
function rowsToSettle(
  { lower, upper, bounds, rows }: { lower: number; upper: number; bounds: DriftBounds; rows: number },
  { tolerance }: DriftHypothesis,
): number | null {
  const above = bounds.distance > tolerance;
  const fixed = above ? 0 : bounds.resolution;
  const gap = Math.abs(bounds.distance - tolerance) - fixed;
  const width = above ? bounds.distance - lower : upper - bounds.distance - fixed;
  if (!(gap > 0)) return null;
  const needed = Math.ceil(rows * (width / gap) ** 2);
  return needed <= ROWS_NEEDED_MAX ? Math.max(needed, rows + 1) : null;
}

/** Beyond this no number of rows is worth naming. */
const ROWS_NEEDED_MAX = 1e9;

function byColumn(components: readonly ComponentDrift[], changed: readonly ChangedColumn[]): readonly ColumnDrift[] {
  const grouped = Map.groupBy(components, ({ column }) => column);
  return [
    ...changed.map(({ column, reason }) => ({ column, answer: 'drifted', components: [], changed: reason }) as const),
    ...[...grouped].map(([column, own]) => ({ column, answer: worstAnswer(own), components: own, changed: null })),
  ];
}

function worstAnswer(components: readonly ComponentDrift[]): DriftAnswer {
  if (components.some(({ answer }) => answer === 'drifted')) return 'drifted';
  return components.every(({ answer }) => answer === 'stable') ? 'stable' : 'undetermined';
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
