export const id = 314;
export const ids = [314];
export const modules = {

/***/ 84704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   us: () => (/* binding */ metricsJson)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10728);
/* harmony import */ var _plumbline_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40556);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28749);



const VERDICT_OF = {
    proven: 'pass',
    holds: 'pass',
    unproven: 'inconclusive',
    broken: 'fail',
    undefined: 'fail',
    'no-baseline': 'warn',
};
/** The verdict of one condition. */
function verdictOf(outcome) {
    return VERDICT_OF[outcome];
}
/** The answer as evidence: what was looked at, what was found, and the statistics the verdict is a function of. */
function judgementOf(answer, frame) {
    const { candidate, baseline, testSubjects, products, seed, notices } = frame;
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    return {
        verdict: answer.verdict,
        promote: answer.promote,
        decision: answer.decision,
        summaryLine: withGuards((0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(answer), answer, frame.guards ?? []),
        // What was not judged found nothing: the notices say so, and the statistics list it.
        findings: [
            ...answer.judged.filter(({ outcome }) => outcome !== 'no-baseline').map(findingOf),
            ...(frame.guards ?? []),
        ],
        subjects: [...sides.map(({ role, name, sha256 }) => ({ role, name, sha256 })), ...testSubjects],
        products,
        seed,
        methods: [...new Set(answer.judged.map((each) => each.method).filter((method) => method !== 'none'))],
        statistics: statisticsOf(answer, frame),
        notices,
    };
}
/** A guard that decided is said first; one that warned, last. */
function withGuards(summary, { judged }, guards) {
    const isStopped = judged.some(({ outcome }) => verdictOf(outcome) === 'fail');
    const stopping = guards.find(({ verdict }) => verdict === 'fail');
    if (stopping !== undefined && !isStopped)
        return `Stopped: ${stopping.detail}`;
    const warning = guards.find(({ verdict }) => verdict === 'warn');
    return warning === undefined ? summary : `${summary}. ${warning.detail}`;
}
function findingOf(judged) {
    const { condition, slice, outcome } = judged;
    return {
        check: slice === null ? condition.text : `${condition.text} [${slice}]`,
        verdict: verdictOf(outcome),
        detail: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(judged),
        evidence: (0,_plumbline_model__WEBPACK_IMPORTED_MODULE_1__/* .recordCondition */ .Ng)(judged),
    };
}
function statisticsOf(answer, { extra, inputs, candidate, baseline, limits = [] }) {
    const { values } = answer;
    return {
        ...extra,
        alpha: answer.alpha,
        uses: inputs.testSetMaxUses ?? 1,
        replicates: inputs.replicates,
        test: inputs.test,
        onFirstModel: inputs.onFirstModel,
        hasBaseline: baseline !== null,
        sameModel: candidate.sha256 === baseline?.sha256,
        metrics: metricsJson(values),
        primary: answer.primary === null ? null : (0,_plumbline_model__WEBPACK_IMPORTED_MODULE_1__/* .recordAsked */ .M1)(answer.primary),
        conditions: answer.judged.map(_plumbline_model__WEBPACK_IMPORTED_MODULE_1__/* .recordAsked */ .M1),
        limits,
        rowsNeeded: answer.rowsNeeded,
        jointPower: answer.jointPower,
    };
}
/** `{"candidate": {…}, "baseline": {…}, "difference": {…}}` at full precision; empty objects where there is no baseline. */
function metricsJson({ candidate, baseline, difference }) {
    const plain = (values) => Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .jsonNumber */ .qj)(value)]));
    return { candidate: plain(candidate), baseline: plain(baseline), difference: plain(difference) };
}


/***/ }),

/***/ 98148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Kd: () => (/* binding */ restSection),
/* harmony export */   PL: () => (/* binding */ CHANGE),
/* harmony export */   Qg: () => (/* binding */ VALUE),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ZS: () => (/* binding */ conditionsTable),
/* harmony export */   mi: () => (/* binding */ intervalCell),
/* harmony export */   oq: () => (/* binding */ sliceName),
/* harmony export */   p1: () => (/* binding */ changeColumn)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58838);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84704);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49082);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28749);




const VALUE = { as: 'decimal', digits: 4 };
const CHANGE = { as: 'signed', digits: 4 };
/** Metric, production, candidate, change, what was required, verdict: a row for each condition given. */
function conditionsTable(judged, { alpha }) {
    return {
        kind: 'table',
        columns: ['Metric', 'Production', 'Candidate', changeColumn(judged, alpha), 'Required', 'Verdict'],
        rows: judged.map((each) => [
            (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(nameOf(each)),
            (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(finite(each.baseline), VALUE),
            (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(finite(each.candidate), VALUE),
            intervalCell(each),
            (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_required_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredOf */ .V)(each.condition)),
            each.outcome === 'no-baseline' ? (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('not judged') : (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .verdictCell */ .s8)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(each.outcome)),
        ]),
    };
}
/** The metric, of one model where the condition speaks of one, and the slice. */
function nameOf({ condition, metric, slice }) {
    const [term, second] = condition.kind === 'bound' ? condition.terms : [];
    const isOne = term !== undefined && second === undefined && term.coefficient === 1 && term.model !== 'both';
    const name = isOne && term.fairness === undefined ? `${term.model}.${term.metric}` : metric;
    const within = slice === null ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .ratchetOf */ .vc)(condition) : sliceName(condition.scope, slice);
    return within === null ? name : `${name} [${within}]`;
}
/** The slice with the column whose value it is; combinations and tests say theirs themselves. */
function sliceName(scope, slice) {
    return scope.kind === 'slice' ? nameIn(scope.selector, slice) : slice;
}
/** As `sliceName`, of a selector's slice. */
function nameIn({ cuts: [cut, second] }, slice) {
    return cut === undefined || second !== undefined || cut.kind === 'test' ? slice : `${cut.column}: ${slice}`;
}
/** Changes are turned so that more is better, whatever the metric: the heading says so. */
function changeColumn(judged, alpha) {
    const kinds = new Set(judged.map(({ condition }) => condition.kind));
    const what = kinds.has('comparison') ? `Change (+ is better)${kinds.has('bound') ? ' or value' : ''}` : 'Value';
    return `${what}, ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(1 - 2 * alpha)} interval`;
}
/** The conditions that did not fit, folded. */
function restSection(rest, outcome) {
    if (rest.length === 0)
        return null;
    const open = rest.filter(({ outcome: own }) => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(own) !== 'pass').length;
    const words = open === 0 ? 'all pass' : `${open} not passed`;
    return {
        heading: `${rest.length} more ${rest.length === 1 ? 'condition' : 'conditions'} (${words})`,
        collapsed: true,
        blocks: [conditionsTable(rest, outcome)],
    };
}
/** The judged number with its bounds. */
function intervalCell({ estimate, lower, upper, threshold, condition }) {
    const format = condition.kind === 'bound' ? VALUE : CHANGE;
    if (!Number.isFinite(estimate))
        return (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(null, format);
    return {
        kind: 'interval',
        estimate,
        lower: finite(lower),
        upper: finite(upper),
        ...(Number.isFinite(threshold) ? { threshold } : {}),
        format,
    };
}
/** The number, or null where there is none to show. */
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 49082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requiredOf)
/* harmony export */ });
const SIGNS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' };
/** What a condition asks for, short enough for a cell: `better`, `worse by less than 0.01`, `≥ 0.8`. */
function requiredOf(condition) {
    if (condition.kind === 'bound') {
        const by = condition.tolerance === null ? '' : ` ± ${decimal(condition.tolerance)}`;
        return `${SIGNS[condition.operator]} ${decimal(condition.threshold)}${by}`;
    }
    const { verb, margin } = condition;
    const size = margin.relative ? `${decimal(margin.value * 100)} % of production` : decimal(margin.value);
    if (verb === 'better')
        return margin.value === 0 ? 'better' : `better by more than ${size}`;
    if (verb === 'not-worse')
        return margin.value === 0 ? 'not worse' : `worse by less than ${size}`;
    return margin.value === 0 ? 'not shown worse' : `not shown worse by over ${size}`;
}
/** A number as it was written, without the dust of binary fractions. */
function decimal(value) {
    return String(Number(value.toPrecision(12))).replace(/^-/, '−');
}


/***/ }),

/***/ 87314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(59143);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/reuse-ledger.js
var reuse_ledger = __webpack_require__(67260);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/file-reuse-ledger.js
var file_reuse_ledger = __webpack_require__(83683);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/branch-reuse-ledger.js
var branch_reuse_ledger = __webpack_require__(72189);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/test-set.js
var test_set = __webpack_require__(99107);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/charge-test-set.js








/**
 * Charges the trial to the ledger before anything is judged, so that no run learns what it does not pay for. Null where no ledger is kept.
 * Throws `EVIDENCE_INVALID` for a damaged ledger, `INPUT_INVALID` without test data, whose rows are what is counted.
 */
async function chargeTestSet(candidate, baseline, frame) {
    const { inputs, context } = frame;
    if (inputs.testSetLedger === '')
        return null;
    demandRows(inputs);
    const testSet = await readTestSet(frame);
    const store = await openLedger(inputs.testSetLedger, context);
    const trial = { candidate: candidate.sha256, baseline: baseline?.sha256 ?? null };
    const terms = { budget: inputs.testSetMaxUses, alpha: 1 - inputs.confidence, at: context.host.now().toISOString() };
    const ask = { ...trial, ...terms, testSet };
    let spending = null;
    const append = store.append((ledger) => {
        spending = (0,reuse_ledger/* spend */.Rf)(ledger, ask);
        return spending.entries;
    });
    const isWritten = await append.then(() => true, (thrown) => unwritable(thrown));
    const settled = spending ?? (0,reuse_ledger/* spend */.Rf)(await store.read(), ask);
    const charge = {
        spending: settled,
        testSet,
        store,
        isWritten,
        hasPromoted: (0,reuse_ledger/* hasPromoted */.rY)(settled.ledger, testSet, trial),
    };
    if (!isWritten)
        await writeClaim(charge, context);
    return charge;
}
/** Where the input says: `file:<path>` or `branch:<name>`. */
async function openLedger(spec, context) {
    const [kind = '', ...rest] = spec.split(':');
    const place = rest.join(':');
    if (kind !== 'branch')
        return (0,file_reuse_ledger/* fileReuseLedger */.a)(await (0,confined_path/* writtenPath */.dR)(context, 'test-set-ledger', place));
    return (0,branch_reuse_ledger/* branchReuseLedger */.Q)(await context.host.branch(place), { pause: backOff });
}
const PAUSE_MS = 200;
/** Longer from attempt to attempt, and not the same for two runs that met. */
async function backOff(attempt) {
    await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS * Math.min(attempt, 10) * (0.5 + (0,external_node_crypto_.randomInt)(100) / 100));
}
/** Where uses are counted, what has no rows must not go uncounted. */
function demandRows({ testData }) {
    if (testData.length > 0)
        return;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot count the use of a test set: with "test-set-ledger" both models must be judged on the rows of "test-data": it is empty', 'set "test-data", or take "test-set-ledger" away');
}
/** Every column of the test data: what makes a row another row is not for the conditions to say. */
async function readTestSet({ inputs, context }) {
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    const [{ loadDuckdb }, { openData }] = await Promise.all([__webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270)), __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 74543))]);
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    return (0,test_set/* testSetOf */.aJ)(await data.readColumns(paths, undefined, { what: 'the test data' }));
}
/** What the file system or GitHub refuses is no reason to judge nothing; a damaged ledger is. */
function unwritable(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'syscall' in thrown)
        return false;
    if (thrown instanceof error/* PlumblineError */.Dl && thrown.code.startsWith('SERVICE_'))
        return false;
    throw thrown;
}
/** What a run that may write the ledger is to enter: the same trial there costs what this one did not pay. */
async function writeClaim({ spending }, { reportDir }) {
    await (0,promises_.mkdir)(reportDir, { recursive: true });
    const claim = { schema: 'plumbline.test-set-claim/v1', entries: [...spending.entries] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(reportDir, 'evaluate-gate.claim.json'), (0,canonical_json/* canonicalJson */.dj)(claim));
}
/** Enters what came out. A ledger that cannot be written any more leaves the verdict for display only: false. */
async function recordVerdict(charge, result, { candidate, baseline, primary, context }) {
    if (!charge.isWritten)
        return false;
    const value = result.values.candidate[primary.name];
    const entry = {
        kind: 'verdict',
        at: context.host.now().toISOString(),
        candidate: candidate.sha256,
        baseline: baseline?.sha256 ?? null,
        testSet: charge.testSet.id,
        verdict: result.verdict,
        decision: result.decision,
        promote: result.promote,
        primary: value === undefined || !Number.isFinite(value) ? null : { metric: primary.name, value: value + 0 },
    };
    const append = charge.store.append(({ entries }) => (entries.some((known) => isSame(known, entry)) ? [] : [entry]));
    return append.then(() => true, (thrown) => unwritable(thrown));
}
/** The same trial with the same end was entered before. */
function isSame(known, entry) {
    return (0,canonical_json/* canonicalJson */.dj)({ ...known, at: '' }) === (0,canonical_json/* canonicalJson */.dj)({ ...entry, at: '' });
}
/** What people are to know of the test set's use. */
function noticesOfCharge({ spending, isWritten }) {
    const { uses, budget, state } = spending;
    const judged = `This test set has judged ${uses} ${uses === 1 ? 'candidate' : 'candidates'}`;
    const facts = [
        [
            budget === null,
            `${judged}; no budget is declared: published metrics tell less with every one of them (set "test-set-max-uses")`,
        ],
        [budget !== null && state !== 'low', `${judged} of at most ${budget}`],
        [state === 'low', `${judged} of at most ${budget}: prepare a new one`],
        [
            !isWritten,
            'The test-set ledger cannot be written: the verdict is for display, and a run that may write it must judge again',
        ],
    ];
    return facts.filter(([holds]) => holds).map(([, text]) => text);
}
/** The use of the test set, for the evidence. */
function chargeJson({ spending, testSet, isWritten }) {
    const { uses, budget, state, alpha } = spending;
    return { testSet: testSet.id, uses, budget, state, alpha, written: isWritten };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/doubt-first-model.js



/**
 * A model whose registry has other aliases under the same name may be first under this one, or the alias is misspelt and
 * production was never compared: at best a warning that lists them.
 */
async function doubtFirstModel(outcome, inputs, context) {
    const others = inputs.baseline.startsWith('registry:') ? await aliasesOf(inputs, context) : [];
    if (others.length === 0)
        return outcome;
    const { judgement } = outcome;
    const doubt = `"${inputs.baseline}" has no version yet, but the registry has this model under ${others.join(', ')}: correct "baseline" if one of them was meant`;
    return {
        ...outcome,
        judgement: {
            ...judgement,
            verdict: (0,verdict/* atBest */.eD)('warn', judgement.verdict),
            statistics: limited(judgement.statistics, { verdict: 'warn', why: doubt }),
            notices: [doubt, ...(judgement.notices ?? [])],
        },
    };
}
async function aliasesOf(inputs, context) {
    const { findRegistered } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    const { name, registry } = await findRegistered(inputs.baseline, inputs.registry, (0,confined_path/* registryPlace */.VM)(context));
    const { aliases } = await registry.ledger();
    return aliases.filter((state) => state.name === name).map((state) => state.alias);
}
/** The statistics with one more thing that holds the answer down. */
function limited(statistics, limit) {
    if (!(0,guard/* isJsonObject */.O)(statistics) || !Array.isArray(statistics['limits']))
        return statistics;
    return { ...statistics, limits: [...statistics['limits'], limit] };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(60991);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/resolve-side.js





const PREDICTIONS = /\.(csv|tsv|parquet|jsonl|ndjson|arrow|feather|ipc)(\.(gz|zst))?$/i;
/** Finds what an input names; null for a baseline that is not there yet. Throws `MODEL_MISSING`, `REGISTRY_MISSING`, `INPUT_INVALID`, `CONFIG_UNSUPPORTED`. */
async function resolveSide(role, inputs, context) {
    const given = inputs[role];
    if (given === '')
        return null;
    if (given.startsWith('mlflow:'))
        return fromMlflow(role, inputs, context);
    if (given.startsWith('registry:'))
        return fromRegistry(role, inputs, context);
    const path = await (0,confined_path/* confinedPath */.OR)(context, role, given);
    if ((await (0,promises_.stat)(path).catch(() => null)) === null) {
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot judge the ${role}: it must be an existing file or folder: "${given}" is not there`, `correct "${role}"; relative paths start at working-directory`);
    }
    const kind = await kindAt(path, role, inputs);
    return { role, kind, path, name: context.display(given), sha256: await (0,digest/* digestPath */.GV)(path) };
}
async function fromRegistry(role, inputs, context) {
    const { demandVersion, findRegistered } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    const found = await findRegistered(inputs[role], inputs.registry, (0,confined_path/* registryPlace */.VM)(context));
    // An alias that nothing has yet is how a first model looks; a version that is not there is a mistake.
    if (found.version === null && role === 'baseline' && typeof found.which === 'string')
        return null;
    const { registry, version } = await demandVersion(found);
    const { model } = await registry.materialize(version, (0,external_node_path_.join)(context.reportDir, role));
    return { role, kind: await kindAt(model, role, inputs), path: model, name: version.uri, sha256: version.digest };
}
/** The server is named by the workflow alone: credentials of its environment never go to an address out of a file that a pull request changes. */
async function fromMlflow(role, inputs, context) {
    const { env } = context.host;
    const url = (inputs.mlflowTrackingUri || env['MLFLOW_TRACKING_URI'] || '').replace(/\/+$/, '');
    if (!/^https?:\/\/[^/@]+/.test(url)) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot take the ${role} from MLflow: the workflow must name the tracking server: current value is "${url.replace(/\/\/.*@/, '//')}"`, 'set "mlflow-tracking-uri" in the workflow, or MLFLOW_TRACKING_URI in its environment, to an http(s) address without credentials');
    }
    const { fetchMlflowModel } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 11456));
    const folder = (0,external_node_path_.join)(context.reportDir, `${role}-mlflow`);
    const found = await fetchMlflowModel({ url, env, reference: inputs[role], folder });
    if (found === null)
        throw notThere(role, inputs[role]);
    const kind = await kindOfFolder(found.folder, role, inputs);
    return { role, kind, path: found.folder, name: found.name, sha256: await (0,digest/* digestPath */.GV)(found.folder) };
}
/** A folder with exactly one ONNX file is that model; every other needs a command that predicts. */
async function kindOfFolder(folder, role, inputs) {
    if (inputs.predictCommand !== '')
        return 'command';
    const { findModelFile } = await Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 85458));
    await findModelFile(folder, `the ${role}`).catch((cause) => {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', (0,src_thrown/* messageOf */.b)(cause), 'for every other kind of model set "predict-command"', {
            cause,
        });
    });
    return 'onnx';
}
/** An alias that nobody has may be misspelt: unlike in our own registry, nothing here tells that from a first model. */
function notThere(role, given) {
    return new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot judge the ${role}: MLflow must have it: current value is "${given}"`, role === 'baseline' ? 'correct "baseline"; for a first model leave it out' : `correct "${role}"`);
}
async function kindAt(path, role, inputs) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
    return isFolder ? kindOfFolder(path, role, inputs) : kindOf(path, role, inputs);
}
/** The kind, told from the name: everything that is not ONNX, predictions or metrics needs a command that predicts. */
function kindOf(path, role, inputs) {
    if (/\.onnx$/i.test(path))
        return 'onnx';
    if (PREDICTIONS.test(path))
        return 'predictions';
    if (/\.json$/i.test(path) && inputs.predictCommand === '')
        return 'metrics';
    if (inputs.predictCommand !== '')
        return 'command';
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot judge the ${role}: it must be an ONNX file (.onnx), predictions (.csv, .tsv, .parquet, .jsonl, .arrow) or metrics (.json): current value is "${inputs[role]}"`, 'for every other kind of model set "predict-command"');
}

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/model/src/plan/plan-conditions.js + 4 modules
var plan_conditions = __webpack_require__(15431);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/find-metric.js
var find_metric = __webpack_require__(5467);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/catalogue.js + 14 modules
var catalogue = __webpack_require__(46891);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/default-conditions.js
var default_conditions = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/packages/model/src/slices/parse-selector.js + 4 modules
var parse_selector = __webpack_require__(62174);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/parse-condition.js + 4 modules
var parse_condition = __webpack_require__(98048);
// EXTERNAL MODULE: ./build/packages/model/src/resources/resource-metrics.js
var resource_metrics = __webpack_require__(57465);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/condition.js
var condition = __webpack_require__(86451);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/choose-conditions.js

/** The stated conditions, or the built-in ones (with `withDefaults`: both). The primary metric is the one asked for, else the first that is compared, else the task's. */
function chooseConditions(task, inputs, { withDefaults, own }) {
    const legal = task === 'mean' ? [(0,catalogue/* meanMetric */.y8)(metricName(inputs.metricColumn))] : [...(0,catalogue/* metricsOf */.Ps)(task), ...own];
    const stated = parseConditions(inputs.conditions);
    const primary = (0,find_metric/* findMetric */.GF)(primaryName(task, inputs, withDefaults ? [] : stated), legal);
    if (stated.length > 0 && !withDefaults)
        return { legal, primary, conditions: stated };
    const metrics = inputs.metrics.map((name) => (0,find_metric/* findMetric */.GF)(name, legal));
    return {
        legal,
        primary,
        conditions: [...(0,default_conditions/* defaultConditions */.C)(primary, { metrics, slices: inputs.slices.map(parse_selector/* parseSelector */.P) }), ...stated],
    };
}
/**
 * Do the built-in conditions stay in force beside the stated ones? Where the policy leaves conditions open, the built-in ones are the policy:
 * the head's own file may add to them and not replace them. The workflow may.
 */
function keepsDefaults({ host, section, policySection }) {
    const isFromHead = host.input('conditions') === '' && section['conditions'] !== undefined;
    return isFromHead && policySection !== null && policySection['conditions'] === undefined;
}
/** Reads every condition. Throws `CONFIG_INVALID`, and `CONFIG_UNSUPPORTED` for resources that are asked for in a way nothing judges. */
function parseConditions(lines) {
    const conditions = lines.flatMap(parse_condition/* parseConditions */.W);
    for (const condition of conditions)
        (0,resource_metrics/* resourceOf */.KU)(condition);
    return conditions;
}
function primaryName(task, inputs, stated) {
    if (inputs.primaryMetric !== '')
        return inputs.primaryMetric;
    const compared = stated.find((condition) => condition.kind === 'comparison' &&
        condition.verb !== 'no-harm' &&
        condition.scope.kind === 'all' &&
        condition.fairness === undefined &&
        (0,resource_metrics/* resourceOf */.KU)(condition) === null);
    if (compared?.kind === 'comparison' && compared.metric !== null)
        return compared.metric;
    return task === 'mean' ? metricName(inputs.metricColumn) : catalogue/* PRIMARY */.jd[task];
}
/** A column's name where conditions can write it, else `metric`. */
function metricName(column) {
    return /^[A-Za-z_][\w@]*$/.test(column) ? column : 'metric';
}
/** Selectors that conditions slice or compare groups by. */
function slicesNamed(conditions) {
    return conditions.flatMap(condition/* selectorsNamed */.UY);
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/custom-metric.js + 1 modules
var custom_metric = __webpack_require__(40816);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/cost-matrix.js
var cost_matrix = __webpack_require__(84220);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/own-metrics.js


/** Keys of the configuration that define metrics. */
const METRIC_KEYS = ['cost-matrix', 'custom-metrics'];
/**
 * The metrics that the configuration file defines for a task; its schema was checked. Against a policy ref only the policy's words stand: another
 * cost would be another gate. Throws `CONFIG_INVALID` for an expression that is not understood.
 */
function ownMetrics(task, { section, policySection }) {
    const settings = policySection ?? section;
    const costs = costMatrixOf(settings['cost-matrix']);
    const defined = Object.entries(objectOf(settings['custom-metrics'])).map(([name, value]) => (0,custom_metric/* customMetric */.o)(name, definitionOf(value)));
    return [...(costs === null ? [] : [(0,cost_matrix/* costMetric */.G)(costs)]), ...defined].filter((metric) => metric.tasks.includes(task));
}
function costMatrixOf(value) {
    if (value === undefined)
        return null;
    const lines = Object.entries(objectOf(value)).map(([truth, line]) => [truth, numbersOf(line)]);
    return Object.fromEntries(lines);
}
function numbersOf(line) {
    return Object.fromEntries(Object.entries(objectOf(line)).flatMap(([name, cost]) => (typeof cost === 'number' ? [[name, cost]] : [])));
}
/** An expression alone is a gain: larger is better. */
function definitionOf(value) {
    if (typeof value === 'string')
        return { expression: value, higherIsBetter: true };
    const { expression, 'higher-is-better': higherIsBetter } = objectOf(value);
    return { expression: typeof expression === 'string' ? expression : '', higherIsBetter: higherIsBetter !== false };
}
function objectOf(value) {
    return value !== undefined && (0,guard/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,digest/* digestFile */.TM)(path), ...stated })));
}

// EXTERNAL MODULE: ./build/packages/model/src/tables/answers.js
var answers = __webpack_require__(17646);
// EXTERNAL MODULE: ./build/packages/model/src/slices/selector.js
var selector = __webpack_require__(93742);
// EXTERNAL MODULE: ./build/packages/model/src/tables/join-rows.js
var join_rows = __webpack_require__(99787);
// EXTERNAL MODULE: ./build/packages/model/src/plan/rows-that-differ.js
var rows_that_differ = __webpack_require__(89759);
// EXTERNAL MODULE: ./build/packages/model/src/slices/slice-column.js
var slice_column = __webpack_require__(19500);
// EXTERNAL MODULE: ./build/packages/model/src/slices/rows-of-selector.js + 1 modules
var rows_of_selector = __webpack_require__(75090);
// EXTERNAL MODULE: ./build/packages/model/src/gate/evaluate-gate.js
var evaluate_gate = __webpack_require__(89698);
// EXTERNAL MODULE: ./build/packages/model/src/plan/pilot-error.js
var pilot_error = __webpack_require__(47590);
// EXTERNAL MODULE: ./build/packages/model/src/tables/build-sample.js
var build_sample = __webpack_require__(27060);
// EXTERNAL MODULE: ./build/packages/model/src/tables/require-column.js
var require_column = __webpack_require__(53853);
// EXTERNAL MODULE: ./build/packages/model/src/tables/choose-task.js
var choose_task = __webpack_require__(76300);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/model-settings.js

const KEYS = ['features', 'classes', 'link', 'score-output', ...METRIC_KEYS];
const LINKS = ['identity', 'sigmoid', 'softmax'];
/**
 * What the configuration file says of ONNX models; its schema was checked. Against a policy ref its words stand: another order of features
 * or classes would spoil the baseline's answers.
 */
function modelSettings({ section, policySection }) {
    const settings = policySection ?? section;
    const list = (key) => {
        const value = settings[key];
        return Array.isArray(value) ? value.map(String) : null;
    };
    const output = settings['score-output'];
    return {
        features: list('features'),
        classes: list('classes'),
        link: LINKS.find((link) => link === settings['link']) ?? null,
        output: typeof output === 'string' ? output : null,
    };
}
/** What the head's file says otherwise and is not heard. */
function refusedSettings({ section, policySection, }) {
    if (policySection === null)
        return [];
    const differs = (key) => written(section, key) !== written(policySection, key);
    return KEYS.filter(differs).map((key) => `Policy kept: ${key}: ${written(section, key)} in the head's file; the policy's ${written(policySection, key)} applies`);
}
const written = (section, key) => JSON.stringify(section[key] ?? null);

;// CONCATENATED MODULE: ./build/packages/boundary/src/child-environment.js

/** What nearly every program needs, and nothing that is a secret. Compared without regard to case, for Windows. */
const ALWAYS_PASSED = new Set([
    'APPDATA', 'CI', 'COMSPEC', 'CONDA_DEFAULT_ENV', 'CONDA_PREFIX', 'CUDA_HOME', 'CUDA_PATH', 'CUDA_VISIBLE_DEVICES',
    'DYLD_LIBRARY_PATH', 'HOME', 'HTTPS_PROXY', 'HTTP_PROXY', 'JAVA_HOME', 'LANG', 'LANGUAGE', 'LD_LIBRARY_PATH',
    'LOCALAPPDATA', 'LOGNAME', 'NODE_EXTRA_CA_CERTS', 'NO_PROXY', 'NUMBER_OF_PROCESSORS', 'OMP_NUM_THREADS', 'OS', 'PATH',
    'PATHEXT', 'PROCESSOR_ARCHITECTURE', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PYTHONHASHSEED',
    'PYTHONLOCATION', 'PYTHONPATH', 'PYTHON_ROOT_DIR', 'REQUESTS_CA_BUNDLE', 'R_LIBS_USER', 'SHELL', 'SSL_CERT_DIR',
    'SSL_CERT_FILE', 'SYSTEMDRIVE', 'SYSTEMROOT', 'TEMP', 'TERM', 'TMP', 'TMPDIR', 'TZ', 'USER', 'USERNAME',
    'USERPROFILE', 'UV_CACHE_DIR', 'VIRTUAL_ENV', 'WINDIR',
]); // biome-ignore format: one list
const NEVER_PASSED = /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$|NODE_OPTIONS$)/i;
/**
 * The environment of a child process, built from an allow-list: a JavaScript action's own holds the artifact and cache token and
 * every input. Names that would hand those on, or let the child write this step's outputs, throw `INPUT_INVALID` when asked for.
 */
function childEnvironment(env, options = {}) {
    const pass = options.pass ?? [];
    const refused = pass.filter((name) => NEVER_PASSED.test(name));
    if (refused.length > 0) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot hand on ${refused.join(', ')}: a command never gets inputs, tokens or command files of the runner`, 'leave these names out of "pass-env"; give the command a credential of its own under another name');
    }
    const wanted = new Set(pass.map((name) => name.toUpperCase()));
    const kept = Object.entries(env).flatMap(([name, value]) => {
        const key = name.toUpperCase();
        const passes = ALWAYS_PASSED.has(key) || key.startsWith('LC_') || wanted.has(key);
        return passes && value !== undefined ? [[name, value]] : [];
    });
    return { ...Object.fromEntries(kept), ...options.set };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/packages/boundary/src/kill-tree.js

/**
 * Signals a process and everything it started. The process must lead its own group (`detached: true`) except on Windows,
 * where `taskkill` walks the tree. One that is gone already is no error.
 */
function killTree(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => child.kill(signal));
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}

;// CONCATENATED MODULE: ./build/packages/boundary/src/line-splitter.js
const LINE_CHARS_MAX = 16_384;
/**
 * Splits a stream of text into lines at LF, CRLF and lone CR (progress bars; the runner reads a lone CR as a line end too).
 * Overlong lines are cut into pieces, so that a command without line ends cannot fill the memory.
 */
function lineSplitter(onLine) {
    let rest = '';
    return {
        push: (text) => {
            // A CR at the very end may be half of a CRLF: it waits for the next piece.
            const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                cut(line).forEach(onLine);
            while (rest.length > LINE_CHARS_MAX) {
                onLine(rest.slice(0, LINE_CHARS_MAX));
                rest = rest.slice(LINE_CHARS_MAX);
            }
        },
        end: () => {
            const last = rest.replace(/\r$/, '');
            rest = '';
            if (last !== '')
                onLine(last);
        },
    };
}
function cut(line) {
    const pieces = [];
    for (let at = 0; at === 0 || at < line.length; at += LINE_CHARS_MAX)
        pieces.push(line.slice(at, at + LINE_CHARS_MAX));
    return pieces;
}

;// CONCATENATED MODULE: ./build/packages/boundary/src/run-command.js





/**
 * Runs a command to its end and says how it ended; a non-zero exit is a value, not an exception (`demandSuccess` makes it one).
 * Throws `COMMAND_FAILED` where it cannot be started.
 */
async function runCommand(request) {
    const started = external_node_perf_hooks_.performance.now();
    const child = start(request);
    const stop = stopper(child, request.graceMs ?? 5_000);
    const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop.now('timeout'), request.timeoutMs);
    const { heartbeat, signal } = request;
    const beats = heartbeat && setInterval(() => heartbeat.beat(external_node_perf_hooks_.performance.now() - started), heartbeat.everyMs);
    const abort = () => stop.now('aborted');
    if (signal?.aborted === true)
        abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
        const { exitCode, signal: killedBy } = await ending(child, request);
        const end = { exitCode, signal: killedBy, ended: stop.reason(), durationMs: external_node_perf_hooks_.performance.now() - started };
        return { ...end, words: inWords(end, request) };
    }
    finally {
        clearTimeout(timer);
        clearInterval(beats);
        stop.done();
        signal?.removeEventListener('abort', abort);
    }
}
/** Returns silently after exit code 0; else throws `COMMAND_KILLED` or `COMMAND_FAILED` naming the command by `what`. */
function demandSuccess(end, what) {
    if (end.exitCode === 0 && end.ended === null)
        return;
    const killed = end.ended !== null || end.signal !== null;
    throw new error/* PlumblineError */.Dl(killed ? 'COMMAND_KILLED' : 'COMMAND_FAILED', `Cannot use ${what}: it must end with exit code 0: it ended by ${end.words}`, killed ? 'give it more time or memory, or make it need less' : 'read its output in the log above and correct it');
}
function start({ command, cwd, env }) {
    // Its own group, so that it can be ended with everything it started.
    const options = { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
    const detached = process.platform !== 'win32';
    if (typeof command === 'string')
        return (0,external_node_child_process_.spawn)(command, { ...options, detached, shell: true });
    return (0,external_node_child_process_.spawn)(command[0] ?? '', command.slice(1), { ...options, detached });
}
const FLUSH_MS = 2_000;
function ending(child, { onLine, command }) {
    return new Promise((resolve, reject) => {
        const splitters = ['stdout', 'stderr'].map((stream) => {
            const splitter = lineSplitter((line) => onLine?.(line, stream));
            child[stream]?.setEncoding('utf8').on('data', (text) => splitter.push(text));
            return splitter;
        });
        child.on('error', (cause) => reject(notStarted(command, cause)));
        let flush;
        // A daemon left behind keeps the pipes open: it gets a moment, then it goes with the command.
        child.on('exit', () => {
            flush = setTimeout(() => {
                killTree(child, 'SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, FLUSH_MS);
        });
        child.on('close', (exitCode, signal) => {
            clearTimeout(flush);
            for (const splitter of splitters)
                splitter.end();
            resolve({ exitCode, signal });
        });
    });
}
function notStarted(command, cause) {
    const name = typeof command === 'string' ? command : (command[0] ?? '');
    return new error/* PlumblineError */.Dl('COMMAND_FAILED', `Cannot start the command "${name}": it must be a program on the PATH: ${cause.message}`, 'correct the command, or install the program in an earlier step', { cause });
}
function stopper(child, graceMs) {
    let why = null;
    let last;
    return {
        now: (reason) => {
            if (why !== null)
                return;
            why = reason;
            killTree(child, 'SIGTERM');
            last = setTimeout(() => killTree(child, 'SIGKILL'), graceMs);
        },
        reason: () => why,
        done: () => clearTimeout(last),
    };
}
function inWords(end, { timeoutMs }) {
    if (end.ended === 'timeout')
        return `the time limit of ${Math.round((timeoutMs ?? 0) / 100) / 10} s`;
    if (end.ended === 'aborted')
        return 'cancellation';
    if (end.signal === 'SIGKILL')
        return 'the signal SIGKILL (most often: out of memory)';
    if (end.signal !== null)
        return `the signal ${end.signal}`;
    return `exit code ${end.exitCode}${EXIT_WORDS[end.exitCode ?? 0] ?? ''}`;
}
/** What shells mean by their own exit codes. */
const EXIT_WORDS = {
    126: ' (found but not executable)',
    127: ' (command not found)',
    137: ' (killed, most often: out of memory)',
    143: ' (terminated)',
};

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/predict.js




const HEARTBEAT_MS = 60_000;
/** Where the command writes what a side says. */
function predictionsPath(role, { reportDir }, again = false) {
    return (0,external_node_path_.join)(reportDir, 'predictions', `${role}${again ? '-again' : ''}.csv`);
}
/**
 * Runs the author's command for one model and returns the predictions file it wrote. The command gets an allow-listed environment and
 * `PLUMBLINE_MODEL`, `PLUMBLINE_TEST_DATA` (paths, one a line) and `PLUMBLINE_PREDICTIONS` (a CSV to be written). Throws `COMMAND_FAILED`,
 * `COMMAND_KILLED`, `COMMAND_OUTPUT`.
 */
async function predict(side, { inputs, context, testData, again = false }) {
    const { host } = context;
    const output = predictionsPath(side.role, context, again);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
    // A file of an earlier run must not pass for this one's.
    await (0,promises_.rm)(output, { force: true });
    const env = childEnvironment(host.env, {
        pass: inputs.passEnv,
        set: {
            PLUMBLINE_MODEL: side.path,
            PLUMBLINE_TEST_DATA: testData.join('\n'),
            PLUMBLINE_PREDICTIONS: output,
        },
    });
    const end = await host.group(`predict-command for the ${side.role}`, () => runCommand({
        command: inputs.predictCommand,
        cwd: context.workingDirectory,
        env,
        timeoutMs: inputs.timeoutMinutes * 60_000,
        onLine: (line) => host.log(line),
        heartbeat: {
            everyMs: HEARTBEAT_MS,
            beat: (elapsedMs) => host.log(`predict-command still runs after ${Math.round(elapsedMs / 60_000)} min`),
        },
    }));
    demandSuccess(end, `predict-command for the ${side.role}`);
    if ((await (0,promises_.stat)(output).catch(() => null))?.isFile() !== true) {
        throw new error/* PlumblineError */.Dl('COMMAND_OUTPUT', `Cannot read the predictions of the ${side.role}: predict-command must write the CSV file that PLUMBLINE_PREDICTIONS names: it wrote none`, 'write a column "prediction", "score" or "score_<class>" a row of the test data into that file');
    }
    return output;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/load-answers.js




/** What each side says of every row: scored, predicted by the command, or read; in the order of the sides. */
async function loadAnswers(sides, frame) {
    // What the author's command does comes first: it fails fast, and does not share the machine with models that are timed.
    const read = new Map();
    for (const side of sides)
        if (side.kind !== 'onnx')
            read.set(side, await fromFile(side, frame));
    const models = sides.filter(({ kind }) => kind === 'onnx');
    const scored = models.length === 0 ? [] : await runModels(models, frame);
    return sides.flatMap((side) => read.get(side) ?? scored[models.indexOf(side)] ?? []);
}
async function runModels(models, frame) {
    const { inputs, context, test } = frame;
    if (test === null)
        throw noRows(models[0]);
    const [{ findOnnxEngine }, { scoreModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5256)),
    ]);
    return scoreModels(models, test.source, {
        inputs,
        engine: await findOnnxEngine(context.engines, inputs.runtime),
        settings: modelSettings(context),
        env: context.host.env,
        signal: context.host.cancelled,
    });
}
async function fromFile(side, frame) {
    if (side.kind !== 'command')
        return { answers: await readAnswers(side, side.path, frame), again: null, memory: null };
    const run = async (again) => readAnswers(side, await predict(side, { ...frame, testData: frame.testPaths, again }), frame);
    return {
        answers: await run(false),
        again: frame.inputs.probeDeterminism ? await run(true) : null,
        memory: null,
    };
}
async function readAnswers(side, path, { data, inputs }) {
    const what = `the ${side.role}`;
    const { metricColumn, idColumn } = inputs;
    const isRead = (name) => name === idColumn || (metricColumn === '' ? /^(prediction|score|score_.*)$/s.test(name) : name === metricColumn);
    const table = await readSome(data, path, { what: `the predictions of ${what}`, isRead });
    if (metricColumn === '')
        return (0,answers/* answersFromTable */.Ud)(table, idColumn, what);
    const column = (0,require_column/* requireColumn */.c4)(table, metricColumn, `the predictions of ${what}`);
    return {
        what,
        rows: table.rows,
        ids: (0,answers/* idsOf */.UX)(table, idColumn, `the predictions of ${what}`),
        labels: null,
        numbers: null,
        scores: [(0,require_column/* numbersOf */.cZ)(column, metricColumn, true)],
        classes: null,
        stated: true,
    };
}
/** The columns that are asked for; all, to be named in an error, where there is none but an id. */
async function readSome(data, path, { what, isRead }) {
    const table = await data.openTable([path], { what });
    try {
        const names = table.columns.map(({ name }) => name);
        const wanted = names.filter(isRead);
        return await data.columnsOf(table, wanted.length > 1 ? wanted : names, what);
    }
    finally {
        table.close();
    }
}
function noRows(side) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot score the ${side.role}: "test-data" must name the rows to score: it is empty`, 'set "test-data" and "label-column"');
}

// EXTERNAL MODULE: ./build/packages/model/src/onnx/score-rows.js + 2 modules
var score_rows = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/remote-model.js
var remote_model = __webpack_require__(25187);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/tensor-bytes.js
var tensor_bytes = __webpack_require__(85914);
// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/score-models.js + 1 modules
var score_models = __webpack_require__(5256);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/measure-resources.js






const WARM_UP = 50;
const ROUNDS = 300;
const MB = 1_000_000;
/**
 * Measures what conditions name, and null where they name nothing of the kind: sizes on disk, memory that scoring took, and latencies of both
 * models by turns in one process, on the same rows. Throws `CONFIG_UNSUPPORTED` for sides that are no ONNX models.
 */
async function measureResources(sides, loaded, frame) {
    const named = frame.conditions.flatMap((condition) => (0,resource_metrics/* resourceOf */.KU)(condition) ?? []);
    if (named.length === 0)
        return null;
    const isTimed = named.some(({ quantile }) => quantile !== null);
    const isRun = isTimed || named.some(({ name }) => name === 'peak_memory_mb');
    const other = sides.find(({ kind }) => kind !== 'onnx');
    if (isRun && other !== undefined)
        throw notRunHere(other);
    const times = isTimed ? await timeSides(sides, frame) : [];
    const uses = await Promise.all(sides.map(async ({ path }, place) => ({
        times: times[place] ?? null,
        peakMemoryMb: peakOf(loaded[place]?.memory ?? null),
        modelSizeMb: (await sizeOf(path)) / MB,
    })));
    return { candidate: uses[0], baseline: uses[1] ?? null };
}
async function timeSides(sides, { inputs, context, source }) {
    const { findOnnxEngine } = await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270));
    const settings = modelSettings(context);
    const frame = {
        inputs,
        engine: await findOnnxEngine(context.engines, inputs.runtime),
        settings,
        env: context.host.env,
        signal: context.host.cancelled,
    };
    const scoring = (0,score_models.startFor)(sides, frame);
    try {
        const batches = [];
        // One after the other: their numbers in the child are their order.
        for (const [place, side] of sides.entries()) {
            const { runner } = await (0,score_models.openSide)(side, scoring, { settings, place });
            const size = runner.plan.batchRows ?? inputs.latencyRows;
            const names = runner.plan.inputs.flatMap(({ columns }) => columns);
            for await (const table of source?.batches(names, size) ?? []) {
                batches.push((0,score_rows/* tensorsOf */.YP)(runner.plan, table));
                break;
            }
        }
        const runs = { rows: batches.map(({ rows }) => rows), warmUp: WARM_UP, rounds: ROUNDS };
        return await (0,remote_model/* timesOf */.Qv)(scoring, runs, batches.flatMap(({ tensors }) => tensors.map(tensor_bytes/* tensorBytes */.X2)));
    }
    finally {
        scoring.stop();
    }
}
function peakOf(memory) {
    return memory === null ? null : Math.max(0, memory.after.peak - memory.before.resident) / MB;
}
async function sizeOf(path) {
    const found = await (0,promises_.stat)(path);
    if (!found.isDirectory())
        return found.size;
    return (await (0,digest/* digestFolder */.lo)(path)).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
function notRunHere({ role, name }) {
    return new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot measure the latency or the memory of the ${role}: it must be an ONNX model, which is run here: current value is "${name}"`, 'judge latency where the model is served, with shadow-compare ("latency-margin"), and take these conditions out');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/repeated-runs.js
/** Compares the runs of each side, and pairs each run of one with each of the other. */
function repeatedRuns(first, second, sampleOf) {
    const changed = first.map((answers, place) => {
        const again = second[place] ?? null;
        return again === null ? null : shareChanged(answers, again);
    });
    const runsOf = (place) => {
        const again = (changed[place] ?? 0) > 0 ? second[place] : null;
        return [first[place], ...(again === null || again === undefined ? [] : [again])];
    };
    const candidates = runsOf(0);
    const baselines = first.length > 1 ? runsOf(1) : [null];
    const pairs = candidates.flatMap((own) => baselines.map((other) => [own, other]));
    return { changed, pairings: pairs.slice(1).map(([own, other]) => sampleOf(own, other)) };
}
/** Share of the rows on which two runs differ in anything they say. */
function shareChanged(first, second) {
    const columns = [...first.scores.keys()];
    let changed = 0;
    for (let row = 0; row < first.rows; row += 1) {
        const same = first.labels?.[row] === second.labels?.[row] &&
            columns.every((place) => Object.is(first.scores[place]?.[row], second.scores[place]?.[row])) &&
            Object.is(first.numbers?.[row], second.numbers?.[row]);
        changed += same ? 0 : 1;
    }
    return first.rows === 0 ? 0 : changed / first.rows;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/test-table.js

const WHAT = 'the test data';
/** Opens the test data. Close it when done. Throws as `openTable`, and `DATA_COLUMN_MISSING` for a named column that is not there. */
async function openTestTable(data, paths, { inputs, sliceNames }) {
    const table = await data.openTable(paths, { what: WHAT });
    try {
        const values = await data.columnsOf(table, neededColumns(table, inputs, sliceNames), WHAT);
        const facts = await factsOf(table, inputs);
        return { values, source: sourceOf(data, table), facts, close: table.close };
    }
    catch (thrown) {
        table.close();
        throw thrown;
    }
}
/** Columns that no model learns from. */
function testColumns({ labelColumn, idColumn, weightColumn }) {
    return { label: labelColumn, beside: [idColumn, weightColumn].filter((name) => name !== '') };
}
async function factsOf(table, inputs) {
    const { guards } = inputs;
    const isAsked = guards['duplicate-rows'] !== 'ignore' || guards['label-copy'] !== 'ignore';
    if (!isAsked)
        return { rows: table.rows, different: table.rows, labelCopies: [] };
    const { testSetFacts } = await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 74543));
    return testSetFacts(table, testColumns(inputs));
}
function neededColumns(table, inputs, sliceNames) {
    const names = table.columns.map(({ name }) => name);
    const label = inputs.metricColumn === '' ? inputs.labelColumn : '';
    const wanted = [label, inputs.weightColumn, inputs.clusterColumn, ...sliceNames].filter((name) => name !== '');
    const there = { rows: 0, columns: new Map(names.map((name) => [name, NOTHING])) };
    for (const name of wanted)
        (0,require_column/* requireColumn */.c4)(there, name, WHAT);
    return [...new Set([...wanted, ...(names.includes(inputs.idColumn) ? [inputs.idColumn] : [])])];
}
const NOTHING = { kind: 'other', values: [] };
function sourceOf(data, table) {
    return {
        rows: table.rows,
        names: table.columns.map(({ name }) => name),
        batches: (names, size) => data.batchesOf(table, names, { size, what: WHAT }),
    };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/gather-sample.js









/** Reads the test data and both sides' answers and joins them row by row. */
async function gatherSample(candidate, baseline, wanted) {
    const { inputs, context } = wanted;
    const testPaths = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    if (testPaths.length === 0 && inputs.metricColumn === '')
        throw noTestData();
    const [{ loadDuckdb }, { openData }] = await Promise.all([__webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270)), __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 74543))]);
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    const test = testPaths.length === 0 ? null : await openTestTable(data, testPaths, wanted);
    try {
        const sides = baseline === null ? [candidate] : [candidate, baseline];
        const loaded = await loadAnswers(sides, { inputs, context, data, test, testPaths });
        // Without test data the candidate's own file holds the rows, and the columns to slice by.
        const table = test?.values ?? (await data.readColumns([candidate.path], undefined, { what: 'the candidate' }));
        const ids = (0,answers/* idsOf */.UX)(table, inputs.idColumn, 'the test data');
        const what = test === null ? 'the candidate' : 'the test data';
        const target = { rows: table.rows, ids, what, idColumn: inputs.idColumn };
        const joined = loaded.map(({ answers }) => (0,join_rows/* joinRows */.U)(answers, target));
        const again = loaded.map((side) => (side.again === null ? null : (0,join_rows/* joinRows */.U)(side.again, target)));
        const task = taskOf(inputs, table, joined);
        const parts = partsOf(inputs, table, task);
        const sampleOf = (own, other) => (0,build_sample/* buildSample */.L)({ ...parts, candidate: own, baseline: other });
        return {
            sample: sampleOf(joined[0], joined[1] ?? null),
            repeated: inputs.probeDeterminism ? repeatedRuns(joined, again, sampleOf) : null,
            resources: await measureResources(sides, loaded, {
                inputs,
                context,
                source: test?.source ?? null,
                conditions: parseConditions(inputs.conditions),
            }),
            task,
            sliceColumns: wanted.sliceNames.map((name) => (0,slice_column/* sliceColumnOf */.sS)(name, (0,require_column/* requireColumn */.c4)(table, name, 'the test data'))),
            ids,
            testFacts: test?.facts ?? null,
            testSubjects: await fileSubjects(context, { role: 'test-data', paths: testPaths, rows: table.rows }),
            predictions: sides.flatMap((side) => side.kind === 'command' ? [{ role: side.role, path: predictionsPath(side.role, context) }] : []),
        };
    }
    finally {
        test?.close();
    }
}
function taskOf(inputs, table, sides) {
    if (inputs.metricColumn !== '')
        return 'mean';
    if (inputs.task !== 'auto')
        return inputs.task;
    return (0,choose_task/* chooseTask */.N)((0,require_column/* requireColumn */.c4)(table, inputs.labelColumn, 'the test data'), sides);
}
function partsOf(inputs, table, task) {
    const optional = (name) => name === '' ? null : (0,require_column/* requireColumn */.c4)(table, name, 'the test data');
    return {
        task,
        label: task === 'mean' ? null : (0,require_column/* requireColumn */.c4)(table, inputs.labelColumn, 'the test data'),
        weights: optional(inputs.weightColumn),
        clusters: optional(inputs.clusterColumn),
        positiveClass: inputs.positiveClass,
        decisionThreshold: inputs.decisionThreshold,
    };
}
function noTestData() {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot judge the candidate: "test-data" must name labelled rows, or "metric-column" a score a row: both are empty', 'set "test-data" and "label-column"');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/plan-data.js






/** Reads the test data and the models as far as they are given. Labels are used where every row has one. */
async function readPlanData(inputs, context) {
    const candidate = await resolveSide('candidate', inputs, context);
    const baseline = await resolveSide('baseline', inputs, context);
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    const frame = { inputs, context, candidate, baseline };
    const data = await openTables(context);
    const table = await rowsGiven(data, paths, candidate);
    const gathered = table !== null && isLabelled(table, inputs) ? await labelled(frame) : null;
    const differing = gathered === null ? await unlabelled(table, { ...frame, data }) : differingRows(gathered);
    return {
        candidate,
        baseline,
        subjects: await fileSubjects(context, {
            role: 'test-data',
            paths,
            ...(table === null ? {} : { rows: table.rows }),
        }),
        rows: table?.rows ?? null,
        task: gathered?.task ?? null,
        ids: table === null ? null : (0,answers/* idsOf */.UX)(table, inputs.idColumn, 'the test data'),
        differing,
        rowsOfSlice: rowsOfSlice(table, inputs),
        pilot: (asked) => pilotOf(gathered, asked),
    };
}
async function openTables(context) {
    const [{ loadDuckdb }, { openData }] = await Promise.all([__webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270)), __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 74543))]);
    return openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
}
/** The test data, else the rows that the candidate predicted. */
async function rowsGiven(data, paths, candidate) {
    if (paths.length > 0)
        return data.readColumns(paths, undefined, { what: 'the test data' });
    if (candidate?.kind !== 'predictions')
        return null;
    return data.readColumns([candidate.path], undefined, { what: 'the candidate' });
}
function isLabelled({ columns }, { labelColumn, testData }) {
    const column = testData.length === 0 || labelColumn === '' ? undefined : columns.get(labelColumn);
    if (column === undefined)
        return false;
    return 'missing' in column
        ? !column.missing.includes(1)
        : !column.values.some((value) => value === null || value === '');
}
async function labelled({ inputs, context, candidate, baseline }) {
    if (candidate === null || baseline === null || candidate.kind === 'metrics' || baseline.kind === 'metrics')
        return null;
    const selectors = [...inputs.slices.map(parse_selector/* parseSelector */.P), ...slicesNamed(parseConditions(inputs.conditions))];
    return gatherSample(candidate, baseline, { inputs, context, sliceNames: [...new Set(selectors.flatMap(selector/* columnsOf */.P))] });
}
function differingRows({ sample: { candidate, baseline } }) {
    const [own, other] = [candidate.predicted, baseline?.predicted ?? null];
    if (own === null || other === null)
        return null;
    return Uint32Array.from([...own.keys()].filter((row) => own[row] !== other[row]));
}
/** Predictions of both models need no labels to differ. */
async function unlabelled(table, { inputs, candidate, baseline, data }) {
    if (table === null || candidate?.kind !== 'predictions' || baseline?.kind !== 'predictions')
        return null;
    const isNumber = inputs.task === 'regression' || inputs.task === 'ranking' || inputs.metricColumn !== '';
    if (isNumber)
        return null;
    const target = {
        rows: table.rows,
        ids: (0,answers/* idsOf */.UX)(table, inputs.idColumn, 'the test data'),
        what: 'the test data',
        idColumn: inputs.idColumn,
    };
    const read = async ({ path, role }) => {
        const own = await data.readColumns([path], undefined, { what: `the predictions of the ${role}` });
        return (0,join_rows/* joinRows */.U)((0,answers/* answersFromTable */.Ud)(own, inputs.idColumn, `the ${role}`), target);
    };
    return (0,rows_that_differ/* rowsThatDiffer */.D)(await read(candidate), await read(baseline), inputs.decisionThreshold ?? 0.5);
}
function rowsOfSlice(table, inputs) {
    return ({ scope }) => {
        if (scope.kind === 'all' || table === null)
            return null;
        const named = (0,selector/* columnsOf */.P)(scope.selector);
        const columns = named.flatMap((name) => {
            const column = table.columns.get(name);
            return column === undefined ? [] : [(0,slice_column/* sliceColumnOf */.sS)(name, column)];
        });
        if (columns.length < named.length)
            return null;
        const sizes = (0,rows_of_selector/* rowsOfSelector */.M)(scope.selector, columns, table.rows).map(({ rows }) => rows.length);
        // Slices too small to be judged wait for rows as well: the smallest counts.
        return sizes.length === 0 || inputs.testData.length === 0 ? null : Math.min(...sizes);
    };
}
/** Standard errors as labelled rows show them; which of the models is better is not looked at. */
function pilotOf(gathered, { inputs, chosen, alpha }) {
    if (gathered === null || gathered.sample.rows === 0)
        return () => null;
    const { sample, sliceColumns } = gathered;
    const { judged } = (0,evaluate_gate/* evaluateGate */.D)({
        sample,
        ...chosen,
        sliceColumns,
        sliceMinimumRows: inputs.sliceMinimumRows,
        options: { alpha, replicates: inputs.replicates, seed: (0,digest/* seedOf */.n3)(gathered.testSubjects.map(({ sha256 }) => sha256)) },
        onFirstModel: 'pass',
        sameModel: false,
    });
    return (condition) => (0,pilot_error/* pilotError */.V)(judged, { condition, alpha });
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/flips-csv.js

const COLUMNS = ['id', 'row', 'change', 'label', 'baseline', 'candidate', 'baseline_score', 'candidate_score'];
/**
 * Rows that changed between right and wrong, as CSV (RFC 4180), in the order given. Rows count from 1; `id` is empty where there are none.
 * Scores: of the positive class, or the probability of the true one. A slice column that is called like one of ours is `slice.<name>`.
 * Texts are cells that no spreadsheet takes for a formula.
 */
function flipsCsv(flips, { sample, sliceColumns, ids }) {
    const { label, classes, candidate, baseline } = sample;
    const names = sliceColumns.map(({ name }) => (COLUMNS.includes(name) ? `slice.${name}` : name));
    const className = (index) => csvCell(classes[index ?? -1] ?? '');
    const lines = flips.map(({ row, change, candidateScore, baselineScore }) => [
        csvCell(ids?.[row] ?? ''),
        String(row + 1),
        change,
        className(label?.[row]),
        className(baseline?.predicted?.[row]),
        className(candidate.predicted?.[row]),
        baselineScore === null ? '' : String(baselineScore),
        candidateScore === null ? '' : String(candidateScore),
        ...sliceColumns.map((column) => csvCell(valueAt(column, row))),
    ].join(','));
    return `${[[...COLUMNS, ...names.map(csvCell)].join(','), ...lines].join('\n')}\n`;
}
function valueAt(column, row) {
    if (column.kind === 'text')
        return column.labels[column.codes[row] ?? -1] ?? slice_column/* MISSING */.lV;
    const value = column.numbers[row] ?? Number.NaN;
    return Number.isNaN(value) ? slice_column/* MISSING */.lV : (0,slice_column/* numberText */.$4)(column.kind, value);
}
/** What a spreadsheet computes where a cell begins so, full-width signs included; a plain number is none. */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r＝＋－＠−|%]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** More than this a spreadsheet cuts off, or takes for several cells. */
const CELL_CHARS_MAX = 32_000;
/** Untrusted text as a field that is only text in every spreadsheet: an apostrophe stands before what would be a formula. */
function csvCell(untrusted) {
    const text = untrusted.slice(0, CELL_CHARS_MAX).replaceAll('\u0000', '');
    const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
    return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** A field of a CSV file, quoted where it must be. */
function csvField(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/row-list.js

/** Rows as CSV of one column: by id where there are ids, else by their number from 1. */
function rowList(rows, { ids, idColumn }) {
    const header = ids === null ? 'row' : csvField(idColumn);
    return `${[header, ...Array.from(rows, (row) => (ids === null ? `${row + 1}` : csvField(ids[row] ?? '')))].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run-plan.js








const POWER = 0.8;
/** Says how many rows and labels the conditions need before anything is labelled; judges nothing, and never promotes. */
async function runPlan(inputs, context) {
    const data = await readPlanData(inputs, context);
    const chosen = choose(inputs, context, data);
    const uses = inputs.testSetMaxUses ?? 1;
    const alpha = (1 - inputs.confidence) / uses;
    const measured = data.differing === null || data.rows === null || data.rows === 0 ? null : data.differing.length / data.rows;
    const planned = (0,plan_conditions/* planConditions */.i)(chosen.conditions, {
        ...chosen,
        gate: { alpha, uses },
        assumptions: {
            gain: inputs.expectedGain,
            disagreement: measured ?? inputs.expectedDisagreement,
            measuredRows: measured === null ? null : data.rows,
            power: POWER,
        },
        rows: data.rows,
        rowsOfSlice: data.rowsOfSlice,
        pilot: data.pilot({ inputs, chosen, alpha }),
    });
    const toLabelPath = await writeRowsToLabel(data, { inputs, context });
    return outcomeOf(planned, { inputs, data, alpha, toLabelPath });
}
const TASKS = ['binary', 'multiclass', 'regression', 'ranking'];
/** Without labels the task is told from the metrics that are named: the first that knows them all. */
function choose(inputs, context, { task }) {
    const chosenFor = (kind) => chooseConditions(kind, inputs, { withDefaults: keepsDefaults(context), own: ownMetrics(kind, context) });
    if (inputs.metricColumn !== '')
        return chosenFor('mean');
    if (task !== null)
        return chosenFor(task);
    if (inputs.task !== 'auto')
        return chosenFor(inputs.task);
    for (const kind of TASKS.slice(0, -1)) {
        try {
            const chosen = chosenFor(kind);
            for (const name of chosen.conditions.flatMap(namesOf))
                (0,find_metric/* findMetric */.GF)(name, chosen.legal);
            return chosen;
        }
        catch {
            // Another task may know these metrics; the last one says what none knows.
        }
    }
    return chosenFor('ranking');
}
function namesOf(condition) {
    if (condition.kind === 'comparison') {
        return condition.metric === null || condition.fairness !== undefined ? [] : [condition.metric];
    }
    return condition.terms.flatMap(({ model, metric, fairness }) => model === 'both' || fairness !== undefined ? [] : [metric]);
}
/** Rows on which the predictions differ: only their labels tell which model is better. */
async function writeRowsToLabel({ differing, ids }, { inputs, context }) {
    if (differing === null)
        return null;
    const path = (0,external_node_path_.join)(context.reportDir, 'evaluate-gate.to-label.csv');
    await (0,promises_.mkdir)(context.reportDir, { recursive: true });
    await (0,promises_.writeFile)(path, rowList(differing, { ids, idColumn: inputs.idColumn }));
    return path;
}
function outcomeOf(planned, { inputs, data, alpha, toLabelPath }) {
    const verdict = planned.length > 0 && planned.every(({ enough }) => enough) ? 'pass' : 'inconclusive';
    const rowsNeeded = planned.some(({ rows }) => rows === null)
        ? null
        : Math.max(0, ...planned.map(({ rows }) => rows ?? 0));
    const nobody = { name: 'none', sha256: '' };
    return {
        candidate: data.candidate ?? nobody,
        baseline: data.baseline,
        testData: data.subjects.map(({ name }) => name),
        judged: [],
        primary: null,
        values: { candidate: {}, baseline: null, difference: null },
        rowFacts: null,
        rowsNeeded,
        jointPower: null,
        alpha,
        flipsPath: null,
        plan: { planned, rows: data.rows, differing: data.differing?.length ?? null, toLabelPath },
        judgement: {
            verdict,
            promote: false,
            decision: 'inconclusive',
            summaryLine: summaryOf(planned),
            findings: planned.map(({ condition, enough, assumption, rows, labels, atHand }) => ({
                check: condition.text,
                verdict: enough ? 'pass' : 'inconclusive',
                detail: sentenceOf({ rows, atHand, assumption }),
                evidence: { rows, labels, atHand },
            })),
            // No model: evidence about a plan must not be taken for evidence about a candidate.
            subjects: data.subjects,
            products: [],
            seed: null,
            methods: [],
            statistics: statisticsOf(planned, { inputs, data, alpha }),
            notices: [],
        },
    };
}
function summaryOf(planned) {
    const open = planned.find(({ enough }) => !enough);
    if (open !== undefined)
        return `Planned: "${open.condition.text}" ${sentenceOf(open)}`;
    return planned.length === 0
        ? 'Planned: there is no condition'
        : 'Planned: the rows at hand suffice for every condition';
}
function sentenceOf({ rows, atHand, assumption }) {
    if (rows === null)
        return `cannot be planned: ${assumption}`;
    const there = atHand === null ? 'no rows are given' : `${(0,number_words/* count */.U9)(atHand)} are at hand`;
    return `needs ${(0,number_words/* count */.U9)(rows)} rows: ${there} (${assumption})`;
}
function statisticsOf(planned, { inputs, data, alpha }) {
    return {
        kind: 'plan',
        alpha,
        rows: data.rows,
        differing: data.differing?.length ?? null,
        expectedGain: inputs.expectedGain,
        expectedDisagreement: inputs.expectedDisagreement,
        conditions: planned.map(({ condition, rows, labels, atHand, alternatives }) => ({
            text: condition.text,
            rows,
            labels,
            atHand,
            alternatives: alternatives.map(({ method, rows: needed }) => ({ method, rows: needed })),
        })),
    };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(57007);
// EXTERNAL MODULE: ./build/packages/model/src/gate/point-gate.js
var point_gate = __webpack_require__(51757);
// EXTERNAL MODULE: ./build/packages/model/src/gate/metric-values.js
var metric_values = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/packages/model/src/tables/metrics-file.js
var metrics_file = __webpack_require__(62015);
// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/judgement.js
var src_judgement = __webpack_require__(84704);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run-points.js







/** Judges numbers without rows: absolute and change conditions only, as the values stand. */
async function runPoints(candidate, baseline, { inputs, context }) {
    const own = await run_points_numbersOf(candidate, { inputs, context });
    const other = baseline === null ? null : await run_points_numbersOf(baseline, { inputs, context });
    const alpha = 1 - inputs.confidence;
    const seed = (0,digest/* seedOf */.n3)([candidate.sha256, ...(baseline === null ? [] : [baseline.sha256])]);
    const result = (0,point_gate/* evaluatePoints */.d)({
        candidate: own.values,
        baseline: other?.values ?? null,
        rows: own.rows ?? 0,
        // What must be proven by default cannot be proven from numbers alone.
        conditions: parseConditions(keepsDefaults(context)
            ? [`${inputs.primaryMetric || 'primary'}: better`, ...inputs.conditions]
            : inputs.conditions),
        options: { alpha, replicates: inputs.replicates, seed },
        onFirstModel: inputs.onFirstModel,
        sameModel: candidate.sha256 === baseline?.sha256,
    });
    const difference = other === null ? null : (0,metric_values/* differenceOf */.P)(own.values, other.values);
    const values = { candidate: own.values, baseline: other?.values ?? null, difference };
    const known = { ...result, values, primary: null, rowsNeeded: null, jointPower: null, alpha };
    return {
        ...known,
        candidate,
        baseline,
        testData: [],
        rowFacts: null,
        flipsPath: null,
        judgement: (0,src_judgement/* judgementOf */.lG)(known, {
            candidate,
            baseline,
            inputs,
            seed: null,
            testSubjects: [],
            products: [],
            extra: { kind: 'points', rows: own.rows },
            notices: ['A metrics file has no rows: conditions are judged as the values stand, without any test or interval'],
        }),
    };
}
async function run_points_numbersOf(side, frame) {
    if (side.kind !== 'metrics')
        return fromRows(side, frame);
    const what = `the metrics of the ${side.role}`;
    const text = await (0,files/* readTextFile */.Gu)(side.path, { what, bytesMax: limits/* CONFIG_BYTES_MAX */.CV, code: 'DATA_UNREADABLE' });
    return (0,metrics_file/* readMetricsFile */._)((0,parse_json/* parseJson */.q)(text, what, { code: 'DATA_UNREADABLE' }), what);
}
/** The other side of a metrics file may have rows: then only its values count. */
async function fromRows(side, { inputs, context }) {
    const { sample, task } = await gatherSample(side, null, { inputs, context, sliceNames: [] });
    const legal = [...(0,catalogue/* metricsOf */.Ps)(task), ...ownMetrics(task, context)];
    const named = parseConditions(inputs.conditions)
        .flatMap(condition/* metricsNamed */.dz)
        .flatMap((name) => (0,find_metric/* metricIfKnown */.dm)(name, legal) ?? []);
    return { values: (0,metric_values/* metricValues */.t)(sample, [...legal, ...named]).candidate, rows: sample.rows };
}

// EXTERNAL MODULE: ./build/packages/model/src/slices/explore-slices.js + 6 modules
var explore_slices = __webpack_require__(28665);
// EXTERNAL MODULE: ./build/packages/model/src/gate/flips.js
var gate_flips = __webpack_require__(86499);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/exhausted.js


/** The outcome of a run whose test set may judge no more: nothing was looked at, so that nothing is learnt from it. */
function exhausted({ inputs, candidate, baseline, charge }) {
    const { uses, budget, alpha } = charge.spending;
    const answer = {
        verdict: 'inconclusive',
        decision: 'inconclusive',
        promote: false,
        judged: [],
        primary: null,
        values: { candidate: {}, baseline: null, difference: null },
        rowsNeeded: null,
        jointPower: null,
        alpha,
    };
    const judgement = (0,src_judgement/* judgementOf */.lG)(answer, {
        candidate,
        baseline,
        inputs,
        seed: null,
        testSubjects: [],
        products: [],
        limits: [{ verdict: 'inconclusive', promote: false, why: 'the test set has judged as many candidates as it may' }],
        extra: { kind: 'exhausted', reuse: chargeJson(charge) },
        notices: [],
    });
    const summaryLine = `Not judged: this test set has judged ${uses} of the ${budget ?? uses} candidates it may; take a new one`;
    return {
        ...answer,
        candidate,
        baseline,
        testData: inputs.testData,
        rowFacts: null,
        flipsPath: null,
        reuse: { uses, budget },
        judgement: { ...judgement, summaryLine },
    };
}

// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-answers.js
var guard_answers = __webpack_require__(38337);
// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-metric.js
var guard_metric = __webpack_require__(50920);
// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-data.js
var guard_data = __webpack_require__(61148);
// EXTERNAL MODULE: ./build/packages/model/src/guards/settle-guards.js
var settle_guards = __webpack_require__(32378);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/guard-run.js






/** Looks at answers, data and their past for what makes the numbers mean something else than they seem. */
async function guardRun(frame) {
    const { inputs, gathered, judged } = frame;
    const { sample, testFacts } = gathered;
    const suspicions = [
        ...(0,guard_answers/* guardAnswers */.fv)(sample, { sameModel: frame.sameModel, needsProbabilities: needsProbabilities(frame) }),
        ...(0,guard_metric/* guardMetric */.MS)({
            metric: frame.primary,
            rows: sample.rows,
            candidate: judged.values.candidate[frame.primary.name] ?? Number.NaN,
            baseline: sample.baseline === null ? null : (judged.values.baseline?.[frame.primary.name] ?? Number.NaN),
            maxImprovement: inputs.maxImprovement,
        }),
        (0,guard_data/* duplicateIds */.kn)(gathered.ids, inputs.idColumn),
        testFacts === null ? null : (0,guard_data/* duplicateRows */.n2)(testFacts),
        testFacts === null ? null : (0,guard_data/* labelCopy */.MD)(testFacts.labelCopies, inputs.labelColumn),
        await overlapWithTraining(frame),
        await changeOfTestSet(frame),
    ];
    const told = suspicions.filter((each) => each !== null);
    return (0,settle_guards/* settleGuards */.Y)(judged, told, inputs.guards);
}
/** Only metrics of probabilities ask that scores are such. */
function needsProbabilities({ judged, primary, gathered }) {
    if (gathered.task !== 'binary' && gathered.task !== 'multiclass')
        return false;
    const names = judged.judged.map(({ metric }) => metric);
    return primary.needs === 'probabilities' || names.some((name) => PROBABILITIES.test(name));
}
const PROBABILITIES = /\b(log_loss|brier|ece|calibration|auc_ov|top_k)/;
/** Training data that do not share the columns, or have no rows, share nothing. Throws `DATA_*` where they cannot be read. */
async function overlapWithTraining({ inputs, context }) {
    if (inputs.trainingData.length === 0 || inputs.guards['training-overlap'] === 'ignore')
        return null;
    const train = await (0,confined_path/* confinedPaths */.d7)(context, 'training-data', inputs.trainingData);
    const test = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    if (train.length === 0 || test.length === 0)
        return null;
    const [{ loadDuckdb }, { openData, sharedRows, TEST_TABLE }] = await Promise.all([
        __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 10270)),
        __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 74543)),
    ]);
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    const what = 'the training data';
    const table = await data.openTable(train, { what, others: { [TEST_TABLE]: test }, alike: [TEST_TABLE] });
    try {
        const shared = await sharedRows(table, testColumns(inputs));
        return shared === null ? null : (0,guard_data/* trainingOverlap */.Ig)(shared);
    }
    finally {
        table.close();
    }
}
/**
 * The test data as they are on the base of the pull request, by digest. A file that git holds at the head and not at the base is new; what git
 * does not hold cannot have changed in the request. Where it cannot be told, that is what is said: a guard that cannot look does not pass.
 */
async function changeOfTestSet({ context, inputs, gathered }) {
    const { baseRef, sha } = context.host.surroundings;
    if (baseRef === null || inputs.guards['test-set-changed'] === 'ignore')
        return null;
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    try {
        const files = [];
        for (const path of paths) {
            const name = (0,external_node_path_.relative)(context.workspace, path).replaceAll('\\', '/');
            const sha256 = gathered.testSubjects.find((subject) => subject.name === context.display(path))?.sha256;
            if (name.startsWith('../') || sha256 === undefined)
                continue;
            const before = digestIn(await context.host.readBytesAt(baseRef, name));
            const isHeld = before !== null || (sha !== null && (await context.host.readBytesAt(sha, name)) !== null);
            if (isHeld)
                files.push({ name, sha256, before });
        }
        return (0,guard_data/* testSetChanged */.Rq)(files);
    }
    catch (thrown) {
        const detail = `Whether the test set changed in this pull request cannot be told: ${(0,src_thrown/* messageOf */.b)(thrown)}`;
        return { guard: 'test-set-changed', detail, evidence: {} };
    }
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/.{1,20}\n(?:.{0,200}\n)?oid sha256:([0-9a-f]{64})\n/;
const POINTER_BYTES_MAX = 1024;
/** The digest of a file as git has it; of what lies in Git LFS, as its pointer says. Null: there is none. */
function digestIn(bytes) {
    if (bytes === null)
        return null;
    const pointer = bytes.length > POINTER_BYTES_MAX ? null : LFS_POINTER.exec(Buffer.from(bytes).toString('latin1'));
    return pointer?.[1] ?? (0,digest/* sha256Of */.Bj)(bytes);
}

// EXTERNAL MODULE: ./build/packages/model/src/reuse/judge-ratchet.js
var judge_ratchet = __webpack_require__(46407);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/judge-against-best.js



/**
 * Where the primary metric need only be not worse: the same against the best model ever promoted on this test set, unless that is the
 * baseline or the candidate itself. Empty where there is nothing to hold it against.
 */
async function judgeAgainstBest(frame) {
    const { inputs, context, candidate, baseline, charge, chosen, options } = frame;
    const condition = ratcheted(chosen);
    if (charge === null || condition === null || baseline === null)
        return [];
    const best = (0,reuse_ledger/* bestPromoted */.nQ)(charge.spending.ledger, charge.testSet, chosen.primary);
    if (best === null || best.candidate === baseline.sha256 || best.candidate === candidate.sha256)
        return [];
    const question = { condition, metric: chosen.primary, best: best.candidate };
    const ratchet = await resolveSide('ratchet', inputs, context);
    if (ratchet?.sha256 !== best.candidate)
        return [(0,judge_ratchet/* judgeRatchet */.f)(null, question, options)];
    const { sample } = await gatherSample(candidate, ratchet, { inputs, context, sliceNames: [] });
    return [(0,judge_ratchet/* judgeRatchet */.f)(sample, question, options)];
}
/** The stated `not-worse` of the primary metric on all rows. */
function ratcheted({ conditions, primary }) {
    const found = conditions.find((condition) => condition.kind === 'comparison' &&
        condition.verb === 'not-worse' &&
        condition.scope.kind === 'all' &&
        (condition.metric === null || condition.metric === primary.name || primary.aliases.includes(condition.metric)));
    return found ?? null;
}

// EXTERNAL MODULE: ./build/packages/model/src/resources/judge-resource.js + 4 modules
var judge_resource = __webpack_require__(35758);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/sureness.js
var sureness = __webpack_require__(24481);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/judge-rows.js

/** From the worst on: what holds for every pairing of runs is what holds for the worst of them. */
const ORDER = ['error', 'fail', 'inconclusive', 'warn', 'pass'];
const UNMEASURED = { times: null, peakMemoryMb: null, modelSizeMb: null };
/**
 * The gate on what the models answered and on what they took. Where a second run of a model answered otherwise, each run of one is paired with
 * each of the other, and the answer is the one that holds for all pairings: the worst.
 */
function judgeRows(request, { resources, repeated }) {
    const { options, uses = 1, sample } = request;
    const ofResources = request.conditions.filter((condition) => (0,resource_metrics/* resourceOf */.KU)(condition) !== null);
    const used = resources ?? { candidate: UNMEASURED, baseline: sample.baseline === null ? null : UNMEASURED };
    const measured = ofResources.map((each) => (0,judge_resource/* judgeResource */.e)(each, { ...used, ...options, alpha: (0,sureness/* alphaOf */.Q)(each, { alpha: options.alpha, uses }) }));
    const own = {
        ...request,
        conditions: request.conditions.filter((condition) => !ofResources.includes(condition)),
        also: [...(request.also ?? []), ...measured],
    };
    return worstOf([sample, ...(repeated?.pairings ?? [])].map((each) => (0,evaluate_gate/* evaluateGate */.D)({ ...own, sample: each })));
}
/** The first of the worst; it promotes only where all do. */
function worstOf(results) {
    const rank = ({ verdict }) => ORDER.indexOf(verdict);
    const worst = results.reduce((low, each) => (rank(each) < rank(low) ? each : low));
    const promote = results.every((each) => each.promote);
    const isHeld = worst.promote && !promote;
    const limits = isHeld ? [{ promote: false, why: 'another pairing of runs does not promote' }] : [];
    return { ...worst, promote, limits };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/notices.js
/** Everything that was assumed or that limits what the verdict says. */
function noticesOf({ inputs, gathered, result, baseline }) {
    const { sample, task } = gathered;
    const facts = [
        [
            baseline === null && inputs.baseline === '',
            'First model: no baseline is given, so only absolute conditions were judged',
        ],
        [
            baseline === null && inputs.baseline !== '',
            `First model: "${inputs.baseline}" is not in the registry, so only absolute conditions were judged`,
        ],
        [
            baseline === null && !result.promote && result.verdict === 'pass',
            'Nothing was proven of this first model: it passes, and is not to be promoted',
        ],
        [inputs.task === 'auto' && task !== 'mean', `Task told from the label column: ${task}`],
        [task === 'binary' && inputs.positiveClass === '', `Positive class: ${sample.classes[1] ?? 'none'}`],
        [
            baseline !== null && task !== 'mean',
            'Variance from the training seed is not covered: the verdict is about these two trained models',
        ],
    ];
    return facts.filter(([holds]) => holds).map(([, text]) => text);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/notices-of-runs.js
/** What people must know of how the models were run: how often, how alike, and on what machine they were timed. */
function noticesOfRuns({ candidate, baseline, inputs, gathered }) {
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const isRun = sides.some(({ kind }) => kind === 'onnx' || kind === 'command');
    const { repeated, resources } = gathered;
    return [
        ...(isRun && !inputs.probeDeterminism
            ? ['Each model was run once: whether it answers alike when it is run again was not probed ("probe-determinism")']
            : []),
        ...(repeated?.changed ?? []).flatMap((share, place) => wordsOf(sides[place]?.role ?? '', share)),
        ...((repeated?.pairings.length ?? 0) > 0
            ? [
                `The decision holds for each of the ${repeated.pairings.length + 1} pairings of runs; shown is the worst of them. Variance from the training seed is still not covered`,
            ]
            : []),
        ...(resources?.candidate.times === null || resources === null
            ? []
            : [
                `Latencies are those of the machine that ran this step, 300 runs of each model by turns on the same rows (${inputs.latencyRows} at once): a shared runner is no production server, so trust the comparison more than the milliseconds`,
            ]),
    ];
}
function wordsOf(role, share) {
    if (share === null)
        return [];
    if (share === 0)
        return [`Run twice, the ${role} answers alike on every row`];
    return [`Run twice, the ${role} answers otherwise on ${(share * 100).toPrecision(3)} % of the rows`];
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/confusion-counts.js
var confusion_counts = __webpack_require__(29168);
// EXTERNAL MODULE: ./build/packages/model/src/gate/score-cells.js
var score_cells = __webpack_require__(67305);
// EXTERNAL MODULE: ./build/packages/model/src/gate/curves.js
var gate_curves = __webpack_require__(5859);
// EXTERNAL MODULE: ./build/packages/model/src/gate/value-shares.js
var value_shares = __webpack_require__(3191);
// EXTERNAL MODULE: ./build/packages/model/src/gate/residual-curves.js
var residual_curves = __webpack_require__(34437);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/class-charts.js

const CLASSES_SHOWN_MAX = 20;
/** Recall, precision and F1 of each class, side by side; where there are many classes, those whose F1 moved most. */
function classCharts(sample, sides) {
    const values = sides.flatMap(({ name, answers }) => {
        const counts = (0,confusion_counts/* confusionCounts */.V)(sample, answers);
        return counts === null ? [] : [{ name, classes: perClass(counts) }];
    });
    if (values.length < sides.length)
        return [];
    const moved = (index) => {
        const [own, other] = values.map(({ classes }) => classes[index]?.f1 ?? 0);
        return Math.abs((own ?? 0) - (other ?? own ?? 0));
    };
    const all = [...sample.classes.keys()];
    const shown = all
        .toSorted((a, b) => moved(b) - moved(a))
        .slice(0, CLASSES_SHOWN_MAX)
        .sort((a, b) => a - b);
    const cut = shown.length < all.length ? ` (the ${shown.length} of ${all.length} classes that moved most)` : '';
    return ['f1', 'recall', 'precision'].map((what) => ({
        kind: 'chart',
        shape: 'bars',
        title: `${TITLES[what]} by class${cut}`,
        xTitle: 'class',
        yTitle: TITLES[what],
        x: shown.map((index) => sample.classes[index] ?? ''),
        series: values.map(({ name, classes }) => ({ name, values: shown.map((index) => classes[index]?.[what] ?? null) })),
    }));
}
const TITLES = { f1: 'F1', recall: 'Recall', precision: 'Precision' };
function perClass(counts) {
    return counts.map((line, index) => {
        const hits = line[index] ?? 0;
        const truth = line.reduce((sum, rows) => sum + rows, 0);
        const answered = counts.reduce((sum, other) => sum + (other[index] ?? 0), 0);
        const share = (of, all) => (all > 0 ? of / all : null);
        return { precision: share(hits, answered), recall: share(hits, truth), f1: share(2 * hits, truth + answered) };
    });
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-charts.js


const BINS = 20;
/** What the task's curves are, of both models: linear in the rows, and thin enough to draw whatever their number. */
function chartsOf(sample, seed) {
    const sides = [
        { name: 'candidate', answers: sample.candidate },
        ...(sample.baseline === null ? [] : [{ name: 'production', answers: sample.baseline }]),
    ];
    switch (sample.task) {
        case 'binary':
            return binaryCharts(sample, sides, seed);
        case 'multiclass':
            return classCharts(sample, sides);
        case 'regression':
            return regressionCharts(sample, sides);
        case 'ranking':
            return rankingCharts(sample, sides);
        case 'mean':
            return [histogram(titled('Scores', 'score', 'share of the rows'), scoresOf(sides), sample.weights)];
    }
}
const titled = (title, xTitle, yTitle) => ({ title, xTitle, yTitle });
function scoresOf(sides) {
    return sides.flatMap(({ name, answers: { score } }) => (score === null ? [] : [{ name, values: score }]));
}
function binaryCharts(sample, sides, seed) {
    const cells = sides.flatMap(({ name, answers }) => {
        const own = (0,score_cells/* scoreCells */.oS)(sample, answers);
        return own === null ? [] : [{ name, cells: own }];
    });
    // A curve of one model alone would seem to be a comparison.
    if (cells.length < sides.length)
        return [];
    const curvesBy = (curve) => cells.map(({ name, cells: own }) => ({ name, curve: curve(own, seed) }));
    const band = cells.some(({ cells: own }) => own.effective === null) ? '' : ' (pointwise 95 % bands)';
    const calibration = sides.flatMap(({ name, answers }) => {
        const curve = (0,gate_curves/* calibrationCurve */.eT)(sample, answers);
        return curve === null ? [] : [{ name, curve }];
    });
    return [
        ...lines(titled(`ROC curve${band}`, 'false positive rate', 'true positive rate'), curvesBy(gate_curves/* rocCurve */.WZ)),
        ...lines(titled(`Precision and recall${band}`, 'recall', 'precision'), curvesBy(gate_curves/* precisionRecallCurve */.$V)),
        ...calibrationCharts(calibration),
        ...thresholdCharts(sample, scoresOf(sides)),
        ...scoreCharts(sample, scoresOf(sides)),
    ];
}
/** Curves over the x values of the first; none where there is no curve. */
function lines(titles, curves) {
    const [first] = curves;
    if (first === undefined)
        return [];
    return [{ kind: 'chart', shape: 'lines', ...titles, x: first.curve.x, series: curves.map(seriesOf) }];
}
function seriesOf({ name, curve: { y, lower, upper } }) {
    return { name, values: y, ...(lower === undefined || upper === undefined ? {} : { lower, upper }) };
}
function calibrationCharts(curves) {
    const titles = titled('Calibration (95 % Wilson intervals)', 'predicted probability', 'observed share');
    return lines(titles, curves).map((chart) => ({
        ...chart,
        series: [...chart.series, { name: 'as good as can be', values: chart.x.map(Number) }],
    }));
}
function thresholdCharts(sample, scores) {
    const range = scoreRange(scores);
    const curves = scores.map(({ name, values }) => ({ name, curves: (0,gate_curves/* thresholdCurves */.g3)(sample, values, range) }));
    const [first] = curves;
    if (first === undefined)
        return [];
    const frame = { kind: 'chart', shape: 'lines', xTitle: 'decision threshold', x: first.curves.x };
    return [
        {
            ...frame,
            title: 'F1 by decision threshold',
            yTitle: 'F1',
            series: curves.map(({ name, curves: { f1 } }) => ({ name, values: f1 })),
        },
        {
            ...frame,
            title: 'Precision and recall by decision threshold',
            yTitle: 'share',
            series: curves.flatMap(({ name, curves: { precision, recall } }) => [
                { name: `precision (${name})`, values: precision },
                { name: `recall (${name})`, values: recall },
            ]),
        },
    ];
}
/** Probabilities on their own scale, other scores on theirs. */
function scoreRange(scores) {
    const [lowest, highest] = (0,value_shares/* commonRange */.PZ)(...scores.map(({ values }) => values));
    return lowest >= 0 && highest <= 1 ? [0, 1] : [lowest, highest];
}
function scoreCharts({ label, weights }, scores) {
    const range = scoreRange(scores);
    const shares = (values, side) => (0,value_shares/* valueShares */.Gl)(values, { weights, range, bins: BINS, counts: (row) => (label?.[row] === 1 ? 1 : 0) === side });
    return [
        {
            kind: 'chart',
            shape: 'lines',
            ...titled('Scores of positives and negatives', 'score', 'share of the class'),
            x: (0,value_shares/* binMiddles */.WC)(range, BINS),
            series: scores.flatMap(({ name, values }) => [
                { name: `positives (${name})`, values: shares(values, 1) },
                { name: `negatives (${name})`, values: shares(values, 0) },
            ]),
        },
    ];
}
function regressionCharts(sample, sides) {
    const residuals = sides.map(({ name, answers }) => ({ name, values: (0,residual_curves/* residualsOf */.e)(sample, answers) }));
    const curves = residuals.flatMap(({ name, values }) => {
        const curve = (0,residual_curves/* residualCurve */.l)(sample, values);
        return curve === null ? [] : [{ name, curve }];
    });
    // Rows that one model did not answer would shift its cells: then there is no common scale.
    const isCommon = curves.every(({ curve }) => curve.x.join() === curves[0]?.curve.x.join());
    const byTruth = titled('Residuals by true value (median, and where half of them lie)', 'true value', 'answer − truth');
    return [
        ...(isCommon ? lines(byTruth, curves) : []),
        histogram(titled('Residuals', 'answer − truth', 'share of the rows'), residuals, sample.weights),
    ];
}
function rankingCharts(sample, sides) {
    const perRow = (0,find_metric/* metricIfKnown */.dm)('ndcg', (0,catalogue/* metricsOf */.Ps)('ranking'))?.perRow;
    if (perRow === undefined)
        return [];
    const values = sides.map(({ name, answers }) => ({ name, values: perRow(sample, answers) }));
    return [histogram(titled('NDCG of each query', 'NDCG', 'share of the queries'), values, null)];
}
/** Shares in bins that all lists have in common. */
function histogram(titles, lists, weights) {
    const range = (0,value_shares/* centralRange */.Bx)(lists.map(({ values }) => values));
    return {
        kind: 'chart',
        shape: 'lines',
        ...titles,
        x: (0,value_shares/* binMiddles */.WC)(range, BINS),
        series: lists.map(({ name, values }) => ({ name, values: (0,value_shares/* valueShares */.Gl)(values, { weights, range, bins: BINS }) })),
    };
}

// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/report-conditions.js
var report_conditions = __webpack_require__(98148);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/row-facts.js




/** Everything the report shows of the rows that decides nothing. */
function rowFacts(gathered, frame) {
    const { sample } = gathered;
    const { changed, seed } = frame;
    const sides = [
        { side: 'candidate', answers: sample.candidate },
        ...(sample.baseline === null ? [] : [{ side: 'production', answers: sample.baseline }]),
    ];
    return {
        task: sample.task,
        rows: sample.rows,
        classes: sample.classes,
        isWeighted: sample.weights !== null,
        fixed: changed?.fixed.length ?? null,
        broken: changed?.broken.length ?? null,
        flipsBySlice: changed === null ? [] : flipsBySlice(changed, gathered, frame.slices),
        confusion: sides.flatMap(({ side, answers }) => {
            const counts = (0,confusion_counts/* confusionCounts */.V)(sample, answers);
            return counts === null ? [] : [{ side, counts }];
        }),
        charts: chartsOf(sample, seed),
    };
}
function flipsBySlice(flips, { sample, sliceColumns }, slices) {
    const change = new Int8Array(sample.rows);
    for (const row of flips.fixed)
        change[row] = 1;
    for (const row of flips.broken)
        change[row] = -1;
    return slices.flatMap((selector) => slicesOf(selector, sliceColumns, sample.rows).map(({ name, rows }) => {
        let [fixed, broken] = [0, 0];
        for (const row of rows) {
            if (change[row] === 1)
                fixed += 1;
            if (change[row] === -1)
                broken += 1;
        }
        return { slice: (0,report_conditions/* nameIn */.ZC)(selector, name), rows: rows.length, fixed, broken };
    }));
}
/** Too many values to be slices is a mistake only where one is judged. */
function slicesOf(selector, columns, rows) {
    try {
        return (0,rows_of_selector/* rowsOfSelector */.M)(selector, columns, rows);
    }
    catch (thrown) {
        if (thrown instanceof error/* PlumblineError */.Dl && thrown.code === 'DATA_INVALID')
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run-rows.js



















/** Of the search for weak slices, which decides nothing. */
const FALSE_DISCOVERY_RATE = 0.05;
/** Nobody looks at more; the report counts them all. */
const FLIPS_WRITTEN_MAX = 100_000;
/** Judges both models on the same rows. */
async function runRows(candidate, baseline, { inputs, context }) {
    const charge = await chargeTestSet(candidate, baseline, { inputs, context });
    if (charge?.spending.state === 'exhausted')
        return exhausted({ inputs, candidate, baseline, charge });
    const sliceNames = sliceColumnNames(inputs);
    const gathered = await gatherSample(candidate, baseline, { inputs, context, sliceNames });
    const { sample, task, testSubjects } = gathered;
    const chosen = chooseConditions(task, inputs, {
        withDefaults: keepsDefaults(context),
        own: ownMetrics(task, context),
    });
    const seed = (0,digest/* seedOf */.n3)([candidate, ...(baseline === null ? [] : [baseline]), ...testSubjects].map(({ sha256 }) => sha256));
    const { replicates, test } = inputs;
    const options = { alpha: charge?.spending.alpha ?? 1 - inputs.confidence, replicates, test, seed };
    const products = await predictionSubjects(gathered, context);
    const trial = { inputs, context, candidate, baseline, charge, chosen, options, gathered };
    const { result, guarded, isRecorded, limits } = await judgeTrial(trial);
    const { facts, flipsPath } = await lookAtRows({ inputs, context, gathered, seed });
    const notices = [
        ...noticesOf({ inputs, gathered, result, baseline }),
        ...noticesOfRuns({ candidate, baseline, inputs, gathered }),
        ...guarded.findings.map(({ detail }) => detail),
        ...refusedSettings(context),
        ...(charge === null ? [] : noticesOfCharge(charge)),
    ];
    return {
        ...result,
        candidate,
        baseline,
        testData: testSubjects.map(({ name }) => name),
        alpha: options.alpha,
        rowFacts: { ...facts, explored: explore(gathered, chosen, inputs) },
        flipsPath,
        ...(charge === null ? {} : { reuse: charge.spending }),
        judgement: (0,src_judgement/* judgementOf */.lG)({ ...result, alpha: options.alpha }, {
            candidate,
            baseline,
            inputs,
            seed,
            testSubjects,
            notices,
            products,
            guards: guarded.findings,
            limits,
            extra: {
                ...(charge === null ? {} : { reuse: chargeJson({ ...charge, isWritten: isRecorded }) }),
                kind: 'rows',
                rows: sample.rows,
                task,
                classes: sample.classes,
                primary: chosen.primary.name,
            },
        }),
    };
}
/** The answer, with what the guards and the ledger leave of it. */
async function judgeTrial(trial) {
    const { inputs, context, candidate, baseline, charge, chosen, options, gathered } = trial;
    const { sample, sliceColumns } = gathered;
    const sameModel = candidate.sha256 === baseline?.sha256;
    const also = await judgeAgainstBest(trial);
    const request = {
        sample,
        ...chosen,
        sliceColumns,
        sliceMinimumRows: inputs.sliceMinimumRows,
        options,
        uses: inputs.testSetMaxUses ?? 1,
        hasPromoted: charge?.hasPromoted ?? false,
        also,
        onFirstModel: inputs.onFirstModel,
        sameModel,
    };
    const answer = judgeRows(request, gathered);
    const guarded = await guardRun({ inputs, context, gathered, judged: answer, primary: chosen.primary, sameModel });
    const judged = { ...answer, verdict: guarded.verdict, promote: guarded.promote };
    const frame = { candidate, baseline, primary: chosen.primary, context };
    const isRecorded = charge === null || (await recordVerdict(charge, judged, frame));
    const unwritten = isRecorded
        ? []
        : [{ promote: false, why: 'the test-set ledger was not written' }];
    const limits = [...answer.limits, ...unwritten];
    return { result: { ...judged, promote: judged.promote && isRecorded }, guarded, isRecorded, limits };
}
/** Slices nobody wrote a condition for are looked at too, and decide nothing. */
function explore({ sample, sliceColumns }, { primary }, inputs) {
    return (0,explore_slices/* exploreSlices */.T)(sample, {
        metric: primary,
        columns: sliceColumns,
        falseDiscoveryRate: FALSE_DISCOVERY_RATE,
        minimumRows: inputs.sliceMinimumRows,
    });
}
/** The columns to slice by, whether asked for to be looked at or to be judged. */
function sliceColumnNames(inputs) {
    return [...new Set(selectorsOf(inputs).flatMap(selector/* columnsOf */.P))];
}
function selectorsOf(inputs) {
    const selectors = [...inputs.slices.map(parse_selector/* parseSelector */.P), ...slicesNamed(parseConditions(inputs.conditions))];
    return [...new Map(selectors.map((selector) => [selector.text, selector])).values()];
}
/** What decides nothing and people ask for all the same: rows that changed, and curves. */
async function lookAtRows({ inputs, context, gathered, seed }) {
    const { sample } = gathered;
    const changed = (0,gate_flips/* flipsOf */.ou)(sample);
    const flips = changed === null ? null : (0,gate_flips/* confidentFlips */.tI)(changed, sample, FLIPS_WRITTEN_MAX);
    const flipsPath = flips === null ? null : (0,external_node_path_.join)(context.reportDir, 'evaluate-gate.flips.csv');
    if (flips !== null && flipsPath !== null)
        await (0,promises_.writeFile)(flipsPath, flipsCsv(flips, gathered));
    const facts = rowFacts(gathered, { changed, seed, slices: selectorsOf(inputs) });
    return { facts: { ...facts, flipsWritten: flips?.length ?? null }, flipsPath };
}
async function predictionSubjects({ predictions }, context) {
    const subjects = predictions.map(({ role, path }) => fileSubjects(context, { role: `${role}-predictions`, paths: [path] }));
    return (await Promise.all(subjects)).flat();
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run.js







/** Finds both sides, then judges rows, or numbers where a side is a metrics file. */
async function run(inputs, context) {
    if (inputs.operation === 'plan')
        return runPlan(inputs, context);
    const candidate = await resolveSide('candidate', inputs, context);
    const baseline = await resolveSide('baseline', inputs, context);
    if (candidate === null) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot judge: "candidate" must name a model, predictions or metrics: it is empty', 'set "candidate"');
    }
    const isPoints = candidate.kind === 'metrics' || baseline?.kind === 'metrics';
    if (isPoints && inputs.testSetLedger !== '')
        demandRows({ testData: [] });
    const outcome = await (isPoints
        ? runPoints(candidate, baseline, { inputs, context })
        : runRows(candidate, baseline, { inputs, context }));
    return baseline === null ? doubtFirstModel(outcome, inputs, context) : outcome;
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSide: () => (/* binding */ openSide),
  scoreModels: () => (/* binding */ scoreModels),
  startFor: () => (/* binding */ startFor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/onnx/score-rows.js + 2 modules
var score_rows = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/remote-model.js
var remote_model = __webpack_require__(25187);
// EXTERNAL MODULE: ./build/packages/model/src/tables/answers.js
var answers = __webpack_require__(17646);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/scoring-process.js + 1 modules
var scoring_process = __webpack_require__(72900);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/scoring-program.js


/** Bundled it lies beside the bundles of the actions, in sources beside this file. */
const BUNDLED = { module: '../scorer/index.js', root: '..' };
const SOURCES = { module: 'scorer.ts', root: '../../..' };
/** The program of the child process that runs models with this engine. */
function scoringProgram(engine) {
    const here = import.meta.dirname;
    const place = import.meta.filename.endsWith('.ts') ? SOURCES : BUNDLED;
    return {
        module: (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(here, place.module)).href,
        readable: [(0,external_node_path_.join)(here, place.root), engine.folder],
        engine: { ...engine },
        native: engine.runtime === 'native',
    };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/score-models.js




/** A share of the machine each: two models and the reader of the data run side by side. */
const MEMORY_SHARE = 0.4;
const MEMORY_BYTES_MIN = 2 ** 31;
/**
 * Scores the rows with every model, each in a process of its own, side by side and reading the rows once (twice with `probe-determinism`).
 * Throws `MODEL_*`, `DATA_INVALID`, and `LIMIT_SIZE`, `LIMIT_TIME`, `MODEL_CRASHED` where a process had to be ended or ended by itself.
 */
async function scoreModels(sides, source, frame) {
    const processes = sides.map((side) => startFor([side], frame));
    try {
        const models = await Promise.all(sides.map(async (side, place) => openSide(side, processes[place], { settings: frame.settings, place: 0 })));
        for (const [place, { runner }] of models.entries()) {
            refuseLabel(sides[place], (0,score_rows/* featuresOf */.Hi)(runner.plan), frame.inputs.labelColumn);
        }
        const first = await (0,score_rows/* scoreRows */.A1)(models, source);
        const after = await Promise.all(processes.map(remote_model/* memoryOf */.zE));
        const second = frame.inputs.probeDeterminism ? await (0,score_rows/* scoreRows */.A1)(models, source) : null;
        return models.map(({ what, runner }, place) => ({
            answers: (0,answers/* answersFromModel */.JC)(first[place], what),
            again: second === null ? null : (0,answers/* answersFromModel */.JC)(second[place], what),
            memory: { before: runner.before, after: after[place] },
        }));
    }
    finally {
        for (const each of processes)
            each.stop();
    }
}
/** Starts a child that may read these models. Stop it when done. */
function startFor(sides, { engine, inputs, env, signal }) {
    return (0,scoring_process/* startScoring */.S)(scoringProgram(engine), sides.map(({ path }) => path), {
        memoryBytes: Math.max(MEMORY_BYTES_MIN, Math.floor((0,external_node_os_.totalmem)() * MEMORY_SHARE)),
        timeoutMs: inputs.timeoutMinutes * 60_000,
        env,
        ...(signal === undefined ? {} : { signal }),
    });
}
/** Opens a side's model in a child; `place` is how many were opened there before. */
async function openSide({ role, path }, scoring, { settings, place }) {
    const what = `the ${role}`;
    const runner = await (0,remote_model/* openRemote */.d3)(scoring, { path, options: { what, ...settings }, place });
    return { what, runner };
}
function refuseLabel(side, features, label) {
    if (!features.includes(label))
        return;
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot judge the ${side.role}: a model must not see the answer: it takes the label column "${label}" as a feature`, 'train without the label, or correct "label-column"');
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   vc: () => (/* binding */ ratchetOf)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58838);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49082);


const DIGITS = 4;
/** A number for a sentence: four decimals, or more where it is tiny. */
function shown(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'not a number' : 'unbounded';
    const isTiny = value !== 0 && Math.abs(value) < 10 ** -DIGITS;
    const written = isTiny ? value.toExponential(1) : value.toFixed(DIGITS).replace(/^-(0\.0+)$/, '$1');
    return written.replace(/^-/, '−');
}
/** `[0.0012, 0.0100]`, or empty where there are no bounds. */
function bounds(lower, upper) {
    return Number.isFinite(lower) || Number.isFinite(upper) ? ` [${shown(lower)}, ${shown(upper)}]` : '';
}
/** One condition in one sentence: what was seen, and what follows. */
function sentenceOf(judged) {
    const { candidate, baseline, metric, outcome } = judged;
    if (outcome === 'no-baseline' || outcome === 'undefined' || !Number.isFinite(judged.estimate))
        return reasonOf(judged);
    const isPair = candidate !== null && baseline !== null && Number.isFinite(candidate) && Number.isFinite(baseline);
    const pair = isPair ? ` ${shown(candidate)} against ${shown(baseline)}:` : '';
    return `${metric}${pair} ${seen(judged)}: ${reasonOf(judged)}`;
}
/** What follows for the condition, without its numbers. */
function reasonOf(judged) {
    const { outcome, problem } = judged;
    if (outcome === 'no-baseline')
        return 'not judged: there is no baseline yet';
    if (outcome === 'undefined')
        return `fails: ${problem ?? 'a number is not finite'}`;
    return WORDS[outcome](judged);
}
function seen(judged) {
    const { condition, estimate, lower, upper } = judged;
    if (condition.kind === 'bound')
        return `is ${shown(estimate)}${bounds(lower, upper)}`;
    return estimate < 0
        ? `worse by ${shown(-estimate)}${bounds(-upper, -lower)}`
        : `better by ${shown(estimate)}${bounds(lower, upper)}`;
}
const WORDS = {
    proven: (judged) => (judged.worse ? 'proven, and it is worse all the same' : 'proven'),
    holds: ({ problem }) => (problem === null ? 'not shown to be harmed' : `not shown to be harmed (it ${problem})`),
    broken: ({ adjustedP }) => adjustedP === null ? 'shown not to hold' : `shown to be harmed (Holm-adjusted p ${shown(adjustedP)})`,
    unproven: (judged) => `this sample cannot tell${needs(judged)}`,
};
/** What a sample of this size can show, and what it takes to show what was seen: both with 80 % power. */
function needs({ problem, rows, rowsNeeded, detectable }) {
    if (problem !== null)
        return `: it ${problem}`;
    const reach = detectable === null ? '' : `; ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows)} rows reliably prove ${shown(detectable)} beyond the margin`;
    return rowsNeeded === null ? reach : `${reach}; about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rowsNeeded)} rows are needed`;
}
/** The decision in words, and the condition that made it: one sentence. */
function summaryOf(answer) {
    const { verdict, decision, promote, judged, primary } = answer;
    const failing = judged.find((each) => each.outcome === 'undefined') ?? judged.find((each) => each.outcome === 'broken');
    if (failing !== undefined)
        return `${decision === 'worse' ? 'Stopped, worse' : 'Stopped'}: ${decidingWords(failing)}`;
    if (decision === 'no-baseline')
        return firstModel(answer);
    const open = judged.find((each) => each.outcome === 'unproven');
    if (verdict === 'inconclusive') {
        if (open !== undefined)
            return `Cannot tell: ${decidingWords(open)}`;
        return judged.length === 0
            ? 'Cannot tell: no condition was judged'
            : 'Cannot tell: nothing that must be proven was compared';
    }
    const deciding = primary ?? judged[0];
    const told = deciding === undefined ? '' : `: ${decidingWords(deciding)}`;
    return `${promote ? PROMOTED[decision] : 'Passed'}${told}`;
}
const PROMOTED = {
    better: 'Better, may be promoted',
    'not-worse': 'Not worse, may be promoted',
    worse: 'May be promoted',
    inconclusive: 'May be promoted',
};
/** `auc is 0.9665 against 0.7237 in production, better by 0.2428 [0.2043, 0.2813] – proven`. */
function decidingWords(judged) {
    const { candidate, baseline, metric, outcome, estimate } = judged;
    const what = `${metric}${slice(judged)}`;
    if (outcome === 'no-baseline' || outcome === 'undefined' || !Number.isFinite(estimate)) {
        return `${what} ${reasonOf(judged)}`;
    }
    const isPair = candidate !== null && baseline !== null && Number.isFinite(candidate) && Number.isFinite(baseline);
    const other = ratchetOf(judged.condition) === null ? 'in production' : 'of the best model promoted';
    const pair = isPair ? `is ${shown(candidate)} against ${shown(baseline)} ${other}, ` : '';
    return `${what} ${pair}${seen(judged)} – ${shortReason(judged)}${asked(judged)}`;
}
/** What was required, where "better" does not say it. */
function asked({ condition }) {
    const isPlain = condition.kind === 'comparison' && condition.verb === 'better' && condition.margin.value === 0;
    return isPlain ? '' : `; required: ${(0,_required_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredOf */ .V)(condition)}`;
}
/** `best promoted: 0123456789ab` of a condition that holds the candidate against that model, else null. */
function ratchetOf({ text }) {
    return /\[(best promoted: [0-9a-f]{1,12})\]$/.exec(text)?.[1] ?? null;
}
/** What this sample could show is said below. */
function shortReason(judged) {
    const { outcome, problem, rowsNeeded } = judged;
    if (outcome !== 'unproven' || problem !== null)
        return reasonOf(judged);
    return rowsNeeded === null
        ? 'this sample cannot tell'
        : `this sample cannot tell, about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rowsNeeded)} rows would`;
}
function firstModel({ judged, promote, verdict }) {
    const open = judged.find((each) => each.outcome === 'unproven');
    if (open !== undefined)
        return `Cannot tell of this first model: ${decidingWords(open)}`;
    const first = judged.find((each) => each.outcome === 'proven');
    if (promote && first !== undefined)
        return `First model, may be promoted: ${decidingWords(first)}`;
    return verdict === 'fail'
        ? 'Stopped: a first model needs an absolute condition that holds'
        : 'First model: nothing to compare with';
}
function slice({ slice: name }) {
    return name === null ? '' : ` in the slice "${name}"`;
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   s8: () => (/* binding */ verdictCell)
/* harmony export */ });
/** A text cell. */
function text(value) {
    return { kind: 'text', text: value };
}
/** A code cell: names of columns, files, versions. */
function code(value) {
    return { kind: 'code', text: value };
}
/** A number cell; null shows as a dash. */
function number(value, format) {
    return { kind: 'number', value, format };
}
/** A verdict cell. */
function verdictCell(verdict) {
    return { kind: 'verdict', verdict };
}


/***/ })

};
