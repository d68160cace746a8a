import type { Tracking } from '@plumbline/tracking';

const TRACKING_FORMS = '"none" or "mlflow:<url>"';

/** Reads the input `tracking`; a string says what is wrong with it. The empty text means none. */
export function parseTracking(given: string): Tracking | string {
  if (given === '' || given === 'none') return { kind: 'none' };
  const url = /^mlflow:(.+)$/.exec(given)?.[1];
  if (url === undefined) return `must be ${TRACKING_FORMS}: current value is "${given}"`;
  const problem = problemOf(url);
  return problem === null ? { kind: 'mlflow', url: url.replace(/\/+$/, '') } : problem;
}

function problemOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
    return `must name an http or https address after "mlflow:": current value is "${withoutCredentials(url)}"`;
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return 'must not hold credentials: give MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD';
  }
  if (parsed.search !== '' || parsed.hash !== '') return 'must be an address without "?" and "#"';
  return null;
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//***@');
}
