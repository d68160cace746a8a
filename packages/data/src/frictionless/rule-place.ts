import { type ErrorCode, PlumblineError, type Where } from '@plumbline/core';
import { pointerTo } from '../rules/rules-file.ts';

/** Where rules are read from, and where in them the reader is. */
export interface RulePlace {
  /** The language, as people say it. */
  readonly language: string;
  /** How people call the file. */
  readonly name: string;
  readonly locate: (pointer: string) => Where | undefined;
  /** JSON pointer of what is being read. */
  readonly pointer: string;
}

/** The place of something inside. */
export function inside(place: RulePlace, ...keys: readonly (string | number)[]): RulePlace {
  return { ...place, pointer: `${place.pointer}${pointerTo(...keys.map(String))}` };
}

/** Its line, to be spread into a check. */
export function placeOf({ locate, pointer }: RulePlace): { readonly where?: Where } {
  const where = locate(pointer);
  return where === undefined ? {} : { where };
}

/** The error for something in the rules. `what` goes on "Cannot use the … "name": ". */
export function ruleFault(
  code: ErrorCode & `CONFIG_${string}`,
  place: RulePlace,
  { what, fix }: { readonly what: string; readonly fix: string },
): PlumblineError {
  return new PlumblineError(code, `Cannot use the ${place.language} "${place.name}": ${what}`, fix, placeOf(place));
}
