import { describe, expect, it } from '@jest/globals';
import { againstReference, type ColumnProfile, mergeProfiles, type NumberCells, type Profile } from '@plumbline/data';
import fc from 'fast-check';
import { cellsOf, worstError } from './cells-of.ts';
import { profileOf, type Row, row } from './tables-of.ts';

const shard = fc.array(row, { maxLength: 300 });
const sha256 = 'b'.repeat(64);

const column = (profile: Profile, name: string): ColumnProfile => profile.columns.find((own) => own.name === name)!;
const numbersIn = (rows: readonly Row[], name: 'few' | 'real' | 'whole' | 'when') =>
  rows.map((each) => each[name]).filter((value) => value !== null);

/** All that merging must keep exactly, whatever the shards. */
function exactPart({ name, kind, nulls, nans, infinities, categories, text, distinct }: ColumnProfile) {
  return {
    ...{ name, kind, nulls, nans, infinities, categories },
    scripts: text?.scripts,
    lengths: [text?.lengths?.count, text?.lengths?.min, text?.lengths?.max],
    registers: distinct?.sketch?.registers,
  };
}

function expectClose(merged: NumberCells, whole: NumberCells): void {
  expect([merged.count, merged.min, merged.max]).toEqual([whole.count, whole.min, whole.max]);
  const scale = Math.max(whole.sd ?? 0, Number.EPSILON * Math.abs(whole.mean ?? 0));
  expect(Math.abs((merged.mean ?? 0) - (whole.mean ?? 0))).toBeLessThanOrEqual(1e-6 * scale);
  expect(Math.abs((merged.sd ?? 0) - (whole.sd ?? 0))).toBeLessThanOrEqual(1e-6 * scale);
}

describe('mergeProfiles', () => {
  it('gives the profile of all rows, within the errors it states', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shard, { minLength: 2, maxLength: 3 }), async (shards) => {
        const profiles: Profile[] = [];
        for (const rows of shards) profiles.push(await profileOf(rows));
        const all = shards.flat();
        const whole = await profileOf(all);
        const [first, ...rest] = profiles;
        const merges = [
          mergeProfiles(profiles),
          mergeProfiles([...profiles].reverse()),
          rest.reduce((left, right) => mergeProfiles([left, right]), first!),
        ];
        for (const merged of merges) {
          expect(merged.rows).toBe(all.length);
          for (const name of ['few', 'real', 'whole', 'when'] as const) {
            const cells = column(merged, name).numbers!;
            expectClose(cells, column(whole, name).numbers!);
            const values = numbersIn(all, name);
            expect(worstError(cells, values)).toBeLessThanOrEqual((cells.rankError ?? 0) * values.length + 1e-9);
          }
          for (const name of ['few', 'plan']) expect(column(merged, name)).toEqual(column(whole, name));
          expect(exactPart(column(merged, 'note'))).toEqual(exactPart(column(whole, 'note')));
        }
      }),
      { seed: 20240601, numRuns: 10 },
    );
  });

  it('judges shards against a reference exactly as their rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(shard, shard, shard), async ([before, a, b]) => {
        const reference = { profile: await profileOf(before), sha256 };
        const shards = [await profileOf(a, { against: reference }), await profileOf(b, { against: reference })];
        const whole = await profileOf([...a, ...b], { reference });
        const { profile: merged, incomparable } = againstReference(mergeProfiles(shards), reference);
        expect(incomparable).toEqual([]);
        expect(merged.edgesFrom).toBe(sha256);
        for (const [index, own] of whole.columns.entries()) {
          const found = merged.columns[index]!;
          expect([found.numbers?.edges, found.numbers?.counts, found.numbers?.rankError]).toEqual([
            own.numbers?.edges,
            own.numbers?.counts,
            undefined,
          ]);
          expect(found.categories).toEqual(own.categories);
          expect([found.text?.scripts, found.text?.lengths?.counts]).toEqual([
            own.text?.scripts,
            own.text?.lengths?.counts,
          ]);
        }
      }),
      { seed: 20240601, numRuns: 10 },
    );
  });

  it('changes nothing where the others are empty', async () => {
    await fc.assert(
      fc.asyncProperty(shard, async (rows) => {
        const profile = await profileOf(rows);
        const none = await profileOf([]);
        for (const merged of [mergeProfiles([profile, none]), mergeProfiles([none, profile]), mergeProfiles([profile])])
          expect(merged).toEqual(profile);
        expect(mergeProfiles([{ ...none, columns: [] }, profile])).toEqual(profile);
      }),
      { seed: 20240601, numRuns: 10 },
    );
  });
});

describe('againstReference', () => {
  it('re-expresses a profile that was made without the reference, within the error it states', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(shard, shard), async ([before, now]) => {
        const reference = { profile: await profileOf(before), sha256 };
        const { profile } = againstReference(await profileOf(now), reference);
        const exact = await profileOf(now, { reference });
        for (const name of ['few', 'real', 'whole', 'when'] as const) {
          const cells = column(profile, name).numbers!;
          expect(cells.edges).toEqual(column(exact, name).numbers!.edges);
          const values = numbersIn(now, name);
          expect(worstError(cells, values)).toBeLessThanOrEqual((cells.rankError ?? 0) * values.length + 1e-9);
        }
        expect(column(profile, 'plan')).toEqual(column(exact, 'plan'));
      }),
      { seed: 20240601, numRuns: 10 },
    );
  });

  it('gives cells that name every value exactly, wherever they are cut', () => {
    const own = cellsOf([1, 2, 2, 3], 'exhaustive');
    const numeric = { name: 'x', kind: 'integer', type: 'BIGINT', nulls: 0, nans: 0, infinities: 0 } as const;
    const profile: Profile = {
      schema: 'plumbline.profile/v1',
      rows: 4,
      rules: [],
      edgesFrom: null,
      columns: [{ ...numeric, numbers: own }],
    };
    const reference = { ...profile, columns: [{ ...numeric, numbers: cellsOf([1.5, 2.5, 9], 'exhaustive') }] };
    const counted = againstReference(profile, { profile: reference, sha256 }).profile.columns[0]!.numbers!;
    expect(counted.counts).toEqual([1, 0, 2, 0, 1, 0, 0]);
    expect(counted.rankError).toBeUndefined();
  });
});
