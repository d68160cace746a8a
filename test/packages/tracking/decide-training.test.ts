import { describe, expect, it } from '@jest/globals';
import { type DecisionBasis, decideTraining, fingerprintOf } from '@plumbline/tracking';
import { digest, trainingInputs, trainingRecord } from './training-inputs.ts';

function decide(different: Partial<DecisionBasis> = {}) {
  const inputs = trainingInputs();
  return decideTraining({
    trigger: 'changed',
    correlationId: '',
    remembered: { record: trainingRecord(), note: '' },
    inputs,
    fingerprint: fingerprintOf(inputs),
    modelDigest: digest('d'),
    ...different,
  });
}

const newSeed = trainingInputs({ seed: '8' });

describe('decideTraining()', () => {
  it('skips when nothing changed and the recorded model is there', () => {
    expect(decide()).toEqual({
      train: false,
      cause: 'unchanged',
      reason: 'nothing changed since the training of 2026-01-01T00:00:00.000Z',
    });
  });

  const trains: readonly [string, Partial<DecisionBasis>, string, string][] = [
    ['a change', { inputs: newSeed, fingerprint: fingerprintOf(newSeed) }, 'changed', 'seed changed'],
    ['the trigger always', { trigger: 'always' }, 'always', 'the trigger is "always"'],
    ['a dispatch', { correlationId: 'mon-1' }, 'dispatch', 'monitor-model asked for it (correlation mon-1)'],
    ['no record', { remembered: { record: null, note: 'no record' } }, 'first', 'no record'],
    ['no model', { modelDigest: null }, 'model-gone', 'nothing changed, but the recorded model is gone'],
    [
      'another model',
      { modelDigest: digest('e') },
      'model-gone',
      'nothing changed, but the model there is not the recorded one',
    ],
  ];

  it.each(trains)('trains for %s', (_what, different, cause, reason) => {
    expect(decide(different)).toEqual({ train: true, cause, reason });
  });
});
