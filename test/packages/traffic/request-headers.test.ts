import { describe, expect, it } from '@jest/globals';
import { parseHeaderPolicy } from '@plumbline/traffic';
import { requestHeaders } from '../../../packages/traffic/src/request-headers.ts';
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

describe('requestHeaders()', () => {
  const recorded = {
    Accept: 'application/json',
    Authorization: 'Bearer stolen',
    Cookie: 's=1',
    Host: 'elsewhere.test',
    'X-Api-Key': 'stolen',
    'X-Tenant': 'acme',
    'User-Agent': 'app/1',
  };
  const request = { method: 'POST', path: '/', headers: recorded, body: { x: 1 } } as const;

  it('takes from a recording only what is harmless or let through', () => {
    const harmless = { 'x-shadow': '1', 'content-type': 'application/json', accept: 'application/json' };
    expect(requestHeaders(request, parseHeaderPolicy([]))).toEqual(harmless);
    const tenants = parseHeaderPolicy(['X-Tenant', 'X-Fixed: a']);
    expect(requestHeaders(request, tenants)).toEqual({ ...harmless, 'x-tenant': 'acme', 'x-fixed': 'a' });
  });

  it('takes no credentials even where a policy lets them through', () => {
    const allowed = ['authorization', 'cookie', 'host', 'x-api-key'];
    expect(requestHeaders({ ...request, body: 'x' }, { allowed, fixed: {} })).toEqual({
      'x-shadow': '1',
      'content-type': 'application/json',
    });
  });
});
