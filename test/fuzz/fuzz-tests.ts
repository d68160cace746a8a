import { afterAll, describe, expect, it } from '@jest/globals';
import { FAMILIES } from './family.ts';
import { fuzzRunner, SECONDS_MAX } from './run-fuzz.ts';

/** What a case may take on the whole, generously, in milliseconds. */
const CASE_MS = 200;

/** So many inputs a format, or as many as `PLUMBLINE_FUZZ` says, at least 50. */
export function fuzzTests(casesUnlessTold: number): void {
  const cases = Math.max(50, Number(process.env['PLUMBLINE_FUZZ'] ?? casesUnlessTold));
  describe(`malformed input (${cases} a format)`, () => {
    const runner = fuzzRunner();
    afterAll(() => runner.close());

    it.each(FAMILIES)(
      `in %s ends within ${SECONDS_MAX} s in a code or a verdict that is no pass`,
      async (family) => {
        const { problems, ends, cases: judged } = await runner.run(family, Array(cases).keys());
        expect(problems).toEqual([]);
        expect(judged).toBe(cases);
        // Mangling that leaves everything readable, or nothing, would show nothing.
        expect(ends['judged'] ?? 0).toBeGreaterThan(cases / 100);
        expect(ends['judged'] ?? 0).toBeLessThan(cases * 0.9);
      },
      60_000 + cases * CASE_MS,
    );
  });
}
