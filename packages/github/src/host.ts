import { type Host, PlumblineError } from '@plumbline/core';
import { openAnnotator } from './annotations.ts';
import { connect, type Octokit } from './client.ts';
import { valuesToMask } from './credentials.ts';
import { dispatchWorkflow } from './dispatch.ts';
import { type ProcessLike, variable } from './environment.ts';
import { defaultBranchOf, readEvent } from './event.ts';
import { fetchArtifact } from './fetch-artifact.ts';
import { gitHubBranch } from './github-branch.ts';
import { openInputs, TOKEN_INPUT } from './inputs.ts';
import { openIssue } from './issue.ts';
import { openLog } from './log.ts';
import { writeOutput } from './outputs.ts';
import { publish } from './publish.ts';
import { readAt, readBytesAt } from './read-at.ts';
import { type RunFacts, runFactsOf } from './run-facts.ts';
import { surroundingsOf } from './surroundings.ts';

/** What differs between a run and a test of one. */
export interface HostOptions {
  /** Unit of the client's waits: 1000 unless told. */
  readonly waitUnitMs?: number;
}

/**
 * GitHub Actions as the outside of a run. With no GitHub variable at all it is a local run that reads `INPUT_*` and
 * writes to the terminal. Takes the token out of the environment and masks every credential. Throws `CONFIG_*` for an
 * unreadable event.
 */
export async function gitHubHost(proc: ProcessLike, options: HostOptions = {}): Promise<Host> {
  const { env } = proc;
  const input = openInputs(env);
  const event = await readEvent(env['GITHUB_ACTIONS'] === 'true' ? variable(env, 'GITHUB_EVENT_PATH') : null);
  const surroundings = surroundingsOf(env, event, proc.cwd());
  const log = openLog((text) => proc.stdout.write(text), surroundings.onGitHub);
  for (const secret of valuesToMask(env, input(TOKEN_INPUT))) log.command('add-mask', secret);
  const annotator = openAnnotator(log, surroundings.workspace);
  const facts = runFactsOf(env, event);
  const client = clientOf(input(TOKEN_INPUT), facts, { ...options, log: log.lines });
  return {
    surroundings,
    env,
    input,
    output: (name, value) => writeOutput(env, name, value),
    now: () => new Date(),
    log: log.lines,
    notice: (message) => annotator.write({ level: 'notice', message }),
    warning: (message) => annotator.write({ level: 'warning', message }),
    error: (message, where) => annotator.write({ level: 'error', message, where }),
    group: log.group,
    ...repositoryOf(client, facts, event),
    publish: (publication) => {
      const { temp, sha, runUrl } = surroundings;
      const { title, verdict, headline } = publication.report;
      // Who reads the log of a step must not have to open the summary; an error has been said already.
      if (verdict !== 'error') log.lines(`${title}: ${verdict}: ${headline}`);
      return publish(publication, { env, temp, sha, runUrl, annotator, facts, client });
    },
    openIssue: async (request) => {
      const { octokit, owner, repo } = await demand(client, facts, 'open the issue');
      const { renderMarkdown } = await import('@plumbline/report');
      const render = (marker: string, charsMax: number): string => renderMarkdown(request.report, { marker, charsMax });
      return openIssue(octokit, request, { owner, repo, render });
    },
    dispatch: async (request) => {
      const { octokit, owner, repo } = await demand(client, facts, `dispatch the event "${request.eventType}"`);
      return dispatchWorkflow(octokit, request, { owner, repo });
    },
    finish: (_verdict, exitCode) => {
      annotator.flush();
      raiseExitCode(proc, exitCode);
    },
  };
}

/** A zero never takes back what an earlier failure said. */
export function raiseExitCode(proc: Pick<ProcessLike, 'exitCode'>, exitCode: number): void {
  if (exitCode !== 0 && !proc.exitCode) proc.exitCode = exitCode;
}

type Client = (() => Promise<Octokit>) | null;

/** What a run reads from and writes to its repository. */
function repositoryOf(
  client: Client,
  facts: RunFacts | null,
  event: Parameters<typeof defaultBranchOf>[0],
): Pick<Host, 'readAt' | 'readBytesAt' | 'fetchArtifact' | 'branch'> {
  return {
    readAt: async (ref, path) => {
      const { octokit, owner, repo } = await demand(client, facts, `read "${path}" at "${ref}"`);
      return readAt(octokit, { owner, repo, ref, path });
    },
    readBytesAt: async (ref, path) => {
      const { octokit, owner, repo } = await demand(client, facts, `read "${path}" at "${ref}"`);
      return readBytesAt(octokit, { owner, repo, ref, path });
    },
    fetchArtifact: async (name, folder) => {
      const what = `find the artifact "${name}"`;
      const { octokit, owner, repo } = await demand(client, facts, what);
      return fetchArtifact(octokit, { owner, repo, name, folder, branch: defaultBranchOf(event, what) });
    },
    branch: async (name) => {
      const { octokit, owner, repo } = await demand(client, facts, `use the branch "${name}"`);
      return gitHubBranch(octokit, { owner, repo, branch: name });
    },
  };
}

/** Connects at the first use and keeps the connection. */
function clientOf(
  token: string,
  facts: RunFacts | null,
  options: HostOptions & { readonly log: (line: string) => void },
): Client {
  if (token === '' || facts === null) return null;
  let connected: Promise<Octokit> | undefined;
  return () => {
    connected ??= connect({ token, apiUrl: facts.apiUrl, ...options });
    return connected;
  };
}

async function demand(
  client: Client,
  facts: RunFacts | null,
  what: string,
): Promise<{ readonly octokit: Octokit; readonly owner: string; readonly repo: string }> {
  if (client !== null && facts !== null) return { octokit: await client(), owner: facts.owner, repo: facts.repo };
  const current = facts === null ? 'this run is not on GitHub' : 'the token is empty';
  throw new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot ${what}: there must be a repository on GitHub and a token: ${current}`,
    facts === null ? 'run it in a workflow' : 'give the input "github-token", or leave it out for the default',
  );
}
