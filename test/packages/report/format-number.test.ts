import { describe, expect, it } from '@jest/globals';
import type { NumberFormat } from '@plumbline/core';
import { formatNumber } from '@plumbline/report';

const decimal = (digits: number): NumberFormat => ({ as: 'decimal', digits });
const signed = (digits: number): NumberFormat => ({ as: 'signed', digits });
const percent = (digits: number): NumberFormat => ({ as: 'percent', digits });
const integer: NumberFormat = { as: 'integer' };
const ms: NumberFormat = { as: 'milliseconds' };
const bytes: NumberFormat = { as: 'bytes' };

const CASES: readonly (readonly [number | null, NumberFormat, string])[] = [
  [null, decimal(2), '—'],
  [Number.NaN, percent(1), 'NaN'],
  [Infinity, integer, '∞'],
  [-Infinity, signed(3), '−∞'],
  [0, decimal(3), '0.000'],
  [-0, decimal(3), '0.000'],
  [-0, signed(3), '0.000'],
  [1234567.891, decimal(2), '1,234,567.89'],
  [-1234, integer, '−1,234'],
  [999, integer, '999'],
  [1000, integer, '1,000'],
  [0.5, integer, '1'],
  [0.00000012, decimal(3), '1.2e-7'],
  [-0.00000012, signed(3), '−1.2e-7'],
  [0.00000012, signed(3), '+1.2e-7'],
  [Number.MIN_VALUE, decimal(3), '4.9e-324'],
  [1e15, integer, '1.000e15'],
  [-1.7976931348623157e308, decimal(2), '−1.798e308'],
  [1.7976931348623157e308, percent(1), '∞%'],
  [0.0121, signed(3), '+0.012'],
  [-0.0121, signed(3), '−0.012'],
  [0.142, percent(1), '14.2%'],
  [0.00001, percent(1), '0.001%'],
  [0.000302, percent(1), '0.03%'],
  [-0.000302, percent(1), '−0.03%'],
  [0.000000302, percent(1), '3.0e-5%'],
  [0, percent(1), '0.0%'],
  [0.000302, percent(Number.NaN), '3.0e-2%'],
  [1, percent(0), '100%'],
  [1, decimal(Number.NaN), '1'],
  [1, decimal(-3), '1'],
  [1, decimal(400), '1.000000000000'],
  [0, ms, '0 ms'],
  [0.1234, ms, '0.123 ms'],
  [3.1449, ms, '3.14 ms'],
  [12.34, ms, '12.3 ms'],
  [999.4, ms, '999 ms'],
  [999.6, ms, '1.00 s'],
  [90_000, ms, '90.0 s'],
  [600_000, ms, '10.0 min'],
  [7_200_000, ms, '2.00 h'],
  [0, bytes, '0 B'],
  [1023, bytes, '1,023 B'],
  [1024, bytes, '1.00 KiB'],
  [123_456_789, bytes, '118 MiB'],
  [2 ** 70, bytes, '1,048,576 PiB'],
];

describe('formatNumber', () => {
  it.each(CASES)('writes %p as %j: %s', (value, format, written) => {
    expect(formatNumber(value, format)).toBe(written);
  });

  it('does not depend on the locale of the machine', () => {
    expect(formatNumber.toString()).not.toContain('toLocaleString');
    expect(formatNumber(1234.5, decimal(1))).toBe('1,234.5');
  });
});
