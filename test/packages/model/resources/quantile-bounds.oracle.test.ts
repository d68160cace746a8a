import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import { lowerRank, quantileBounds, upperRank } from '../../../../packages/model/src/resources/quantile-bounds.ts';
import oracle from '../../../oracle/resources/ranks.json' with { type: 'json' };

describe('upperRank and lowerRank', () => {
  it.each(oracle.cases)('are those of the binomial law: $name', ({ input: { n, p, alpha }, expected }) => {
    expect(upperRank(n, p, alpha)).toBe(expected.upper);
    expect(lowerRank(n, p, alpha)).toBe(expected.lower);
  });
});

describe('quantileBounds', () => {
  it('hold the quantile of the law about as often as they promise, and never much less', () => {
    const random = seededRandom('7c'.repeat(16));
    const truth = -Math.log(1 - 0.95);
    let above = 0;
    let below = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const times = Float64Array.from({ length: 300 }, () => -Math.log(1 - random.next()));
      const { lower, upper } = quantileBounds(times, 0.95, 0.05);
      above += upper === null || upper >= truth ? 1 : 0;
      below += lower === null || lower <= truth ? 1 : 0;
    }
    expect(above / 400).toBeGreaterThan(0.93);
    expect(below / 400).toBeGreaterThan(0.93);
  });

  it('are wider where one run is like the one before', () => {
    const random = seededRandom('3d'.repeat(16));
    const noise = Float64Array.from({ length: 300 }, () => random.next());
    const slow = noise.map((_, run) =>
      noise.slice(Math.max(0, run - 15), run + 1).reduce((sum, each) => sum + each, 1),
    );
    expect(quantileBounds(slow, 0.5, 0.05).effective).toBeLessThan(quantileBounds(noise, 0.5, 0.05).effective / 3);
  });
});
