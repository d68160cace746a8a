import { createHash } from 'node:crypto';
import { type Answer, type Asked, page, type Route, refusal, textField } from './answer.ts';
import type { Contract } from './contract.ts';
import type { FakePull, FakeState } from './fake-state.ts';

/** Commits, files, statuses, dispatches and pull requests of the repository, and GraphQL's `viewer`. */
export function repositoryRoutes(state: FakeState, contract: Contract): Route {
  const root = `/repos/${state.owner}/${state.repo}`;
  return (asked) => {
    if (asked.path === '/graphql') return { status: 200, body: { data: { viewer: { login: state.viewer } } } };
    if (!asked.path.startsWith(`${root}/`)) return null;
    const rest = asked.path.slice(root.length + 1);
    const [kind, ...more] = rest.split('/');
    const name = decodeURIComponent(more.join('/'));
    const route = `${asked.method} ${kind}`;
    if (route === 'POST statuses') return createStatus(state, contract, { asked, sha: name });
    if (route === 'POST dispatches') return dispatch(state, asked);
    if (route === 'GET contents') return contents(state, asked, name);
    if (route === 'GET git') return blob(state, name);
    if (route === 'GET commits') return commit(state, contract, { asked, ref: name });
    if (route === 'GET pulls' && name === '') return listPulls(state, contract, asked);
    if (route === 'GET pulls') return getPull(state, contract, Number(name));
    return null;
  };
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration';

function createStatus(state: FakeState, contract: Contract, { asked, sha }: { asked: Asked; sha: string }): Answer {
  if (state.permissions.statuses !== 'write') return refusal(403, NOT_ACCESSIBLE);
  if (textField(asked.body, 'description').length > 140)
    return refusal(422, 'description is too long (maximum is 140 characters)');
  state.statuses.push({ sha, body: asked.body });
  const given = typeof asked.body === 'object' ? asked.body : {};
  return { status: 201, body: { ...contract.example('repos/create-commit-status'), ...given } };
}

function dispatch(state: FakeState, asked: Asked): Answer {
  if (state.permissions.contents !== 'write') return refusal(403, NOT_ACCESSIBLE);
  state.dispatches.push(asked.body);
  return { status: 204 };
}

function contents(state: FakeState, asked: Asked, path: string): Answer {
  const files = state.permissions.contents === 'none' ? undefined : state.files[asked.query['ref'] ?? 'main'];
  const file = files?.[path];
  if (file !== undefined && asked.accept.includes('raw'))
    return { status: 200, body: String(file), headers: { 'content-type': `${asked.accept}; charset=utf-8` } };
  // Beyond 1 MB GitHub leaves the content out: whoever wants bytes asks for the blob.
  if (file !== undefined) {
    const entry = { ...toEntry(path, asked.base), sha: shaOf(file), encoding: 'none', content: '' };
    return { status: 200, body: entry };
  }
  const inside = Object.keys(files ?? {}).filter((name) => name.startsWith(`${path}/`));
  return inside.length === 0
    ? refusal(404, 'Not Found')
    : { status: 200, body: inside.map((name) => toEntry(name, asked.base)) };
}

function blob(state: FakeState, name: string): Answer {
  if (state.permissions.contents === 'none') return refusal(404, 'Not Found');
  const sha = name.replace(/^blobs\//, '');
  const file = Object.values(state.files)
    .flatMap((files) => Object.values(files))
    .find((content) => shaOf(content) === sha);
  if (file === undefined) return refusal(404, 'Not Found');
  const content = Buffer.from(file);
  const body = { sha, node_id: 'x', size: content.length, url: 'https://github.test/blob', encoding: 'base64' };
  return { status: 200, body: { ...body, content: content.toString('base64') } };
}

function shaOf(file: string | Buffer): string {
  return createHash('sha1').update(file).digest('hex');
}

function toEntry(path: string, base: string): Record<string, unknown> {
  const url = `${base}/${path}`;
  const links = { self: url, git: url, html: url };
  const name = path.split('/').at(-1);
  const sha = '0'.repeat(40);
  return { type: 'file', size: 1, name, path, sha, url, git_url: url, html_url: url, download_url: url, _links: links };
}

function commit(state: FakeState, contract: Contract, { asked, ref }: { asked: Asked; ref: string }): Answer {
  if (state.permissions.contents === 'none') return refusal(404, 'Not Found');
  if (ref !== 'HEAD' && state.files[ref] === undefined) return refusal(422, `No commit found for SHA: ${ref}`);
  if (asked.accept.includes('sha')) {
    return {
      status: 200,
      body: 'a'.repeat(40),
      headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
    };
  }
  // The published example of a changed file breaks its own schema.
  return { status: 200, body: { ...contract.example('repos/get-commit'), files: [] } };
}

function listPulls(state: FakeState, contract: Contract, asked: Asked): Answer {
  const head = asked.query['head'];
  const mine = state.pulls.filter((pull) => head === undefined || head === `${pull.headOwner}:${pull.headRef}`);
  return page(
    asked,
    mine.map((pull) => toPull(pull, state, contract.example('pulls/list'))),
  );
}

function getPull(state: FakeState, contract: Contract, number: number): Answer {
  const pull = state.pulls.find((each) => each.number === number);
  if (pull === undefined) return refusal(404, 'Not Found');
  return { status: 200, body: toPull(pull, state, contract.example('pulls/get')) };
}

function toPull(pull: FakePull, { owner, repo }: FakeState, example: Record<string, unknown>): unknown {
  const side = (name: 'head' | 'base', ref: string, sha: string | null, fullName: string): unknown => {
    const given = objectOf(example[name]);
    const repository = { ...objectOf(given['repo']), full_name: fullName };
    return { ...given, ref, ...(sha === null ? {} : { sha }), repo: repository };
  };
  return {
    ...example,
    number: pull.number,
    // The published example of a team breaks its own schema.
    requested_teams: [],
    head: side('head', pull.headRef, pull.headSha, `${pull.headOwner}/${repo}`),
    base: side('base', pull.baseRef, null, `${owner}/${repo}`),
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
