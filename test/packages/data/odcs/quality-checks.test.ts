import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { broken, contract, judge, read } from './contracts.ts';

/** Of placeholders, which are none of JavaScript's. */
const DOLLAR = '$';

describe('qualityChecks', () => {
  const ROWS = 'id,unit\n1,kg\n2,\n2,lb\n4,N/A\n5,st\n';
  const rule = (quality: string): string =>
    contract(`- name: id\n- name: unit\n  quality:\n    - ${quality.replaceAll('\n', '\n      ')}`);
  const onObject = (quality: string): string =>
    contract('- name: id\n- name: unit', { object: `quality:\n  - ${quality.replaceAll('\n', '\n    ')}` });

  it.each<[string, string, Readonly<Record<string, Json>>]>([
    ['nulls', rule('{ metric: nullValues, mustBe: 0 }'), { 'column.unit.quality.nullValues': 1 }],
    ['few nulls', rule('{ metric: nullValues, mustBeLessOrEqualTo: 1 }'), {}],
    [
      'a share of nulls',
      rule('{ metric: nullValues, mustBeLessThan: 20, unit: percent }'),
      { 'column.unit.quality.nullValues': 1 },
    ],
    ['a larger share', rule('{ metric: nullValues, mustBeLessOrEqualTo: 20, unit: percent }'), {}],
    ['missing words', rule("{ metric: missingValues, mustBe: 1, arguments: { missingValues: ['N/A'] } }"), {}],
    [
      'missing words and nulls',
      rule("{ metric: missingValues, mustBeLessThan: 2, arguments: { missingValues: [null, '', 'N/A'] } }"),
      { 'column.unit.quality.missingValues': 2 },
    ],
    [
      'legal values',
      rule('{ metric: invalidValues, mustBeLessThan: 2, arguments: { validValues: [kg, lb] } }'),
      { 'column.unit.quality.invalidValues': 2 },
    ],
    ['a pattern', rule("{ metric: invalidValues, mustBe: 1, arguments: { pattern: '^[a-z]{2}$' } }"), {}],
    [
      'legal values of 3.0',
      contract('- name: id\n- name: unit\n  quality:\n    - { rule: validValues, validValues: [kg, lb, st] }', {
        version: 'v3.0.2',
      }),
      { 'column.unit.quality.invalidValues': 1 },
    ],
    [
      'duplicates of 3.0',
      contract('- name: id\n  quality:\n    - { rule: duplicateCount, mustBe: 0, unit: rows, name: No twins }', {
        version: 'v3.0.0',
      }),
      { 'column.id.quality.No-twins': 1 },
    ],
    [
      'duplicates',
      onObject('{ metric: duplicateValues, mustBe: 0, arguments: { properties: [id] } }'),
      { 'quality.duplicateValues': 1 },
    ],
    [
      'duplicates of a pair',
      onObject('{ metric: duplicateValues, mustBe: 0, arguments: { properties: [id, unit] } }'),
      {},
    ],
    ['rows', onObject('{ id: volume, metric: rowCount, mustBeGreaterThan: 5 }'), { 'quality.volume': 5 }],
    ['rows between', onObject('{ metric: rowCount, mustBeBetween: [5, 9] }'), { 'quality.rowCount': 5 }],
    ['rows not between', onObject('{ metric: rowCount, mustNotBeBetween: [5, 9] }'), {}],
    [
      'two comparisons',
      onObject('{ metric: rowCount, mustBeGreaterThan: 9, mustBeLessThan: 3 }'),
      { 'quality.rowCount.mustBeGreaterThan': 5, 'quality.rowCount.mustBeLessThan': 5 },
    ],
    [
      'a query',
      rule(`type: sql\nquery: SELECT count(*) FROM ${DOLLAR}{object} WHERE ${DOLLAR}{property} IS NULL\nmustBe: 0`),
      { 'column.unit.quality.sql': 1 },
    ],
    [
      'a query with braces',
      rule('type: sql\nquery: |\n  SELECT count(*) FROM {object} WHERE "{property}" = \'kg\' -- one;\nmustNotBe: 1'),
      { 'column.unit.quality.sql': 1 },
    ],
    [
      'a query by name',
      onObject('type: sql\nquery: SELECT count(*) > 4 FROM Orders;\nmustBe: false'),
      { 'quality.sql': 1 },
    ],
    [
      'an expectation',
      rule(
        'type: custom\nengine: greatExpectations\nimplementation: |\n  type: expect_column_values_to_be_in_set\n  kwargs: { value_set: [kg, lb] }',
      ),
      { 'column.unit.quality.expect_column_values_to_be_in_set.unit': 2 },
    ],
  ])('%s', async (_, text, expected) => {
    expect(broken(await judge(text, ROWS))).toEqual(expected);
  });

  it('keeps severity and words', async () => {
    const text = rule(
      'metric: nullValues\nmustBe: 0\nseverity: Warn\ndescription: Units are known.\ndimension: cp\nbusinessImpact: operational\nschedule: 0 20 * * *',
    );
    const { checks } = await read(text);
    expect(checks.at(-1)).toMatchObject({
      severity: 'warning',
      note: 'Units are known. (completeness; impact: operational)',
      where: { file: 'contract.yaml', line: 13 },
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('takes %s for no word of its own', async (word) => {
    await expectCode(read(rule(`{ metric: ${word}, mustBe: 0 }`)), 'CONFIG_UNSUPPORTED');
    const { checks } = await read(rule(`{ metric: nullValues, mustBe: 0, dimension: ${word} }`));
    expect(checks.at(-1)?.note).toBe(`(${word})`);
  });

  it('lists what is written for people', async () => {
    const { unchecked } = await read(rule('{ type: text, description: The unit was checked by hand. }'));
    expect(unchecked).toEqual([
      { what: '"unit": The unit was checked by hand.', where: { file: 'contract.yaml', line: 13, column: 13 } },
    ]);
  });
});
