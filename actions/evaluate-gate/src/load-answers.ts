import { PlumblineError } from '@plumbline/core';
import type { Data } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
import {
  answersFromModel,
  answersFromTable,
  idsOf,
  numbersOf,
  openModel,
  type RawAnswers,
  requireColumn,
  type TableValues,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import { modelSettings } from './model-settings.ts';
import { predict } from './predict.ts';
import type { Side } from './resolve-side.ts';

/** What answers are loaded with. */
export interface LoadFrame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly data: Data;
  /** Null where only a score per row is compared. */
  readonly test: TableValues | null;
  /** Absolute paths. */
  readonly testPaths: readonly string[];
}

/** What one side says of every row: scored, predicted by the command, or read. */
export async function loadAnswers(side: Side, frame: LoadFrame): Promise<RawAnswers> {
  const what = `the ${side.role}`;
  if (side.kind === 'onnx') return scoreModel(side, frame);
  const path = side.kind === 'command' ? await predict(side, { ...frame, testData: frame.testPaths }) : side.path;
  const table = await frame.data.readColumns([path], undefined, { what: `the predictions of ${what}` });
  const { metricColumn, idColumn } = frame.inputs;
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

async function scoreModel(side: Side, { inputs, context, test }: LoadFrame): Promise<RawAnswers> {
  if (test === null) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot score the ${side.role}: "test-data" must name the rows to score: it is empty`,
      'set "test-data" and "label-column"',
    );
  }
  const { loadOnnxRuntime } = await import('@plumbline/native');
  const model = await openModel(await loadOnnxRuntime(context.engines), side.path, {
    what: `the ${side.role}`,
    ...modelSettings(context),
  });
  try {
    if (model.features.includes(inputs.labelColumn)) throw labelLeaks(side, inputs.labelColumn);
    return answersFromModel(await model.score(test), `the ${side.role}`);
  } finally {
    await model.release();
  }
}

function labelLeaks(side: Side, label: string): PlumblineError {
  return new PlumblineError(
    'MODEL_MISMATCH',
    `Cannot judge the ${side.role}: a model must not see the answer: it takes the label column "${label}" as a feature`,
    'train without the label, or correct "label-column"',
  );
}
