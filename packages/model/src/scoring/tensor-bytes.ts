import { PlumblineError } from '@plumbline/core';
import type { TensorData } from '../onnx/fill-tensor.ts';
import type { RawScores } from '../onnx/run-tensors.ts';
import type { TensorKind } from '../onnx/signature.ts';
import { bytesOf, type Frame } from './frames.ts';

/** The data of a tensor as bytes. Numbers are in the byte order of the machine: both ends run on it. */
export function tensorBytes(data: TensorData): Uint8Array {
  return Array.isArray(data) ? new TextEncoder().encode(JSON.stringify(data)) : bytesOf(data);
}

/** The data of a tensor of a kind from its bytes. */
export function tensorFrom(kind: TensorKind, bytes: Uint8Array): TensorData {
  if (kind === 'string') return textsOf(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  if (kind === 'float32') return new Float32Array(buffer, byteOffset, byteLength / 4);
  if (kind === 'float64') return new Float64Array(buffer, byteOffset, byteLength / 8);
  if (kind === 'int32') return new Int32Array(buffer, byteOffset, byteLength / 4);
  return kind === 'int64' ? new BigInt64Array(buffer, byteOffset, byteLength / 8) : new Uint8Array(buffer, byteOffset);
}

/** Scores as the parts of a frame: the values column by column; labels as numbers into the list of those that occur. */
export function scoreParts({ labels, values }: RawScores): Frame {
  const columns = values.map(bytesOf);
  if (labels === null) return { head: { columns: values.length, labels: false }, parts: columns };
  const places = new Map<string, number>();
  const codes = Uint32Array.from(labels, (label) => {
    const known = places.get(label) ?? places.size;
    places.set(label, known);
    return known;
  });
  return {
    head: { columns: values.length, labels: true },
    parts: [...columns, bytesOf(codes), new TextEncoder().encode(JSON.stringify([...places.keys()]))],
  };
}

/** The scores in such a frame, for so many rows. Throws `SERVICE_RESPONSE` where it holds another number of them. */
export function scoresFrom({ head, parts }: Frame, rows: number): RawScores {
  const columns = Number(head['columns']);
  const hasLabels = head['labels'] === true;
  if (!Number.isInteger(columns) || parts.length !== columns + (hasLabels ? 2 : 0)) throw unusable();
  const values = parts.slice(0, columns).map((bytes) => {
    if (bytes.byteLength !== rows * 8) throw unusable();
    return new Float64Array(bytes.buffer, bytes.byteOffset, rows);
  });
  const [codes, names] = parts.slice(columns);
  if (!hasLabels || codes === undefined || names === undefined) return { labels: null, values };
  if (codes.byteLength !== rows * 4) throw unusable();
  const texts = textsOf(names);
  return {
    labels: Array.from(new Uint32Array(codes.buffer, codes.byteOffset, rows), (code) => texts[code] ?? ''),
    values,
  };
}

function textsOf(bytes: Uint8Array): string[] {
  const texts: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) return texts;
  throw unusable();
}

function unusable(): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    'Cannot read the scores: the scoring process must answer every row: its answer has another size',
    'check the log for what the process said',
  );
}
