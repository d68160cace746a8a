import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { people, validate } from './workspace.ts';

const RULES =
  'columns:\n  age: { range: [0, 120], nullable: false }\n  id: { unique: true }\nrows: { at-least: 1500 }\n';

/** Two halves of a table, each profiled by itself with the same rules and reference. */
async function shards(shift: number, reference: string, rules = RULES): Promise<Record<string, string>> {
  const [header = '', ...lines] = people(2000, shift).trimEnd().split('\n');
  const halves = [lines.slice(0, 1000), lines.slice(1000)].map((part) => `${[header, ...part].join('\n')}\n`);
  const files: Record<string, string> = {};
  for (const [index, half] of halves.entries()) {
    const host = await validate(
      { 'd.csv': half, 'r.yml': rules, 'ref.csv': reference },
      { data: 'd.csv', schema: 'r.yml', reference: 'ref.csv', enforce: 'false' },
    );
    files[`${index}.profile.json`] = readFileSync(host.outputs['profile-path'] ?? '', 'utf8');
  }
  return files;
}

const MERGE = { 'merge-profiles': '*.profile.json', schema: 'r.yml', reference: 'ref.csv' };
const outcome = (host: Awaited<ReturnType<typeof validate>>) =>
  host.publications[0]?.findings.map(({ check, verdict }) => [check, verdict]);

describe('validate-data merges the profiles of shards', () => {
  it('judges them as the rows would be, but for what shards cannot tell', async () => {
    const reference = people(2000);
    const merged = await validate({ ...(await shards(8, reference)), 'r.yml': RULES, 'ref.csv': reference }, MERGE);
    const whole = await validate(
      { 'd.csv': people(2000, 8), 'r.yml': RULES, 'ref.csv': reference },
      { data: 'd.csv', schema: 'r.yml', reference: 'ref.csv' },
    );
    const unique = (found: ReturnType<typeof outcome>) => found?.filter(([check]) => check !== 'column.id.unique');
    expect(unique(outcome(merged))).toEqual(unique(outcome(whole)));
    expect(merged.outputs['drifted-columns']).toBe(whole.outputs['drifted-columns']);
    expect(merged.outputs['rows']).toBe('2000');
    expect(outcome(merged)).toContainEqual(['column.id.unique', 'inconclusive']);
    expect(merged.ended.verdict).toBe('inconclusive');
  });

  it('cannot tell what rules say that the shards were not judged by', async () => {
    const reference = people(2000);
    const other = 'columns:\n  age: { range: [0, 90] }\n';
    const merged = await validate({ ...(await shards(0, reference)), 'r.yml': other, 'ref.csv': reference }, MERGE);
    expect(outcome(merged)).toContainEqual(['column.age.range', 'inconclusive']);
  });
});
