import { describe, expect, it } from '@jest/globals';
import { buildSample, chooseTask, type RawAnswers, readMetricsFile, type SampleParts } from '@plumbline/model';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const numbers = (values: readonly number[], kind: 'integer' | 'number' = 'integer') =>
  ({ kind, values: Float64Array.from(values), missing: new Uint8Array(values.length) }) as const;
const words = (values: readonly (string | null)[]) => ({ kind: 'string', values }) as const;
const flags = (values: readonly (boolean | null)[]) => ({ kind: 'boolean', values }) as const;

const side = (parts: Partial<RawAnswers>): RawAnswers => ({
  what: 'the candidate',
  rows: 4,
  ids: null,
  labels: null,
  numbers: null,
  scores: [],
  classes: null,
  stated: false,
  ...parts,
});
const scores = (...values: number[]) => [Float64Array.from(values)];
const build = (parts: Partial<SampleParts>) =>
  buildSample({
    task: 'binary',
    label: numbers([0, 1, 1, 0]),
    weights: null,
    clusters: null,
    candidate: side({ scores: scores(0.1, 0.5, 0.9, 0.4) }),
    baseline: null,
    positiveClass: '',
    decisionThreshold: null,
    ...parts,
  });

describe('buildSample', () => {
  it('answers positive at the threshold or above', () => {
    expect([...(build({}).candidate.predicted ?? [])]).toEqual([0, 1, 1, 0]);
    expect([...(build({ decisionThreshold: 0.6 }).candidate.predicted ?? [])]).toEqual([0, 0, 1, 0]);
  });

  it('lets a stated prediction beat a threshold, and a threshold beat the labels a model prints', () => {
    const labels = ['1', '1', '1', '1'];
    const stated = side({ scores: scores(0.1, 0.5, 0.9, 0.4), labels, stated: true });
    expect([...(build({ candidate: stated, decisionThreshold: 0.6 }).candidate.predicted ?? [])]).toEqual([1, 1, 1, 1]);
    const printed = { ...stated, stated: false };
    expect([...(build({ candidate: printed }).candidate.predicted ?? [])]).toEqual([1, 1, 1, 1]);
    expect([...(build({ candidate: printed, decisionThreshold: 0.6 }).candidate.predicted ?? [])]).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it.each([
    [words(['no', 'yes', 'yes', 'no']), '', ['no', 'yes']],
    [words(['yes', 'a', 'a', 'yes']), '', ['a', 'yes']],
    [words(['spam', 'ham', 'ham', 'spam']), '', ['ham', 'spam']],
    [words(['spam', 'ham', 'ham', 'spam']), 'ham', ['spam', 'ham']],
    [flags([true, false, false, true]), '', ['false', 'true']],
    [numbers([1, 2, 2, 1]), '', ['2', '1']],
    [numbers([-1, 1, 1, -1]), '', ['-1', '1']],
  ])('chooses the positive class of %j, asked for "%s"', (label, asked, classes) => {
    expect(build({ label, positiveClass: asked }).classes).toEqual(classes);
  });

  it('matches the classes of a model to labels written otherwise', () => {
    const model = side({
      scores: [Float64Array.from([0.9, 0.2, 0.1, 0.6]), Float64Array.from([0.1, 0.8, 0.9, 0.4])],
      classes: ['0', '1'],
      labels: ['0', '1', '1', '0'],
    });
    const sample = build({ label: flags([false, true, true, false]), candidate: model });
    expect([...(sample.candidate.score ?? [])]).toEqual([0.1, 0.8, 0.9, 0.4]);
    expect([...(sample.candidate.predicted ?? [])]).toEqual([0, 1, 1, 0]);
  });

  it('orders multiclass probabilities as the classes, and gives a class the model lacks none', () => {
    const column = (value: number) => new Float64Array(4).fill(value);
    const model = side({ scores: [column(0.7), column(0.3)], classes: ['c', 'a'] });
    const sample = build({ task: 'multiclass', label: words(['a', 'b', 'c', 'a']), candidate: model });
    expect(sample.candidate.probabilities?.map((each) => each[0])).toEqual([0.3, 0, 0.7]);
    expect([...(sample.candidate.predicted ?? [])]).toEqual([2, 2, 2, 2]);
  });

  it('marks answers that are not there, and scores outside [0, 1] without a threshold as unanswered', () => {
    expect([
      ...(build({ candidate: side({ labels: ['0', null, '1', '7'], stated: true }) }).candidate.predicted ?? []),
    ]).toEqual([0, -2, 1, -1]);
    expect(build({ candidate: side({ scores: scores(-3, 2, 5, -1) }) }).candidate.predicted).toBeNull();
    expect([
      ...(build({ candidate: side({ scores: scores(Number.NaN, 0.9, 0.9, 0.1) }) }).candidate.predicted ?? []),
    ]).toEqual([-2, 1, 1, 0]);
  });

  it('refuses what cannot be judged', async () => {
    await expectCode(() => build({ label: words(['a', null, 'b', 'a']) }), 'DATA_INVALID');
    await expectCode(() => build({ label: words(['a', 'b', 'c', 'a']) }), 'DATA_INVALID');
    await expectCode(() => build({ positiveClass: 'maybe' }), 'DATA_INVALID');
    await expectCode(() => build({ weights: numbers([1, -1, 1, 1]) }), 'DATA_INVALID');
    await expectCode(() => build({ weights: numbers([0, 0, 0, 0]) }), 'DATA_INVALID');
    await expectCode(() => build({ candidate: side({ labels: ['x', 'y', 'x', 'y'], stated: true }) }), 'DATA_MISMATCH');
    await expectCode(
      () =>
        build({ candidate: side({ scores: [...scores(1, 1, 1, 1), ...scores(0, 0, 0, 0)], classes: ['cat', 'dog'] }) }),
      'DATA_MISMATCH',
    );
    await expectCode(() => build({ task: 'regression', candidate: side({}) }), 'DATA_MISMATCH');
    await expectCode(
      () =>
        build({
          task: 'regression',
          label: words(['1', 'x', '2', '3']),
          candidate: side({ scores: scores(1, 2, 3, 4) }),
        }),
      'DATA_INVALID',
    );
  });
});

describe('chooseTask', () => {
  const labelled = (...labels: string[]) => side({ labels });
  it.each([
    ['two words', words(['a', 'b', 'a', 'b']), side({}), 'binary'],
    ['three words', words(['a', 'b', 'c', 'b']), side({}), 'multiclass'],
    ['zeros and ones', numbers([0, 1, 1, 0]), side({}), 'binary'],
    ['two amounts', numbers([10, 20, 10, 20]), side({ numbers: new Float64Array(4) }), 'regression'],
    ['fractions', numbers([0.5, 1.5, 2.5, 3], 'number'), labelled('1', '2', '3', '3'), 'regression'],
    ['whole numbers that are all predicted', numbers([0, 1, 2, 2]), labelled('0', '1', '2', '2'), 'multiclass'],
    ['whole numbers that are not', numbers([0, 1, 2, 2]), labelled('0.4', '1', '2', '2'), 'regression'],
  ] as const)('tells the task from %s', (_name, label, answers, task) => {
    expect(chooseTask(label, [answers])).toBe(task);
  });
});

describe('readMetricsFile', () => {
  it('reads both forms', async () => {
    expect(await readMetricsFile({ auc: 0.8 }, 'it')).toEqual({ values: { auc: 0.8 }, rows: null });
    expect(await readMetricsFile({ metrics: { auc: 0.8 }, rows: 9 }, 'it')).toEqual({ values: { auc: 0.8 }, rows: 9 });
  });

  it.each([
    [{}],
    [{ auc: '0.8' }],
    [{ auc: null }],
    [{ metrics: {} }],
    [{ metrics: { auc: 'NaN' } }],
    [[1]],
    [{ metrics: { auc: 1 }, rows: -1 }],
  ])('refuses %j', async (value) => {
    await expectCode(readMetricsFile(value, 'it'), 'DATA_UNREADABLE');
  });
});
