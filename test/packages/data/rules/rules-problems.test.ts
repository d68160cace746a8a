import { describe, expect, it } from '@jest/globals';
import { parseRules } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('rulesProblems: CONFIG_INVALID with its place', () => {
  it.each<readonly [yaml: string, line: number, words: string]>([
    ['columns:\n  a:\n    length: [5, 1]\n', 3, 'must ascend'],
    ['columns:\n  a:\n    mean: { at-least: 5, at-most: 1 }\n', 3, 'must ascend'],
    ['columns:\n  a:\n    quantiles: { 0.5: [5, 1] }\n', 3, 'must ascend'],
    ['columns:\n  a:\n    type: integer\n    above: x\n', 4, 'must hold numbers'],
    ['columns:\n  a:\n    also:\n      - range: [5, 1]\n', 4, 'must ascend'],
    ["columns:\n  a:\n    max: ['2025-01-01', '2024-01-01']\n", 3, 'must ascend'],
    ['columns:\n  a:\n    divergence: { at-most: 1 }\n', 3, 'must have either values or bins'],
    ['columns:\n  a:\n    divergence: { values: { a: 0.5 }, at-most: 1 }\n', 3, 'must have shares that add up to 1'],
    ['columns:\n  a:\n    divergence: { bins: [0, 1, 2], weights: [1], at-most: 1 }\n', 3, 'one weight for each bin'],
    ['columns:\n  a:\n    divergence: { bins: [1, 0], weights: [1], at-most: 1 }\n', 3, 'must have ascending bins'],
    ['rows:\n  change: [1, -1]\n', 2, 'must ascend'],
    ['compare:\n  - a <= b\n  - a =< b\n', 3, 'must be two columns with'],
    ['foreign-keys:\n  - { columns: [a, b], table: t, to: [c] }\n', 2, 'must name one column'],
    ['checks:\n  - { name: a, sql: x, query: SELECT 1 }\n', 2, 'must have either sql or query'],
    ['checks:\n  - { name: a }\n', 2, 'must have either sql or query'],
    ['checks:\n  - { name: a, sql: x, expect: 1 }\n', 2, 'only beside query'],
    ['checks:\n  - { name: a, query: SELECT 1, when: x }\n', 2, 'only beside sql'],
    ['checks:\n  - { name: a, query: SELECT 1, holds: 0.5 }\n', 2, 'only beside sql or same-rows-as'],
    [
      'checks:\n  - { name: a, query: SELECT 1, expect: 1, same-rows-as: SELECT 1 }\n',
      2,
      'either expect or same-rows-as',
    ],
    ['checks:\n  - { name: a, sql: x }\n  - { name: a, sql: y }\n', 3, 'must have a name of its own'],
  ])('%j', async (yaml, line, words) => {
    const error = await expectCode(parseRules(yaml, 'rules.yml'), 'CONFIG_INVALID');
    expect(error.where).toMatchObject({ file: 'rules.yml', line });
    expect(error.message).toContain(words);
  });
});

describe('RULES_SCHEMA names the nearest legal key', () => {
  it.each([
    ['columns:\n  a:\n    ranges: [0, 1]\n', 3, 'did you mean "range"?'],
    ['columns:\n  a:\n    mean: { atleast: 1 }\n', 3, 'did you mean "at-least"?'],
    ['columns:\n  a:\n    also:\n      - uniqe: true\n', 4, 'did you mean "unique"?'],
    ['column:\n  a: {}\n', 1, 'did you mean "columns"?'],
    ['checks:\n  - { name: a, sqll: x }\n', 2, 'did you mean "sql"?'],
    ['compare:\n  - { rul: a < b }\n', 2, 'did you mean "rule"?'],
    ['rows: { atmost: 1 }\n', 1, 'did you mean "at-most"?'],
  ])('%j', async (yaml, line, words) => {
    const error = await expectCode(parseRules(yaml, 'rules.yml'), 'CONFIG_INVALID');
    expect(error.where).toMatchObject({ line });
    expect(error.message).toContain(words);
  });
});
