import { messageOf, PlumblineError } from '@plumbline/core';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { TensorData } from './fill-tensor.ts';
import type { ModelPlan } from './model-plan.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { isOutOfMemory, outOfMemory } from './open-session.ts';
import { labelColumn, numberColumns } from './read-tensor.ts';

/** Rows as tensors: one a model input, in the order of the plan, row by row. A plan's fixed number of rows divides theirs. */
export interface TensorBatch {
  readonly rows: number;
  readonly tensors: readonly TensorData[];
}

/** Raw outputs of the rows of a batch. */
export interface RawScores {
  readonly labels: readonly string[] | null;
  readonly values: readonly Float64Array[];
}

/** An engine that holds one model. Release it when done. */
export interface ModelRunner {
  readonly plan: ModelPlan;
  readonly run: (batch: TensorBatch) => Promise<RawScores>;
  readonly release: () => Promise<void>;
}

/** A model in an engine. */
export interface LoadedModel {
  readonly ort: OnnxRuntime;
  readonly session: InferenceSession;
  readonly plan: ModelPlan;
  readonly what: string;
}

/** Scores a batch; a model that takes a fixed number of rows gets it in parts of exactly that. Throws `MODEL_MISMATCH`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
export async function runTensors(model: LoadedModel, batch: TensorBatch): Promise<RawScores> {
  const size = model.plan.batchRows ?? batch.rows;
  const parts: RawScores[] = [];
  for (let start = 0; start < batch.rows; start += size) {
    const part = batch.tensors.map((data) => rowsOf(data, batch.rows, { start, size }));
    parts.push(await runOnce(model, { rows: size, tensors: part }));
  }
  return parts.length === 1 ? parts[0]! : joinScores(parts);
}

/** The named inputs of one run. */
export function feedsOf({ ort, plan }: LoadedModel, batch: TensorBatch): Record<string, Tensor> {
  return Object.fromEntries(
    plan.inputs.map(({ slot, columns }, place) => {
      const dims = slot.shape.length === 1 ? [batch.rows] : [batch.rows, columns.length];
      return [slot.name, new ort.Tensor(slot.kind, batch.tensors[place]!, dims)];
    }),
  );
}

/** Names of the outputs that are read. */
export function wantedOutputs({ outputs }: ModelPlan): string[] {
  return outputs.label === null ? [...outputs.values] : [outputs.label, ...outputs.values];
}

/** One after the other. */
export function joinScores(parts: readonly RawScores[]): RawScores {
  const rows = parts.reduce((sum, { labels, values }) => sum + (labels?.length ?? values[0]?.length ?? 0), 0);
  const values = (parts[0]?.values ?? []).map((_, place) => {
    const whole = new Float64Array(rows);
    let at = 0;
    for (const part of parts) {
      whole.set(part.values[place]!, at);
      at += part.values[place]!.length;
    }
    return whole;
  });
  return { labels: parts[0]?.labels === null ? null : parts.flatMap(({ labels }) => labels ?? []), values };
}

function rowsOf(data: TensorData, rows: number, { start, size }: { start: number; size: number }): TensorData {
  if (size === rows) return data;
  const width = data.length / rows;
  return data.slice(start * width, (start + size) * width);
}

async function runOnce(model: LoadedModel, batch: TensorBatch): Promise<RawScores> {
  const { session, plan, what } = model;
  const results = await run(session, feedsOf(model, batch), { plan, what });
  const { label, column } = plan.outputs;
  const values = plan.outputs.values.flatMap((name) => numberColumns(outputOf(results, name), batch.rows, what));
  if (column !== null && column >= values.length) {
    throw new PlumblineError(
      'MODEL_MISMATCH',
      `Cannot use ${what}: the column of the output must be one it gives: column ${column} is asked for, and it gives ${values.length}`,
      'correct "score-output": columns count from 0',
    );
  }
  return {
    labels: label === null ? null : labelColumn(outputOf(results, label), batch.rows, what),
    values: column === null ? values : [values[column]!],
  };
}

async function run(
  session: InferenceSession,
  feeds: Record<string, Tensor>,
  { plan, what }: { readonly plan: ModelPlan; readonly what: string },
): Promise<InferenceSession.ReturnType> {
  try {
    return await session.run(feeds, wantedOutputs(plan));
  } catch (cause) {
    if (isOutOfMemory(cause)) throw outOfMemory(`score with ${what}`, cause);
    throw new PlumblineError(
      'MODEL_MISMATCH',
      `Cannot score with ${what}: it must accept the data: ${messageOf(cause).slice(0, 500)}`,
      'give the columns as in training, in kind and in order',
      { cause },
    );
  }
}

function outputOf(results: InferenceSession.ReturnType, name: string): Tensor {
  const found = results[name];
  if (found !== undefined) return found;
  throw new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot read the output "${name}": it must be among the results`,
    'report it',
  );
}
