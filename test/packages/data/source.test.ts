import { describe, expect, it } from '@jest/globals';
import { judgeMalformed } from './source/judge-malformed.ts';
import { malformedInput, soundFiles } from './source/malformed-inputs.ts';

/** PLUMBLINE_FUZZ=10000 for the full run. */
const CASES = Number(process.env['PLUMBLINE_FUZZ'] ?? 250);

describe('a malformed file', () => {
  it(
    `is read or refused with a code, within five seconds and whole: ${CASES} inputs`,
    async () => {
      const sound = await soundFiles();
      const problems: string[] = [];
      const ends = new Map<string, number>();
      for (let number = 0; number < CASES; number += 1) {
        const input = malformedInput(sound, number);
        const { end, problem } = await judgeMalformed(input);
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (problem !== null) problems.push(`${input.name}: ${problem}`);
      }
      expect(problems).toEqual([]);
      // Mangling that leaves everything readable, or nothing, would show nothing.
      expect(ends.get('read') ?? 0).toBeGreaterThan(CASES / 20);
      expect(ends.get('DATA_UNREADABLE') ?? 0).toBeGreaterThan(CASES / 4);
    },
    Math.max(60_000, CASES * 200),
  );
});
