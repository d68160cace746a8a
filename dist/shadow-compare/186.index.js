export const id = 186;
export const ids = [186];
export const modules = {

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var src_digest = __webpack_require__(60991);
// EXTERNAL MODULE: ./build/packages/stats/src/random.js
var random = __webpack_require__(46818);
// EXTERNAL MODULE: ./build/packages/stats/src/quantile.js
var quantile = __webpack_require__(99192);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/survey-traffic.js + 1 modules
var survey_traffic = __webpack_require__(34325);
// EXTERNAL MODULE: ./build/packages/traffic/src/warmup.js
var src_warmup = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/packages/traffic/src/shadow-tally.js + 4 modules
var shadow_tally = __webpack_require__(37519);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/judge-shadow.js + 8 modules
var judge_shadow = __webpack_require__(709);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/write-samples.js
var write_samples = __webpack_require__(81943);
// EXTERNAL MODULE: ./build/packages/traffic/src/file/timings-file.js
var timings_file = __webpack_require__(26264);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/compare-lanes.js
const NOTHING_TO_SAY = { stopped: null, latenessMs: new Float64Array(0), notices: [] };
/** Sends the traffic to two servers. A signal that ends the process ends the replay first. */
async function replayServers(comparison) {
    const { answeredPair, openLane, parseHeaderPolicy, parseLaneUrl, readExchanges, replay, systemClock } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 85144));
    const { inputs, context, reading, warmup } = comparison;
    const headers = parseHeaderPolicy(inputs.headers);
    const urls = {
        baseline: parseLaneUrl(inputs.baseline, 'baseline'),
        candidate: parseLaneUrl(inputs.candidate, 'candidate'),
    };
    const authorizations = {
        baseline: authorizationOf('baseline', context),
        candidate: authorizationOf('candidate', context),
    };
    const open = (lane) => openLane(urls[lane], {
        headers,
        authorization: authorizations[lane],
        timeoutMs: inputs.timeoutSeconds * 1000,
        connections: inputs.schedule.kind === 'closed' ? inputs.concurrency : 256,
        clock: systemClock,
    });
    const lanes = { baseline: await open('baseline'), candidate: await open('candidate') };
    try {
        const record = await untilSignal((signal) => replay(readExchanges(comparison.source), {
            lanes,
            schedule: inputs.schedule,
            concurrency: inputs.concurrency,
            warmup,
            repeatShare: inputs.repeatShare,
            random: comparison.random,
            clock: systemClock,
            deadlineMs: inputs.deadlineSeconds * 1000,
            signal,
        }, (answered) => comparison.onPair(answeredPair(answered, reading))));
        const notices = ['baseline', 'candidate'].flatMap((lane) => urls[lane].isPlainRemote && authorizations[lane] !== null
            ? [`Credentials of the ${lane} were sent over plain http: everybody on the way can read them`]
            : []);
        return { stopped: record.stopped, latenessMs: record.latenessMs, notices };
    }
    finally {
        await Promise.all([lanes.baseline.close(), lanes.candidate.close()]);
    }
}
function authorizationOf(lane, { host }) {
    const value = host.env[`PLUMBLINE_${lane.toUpperCase()}_AUTHORIZATION`];
    return value === undefined || value === '' ? null : value;
}
async function untilSignal(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    process.once('SIGTERM', stop).once('SIGINT', stop);
    try {
        return await work(controller.signal);
    }
    finally {
        process.off('SIGTERM', stop).off('SIGINT', stop);
    }
}
/** Takes the answers that stand in the recording. */
async function readLogs({ source, warmup, reading, onPair }) {
    const { readExchanges, recordedPair } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 85144));
    for await (const numbered of readExchanges(source)) {
        if (numbered.index >= warmup)
            onPair(recordedPair(numbered, reading));
    }
    return NOTHING_TO_SAY;
}
/** Scores every request with two models in this process. */
async function scoreModels(comparison) {
    const [{ pairScorer }, { readExchanges }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 11000)),
        __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 85144)),
    ]);
    let scorer = null;
    try {
        for await (const numbered of readExchanges(comparison.source)) {
            scorer ??= await pairScorer(comparison, numbered.exchange);
            if (numbered.index >= comparison.warmup)
                comparison.onPair(await scorer.score(numbered));
        }
    }
    finally {
        await scorer?.release();
    }
    return NOTHING_TO_SAY;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/summary-line.js
var summary_line = __webpack_require__(68886);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/rejudge.js
var rejudge = __webpack_require__(74591);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/methods.js
const NOISE_METHODS = {
    both: 'disagreement beyond noise from repeats of both lanes, one observation a request',
    baseline: "disagreement beyond the baseline's noise, one observation a request",
    none: 'disagreement without a measure of noise, one observation a request',
};
/** The names of the methods behind the numbers. */
function methodsOf({ latency }, { noiseFrom }) {
    const proportions = [NOISE_METHODS[noiseFrom], 'Clopper-Pearson bounds joined by MOVER'];
    if (latency === null)
        return proportions;
    return [
        ...proportions,
        'stationary bootstrap of paired latencies, block length by Politis and White, percentile bounds',
    ];
}

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/traffic/src/lanes.js
var src_lanes = __webpack_require__(96424);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/notices.js


const REPEATED_SHARE = 0.2;
const BOTH_FAIL_SHARE = 0.05;
const REPEATS_MIN = 60;
function noticesOf(circumstances) {
    const { inputs, survey, warmup, observations, brought } = circumstances;
    return [
        ...digestNotices(circumstances),
        ...trafficNotices(circumstances),
        ...comparisonNotices(observations),
        ...(inputs.mode === 'replay' && inputs.baseline === inputs.candidate
            ? ['Baseline and candidate are the same address: this measures the noise of one server']
            : []),
        ...(brought.stopped === 'deadline'
            ? [`The deadline of ${inputs.deadlineSeconds} s cut the replay short: what was sent was judged`]
            : []),
        ...(warmup >= survey.requests
            ? [`All ${survey.requests} requests are warm-up: nothing is left to judge: record more, or lower "warmup"`]
            : []),
        ...(inputs.mode === 'models' ? ['Latency is not judged in mode models: nothing was served'] : []),
        ...brought.notices,
    ];
}
function digestNotices({ sides }) {
    const unknown = src_lanes/* LANES */.C.filter((lane) => sides[lane].digest === null);
    if (unknown.length === 0)
        return [];
    const inputs = unknown.map((lane) => `"${lane}-model"`).join(' and ');
    return [
        `This evidence cannot be used for promotion: nobody says which model the ${unknown.join(' and the ')} serves: give ${inputs}`,
    ];
}
function trafficNotices({ survey }) {
    const { malformed, malformedShown: [first], repeatedPayloads, requests, } = survey;
    return [
        ...(malformed > 0 && first !== undefined
            ? [`${malformed} lines of the traffic are malformed and were left out, the first is line ${first.line}`]
            : []),
        ...(repeatedPayloads > requests * REPEATED_SHARE
            ? [
                `${(0,number_words/* percent */.KN)(repeatedPayloads / requests)} of the requests were seen before: an answer cache would make both lanes look faster and alike`,
            ]
            : []),
    ];
}
function comparisonNotices({ counts, cacheSuspected }) {
    const failed = counts.answered - counts.compared;
    return [
        ...(cacheSuspected
            ? ['The repeats seem to be served by a cache: they show no noise, so noise may be taken for disagreement']
            : []),
        ...(counts.within !== null && counts.within.count < REPEATS_MIN && counts.compared >= REPEATS_MIN
            ? [
                `Only ${counts.within.count} requests were repeated, so disagreement can hardly be told from noise: raise "control", e.g. repeat:50%`,
            ]
            : []),
        ...(counts.noiseFrom === 'none'
            ? ['Noise was not measured: no request was repeated, so all disagreement counts']
            : []),
        ...(counts.contractBroken > 0
            ? [
                `In ${counts.contractBroken} pairs the outputs or the number of rows do not match: that is a broken contract, counted as full disagreement`,
            ]
            : []),
        ...(failed > counts.answered * BOTH_FAIL_SHARE
            ? [`${failed} of ${counts.answered} answered pairs hold an error and could not be compared`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/judgement.js




/** The judgement as evidence holds it. */
function composeJudgement(found) {
    const { judged, observations, timings } = found;
    const { counts } = observations;
    return {
        verdict: judged.verdict,
        summaryLine: (0,summary_line/* summaryLine */.d)(judged, counts.compared, counts.noiseFrom),
        findings: judged.checks.map((check) => check.finding),
        subjects: found.subjects,
        products: timings === null ? [] : [timings],
        seed: found.seed,
        methods: methodsOf(judged, counts),
        statistics: statisticsOf(found),
        notices: noticesOf(found),
    };
}
/** What suffices to judge again (`rejudge`), and beside it what people and monitors want to read. */
function statisticsOf({ inputs, survey, warmup, judged, observations, statistics, policy, timings }) {
    const sufficient = (0,rejudge/* toRecorded */.kD)(statistics, policy, timings?.sha256 ?? null);
    const { latency } = judged;
    return (0,canonical_json/* toJson */.aB)({
        ...((0,guard/* isJsonObject */.O)(sufficient) ? sufficient : {}),
        mode: inputs.mode,
        warmup,
        repeatedPayloads: survey.repeatedPayloads,
        statuses: observations.statuses,
        coverage: judged.coverage,
        disagreement: {
            raw: judged.excess.raw.estimate,
            excess: judged.excess.estimate,
            noise: judged.excess.noise?.estimate ?? null,
        },
        latency: latency === null
            ? null
            : {
                pairs: latency.pairs,
                effectivePairs: latency.effectivePairs,
                blockLength: latency.blockLength,
                quantiles: latency.quantiles.map(({ name, baselineMs, candidateMs, ratio }) => ({
                    name,
                    baselineMs: (0,canonical_json/* jsonNumber */.qj)(baselineMs),
                    candidateMs: (0,canonical_json/* jsonNumber */.qj)(candidateMs),
                    ratio: (0,canonical_json/* jsonNumber */.qj)(ratio.estimate),
                })),
            },
    });
}

;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,src_digest/* digestFile */.TM)(path), ...stated })));
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var thrown = __webpack_require__(65069);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(59143);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/resolve-model.js




/** Throws `MODEL_MISSING`, `REGISTRY_MISSING`, and whatever the registry finds wrong with itself. */
async function resolveModel(given, lookup, context) {
    if (!given.startsWith('registry:'))
        return fromPath(given, lookup.lane, context);
    const { demandVersion, findRegistered } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    const found = await findRegistered(given, lookup.registry, (0,confined_path/* registryPlace */.VM)(context));
    const { registry, version } = await demandVersion(found);
    const folder = (0,external_node_path_.join)(context.reportDir, 'models', lookup.lane);
    const path = lookup.isNeeded ? (await registry.materialize(version, folder)).model : null;
    return { name: version.uri, digest: version.digest, path };
}
async function fromPath(given, lane, context) {
    const path = context.path(given);
    const digest = await (0,src_digest/* digestPath */.GV)(path).catch((cause) => {
        if (!(0,thrown/* hasCode */.u)(cause, 'ENOENT'))
            throw cause;
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot read the ${lane} model: it must be a file or folder: "${given}" does not exist`, 'correct the path; relative paths start at working-directory', { cause });
    });
    return { name: context.display(given), digest, path };
}

;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/sides.js



/** The models behind the lanes: the lanes themselves in mode `models`, else what the author says the endpoints serve. */
async function resolveModels(inputs, context) {
    const isNeeded = inputs.mode === 'models';
    const resolve = async (lane, declared) => {
        const given = isNeeded ? inputs[lane] : declared;
        return given === '' ? null : resolveModel(given, { lane, registry: inputs.registry, isNeeded }, context);
    };
    return {
        baseline: await resolve('baseline', inputs.baselineModel),
        candidate: await resolve('candidate', inputs.candidateModel),
    };
}
/** How each lane is called: by its URL when replaying, else by its model. */
function sidesOf(inputs, models) {
    const sideOf = (lane) => {
        const model = models[lane];
        const served = model === null ? '' : model.name;
        const recorded = served === '' ? 'recorded answers' : served;
        const replayed = served === '' ? inputs[lane] : `${inputs[lane]} serving ${served}`;
        return { name: inputs.mode === 'replay' ? replayed : recorded, digest: model?.digest ?? null };
    };
    return { baseline: sideOf('baseline'), candidate: sideOf('candidate') };
}
/** What was looked at: the traffic, and each model whose digest is known. */
async function subjectsOf(paths, models, context) {
    const lanes = src_lanes/* LANES */.C.flatMap((role) => {
        const model = models[role];
        return model === null ? [] : [{ role, name: model.name, sha256: model.digest }];
    });
    return [...lanes, ...(await fileSubjects(context, { role: 'traffic', paths }))];
}

;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/run.js







const BRINGERS = {
    replay: replayServers,
    logs: readLogs,
    models: scoreModels,
};
/** Reads the traffic, lets both lanes deal with it, and judges. */
async function run(inputs, context) {
    const paths = await (0,files/* expandGlobs */.GE)(inputs.traffic, context.workingDirectory, 'traffic');
    const source = { paths, requestsMax: inputs.requestsMax };
    const survey = await (0,survey_traffic/* surveyTraffic */.c)(source);
    const models = await resolveModels(inputs, context);
    const subjects = await subjectsOf(paths, models, context);
    const seed = (0,src_digest/* seedOf */.n3)(subjects.map((subject) => subject.sha256));
    const warmup = (0,src_warmup/* warmupCount */.o)(inputs.warmup, survey.requests);
    const tally = new shadow_tally/* ShadowTally */.z(inputs.numericTolerance);
    const brought = await BRINGERS[inputs.mode]({
        inputs,
        context,
        source,
        warmup,
        models,
        reading: { protocol: inputs.protocol, predictionPath: inputs.predictionPath },
        random: (0,random/* seededRandom */.I)((0,src_digest/* sha256Of */.Bj)(`order ${seed}`)),
        onPair: (pair) => tally.add(pair),
    });
    const observations = tally.finish(brought.stopped === 'signal');
    const statistics = {
        counts: observations.counts,
        timings: observations.timings,
        lines: { valid: survey.requests, malformed: survey.malformed },
        latenessMs: brought.latenessMs.length === 0 ? 0 : (0,quantile/* quantile */.Y)(brought.latenessMs, 0.95),
    };
    const policy = policyOf(inputs);
    const judged = (0,judge_shadow/* judgeShadow */.g)(statistics, policy, seed);
    const samplesPath = (0,external_node_path_.join)(context.reportDir, 'shadow-samples.jsonl');
    await (0,write_samples/* writeSamples */.p)(observations.samples, samplesPath, { redact: inputs.redact, display: context.display });
    const hasTimings = observations.timings.baseline.length > 0;
    const timings = hasTimings ? await (0,timings_file/* writeTimings */.H)(observations.timings, context.reportDir) : null;
    const sides = sidesOf(inputs, models);
    const traffic = paths.map((path) => context.display(path));
    const found = { inputs, survey, sides, warmup, observations, brought, judged, statistics, policy, seed, subjects };
    const product = timings === null ? null : { role: 'timings', name: context.display(timings.path), sha256: timings.sha256 };
    return {
        judgement: composeJudgement({ ...found, timings: product }),
        mode: inputs.mode,
        sides,
        traffic,
        survey,
        warmup,
        judged,
        observations,
        redacted: inputs.redact,
        samplesPath,
    };
}
function policyOf(inputs) {
    const { maxDisagreement, maxErrorRate, minCoverage, latencyMargins, confidence, replicates } = inputs;
    return { maxDisagreement, maxErrorRate, minCoverage, latencyMargins, confidence, replicates };
}


/***/ }),

/***/ 58838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** A share as people read it in a sentence, with the digits that matter near zero: `0.25 %`, `12.3 %`. */
function percent(share) {
    if (!Number.isFinite(share))
        return String(share);
    const value = share * 100;
    const written = String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));
    return `${written.replace(/^-/, '−')} %`;
}
/** A whole number as people read it in a sentence: `2,850`. */
function count(value) {
    return String(Math.floor(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count with its noun: `1 model`, `2 models`. */
function counted(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 54359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jz: () => (/* binding */ effectiveClusters),
  As: () => (/* binding */ excessDisagreement),
  UO: () => (/* binding */ shareTerm)
});

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./build/packages/stats/src/clopper-pearson-interval.js

/**
 * Exact (Clopper–Pearson) interval of a proportion, `level` two-sided; each side alone errs at most (1 − level)/2.
 * `successes` may be fractional: the sum of shares in [0, 1], whose spread is at most that of counts with the same
 * mean; `trials` may be an effective number (Korn and Graubard). No trials: [0, 1].
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="beta"), scipy.stats.beta.ppf.
 * Reference: Clopper and Pearson, Biometrika 26, 1934; Korn and Graubard, Survey Methodology 24, 1998.
 */
function clopperPearsonInterval(successes, trials, level) {
    if (trials === 0)
        return { lower: 0, upper: 1, level };
    const alpha = (1 - level) / 2;
    const failures = trials - successes;
    return {
        lower: successes <= 0 ? 0 : lib(alpha, successes, failures + 1),
        upper: failures <= 0 ? 1 : lib(1 - alpha, successes + 1, failures),
        level,
    };
}

// EXTERNAL MODULE: ./build/packages/stats/src/mover-bounds.js
var mover_bounds = __webpack_require__(25152);
;// CONCATENATED MODULE: ./build/packages/stats/src/excess-disagreement.js


/**
 * θ = P(c ≠ b) − ½P(b ≠ b′) − ½P(c ≠ c′) = ½·E‖b(x) − c(x)‖² over requests x, where b(x) and c(x) are the lanes' own
 * distributions of answers: zero for lanes that behave alike, however noisy. A request is one observation whatever the
 * number of its predictions, so rows of a batch never pose as independent. Without repeats θ's noise terms are taken as
 * 0, which only enlarges it. Exact bounds of both parts are joined by `moverBounds`. Symmetric in the lanes.
 * Oracle: scipy.stats.beta.ppf and the sum of squares by hand. Reference: Székely and Rizzo, J. Stat. Planning and
 * Inference 143, 2013 (energy distance, of which this is the case of labels).
 */
function excessDisagreement(counts, alpha) {
    const between = shareTerm(counts.between, 1, alpha);
    const within = counts.within === null ? null : shareTerm(counts.within, -1, alpha);
    return {
        ...(0,mover_bounds/* moverBounds */.N)(within === null ? [between] : [between, within]),
        raw: (0,mover_bounds/* moverBounds */.N)([between]),
        noise: within === null ? null : (0,mover_bounds/* moverBounds */.N)([{ ...within, weight: 1 }]),
    };
}
/**
 * The mean of shares as a term for `moverBounds`, with exact one-sided bounds at `alpha` each; nothing counted is [0, 1].
 * Oracle: scipy.stats.beta.ppf.
 */
function shareTerm({ sum, count, effective }, weight, alpha) {
    const estimate = count === 0 ? 0 : sum / count;
    const { lower, upper } = clopperPearsonInterval(estimate * effective, effective, 1 - 2 * alpha);
    return { weight, estimate, lower, upper };
}
/** Kish's effective number of clusters of unequal sizes: (Σ sizes)²/Σ sizes²; 0 without clusters. */
function effectiveClusters(sizes) {
    let total = 0;
    let squares = 0;
    for (const size of sizes) {
        total += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (total * total) / squares;
}


/***/ }),

/***/ 25152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ moverBounds)
/* harmony export */ });
/**
 * Bounds of Σ wᵢ·θᵢ from the bounds of each θᵢ ("method of variance estimates recovery"): the distances to the bounds
 * that matter add up like standard errors. Estimates are taken as uncorrelated; positive correlation between terms of
 * opposite sign makes the bounds wider than they need be. No terms: all zero.
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(method="newcomb") with Wilson terms.
 * Reference: Zou and Donner, Statistics in Medicine 27, 2008; Newcombe, ibid. 17, 1998.
 */
function moverBounds(terms) {
    let estimate = 0;
    let below = 0;
    let above = 0;
    for (const { weight, ...term } of terms) {
        const down = weight * (term.estimate - (weight > 0 ? term.lower : term.upper));
        const up = weight * ((weight > 0 ? term.upper : term.lower) - term.estimate);
        estimate += weight * term.estimate;
        below += down * down;
        above += up * up;
    }
    return { estimate, lower: estimate - Math.sqrt(below), upper: estimate + Math.sqrt(above) };
}


/***/ }),

/***/ 99192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile),
/* harmony export */   Z: () => (/* binding */ quantileSorted)
/* harmony export */ });
/**
 * Quantile of ascending finite values by linear interpolation (R type 7, numpy's default); NaN for an empty sample.
 * Oracle: numpy.quantile.
 */
function quantileSorted(sorted, p) {
    const last = sorted.length - 1;
    if (last < 0 || Number.isNaN(p))
        return Number.NaN;
    const place = Math.min(Math.max(p, 0), 1) * last;
    const below = Math.floor(place);
    const low = sorted[below];
    const fraction = place - below;
    // An infinite neighbour that has no weight must not turn the quantile into NaN.
    return fraction === 0 ? low : low + (sorted[below + 1] - low) * fraction;
}
/** As `quantileSorted`, for values in any order; the argument is not changed. */
function quantile(values, p) {
    return quantileSorted(Float64Array.from(values).sort(), p);
}


/***/ }),

/***/ 46818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* unused harmony export shuffle */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);


/**
 * xoroshiro128+ seeded with the first 128 bits of a hex digest (at least 32 hex digits, not all zero).
 * The same seed gives the same numbers on every platform.
 * Reference: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
function seededRandom(seed) {
    if (!/^[0-9a-f]{32,}$/.test(seed) || /^0{32}/.test(seed)) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INVARIANT_BROKEN', `Cannot seed the generator: the seed must be at least 32 hex digits, not all zero: current value is "${seed}"`, 'report it');
    }
    const words = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0);
    let generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(words);
    const word = () => generator.next() >>> 0;
    return {
        next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
        integer: (exclusiveMax) => {
            // Words above the last whole multiple would favour small numbers: draw again.
            const limit = WORDS - (WORDS % exclusiveMax);
            let drawn = word();
            while (drawn >= limit)
                drawn = word();
            return drawn % exclusiveMax;
        },
        fill: (target, exclusiveMax) => {
            generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(fillFrom(generator.getState(), target, exclusiveMax));
        },
    };
}
const WORDS = 4_294_967_296;
/**
 * `integer` for a whole array, with the generator's state (high and low word of its two halves) in local variables: resampling draws tens of
 * millions of numbers. Gives the state after it.
 */
function fillFrom(state, target, exclusiveMax) {
    let [high0, low0, high1, low1] = [state[0], state[1], state[2], state[3]];
    const limit = WORDS - (WORDS % exclusiveMax);
    for (let at = 0; at < target.length;) {
        const drawn = (low0 + low1) >>> 0;
        const low = low1 ^ low0;
        const high = high1 ^ high0;
        const before = low0;
        low0 = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
        high0 = (high0 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
        low1 = (high << 5) ^ (low >>> 27);
        high1 = (low << 5) ^ (high >>> 27);
        if (drawn >= limit)
            continue;
        // The remainder: exact, because both are whole numbers below 2^53, and faster than %.
        target[at] = drawn - Math.floor(drawn / exclusiveMax) * exclusiveMax;
        at += 1;
    }
    return [high0, low0, high1, low1];
}
/** Fisher–Yates in place. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last -= 1) {
        const other = random.integer(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
    }
    return items;
}


/***/ }),

/***/ 29911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ comparePredictions),
/* harmony export */   e: () => (/* binding */ sameValue)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);

/** Compares row by row. Symmetric. `tolerance` as in `sameValue`. */
function comparePredictions(a, b, tolerance) {
    if (a.contract !== b.contract || a.rows.length !== b.rows.length)
        return { share: 1, contractBroken: true, rows: [] };
    const rows = [...a.rows.keys()].filter((row) => !sameValue(a.rows[row] ?? null, b.rows[row] ?? null, tolerance));
    return { share: rows.length / a.rows.length, contractBroken: false, rows };
}
/**
 * Are two predictions the same? Numbers are when |a − b| ≤ tolerance·max(1, |a|, |b|); infinities only when identical;
 * lists and objects when every part is; everything else when equal, so that "1", 1 and true are three answers.
 */
function sameValue(a, b, tolerance) {
    if (typeof a === 'number' && typeof b === 'number') {
        return a === b || Math.abs(a - b) <= tolerance * finiteScale(a, b);
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const other = b;
        return a.length === b.length && a.every((item, at) => sameValue(item, other[at] ?? null, tolerance));
    }
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) && (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b)) {
        const keys = Object.keys(a);
        const isSame = (key) => Object.hasOwn(b, key) && sameValue(a[key] ?? null, b[key] ?? null, tolerance);
        return keys.length === Object.keys(b).length && keys.every(isSame);
    }
    return a === b;
}
function finiteScale(a, b) {
    const scale = Math.max(1, Math.abs(a), Math.abs(b));
    return Number.isFinite(scale) ? scale : Number.NaN;
}


/***/ }),

/***/ 15998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EXCHANGE_SCHEMA),
/* harmony export */   z: () => (/* binding */ exchangeGuard)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);

const answer = {
    type: 'object',
    properties: {
        status: { type: 'integer', minimum: 100, maximum: 599 },
        body: {},
        latency_ms: { type: 'number', exclusiveMinimum: 0 },
        timeout: { type: 'boolean' },
    },
};
/** JSON Schema (2020-12) of one line. Other keys are allowed: recorders add their own. */
const EXCHANGE_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A recorded exchange with a model server',
    type: 'object',
    required: ['id', 'request'],
    properties: {
        id: { type: 'string', minLength: 1, maxLength: 256 },
        request: {
            type: 'object',
            required: ['method', 'path'],
            properties: {
                method: { enum: ['GET', 'POST'] },
                path: {
                    type: 'string',
                    maxLength: 8192,
                    // Visible ASCII without "#" and "\": nothing a URL parser could read as a host or drop.
                    pattern: '^/(?!/)[\\x21\\x22\\x24-\\x5b\\x5d-\\x7e]*$',
                    not: { type: 'string', pattern: '/(?:\\.|%2[eE]){1,2}(?:[/?]|$)' },
                },
                headers: {
                    type: 'object',
                    maxProperties: 200,
                    additionalProperties: { type: 'string', maxLength: 8192, pattern: '^[\\t\\x20-\\x7e]*$' },
                },
                body: {},
            },
        },
        offset_ms: { type: 'number', minimum: 0 },
        session: { type: 'string', maxLength: 256 },
        idempotent: { type: 'boolean' },
        responses: {
            type: 'object',
            properties: { baseline: answer, candidate: answer, baseline_repeat: answer, candidate_repeat: answer },
        },
    },
};
/** Makes a checker of lines; one for a whole run, because the schema is compiled once. */
const exchangeGuard = () => (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(EXCHANGE_SCHEMA);


/***/ }),

/***/ 27539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readExchanges)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4308);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42705);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15998);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54406);




/**
 * The valid exchanges of the files in order. Malformed lines are skipped and handed to `onMalformed`; blank lines are
 * nothing. Memory is bounded by one line, whatever the size of the files.
 */
async function* readExchanges({ paths, requestsMax }, onMalformed = () => { }) {
    const check = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeGuard */ .z)();
    let index = 0;
    for (const file of paths) {
        for await (const line of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file)) {
            if (index === requestsMax)
                return;
            if (line.text?.trim() === '')
                continue;
            const read = await readExchange(line, check);
            if ('reason' in read)
                onMalformed({ file, line: line.number, reason: read.reason }, line.text);
            else
                yield { index: index++, file, line: line.number, exchange: read.exchange };
        }
    }
}
async function readExchange({ text }, check) {
    if (text === null)
        return { reason: 'the line is too long' };
    if (losesDigits(text))
        return { reason: 'a number does not survive reading: write the body as a string' };
    try {
        return { exchange: await check((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, 'the line'), 'the line') };
    }
    catch (thrown) {
        if (thrown instanceof _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl)
            return { reason: withoutValues(thrown) };
        throw thrown;
    }
}
/** Reasons are shown in public reports, recorded values are not. */
function withoutValues({ code, message }) {
    if (code === 'CONFIG_SYNTAX')
        return 'it is not JSON, or it is nested too deeply';
    return message
        .replace(/^Cannot read the line: /, '')
        .replaceAll(/: current value is (?:"(?:[^"\\]|\\.)*"?(?:\.\.\.)?|[^;]*)/g, '');
}
/** A number that JavaScript cannot hold would be sent, or compared, as another one. */
function losesDigits(text) {
    if (!/\d{16}|\d[eE]\+?\d{3}/.test(text))
        return false;
    let loses = false;
    const look = (_key, value, context) => {
        const isWhole = /^-?\d+$/.test(context?.source ?? '');
        if (typeof value === 'number')
            loses ||= !Number.isFinite(value) || (isWhole && !Number.isSafeInteger(value));
        return value;
    };
    try {
        JSON.parse(text, look);
    }
    catch {
        return false;
    }
    return loses;
}


/***/ }),

/***/ 54406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* unused harmony export LINE_BYTES_MAX */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42705);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65069);




/** Longest line that is read; a longer one is malformed. */
const LINE_BYTES_MAX = 16 * 1024 * 1024;
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024 * 1024;
const NEWLINE = 10;
/**
 * The lines of a text file, plain, gzip or zstd by its first bytes, in memory bounded by the longest legal line.
 * Throws `DATA_MISSING`, `DATA_UNREADABLE` (broken compression), `LIMIT_SIZE` (unpacks to more than 64 GiB).
 */
async function* readLines(path, lineBytesMax = LINE_BYTES_MAX) {
    const stream = await openText(path);
    const line = { number: 0, parts: [], sizeBytes: 0 };
    const finish = () => {
        line.number += 1;
        const text = line.sizeBytes > lineBytesMax ? null : Buffer.concat(line.parts).toString('utf8');
        line.parts = [];
        line.sizeBytes = 0;
        return { number: line.number, text };
    };
    for await (const chunk of bounded(stream, path)) {
        let from = 0;
        for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
            collect(line, chunk.subarray(from, to), lineBytesMax);
            yield finish();
            from = to + 1;
        }
        collect(line, chunk.subarray(from), lineBytesMax);
    }
    if (line.sizeBytes > 0)
        yield finish();
}
/** Keeps a piece unless the line is already too long: its length goes on being counted, its bytes do not. */
function collect(line, piece, lineBytesMax) {
    line.sizeBytes += piece.length;
    if (line.sizeBytes <= lineBytesMax)
        line.parts.push(piece);
    else
        line.parts = [];
}
async function* bounded(stream, path) {
    let seen = 0;
    try {
        for await (const chunk of stream) {
            const bytes = Buffer.from(chunk);
            seen += bytes.length;
            if (seen > UNPACKED_BYTES_MAX)
                throw tooLarge(path);
            yield bytes;
        }
    }
    catch (cause) {
        if (cause instanceof _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl)
            throw cause;
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('DATA_UNREADABLE', `Cannot read the traffic "${path}": it must be plain text, gzip or zstd: ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, 'write the file again: it is cut off or damaged', { cause });
    }
    finally {
        stream.destroy();
    }
}
function tooLarge(path) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('LIMIT_SIZE', `Cannot read the traffic "${path}": it must unpack to at most ${UNPACKED_BYTES_MAX} bytes: it holds more`, 'split the recording');
}
async function openText(path) {
    const head = await firstBytes(path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    const unpack = head.startsWith('1f8b') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)() : head === '28b52ffd' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)() : null;
    if (unpack === null)
        return file;
    file.on('error', (error) => unpack.destroy(error));
    unpack.on('close', () => file.destroy());
    return file.pipe(unpack);
}
async function firstBytes(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r').catch((cause) => {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('DATA_MISSING', `Cannot read the traffic "${path}": it must be a file that can be opened: ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, 'give the path of an existing file', { cause });
    });
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.subarray(0, bytesRead).toString('hex');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 34325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ surveyTraffic)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(60991);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/traffic/src/foreign-format.js
const MARKS = [
    [/^[123] [0-9a-f]{24,40} \d{10,}/, 'a GoReplay file (.gor)'],
    [/^\s*\{\s*"log"\s*:/, 'an HTTP archive (HAR)'],
    [/"captureData"\s*:/, 'a SageMaker data capture'],
    [/"http_buffered_trace"\s*:/, 'an Envoy tap'],
    [/^\S+ \S+ \S+ \[[^\]]+\] "/, 'an access log'],
    [/"(?:specversion|ce-id)"\s*:/, 'CloudEvents of an inference logger'],
];
/** What other tools' recordings look like, told from one line; null where it is none of those known. */
function nameForeignFormat(line) {
    const head = line.slice(0, 4096);
    return MARKS.find(([mark]) => mark.test(head))?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/packages/traffic/src/file/read-exchanges.js
var read_exchanges = __webpack_require__(27539);
;// CONCATENATED MODULE: ./build/packages/traffic/src/file/survey-traffic.js




const MALFORMED_SHOWN_MAX = 20;
const PAYLOADS_KEPT_MAX = 200_000;
/** Reads everything once. Throws `DATA_EMPTY` without a valid exchange, `DATA_UNREADABLE` where the files are of another format. */
async function surveyTraffic(source) {
    const shown = [];
    const counts = { requests: 0, malformed: 0, withoutOffset: 0, repeatedPayloads: 0 };
    let firstWithoutOffset = null;
    let foreign = null;
    const payloads = new Set();
    const onMalformed = (malformed, text) => {
        counts.malformed += 1;
        if (shown.length < MALFORMED_SHOWN_MAX)
            shown.push(malformed);
        foreign ??= text === null ? null : nameForeignFormat(text);
    };
    for await (const { exchange, file, line } of (0,read_exchanges/* readExchanges */.J)(source, onMalformed)) {
        counts.requests += 1;
        if (exchange.offset_ms === undefined) {
            counts.withoutOffset += 1;
            firstWithoutOffset ??= { file, line };
        }
        const payload = payloadOf(exchange);
        if (payloads.has(payload))
            counts.repeatedPayloads += 1;
        else if (payloads.size < PAYLOADS_KEPT_MAX)
            payloads.add(payload);
    }
    if (counts.requests === 0)
        throw nothingThere(source, foreign, shown[0]);
    return { ...counts, malformedShown: shown, firstWithoutOffset };
}
function payloadOf({ request }) {
    return (0,digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)([request.method, request.path, request.body ?? null]));
}
function nothingThere(source, foreign, first) {
    const files = source.paths.map((path) => `"${path}"`).join(', ');
    if (foreign !== null) {
        return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read the traffic ${files}: it must be exchanges as JSON lines (plain, gzip or zstd), the one format read today: it looks like ${foreign}`, 'convert it: one object a line with "id" and "request" {"method", "path", "headers", "body"}');
    }
    const reason = first === undefined ? 'there is no line in it' : `line ${first.line} of "${first.file}": ${first.reason}`;
    return new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot replay the traffic ${files}: it must hold at least one valid exchange: ${reason}`, 'record traffic as JSON lines: one object a line with "id" and "request"');
}


/***/ }),

/***/ 26264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeTimings),
/* harmony export */   k: () => (/* binding */ readTimings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10728);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60991);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68437);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4308);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36467);



const NAME = 'plumbline.timings/v1';
const BYTES_MAX = 1024 * 1024 * 1024;
const duration = { anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { const: 'Infinity' }] };
const SCHEMA = {
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'baseline_ms', 'candidate_ms'],
    properties: {
        schema: { const: NAME },
        baseline_ms: { type: 'array', items: duration },
        candidate_ms: { type: 'array', items: duration },
    },
};
/** Writes the recorded timings as canonical JSON into `folder`, named by the digest of its bytes. */
async function writeTimings(timings, folder) {
    const text = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({
        schema: NAME,
        baseline_ms: Array.from(timings.baseline, _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .jsonNumber */ .qj),
        candidate_ms: Array.from(timings.candidate, _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .jsonNumber */ .qj),
    });
    const sha256 = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(text);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `timings-${sha256}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return { path, sha256 };
}
/** Reads recorded timings back, exactly as they were judged. Throws `DATA_UNREADABLE` or `DATA_INVALID`. */
async function readTimings(path) {
    const what = `the timings "${path}"`;
    const text = await (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu)(path, { what, bytesMax: BYTES_MAX, code: 'DATA_UNREADABLE' });
    const value = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text, what, { code: 'DATA_UNREADABLE' });
    const document = await (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_6__/* .guard */ .a)(SCHEMA)(value, what, { code: 'DATA_INVALID' });
    return {
        baseline: Float64Array.from(document.baseline_ms, Number),
        candidate: Float64Array.from(document.candidate_ms, Number),
    };
}


/***/ }),

/***/ 81943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ REDACTIONS),
/* harmony export */   p: () => (/* binding */ writeSamples)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What must not stand in the file in plain: ids (the line number stays), predictions. */
const REDACTIONS = ['ids', 'predictions'];
/** Writes the differing pairs as JSON lines, each with the file and line of its request. Bodies are never written. */
async function writeSamples(samples, path, { redact, display }) {
    const lines = samples.map(({ id, file, line, kind, baseline, candidate }) => JSON.stringify({
        ...(redact.includes('ids') ? {} : { id }),
        file: display(file),
        line,
        kind,
        ...(redact.includes('predictions') ? {} : { baseline, candidate }),
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

/***/ 17441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   V: () => (/* binding */ pairsNeeded)
/* harmony export */ });
/**
 * `pass` when the upper bound keeps the limit, `fail` when the lower bound breaks it, else `inconclusive`; bounds that
 * are not numbers decide nothing.
 */
function decide({ lower, upper }, limit) {
    if (upper <= limit)
        return 'pass';
    return lower > limit ? 'fail' : 'inconclusive';
}
const FACTOR_MAX = 4096;
/**
 * The smallest number of pairs at which the decision would fall, were the rates to stay as they are; null where even
 * 4,096 times as many would not do. `boundsAt` gives the bounds for the sample taken `factor` times.
 */
function pairsNeeded(pairs, limit, boundsAt) {
    const isDecided = (factor) => decide(boundsAt(factor), limit) !== 'inconclusive';
    if (pairs === 0)
        return null;
    let enough = 1;
    while (enough <= FACTOR_MAX && !isDecided(enough))
        enough *= 2;
    if (enough > FACTOR_MAX)
        return null;
    let few = enough / 2;
    for (let step = 0; step < 40 && (enough - few) * pairs >= 1; step += 1) {
        const middle = (few + enough) / 2;
        if (isDecided(middle))
            enough = middle;
        else
            few = middle;
    }
    return Math.ceil(enough * pairs);
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ excessOf),
/* harmony export */   O2: () => (/* binding */ judgeDisagreement),
/* harmony export */   pe: () => (/* binding */ EXCESS_NAMES),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58838);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54359);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17441);



/** What the excess is called: it is net of the noise that was measured, and of no other. */
const EXCESS_NAMES = {
    both: 'disagreement beyond noise',
    baseline: "excess over the baseline's noise",
    none: 'disagreement (noise not measured)',
};
/** θ of STATISTICS "Shadow" with its bounds; see `excessDisagreement`. */
function excessOf(counts, confidence) {
    return (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .excessDisagreement */ .As)(counts, 1 - confidence);
}
/**
 * Passes when U(θ) ≤ the limit, fails when L(θ) exceeds it. Nothing compared is inconclusive, and so is a pass on fewer of the answered
 * pairs than must be covered: answers without predictions on both sides are no likeness.
 */
function judgeDisagreement(counts, policy) {
    const limit = policy.maxDisagreement;
    const bounds = excessOf(counts, policy.confidence);
    const decided = counts.compared === 0 ? 'inconclusive' : (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(bounds, limit);
    const isThin = counts.compared < policy.minCoverage * counts.answered;
    const verdict = decided === 'pass' && isThin ? 'inconclusive' : decided;
    const name = EXCESS_NAMES[counts.noiseFrom];
    const detail = counts.compared === 0
        ? 'no pair has predictions in both lanes: nothing was compared'
        : `${name} is ${range(notBelow0(bounds))}, at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(limit)} is allowed${isThin ? thin(counts, policy) : ''}`;
    const at = (factor) => excessOf({ between: scaled(counts.between, factor), within: counts.within && scaled(counts.within, factor) }, policy.confidence);
    return {
        finding: {
            check: 'disagreement',
            verdict,
            detail,
            evidence: { estimate: bounds.estimate, lower: bounds.lower, upper: bounds.upper, limit },
        },
        subject: name,
        unit: 'share',
        bounds: counts.compared === 0 ? null : notBelow0(bounds),
        limit,
        pairsNeeded: decided === 'inconclusive' ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsNeeded */ .V)(counts.compared, limit, at) : null,
    };
}
/** θ is never below 0: what its bounds say beyond that is of no use to anybody. */
function notBelow0({ estimate, lower, upper }) {
    return { estimate: Math.max(0, estimate), lower: Math.max(0, lower), upper: Math.max(0, upper) };
}
function range({ estimate, lower, upper }) {
    return `${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(estimate)} (${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(lower)} to ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(upper)})`;
}
function thin({ compared, answered }, { minCoverage }) {
    return `; only ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(compared)} of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(answered)} answered pairs could be compared, at least ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(minCoverage)} are needed`;
}
/** The same shares from so many times the requests. */
function scaled({ sum, count, effective }, factor) {
    return { sum: sum * factor, count: count * factor, effective: effective * factor };
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeShadow)
});

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/judge-disagreement.js
var judge_disagreement = __webpack_require__(56777);
// EXTERNAL MODULE: ./build/packages/stats/src/mover-bounds.js
var mover_bounds = __webpack_require__(25152);
// EXTERNAL MODULE: ./build/packages/stats/src/excess-disagreement.js + 1 modules
var excess_disagreement = __webpack_require__(54359);
// EXTERNAL MODULE: ./build/packages/traffic/src/judge/decision.js
var decision = __webpack_require__(17441);
;// CONCATENATED MODULE: ./build/packages/traffic/src/judge/judge-errors.js




/**
 * The candidate's error rate less the baseline's over the pairs both lanes answered: exact bounds of both rates, joined
 * as if they were independent, which is wider than need be where both lanes fail on the same requests.
 */
function errorDifference(errors, confidence) {
    return (0,mover_bounds/* moverBounds */.N)([(0,excess_disagreement/* shareTerm */.UO)(errors.candidate, 1, 1 - confidence), (0,excess_disagreement/* shareTerm */.UO)(errors.baseline, -1, 1 - confidence)]);
}
/** Passes when the candidate is shown not to fail more often by the margin, fails when it is shown to. */
function judgeErrors(counts, policy) {
    const limit = policy.maxErrorRate;
    const bounds = errorDifference(counts.errors, policy.confidence);
    const verdict = counts.answered === 0 ? 'inconclusive' : (0,decision/* decide */.L)(bounds, limit);
    const at = (factor) => errorDifference({ baseline: (0,judge_disagreement/* scaled */.vK)(counts.errors.baseline, factor), candidate: (0,judge_disagreement/* scaled */.vK)(counts.errors.candidate, factor) }, policy.confidence);
    const detail = counts.answered === 0
        ? 'no pair was answered by both lanes'
        : `the candidate fails on ${(0,number_words/* percent */.KN)(rateOf(counts.errors.candidate))} of the answers, the baseline on ${(0,number_words/* percent */.KN)(rateOf(counts.errors.baseline))}: ` +
            `the difference is between ${(0,number_words/* percent */.KN)(bounds.lower)} and ${(0,number_words/* percent */.KN)(bounds.upper)}, at most ${(0,number_words/* percent */.KN)(limit)} is allowed`;
    return {
        finding: {
            check: 'errors',
            verdict,
            detail,
            evidence: { estimate: bounds.estimate, lower: bounds.lower, upper: bounds.upper, limit },
        },
        subject: 'error rate, candidate less baseline',
        unit: 'share',
        bounds: counts.answered === 0 ? null : bounds,
        limit,
        pairsNeeded: verdict === 'inconclusive' ? (0,decision/* pairsNeeded */.V)(counts.answered, limit, at) : null,
    };
}
/** Share of errors among the answers; 0 where there are none. */
function rateOf({ sum, count }) {
    return count === 0 ? 0 : sum / count;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
;// CONCATENATED MODULE: ./build/packages/traffic/src/judge/judge-latency.js



/** Effective observations that must lie beyond a quantile for its bootstrap to mean anything. */
const TAIL_MIN = 20;
/**
 * One check a quantile: passes when the ratio is shown to be below 1 + margin, fails when it is shown to be above.
 * `isSenderLate`: the replay itself was late, which both lanes' durations hold alike and which pulls the ratio towards
 * 1, so that nothing can pass.
 */
function judgeLatency(latency, isSenderLate) {
    return latency.quantiles.map((quantile) => judgeQuantile(quantile, latency, isSenderLate));
}
function judgeQuantile(quantile, latency, isSenderLate) {
    const limit = 1 + quantile.margin;
    const tail = quantile.effectivePairs * (1 - quantile.probability);
    const hasTail = tail >= TAIL_MIN;
    const decided = hasTail ? (0,decision/* decide */.L)(quantile.ratio, limit) : 'inconclusive';
    const verdict = isSenderLate && decided === 'pass' ? 'inconclusive' : decided;
    const { estimate, lower, upper } = quantile.ratio;
    return {
        finding: {
            check: `latency.${quantile.name}`,
            verdict,
            detail: detailOf(quantile, latency, { hasTail, isHeldBack: verdict !== decided }),
            evidence: {
                estimate: (0,canonical_json/* jsonNumber */.qj)(estimate),
                lower: (0,canonical_json/* jsonNumber */.qj)(lower),
                upper: (0,canonical_json/* jsonNumber */.qj)(upper),
                limit,
                effectivePairs: quantile.effectivePairs,
            },
        },
        subject: `${quantile.name} latency, candidate / baseline`,
        unit: 'ratio',
        bounds: hasTail ? quantile.ratio : null,
        limit,
        pairsNeeded: verdict === 'inconclusive' && !isSenderLate ? neededFor(quantile, latency) : null,
    };
}
function detailOf(quantile, latency, { hasTail, isHeldBack }) {
    const { name, probability, margin, ratio, baselineMs, candidateMs } = quantile;
    if (latency.pairs === 0)
        return `${name}: no pair has a duration in both lanes`;
    const worth = `${(0,number_words/* count */.U9)(latency.pairs)} pairs worth ${(0,number_words/* count */.U9)(quantile.effectivePairs)} independent ones`;
    if (!hasTail) {
        return `${name}: too few pairs: ${(0,number_words/* count */.U9)(Math.ceil(TAIL_MIN / (1 - probability) - 1e-9))} independent ones are needed, there are ${worth}`;
    }
    const times = (value) => (Number.isFinite(value) ? value.toFixed(3) : 'unbounded');
    const took = `${duration(candidateMs)} against ${duration(baselineMs)}`;
    const said = `${name}: ${took}, ratio ${times(ratio.estimate)} (${times(ratio.lower)} to ${times(ratio.upper)}), at most ${times(1 + margin)} is allowed (${worth})`;
    return isHeldBack ? `${said}; the replay could not keep its own schedule, so this proves nothing` : said;
}
function duration(milliseconds) {
    return Number.isFinite(milliseconds) ? `${milliseconds.toFixed(2)} ms` : 'longer than the time-out';
}
/** Bounds close in with the root of the number of pairs, on the scale of logarithms. */
function neededFor({ probability, ratio, margin, effectivePairs }, { pairs }) {
    if (pairs === 0)
        return null;
    const forTail = (pairs * TAIL_MIN) / ((1 - probability) * effectivePairs);
    const away = Math.log1p(margin) - Math.log(ratio.estimate);
    const reach = away > 0 ? Math.log(ratio.upper) - Math.log(ratio.estimate) : Math.log(ratio.estimate) - Math.log(ratio.lower);
    const forBounds = pairs * (reach / away) ** 2;
    if (!Number.isFinite(forBounds))
        return Number.isFinite(forTail) && forTail > pairs ? Math.ceil(forTail) : null;
    return Math.ceil(Math.max(forTail, forBounds, pairs + 1));
}

;// CONCATENATED MODULE: ./build/packages/stats/src/flat-top-window.js
/**
 * Weighted sums of the autocovariances with the trapezoidal flat-top window of Politis and Romano, whose bandwidth is
 * chosen by the rule of Politis and White: K_n = max(5, log₁₀ n) consecutive correlations below 2·√(log₁₀ n / n).
 * A constant series has variance 0 and all sums 0. O(n^1.5).
 * Oracle: the intermediate values of arch.bootstrap.optimal_block_length.
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
function flatTopMoments(series) {
    const n = series.length;
    const mean = series.reduce((sum, value) => sum + value, 0) / n;
    const centred = series.map((value) => value - mean);
    const quiet = Math.max(5, Math.floor(Math.log10(n)));
    const lagMax = Math.min(Math.ceil(Math.sqrt(n)) + quiet, n - 1);
    const { covariances, correlations } = correlogram(centred, lagMax);
    const bandwidth = bandwidthOf(correlations, { quiet, lagMax, noise: 2 * Math.sqrt(Math.log10(n) / n) });
    let longRunVariance = covariances[0];
    let slope = 0;
    for (let lag = 1; lag <= bandwidth; lag += 1) {
        const weight = lag / bandwidth <= 0.5 ? 1 : 2 * (1 - lag / bandwidth);
        longRunVariance += 2 * weight * covariances[lag];
        slope += 2 * weight * lag * covariances[lag];
    }
    return { bandwidth, variance: covariances[0], longRunVariance, slope };
}
function correlogram(centred, lagMax) {
    const n = centred.length;
    const covariances = new Float64Array(lagMax + 1);
    const correlations = new Float64Array(lagMax + 1);
    const squares = prefixSquares(centred);
    for (let lag = 0; lag <= lagMax; lag += 1) {
        let cross = 0;
        for (let at = lag; at < n; at += 1)
            cross += centred[at] * centred[at - lag];
        covariances[lag] = cross / n;
        const norm = Math.sqrt((squares[n] - squares[lag + 1]) * squares[n - lag - 1]);
        correlations[lag] = norm > 0 ? Math.abs(cross) / norm : 0;
    }
    return { covariances, correlations };
}
function prefixSquares(values) {
    const sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at += 1)
        sums[at + 1] = sums[at] + values[at] * values[at];
    return sums;
}
function bandwidthOf(correlations, { quiet, lagMax, noise }) {
    for (let start = 0; start + quiet <= lagMax; start += 1) {
        const run = correlations.subarray(start, start + quiet);
        if (run.every((value) => value < noise))
            return Math.min(2 * Math.max(start, 1), lagMax);
    }
    return lagMax;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/politis-white-block-length.js

const TOO_SHORT = 10;
/**
 * Mean block length of the stationary bootstrap that minimises the mean squared error of its variance estimate, with
 * the correction of 2009: b = (G²/σ⁴)^(1/3)·n^(1/3), at least 1 and at most ⌈min(3√n, n/3)⌉. A series without
 * dependence, a constant one, and one shorter than 10 get 1. Values must be finite.
 * Oracle: arch.bootstrap.optimal_block_length(...).stationary (which may be below 1 where this is 1).
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
function politisWhiteBlockLength(series) {
    const n = series.length;
    if (n < TOO_SHORT)
        return 1;
    const { slope, longRunVariance } = flatTopMoments(series);
    if (!(longRunVariance > 0))
        return slope === 0 ? 1 : longest(n);
    const optimal = Math.cbrt((slope * slope) / (longRunVariance * longRunVariance)) * Math.cbrt(n);
    return Math.min(Math.max(optimal, 1), longest(n));
}
function longest(n) {
    return Math.ceil(Math.min(3 * Math.sqrt(n), n / 3));
}

;// CONCATENATED MODULE: ./build/packages/stats/src/stationary-bootstrap.js
/**
 * One resample of the stationary bootstrap, as counts: how often each of the n places of a series was drawn. Blocks
 * start anywhere, run around the end, and have geometric lengths of mean `blockLength` (at least 1; 1 is the ordinary
 * bootstrap). The counts sum to n. `counts` is overwritten, so that thousands of resamples need one array.
 * Oracle: arch.bootstrap.StationaryBootstrap for the same starts and lengths.
 * Reference: Politis and Romano, JASA 89, 1994.
 */
function drawStationary(counts, blockLength, random) {
    const n = counts.length;
    counts.fill(0);
    if (n === 0)
        return;
    if (blockLength <= 1) {
        for (let draw = 0; draw < n; draw += 1)
            counts[random.integer(n)] += 1;
        return;
    }
    const logStay = Math.log1p(-1 / blockLength);
    for (let left = n; left > 0;) {
        const start = random.integer(n);
        const length = Math.min(left, geometric(random.next(), logStay));
        addBlock(counts, start, length);
        left -= length;
    }
}
/** Number of draws up to and with the first success: inverse of the distribution function, for u in [0, 1). */
function geometric(u, logStay) {
    return 1 + Math.floor(Math.log1p(-u) / logStay);
}
/** Counts a block of consecutive places once each; it continues at the beginning where it passes the end. */
function addBlock(counts, start, length) {
    const n = counts.length;
    for (let step = 0, at = start; step < length; step += 1) {
        counts[at] += 1;
        at = at + 1 === n ? 0 : at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/stats/src/quantile-ratio-bounds.js

/**
 * Q_candidate(p)/Q_baseline(p) for each p, with percentile bounds of a stationary bootstrap of the pairs. Where a
 * quantile is infinite in both lanes the ratio could be anything: estimate NaN, and such replicates widen both bounds.
 * Exchanging the lanes under the same seed maps (estimate, lower, upper) to (1/estimate, 1/upper, 1/lower) up to the
 * rounding of the exponential. No pairs: NaN within [0, ∞]. O(replicates·n) after one sort.
 * Oracle: numpy.quantile over the same resamples; coverage by simulation in bench/calibration.
 * Reference: Politis and Romano, JASA 89, 1994; p = (1 + #)/(B + 1): Davison and Hinkley, 1997, §4.2.
 */
function quantileRatioBounds(pairs, options) {
    const { probabilities, replicates } = options;
    if (pairs.baseline.length === 0)
        return probabilities.map(() => ({ estimate: Number.NaN, lower: 0, upper: Number.POSITIVE_INFINITY }));
    const { estimates, lows, highs } = drawLogRatios(pairs, options);
    const rank = Math.max(0, Math.floor(options.alpha * (replicates + 1)) - 1);
    return estimates.map((estimate, which) => ({
        estimate: Math.exp(estimate),
        lower: Math.exp(lows[which].sort()[rank]),
        upper: Math.exp(highs[which].sort()[replicates - 1 - rank]),
    }));
}
/** The replicates that `quantileRatioBounds` rests on, in the order in which they were drawn. */
function drawLogRatios(pairs, options) {
    const { probabilities, replicates } = options;
    const lanes = { baseline: laneOf(pairs.baseline), candidate: laneOf(pairs.candidate) };
    const counts = new Int32Array(pairs.baseline.length).fill(1);
    const estimates = logRatios(lanes, counts, probabilities);
    const lows = probabilities.map(() => new Float64Array(replicates));
    const highs = probabilities.map(() => new Float64Array(replicates));
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        drawStationary(counts, options.blockLength, options.random);
        for (const [which, ratio] of logRatios(lanes, counts, probabilities).entries()) {
            lows[which][replicate] = Number.isNaN(ratio) ? Number.NEGATIVE_INFINITY : ratio;
            highs[which][replicate] = Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
        }
    }
    return { estimates, lows, highs };
}
function laneOf(values) {
    const places = Int32Array.from(values.keys()).sort((a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b);
    return { sorted: Float64Array.from(places, (place) => values[place]), places };
}
function logRatios({ baseline, candidate }, counts, probabilities) {
    const below = countedQuantiles(baseline, counts, probabilities);
    const above = countedQuantiles(candidate, counts, probabilities);
    // Subtracting logarithms, not dividing, keeps the exchange of the lanes an exact change of sign.
    return probabilities.map((_, which) => Math.log(above[which]) - Math.log(below[which]));
}
/** Quantiles (R type 7) of a sample in which each value stands as often as counted; no copy, no sort. */
function countedQuantiles({ sorted, places }, counts, probabilities) {
    const last = sorted.length - 1;
    return probabilities.map((p) => {
        const place = p * last;
        const rank = Math.floor(place);
        // From the nearer end: tail quantiles are what is asked for.
        let at = p > 0.5 ? last : 0;
        let upTo = p > 0.5 ? sorted.length : counts[places[0]];
        if (p > 0.5)
            while (upTo - counts[places[at]] > rank)
                upTo -= counts[places[at--]];
        else
            while (upTo <= rank)
                upTo += counts[places[++at]];
        const low = sorted[at];
        const fraction = place - rank;
        if (fraction === 0 || upTo > rank + 1)
            return low;
        do
            at += 1;
        while (counts[places[at]] === 0);
        // Two infinite neighbours must not turn the quantile into NaN.
        return sorted[at] === low ? low : low + (sorted[at] - low) * fraction;
    });
}

// EXTERNAL MODULE: ./build/packages/stats/src/random.js
var random = __webpack_require__(46818);
;// CONCATENATED MODULE: ./build/packages/stats/src/effective-sample-size.js

const effective_sample_size_TOO_SHORT = 10;
/**
 * How many independent values say as much about a mean as this series in time order does: n·γ(0)/Σγ(k), with the sum
 * through a flat-top lag window; never more than n, never less than 1 (0 for an empty series). A constant series and one
 * shorter than 10 count in full: they show no dependence. Values must be finite.
 * Oracle: numpy, the same sum by definition, over the lags arch.bootstrap.optimal_block_length chooses.
 * Reference: Politis, Journal of Nonparametric Statistics 15, 2003.
 */
function effectiveSampleSize(series) {
    const n = series.length;
    if (n < effective_sample_size_TOO_SHORT)
        return n;
    const { variance, longRunVariance } = flatTopMoments(series);
    // A negative estimate comes from alternating series, whose mean is known better than that of independent values.
    if (!(variance > 0) || longRunVariance <= 0)
        return n;
    return Math.min(n, Math.max(1, (n * variance) / longRunVariance));
}

// EXTERNAL MODULE: ./build/packages/stats/src/quantile.js
var quantile = __webpack_require__(99192);
;// CONCATENATED MODULE: ./build/packages/traffic/src/judge/measure-latency.js

/**
 * Quantile ratios candidate/baseline with bounds by the stationary bootstrap of pairs. Dependence is read off the paired
 * series the ratios depend on, in which what slows both lanes at once cancels: the difference of the log-latencies, and
 * for each quantile which lane exceeds its own. The block length is the largest that Politis and White's rule gives for
 * any of them, the effective number of pairs the smaller of both. Exchanging the lanes turns the bounds round.
 * Reference: STATISTICS.md "Shadow".
 */
function measureLatency(timings, options) {
    const { margins, replicates, alpha, seed } = options;
    const pairs = timings.baseline.length;
    const sorted = { baseline: timings.baseline.toSorted(), candidate: timings.candidate.toSorted() };
    const before = logSeries(timings.baseline);
    const difference = logSeries(timings.candidate).map((value, at) => value - before[at]);
    const exceedances = margins.map(({ probability }) => exceedanceSeries(timings, sorted, probability));
    const blockLength = Math.max(...[difference, ...exceedances].map(politisWhiteBlockLength));
    const ratios = quantileRatioBounds(timings, {
        probabilities: margins.map((margin) => margin.probability),
        blockLength,
        replicates,
        alpha,
        random: (0,random/* seededRandom */.I)(seed),
    });
    const overall = effectiveSampleSize(difference);
    const quantiles = margins.map((margin, which) => ({
        ...margin,
        baselineMs: (0,quantile/* quantileSorted */.Z)(sorted.baseline, margin.probability),
        candidateMs: (0,quantile/* quantileSorted */.Z)(sorted.candidate, margin.probability),
        ratio: ratios[which],
        effectivePairs: Math.min(overall, effectiveSampleSize(exceedances[which])),
    }));
    return {
        pairs,
        effectivePairs: Math.min(overall, ...quantiles.map((quantile) => quantile.effectivePairs)),
        blockLength,
        quantiles,
    };
}
/** Logarithms; a time-out counts as the longest duration that ended, for dependence is a matter of order in time. */
function logSeries(durations) {
    const longest = durations.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, value) : most), 1);
    return durations.map((value) => Math.log(Number.isFinite(value) ? value : longest));
}
/** For each pair 1 where only the candidate exceeds its quantile, −1 where only the baseline does, else 0. */
function exceedanceSeries(timings, sorted, probability) {
    const limit = {
        baseline: (0,quantile/* quantileSorted */.Z)(sorted.baseline, probability),
        candidate: (0,quantile/* quantileSorted */.Z)(sorted.candidate, probability),
    };
    return timings.candidate.map((value, at) => Number(value > limit.candidate) - Number(timings.baseline[at] > limit.baseline));
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/judge/judge-shadow.js





/** A sender later than this share of the baseline's median measures itself. */
const LATENESS_SHARE_MAX = 0.1;
/**
 * Judges coverage, disagreement beyond noise, errors and latency. `fail` outranks `inconclusive`; too little coverage is
 * never a pass; no check at all is inconclusive. Pure: the same statistics, policy and seed give the same judgement.
 */
function judgeShadow(statistics, policy, seed) {
    const { counts, timings, lines, latenessMs } = statistics;
    const { latencyMargins: margins, replicates, confidence } = policy;
    const latency = margins.length === 0 ? null : measureLatency(timings, { margins, replicates, alpha: 1 - confidence, seed });
    const coverage = counts.requests === 0 ? 0 : counts.answered / counts.requests;
    const isSenderLate = latenessMs > LATENESS_SHARE_MAX * median(timings.baseline);
    const checks = [
        judgeCoverage(coverage, counts, policy),
        (0,judge_disagreement/* judgeDisagreement */.O2)(counts, policy),
        judgeErrors(counts, policy),
        ...(latency === null ? [] : judgeLatency(latency, isSenderLate)),
        ...(counts.interrupted ? [interruption()] : []),
        ...(lines.malformed > 0 ? [judgeRecording(lines, policy)] : []),
    ];
    const needed = checks.flatMap((check) => (check.finding.verdict === 'inconclusive' ? [check.pairsNeeded] : []));
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(checks.map((check) => check.finding.verdict)),
        checks: bySeverity(checks),
        excess: (0,judge_disagreement/* excessOf */.FR)(counts, confidence),
        coverage,
        errorRates: { baseline: rateOf(counts.errors.baseline), candidate: rateOf(counts.errors.candidate) },
        latency,
        pairsNeeded: needed.length === 0
            ? null
            : needed.reduce((most, next) => (most === null || next === null ? null : Math.max(most, next))),
    };
}
function judgeCoverage(coverage, counts, { minCoverage }) {
    const verdict = counts.requests > 0 && coverage >= minCoverage ? 'pass' : 'inconclusive';
    const finding = {
        check: 'coverage',
        verdict,
        detail: `both lanes answered ${(0,number_words/* count */.U9)(counts.answered)} of ${(0,number_words/* count */.U9)(counts.requests)} requests (${(0,number_words/* percent */.KN)(coverage)}), at least ${(0,number_words/* percent */.KN)(minCoverage)} is needed`,
        evidence: { coverage, limit: minCoverage },
    };
    return { finding, subject: 'coverage', unit: 'share', bounds: null, limit: minCoverage, pairsNeeded: null };
}
/** A recording that is mostly unreadable is a sample of something else: what can be read must cover it like answers must. */
function judgeRecording({ valid, malformed }, { minCoverage }) {
    const readable = valid / (valid + malformed);
    const finding = {
        check: 'recording',
        verdict: readable >= minCoverage ? 'pass' : 'inconclusive',
        detail: `${(0,number_words/* count */.U9)(malformed)} of ${(0,number_words/* count */.U9)(valid + malformed)} lines of the traffic are malformed, at least ${(0,number_words/* percent */.KN)(minCoverage)} must be readable`,
        evidence: { readable, limit: minCoverage },
    };
    return { finding, subject: 'readable lines', unit: 'share', bounds: null, limit: minCoverage, pairsNeeded: null };
}
function interruption() {
    const finding = {
        check: 'completeness',
        verdict: 'inconclusive',
        detail: 'the replay was ended from outside before its time',
    };
    return { finding, subject: 'completeness', unit: 'share', bounds: null, limit: 1, pairsNeeded: null };
}
function bySeverity(checks) {
    const rank = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
    return [...checks].sort((a, b) => rank[a.finding.verdict] - rank[b.finding.verdict]);
}
function median(values) {
    return values.length === 0 ? 0 : values.toSorted()[Math.floor((values.length - 1) / 2)];
}


/***/ }),

/***/ 74591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ rejudge),
/* harmony export */   hk: () => (/* binding */ SHADOW_STATISTICS_SCHEMA),
/* harmony export */   kD: () => (/* binding */ toRecorded)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10728);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36467);
/* harmony import */ var _judge_shadow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(709);


const share = { type: 'number', minimum: 0, maximum: 1 };
const count = { type: 'integer', minimum: 0 };
const strict = (properties) => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
});
const sum = strict({ sum: { type: 'number', minimum: 0 }, count, effective: { type: 'number', minimum: 0 } });
/** JSON Schema (2020-12) of `RecordedShadow`; the evidence may hold more beside it. */
const SHADOW_STATISTICS_SCHEMA = {
    ...strict({
        counts: strict({
            requests: count,
            answered: count,
            compared: count,
            contractBroken: count,
            between: sum,
            within: { anyOf: [sum, { type: 'null' }] },
            noiseFrom: { enum: ['both', 'baseline', 'none'] },
            errors: strict({ baseline: sum, candidate: sum }),
            interrupted: { type: 'boolean' },
        }),
        lines: strict({ valid: count, malformed: count }),
        latenessMs: { type: 'number', minimum: 0 },
        policy: strict({
            maxDisagreement: share,
            maxErrorRate: share,
            minCoverage: share,
            latencyMargins: {
                type: 'array',
                items: strict({
                    name: { type: 'string', maxLength: 16 },
                    probability: share,
                    margin: { type: 'number', minimum: 0 },
                }),
            },
            confidence: share,
            replicates: { type: 'integer', minimum: 1 },
        }),
        timings: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    }),
    additionalProperties: true,
};
/** The sufficient statistics as they go into the evidence. */
function toRecorded({ counts, lines, latenessMs }, policy, timings) {
    return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ counts, lines, latenessMs, policy, timings });
}
/** Judges once more from the evidence and the timings beside it. Throws `EVIDENCE_INVALID` where the statistics break their schema. */
async function rejudge(statistics, timings, seed) {
    const check = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .a)(SHADOW_STATISTICS_SCHEMA);
    const { counts, lines, latenessMs, policy } = await check(statistics, 'the statistics of the evidence', {
        code: 'EVIDENCE_INVALID',
        fix: 'use the evidence as it was written',
    });
    return (0,_judge_shadow_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeShadow */ .g)({ counts, timings, lines, latenessMs }, policy, seed);
}


/***/ }),

/***/ 68886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ summaryLine)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58838);
/* harmony import */ var _judge_disagreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56777);


/** One sentence: the checks that decided, or on a pass the numbers that let it. */
function summaryLine(judgement, compared, noiseFrom) {
    const { verdict, checks, excess, latency, coverage } = judgement;
    if (verdict !== 'pass') {
        const deciding = checks.filter((check) => check.finding.verdict === verdict).map((check) => check.finding.detail);
        return `The candidate ${verdict === 'fail' ? 'is not fit to take over' : 'cannot be judged on this traffic'}: ${deciding.join('; ')}.`;
    }
    const times = (latency?.quantiles ?? []).map(({ name, ratio }) => `${name} latency ratio ${ratio.estimate.toFixed(3)}`);
    const numbers = [
        `${_judge_disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCESS_NAMES */ .pe[noiseFrom]} ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.max(0, excess.estimate))} (at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.max(0, excess.upper))})`,
        ...times,
        `coverage ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(coverage)}`,
    ];
    return `The candidate behaves like the baseline on ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(compared)} pairs: ${numbers.join(', ')}.`;
}


/***/ }),

/***/ 96424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LANES),
/* harmony export */   j: () => (/* binding */ forBoth)
/* harmony export */ });
/** The lanes in the order of reports. */
const LANES = ['baseline', 'candidate'];
/** The same for both lanes. */
function forBoth(make) {
    return { baseline: make('baseline'), candidate: make('candidate') };
}


/***/ }),

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readTensors),
/* harmony export */   P: () => (/* binding */ readOipPredictions)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8565);


/**
 * Tensors of an Open Inference Protocol v2 body (`inputs` of a request, `outputs` of an answer), data nested or flat;
 * null where the body breaks the protocol. A tensor without dimensions is one row.
 * Reference: https://github.com/kserve/open-inference-protocol (inference_rest.md).
 */
function readTensors(list) {
    if (!Array.isArray(list) || list.length === 0)
        return null;
    const tensors = list.map((item) => ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? readTensor(item) : null));
    return tensors.every((tensor) => tensor !== null) ? tensors : null;
}
function readTensor({ name, datatype, shape, data }) {
    if (typeof name !== 'string' || !Array.isArray(data))
        return null;
    const flat = flatten(data);
    const dimensions = Array.isArray(shape) ? shape : [data.length];
    const count = dimensions.length === 0 ? 1 : dimensions[0];
    const size = dimensions.reduce((product, side) => product * (isSide(side) ? side : Number.NaN), 1);
    if (!isSide(count) || size !== flat.length || count === 0)
        return null;
    const width = flat.length / count;
    const rows = Array.from({ length: count }, (_, row) => flat.slice(row * width, (row + 1) * width));
    return { name, datatype: typeof datatype === 'string' ? datatype : '', rows };
}
const isSide = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
function flatten(data) {
    if (!data.some(Array.isArray))
        return data;
    return data.flatMap((item) => (Array.isArray(item) ? flatten(item) : [item]));
}
/**
 * The outputs of an answer, row by row. A tensor of one value a row is that value, so that [n] and [n, 1] are the same;
 * several outputs become one object a row, by name. `output` names the one output that is the prediction, where scores
 * beside it may differ; all names still belong to the contract. Null where the answer cannot be read so.
 */
function readOipPredictions(body, output = '') {
    const outputs = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body) ? readTensors(body['outputs']) : null;
    const first = outputs?.[0];
    if (outputs === null || first === undefined)
        return null;
    const names = outputs.map((output) => output.name).sort();
    const isEven = outputs.every((output) => output.rows.length === first.rows.length);
    if (!isEven || new Set(names).size !== names.length)
        return null;
    const judged = output === '' ? outputs : outputs.filter(({ name }) => name === output);
    const [only] = judged;
    if (only === undefined)
        return null;
    const rows = first.rows.map((_, row) => {
        if (judged.length === 1)
            return single(only.rows[row] ?? []);
        return Object.fromEntries(judged.map(({ name, rows: values }) => [name, single(values[row] ?? [])]));
    });
    return (0,_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionsOf */ .e)(JSON.stringify(names), rows);
}
function single(values) {
    return values.length === 1 ? (values[0] ?? null) : values;
}


/***/ }),

/***/ 44515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ toOutcome),
/* harmony export */   P0: () => (/* binding */ recordedOutcome),
/* harmony export */   Qy: () => (/* binding */ isAnswered)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10728);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29112);
/* harmony import */ var _response_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24175);



/** Did the lane answer, with any status? */
function isAnswered(outcome) {
    return outcome.kind === 'predicted' || outcome.kind === 'error';
}
/** Reads the predictions out of an answer. Never throws: what a server sends cannot stop a run. */
function toOutcome(answer, request, reading) {
    if (answer.kind !== 'answered')
        return answer;
    if (answer.status < 200 || answer.status > 299)
        return { kind: 'error', status: String(answer.status) };
    if (answer.body === null)
        return { kind: 'error', status: 'too large' };
    const body = (0,_response_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResponseJson */ .d)(answer.body);
    const predictions = body === undefined ? null : (0,_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .readPredictions */ .R_)(body, request, reading);
    if (predictions === null)
        return { kind: 'error', status: 'unreadable' };
    return { kind: 'predicted', predictions, latencyMs: answer.latencyMs, cached: answer.cached };
}
/** The outcome of an answer that was recorded; a missing one is silence. */
function recordedOutcome(recorded, request, reading) {
    if (recorded?.timeout === true)
        return { kind: 'timeout' };
    if (recorded?.status === undefined)
        return { kind: 'unreachable', reason: 'not recorded' };
    const { status, body = null, latency_ms: latencyMs } = recorded;
    const text = typeof body === 'string' ? body : (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(body);
    const outcome = toOutcome({ kind: 'answered', status, body: text, latencyMs: 0, cached: false }, request, reading);
    return outcome.kind === 'predicted' ? { ...outcome, latencyMs: latencyMs ?? null } : outcome;
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/** Predictions, or null where nothing is said: no row, or nothing but null (as NaN is read). */
function predictionsOf(contract, rows) {
    return rows.some((row) => !isNothing(row)) ? { contract, rows } : null;
}
function isNothing(value) {
    return value === null || (Array.isArray(value) && value.every(isNothing));
}


/***/ }),

/***/ 29112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ PROTOCOLS),
  AT: () => (/* binding */ protocolOf),
  R_: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/traffic/src/predictions.js
var predictions = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/packages/traffic/src/json-predictions.js


const USUAL_KEYS = ['predictions', 'prediction', 'outputs', 'output', 'result'];
/**
 * The predictions of a plain JSON answer. `path` is keys and indices joined by dots, `*` for every item of a list, e.g.
 * `predictions.*.label`; a list found there is one prediction an item. Without a path the first usual key counts
 * (predictions, prediction, outputs, output, result), else the whole answer. Null where nothing is at the path.
 */
function readJsonPredictions(body, path) {
    const keys = path === '' ? usualPath(body) : path.split('.');
    const found = valuesAt([body], keys);
    if (found === null)
        return null;
    const only = found[0];
    const rows = !keys.includes('*') && Array.isArray(only) ? only : found;
    return (0,predictions/* predictionsOf */.e)(keys.join('.'), rows);
}
function usualPath(body) {
    const key = (0,guard/* isJsonObject */.O)(body) ? USUAL_KEYS.find((name) => Object.hasOwn(body, name)) : undefined;
    return key === undefined ? [] : [key];
}
function valuesAt(values, keys) {
    let found = values;
    for (const key of keys) {
        const next = [];
        for (const value of found) {
            const below = childrenOf(value, key);
            if (below === null)
                return null;
            next.push(...below);
        }
        found = next;
    }
    return found;
}
function childrenOf(value, key) {
    if (Array.isArray(value)) {
        if (key === '*')
            return value;
        const item = /^\d{1,9}$/.test(key) ? value[Number(key)] : undefined;
        return item === undefined ? null : [item];
    }
    if (!(0,guard/* isJsonObject */.O)(value) || !Object.hasOwn(value, key))
        return null;
    return [value[key] ?? null];
}

// EXTERNAL MODULE: ./build/packages/traffic/src/oip-v2.js
var oip_v2 = __webpack_require__(94020);
;// CONCATENATED MODULE: ./build/packages/traffic/src/protocol.js



/** The protocols that are read today; `auto` decides request by request. */
const PROTOCOLS = ['auto', 'oip-v2', 'json'];
const OIP_PATH = /\/v2\/models\/[^/]+(?:\/versions\/[^/]+)?\/infer(?:\?|$)/;
/** The protocol of one request: by its path, else by the shape of its body. */
function protocolOf({ path, body }) {
    return OIP_PATH.test(path) || hasTensors(body) ? 'oip-v2' : 'json';
}
function hasTensors(body) {
    if (!(0,guard/* isJsonObject */.O)(body) || !Array.isArray(body['inputs']))
        return false;
    const inputs = body['inputs'];
    return inputs.length > 0 && inputs.every((input) => (0,guard/* isJsonObject */.O)(input) && 'datatype' in input && 'shape' in input);
}
/** The predictions in an answer's body, or null where there are none to be read. */
function readPredictions(body, request, reading) {
    const protocol = reading.protocol === 'auto' ? protocolOf(request) : reading.protocol;
    return protocol === 'oip-v2'
        ? (0,oip_v2/* readOipPredictions */.P)(body, reading.predictionPath)
        : readJsonPredictions(body, reading.predictionPath);
}


/***/ }),

/***/ 24175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseResponseJson)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57007);

/** The body of a JSON answer, or undefined where it cannot be read. */
function parseResponseJson(text) {
    const value = parse(text) ?? (/NaN|Infinity/.test(text) ? parse(quoteBareNumbers(text)) : undefined);
    return value !== undefined && isShallow(value, _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .JSON_DEPTH_MAX */ .En) ? value : undefined;
}
function parse(text) {
    try {
        return /\d{16}/.test(text) ? JSON.parse(text, keepLongIntegers) : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Integers beyond 2^53 stay as written, as text: rounded, two different labels would look the same. */
function keepLongIntegers(_key, value, context) {
    if (typeof value !== 'number' || Number.isSafeInteger(value) || context?.source === undefined)
        return value;
    return /^-?\d+$/.test(context.source) ? context.source : value;
}
/**
 * Some servers write bare `NaN` and `Infinity`, which is not JSON, others write null for NaN: here NaN becomes null in
 * both cases, and infinities become text. Strings are left alone.
 */
function quoteBareNumbers(text) {
    return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (token) => {
        if (token.startsWith('"'))
            return token;
        return token === 'NaN' ? 'null' : `"${token}"`;
    });
}
function isShallow(value, depthLeft) {
    if (typeof value !== 'object' || value === null)
        return true;
    return depthLeft > 0 && Object.values(value).every((child) => isShallow(child, depthLeft - 1));
}


/***/ }),

/***/ 37519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ ShadowTally)
});

// EXTERNAL MODULE: ./build/packages/traffic/src/compare-predictions.js
var compare_predictions = __webpack_require__(29911);
;// CONCATENATED MODULE: ./build/packages/traffic/src/flips.js
const KINDS_MAX = 400;
const LABEL_CHARS_MAX = 40;
/** Counts label against label, and sums up differences of numbers. Memory is bounded whatever the models say. */
class FlipTally {
    #labels = new Map();
    #unlisted = 0;
    #rows = 0;
    #sum = 0;
    #largest = 0;
    add(baseline, candidate) {
        for (const [row, before] of baseline.rows.entries()) {
            const after = candidate.rows[row] ?? null;
            this.#addLabels(labelOf(before), labelOf(after));
            if (typeof before === 'number' && typeof after === 'number')
                this.#addNumbers(after - before);
        }
    }
    #addLabels(baseline, candidate) {
        if (baseline === null && candidate === null)
            return;
        if (baseline === null || candidate === null) {
            this.#unlisted += 1;
            return;
        }
        const key = JSON.stringify([baseline, candidate]);
        const cell = this.#labels.get(key);
        if (cell !== undefined)
            cell.rows += 1;
        else if (this.#labels.size < KINDS_MAX)
            this.#labels.set(key, { baseline, candidate, rows: 1 });
        else
            this.#unlisted += 1;
    }
    #addNumbers(difference) {
        if (!Number.isFinite(difference))
            return;
        this.#rows += 1;
        this.#sum += difference;
        this.#largest = Math.max(this.#largest, Math.abs(difference));
    }
    summary() {
        const labels = [...this.#labels.values()].sort((a, b) => b.rows - a.rows || order(a.baseline, b.baseline) || order(a.candidate, b.candidate));
        const numbers = this.#rows === 0
            ? null
            : { rows: this.#rows, meanDifference: this.#sum / this.#rows, largestDifference: this.#largest };
        return { labels, unlisted: this.#unlisted, numbers };
    }
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function labelOf(value) {
    const isLabel = typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value));
    const text = String(value);
    return isLabel && text.length <= LABEL_CHARS_MAX ? text : null;
}

// EXTERNAL MODULE: ./build/packages/traffic/src/lanes.js
var lanes = __webpack_require__(96424);
// EXTERNAL MODULE: ./build/packages/traffic/src/outcome.js
var outcome = __webpack_require__(44515);
// EXTERNAL MODULE: ./build/packages/stats/src/excess-disagreement.js + 1 modules
var excess_disagreement = __webpack_require__(54359);
;// CONCATENATED MODULE: ./build/packages/traffic/src/share-tally.js

/** Adds up shares in [0, 1], one a request, and how many requests each cluster has. */
class ShareTally {
    #sum = 0;
    #count = 0;
    #alone = 0;
    #sessions = new Map();
    add(share, session) {
        this.#sum += share;
        this.#count += 1;
        if (session === null)
            this.#alone += 1;
        else
            this.#sessions.set(session, (this.#sessions.get(session) ?? 0) + 1);
    }
    /** The sum so far; requests without a session are clusters of one. */
    total() {
        const sizes = [...this.#sessions.values()];
        const effective = sizes.length === 0 ? this.#count : (0,excess_disagreement/* effectiveClusters */.jz)([...sizes, ...Array(this.#alone).fill(1)]);
        return { sum: this.#sum, count: this.#count, effective };
    }
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/repeat-tally.js


const REPEATS_FOR_SUSPICION = 20;
const HIT_SHARE = 0.5;
const FASTER_SHARE = 0.9;
/** Adds up how the lanes differ from themselves, and looks whether a cache answers for them. */
class RepeatTally {
    #tolerance;
    #both = new ShareTally();
    #baselineOnly = new ShareTally();
    #seen = { answers: 0, hits: 0, halved: 0 };
    constructor(tolerance) {
        this.#tolerance = tolerance;
    }
    /** Takes a pair whose first answers were compared. */
    add({ outcomes, repeats, session }) {
        const baseline = this.#share(outcomes.baseline, repeats.baseline);
        const candidate = this.#share(outcomes.candidate, repeats.candidate);
        if (baseline === null)
            return;
        if (candidate !== null)
            this.#both.add((baseline + candidate) / 2, session);
        else if (repeats.candidate === null)
            this.#baselineOnly.add(baseline / 2, session);
    }
    #share(first, second) {
        if (first.kind !== 'predicted' || second?.kind !== 'predicted')
            return null;
        this.#seen.answers += 1;
        if (second.cached)
            this.#seen.hits += 1;
        // A repeat is asked right after its first: only one that was not computed takes half the time again and again.
        if (first.latencyMs !== null && second.latencyMs !== null && second.latencyMs < first.latencyMs / 2)
            this.#seen.halved += 1;
        return (0,compare_predictions/* comparePredictions */.c)(first.predictions, second.predictions, this.#tolerance).share;
    }
    /** Noise from repeats of both lanes; else ½ of the baseline's, which leaves the candidate's own noise in the excess. */
    noise() {
        const both = this.#both.total();
        if (both.count > 0)
            return { within: both, noiseFrom: 'both' };
        const baseline = this.#baselineOnly.total();
        return baseline.count > 0 ? { within: baseline, noiseFrom: 'baseline' } : { within: null, noiseFrom: 'none' };
    }
    isCacheSuspected() {
        const { answers, hits, halved } = this.#seen;
        return answers >= REPEATS_FOR_SUSPICION && (hits > answers * HIT_SHARE || halved > answers * FASTER_SHARE);
    }
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/sample.js
const ROWS_SHOWN = 5;
const VALUE_CHARS_MAX = 2000;
/** What a lane said, shortened; `rows` are the ones to be shown. */
function shown(outcome, rows) {
    if (outcome.kind === 'error')
        return { error: outcome.status };
    if (outcome.kind === 'unreachable')
        return { unreachable: outcome.reason };
    if (outcome.kind === 'timeout')
        return { timeout: true };
    return { rows: rows.map((row) => ({ row, prediction: shortened(outcome.predictions.rows[row] ?? null) })) };
}
function shortened(value) {
    const text = JSON.stringify(value);
    return text.length <= VALUE_CHARS_MAX ? value : `${text.slice(0, VALUE_CHARS_MAX)}…`;
}
/** The sample of a pair, or null where the lanes agree. */
function sampleOf(pair, comparison) {
    const kind = kindOf(pair, comparison);
    if (kind === null)
        return null;
    const rows = kind === 'contract' ? [0] : (comparison?.rows ?? [0]).slice(0, ROWS_SHOWN);
    const { index, id, file, line, outcomes } = pair;
    return {
        index,
        id,
        file,
        line,
        kind,
        baseline: shown(outcomes.baseline, rows),
        candidate: shown(outcomes.candidate, rows),
    };
}
function kindOf({ outcomes }, comparison) {
    if (comparison !== null)
        return comparison.contractBroken ? 'contract' : comparison.share > 0 ? 'prediction' : null;
    return statusOf(outcomes.baseline) === statusOf(outcomes.candidate) ? null : 'status';
}
/** How a lane's part ended, in one word: `ok`, a status, `timeout`, or why it could not be reached. */
function statusOf(outcome) {
    if (outcome.kind === 'predicted')
        return 'ok';
    if (outcome.kind === 'error')
        return outcome.status;
    return outcome.kind === 'timeout' ? 'timeout' : outcome.reason;
}

;// CONCATENATED MODULE: ./build/packages/traffic/src/shadow-tally.js







const SAMPLES_MAX = 1000;
const STATUSES_MAX = 50;
/** Adds up pairs as they come, in any order. Memory: two numbers a request, and bounded lists. */
class ShadowTally {
    #tolerance;
    #between = new ShareTally();
    #repeats;
    #errors = (0,lanes/* forBoth */.j)(() => new ShareTally());
    #flips = new FlipTally();
    #samples = [];
    #statuses = (0,lanes/* forBoth */.j)(() => new Map());
    #timings = [];
    #counts = { requests: 0, answered: 0, compared: 0, contractBroken: 0 };
    /** `tolerance` as in `sameValue`. */
    constructor(tolerance) {
        this.#tolerance = tolerance;
        this.#repeats = new RepeatTally(tolerance);
    }
    add(pair) {
        const { baseline, candidate } = pair.outcomes;
        this.#counts.requests += 1;
        for (const lane of lanes/* LANES */.C)
            countStatus(this.#statuses[lane], statusOf(pair.outcomes[lane]));
        if ((0,outcome/* isAnswered */.Qy)(baseline) && (0,outcome/* isAnswered */.Qy)(candidate)) {
            this.#counts.answered += 1;
            for (const lane of lanes/* LANES */.C)
                this.#errors[lane].add(pair.outcomes[lane].kind === 'error' ? 1 : 0, pair.session);
        }
        this.#addTiming(pair.index, durationOf(baseline), durationOf(candidate));
        const comparison = this.#compare(pair);
        const sample = sampleOf(pair, comparison);
        if (sample !== null && this.#samples.length < SAMPLES_MAX)
            this.#samples.push(sample);
    }
    #compare(pair) {
        const { baseline, candidate } = pair.outcomes;
        if (baseline.kind !== 'predicted' || candidate.kind !== 'predicted')
            return null;
        const comparison = (0,compare_predictions/* comparePredictions */.c)(baseline.predictions, candidate.predictions, this.#tolerance);
        this.#counts.compared += 1;
        if (comparison.contractBroken)
            this.#counts.contractBroken += 1;
        else
            this.#flips.add(baseline.predictions, candidate.predictions);
        this.#between.add(comparison.share, pair.session);
        this.#repeats.add(pair);
        return comparison;
    }
    #addTiming(index, baseline, candidate) {
        if (baseline !== null && candidate !== null)
            this.#timings.push({ index, baseline, candidate });
    }
    /** What was seen. `interrupted`: the replay was ended from outside. */
    finish(interrupted) {
        const timings = this.#timings.sort((a, b) => a.index - b.index);
        return {
            counts: {
                ...this.#counts,
                between: this.#between.total(),
                ...this.#repeats.noise(),
                errors: (0,lanes/* forBoth */.j)((lane) => this.#errors[lane].total()),
                interrupted,
            },
            timings: {
                baseline: Float64Array.from(timings, (pair) => pair.baseline),
                candidate: Float64Array.from(timings, (pair) => pair.candidate),
            },
            samples: this.#samples.sort((a, b) => a.index - b.index),
            flips: this.#flips.summary(),
            statuses: (0,lanes/* forBoth */.j)((lane) => Object.fromEntries([...this.#statuses[lane]].sort(([a], [b]) => (a < b ? -1 : 1)))),
            cacheSuspected: this.#repeats.isCacheSuspected(),
        };
    }
}
/**
 * How long a lane took: +∞ for a time-out; null where nobody knows. An error is not a duration (a server that fails
 * fast is not fast): the error check judges it.
 */
function durationOf(outcome) {
    if (outcome.kind === 'timeout')
        return Number.POSITIVE_INFINITY;
    return outcome.kind === 'predicted' ? outcome.latencyMs : null;
}
function countStatus(counts, status) {
    const key = counts.has(status) || counts.size < STATUSES_MAX ? status : 'other';
    counts.set(key, (counts.get(key) ?? 0) + 1);
}


/***/ }),

/***/ 84423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ warmupCount)
/* harmony export */ });
/** The number of requests it means where there are so many. */
function warmupCount(warmup, requests) {
    const wanted = 'requests' in warmup ? warmup.requests : Math.max(warmup.requestsMin, Math.ceil(warmup.share * requests));
    return Math.min(wanted, requests);
}


/***/ })

};
