import { answerRecordSchema, recordTest } from '../json-schema/answer-record-schema.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { Answer } from './answer.ts';
import { askTable } from './ask-table.ts';
import { demandSafeSql } from './author/author-sql.ts';
import { SQL_SECONDS_MAX } from './author/time-limit.ts';
import type { Check } from './check.ts';
import { checkQuestion } from './check-question.ts';
import type { BreakingRow, CheckResult } from './check-result.ts';
import { authoredSql, demandColumns } from './demand-parts.ts';
import { demandPatterns } from './demand-patterns.ts';
import { engineAsk } from './engine-ask.ts';
import { columnFinder } from './find-column.ts';
import type { CheckAnswer } from './judge/judge-check.ts';
import { listDepth, overItems } from './list-items.ts';
import type { Answered, Ask, Asked } from './question.ts';
import { firstRows, shownRows } from './shown-rows.ts';

/** How checks are asked. */
export interface AskOptions {
  /** Most breaking rows kept of each check, and whether values of the data may be told at all: 0 hides them. */
  readonly showValues: number;
  /** Columns whose values are never shown. */
  readonly hidden?: ReadonlySet<string>;
  /** Seconds for each query with SQL of the rules' author: 60 unless told. */
  readonly sqlSeconds?: number;
}

/** What a table says to a check, and the rows that break it. */
export interface AnsweredCheck extends CheckAnswer {
  readonly rows?: readonly BreakingRow[];
}

/** Asks a table all checks of all rule files at once. Throws `CONFIG_INVALID`, `CONFIG_UNSUPPORTED` or `LIMIT_TIME`. */
export async function answerChecks(
  table: Table,
  checks: readonly Check[],
  options: AskOptions,
): Promise<readonly AnsweredCheck[]> {
  await demandPatterns(table.connection, checks);
  const wholes = await demandSql(table, checks);
  const records = await answerRecordSchema(table, checks, {
    showValues: options.hidden === undefined || options.hidden.size === 0 ? options.showValues : 0,
  });
  const inEngine = checks.filter((check) => recordTest(check) === null);
  const answered = new Map(
    (await answerInEngine(table, inEngine, options)).map((answer, index) => [inEngine[index]!, answer]),
  );
  return checks.map((check) => ({
    ...(answered.get(check) ?? ofRecords(records.get(check))),
    ...(wholes.has(check) ? { whole: true as const } : {}),
  }));
}

/** Demands that the author's SQL is safe; gives the checks whose SQL looks at more than one row. */
async function demandSql(table: Table, checks: readonly Check[]): Promise<ReadonlySet<Check>> {
  const tables = new Set(['data', ...table.others.keys()]);
  const wholes = new Set<Check>();
  for (const check of checks) {
    for (const { sql, kind } of authoredSql(check)) {
      const written = { sql, kind, of: check.name, where: check.where };
      const { rowLocal } = await demandSafeSql(table.connection, written, tables);
      if (!rowLocal || kind === 'query') wholes.add(check);
    }
  }
  return wholes;
}

async function answerInEngine(
  table: Table,
  checks: readonly Check[],
  options: AskOptions,
): Promise<readonly AnsweredCheck[]> {
  const { connection } = table;
  const free = engineAsk(connection, null);
  const limited = engineAsk(connection, options.sqlSeconds ?? SQL_SECONDS_MAX);
  const views = checks.map((check) => askedFor(table, check, options));
  const asking = checks.map((check, index) => ({
    question: checkQuestion(views[index]!, check),
    authored: authoredSql(check).length > 0,
  }));
  const answers = await askTable(asking, (authored) => (authored ? limited : free));
  const numbered = await withFirstRows(answers, limitedAsk(asking, free, limited));
  const all: AnsweredCheck[] = [];
  for (const [index, answer] of numbered.entries()) {
    const rows = await rowsShown(views[index]!, checks[index]!, { answered: answer, ask: free });
    const { filled } = answer;
    all.push({
      answer: answer.answer,
      ...(filled === undefined ? {} : { filled }),
      ...(rows.length === 0 ? {} : { rows }),
    });
  }
  return all;
}

/** Where one condition is the author's, all are asked under the limit. */
function limitedAsk(asking: readonly { readonly authored: boolean }[], free: Ask, limited: Ask): Ask {
  return asking.some(({ authored }) => authored) ? limited : free;
}

/** A column of this name stands in the place of the engine's own number of a row. */
const HIDES_ROWS = 'rowid';

/** The table as one check may see it. */
function askedFor(table: Table, check: Check, { showValues, hidden }: AskOptions): Asked {
  const names = demandColumns(check.demand);
  const isHidden = hidden !== undefined && (names.some((name) => hidden.has(name)) || check.demand.kind === 'query');
  return {
    relation: table.relation,
    rowNumber: table.columns.some(({ name }) => name.toLowerCase() === HIDES_ROWS) ? null : table.rowNumber,
    rows: table.rows,
    columns: table.columns,
    others: new Map([...table.others, ['data', table] as const]),
    showValues: isHidden && hidden.size > 0 ? 0 : showValues,
  };
}

async function withFirstRows(answers: readonly Answered[], ask: Ask): Promise<readonly Answered[]> {
  const open = answers.flatMap(({ answer, breaking }, index) =>
    answer.kind === 'rows' && answer.breaking > 0 && answer.firstRow === null && breaking !== undefined
      ? [{ index, breaking }]
      : [],
  );
  const found = await firstRows(
    open.map(({ breaking }) => breaking),
    ask,
  );
  const rows = new Map(open.map(({ index }, place) => [index, found[place] ?? null]));
  return answers.map((item, index) =>
    item.answer.kind === 'rows' && rows.has(index)
      ? { ...item, answer: { ...item.answer, firstRow: rows.get(index) ?? null } }
      : item,
  );
}

async function rowsShown(
  view: Asked,
  { demand, over }: Check,
  { answered, ask }: { readonly answered: Answered; readonly ask: Ask },
): Promise<readonly BreakingRow[]> {
  const { answer, breaking } = answered;
  if (answered.rows !== undefined) return answered.rows;
  if (view.showValues === 0 || breaking === undefined || demand.kind !== 'rows') return [];
  if (answer.kind !== 'rows' || answer.breaking === 0) return [];
  const find = columnFinder(view.columns);
  const there = (names: readonly string[]): readonly TableColumn[] =>
    names.map((name) => find(name)).filter((column) => column !== null);
  const columns = there(demand.columns);
  const [first] = columns;
  const isList = over === 'items' && columns.length === 1 && first !== undefined && listDepth(first.type) > 0;
  return shownRows(
    {
      breaking,
      columns: isList ? [overItems(view, first).column] : columns,
      also: demand.also === 'all' ? view.columns : there(demand.also ?? []),
      most: view.showValues,
    },
    ask,
  );
}

/** What was judged record by record, as an answer. */
function ofRecords(result: CheckResult | undefined): AnsweredCheck {
  const { counts, details, breaking, reason, problem } = result ?? {};
  if (counts === undefined)
    return { answer: { kind: 'none', reason: reason ?? 'type', problem: problem ?? 'no record was judged' } };
  const answer: Answer = { kind: 'rows', ...counts, ...placesOf(details) };
  return { answer, ...(breaking === undefined ? {} : { rows: breaking }) };
}

function placesOf(details: CheckResult['details']): { readonly places?: { readonly [place: string]: number } } {
  const places = details?.['places'];
  if (typeof places !== 'object' || places === null || Array.isArray(places)) return {};
  return {
    places: Object.fromEntries(
      Object.entries(places).flatMap(([place, n]) => (typeof n === 'number' ? [[place, n]] : [])),
    ),
  };
}
