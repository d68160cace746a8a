import type { Finding, Verdict } from '@plumbline/core';
import type { ColumnProfile, Profile } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
import type { LineageColumn, LineageSource } from '@plumbline/report';
import type { Inputs } from './inputs.ts';
import type { Seen } from './seen.ts';

/** What an OpenLineage event is made from, but for its number. Values of the data (extremes, sums) only where these may be shown. */
export function lineageOf({
  inputs,
  context,
  seen,
  findings,
  verdict,
}: {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly seen: Seen;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}): Omit<LineageSource, 'runId'> {
  const namespace = context.host.surroundings.repository ?? 'local';
  return {
    eventTime: context.host.now().toISOString(),
    job: { namespace, name: context.use === '' ? 'validate-data' : `validate-data.${context.use}` },
    dataset: { namespace, name: seen.names.join(', '), files: seen.names.length, rows: seen.rows },
    columns:
      seen.profile === null
        ? []
        : seen.profile.columns.map((column) => columnOf(column, seen.profile!, inputs.showValues)),
    findings,
    verdict,
  };
}

function columnOf(column: ColumnProfile, { rows }: Profile, showValues: boolean): LineageColumn {
  const { name, type, nulls, nans, infinities, numbers, categories } = column;
  const isNumber = numbers !== undefined && column.kind !== 'time';
  return {
    name,
    type,
    nullCount: nulls,
    count: rows - nulls,
    distinctCount: categories?.distinct ?? null,
    ...(isNumber && showValues
      ? {
          min: numbers.min,
          max: numbers.max,
          sum: numbers.mean === null || nans + infinities > 0 ? null : numbers.mean * numbers.count,
        }
      : {}),
  };
}
