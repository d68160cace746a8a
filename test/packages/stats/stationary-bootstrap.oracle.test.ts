import { describe, expect, it } from '@jest/globals';
import { addBlock, drawStationary, type Random, seededRandom } from '@plumbline/stats';
import oracle from '../../oracle/shadow/stationary-bootstrap.json' with { type: 'json' };

const SEED = '0123456789abcdef0123456789abcdef';

/** Counts the blocks drawn: every block takes one start. */
function countingStarts(random: Random): Random & { starts: number } {
  const counting = {
    starts: 0,
    next: () => random.next(),
    integer: (max: number) => {
      counting.starts += 1;
      return random.integer(max);
    },
    fill: (target: Int32Array, max: number) => random.fill(target, max),
  };
  return counting;
}

describe('addBlock', () => {
  it.each(oracle.cases)('fills a resample as the sampler of arch does: $name', ({ input, expected }) => {
    const counts = new Int32Array(input.n);
    for (const [start, length] of input.blocks) addBlock(counts, start!, length!);
    expect([...counts]).toEqual(expected);
  });
});

describe('drawStationary', () => {
  it.each([1, 2.5, 10, 60])('draws n places in blocks of mean length %d', (mean) => {
    const n = 600;
    const counts = new Int32Array(n);
    const random = countingStarts(seededRandom(SEED));
    for (let replicate = 0; replicate < 400; replicate += 1) {
      drawStationary(counts, mean, random);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
    }
    // The last block of a resample is cut, so that there is up to one block more than n / mean.
    const blocks = random.starts / 400;
    expect(blocks).toBeGreaterThan((n / mean) * 0.97);
    expect(blocks).toBeLessThan((n / mean) * 1.03 + 1);
  });

  it('draws every place equally often', () => {
    const total = new Float64Array(20);
    const counts = new Int32Array(20);
    const random = seededRandom(SEED);
    for (let replicate = 0; replicate < 20_000; replicate += 1) {
      drawStationary(counts, 4, random);
      for (const [place, count] of counts.entries()) total[place]! += count / 20_000;
    }
    for (const mean of total) expect(Math.abs(mean - 1)).toBeLessThan(0.06);
  });

  it('leaves an empty series alone', () => {
    expect(() => drawStationary(new Int32Array(0), 3, seededRandom(SEED))).not.toThrow();
  });
});
