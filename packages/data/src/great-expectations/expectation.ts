import type { Check } from '../checks/check.ts';
import type { Demand } from '../checks/demand.ts';
import type { Arguments } from './arguments.ts';

/** What an expectation demands, and what it says where there is nothing to judge. */
export interface Demanded {
  readonly demand: Demand;
  readonly vacuous: Check['vacuous'];
  readonly kinds?: Check['kinds'];
}

/** One expectation: how its arguments become a demand. Wrong arguments are told to `given`; what is returned then is not judged by. */
export interface Expectation {
  readonly name: string;
  /** What it is about, as the documentation groups them. */
  readonly about: 'rows' | 'column' | 'table' | 'query';
  readonly read: (given: Arguments) => Demanded;
  /** May it be restricted to some rows? */
  readonly restrictable: boolean;
  /** What a user should know of it. */
  readonly note?: string;
}
