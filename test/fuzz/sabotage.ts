import { type Fuzzer, outcomeOf } from './family.ts';

/** Readers as they must not be: to see that the runner sees them. */
export type Sabotage = 'loop' | 'die' | 'throw' | 'pass';

/** A format whose reader misbehaves. */
export function sabotaged(how: Sabotage): Fuzzer {
  return {
    judge: () =>
      outcomeOf(how, /^DATA_/, async () => {
        if (how === 'die') process.exit(3);
        if (how === 'throw') throw new TypeError('undefined is not a function');
        while (how === 'loop') Math.sqrt(2);
        return { end: 'judged', problem: 'rows that break a rule passed' };
      }),
  };
}
