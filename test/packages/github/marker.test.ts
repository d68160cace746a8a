import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLater, type Marker, readMarker, slugOf, writeMarker } from '../../../packages/github/src/marker.ts';

const marker: Marker = {
  action: 'evaluate-gate',
  key: 'default',
  run: 500,
  attempt: 2,
  sha: 'abc123',
  verdict: 'pass',
};

describe('readMarker()', () => {
  it('reads what writeMarker() wrote', () => {
    expect(readMarker(`${writeMarker(marker)}\n# Report`)).toEqual(marker);
    expect(readMarker(`${writeMarker(marker)}\r\n# Report`)).toEqual(marker);
  });

  it.each([
    ['on a later line', `hello\n${writeMarker(marker)}`],
    ['quoted', `> ${writeMarker(marker)}`],
    ['of an unknown action', writeMarker(marker).replace('evaluate-gate', 'evaluate')],
    ['with a run that is no number', writeMarker(marker).replace('500', '5e9')],
    ['with an unknown verdict', writeMarker(marker).replace('verdict=pass', 'verdict=great')],
  ])('does not take a marker %s', (_, body) => {
    expect(readMarker(body)).toBeNull();
  });
});

describe('isLater()', () => {
  it('orders by run, then by attempt', () => {
    expect(isLater({ ...marker, run: 501, attempt: 1 }, marker)).toBe(true);
    expect(isLater({ ...marker, attempt: 3 }, marker)).toBe(true);
    expect(isLater(marker, marker)).toBe(false);
    expect(isLater({ ...marker, run: 499, attempt: 9 }, marker)).toBe(false);
  });
});

describe('slugOf()', () => {
  it('keeps legal keys and tells changed ones apart', () => {
    expect([slugOf(''), slugOf('churn'), slugOf('eu.west-1')]).toEqual(['default', 'churn', 'eu.west-1']);
    expect(slugOf('a b')).not.toBe(slugOf('a-b'));
    expect(slugOf('default')).not.toBe('default');
  });

  it('makes a marker that reads back, of any key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (key) => {
        const written = writeMarker({ ...marker, key: slugOf(key) });
        expect(readMarker(written)?.key).toBe(slugOf(key));
        expect(written.slice(4, -3)).not.toContain('--');
      }),
      { seed: 20240601, numRuns: 2000 },
    );
  });
});
