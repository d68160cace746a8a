import { describe, expect, it } from '@jest/globals';
import { isAbsolute, parseCondition, parseConditions } from '@plumbline/model';
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
    [
      'slice(region): no-harm by 0.03',
      { metric: null, verb: 'no-harm', scope: { kind: 'slice', selector: { text: 'region' } } },
    ],
    [
      'slice( age band ).f1: no-harm by 3e-2',
      {
        metric: 'f1',
        scope: { kind: 'slice', selector: { text: 'age band' } },
        margin: { value: 0.03, relative: false },
      },
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
      scope: all,
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
    '',
    `${'x'.repeat(1200)}: better`,
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

describe('parseCondition on expressions', () => {
  const bound = (text: string) => {
    const condition = parseCondition(text);
    if (condition.kind !== 'bound') throw new Error(`"${text}" is no bound`);
    return condition;
  };

  it.each([
    [
      'candidate.auc >= baseline.auc - 0.01',
      [
        [1, 'candidate', 'auc'],
        [-1, 'baseline', 'auc'],
      ],
      -0.01,
    ],
    [
      '(candidate.f1 + candidate.recall) / 2 > 0.8',
      [
        [0.5, 'candidate', 'f1'],
        [0.5, 'candidate', 'recall'],
      ],
      0.8,
    ],
    ['2 * -(candidate.rmse) + 3 > 1', [[-2, 'candidate', 'rmse']], -2],
    ['candidate.fbeta@2 >= .5', [[1, 'candidate', 'fbeta@2']], 0.5],
    ['candidate.recall[Iris setosa] >= 0.9', [[1, 'candidate', 'recall[Iris setosa]']], 0.9],
    ['candidate.latency_p95_ms<20', [[1, 'candidate', 'latency_p95_ms']], 20],
    [
      'n-o>0.02',
      [
        [1, 'candidate', 'accuracy'],
        [-1, 'baseline', 'accuracy'],
      ],
      0.02,
    ],
    [
      'n - 1.1 * o > 0.01',
      [
        [1, 'candidate', 'accuracy'],
        [-1.1, 'baseline', 'accuracy'],
      ],
      0.01,
    ],
    ['d < 0.1', [[1, 'both', 'disagreement']], 0.1],
  ])('reads "%s"', (text, terms, threshold) => {
    const read = bound(text);
    expect(read.terms.map(({ coefficient, model, metric }) => [coefficient, model, metric])).toEqual(terms);
    expect(read.threshold).toBe(threshold);
  });

  it('scopes bounds to slices', () => {
    expect(bound('slice(region = "north"): candidate.recall >= 0.8')).toMatchObject({
      scope: { kind: 'slice', selector: { text: 'region = "north"' } },
      terms: [{ model: 'candidate', metric: 'recall' }],
    });
    expect(parseCondition('slice(age in [18, 30)).f1: not-worse by 1%')).toMatchObject({
      kind: 'comparison',
      metric: 'f1',
      scope: { selector: { text: 'age in [18, 30)' } },
      margin: { value: 0.01, relative: true },
    });
  });
});

describe('parseConditions', () => {
  it('leaves what stands in slice() to the language of selectors', async () => {
    const { fix } = await expectCode(() => parseConditions('slice(): no-harm by 0.1'), 'CONFIG_INVALID');
    expect(fix).toContain('region = "north"');
  });

  it.each(['n - o > 0.02 +/- 0.01 and d < 0.1 +/- 0.01', 'd < 0.1 ± 0.01 /\\ n - o > 0.02 +/- 0.01'])(
    'reads each clause of "%s" and lets the disagreement bound the other',
    (text) => {
      const conditions = parseConditions(text);
      expect(conditions).toHaveLength(2);
      const gain = conditions.find((each) => each.text.startsWith('n'));
      expect(gain).toMatchObject({ disagreementBelow: 0.1, tolerance: 0.01 });
    },
  );

  it('leaves more room for a disagreement that must only not be shown false', () => {
    const below = (text: string) =>
      parseConditions(text).map((each) => (each.kind === 'bound' ? each.disagreementBelow : null));
    expect(below('d < 0.1 +/- 0.01 and n > 0.5 with mode fn-free')).toEqual([undefined, 0.12000000000000001]);
    expect(below('d < 0.1 and n > 0.5 with mode fn-free')).toEqual([undefined, undefined]);
    expect(below('d < 0.1 and n > 0.5')).toEqual([undefined, 0.1]);
    expect(below('d > 0.1 and n > 0.5')).toEqual([undefined, undefined]);
  });

  it('reads what is said with a line', () => {
    const [first] = parseConditions(
      'n - o > 0.02 +/- 0.01 with reliability 0.9999, mode fn-free, adaptivity firstChange, steps 32',
    );
    expect(first?.assurance).toEqual({
      reliability: 0.9999,
      mode: 'fn-free',
      adaptivity: 'first-change',
      steps: 32,
      clauses: 1,
    });
    // What is written back is read as the same.
    expect(parseCondition(first?.text ?? '')).toEqual(first);
  });

  it('keeps a metric whose name is a word of the language', () => {
    expect(parseConditions('slice: better')).toMatchObject([{ metric: 'slice' }]);
    expect(parseConditions('n: better and d: not-worse by 1')).toMatchObject([{ metric: 'n' }, { metric: 'd' }]);
  });

  it.each([
    ['auc: beter', 'in column 6, "beter" must be one of better, not-worse, no-harm: did you mean "better"?'],
    ['candidate.auc >> 0.8', 'in column 16, a number or candidate.<metric> must follow'],
    ['cndidate.auc > 0.8', 'in column 1, "cndidate" must be one of candidate, baseline: did you mean "candidate"?'],
    ['auc > 0.8', 'in column 1, "auc" must be candidate.auc or baseline.auc, or one of n, o, d'],
    ['candidate.auc > 0.8 adn auc: better', 'in column 21, "adn auc: better" is not expected'],
    ['candidate.auc', 'at its end, one of >=, >, <=, < must follow'],
    ['auc: better by 0.01 with reliabilty 0.99', 'did you mean "reliability"?'],
    ['auc: better with adaptivity all', 'must be one of none, first-change, full'],
    ['auc: better with steps 0', 'steps must be a whole number'],
    ['auc: better with steps 2, steps 3', 'must be said once'],
    ['auc: better with reliability 99', 'between 0.5 and 1'],
    ['auc: better with adaptivity full, steps 1000', 'at most 900'],
    ['f1: no-harm by 0.1 with steps 2', 'takes no settings'],
    ['candidate.auc * baseline.auc > 0', 'expressions are linear'],
    ['candidate.auc / 0 > 1', 'a divisor'],
    ['1 > 0', 'a metric must be named'],
    ['1e999 * candidate.auc > 0', 'must be finite'],
    ['slice(region: no-harm by 0.1', 'must be closed'],
    ['slice(region).: no-harm by 0.1', 'a metric must follow the dot'],
    ['slice(region) no-harm by 0.1', 'must be followed by ":"'],
    [`${'('.repeat(40)}candidate.auc${')'.repeat(40)} > 0`, 'nested 16 deep'],
    [
      Array.from({ length: 40 }, () => 'n')
        .join(' + ')
        .concat(' > 0'),
      'at most 32 metrics',
    ],
    [Array.from({ length: 20 }, () => 'n > 0').join(' and '), 'at most 16 clauses'],
  ])('says what is wrong with "%s"', async (text, message) => {
    expect((await expectCode(() => parseConditions(text), 'CONFIG_INVALID')).message).toContain(message);
  });

  it('is one condition where one is asked for', async () => {
    await expectCode(() => parseCondition('auc: better and f1: better'), 'CONFIG_INVALID');
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
