import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mlflow } from './provision.ts';

/** A real MLflow tracking server on this machine, with artifacts behind it. */
export interface MlflowServer {
  readonly url: string;
  /** A Python that has MLflow's own client. */
  readonly python: string;
  /** MLflow's answer to a GET below `/api/2.0/mlflow/`. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  stop(): Promise<void>;
}

/** The administrator of a server that asks for names. */
export const ADMIN = { MLFLOW_TRACKING_USERNAME: 'admin', MLFLOW_TRACKING_PASSWORD: 'a-long-password-1' } as const;

const START_MS_MAX = 240_000;

/** Starts a server in a new folder and waits until it answers; `PLUMBLINE_MLFLOW` names a program that is installed already. */
export async function startMlflow({ basicAuth = false } = {}): Promise<MlflowServer> {
  const program = process.env['PLUMBLINE_MLFLOW'] ?? mlflow();
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-mlflow-server-'));
  const port = await freePort();
  const stores = [
    '--backend-store-uri',
    `sqlite:///${folder}/runs.db`,
    '--artifacts-destination',
    join(folder, 'artifacts'),
  ];
  const words = [
    'server',
    ...stores,
    '--serve-artifacts',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--workers',
    '1',
  ];
  const log = join(folder, 'server.log');
  const file = openSync(log, 'w');
  const child = spawn(program, [...words, ...(basicAuth ? ['--app-name', 'basic-auth'] : [])], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...(basicAuth ? await authEnvironment(folder) : {}) },
  });
  const url = `http://127.0.0.1:${port}`;
  await healthy(url, child, log);
  return {
    url,
    python: join(dirname(program), 'python'),
    ask: (path, headers = {}) => ask(url, path, headers),
    stop: () => stop(child),
  };
}

async function authEnvironment(folder: string): Promise<Readonly<Record<string, string>>> {
  const config = join(folder, 'auth.ini');
  const lines = [
    '[mlflow]',
    'default_permission = READ',
    `database_uri = sqlite:///${folder}/auth.db`,
    `admin_username = ${ADMIN.MLFLOW_TRACKING_USERNAME}`,
    `admin_password = ${ADMIN.MLFLOW_TRACKING_PASSWORD}`,
    'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
  ];
  await writeFile(config, lines.join('\n'));
  return {
    MLFLOW_AUTH_CONFIG_PATH: config,
    MLFLOW_FLASK_SERVER_SECRET_KEY: 'only-for-this-test',
    MLFLOW_AUTH_ADMIN_USERNAME: ADMIN.MLFLOW_TRACKING_USERNAME,
    MLFLOW_AUTH_ADMIN_PASSWORD: ADMIN.MLFLOW_TRACKING_PASSWORD,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function healthy(url: string, child: ChildProcess, log: string): Promise<void> {
  for (let waited = 0; waited < START_MS_MAX; waited += 500) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.status === 200) return;
    if (child.exitCode !== null) break;
    await wait(500);
  }
  await stop(child);
  throw new Error(`MLflow did not start: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

async function ask(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The server leads a group of its own: its workers go with it. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}
