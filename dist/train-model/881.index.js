export const id = 881;
export const ids = [881];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowTracker: () => (/* binding */ mlflowTracker)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/answers.js

const answers_text = { type: 'string' };
const numeric = { type: ['number', 'string'] };
function answers_open(properties, required = Object.keys(properties)) {
    return { type: 'object', required, properties };
}
const entries = { type: 'array', items: answers_open({ key: answers_text, value: answers_text }) };
const run = answers_open({
    info: answers_open({ run_id: answers_text, experiment_id: answers_text, status: answers_text, artifact_uri: answers_text, start_time: numeric, end_time: numeric }, ['run_id', 'experiment_id', 'status', 'artifact_uri']),
    data: answers_open({ tags: entries, params: entries, metrics: { type: 'array', items: answers_open({ key: answers_text, value: numeric }) } }, []),
});
const experiment = answers_open({ experiment_id: answers_text, name: answers_text, lifecycle_stage: answers_text });
/** Guards for the answers Plumbline reads; fields it does not read are let through. */
function mlflowAnswers() {
    return {
        experiment: (0,guard/* guard */.a)(answers_open({ experiment })),
        created: (0,guard/* guard */.a)(answers_open({ experiment_id: answers_text })),
        run: (0,guard/* guard */.a)(answers_open({ run })),
        runs: (0,guard/* guard */.a)(answers_open({ runs: { type: 'array', items: run } }, [])),
        nothing: (0,guard/* guard */.a)({ type: 'object' }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./build/packages/tracking/src/flatten-params.js
var flatten_params = __webpack_require__(4046);
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

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(991);
;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/limits.js

/** MLflow's own limits (3.x): characters of keys and values, entries of one batch. */
const KEY_CHARS_MAX = 250;
const PARAM_CHARS_MAX = 6000;
const TAG_CHARS_MAX = 8000;
const PARAMS_PER_BATCH = 100;
const METRICS_PER_BATCH = 1000;
const DATASET_DIGEST_CHARS_MAX = 36;
const DATASET_NAME_CHARS_MAX = 500;
const DATASETS_MAX = 1000;
const ILLEGAL = /[^/\p{L}\p{N}_.\- :]/gu;
/** A key MLflow takes: other characters become `_`; one that had to change gets a piece of its digest, so that none collide. */
function fitKey(key) {
    const legal = key.replaceAll(ILLEGAL, '_');
    const isPath = legal.startsWith('/') || legal.split('/').some((part) => ['', '.', '..'].includes(part));
    if (legal === key && key.length <= KEY_CHARS_MAX && !isPath)
        return key;
    const plain = isPath ? legal.replaceAll('/', '_') : legal;
    return `${plain.slice(0, KEY_CHARS_MAX - 9)}_${(0,digest/* sha256Of */.Bj)(key).slice(0, 8)}`;
}
/** A value cut to its limit; a cut one ends in its digest, so that different values stay different. */
function fitValue(value, charsMax) {
    return value.length <= charsMax ? value : `${value.slice(0, charsMax - 80)}… sha256:${(0,digest/* sha256Of */.Bj)(value)}`;
}
/** Parameters and metrics as MLflow takes them. */
function fitEntries(entries, fit) {
    const fitted = [...entries].map(([key, value]) => ({ key: fitKey(key), value: fit(value), was: { key, value } }));
    const notes = fitted
        .filter(({ key, value, was }) => key !== was.key || !Object.is(value, was.value))
        .map(({ key, was }) => `MLflow holds "${was.key}" ${key === was.key ? 'shortened' : `as "${key}"`}`);
    return { entries: fitted.map(({ key, value }) => ({ key, value })), notes };
}
/** The entries in batches. */
function batches(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/mlflow-run.js



/** Creates a run and names the data it looks at. Creating is not repeated once it may have arrived: it would make a second run. */
async function startRun(parts, experimentId, start) {
    const { client, answers } = parts;
    const created = await client.call({
        method: 'POST',
        path: 'runs/create',
        body: {
            experiment_id: experimentId,
            start_time: start.startedAtMs,
            ...(start.name === '' ? {} : { run_name: start.name }),
            tags: tagEntries(start.tags),
        },
        answer: answers.run,
        repeatable: false,
    });
    // A call without `absent` never answers null.
    const run = created.run;
    if (start.data.length > 0)
        await logData(parts, run.info.run_id, start.data);
    return trackedRun(parts, run);
}
/** Tags as MLflow takes them. */
function tagEntries(tags) {
    return Object.entries(tags).map(([key, value]) => ({ key, value: fitValue(value, TAG_CHARS_MAX) }));
}
/** Sets tags on a run. */
async function setTags({ client, answers }, runId, tags) {
    for (const batch of batches(tagEntries(tags), PARAMS_PER_BATCH)) {
        const body = { run_id: runId, tags: batch };
        await client.call({ method: 'POST', path: 'runs/log-batch', body, answer: answers.nothing });
    }
}
async function logData({ client, answers }, runId, data) {
    const datasets = data.slice(0, DATASETS_MAX).map(({ name, sha256 }) => ({
        tags: [{ key: 'mlflow.data.context', value: 'training' }],
        dataset: {
            name: name.slice(-DATASET_NAME_CHARS_MAX),
            digest: sha256.slice(0, DATASET_DIGEST_CHARS_MAX),
            source_type: 'local',
            source: JSON.stringify({ uri: name, sha256 }),
        },
    }));
    await client.call({
        method: 'POST',
        path: 'runs/log-inputs',
        body: { run_id: runId, datasets },
        answer: answers.nothing,
    });
}
function trackedRun(parts, run) {
    const { client, answers } = parts;
    const { run_id: id, experiment_id: experimentId } = run.info;
    return {
        id,
        url: `${client.url}/#/experiments/${experimentId}/runs/${id}`,
        environment: { MLFLOW_TRACKING_URI: client.url, MLFLOW_RUN_ID: id },
        log: async (log) => [
            ...(await logParams(parts, id, log)),
            ...(await logMetrics(parts, id, log)),
            ...(await setTags(parts, id, log.tags).then(() => [])),
            ...(await logFiles(parts, run, log.files)),
        ],
        end: (status, atMs) => endRun({ client, answers }, id, { status, atMs }),
    };
}
/** Parameters are immutable: what the command logged itself stands, and a difference is told. */
async function logParams({ client, answers }, id, log) {
    const current = await client.call({ method: 'GET', path: 'runs/get', query: { run_id: id }, answer: answers.run });
    const present = new Map(current?.run.data.params?.map(({ key, value }) => [key, value]));
    const { entries, notes } = fitEntries((0,flatten_params/* flattenParams */.V)(log.params), (value) => fitValue(value, PARAM_CHARS_MAX));
    const differing = entries.filter(({ key, value }) => present.has(key) && !means(present.get(key), value));
    const absent = entries.filter(({ key }) => !present.has(key));
    for (const params of batches(absent, PARAMS_PER_BATCH)) {
        await client.call({
            method: 'POST',
            path: 'runs/log-batch',
            body: { run_id: id, params },
            answer: answers.nothing,
        });
    }
    return [
        ...notes,
        ...differing.map(({ key }) => `The command logged another value of the parameter "${key}" to MLflow; its value stands there`),
    ];
}
/** Python writes True where JSON writes true, and 1.0 where JSON writes 1. */
function means(logged, value) {
    if (logged === undefined)
        return false;
    const numbers = [logged, value].map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
    return logged.toLowerCase() === value.toLowerCase() || numbers[0] === numbers[1];
}
async function logMetrics({ client, answers }, id, log) {
    const { entries, notes } = fitEntries(Object.entries(log.metrics), (value) => value);
    const metrics = entries.map(({ key, value }) => ({
        key,
        // Protobuf's JSON writes these as strings.
        value: Number.isFinite(value) ? value : String(value),
        timestamp: log.atMs,
        step: 0,
    }));
    for (const batch of batches(metrics, METRICS_PER_BATCH)) {
        await client.call({
            method: 'POST',
            path: 'runs/log-batch',
            body: { run_id: id, metrics: batch },
            answer: answers.nothing,
        });
    }
    return notes;
}
async function logFiles({ client }, run, files) {
    if (files.size === 0)
        return [];
    const root = artifactRoot(run.info.artifact_uri, client.url);
    if (root === null) {
        return [
            'The model was not stored in MLflow: its artifacts are not kept behind the tracking server ("--serve-artifacts")',
        ];
    }
    for (const [path, file] of files)
        await client.upload(`${root}/${path}`, file);
    return [];
}
async function endRun({ client, answers }, id, { status, atMs }) {
    const body = { run_id: id, status, end_time: atMs };
    await client.call({ method: 'POST', path: 'runs/update', body, answer: answers.nothing });
}

// EXTERNAL MODULE: ./build/packages/tracking/src/fingerprint.js
var fingerprint = __webpack_require__(1169);
// EXTERNAL MODULE: ./build/packages/tracking/src/training-record.js
var training_record = __webpack_require__(1893);
;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/mlflow-store.js





/** Where the full record lies among a run's artifacts. */
const RECORD_PATH = 'plumbline/training.json';
/**
 * Fingerprints as tags of finished runs: the last one is the last success. The whole record is an artifact; where the server
 * keeps none, the tags still tell which part changed.
 */
function mlflowStore(parts, scope) {
    const place = `the experiment "${scope.experiment}" at ${parts.client.url}`;
    return { place, read: () => read(parts, scope, place), write: (record) => write(parts, scope, record) };
}
async function read(parts, scope, place) {
    const nothing = { record: null, note: `no successful training is recorded in ${place}` };
    const experimentId = await scope.experimentId();
    if (experimentId === null)
        return nothing;
    const { client, answers } = parts;
    const filter = [
        `tags.\`plumbline.schema\` = '${training_record/* RECORD_SCHEMA_NAME */.qg}'`,
        `tags.\`plumbline.key\` = '${scope.key}'`,
        "attributes.status = 'FINISHED'",
    ].join(' and ');
    const found = await client.call({
        method: 'POST',
        path: 'runs/search',
        body: { experiment_ids: [experimentId], filter, order_by: ['attributes.end_time DESC'], max_results: 1 },
        answer: answers.runs,
    });
    const run = found?.runs?.[0];
    return run === undefined ? nothing : recall(parts, run);
}
async function recall(parts, run) {
    const tags = new Map(run.data.tags?.map(({ key, value }) => [key, value]));
    try {
        const text = await recordText(parts, run);
        const record = text ?? outline(tags, run, parts.client.url);
        const parsed = await (0,training_record/* parseRecord */.Hh)(record, `the training record of run ${run.info.run_id}`);
        if (parsed.fingerprint === tags.get('plumbline.fingerprint'))
            return { record: parsed, note: '' };
        return { record: null, note: `the record of run ${run.info.run_id} does not fit its tags` };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* PlumblineError */.Dl) || thrown.code.startsWith('SERVICE_'))
            throw thrown;
        return { record: null, note: `the record of the last training cannot be used: ${thrown.message}` };
    }
}
async function recordText({ client }, run) {
    const root = artifactRoot(run.info.artifact_uri, client.url);
    const body = root === null ? null : await client.download(`${root}/${RECORD_PATH}`);
    if (body === null)
        return null;
    const pieces = [];
    let size = 0;
    for await (const piece of body) {
        size += piece.length;
        // A cut record is no JSON any more, and counts as unreadable.
        if (size > training_record/* RECORD_BYTES_MAX */.vD)
            break;
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
/** A record without file names, from the tags alone. */
function outline(tags, run, url) {
    const finite = (run.data.metrics ?? []).filter(({ value }) => typeof value === 'number');
    return JSON.stringify({
        schema: training_record/* RECORD_SCHEMA_NAME */.qg,
        fingerprint: tags.get('plumbline.fingerprint'),
        parts: Object.fromEntries(fingerprint/* PARTS */.dI.map((part) => [part, tags.get(`plumbline.fingerprint.${part}`)])),
        inputs: null,
        model: { kind: tags.get('plumbline.model.kind'), sha256: tags.get('plumbline.model.sha256'), files: [] },
        metrics: Object.fromEntries(finite.map(({ key, value }) => [key, value])),
        trainedAt: tags.get('plumbline.trained-at'),
        runId: run.info.run_id,
        runUrl: `${url}/#/experiments/${run.info.experiment_id}/runs/${run.info.run_id}`,
    });
}
/** The tags come last: a run with them has its record. */
async function write(parts, scope, record) {
    const { client, answers } = parts;
    const found = await client.call({
        method: 'GET',
        path: 'runs/get',
        query: { run_id: record.runId },
        answer: answers.run,
    });
    const root = found === null ? null : artifactRoot(found.run.info.artifact_uri, client.url);
    if (root !== null)
        await client.upload(`${root}/${RECORD_PATH}`, await scope.spool((0,training_record/* writeRecord */.rh)(record)));
    await setTags(parts, record.runId, {
        'plumbline.fingerprint': record.fingerprint,
        ...Object.fromEntries(fingerprint/* PARTS */.dI.map((part) => [`plumbline.fingerprint.${part}`, record.parts[part]])),
        'plumbline.model.kind': record.model.kind,
        'plumbline.model.sha256': record.model.sha256,
        'plumbline.trained-at': record.trainedAt,
        'plumbline.key': scope.key,
        'plumbline.schema': training_record/* RECORD_SCHEMA_NAME */.qg,
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/packages/tracking/src/tracker.js
var tracker = __webpack_require__(6497);
;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/restore-model.js








/**
 * Fetches the recorded model from its run and puts it at `path` in one step, after its digest was checked. False where the run
 * does not hold it, or holds something else: artifacts in MLflow can be overwritten.
 */
async function restoreModel(parts, record, path) {
    const { client, answers } = parts;
    const query = { run_id: record.runId };
    const absent = ['RESOURCE_DOES_NOT_EXIST'];
    const found = await client.call({ method: 'GET', path: 'runs/get', query, answer: answers.run, absent });
    const root = found === null ? null : artifactRoot(found.run.info.artifact_uri, client.url);
    if (root === null || record.model.files.length === 0)
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), '.plumbline-restore-'));
    try {
        for (const { name } of record.model.files) {
            const target = await (0,files/* resolveInside */.LI)(folder, name);
            const body = await client.download(`${root}/${tracker/* MODEL_FOLDER */.F}/${name}`);
            if (body === null)
                return false;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), (0,external_node_fs_.createWriteStream)(target));
        }
        const model = record.model.kind === 'folder' ? folder : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(record.model.files[0]?.name ?? ''));
        if ((await (0,digest/* digestPath */.GV)(model)) !== record.model.sha256)
            return false;
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.rename)(model, path);
        return true;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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

;// CONCATENATED MODULE: ./build/packages/tracking/src/mlflow/mlflow-tracker.js










/** A tracker at an MLflow server, by its REST interface: no Python is needed. Nothing is sent before the first use. */
function mlflowTracker(options) {
    const client = mlflowClient(mlflowServer(options.url, options.env), openHttp(options.env, options));
    const parts = { client, answers: mlflowAnswers() };
    const find = () => findExperiment(parts, options.experiment);
    return {
        kind: 'mlflow',
        start: async (start) => {
            const experimentId = (await find()) ?? (await createExperiment(parts, options.experiment));
            return startRun(parts, experimentId, start);
        },
        store: mlflowStore(parts, {
            experimentId: find,
            key: options.key,
            experiment: options.experiment,
            spool: async (text) => {
                const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temp, 'mlflow-')), 'training.json');
                await (0,promises_.writeFile)(path, text);
                return path;
            },
        }),
        restoreModel: (record, path) => restoreModel(parts, record, path),
    };
}
async function findExperiment({ client, answers }, name) {
    const found = await client.call({
        method: 'GET',
        path: 'experiments/get-by-name',
        query: { experiment_name: name },
        answer: answers.experiment,
        absent: ['RESOURCE_DOES_NOT_EXIST'],
    });
    if (found === null)
        return null;
    if (found.experiment.lifecycle_stage === 'active')
        return found.experiment.experiment_id;
    throw new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot use the experiment "${name}" at ${client.url}: it must be active: current value is ${found.experiment.lifecycle_stage}`, 'restore it in MLflow, or name another in "experiment"');
}
/** Two jobs may create it at the same time: the loser finds the winner's. */
async function createExperiment(parts, name) {
    const { client, answers } = parts;
    const created = await client.call({
        method: 'POST',
        path: 'experiments/create',
        body: { name },
        answer: answers.created,
        absent: ['RESOURCE_ALREADY_EXISTS'],
    });
    const id = created?.experiment_id ?? (await findExperiment(parts, name));
    if (id !== null)
        return id;
    throw new error/* PlumblineError */.Dl('SERVICE_RESPONSE', `Cannot create the experiment "${name}" at ${client.url}: MLflow must name it: it says both that it exists and that it does not`, 'check the log of the MLflow server');
}


/***/ })

};
