import { PlumblineError } from '@plumbline/core';
import type { ModelScores } from '../onnx/score-rows.ts';
import type { TableValues } from './columns.ts';
import { labelsOf } from './labels.ts';
import { numbersOf } from './require-column.ts';

/** What one side says of each row, before it is known what the task is. Absent parts are null. */
export interface RawAnswers {
  /** How the side is called: `the candidate`. */
  readonly what: string;
  readonly rows: number;
  /** Keys that join rows, or null where only the order does. */
  readonly ids: readonly string[] | null;
  readonly labels: readonly (string | null)[] | null;
  /** Predictions as numbers (NaN where they are none), or null. */
  readonly numbers: Float64Array | null;
  /** One column (binary, ranking, a value), or one a class. */
  readonly scores: readonly Float64Array[];
  /** Order of the classes in `scores`, where it is known. */
  readonly classes: readonly string[] | null;
  /** Did a file state the predictions (they beat a threshold), or did a model print them beside its scores? */
  readonly stated: boolean;
}

const CLASS_PREFIX = 'score_';

/**
 * Reads a predictions file: `prediction`, `score` or `score_<class>`, and the id column where it is there. Scores may lack values: they are
 * NaN. Throws `DATA_COLUMN_MISSING` where there is nothing to judge, `DATA_INVALID` for a null id.
 */
export function answersFromTable(table: TableValues, idColumn: string, what: string): RawAnswers {
  const prediction = table.columns.get('prediction');
  const score = table.columns.get('score');
  const perClass = [...table.columns.entries()].filter(([name]) => name.startsWith(CLASS_PREFIX));
  if (prediction === undefined && score === undefined && perClass.length === 0) {
    throw new PlumblineError(
      'DATA_COLUMN_MISSING',
      `Cannot read the predictions of ${what}: there must be a column "prediction", "score" or "score_<class>": columns there are ${[...table.columns.keys()].join(', ') || 'none'}`,
      'rename the columns of the predictions file',
    );
  }
  const toScores = perClass.length > 0 ? perClass.map(([, column]) => column) : score === undefined ? [] : [score];
  return {
    what,
    rows: table.rows,
    ids: idsOf(table, idColumn, `the predictions of ${what}`),
    labels: prediction === undefined ? null : labelsOf(prediction),
    numbers: prediction === undefined ? null : numbersOf(prediction, 'predictions', true),
    scores: toScores.map((column) => numbersOf(column, 'scores', true)),
    classes: perClass.length > 0 ? perClass.map(([name]) => name.slice(CLASS_PREFIX.length)) : null,
    stated: prediction !== undefined,
  };
}

/** What a model scored, in the order of the rows it was given. */
export function answersFromModel(scored: ModelScores, what: string): RawAnswers {
  return {
    what,
    rows: scored.rows,
    ids: null,
    labels: scored.labels,
    numbers: scored.values.length === 1 ? (scored.values[0] ?? null) : null,
    scores: scored.values,
    classes: scored.classes,
    stated: false,
  };
}

/** The values that join rows, as text; null where the table has no such column. A null id throws `DATA_INVALID`. */
export function idsOf(table: TableValues, idColumn: string, what: string): readonly string[] | null {
  const column = table.columns.get(idColumn);
  if (column === undefined) return null;
  const ids = labelsOf(column);
  const present = ids.filter((id) => id !== null);
  if (present.length === ids.length) return present;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot join ${what} by "${idColumn}": every row must have an id: ${ids.length - present.length} of ${ids.length} rows have none`,
    'give every row an id, or join by row order by leaving the column out',
  );
}

/** The answers in another order: row i of the result is row `order[i]`. */
export function reordered(answers: RawAnswers, order: Uint32Array): RawAnswers {
  const numbers = answers.numbers;
  const labels = answers.labels;
  const ids = answers.ids;
  return {
    ...answers,
    ids: ids === null ? null : Array.from(order, (row) => ids[row] ?? ''),
    labels: labels === null ? null : Array.from(order, (row) => labels[row] ?? null),
    numbers: numbers === null ? null : Float64Array.from(order, (row) => numbers[row]!),
    scores: answers.scores.map((column) => Float64Array.from(order, (row) => column[row]!)),
  };
}
