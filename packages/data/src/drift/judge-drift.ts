import { sha256Of } from '@plumbline/boundary';
import { benjaminiHochberg } from '@plumbline/stats';
import type { Profile } from '../profile/profile.ts';
import { askDrift } from './ask-drift.ts';
import { boundDrift, type DriftBounds } from './drift-bounds.ts';
import {
  type ChangedColumn,
  type DriftHypothesis,
  type DriftPolicy,
  type SampleSizes,
  sizesOf,
} from './drift-hypothesis.ts';
import { rowsToSettle } from './rows-to-settle.ts';

/** `drifted`: proven to exceed the tolerance. `stable`: proven not to. `undetermined`: these rows cannot tell. */
export type DriftAnswer = 'drifted' | 'stable' | 'undetermined';

/** One hypothesis, judged. The lower bound is at level 1 − Rq/m, the upper one at 1 − q, so that drifted ⇔ lower > tolerance. */
export type ComponentDrift = DriftHypothesis &
  SampleSizes & {
    readonly distance: number;
    readonly lower: number;
    readonly upper: number;
    readonly pValue: number;
    readonly answer: DriftAnswer;
    /** Below 50 independent rows a side nothing is judged. */
    readonly tooFewRows: boolean;
    /** About how many rows a side would settle an undetermined answer; null where no number would. */
    readonly rowsNeeded: number | null;
  };

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

/** Fewest independent rows a side. */
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
  const { decisions, judged, rejections, level } = decideHypotheses(hypotheses, context);
  const components = decisions.map((decision) => componentOf(decision, level));
  const columns = byColumn(components, context.changed);
  return {
    columns,
    drifted: columns
      .filter(({ answer }) => answer === 'drifted')
      .map(({ column }) => column)
      .sort(),
    added: context.added,
    hypotheses: judged,
    rejections,
    level,
  };
}

/** The answer to one hypothesis, before the bound that is printed beside it is computed. */
export interface Decision {
  readonly hypothesis: DriftHypothesis;
  readonly sizes: SampleSizes;
  /** Null where a side has no rows. */
  readonly bounds: DriftBounds | null;
  readonly answer: DriftAnswer;
  readonly upper: number;
  readonly tooFewRows: boolean;
}

/** The answers to a family of hypotheses, and the level they were found at. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly judged: number;
  readonly rejections: number;
  readonly level: number;
}

/** Benjamini–Hochberg over all hypotheses with rows enough, then the three answers. */
export function decideHypotheses(
  hypotheses: readonly DriftHypothesis[],
  { falseDiscoveryRate: q, seed }: Pick<DriftPolicy, 'falseDiscoveryRate' | 'seed'>,
): Decisions {
  const asked = hypotheses.map((hypothesis) => {
    const sizes = sizesOf(hypothesis);
    const hasRows = sizes.n > 0 && sizes.m > 0;
    const ownSeed = sha256Of(`${seed} ${hypothesis.component} ${hypothesis.column}`);
    const bounds = hasRows ? boundDrift(hypothesis, ownSeed) : null;
    return { hypothesis, sizes, bounds, tooFewRows: Math.min(...sizes.effective) < DRIFT_ROWS_MIN };
  });
  const judged = asked.filter(({ tooFewRows }) => !tooFewRows);
  const { rejected, rejections, threshold } = benjaminiHochberg(
    judged.map(({ bounds }) => bounds?.pValue ?? 1),
    q,
  );
  const isRejected = new Set(judged.filter((_, index) => rejected[index] === true));
  const decisions = asked.map((item): Decision => {
    const upper = item.tooFewRows ? 1 : (item.bounds?.upper(q) ?? 1);
    const isStable = !item.tooFewRows && upper <= item.hypothesis.tolerance;
    return { ...item, upper, answer: isRejected.has(item) ? 'drifted' : isStable ? 'stable' : 'undetermined' };
  });
  return { decisions, judged: judged.length, rejections, level: threshold };
}

function componentOf(
  { hypothesis, sizes, bounds, answer, upper, tooFewRows }: Decision,
  level: number,
): ComponentDrift {
  const common = { ...hypothesis, ...sizes, answer, upper, tooFewRows, distance: bounds?.distance ?? 0 };
  if (tooFewRows || bounds === null) return { ...common, lower: 0, pValue: 1, rowsNeeded: DRIFT_ROWS_MIN };
  const lower = onItsSide(bounds.lower(level), answer, hypothesis.tolerance);
  const rowsNeeded =
    answer === 'undetermined' ? rowsToSettle({ lower, upper, bounds, sizes }, hypothesis.tolerance) : null;
  return { ...common, lower, pValue: bounds.pValue, rowsNeeded };
}

/** Flagged ⇔ printed bound > tolerance. A bound found by bisection may miss by its last digit, which must not make two statements of one. */
function onItsSide(lower: number, answer: DriftAnswer, tolerance: number): number {
  if (answer !== 'drifted') return Math.min(lower, tolerance);
  return lower > tolerance ? lower : tolerance + Number.EPSILON;
}

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
