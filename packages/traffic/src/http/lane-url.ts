import { PlumblineError } from '@plumbline/core';
import type { LaneName } from '../lanes.ts';
import { isForbiddenAddress } from './forbidden-address.ts';

const METADATA_HOSTS = ['metadata.google.internal', 'metadata', 'instance-data'];

/** Where a lane is: the recorded path is appended to `basePath`. */
export interface LaneUrl {
  readonly origin: string;
  /** Without a slash at its end; often empty. */
  readonly basePath: string;
  /** Anybody on the way can read what is sent. */
  readonly isPlainRemote: boolean;
}

/**
 * Reads a lane's URL from an input. Throws `INPUT_INVALID` for anything but http(s), for credentials, a query or a
 * fragment in it, and `SERVICE_REFUSED` for link-local and metadata addresses.
 */
export function parseLaneUrl(text: string, lane: LaneName): LaneUrl {
  const url = URL.parse(text);
  const problem = url === null ? 'it is not a URL' : problemOf(url);
  if (url === null || problem !== null) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot use "${lane}": it must be the URL of a model server, http or https, without credentials, query and fragment: ${problem}`,
      `give ${lane} like "http://127.0.0.1:8080"; credentials belong in PLUMBLINE_${lane.toUpperCase()}_AUTHORIZATION`,
    );
  }
  const host = url.hostname.replaceAll(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isForbiddenAddress(host) || METADATA_HOSTS.includes(host)) {
    throw new PlumblineError(
      'SERVICE_REFUSED',
      `Cannot use "${lane}": it must not be a link-local or metadata address: current value is "${host}"`,
      'give the address of a model server',
    );
  }
  const isLoopback = host === 'localhost' || host === '::1' || /^127\./.test(host);
  return {
    origin: url.origin,
    basePath: url.pathname.replace(/\/+$/, ''),
    isPlainRemote: url.protocol === 'http:' && !isLoopback,
  };
}

function problemOf(url: URL): string | null {
  if (!['http:', 'https:'].includes(url.protocol)) return `its scheme is "${url.protocol}"`;
  if (url.username !== '' || url.password !== '') return 'it holds credentials';
  if (url.search !== '' || url.hash !== '') return 'it holds a query or a fragment';
  return null;
}
