import { messageOf, PlumblineError } from '@plumbline/core';
import type { InferenceSession } from 'onnxruntime-node';
import type { OnnxRuntime } from './onnx-runtime.ts';

/** Place and text by which the engine tells its other format, whose content was not looked at. */
const OTHER_FORMAT = { at: 4, text: 'ORTM' };

/** Loads a model that was looked at; one thread, so that the same machine gives the same scores. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
export async function openSession(ort: OnnxRuntime, bytes: Uint8Array, what: string): Promise<InferenceSession> {
  const mark = new TextDecoder('latin1').decode(bytes.subarray(OTHER_FORMAT.at, OTHER_FORMAT.at + 4));
  if (mark === OTHER_FORMAT.text) throw refused(what, 'it is in the ORT format', null);
  try {
    return await ort.InferenceSession.create(bytes, {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      logSeverityLevel: 4,
    });
  } catch (cause) {
    if (isOutOfMemory(cause)) throw outOfMemory(`load ${what}`, cause);
    throw refused(what, messageOf(cause).slice(0, 500), cause);
  }
}

/** Does the engine say that there was no memory left? */
export function isOutOfMemory(cause: unknown): boolean {
  return /bad.?alloc|failed to allocate|out of memory|OrtMemoryInfo|memory access out of bounds/i.test(
    messageOf(cause),
  );
}

export function outOfMemory(verb: string, cause: unknown): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot ${verb}: it must fit into memory: ${messageOf(cause).slice(0, 300)}`,
    'use a runner with more memory, or score it with "predict-command", and give the predictions',
    { cause },
  );
}

function refused(what: string, reason: string, cause: unknown): PlumblineError {
  const unsupported = /not implemented|not a registered|unsupported|No Op registered|ORT format/i.test(reason);
  return new PlumblineError(
    unsupported ? 'MODEL_UNSUPPORTED' : 'MODEL_UNREADABLE',
    `Cannot load ${what}: ONNX Runtime must accept it: ${reason}`,
    unsupported
      ? 'export it as ONNX, for an operator set this version supports'
      : 'check the file with onnx.checker, and export it again',
    { cause },
  );
}
