import { PlumblineError } from '@plumbline/core';
import type { RecordedRequest } from './exchange.ts';

/** Recorded headers that are sent on unless the input `headers` says otherwise. */
const DEFAULT_HEADERS: readonly string[] = ['content-type', 'accept'];

/** Never taken from a recording and never set by an input: credentials, and what belongs to the connection. */
const FORBIDDEN =
  /^(?:authorization|proxy-.*|cookie2?|set-cookie|x-api-key|api-key|apikey|x-auth-.*|x-amz-security-token|x-csrf-.*|host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|x-forwarded-.*|forwarded|via)$/;

/** Which headers go out: names let through from the recording, and fixed ones. */
export interface HeaderPolicy {
  readonly allowed: readonly string[];
  readonly fixed: Readonly<Record<string, string>>;
}

/** Reads the input `headers`: a line is a name to let through, or `Name: value` to set. Throws `INPUT_INVALID` naming every illegal one. */
export function parseHeaderPolicy(lines: readonly string[]): HeaderPolicy {
  const allowed = [...DEFAULT_HEADERS];
  const fixed: Record<string, string> = {};
  const problems: string[] = [];
  for (const line of lines) {
    const [, name = '', value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*:\s*([\t\x20-\x7e]*))?$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === '') problems.push(`"${line}" is neither a header name nor "Name: value"`);
    else if (FORBIDDEN.test(key)) problems.push(`"${key}" is a credential or belongs to the connection`);
    else if (value === undefined) allowed.push(key);
    else fixed[key] = value;
  }
  if (problems.length === 0) return { allowed, fixed };
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot read "headers": every line must name a harmless request header: ${problems.join('; ')}`,
    'leave it out; credentials belong in PLUMBLINE_BASELINE_AUTHORIZATION and PLUMBLINE_CANDIDATE_AUTHORIZATION',
  );
}

/** The headers of one request. A body without a recorded content type is called JSON. `x-shadow: 1` marks every copy. */
export function requestHeaders(
  { headers = {}, body }: RecordedRequest,
  { allowed, fixed }: HeaderPolicy,
): Record<string, string> {
  const sent: Record<string, string> = {
    'x-shadow': '1',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (allowed.includes(key) && !FORBIDDEN.test(key)) sent[key] = value;
  }
  return { ...sent, ...fixed };
}
