import { describe, expect, it } from '@jest/globals';
import { fileStore, fingerprintOf, noTracker } from '@plumbline/tracking';
import fc from 'fast-check';
import { type Judged, judge } from '../../../actions/train-model/src/judge.ts';
import { trainingInputs, trainingRecord } from '../../packages/tracking/training-inputs.ts';

const inputs = trainingInputs();
const tracked = await noTracker().start({ name: '', startedAtMs: 0, tags: {}, data: [] });

function judged(metrics: Readonly<Record<string, number>>, trained = true): Judged {
  return {
    decision: { train: trained, cause: trained ? 'first' : 'unchanged', reason: 'for a test' },
    inputs,
    seed: '7',
    fingerprint: fingerprintOf(inputs),
    source: { commit: null, dirty: null },
    machine: {},
    last: null,
    training: trained ? { tail: [], wallTimeMs: 1, tracked } : null,
    record: trainingRecord(),
    metrics,
    modelPath: '/model',
    store: fileStore('/record', 'record'),
    modelName: 'model',
    notices: [],
    correlationId: '',
  };
}

const name = fc.string({ minLength: 1, maxLength: 8 });
const finite = fc.dictionary(name, fc.double({ noNaN: true, noDefaultInfinity: true }), { maxKeys: 5 });
const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
const runs = { seed: 20240601, numRuns: 300 };

describe('judge()', () => {
  it('passes finite metrics and fails for one that is not, wherever it stands', () => {
    fc.assert(
      fc.property(finite, name, broken, (metrics, broke, value) => {
        expect(judge(judged(metrics)).verdict).toBe('pass');
        const judgement = judge(judged({ ...metrics, [broke]: value }));
        expect(judgement.verdict).toBe('fail');
        expect(judgement.findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check)).toEqual([
          `metric.${broke}`,
        ]);
        expect(judgement.summaryLine).toContain(broke);
      }),
      runs,
    );
  });

  it('says the same of the same, as JSON without loss', () => {
    fc.assert(
      fc.property(finite, fc.boolean(), (metrics, trained) => {
        const [a, b] = [judge(judged(metrics, trained)), judge(judged(metrics, trained))];
        expect(a).toEqual(b);
        expect(JSON.parse(JSON.stringify(a.statistics))).toEqual(a.statistics);
      }),
      runs,
    );
  });

  it('says that no code is seen where the fingerprint holds none', () => {
    const without = trainingInputs({ code: [] });
    expect(judge({ ...judged({}), inputs: without }).notices?.join()).toContain('No code file');
    expect(judge(judged({})).notices).toEqual([]);
  });
});
