import { describe, expect, it } from '@jest/globals';
import { guardedLookup, isForbiddenAddress } from '../../../../packages/traffic/src/http/forbidden-address.ts';

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

describe('isForbiddenAddress', () => {
  it.each([
    '169.254.169.254',
    '::ffff:169.254.169.254',
    '::169.254.169.254',
    '::ffff:0:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    'fd00:ec2::254',
    'fd20:ce::254',
    'fe80::1',
    '0.0.0.0',
  ])('knows %s for what it is', (address) => {
    expect(isForbiddenAddress(address)).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '10.0.0.5', '192.168.1.1', 'fd12::1', '2002:0a00:5::1', 'model.test'])(
    'lets %s be',
    (address) => {
      expect(isForbiddenAddress(address)).toBe(false);
    },
  );
});
