import type { Context } from '@plumbline/frame';
import type { Authorship } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';

/**
 * Who writes to the registry: what the platform says of the run, else the user of the machine. Recorded, never
 * trusted.
 */
export function authorshipOf({ reason }: Inputs, { host }: Context): Authorship {
  const { onGitHub, runUrl } = host.surroundings;
  const actor = onGitHub ? host.env['GITHUB_ACTOR'] : (host.env['USER'] ?? host.env['USERNAME']);
  return { time: host.now(), actor: actor ?? null, runUrl, reason };
}
