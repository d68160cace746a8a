import type { Writable } from 'node:stream';
import { type Guard, guard } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError, toPlumblineError } from '@plumbline/core';
import type { OnnxRuntime } from '../onnx/onnx-runtime.ts';
import { loadModel } from '../onnx/open-model.ts';
import { type LoadedModel, runTensors } from '../onnx/run-tensors.ts';
import { bytesOf, type Frame, frameBytes, readFrames } from './frames.ts';
import type { MemoryUse, ScoringRequest } from './scoring-messages.ts';
import { scoreParts, tensorFrom } from './tensor-bytes.ts';
import { timeModels } from './time-models.ts';

/** The outside of the child that scores. */
export interface ScoringPorts {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  /** Loads the engine that a request names. */
  readonly loadEngine: (engine: Json) => Promise<OnnxRuntime>;
  readonly memory: () => MemoryUse;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

/**
 * Answers requests, each with one frame, until the input ends: opens models, scores rows with them, times them. Whatever goes wrong with a
 * model is an answer. To be run in a process of its own, for a model can end it.
 */
export async function serveScoring(ports: ScoringPorts): Promise<void> {
  const checkRequest = requestGuard();
  const state: State = { ports, engine: null, models: [] };
  for await (const frame of readFrames(ports.input)) {
    const answer = await answerTo(state, frame, checkRequest).catch(errorFrame);
    for (const piece of frameBytes(answer)) {
      if (!ports.output.write(piece)) await new Promise((resolve) => ports.output.once('drain', resolve));
    }
  }
}

interface State {
  readonly ports: ScoringPorts;
  engine: OnnxRuntime | null;
  readonly models: LoadedModel[];
}

async function answerTo(state: State, frame: Frame, check: Guard<ScoringRequest>): Promise<Frame> {
  const request = await check(frame.head, 'a request', { code: 'INVARIANT_BROKEN' });
  if (request.ask === 'open') return open(state, request);
  if (request.ask === 'memory') return { head: { ...state.ports.memory() }, parts: [] };
  if (request.ask === 'time') return time(state, request, frame.parts);
  const model = state.models[request.model];
  if (model === undefined) throw unknownModel();
  return scoreParts(await runTensors(model, { rows: request.rows, tensors: tensorsFor(model, frame.parts) }));
}

async function open(state: State, request: Extract<ScoringRequest, { ask: 'open' }>): Promise<Frame> {
  state.engine ??= await state.ports.loadEngine(request.engine);
  const before = state.ports.memory();
  const model = await loadModel(state.engine, request.path, request.options);
  state.models.push(model);
  const { inputs, outputs, classes, link, batchRows } = model.plan;
  return {
    head: {
      plan: {
        inputs: inputs.map(({ slot, columns }) => ({ slot: { ...slot }, columns })),
        outputs: { ...outputs },
        classes,
        link,
        batchRows,
      },
      memory: { ...before },
      engine: state.engine.env.versions.common,
    },
    parts: [],
  };
}

async function time(
  state: State,
  request: Extract<ScoringRequest, { ask: 'time' }>,
  parts: readonly Uint8Array[],
): Promise<Frame> {
  let at = 0;
  const subjects = state.models.map((model, place) => {
    const own = parts.slice(at, at + model.plan.inputs.length);
    at += own.length;
    return { model, rows: request.rows[place] ?? 0, tensors: tensorsFor(model, own) };
  });
  const times = await timeModels(subjects, request, state.ports.clock);
  return { head: {}, parts: times.map(bytesOf) };
}

function tensorsFor({ plan }: LoadedModel, parts: readonly Uint8Array[]) {
  return plan.inputs.map(({ slot }, place) => tensorFrom(slot.kind, parts[place] ?? new Uint8Array(0)));
}

function errorFrame(thrown: unknown): Frame {
  const { code, message, fix } = toPlumblineError(thrown);
  return { head: { error: { code, message, fix } }, parts: [] };
}

function unknownModel(): PlumblineError {
  return new PlumblineError('INVARIANT_BROKEN', 'Cannot score: the model must be open: it is not', 'report it');
}

function requestGuard(): Guard<ScoringRequest> {
  const whole: JsonObject = { type: 'integer', minimum: 0 };
  const shape = (ask: string, properties: JsonObject): JsonObject => ({
    type: 'object',
    required: ['ask', ...Object.keys(properties)],
    properties: { ask: { const: ask }, ...properties },
  });
  return guard<ScoringRequest>({
    anyOf: [
      shape('open', { engine: {}, path: { type: 'string' }, options: { type: 'object' } }),
      shape('score', { model: whole, rows: whole }),
      shape('time', { rows: { type: 'array', items: whole }, warmUp: whole, rounds: whole }),
      shape('memory', {}),
    ],
  });
}
