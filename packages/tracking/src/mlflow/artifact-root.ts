const PROXIED = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/;

/**
 * Where a run's artifacts are below the server's artifact root, or null where they are not kept behind this server
 * (`s3://…`, or another host): those need the storage's own credentials, which Plumbline does not ask for.
 */
export function artifactRoot(artifactUri: string, serverUrl: string): string | null {
  const [, host, path] = PROXIED.exec(artifactUri) ?? [];
  if (path === undefined || path.split('/').includes('..')) return null;
  if (host !== undefined && host !== '' && host !== new URL(serverUrl).host) return null;
  return path.replace(/\/+$/, '');
}
