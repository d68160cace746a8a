import type { DuckDBConnection } from '@duckdb/node-api';
import { type ErrorCode, PlumblineError, type Where } from '@plumbline/core';
import { quoteText } from '../../engine/sql.ts';

/** What is known of the author's SQL once it may be asked. */
export interface AuthorSql {
  /** It speaks of one row alone: no subquery, no window. */
  readonly rowLocal: boolean;
}

/** SQL out of a rule file. */
export interface Written {
  readonly sql: string;
  readonly kind: 'query' | 'expression';
  /** The check's name, for people. */
  readonly of: string;
  readonly where: Where | undefined;
}

/** Characters in one piece of SQL. */
export const SQL_CHARS_MAX = 20_000;

/** Levels of one piece of SQL, each sign and call being one: what the engine plans takes a time that grows faster than its depth. */
export const SQL_DEPTH_MAX = 200;

/** Node types of the engine's own parser that ask for nothing but tables of the run. */
const NODES = new Set([
  'SELECT_NODE',
  'SET_OPERATION_NODE',
  'RECURSIVE_CTE_NODE',
  'CTE_NODE',
  'EMPTY',
  'BASE_TABLE',
  'SUBQUERY',
  'JOIN',
  'TABLE_FUNCTION',
  'EXPRESSION_LIST',
  'ORDER_MODIFIER',
  'LIMIT_MODIFIER',
  'LIMIT_PERCENT_MODIFIER',
  'DISTINCT_MODIFIER',
  'ORDER_DEFAULT',
  'INVALID',
  'ASCENDING',
  'DESCENDING',
]);

/** Table functions that touch nothing. Every other one may read files or change the engine: `enable_logging` writes wherever it is told. */
const TABLE_FUNCTIONS = new Set([
  'range',
  'generate_series',
  'unnest',
  'json_each',
  'json_tree',
  'repeat',
  'repeat_row',
]);

/** Names of the engine's own tables, which a query of that name could open elsewhere. */
const SYSTEM_NAME = /^(pg_|duckdb_|sqlite_|pragma_)/;

/** What is no expression on one row: it looks at others, or becomes several expressions, or counts columns that are not the data's. */
const NOT_IN_EXPRESSIONS: ReadonlyMap<string, string> = new Map([
  ['WINDOW', 'a window function'],
  ['STAR', 'several columns at once'],
  ['POSITIONAL_REFERENCE', 'the place of a column'],
]);

/** Functions that tell of the machine or write. */
const FORBIDDEN_FUNCTIONS = new Set(['current_setting', 'getenv', 'getvariable', 'write_log', 'nextval', 'currval']);

/**
 * Demands that the author's SQL is exactly one SELECT, or one expression that cannot leave its parentheses, over the tables of the run and
 * nothing else. It is only parsed here, by the engine's parser, since some functions act when the engine merely looks them up.
 * Throws `CONFIG_INVALID`, or `CONFIG_UNSUPPORTED` naming what may not be used.
 */
export async function demandSafeSql(
  connection: DuckDBConnection,
  written: Written,
  tables: ReadonlySet<string>,
): Promise<AuthorSql> {
  const { sql, kind } = written;
  if (sql.length > SQL_CHARS_MAX)
    throw refused(written, `it must have at most ${SQL_CHARS_MAX} characters`, `${sql.length}`);
  const bare = await parse(connection, kind === 'query' ? sql : `SELECT ${sql}`, written);
  await parse(connection, kind === 'query' ? `SELECT * FROM (\n${sql}\n)` : `SELECT (\n${sql}\n)`, written);
  if (kind === 'expression') demandOneExpression(bare, written);
  const nodes = [...nodesOf(bare)].map(({ node, depth }) => {
    if (depth > SQL_DEPTH_MAX) throw refused(written, `it must have at most ${SQL_DEPTH_MAX} levels`, 'more');
    return node;
  });
  const known = new Set([...tables, ...nodes.flatMap(namedQueries)].map((name) => name.toLowerCase()));
  const posing = [...known].find((name) => SYSTEM_NAME.test(name) && !tables.has(name));
  if (posing !== undefined) throw unsupported(written, `the name ${posing}`);
  for (const node of nodes) demandHarmless(node, { written, known });
  const classes = new Set(nodes.map((node) => node['class']));
  return { rowLocal: !classes.has('SUBQUERY') && !classes.has('WINDOW') };
}

type Node = Readonly<Record<string, unknown>>;

async function parse(connection: DuckDBConnection, sql: string, written: Written): Promise<Node> {
  const result = await connection.runAndReadAll(`SELECT CAST(json_serialize_sql(${quoteText(sql)}) AS VARCHAR)`);
  const tree = treeOf(String(result.value(0, 0)));
  if (tree === null) throw refused(written, 'its numbers must lie in the range of doubles', 'beyond it');
  if (!isNode(tree) || tree['error'] !== false) {
    const message = isNode(tree) ? String(tree['error_message']) : '';
    throw refused(written, `it must be ${wanted(written)}`, firstLine(message));
  }
  const statements = tree['statements'];
  if (!Array.isArray(statements) || statements.length !== 1 || !isNode(statements[0]))
    throw refused(
      written,
      `it must be ${wanted(written)}`,
      `${Array.isArray(statements) ? statements.length : 0} statements`,
    );
  return statements[0];
}

/** The engine writes a number like `1e999` as a word that no JSON has: null. */
function treeOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `a, b`, `a FROM t` and `a AS b` are more than an expression. */
function demandOneExpression(statement: Node, written: Written): void {
  const select = isNode(statement['node']) ? statement['node'] : {};
  const list = select['select_list'];
  const only = Array.isArray(list) && list.length === 1 && isNode(list[0]) ? list[0] : null;
  const from = isNode(select['from_table']) ? select['from_table']['type'] : null;
  const more = ['where_clause', 'having', 'qualify', 'sample'].some((part) => select[part] !== null);
  const lists = ['modifiers', 'group_expressions'].some(
    (part) => Array.isArray(select[part]) && select[part].length > 0,
  );
  const plain = only !== null && only['alias'] === '' && only['class'] !== 'STAR';
  if (plain && from === 'EMPTY' && select['type'] === 'SELECT_NODE' && !more && !lists) return;
  throw refused(written, 'it must be one expression', 'more than one');
}

function demandHarmless(node: Node, { written, known }: { written: Written; known: ReadonlySet<string> }): void {
  const { type } = node;
  const name = nameOf(node['function_name']);
  if (node['class'] !== undefined) {
    if (node['class'] === 'PARAMETER') throw unsupported(written, 'a parameter');
    if (FORBIDDEN_FUNCTIONS.has(name)) throw unsupported(written, `the function ${name}`);
    const shape = NOT_IN_EXPRESSIONS.get(String(node['class']));
    // A star that is no `COLUMNS(…)` can only be that of a subquery.
    if (shape !== undefined && written.kind === 'expression' && node['columns'] !== false)
      throw unsupported(written, shape);
    return;
  }
  if (typeof type !== 'string' || type.endsWith('_TYPE_INFO')) return;
  if (!NODES.has(type)) throw unsupported(written, type.toLowerCase().replaceAll('_', ' '));
  if (type === 'TABLE_FUNCTION') {
    const called = isNode(node['function']) ? nameOf(node['function']['function_name']) : '';
    if (!TABLE_FUNCTIONS.has(called)) throw unsupported(written, `the table function ${called || 'without a name'}`);
  }
  if (type === 'BASE_TABLE') {
    const table = String(node['table_name']);
    const qualified = nameOf(node['schema_name']) !== '' || nameOf(node['catalog_name']) !== '';
    if (qualified || !known.has(table.toLowerCase()))
      throw unsupported(written, `the table "${table}": tables there are ${[...known].join(', ')}`);
  }
}

/** Every object of the tree, without recursion: an expression may be as deep as the engine's parser allows. */
function* nodesOf(tree: Node): Generator<{ readonly node: Node; readonly depth: number }> {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (Array.isArray(value)) for (const item of value) waiting.push({ value: item, depth });
    if (!isNode(value)) continue;
    yield { node: value, depth };
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) waiting.push({ value: child, depth: depth + 1 });
  }
}

/** Names that `WITH` gives. */
function namedQueries(node: Node): readonly string[] {
  const map = isNode(node['cte_map']) ? node['cte_map']['map'] : null;
  const own = typeof node['cte_name'] === 'string' ? [node['cte_name']] : [];
  if (!Array.isArray(map)) return own;
  return [...own, ...map.flatMap((entry) => (isNode(entry) && typeof entry['key'] === 'string' ? [entry['key']] : []))];
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200);
}

function wanted({ kind }: Written): string {
  return kind === 'query' ? 'exactly one SELECT' : 'exactly one expression';
}

function refused(written: Written, must: string, current: string): PlumblineError {
  const reason = `${must}: current value is ${current}`;
  return failure(written, 'CONFIG_INVALID', { reason, fix: `write ${wanted(written)}` });
}

function unsupported(written: Written, what: string): PlumblineError {
  const reason = `it must touch nothing but the tables of this run: it uses ${what}`;
  const fix = 'ask only the tables of this run: the data is called data';
  return failure(written, 'CONFIG_UNSUPPORTED', { reason, fix });
}

function failure(
  { of, where }: Written,
  code: ErrorCode,
  { reason, fix }: { readonly reason: string; readonly fix: string },
): PlumblineError {
  return new PlumblineError(
    code,
    `Cannot use the SQL of "${of}": ${reason}`,
    fix,
    where === undefined ? {} : { where },
  );
}
