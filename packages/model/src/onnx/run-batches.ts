import { messageOf, PlumblineError } from '@plumbline/core';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ChosenOutputs } from './choose-outputs.ts';
import { type Feature, fillTensor } from './fill-tensor.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { labelColumn, numberColumns } from './read-tensor.ts';
import type { TensorSlot } from './signature.ts';

/** Everything a run needs, with the columns already readable. */
export interface Prepared {
  readonly ort: OnnxRuntime;
  readonly session: InferenceSession;
  readonly inputs: readonly { readonly slot: TensorSlot; readonly columns: readonly Feature[] }[];
  readonly outputs: ChosenOutputs;
  readonly rows: number;
  readonly what: string;
}

/** Raw outputs of all rows. */
export interface RawScores {
  readonly labels: readonly string[] | null;
  readonly values: readonly Float64Array[];
}

const BATCH_ROWS = 4_096;

/** Scores all rows in batches; a model with a fixed batch size gets exactly that, its last batch filled up. */
export async function runBatches(prepared: Prepared): Promise<RawScores> {
  const { inputs, rows, what, outputs } = prepared;
  const fixed = inputs.map(({ slot }) => slot.shape[0] ?? null).find((size) => size !== null) ?? null;
  const size = fixed ?? BATCH_ROWS;
  const labels: string[] = [];
  const parts: (readonly Float64Array[])[] = [];
  for (let start = 0; start < rows; start += size) {
    const end = Math.min(rows, start + size);
    const given = fixed ?? end - start;
    const results = await runOne(prepared, { start, end, size: given });
    const values = outputs.values.flatMap((name) => numberColumns(outputOf(results, name), given, what));
    parts.push(values.map((column) => column.subarray(0, end - start)));
    if (outputs.label !== null) {
      labels.push(...labelColumn(outputOf(results, outputs.label), given, what).slice(0, end - start));
    }
  }
  return { labels: outputs.label === null ? null : labels, values: joined(parts, rows) };
}

interface Batch {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

async function runOne(
  { ort, session, inputs, outputs, what }: Prepared,
  batch: Batch,
): Promise<InferenceSession.ReturnType> {
  const feeds: Record<string, Tensor> = {};
  for (const { slot, columns } of inputs) {
    const data = fillTensor({ kind: slot.kind, columns, ...batch });
    const dims = slot.shape.length === 1 ? [batch.size] : [batch.size, columns.length];
    feeds[slot.name] = new ort.Tensor(slot.kind, data, dims);
  }
  const wanted = outputs.label === null ? outputs.values : [outputs.label, ...outputs.values];
  try {
    return await session.run(feeds, wanted);
  } catch (cause) {
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

function joined(parts: readonly (readonly Float64Array[])[], rows: number): readonly Float64Array[] {
  const columns = parts[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, place) => {
    const whole = new Float64Array(rows);
    let at = 0;
    for (const part of parts) {
      const column = part[place] ?? new Float64Array(0);
      whole.set(column, at);
      at += column.length;
    }
    return whole;
  });
}
