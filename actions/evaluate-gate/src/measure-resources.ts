import { stat } from 'node:fs/promises';
import { digestFolder } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import {
  type Condition,
  type ResourceUse,
  type RowSource,
  resourceOf,
  tensorBytes,
  tensorsOf,
  timesOf,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import type { LoadedSide } from './load-answers.ts';
import { modelSettings } from './model-settings.ts';
import type { Side } from './resolve-side.ts';
import { openSide, type ScoringFrame, startFor } from './score-models.ts';

/** What was measured of both models. */
export interface Resources {
  readonly candidate: ResourceUse;
  readonly baseline: ResourceUse | null;
}

/** What a measurement needs. */
export interface MeasureFrame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly source: RowSource | null;
  readonly conditions: readonly Condition[];
}

const WARM_UP = 50;
const ROUNDS = 300;
const MB = 1_000_000;

/**
 * Measures what conditions name, and null where they name nothing of the kind: sizes on disk, memory that scoring took, and latencies of both
 * models by turns in one process, on the same rows. Throws `CONFIG_UNSUPPORTED` for sides that are no ONNX models.
 */
export async function measureResources(
  sides: readonly Side[],
  loaded: readonly LoadedSide[],
  frame: MeasureFrame,
): Promise<Resources | null> {
  const named = frame.conditions.flatMap((condition) => resourceOf(condition) ?? []);
  if (named.length === 0) return null;
  const isTimed = named.some(({ quantile }) => quantile !== null);
  const isRun = isTimed || named.some(({ name }) => name === 'peak_memory_mb');
  const other = sides.find(({ kind }) => kind !== 'onnx');
  if (isRun && other !== undefined) throw notRunHere(other);
  const times = isTimed ? await timeSides(sides, frame) : [];
  const uses = await Promise.all(
    sides.map(async ({ path }, place) => ({
      times: times[place] ?? null,
      peakMemoryMb: peakOf(loaded[place]?.memory ?? null),
      modelSizeMb: (await sizeOf(path)) / MB,
    })),
  );
  return { candidate: uses[0]!, baseline: uses[1] ?? null };
}

async function timeSides(
  sides: readonly Side[],
  { inputs, context, source }: MeasureFrame,
): Promise<readonly Float64Array[]> {
  const { findOnnxEngine } = await import('@plumbline/native');
  const settings = modelSettings(context);
  const frame: ScoringFrame = {
    inputs,
    engine: await findOnnxEngine(context.engines, inputs.runtime),
    settings,
    env: context.host.env,
    signal: context.host.cancelled,
  };
  const scoring = startFor(sides, frame);
  try {
    const batches = [];
    // One after the other: their numbers in the child are their order.
    for (const [place, side] of sides.entries()) {
      const { runner } = await openSide(side, scoring, { settings, place });
      const size = runner.plan.batchRows ?? inputs.latencyRows;
      const names = runner.plan.inputs.flatMap(({ columns }) => columns);
      for await (const table of source?.batches(names, size) ?? []) {
        batches.push(tensorsOf(runner.plan, table));
        break;
      }
    }
    const runs = { rows: batches.map(({ rows }) => rows), warmUp: WARM_UP, rounds: ROUNDS };
    return await timesOf(
      scoring,
      runs,
      batches.flatMap(({ tensors }) => tensors.map(tensorBytes)),
    );
  } finally {
    scoring.stop();
  }
}

function peakOf(memory: LoadedSide['memory']): number | null {
  return memory === null ? null : Math.max(0, memory.after.peak - memory.before.resident) / MB;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  return (await digestFolder(path)).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

function notRunHere({ role, name }: Side): PlumblineError {
  return new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot measure the latency or the memory of the ${role}: it must be an ONNX model, which is run here: current value is "${name}"`,
    'judge latency where the model is served, with shadow-compare ("latency-margin"), and take these conditions out',
  );
}
