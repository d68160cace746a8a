import { type DispatchRequest, PlumblineError } from '@plumbline/core';
import type { Octokit } from './client.ts';
import { refusalError } from './refusal.ts';

const EVENT_TYPE_CHARS_MAX = 100;
const PAYLOAD_KEYS_MAX = 10;
const PAYLOAD_BYTES_MAX = 64 * 1024 - 1;

/**
 * Starts workflows that listen to `repository_dispatch`. Throws `LIMIT_SIZE` or `SERVICE_*` naming the permission to
 * add.
 */
export async function dispatchWorkflow(
  octokit: Octokit,
  request: DispatchRequest,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): Promise<void> {
  checkLimits(request);
  try {
    await octokit.rest.repos.createDispatchEvent({
      owner,
      repo,
      event_type: request.eventType,
      client_payload: { ...request.payload },
    });
  } catch (error) {
    throw refusalError({ what: `dispatch the event "${request.eventType}"`, permission: 'contents: write', error });
  }
}

/** GitHub's own limits; what breaks them would be refused with a bare 422. */
function checkLimits({ eventType, payload }: DispatchRequest): void {
  const tooMuch = (what: string, max: string, current: number): PlumblineError =>
    new PlumblineError(
      'LIMIT_SIZE',
      `Cannot dispatch an event: ${what} must be ${max}: current value is ${current}`,
      'send a shorter name, or a reference to a file in place of the data',
    );
  if (eventType.length === 0 || eventType.length > EVENT_TYPE_CHARS_MAX) {
    throw tooMuch('its name', `1 to ${EVENT_TYPE_CHARS_MAX} characters long`, eventType.length);
  }
  const keys = Object.keys(payload).length;
  if (keys > PAYLOAD_KEYS_MAX) throw tooMuch('the keys of its payload', `${PAYLOAD_KEYS_MAX} at most`, keys);
  const bytes = Buffer.byteLength(JSON.stringify(payload), 'utf8');
  if (bytes > PAYLOAD_BYTES_MAX) throw tooMuch('the bytes of its payload', `${PAYLOAD_BYTES_MAX} at most`, bytes);
}
