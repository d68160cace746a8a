import { describe, expect, it } from '@jest/globals';
import { checkRules, inferRules, parseRules, profileData, writeRules } from '@plumbline/data';
import fc from 'fast-check';
import { withTable } from '../tables.ts';

const cell = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom('', 'a', 'b', 'nan', 'inf', '2024-01-01', 'true', '007', '"x,y"', '-0'),
);
const csv = fc
  .array(fc.tuple(cell, cell, fc.integer({ min: -5, max: 5 })), { minLength: 1, maxLength: 60 })
  .map((rows) => `a,"b: {""c"" }",n\n${rows.map((row) => row.join(',')).join('\n')}\n`);

describe('inferRules', () => {
  it('writes rules that the data passes', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        await withTable(text, async (table) => {
          const rules = await parseRules(writeRules(inferRules(await profileData(table))), 'inferred.yml');
          const { findings } = await checkRules(table, rules, { showValues: false, now: new Date(0) });
          expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
          expect(findings.length).toBeGreaterThan(0);
        });
      }),
      { seed: 20240601, numRuns: 40 },
    );
  });

  it('rounds a range outwards and keeps sets only of values seen often', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => `${index * 17 - 35},${index % 2 === 0 ? 'free' : 'pro'}`);
    const rules = await withTable(`x,plan\n${rows.join('\n')}\n`, async (table) =>
      inferRules(await profileData(table)),
    );
    expect(rules.columns).toEqual({
      x: { type: 'integer', nullable: false, range: [-35, 1700] },
      plan: { type: 'string', nullable: false, in: ['free', 'pro'] },
    });
  });

  it('takes no chance for a rule: numbers that name rows have no range, documents no list of legal ones', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `${index},${index % 7},"{""a"": ${index % 3}}"`);
    const rules = await withTable(`id,day,doc\n${rows.join('\n')}\n`, async (table) =>
      inferRules(await profileData(table)),
    );
    expect(rules.columns).toEqual({
      id: { type: 'integer', nullable: false },
      day: { type: 'integer', nullable: false, range: [0, 6] },
      doc: { type: 'string', nullable: false, json: true },
    });
  });

  it('is written as people write it, and quotes what YAML would take for no text', async () => {
    const text = writeRules({ columns: { plan: { in: ['free', 'no', 'a b'] }, on: { type: 'string' } } });
    expect(text).toContain('\n  plan: { in: [free, "no", "a b"] }\n  "on": { type: string }\n');
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:.*rules\.schema\.json\n/);
    const { rules } = await parseRules(text, 'r.yml');
    expect(rules.columns?.['plan']?.in).toEqual(['free', 'no', 'a b']);
  });
});
