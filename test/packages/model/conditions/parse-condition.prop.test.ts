import { describe, expect, it } from '@jest/globals';
import { PlumblineError } from '@plumbline/core';
import { parseConditions } from '@plumbline/model';
import fc from 'fast-check';

const WORDS = [
  'candidate', 'baseline', '.', 'auc', 'n', 'o', 'd', '(', ')', '+', '-', '*', '/', '>', '>=', '<', '<=', '+/-', '±', '/\\',
  'and', 'with', 'reliability', 'mode', 'fp-free', 'adaptivity', 'full', 'steps', '32', '0.5', '1e9', ',', ':', 'better',
  'not-worse', 'no-harm', 'by', '%', 'slice', 'region', '=', '"north"', '[', ']', 'in', '@2', ' ', '\n', '"',
]; // biome-ignore format: a list of words
const lines = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('parseConditions on any text', () => {
  it('reads it, or throws a coded error that names it', () => {
    fc.assert(
      fc.property(lines, (text) => {
        try {
          const conditions = parseConditions(text);
          expect(conditions.length).toBeGreaterThan(0);
          for (const condition of conditions) {
            if (condition.kind !== 'bound') continue;
            expect(condition.terms.every(({ coefficient }) => Number.isFinite(coefficient))).toBe(true);
            expect(Number.isFinite(condition.threshold)).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof PlumblineError)) throw error;
          expect(error.code).toBe('CONFIG_INVALID');
        }
      }),
      { seed: 20240601, numRuns: 10_000 },
    );
  });

  it('takes no longer than its length asks', () => {
    const hostile = [
      '('.repeat(999),
      '-'.repeat(999),
      'n+'.repeat(499),
      `slice(${'('.repeat(900)}`,
      `a${'[a'.repeat(400)}`,
    ];
    const started = performance.now();
    for (const text of hostile) expect(() => parseConditions(text)).toThrow(PlumblineError);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
