import { appendFileSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { type Answer, type Asked, type Route, refusal } from './answer.ts';
import { type Contract, openContract } from './contract.ts';
import { emptyState, type FakeState, type RecordedRequest } from './fake-state.ts';
import { gitRoutes } from './git-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { openResultsService, type StoredArtifact } from './results-service.ts';
import { runRoutes } from './run-routes.ts';

/** A GitHub of our own on a free port: REST, GraphQL's `viewer`, artifacts and caches. */
export interface FakeGitHub {
  /** For `GITHUB_API_URL` and `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  readonly state: FakeState;
  readonly requests: readonly RecordedRequest[];
  /** Where a request or an answer broke GitHub's published description. */
  readonly violations: readonly string[];
  artifacts(): readonly StoredArtifact[];
  close(): Promise<void>;
}

/** How to start it. */
export interface FakeOptions {
  readonly port?: number;
  readonly state?: Partial<FakeState>;
  /** Told of every request when it is answered. */
  readonly onRequest?: (request: RecordedRequest, violations: readonly string[]) => void;
}

/** An unsigned token the artifact client accepts: it reads nothing but the scope. */
export const RUNTIME_TOKEN = [{ alg: 'none' }, { scp: 'Actions.Results:run-1:job-1' }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('signature')
  .join('.');

export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const state = emptyState(options.state);
  const contract = openContract();
  const results = openResultsService();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const routes = [
    results.route,
    issueRoutes(state, contract),
    runRoutes(state, contract),
    gitRoutes(state),
    repositoryRoutes(state, contract),
  ];
  const control: Route = ({ path }) => {
    if (path !== '/_fake') return null;
    const artifacts = results.artifacts().map(({ content, ...rest }) => ({ ...rest, bytes: content.length }));
    return { status: 200, body: { state, requests, violations, artifacts, caches: results.caches() } };
  };
  const server = createServer((incoming, outgoing) => {
    void received(incoming, addressOf(server)).then((asked) => {
      const told = control(asked);
      const answer = told ?? faultFor(state, asked) ?? firstOf(routes, asked);
      send(outgoing, answer);
      if (told !== null) return;
      const broken = contractViolations(contract, asked, answer);
      violations.push(...broken);
      requests.push(recorded(asked, answer));
      options.onRequest?.(requests.at(-1)!, broken);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: addressOf(server), state, requests, violations, artifacts: results.artifacts, close };
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
}

async function received(incoming: IncomingMessage, base: string): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', base);
  const isJson = /json/.test(incoming.headers['content-type'] ?? '');
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    accept: incoming.headers.accept ?? '',
    body: isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined,
    bytes,
    headers: incoming.headers,
    base,
  };
}

function faultFor(state: FakeState, { method, path }: Asked): Answer | null {
  const fault = state.faults.find((each) => each.times > 0 && each.method === method && path.includes(each.path));
  if (fault === undefined) return null;
  fault.times -= 1;
  return refusal(fault.status, fault.message, fault.headers);
}

function firstOf(routes: readonly Route[], asked: Asked): Answer {
  for (const route of routes) {
    const answer = route(asked);
    if (answer !== null) return answer;
  }
  return refusal(404, 'Not Found');
}

function send(outgoing: ServerResponse, { status, body, headers }: Answer): void {
  if (body === undefined) outgoing.writeHead(status, headers).end();
  else if (Buffer.isBuffer(body) || typeof body === 'string') outgoing.writeHead(status, headers).end(body);
  else
    outgoing
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body));
}

function contractViolations(contract: Contract, asked: Asked, answer: Answer): readonly string[] {
  if (!asked.path.startsWith('/repos/')) return [];
  const { method, path, query, body: request } = asked;
  const isJson = typeof answer.body === 'object';
  // Through JSON once, as on the wire: an undefined member is no member.
  const response: unknown = isJson ? JSON.parse(JSON.stringify(answer.body)) : undefined;
  const template = path.replace(/^\/repos\/[^/]+\/[^/]+/, '/repos/{owner}/{repo}');
  return contract.violations({ method, path: template, query, request, status: answer.status, response });
}

function recorded(asked: Asked, answer: Answer): RecordedRequest {
  const { method, path, query, headers } = asked;
  const body = asked.body ?? (asked.bytes.length === 0 ? null : asked.bytes.length);
  return { method, path, query, authorization: String(headers['authorization'] ?? ''), body, status: answer.status };
}

/**
 * `node test/support/github/server.ts --port 0 --log <file> --state <json file>`: prints its address as JSON on the
 * first line.
 */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, log: { type: 'string' }, state: { type: 'string' } },
  });
  const { log } = values;
  const state: Partial<FakeState> = values.state === undefined ? {} : JSON.parse(readFileSync(values.state, 'utf8'));
  const onRequest: NonNullable<FakeOptions['onRequest']> = (request, violations) => {
    if (log !== undefined) appendFileSync(log, `${JSON.stringify({ ...request, violations })}\n`);
  };
  const fake = await startFakeGitHub({ port: Number(values.port), state, onRequest });
  process.stdout.write(`${JSON.stringify({ url: fake.url, runtimeToken: RUNTIME_TOKEN })}\n`);
}

if (import.meta.main) await serve();
