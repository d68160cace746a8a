import { seedOf } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';
import type { Data } from '@plumbline/data';
import { type Context, confinedPaths, fileSubjects } from '@plumbline/frame';
import {
  answersFromTable,
  columnsOf,
  evaluateGate,
  idsOf,
  joinRows,
  type PlanFrame,
  parseSelector,
  pilotError,
  rowsOfSelector,
  rowsThatDiffer,
  type SliceColumn,
  sliceColumnOf,
  type TableValues,
  type Task,
} from '@plumbline/model';
import { type Chosen, parseConditions, slicesNamed } from './choose-conditions.ts';
import { type Gathered, gatherSample } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import { resolveSide, type Side } from './resolve-side.ts';

/** What there is to plan with; all of it may be missing. */
export interface PlanData {
  readonly candidate: Side | null;
  readonly baseline: Side | null;
  readonly subjects: readonly Subject[];
  readonly rows: number | null;
  readonly task: Task | null;
  readonly ids: readonly string[] | null;
  /** Rows on which the predictions differ; null where that is not known. */
  readonly differing: Uint32Array | null;
  readonly rowsOfSlice: PlanFrame['rowsOfSlice'];
  readonly pilot: (asked: PilotAsked) => PlanFrame['pilot'];
}

/** What labelled rows are asked. */
export interface PilotAsked {
  readonly inputs: Inputs;
  readonly chosen: Chosen;
  readonly alpha: number;
}

/** Reads the test data and the models as far as they are given. Labels are used where every row has one. */
export async function readPlanData(inputs: Inputs, context: Context): Promise<PlanData> {
  const candidate = await resolveSide('candidate', inputs, context);
  const baseline = await resolveSide('baseline', inputs, context);
  const paths = await confinedPaths(context, 'test-data', inputs.testData);
  const frame = { inputs, context, candidate, baseline };
  const data = await openTables(context);
  const table = await rowsGiven(data, paths, candidate);
  const gathered = table !== null && isLabelled(table, inputs) ? await labelled(frame) : null;
  const differing = gathered === null ? await unlabelled(table, { ...frame, data }) : differingRows(gathered);
  return {
    candidate,
    baseline,
    subjects: await fileSubjects(context, {
      role: 'test-data',
      paths,
      ...(table === null ? {} : { rows: table.rows }),
    }),
    rows: table?.rows ?? null,
    task: gathered?.task ?? null,
    ids: table === null ? null : idsOf(table, inputs.idColumn, 'the test data'),
    differing,
    rowsOfSlice: rowsOfSlice(table, inputs),
    pilot: (asked) => pilotOf(gathered, asked),
  };
}

async function openTables(context: Context): Promise<Data> {
  const [{ loadDuckdb }, { openData }] = await Promise.all([import('@plumbline/native'), import('@plumbline/data')]);
  return openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
}

/** The test data, else the rows that the candidate predicted. */
async function rowsGiven(data: Data, paths: readonly string[], candidate: Side | null): Promise<TableValues | null> {
  if (paths.length > 0) return data.readColumns(paths, undefined, { what: 'the test data' });
  if (candidate?.kind !== 'predictions') return null;
  return data.readColumns([candidate.path], undefined, { what: 'the candidate' });
}

function isLabelled({ columns }: TableValues, { labelColumn, testData }: Inputs): boolean {
  const column = testData.length === 0 || labelColumn === '' ? undefined : columns.get(labelColumn);
  if (column === undefined) return false;
  return 'missing' in column
    ? !column.missing.includes(1)
    : !column.values.some((value) => value === null || value === '');
}

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly candidate: Side | null;
  readonly baseline: Side | null;
}

async function labelled({ inputs, context, candidate, baseline }: Frame): Promise<Gathered | null> {
  if (candidate === null || baseline === null || candidate.kind === 'metrics' || baseline.kind === 'metrics')
    return null;
  const selectors = [...inputs.slices.map(parseSelector), ...slicesNamed(parseConditions(inputs.conditions))];
  return gatherSample(candidate, baseline, { inputs, context, sliceNames: [...new Set(selectors.flatMap(columnsOf))] });
}

function differingRows({ sample: { candidate, baseline } }: Gathered): Uint32Array | null {
  const [own, other] = [candidate.predicted, baseline?.predicted ?? null];
  if (own === null || other === null) return null;
  return Uint32Array.from([...own.keys()].filter((row) => own[row] !== other[row]));
}

/** Predictions of both models need no labels to differ. */
async function unlabelled(
  table: TableValues | null,
  { inputs, candidate, baseline, data }: Frame & { readonly data: Data },
): Promise<Uint32Array | null> {
  if (table === null || candidate?.kind !== 'predictions' || baseline?.kind !== 'predictions') return null;
  const isNumber = inputs.task === 'regression' || inputs.task === 'ranking' || inputs.metricColumn !== '';
  if (isNumber) return null;
  const target = {
    rows: table.rows,
    ids: idsOf(table, inputs.idColumn, 'the test data'),
    what: 'the test data',
    idColumn: inputs.idColumn,
  };
  const read = async ({ path, role }: Side) => {
    const own = await data.readColumns([path], undefined, { what: `the predictions of the ${role}` });
    return joinRows(answersFromTable(own, inputs.idColumn, `the ${role}`), target);
  };
  return rowsThatDiffer(await read(candidate), await read(baseline), inputs.decisionThreshold ?? 0.5);
}

function rowsOfSlice(table: TableValues | null, inputs: Inputs): PlanFrame['rowsOfSlice'] {
  return ({ scope }) => {
    if (scope.kind === 'all' || table === null) return null;
    const named = columnsOf(scope.selector);
    const columns = named.flatMap((name): readonly SliceColumn[] => {
      const column = table.columns.get(name);
      return column === undefined ? [] : [sliceColumnOf(name, column)];
    });
    if (columns.length < named.length) return null;
    const sizes = rowsOfSelector(scope.selector, columns, table.rows).map(({ rows }) => rows.length);
    // Slices too small to be judged wait for rows as well: the smallest counts.
    return sizes.length === 0 || inputs.testData.length === 0 ? null : Math.min(...sizes);
  };
}

/** Standard errors as labelled rows show them; which of the models is better is not looked at. */
function pilotOf(gathered: Gathered | null, { inputs, chosen, alpha }: PilotAsked): PlanFrame['pilot'] {
  if (gathered === null || gathered.sample.rows === 0) return () => null;
  const { sample, sliceColumns } = gathered;
  const { judged } = evaluateGate({
    sample,
    ...chosen,
    sliceColumns,
    sliceMinimumRows: inputs.sliceMinimumRows,
    options: { alpha, replicates: inputs.replicates, seed: seedOf(gathered.testSubjects.map(({ sha256 }) => sha256)) },
    onFirstModel: 'pass',
    sameModel: false,
  });
  return (condition) => pilotError(judged, { condition, alpha });
}
