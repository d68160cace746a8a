import { guard } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';

/** A request as it was recorded. A string body is sent as it is, anything else as JSON. */
export interface RecordedRequest {
  readonly method: 'GET' | 'POST';
  /** Origin form: starts with one `/`; never names a host and never climbs with dot segments. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** An answer as it was recorded; `timeout` where the caller gave up waiting. */
export interface RecordedAnswer {
  readonly status?: number;
  readonly body?: Json;
  readonly latency_ms?: number;
  readonly timeout?: boolean;
}

/** Recorded answers: one a lane, and one more where the request was sent to the lane a second time. */
export interface RecordedAnswers {
  readonly baseline?: RecordedAnswer;
  readonly candidate?: RecordedAnswer;
  readonly baseline_repeat?: RecordedAnswer;
  readonly candidate_repeat?: RecordedAnswer;
}

/** One line of recorded traffic. */
export interface Exchange {
  readonly id: string;
  readonly request: RecordedRequest;
  /** Milliseconds since the first request of the recording. */
  readonly offset_ms?: number;
  /** Requests of one session are not independent: they are judged as a cluster. */
  readonly session?: string;
  /** `false`: must not be sent to the same lane twice. */
  readonly idempotent?: boolean;
  readonly responses?: RecordedAnswers;
}

/** An exchange with its place: `index` counts valid exchanges from 0, `line` lines of the file from 1. */
export interface NumberedExchange {
  readonly index: number;
  readonly file: string;
  readonly line: number;
  readonly exchange: Exchange;
}

const answer: JsonObject = {
  type: 'object',
  properties: {
    status: { type: 'integer', minimum: 100, maximum: 599 },
    body: {},
    latency_ms: { type: 'number', exclusiveMinimum: 0 },
    timeout: { type: 'boolean' },
  },
};

/** JSON Schema (2020-12) of one line. Other keys are allowed: recorders add their own. */
export const EXCHANGE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A recorded exchange with a model server',
  type: 'object',
  required: ['id', 'request'],
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 256 },
    request: {
      type: 'object',
      required: ['method', 'path'],
      properties: {
        method: { enum: ['GET', 'POST'] },
        path: {
          type: 'string',
          maxLength: 8192,
          // Visible ASCII without "#" and "\": nothing a URL parser could read as a host or drop.
          pattern: '^/(?!/)[\\x21\\x22\\x24-\\x5b\\x5d-\\x7e]*$',
          not: { type: 'string', pattern: '/(?:\\.|%2[eE]){1,2}(?:[/?]|$)' },
        },
        headers: {
          type: 'object',
          maxProperties: 200,
          additionalProperties: { type: 'string', maxLength: 8192, pattern: '^[\\t\\x20-\\x7e]*$' },
        },
        body: {},
      },
    },
    offset_ms: { type: 'number', minimum: 0 },
    session: { type: 'string', maxLength: 256 },
    idempotent: { type: 'boolean' },
    responses: {
      type: 'object',
      properties: { baseline: answer, candidate: answer, baseline_repeat: answer, candidate_repeat: answer },
    },
  },
};

/** Makes a checker of lines; one for a whole run, because the schema is compiled once. */
export const exchangeGuard = () => guard<Exchange>(EXCHANGE_SCHEMA);
