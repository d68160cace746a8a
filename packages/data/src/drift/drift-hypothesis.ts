import { sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { ksResolution, seededRandom } from '@plumbline/stats';
import { pointCells } from '../profile/number-cells.ts';
import type { ColumnProfile, Profile } from '../profile/profile.ts';
import type { ColumnKind } from '../table/columns.ts';
import { mergeCategories } from './merge-categories.ts';

/** What of a column may drift, each a hypothesis of its own. */
export type DriftComponent = 'distribution' | 'null-share' | 'nan-share' | 'infinite-share' | 'unseen-share';

/**
 * One hypothesis, D ≤ tolerance, with the counts that decide it: cells of both sides for a distribution, [rows with, rows without] for a
 * share. No value of the data is in it.
 */
export interface DriftHypothesis {
  readonly column: string;
  readonly component: DriftComponent;
  readonly measure: 'ks' | 'total-variation' | 'share';
  readonly tolerance: number;
  readonly reference: readonly number[];
  readonly current: readonly number[];
  /** What the cells cannot resolve of a KS distance; 0 for the other measures. */
  readonly resolution: number;
}

/** How much may move, and what is left out. */
export interface DriftPolicy {
  /** Of distributions; default 0.05. */
  readonly tolerance: number;
  /** Of null, NaN, infinite and unseen shares; default 0.02. */
  readonly shareTolerance: number;
  readonly falseDiscoveryRate: number;
  /** By column name. */
  readonly columns: ReadonlyMap<string, { readonly tolerance?: number; readonly shareTolerance?: number }>;
  /** Columns that are not judged: identifiers, and those the rules leave out. */
  readonly ignored: ReadonlySet<string>;
  /** At least 32 hex digits. */
  readonly seed: string;
}

/** A column that cannot be compared because it is no longer the same thing: it moved as a whole. */
export interface ChangedColumn {
  readonly column: string;
  readonly reason: string;
}

/** Everything that can be asked of two profiles. */
export interface DriftQuestions {
  readonly hypotheses: readonly DriftHypothesis[];
  readonly changed: readonly ChangedColumn[];
  /** Columns of the current data that the reference does not have: reported, never judged. */
  readonly added: readonly string[];
}

/** The hypotheses of two profiles; `current` must have been counted against `reference` (`DATA_MISMATCH` otherwise). */
export function askDrift(reference: Profile, current: Profile, policy: DriftPolicy): DriftQuestions {
  const now = new Map(current.columns.map((column) => [column.name, column]));
  const hypotheses: DriftHypothesis[] = [];
  const changed: ChangedColumn[] = [];
  for (const before of reference.columns.filter(({ name }) => !policy.ignored.has(name))) {
    const after = now.get(before.name);
    const reason = after === undefined ? 'it is gone' : changeOfKind(before, after);
    if (reason !== null || after === undefined) changed.push({ column: before.name, reason: reason ?? 'it is gone' });
    else hypotheses.push(...columnHypotheses({ before, after, n: reference.rows, m: current.rows }, policy));
  }
  const known = new Set(reference.columns.map(({ name }) => name));
  return { hypotheses, changed, added: current.columns.map(({ name }) => name).filter((name) => !known.has(name)) };
}

interface Sides {
  readonly before: ColumnProfile;
  readonly after: ColumnProfile;
  readonly n: number;
  readonly m: number;
}

function columnHypotheses({ before, after, n, m }: Sides, policy: DriftPolicy): readonly DriftHypothesis[] {
  const column = before.name;
  const own = policy.columns.get(column);
  const share = (
    component: DriftComponent,
    counts: readonly [number, number],
    of: readonly [number, number],
  ): readonly DriftHypothesis[] => {
    // Nothing on either side: there is nothing to be asked, and asking would cost the others power.
    if (counts[0] === 0 && counts[1] === 0) return [];
    const tolerance = own?.shareTolerance ?? policy.shareTolerance;
    const reference = [counts[0], of[0] - counts[0]];
    return [
      {
        column,
        component,
        measure: 'share',
        tolerance,
        reference,
        current: [counts[1], of[1] - counts[1]],
        resolution: 0,
      },
    ];
  };
  const unseen = after.categories?.unseen ?? 0;
  return [
    ...distribution({ before, after, n, m }, { tolerance: own?.tolerance ?? policy.tolerance, seed: policy.seed }),
    ...share('null-share', [before.nulls, after.nulls], [n, m]),
    ...share('nan-share', [before.nans, after.nans], [n, m]),
    ...share('infinite-share', [before.infinities, after.infinities], [n, m]),
    ...share('unseen-share', [0, unseen], [before.categories?.count ?? 0, after.categories?.count ?? 0]),
  ];
}

/** A column without values on one side has no distribution there: its null share speaks for it. */
function distribution(
  { before, after }: Sides,
  { tolerance, seed }: { readonly tolerance: number; readonly seed: string },
): readonly DriftHypothesis[] {
  const column = before.name;
  if (before.numbers !== undefined && after.numbers !== undefined) {
    if (before.numbers.count === 0 || after.numbers.count === 0) return [];
    mustShareEdges(before.numbers.edges, after.numbers.edges, column);
    const { counts: reference, edges } = before.numbers;
    const { counts: current } = after.numbers;
    const resolution = ksResolution(reference, current, pointCells(edges));
    return [{ column, component: 'distribution', measure: 'ks', tolerance, reference, current, resolution }];
  }
  if (before.categories === undefined || after.categories === undefined) return [];
  if (before.categories.count === 0 || after.categories.count === 0) return [];
  const random = seededRandom(sha256Of(`${seed} merge ${column}`));
  const merged = mergeCategories(before.categories, after.categories, random);
  return [{ column, component: 'distribution', measure: 'total-variation', tolerance, ...merged, resolution: 0 }];
}

function mustShareEdges(reference: readonly number[], current: readonly number[], column: string): void {
  if (reference.length === current.length && reference.every((edge, index) => edge === current[index])) return;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot compare two profiles: column "${column}" must be counted in the same cells: the edges differ`,
    'profile the current data against the reference',
  );
}

/** A column without a value has no kind of its own: only its null share speaks. */
function changeOfKind(before: ColumnProfile, after: ColumnProfile): string | null {
  if (isEmpty(before) || isEmpty(after) || family(before.kind) === family(after.kind)) return null;
  return `it was ${before.kind} and is ${after.kind}`;
}

function isEmpty({ numbers, categories, text }: ColumnProfile): boolean {
  return (numbers?.count ?? 0) === 0 && (categories?.count ?? 0) === 0 && (text?.distinctAbout ?? 0) === 0;
}

function family(kind: ColumnKind): string {
  if (kind === 'integer' || kind === 'number') return 'number';
  return kind === 'string' || kind === 'boolean' ? 'category' : kind;
}
