import { describe, expect, it } from '@jest/globals';
import { RULES_SCHEMA, rulesDocs } from '@plumbline/data';

describe('rulesDocs', () => {
  const docs = rulesDocs();
  const all = Object.values(docs).flat();
  const key = (path: string) => all.find((one) => one.path === path);

  it('has every key of a rule file once, each with what it may hold and what it means', () => {
    const top = all.map(({ path }) => path.split(/[.[]/)[0]);
    const properties = RULES_SCHEMA['properties'] as object;
    for (const name of Object.keys(properties).filter((one) => one !== 'columns')) expect(top).toContain(name);
    expect(new Set(docs.column.map(({ path }) => path)).size).toBe(docs.column.length);
    expect(all.filter(({ value, meaning }) => value === '' || meaning === '')).toEqual([]);
  });

  it.each([
    ['in', 'list of values'],
    ['range', '`[from, to]`'],
    ['mean', 'bounds'],
    ['holds', 'number from 0 to 1'],
    ['most-common', 'value or list of values'],
    ['no-outliers', '`iqr`, `sd` or object'],
    ['missing.at-most', 'number from 0 to 1'],
    ['checks[].expect', 'bounds'],
    ['compare[].rule', 'text'],
    ['reading.encoding', 'text'],
    ['splits.checks.duplicates.at-most', 'number from 0 to 1'],
    ['drift.method', expect.stringContaining('`calibrated`, `psi`')],
  ])('%s may hold: %s', (path, value) => {
    expect(key(path)?.value).toEqual(value);
  });
});
