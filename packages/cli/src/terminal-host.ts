import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment, gitBranch, isJsonObject } from '@plumbline/boundary';
import {
  type DispatchRequest,
  type Host,
  type IssueRequest,
  type Json,
  type JsonObject,
  PlumblineError,
  type Publication,
  type Published,
  type ReportedVerdict,
  type Where,
} from '@plumbline/core';
import { plainLine, renderMarkdown, renderText } from '@plumbline/report';
import type { CommandLine } from './arguments.ts';
import { withoutCommands } from './without-commands.ts';

/** As much of a file at a ref as GitHub hands out, too. */
const FILE_BYTES_MAX = 100 * 1024 * 1024;

/** What the terminal host needs of the process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly payload: Json;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly now: () => Date;
}

/** A terminal in place of GitHub, with what the run set. */
export interface TerminalHost extends Host {
  readonly outputs: Readonly<Record<string, string>>;
  readonly ended: { exitCode: 0 | 1 | null };
}

const COMMENT_CHARS_MAX = 65_536;
const LINE_CHARS_MAX = 4_096;

/**
 * The same run without GitHub: reports are printed, nothing is uploaded. A dispatch or an issue becomes a file under the
 * temporary folder, which says what would have been sent; `--payload` hands a dispatch to another run. Branches are those of the
 * repository around the working directory.
 */
export function terminalHost(line: CommandLine, process: Terminal): TerminalHost {
  const terminal = quiet(process);
  const outputs: Record<string, string> = {};
  const ended: { exitCode: 0 | 1 | null } = { exitCode: null };
  const temp = join(terminal.env['RUNNER_TEMP'] ?? tmpdir(), 'plumbline');
  const say = (text: string): void => terminal.write(`${text}\n`);
  return {
    outputs,
    ended,
    surroundings: {
      onGitHub: false,
      event:
        isJsonObject(terminal.payload) && Object.keys(terminal.payload).length > 0 ? 'repository_dispatch' : 'local',
      workspace: terminal.cwd,
      temp,
      toolCache: terminal.env['RUNNER_TOOL_CACHE'] ?? null,
      baseRef: null,
      repository: null,
      sha: null,
      runUrl: null,
      payload: isJsonObject(terminal.payload) ? terminal.payload : {},
    },
    env: terminal.env,
    input: (name) => (line.inputs[name] ?? '').trim(),
    output: (name, value) => {
      outputs[name] = value;
    },
    now: terminal.now,
    log: (text) => terminal.writeError(`${plainLine(text, LINE_CHARS_MAX)}\n`),
    notice: (text) => terminal.writeError(`note: ${plainLine(text, LINE_CHARS_MAX)}\n`),
    warning: (text) => terminal.writeError(`warning: ${plainLine(text, LINE_CHARS_MAX)}\n`),
    error: (text, where) => terminal.writeError(`error: ${placed(text, where)}\n`),
    group: async (title, work) => {
      terminal.writeError(`> ${plainLine(title, LINE_CHARS_MAX)}\n`);
      return work();
    },
    readAt: async (ref, path) => (await readAtRef(terminal, ref, path))?.toString('utf8') ?? null,
    readBytesAt: (ref, path) => readAtRef(terminal, ref, path),
    fetchArtifact: async (name) => {
      throw noArtifacts(name);
    },
    branch: async (name) => gitBranch({ repository: terminal.cwd, branch: name, env: terminal.env }),
    publish: async (publication) => print(publication, line, say),
    openIssue: (request) => leaveIssue(request, temp, terminal),
    dispatch: async (request) => void (await leaveDispatch(request, temp, terminal)),
    finish: (verdict, exitCode) => finish(ended, verdict, exitCode),
  };
}

/** Where it is a step of a workflow, no name or value in what it prints is a command. */
function quiet(terminal: Terminal): Terminal {
  const { write, writeError } = terminal;
  return {
    ...terminal,
    write: (text) => write(withoutCommands(text)),
    writeError: (text) => writeError(withoutCommands(text)),
  };
}

function finish(ended: { exitCode: 0 | 1 | null }, _verdict: ReportedVerdict, exitCode: 0 | 1): void {
  ended.exitCode = ended.exitCode === 1 ? 1 : exitCode;
}

function placed(text: string, where: Where | undefined): string {
  const ends = where === undefined ? [] : [where.line, where.column].filter((end) => end !== undefined);
  const place = where === undefined ? '' : `${[where.file, ...ends].join(':')}: `;
  return text
    .split('\n')
    .map((part) => plainLine(part, LINE_CHARS_MAX))
    .join('\n')
    .replace(/^/, place);
}

async function print(publication: Publication, line: CommandLine, say: (text: string) => void): Promise<Published> {
  if (line.print === 'markdown') say(renderMarkdown(publication.report, { charsMax: COMMENT_CHARS_MAX }));
  if (line.print === 'text') say(renderText(publication.report));
  return { reportUrl: '', commentUrl: '', notices: [] };
}

async function leaveIssue(request: IssueRequest, temp: string, terminal: Terminal): Promise<{ url: string }> {
  const markdown = renderMarkdown(request.report, { charsMax: COMMENT_CHARS_MAX });
  const path = await leave(
    join(temp, 'issues', `${request.marker.replaceAll('/', '-')}.md`),
    `# ${plainLine(request.title, LINE_CHARS_MAX)}\n\n${markdown}`,
  );
  terminal.writeError(`note: outside GitHub the issue is written to ${path}\n`);
  return { url: '' };
}

async function leaveDispatch(request: DispatchRequest, temp: string, terminal: Terminal): Promise<string> {
  const payload: JsonObject = request.payload;
  const path = await leave(join(temp, 'dispatches', `${request.eventType}.json`), JSON.stringify(payload, null, 2));
  terminal.writeError(
    `note: outside GitHub the dispatch "${plainLine(request.eventType, LINE_CHARS_MAX)}" is written to ${path}\n`,
  );
  return path;
}

async function leave(path: string, content: string): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function readAtRef({ cwd, env }: Terminal, ref: string, path: string): Promise<Buffer | null> {
  if (ref.startsWith('-')) throw unknownRef(ref);
  const git = promisify(execFile);
  const settings = { cwd, env: { ...childEnvironment(env) }, encoding: 'buffer', maxBuffer: FILE_BYTES_MAX } as const;
  await git('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], settings).catch(() => {
    throw unknownRef(ref);
  });
  const shown = await git('git', ['cat-file', 'blob', `${ref}:${path}`], settings).catch(() => null);
  return shown?.stdout ?? null;
}

function noArtifacts(name: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot fetch the artifact "${name}": artifacts exist on GitHub only: this is a terminal`,
    'download it ("gh run download") and give the file',
  );
}

function unknownRef(ref: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the policy: "policy-ref" must name a commit of this repository: current value is "${ref}"`,
    'fetch the ref, or correct policy-ref',
  );
}
