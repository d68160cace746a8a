import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import type { Loaded } from '../source/load-source.ts';

/** In Parquet and Arrow types are stated; in text they are only guessed, and the engine finds the one that fits all. */
export function mustFit(first: Loaded, other: Loaded): void {
  const names = new Map(first.columns.map((column) => [column.name, column]));
  const missingHere = first.columns.filter(({ name }) => !other.columns.some((column) => column.name === name));
  const extra = other.columns.filter(({ name }) => !names.has(name));
  const stated = [first, other].every(({ source }) => source.kind === 'parquet' || source.kind === 'arrow');
  const clash = other.columns.filter(
    ({ name, kind }) => stated && names.has(name) && !sameKind(names.get(name)!.kind, kind),
  );
  const problems = [
    ...missingHere.map(({ name }) => `"${name}" is absent`),
    ...extra.map(({ name }) => `"${name}" is added`),
    ...clash.map(({ name, kind }) => `"${name}" is ${kind} instead of ${names.get(name)!.kind}`),
  ];
  if (problems.length === 0) return;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot read several files as one table: "${basename(other.source.path)}" must have the columns of ` +
      `"${basename(first.source.path)}": ${problems.join('; ')}`,
    'give files of one table, or validate them one by one',
  );
}

function sameKind(a: string, b: string): boolean {
  const numeric = ['integer', 'number'];
  return a === b || (numeric.includes(a) && numeric.includes(b));
}
