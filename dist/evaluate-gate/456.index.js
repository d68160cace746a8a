export const id = 456;
export const ids = [456];
export const modules = {

/***/ 11456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchMlflowModel: () => (/* reexport */ fetchMlflowModel)
});

// UNUSED EXPORTS: METRICS_BYTES_MAX, MODEL_FOLDER, PARTS, RECORD_SCHEMA_NAME, changesSince, decideTraining, describeMachine, digestFiles, digestTracked, fileStore, fingerprintOf, flattenParams, isBelow, listFiles, membersOf, noTracker, openTracker, parseMetrics, parseRecord, readGit, writeRecord, writtenStamp

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/packages/tracking/src/http.js


/** How often one request is sent at most, and how many redirections within a host it follows. */
const ATTEMPTS_MAX = 4;
const REDIRECTS_MAX = 3;
const WORTH_REPEATING = new Set([408, 429, 502, 503, 504]);
/** The service said it did not do it. */
const NOT_DONE = new Set([429, 503]);
/** The request cannot have arrived. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** HTTP through the proxy that the environment names, or straight. */
function openHttp(env, { waitUnitMs = 500 } = {}) {
    const send = sender(env);
    return {
        async send(request) {
            for (let attempt = 1;; attempt += 1) {
                const outcome = await follow(send, request).catch((thrown) => asFailure(thrown, request));
                const last = attempt >= ATTEMPTS_MAX;
                if (outcome instanceof Failure) {
                    if (last || !(request.repeatable || NEVER_ARRIVED.has(outcome.code)))
                        throw unreachable(request, outcome.reason, attempt);
                }
                else {
                    const repeat = WORTH_REPEATING.has(outcome.status) && (request.repeatable || NOT_DONE.has(outcome.status));
                    if (!repeat)
                        return outcome;
                    await outcome.body?.cancel();
                    if (last)
                        throw unreachable(request, `status ${outcome.status}`, attempt);
                }
                await (0,external_node_timers_promises_.setTimeout)(waitUnitMs * 2 ** (attempt - 1));
            }
        },
    };
}
/** A failed attempt: no answer came. */
class Failure {
    code;
    reason;
    constructor(code, reason) {
        this.code = code;
        this.reason = reason;
    }
}
function asFailure(thrown, { timeoutMs }) {
    if (thrown instanceof error/* PlumblineError */.Dl)
        throw thrown;
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    if (!(cause instanceof Error))
        return new Failure('', String(cause));
    if (cause.name === 'TimeoutError')
        return new Failure('', `no answer within ${timeoutMs / 1000} s`);
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    return new Failure(code, cause.message === '' ? code : cause.message);
}
/** Undici is loaded only where a proxy is named: Node's own `fetch` does not read these variables. */
function sender(env) {
    const named = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    const proxies = { httpProxy: named('HTTP_PROXY'), httpsProxy: named('HTTPS_PROXY'), noProxy: named('NO_PROXY') };
    if (proxies.httpProxy === '' && proxies.httpsProxy === '')
        return fetch;
    let agent;
    return async (url, init) => {
        agent ??= import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['undici']()).then((undici) => {
            const dispatcher = new undici.EnvHttpProxyAgent(proxies);
            return async (address, { body, ...rest }) => {
                const answer = await undici.fetch(address, { ...rest, ...(body === undefined ? {} : { body }), dispatcher });
                return { status: answer.status, headers: answer.headers, body: webStream(answer.body) };
            };
        });
        return (await agent)(url, init);
    };
}
function webStream(body) {
    return body === null ? null : ReadableStream.from(body);
}
/** Sends, and follows redirections that stay at the same origin: credentials never travel to another one. */
async function follow(send, request) {
    const { method, headers, body } = request;
    let url = request.url;
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
        const signal = AbortSignal.timeout(request.timeoutMs);
        const answer = await send(url, {
            method,
            headers,
            ...(body === undefined ? {} : { body }),
            redirect: 'manual',
            signal,
        });
        const location = answer.headers.get('location');
        if (answer.status < 300 || answer.status > 399 || location === null)
            return answer;
        await answer.body?.cancel();
        url = sameOrigin(url, location, answer.status === 307 || answer.status === 308 || method === 'GET');
    }
    throw new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot reach ${originOf(request.url)}: it must answer within ${REDIRECTS_MAX} redirections: it redirects on and on`, 'give the address at which the service answers');
}
function sameOrigin(from, location, repeatsMethod) {
    const target = new URL(location, from);
    if (target.origin === new URL(from).origin && repeatsMethod)
        return target.href;
    throw new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot reach ${originOf(from)}: it must answer itself: it redirects to ${target.origin}`, 'give the address at which the service answers');
}
function originOf(url) {
    return new URL(url).origin;
}
function unreachable(request, reason, attempts) {
    return new error/* PlumblineError */.Dl('SERVICE_UNREACHABLE', `Cannot reach ${originOf(request.url)}: it must answer: current value is "${reason}" after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`, 'check the address, the proxy and that the service runs');
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/artifact-root.js
const PROXIED = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/;
/**
 * Where a run's artifacts are below the server's artifact root, or null where they are not kept behind this server
 * (`s3://…`, or another host): those need the storage's own credentials, which Plumbline does not ask for.
 */
function artifactRoot(artifactUri, serverUrl) {
    const [, host, path] = PROXIED.exec(artifactUri) ?? [];
    if (path === undefined || path.split('/').includes('..'))
        return null;
    if (host !== undefined && host !== '' && host !== new URL(serverUrl).host)
        return null;
    return path.replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/client.js



const CALL_MS_MAX = 30_000;
const TRANSFER_MS_MAX = 1_800_000;
const ANSWER_BYTES_MAX = 32 * 1024 * 1024;
/** Opens a client; nothing is sent before the first call. */
function mlflowClient(server, http) {
    const artifact = (path) => `${server.url}/api/2.0/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`;
    const transfer = { headers: server.headers, repeatable: true, timeoutMs: TRANSFER_MS_MAX };
    return {
        url: server.url,
        call: (call) => callOnce(server, http, call),
        async upload(path, file) {
            const answer = await http.send({ ...transfer, method: 'PUT', url: artifact(path), body: await (0,external_node_fs_.openAsBlob)(file) });
            const text = await readText(answer, server);
            if (answer.status !== 200)
                throw refusal(server, `store the artifact "${path}"`, { status: answer.status, text });
        },
        async list(path, check) {
            const query = new URLSearchParams({ path }).toString();
            const url = `${server.url}/api/2.0/mlflow-artifacts/artifacts?${query}`;
            const answer = await http.send({ ...transfer, method: 'GET', url, timeoutMs: CALL_MS_MAX });
            const text = await readText(answer, server);
            if (answer.status === 404)
                return null;
            if (answer.status !== 200)
                throw refusal(server, `list the artifacts "${path}"`, { status: answer.status, text });
            const what = `the list of artifacts of ${server.url}`;
            return check((0,parse_json/* parseJson */.q)(text, what, UNUSABLE), what, UNUSABLE);
        },
        async download(path) {
            const answer = await http.send({ ...transfer, method: 'GET', url: artifact(path) });
            if (answer.status === 200)
                return answer.body;
            const text = await readText(answer, server);
            if (answer.status === 404)
                return null;
            throw refusal(server, `fetch the artifact "${path}"`, { status: answer.status, text });
        },
    };
}
async function callOnce(server, http, call) {
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
        if (call.absent?.includes(problemOf(text).code) === true)
            return null;
        throw refusal(server, `call ${call.path}`, { status: answer.status, text });
    }
    const what = `the answer of ${server.url} to ${call.path}`;
    return call.answer((0,parse_json/* parseJson */.q)(text, what, UNUSABLE), what, UNUSABLE);
}
const UNUSABLE = {
    code: 'SERVICE_RESPONSE',
    fix: 'check that the address is that of an MLflow tracking server',
};
async function readText({ body }, server) {
    const pieces = [];
    let size = 0;
    for await (const piece of body ?? []) {
        size += piece.length;
        if (size > ANSWER_BYTES_MAX) {
            throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read an answer of ${server.url}: it must be at most ${ANSWER_BYTES_MAX} bytes: it is larger`, 'check that the address is that of an MLflow tracking server');
        }
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
function refusal(server, verb, { status, text }) {
    const { code, message } = problemOf(text);
    const said = code === '' ? `status ${status}` : `status ${status}, ${code}: ${message}`;
    const sentence = `Cannot ${verb} at ${server.url}: MLflow must accept it: current value is ${said}`;
    if (status === 401 || status === 403) {
        return new error/* PlumblineError */.Dl('SERVICE_REFUSED', sentence, 'give credentials with edit permission in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or in MLFLOW_TRACKING_TOKEN');
    }
    const refused = code !== '' && status < 500;
    return new error/* PlumblineError */.Dl(refused ? 'SERVICE_REFUSED' : 'SERVICE_RESPONSE', sentence, refused ? 'correct what the message names' : 'check the address, and the log of the MLflow server');
}
const MESSAGE_CHARS_MAX = 300;
/** MLflow's own error, where the body holds one; a proxy or a wrong address answers with HTML. */
function problemOf(text) {
    let body = null;
    try {
        body = (0,parse_json/* parseJson */.q)(text, 'the answer');
    }
    catch {
        // Not JSON, so not MLflow's error; the status says enough.
    }
    const { error_code: code, message } = (0,guard/* isJsonObject */.O)(body) ? body : {};
    return {
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message.slice(0, MESSAGE_CHARS_MAX) : '',
    };
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/model-reference.js

const LEGAL = 'mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version>, mlflow:models:/<m-id> or mlflow:runs:/<run id>/<path>';
/** Reads `mlflow:models:/churn@champion` and its like. Throws `INPUT_INVALID` with the legal forms. */
function parseModelReference(text) {
    const rest = text.replace(/^mlflow:/, '');
    const [, runId, path] = /^runs:\/([0-9a-zA-Z_-]{1,64})\/([^\\]{1,500})$/.exec(rest) ?? [];
    if (runId !== undefined && path !== undefined && isPlain(path))
        return { kind: 'run', runId, path: path.replace(/\/+$/, '') };
    const [, named] = /^models:\/([^\\]{1,500})$/.exec(rest) ?? [];
    if (named === undefined)
        throw illegal(text);
    if (/^m-[0-9a-zA-Z]{1,64}$/.test(named))
        return { kind: 'logged', id: named };
    const [, name, alias] = /^([^/@]+)@([\w.-]{1,255})$/.exec(named) ?? [];
    if (name !== undefined && alias !== undefined)
        return { kind: 'alias', name, alias };
    const [, ofName, version] = /^([^/@]+)\/(\d{1,9})$/.exec(named) ?? [];
    if (ofName !== undefined && version !== undefined)
        return { kind: 'version', name: ofName, version };
    throw illegal(text);
}
/** No step up, none that stays, none that is empty. */
function isPlain(path) {
    return path
        .replace(/\/+$/, '')
        .split('/')
        .every((part) => part !== '' && part !== '.' && part !== '..');
}
function illegal(text) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot find a model in MLflow: it must be named as ${LEGAL}: current value is "${text}"`, 'name the version or the alias; stages and "latest" move without anybody saying so');
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/server.js

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/**
 * The server with the credentials of the environment, in MLflow's own order: user name and password, else the token.
 * Credentials travel encrypted, except to this machine: `INPUT_INVALID` otherwise.
 */
function mlflowServer(url, env) {
    const authorization = authorizationOf(env);
    const { protocol, hostname } = new URL(url);
    if (authorization !== null && protocol !== 'https:' && !LOOPBACK.test(hostname)) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot send the MLflow credentials to ${hostname}: its address must begin with https: current value is ${protocol}//`, 'give an https address, or take the MLFLOW_TRACKING_ credentials out of the environment');
    }
    const workspace = env['MLFLOW_WORKSPACE'] ?? '';
    return {
        url,
        headers: {
            accept: 'application/json',
            ...(authorization === null ? {} : { authorization }),
            ...(workspace === '' ? {} : { 'x-mlflow-workspace': workspace }),
        },
    };
}
function authorizationOf(env) {
    const user = env['MLFLOW_TRACKING_USERNAME'] ?? '';
    const password = env['MLFLOW_TRACKING_PASSWORD'] ?? '';
    if (user !== '' && password !== '')
        return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
    const token = env['MLFLOW_TRACKING_TOKEN'] ?? '';
    return token === '' ? null : `Bearer ${token}`;
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/fetch-model.js












const FILES_MAX = 1_000;
const DEPTH_MAX = 8;
const BYTES_MAX = 1024 * 1024 * 1024;
/**
 * Fetches a model folder from MLflow by its REST interface: a registered version, a logged model, or a path of a run's artifacts. Null where
 * the model or its alias is not there. Throws `INPUT_INVALID` (reference), `SERVICE_*`, `LIMIT_SIZE`, `PATH_OUTSIDE`, and `SERVICE_REFUSED` where the
 * artifacts lie in a storage of their own.
 */
async function fetchMlflowModel(options) {
    const reference = parseModelReference(options.reference);
    const client = mlflowClient(mlflowServer(options.url, options.env), openHttp(options.env, options));
    const place = await placeOf(client, reference);
    if (place === null)
        return null;
    const root = artifactRoot(place.uri, client.url);
    if (root === null)
        throw elsewhere(client.url, place.uri);
    await (0,promises_.rm)(options.folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(options.folder, { recursive: true });
    const files = await listBelow(client, root, '');
    if (files.length === 0)
        return null;
    const budget = { left: BYTES_MAX };
    for (const name of files)
        await fetchFile(client, { root, name, folder: options.folder }, budget);
    return { folder: options.folder, name: place.name };
}
const fetch_model_text = { type: 'string' };
const object = (properties, required = Object.keys(properties)) => ({
    type: 'object',
    required,
    properties,
});
async function placeOf(client, reference) {
    if (reference.kind === 'run')
        return placeInRun(client, reference);
    if (reference.kind === 'logged')
        return loggedPlace(client, reference.id);
    const { name } = reference;
    const version = reference.kind === 'version' ? reference.version : await versionOf(client, name, reference.alias);
    if (version === null)
        return null;
    const found = await client.call({
        method: 'GET',
        path: 'model-versions/get-download-uri',
        query: { name, version },
        answer: (0,guard/* guard */.a)(object({ artifact_uri: fetch_model_text })),
        absent: ABSENT,
    });
    if (found === null)
        return null;
    const [, logged] = /^models:\/(m-[0-9a-zA-Z]+)$/.exec(found.artifact_uri) ?? [];
    const place = logged === undefined ? { uri: found.artifact_uri } : await loggedPlace(client, logged);
    return place === null ? null : { uri: place.uri, name: `mlflow:models:/${name}/${version}` };
}
async function versionOf(client, name, alias) {
    const shape = object({ model_version: object({ version: { type: ['string', 'integer'] } }) });
    const found = await client.call({
        method: 'GET',
        path: 'registered-models/alias',
        query: { name, alias },
        answer: (0,guard/* guard */.a)(shape),
        absent: ABSENT,
    });
    return found === null ? null : String(found.model_version.version);
}
async function loggedPlace(client, id) {
    const shape = object({ model: object({ info: object({ artifact_uri: fetch_model_text }) }) });
    const found = await client.call({
        method: 'GET',
        path: `logged-models/${encodeURIComponent(id)}`,
        answer: (0,guard/* guard */.a)(shape),
        absent: ABSENT,
    });
    return found === null ? null : { uri: found.model.info.artifact_uri, name: `mlflow:models:/${id}` };
}
/** Below a run's artifacts; since MLflow 3 a model of that name may lie beside them, as a logged model of the run. */
async function placeInRun(client, { runId, path }) {
    const info = object({ artifact_uri: fetch_model_text, experiment_id: fetch_model_text });
    const found = await client.call({
        method: 'GET',
        path: 'runs/get',
        query: { run_id: runId },
        answer: (0,guard/* guard */.a)(object({ run: object({ info }) })),
        absent: ABSENT,
    });
    if (found === null)
        return null;
    const name = `mlflow:runs:/${runId}/${path}`;
    const { artifact_uri: uri, experiment_id: experiment } = found.run.info;
    const root = artifactRoot(uri, client.url);
    if (root === null || (await listFolder(client, `${root}/${path}`)).length > 0)
        return { uri: `${uri}/${path}`, name };
    const logged = await loggedInRun(client, { runId, experiment, path });
    return logged === null ? null : { uri: logged, name };
}
async function loggedInRun(client, { runId, experiment, path }) {
    // The filter is a language of its own: a name that would need quoting in it is no model's name.
    if (!/^[\w.-]+$/.test(path))
        return null;
    const info = object({ artifact_uri: fetch_model_text, name: fetch_model_text, source_run_id: fetch_model_text }, ['artifact_uri', 'name']);
    const found = await client.call({
        method: 'POST',
        path: 'logged-models/search',
        body: { experiment_ids: [experiment], filter: `name = '${path}'`, max_results: 50 },
        answer: (0,guard/* guard */.a)(object({ models: { type: 'array', items: object({ info }) } }, [])),
        absent: ABSENT,
    });
    return found?.models?.find((model) => model.info.source_run_id === runId)?.info.artifact_uri ?? null;
}
const ABSENT = ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE', 'ENDPOINT_NOT_FOUND'];
/** Every file below a folder of the artifact store, by its path in it. */
async function listBelow(client, root, below) {
    if (below.split('/').length > DEPTH_MAX)
        throw tooMuch(`its folders are nested deeper than ${DEPTH_MAX}`);
    const found = [];
    for (const { path, is_dir: isFolder } of await listFolder(client, below === '' ? root : `${root}/${below}`)) {
        // The store names what lies in a folder; a name with a step in it is no name.
        const name = path.split('/').at(-1) ?? '';
        if (name === '' || name === '.' || name === '..')
            throw unusable(path);
        const inside = below === '' ? name : `${below}/${name}`;
        if (isFolder === true)
            found.push(...(await listBelow(client, root, inside)));
        else
            found.push(inside);
        if (found.length > FILES_MAX)
            throw tooMuch(`it has more than ${FILES_MAX} files`);
    }
    return found;
}
async function listFolder(client, path) {
    const item = object({ path: fetch_model_text, is_dir: { type: 'boolean' } }, ['path']);
    const answer = (0,guard/* guard */.a)(object({ files: { type: 'array', items: item } }, []));
    return (await client.list(path, answer))?.files ?? [];
}
async function fetchFile(client, { root, name, folder }, budget) {
    const target = await (0,files/* resolveInside */.LI)(folder, name);
    const body = await client.download(`${root}/${name}`);
    if (body === null)
        throw unusable(name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const meter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            budget.left -= chunk.length;
            done(budget.left < 0 ? tooMuch(`it has more than ${BYTES_MAX} bytes`) : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), meter, (0,external_node_fs_.createWriteStream)(target));
}
function tooMuch(reason) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot fetch the model from MLflow: it must be of a size that fits on a runner: ${reason}`, 'register the folder of the model alone');
}
function unusable(path) {
    return new error/* PlumblineError */.Dl('SERVICE_RESPONSE', `Cannot fetch the model from MLflow: every artifact must be a file with a plain name: "${path.slice(0, 200)}" is none`, 'check the artifact store of the MLflow server');
}
function elsewhere(server, uri) {
    return new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot fetch the model from MLflow: its artifacts must be served by ${server}: they lie at ${uri.replace(/\?.*$/s, '').slice(0, 200)}`, 'start the server with --serve-artifacts, or download the model in an earlier step and give its path');
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/index.js
/**
 * What a training is a function of, whether it must be done again, and where it is recorded. The fingerprint and the decision
 * are pure; trackers stand behind one port (`none`, MLflow); git, files and the machine are read in files named for them.
 */

















/***/ })

};
