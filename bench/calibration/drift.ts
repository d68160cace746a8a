/**
 * The drift page of the calibration: what the verdicts of `judgeDrift` are worth, by simulation with fixed seeds. Families of 30 columns
 * are drawn as profiles (cells drawn from their exact law) and judged as in production; every rate comes with its Monte-Carlo band.
 * Run: node bench/calibration/drift.ts [--quick | --families <n>] [--only <part of a title>]; 10,000 families take hours, so that 1,000 are the default.
 */
import { type ColumnProfile, type DriftPolicy, judgeDrift, type Profile } from '@plumbline/data';
import {
  drawMultinomial,
  normalCdf,
  normalQuantile,
  type Random,
  seededRandom,
  wilsonInterval,
} from '@plumbline/stats';

const chosen = process.argv.indexOf('--families');
const FAMILIES = process.argv.includes('--quick') ? 50 : chosen < 0 ? 1_000 : Number(process.argv[chosen + 1]);
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';
const CELLS = 256;
const COLUMNS = 30;
const TOLERANCE = 0.05;
const SHARE_TOLERANCE = 0.02;
const Q = 0.05;
const SEED = 'c0ffee00c0ffee00c0ffee00c0ffee00';

/** One column's law on both sides. */
interface Law {
  readonly kind: 'number' | 'string';
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly nulls: readonly [number, number];
}

const flat = (cells: number): readonly number[] => Array.from({ length: cells }, () => 1 / cells);
const harmonic = (cells: number): readonly number[] => normalised(flat(cells).map((_, cell) => 1 / (cell + 1)));

function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Normal values shifted by `sigma`, over quantile cells of the reference; the KS distance is 2Φ(σ/2) − 1. */
function shifted(sigma: number): readonly number[] {
  const at = (cell: number): number =>
    cell <= 0 ? 0 : cell >= CELLS ? 1 : normalCdf(normalQuantile(cell / CELLS) - sigma);
  return flat(CELLS).map((_, cell) => at(cell + 1) - at(cell));
}

/** Mass `move` taken from the first category to the second: a total variation of exactly `move`. */
function moved(shares: readonly number[], move: number): readonly number[] {
  return shares.map((share, cell) => share + (cell === 0 ? -move : cell === 1 ? move : 0));
}

/** Every second category loses, the others win, in proportion: the same distance spread over all. */
function spread(shares: readonly number[], move: number): readonly number[] {
  const losing = shares.filter((_, cell) => cell % 2 === 0).reduce((sum, share) => sum + share, 0);
  return shares.map((share, cell) => share * (cell % 2 === 0 ? 1 - move / losing : 1 + move / (1 - losing)));
}

const SAME_NUMBER: Law = { kind: 'number', before: flat(CELLS), after: flat(CELLS), nulls: [0.02, 0.02] };
const same = (shares: readonly number[]): Law => ({
  kind: 'string',
  before: shares,
  after: shares,
  nulls: [0.02, 0.02],
});

function draw(
  law: Law,
  side: 'before' | 'after',
  { name, rows, random }: { name: string; rows: number; random: Random },
): ColumnProfile {
  const share = side === 'before' ? law.nulls[0] : law.nulls[1];
  const nulls = drawMultinomial(rows, [share, 1 - share], random)[0]!;
  const counts = [...drawMultinomial(rows - nulls, law[side], random)];
  const common = { name, kind: law.kind, type: '', nulls, nans: 0, infinities: 0 };
  const count = rows - nulls;
  if (law.kind === 'number') {
    const edges = Array.from({ length: CELLS - 1 }, (_, cell) => cell);
    return { ...common, numbers: { count, min: 0, max: CELLS, mean: 0, sd: 1, edges, counts, exhaustive: false } };
  }
  const categories = counts.map((own, cell) => ({ key: `k${cell}`, count: own }));
  return {
    ...common,
    categories: { count, distinct: categories.length, categories: bySize(side, categories), unseen: 0 },
  };
}

function bySize<T extends { readonly count: number }>(
  side: 'before' | 'after',
  categories: readonly T[],
): readonly T[] {
  return side === 'before' ? [...categories].sort((a, b) => b.count - a.count) : categories;
}

function profile(
  laws: readonly Law[],
  side: 'before' | 'after',
  { rows, random }: { rows: number; random: Random },
): Profile {
  const columns = laws.map((law, index) => draw(law, side, { name: `c${index}`, rows, random }));
  return { schema: 'plumbline.profile/v1', rows, rules: [], edgesFrom: null, columns };
}

const policy = (family: number): DriftPolicy => ({
  tolerance: TOLERANCE,
  shareTolerance: SHARE_TOLERANCE,
  falseDiscoveryRate: Q,
  columns: new Map(),
  ignored: new Set(),
  seed: `${SEED}${family.toString(16).padStart(8, '0')}`,
});

/** In how many families anything (or one given column) is flagged, and how many answers were neither drifted nor stable. */
function simulate(
  laws: readonly Law[],
  sizes: { readonly n: number; readonly m: number },
  { families, wanted }: { families: number; wanted?: string },
) {
  const random = seededRandom(SEED);
  let flagged = 0;
  let undetermined = 0;
  for (let family = 0; family < families; family += 1) {
    const reference = profile(laws, 'before', { rows: sizes.n, random });
    const current = profile(laws, 'after', { rows: sizes.m, random });
    const result = judgeDrift(reference, current, policy(family));
    flagged += (wanted === undefined ? result.drifted.length > 0 : result.drifted.includes(wanted)) ? 1 : 0;
    undetermined += result.columns.filter(({ answer }) => answer === 'undetermined').length;
  }
  return { flagged, families, undetermined: undetermined / (families * laws.length) };
}

function line(title: string, claim: string, work: () => ReturnType<typeof simulate>): void {
  if (!title.includes(only)) return;
  const { flagged, families, undetermined } = work();
  const { lower, upper } = wilsonInterval(flagged, families, 0.99);
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  console.log(
    `${title.padEnd(64)} ${percent(flagged / families).padStart(9)}  99 % band ${percent(lower)} – ${percent(upper)}` +
      `  undetermined ${percent(undetermined)}  claim ${claim}  (${families} families)`,
  );
}

function familyOf(law: (index: number) => Law): readonly Law[] {
  return Array.from({ length: COLUMNS }, (_, index) => law(index));
}

const SIZES = [
  { n: 50, m: 50 },
  { n: 200, m: 200 },
  { n: 2_000, m: 2_000 },
  { n: 5_000, m: 300 },
  { n: 300, m: 5_000 },
  { n: 100_000, m: 2_000 },
  { n: 1_000_000, m: 1_000_000 },
];

console.log(
  'False alarms: families in which anything is flagged (all hypotheses true, so this is the false discovery rate)',
);
const mixed = (index: number): Law =>
  index < 15 ? SAME_NUMBER : index < 20 ? same(flat(5)) : index < 25 ? same(flat(30)) : same(harmonic(230));
for (const sizes of SIZES) {
  line(`D = 0, n = ${sizes.n}, m = ${sizes.m}, up to 230 categories`, '≤ 5 %', () =>
    simulate(familyOf(mixed), sizes, { families: FAMILIES }),
  );
}
/** σ at which the KS distance of normal values is the tolerance. */
const SIGMA_AT_TOLERANCE = 2 * normalQuantile((1 + TOLERANCE) / 2);
const atTolerance = (index: number): Law => {
  const nulls: readonly [number, number] = [0.02, 0.02 + SHARE_TOLERANCE];
  if (index < 12) return { kind: 'number', before: flat(CELLS), after: shifted(SIGMA_AT_TOLERANCE), nulls };
  const shares = index < 16 ? flat(5) : index < 20 ? harmonic(30) : index < 25 ? harmonic(230) : flat(12);
  return {
    kind: 'string',
    before: shares,
    after: index % 2 === 0 ? moved(shares, TOLERANCE) : spread(shares, TOLERANCE),
    nulls,
  };
};
for (const sizes of SIZES) {
  line(`D = tolerance in every column, n = ${sizes.n}, m = ${sizes.m}`, '≤ 5 %', () =>
    simulate(familyOf(atTolerance), sizes, { families: FAMILIES }),
  );
}

console.log('\nDetection: one drifted column among 30, n = m = 2000');
const others = (index: number): Law => (index < 20 ? SAME_NUMBER : same(flat(5)));
/** `nulls` of the other columns: each column with nulls on a side asks one more question, which every other one pays for. */
const withFirst = (law: Law, nulls: number): readonly Law[] =>
  familyOf((index) => (index === 0 ? law : { ...others(index), nulls: [nulls, nulls] }));
function power(title: string, law: Law): void {
  const sizes = { n: 2_000, m: 2_000 };
  const detect = (nulls: number, own: Law) => () =>
    simulate(withFirst(own, nulls), sizes, { families: FAMILIES, wanted: 'c0' });
  line(title, '≥ 95 %', detect(0, law.nulls[0] === law.nulls[1] ? { ...law, nulls: [0, 0] } : law));
  line(`${title}, nulls in every column`, 'shown', detect(0.02, law));
}
power('numeric shift of 0.35 σ', { ...SAME_NUMBER, after: shifted(0.35) });
// An outlier is one more row in the open cell: the edges are quantiles, so that its size cannot matter.
power('numeric shift of 0.35 σ with an outlier of 1e6', {
  ...SAME_NUMBER,
  after: normalised(shifted(0.35).map((share, cell) => share + (cell === CELLS - 1 ? 1 / 2_000 : 0))),
});
const before = [0.2, 0.3, 0.2, 0.2, 0.1];
const after = [0.32, ...before.slice(1).map((share) => (share * 0.68) / 0.8)];
power('category share 20 → 32 %', { kind: 'string', before, after, nulls: [0.02, 0.02] });
power('null share 2 → 8 %', { ...SAME_NUMBER, nulls: [0.02, 0.08] });
power('null share 0 → 90 %', { ...SAME_NUMBER, nulls: [0, 0.9] });

console.log('\nOne row of a new category among 800');
const columns = (counts: readonly number[], unseen: number): readonly ColumnProfile[] => [
  {
    name: 'c0',
    kind: 'string',
    type: '',
    nulls: 0,
    nans: 0,
    infinities: 0,
    categories: {
      count: 800,
      distinct: counts.length,
      categories: counts.map((count, cell) => ({ key: `k${cell}`, count })),
      unseen,
    },
  },
];
const table = (own: readonly ColumnProfile[]): Profile => ({
  schema: 'plumbline.profile/v1',
  rows: 800,
  rules: [],
  edgesFrom: null,
  columns: own,
});
const { drifted } = judgeDrift(table(columns([300, 300, 200], 0)), table(columns([300, 300, 199], 1)), policy(0));
console.log(`flagged: ${drifted.length > 0 ? 'yes' : 'no'}  claim never`);
