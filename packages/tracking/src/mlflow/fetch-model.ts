import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Environment, type Guard, guard, resolveInside } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';
import { type HttpOptions, openHttp } from '../http.ts';
import { artifactRoot } from './artifact-root.ts';
import { type MlflowClient, mlflowClient } from './client.ts';
import { type ModelReference, parseModelReference } from './model-reference.ts';
import { mlflowServer } from './server.ts';

/** Which model, from which server, to where. */
export interface FetchModelOptions extends HttpOptions {
  /** The server; whoever names it decides where credentials go. */
  readonly url: string;
  /** Credentials, workspace and proxy are read from here. */
  readonly env: Environment;
  readonly reference: string;
  /** Is made anew; absolute. */
  readonly folder: string;
}

/** A model that lies in a folder now. */
export interface FetchedModel {
  readonly folder: string;
  /** The reference with the alias resolved to its version. */
  readonly name: string;
}

const FILES_MAX = 1_000;
const DEPTH_MAX = 8;
const BYTES_MAX = 1024 * 1024 * 1024;

/**
 * Fetches a model folder from MLflow by its REST interface: a registered version, a logged model, or a path of a run's artifacts. Null where
 * the model or its alias is not there. Throws `INPUT_INVALID` (reference), `SERVICE_*`, `LIMIT_SIZE`, `PATH_OUTSIDE`, and `SERVICE_REFUSED` where the
 * artifacts lie in a storage of their own.
 */
export async function fetchMlflowModel(options: FetchModelOptions): Promise<FetchedModel | null> {
  const reference = parseModelReference(options.reference);
  const client = mlflowClient(mlflowServer(options.url, options.env), openHttp(options.env, options));
  const place = await placeOf(client, reference);
  if (place === null) return null;
  const root = artifactRoot(place.uri, client.url);
  if (root === null) throw elsewhere(client.url, place.uri);
  await rm(options.folder, { recursive: true, force: true });
  await mkdir(options.folder, { recursive: true });
  const files = await listBelow(client, root, '');
  if (files.length === 0) return null;
  const budget = { left: BYTES_MAX };
  for (const name of files) await fetchFile(client, { root, name, folder: options.folder }, budget);
  return { folder: options.folder, name: place.name };
}

interface Place {
  readonly uri: string;
  readonly name: string;
}

const text: JsonObject = { type: 'string' };
const object = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
  type: 'object',
  required,
  properties,
});

async function placeOf(client: MlflowClient, reference: ModelReference): Promise<Place | null> {
  if (reference.kind === 'run') return placeInRun(client, reference);
  if (reference.kind === 'logged') return loggedPlace(client, reference.id);
  const { name } = reference;
  const version = reference.kind === 'version' ? reference.version : await versionOf(client, name, reference.alias);
  if (version === null) return null;
  const found = await client.call<{ readonly artifact_uri: string }>({
    method: 'GET',
    path: 'model-versions/get-download-uri',
    query: { name, version },
    answer: guard(object({ artifact_uri: text })),
    absent: ABSENT,
  });
  if (found === null) return null;
  const [, logged] = /^models:\/(m-[0-9a-zA-Z]+)$/.exec(found.artifact_uri) ?? [];
  const place = logged === undefined ? { uri: found.artifact_uri } : await loggedPlace(client, logged);
  return place === null ? null : { uri: place.uri, name: `mlflow:models:/${name}/${version}` };
}

async function versionOf(client: MlflowClient, name: string, alias: string): Promise<string | null> {
  const shape = object({ model_version: object({ version: { type: ['string', 'integer'] } }) });
  const found = await client.call<{ readonly model_version: { readonly version: string | number } }>({
    method: 'GET',
    path: 'registered-models/alias',
    query: { name, alias },
    answer: guard(shape),
    absent: ABSENT,
  });
  return found === null ? null : String(found.model_version.version);
}

async function loggedPlace(client: MlflowClient, id: string): Promise<Place | null> {
  const shape = object({ model: object({ info: object({ artifact_uri: text }) }) });
  const found = await client.call<{ readonly model: { readonly info: { readonly artifact_uri: string } } }>({
    method: 'GET',
    path: `logged-models/${encodeURIComponent(id)}`,
    answer: guard(shape),
    absent: ABSENT,
  });
  return found === null ? null : { uri: found.model.info.artifact_uri, name: `mlflow:models:/${id}` };
}

/** Below a run's artifacts; since MLflow 3 a model of that name may lie beside them, as a logged model of the run. */
async function placeInRun(
  client: MlflowClient,
  { runId, path }: Extract<ModelReference, { kind: 'run' }>,
): Promise<Place | null> {
  const info = object({ artifact_uri: text, experiment_id: text });
  const found = await client.call<RunAnswer>({
    method: 'GET',
    path: 'runs/get',
    query: { run_id: runId },
    answer: guard(object({ run: object({ info }) })),
    absent: ABSENT,
  });
  if (found === null) return null;
  const name = `mlflow:runs:/${runId}/${path}`;
  const { artifact_uri: uri, experiment_id: experiment } = found.run.info;
  const root = artifactRoot(uri, client.url);
  if (root === null || (await listFolder(client, `${root}/${path}`)).length > 0) return { uri: `${uri}/${path}`, name };
  const logged = await loggedInRun(client, { runId, experiment, path });
  return logged === null ? null : { uri: logged, name };
}

interface RunAnswer {
  readonly run: { readonly info: { readonly artifact_uri: string; readonly experiment_id: string } };
}

interface LoggedModels {
  readonly models?: readonly {
    readonly info: { readonly artifact_uri: string; readonly name: string; readonly source_run_id?: string };
  }[];
}

async function loggedInRun(
  client: MlflowClient,
  { runId, experiment, path }: { readonly runId: string; readonly experiment: string; readonly path: string },
): Promise<string | null> {
  // The filter is a language of its own: a name that would need quoting in it is no model's name.
  if (!/^[\w.-]+$/.test(path)) return null;
  const info = object({ artifact_uri: text, name: text, source_run_id: text }, ['artifact_uri', 'name']);
  const found = await client.call<LoggedModels>({
    method: 'POST',
    path: 'logged-models/search',
    body: { experiment_ids: [experiment], filter: `name = '${path}'`, max_results: 50 },
    answer: guard(object({ models: { type: 'array', items: object({ info }) } }, [])),
    absent: ABSENT,
  });
  return found?.models?.find((model) => model.info.source_run_id === runId)?.info.artifact_uri ?? null;
}

const ABSENT = ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE', 'ENDPOINT_NOT_FOUND'];

/** Every file below a folder of the artifact store, by its path in it. */
async function listBelow(client: MlflowClient, root: string, below: string): Promise<readonly string[]> {
  if (below.split('/').length > DEPTH_MAX) throw tooMuch(`its folders are nested deeper than ${DEPTH_MAX}`);
  const found: string[] = [];
  for (const { path, is_dir: isFolder } of await listFolder(client, below === '' ? root : `${root}/${below}`)) {
    // The store names what lies in a folder; a name with a step in it is no name.
    const name = path.split('/').at(-1) ?? '';
    if (name === '' || name === '.' || name === '..') throw unusable(path);
    const inside = below === '' ? name : `${below}/${name}`;
    if (isFolder === true) found.push(...(await listBelow(client, root, inside)));
    else found.push(inside);
    if (found.length > FILES_MAX) throw tooMuch(`it has more than ${FILES_MAX} files`);
  }
  return found;
}

interface Listed {
  readonly path: string;
  readonly is_dir?: boolean;
}

async function listFolder(client: MlflowClient, path: string): Promise<readonly Listed[]> {
  const item = object({ path: text, is_dir: { type: 'boolean' } }, ['path']);
  const answer: Guard<{ readonly files?: readonly Listed[] }> = guard(
    object({ files: { type: 'array', items: item } }, []),
  );
  return (await client.list(path, answer))?.files ?? [];
}

async function fetchFile(
  client: MlflowClient,
  { root, name, folder }: { readonly root: string; readonly name: string; readonly folder: string },
  budget: { left: number },
): Promise<void> {
  const target = await resolveInside(folder, name);
  const body = await client.download(`${root}/${name}`);
  if (body === null) throw unusable(name);
  await mkdir(dirname(target), { recursive: true });
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.left -= chunk.length;
      done(budget.left < 0 ? tooMuch(`it has more than ${BYTES_MAX} bytes`) : null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), meter, createWriteStream(target));
}

function tooMuch(reason: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot fetch the model from MLflow: it must be of a size that fits on a runner: ${reason}`,
    'register the folder of the model alone',
  );
}

function unusable(path: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot fetch the model from MLflow: every artifact must be a file with a plain name: "${path.slice(0, 200)}" is none`,
    'check the artifact store of the MLflow server',
  );
}

function elsewhere(server: string, uri: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot fetch the model from MLflow: its artifacts must be served by ${server}: they lie at ${uri.replace(/\?.*$/s, '').slice(0, 200)}`,
    'start the server with --serve-artifacts, or download the model in an earlier step and give its path',
  );
}
