import { messageOf } from './thrown.ts';
import type { Where } from './where.ts';

/** Every error code with what it means. Codes are stable; wording is not. The documentation table is generated from here. */
export const ERROR_CODES = {
  INPUT_INVALID: 'an input of the workflow step is missing or has an illegal value',
  INPUT_CONFLICT: 'two inputs contradict each other',
  CONFIG_UNREADABLE: 'a configuration file cannot be read',
  CONFIG_SYNTAX: 'a configuration file is not well-formed YAML or JSON',
  CONFIG_INVALID: 'a configuration file breaks its schema',
  CONFIG_UNSUPPORTED: 'a rule file uses a construct that cannot be honoured',
  DATA_MISSING: 'a data file does not exist or a glob matches nothing',
  DATA_UNREADABLE: 'a data file cannot be decoded',
  DATA_EMPTY: 'a data set has no rows where rows are needed',
  DATA_MISMATCH: 'two data sets do not fit together',
  DATA_COLUMN_MISSING: 'a named column is not in the data',
  DATA_INVALID: 'a value cannot mean what it must mean',
  MODEL_MISSING: 'a model file does not exist',
  MODEL_UNREADABLE: 'a model cannot be loaded',
  MODEL_UNSUPPORTED: 'a model uses something that cannot be honoured',
  MODEL_MISMATCH: 'a model does not fit the data or another model',
  MODEL_CRASHED: 'a model ended the process that runs it',
  MODEL_DIGEST: 'a model is not the one its evidence speaks of',
  EVIDENCE_INVALID: 'an evidence file breaks its schema or its digest',
  EVIDENCE_MISSING: 'evidence that is demanded is not there',
  REGISTRY_CONFLICT: 'the registry moved since it was read',
  REGISTRY_MISSING: 'a name, version or alias is not in the registry',
  REGISTRY_CORRUPT: 'the registry holds something that breaks its own digests',
  COMMAND_FAILED: 'a command ended with an error',
  COMMAND_KILLED: 'a command was ended by a signal or by the time limit',
  COMMAND_OUTPUT: 'a command did not write what it must write',
  SERVICE_UNREACHABLE: 'a service does not answer',
  SERVICE_REFUSED: 'a service refuses the request',
  SERVICE_RESPONSE: 'a service answers with something unusable',
  ENGINE_MISSING: 'a native engine cannot be found or fetched',
  ENGINE_DIGEST: 'a native engine is not the pinned one',
  PATH_OUTSIDE: 'a path leaves the workspace',
  LIMIT_SIZE: 'something is larger than its limit',
  LIMIT_TIME: 'something took longer than its limit',
  INVARIANT_BROKEN: 'Plumbline broke its own rule: please report it',
} as const;

/** One of the stable error codes. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What a `PlumblineError` may carry besides code, message and fix. */
export interface ErrorPlace {
  readonly where?: Where;
  readonly cause?: unknown;
}

/**
 * "Cannot judge". Message: `Cannot <verb> <object>: <what it must be>: current value is <what it is>`;
 * fix: an imperative sentence. Bad rows are findings and a failed gate is a verdict; neither is an error.
 */
export class PlumblineError extends Error {
  override readonly name = 'PlumblineError';
  readonly code: ErrorCode;
  readonly fix: string;
  readonly where: Where | undefined;

  constructor(code: ErrorCode, message: string, fix: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.fix = fix;
    this.where = place.where;
  }
}

/** Whose fault it is decides what is shown: only our own mistakes show a stack. */
export function isOurFault(error: unknown): boolean {
  return !(error instanceof PlumblineError) || error.code === 'INVARIANT_BROKEN';
}

/** Any thrown value as a `PlumblineError`; what is not one already is our fault. */
export function toPlumblineError(thrown: unknown): PlumblineError {
  if (thrown instanceof PlumblineError) return thrown;
  return new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot go on: an unforeseen error occurred: ${messageOf(thrown)}`,
    'report it with this message and the stack at the project',
    { cause: thrown },
  );
}
