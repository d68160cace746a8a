import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES, isOurFault, PlumblineError, toPlumblineError } from '@plumbline/core';

describe('PlumblineError', () => {
  it('carries code, message, fix, place and cause', () => {
    const cause = new Error('why');
    const error = new PlumblineError('DATA_MISSING', 'Cannot read', 'give it', {
      where: { file: 'a.csv', line: 3 },
      cause,
    });
    expect(error).toMatchObject({
      code: 'DATA_MISSING',
      message: 'Cannot read',
      fix: 'give it',
      where: { file: 'a.csv', line: 3 },
    });
    expect(error.cause).toBe(cause);
  });

  it('has only codes of the named families', () => {
    const families = /^(INPUT|CONFIG|DATA|MODEL|EVIDENCE|REGISTRY|COMMAND|SERVICE|ENGINE|PATH|LIMIT|INVARIANT)_/;
    expect(Object.keys(ERROR_CODES).filter((code) => !families.test(code))).toEqual([]);
  });
});

describe('toPlumblineError()', () => {
  it('keeps what is one already', () => {
    const error = new PlumblineError('DATA_EMPTY', 'm', 'f');
    expect(toPlumblineError(error)).toBe(error);
    expect(isOurFault(error)).toBe(false);
  });

  it.each([new TypeError('x'), 'text', undefined, null, 7])('takes anything else (%p) as our own fault', (thrown) => {
    expect(toPlumblineError(thrown).code).toBe('INVARIANT_BROKEN');
    expect(isOurFault(thrown)).toBe(true);
  });
});
