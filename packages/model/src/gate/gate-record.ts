import { guard, jsonNumber, toJson } from '@plumbline/boundary';
import type { Json, JsonObject, Verdict } from '@plumbline/core';
import type { Judged } from './judged.ts';
import type { RecordedGate } from './rejudge-gate.ts';

/** Something outside the conditions that holds an answer down: a ledger that could not be written, an alias that may be misspelt. */
export type Limit = {
  /** The verdict is at best this. */
  readonly verdict?: Verdict;
  readonly promote?: false;
  readonly why: string;
};

/** A judged condition as it goes into the evidence: what follows from it, and `condition` and `sufficient`, from which all the rest follows. */
export function recordCondition(judged: Judged): JsonObject {
  const optional = (value: number | null): Json => (value === null ? null : jsonNumber(value));
  return {
    metric: judged.metric,
    outcome: judged.outcome,
    method: judged.method,
    rows: judged.rows,
    candidate: optional(judged.candidate),
    baseline: optional(judged.baseline),
    estimate: jsonNumber(judged.estimate),
    lower: jsonNumber(judged.lower),
    upper: jsonNumber(judged.upper),
    threshold: jsonNumber(judged.threshold),
    better: judged.better,
    worse: judged.worse,
    pValue: optional(judged.pValue),
    adjustedP: optional(judged.adjustedP),
    rowsNeeded: judged.rowsNeeded,
    power: optional(judged.power),
    detectable: optional(judged.detectable),
    problem: judged.problem,
    sufficient: judged.statistics,
  };
}

/** The same with the condition itself, for the statistics of the evidence. */
export function recordAsked(judged: Judged): JsonObject {
  const { condition, slice } = judged;
  return { text: condition.text, slice, condition: toJson(condition), ...recordCondition(judged) };
}

/** A gate's statistics as they stand in the evidence, as far as the verdict follows from them. */
export interface GateStatistics extends RecordedGate {
  readonly limits: readonly Limit[];
}

const scope: JsonObject = { type: 'object', required: ['kind'], properties: { kind: { enum: ['all', 'slice'] } } };
const text: JsonObject = { type: 'string' };
const margin: JsonObject = {
  type: 'object',
  required: ['value', 'relative'],
  properties: { value: { type: 'number' }, relative: { type: 'boolean' } },
};

const condition: JsonObject = {
  oneOf: [
    {
      type: 'object',
      required: ['kind', 'text', 'scope', 'metric', 'verb', 'margin'],
      properties: {
        kind: { const: 'comparison' },
        text,
        scope,
        metric: { type: ['string', 'null'] },
        verb: { enum: ['better', 'not-worse', 'no-harm'] },
        margin,
      },
    },
    {
      type: 'object',
      required: ['kind', 'text', 'scope', 'terms', 'operator', 'threshold', 'tolerance'],
      properties: {
        kind: { const: 'bound' },
        text,
        scope,
        terms: { type: 'array', items: { type: 'object' } },
        operator: { enum: ['>', '>=', '<', '<='] },
        threshold: { type: 'number' },
        tolerance: { type: ['number', 'null'] },
      },
    },
  ],
};

const recorded: JsonObject = {
  type: 'object',
  required: ['condition', 'sufficient'],
  properties: {
    condition,
    sufficient: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['comparison', 'bound', 'unjudged'] } },
    },
  },
};

/** JSON Schema (2020-12) of `GateStatistics`; the evidence holds more beside it. */
const GATE_STATISTICS_SCHEMA: JsonObject = {
  type: 'object',
  required: ['alpha', 'uses', 'hasBaseline', 'sameModel', 'onFirstModel', 'conditions', 'primary', 'limits'],
  properties: {
    alpha: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    uses: { type: 'integer', minimum: 1 },
    hasBaseline: { type: 'boolean' },
    sameModel: { type: 'boolean' },
    onFirstModel: { enum: ['pass', 'fail'] },
    conditions: { type: 'array', items: recorded },
    primary: { anyOf: [{ type: 'null' }, recorded] },
    limits: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['why'],
        properties: {
          verdict: { enum: ['warn', 'inconclusive', 'fail'] },
          promote: { const: false },
          why: { type: 'string' },
        },
      },
    },
  },
};

/** Reads the statistics of an evidence file back. Throws `EVIDENCE_INVALID`. */
export async function readGateStatistics(statistics: Json): Promise<GateStatistics> {
  const check = guard<GateStatistics>(GATE_STATISTICS_SCHEMA);
  return check(statistics, 'the statistics of the evidence', {
    code: 'EVIDENCE_INVALID',
    fix: 'use the evidence as evaluate-gate of this version wrote it',
  });
}
