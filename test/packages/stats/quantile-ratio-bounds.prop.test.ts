import { describe, expect, it } from '@jest/globals';
import { drawStationary, quantileRatioBounds, quantileSorted, seededRandom } from '@plumbline/stats';
import fc from 'fast-check';

const SEED = '0123456789abcdef0123456789abcdef';
const QUANTILES = [0, 0.25, 0.5, 0.95, 0.99, 1];
const duration = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);
const pairs = fc.array(fc.tuple(duration, duration), { minLength: 1, maxLength: 60 }).map((rows) => ({
  baseline: Float64Array.from(rows, ([baseline]) => baseline),
  candidate: Float64Array.from(rows, ([, candidate]) => candidate),
}));
const options = (replicates = 200) => ({
  probabilities: QUANTILES,
  blockLength: 3,
  replicates,
  alpha: 0.05,
  random: seededRandom(SEED),
});

/** The same by definition: every resample written out and sorted. */
function byDefinition(lanes: { baseline: Float64Array; candidate: Float64Array }, p: number, replicates: number) {
  const random = seededRandom(SEED);
  const counts = new Int32Array(lanes.baseline.length);
  const write = (values: Float64Array) =>
    Float64Array.from([...values].flatMap((value, at) => Array<number>(counts[at]!).fill(value))).sort();
  const ratio = () => quantileOf(write(lanes.candidate), p) - quantileOf(write(lanes.baseline), p);
  const lows: number[] = [];
  const highs: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    drawStationary(counts, 3, random);
    const log = ratio();
    lows.push(Number.isNaN(log) ? Number.NEGATIVE_INFINITY : log);
    highs.push(Number.isNaN(log) ? Number.POSITIVE_INFINITY : log);
  }
  const ascending = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  const rank = Math.floor(0.05 * (replicates + 1)) - 1;
  return {
    lower: Math.exp(lows.sort(ascending)[rank]!),
    upper: Math.exp(highs.sort(ascending)[replicates - 1 - rank]!),
  };
}

/** log of the type 7 quantile, where infinity keeps its place. */
function quantileOf(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return Math.log(low === high ? low : high === Number.POSITIVE_INFINITY ? high : quantileSorted(sorted, p));
}

describe('quantileRatioBounds', () => {
  it('equals the definition written slowly, ties and infinities included', () => {
    fc.assert(
      fc.property(pairs, (lanes) => {
        const fast = quantileRatioBounds(lanes, options(40));
        for (const [at, p] of QUANTILES.entries()) {
          const slow = byDefinition(lanes, p, 40);
          expect(fast[at]!.lower).toBeCloseTo(slow.lower, 10);
          expect(fast[at]!.upper).toBeCloseTo(slow.upper, 10);
        }
      }),
      { seed: 20240601, numRuns: 60 },
    );
  });

  it('turns round when the lanes are exchanged', () => {
    fc.assert(
      fc.property(pairs, ({ baseline, candidate }) => {
        const there = quantileRatioBounds({ baseline, candidate }, options());
        const back = quantileRatioBounds({ baseline: candidate, candidate: baseline }, options());
        for (const [at, bounds] of there.entries()) {
          expect(back[at]!.lower * bounds.upper || 1).toBeCloseTo(1, 10);
          expect(back[at]!.upper * bounds.lower || 1).toBeCloseTo(1, 10);
        }
      }),
      { seed: 20240601, numRuns: 100 },
    );
  });

  it('finds a known ratio between its bounds', () => {
    const random = seededRandom(SEED);
    const baseline = Float64Array.from({ length: 2000 }, () => 5 + 10 * random.next());
    const candidate = Float64Array.from({ length: 2000 }, () => 1.3 * (5 + 10 * random.next()));
    for (const { lower, upper, estimate } of quantileRatioBounds(
      { baseline, candidate },
      { ...options(1000), probabilities: [0.5, 0.95] },
    )) {
      expect(lower).toBeLessThan(1.3);
      expect(upper).toBeGreaterThan(1.3);
      expect(lower).toBeGreaterThan(1.2);
      expect(estimate).toBeLessThan(upper);
    }
  });

  it('says nothing without pairs', () => {
    const none = { baseline: new Float64Array(0), candidate: new Float64Array(0) };
    expect(quantileRatioBounds(none, { ...options(), probabilities: [0.5] })).toEqual([
      { estimate: Number.NaN, lower: 0, upper: Number.POSITIVE_INFINITY },
    ]);
  });

  it('cannot be better than nothing where the candidate always times out', () => {
    const baseline = new Float64Array(100).fill(5);
    const candidate = new Float64Array(100).fill(Number.POSITIVE_INFINITY);
    const [bounds] = quantileRatioBounds({ baseline, candidate }, { ...options(), probabilities: [0.5] });
    expect(bounds).toEqual({
      estimate: Number.POSITIVE_INFINITY,
      lower: Number.POSITIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
    });
  });
});
