import { describe, expect, it } from '@jest/globals';
import {
  askDrift,
  columnDistances,
  type DriftPolicy,
  driftPolicy,
  judgeDrift,
  judgeHypotheses,
  profileData,
} from '@plumbline/data';
import { seededRandom } from '@plumbline/stats';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const policy = (own: Partial<DriftPolicy> = {}): DriftPolicy => ({
  tolerance: 0.05,
  shareTolerance: 0.02,
  falseDiscoveryRate: 0.05,
  columns: new Map(),
  ignored: new Set(),
  seed: SEED,
  ...own,
});

interface Sample {
  readonly rows: number;
  readonly shift?: number;
  readonly nulls?: number;
  readonly plans?: readonly number[];
  readonly extra?: readonly string[];
}

/** Rows of a numeric and a categorical column. */
function csv({ rows, shift = 0, nulls = 0, plans = [0.5, 0.3, 0.2], extra = [] }: Sample, seed: string): string {
  const random = seededRandom(seed.repeat(32).slice(0, 32));
  const plan = (u: number): string => (u < plans[0]! ? 'free' : u < plans[0]! + plans[1]! ? 'pro' : 'team');
  const lines = Array.from({ length: rows }, () => {
    const x = random.next() + random.next() + random.next() + shift;
    return `${random.next() < nulls ? '' : x},${plan(random.next())}`;
  });
  return `x,plan\n${[...lines, ...extra].join('\n')}\n`;
}

async function compare(before: Sample, after: Sample, own: Partial<DriftPolicy> = {}) {
  const profile = await withTable(csv(before, 'ab'), (table) => profileData(table));
  const counted = await withTable(csv(after, 'cd'), (table) =>
    profileData(table, { reference: { profile, sha256: 'a'.repeat(64) } }),
  );
  return { profile, counted, result: judgeDrift(profile, counted, policy(own)) };
}

describe('judgeDrift', () => {
  it.each([
    ['nothing', { rows: 2000 }, []],
    ['a shift of the numbers', { rows: 2000, shift: 0.3 }, ['x']],
    ['a shift beside an outlier of 1e300', { rows: 2000, shift: 0.3, extra: ['1e300,free'] }, ['x']],
    ['a shift beside one field that is no number', { rows: 2000, shift: 0.3, extra: ['abc,free'] }, ['x']],
    ['a category', { rows: 2000, plans: [0.3, 0.5, 0.2] }, ['plan']],
    ['the null share', { rows: 2000, nulls: 0.1 }, ['x']],
    ['everything null', { rows: 2000, nulls: 1 }, ['x']],
    ['not one row of a new category', { rows: 800, extra: ['1.5,platinum'] }, []],
  ] as const)('finds %s', async (_, after, expected) => {
    expect((await compare({ rows: 2000 }, after)).result.drifted).toEqual(expected);
  });

  it('flags exactly where the printed lower bound exceeds the tolerance', async () => {
    const { result } = await compare(
      { rows: 2000, nulls: 0.02 },
      { rows: 2000, nulls: 0.2, shift: 0.2, plans: [0.4, 0.4, 0.2] },
    );
    for (const { answer, lower, tolerance } of result.columns.flatMap(({ components }) => components)) {
      expect(answer === 'drifted').toBe(lower > tolerance);
    }
    expect(result.rejections).toBeGreaterThan(1);
  });

  it('is a function of the hypotheses that evidence records', async () => {
    const { profile, counted, result } = await compare(
      { rows: 2000 },
      { rows: 2000, shift: 0.2, plans: [0.4, 0.4, 0.2] },
    );
    const { hypotheses, changed, added } = askDrift(profile, counted, policy());
    const recorded = JSON.parse(JSON.stringify(hypotheses));
    expect(judgeHypotheses(recorded, { falseDiscoveryRate: 0.05, seed: SEED, changed, added })).toEqual(result);
  });

  it('proves the same data stable once there are rows enough, and says how many would do', async () => {
    const few = (await compare({ rows: 1000 }, { rows: 1000 })).result.columns[0]!.components[0]!;
    expect(few).toMatchObject({ answer: 'undetermined', tooFewRows: false });
    expect(few.rowsNeeded).toBeGreaterThan(1000);
    expect((await compare({ rows: 20_000 }, { rows: 20_000 })).result.columns.map(({ answer }) => answer)).toEqual([
      'stable',
      'stable',
    ]);
  });

  it('judges nothing below 50 rows a side', async () => {
    const { result } = await compare({ rows: 2000 }, { rows: 49, nulls: 1 });
    expect(result).toMatchObject({ drifted: [], hypotheses: 0 });
    expect(
      result.columns.every(
        ({ answer, components }) => answer === 'undetermined' && components.every(({ tooFewRows }) => tooFewRows),
      ),
    ).toBe(true);
  });

  it('takes a column that is gone or of another kind for drifted, and reports added ones', async () => {
    const profile = await withTable(csv({ rows: 100 }, 'ab'), (table) => profileData(table));
    const counted = await withTable(`x,new\n${'word,1\n'.repeat(100)}`, (table) =>
      profileData(table, { reference: { profile, sha256: 'a'.repeat(64) } }),
    );
    const result = judgeDrift(profile, counted, policy());
    expect(result.drifted).toEqual(['plan', 'x']);
    expect(result.columns.map(({ changed }) => changed)).toEqual(['it was number and is string', 'it is gone']);
    expect(result.added).toEqual(['new']);
  });

  it('leaves ignored columns out, and takes tolerances by column', async () => {
    const shifted = { rows: 2000, shift: 0.3 };
    expect((await compare({ rows: 2000 }, shifted, { ignored: new Set(['x']) })).result.drifted).toEqual([]);
    expect(
      (await compare({ rows: 2000 }, shifted, { columns: new Map([['x', { tolerance: 0.5 }]]) })).result.drifted,
    ).toEqual([]);
  });

  it('DATA_MISMATCH for a profile that was not counted against the reference', async () => {
    const [a, b] = await Promise.all(
      ['ab', 'cd'].map((seed) =>
        withTable(csv({ rows: 500 }, seed), (table) => profileData(table), { name: `${seed}.csv` }),
      ),
    );
    await expectCode(() => judgeDrift(a!, b!, policy()), 'DATA_MISMATCH');
  });
});

describe('driftPolicy', () => {
  const columnsOf = (...names: readonly string[]) => names.map((name) => ({ name, kind: 'number' as const }));
  const settings = { tolerance: 0.05, falseDiscoveryRate: 0.05, labelColumn: 'y', idColumns: ['id'], seed: SEED };
  const head = {
    drift: { tolerance: 0.04, columns: { x: { tolerance: 0.2 }, z: { ignore: true, 'missing-tolerance': 0.1 } } },
  };
  it('takes the column, then the table, then the input; less for a label; and leaves ids out', () => {
    const made = driftPolicy(columnsOf('x', 'y', 'z'), [[head]], settings);
    expect([...made.columns]).toEqual([
      ['x', { tolerance: 0.2, shareTolerance: 0.02 }],
      ['y', { tolerance: 0.02, shareTolerance: 0.02 }],
      ['z', { tolerance: 0.04, shareTolerance: 0.1 }],
    ]);
    expect([...made.ignored]).toEqual(['id', 'z']);
  });

  it('lets a policy only be tightened', () => {
    const made = driftPolicy(columnsOf('x', 'z'), [[head], [{}]], settings);
    expect([...made.columns.values()]).toEqual([
      { tolerance: 0.05, shareTolerance: 0.02 },
      { tolerance: 0.04, shareTolerance: 0.02 },
    ]);
    expect([...made.ignored]).toEqual(['id']);
  });
});

describe('columnDistances', () => {
  it('is 0 for the same counts and none where a side is empty', async () => {
    const { profile, counted } = await compare({ rows: 500 }, { rows: 500, nulls: 1 });
    const [x, plan] = profile.columns;
    expect(columnDistances(x!, x!)).toMatchObject({
      psi: 0,
      jensenShannon: 0,
      hellinger: 0,
      chiSquare: 0,
      wasserstein: 0,
    });
    expect(columnDistances(x!, x!)?.reference.length).toBe(10);
    expect(columnDistances(plan!, plan!)).toMatchObject({ psi: 0, wasserstein: null });
    expect(columnDistances(x!, counted.columns[0]!)).toBeNull();
  });

  it('measures a shift in the units of the data', async () => {
    const { profile, counted } = await compare({ rows: 5000 }, { rows: 5000, shift: 0.3 });
    const found = columnDistances(profile.columns[0]!, counted.columns[0]!);
    expect(found?.wasserstein).toBeGreaterThan(0.25);
    expect(found?.wasserstein).toBeLessThan(0.35);
  });
});
