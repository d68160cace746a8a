import { open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resolveInside } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { DataReader } from './inline-external-data.ts';

/** Bytes of a model, with its data files where they may be read. */
export interface ModelFile {
  readonly bytes: Uint8Array;
  /** Null for a model given as one file: nothing beside it belongs to it, for its digest does not speak of it. */
  readonly readData: DataReader | null;
}

export const MODEL_BYTES_MAX = 512 * 1024 * 1024;

/**
 * Reads a model: a file, or a folder that holds exactly one ONNX file and what that file refers to. All that is read together is at most
 * `bytesMax`. Throws `MODEL_MISSING`, `LIMIT_SIZE`, `PATH_OUTSIDE`.
 */
export async function readModelFile(path: string, what: string, bytesMax = MODEL_BYTES_MAX): Promise<ModelFile> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  const file = isFolder ? await findModelFile(path, what) : path;
  const budget = { left: bytesMax, max: bytesMax, what };
  const bytes = await readPart(file, { offset: 0, length: null }, budget);
  if (!isFolder) return { bytes, readData: null };
  const folder = dirname(file);
  return {
    bytes,
    readData: async (location, offset, length) =>
      readPart(await resolveInside(folder, location), { offset, length }, budget),
  };
}

/** The one ONNX file of a folder. Throws `MODEL_MISSING` where there is none or more than one. */
export async function findModelFile(folder: string, what: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && /\.onnx$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (found.length === 1 && found[0] !== undefined) return found[0];
  throw new PlumblineError(
    'MODEL_MISSING',
    `Cannot open ${what}: its folder must hold exactly one ONNX file: it holds ${found.length}`,
    'give the path of the ONNX file, or a folder with one',
  );
}

interface Budget {
  left: number;
  readonly max: number;
  readonly what: string;
}

async function readPart(
  path: string,
  { offset, length }: { readonly offset: number; readonly length: number | null },
  budget: Budget,
): Promise<Uint8Array> {
  const { what } = budget;
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot open ${what}: it must be a file: "${path}" is none`,
      'give the path of an ONNX file, with the data files it refers to',
    );
  }
  const size = length ?? Math.max(0, found.size - offset);
  if (size > budget.left) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot open ${what}: it must have at most ${budget.max} bytes: it has more`,
      'score it with "predict-command", and give the predictions',
    );
  }
  budget.left -= size;
  const file = await open(path);
  try {
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, offset);
    if (bytesRead === size) return bytes;
    throw new PlumblineError(
      'MODEL_UNREADABLE',
      `Cannot open ${what}: its files must hold what it refers to: ${bytesRead} of ${size} bytes are there`,
      'export the model again, and upload it whole',
    );
  } finally {
    await file.close();
  }
}
