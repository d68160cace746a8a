import { describe, expect, it } from '@jest/globals';
import { binomialToleranceRows, shareTestRows } from '../../../../packages/model/src/plan/binomial-rows.ts';
import {
  easemlPatternRows,
  easemlRows,
  logInverseDelta,
  toleranceRows,
} from '../../../../packages/model/src/plan/tolerance-rows.ts';
import exact from '../../../oracle/plan/exact.json' with { type: 'json' };
import formula from '../../../oracle/plan/formula.json' with { type: 'json' };
import pattern from '../../../oracle/plan/pattern.json' with { type: 'json' };
import published from '../../../oracle/plan/published.json' with { type: 'json' };
import shareTest from '../../../oracle/plan/share-test.json' with { type: 'json' };

const adaptivityOf = (word: string) => (word === 'full' ? 'full' : 'none');

describe('easemlRows', () => {
  it.each([...published.cases, ...formula.cases])('gives the rows of $name', ({ input, expected }) => {
    const clause = { ...input, range: 2, difference: null };
    expect(easemlRows(clause, { ...input, adaptivity: adaptivityOf(input.adaptivity) })).toBe(expected);
  });

  it.each(pattern.cases)('gives the published rows of $name', ({ input, expected }) => {
    const wanted = { ...input, adaptivity: adaptivityOf(input.adaptivity) } as const;
    expect(easemlPatternRows(input.share, input.tolerance, wanted)).toBe(expected);
  });

  it('gives the labels that the paper asks of one commit: 2,188', () => {
    const rows = easemlPatternRows(0.1, 0.01, { delta: 1e-4, steps: 1, adaptivity: 'none' });
    expect(Math.floor(rows * 0.1)).toBe(2188);
  });
});

describe('binomialToleranceRows', () => {
  it.each(exact.cases)('is what brute force finds: $name', ({ input, expected }) => {
    const log = logInverseDelta({ ...input, adaptivity: adaptivityOf(input.adaptivity) });
    expect(binomialToleranceRows(input.tolerance, log)).toBe(expected);
    expect(expected).toBeLessThan(log / (2 * input.tolerance ** 2));
  });

  it('leaves tails that are too small to Hoeffding', () => {
    expect(binomialToleranceRows(0.1, 700)).toBeNull();
  });
});

describe('shareTestRows', () => {
  it.each(shareTest.cases)('is what brute force finds: $name', ({ input, expected }) => {
    expect(shareTestRows(input)).toBe(expected);
  });

  it('is endless where the truth does not exceed the limit', () => {
    expect(shareTestRows({ alpha: 0.05, power: 0.8, limit: 0.8, truth: 0.8 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('toleranceRows', () => {
  const gain = { coefficients: [1, -1], range: 2, tolerance: 0.01, difference: null };
  const wanted = { delta: 1e-4, steps: 32, adaptivity: 'full' } as const;

  it('needs fewer rows where both models see the same, and far fewer where they hardly differ', () => {
    const [paired, easeml] = toleranceRows(gain, wanted);
    expect([paired?.method, easeml?.method, easeml?.rows]).toEqual(['Hoeffding', 'ease.ml/ci', 641_684]);
    const [best] = toleranceRows({ ...gain, difference: { coefficient: 1, share: 0.1 } }, wanted);
    // One side suffices for a promotion, and a promotion asks for both clauses: less than the published 67,706.
    expect(best).toEqual({ method: 'Bennett', rows: 64_842 });
  });

  it('never asks for more than ease.ml/ci does', () => {
    for (const { input } of formula.cases) {
      const range = input.coefficients.reduce((sum, each) => sum + Math.abs(each), 0);
      const clause = { ...input, range, difference: null };
      const sizes = toleranceRows(clause, { ...input, adaptivity: adaptivityOf(input.adaptivity) });
      expect(sizes[0]?.rows).toBeLessThanOrEqual(
        easemlRows(clause, { ...input, adaptivity: adaptivityOf(input.adaptivity) }),
      );
    }
  });
});
