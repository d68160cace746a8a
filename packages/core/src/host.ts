import type { ActionName } from './action-name.ts';
import type { Branch } from './branch.ts';
import type { Finding } from './finding.ts';
import type { JsonObject } from './json.ts';
import type { ReportModel } from './report-model.ts';
import type { ReportedVerdict } from './verdict.ts';
import type { Where } from './where.ts';

/** Where a run takes place. Paths are absolute. */
export interface Surroundings {
  readonly onGitHub: boolean;
  /** `pull_request`, `merge_group`, `schedule`, … or `local`. */
  readonly event: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string | null;
  /** Base of the pull request, when there is one: where the policy is read by default. */
  readonly baseRef: string | null;
  readonly repository: string | null;
  /** Commit under test: the head of a pull request, not its merge commit. */
  readonly sha: string | null;
  readonly runUrl: string | null;
  /** The `client_payload` or inputs of a dispatch. */
  readonly payload: JsonObject;
}

/** When to comment. */
export type CommentMode = 'auto' | 'always' | 'on-change' | 'on-failure' | 'never';

/** Everything that is shown to people once the verdict stands. */
export interface Publication {
  readonly action: ActionName;
  readonly report: ReportModel;
  /** How the run will end, so that a commit status and the job agree. */
  readonly exitCode: 0 | 1;
  readonly findings: readonly Finding[];
  readonly comment: CommentMode;
  /** Tells several uses apart: `comment-key` with `use`. */
  readonly key: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly statusContext: string;
  /** Files to upload as artifacts; the HTML report goes alone, unzipped. */
  readonly htmlPath: string | null;
  readonly files: readonly string[];
}

/** What publishing brought. What only decorates never decides: failures become notices. */
export interface Published {
  readonly reportUrl: string;
  readonly commentUrl: string;
  readonly notices: readonly string[];
}

/** An issue to be opened, or to be commented where one with this marker is open already. */
export interface IssueRequest {
  /** Tells this issue from every other; letters, digits, `-`, `/` and `.` only. */
  readonly marker: string;
  readonly title: string;
  readonly report: ReportModel;
  readonly labels: readonly string[];
}

/** A workflow to be started: `repository_dispatch` with this type and payload. */
export interface DispatchRequest {
  readonly eventType: string;
  readonly payload: JsonObject;
}

/** An artifact of an earlier run, unpacked. */
export interface FetchedArtifact {
  /** Absolute paths, under names of our own with the extension kept. */
  readonly paths: readonly string[];
  readonly runUrl: string;
}

/**
 * The outside of a run: GitHub, or a terminal. All text handed in is untrusted; making it harmless is the host's work.
 */
export interface Host {
  readonly surroundings: Surroundings;
  /** Environment of the process: credentials are read from here, by the action that needs them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The raw input, trimmed; empty where it is not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  now(): Date;
  /** Aborted when the run is cancelled, for work that must end others (a child process, a run in a tracker). */
  readonly cancelled?: AbortSignal;
  log(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string, where?: Where): void;
  /** Runs `work` with its log lines folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A file of the repository at a ref, or null where it is absent there. Throws where it cannot be told. */
  readAt(ref: string, path: string): Promise<string | null>;
  /** The same, byte for byte, for what is no text. */
  readBytesAt(ref: string, path: string): Promise<Uint8Array | null>;
  /** The newest artifact of this name from a successful run of the default branch, or null. Throws where it cannot be told. */
  fetchArtifact(name: string, folder: string): Promise<FetchedArtifact | null>;
  /** A branch of this repository that holds documents: a ledger, a history. Throws where there is no repository or no token. */
  branch(name: string): Promise<Branch>;
  publish(publication: Publication): Promise<Published>;
  openIssue(request: IssueRequest): Promise<{ readonly url: string }>;
  dispatch(request: DispatchRequest): Promise<void>;
  /** Ends the run: records that a verdict was reached and raises the exit code, never lowers it. */
  finish(verdict: ReportedVerdict, exitCode: 0 | 1): void;
}
