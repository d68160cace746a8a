import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { postWebhook } from '@plumbline/monitor';
import { expectCode } from '../../support/to-throw-with-code.ts';

const SECRET = 'https://hooks.example.test/T000/secret-part';

describe('postWebhook', () => {
  it('posts canonical JSON over HTTP on the loopback', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk) => seen.push(`${request.method} ${request.headers['content-type']} ${chunk}`));
      request.on('end', () => response.writeHead(204).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await postWebhook(`http://127.0.0.1:${port}/hook`, { b: 1, a: 'x' });
    server.close();
    expect(seen).toEqual(['POST application/json {"a":"x","b":1}']);
  });

  it.each(['http://hooks.example.test/x', 'ftp://hooks.example.test', 'file:///etc/passwd', 'not a url', ''])(
    'refuses the address %j before anything is sent',
    async (address) => {
      let sent = 0;
      const error = await expectCode(
        postWebhook(address, {}, async () => {
          sent += 1;
          return { status: 200 };
        }),
        'INPUT_INVALID',
      );
      expect(sent).toBe(0);
      expect(`${error.message} ${error.fix}`).not.toContain('example.test');
    },
  );

  it.each([
    { name: 'a redirect', answer: async () => ({ status: 302 }), code: 'SERVICE_REFUSED' as const },
    { name: 'a refusal', answer: async () => ({ status: 500 }), code: 'SERVICE_REFUSED' as const },
    { name: 'no answer', answer: async () => Promise.reject(new Error(SECRET)), code: 'SERVICE_UNREACHABLE' as const },
  ])('fails on $name without naming the address', async ({ answer, code }) => {
    const error = await expectCode(postWebhook(SECRET, {}, answer), code);
    expect(`${error.message} ${error.fix} ${String(error.cause)}`).not.toContain('secret-part');
  });

  it('does not follow redirects', async () => {
    await postWebhook(SECRET, {}, async (_url, request) => {
      expect(request.redirect).toBe('manual');
      return { status: 200 };
    });
  });
});
