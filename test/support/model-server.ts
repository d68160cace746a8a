import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '@plumbline/core';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Counts from 0. */
  readonly number: number;
}

/** A model server on the loopback that remembers what it was asked. */
export interface ModelServer {
  readonly url: string;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

/** What a server does with a request: a value is sent as JSON, nothing means the handler has answered (or never will). */
export type Handler = (request: SeenRequest, response: ServerResponse) => Json | undefined | Promise<Json | undefined>;

/** Starts a server on a free port. Close it: hanging answers are cut off. */
export async function modelServer(handle: Handler): Promise<ModelServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const { url = '', method = '', headers } = request;
      const asked = { url, method, headers, body: Buffer.concat(parts).toString('utf8'), number: seen.length };
      seen.push(asked);
      const answer = await handle(asked, response);
      if (answer === undefined) return;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Exchanges as JSON lines: request i asks `{"x": i}` of `/predict`. */
export function exchangeLines(count: number, more: (index: number) => object = () => ({})): string {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `r${index}`,
      request: { method: 'POST', path: '/predict', body: { x: index } },
      ...more(index),
    }),
  ).join('\n');
}
