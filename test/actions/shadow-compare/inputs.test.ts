import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { InputReader } from '@plumbline/frame';
import { readInputs } from '../../../actions/shadow-compare/src/inputs.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const LANES = { traffic: 'traffic.jsonl', baseline: 'http://b.test', candidate: 'http://c.test' };

function read(given: Record<string, string>, policy: JsonObject | null = null, section: JsonObject = {}) {
  const reader = new InputReader({ input: (name) => given[name] ?? '', section, policy });
  const inputs = readInputs(reader);
  reader.finish();
  return { inputs, reader };
}

describe('readInputs', () => {
  it('has the documented defaults', () => {
    const { inputs } = read(LANES);
    expect(inputs).toMatchObject({
      mode: 'replay',
      repeatShare: 0.05,
      protocol: 'auto',
      schedule: { kind: 'closed' },
      concurrency: 1,
      warmup: { share: 0.05, requestsMin: 20 },
      requestsMax: 10_000,
      maxDisagreement: 0.01,
      maxErrorRate: 0.01,
      minCoverage: 0.95,
      confidence: 0.95,
      replicates: 2000,
      numericTolerance: 1e-6,
      latencyMargins: [
        { name: 'p50', margin: 0.1 },
        { name: 'p95', margin: 0.15 },
      ],
    });
    expect(Object.isFrozen(inputs)).toBe(true);
  });

  it('reads what is written', () => {
    const { inputs } = read({
      ...LANES,
      control: 'repeat:20%',
      schedule: 'rate:50/s',
      warmup: '10%',
      'max-requests': '0',
      'latency-margin': 'p99=20%, p50=5%',
      redact: 'ids',
      headers: 'X-A\nX-B: 1',
    });
    expect(inputs).toMatchObject({
      repeatShare: 0.2,
      schedule: { kind: 'rate', perSecond: 50 },
      warmup: { share: 0.1 },
      requestsMax: null,
      redact: ['ids'],
      headers: ['X-A', 'X-B: 1'],
      latencyMargins: [
        { name: 'p50', probability: 0.5, margin: 0.05 },
        { name: 'p99', probability: 0.99, margin: 0.2 },
      ],
    });
    expect(read({ ...LANES, warmup: '7' }).inputs.warmup).toEqual({ requests: 7 });
    expect(read({ ...LANES, 'latency-margin': 'none' }).inputs.latencyMargins).toEqual([]);
    expect(read({ ...LANES, schedule: 'recorded', idempotent: 'false' }).inputs).toMatchObject({
      schedule: { kind: 'recorded' },
      repeatShare: 0,
    });
  });

  it('has no warm-up and no latency where nothing is served', () => {
    expect(read({ ...LANES, mode: 'models' }).inputs).toMatchObject({ warmup: { requests: 0 }, latencyMargins: [] });
    expect(read({ traffic: 't', mode: 'logs' }).inputs).toMatchObject({
      warmup: { requests: 0 },
      latencyMargins: [{ name: 'p50' }, { name: 'p95' }],
    });
  });

  it('says every mistake at once', async () => {
    const error = await expectCode(
      () =>
        read({
          mode: 'reply',
          control: 'repeat:0%',
          schedule: 'rate:0/s',
          warmup: 'some',
          'latency-margin': 'p50',
          'max-disagreement': '2',
          protocol: 'kserve-v1',
        }),
      'INPUT_INVALID',
    );
    for (const name of [
      'mode',
      'control',
      'schedule',
      'warmup',
      'latency-margin',
      'max-disagreement',
      'protocol',
      'traffic',
      'baseline',
      'candidate',
    ]) {
      expect(error.message).toContain(`"${name}"`);
    }
  });

  it.each([
    [{ mode: 'logs', traffic: 't', baseline: 'http://b.test' }, '"baseline" must be empty in mode logs'],
    [{ ...LANES, mode: 'models', 'candidate-model': 'm.onnx' }, '"candidate-model" must be empty in mode models'],
    [{ ...LANES, control: 'repeat:101%' }, '"control"'],
    [{ ...LANES, 'latency-margin': 'p0=5%' }, '"latency-margin"'],
    [{ ...LANES, 'latency-margin': 'p95=-5%' }, '"latency-margin"'],
    [{ ...LANES, replicates: '100' }, '"replicates"'],
    [{ ...LANES, confidence: '1' }, '"confidence"'],
  ])('refuses %j', async (given, said) => {
    expect((await expectCode(() => read(given), 'INPUT_INVALID')).message).toContain(said);
  });

  it('does not let the file of the head send twice what must not be, show what is redacted, or choose the registry', () => {
    const policy = { idempotent: false, redact: 'ids' };
    const { inputs, reader } = read(LANES, policy, {
      idempotent: true,
      redact: 'predictions',
      registry: 'local:theirs',
      mode: 'logs',
    });
    expect(inputs).toMatchObject({ repeatShare: 0, redact: ['ids', 'predictions'], registry: '', mode: 'replay' });
    expect(reader.refused.length).toBeGreaterThanOrEqual(3);
  });

  it('lets the head only tighten what the policy states', () => {
    const policy = {
      'max-disagreement': 0.005,
      'min-coverage': 0.99,
      'latency-margin': 'p95=10%',
      'prediction-path': 'label',
    };
    const loose = {
      ...LANES,
      'max-disagreement': '0.5',
      'min-coverage': '0.1',
      'latency-margin': 'p95=90%',
      'prediction-path': 'constant',
    };
    const { inputs, reader } = read(loose, policy);
    expect(inputs).toMatchObject({
      maxDisagreement: 0.005,
      minCoverage: 0.99,
      predictionPath: 'label',
      latencyMargins: [{ name: 'p95', margin: 0.1 }],
    });
    expect(reader.refused).toHaveLength(4);
    expect(read({ ...LANES, 'latency-margin': 'p95=5%' }, policy).inputs.latencyMargins).toMatchObject([
      { name: 'p95', margin: 0.05 },
    ]);
    expect(read({ ...LANES, 'latency-margin': 'none' }, policy).inputs.latencyMargins).toMatchObject([
      { name: 'p95', margin: 0.1 },
    ]);
  });

  it('does not let the head choose which requests count, how they are sent, or where a header routes them', () => {
    const section = {
      warmup: '95%',
      'max-requests': 30,
      control: 'none',
      schedule: 'rate:1/s',
      concurrency: 200,
      'timeout-seconds': 600,
      headers: ['x-route: baseline'],
    };
    const { inputs, reader } = read(LANES, {}, section);
    expect(inputs).toEqual(read(LANES).inputs);
    expect(reader.refused).toHaveLength(Object.keys(section).length);
  });
});
