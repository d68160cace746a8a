import { openAsBlob } from 'node:fs';
import { type Guard, isJsonObject, parseJson } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError } from '@plumbline/core';
import type { Http, HttpAnswer } from '../http.ts';
import type { MlflowServer } from './server.ts';

/** One call of MLflow's REST interface. */
export interface MlflowCall<T> {
  readonly method: 'GET' | 'POST';
  /** Below `/api/2.0/mlflow/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  readonly answer: Guard<T>;
  /** Calling twice does no harm; true unless told. */
  readonly repeatable?: boolean;
  /** MLflow's error codes that are an answer: the call returns null. */
  readonly absent?: readonly string[];
}

/** A client of one tracking server. Errors are `SERVICE_REFUSED`, `SERVICE_RESPONSE`, `SERVICE_UNREACHABLE`. */
export interface MlflowClient {
  readonly url: string;
  call<T>(call: MlflowCall<T>): Promise<T | null>;
  /** Stores a file as an artifact; `path` below the server's artifact root. */
  upload(path: string, file: string): Promise<void>;
  /** What lies in a folder of the artifact store, or null where there is none; `path` below the server's artifact root. */
  list<T>(path: string, answer: Guard<T>): Promise<T | null>;
  /** The bytes of an artifact, or null where there is none. */
  download(path: string): Promise<ReadableStream<Uint8Array> | null>;
}

const CALL_MS_MAX = 30_000;
const TRANSFER_MS_MAX = 1_800_000;
const ANSWER_BYTES_MAX = 32 * 1024 * 1024;

/** Opens a client; nothing is sent before the first call. */
export function mlflowClient(server: MlflowServer, http: Http): MlflowClient {
  const artifact = (path: string): string =>
    `${server.url}/api/2.0/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`;
  const transfer = { headers: server.headers, repeatable: true, timeoutMs: TRANSFER_MS_MAX } as const;
  return {
    url: server.url,
    call: (call) => callOnce(server, http, call),
    async upload(path, file) {
      const answer = await http.send({ ...transfer, method: 'PUT', url: artifact(path), body: await openAsBlob(file) });
      const text = await readText(answer, server);
      if (answer.status !== 200) throw refusal(server, `store the artifact "${path}"`, { status: answer.status, text });
    },
    async list(path, check) {
      const query = new URLSearchParams({ path }).toString();
      const url = `${server.url}/api/2.0/mlflow-artifacts/artifacts?${query}`;
      const answer = await http.send({ ...transfer, method: 'GET', url, timeoutMs: CALL_MS_MAX });
      const text = await readText(answer, server);
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refusal(server, `list the artifacts "${path}"`, { status: answer.status, text });
      const what = `the list of artifacts of ${server.url}`;
      return check(parseJson(text, what, UNUSABLE), what, UNUSABLE);
    },
    async download(path) {
      const answer = await http.send({ ...transfer, method: 'GET', url: artifact(path) });
      if (answer.status === 200) return answer.body;
      const text = await readText(answer, server);
      if (answer.status === 404) return null;
      throw refusal(server, `fetch the artifact "${path}"`, { status: answer.status, text });
    },
  };
}

async function callOnce<T>(server: MlflowServer, http: Http, call: MlflowCall<T>): Promise<T | null> {
  const query = call.query === undefined ? '' : `?${new URLSearchParams(call.query).toString()}`;
  const body = call.body === undefined ? {} : { body: JSON.stringify(call.body) };
  const answer = await http.send({
    method: call.method,
    url: `${server.url}/api/2.0/mlflow/${call.path}${query}`,
    headers: { ...server.headers, ...(call.body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...body,
    repeatable: call.repeatable ?? true,
    timeoutMs: CALL_MS_MAX,
  });
  const text = await readText(answer, server);
  if (answer.status !== 200) {
    if (call.absent?.includes(problemOf(text).code) === true) return null;
    throw refusal(server, `call ${call.path}`, { status: answer.status, text });
  }
  const what = `the answer of ${server.url} to ${call.path}`;
  return call.answer(parseJson(text, what, UNUSABLE), what, UNUSABLE);
}

const UNUSABLE = {
  code: 'SERVICE_RESPONSE',
  fix: 'check that the address is that of an MLflow tracking server',
} as const;

async function readText({ body }: HttpAnswer, server: MlflowServer): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > ANSWER_BYTES_MAX) {
      throw new PlumblineError(
        'LIMIT_SIZE',
        `Cannot read an answer of ${server.url}: it must be at most ${ANSWER_BYTES_MAX} bytes: it is larger`,
        'check that the address is that of an MLflow tracking server',
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

interface Refused {
  readonly status: number;
  readonly text: string;
}

function refusal(server: MlflowServer, verb: string, { status, text }: Refused): PlumblineError {
  const { code, message } = problemOf(text);
  const said = code === '' ? `status ${status}` : `status ${status}, ${code}: ${message}`;
  const sentence = `Cannot ${verb} at ${server.url}: MLflow must accept it: current value is ${said}`;
  if (status === 401 || status === 403) {
    return new PlumblineError(
      'SERVICE_REFUSED',
      sentence,
      'give credentials with edit permission in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or in MLFLOW_TRACKING_TOKEN',
    );
  }
  const refused = code !== '' && status < 500;
  return new PlumblineError(
    refused ? 'SERVICE_REFUSED' : 'SERVICE_RESPONSE',
    sentence,
    refused ? 'correct what the message names' : 'check the address, and the log of the MLflow server',
  );
}

const MESSAGE_CHARS_MAX = 300;

/** MLflow's own error, where the body holds one; a proxy or a wrong address answers with HTML. */
function problemOf(text: string): { readonly code: string; readonly message: string } {
  let body: Json = null;
  try {
    body = parseJson(text, 'the answer');
  } catch {
    // Not JSON, so not MLflow's error; the status says enough.
  }
  const { error_code: code, message } = isJsonObject(body) ? body : {};
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message.slice(0, MESSAGE_CHARS_MAX) : '',
  };
}
