import { isFloating } from '../table/column-kind.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { finiteValue } from './number-cells.ts';

/** What one fused scan says of a column. */
export interface ColumnMoments {
  readonly nulls: number;
  readonly nans: number;
  readonly infinities: number;
  readonly distinctAbout: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
}

const MOMENTS = 8;
const DIGITS = 10;

/** Counts and moments of every column in one scan. Mean and deviation are rounded to 10 digits: the engine adds in any order. */
export async function scanMoments(table: Table, columns: readonly TableColumn[]): Promise<readonly ColumnMoments[]> {
  if (columns.length === 0) return [];
  const list = columns.flatMap(aggregates).join(', ');
  const result = await table.connection.runAndReadAll(`SELECT ${list} FROM ${table.relation}`);
  const row = (result.getRowsJS()[0] ?? []).map((value) => (typeof value === 'number' ? value : null));
  return columns.map((_, index) => {
    const [nulls, nans, infinities, distinctAbout, min, max, mean, sd] = row.slice(
      index * MOMENTS,
      (index + 1) * MOMENTS,
    );
    return {
      nulls: nulls ?? 0,
      nans: nans ?? 0,
      infinities: infinities ?? 0,
      distinctAbout: distinctAbout ?? 0,
      min: min ?? null,
      max: max ?? null,
      mean: rounded(mean ?? null),
      sd: rounded(sd ?? null),
    };
  });
}

function aggregates(column: TableColumn): readonly string[] {
  const name = engineValue(column);
  const floating = isFloating(column.type);
  const numeric = column.kind === 'integer' || column.kind === 'number' || column.kind === 'time';
  const x = numeric ? finiteValue(column) : 'NULL::DOUBLE';
  return [
    `(count(*) - count(${name}))::DOUBLE`,
    floating ? `count(*) FILTER (WHERE isnan(${name}))::DOUBLE` : '0::DOUBLE',
    floating ? `count(*) FILTER (WHERE isinf(${name}))::DOUBLE` : '0::DOUBLE',
    column.kind === 'other' ? '0::DOUBLE' : `approx_count_distinct(${name})::DOUBLE`,
    `min(${x})`,
    `max(${x})`,
    `avg(${x})`,
    // Values far apart overflow the engine's sum of squares, which is an error there; half of the scale is safe.
    `CASE WHEN max(abs(${x})) < 1e150 THEN stddev_samp(CASE WHEN abs(${x}) < 1e150 THEN ${x} END) END`,
  ];
}

function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS));
}
