import { canonicalJson, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { flattenParams } from './flatten-params.ts';

/** A file by the name people know it by, with the sha256 of its bytes. */
export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

/** Everything a training is a function of. Values of variables are never here: `environment` holds versions and digests. */
export interface TrainingInputs {
  readonly data: readonly NamedDigest[];
  readonly code: readonly NamedDigest[];
  readonly params: JsonObject;
  readonly seed: string;
  /** A line for the shell, or an argv. */
  readonly command: string | readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The parts of a fingerprint, in the order in which changes are told. */
export const PARTS = ['data', 'code', 'params', 'seed', 'command', 'environment'] as const;

/** One part of a fingerprint. */
export type Part = (typeof PARTS)[number];

/** sha256 of the whole and of each part, so that the part that changed can be named. */
export interface Fingerprint {
  readonly sha256: string;
  readonly parts: Readonly<Record<Part, string>>;
}

/** What a part consists of, by name: file → digest, parameter → value as JSON. The order of files does not matter. */
export function membersOf(inputs: TrainingInputs, part: Part): ReadonlyMap<string, string> {
  if (part === 'data' || part === 'code') return new Map(inputs[part].map(({ name, sha256 }) => [name, sha256]));
  if (part === 'params') return flattenParams(inputs.params);
  if (part === 'environment') return new Map(Object.entries(inputs.environment));
  return new Map([[part, canonicalJson(inputs[part])]]);
}

/** The fingerprint of a training: equal exactly when every byte of every part is. */
export function fingerprintOf(inputs: TrainingInputs): Fingerprint {
  const digest = (part: Part): string => {
    const value = part === 'data' || part === 'code' ? Object.fromEntries(membersOf(inputs, part)) : inputs[part];
    return sha256Of(canonicalJson(value));
  };
  const parts = {
    data: digest('data'),
    code: digest('code'),
    params: digest('params'),
    seed: digest('seed'),
    command: digest('command'),
    environment: digest('environment'),
  };
  return { sha256: sha256Of(canonicalJson(parts)), parts };
}
