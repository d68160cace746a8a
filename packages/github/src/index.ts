/**
 * GitHub Actions as the outside of a run: inputs, outputs, log, annotations, job summary, the one comment of a pull
 * request, artifacts, commit statuses, issues and dispatches, behind the `Host` of `@plumbline/core`. The only package
 * that knows GitHub. Everything that is shown is untrusted and made harmless here; everything that only decorates
 * turns into a notice where it fails. Markdown is written by `@plumbline/report` alone.
 */
export { childOutput, type LineSink } from './child-output.ts';
export { runEntry } from './entry.ts';
export type { Environment, ProcessLike } from './environment.ts';
export { gitHubHost, type HostOptions } from './host.ts';
export { neutralLines, visibleText } from './neutralise.ts';
