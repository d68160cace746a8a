import { PlumblineError } from '@plumbline/core';
import type { Link } from './metadata.ts';

/** Raw outputs as probabilities, as the link says; one array a column. Throws `MODEL_MISMATCH` for a softmax of less than two scores. */
export function applyLink(values: readonly Float64Array[], link: Link, what: string): readonly Float64Array[] {
  if (link === 'identity') return values;
  if (link === 'sigmoid') return values.map((column) => column.map((value) => 1 / (1 + Math.exp(-value))));
  if (values.length >= 2) return softmax(values);
  throw new PlumblineError(
    'MODEL_MISMATCH',
    `Cannot use ${what}: softmax must have at least two scores a row: there is ${values.length}`,
    'declare the link "sigmoid" for a single score',
  );
}

function softmax(values: readonly Float64Array[]): readonly Float64Array[] {
  const result = values.map((column) => new Float64Array(column.length));
  for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
    const highest = Math.max(...values.map((column) => column[row]!));
    const powers = values.map((column) => Math.exp(column[row]! - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    for (const [place, power] of powers.entries()) result[place]![row] = power / total;
  }
  return result;
}
