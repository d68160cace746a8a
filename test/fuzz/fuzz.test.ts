import { describe, expect, it } from '@jest/globals';
import { fuzzTests } from './fuzz-tests.ts';
import { fuzzRunner } from './run-fuzz.ts';

// `npm run test:real` judges ten thousand and more.
fuzzTests(50);

describe('the fuzz runner', () => {
  it.each([
    ['loops', 'loop', 'it took longer'],
    ['dies', 'die', 'the process ended'],
    ['throws without a code', 'throw', 'no code that belongs there'],
    ['passes what breaks a rule', 'pass', 'rows that break a rule passed'],
  ] as const)('sees a reader that %s', async (_, how, words) => {
    const own = fuzzRunner(1);
    const { problems, cases } = await own.run(how, [0]);
    await own.close();
    expect(cases).toBe(1);
    expect(problems).toEqual([expect.stringContaining(words)]);
  });
});
