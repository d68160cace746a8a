import { describe, expect, it } from '@jest/globals';
import { parseHeaderPolicy } from '@plumbline/traffic';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseHeaderPolicy', () => {
  it('reads names and fixed headers', () => {
    const policy = parseHeaderPolicy(['X-Tenant', 'X-Fixed:  a b ']);
    expect(policy.allowed).toEqual(['content-type', 'accept', 'x-tenant']);
    expect(policy.fixed).toEqual({ 'x-fixed': 'a b ' });
  });

  it.each([
    'Authorization',
    'cookie',
    'X-API-Key',
    'host: evil.test',
    'Content-Length',
    'proxy-authorization: x',
    'no header!?',
    'x:\u0007',
  ])('refuses %j', async (line) => {
    await expectCode(() => parseHeaderPolicy([line]), 'INPUT_INVALID');
  });
});
