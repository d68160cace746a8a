import { describe, expect, it } from '@jest/globals';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { checkOf, judged, rowsOf } from './judged.ts';

const where = { file: 'rules.yml', line: 3 };

describe('demandPatterns', () => {
  it.each([
    [
      'a regular expression RE2 does not know',
      { kind: 'matches', syntax: 'regex', patterns: ['a', '(?=x)'], need: 'any' },
      '(?=x)',
    ],
    ['an unknown time format', { kind: 'time-format', format: '%Q' }, '%Q'],
    ['a time format that breaks off', { kind: 'time-format', format: '%' }, '%'],
  ] as const)('CONFIG_INVALID naming %s', async (_, test, written) => {
    const fine = checkOf(rowsOf(['x'], { kind: 'time-format', format: '%Y' }));
    const error = await expectCode(judged('x\n1\n', [fine, checkOf(rowsOf(['x'], test), { where })]), 'CONFIG_INVALID');
    expect(error.where).toEqual(where);
    expect(error.message).toContain(`"${written}"`);
  });

  it('leaves LIKE patterns alone: any text is one', async () => {
    const check = checkOf(rowsOf(['x'], { kind: 'matches', syntax: 'like', patterns: ['(?='], need: 'any' }));
    expect((await judged('x\na\n', [check]))[0]?.answer).toBe('broken');
  });
});
