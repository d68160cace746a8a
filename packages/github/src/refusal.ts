import { messageOf, PlumblineError } from '@plumbline/core';

/** The HTTP status of a failed request; null where no answer came. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  // The client gives a request that nobody answered the status 500, but no response.
  return 'response' in error && error.response !== undefined ? error.status : null;
}

/** A failed request to GitHub, in words. */
export interface Refusal {
  /** What could not be done: `post the comment`. */
  readonly what: string;
  /** The permission that allows it: `pull-requests: write`. */
  readonly permission: string;
  readonly error: unknown;
}

/** GitHub answers 404 in place of 403 where even the existence is not to be told. */
function isRefused(error: unknown): boolean {
  const status = statusOf(error);
  // A rate limit is a 403 as well, but no permission lifts it.
  if (status === 403 && /rate limit/i.test(messageOf(error))) return false;
  return status === 401 || status === 403 || status === 404;
}

/** What is said where a decoration could not be published. */
export function noticeOf({ what, permission, error }: Refusal): string {
  if (!isRefused(error)) return `Could not ${what}: ${messageOf(error)}`;
  return (
    `Could not ${what}: the token lacks the permission "${permission}": add it under "permissions:" of the job; ` +
    'it is never available to a workflow triggered from a fork'
  );
}

/** The error of a request whose result the run needs. */
export function refusalError({ what, permission, error }: Refusal): PlumblineError {
  const status = statusOf(error);
  if (isRefused(error)) {
    return new PlumblineError(
      'SERVICE_REFUSED',
      `Cannot ${what}: GitHub must allow it: current answer is status ${status}: ${messageOf(error)}`,
      `add the permission "${permission}" under "permissions:" of the job; forks never have it`,
      { cause: error },
    );
  }
  const code = status === null ? 'SERVICE_UNREACHABLE' : 'SERVICE_RESPONSE';
  const answer = status === null ? 'none' : `status ${status}`;
  return new PlumblineError(
    code,
    `Cannot ${what}: GitHub must answer: current answer is ${answer}: ${messageOf(error)}`,
    'run the job again; if it fails again, see https://www.githubstatus.com',
    { cause: error },
  );
}
