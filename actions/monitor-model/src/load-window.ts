import {
  type Column,
  type Columns,
  columnOf,
  type Data,
  type Profile,
  profileData,
  type TableOptions,
} from '@plumbline/data';
import { type Context, confinedPaths, fileSubjects } from '@plumbline/frame';
import { alignById, designEffect, type Outcome, timeOrder, type Window } from '@plumbline/monitor';
import type { Inputs } from './inputs.ts';
import type { Reference } from './load-reference.ts';
import type { Looked } from './outcome.ts';

/** A window of production records, counted against the reference. */
export interface WindowData {
  readonly looked: Looked;
  readonly profile: Profile;
  readonly columns: readonly string[];
  /** Row by row; null where there are no predictions. */
  readonly answers: Answers | null;
  /** By time, and how many rows of each column say as much as one; null where there are no times, or none are to be estimated. */
  readonly dependence: Dependence | null;
}

/** How rows of a window hang together in time. */
export interface Dependence {
  readonly order: readonly number[];
  readonly designEffects: ReadonlyMap<string, number>;
}

/** What was predicted, and what turned out to be true; null where the table has no such column. */
export interface Answers {
  readonly predictions: readonly Outcome[];
  readonly labels: readonly Outcome[] | null;
  readonly scores: readonly (number | null)[] | null;
  readonly ids: readonly Outcome[] | null;
}

/** Everything the readers of tables need. */
export interface Reading {
  readonly inputs: Inputs;
  readonly data: Data;
  readonly context: Context;
}

/** Reads the window: of files as they are for an opaque id, of the rows whose timestamp lies in it otherwise. */
export async function loadWindow(
  paths: readonly string[],
  window: Window,
  reading: Reading & { readonly reference: Reference; readonly estimates: boolean },
): Promise<WindowData> {
  const { inputs, data, context, reference } = reading;
  const options = tableOptions(window, inputs.timestampColumn, 'the production records');
  const table = await data.openTable(paths, options);
  try {
    const profile = await profileData(table, { reference });
    const columns = table.columns.map(({ name }) => name);
    const subjects = await fileSubjects(context, { role: 'current', paths });
    const label = subjects.map(({ name }) => name).join(', ');
    const judged = reading.estimates ? orderedColumns(columns, reading) : [];
    // One reading for both, so that the order of time is that of the answers' rows.
    const read = await data.readColumns(paths, [...new Set([...answerColumns(columns, inputs), ...judged])], options);
    const answers = answersOf(read, inputs);
    const dependence = judged.length === 0 ? null : dependenceOf(read, judged, inputs);
    return { looked: { label, rows: profile.rows, subjects }, profile, columns, answers, dependence };
  } finally {
    table.close();
  }
}

function tableOptions({ from, to }: Window, column: string, what: string): TableOptions {
  return from === null || to === null ? { what } : { what, window: { column, from, to } };
}

/** The column of times, then every column that is judged; none where there are no times. */
function orderedColumns(
  columns: readonly string[],
  { inputs, reference }: { readonly inputs: Inputs; readonly reference: Reference },
): readonly string[] {
  if (!columns.includes(inputs.timestampColumn)) return [];
  const known = reference.profile.columns.map(({ name }) => name);
  return [inputs.timestampColumn, ...known.filter((name) => columns.includes(name))];
}

function dependenceOf(read: Columns, names: readonly string[], { timestampColumn }: Inputs): Dependence {
  const order = timeOrder(outcomesAt(read, timestampColumn));
  return { order, designEffects: new Map(names.map((name) => [name, designEffect(outcomesAt(read, name), order)])) };
}

/** The columns of answers that a table has; none where it has no predictions. */
function answerColumns(columns: readonly string[], inputs: Inputs): readonly string[] {
  const { predictionColumn, labelColumn, scoreColumn, idColumn } = inputs;
  if (!columns.includes(predictionColumn)) return [];
  return [predictionColumn, labelColumn, scoreColumn, idColumn].filter((name) => columns.includes(name));
}

/** The answers in columns that were read, or null where there are no predictions. */
function answersOf(read: Columns, { predictionColumn, labelColumn, scoreColumn, idColumn }: Inputs): Answers | null {
  if (!read.columns.has(predictionColumn)) return null;
  const at = (name: string): readonly Outcome[] | null => (read.columns.has(name) ? outcomesAt(read, name) : null);
  return {
    predictions: outcomesAt(read, predictionColumn),
    labels: at(labelColumn),
    scores: at(scoreColumn)?.map((score) => (typeof score === 'number' ? score : null)) ?? null,
    ids: at(idColumn),
  };
}

/** The answers of the reference's own rows, or null where it has no predictions. */
export async function readAnswers(
  paths: readonly string[],
  columns: readonly string[],
  { inputs, data }: Reading,
): Promise<Answers | null> {
  const wanted = answerColumns(columns, inputs);
  if (wanted.length === 0) return null;
  return answersOf(await data.readColumns(paths, [...new Set(wanted)], { what: 'the reference' }), inputs);
}

/** The earlier version's predictions in the order of the window's rows. */
export interface PreviousAnswers {
  readonly looked: Looked;
  readonly predictions: readonly Outcome[];
}

/** Reads `previous-predictions`: the column is called as in the window, else `prediction`. */
export async function loadPrevious(
  window: Window,
  answers: Answers,
  { inputs, data, context }: Reading,
): Promise<PreviousAnswers> {
  const paths = await confinedPaths(context, 'previous-predictions', inputs.previousPredictions);
  const what = 'the previous predictions';
  const all = await data.openTable(paths, { what });
  const columns = all.columns.map(({ name }) => name);
  all.close();
  const timed = columns.includes(inputs.timestampColumn);
  const options = timed ? tableOptions(window, inputs.timestampColumn, what) : { what };
  const prediction = columns.includes(inputs.predictionColumn) ? inputs.predictionColumn : 'prediction';
  const withId = answers.ids !== null && columns.includes(inputs.idColumn);
  const read = await data.readColumns(paths, [...new Set([prediction, ...(withId ? [inputs.idColumn] : [])])], options);
  const predictions = alignById({
    rows: answers.predictions.length,
    ids: withId ? answers.ids : null,
    otherIds: withId ? outcomesAt(read, inputs.idColumn) : null,
    values: outcomesAt(read, prediction),
    what,
  });
  const subjects = await fileSubjects(context, { role: 'previous-predictions', paths });
  return { looked: { label: subjects.map(({ name }) => name).join(', '), rows: read.rows, subjects }, predictions };
}

function outcomesAt(columns: Columns, name: string): readonly Outcome[] {
  return outcomesOf(columnOf(columns, name, 'the data'));
}

/** A column as outcomes; whole numbers beyond a double stay exact as text. */
function outcomesOf(column: Column): readonly Outcome[] {
  if ('missing' in column) return Array.from(column.values, (value, row) => (column.missing[row] === 1 ? null : value));
  return column.values.map((value) => (typeof value === 'bigint' ? String(value) : value));
}
