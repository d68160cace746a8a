import type { Check } from './check.ts';
import type { Demand, Metric } from './demand.ts';
import { predicateColumns, predicateExpressions } from './predicate-sql.ts';

/** Names of the columns a demand is about, in its order. */
export function demandColumns(demand: Check['demand']): readonly string[] {
  switch (demand.kind) {
    case 'rows':
      return demand.columns;
    case 'metric':
      return 'column' in demand.metric ? [demand.metric.column] : [];
    case 'columns':
      return demand.inside === undefined ? [] : [demand.inside];
    case 'improper':
      return demand.column === undefined ? [] : [demand.column];
    case 'distinct':
    case 'most-common':
    case 'quantiles':
    case 'divergence':
    case 'distance':
    case 'column-type':
    case 'nesting':
      return [demand.column];
    default:
      return [];
  }
}

/** Names of columns a check needs besides: in its condition, and to show beside what breaks. */
export function furtherColumns({ rows, demand }: Check): readonly string[] {
  const condition = rows === undefined ? [] : predicateColumns(rows);
  if (demand.kind !== 'rows') return condition;
  const test = demand.test.kind === 'holds' ? predicateColumns(demand.test.predicate) : [];
  return [...condition, ...test, ...(Array.isArray(demand.also) ? demand.also : [])];
}

/** The author's own SQL in a check. */
export function authoredSql({
  rows,
  demand,
}: Check): readonly { readonly sql: string; readonly kind: 'query' | 'expression' }[] {
  const expressions = [
    ...(rows === undefined ? [] : predicateExpressions(rows)),
    ...(demand.kind === 'rows' && demand.test.kind === 'holds' ? predicateExpressions(demand.test.predicate) : []),
  ];
  return [
    ...expressions.map((sql) => ({ sql, kind: 'expression' as const })),
    ...queriesOf(demand).map((sql) => ({ sql, kind: 'query' as const })),
  ];
}

/** Other tables of the run that a demand names. */
export function demandTables(demand: Check['demand']): readonly string[] {
  if (demand.kind === 'same-rows') return [demand.table];
  if (demand.kind === 'rows' && demand.test.kind === 'found-in') return [demand.test.table];
  if (demand.kind === 'column' && typeof demand.of === 'object') return [demand.of.table];
  return demand.kind === 'distance' && demand.against !== undefined ? [demand.against] : [];
}

/** A metric of one column. */
export type ColumnMetric = Extract<Metric, { readonly column: string }>;

/** Is the metric one of a column? */
export function isColumnMetric(metric: Metric): metric is ColumnMetric {
  return 'column' in metric;
}

function queriesOf(demand: Check['demand'] | Demand): readonly string[] {
  if (demand.kind === 'metric') return demand.metric.of === 'query' ? [demand.metric.sql] : [];
  if (demand.kind !== 'query') return [];
  return demand.expect === 'no-rows' ? [demand.sql] : [demand.sql, demand.expect.sameAs];
}
