/** Who writes: apps end in `[bot]`. */
export interface FakeComment {
  id: number;
  issue: number;
  body: string;
  author: string;
  /** `Bot` or `User`; told from the name unless given. */
  authorType?: string;
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  author: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  /** GitHub lists pull requests among the issues. */
  isPull: boolean;
}

export interface FakePull {
  number: number;
  headOwner: string;
  headRef: string;
  headSha: string;
  baseRef: string;
}

/** What an earlier run left. */
export interface FakeRunArtifact {
  id: number;
  name: string;
  /** A ZIP archive. */
  zip: Uint8Array;
  branch: string;
  event: string;
  conclusion: string | null;
  /** True where a fork's run left it. */
  isForks: boolean;
  expired: boolean;
}

/** An answer given in place of the real one, as often as told. */
export interface Fault {
  method: string;
  /** Part of the path. */
  path: string;
  status: number;
  message: string;
  headers?: Record<string, string>;
  times: number;
}

/** One request and what was answered; `body` is parsed JSON, or the number of bytes. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  authorization: string;
  body: unknown;
  status: number;
}

/** Everything the fake knows. Tests may change it at any time. */
export interface FakeState {
  owner: string;
  repo: string;
  /** As whom the token writes. */
  viewer: string;
  /** Permissions the token has, as a workflow would grant them; `contents: 'none'` hides the repository. */
  permissions: Record<'pull-requests' | 'issues' | 'statuses' | 'contents', 'write' | 'read' | 'none'> & {
    actions?: 'read' | 'none';
  };
  comments: FakeComment[];
  issues: FakeIssue[];
  pulls: FakePull[];
  statuses: { sha: string; body: unknown }[];
  dispatches: unknown[];
  /** ref → path → text. A ref is known when it is a key here. */
  files: Record<string, Record<string, string | Buffer>>;
  /** Path of a real bare repository that answers for git's objects and references, or null. */
  repository: string | null;
  runArtifacts: FakeRunArtifact[];
  commentCharsMax: number;
  faults: Fault[];
}

/** A state in which the token may do everything and nothing exists yet. */
export function emptyState(changes: Partial<FakeState> = {}): FakeState {
  return {
    owner: 'acme',
    repo: 'ml',
    viewer: 'github-actions[bot]',
    permissions: { 'pull-requests': 'write', issues: 'write', statuses: 'write', contents: 'write', actions: 'read' },
    comments: [],
    issues: [],
    pulls: [],
    statuses: [],
    dispatches: [],
    files: {},
    repository: null,
    runArtifacts: [],
    commentCharsMax: 65_536,
    faults: [],
    ...changes,
  };
}
