import { PlumblineError } from '@plumbline/core';
import type { Data } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
import { answersFromTable, idsOf, numbersOf, type RawAnswers, requireColumn, type TableValues } from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import { modelSettings } from './model-settings.ts';
import { predict } from './predict.ts';
import type { Side } from './resolve-side.ts';
import type { ScoredSide } from './score-models.ts';
import type { TestTable } from './test-table.ts';

/** What answers are loaded with. */
export interface LoadFrame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly data: Data;
  /** Null where only a score per row is compared. */
  readonly test: TestTable | null;
  /** Absolute paths. */
  readonly testPaths: readonly string[];
}

/** What one side says of every row; once more where both were asked for; and what its model took, where one was run here. */
export interface LoadedSide {
  readonly answers: RawAnswers;
  readonly again: RawAnswers | null;
  readonly memory: ScoredSide['memory'] | null;
}

/** What each side says of every row: scored, predicted by the command, or read; in the order of the sides. */
export async function loadAnswers(sides: readonly Side[], frame: LoadFrame): Promise<readonly LoadedSide[]> {
  // What the author's command does comes first: it fails fast, and does not share the machine with models that are timed.
  const read = new Map<Side, LoadedSide>();
  for (const side of sides) if (side.kind !== 'onnx') read.set(side, await fromFile(side, frame));
  const models = sides.filter(({ kind }) => kind === 'onnx');
  const scored = models.length === 0 ? [] : await runModels(models, frame);
  return sides.flatMap((side) => read.get(side) ?? scored[models.indexOf(side)] ?? []);
}

async function runModels(models: readonly Side[], frame: LoadFrame): Promise<readonly ScoredSide[]> {
  const { inputs, context, test } = frame;
  if (test === null) throw noRows(models[0]!);
  const [{ findOnnxEngine }, { scoreModels }] = await Promise.all([
    import('@plumbline/native'),
    import('./score-models.ts'),
  ]);
  return scoreModels(models, test.source, {
    inputs,
    engine: await findOnnxEngine(context.engines, inputs.runtime),
    settings: modelSettings(context),
    env: context.host.env,
    signal: context.host.cancelled,
  });
}

async function fromFile(side: Side, frame: LoadFrame): Promise<LoadedSide> {
  if (side.kind !== 'command') return { answers: await readAnswers(side, side.path, frame), again: null, memory: null };
  const run = async (again: boolean): Promise<RawAnswers> =>
    readAnswers(side, await predict(side, { ...frame, testData: frame.testPaths, again }), frame);
  return {
    answers: await run(false),
    again: frame.inputs.probeDeterminism ? await run(true) : null,
    memory: null,
  };
}

async function readAnswers(side: Side, path: string, { data, inputs }: LoadFrame): Promise<RawAnswers> {
  const what = `the ${side.role}`;
  const { metricColumn, idColumn } = inputs;
  const isRead = (name: string): boolean =>
    name === idColumn || (metricColumn === '' ? /^(prediction|score|score_.*)$/s.test(name) : name === metricColumn);
  const table = await readSome(data, path, { what: `the predictions of ${what}`, isRead });
  if (metricColumn === '') return answersFromTable(table, idColumn, what);
  const column = requireColumn(table, metricColumn, `the predictions of ${what}`);
  return {
    what,
    rows: table.rows,
    ids: idsOf(table, idColumn, `the predictions of ${what}`),
    labels: null,
    numbers: null,
    scores: [numbersOf(column, metricColumn, true)],
    classes: null,
    stated: true,
  };
}

/** The columns that are asked for; all, to be named in an error, where there is none but an id. */
async function readSome(
  data: Data,
  path: string,
  { what, isRead }: { readonly what: string; readonly isRead: (name: string) => boolean },
): Promise<TableValues> {
  const table = await data.openTable([path], { what });
  try {
    const names = table.columns.map(({ name }) => name);
    const wanted = names.filter(isRead);
    return await data.columnsOf(table, wanted.length > 1 ? wanted : names, what);
  } finally {
    table.close();
  }
}

function noRows(side: Side): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot score the ${side.role}: "test-data" must name the rows to score: it is empty`,
    'set "test-data" and "label-column"',
  );
}
