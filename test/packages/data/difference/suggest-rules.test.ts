import { describe, expect, it } from '@jest/globals';
import { checkRules, parseRules, profileData, suggestRules } from '@plumbline/data';
import { withTable } from '../tables.ts';

const RULES = `# churn
columns:
  age: { type: integer, nullable: false, range: [0, 20] } # years
  plan:
    in: [free, pro]   # ordered
  gone: { type: string }
extra-columns: fail
`;

const csv = `age,plan,height\n${Array.from({ length: 60 }, (_, row) => `${row % 5 === 0 ? '' : row},${['free', 'pro', 'team'][row % 3]},${row / 7}`).join('\n')}\n`;

async function suggested(rules: string, showValues: boolean, data = csv) {
  const file = await parseRules(rules, 'rules.yml');
  const profile = await withTable(data, (table) => profileData(table));
  return suggestRules(rules, file.rules, { profile, showValues });
}

describe('suggestRules', () => {
  it('changes what the data breaks, so that the data passes, and leaves comments and order', async () => {
    const found = await suggested(RULES, true);
    expect(found?.text).toContain('# churn\ncolumns:\n  age: { type: integer');
    expect(found?.text).toContain('# years\n');
    expect(found?.text).toContain('in: ["free", "pro", "team"]   # ordered\n');
    const file = await parseRules(found?.text ?? '', 'rules.yml');
    const { findings } = await withTable(csv, (table) =>
      checkRules(table, file, { showValues: false, now: new Date('2026-01-01T00:00:00Z') }),
    );
    expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });

  it('loosens nothing for a name that nearly is one of the data', async () => {
    const found = await suggested('columns:\n  hieght: { type: number }\n', true);
    expect(found).toEqual({
      text: 'columns:\n  hieght: { type: number }\n',
      changes: ['"hieght" is absent: "height" may be meant'],
    });
  });

  it('writes no value of the data where values are hidden, and says what it left out', async () => {
    const found = await suggested(RULES, false);
    expect(found?.text).not.toContain('team');
    expect(found?.text).toContain('range: [0, 20]');
    expect(found?.changes).toEqual([
      '"age" may be missing',
      expect.stringMatching(/^"age": up to .* % may be missing$/),
      '"age": a wider range (not written: values are hidden)',
      '"plan": 1 more legal value (not written: values are hidden)',
      '"gone" is absent: no longer required',
      '"height" is new',
    ]);
  });

  it('suggests nothing where nothing is broken', async () => {
    expect(await suggested('columns:\n  height: { type: number, range: [0, 100] }\n', true)).toBeNull();
  });

  it('names another type', async () => {
    const found = await suggested('columns:\n  plan: { type: integer }\n', false);
    expect(found?.text).toBe('columns:\n  plan: { type: "string" }\n');
  });
});
