import { describe, expect, it } from '@jest/globals';
import { valuesToMask } from '../../../packages/github/src/credentials.ts';

describe('valuesToMask()', () => {
  it('masks every form in which a credential travels', () => {
    const masked = valuesToMask({ PGPASSWORD: 'first line\nsecond line', HOME: '/home/somebody' }, 'ghs_a+b');
    const base64 = Buffer.from('first line\nsecond line').toString('base64');
    expect(masked).toEqual(expect.arrayContaining(['ghs_a+b', 'ghs_a%2Bb', 'first line', 'second line', base64]));
    expect(masked.join(' ')).not.toContain('somebody');
  });

  it('masks nothing so short that it would blank the log', () => {
    expect(valuesToMask({ TRINO_PASSWORD: 'x' }, '')).toEqual([]);
  });
});
