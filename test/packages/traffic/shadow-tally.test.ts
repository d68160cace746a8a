import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { type Outcome, type Pair, predictionsOf, ShadowTally } from '@plumbline/traffic';

const says = (rows: readonly Json[], latencyMs: number | null = 1, cached = false): Outcome => ({
  kind: 'predicted',
  predictions: predictionsOf('y', rows) ?? { contract: 'y', rows },
  latencyMs,
  cached,
});
const error = (status: string): Outcome => ({ kind: 'error', status });

function pair(index: number, baseline: Outcome, candidate: Outcome, more: Partial<Pair> = {}): Pair {
  return {
    index,
    file: 'f',
    line: index + 1,
    id: `r${index}`,
    session: null,
    outcomes: { baseline, candidate },
    repeats: { baseline: null, candidate: null },
    ...more,
  };
}

function tallied(pairs: readonly Pair[], interrupted = false) {
  const tally = new ShadowTally(1e-6);
  for (const item of pairs) tally.add(item);
  return tally.finish(interrupted);
}

describe('ShadowTally', () => {
  it('counts each ending where it belongs', () => {
    const { counts, timings, statuses } = tallied([
      pair(0, says(['a']), says(['a'], 2)),
      pair(1, says(['a']), error('500')),
      pair(2, says(['a'], 3), { kind: 'timeout' }),
      pair(3, { kind: 'unreachable', reason: 'ECONNREFUSED' }, says(['a'])),
      pair(4, error('400'), error('400')),
    ]);
    expect(counts).toMatchObject({
      requests: 5,
      answered: 3,
      compared: 1,
      errors: { baseline: { sum: 1, count: 3 }, candidate: { sum: 2, count: 3 } },
    });
    expect([...timings.baseline]).toEqual([1, 3]);
    expect([...timings.candidate]).toEqual([2, Number.POSITIVE_INFINITY]);
    expect(statuses).toEqual({
      baseline: { '400': 1, ECONNREFUSED: 1, ok: 3 },
      candidate: { '400': 1, '500': 1, ok: 2, timeout: 1 },
    });
  });

  it('takes a request as one observation, whatever its rows', () => {
    const { counts } = tallied([
      pair(0, says(['a', 'b', 'c', 'd']), says(['a', 'x', 'c', 'd'])),
      pair(1, says(['a']), says(['a'])),
    ]);
    expect(counts.between).toEqual({ sum: 0.25, count: 2, effective: 2 });
  });

  it('counts sessions as clusters', () => {
    const { counts } = tallied(
      Array.from({ length: 10 }, (_, at) => pair(at, says(['a']), says(['a']), { session: at < 5 ? 's' : 't' })),
    );
    expect(counts.between).toMatchObject({ count: 10, effective: 2 });
  });

  it('puts timings into the order of the requests, however they came', () => {
    const { timings } = tallied(
      [2, 0, 1].map((index) => pair(index, says(['a'], 10 + index), says(['a'], 20 + index))),
    );
    expect([...timings.baseline]).toEqual([10, 11, 12]);
  });

  it('measures the noise of both lanes, half each', () => {
    const { counts } = tallied([
      pair(0, says(['a']), says(['a']), { repeats: { baseline: says(['b']), candidate: says(['a']) } }),
      pair(1, says(['a']), says(['a']), { repeats: { baseline: says(['a']), candidate: says(['a']) } }),
      pair(2, says(['a']), says(['a']), { repeats: { baseline: says(['a']), candidate: { kind: 'timeout' } } }),
    ]);
    expect(counts).toMatchObject({ noiseFrom: 'both', within: { sum: 0.5, count: 2 } });
  });

  it('leaves the candidate’s noise in where only the baseline was repeated', () => {
    const { counts } = tallied([
      pair(0, says(['a']), says(['a']), { repeats: { baseline: says(['b']), candidate: null } }),
    ]);
    expect(counts).toMatchObject({ noiseFrom: 'baseline', within: { sum: 0.5, count: 1 } });
    expect(tallied([pair(0, says(['a']), says(['a']))]).counts).toMatchObject({ noiseFrom: 'none', within: null });
  });

  it('counts a broken contract as full disagreement', () => {
    const { counts, samples } = tallied([pair(0, says(['a', 'b']), says(['a']))]);
    expect(counts).toMatchObject({ contractBroken: 1, between: { sum: 1 } });
    expect(samples[0]).toMatchObject({ kind: 'contract', id: 'r0', line: 1 });
  });

  it('suspects a cache by its headers and by repeats that cost nothing', () => {
    const repeated = (repeat: Outcome) =>
      Array.from({ length: 20 }, (_, at) =>
        pair(at, says(['a'], 10), says(['a'], 10), { repeats: { baseline: repeat, candidate: repeat } }),
      );
    expect(tallied(repeated(says(['a'], 9))).cacheSuspected).toBe(false);
    expect(tallied(repeated(says(['a'], 9, true))).cacheSuspected).toBe(true);
    expect(tallied(repeated(says(['a'], 1))).cacheSuspected).toBe(true);
    expect(tallied(repeated(says(['a'], 1)).slice(0, 5)).cacheSuspected).toBe(false);
  });

  it('shows flips of labels and differences of numbers', () => {
    const { flips } = tallied([
      ...Array.from({ length: 3 }, (_, at) => pair(at, says(['cat', 0.5]), says(['dog', 0.75]))),
      pair(3, says(['cat', 0.5]), says(['cat', 0.25])),
    ]);
    expect(flips.labels).toEqual([
      { baseline: 'cat', candidate: 'dog', rows: 3 },
      { baseline: 'cat', candidate: 'cat', rows: 1 },
    ]);
    expect(flips.numbers).toEqual({ rows: 4, meanDifference: 0.125, largestDifference: 0.25 });
  });

  it('keeps its memory whatever the models say', () => {
    const { flips, samples, statuses } = tallied(
      Array.from({ length: 1500 }, (_, at) =>
        pair(at, says([`label ${at}`]), at % 2 === 0 ? says(['x'.repeat(5000)]) : error(`e${at}`)),
      ),
    );
    expect(flips.labels.length).toBeLessThanOrEqual(400);
    expect(flips.unlisted).toBeGreaterThan(0);
    expect(samples).toHaveLength(1000);
    expect(Object.keys(statuses.candidate).length).toBeLessThanOrEqual(51);
    expect(JSON.stringify(samples[0])).not.toContain('x'.repeat(3000));
  });
});
