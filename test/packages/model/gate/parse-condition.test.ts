import { describe, expect, it } from '@jest/globals';
import { isAbsolute, parseCondition } from '@plumbline/model';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const all = { kind: 'all' };

describe('parseCondition', () => {
  it.each([
    ['auc: better', { metric: 'auc', verb: 'better', scope: all, margin: { value: 0, relative: false } }],
    ['auc:better by .01', { metric: 'auc', verb: 'better', scope: all, margin: { value: 0.01, relative: false } }],
    [
      'f1: not-worse by 0.01',
      { metric: 'f1', verb: 'not-worse', scope: all, margin: { value: 0.01, relative: false } },
    ],
    [
      'latency_p95_ms: not-worse by 10%',
      { metric: 'latency_p95_ms', verb: 'not-worse', margin: { value: 0.1, relative: true } },
    ],
    ['slice(region): no-harm by 0.03', { metric: null, verb: 'no-harm', scope: { kind: 'slice', column: 'region' } }],
    [
      'slice( age band ).f1: no-harm by 3e-2',
      { metric: 'f1', scope: { kind: 'slice', column: 'age band' }, margin: { value: 0.03, relative: false } },
    ],
  ])('reads the comparison "%s"', (text, expected) => {
    expect(parseCondition(text)).toMatchObject({ kind: 'comparison', text, ...expected });
  });

  it.each([
    ['candidate.auc >= 0.8', [[1, 'candidate', 'auc']], '>=', 0.8, null],
    [
      'candidate.log_loss - baseline.log_loss < 0.02',
      [
        [1, 'candidate', 'log_loss'],
        [-1, 'baseline', 'log_loss'],
      ],
      '<',
      0.02,
      null,
    ],
    [
      'candidate.accuracy - 1.1 * baseline.accuracy > -1e-3 +/- 0.01',
      [
        [1, 'candidate', 'accuracy'],
        [-1.1, 'baseline', 'accuracy'],
      ],
      '>',
      -0.001,
      0.01,
    ],
    [
      '- candidate.rmse*2 + baseline.rmse<=0',
      [
        [-2, 'candidate', 'rmse'],
        [1, 'baseline', 'rmse'],
      ],
      '<=',
      0,
      null,
    ],
  ])('reads the bound "%s"', (text, terms, operator, threshold, tolerance) => {
    expect(parseCondition(text)).toEqual({
      kind: 'bound',
      text,
      operator,
      threshold,
      tolerance,
      terms: terms.map(([coefficient, model, metric]) => ({ coefficient, model, metric })),
    });
  });

  it.each([
    'auc',
    'auc: best',
    'auc: not-worse',
    'f1: no-harm',
    'f1: not-worse by -0.1',
    'candidate.auc > high',
    'model.auc > 0.8',
    'candidate.auc baseline.auc > 0',
    'candidate.auc > 0.8 +/- 0',
    'slice(): no-harm by 0.1',
    '',
    `${'x'.repeat(600)}: better`,
  ])('refuses "%s"', async (text) => {
    const error = await expectCode(() => parseCondition(text), 'CONFIG_INVALID');
    expect(error.fix).toContain('candidate.<metric> >= <number>');
  });

  it('suggests the nearest verb', async () => {
    expect((await expectCode(() => parseCondition('auc: beter'), 'CONFIG_INVALID')).message).toContain(
      'did you mean "better"',
    );
  });
});

describe('isAbsolute', () => {
  it('is true of bounds of the candidate alone', () => {
    expect(
      ['candidate.auc > 0.8', 'candidate.auc - baseline.auc > 0', 'auc: better'].map((text) =>
        isAbsolute(parseCondition(text)),
      ),
    ).toEqual([true, false, false]);
  });
});
