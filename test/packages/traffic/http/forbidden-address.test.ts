import { describe, expect, it } from '@jest/globals';
import { guardedLookup } from '../../../../packages/traffic/src/http/forbidden-address.ts';

const look = (host: string, all: boolean) =>
  new Promise((resolve) => {
    guardedLookup(host, { all }, (error, address) => resolve(error === null ? address : error.code));
  });

describe('guardedLookup', () => {
  it('resolves this machine, as one address or as all', async () => {
    expect(['127.0.0.1', '::1']).toContain(await look('localhost', false));
    expect(await look('127.0.0.1', true)).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });

  it('refuses what resolves to a forbidden address', async () => {
    expect(await look('169.254.169.254', true)).toBe('EACCES');
    expect(await look('169.254.169.254', false)).toBe('EACCES');
  });

  it('hands on that a name is unknown', async () => {
    expect(await look('nothing.invalid', true)).toMatch(/^E/);
  });
});
