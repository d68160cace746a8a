import { type ErrorCode, PlumblineError, type Where } from '@plumbline/core';
import { pointerTo } from '../rules/rules-file.ts';

/** A place in a suite: where errors point to. */
export interface Place {
  readonly where: Where | undefined;
  readonly inside: (...keys: readonly string[]) => Place;
  readonly invalid: (problem: string, fix: string) => PlumblineError;
  readonly unsupported: (construct: string, fix: string) => PlumblineError;
}

/** Where a suite is, and how its places are found. */
export interface Located {
  readonly name: string;
  readonly locate: (pointer: string) => Where | undefined;
}

/** The place of the keys in the suite. */
export function placeIn(suite: Located, keys: readonly string[]): Place {
  const where = suite.locate(pointerTo(...keys));
  const error = (code: ErrorCode, reason: string, fix: string): PlumblineError =>
    new PlumblineError(
      code,
      `Cannot use the suite "${suite.name}" at "${keys.join('.')}": ${reason}`,
      fix,
      where === undefined ? {} : { where },
    );
  return {
    where,
    inside: (...more) => placeIn(suite, [...keys, ...more]),
    invalid: (problem, fix) => error('CONFIG_INVALID', problem, fix),
    unsupported: (construct, fix) => error('CONFIG_UNSUPPORTED', `it cannot be honoured: ${construct}`, fix),
  };
}
