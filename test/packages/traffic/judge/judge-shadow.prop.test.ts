import { describe, expect, it } from '@jest/globals';
import { normalQuantile, seededRandom } from '@plumbline/stats';
import { judgeShadow, type ShadowCounts, type ShadowPolicy, type ShadowStatistics } from '@plumbline/traffic';
import fc from 'fast-check';

const SEED = '0123456789abcdef0123456789abcdef';
const POLICY: ShadowPolicy = {
  maxDisagreement: 0.01,
  maxErrorRate: 0.01,
  minCoverage: 0.95,
  confidence: 0.95,
  replicates: 500,
  latencyMargins: [
    { name: 'p50', probability: 0.5, margin: 0.1 },
    { name: 'p95', probability: 0.95, margin: 0.15 },
  ],
};

const sum = (value: number, count: number) => ({ sum: value, count, effective: count });

function counts(n: number, more: Partial<ShadowCounts> = {}): ShadowCounts {
  return {
    requests: n,
    answered: n,
    compared: n,
    contractBroken: 0,
    between: sum(0, n),
    within: sum(0, Math.ceil(n / 20)),
    noiseFrom: 'both',
    errors: { baseline: sum(0, n), candidate: sum(0, n) },
    interrupted: false,
    ...more,
  };
}

function timings(n: number, scale = 1, spread = 0.3): ShadowStatistics['timings'] {
  const random = seededRandom(SEED);
  const draw = (): number => Math.exp(spread * normalQuantile(random.next()));
  const pairs = Array.from({ length: n }, () => [draw(), scale * draw()] as const);
  return { baseline: Float64Array.from(pairs, ([b]) => b), candidate: Float64Array.from(pairs, ([, c]) => c) };
}

const judge = (more: Partial<ShadowStatistics> = {}, policy: Partial<ShadowPolicy> = {}) =>
  judgeShadow(
    { counts: counts(2000), timings: timings(2000), lines: { valid: 2000, malformed: 0 }, latenessMs: 0, ...more },
    { ...POLICY, ...policy },
    SEED,
  );
const verdictOf = (judged: ReturnType<typeof judge>, check: string) =>
  judged.checks.find((item) => item.finding.check === check)?.finding.verdict;

describe('judgeShadow', () => {
  it('is inconclusive where most answers of both lanes hold no prediction, however alike the rest', () => {
    const few = judge({ counts: counts(2000, { compared: 1000, between: sum(0, 1000), within: sum(0, 50) }) });
    expect(few.verdict).toBe('inconclusive');
    expect(verdictOf(few, 'disagreement')).toBe('inconclusive');
    const unlike = judge({ counts: counts(2000, { compared: 1000, between: sum(500, 1000), within: sum(0, 50) }) });
    expect(verdictOf(unlike, 'disagreement')).toBe('fail');
  });

  it('passes lanes that are alike', () => {
    const judged = judge();
    expect(judged.verdict).toBe('pass');
    expect(judged.pairsNeeded).toBeNull();
    expect(judged.latency?.effectivePairs).toBeGreaterThan(1500);
  });

  it('fails a candidate that is shown slower', () => {
    const judged = judge({ timings: timings(2000, 1.5) });
    expect(judged.verdict).toBe('fail');
    expect(judged.checks[0]?.finding.check).toMatch(/^latency/);
  });

  it('cannot tell on few pairs, and says how many would do', () => {
    const judged = judge({ counts: counts(100), timings: timings(100) });
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.pairsNeeded).toBeGreaterThanOrEqual(299);
    const enough = judged.pairsNeeded ?? 0;
    expect(judge({ counts: counts(enough), timings: timings(2000) }).verdict).toBe('pass');
    expect(
      judge({ counts: counts(100), timings: timings(100) }).checks.find((c) => c.finding.check === 'latency.p95')
        ?.finding.detail,
    ).toContain('400');
  });

  it('fails on disagreement beyond the limit, not on noise', () => {
    const noisy = { between: sum(200, 2000), within: sum(200, 2000) };
    expect(verdictOf(judge({ counts: counts(2000, noisy) }), 'disagreement')).not.toBe('fail');
    const changed = { between: sum(200, 2000), within: sum(0, 2000) };
    expect(verdictOf(judge({ counts: counts(2000, changed) }), 'disagreement')).toBe('fail');
  });

  it('fails on errors beyond the margin, and only on the candidate’s', () => {
    const errors = { baseline: sum(0, 2000), candidate: sum(60, 2000) };
    expect(verdictOf(judge({ counts: counts(2000, { errors }) }), 'errors')).toBe('fail');
    const swapped = { baseline: errors.candidate, candidate: errors.baseline };
    expect(verdictOf(judge({ counts: counts(2000, { errors: swapped }) }), 'errors')).toBe('pass');
  });

  it('is inconclusive below the coverage, unless something fails', () => {
    expect(judge({ counts: counts(2000, { requests: 4000 }) }).verdict).toBe('inconclusive');
    expect(judge({ counts: counts(2000, { requests: 4000 }), timings: timings(2000, 2) }).verdict).toBe('fail');
  });

  it('counts time-outs as longer than anything', () => {
    const slow = timings(2000);
    for (let at = 0; at < 2000; at += 10) slow.candidate[at] = Number.POSITIVE_INFINITY;
    const judged = judge({ timings: slow });
    expect(verdictOf(judged, 'latency.p95')).toBe('fail');
    expect(verdictOf(judged, 'latency.p50')).not.toBe('fail');
    const hanging = {
      baseline: timings(2000).baseline,
      candidate: new Float64Array(2000).fill(Number.POSITIVE_INFINITY),
    };
    expect(judge({ timings: hanging }).verdict).toBe('fail');
    const both = { baseline: hanging.candidate, candidate: hanging.candidate };
    expect(verdictOf(judge({ timings: both }), 'latency.p95')).toBe('inconclusive');
  });

  it('lets a late sender pass nothing', () => {
    expect(verdictOf(judge({ latenessMs: 0.5 }), 'latency.p95')).toBe('inconclusive');
    expect(verdictOf(judge({ latenessMs: 0.5, timings: timings(2000, 2) }), 'latency.p95')).toBe('fail');
    expect(verdictOf(judge({ latenessMs: 0.05 }), 'latency.p95')).toBe('pass');
  });

  it('is inconclusive when too few lines could be read', () => {
    expect(judge({ lines: { valid: 2000, malformed: 2000 } }).verdict).toBe('inconclusive');
    expect(judge({ lines: { valid: 2000, malformed: 2 } }).verdict).toBe('pass');
  });

  it('is inconclusive when it was ended from outside', () => {
    expect(judge({ counts: counts(2000, { interrupted: true }) }).verdict).toBe('inconclusive');
  });

  it('judges no latency where there is no margin', () => {
    expect(judge({}, { latencyMargins: [] }).latency).toBeNull();
    expect(judge({}, { latencyMargins: [] }).verdict).toBe('pass');
  });

  it('never passes what was not looked at', () => {
    const none = counts(0, {
      between: sum(0, 0),
      within: null,
      noiseFrom: 'none',
      errors: { baseline: sum(0, 0), candidate: sum(0, 0) },
    });
    const empty = { baseline: new Float64Array(0), candidate: new Float64Array(0) };
    const judged = judge({ counts: none, timings: empty }, { minCoverage: 0, maxDisagreement: 1, maxErrorRate: 1 });
    expect(judged.checks.every((check) => check.finding.verdict === 'inconclusive')).toBe(true);
  });

  it('never passes broken numbers', () => {
    const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const field = fc.constantFrom('between', 'answered', 'errors', 'requests');
    fc.assert(
      fc.property(broken, field, (value, which) => {
        const bad: Partial<ShadowCounts> =
          which === 'between'
            ? { between: sum(value, 2000) }
            : which === 'errors'
              ? { errors: { baseline: sum(0, 2000), candidate: sum(value, 2000) } }
              : { [which]: value };
        // Infinitely many answers to 2,000 requests are the one case that stays above every limit.
        fc.pre(!(which === 'answered' && value === Number.POSITIVE_INFINITY));
        fc.pre(!(value === Number.NEGATIVE_INFINITY && which !== 'requests' && which !== 'answered'));
        expect(judge({ counts: counts(2000, bad) }, { latencyMargins: [] }).verdict).not.toBe('pass');
      }),
      { seed: 20240601, numRuns: 60 },
    );
  });

  it('is symmetric in the lanes: disagreement and its bounds stay when they are exchanged', () => {
    const share = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 3 }), (between, within, scale) => {
        const lanes = timings(400, scale);
        const here = counts(400, { between: sum(between, 400), within: sum(within, 400) });
        const there = judge({ counts: here, timings: lanes }, { replicates: 400 });
        const back = judge(
          { counts: here, timings: { baseline: lanes.candidate, candidate: lanes.baseline } },
          { replicates: 400 },
        );
        expect(back.excess).toEqual(there.excess);
        for (const [at, quantile] of (there.latency?.quantiles ?? []).entries()) {
          const other = back.latency?.quantiles[at];
          expect((other?.ratio.lower ?? 0) * quantile.ratio.upper).toBeCloseTo(1, 9);
          expect((other?.ratio.upper ?? 0) * quantile.ratio.lower).toBeCloseTo(1, 9);
        }
      }),
      { seed: 20240601, numRuns: 40 },
    );
  });

  it('says the same of the same', () => {
    expect(judge()).toEqual(judge());
  });
});
