import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Branch,
  DispatchRequest,
  FetchedArtifact,
  Host,
  IssueRequest,
  JsonObject,
  Publication,
  ReportedVerdict,
  Surroundings,
} from '@plumbline/core';
import { memoryBranch } from './memory-branch.ts';
import { repositoryRoot } from './repository-root.ts';

/** What a test may set; everything else is a quiet local run in a new folder. */
export interface FakeHostOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly surroundings?: Partial<Surroundings>;
  /** Files at refs, keyed `ref:path`. */
  readonly refs?: Readonly<Record<string, string | Uint8Array>>;
  /** Artifacts of earlier runs, by name. */
  readonly artifacts?: Readonly<Record<string, FetchedArtifact>>;
  /** Branches that hold documents, by name; others begin empty. */
  readonly branches?: Readonly<Record<string, Branch>>;
  readonly now?: Date;
}

/** A host that is a plain object and remembers everything it was told. */
export interface FakeHost extends Host {
  readonly outputs: Record<string, string>;
  /** Every value the `verdict` output was set to, in order. */
  readonly verdicts: string[];
  readonly lines: string[];
  readonly publications: Publication[];
  readonly issues: IssueRequest[];
  readonly dispatches: DispatchRequest[];
  readonly ended: { verdict: ReportedVerdict | null; exitCode: number | null };
}

/** A fake host. Engines come from the repository's own node_modules unless the test says otherwise. */
export function fakeHost(options: FakeHostOptions = {}): FakeHost {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  const inputs: Record<string, string> = { 'engines-path': repositoryRoot, 'html-report': 'false', ...options.inputs };
  const outputs: Record<string, string> = {};
  const host = {
    verdicts: [] as string[],
    lines: [] as string[],
    publications: [] as Publication[],
    issues: [] as IssueRequest[],
    dispatches: [] as DispatchRequest[],
    ended: { verdict: null as ReportedVerdict | null, exitCode: null as number | null },
  };
  const payload: JsonObject = {};
  const branches: Record<string, Branch> = { ...options.branches };
  return {
    ...host,
    outputs,
    surroundings: {
      onGitHub: false,
      event: 'local',
      workspace: folder,
      temp: join(folder, 'temp'),
      toolCache: null,
      baseRef: null,
      repository: null,
      sha: null,
      runUrl: null,
      payload,
      ...options.surroundings,
    },
    env: options.env ?? {},
    input: (name) => (inputs[name] ?? '').trim(),
    output: (name, value) => {
      if (name === 'verdict') host.verdicts.push(value);
      outputs[name] = value;
    },
    now: () => options.now ?? new Date('2026-01-02T03:04:05Z'),
    log: (line) => void host.lines.push(line),
    notice: (line) => void host.lines.push(`notice: ${line}`),
    warning: (line) => void host.lines.push(`warning: ${line}`),
    error: (line) => void host.lines.push(`error: ${line}`),
    group: async (_title, work) => work(),
    readAt: async (ref, path) => {
      const file = options.refs?.[`${ref}:${path}`];
      return file === undefined ? null : Buffer.from(file).toString('utf8');
    },
    readBytesAt: async (ref, path) => {
      const file = options.refs?.[`${ref}:${path}`];
      return file === undefined ? null : Buffer.from(file);
    },
    fetchArtifact: async (name) => options.artifacts?.[name] ?? null,
    branch: async (name) => {
      branches[name] ??= memoryBranch();
      return branches[name];
    },
    publish: async (publication) => {
      host.publications.push(publication);
      return { reportUrl: '', commentUrl: '', notices: [] };
    },
    openIssue: async (request) => {
      host.issues.push(request);
      return { url: 'https://github.test/issues/1' };
    },
    dispatch: async (request) => void host.dispatches.push(request),
    finish: (verdict, exitCode) => {
      host.ended.verdict = verdict;
      host.ended.exitCode = exitCode;
    },
  };
}
