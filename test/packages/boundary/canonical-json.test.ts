import { describe, expect, it } from '@jest/globals';
import { canonicalJson, jsonNumber, toJson } from '@plumbline/boundary';
import fc from 'fast-check';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('canonicalJson()', () => {
  it('writes the example of RFC 8785 section 3.2.3 as the RFC does', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(toJson(value));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %p rather than writing null', async (value) => {
    await expectCode(() => canonicalJson({ a: [value] }), 'INVARIANT_BROKEN');
    expect(jsonNumber(value)).toBe(String(value));
  });
});
