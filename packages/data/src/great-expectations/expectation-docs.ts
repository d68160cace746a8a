import { argumentsOf } from './arguments.ts';
import type { Expectation } from './expectation.ts';
import { allExpectations } from './expectations.ts';

/** What the documentation says of an expectation: taken from what reads it, so that both cannot differ. */
export interface ExpectationDoc {
  readonly name: string;
  readonly about: Expectation['about'];
  /** Names of its own arguments, in the order they are read. */
  readonly arguments: readonly string[];
  readonly restrictable: boolean;
  readonly note: string;
}

/** Every supported expectation, sorted by name. */
export function expectationDocs(): readonly ExpectationDoc[] {
  return allExpectations().map(({ name, about, restrictable, note, read }) => {
    const given = argumentsOf({});
    read(given);
    const own = given.asked().filter((argument) => argument !== 'parse_strings_as_datetimes');
    return { name, about, arguments: own, restrictable, note: note ?? '' };
  });
}
