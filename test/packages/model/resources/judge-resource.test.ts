import { describe, expect, it } from '@jest/globals';
import { judgeResource, parseCondition, type ResourceUse, resourceOf } from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const options = { alpha: 0.05, replicates: 2_000, seed: 'ab'.repeat(16) };

/** 300 runs about as long as told, with what they have in common in each round. */
function timed(ms: number, seed: string, shared = '11'): Float64Array {
  const own = seededRandom(seed.repeat(16));
  const common = seededRandom(shared.repeat(16));
  return Float64Array.from({ length: 300 }, () => ms * (1 + 0.1 * own.next()) * (1 + 0.3 * common.next()));
}

const use = (
  times: Float64Array | null,
  modelSizeMb: number | null = 1,
  peakMemoryMb: number | null = 10,
): ResourceUse => ({
  times,
  modelSizeMb,
  peakMemoryMb,
});

const judged = (text: string, candidate: ResourceUse, baseline: ResourceUse | null) =>
  judgeResource(parseCondition(text), { candidate, baseline, ...options });

describe('judgeResource on latencies', () => {
  const same = use(timed(2, '21'));
  const alike = use(timed(2, '22'));
  const slower = use(timed(3, '23'));

  it('proves that one is faster, or not slower by the margin, and shows that one is slower', () => {
    expect(judged('latency_p95_ms: better', same, slower).outcome).toBe('proven');
    expect(judged('latency_p95_ms: not-worse by 10%', same, alike).outcome).toBe('proven');
    expect(judged('latency_p50_ms: not-worse by 10%', slower, same).outcome).toBe('broken');
    expect(judged('latency_p99_ms: better by 5%', same, alike).outcome).toBe('broken');
    expect(judged('latency_p50_ms: better', same, alike).outcome).not.toBe('proven');
  });

  it('gives a no-harm the p-value by which Holm settles it', () => {
    expect(judged('latency_p95_ms: no-harm by 10%', slower, same).pValue).toBeLessThan(0.01);
    expect(judged('latency_p95_ms: no-harm by 10%', same, alike).pValue).toBeGreaterThan(0.5);
  });

  it('bounds a quantile of one model, and proves nothing where so few runs bound none', () => {
    expect(judged('candidate.latency_p95_ms < 20', same, null).outcome).toBe('proven');
    expect(judged('candidate.latency_p95_ms < 0.1', same, null).outcome).toBe('broken');
    const few = use(timed(2, '21').slice(0, 20));
    expect(judged('candidate.latency_p99_ms < 20', few, null).outcome).toBe('unproven');
    expect(judged('baseline.latency_p95_ms < 20', same, null).outcome).toBe('no-baseline');
  });

  it('fails what was not measured', () => {
    expect(judged('candidate.latency_p95_ms < 20', use(null), null).outcome).toBe('undefined');
    expect(judged('latency_p95_ms: better', use(null), same).outcome).toBe('undefined');
  });

  it('is a function of what was measured: the same numbers give the same answer', () => {
    expect(judged('latency_p95_ms: better', same, slower)).toEqual(judged('latency_p95_ms: better', same, slower));
  });
});

describe('judgeResource on memory and size', () => {
  it('holds them against their thresholds as they stand', () => {
    expect(judged('candidate.model_size_mb <= 1', use(null), null).outcome).toBe('proven');
    expect(judged('candidate.model_size_mb < 1', use(null), null).outcome).toBe('broken');
    expect(judged('peak_memory_mb: not-worse by 10%', use(null, 1, 10.9), use(null)).outcome).toBe('proven');
    expect(judged('peak_memory_mb: not-worse by 10%', use(null, 1, 11.1), use(null)).outcome).toBe('broken');
    expect(judged('model_size_mb: no-harm by 0.5', use(null, 2), use(null)).pValue).toBe(0);
    expect(judged('model_size_mb: no-harm by 50%', use(null, 1.4), use(null)).pValue).toBe(1);
    expect(judged('candidate.peak_memory_mb < 50', use(null, 1, null), null).outcome).toBe('undefined');
  });
});

describe('resourceOf', () => {
  it.each([
    'slice(region).latency_p95_ms: better',
    'latency_p95_ms: not-worse by 2',
    'candidate.latency_p95_ms - baseline.latency_p95_ms < 2',
    'latency_p90_ms: better',
    'candidate.latency < 3',
  ])('refuses what nothing judges: %s', async (text) => {
    await expectCode(() => resourceOf(parseCondition(text)), 'CONFIG_UNSUPPORTED');
  });

  it('knows the others', () => {
    expect(resourceOf(parseCondition('auc: better'))).toBeNull();
    expect(resourceOf(parseCondition('candidate.model_size_mb < 5'))?.name).toBe('model_size_mb');
  });
});
