import { totalmem } from 'node:os';
import { PlumblineError } from '@plumbline/core';
import {
  answersFromModel,
  featuresOf,
  type MemoryUse,
  memoryOf,
  openRemote,
  type RawAnswers,
  type RowSource,
  type ScoredModel,
  type ScoringProcess,
  scoreRows,
  startScoring,
} from '@plumbline/model';
import type { OnnxEngine } from '@plumbline/native';
import type { Inputs } from './inputs.ts';
import type { ModelSettings } from './model-settings.ts';
import type { Side } from './resolve-side.ts';
import { scoringProgram } from './scoring-program.ts';

/** What models are run with. */
export interface ScoringFrame {
  readonly inputs: Inputs;
  readonly engine: OnnxEngine;
  readonly settings: ModelSettings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal | undefined;
}

/** What a model answered, and the memory that it took. */
export interface ScoredSide {
  readonly answers: RawAnswers;
  /** A second run on the same rows, where it was asked for. */
  readonly again: RawAnswers | null;
  readonly memory: { readonly before: MemoryUse; readonly after: MemoryUse };
}

/** A share of the machine each: two models and the reader of the data run side by side. */
const MEMORY_SHARE = 0.4;
const MEMORY_BYTES_MIN = 2 ** 31;

/**
 * Scores the rows with every model, each in a process of its own, side by side and reading the rows once (twice with `probe-determinism`).
 * Throws `MODEL_*`, `DATA_INVALID`, and `LIMIT_SIZE`, `LIMIT_TIME`, `MODEL_CRASHED` where a process had to be ended or ended by itself.
 */
export async function scoreModels(
  sides: readonly Side[],
  source: RowSource,
  frame: ScoringFrame,
): Promise<readonly ScoredSide[]> {
  const processes = sides.map((side) => startFor([side], frame));
  try {
    const models = await Promise.all(
      sides.map(async (side, place) => openSide(side, processes[place]!, { settings: frame.settings, place: 0 })),
    );
    for (const [place, { runner }] of models.entries()) {
      refuseLabel(sides[place]!, featuresOf(runner.plan), frame.inputs.labelColumn);
    }
    const first = await scoreRows(models, source);
    const after = await Promise.all(processes.map(memoryOf));
    const second = frame.inputs.probeDeterminism ? await scoreRows(models, source) : null;
    return models.map(({ what, runner }, place) => ({
      answers: answersFromModel(first[place]!, what),
      again: second === null ? null : answersFromModel(second[place]!, what),
      memory: { before: runner.before, after: after[place]! },
    }));
  } finally {
    for (const each of processes) each.stop();
  }
}

/** Starts a child that may read these models. Stop it when done. */
export function startFor(sides: readonly Side[], { engine, inputs, env, signal }: ScoringFrame): ScoringProcess {
  return startScoring(
    scoringProgram(engine),
    sides.map(({ path }) => path),
    {
      memoryBytes: Math.max(MEMORY_BYTES_MIN, Math.floor(totalmem() * MEMORY_SHARE)),
      timeoutMs: inputs.timeoutMinutes * 60_000,
      env,
      ...(signal === undefined ? {} : { signal }),
    },
  );
}

/** Opens a side's model in a child; `place` is how many were opened there before. */
export async function openSide(
  { role, path }: Side,
  scoring: ScoringProcess,
  { settings, place }: { readonly settings: ModelSettings; readonly place: number },
) {
  const what = `the ${role}`;
  const runner = await openRemote(scoring, { path, options: { what, ...settings }, place });
  return { what, runner } satisfies ScoredModel;
}

function refuseLabel(side: Side, features: readonly string[], label: string): void {
  if (!features.includes(label)) return;
  throw new PlumblineError(
    'MODEL_MISMATCH',
    `Cannot judge the ${side.role}: a model must not see the answer: it takes the label column "${label}" as a feature`,
    'train without the label, or correct "label-column"',
  );
}
