import { describe, expect, it } from '@jest/globals';
import { jsonJudge } from '../../../../packages/data/src/json-schema/json-judge.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('jsonJudge', () => {
  it.each([
    ['{"a": 1}', true],
    ['{"a": "1"}', false],
    ['{"a": ', false],
    ['', false],
    ['"text"', true],
  ])('%s: %s', async (text, expected) => {
    const fits = await jsonJudge({ properties: { a: { type: 'integer' } } });
    expect(fits(text)).toBe(expected);
  });

  it('tests formats unless they are documentation', async () => {
    expect((await jsonJudge({ format: 'date' }))('"x"')).toBe(false);
    expect((await jsonJudge({ format: 'date' }, { formats: false }))('"x"')).toBe(true);
    expect((await jsonJudge({ format: 'my-own' }, { formats: false }))('"x"')).toBe(true);
  });

  it('ends with LIMIT_SIZE where a value nests too deep to be compared', async () => {
    const fits = await jsonJudge({ enum: [1] });
    await expectCode(() => fits('['.repeat(200_000) + ']'.repeat(200_000)), 'LIMIT_SIZE');
  });

  it('refuses what compileSchema refuses', async () => {
    await expectCode(jsonJudge({ $ref: 'https://example.org/x' }), 'CONFIG_UNSUPPORTED');
  });
});
