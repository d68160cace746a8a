import { describe, expect, it } from '@jest/globals';
import { momentMs, readMoment, writeMoment } from '../../../../packages/data/src/great-expectations/moment.ts';

describe('readMoment', () => {
  it.each([
    ['2001-1-2', '2001-01-02'],
    ['2001-01-02 3:04', '2001-01-02T03:04:00'],
    ['2001-01-02T03:04:05.5Z', '2001-01-02T03:04:05.5Z'],
    ['2001-01-02T03:04:05.123456789+0530', '2001-01-02T03:04:05.123456+0530'],
  ])('reads %s as plain ISO 8601', (text, expected) => {
    expect(readMoment(text)).toBe(expected);
  });

  it.each(['abc', '', '2001-13-01', '2001-02-30', '2001-01-01T24:00', 'Jan 01 2001', '2001-01-01T'])(
    'takes %p for none',
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});

describe('momentMs', () => {
  it('takes a moment without zone as UTC, and honours zones', () => {
    expect(momentMs('1970-01-02')).toBe(86_400_000);
    expect(momentMs('1970-01-01T00:00:01')).toBe(1000);
    expect(momentMs('1970-01-01T05:30:00+0530')).toBe(0);
    expect(momentMs('1970-01-01T05:00:00+05')).toBe(0);
  });
});

describe('writeMoment', () => {
  it('writes a fraction only where there is one', () => {
    expect(writeMoment(0)).toBe('1970-01-01T00:00:00');
    expect(writeMoment(1)).toBe('1970-01-01T00:00:00.001');
  });
});
