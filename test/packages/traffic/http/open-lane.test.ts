import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type Answer,
  type Lane,
  type LaneOptions,
  openLane,
  parseHeaderPolicy,
  parseLaneUrl,
  systemClock,
} from '@plumbline/traffic';
import { type Handler, type ModelServer, modelServer } from '../../../support/model-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function lane(
  handle: Handler,
  options: Partial<LaneOptions> = {},
  base = '',
): Promise<{ lane: Lane; server: ModelServer }> {
  const server = await modelServer(handle);
  const opened = await openLane(parseLaneUrl(`${server.url}${base}`, 'candidate'), {
    headers: parseHeaderPolicy([]),
    authorization: null,
    timeoutMs: 2000,
    connections: 2,
    clock: systemClock,
    ...options,
  });
  open.push(opened, server);
  return { lane: opened, server };
}

const POST = { method: 'POST', path: '/predict', body: { x: 1 } } as const;
const never = new AbortController().signal;
const send = (to: Lane, request: Parameters<Lane['send']>[0] = POST): Promise<Answer> =>
  to.send(request, { signal: never });
const raw =
  (answer: (response: ServerResponse) => void): Handler =>
  (_request, response) =>
    void answer(response);

describe('openLane', () => {
  it('appends the recorded path to the URL and sends a string body as it is', async () => {
    const { lane: to, server } = await lane(() => ({ ok: true }), {}, '/base/');
    const answer = await send(to, {
      method: 'POST',
      path: '/v2/models/m/infer?a=1',
      body: '{ "kept":  1}',
      headers: { 'Content-Type': 'text/x' },
    });
    expect(answer).toMatchObject({ kind: 'answered', status: 200, body: '{"ok":true}', cached: false });
    expect(server.seen[0]).toMatchObject({ url: '/base/v2/models/m/infer?a=1', method: 'POST', body: '{ "kept":  1}' });
    expect(server.seen[0]?.headers['content-type']).toBe('text/x');
  });

  it('sends no recorded credentials, its own only to its own origin, and marks the copy', async () => {
    const { lane: to, server } = await lane(() => 1, {
      authorization: 'Bearer ours',
      headers: parseHeaderPolicy(['x-tenant', 'X-Fixed: 7']),
    });
    const headers = {
      Authorization: 'Bearer stolen',
      Cookie: 'a=b',
      'X-Api-Key': 'k',
      Host: 'evil.test',
      'X-Tenant': 't',
      'X-Other': 'o',
      'Transfer-Encoding': 'chunked',
    };
    await send(to, { ...POST, headers });
    const seen = server.seen[0]?.headers ?? {};
    expect(seen).toMatchObject({
      authorization: 'Bearer ours',
      'x-tenant': 't',
      'x-fixed': '7',
      'x-shadow': '1',
      'content-type': 'application/json',
    });
    expect(seen.host).toBe(new URL(server.url).host);
    for (const name of ['cookie', 'x-api-key', 'x-other']) expect(seen[name]).toBeUndefined();
  });

  it('follows no redirect: a 3xx is an answer', async () => {
    const elsewhere = await modelServer(() => 'caught');
    open.push(elsewhere);
    const { lane: to } = await lane(
      raw((response) => response.writeHead(307, { location: `${elsewhere.url}/predict` }).end()),
      { authorization: 'Bearer ours' },
    );
    expect(await send(to)).toMatchObject({ kind: 'answered', status: 307 });
    expect(elsewhere.seen).toHaveLength(0);
  });

  it('takes a 500 as an answer and asks once', async () => {
    const { lane: to, server } = await lane(raw((response) => response.writeHead(500).end('Internal Server Error')));
    expect(await send(to)).toMatchObject({ kind: 'answered', status: 500, body: 'Internal Server Error' });
    expect(server.seen).toHaveLength(1);
  });

  it('gives up after the time-out, whether nothing comes or it never ends', async () => {
    const { lane: silent } = await lane(() => undefined, { timeoutMs: 80 });
    expect(await send(silent)).toEqual({ kind: 'timeout' });
    const dripping = await lane(
      raw((response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      }),
      { timeoutMs: 120 },
    );
    expect(await send(dripping.lane)).toEqual({ kind: 'timeout' });
  });

  it('says why nobody answers', async () => {
    const server = await modelServer(() => 1);
    await server.close();
    const gone = await openLane(parseLaneUrl(server.url, 'candidate'), {
      headers: parseHeaderPolicy([]),
      authorization: null,
      timeoutMs: 1000,
      connections: 1,
      clock: systemClock,
    });
    open.push(gone);
    expect(await send(gone)).toEqual({ kind: 'unreachable', reason: 'ECONNREFUSED' });
    const { lane: cut } = await lane(raw((response) => void response.socket?.destroy()));
    expect(await send(cut)).toMatchObject({ kind: 'unreachable' });
  });

  it('reads no more than its limit', async () => {
    const { lane: to } = await lane(
      raw((response) => response.end('x'.repeat(100_000))),
      { responseBytesMax: 1000 },
    );
    expect(await send(to)).toMatchObject({ kind: 'answered', status: 200, body: null });
  });

  it('sees a cache in the headers', async () => {
    const { lane: to } = await lane(raw((response) => response.setHeader('x-cache', 'Hit from edge').end('1')));
    expect(await send(to)).toMatchObject({ cached: true });
    const { lane: aged } = await lane(raw((response) => response.setHeader('age', '3').end('1')));
    expect(await send(aged)).toMatchObject({ cached: true });
  });

  it('measures from the intended moment where it is told', async () => {
    const { lane: to } = await lane(() => 1);
    const answer = await to.send(POST, { sinceMs: systemClock.now() - 5000, signal: never });
    expect(answer.kind === 'answered' ? answer.latencyMs : 0).toBeGreaterThan(5000);
  });
});
