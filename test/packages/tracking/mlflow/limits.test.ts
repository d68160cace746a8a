import { describe, expect, it } from '@jest/globals';
import { batches, fitEntries, fitKey, fitValue } from '../../../../packages/tracking/src/mlflow/limits.ts';

describe('fitKey()', () => {
  it.each(['lr', 'trees.max depth', 'a/b', 'läng:e', 'x'.repeat(250)])('keeps "%s"', (key) => {
    expect(fitKey(key)).toBe(key);
  });

  it.each(['a"b', 'a\nb', 'x'.repeat(251), '/a', 'a//b', '../a', 'a/.'])(
    'changes %j into a legal key of its own',
    (key) => {
      const fitted = fitKey(key);
      expect(fitted).toMatch(/^[\w.\- :]+_[0-9a-f]{8}$/);
      expect(fitted.length).toBeLessThanOrEqual(250);
    },
  );

  it('keeps keys apart that differ in illegal characters alone', () => {
    expect(fitKey('a"b')).not.toBe(fitKey("a'b"));
  });
});

describe('fitValue()', () => {
  it('keeps what fits and ends what does not in its digest', () => {
    expect(fitValue('x'.repeat(100), 100)).toBe('x'.repeat(100));
    const cut = fitValue('x'.repeat(101), 100);
    expect(cut).toMatch(/^x{20}… sha256:[0-9a-f]{64}$/);
    expect(cut.length).toBeLessThanOrEqual(100);
  });
});

describe('fitEntries()', () => {
  it('tells what had to be changed', () => {
    const { entries, notes } = fitEntries(
      new Map([
        ['lr', '1'],
        ['a"b', '2'],
        ['long', 'x'.repeat(200)],
      ]),
      (value) => fitValue(value, 100),
    );
    expect(entries.map(({ key }) => key)).toEqual(['lr', fitKey('a"b'), 'long']);
    expect(notes).toEqual([`MLflow holds "a"b" as "${fitKey('a"b')}"`, 'MLflow holds "long" shortened']);
  });

  it('takes NaN for itself', () => {
    expect(fitEntries([['a', Number.NaN]], (value) => value).notes).toEqual([]);
  });
});

describe('batches()', () => {
  it('cuts without losing or repeating', () => {
    expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(batches([], 2)).toEqual([]);
  });
});
