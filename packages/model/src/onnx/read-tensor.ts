import { PlumblineError } from '@plumbline/core';
import type { Tensor } from 'onnxruntime-node';

/** The columns of a tensor of numbers: [rows] or [rows, 1] is one, [rows, k] is k. Throws `MODEL_UNSUPPORTED` for other shapes. */
export function numberColumns(tensor: Tensor, rows: number, what: string): readonly Float64Array[] {
  const { data, size } = tensor;
  const width = size / rows;
  const [first, ...rest] = tensor.dims;
  const isPlain = first === rows && rest.filter((length) => length !== 1).length <= 1;
  if (!Number.isInteger(width) || !isPlain || !(data instanceof Float32Array || data instanceof Float64Array)) {
    throw new PlumblineError(
      'MODEL_UNSUPPORTED',
      `Cannot use ${what}: its scores must be one row of numbers a row of data: their shape is [${tensor.dims.join(', ')}] for ${rows} rows`,
      'export the model so that the first dimension of its output is the batch',
    );
  }
  return Array.from({ length: width }, (_, column) => {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) values[row] = data[row * width + column]!;
    return values;
  });
}

/** Labels of a tensor as text. */
export function labelColumn(tensor: Tensor, rows: number, what: string): readonly string[] {
  if (tensor.size !== rows) {
    throw new PlumblineError(
      'MODEL_UNSUPPORTED',
      `Cannot use ${what}: it must give one label a row of data: it gives ${tensor.size} for ${rows} rows`,
      'export the model so that the first dimension of its output is the batch',
    );
  }
  const { data } = tensor;
  // Few labels stand for many rows: each is written once.
  const written = new Map<unknown, string>();
  return Array.from({ length: rows }, (_, row) => {
    const label = data[row];
    const known = written.get(label) ?? String(label);
    if (written.size < LABELS_KEPT) written.set(label, known);
    return known;
  });
}

const LABELS_KEPT = 10_000;
