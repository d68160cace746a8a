import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { type Predictions, predictionsOf } from './predictions.ts';

/** One tensor, unfolded: `rows` items of equal length, one a row of the batch. */
export interface Tensor {
  readonly name: string;
  readonly datatype: string;
  readonly rows: readonly (readonly Json[])[];
}

/**
 * Tensors of an Open Inference Protocol v2 body (`inputs` of a request, `outputs` of an answer), data nested or flat;
 * null where the body breaks the protocol. A tensor without dimensions is one row.
 * Reference: https://github.com/kserve/open-inference-protocol (inference_rest.md).
 */
export function readTensors(list: Json | undefined): readonly Tensor[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const tensors = list.map((item: Json) => (isJsonObject(item) ? readTensor(item) : null));
  return tensors.every((tensor) => tensor !== null) ? tensors : null;
}

function readTensor({ name, datatype, shape, data }: JsonObject): Tensor | null {
  if (typeof name !== 'string' || !Array.isArray(data)) return null;
  const flat = flatten(data);
  const dimensions: readonly Json[] = Array.isArray(shape) ? shape : [data.length];
  const count = dimensions.length === 0 ? 1 : dimensions[0];
  const size = dimensions.reduce<number>((product, side) => product * (isSide(side) ? side : Number.NaN), 1);
  if (!isSide(count) || size !== flat.length || count === 0) return null;
  const width = flat.length / count;
  const rows = Array.from({ length: count }, (_, row) => flat.slice(row * width, (row + 1) * width));
  return { name, datatype: typeof datatype === 'string' ? datatype : '', rows };
}

const isSide = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function flatten(data: readonly Json[]): readonly Json[] {
  if (!data.some(Array.isArray)) return data;
  return data.flatMap((item: Json) => (Array.isArray(item) ? flatten(item) : [item]));
}

/**
 * The outputs of an answer, row by row. A tensor of one value a row is that value, so that [n] and [n, 1] are the same;
 * several outputs become one object a row, by name. `output` names the one output that is the prediction, where scores
 * beside it may differ; all names still belong to the contract. Null where the answer cannot be read so.
 */
export function readOipPredictions(body: Json, output = ''): Predictions | null {
  const outputs = isJsonObject(body) ? readTensors(body['outputs']) : null;
  const first = outputs?.[0];
  if (outputs === null || first === undefined) return null;
  const names = outputs.map((output) => output.name).sort();
  const isEven = outputs.every((output) => output.rows.length === first.rows.length);
  if (!isEven || new Set(names).size !== names.length) return null;
  const judged = output === '' ? outputs : outputs.filter(({ name }) => name === output);
  const [only] = judged;
  if (only === undefined) return null;
  const rows = first.rows.map((_, row): Json => {
    if (judged.length === 1) return single(only.rows[row] ?? []);
    return Object.fromEntries(judged.map(({ name, rows: values }) => [name, single(values[row] ?? [])]));
  });
  return predictionsOf(JSON.stringify(names), rows);
}

function single(values: readonly Json[]): Json {
  return values.length === 1 ? (values[0] ?? null) : values;
}
