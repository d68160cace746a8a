import { describe, expect, it } from '@jest/globals';
import { isForbiddenAddress, parseLaneUrl } from '@plumbline/traffic';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('parseLaneUrl', () => {
  it('keeps the base path without a slash at its end', () => {
    expect(parseLaneUrl('http://127.0.0.1:8080/a/b/', 'baseline')).toEqual({
      origin: 'http://127.0.0.1:8080',
      basePath: '/a/b',
      isPlainRemote: false,
    });
    expect(parseLaneUrl('https://models.test', 'baseline')).toEqual({
      origin: 'https://models.test',
      basePath: '',
      isPlainRemote: false,
    });
    expect(parseLaneUrl('http://models.test', 'baseline').isPlainRemote).toBe(true);
  });

  it.each([
    '',
    'models',
    'ftp://models.test',
    'file:///etc/passwd',
    'http://user:pass@models.test',
    'http://models.test/?a=1',
    'http://models.test/#a',
  ])('refuses %j', async (url) => {
    const error = await expectCode(() => parseLaneUrl(url, 'candidate'), 'INPUT_INVALID');
    expect(error.message).not.toContain('pass@');
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://[fe80::1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://metadata.google.internal/',
    'http://metadata.google.internal./',
    'http://100.100.100.200/',
  ])('refuses the metadata address %s', async (url) => {
    await expectCode(() => parseLaneUrl(url, 'candidate'), 'SERVICE_REFUSED');
  });
});

describe('isForbiddenAddress', () => {
  it.each(['127.0.0.1', '10.1.2.3', '192.168.1.1', '::1', '8.8.8.8', 'models.test'])('lets %s through', (address) => {
    expect(isForbiddenAddress(address)).toBe(false);
  });
});
