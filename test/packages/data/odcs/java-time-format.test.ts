import { describe, expect, it } from '@jest/globals';
import { javaTimeFormat } from '../../../../packages/data/src/odcs/java-time-format.ts';

describe('javaTimeFormat', () => {
  it.each([
    ['yyyy-MM-dd', '%Y-%m-%d', false],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '%Y-%m-%dT%H:%M:%S.%f%z', true],
    ['yyyy-MM-ddTHH:mm:ssZ', '%Y-%m-%dT%H:%M:%S%z', true],
    ['YYYY-MM-DD', '%Y-%m-%d', false],
    ['d MMM yy', '%d %b %y', false],
    ['EEEE, d MMMM uuuu', '%A, %d %B %Y', false],
    ['h:mm a', '%I:%M %p', false],
    ["hh 'o''clock' %", "%I o'clock %%", false],
    ['yyyyDDD', '%Y%j', false],
  ])('%s is %s', (java, format, hasZone) => {
    expect(javaTimeFormat(java)).toMatchObject({ format, hasZone });
  });

  it.each([
    ['yyyy-ww', 'ww'],
    ['HH:mm VV', 'VV'],
    ['[yyyy]', '['],
    ['HH:mm:ss.SSSSSSSSS', 'SSSSSSSSS'],
    ["yyyy 'open", "'"],
    ['G', 'G'],
  ])('refuses %s: %s', (java, unsupported) => {
    expect(javaTimeFormat(java)).toEqual({ unsupported });
  });
});
