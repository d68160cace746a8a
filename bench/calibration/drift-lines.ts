// The lines of docs/drift-calibration.md: what is drawn, what is claimed of it, and how one family of columns comes out.
import { askDrift, type DriftPolicy, decideHypotheses, type Profile } from '@plumbline/data';
import type { Random } from '@plumbline/stats';
import { type Bond, drawDependent } from './drift-dependent-rows.ts';
import {
  CELLS,
  drawSides,
  flat,
  harmonic,
  type Law,
  moved,
  normalised,
  SHARE_TOLERANCE,
  SIGMA_AT_TOLERANCE,
  sameCategories,
  sameNumber,
  shifted,
  spread,
  TOLERANCE,
} from './drift-laws.ts';

/** What is claimed: of families in which anything is flagged that did not move, or of those in which the moved column is found. */
export type Claim =
  | { readonly of: 'flagged'; readonly atMost: number }
  | { readonly of: 'found'; readonly atLeast: number }
  | { readonly of: 'flagged' | 'found' | 'flagged without being told' };

/** One family's outcome. */
export interface Outcome {
  /** Something that did not move beyond its tolerance was flagged. */
  readonly flagged: boolean;
  /** The moved column was flagged; false where there is none. */
  readonly found: boolean;
  readonly columns: number;
  readonly undetermined: number;
  readonly flaggedColumns: number;
}

/** One line of the page. */
export interface Line {
  readonly id: string;
  readonly table: 'nothing' | 'tolerance' | 'detection' | 'single' | 'dependent';
  readonly title: string;
  readonly claim: Claim;
  readonly families: number;
  readonly draw: (random: Random) => { readonly reference: Profile; readonly current: Profile };
  /** The column that moved, if any. */
  readonly wanted?: string;
}

export const Q = 0.05;
const COLUMNS = 30;
const FAMILIES = 10_000;
const NULLS = 0.02;

/** Judges one family as production does. */
export function judgeFamily({ draw, wanted }: Line, random: Random, seed: string): Outcome {
  const { reference, current } = draw(random);
  const policy: DriftPolicy = {
    tolerance: TOLERANCE,
    shareTolerance: SHARE_TOLERANCE,
    falseDiscoveryRate: Q,
    columns: new Map(),
    ignored: new Set(),
    seed,
  };
  const { decisions } = decideHypotheses(askDrift(reference, current, policy).hypotheses, policy);
  const byColumn = Map.groupBy(decisions, ({ hypothesis }) => hypothesis.column);
  const flagged = [...byColumn]
    .filter(([, own]) => own.some(({ answer }) => answer === 'drifted'))
    .map(([name]) => name);
  const stable = [...byColumn].filter(([, own]) => own.every(({ answer }) => answer === 'stable')).length;
  return {
    flagged: flagged.some((name) => name !== wanted),
    found: wanted !== undefined && flagged.includes(wanted),
    columns: byColumn.size,
    undetermined: byColumn.size - flagged.length - stable,
    flaggedColumns: flagged.length,
  };
}

interface Sizes {
  readonly n: number;
  readonly m: number;
}

const SIZES: readonly Sizes[] = [
  { n: 50, m: 50 },
  { n: 200, m: 200 },
  { n: 2_000, m: 2_000 },
  { n: 50_000, m: 50_000 },
  { n: 1_000_000, m: 1_000_000 },
  { n: 5_000, m: 300 },
  { n: 300, m: 5_000 },
  { n: 100_000, m: 2_000 },
];

function family(law: (index: number) => Law): readonly Law[] {
  return Array.from({ length: COLUMNS }, (_, index) => law(index));
}

function sized(id: string, { n, m }: Sizes): { readonly id: string; readonly title: string } {
  return { id: `${id}-${n}-${m}`, title: `${n.toLocaleString('en')} against ${m.toLocaleString('en')} rows` };
}

const NOTHING = family((index) =>
  index < 15 ? sameNumber(NULLS) : sameCategories(index < 20 ? flat(5) : index < 25 ? flat(30) : harmonic(230), NULLS),
);

const AT_TOLERANCE = family((index) => {
  const nulls: readonly [number, number] = [NULLS, NULLS + SHARE_TOLERANCE];
  if (index < 12) return { kind: 'number', before: flat(CELLS), after: shifted(SIGMA_AT_TOLERANCE), nulls };
  const shares = index < 16 ? flat(5) : index < 20 ? harmonic(30) : index < 25 ? harmonic(230) : flat(12);
  const after = index % 2 === 0 ? moved(shares, TOLERANCE) : spread(shares, TOLERANCE);
  return { kind: 'string', before: shares, after, nulls };
});

const nothing = SIZES.map((sizes): Line => {
  const claim = { of: 'flagged', atMost: Q } as const;
  const draw = (random: Random) => drawSides(NOTHING, sizes, random);
  return { ...sized('nothing', sizes), table: 'nothing', claim, families: FAMILIES, draw };
});

const tolerance = SIZES.map((sizes): Line => {
  const claim = { of: 'flagged', atMost: Q } as const;
  const draw = (random: Random) => drawSides(AT_TOLERANCE, sizes, random);
  return { ...sized('tolerance', sizes), table: 'tolerance', claim, families: FAMILIES, draw };
});

/** `nulls` of the other columns: each column with nulls on a side asks one more question, which every other one pays for. */
function withFirst(law: Law, nulls: number): readonly Law[] {
  return family((index) => (index === 0 ? law : index < 20 ? sameNumber(nulls) : sameCategories(flat(5), nulls)));
}

function detection(id: string, title: string, law: Law): readonly Line[] {
  const line = (suffix: string, words: string, rest: Pick<Line, 'claim'> & { laws: readonly Law[] }): Line => ({
    id: `${id}${suffix}`,
    table: 'detection',
    title: `${title}${words}`,
    claim: rest.claim,
    families: FAMILIES,
    draw: (random) => drawSides(rest.laws, { n: 2_000, m: 2_000 }, random),
    wanted: 'c0',
  });
  const alone: Law = law.nulls[0] === law.nulls[1] ? { ...law, nulls: [0, 0] } : law;
  return [
    line('', '', { claim: { of: 'found', atLeast: 0.95 }, laws: withFirst(alone, 0) }),
    line('-all-nulls', ', nulls in every column', { claim: { of: 'found' }, laws: withFirst(law, NULLS) }),
  ];
}

const PLANS = [0.2, 0.3, 0.2, 0.2, 0.1];
const MORE_OF_ONE = [0.32, ...PLANS.slice(1).map((share) => (share * 0.68) / 0.8)];
/** One more row in the open cell: edges are quantiles, so that the size of an outlier cannot matter. */
const WITH_OUTLIER = normalised(shifted(0.35).map((share, cell) => share + (cell === CELLS - 1 ? 1 / 2_000 : 0)));

const detected: readonly Line[] = [
  ...detection('shift', 'numbers shifted by 0.35 σ', { ...sameNumber(NULLS), after: shifted(0.35) }),
  ...detection('shift-outlier', 'the same with an outlier of 1e6', { ...sameNumber(NULLS), after: WITH_OUTLIER }),
  ...detection('category', 'a category from 20 to 32 %', {
    kind: 'string',
    before: PLANS,
    after: MORE_OF_ONE,
    nulls: [NULLS, NULLS],
  }),
  ...detection('nulls', 'nulls from 2 to 8 %', { ...sameNumber(NULLS), nulls: [0.02, 0.08] }),
];

function single(id: string, title: string, rest: Pick<Line, 'claim' | 'draw' | 'wanted'>): Line {
  return { id, table: 'single', title, families: FAMILIES, ...rest };
}

const alone: readonly Line[] = [
  single('new-category', 'one row of a new category among 800, in every one of 30 columns', {
    claim: { of: 'flagged', atMost: 0 },
    draw: (random) =>
      drawSides(
        family(() => ({ ...sameCategories([0.375, 0.375, 0.25], 0), fresh: 1 })),
        { n: 800, m: 800 },
        random,
      ),
  }),
  ...[50, 800].map((rows) =>
    single(`all-null-${rows}`, `nulls from 0 to 90 % in one of 30 columns, ${rows} rows a side`, {
      claim: { of: 'found', atLeast: 1 },
      wanted: 'c0',
      draw: (random: Random) =>
        drawSides(withFirst({ ...sameNumber(0), nulls: [0, 0.9] }, 0), { n: rows, m: rows }, random),
    }),
  ),
];

/** Drawn row by row, which costs a hundred times as much. */
const DEPENDENT_FAMILIES = 4_000;

const BONDS: readonly {
  readonly id: string;
  readonly words: string;
  readonly bond: Bond;
  readonly rows: number;
  readonly families: number;
}[] = [
  {
    id: 'clusters',
    words: '50 clusters of 40 rows, correlation 0.3',
    bond: { kind: 'clusters', size: 40, correlation: 0.3 },
    rows: 2_000,
    families: DEPENDENT_FAMILIES,
  },
  {
    id: 'series',
    words: '2,000 rows in time order, autocorrelation 0.9',
    bond: { kind: 'series', correlation: 0.9 },
    rows: 2_000,
    families: DEPENDENT_FAMILIES,
  },
  {
    id: 'long-series',
    words: '20,000 rows in time order, autocorrelation 0.99',
    bond: { kind: 'series', correlation: 0.99 },
    rows: 20_000,
    families: 1_000,
  },
];

const dependent = BONDS.flatMap(({ id, words, bond, rows, families }) =>
  [false, true].flatMap((atTolerance) =>
    [true, false].map((isTold): Line => {
      const column = bond.kind === 'clusters' ? 'cluster-column' : 'time-column';
      return {
        id: `${id}-${atTolerance ? 'tolerance' : 'nothing'}-${isTold ? 'told' : 'untold'}`,
        table: 'dependent',
        title: `${words}, ${atTolerance ? 'every column at its tolerance' : 'nothing moved'}, ${isTold ? 'with' : 'without'} ${column}`,
        claim: isTold ? { of: 'flagged', atMost: Q } : { of: 'flagged without being told' },
        families: isTold ? families : 1_000,
        draw: (random) => drawDependent({ bond, rows, atTolerance, isTold }, random),
      };
    }),
  ),
);

/** Every line of the page, in its order. */
export const LINES: readonly Line[] = [...nothing, ...tolerance, ...detected, ...alone, ...dependent];
