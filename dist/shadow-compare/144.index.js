export const id = 144;
export const ids = [144];
export const modules = {

/***/ 65948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFeatures)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _oip_v2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94020);


const LIST_KEYS = ['instances', 'inputs', 'dataframe_records', 'data'];
/**
 * The features in a request's body: Open Inference Protocol inputs, a list of objects (bare, or under `instances`,
 * `inputs`, `dataframe_records` or `data`), or one object, which is one row. Null where the body is none of these.
 */
function readFeatures(body) {
    const parsed = body;
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(parsed)) {
        const tensors = (0,_oip_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .readTensors */ .J)(parsed['inputs']);
        if (tensors !== null)
            return fromTensors(tensors);
        const key = LIST_KEYS.find((name) => Array.isArray(parsed[name]));
        if (key === undefined)
            return fromRecords([parsed]);
        return readFeatures(parsed[key]);
    }
    if (!Array.isArray(parsed))
        return null;
    const records = parsed.filter(_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O);
    return records.length === parsed.length ? fromRecords(records) : null;
}
function fromTensors(tensors) {
    const rows = tensors[0]?.rows.length ?? 0;
    if (tensors.some((tensor) => tensor.rows.length !== rows))
        return null;
    const columns = tensors.map(({ name, rows: values }) => [
        name,
        values.map((row) => (row.length === 1 ? (row[0] ?? null) : row)),
    ]);
    return { rows, columns: new Map(columns) };
}
function fromRecords(records) {
    const names = new Set(records.flatMap((record) => Object.keys(record)));
    if (records.length === 0 || names.size === 0)
        return null;
    const columns = [...names].map((name) => [
        name,
        records.map((record) => (Object.hasOwn(record, name) ? (record[name] ?? null) : null)),
    ]);
    return { rows: records.length, columns: new Map(columns) };
}


/***/ }),

/***/ 85144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXCHANGE_SCHEMA: () => (/* reexport */ exchange/* EXCHANGE_SCHEMA */.A),
  LANES: () => (/* reexport */ lanes/* LANES */.C),
  PROTOCOLS: () => (/* reexport */ protocol/* PROTOCOLS */.yv),
  REDACTIONS: () => (/* reexport */ write_samples/* REDACTIONS */.N),
  SHADOW_STATISTICS_SCHEMA: () => (/* reexport */ rejudge/* SHADOW_STATISTICS_SCHEMA */.hk),
  ShadowTally: () => (/* reexport */ shadow_tally/* ShadowTally */.z),
  answeredPair: () => (/* reexport */ pair/* answeredPair */.a3),
  comparePredictions: () => (/* reexport */ compare_predictions/* comparePredictions */.c),
  decide: () => (/* reexport */ decision/* decide */.L),
  forBoth: () => (/* reexport */ lanes/* forBoth */.j),
  isAnswered: () => (/* reexport */ outcome/* isAnswered */.Qy),
  isForbiddenAddress: () => (/* reexport */ isForbiddenAddress),
  judgeShadow: () => (/* reexport */ judge_shadow/* judgeShadow */.g),
  openLane: () => (/* reexport */ openLane),
  pairsNeeded: () => (/* reexport */ decision/* pairsNeeded */.V),
  parseHeaderPolicy: () => (/* reexport */ parseHeaderPolicy),
  parseLaneUrl: () => (/* reexport */ parseLaneUrl),
  parseResponseJson: () => (/* reexport */ response_json/* parseResponseJson */.d),
  placeOf: () => (/* reexport */ pair/* placeOf */.$t),
  predictionsOf: () => (/* reexport */ predictions/* predictionsOf */.e),
  protocolOf: () => (/* reexport */ protocol/* protocolOf */.AT),
  readExchanges: () => (/* reexport */ read_exchanges/* readExchanges */.J),
  readFeatures: () => (/* reexport */ features/* readFeatures */._),
  readLines: () => (/* reexport */ read_lines/* readLines */.S),
  readPredictions: () => (/* reexport */ protocol/* readPredictions */.R_),
  readTimings: () => (/* reexport */ timings_file/* readTimings */.k),
  recordedPair: () => (/* reexport */ pair/* recordedPair */.Tn),
  rejudge: () => (/* reexport */ rejudge/* rejudge */.N9),
  replay: () => (/* reexport */ replay),
  requestHeaders: () => (/* reexport */ requestHeaders),
  sameValue: () => (/* reexport */ compare_predictions/* sameValue */.e),
  summaryLine: () => (/* reexport */ summary_line/* summaryLine */.d),
  surveyTraffic: () => (/* reexport */ survey_traffic/* surveyTraffic */.c),
  systemClock: () => (/* reexport */ systemClock),
  toRecorded: () => (/* reexport */ rejudge/* toRecorded */.kD),
  warmupCount: () => (/* reexport */ warmup/* warmupCount */.o),
  writeSamples: () => (/* reexport */ write_samples/* writeSamples */.p),
  writeTimings: () => (/* reexport */ timings_file/* writeTimings */.H)
});

// EXTERNAL MODULE: ./build/packages/traffic/src/compare-predictions.js
var compare_predictions = __webpack_require__(29911);
// EXTERNAL MODULE: ./build/packages/traffic/src/exchange.js
var exchange = __webpack_require__(15998);
// EXTERNAL MODULE: ./build/packages/traffic/src/features.js
var features = __webpack_require__(65948);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/read-exchanges.js
var read_exchanges = __webpack_require__(27539);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/read-lines.js
var read_lines = __webpack_require__(54406);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/survey-traffic.js + 1 modules
var survey_traffic = __webpack_require__(34325);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/timings-file.js
var timings_file = __webpack_require__(26264);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/write-samples.js
var write_samples = __webpack_require__(81943);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/packages/traffic/src/http/forbidden-address.js


/**
 * Addresses no model server has and every cloud answers with credentials: link-local ones and the metadata services
 * outside that range. Private networks and this machine are legal: that is where model servers live.
 */
function forbiddenAddresses() {
    const list = new external_node_net_.BlockList();
    list.addSubnet('169.254.0.0', 16, 'ipv4');
    list.addSubnet('fe80::', 10, 'ipv6');
    // The same range behind NAT64, 6to4, SIIT, and as IPv4-compatible addresses.
    for (const prefix of ['64:ff9b::', '::ffff:0:', '::'])
        list.addSubnet(`${prefix}a9fe:0`, 112, 'ipv6');
    list.addSubnet('2002:a9fe::', 32, 'ipv6');
    for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192'])
        list.addAddress(address, 'ipv4');
    for (const address of ['fd00:ec2::254', 'fd20:ce::254'])
        list.addAddress(address, 'ipv6');
    list.addSubnet('0.0.0.0', 32, 'ipv4');
    return list;
}
/** Tells whether an IP address (not a name) must not be contacted; IPv4 inside IPv6 is seen through. */
function isForbiddenAddress(address) {
    const kind = (0,external_node_net_.isIP)(address);
    return kind !== 0 && forbiddenAddresses().check(address, kind === 4 ? 'ipv4' : 'ipv6');
}
/**
 * Name resolution for `net.connect` that refuses names of forbidden addresses. It runs at every connection, so a name
 * that changes its address between two requests gains nothing.
 */
const guardedLookup = (host, options, found) => {
    (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return found(error, '');
        const forbidden = addresses.find(({ address }) => isForbiddenAddress(address));
        if (forbidden !== undefined) {
            return found(failure(`${host} has the forbidden address ${forbidden.address}`, 'EACCES'), '');
        }
        const first = addresses[0];
        if (options.all === true)
            return found(null, addresses);
        return first === undefined
            ? found(failure(`${host} has no address`, 'ENOTFOUND'), '')
            : found(null, first.address, first.family);
    });
};
function failure(message, code) {
    return Object.assign(new Error(message), { code });
}

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/traffic/src/http/lane-url.js


const METADATA_HOSTS = ['metadata.google.internal', 'metadata', 'instance-data'];
/**
 * Reads a lane's URL from an input. Throws `INPUT_INVALID` for anything but http(s), for credentials, a query or a
 * fragment in it, and `SERVICE_REFUSED` for link-local and metadata addresses.
 */
function parseLaneUrl(text, lane) {
    const url = URL.parse(text);
    const problem = url === null ? 'it is not a URL' : problemOf(url);
    if (url === null || problem !== null) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot use "${lane}": it must be the URL of a model server, http or https, without credentials, query and fragment: ${problem}`, `give ${lane} like "http://127.0.0.1:8080"; credentials belong in PLUMBLINE_${lane.toUpperCase()}_AUTHORIZATION`);
    }
    const host = url.hostname.replaceAll(/^\[|\]$/g, '').replace(/\.$/, '');
    if (isForbiddenAddress(host) || METADATA_HOSTS.includes(host)) {
        throw new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot use "${lane}": it must not be a link-local or metadata address: current value is "${host}"`, 'give the address of a model server');
    }
    const isLoopback = host === 'localhost' || host === '::1' || /^127\./.test(host);
    return {
        origin: url.origin,
        basePath: url.pathname.replace(/\/+$/, ''),
        isPlainRemote: url.protocol === 'http:' && !isLoopback,
    };
}
function problemOf(url) {
    if (!['http:', 'https:'].includes(url.protocol))
        return `its scheme is "${url.protocol}"`;
    if (url.username !== '' || url.password !== '')
        return 'it holds credentials';
    if (url.search !== '' || url.hash !== '')
        return 'it holds a query or a fragment';
    return null;
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/request-headers.js

/** Recorded headers that are sent on unless the input `headers` says otherwise. */
const DEFAULT_HEADERS = ['content-type', 'accept'];
/** Never taken from a recording and never set by an input: credentials, and what belongs to the connection. */
const FORBIDDEN = /^(?:authorization|proxy-.*|cookie2?|set-cookie|x-api-key|api-key|apikey|x-auth-.*|x-amz-security-token|x-csrf-.*|host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|x-forwarded-.*|forwarded|via)$/;
/** Reads the input `headers`: a line is a name to let through, or `Name: value` to set. Throws `INPUT_INVALID` naming every illegal one. */
function parseHeaderPolicy(lines) {
    const allowed = [...DEFAULT_HEADERS];
    const fixed = {};
    const problems = [];
    for (const line of lines) {
        const [, name = '', value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*:\s*([\t\x20-\x7e]*))?$/.exec(line) ?? [];
        const key = name.toLowerCase();
        if (key === '')
            problems.push(`"${line}" is neither a header name nor "Name: value"`);
        else if (FORBIDDEN.test(key))
            problems.push(`"${key}" is a credential or belongs to the connection`);
        else if (value === undefined)
            allowed.push(key);
        else
            fixed[key] = value;
    }
    if (problems.length === 0)
        return { allowed, fixed };
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot read "headers": every line must name a harmless request header: ${problems.join('; ')}`, 'leave it out; credentials belong in PLUMBLINE_BASELINE_AUTHORIZATION and PLUMBLINE_CANDIDATE_AUTHORIZATION');
}
/** The headers of one request. A body without a recorded content type is called JSON. `x-shadow: 1` marks every copy. */
function requestHeaders({ headers = {}, body }, { allowed, fixed }) {
    const sent = {
        'x-shadow': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    for (const [name, value] of Object.entries(headers)) {
        const key = name.toLowerCase();
        if (allowed.includes(key) && !FORBIDDEN.test(key))
            sent[key] = value;
    }
    return { ...sent, ...fixed };
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/http/open-lane.js


const RESPONSE_BYTES_MAX = 8 * 1024 * 1024;
const CACHE_HEADERS = ['x-cache', 'cf-cache-status', 'x-cache-status'];
/**
 * One lane over HTTP/1.1 with kept connections. Redirects are not followed (a 3xx is an answer), nothing is retried, an
 * answer larger than the limit is cut off unread. No error of the far side escapes: it becomes an `Answer`.
 */
async function openLane({ origin, basePath }, options) {
    const { Pool } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['undici']());
    const pool = new Pool(origin, {
        connections: options.connections,
        pipelining: 1,
        // Undici's own timers are coarse: the signal below is the one deadline.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: options.timeoutMs, lookup: guardedLookup },
    });
    const authorization = options.authorization === null ? {} : { authorization: options.authorization };
    return {
        send: async (request, { sinceMs, signal }) => {
            const since = sinceMs ?? options.clock.now();
            const timeout = AbortSignal.timeout(options.timeoutMs);
            try {
                const answered = await pool.request({
                    method: request.method,
                    path: `${basePath}${request.path}`,
                    headers: { ...requestHeaders(request, options.headers), ...authorization },
                    body: bodyOf(request),
                    signal: AbortSignal.any([timeout, signal]),
                });
                const body = await readBody(answered.body, options.responseBytesMax ?? RESPONSE_BYTES_MAX);
                const latencyMs = roundToMicroseconds(options.clock.now() - since);
                return { kind: 'answered', status: answered.statusCode, body, latencyMs, cached: isCached(answered.headers) };
            }
            catch (thrown) {
                return timeout.aborted ? { kind: 'timeout' } : { kind: 'unreachable', reason: reasonOf(thrown) };
            }
        },
        close: () => pool.destroy(),
    };
}
function bodyOf({ method, body }) {
    if (body === undefined || method === 'GET')
        return null;
    return typeof body === 'string' ? body : JSON.stringify(body);
}
/** The text, or null where it is too large: the connection is then given up, not drained. */
async function readBody(stream, bytesMax) {
    const parts = [];
    let sizeBytes = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        sizeBytes += bytes.length;
        if (sizeBytes > bytesMax) {
            stream.destroy();
            return null;
        }
        parts.push(bytes);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** The clock's microsecond is the unit of evidence: what is judged can be written down exactly. */
function roundToMicroseconds(milliseconds) {
    return Math.max(1, Math.round(milliseconds * 1000)) / 1000;
}
function isCached(headers) {
    return Number(headers['age'] ?? 0) > 0 || CACHE_HEADERS.some((name) => /\bhit\b/i.test(String(headers[name] ?? '')));
}
function reasonOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return 'unknown';
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    return 'name' in thrown && typeof thrown.name === 'string' ? thrown.name : 'unknown';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/packages/traffic/src/http/system-clock.js

/** The clock of this machine. */
const systemClock = {
    now: () => performance.now(),
    sleepUntil: async (timeMs, signal) => {
        const wait = timeMs - performance.now();
        // An aborted sleep is not a mistake: whoever sleeps looks at the signal afterwards.
        if (wait > 0)
            await (0,promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
    },
};

// EXTERNAL MODULE: ./build/packages/traffic/src/judge/decision.js
var decision = __webpack_require__(17441);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/judge-shadow.js + 8 modules
var judge_shadow = __webpack_require__(709);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/rejudge.js
var rejudge = __webpack_require__(74591);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/summary-line.js
var summary_line = __webpack_require__(68886);
// EXTERNAL MODULE: ./build/packages/traffic/src/lanes.js
var lanes = __webpack_require__(96424);
// EXTERNAL MODULE: ./build/packages/traffic/src/outcome.js
var outcome = __webpack_require__(44515);
// EXTERNAL MODULE: ./build/packages/traffic/src/pair.js
var pair = __webpack_require__(86635);
// EXTERNAL MODULE: ./build/packages/traffic/src/predictions.js
var predictions = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/packages/traffic/src/protocol.js + 1 modules
var protocol = __webpack_require__(29112);
;// CONCATENATED MODULE: ./build/packages/traffic/src/run-schedule.js

const IN_FLIGHT_MAX = 1024;
/** Some workers, each with one request at a time: measures how long a request takes, not how much load a server bears. */
async function runClosed({ options, take, send }) {
    const work = async () => {
        for (let next = await take(); next !== null; next = await take())
            await send(next);
    };
    await Promise.all(Array.from({ length: options.concurrency }, work));
    return new Float64Array(0);
}
/**
 * Requests leave at their intended moments whether or not earlier ones came back. Where too many are under way the next
 * waits, and its waiting is part of its latency: slow servers cannot hide behind a slow sender.
 */
async function runOpen(sending, schedule) {
    const { clock, signal, warmup } = sending.options;
    const lateness = [];
    const underWay = new Set();
    let failure = null;
    const originMs = { value: null };
    for (let next = await sending.take(); next !== null && failure === null; next = await sending.take()) {
        const intendedMs = sending.startMs + intendedOffset(next, schedule, originMs);
        await clock.sleepUntil(intendedMs, signal);
        if (signal.aborted)
            break;
        if (underWay.size >= IN_FLIGHT_MAX)
            await Promise.race(underWay);
        if (next.index >= warmup)
            lateness.push(Math.max(0, clock.now() - intendedMs));
        const request = sending
            .send(next, intendedMs)
            .catch((thrown) => {
            failure ??= thrown;
        })
            .finally(() => underWay.delete(request));
        underWay.add(request);
    }
    await Promise.all(underWay);
    if (failure !== null)
        throw failure;
    return Float64Array.from(lateness);
}
function intendedOffset({ index, exchange, line, file }, schedule, originMs) {
    if (schedule.kind === 'rate')
        return (index * 1000) / schedule.perSecond;
    if (exchange.offset_ms === undefined) {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot replay as recorded: every exchange must have "offset_ms": line ${line} of "${file}" has none`, 'record offsets, or choose schedule: closed or rate:<n>/s');
    }
    originMs.value ??= exchange.offset_ms;
    return exchange.offset_ms - originMs.value;
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/replay.js

/**
 * Sends every exchange to both lanes, in random order, and hands what came back to `onAnswered` (not for the warm-up).
 * Nothing is retried. In a closed schedule one lane waits for the other, so that they never compete for a machine; in
 * an open one both are sent at the intended moment and latency counts from it, however late the sender was.
 */
async function replay(exchanges, options, onAnswered) {
    const { lanes, clock, signal, deadlineMs, schedule } = options;
    const startMs = clock.now();
    const planned = plan(exchanges, options);
    const state = { sent: 0, stopped: null };
    const sending = {
        options,
        startMs,
        take: async () => {
            if (deadlineMs !== null && clock.now() - startMs > deadlineMs)
                state.stopped = 'deadline';
            if (signal.aborted || state.stopped !== null)
                return null;
            const next = await planned.next();
            return next.done === true ? null : next.value;
        },
        send: async (exchange, sinceMs) => {
            const answered = await sendToBoth(exchange, lanes, { signal, ...(sinceMs === undefined ? {} : { sinceMs }) });
            // What the signal cut off says nothing about the lanes.
            if (signal.aborted)
                return;
            state.sent += 1;
            if (exchange.index >= options.warmup)
                onAnswered(answered);
        },
    };
    try {
        const latenessMs = schedule.kind === 'closed' ? await runClosed(sending) : await runOpen(sending, schedule);
        return { ...state, stopped: signal.aborted ? 'signal' : state.stopped, latenessMs };
    }
    finally {
        await planned.return(undefined);
    }
}
async function* plan(exchanges, { random, repeatShare, warmup }) {
    for await (const numbered of exchanges) {
        const [order, chosen, orderRepeat] = [random.next(), random.next(), random.next()];
        const mayRepeat = numbered.index >= warmup && numbered.exchange.idempotent !== false;
        yield {
            ...numbered,
            first: order < 0.5 ? 'baseline' : 'candidate',
            firstRepeat: orderRepeat < 0.5 ? 'baseline' : 'candidate',
            isRepeated: mayRepeat && chosen < repeatShare,
        };
    }
    return undefined;
}
async function sendToBoth(planned, lanes, options) {
    const { index, file, line, exchange } = planned;
    const ask = async (first, told) => {
        const second = first === 'baseline' ? 'candidate' : 'baseline';
        const before = lanes[first].send(exchange.request, told);
        if (told.sinceMs === undefined)
            await before;
        const [one, other] = await Promise.all([before, lanes[second].send(exchange.request, told)]);
        return first === 'baseline' ? { baseline: one, candidate: other } : { baseline: other, candidate: one };
    };
    const answers = await ask(planned.first, options);
    const repeats = planned.isRepeated ? await ask(planned.firstRepeat, { signal: options.signal }) : null;
    return { index, file, line, exchange, answers, repeats };
}

// EXTERNAL MODULE: ./build/packages/traffic/src/response-json.js
var response_json = __webpack_require__(24175);
// EXTERNAL MODULE: ./build/packages/traffic/src/shadow-tally.js + 4 modules
var shadow_tally = __webpack_require__(37519);
// EXTERNAL MODULE: ./build/packages/traffic/src/warmup.js
var warmup = __webpack_require__(84423);
;// CONCATENATED MODULE: ./build/packages/traffic/src/index.js




























/***/ }),

/***/ 86635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Tn: () => (/* binding */ recordedPair),
/* harmony export */   a3: () => (/* binding */ answeredPair)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);

/** A pair from what a replay brought back. */
function answeredPair({ answers, repeats, ...numbered }, reading) {
    const { request } = numbered.exchange;
    const read = (lanes) => ({
        baseline: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutcome */ .KA)(lanes.baseline, request, reading),
        candidate: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutcome */ .KA)(lanes.candidate, request, reading),
    });
    return {
        ...placeOf(numbered),
        outcomes: read(answers),
        repeats: repeats === null ? { baseline: null, candidate: null } : read(repeats),
    };
}
/** A pair from answers that stand in the recording. */
function recordedPair(numbered, reading) {
    const { request, responses = {} } = numbered.exchange;
    const repeat = (recorded) => recorded === undefined ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(recorded, request, reading);
    return {
        ...placeOf(numbered),
        outcomes: {
            baseline: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(responses.baseline, request, reading),
            candidate: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(responses.candidate, request, reading),
        },
        repeats: { baseline: repeat(responses.baseline_repeat), candidate: repeat(responses.candidate_repeat) },
    };
}
/** Where a pair comes from. */
function placeOf({ index, file, line, exchange, }) {
    return { index, file, line, id: exchange.id, session: exchange.session ?? null };
}


/***/ })

};
