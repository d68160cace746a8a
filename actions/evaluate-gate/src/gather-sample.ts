import { PlumblineError, type Subject } from '@plumbline/core';
import type { TestSetFacts } from '@plumbline/data';
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
  sliceColumnOf,
  type TableValues,
  type Task,
} from '@plumbline/model';
import { parseConditions } from './choose-conditions.ts';
import type { Inputs } from './inputs.ts';
import { loadAnswers } from './load-answers.ts';
import { measureResources, type Resources } from './measure-resources.ts';
import { predictionsPath } from './predict.ts';
import { type RepeatedRuns, repeatedRuns } from './repeated-runs.ts';
import type { Side } from './resolve-side.ts';
import { openTestTable } from './test-table.ts';

/** The rows to judge by with what belongs to them. */
export interface Gathered {
  readonly sample: EvaluationSample;
  readonly task: Task;
  readonly sliceColumns: readonly SliceColumn[];
  /** Values of the id column, or null where there is none. */
  readonly ids: readonly string[] | null;
  readonly testSubjects: readonly Subject[];
  /** What a look at the test data alone tells; null where there are none. */
  readonly testFacts: TestSetFacts | null;
  readonly predictions: readonly { readonly role: Side['role']; readonly path: string }[];
  /** What a second run said, where it was asked for. */
  readonly repeated: RepeatedRuns | null;
  /** Null where no condition names any. */
  readonly resources: Resources | null;
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
  const test = testPaths.length === 0 ? null : await openTestTable(data, testPaths, wanted);
  try {
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const loaded = await loadAnswers(sides, { inputs, context, data, test, testPaths });
    // Without test data the candidate's own file holds the rows, and the columns to slice by.
    const table = test?.values ?? (await data.readColumns([candidate.path], undefined, { what: 'the candidate' }));
    const ids = idsOf(table, inputs.idColumn, 'the test data');
    const what = test === null ? 'the candidate' : 'the test data';
    const target = { rows: table.rows, ids, what, idColumn: inputs.idColumn };
    const joined = loaded.map(({ answers }) => joinRows(answers, target));
    const again = loaded.map((side) => (side.again === null ? null : joinRows(side.again, target)));
    const task = taskOf(inputs, table, joined);
    const parts = partsOf(inputs, table, task);
    const sampleOf = (own: RawAnswers, other: RawAnswers | null): EvaluationSample =>
      buildSample({ ...parts, candidate: own, baseline: other });
    return {
      sample: sampleOf(joined[0]!, joined[1] ?? null),
      repeated: inputs.probeDeterminism ? repeatedRuns(joined, again, sampleOf) : null,
      resources: await measureResources(sides, loaded, {
        inputs,
        context,
        source: test?.source ?? null,
        conditions: parseConditions(inputs.conditions),
      }),
      task,
      sliceColumns: wanted.sliceNames.map((name) => sliceColumnOf(name, requireColumn(table, name, 'the test data'))),
      ids,
      testFacts: test?.facts ?? null,
      testSubjects: await fileSubjects(context, { role: 'test-data', paths: testPaths, rows: table.rows }),
      predictions: sides.flatMap((side) =>
        side.kind === 'command' ? [{ role: side.role, path: predictionsPath(side.role, context) }] : [],
      ),
    };
  } finally {
    test?.close();
  }
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
