import { writeMoment } from './moment.ts';

/** What an expression can be while it is worked out: a number, a moment or a length of time, both in milliseconds. */
export type ParameterValue =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'moment'; readonly value: number }
  | { readonly is: 'span'; readonly value: number };

/** A number that is being worked out. */
export function plainNumber(value: number): ParameterValue {
  return { is: 'number', value };
}

/** a op b, or null where the two cannot be combined so. Moments may be moved by spans and subtracted from each other, as in Python. */
export function combine(operator: string, a: ParameterValue, b: ParameterValue): ParameterValue | null {
  if (operator === '+' || operator === '-') return added(operator === '+' ? 1 : -1, a, b);
  if (a.is === 'number' && b.is === 'number') return plainNumber(scaled(operator, a.value, b.value));
  const [span, factor] = a.is === 'span' ? [a, b] : [b, a];
  if (span.is !== 'span' || factor.is !== 'number' || (operator === '/' && span !== a)) return null;
  return operator === '^' ? null : { is: 'span', value: scaled(operator, span.value, factor.value) };
}

function added(sign: 1 | -1, a: ParameterValue, b: ParameterValue): ParameterValue | null {
  const value = a.value + sign * b.value;
  if (a.is === b.is && a.is !== 'moment') return { is: a.is, value };
  if (a.is === 'moment' && b.is === 'moment') return sign === -1 ? { is: 'span', value } : null;
  if (a.is === 'moment' && b.is === 'span') return { is: 'moment', value };
  return a.is === 'span' && b.is === 'moment' && sign === 1 ? { is: 'moment', value } : null;
}

function scaled(operator: string, a: number, b: number): number {
  if (operator === '^') return a ** b;
  return operator === '*' ? a * b : a / b;
}

/** The value as an argument: a number, or a moment in ISO 8601; null where it can be neither. */
export function asArgument(value: ParameterValue): number | string | null {
  if (!Number.isFinite(value.value) || value.is === 'span') return null;
  if (value.is === 'number') return value.value;
  return Math.abs(value.value) > MOMENT_MS_MAX ? null : writeMoment(value.value);
}

/** Year 9999, the last that Python and the engine both write. */
const MOMENT_MS_MAX = 253_402_300_799_000;
