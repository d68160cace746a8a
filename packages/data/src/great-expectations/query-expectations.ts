import { MOSTLY, TEXT } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import type { Demanded, Expectation } from './expectation.ts';

/** The name the engine gives the table. */
const TABLE = 'data';

/** Expectations that bring their own SQL. */
export const QUERY_EXPECTATIONS: readonly Expectation[] = [
  {
    name: 'unexpected_rows_expectation',
    about: 'query',
    restrictable: false,
    read: (given): Demanded => ({
      demand: { kind: 'query', sql: query('unexpected_rows_query', given), expect: 'no-rows' },
      vacuous: 'pass',
    }),
    note: "`{batch}` is the table; DuckDB's SQL, which may read the tables of the run and nothing else",
  },
  {
    name: 'expect_query_results_to_match_comparison',
    about: 'query',
    restrictable: false,
    read: (given): Demanded => {
      given.required('comparison_data_source_name', TEXT);
      const sameAs = query('comparison_query', given);
      const holding = given.either('mostly', MOSTLY, 1);
      return {
        demand: { kind: 'query', sql: query('base_query', given), expect: { sameAs, holding } },
        vacuous: 'pass',
      };
    },
    note: 'both queries are asked of the tables of the run: `comparison_data_source_name` must be `data` or the name of one of them',
  },
];

/** A query with the table's name in the place of `{batch}`; doubled braces are braces. */
function query(key: string, given: Arguments): string {
  const written = given
    .required(key, TEXT)
    .trim()
    .replace(/[;\s]+$/, '');
  const fields =
    written
      .replaceAll('{{', '')
      .replaceAll('}}', '')
      .match(/\{[^{}]*\}|[{}]/g) ?? [];
  const wrong = fields.find((field) => field !== '{batch}');
  if (wrong !== undefined)
    given.fail(`${key}: contains an unpaired or unknown brace: ${wrong}; double braces that are meant literally`);
  return written.replace(/\{\{|\}\}|\{batch\}/g, (found) => (found === '{batch}' ? TABLE : found[0]!));
}
