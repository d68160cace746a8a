import { PlumblineError } from '@plumbline/core';
import type { ModelOptions } from '../onnx/model-plan.ts';
import type { ModelRunner } from '../onnx/run-tensors.ts';
import type { MemoryUse } from './scoring-messages.ts';
import type { ScoringProcess } from './scoring-process.ts';
import { scoresFrom, tensorBytes } from './tensor-bytes.ts';

/** A model in a process of its own. Releasing it ends nothing: its process is stopped by who started it. */
export interface RemoteModel extends ModelRunner {
  /** Version of the engine, as it says itself. */
  readonly engine: string;
  /** Memory of its process before it was loaded. */
  readonly before: MemoryUse;
}

/** Opens a model in a child; `place` is how many were opened there before. Throws as `openModel`, and what `ask` throws. */
export async function openRemote(
  scoring: ScoringProcess,
  { path, options, place = 0 }: { readonly path: string; readonly options: ModelOptions; readonly place?: number },
): Promise<RemoteModel> {
  const opened = await scoring.ask({ ask: 'open', engine: scoring.engine, path, options });
  const { plan, memory, engine } = await scoring.answers.plan(opened.head, 'the plan of a model', {
    code: 'SERVICE_RESPONSE',
  });
  return {
    plan,
    engine,
    before: memory,
    run: async ({ rows, tensors }) => {
      const frame = await scoring.ask({ ask: 'score', model: place, rows }, tensors.map(tensorBytes));
      return scoresFrom(frame, rows);
    },
    release: () => Promise.resolve(),
  };
}

/** Milliseconds of every timed run, one array a model opened in this child. */
export async function timesOf(
  scoring: ScoringProcess,
  runs: { readonly rows: readonly number[]; readonly warmUp: number; readonly rounds: number },
  tensors: readonly Uint8Array[],
): Promise<readonly Float64Array[]> {
  const { parts } = await scoring.ask({ ask: 'time', ...runs }, tensors);
  const times = parts.map((bytes) => new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8));
  if (times.length === runs.rows.length && times.every((each) => each.length === runs.rounds)) return times;
  throw new PlumblineError(
    'SERVICE_RESPONSE',
    'Cannot read the latencies: the scoring process must answer every run: its answer has another size',
    'check the log for what the process said',
  );
}

/** Resident memory of a child. */
export async function memoryOf(scoring: ScoringProcess): Promise<MemoryUse> {
  const { head } = await scoring.ask({ ask: 'memory' });
  return scoring.answers.memory(head, 'the memory of a process', { code: 'SERVICE_RESPONSE' });
}
