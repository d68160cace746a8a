import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import type { RecordedRequest } from '../exchange.ts';
import type { Lane } from '../lane.ts';
import { type HeaderPolicy, requestHeaders } from '../request-headers.ts';
import { guardedLookup } from './forbidden-address.ts';
import type { LaneUrl } from './lane-url.ts';

/** How a lane is talked to. */
export interface LaneOptions {
  readonly headers: HeaderPolicy;
  /** Value of the `authorization` header, from the environment; sent to this lane's own origin only. */
  readonly authorization: string | null;
  readonly timeoutMs: number;
  readonly connections: number;
  readonly clock: Clock;
  readonly responseBytesMax?: number;
}

const RESPONSE_BYTES_MAX = 8 * 1024 * 1024;
const CACHE_HEADERS = ['x-cache', 'cf-cache-status', 'x-cache-status'];

/**
 * One lane over HTTP/1.1 with kept connections. Redirects are not followed (a 3xx is an answer), nothing is retried, an
 * answer larger than the limit is cut off unread. No error of the far side escapes: it becomes an `Answer`.
 */
export async function openLane({ origin, basePath }: LaneUrl, options: LaneOptions): Promise<Lane> {
  const { Pool } = await import('undici');
  const pool = new Pool(origin, {
    connections: options.connections,
    pipelining: 1,
    // Undici's own timers are coarse: the signal below is the one deadline.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: options.timeoutMs, lookup: guardedLookup },
  });
  const authorization = options.authorization === null ? {} : { authorization: options.authorization };
  return {
    send: async (request, { sinceMs, signal }) => {
      const since = sinceMs ?? options.clock.now();
      const timeout = AbortSignal.timeout(options.timeoutMs);
      try {
        const answered = await pool.request({
          method: request.method,
          path: `${basePath}${request.path}`,
          headers: { ...requestHeaders(request, options.headers), ...authorization },
          body: bodyOf(request),
          signal: AbortSignal.any([timeout, signal]),
        });
        const body = await readBody(answered.body, options.responseBytesMax ?? RESPONSE_BYTES_MAX);
        const latencyMs = roundToMicroseconds(options.clock.now() - since);
        return { kind: 'answered', status: answered.statusCode, body, latencyMs, cached: isCached(answered.headers) };
      } catch (thrown) {
        return timeout.aborted ? { kind: 'timeout' } : { kind: 'unreachable', reason: reasonOf(thrown) };
      }
    },
    close: () => pool.destroy(),
  };
}

function bodyOf({ method, body }: RecordedRequest): string | null {
  if (body === undefined || method === 'GET') return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The text, or null where it is too large: the connection is then given up, not drained. */
async function readBody(stream: Dispatcher.ResponseData['body'], bytesMax: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    sizeBytes += bytes.length;
    if (sizeBytes > bytesMax) {
      stream.destroy();
      return null;
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The clock's microsecond is the unit of evidence: what is judged can be written down exactly. */
function roundToMicroseconds(milliseconds: number): number {
  return Math.max(1, Math.round(milliseconds * 1000)) / 1000;
}

function isCached(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return Number(headers['age'] ?? 0) > 0 || CACHE_HEADERS.some((name) => /\bhit\b/i.test(String(headers[name] ?? '')));
}

function reasonOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return 'unknown';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return 'name' in thrown && typeof thrown.name === 'string' ? thrown.name : 'unknown';
}
