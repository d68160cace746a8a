import { type Answer, type Asked, field, type Route, textField } from './answer.ts';

/** An artifact as it was uploaded. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  /** The blob; empty until the upload is finished. */
  readonly content: Buffer;
  readonly digest: string;
  readonly finalized: boolean;
}

interface Entry {
  id: number;
  name: string;
  mimeType: string;
  digest: string;
  finalized: boolean;
  run: string;
  job: string;
}

/** Artifacts, caches and the blob storage behind them, as the toolkit's clients expect them. */
export interface ResultsService {
  readonly route: Route;
  artifacts(): readonly StoredArtifact[];
  /** Keys of the finished caches. */
  caches(): readonly string[];
}

const ARTIFACTS = '/twirp/github.actions.results.api.v1.ArtifactService/';
const CACHES = '/twirp/github.actions.results.api.v1.CacheService/';
/** The toolkit masks the signature, so it must not be a word that occurs anywhere else. */
const SIGNATURE = 'sig=fakesignature0123456789';
const CREATED = '2026-01-01T00:00:00.000Z';

export function openResultsService(): ResultsService {
  const blobs = new Map<string, { content: Buffer; type: string }>();
  const entries = new Map<string, Entry>();
  const caches = new Map<string, { id: number; key: string; finalized: boolean }>();
  const route: Route = (asked) => {
    if (asked.path.startsWith('/blob/')) return blob(asked, blobs);
    if (asked.path.startsWith(ARTIFACTS)) return artifact(asked, entries, asked.path.slice(ARTIFACTS.length));
    if (asked.path.startsWith(CACHES)) return cache(asked, caches, asked.path.slice(CACHES.length));
    return null;
  };
  return {
    route,
    caches: () => [...caches.values()].filter(({ finalized }) => finalized).map(({ key }) => key),
    artifacts: () =>
      [...entries.values()].map((entry) => ({
        ...entry,
        content: blobs.get(`artifact/${entry.id}`)?.content ?? Buffer.alloc(0),
      })),
  };
}

/** Azure's protocol: one PUT, or blocks and then the list that puts them in order. */
function blob(asked: Asked, blobs: Map<string, { content: Buffer; type: string }>): Answer {
  const key = asked.path.slice('/blob/'.length);
  const type = String(asked.headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
  if (asked.method === 'PUT') {
    const part = asked.query['comp'];
    if (part === 'block') blobs.set(`${key}#${asked.query['blockid']}`, { content: asked.bytes, type });
    else blobs.set(key, { content: part === 'blocklist' ? assembled(asked, key, blobs) : asked.bytes, type });
    return {
      status: 201,
      headers: { 'x-ms-request-id': '1', etag: '"1"', 'last-modified': new Date(CREATED).toUTCString() },
    };
  }
  const found = blobs.get(key);
  if (found === undefined) return { status: 404 };
  const headers = {
    'content-type': found.type,
    'content-disposition': `attachment; filename="${key.split('/').at(-1)}"`,
  };
  return { status: 200, headers, body: asked.method === 'HEAD' ? undefined : found.content };
}

function assembled(asked: Asked, key: string, blobs: ReadonlyMap<string, { content: Buffer }>): Buffer {
  const ids = [...asked.bytes.toString('utf8').matchAll(/<Latest>(.*?)<\/Latest>/g)].map((match) => match[1]);
  return Buffer.concat(ids.map((id) => blobs.get(`${key}#${id}`)?.content ?? Buffer.alloc(0)));
}

function artifact(asked: Asked, entries: Map<string, Entry>, call: string): Answer {
  const { body } = asked;
  const name = textField(body, 'name');
  const entry = entries.get(name);
  if (call === 'CreateArtifact') {
    if (entry !== undefined) {
      const message = 'an artifact with this name already exists on the workflow run';
      return { status: 409, body: { code: 'already_exists', msg: message } };
    }
    const id = 101 + entries.size;
    const run = textField(body, 'workflow_run_backend_id');
    const job = textField(body, 'workflow_job_run_backend_id');
    entries.set(name, { id, name, mimeType: textField(body, 'mime_type'), digest: '', finalized: false, run, job });
    return { status: 200, body: { ok: true, signed_upload_url: `${asked.base}/blob/artifact/${id}?${SIGNATURE}` } };
  }
  if (call === 'ListArtifacts') return { status: 200, body: { artifacts: listed(asked, entries) } };
  if (entry === undefined) return { status: 404, body: { code: 'not_found', msg: `no artifact ${name}` } };
  if (call === 'FinalizeArtifact') {
    Object.assign(entry, { finalized: true, digest: textField(body, 'hash') });
    return { status: 200, body: { ok: true, artifact_id: String(entry.id) } };
  }
  if (call === 'GetSignedArtifactURL') {
    return { status: 200, body: { signed_url: `${asked.base}/blob/artifact/${entry.id}?${SIGNATURE}` } };
  }
  entries.delete(name);
  return { status: 200, body: { ok: true, artifact_id: String(entry.id) } };
}

function listed({ body }: Asked, entries: ReadonlyMap<string, Entry>): readonly unknown[] {
  const name = field(body, 'name_filter');
  const id = field(body, 'id_filter');
  return [...entries.values()]
    .filter((entry) => entry.finalized && (!name || entry.name === name) && (!id || String(entry.id) === String(id)))
    .map((entry) => ({
      workflow_run_backend_id: entry.run,
      workflow_job_run_backend_id: entry.job,
      database_id: String(entry.id),
      name: entry.name,
      size: '1',
      digest: entry.digest,
      created_at: CREATED,
    }));
}

function cache(
  asked: Asked,
  caches: Map<string, { id: number; key: string; finalized: boolean }>,
  call: string,
): Answer {
  const key = textField(asked.body, 'key');
  const version = textField(asked.body, 'version');
  const found = caches.get(`${key}|${version}`);
  if (call === 'CreateCacheEntry') {
    if (found !== undefined) return { status: 409, body: { code: 'already_exists', msg: 'cache entry exists' } };
    const id = 1 + caches.size;
    caches.set(`${key}|${version}`, { id, key, finalized: false });
    return { status: 200, body: { ok: true, signed_upload_url: `${asked.base}/blob/cache/${id}?${SIGNATURE}` } };
  }
  if (call === 'FinalizeCacheEntryUpload') {
    if (found === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such cache' } };
    found.finalized = true;
    return { status: 200, body: { ok: true, entry_id: String(found.id) } };
  }
  const more = field(asked.body, 'restore_keys');
  for (const wanted of [key, ...(Array.isArray(more) ? more.map(String) : [])]) {
    for (const [full, entry] of caches) {
      if (!entry.finalized || !full.endsWith(`|${version}`) || !entry.key.startsWith(wanted)) continue;
      const url = `${asked.base}/blob/cache/${entry.id}?${SIGNATURE}`;
      return { status: 200, body: { ok: true, signed_download_url: url, matched_key: entry.key } };
    }
  }
  return { status: 200, body: { ok: false } };
}
