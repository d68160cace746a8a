import { describe, expect, it } from '@jest/globals';
import type { Notation } from '../../../../packages/data/src/checks/notation.ts';
import { notationValue } from '../../../../packages/data/src/checks/notation-value.ts';
import type { ValueType } from '../../../../packages/data/src/checks/row-test.ts';
import { quoteText } from '../../../../packages/data/src/engine/sql.ts';
import { withTable } from '../tables.ts';

/** What text stands for, as the engine writes it; null for no value. */
async function valueOfText(text: string, as: ValueType, notation: Notation): Promise<string | null> {
  return withTable('a,b\n1,2\n', async ({ connection }) => {
    const sql = `SELECT CAST(${notationValue(quoteText(text), as, notation)} AS VARCHAR)`;
    const value = (await connection.runAndReadAll(sql)).value(0, 0);
    return value === null ? null : String(value);
  });
}

describe('notationValue', () => {
  it.each<[string, ValueType, Notation, string | null]>([
    [' 12 ', 'integer', {}, '12'],
    ['1.5', 'integer', {}, null],
    ['12345678901234567890123', 'integer', {}, '12345678901234567890123'],
    ['1.000,5', 'number', { without: '\\.', decimal: ',' }, '1000.5'],
    ['$ 5', 'number', { looks: '[^0-9]*[0-9]+', without: '^[^0-9]*' }, '5.0'],
    ['5 $', 'number', { looks: '[0-9]+' }, null],
    ['ja', 'boolean', { truths: { yes: ['ja'], no: ['nein'] } }, 'true'],
    ['nein', 'boolean', { truths: { yes: ['ja'], no: ['nein'] } }, 'false'],
    ['true', 'boolean', { truths: { yes: ['ja'], no: [] } }, null],
    ["o'clock", 'string', { looks: "[a-z']+" }, "o'clock"],
    [' x', 'string', { looks: 'x' }, null],
    ['2024-01-31T10:00:00+02:00', 'time', {}, '2024-01-31 08:00:00'],
    ['2024-01-31T10:00:00Z', 'time', {}, '2024-01-31 10:00:00'],
    ['2024-01-31 10:00:00', 'time', {}, '2024-01-31 10:00:00'],
    ['2024-01-31', 'time', {}, '2024-01-31 00:00:00'],
    ['31.01.2024', 'date', { format: '%d.%m.%Y' }, '2024-01-31'],
    ['31.02.2024', 'date', { format: '%d.%m.%Y' }, null],
    ['2024-01-31T10:00+0100', 'time', { format: '%Y-%m-%dT%H:%M%z' }, '2024-01-31 09:00:00'],
    ['2024-01-31T10:00Z', 'time', { format: '%Y-%m-%dT%H:%M%z' }, '2024-01-31 10:00:00'],
    ['100%z', 'time', { format: '%H%%z' }, null],
    ['9:30 PM', 'clock', { format: '%I:%M %p' }, '21:30:00'],
    ['25:00', 'clock', {}, null],
  ])('reads %j as %s by %j: %s', async (text, as, notation, expected) => {
    expect(await valueOfText(text, as, notation)).toBe(expected);
  });
});
