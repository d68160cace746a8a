import { describe, expect, it } from '@jest/globals';
import { type ColumnSample, type RowSample, type ScoreHypothesis, twoSampleHypothesis } from '@plumbline/data';
import { seededRandom, separationTest } from '@plumbline/stats';
import { type Change, sampleRows, sampleTexts, sampleVectors } from '../../../../bench/calibration/two-sample-laws.ts';
import { packRows } from '../../../../packages/data/src/two-sample/row-bytes.ts';
import { packTexts, textBytes } from '../../../../packages/data/src/two-sample/text-rows.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const SEED = '0123456789abcdef'.repeat(2);
const OPTIONS = { column: 'c', tolerance: 0.05, seed: SEED };
const DRAW = { text: sampleTexts, vector: sampleVectors, rows: sampleRows } as const;
type Form = keyof typeof DRAW;

function pair(form: Form, change: Change, rows: number): readonly [ColumnSample | RowSample, ColumnSample | RowSample] {
  const random = seededRandom(SEED);
  return [
    DRAW[form]({ change, side: 'reference', rows }, random),
    DRAW[form]({ change, side: 'current', rows }, random),
  ];
}

const judged = ({ reference, current, designEffect }: ScoreHypothesis) =>
  separationTest(reference, current, designEffect);
const forms = ['text', 'vector', 'rows'] as const;

describe('twoSampleHypothesis', () => {
  it.each(forms)('proves that a fifth of the rows of %s is new', (form) => {
    const found = judged(twoSampleHypothesis(...pair(form, { kind: 'new-topic', share: 0.2 }, 800), OPTIONS)!);
    expect(found.lower(0.05)).toBeGreaterThan(0.05);
    // The best classifier's distance is 0.2: a trained one may only be above it by chance.
    expect(found.lower(0.05)).toBeLessThan(0.2);
  });

  it.each(forms)('proves nothing of two samples of one law of %s', (form) => {
    const found = judged(twoSampleHypothesis(...pair(form, { kind: 'nothing' }, 600), OPTIONS)!);
    expect(found.lower(0.05)).toBe(0);
  });

  it.each(forms)('is the same for the same samples of %s, written down and read again', (form) => {
    const [before, after] = pair(form, { kind: 'new-topic', share: 0.2 }, 200);
    const again = JSON.parse(JSON.stringify([before, after]));
    expect(twoSampleHypothesis(again[0], again[1], OPTIONS)).toEqual(twoSampleHypothesis(before, after, OPTIONS));
  });

  it('names column, component and tolerance, and holds one score a row in [0, 1]', () => {
    const found = twoSampleHypothesis(...pair('text', { kind: 'nothing' }, 150), OPTIONS)!;
    expect(found).toMatchObject({ column: 'c', component: 'content', measure: 'auc', tolerance: 0.05, resolution: 0 });
    expect([found.reference.length, found.current.length]).toEqual([150, 150]);
    expect([...found.reference, ...found.current].every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('counts half of the rows, since what chance does to one half it may do to both', () => {
    expect(twoSampleHypothesis(...pair('text', { kind: 'nothing' }, 150), OPTIONS)!.designEffect).toEqual([2, 2]);
  });

  it('counts equal rows as one, and what it is told of dependence besides', () => {
    const samples = pair('text', { kind: 'repeats', times: 4 }, 400);
    const [own] = twoSampleHypothesis(...samples, OPTIONS)!.designEffect!;
    expect(own).toBeGreaterThan(4);
    const told = twoSampleHypothesis(...samples, { ...OPTIONS, designEffect: [3, 5] })!.designEffect!;
    expect(told.map((effect) => effect / own)).toEqual([expect.closeTo(3, 9), expect.closeTo(5, 9)]);
  });

  it('finds that columns no longer hang together though each looks as before', () => {
    const random = seededRandom(SEED);
    const together = (isBound: boolean): RowSample => {
      const rows = Array.from({ length: 900 }, (_, key) => {
        const first = random.integer(251);
        return { key, bytes: Uint8Array.of(first, isBound ? first : random.integer(251), random.integer(5)) };
      });
      const columns = [{ name: 'a', kind: 'number' } as const, { name: 'b', kind: 'number' } as const];
      return {
        form: 'rows',
        code: 'a'.repeat(64),
        columns: [...columns, { name: 'k', kind: 'category' }],
        ...packRows({ threshold: 2 ** 48, rows }),
      };
    };
    const [before, after] = [together(true), together(false)];
    expect(judged(twoSampleHypothesis(before, after, OPTIONS)!).lower(0.001)).toBeGreaterThan(0.3);
    const apart = twoSampleHypothesis(before, after, { ...OPTIONS, ignored: new Set(['b']) })!;
    expect(judged(apart).lower(0.05)).toBe(0);
    expect(twoSampleHypothesis(before, after, { ...OPTIONS, ignored: new Set(['a', 'b', 'k']) })).toBeNull();
  });

  it('takes rows that differ only in what is left out for equal', () => {
    const few = (from: number): RowSample => ({
      form: 'rows',
      code: 'a'.repeat(64),
      columns: [
        { name: 'id', kind: 'number' },
        { name: 'k', kind: 'category' },
      ],
      ...packRows({
        threshold: 2 ** 48,
        rows: Array.from({ length: 100 }, (_, key) => ({
          key,
          bytes: Uint8Array.of((from + 2 * key) % 250, key % 12),
        })),
      }),
    });
    expect(twoSampleHypothesis(few(0), few(1), OPTIONS)).not.toBeNull();
    expect(twoSampleHypothesis(few(0), few(1), { ...OPTIONS, ignored: new Set(['id']) })).toBeNull();
  });

  it('does not take a copied text for a new kind of text', () => {
    const texts = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => `customer ${2 * at + from} asked about item ${(2 * at + from) % 17}`);
    const sample = (all: readonly string[]) =>
      packTexts({ threshold: 2 ** 48, rows: all.map((text, key) => ({ key, bytes: textBytes(text) })) });
    const copied = Array.from({ length: 100 }, () => 'an entirely different sentence');
    const found = twoSampleHypothesis(sample(texts(400, 0)), sample([...texts(300, 1), ...copied]), OPTIONS)!;
    expect(judged(found).lower(0.05)).toBeLessThanOrEqual(0.05);
  });

  it.each<readonly [string, ColumnSample | RowSample, ColumnSample | RowSample]>([
    ['of another form', pair('text', { kind: 'nothing' }, 60)[0], pair('vector', { kind: 'nothing' }, 60)[0]],
    [
      'in another code',
      pair('rows', { kind: 'nothing' }, 60)[0],
      { ...pair('rows', { kind: 'nothing' }, 60)[1], code: 'b'.repeat(64) } as RowSample,
    ],
    ['of too few rows', ...pair('text', { kind: 'nothing' }, 15)],
    ['of nothing at all', packTexts({ threshold: 1, rows: [] }), packTexts({ threshold: 1, rows: [] })],
    ['of too few different rows', ...pair('text', { kind: 'repeats', times: 40 }, 400)],
  ])('has nothing to ask of samples %s', (_, before, after) => {
    expect(twoSampleHypothesis(before, after, OPTIONS)).toBeNull();
  });

  it('refuses a sample that contradicts itself', async () => {
    const [before, after] = pair('text', { kind: 'nothing' }, 60);
    await expectCode(() => twoSampleHypothesis({ ...before, rows: 59 }, after, OPTIONS), 'DATA_INVALID');
  });

  it('flags at most about one in twenty pairs of one law at no tolerance', () => {
    const random = seededRandom(SEED);
    const draw = (side: 'reference' | 'current') =>
      sampleRows({ change: { kind: 'nothing' }, side, rows: 120 }, random);
    const flags = Array.from({ length: 150 }, (_, at) => {
      const found = twoSampleHypothesis(draw('reference'), draw('current'), { ...OPTIONS, column: `c${at}` })!;
      return judged(found).lower(0.05) > 0 ? 1 : 0;
    });
    // 5 % of 150 and three standard errors.
    expect(flags.reduce<number>((sum, flag) => sum + flag, 0)).toBeLessThanOrEqual(15);
  });
});
