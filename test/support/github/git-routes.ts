import { spawnSync } from 'node:child_process';
import { type Answer, type Asked, field, type Route, refusal, textField } from './answer.ts';
import type { FakeState } from './fake-state.ts';

/** Git's objects and references: a real bare repository answers, so that nothing about them is our own invention. */
export function gitRoutes(state: FakeState): Route {
  const root = `/repos/${state.owner}/${state.repo}/git/`;
  return (asked) => {
    const { repository, permissions } = state;
    if (repository === null || !asked.path.startsWith(root)) return null;
    const [kind = '', ...more] = asked.path.slice(root.length).split('/').map(decodeURIComponent);
    const name = more.join('/');
    if (permissions.contents === 'none') return refusal(404, 'Not Found');
    if (asked.method !== 'GET' && permissions.contents !== 'write')
      return refusal(403, 'Resource not accessible by integration');
    const git = gitIn(repository);
    return answers[`${asked.method} ${kind}`]?.({ git, name, asked }) ?? null;
  };
}

interface Question {
  readonly git: Git;
  readonly name: string;
  readonly asked: Asked;
}

type Git = (
  args: readonly string[],
  input?: string,
) => { readonly ok: boolean; readonly out: string; readonly bytes: Buffer; readonly err: string };

function gitIn(repository: string): Git {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@test',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@test',
  };
  return (args, input = '') => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: repository,
      input,
      env: { ...process.env, ...who },
    });
    return { ok: status === 0, out: stdout.toString('utf8').trim(), bytes: stdout, err: stderr.toString('utf8') };
  };
}

const URL = 'https://github.test/object';
const object = (sha: string): Record<string, unknown> => ({ sha, url: URL });

const answers: Readonly<Record<string, (question: Question) => Answer | null>> = {
  'GET ref': ({ git, name }) => {
    const { ok, out } = git(['rev-parse', '--verify', '--quiet', `refs/${name}`]);
    return ok ? { status: 200, body: refBody(name, out) } : refusal(404, 'Not Found');
  },
  'GET commits': ({ git, name }) => {
    const { ok, out } = git(['rev-parse', '--verify', '--quiet', `${name}^{tree}`]);
    return ok ? { status: 200, body: commitBody(name, out, parentsOf(git, name)) } : refusal(404, 'Not Found');
  },
  'GET trees': ({ git, name }) => {
    const listed = git(['ls-tree', '-r', '-t', '-l', '-z', name]);
    if (!listed.ok) return refusal(404, 'Not Found');
    const lines = listed.bytes.toString('utf8').split('\0').filter(Boolean);
    return { status: 200, body: { ...object(name), tree: lines.map(treeEntry), truncated: false } };
  },
  'GET blobs': ({ git, name }) => {
    const { ok, bytes } = git(['cat-file', 'blob', name]);
    if (!ok) return null;
    const body = {
      ...object(name),
      node_id: 'x',
      size: bytes.length,
      encoding: 'base64',
      content: bytes.toString('base64'),
    };
    return { status: 200, body };
  },
  'POST trees': ({ git, asked }) => createTree(git, asked),
  'POST commits': ({ git, asked }) => {
    const parents = listOf(field(asked.body, 'parents')).map(String);
    const tree = textField(asked.body, 'tree');
    const made = git(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])],
      textField(asked.body, 'message'),
    );
    return made.ok ? { status: 201, body: commitBody(made.out, tree, parents) } : refusal(422, made.err);
  },
  'POST refs': ({ git, asked }) => {
    const ref = textField(asked.body, 'ref');
    const sha = textField(asked.body, 'sha');
    const made = git(['update-ref', ref, sha, '0'.repeat(40)]);
    return made.ok ? { status: 201, body: refBody(ref.slice(5), sha) } : refusal(422, 'Reference already exists');
  },
  'PATCH refs': ({ git, name, asked }) => {
    const sha = textField(asked.body, 'sha');
    const now = git(['rev-parse', '--verify', '--quiet', `refs/${name}`]);
    if (!now.ok) return refusal(422, 'Reference does not exist');
    const isForward = git(['merge-base', '--is-ancestor', now.out, sha]).ok;
    if (!isForward && field(asked.body, 'force') !== true) return refusal(422, 'Update is not a fast forward');
    const moved = git(['update-ref', `refs/${name}`, sha, now.out]);
    return moved.ok ? { status: 200, body: refBody(name, sha) } : refusal(422, 'Update is not a fast forward');
  },
};

function createTree(git: Git, asked: Asked): Answer {
  const base = textField(asked.body, 'base_tree');
  const entries = new Map<string, string>();
  for (const line of base === ''
    ? []
    : git(['ls-tree', '-r', '-z', base]).bytes.toString('utf8').split('\0').filter(Boolean)) {
    entries.set(line.slice(line.indexOf('\t') + 1), line);
  }
  for (const item of listOf(field(asked.body, 'tree'))) {
    const path = textField(item, 'path');
    const blob = git(['hash-object', '-w', '--stdin'], textField(item, 'content')).out;
    entries.set(path, `${textField(item, 'mode')} blob ${blob}\t${path}`);
  }
  const sha = writeTree(git, [...entries.values()]);
  return { status: 201, body: { ...object(sha), tree: [], truncated: false } };
}

/** By folders from the deepest up, because `mktree` takes one level at a time. */
function writeTree(git: Git, lines: readonly string[]): string {
  const here: string[] = [];
  const below = new Map<string, string[]>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const slash = path.indexOf('/');
    if (slash < 0) here.push(line);
    else
      below.set(path.slice(0, slash), [
        ...(below.get(path.slice(0, slash)) ?? []),
        `${line.slice(0, tab)}\t${path.slice(slash + 1)}`,
      ]);
  }
  for (const [folder, inside] of below) here.push(`040000 tree ${writeTree(git, inside)}\t${folder}`);
  return git(['mktree', '-z'], here.map((line) => `${line}\0`).join('')).out;
}

function parentsOf(git: Git, commit: string): readonly string[] {
  return git(['rev-list', '--parents', '-n', '1', commit]).out.split(' ').slice(1);
}

function treeEntry(line: string): Record<string, unknown> {
  const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }), url: URL };
}

function refBody(name: string, sha: string): Record<string, unknown> {
  return { ref: `refs/${name}`, node_id: 'x', url: URL, object: { type: 'commit', ...object(sha) } };
}

function commitBody(sha: string, tree: string, parents: readonly string[]): Record<string, unknown> {
  const who = { name: 'a', email: 'a@test', date: '2026-01-02T03:04:05Z' };
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const links = { url: URL, html_url: URL, node_id: 'x' };
  const above = parents.map((parent) => ({ ...object(parent), html_url: URL }));
  return { sha, ...links, author: who, committer: who, message: 'x', tree: object(tree), parents: above, verification };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
