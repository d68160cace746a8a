import { describe, expect, it } from '@jest/globals';
import { nearest } from '@plumbline/boundary';

describe('nearest()', () => {
  it.each([
    ['accurcy', 'accuracy'],
    ['AUC', 'auc'],
    ['acu', 'auc'],
    ['cua', 'auc'],
    ['abc', 'auc'],
    ['abd', null],
    ['zzz', null],
    ['', null],
  ])('of %j is %j', (word, expected) => {
    expect(nearest(word, ['accuracy', 'auc', 'f1'])).toBe(expected);
  });
});
