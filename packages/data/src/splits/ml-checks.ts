import type { Check } from '../checks/check.ts';
import { quoteName } from '../engine/sql.ts';
import type { CheckSeverity, MlRules } from '../rules/splits-rules.ts';
import type { TableColumn } from '../table/table.ts';
import { rowHash } from './split-columns.ts';

/** What of a table is what. */
export interface MlContext {
  readonly rules?: MlRules;
  /** Empty where there is none. */
  readonly labelColumn: string;
  /** Columns that identify or date a row: they are meant to be unique. */
  readonly idColumns: readonly string[];
  /** Columns whose legal values a rule states: nobody knows better what means "no value" in them. */
  readonly settled: ReadonlySet<string>;
}

/** Words that tools and people write for "no value". Whole fields only. */
export const MISSING_WORDS: readonly string[] = [
  ...[
    'N/A',
    'n/a',
    '#N/A',
    '#N/A N/A',
    '#NA',
    'NA',
    '<NA>',
    'NaN',
    'nan',
    '-NaN',
    '-nan',
    'NULL',
    'Null',
    'null',
    'None',
    'none',
  ],
  ...[
    'nil',
    'NIL',
    '(null)',
    '(none)',
    'undefined',
    'missing',
    'MISSING',
    '?',
    '-',
    '--',
    '.',
    'NaT',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '1.#QNAN',
    '-1.#IND',
  ],
];

const NEAR_UNIQUE = 0.95;
const UNIQUE_ROWS_MIN = 100;

/**
 * Checks of any table that harm learning, as far as the one rule model states them; `codedNumbers` does the rest. Severities unless told:
 * a word that means "no value" warns, since it becomes a category of its own wherever it is learned from; a column of one value, text in
 * which nearly every value differs, and equal features with different labels are only told: they may well be as they are.
 */
export function mlChecks(columns: readonly TableColumn[], context: MlContext): readonly Check[] {
  const { rules = {}, labelColumn, idColumns } = context;
  const named = new Set([labelColumn, ...idColumns]);
  const judged = columns.filter(({ kind }) => kind !== 'other');
  const texts = judged.filter(({ kind, name }) => kind === 'string' && !context.settled.has(name));
  const own = texts.filter(({ name }) => !named.has(name));
  return [
    ...texts.flatMap((column) => withSeverity(rules['coded-missing'] ?? 'warning', missingWords(column))),
    ...judged.flatMap((column) => withSeverity(rules.constant ?? 'info', constant(column))),
    ...own.flatMap((column) => withSeverity(rules['near-unique'] ?? 'info', nearUnique(column))),
    ...withSeverity(rules['conflicting-labels'] ?? 'info', conflictingLabels(judged, context)),
  ];
}

type Draft = Omit<Check, 'severity' | 'vacuous' | 'whenAbsent'>;

function withSeverity(severity: CheckSeverity, draft: Draft | null): readonly Check[] {
  return severity === 'off' || draft === null ? [] : [{ ...draft, severity, vacuous: 'pass', whenAbsent: 'skip' }];
}

function missingWords({ name }: TableColumn): Draft {
  return {
    name: `column.${name}.coded-missing`,
    demand: {
      kind: 'rows',
      columns: [name],
      test: { kind: 'one-of', values: MISSING_WORDS, negate: true, as: 'string' },
      skip: 'any-missing',
      allow: { holding: 1 },
    },
    note: 'words that mean "no value", such as N/A, null or ?: list them under missing-values',
  };
}

/** One present value, or none. */
function constant({ name }: TableColumn): Draft {
  return {
    name: `column.${name}.constant`,
    demand: { kind: 'metric', metric: { of: 'distinct', column: name }, bounds: { min: 2 } },
    note: 'a column of one value teaches nothing',
  };
}

function nearUnique({ name }: TableColumn): Draft {
  const column = quoteName(name);
  const share = `count(DISTINCT ${column}) / nullif(count(${column}), 0)`;
  return {
    name: `column.${name}.near-unique`,
    demand: {
      kind: 'metric',
      // A few rows are easily all different.
      metric: {
        of: 'query',
        what: `column "${name}": the share of different texts`,
        sql: `SELECT CASE WHEN count(${column}) >= ${UNIQUE_ROWS_MIN} THEN ${share} ELSE 0 END FROM data`,
      },
      bounds: { max: NEAR_UNIQUE },
    },
    note: 'nearly every value differs: an identifier is learned by heart; free text needs features of its own',
  };
}

/** Share of rows whose features stand in the table with another label too. */
function conflictingLabels(columns: readonly TableColumn[], { labelColumn, idColumns }: MlContext): Draft | null {
  const features = columns.filter(({ name }) => name !== labelColumn && !idColumns.includes(name));
  if (!columns.some(({ name }) => name === labelColumn) || features.length === 0) return null;
  const label = quoteName(labelColumn);
  const hash = rowHash(features.map(({ name }) => quoteName(name)));
  const groups = `SELECT count(*) AS n, count(DISTINCT ${label}) AS labels FROM data WHERE ${label} IS NOT NULL GROUP BY ${hash}`;
  return {
    name: 'rows.conflicting-labels',
    demand: {
      kind: 'metric',
      metric: {
        of: 'query',
        what: `the share of rows whose features also stand with another "${labelColumn}"`,
        sql: `SELECT coalesce(sum(n) FILTER (labels > 1) / sum(n), 0) FROM (${groups})`,
      },
      bounds: { max: 0 },
    },
    note: 'no model can tell them apart',
  };
}
