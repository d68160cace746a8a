import { describe, expect, it } from '@jest/globals';
import { parseResponseJson } from '@plumbline/traffic';

describe('parseResponseJson', () => {
  it('reads bare NaN as null and infinities as text, and leaves strings alone', () => {
    expect(parseResponseJson('{"a": [NaN, -Infinity, Infinity, 1], "b": "NaN \\" Infinity"}')).toEqual({
      a: [null, '-Infinity', 'Infinity', 1],
      b: 'NaN " Infinity',
    });
  });

  it('keeps integers beyond 2^53 apart', () => {
    const read = (text: string) => JSON.stringify(parseResponseJson(text));
    expect(read('[9007199254740993]')).not.toBe(read('[9007199254740992]'));
    expect(read('[12345678901234.25]')).toBe('[12345678901234.25]');
  });

  it.each(['', '<html>', '{"a":', `${'['.repeat(200_000)}`, `${'['.repeat(100_000)}${']'.repeat(100_000)}`])(
    'gives nothing for what is not JSON or too deep (%#)',
    (text) => {
      expect(parseResponseJson(text)).toBeUndefined();
    },
  );
});
