import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { readTensors } from './oip-v2.ts';

/** The rows a request asks about, by column; a value may be a list where a tensor has more dimensions. */
export interface Features {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly Json[]>;
}

const LIST_KEYS = ['instances', 'inputs', 'dataframe_records', 'data'];

/**
 * The features in a request's body: Open Inference Protocol inputs, a list of objects (bare, or under `instances`,
 * `inputs`, `dataframe_records` or `data`), or one object, which is one row. Null where the body is none of these.
 */
export function readFeatures(body: Json | undefined): Features | null {
  const parsed = body;
  if (isJsonObject(parsed)) {
    const tensors = readTensors(parsed['inputs']);
    if (tensors !== null) return fromTensors(tensors);
    const key = LIST_KEYS.find((name) => Array.isArray(parsed[name]));
    if (key === undefined) return fromRecords([parsed]);
    return readFeatures(parsed[key]);
  }
  if (!Array.isArray(parsed)) return null;
  const records = parsed.filter(isJsonObject);
  return records.length === parsed.length ? fromRecords(records) : null;
}

function fromTensors(tensors: NonNullable<ReturnType<typeof readTensors>>): Features | null {
  const rows = tensors[0]?.rows.length ?? 0;
  if (tensors.some((tensor) => tensor.rows.length !== rows)) return null;
  const columns = tensors.map(({ name, rows: values }): [string, readonly Json[]] => [
    name,
    values.map((row) => (row.length === 1 ? (row[0] ?? null) : row)),
  ]);
  return { rows, columns: new Map(columns) };
}

function fromRecords(records: readonly JsonObject[]): Features | null {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  if (records.length === 0 || names.size === 0) return null;
  const columns = [...names].map((name): [string, readonly Json[]] => [
    name,
    records.map((record) => (Object.hasOwn(record, name) ? (record[name] ?? null) : null)),
  ]);
  return { rows: records.length, columns: new Map(columns) };
}
