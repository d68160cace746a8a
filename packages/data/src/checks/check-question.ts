import { nearest } from '@plumbline/boundary';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';
import type { NoAnswer } from './answer.ts';
import { cellQuestion, queryQuestion } from './author/query-question.ts';
import type { Check } from './check.ts';
import type { Demand, DivergenceDemand } from './demand.ts';
import { demandColumns, demandTables, furtherColumns, isColumnMetric } from './demand-parts.ts';
import { asDouble } from './dialect.ts';
import { columnFinder, type FindColumn, structFields } from './find-column.ts';
import { listDepth, overItems } from './list-items.ts';
import { predicateSql } from './predicate-sql.ts';
import { type Asked, countOf, type Question, type Staged } from './question.ts';
import { judgedRows } from './rows/judged-rows.ts';
import { rowQuestion } from './rows/row-question.ts';
import { binsQuestion } from './values/bins-question.ts';
import { metricQuestion, shapeQuestion } from './values/metric-question.ts';
import { modesQuestion } from './values/modes-question.ts';
import { presentValues, wrongKind } from './values/present-values.ts';
import { quantilesQuestion } from './values/quantiles-question.ts';
import { tallyQuestion } from './values/tally-question.ts';

/** What a check asks, its columns found. */
interface Place {
  readonly table: Asked;
  readonly columns: readonly TableColumn[];
  readonly find: FindColumn;
  readonly check: Check;
}

/** What a check asks of a table; where it cannot be asked, the question answers that at once. */
export function checkQuestion(table: Asked, check: Check): Question | Staged {
  const find = columnFinder(table.columns);
  const { demand } = check;
  const found = demandColumns(demand).map((name) => ({ name, column: find(name) }));
  const readsNulls = check.whenAbsent === 'null' && found.some(({ column }) => column !== null);
  const absent = readsNulls ? [] : found.filter(({ column }) => column === null);
  const further = furtherColumns(check).filter((name) => find(name) === null && !readsNulls);
  const missing = [...absent.map(({ name }) => name), ...further][0];
  const isImproper = demand.kind === 'improper';
  if (missing !== undefined && !(isImproper && check.whenAbsent === undefined))
    return unanswered(table, 'column', `the column "${missing}" does not exist`);
  const lost = demandTables(demand).find((name) => !table.others.has(name));
  if (lost !== undefined) return unanswered(table, 'table', absentTable(lost, [...table.others.keys()]));
  const gap = absentThere(table, demand);
  if (gap !== null) return unanswered(table, 'table', gap);
  const columns = found.map(({ name, column }) => column ?? nullColumn(name));
  const place = { table, columns, find: (name: string) => find(name) ?? (readsNulls ? nullColumn(name) : null), check };
  const question = isImproper
    ? unanswered(table, 'improper', demand.problem)
    : guarded(check.over === 'items' ? itemPlace(place) : place, demand);
  return check.whenEmpty === 'skip' ? withFilled(table, question, columns) : question;
}

/** What a table that values must be found in lacks, or null. */
function absentThere(table: Asked, demand: Check['demand']): string | null {
  if (demand.kind !== 'rows' || demand.test.kind !== 'found-in') return null;
  const { table: name, columns } = demand.test;
  const known = table.others.get(name)?.columns.map((column) => column.name) ?? [];
  const absent = columns.find((column) => !known.includes(column));
  return absent === undefined ? null : `the table "${name}" has no column "${absent}"`;
}

/** A column that is not there, read as one of nulls. */
function nullColumn(name: string): TableColumn {
  return { name, kind: 'string', type: 'VARCHAR', value: 'CAST(NULL AS VARCHAR)' };
}

function itemPlace(place: Place): Place {
  const [column] = place.columns;
  if (place.columns.length !== 1 || column === undefined || listDepth(column.type) === 0) return place;
  const items = overItems(place.table, column);
  return { ...place, table: items.table, columns: [items.column] };
}

/** A column of a kind the check cannot be asked of matters only where it holds a value. */
function guarded(place: Place, demand: Demand): Question | Staged {
  const { table, columns, find, check } = place;
  const wrong = check.kinds === undefined ? undefined : columns.find(({ kind }) => !check.kinds!.includes(kind));
  if (wrong === undefined) return demandQuestion(place, demand);
  const { rows } = check;
  const judged = demand.kind === 'rows' ? judgedRows(table, columns, { skip: demand.skip, rows, find }) : null;
  return wrongKind(presentValues(table, wrong, { rows, find }), (check.kinds ?? []).join(' or '), judged);
}

function demandQuestion({ table, columns, find, check }: Place, demand: Demand): Question | Staged {
  const { rows } = check;
  const values = () => presentValues(table, columns[0]!, { rows, find });
  switch (demand.kind) {
    case 'rows':
      return rowQuestion(judgedRows(table, columns, { skip: demand.skip, rows, find }), demand.test, find);
    case 'metric': {
      const { metric, bounds } = demand;
      if (metric.of === 'query') return cellQuestion(table, metric.sql);
      if (isColumnMetric(metric)) return metricQuestion(values(), metric.of, bounds);
      const looked = rows === undefined ? null : predicateSql(rows, find);
      return shapeQuestion(table, looked, metric.of === 'columns' ? 'columns' : 'rows');
    }
    case 'distinct':
      return tallyQuestion(values(), demand.values, { eachOther: false });
    case 'most-common':
      return modesQuestion(values(), demand);
    case 'quantiles':
      return quantilesQuestion(values(), demand);
    case 'divergence':
      return divergenceQuestion(values(), demand);
    case 'query':
      return queryQuestion(table, demand);
    case 'same-rows':
      return sameRows(table, table.others.get(demand.table)!.relation);
    case 'distance':
      return answered(table, { kind: 'profile' });
    case 'columns':
      return columnsThere(table, demand.inside === undefined ? table.columns : structFields(columns[0]!.type));
    case 'column': {
      const known = typeof demand.of === 'object' ? table.others.get(demand.of.table)!.columns : table.columns;
      const found = columnFinder(known)(demand.column);
      return columnsThere(table, found === null || known.includes(found) ? known : [...known, found]);
    }
    case 'column-type':
    case 'nesting':
      return columnsThere(table, columns);
  }
}

function divergenceQuestion(values: ReturnType<typeof presentValues>, { partition }: DivergenceDemand): Question {
  if (partition === null) return tallyQuestion(values, [], { eachOther: false });
  return 'values' in partition
    ? tallyQuestion(values, partition.values, { eachOther: true })
    : binsQuestion(values, partition.bins);
}

function sameRows(table: Asked, other: string): Question {
  return {
    from: table.relation,
    aggregates: [asDouble('count(*)')],
    answer: async ([self], ask) => {
      const rows = await ask.query(`SELECT ${asDouble('count(*)')} FROM ${other}`);
      return { answer: { kind: 'tables', self: countOf(self), other: countOf(rows[0]?.[0]) } };
    },
  };
}

function columnsThere(table: Asked, columns: readonly { readonly name: string; readonly type: string }[]): Question {
  return answered(table, { kind: 'columns', columns: columns.map(({ name, type }) => ({ name, type })) });
}

function unanswered(table: Asked, reason: NoAnswer['reason'], problem: string): Question {
  return answered(table, { kind: 'none', reason, problem });
}

function answered(table: Asked, answer: Awaited<ReturnType<Question['answer']>>['answer']): Question {
  return { from: table.relation, aggregates: [], answer: () => ({ answer }) };
}

/** Counts what is not null in each column as well: whether a check is asked at all may hang on it. */
function withFilled(table: Asked, question: Question | Staged, columns: readonly TableColumn[]): Question | Staged {
  if ('first' in question) return { ...question, next: (values) => counting(table, question.next(values), columns) };
  return counting(table, question, columns);
}

/** Of a list the lists are counted, not their items. */
function counting(table: Asked, question: Question, columns: readonly TableColumn[]): Question {
  const counts = columns.map((column) => asDouble(`count(${engineValue(column)})`));
  const apart = question.from !== table.relation;
  return {
    ...question,
    aggregates: apart ? question.aggregates : [...counts, ...question.aggregates],
    answer: async (values, ask) => {
      const own = apart ? await ask.query(`SELECT ${counts.join(', ')} FROM ${table.relation}`) : [];
      const filled = (own[0] ?? values.slice(0, counts.length)).map(countOf);
      return { ...(await question.answer(apart ? values : values.slice(counts.length), ask)), filled };
    },
  };
}

/** Which of the run's tables may be meant, else how a table is given. */
function absentTable(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const hint = near === null ? `the input "tables" gives it: ${name}=<file>` : `did you mean "${near}"?`;
  return `there is no table "${name}" in this run (${hint})`;
}
