import { PlumblineError, type Subject } from '@plumbline/core';
import { type Context, confinedPaths, fileSubjects } from '@plumbline/frame';
import {
  buildSample,
  type ColumnValues,
  chooseTask,
  type EvaluationSample,
  idsOf,
  joinRows,
  type RawAnswers,
  requireColumn,
  type SliceColumn,
  sliceValues,
  type TableValues,
  type Task,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import { loadAnswers } from './load-answers.ts';
import { predictionsPath } from './predict.ts';
import type { Side } from './resolve-side.ts';

/** The rows to judge by with what belongs to them. */
export interface Gathered {
  readonly sample: EvaluationSample;
  readonly task: Task;
  readonly sliceColumns: readonly SliceColumn[];
  /** Values of the id column, or null where there is none. */
  readonly ids: readonly string[] | null;
  readonly testSubjects: readonly Subject[];
  readonly predictions: readonly { readonly role: Side['role']; readonly path: string }[];
}

interface Wanted {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly sliceNames: readonly string[];
}

/** Reads the test data and both sides' answers and joins them row by row. */
export async function gatherSample(candidate: Side, baseline: Side | null, wanted: Wanted): Promise<Gathered> {
  const { inputs, context } = wanted;
  const testPaths = await confinedPaths(context, 'test-data', inputs.testData);
  if (testPaths.length === 0 && inputs.metricColumn === '') throw noTestData();
  const [{ loadDuckdb }, { openData }] = await Promise.all([import('@plumbline/native'), import('@plumbline/data')]);
  const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
  const test = testPaths.length === 0 ? null : await data.readColumns(testPaths, undefined, { what: 'the test data' });
  const frame = { inputs, context, data, test, testPaths };
  const answers = await loadAnswers(candidate, frame);
  const others = baseline === null ? null : await loadAnswers(baseline, frame);
  // Without test data the candidate's own file holds the rows, and the columns to slice by.
  const table = test ?? (await data.readColumns([candidate.path], undefined, { what: 'the candidate' }));
  const ids = idsOf(table, inputs.idColumn, 'the test data');
  const target = {
    rows: table.rows,
    ids,
    what: test === null ? 'the candidate' : 'the test data',
    idColumn: inputs.idColumn,
  };
  const joined = joinRows(answers, target);
  const joinedBaseline = others === null ? null : joinRows(others, target);
  const task = taskOf(inputs, table, joinedBaseline === null ? [joined] : [joined, joinedBaseline]);
  return {
    sample: buildSample({ ...partsOf(inputs, table, task), candidate: joined, baseline: joinedBaseline }),
    task,
    sliceColumns: wanted.sliceNames.map((name) => ({
      name,
      values: sliceValues(requireColumn(table, name, 'the test data')),
    })),
    ids,
    testSubjects: await fileSubjects(context, { role: 'test-data', paths: testPaths, rows: table.rows }),
    predictions: [candidate, baseline].flatMap((side) =>
      side?.kind === 'command' ? [{ role: side.role, path: predictionsPath(side.role, context) }] : [],
    ),
  };
}

function taskOf(inputs: Inputs, table: TableValues, sides: readonly RawAnswers[]): Task {
  if (inputs.metricColumn !== '') return 'mean';
  if (inputs.task !== 'auto') return inputs.task;
  return chooseTask(requireColumn(table, inputs.labelColumn, 'the test data'), sides);
}

function partsOf(inputs: Inputs, table: TableValues, task: Task) {
  const optional = (name: string): ColumnValues | null =>
    name === '' ? null : requireColumn(table, name, 'the test data');
  return {
    task,
    label: task === 'mean' ? null : requireColumn(table, inputs.labelColumn, 'the test data'),
    weights: optional(inputs.weightColumn),
    clusters: optional(inputs.clusterColumn),
    positiveClass: inputs.positiveClass,
    decisionThreshold: inputs.decisionThreshold,
  };
}

function noTestData(): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    'Cannot judge the candidate: "test-data" must name labelled rows, or "metric-column" a score a row: both are empty',
    'set "test-data" and "label-column"',
  );
}
