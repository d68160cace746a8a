import { setTimeout as wait } from 'node:timers/promises';
import type { Environment } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';

/** One request to a service. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  /** Whether sending it twice does no harm: only then is it sent again after it may have arrived. */
  readonly repeatable: boolean;
  readonly timeoutMs: number;
}

/** An answer, with its body still to be read. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Sends requests with retries. Throws `SERVICE_UNREACHABLE` and, for a redirection to another host, `SERVICE_REFUSED`. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

/** What differs between a run and a test of one. */
export interface HttpOptions {
  /** Unit of the waits between attempts, in milliseconds; 500 unless told. */
  readonly waitUnitMs?: number;
}

/** How often one request is sent at most, and how many redirections within a host it follows. */
const ATTEMPTS_MAX = 4;
const REDIRECTS_MAX = 3;
const WORTH_REPEATING = new Set([408, 429, 502, 503, 504]);
/** The service said it did not do it. */
const NOT_DONE = new Set([429, 503]);
/** The request cannot have arrived. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** HTTP through the proxy that the environment names, or straight. */
export function openHttp(env: Environment, { waitUnitMs = 500 }: HttpOptions = {}): Http {
  const send = sender(env);
  return {
    async send(request) {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await follow(send, request).catch((thrown: unknown) => asFailure(thrown, request));
        const last = attempt >= ATTEMPTS_MAX;
        if (outcome instanceof Failure) {
          if (last || !(request.repeatable || NEVER_ARRIVED.has(outcome.code)))
            throw unreachable(request, outcome.reason, attempt);
        } else {
          const repeat = WORTH_REPEATING.has(outcome.status) && (request.repeatable || NOT_DONE.has(outcome.status));
          if (!repeat) return outcome;
          await outcome.body?.cancel();
          if (last) throw unreachable(request, `status ${outcome.status}`, attempt);
        }
        await wait(waitUnitMs * 2 ** (attempt - 1));
      }
    },
  };
}

/** A failed attempt: no answer came. */
class Failure {
  readonly code: string;
  readonly reason: string;

  constructor(code: string, reason: string) {
    this.code = code;
    this.reason = reason;
  }
}

function asFailure(thrown: unknown, { timeoutMs }: HttpRequest): Failure {
  if (thrown instanceof PlumblineError) throw thrown;
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (!(cause instanceof Error)) return new Failure('', String(cause));
  if (cause.name === 'TimeoutError') return new Failure('', `no answer within ${timeoutMs / 1000} s`);
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return new Failure(code, cause.message === '' ? code : cause.message);
}

interface RawAnswer extends HttpAnswer {
  readonly headers: { get(name: string): string | null };
}

interface RawRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

type Send = (url: string, init: RawRequest) => Promise<RawAnswer>;

/** Undici is loaded only where a proxy is named: Node's own `fetch` does not read these variables. */
function sender(env: Environment): Send {
  const named = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const proxies = { httpProxy: named('HTTP_PROXY'), httpsProxy: named('HTTPS_PROXY'), noProxy: named('NO_PROXY') };
  if (proxies.httpProxy === '' && proxies.httpsProxy === '') return fetch;
  let agent: Promise<Send> | undefined;
  return async (url, init) => {
    agent ??= import('undici').then((undici): Send => {
      const dispatcher = new undici.EnvHttpProxyAgent(proxies);
      return async (address, { body, ...rest }) => {
        const answer = await undici.fetch(address, { ...rest, ...(body === undefined ? {} : { body }), dispatcher });
        return { status: answer.status, headers: answer.headers, body: webStream(answer.body) };
      };
    });
    return (await agent)(url, init);
  };
}

function webStream(body: AsyncIterable<Uint8Array> | null): ReadableStream<Uint8Array> | null {
  return body === null ? null : ReadableStream.from(body);
}

/** Sends, and follows redirections that stay at the same origin: credentials never travel to another one. */
async function follow(send: Send, request: HttpRequest): Promise<HttpAnswer> {
  const { method, headers, body } = request;
  let url = request.url;
  for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
    const signal = AbortSignal.timeout(request.timeoutMs);
    const answer = await send(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal,
    });
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    await answer.body?.cancel();
    url = sameOrigin(url, location, answer.status === 307 || answer.status === 308 || method === 'GET');
  }
  throw new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot reach ${originOf(request.url)}: it must answer within ${REDIRECTS_MAX} redirections: it redirects on and on`,
    'give the address at which the service answers',
  );
}

function sameOrigin(from: string, location: string, repeatsMethod: boolean): string {
  const target = new URL(location, from);
  if (target.origin === new URL(from).origin && repeatsMethod) return target.href;
  throw new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot reach ${originOf(from)}: it must answer itself: it redirects to ${target.origin}`,
    'give the address at which the service answers',
  );
}

function originOf(url: string): string {
  return new URL(url).origin;
}

function unreachable(request: HttpRequest, reason: string, attempts: number): PlumblineError {
  return new PlumblineError(
    'SERVICE_UNREACHABLE',
    `Cannot reach ${originOf(request.url)}: it must answer: current value is "${reason}" after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    'check the address, the proxy and that the service runs',
  );
}
