import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { getCACertificates } from 'node:tls';
import type { RequestHandler } from '@actions/http-client/lib/interfaces';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { NeededPackage } from './engine-lock.ts';

const PAUSES_MS = [250, 1000];
const SILENCE_MS = 30_000;
const TOTAL_MS = 600_000;
const REDIRECTS_MAX = 5;

const OFFLINE_FIX =
  'check that the registry and the proxy can be reached from the runner, name a mirror in npm-registry, ' +
  'or hand in the engines with engines-path';

/** Where tarballs come from, and whom to trust there besides the usual authorities (PEM). */
export interface TarballSource {
  readonly registry: URL;
  readonly trusted: string | null;
}

/**
 * Fetches one tarball into `file` and proves it: exactly the pinned size and sha512. No credentials are sent; the proxy
 * variables are honoured. `ENGINE_DIGEST` where it is another file, `SERVICE_UNREACHABLE` after three failed attempts,
 * `SERVICE_REFUSED` where the registry does not hand it out.
 */
export async function downloadTarball({ name, pin }: NeededPackage, from: TarballSource, file: string): Promise<void> {
  const url = new URL(pin.tarball, from.registry);
  const subject = `${name} ${pin.version} from ${url.origin}`;
  let last: unknown;
  for (const wait of [0, ...PAUSES_MS]) {
    await pause(wait);
    try {
      const integrity = await attempt({ url, trusted: from.trusted }, file, pin.size);
      if (integrity === pin.integrity) return;
      throw otherFile(subject, `has sha512 "${integrity}"`, pin.integrity);
    } catch (thrown) {
      if (thrown instanceof PlumblineError) throw thrown;
      last = thrown;
    }
  }
  throw new PlumblineError(
    'SERVICE_UNREACHABLE',
    `Cannot fetch ${subject}: the registry must answer: current value is "${messageOf(last)}" after ` +
      `${PAUSES_MS.length + 1} attempts`,
    OFFLINE_FIX,
    { cause: last },
  );
}

/** One request; answers the integrity of what came. */
async function attempt(
  { url, trusted }: { readonly url: URL; readonly trusted: string | null },
  file: string,
  sizeMax: number,
): Promise<string> {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('plumbline', [trusting(trusted)], {
    allowRedirects: true,
    maxRedirects: REDIRECTS_MAX,
    allowRetries: false,
    socketTimeout: SILENCE_MS,
  });
  try {
    const { message } = await client.get(url.href);
    const status = message.statusCode ?? 0;
    if (status !== 200) {
      message.destroy();
      throw refusal(url, status);
    }
    return await receive(message, file, { sizeMax, subject: url.href });
  } finally {
    client.dispose();
  }
}

/**
 * Trusts what Node, the system and npm trust, for the requests of one client only. What comes is held against its pin, so
 * that trust decides nothing but whether a company's proxy lets the request through.
 */
function trusting(certificates: string | null): RequestHandler {
  return {
    prepareRequest: (options) => {
      Object.assign(options, {
        ca: [
          ...getCACertificates('default'),
          ...getCACertificates('system'),
          ...(certificates === null ? [] : [certificates]),
        ],
      });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no credentials are sent')),
  };
}

/** Worth another attempt: too busy, or broken on the other side. Anything else will not change by asking again. */
function refusal(url: URL, status: number): Error {
  if (status >= 500 || status === 408 || status === 429) return new Error(`status ${status}`);
  return new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot fetch ${url.href}: the registry must answer with status 200 and without credentials: ` +
      `current value is status ${status}`,
    'name a registry that holds this package and can be read without credentials in npm-registry, ' +
      'or hand in the engines with engines-path',
  );
}

async function receive(
  body: NodeJS.ReadableStream,
  file: string,
  limit: { readonly sizeMax: number; readonly subject: string },
): Promise<string> {
  const hash = createHash('sha512');
  let size = 0;
  const stop = new AbortController();
  const silence = setTimeout(() => stop.abort(new Error('no data for 30 s')), SILENCE_MS);
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.refresh();
      size += chunk.length;
      hash.update(chunk);
      const tooLong = size > limit.sizeMax;
      done(tooLong ? otherFile(limit.subject, 'is larger', `${limit.sizeMax} bytes`) : null, chunk);
    },
  });
  try {
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(TOTAL_MS)]);
    await pipeline(body, meter, createWriteStream(file), { signal });
  } finally {
    clearTimeout(silence);
  }
  return `sha512-${hash.digest('base64')}`;
}

function otherFile(subject: string, found: string, wanted: string): PlumblineError {
  return new PlumblineError(
    'ENGINE_DIGEST',
    `Cannot install ${subject}: the tarball must be the pinned one (${wanted}): current value ${found}`,
    'use a registry that passes packages on unchanged, or hand in the engines with engines-path; ' +
      'if the registry is the public one, report this: the package was tampered with',
  );
}
