import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openTracker } from '@plumbline/tracking';
import { expectCode } from '../../support/to-throw-with-code.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const EMPTY = JSON.stringify({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' });

/** Reads the last record through the whole client: one GET that the server may answer as it likes. */
async function ask(url: string, env: Readonly<Record<string, string>> = {}) {
  const tracker = await openTracker(
    { kind: 'mlflow', url },
    { experiment: 'e', key: 'k', env, temp: tmpdir(), waitUnitMs: 1 },
  );
  return tracker.store!.read();
}

describe('openHttp()', () => {
  it.each([408, 429, 502, 503, 504])('asks again after status %i', async (status) => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? status : 404).end(EMPTY);
    });
    expect((await ask(url)).record).toBeNull();
    expect(asked).toBe(3);
  });

  it('gives up after four attempts with SERVICE_UNREACHABLE and says what came', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const error = await expectCode(ask(url), 'SERVICE_UNREACHABLE');
    expect(error.message).toContain('"status 503" after 4 attempts');
    expect(asked).toBe(4);
  });

  it('names a refused connection', async () => {
    const url = await serve(() => undefined);
    servers.pop()?.close();
    await expectCode(ask(url), 'SERVICE_UNREACHABLE');
  });

  it('follows a redirection within the host', async () => {
    const url = await serve((request, response) => {
      const moved = request.url?.startsWith('/moved') !== true;
      response.writeHead(moved ? 308 : 404, moved ? { location: `/moved${request.url}` } : {}).end(EMPTY);
    });
    expect((await ask(url)).record).toBeNull();
  });

  it('never follows one to another host, where the credentials would go', async () => {
    let leaked = 0;
    const other = await serve((_request, response) => {
      leaked += 1;
      response.writeHead(404).end(EMPTY);
    });
    const url = await serve(
      (request, response) => void response.writeHead(302, { location: `${other}${request.url}` }).end(),
    );
    const error = await expectCode(ask(url, { MLFLOW_TRACKING_TOKEN: 'secret-token' }), 'SERVICE_REFUSED');
    expect(error.message).toContain(`redirects to ${other}`);
    expect(leaked).toBe(0);
  });

  it('ends a circle of redirections', async () => {
    const url = await serve((_request, response) => void response.writeHead(302, { location: '/again' }).end());
    await expectCode(ask(url), 'SERVICE_REFUSED');
  });

  it('goes through the proxy that the environment names, except where it says not to', async () => {
    const seen: (string | undefined)[] = [];
    const proxy = await serve((request, response) => {
      seen.push(request.url);
      response.writeHead(404).end(EMPTY);
    });
    // Undici tunnels by CONNECT, so an address that is not there can only be reached through the proxy.
    servers[0]?.on('connect', (request, socket) => {
      seen.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await expectCode(ask('http://mlflow.test', { HTTP_PROXY: proxy }), 'SERVICE_UNREACHABLE');
    expect(seen[0]).toContain('mlflow.test');
    const straight = await serve((_request, response) => void response.writeHead(404).end(EMPTY));
    expect((await ask(straight, { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' })).record).toBeNull();
  });
});
