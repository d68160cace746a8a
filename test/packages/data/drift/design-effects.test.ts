import { describe, expect, it } from '@jest/globals';
import {
  designEffects,
  judgeDrift,
  profileData,
  splitNoiseFloor,
  splitReference,
  withDesignEffects,
} from '@plumbline/data';
import { clusterDesignEffect, seededRandom } from '@plumbline/stats';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const NONE = { timeColumn: null, clusterColumn: null };

interface Row {
  readonly x: number;
  readonly plan: string;
  readonly user: string;
  readonly at: string;
}

/** Rows of 40 users with 25 rows each: x and plan are the user's own, up to noise; time runs from user to user. */
function rowsOf(sharing: number, seed: string): readonly Row[] {
  const random = seededRandom(seed.repeat(16));
  return Array.from({ length: 40 }, (_, user) => ({ user, level: random.next() })).flatMap(({ user, level }) =>
    Array.from({ length: 25 }, (_, row) => {
      const x = random.next() < sharing ? level : random.next();
      const plan = (random.next() < sharing ? level : random.next()) < 0.5 ? 'free' : 'pro';
      const minutes = user * 25 + row;
      const at = `2024-01-01 ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
      return { x: Math.round(x * 1e6) / 1e6, plan, user: `u${user}`, at };
    }),
  );
}

function csv(rows: readonly Row[]): string {
  // Out of order: what counts is the time, not the place in the file.
  const random = seededRandom('77'.repeat(16));
  const mixed = rows.map((row) => ({ row, key: random.next() })).sort((a, b) => a.key - b.key);
  return `x,plan,"the ""user""",at\n${mixed.map(({ row: { x, plan, user, at } }) => `${x},${plan},${user},${at}`).join('\n')}\n`;
}

const USER = 'the "user"';
const measured = (sharing: number, dependence: Parameters<typeof designEffects>[2]) =>
  withTable(csv(rowsOf(sharing, 'ab')), async (table) => designEffects(table, await profileData(table), dependence));

describe('designEffects', () => {
  it('finds that rows of one cluster say little more than one row', async () => {
    const effects = await measured(0.9, { timeColumn: null, clusterColumn: USER });
    expect(effects.get('x')).toBeGreaterThan(12);
    expect(effects.get('plan')).toBeGreaterThan(12);
    expect(effects.get('x')).toBeLessThanOrEqual(25);
    // The cluster decides itself, and rows of one cluster cannot say more than one.
    expect(effects.get(USER)).toBeLessThanOrEqual(25.1);
  });

  it('finds the same in the order of time, whatever the order of the file', async () => {
    const effects = await measured(0.9, { timeColumn: 'at', clusterColumn: null });
    expect(effects.get('x')).toBeGreaterThan(8);
    expect(effects.get('plan')).toBeGreaterThan(8);
  });

  it('finds nothing where rows are independent, and asks nothing where nothing is known', async () => {
    for (const dependence of [
      { timeColumn: 'at', clusterColumn: null },
      { timeColumn: null, clusterColumn: USER },
    ]) {
      const effects = await measured(0, dependence);
      expect(effects.get('x')).toBeLessThan(2.5);
      expect(effects.get('plan')).toBeLessThan(2.5);
    }
    expect((await measured(0.9, NONE)).size).toBe(0);
  });

  it('takes the larger of both', async () => {
    const time = await measured(0.5, { timeColumn: 'at', clusterColumn: null });
    const cluster = await measured(0.5, { timeColumn: null, clusterColumn: USER });
    const both = await measured(0.5, { timeColumn: 'at', clusterColumn: USER });
    expect(both.get('x')).toBe(Math.max(time.get('x') ?? 0, cluster.get('x') ?? 0));
  });

  it('agrees with the sums counted row by row', async () => {
    const rows = rowsOf(0.6, 'ab');
    const ones = [...Map.groupBy(rows, ({ user }) => user).values()].map(
      (own) => own.filter(({ plan }) => plan === 'free').length,
    );
    const total = ones.reduce((a, b) => a + b, 0);
    const between = ones.reduce((sum, own) => sum + own ** 2 / 25, 0);
    const expected = clusterDesignEffect({
      groups: 40,
      rows: 1000,
      squaredRows: 40 * 625,
      total,
      totalSquares: total,
      between,
    });
    const effects = await measured(0.6, { timeColumn: null, clusterColumn: USER });
    expect(effects.get('plan')).toBeCloseTo(expected, 9);
  });

  it('DATA_COLUMN_MISSING and DATA_INVALID for a column that is not there or has no order', async () => {
    await expectCode(measured(0, { timeColumn: 'when', clusterColumn: null }), 'DATA_COLUMN_MISSING');
    await expectCode(measured(0, { timeColumn: null, clusterColumn: 'who' }), 'DATA_COLUMN_MISSING');
    await expectCode(measured(0, { timeColumn: 'plan', clusterColumn: null }), 'DATA_INVALID');
  });
});

describe('withDesignEffects', () => {
  it('keeps two samples of the same users’ kind from being told apart by chance', async () => {
    const reference = rowsOf(0.95, 'ab');
    const current = rowsOf(0.95, 'cd');
    const profiles = async (dependence: Parameters<typeof designEffects>[2]) => {
      const before = await withTable(csv(reference), async (table) => {
        const profile = await profileData(table);
        return withDesignEffects(profile, await designEffects(table, profile, dependence));
      });
      const after = await withTable(csv(current), async (table) => {
        const counted = await profileData(table, { reference: { profile: before, sha256: 'a'.repeat(64) } });
        return withDesignEffects(counted, await designEffects(table, before, dependence));
      });
      const ignored = new Set([USER, 'at']);
      const policy = {
        tolerance: 0.05,
        shareTolerance: 0.02,
        falseDiscoveryRate: 0.05,
        columns: new Map(),
        ignored,
        seed: SEED,
      };
      return judgeDrift(before, after, policy);
    };
    expect((await profiles(NONE)).drifted).toContain('x');
    const told = await profiles({ timeColumn: null, clusterColumn: USER });
    expect(told.drifted).toEqual([]);
    // About 40 users a side: fewer than 50 independent rows.
    expect(told.columns.flatMap(({ components }) => components).some(({ tooFewRows }) => tooFewRows)).toBe(true);
  });
});

describe('splitReference', () => {
  it('splits by hash, by whole clusters and by blocks of time, and the noise floor tells them apart', async () => {
    const [hash, cluster, time] = await withTable(csv(rowsOf(0.9, 'ab')), async (table) => {
      const profile = await profileData(table);
      const split = (dependence: Parameters<typeof splitReference>[2]) => splitReference(table, profile, dependence);
      return [
        await split(NONE),
        await split({ timeColumn: null, clusterColumn: USER }),
        await split({ timeColumn: 'at', clusterColumn: null }),
      ];
    });
    const floors = (cells: Awaited<ReturnType<typeof splitReference>>, name: string): number =>
      splitNoiseFloor(cells.find(({ column }) => column === name)!, [1000, 1000], SEED);
    for (const name of ['x', 'plan']) {
      for (const cells of [hash, cluster, time]) {
        const { parts } = cells!.find(({ column }) => column === name)!;
        expect(parts.flat().reduce((a, b) => a + b, 0)).toBe(1000);
      }
      expect(floors(cluster!, name)).toBeGreaterThan(2 * floors(hash!, name));
      expect(floors(time!, name)).toBeGreaterThan(2 * floors(hash!, name));
    }
  });
});
