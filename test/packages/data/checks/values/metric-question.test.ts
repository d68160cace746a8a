import { describe, expect, it } from '@jest/globals';
import type { Check, Profile } from '@plumbline/data';
import { judgedOne, NOW } from '../judged.ts';

type MetricDemand = Extract<Check['demand'], { readonly kind: 'metric' }>;
type Metric = MetricDemand['metric'];
type Bounds = MetricDemand['bounds'];

const ask = (csv: string, metric: Metric, bounds: Bounds = {}, more: Parameters<typeof judgedOne>[2] = {}) =>
  judgedOne(csv, { kind: 'metric', metric, bounds }, more);
const x = (...values: readonly (string | number)[]): string =>
  `x,y\n${values.map((value) => `${value},1`).join('\n')}\n`;
const reference = (rows: number): Profile => ({
  schema: 'plumbline.profile/v1',
  rows,
  rules: [],
  edgesFrom: null,
  columns: [],
});

describe('metricQuestion measures', () => {
  it.each<readonly [string, string, Exclude<Metric['of'], 'query'>, unknown]>([
    ['min', x(3, '', 1.5), 'min', 1.5],
    ['max passes over NaN', x(3.5, 'nan', 1.5), 'max', 3.5],
    ['max beyond 2^53', x('9007199254740993', 1), 'max', '9007199254740993'],
    ['min of times', x('2024-01-02 03:04:05', '2024-02-02 00:00:00.5'), 'min', '2024-01-02T03:04:05'],
    [
      'max of times with a fraction',
      x('2024-01-02 03:04:05', '2024-02-02 00:00:00.5'),
      'max',
      '2024-02-02T00:00:00.500000',
    ],
    ['max of dates', x('2024-01-02', '2024-02-02'), 'max', '2024-02-02'],
    ['mean', x(1, 2, '', 4), 'mean', 7 / 3],
    ['mean of truth values', x('true', 'false'), 'mean', 0.5],
    ['mean of tenths', x(0.1, 0.2, 0.3), 'mean', 0.2],
    ['median', x(1, 9, 2, 3), 'median', 2.5],
    ['sum', x(1, 2, 4), 'sum', 7],
    ['sum of tenths', x(0.1, 0.2, 0.3), 'sum', 0.6],
    ['sum beyond 2^63', x('9223372036854775807', '9223372036854775807'), 'sum', 2 ** 64],
    ['sd', x(1, 2, 3, 4), 'sd', Number(Math.sqrt(5 / 3).toPrecision(15))],
    ['sd of values whose squares overflow', x('1e200', '3e200'), 'sd', Number((Math.SQRT2 * 1e200).toPrecision(15))],
    ['distinct', x('a', 'b', 'a', ''), 'distinct', 2],
    ['distinct-share', x('a', 'b', 'a', ''), 'distinct-share', 2 / 3],
    ['present', x(1, '', 'nan', 2.5), 'present', 2],
    ['present-share', x(1, '', 'nan', 2.5), 'present-share', 0.5],
    ['age-hours', x('2024-05-31', '2024-05-30'), 'age-hours', 24],
    ['rows', x(1, 2), 'rows', 2],
    ['columns', x(1, 2), 'columns', 2],
  ])('%s', async (_, csv, of, expected) => {
    const metric = of === 'rows' || of === 'columns' ? { of } : { of, column: 'x' };
    expect(await ask(csv, metric as Metric)).toMatchObject({ answer: 'holds', observed: expected });
  });

  it('measures only the rows of the condition', async () => {
    const rows = { column: 'x', compare: '>', to: 1 } as const;
    expect(await ask(x(1, 2, 4), { of: 'mean', column: 'x' }, {}, { rows })).toMatchObject({ observed: 3 });
    expect(await ask(x(1, 2, 4), { of: 'rows' }, { min: 2, max: 2 }, { rows })).toMatchObject({ answer: 'holds' });
  });

  it.each<readonly [string, Metric['of']]>([
    ['mean', 'mean'],
    ['max', 'max'],
    ['sd', 'sd'],
    ['median', 'median'],
  ])('%s of no value is vacuous', async (_, of) => {
    expect(await ask('x,y\n,1\n', { of, column: 'x' } as Metric, { min: 0 })).toMatchObject({ answer: 'vacuous' });
  });

  it.each(['mean', 'sum', 'sd', 'max'] as const)('an infinite %s lies nowhere', async (of) => {
    const { answer } = await ask(x(1.5, 'inf'), { of, column: 'x' }, { min: 0 });
    expect(answer).toBe('broken');
  });

  it('says what cannot be measured, and counts it', async () => {
    expect(await ask(x(1, 'a', 'b'), { of: 'mean', column: 'x' })).toMatchObject({
      answer: 'unanswered',
      reason: 'type',
      problem: '2 values of the column "x" are not numbers',
    });
    expect(await ask(x('2024-01-01'), { of: 'sum', column: 'x' })).toMatchObject({
      answer: 'unanswered',
      reason: 'type',
    });
    expect(await ask(x('never', '2024-01-01'), { of: 'age-hours', column: 'x' })).toMatchObject({ reason: 'type' });
    expect(await ask(x(1), { of: 'mean', column: 'gone' })).toMatchObject({ reason: 'column' });
  });

  it('shows the smallest text only where values may be shown', async () => {
    const hidden = await ask(x('b', 'a'), { of: 'min', column: 'x' }, { min: 'a' });
    expect(hidden).toMatchObject({ answer: 'holds', observed: null });
    const shown = await ask(x('b', 'a'), { of: 'min', column: 'x' }, { min: 'b' }, { showValues: 1 });
    expect(shown).toMatchObject({ answer: 'broken', observed: 'a' });
  });
});

describe('metricQuestion between bounds', () => {
  it.each<readonly [string, string, Metric, Bounds, string]>([
    ['exactly', x(0.1, 0.2, 0.3), { of: 'sum', column: 'x' }, { min: 0.1 + 0.2 + 0.3, max: 0.1 + 0.2 + 0.3 }, 'holds'],
    ['strictly', x(1, 2), { of: 'max', column: 'x' }, { max: 2, maxStrict: true }, 'broken'],
    ['beyond 2^53', x('9007199254740993'), { of: 'max', column: 'x' }, { max: '9007199254740992' }, 'broken'],
    ['a time', x('2024-05-01 10:00:00'), { of: 'max', column: 'x' }, { max: '2024-05-01T10:00:00Z' }, 'holds'],
    [
      'a time in a zone',
      x('2024-05-01 10:00:00'),
      { of: 'max', column: 'x' },
      { max: '2024-05-01T11:59:00+02:00' },
      'broken',
    ],
    ['a limit that is no time', x('2024-05-01'), { of: 'max', column: 'x' }, { max: 'soon' }, 'broken'],
    ['text', x('b'), { of: 'max', column: 'x' }, { max: 'a' }, 'broken'],
    ['text beside a numeric limit', x('9', 'b'), { of: 'max', column: 'x' }, { max: 10 }, 'unanswered'],
  ])('%s', async (_, csv, metric, bounds, answer) => {
    expect((await ask(csv, metric, bounds)).answer).toBe(answer);
  });

  it('compares the rows with those of the reference', async () => {
    const change = (rows: number | null, of: 'rows-change' | 'rows-ratio' = 'rows-change') =>
      ask(x(1, 2, 3), { of }, { min: -0.5, max: 0.5 }, { reference: rows === null ? null : reference(rows) });
    expect(await change(2)).toMatchObject({ answer: 'holds', observed: 0.5 });
    expect(await change(1)).toMatchObject({ answer: 'broken', observed: 2 });
    expect(await change(0)).toMatchObject({ answer: 'broken', observed: 'Infinity' });
    expect(await change(4, 'rows-ratio')).toMatchObject({ answer: 'broken', observed: 0.75 });
    expect(await change(null)).toMatchObject({ answer: 'unanswered', reason: 'reference' });
    const growth = await ask(x(1), { of: 'rows-ratio' }, { min: 1 }, { reference: reference(0) });
    expect(growth).toMatchObject({ answer: 'holds', observed: 'Infinity' });
  });

  it('counts the age of the newest time to the given moment', async () => {
    const age = { of: 'age-hours', column: 'x' } as const;
    expect(await ask(x('2024-05-30'), age, { max: 48 })).toMatchObject({ answer: 'holds', observed: 48 });
    const later = new Date(NOW.getTime() + 1);
    expect(await ask(x('2024-05-30'), age, { max: 48 }, { now: later })).toMatchObject({ answer: 'broken' });
  });
});
