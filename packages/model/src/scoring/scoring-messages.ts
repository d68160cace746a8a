import { type Guard, guard } from '@plumbline/boundary';
import { ERROR_CODES, type ErrorCode, type Json, type JsonObject } from '@plumbline/core';
import type { ModelOptions, ModelPlan } from '../onnx/model-plan.ts';

/** What the child is asked. Models are numbered in the order in which they were opened. */
export type ScoringRequest =
  | { readonly ask: 'open'; readonly engine: Json; readonly path: string; readonly options: ModelOptions }
  | { readonly ask: 'score'; readonly model: number; readonly rows: number }
  | { readonly ask: 'time'; readonly rows: readonly number[]; readonly warmUp: number; readonly rounds: number }
  | { readonly ask: 'memory' };

/** An error on its way. */
export interface SentError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix: string;
}

/** Resident memory of the child in bytes: now, and at most so far. */
export interface MemoryUse {
  readonly resident: number;
  readonly peak: number;
}

/** What the child answers, besides bytes. */
export interface ScoringAnswers {
  readonly error: Guard<{ readonly error: SentError }>;
  readonly plan: Guard<{ readonly plan: ModelPlan; readonly memory: MemoryUse; readonly engine: string }>;
  readonly memory: Guard<MemoryUse>;
}

const text: JsonObject = { type: 'string' };
const texts: JsonObject = { type: 'array', items: text };
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: 'null' }] });
const whole: JsonObject = { type: 'integer', minimum: 0 };
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const memory = object({ resident: { type: 'number' }, peak: { type: 'number' } });

/** The shapes of the answers: what comes from a process that ran an untrusted model is untrusted. */
export function scoringAnswers(): ScoringAnswers {
  const slot = object({
    name: text,
    kind: { enum: ['float32', 'float64', 'int32', 'int64', 'bool', 'string'] },
    shape: { type: 'array', items: orNull(whole) },
  });
  const plan = object({
    inputs: { type: 'array', items: object({ slot, columns: texts }) },
    outputs: object({ label: orNull(text), values: texts, column: orNull(whole) }),
    classes: orNull(texts),
    link: { enum: ['identity', 'sigmoid', 'softmax'] },
    batchRows: orNull({ type: 'integer', minimum: 1 }),
  });
  return {
    error: guard(object({ error: object({ code: { enum: Object.keys(ERROR_CODES) }, message: text, fix: text }) })),
    plan: guard(object({ plan, memory, engine: text })),
    memory: guard(memory),
  };
}
