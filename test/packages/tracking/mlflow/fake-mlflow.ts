import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** A run as the fake keeps it. */
export interface FakeRun {
  readonly id: string;
  readonly experimentId: string;
  status: string;
  endTime: number;
  readonly tags: Map<string, string>;
  readonly params: Map<string, string>;
  readonly metrics: Map<string, unknown>;
  readonly datasets: { dataset: { name: string; digest: string } }[];
}

/** A tracking server in memory, with the refusals of the real one that matter here (MLflow 3.17, tried). */
export interface FakeMlflow {
  readonly url: string;
  readonly runs: Map<string, FakeRun>;
  readonly artifacts: Map<string, Buffer>;
  /** `POST runs/create` and so on, in order. */
  readonly requests: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  /** Where new runs keep artifacts; `mlflow-artifacts:/…` unless changed. */
  artifactScheme: string;
  /** Answers the next request that fits with this status and body in place of the real answer. */
  failNext(path: string, status: number, body?: string): void;
  close(): Promise<void>;
}

/** What the adapter under test sends: every field of every call. */
interface Given {
  readonly experiment_name: string;
  readonly name: string;
  readonly experiment_id: string;
  readonly experiment_ids: readonly string[];
  readonly filter: string;
  readonly run_id: string;
  readonly status: string;
  readonly end_time: number;
  readonly tags?: readonly { readonly key: string; readonly value: string }[];
  readonly params?: readonly { readonly key: string; readonly value: string }[];
  readonly metrics?: readonly Entry[];
  readonly datasets: readonly { readonly dataset: { readonly name: string; readonly digest: string } }[];
}

interface State extends FakeMlflow {
  readonly experiments: Map<string, { id: string; stage: string }>;
  readonly failures: { path: string; status: number; body: string }[];
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Starts a fake; an experiment whose name begins with `deleted` is there, but deleted. */
export async function fakeMlflow(): Promise<FakeMlflow> {
  const runs = new Map<string, FakeRun>();
  const failures: State['failures'] = [];
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: State = {
    url: `http://127.0.0.1:${port}`,
    runs,
    artifacts: new Map(),
    requests: [],
    experiments: new Map([['deleted', { id: '99', stage: 'deleted' }]]),
    failures,
    artifactScheme: 'mlflow-artifacts:/',
    failNext: (path, status, body = '') => void failures.push({ path, status, body }),
    close: () => closed(server),
  };
  return state;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const path = url.pathname.replace('/api/2.0/mlflow/', '').replace('/api/2.0/', '');
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  state.requests.push({ line: `${request.method} ${path}`, headers: request.headers });
  const failure = state.failures.find((item) => path.startsWith(item.path));
  if (failure !== undefined) {
    state.failures.splice(state.failures.indexOf(failure), 1);
    const { status, body: text } = failure;
    return void response.writeHead(status, text.startsWith('http') ? { location: text } : {}).end(text);
  }
  try {
    if (path.startsWith('mlflow-artifacts/')) return artifact(state, { method: request.method, path, body }, response);
    const given = (body.length === 0 ? Object.fromEntries(url.searchParams) : JSON.parse(body.toString())) as Given;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(route(state, path, given)));
  } catch (thrown) {
    const refusal = thrown instanceof Refusal ? thrown : new Refusal(500, 'INTERNAL_ERROR', String(thrown));
    response.writeHead(refusal.status).end(JSON.stringify({ error_code: refusal.code, message: refusal.message }));
  }
}

function artifact(
  state: State,
  { method, path, body }: { method: string | undefined; path: string; body: Buffer },
  response: ServerResponse,
): void {
  const name = decodeURIComponent(path.replace('mlflow-artifacts/artifacts/', ''));
  if (method === 'PUT') {
    state.artifacts.set(name, body);
    return void response.end();
  }
  const found = state.artifacts.get(name);
  if (found === undefined)
    return void response.writeHead(404).end('{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no"}');
  response.end(found);
}

function route(state: State, path: string, given: Given): unknown {
  switch (path) {
    case 'experiments/get-by-name': {
      const found = state.experiments.get(given.experiment_name);
      if (found === undefined) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'Could not find experiment');
      return { experiment: { experiment_id: found.id, name: given.experiment_name, lifecycle_stage: found.stage } };
    }
    case 'experiments/create': {
      if (state.experiments.has(given.name)) throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', 'exists');
      const id = String(state.experiments.size);
      state.experiments.set(given.name, { id, stage: 'active' });
      return { experiment_id: id };
    }
    case 'runs/create': {
      const id = `run${state.runs.size + 1}`;
      const empty = { params: new Map(), metrics: new Map(), datasets: [] };
      state.runs.set(id, {
        id,
        experimentId: given.experiment_id,
        status: 'RUNNING',
        endTime: 0,
        tags: asMap(given.tags ?? []),
        ...empty,
      });
      return { run: shown(state, id) };
    }
    case 'runs/get':
      return { run: shown(state, given.run_id) };
    case 'runs/search':
      return { runs: search(state, given) };
    case 'runs/log-batch':
      return logBatch(find(state, given.run_id), given);
    case 'runs/log-inputs': {
      for (const { dataset } of given.datasets)
        if (dataset.digest.length > 36) throw new Refusal(400, 'INVALID_PARAMETER_VALUE', 'digest');
      find(state, given.run_id).datasets.push(...given.datasets);
      return {};
    }
    case 'runs/update': {
      Object.assign(find(state, given.run_id), { status: given.status, endTime: given.end_time });
      return { run_info: {} };
    }
    default:
      throw new Refusal(404, 'ENDPOINT_NOT_FOUND', path);
  }
}

function logBatch(run: FakeRun, { tags, params, metrics }: Given): unknown {
  for (const { key, value } of params ?? []) {
    const before = run.params.get(key);
    if (before !== undefined && before !== value)
      throw new Refusal(400, 'INVALID_PARAMETER_VALUE', 'Changing param values is not allowed');
    if (!/^[/\w.\- :]*$/u.test(key) || key.length > 250)
      throw new Refusal(400, 'INVALID_PARAMETER_VALUE', `Invalid name ${key}`);
    run.params.set(key, value);
  }
  if ((params ?? []).length > 100) throw new Refusal(400, 'INVALID_PARAMETER_VALUE', 'too many');
  for (const { key, value } of metrics ?? []) run.metrics.set(key, value);
  for (const { key, value } of tags ?? []) run.tags.set(key, value);
  return {};
}

function search(state: State, { experiment_ids, filter }: Given): unknown {
  const key = /plumbline\.key` = '([^']*)'/.exec(filter)?.[1];
  return [...state.runs.values()]
    .filter(
      (run) =>
        experiment_ids.includes(run.experimentId) && run.status === 'FINISHED' && run.tags.has('plumbline.schema'),
    )
    .filter((run) => run.tags.get('plumbline.key') === key)
    .sort((a, b) => b.endTime - a.endTime)
    .slice(0, 1)
    .map((run) => shown(state, run.id));
}

function find(state: State, id: string): FakeRun {
  const run = state.runs.get(id);
  if (run === undefined) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', `Run with id=${id} not found`);
  return run;
}

function shown(state: State, id: string): unknown {
  const run = find(state, id);
  return {
    info: {
      run_id: id,
      experiment_id: run.experimentId,
      status: run.status,
      artifact_uri: `${state.artifactScheme}${run.experimentId}/${id}/artifacts`,
    },
    data: { tags: asList(run.tags), params: asList(run.params), metrics: asList(run.metrics) },
  };
}

function asMap(list: readonly { key: string; value: string }[]): Map<string, string> {
  return new Map(list.map(({ key, value }) => [key, value]));
}

function asList(map: ReadonlyMap<string, unknown>): readonly Entry[] | undefined {
  return map.size === 0 ? undefined : [...map].map(([key, value]) => ({ key, value }));
}
