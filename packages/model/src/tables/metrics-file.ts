import { guard } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError } from '@plumbline/core';

/** Metrics computed elsewhere, and on how many rows where that is said. */
export interface MetricsFile {
  readonly values: Readonly<Record<string, number>>;
  readonly rows: number | null;
}

const NUMBERS: JsonObject = {
  type: 'object',
  additionalProperties: { type: 'number' },
  minProperties: 1,
  maxProperties: 1_000,
};

const checkShape = guard<
  Readonly<Record<string, number>> | { readonly metrics: Readonly<Record<string, number>>; readonly rows?: number }
>({
  if: { type: 'object', properties: { metrics: { type: 'object' } }, required: ['metrics'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    required: ['metrics'],
    properties: { metrics: NUMBERS, rows: { type: 'integer', minimum: 0 } },
  },
  else: NUMBERS,
});

/**
 * Reads `{"auc": 0.8, …}` or `{"metrics": {…}, "rows": n}`. Throws `DATA_UNREADABLE` naming what is not a number, and
 * `DATA_EMPTY` for metrics of no row: whatever they say was measured on nothing.
 */
export async function readMetricsFile(value: Json, what: string): Promise<MetricsFile> {
  const checked = await checkShape(value, what, {
    code: 'DATA_UNREADABLE',
    fix: 'write {"<metric>": number, …} or {"metrics": {…}, "rows": n}',
  });
  if (!('metrics' in checked) || typeof checked.metrics !== 'object') {
    return { values: checked as Readonly<Record<string, number>>, rows: null };
  }
  if (checked.rows === 0) {
    throw new PlumblineError(
      'DATA_EMPTY',
      `Cannot judge by ${what}: they must rest on at least one row: "rows" is 0`,
      'compute the metrics on test data that have rows',
    );
  }
  return { values: checked.metrics, rows: typeof checked.rows === 'number' ? checked.rows : null };
}
