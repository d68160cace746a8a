import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { guard, parseJson } from '@plumbline/boundary';
import { repositoryRoot } from '../../support/repository-root.ts';
import { act, cacheFolder } from './provision.ts';

/** One line that act prints with --json, as far as it matters. */
interface ActLine {
  readonly stepID?: readonly string[];
  readonly step?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly msg?: string;
}

/** How a workflow ended. */
export interface ActRun {
  readonly exitCode: number;
  /** Conclusion of each step that ran, by its id or name. */
  readonly steps: Readonly<Record<string, string>>;
  /** Outputs set by a step, by its id. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly log: string;
}

export interface ActRequest {
  readonly repository: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload: object;
  readonly githubUrl: string;
  readonly runtimeToken: string;
  readonly runId: number;
  readonly env?: Readonly<Record<string, string>>;
}

const text = { type: 'string' };
const readLine = guard<ActLine>({
  type: 'object',
  properties: {
    stepID: { type: 'array', items: text },
    step: text,
    stepResult: text,
    jobResult: text,
    command: text,
    name: text,
    arg: text,
    msg: text,
  },
});

/** A copy of the example as a repository of its own, with a bare remote for the branch of its registry. */
export function exampleRepository(): { readonly path: string; readonly remote: string } {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-act-'));
  const path = join(folder, 'flights');
  const ignored = ['node_modules', 'data', 'work', 'reports', 'registry'];
  cpSync(join(repositoryRoot, 'examples/flights'), path, {
    recursive: true,
    filter: (from) => !ignored.includes(from.split('/').at(-1) ?? ''),
  });
  const remote = join(folder, 'registry.git');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  const git = (...words: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.test', ...words], { cwd: path });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'flights');
  return { path, remote };
}

/** The actions as a `uses:` line would download them: manifests and bundles, nothing else. */
function actionsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-uses-'));
  for (const part of ['actions', 'dist']) {
    cpSync(join(repositoryRoot, part), join(folder, part), {
      recursive: true,
      filter: (from) => !/node_modules|\/src$/.test(from),
    });
  }
  return folder;
}

/** Runs a workflow on this machine without containers. Every request to GitHub goes to the fake. */
export async function runWorkflow(request: ActRequest): Promise<ActRun> {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-home-'));
  const event = join(home, 'event.json');
  writeFileSync(event, JSON.stringify(request.payload));
  const toolCache = join(cacheFolder(), 'tool-cache');
  mkdirSync(toolCache, { recursive: true });
  const env = {
    GITHUB_API_URL: request.githubUrl,
    GITHUB_RUN_ID: String(request.runId),
    GITHUB_REPOSITORY: 'acme/flights',
    ACTIONS_RESULTS_URL: `${request.githubUrl}/`,
    ACTIONS_RUNTIME_TOKEN: request.runtimeToken,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    RUNNER_TOOL_CACHE: toolCache,
    ...request.env,
  };
  const words = [
    request.event,
    '-W',
    request.workflow,
    '-P',
    'ubuntu-latest=-self-hosted',
    '-e',
    event,
    '-s',
    'GITHUB_TOKEN=ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    '--no-cache-server',
    '--action-cache-path',
    join(home, 'actions'),
    '--json',
    '--local-repository',
    `plumbline/plumbline@v1=${actionsFolder()}`,
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const { exitCode, log } = await spawned(act(), words, { cwd: request.repository, home });
  return { exitCode, log, ...(await readLog(log)) };
}

function spawned(
  program: string,
  words: readonly string[],
  at: { cwd: string; home: string },
): Promise<{ exitCode: number; log: string }> {
  const path = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
  const passed = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'npm_config_registry', 'npm_config_cafile'];
  const kept = Object.fromEntries(
    passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const env = { ...kept, PATH: path, HOME: at.home, npm_config_cache: join(cacheFolder(), 'npm'), LANG: 'C.UTF-8' };
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: at.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, log: Buffer.concat(chunks).toString() }));
  });
}

async function readLog(log: string): Promise<Pick<ActRun, 'steps' | 'outputs'>> {
  const steps: Record<string, string> = {};
  const outputs: Record<string, Record<string, string>> = {};
  for (const line of log.split('\n').filter((candidate) => candidate.startsWith('{'))) {
    const said = await readLine(parseJson(line, 'a line of act'), 'a line of act');
    const step = said.stepID?.[0] ?? '';
    if (said.stepResult !== undefined) steps[/^\d+$/.test(step) ? (said.step ?? step) : step] = said.stepResult;
    if (said.command !== 'set-output' || said.name === undefined) continue;
    outputs[step] = { ...outputs[step], [said.name]: said.arg ?? '' };
  }
  return { steps, outputs };
}
