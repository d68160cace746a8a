import { canonicalJson } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';

/** The part of `fetch` that is needed. */
export type Post = (
  url: string,
  request: { method: 'POST'; headers: Record<string, string>; body: string; redirect: 'manual'; signal: AbortSignal },
) => Promise<{ readonly status: number }>;

const TIMEOUT_MS = 15_000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Posts JSON to a webhook. The address is a secret: no error names it. Plain HTTP is taken on the loopback only, redirects are not
 * followed, and there is no second attempt. Throws `INPUT_INVALID` or `SERVICE_*`.
 */
export async function postWebhook(address: string, body: JsonObject, post: Post = fetch): Promise<void> {
  const url = webhookUrl(address);
  const answer = await post(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: canonicalJson(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (answer === null) {
    throw new PlumblineError(
      'SERVICE_UNREACHABLE',
      `Cannot call the webhook: it must answer within ${TIMEOUT_MS / 1000} s: there is no answer`,
      'check the address in the environment variable that webhook-url-env names',
    );
  }
  if (answer.status >= 200 && answer.status < 300) return;
  throw new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot call the webhook: its status must be 2xx (redirects are not followed): current status is ${answer.status}`,
    'check the address in the environment variable that webhook-url-env names',
  );
}

function webhookUrl(address: string): string {
  const url = URL.parse(address);
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url !== null && allowed) return url.href;
  throw new PlumblineError(
    'INPUT_INVALID',
    'Cannot call the webhook: its address must be an https URL (http on the loopback only): it is none, or of another kind',
    'correct the environment variable that webhook-url-env names',
  );
}
