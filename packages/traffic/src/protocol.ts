import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { RecordedRequest } from './exchange.ts';
import { readJsonPredictions } from './json-predictions.ts';
import { readOipPredictions } from './oip-v2.ts';
import type { Predictions } from './predictions.ts';

/** The protocols that are read today; `auto` decides request by request. */
export const PROTOCOLS = ['auto', 'oip-v2', 'json'] as const;

/** One of the protocols, or `auto`. */
export type Protocol = (typeof PROTOCOLS)[number];

/** How predictions are found in answers. */
export interface Reading {
  readonly protocol: Protocol;
  /** Path into a plain JSON answer (see `readJsonPredictions`), or the name of an output of the Open Inference Protocol; '' for the default. */
  readonly predictionPath: string;
}

const OIP_PATH = /\/v2\/models\/[^/]+(?:\/versions\/[^/]+)?\/infer(?:\?|$)/;

/** The protocol of one request: by its path, else by the shape of its body. */
export function protocolOf({ path, body }: RecordedRequest): Exclude<Protocol, 'auto'> {
  return OIP_PATH.test(path) || hasTensors(body) ? 'oip-v2' : 'json';
}

function hasTensors(body: Json | undefined): boolean {
  if (!isJsonObject(body) || !Array.isArray(body['inputs'])) return false;
  const inputs: readonly Json[] = body['inputs'];
  return inputs.length > 0 && inputs.every((input) => isJsonObject(input) && 'datatype' in input && 'shape' in input);
}

/** The predictions in an answer's body, or null where there are none to be read. */
export function readPredictions(body: Json, request: RecordedRequest, reading: Reading): Predictions | null {
  const protocol = reading.protocol === 'auto' ? protocolOf(request) : reading.protocol;
  return protocol === 'oip-v2'
    ? readOipPredictions(body, reading.predictionPath)
    : readJsonPredictions(body, reading.predictionPath);
}
