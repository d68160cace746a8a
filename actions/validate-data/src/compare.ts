import {
  ALL_COLUMNS,
  againstReference,
  askDrift,
  askSamples,
  type ColumnProfile,
  columnDistances,
  columnMove,
  type Dependence,
  type DriftHypothesis,
  driftPolicy,
  type FullDriftPolicy,
  judgeHypotheses,
  noiseFloor,
  type Profile,
  type RuleSet,
  type SplitCells,
  schemaDifference,
  sizesOf,
  splitNoiseFloor,
} from '@plumbline/data';
import type { Inputs } from './inputs.ts';
import type { DriftOutcome } from './outcome.ts';
import type { Reference } from './reference.ts';
import type { RuleGroups } from './rule-groups.ts';

/** What drift is judged by. */
export function policyOf(
  reference: Profile | null,
  { inputs, groups }: { readonly inputs: Inputs; readonly groups: RuleGroups },
  seed: string,
): FullDriftPolicy {
  const all = [groups.head, ...(groups.policy === null ? [] : [groups.policy])];
  return driftPolicy(
    reference?.columns ?? [],
    all.map((group) => group.flatMap(({ own }) => own?.rules ?? [])),
    {
      tolerance: inputs.driftTolerance,
      falseDiscoveryRate: inputs.falseDiscoveryRate,
      labelColumn: inputs.labelColumn,
      idColumns: [...inputs.idColumns, ...foreignColumns(all)],
      timeColumn: inputs.timeColumn,
      clusterColumn: inputs.clusterColumn,
      seed,
    },
  );
}

/** Columns that every group says are of another environment: that they are gone is as it should be. */
function foreignColumns(groups: readonly (readonly RuleSet[])[]): readonly string[] {
  const [first = [], ...others] = groups.map((group) => group.flatMap(({ tfdv }) => tfdv?.foreignColumns ?? []));
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/** What rows hang together by: it needs no reference. */
export function dependenceOf(material: { readonly inputs: Inputs; readonly groups: RuleGroups }): Dependence {
  return policyOf(null, material, '0'.repeat(64));
}

/** Columns of a profile whose drift nobody judges. */
export function unjudgedColumns(
  profile: Profile,
  material: { readonly inputs: Inputs; readonly groups: RuleGroups },
): ReadonlySet<string> {
  return policyOf(profile, material, '0'.repeat(64)).ignored;
}

/** The two sides of a comparison. */
export interface Sides {
  readonly reference: Reference;
  readonly profile: Profile;
}

/** Drift with its sufficient statistics: `judgeHypotheses` makes the same verdict of them. */
export function compare(
  { reference, profile }: Sides,
  policy: FullDriftPolicy,
  { onDrift, showValues }: Pick<Inputs, 'onDrift' | 'showValues'>,
): { readonly outcome: DriftOutcome; readonly statistics: object } {
  const before = reference.filed.profile;
  const counted = againstReference(profile, reference.filed);
  const asked = askDrift(before, counted.profile, policy);
  const sampled = askSamples(before, profile, policy);
  const hypotheses = [...asked.hypotheses, ...sampled.filter(({ column }) => column !== ALL_COLUMNS)];
  const together = sampled.filter(({ column }) => column === ALL_COLUMNS);
  const { falseDiscoveryRate, seed } = policy;
  const context = { falseDiscoveryRate, seed, changed: asked.changed, added: asked.added };
  const pairs = pairsOf(before, counted.profile, policy);
  return {
    outcome: {
      result: judgeHypotheses(hypotheses, context),
      referenceName: reference.name,
      referenceRows: before.rows,
      together: judgeHypotheses(together, { ...context, changed: [], added: [] }).columns[0]?.components[0] ?? null,
      distances: mapOf(pairs, ([one, other]) => columnDistances(one, other)),
      moves: mapOf(pairs, ([one, other]) => columnMove(one, other, { showValues })),
      incomparable: counted.incomparable.filter(({ column }) => !policy.ignored.has(column)),
      floors: new Map(
        hypotheses.map((one) => [`${one.column} ${one.component}`, floorOf(one, reference.split ?? [], seed)]),
      ),
      changes: schemaDifference(before, profile),
    },
    statistics: { ...context, onDrift, hypotheses },
  };
}

type Pair = readonly [ColumnProfile, ColumnProfile];

function pairsOf(before: Profile, after: Profile, { ignored }: FullDriftPolicy): readonly Pair[] {
  const now = new Map(after.columns.map((column) => [column.name, column]));
  return before.columns.flatMap((column): readonly Pair[] => {
    const other = now.get(column.name);
    return other === undefined || ignored.has(column.name) ? [] : [[column, other]];
  });
}

function mapOf<T>(pairs: readonly Pair[], measure: (pair: Pair) => T | null): ReadonlyMap<string, T> {
  return new Map(
    pairs.flatMap((pair): readonly (readonly [string, T])[] => {
      const found = measure(pair);
      return found === null ? [] : [[pair[0].name, found]];
    }),
  );
}

/** What nothing looks like: from whole blocks of the reference's rows where these hang together, else from its cells. */
function floorOf(one: DriftHypothesis, split: readonly SplitCells[], seed: string): number {
  const own = `${seed} floor ${one.column} ${one.component}`;
  const blocks = one.component === 'distribution' ? split.find(({ column }) => column === one.column) : undefined;
  if (blocks === undefined) return noiseFloor(one, own);
  const { n, m } = sizesOf(one);
  return splitNoiseFloor(blocks, [n, m], own);
}
