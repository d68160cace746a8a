import { describe, expect, it } from '@jest/globals';
import { parseJson } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseJson()', () => {
  it('keeps __proto__ an own key', () => {
    const value = parseJson('{"__proto__": {"polluted": 1}}', 'it');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['', '{', 'NaN', '[1,]'])('refuses %j', async (text) => {
    await expectCode(() => parseJson(text, 'it'), 'CONFIG_SYNTAX');
  });

  it.each(['1e999', '[-1e400]', '{"a": {"b": 1e309}}'])('refuses %s, which would read as infinite', async (text) => {
    await expectCode(() => parseJson(text, 'it'), 'CONFIG_SYNTAX');
  });

  it('refuses absurd nesting', async () => {
    await expectCode(() => parseJson('['.repeat(2000) + ']'.repeat(2000), 'it'), 'CONFIG_SYNTAX');
  });
});
