import { sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { ksResolution, seededRandom } from '@plumbline/stats';
import { pointCells } from '../profile/number-cells.ts';
import { areSame } from '../profile/on-edges.ts';
import type {
  CategoryCells,
  ColumnProfile,
  FrequentValues,
  NumberCells,
  Profile,
  TextCells,
} from '../profile/profile.ts';
import type { ColumnKind } from '../table/columns.ts';
import type {
  ChangedColumn,
  CountHypothesis,
  DriftComponent,
  DriftPolicy,
  DriftQuestions,
} from './drift-hypothesis.ts';
import { mergeCategories } from './merge-categories.ts';

/** The hypotheses of two profiles; `current` must have been counted against `reference` (`DATA_MISMATCH` otherwise). */
export function askDrift(reference: Profile, current: Profile, policy: DriftPolicy): DriftQuestions {
  const now = new Map(current.columns.map((column) => [column.name, column]));
  const hypotheses: CountHypothesis[] = [];
  const changed: ChangedColumn[] = [];
  for (const before of reference.columns.filter(({ name }) => !policy.ignored.has(name))) {
    const after = now.get(before.name);
    const reason = incomparability(before, after);
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

/** What every hypothesis of one column has in common. */
type Common = Pick<CountHypothesis, 'column' | 'designEffect'>;

function columnHypotheses({ before, after, n, m }: Sides, policy: DriftPolicy): readonly CountHypothesis[] {
  const own = policy.columns.get(before.name);
  const effects = [before.designEffect ?? 1, after.designEffect ?? 1] as const;
  const common: Common = {
    column: before.name,
    ...(effects[0] === 1 && effects[1] === 1 ? {} : { designEffect: effects }),
  };
  const context = { common, tolerance: own?.tolerance ?? policy.tolerance, seed: policy.seed };
  const share = shareQuestions(common, own?.shareTolerance ?? policy.shareTolerance);
  const unseen = after.categories?.unseen ?? 0;
  return [
    ...ofNumbers('distribution', [before.numbers, after.numbers], context),
    ...ofCategories('distribution', [before.categories, after.categories], context),
    ...ofNumbers('length', [before.text?.lengths, after.text?.lengths], context),
    ...ofCategories('script', [before.text?.scripts, after.text?.scripts], context),
    ...ofFrequent(before.text, after.text, context),
    ...ofNumbers('norm', [before.vectors?.norms, after.vectors?.norms], context),
    ...share('null-share', [before.nulls, after.nulls], [n, m]),
    ...share('nan-share', [before.nans, after.nans], [n, m]),
    ...share('infinite-share', [before.infinities, after.infinities], [n, m]),
    ...share('unseen-share', [0, unseen], [before.categories?.count ?? 0, after.categories?.count ?? 0]),
  ];
}

type Pair = readonly [number, number];

function shareQuestions(common: Common, tolerance: number) {
  return (component: DriftComponent, counts: Pair, of: Pair): readonly CountHypothesis[] => {
    // Nothing on either side: there is nothing to be asked, and asking would cost the others power.
    if (counts[0] === 0 && counts[1] === 0) return [];
    const reference = [counts[0], of[0] - counts[0]];
    const current = [counts[1], of[1] - counts[1]];
    return [{ ...common, component, measure: 'share', tolerance, reference, current, resolution: 0 }];
  };
}

interface QuestionContext {
  readonly common: Common;
  readonly tolerance: number;
  readonly seed: string;
}

/** What the reference and the current data hold of it. */
type BothSides<T> = readonly [T | undefined, T | undefined];

/** A column without values on one side has no distribution there: its null share speaks for it. */
function ofNumbers(
  component: DriftComponent,
  [before, after]: BothSides<NumberCells>,
  { common, tolerance }: QuestionContext,
): readonly CountHypothesis[] {
  if (before === undefined || after === undefined || before.count === 0 || after.count === 0) return [];
  mustShareEdges(before.edges, after.edges, common.column);
  const { counts: reference, edges } = before;
  const { counts: current } = after;
  const resolution = ksResolution(reference, current, pointCells(edges));
  const error = (before.rankError ?? 0) + (after.rankError ?? 0);
  const rankError = error > 0 ? { rankError: error } : {};
  return [{ ...common, component, measure: 'ks', tolerance, reference, current, resolution, ...rankError }];
}

function ofCategories(
  component: DriftComponent,
  [before, after]: BothSides<CategoryCells>,
  { common, tolerance, seed }: QuestionContext,
): readonly CountHypothesis[] {
  if (before === undefined || after === undefined || before.count === 0 || after.count === 0) return [];
  const of = component === 'distribution' ? common.column : `${component} ${common.column}`;
  const random = seededRandom(sha256Of(`${seed} merge ${of}`));
  const merged = mergeCategories({ before, after, designEffect: common.designEffect ?? [1, 1] }, random);
  return [{ ...common, component, measure: 'total-variation', tolerance, ...merged, resolution: 0 }];
}

/** Of text: its frequent values, and all others. Counts that a sketch may have misplaced prove nothing of categories. */
function ofFrequent(
  before: TextCells | undefined,
  after: TextCells | undefined,
  context: QuestionContext,
): readonly CountHypothesis[] {
  const sides = [cellsOfFrequent(before?.frequent), cellsOfFrequent(after?.frequent)] as const;
  // Nothing frequent in the reference: all that could move is "all others", which is all there is.
  if (sides[0]?.categories.length === 0) return [];
  return ofCategories('distribution', sides, context);
}

function cellsOfFrequent(frequent: FrequentValues | undefined): CategoryCells | undefined {
  if (frequent === undefined || frequent.countError > 0) return undefined;
  const { categories, others } = frequent;
  const count = categories.reduce((sum, category) => sum + category.count, others);
  return { count, distinct: categories.length, categories, unseen: others };
}

function mustShareEdges(reference: readonly number[], current: readonly number[], column: string): void {
  if (areSame(reference, current)) return;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot compare two profiles: column "${column}" must be counted in the same cells: the edges differ`,
    'profile the current data against the reference',
  );
}

/** Why a column of the reference has nothing to be compared with; null where it has. */
export function incomparability(before: ColumnProfile, after: ColumnProfile | undefined): string | null {
  return after === undefined ? 'it is gone' : changeOfKind(before, after);
}

/** A column without a value has no kind of its own: only its null share speaks. */
function changeOfKind(before: ColumnProfile, after: ColumnProfile): string | null {
  if (isEmpty(before) || isEmpty(after)) return null;
  if (family(before.kind) !== family(after.kind)) return `it was ${before.kind} and is ${after.kind}`;
  const [was, is] = [lengthOf(before), lengthOf(after)];
  return was === null || is === null || was === is ? null : `its lists held ${was} numbers and hold ${is}`;
}

function isEmpty({ numbers, categories, text, vectors }: ColumnProfile): boolean {
  const values = (numbers?.count ?? 0) + (categories?.count ?? 0) + (text?.distinctAbout ?? 0);
  return values === 0 && (vectors?.dimensions ?? null) === null;
}

/** Of lists of one length. */
function lengthOf({ vectors }: ColumnProfile): number | null {
  const dimensions = vectors?.dimensions ?? null;
  return dimensions !== null && dimensions.least === dimensions.most ? dimensions.least : null;
}

function family(kind: ColumnKind): string {
  if (kind === 'integer' || kind === 'number') return 'number';
  return kind === 'string' || kind === 'boolean' ? 'category' : kind;
}
