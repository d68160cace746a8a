import { describe, expect, it } from '@jest/globals';
import { gaussianFrequencies, kernelMeanTest, type Random, seededRandom } from '@plumbline/stats';
import oracle from '../../oracle/two-sample/kernel-mean.json' with { type: 'json' };

const rows = (values: readonly (readonly number[])[]) => values.map((row) => Float64Array.from(row));
const random = (): Random => seededRandom('5eed'.repeat(8));

describe('kernelMeanTest', () => {
  it.each(oracle.cases)('agrees with the definition in numpy: $name', ({ input, expected, tolerance }) => {
    const { distance } = kernelMeanTest(rows(input.reference), rows(input.current), {
      frequencies: rows(input.frequencies),
      permutations: 0,
      random: random(),
    });
    expect(Math.abs(distance - expected)).toBeLessThanOrEqual(tolerance);
  });

  const cloud = (count: number, shift: number, own: Random) =>
    Array.from({ length: count }, () => Float64Array.of(own.next() + shift, own.next()));

  it('approximates the Gaussian kernel', () => {
    const own = random();
    const frequencies = gaussianFrequencies({ count: 20_000, dimensions: 2, width: 0.7 }, own);
    const [x, y] = [Float64Array.of(0.2, 0.1), Float64Array.of(0.9, -0.4)];
    const kernel = Math.exp(-(0.7 ** 2 + 0.5 ** 2) / (2 * 0.7 ** 2));
    const { distance } = kernelMeanTest([x], [y], { frequencies, permutations: 0, random: own });
    expect(distance ** 2).toBeCloseTo(2 - 2 * kernel, 1);
  });

  it('tells a shift from chance', () => {
    const own = random();
    const frequencies = gaussianFrequencies({ count: 50, dimensions: 2, width: 0.5 }, own);
    const options = { frequencies, permutations: 99, random: own };
    expect(kernelMeanTest(cloud(150, 0, own), cloud(100, 0.4, own), options).pValue).toBe(0.01);
  });

  it('calls one in twenty pairs of one law different', () => {
    const own = random();
    const frequencies = gaussianFrequencies({ count: 20, dimensions: 2, width: 0.5 }, own);
    const options = { frequencies, permutations: 19, random: own };
    const small = Array.from(
      { length: 400 },
      () => kernelMeanTest(cloud(20, 0, own), cloud(15, 0, own), options).pValue,
    );
    const rate = small.filter((p) => p <= 0.05).length / 400;
    // Exact level 0.05, and three standard errors.
    expect(rate).toBeGreaterThan(0.017);
    expect(rate).toBeLessThan(0.083);
  });
});
