import { describe, expect, it } from '@jest/globals';
import { type Content, contentsOf, halves } from '../../../../packages/data/src/two-sample/contents.ts';
import { heldOutScores } from '../../../../packages/data/src/two-sample/held-out-scores.ts';
import { sparseFeatures } from '../../../../packages/data/src/two-sample/sparse-features.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const rows = (...texts: readonly string[]) => texts.map((text, key) => ({ key, bytes: bytes(text) }));

describe('contentsOf', () => {
  it('counts equal rows of both sides as one content', () => {
    const found = contentsOf(rows('a', 'b', 'a'), rows('a', 'c'), 'seed').map(({ bytes: own, reference, current }) => [
      Buffer.from(own).toString(),
      reference,
      current,
    ]);
    expect(found.sort()).toEqual([
      ['a', 2, 1],
      ['b', 1, 0],
      ['c', 0, 1],
    ]);
  });

  it('is in an order that does not depend on the order of rows, but on the seed', () => {
    const texts = Array.from({ length: 50 }, (_, at) => `text ${at}`);
    const order = (own: readonly string[], seed: string) =>
      contentsOf(rows(...own), [], seed).map((content) => Buffer.from(content.bytes).toString());
    expect(order([...texts].reverse(), 'a')).toEqual(order(texts, 'a'));
    expect(order(texts, 'b')).not.toEqual(order(texts, 'a'));
  });
});

describe('halves', () => {
  it('hold about as many rows, and each content once', () => {
    const contents = [9, 1, 1, 1, 1, 1, 1, 1, 1, 1].map((reference) => ({ bytes: bytes(''), reference, current: 0 }));
    expect(halves(contents, Uint32Array.from(contents.keys())).map((half) => [...half])).toEqual([
      [0],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
    expect(halves([], new Uint32Array()).map((half) => half.length)).toEqual([0, 0]);
  });
});

describe('heldOutScores', () => {
  /** Content number `at` has its own feature, and every current one a second that all of them share. */
  const featured = (count: number, telling: boolean) => {
    const contents: readonly Content[] = Array.from({ length: count }, (_, at) => ({
      bytes: bytes(String(at)),
      reference: at % 2,
      current: 1 - (at % 2),
    }));
    const features = contents.map(({ current }, at) => ({
      ids: telling && current > 0 ? [at, -1] : [at],
      values: telling && current > 0 ? [1, 1] : [1],
    }));
    return { contents, features: sparseFeatures(features), penalty: 1 };
  };

  it('know what the other half teaches', () => {
    const { contents } = featured(200, true);
    const scores = heldOutScores(featured(200, true))!;
    for (const [at, { current }] of contents.entries()) expect(scores[at]! > 0.5).toBe(current > 0);
  });

  it('know nothing that a content itself alone would teach', () => {
    for (const score of heldOutScores(featured(200, false))!) expect(score).toBeCloseTo(0.5, 12);
  });

  it('are none where a half has too few different rows of a side', () => {
    expect(heldOutScores(featured(38, true))).toBeNull();
    expect(heldOutScores(featured(0, true))).toBeNull();
    expect(heldOutScores(featured(40, true))).not.toBeNull();
  });
});
