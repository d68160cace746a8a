import type { TextScalar } from './text-format.ts';

const WHOLE = /^-?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const REAL = /^(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?f?$/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const TRUE = ['true', 'True', 't', '1'];
const FALSE = ['false', 'False', 'f', '0'];
const INFINITE = ['inf', 'infinity'];

/**
 * A scalar of a kind of protobuf's, null where it is written otherwise. `int64` beyond ±(2^53 − 1) is decimal text. A `float` is the
 * number as written, perhaps infinite: rounding it to 32 bits is left to who compares. NaN is no number to compare with, nor is an
 * infinite `double`: both are null.
 */
export function scalarOf(scalar: TextScalar, kind: string): string | number | boolean | null {
  if (kind === 'string') return scalar.kind === 'text' ? scalar.value : null;
  if (scalar.kind === 'text') return null;
  if (kind === 'bool') return TRUE.includes(scalar.value) ? true : FALSE.includes(scalar.value) ? false : null;
  if (kind === 'int64') return wholeOf(scalar);
  const real = realOf(scalar);
  return kind === 'double' && !Number.isFinite(real) ? null : real;
}

function wholeOf({ kind, value }: TextScalar): number | string | null {
  if (kind !== 'number' || !WHOLE.test(value)) return null;
  const negative = value.startsWith('-');
  const digits = value.slice(negative ? 1 : 0);
  const unsigned = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const whole = negative ? -unsigned : unsigned;
  if (whole < INT64_MIN || whole > INT64_MAX) return null;
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole);
}

function realOf({ kind, value }: TextScalar): number | null {
  const negative = value.startsWith('-');
  const unsigned = value.slice(negative ? 1 : 0).toLowerCase();
  if (kind === 'word' ? !INFINITE.includes(unsigned) : !REAL.test(unsigned)) return null;
  const read = kind === 'word' ? Infinity : Number(unsigned.replace(/f$/, ''));
  return negative ? -read : read;
}
