export const id = 481;
export const ids = [481];
export const modules = {

/***/ 84704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   us: () => (/* binding */ metricsJson)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10728);
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
        summaryLine: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(answer),
        // What was not judged found nothing: the notices say so, and the statistics list it.
        findings: answer.judged.filter(({ outcome }) => outcome !== 'no-baseline').map(findingOf),
        subjects: [...sides.map(({ role, name, sha256 }) => ({ role, name, sha256 })), ...testSubjects],
        products,
        seed,
        methods: [...new Set(answer.judged.map((each) => each.method).filter((method) => method !== 'none'))],
        statistics: statisticsOf(answer, frame),
        notices,
    };
}
function findingOf(judged) {
    const { condition, slice, outcome } = judged;
    return {
        check: slice === null ? condition.text : `${condition.text} [${slice}]`,
        verdict: verdictOf(outcome),
        detail: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(judged),
        evidence: numbersOf(judged),
    };
}
function statisticsOf(answer, { extra, inputs, candidate, baseline }) {
    const { values } = answer;
    return {
        ...extra,
        alpha: answer.alpha,
        replicates: inputs.replicates,
        onFirstModel: inputs.onFirstModel,
        hasBaseline: baseline !== null,
        sameModel: candidate.sha256 === baseline?.sha256,
        metrics: metricsJson(values),
        primary: answer.primary === null ? null : numbersOf(answer.primary),
        conditions: answer.judged.map((each) => ({ text: each.condition.text, slice: each.slice, ...numbersOf(each) })),
        rowsNeeded: answer.rowsNeeded,
        jointPower: answer.jointPower,
    };
}
function numbersOf(judged) {
    const optional = (value) => (value === null ? null : (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(value));
    return {
        metric: judged.metric,
        outcome: judged.outcome,
        method: judged.method,
        rows: judged.rows,
        candidate: optional(judged.candidate),
        baseline: optional(judged.baseline),
        estimate: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(judged.estimate),
        lower: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(judged.lower),
        upper: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(judged.upper),
        threshold: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(judged.threshold),
        better: judged.better,
        worse: judged.worse,
        pValue: optional(judged.pValue),
        adjustedP: optional(judged.adjustedP),
        rowsNeeded: judged.rowsNeeded,
        power: optional(judged.power),
        problem: judged.problem,
        sufficient: Object.fromEntries(Object.entries(judged.evidence).map(([key, value]) => [
            key,
            typeof value === 'number' ? (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(value) : value,
        ])),
    };
}
/** `{"candidate": {…}, "baseline": {…}, "difference": {…}}` at full precision; empty objects where there is no baseline. */
function metricsJson({ candidate, baseline, difference }) {
    const plain = (values) => Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(value)]));
    return { candidate: plain(candidate), baseline: plain(baseline), difference: plain(difference) };
}


/***/ }),

/***/ 26481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(59143);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var digest = __webpack_require__(21248);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/resolve-side.js





const PREDICTIONS = /\.(csv|tsv|parquet|jsonl|ndjson|arrow|feather|ipc)(\.(gz|zst))?$/i;
/** Finds what an input names; null for a baseline that is not there yet. Throws `MODEL_MISSING`, `REGISTRY_MISSING`, `INPUT_INVALID`, `CONFIG_UNSUPPORTED`. */
async function resolveSide(role, inputs, context) {
    const given = inputs[role];
    if (given === '')
        return null;
    if (given.startsWith('mlflow:')) {
        throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot take the ${role} from MLflow: it must be a file or registry:<name>@<alias>: current value is "${given}"`, 'download the model in an earlier step and give its path');
    }
    if (given.startsWith('registry:'))
        return fromRegistry(role, inputs, context);
    const path = await (0,confined_path/* confinedPath */.OR)(context, role, given);
    if ((await (0,promises_.stat)(path).catch(() => null)) === null) {
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot judge the ${role}: it must be an existing file or folder: "${given}" is not there`, `correct "${role}"; relative paths start at working-directory`);
    }
    return { role, kind: kindOf(path, role, inputs), path, name: context.display(given), sha256: await (0,digest/* digestPath */.GV)(path) };
}
async function fromRegistry(role, inputs, context) {
    const { demandVersion, findRegistered } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    const found = await findRegistered(inputs[role], inputs.registry, (0,confined_path/* registryPlace */.VM)(context));
    // An alias that nothing has yet is how a first model looks; a version that is not there is a mistake.
    if (found.version === null && role === 'baseline' && typeof found.which === 'string')
        return null;
    const { registry, version } = await demandVersion(found);
    const { model } = await registry.materialize(version, (0,external_node_path_.join)(context.reportDir, role));
    return { role, kind: kindOf(model, role, inputs), path: model, name: version.uri, sha256: version.digest };
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

// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(57007);
// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/condition.js
/** Does the condition speak of the candidate alone? */
function isAbsolute(condition) {
    return condition.kind === 'bound' && condition.terms.every((term) => term.model === 'candidate');
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/decide.js

const FAILS = ['broken', 'undefined'];
const HOLDS = ['proven', 'holds'];
/**
 * The decision table. `promote` is true only where every condition is proven (a no-harm: not shown broken) and there is one at all;
 * anything shown broken fails; everything else is inconclusive.
 */
function decide(judged, frame) {
    if (!frame.hasBaseline)
        return decideFirstModel(judged, frame);
    const decision = decisionOf(frame.primary);
    if (judged.some((each) => FAILS.includes(each.outcome)))
        return { verdict: 'fail', decision, promote: false };
    const allHold = judged.length > 0 && judged.every((each) => HOLDS.includes(each.outcome));
    // A gate of vetoes alone proves nothing: it can fail, but it cannot promote.
    const anyProven = judged.some((each) => each.outcome === 'proven');
    if (!allHold || !anyProven || frame.sameModel)
        return { verdict: 'inconclusive', decision, promote: false };
    return { verdict: 'pass', decision, promote: true };
}
function decideFirstModel(judged, { onFirstModel }) {
    const decision = 'no-baseline';
    const absolute = judged.filter((each) => isAbsolute(each.condition));
    if (absolute.some((each) => FAILS.includes(each.outcome)))
        return { verdict: 'fail', decision, promote: false };
    if (absolute.length === 0)
        return { verdict: onFirstModel, decision, promote: false };
    const allHold = absolute.every((each) => HOLDS.includes(each.outcome));
    return { verdict: allHold ? 'pass' : 'inconclusive', decision, promote: allHold };
}
function decisionOf(primary) {
    if (primary === null || primary.outcome === 'undefined')
        return 'inconclusive';
    const { condition } = primary;
    if (condition.kind === 'comparison' && condition.verb === 'better' && primary.outcome === 'proven')
        return 'better';
    if (condition.kind === 'comparison' && condition.verb === 'not-worse' && primary.outcome === 'proven') {
        return primary.better ? 'better' : 'not-worse';
    }
    if (primary.worse)
        return 'worse';
    // Better, though not by the margin asked for.
    return primary.better ? 'not-worse' : 'inconclusive';
}

// EXTERNAL MODULE: ./build/packages/stats/src/random.js
var random = __webpack_require__(46818);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/estimated.js


/** What is the same however often rows are drawn again shows no error of its own, which is not to say that it has none. */
const NO_SPREAD = 'shows no spread on these rows, so that its error is unknown';
/** An estimate about which this sample says nothing more; `problem` is one clause in words. */
function unbounded(estimate, problem, evidence = {}) {
    return {
        estimate,
        lower: Number.NEGATIVE_INFINITY,
        upper: Number.POSITIVE_INFINITY,
        sign: 0,
        method: 'none',
        problem,
        pBelow: () => 1,
        evidence,
    };
}
/** A source of chance of its own for each purpose, so that a verdict does not hang on which other conditions are judged. */
function randomFor(options, purpose) {
    return (0,random/* seededRandom */.I)((0,digest/* sha256Of */.Bj)(`${options.seed}\n${purpose}`));
}

// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/stats/src/power.js

/**
 * Rows at which an effect as large as the one seen would be proven: effect − margin against its standard error, which shrinks with
 * √rows. Infinity where the effect does not exceed the margin: no number of rows proves it. Oracle: the normal formula in scipy.
 */
function rowsNeeded({ rows, excess, standardError }, wanted) {
    if (!(excess > 0))
        return Number.POSITIVE_INFINITY;
    return Math.ceil(rows * ((reach(wanted) * standardError) / excess) ** 2);
}
/** The smallest effect beyond the margin that a test with this standard error reliably proves. */
function minimumDetectableEffect(standardError, wanted) {
    return reach(wanted) * standardError;
}
/** The chance that a new sample of the same size proves an effect that lies `excess` beyond its margin. */
function powerAt(excess, standardError, alpha) {
    if (standardError === 0)
        return excess > 0 ? 1 : 0;
    return (0,normal/* normalCdf */.v)(excess / standardError + (0,normal/* normalQuantile */.Z)(alpha));
}
/**
 * Rows needed to prove a difference of two paired proportions with a share `discordant` of rows judged differently.
 * Oracle: the table in Connor's paper by the formula in scipy. Reference: Connor, Biometrics 43, 1987, 207–211.
 */
function connorRows(discordant, difference, wanted) {
    if (!(difference > 0))
        return Number.POSITIVE_INFINITY;
    const alpha = (0,normal/* normalQuantile */.Z)(1 - wanted.alpha) * Math.sqrt(discordant);
    const beta = (0,normal/* normalQuantile */.Z)(wanted.power) * Math.sqrt(Math.max(0, discordant - difference * difference));
    return Math.ceil(((alpha + beta) / difference) ** 2);
}
function reach({ alpha, power }) {
    return (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
}

// EXTERNAL MODULE: ./build/packages/stats/src/clopper-pearson-interval.js
var clopper_pearson_interval = __webpack_require__(95765);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/packages/stats/src/mcnemar.js

/**
 * McNemar's test of paired right/wrong answers, exact and mid-p. `fixed`: rows only the candidate has right; `broken`: rows
 * only the baseline has right. Without discordant rows every two-sided p is 1.
 * Oracle: statsmodels.stats.contingency_tables.mcnemar(exact=True), scipy.stats.binom.
 * Reference: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013 (mid-p).
 */
function mcnemarTest(fixed, broken) {
    const greater = tail(broken, fixed + broken);
    const less = tail(fixed, fixed + broken);
    return {
        exactTwoSided: Math.min(1, 2 * Math.min(greater.exact, less.exact)),
        exactGreater: greater.exact,
        exactLess: less.exact,
        midTwoSided: Math.min(1, 2 * Math.min(greater.mid, less.mid)),
        midGreater: greater.mid,
        midLess: less.mid,
    };
}
/** P(X ≤ count) for fair coins, and the same with half the weight on the boundary. */
function tail(count, tosses) {
    const exact = lib(count, tosses, 0.5);
    const below = count === 0 ? 0 : lib(count - 1, tosses, 0.5);
    return { exact, mid: (exact + below) / 2 };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/tango-interval.js

/**
 * Score statistic of the difference of two paired proportions against `difference`; under H₀ standard normal.
 * Decreasing in `difference`; 0/0 (nothing discordant, no difference) is 0.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoScore({ fixed, broken, rows }, difference) {
    const linear = -fixed - broken + (2 * rows - fixed + broken) * difference;
    const constant = -broken * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
    // The restricted estimate of P(only the baseline is right); the second form avoids cancellation.
    const share = linear <= 0 ? (root - linear) / (4 * rows) : (-2 * constant) / (root + linear);
    const variance = rows * (2 * share + difference * (1 - difference));
    const excess = fixed - broken - rows * difference;
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/**
 * Tango's score interval of P(candidate right) − P(baseline right) on the same rows; `level` two-sided. Exchanging `fixed` and
 * `broken` gives exactly the mirrored interval. No rows: [−1, 1].
 * Oracle: a root of the score in mpmath (fixtures); statsmodels has none.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoInterval(counts, level) {
    const z = (0,normal/* normalQuantile */.Z)(1 - (1 - level) / 2);
    const mirrored = { fixed: counts.broken, broken: counts.fixed, rows: counts.rows };
    return { lower: -upperLimit(mirrored, z), upper: upperLimit(counts, z), level };
}
/** P-value of H₀: difference ≥ margin; small where the candidate is shown to be worse than the margin. */
function tangoPValueBelow(counts, margin) {
    return (0,normal/* normalCdf */.v)(tangoScore(counts, margin));
}
const BISECTIONS = 64;
function upperLimit(counts, z) {
    if (counts.rows === 0)
        return 1;
    let low = (counts.fixed - counts.broken) / counts.rows;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (tangoScore(counts, middle) > -z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-accuracy.js

/**
 * Difference of two accuracies: Tango's score interval, and mid-p McNemar must agree before a sign is taken as shown. In small
 * samples exact McNemar gives the sign, and the Clopper–Pearson limit of the broken (fixed) share bounds the loss (gain).
 */
function compareAccuracy(answers, { alpha }) {
    const { fixed, broken } = countDiscordant(answers);
    const rows = answers.candidate.length;
    const test = mcnemarTest(fixed, broken);
    const evidence = { rows, fixed, broken, midP: test.midTwoSided, exactP: test.exactTwoSided };
    const estimate = (fixed - broken) / rows;
    const level = 1 - 2 * alpha;
    if (answers.exactOnly) {
        const lossAtMost = (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(broken, rows, level).upper;
        const gainAtMost = (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(fixed, rows, level).upper;
        const sign = test.exactGreater <= alpha ? 1 : test.exactLess <= alpha ? -1 : 0;
        return {
            estimate,
            sign,
            evidence,
            problem: null,
            lower: sign === 1 ? 0 : -lossAtMost,
            upper: sign === -1 ? 0 : gainAtMost,
            method: 'exact McNemar, Clopper–Pearson',
            // Only the sign has an exact test: of a loss beyond a margin nothing is claimed.
            pBelow: (margin) => (margin >= 0 ? test.exactLess : 1),
        };
    }
    const { lower, upper } = tangoInterval({ fixed, broken, rows }, level);
    return {
        estimate,
        sign: 0,
        evidence,
        problem: null,
        lower: test.midGreater <= alpha ? lower : Math.min(lower, 0),
        upper: test.midLess <= alpha ? upper : Math.max(upper, 0),
        method: 'mid-p McNemar, Tango interval',
        pBelow: (margin) => tangoPValueBelow({ fixed, broken, rows }, margin),
    };
}
/** Rows only the candidate has right, and rows only the baseline has right. */
function countDiscordant({ candidate, baseline }) {
    let fixed = 0;
    let broken = 0;
    for (let row = 0; row < candidate.length; row += 1) {
        if (candidate[row] > baseline[row])
            fixed += 1;
        else if (candidate[row] < baseline[row])
            broken += 1;
    }
    return { fixed, broken };
}

// EXTERNAL MODULE: ./build/packages/stats/src/delong.js
var delong = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/packages/stats/src/clustered-auc.js
var clustered_auc = __webpack_require__(70500);
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
        ...moverBounds(within === null ? [between] : [between, within]),
        raw: moverBounds([between]),
        noise: within === null ? null : moverBounds([{ ...within, weight: 1 }]),
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

;// CONCATENATED MODULE: ./build/packages/model/src/tables/labels.js

/**
 * Labels as text, so that 1, 1.0, "1" and 1n are one class. Null stays null. Times are their milliseconds.
 */
function labelsOf(column) {
    if ('missing' in column) {
        const { missing } = column;
        const seen = new Map();
        return Array.from(column.values, (value, row) => {
            if (missing[row] === 1 || Number.isNaN(value))
                return null;
            const known = seen.get(value) ?? String(value);
            seen.set(value, known);
            return known;
        });
    }
    return column.values.map((value) => (value === null ? null : String(value).trim()));
}
/** Labels of which none may be absent; throws `DATA_INVALID` with the count. */
function requireLabels(column, what) {
    const labels = labelsOf(column);
    const present = labels.filter((label) => label !== null && label !== '');
    if (present.length === labels.length)
        return present;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use ${what}: every row must have a label: ${labels.length - present.length} of ${labels.length} rows have none`, 'label these rows, or leave them out of the test data');
}
/** Classes in a stable order: numbers by value, else by code point. */
function sortedClasses(labels) {
    const classes = [...new Set(labels)];
    const numeric = classes.every((label) => label !== '' && Number.isFinite(Number(label)));
    return classes.sort(numeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : 1));
}
const USUAL_POSITIVES = ['1', 'true', 'yes'];
/**
 * The positive class of two: the one asked for, else `1`, `true` or `yes` (in any case), else the second in sort order.
 * Throws `DATA_INVALID` where the one asked for does not occur.
 */
function positiveClass(classes, asked) {
    if (asked !== '') {
        const found = classes.find((name) => name === asked) ?? classes.find((name) => spelling(name) === spelling(asked));
        if (found !== undefined)
            return found;
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use the positive class "${asked}": it must be a label of the test data: labels there are ${classes.slice(0, 10).join(', ')}`, 'correct "positive-class"');
    }
    const usual = USUAL_POSITIVES.map((word) => classes.find((name) => name.toLowerCase() === word)).find(Boolean);
    return usual ?? classes[1] ?? classes[0] ?? '';
}
/**
 * One spelling for what tools write differently: `True`, `true` and `1`; `False`, `false` and `0`; `1.0` and `1`.
 * Only to be used where the two sides' own spellings do not match.
 */
function spelling(label) {
    const lower = label.toLowerCase();
    if (lower === 'true')
        return '1';
    if (lower === 'false')
        return '0';
    return label !== '' && Number.isFinite(Number(label)) ? String(Number(label)) : label;
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/class-answers.js


/** An answer that is not there: every metric of the labels is then NaN and fails closed. */
const NO_ANSWER = -2;
/** An answer that is none of the classes: simply wrong. */
const OTHER_CLASS = -1;
const DEFAULT_THRESHOLD = 0.5;
/**
 * What one side says of each row, in the classes of the task. Labels a file states beat a threshold; a threshold that is asked for beats the
 * labels a model prints. Throws `DATA_MISMATCH` where scores or labels cannot be matched to the classes.
 */
function classAnswers(side, frame) {
    const columns = columnsByClass(side, frame);
    const score = frame.binary ? (columns[1] ?? null) : null;
    const probabilities = frame.binary || columns.length === 0 ? null : columns.map((column) => column ?? new Float64Array(side.rows));
    const threshold = frame.threshold !== null && !side.stated && score !== null;
    const labels = threshold ? null : side.labels;
    const predicted = labels !== null
        ? matchLabels(labels, side, frame)
        : score !== null
            ? thresholded(score, frame.threshold)
            : probabilities !== null
                ? mostLikely(probabilities)
                : null;
    return { predicted, score, probabilities };
}
/** Score columns in the order of the classes; a single one is the positive class's. */
function columnsByClass({ scores, classes, what }, frame) {
    if (scores.length === 0)
        return [];
    if (scores.length === 1 && frame.binary)
        return [undefined, scores[0]];
    const names = classes ?? (scores.length === frame.classes.length && isCounting(frame.classes) ? frame.classes : null);
    if (names === null || names.length !== scores.length) {
        throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot match the scores of ${what} to classes: their order must be known: there are ${scores.length} scores a row and ${names?.length ?? 'no'} names`, 'name the classes in the order of the scores under "classes" in the configuration, or give columns "score_<class>"');
    }
    const own = new Map(names.map((name, place) => [spelling(name), scores[place]]));
    const found = frame.classes.map((name) => own.get(spelling(name)));
    if (found.some((column) => column !== undefined) && (!frame.binary || found[1] !== undefined))
        return found;
    throw unmatched(what, names, frame.classes);
}
/** 0, 1, 2, …: what frameworks without names of classes mean by position. */
function isCounting(classes) {
    return classes.every((name, place) => name === String(place));
}
function matchLabels(labels, { what }, { classes }) {
    const exact = new Map(classes.map((name, place) => [name, place]));
    const loose = new Map(classes.map((name, place) => [spelling(name), place]));
    const predicted = Int32Array.from(labels, (label) => label === null ? NO_ANSWER : (exact.get(label) ?? loose.get(spelling(label)) ?? OTHER_CLASS));
    if (predicted.length > 0 && predicted.every((index) => index === OTHER_CLASS)) {
        throw unmatched(what, [...new Set(labels)].map(String), classes);
    }
    return predicted;
}
/** At the threshold or above is positive. Scores outside [0, 1] have no meaningful default threshold. */
function thresholded(score, asked) {
    if (asked === null && !score.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1)))
        return null;
    const threshold = asked ?? DEFAULT_THRESHOLD;
    return Int32Array.from(score, (value) => (Number.isFinite(value) ? (value >= threshold ? 1 : 0) : NO_ANSWER));
}
function mostLikely(probabilities) {
    return Int32Array.from({ length: probabilities[0]?.length ?? 0 }, (_, row) => {
        let best = 0;
        for (const [index, column] of probabilities.entries()) {
            if (!Number.isFinite(column[row]))
                return NO_ANSWER;
            if (column[row] > probabilities[best][row])
                best = index;
        }
        return best;
    });
}
function unmatched(what, own, classes) {
    return new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot match the answers of ${what} to the labels of the test data: some must be the same: answers are ${own.slice(0, 10).join(', ')}; labels are ${classes.slice(0, 10).join(', ')}`, 'write labels the same way on both sides');
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/domain.js


/** Below these, asymptotic and percentile bounds are not trusted. */
const ROWS_OF_EACH_CLASS_MIN = 20;
const DISCORDANT_ROWS_MIN = 10;
const ROWS_MIN = 20;
const CLUSTERS_MIN = 30;
/** Why asymptotic bounds of a metric cannot be trusted on these rows, or null where they can. */
function problemOfRows(sample, metric) {
    const units = unitsOf(sample, () => true);
    const are = sample.weights === null ? 'there are' : 'their weights leave';
    if (clustered(sample) && units < CLUSTERS_MIN)
        return `needs at least ${CLUSTERS_MIN} clusters: ${are} ${units}`;
    const unit = sample.task === 'ranking' ? 'queries' : 'rows';
    if (units < ROWS_MIN)
        return `needs at least ${ROWS_MIN} ${unit}: ${are} ${units}`;
    const { label } = sample;
    if (label === null || (sample.task === 'multiclass' && metric.rests === 'rows'))
        return null;
    const counts = sample.classes.map((_, index) => unitsOf(sample, (row) => label[row] === index));
    const filled = counts.filter((count) => count > 0);
    const fewest = filled.length < 2 ? 0 : Math.min(...filled);
    if (fewest >= ROWS_OF_EACH_CLASS_MIN)
        return null;
    const what = clustered(sample) ? 'clusters with rows' : 'rows';
    return `needs at least ${ROWS_OF_EACH_CLASS_MIN} ${what} of each class: the rarest has ${fewest}`;
}
/** Why a difference cannot be judged by asymptotics, or null where it can. */
function problemOfDifference(sample, metric) {
    const rows = problemOfRows(sample, metric);
    if (rows !== null)
        return rows;
    const differing = new Uint8Array(sample.rows);
    for (const row of discordantRows(sample, metric))
        differing[row] = 1;
    const discordant = unitsOf(sample, (row) => differing[row] === 1);
    if (discordant >= DISCORDANT_ROWS_MIN)
        return null;
    const what = clustered(sample) ? 'clusters' : 'rows';
    return `needs at least ${DISCORDANT_ROWS_MIN} ${what} on which the models differ: there are ${discordant}`;
}
/** Rows on which the two models say different things, as far as the metric looks. */
function discordantRows({ candidate, baseline, rows }, metric) {
    if (baseline === null)
        return new Uint32Array(0);
    const found = [];
    for (let row = 0; row < rows; row += 1)
        if (differs(row, { candidate, baseline }, metric))
            found.push(row);
    return Uint32Array.from(found);
}
function differs(row, { candidate, baseline }, metric) {
    if (metric.needs === 'predicted')
        return candidate.predicted?.[row] !== baseline.predicted?.[row];
    if (candidate.probabilities === null || metric.needs === 'score')
        return candidate.score?.[row] !== baseline.score?.[row];
    return candidate.probabilities.some((column, index) => column[row] !== baseline.probabilities?.[index]?.[row]);
}
/** Are rows to be drawn by cluster? The queries of a ranking are its rows. */
function clustered(sample) {
    return sample.clusters !== null && sample.task !== 'ranking';
}
/**
 * How many units (rows, clusters, queries) the rows that are asked for make. Where they are weighted, how many equally heavy ones would be
 * known as well (Kish), rounded down: rows that weigh nothing are none.
 */
function unitsOf({ rows, clusters, weights }, isMeant) {
    const totals = new Float64Array(rows);
    const heaviest = weights?.reduce((most, weight) => Math.max(most, weight), 0) ?? 1;
    for (let row = 0; row < rows; row += 1) {
        const unit = clusters?.[row] ?? row;
        const weight = (weights?.[row] ?? 1) / heaviest;
        if (weight > 0 && isMeant(row))
            totals[unit] = totals[unit] + weight;
    }
    if (weights !== null)
        return Math.floor(effectiveClusters(totals) + ROUNDING);
    return totals.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
}
const ROUNDING = 1e-9;
/** Did both models answer every row with what the metric needs? Then an undefined metric is the rows' doing, not theirs. */
function isAnswered({ candidate, baseline }, { needs }) {
    return [candidate, baseline].every((side) => {
        if (side === null)
            return false;
        if (needs === 'predicted')
            return side.predicted !== null && !side.predicted.includes(NO_ANSWER);
        const columns = side.probabilities !== null && needs === 'probabilities' ? side.probabilities : [side.score];
        return columns.every((column) => column?.every(Number.isFinite) === true);
    });
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-auc.js



/** Difference of two AUCs: DeLong, or Obuchowski where rows come in clusters. */
function compareAuc({ isPositive, candidate, baseline, clusters }, { alpha }) {
    const { difference, variance } = clusters === null
        ? (0,delong/* delongPaired */.D)(isPositive, candidate, baseline)
        : (0,clustered_auc/* clusteredAucDifference */.y)({ isPositive, cluster: clusters }, candidate, baseline);
    if (!Number.isFinite(variance))
        return unbounded(difference, 'needs at least two rows of each class');
    const moved = movedRows(isPositive, candidate, baseline);
    if (moved < DISCORDANT_ROWS_MIN) {
        if (clusters === null)
            return boundByPairs({ isPositive, candidate, baseline }, { alpha, difference, moved });
        const problem = `needs at least ${DISCORDANT_ROWS_MIN} rows that the models rank differently: there are ${moved}`;
        return unbounded(difference, problem, { moved });
    }
    const error = Math.sqrt(variance);
    const reach = (0,normal/* normalQuantile */.Z)(1 - alpha) * error;
    return {
        estimate: difference,
        lower: difference - reach,
        upper: difference + reach,
        sign: 0,
        method: clusters === null ? 'paired DeLong' : 'paired Obuchowski (clusters)',
        problem: null,
        pBelow: (margin) => (error === 0 ? (difference < margin ? 0 : 1) : (0,normal/* normalCdf */.v)((difference - margin) / error)),
        evidence: { variance },
    };
}
/** Rows whose share in the AUC differs between the models: what DeLong's variance is made of. */
function movedRows(isPositive, candidate, baseline) {
    const [a, b] = [(0,delong/* aucComponents */.s)(isPositive, candidate), (0,delong/* aucComponents */.s)(isPositive, baseline)];
    const differing = (one, other) => one.reduce((count, share, at) => count + Number(Math.abs(share - other[at]) > SAME), 0);
    return differing(a.positives, b.positives) + differing(a.negatives, b.negatives);
}
const SAME = 1e-12;
/**
 * Where hardly a row changes its rank (two models that separate perfectly, recalibrated scores) DeLong's variance says nothing. Each
 * positive is then paired with the negative of the same place, independently of the next: the share of pairs whose order got worse bounds
 * the loss, exactly, whatever the scores (Clopper–Pearson); the share that got better bounds the gain.
 */
function boundByPairs({ isPositive, candidate, baseline }, { alpha, difference, moved }) {
    const places = [...isPositive.keys()];
    const positives = places.filter((row) => isPositive[row] === 1);
    const negatives = places.filter((row) => isPositive[row] !== 1);
    const pairs = Math.min(positives.length, negatives.length);
    let gained = 0;
    let lost = 0;
    for (let at = 0; at < pairs; at += 1) {
        const order = (scores) => Math.sign(scores[positives[at]] - scores[negatives[at]]) / 2;
        const change = order(candidate) - order(baseline);
        gained += Math.max(0, change);
        lost += Math.max(0, -change);
    }
    const atMost = (count) => (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(count, pairs, 1 - 2 * alpha).upper;
    return {
        estimate: difference,
        lower: Math.min(difference, -atMost(lost)),
        upper: Math.max(difference, atMost(gained)),
        sign: 0,
        method: 'Clopper–Pearson on pairs of a positive and a negative',
        problem: null,
        // Of a loss beyond a margin nothing is claimed.
        pBelow: () => 1,
        evidence: { moved, pairs, gained, lost },
    };
}
/**
 * One AUC with bounds on the logit scale, so that they stay in [0, 1]. Perfect separation leaves DeLong without variance: the bound is
 * then that of as many independent successes as the rarer class has rows.
 */
function boundAuc(isPositive, scores, { alpha }) {
    const { aucA: auc, varianceA: variance } = (0,delong/* delongPaired */.D)(isPositive, scores, scores);
    if (!Number.isFinite(variance))
        return unbounded(auc, 'needs at least two rows of each class');
    const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
    const base = { estimate: auc, sign: 0, problem: null, evidence: { variance } };
    if (variance === 0 || auc <= 0 || auc >= 1) {
        const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
        const slack = 1 - alpha ** (1 / Math.min(positives, isPositive.length - positives));
        const bounds = { lower: Math.max(0, auc - slack), upper: Math.min(1, auc + slack) };
        return {
            ...base,
            ...bounds,
            method: 'exact bound of separation',
            pBelow: (margin) => (bounds.upper < margin ? alpha : 1),
        };
    }
    const logit = Math.log(auc / (1 - auc));
    const error = Math.sqrt(variance) / (auc * (1 - auc));
    const back = (value) => 1 / (1 + Math.exp(-value));
    return {
        ...base,
        lower: back(logit - z * error),
        upper: back(logit + z * error),
        method: 'DeLong on the logit scale',
        pBelow: (margin) => (0,normal/* normalCdf */.v)((logit - Math.log(margin / (1 - margin))) / error),
    };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/paired-permutation.js
const WORDS = 4_294_967_296;
const BITS = 32;
const TIE = 1e-12;
/**
 * Paired permutation (sign-flip) test: exchanges candidate and baseline row by row with probability ½. Exact under the sharp null
 * for any distribution. Negating the differences exchanges the two p-values, bit for bit. O(rows · permutations).
 * Oracle: scipy.stats.permutation_test(permutation_type="samples"). Reference: Edgington and Onghena, Randomization Tests, 2007.
 */
function pairedPermutation(differences, permutations, random) {
    // Rows without a difference change nothing.
    const moving = differences.filter((value) => value !== 0);
    const observed = moving.reduce((sum, value) => sum + value, 0);
    // Sums of the same numbers in another order are the same: rounding must not tell them apart.
    const slack = TIE * moving.reduce((sum, value) => sum + Math.abs(value), 0);
    let asHigh = 0;
    let asLow = 0;
    for (let permutation = 0; permutation < permutations; permutation += 1) {
        const sum = flippedSum(moving, random);
        if (sum >= observed - slack)
            asHigh += 1;
        if (sum <= observed + slack)
            asLow += 1;
    }
    return { greater: (1 + asHigh) / (permutations + 1), less: (1 + asLow) / (permutations + 1) };
}
function flippedSum(values, random) {
    let sum = 0;
    let word = 0;
    for (let at = 0; at < values.length; at += 1) {
        if (at % BITS === 0)
            word = random.integer(WORDS);
        sum += (word & 1) === 1 ? values[at] : -values[at];
        word >>>= 1;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-bounds.js
/**
 * Percentile bounds from bootstrap replicates. Taken at order statistics chosen so that `lower > m` exactly where
 * (1 + #{replicate ≤ m}) / (B + 1) ≤ α, and mirrored for `upper`: negating every replicate negates and exchanges the bounds, bit
 * for bit. A replicate that is not finite, or fewer than 1/α − 1 of them, leaves both unbounded.
 * Oracle: sorted replicates in numpy; between the two neighbours of numpy.quantile. Reference: Davison and Hinkley, Bootstrap Methods, 1997, §2.4, §4.
 */
function percentileBounds(replicates, alpha) {
    const rank = tailRank(replicates.length, alpha);
    if (rank < 1 || !replicates.every(Number.isFinite)) {
        return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    }
    const sorted = replicates.toSorted();
    return { lower: sorted[rank - 1], upper: sorted[sorted.length - rank] };
}
/** P-value of H₀: θ ≥ margin; never 0. A replicate that is not finite counts against rejection. */
function bootstrapPValueBelow(replicates, margin) {
    let against = 0;
    for (const replicate of replicates)
        if (!(replicate < margin))
            against += 1;
    return (1 + against) / (replicates.length + 1);
}
/** How many replicates one tail may hold; rounding of α · (B + 1) must not lose one. */
function tailRank(replicates, alpha) {
    return Math.floor(alpha * (replicates + 1) + 1e-9);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-t.js

/**
 * Studentised bootstrap of a mean: honest for skewed values where percentiles are not. Values are finite. With no variance the
 * mean is known exactly, as far as this sample tells: the caller must demand enough rows that differ.
 * Oracle: the definition in numpy on the same draws. Reference: Efron and Tibshirani 1993, §12.5; Hall, Annals of Statistics 16, 1988.
 */
function bootstrapT(values, replicates, random) {
    const n = values.length;
    const { mean, standardError } = meanAndError(values);
    const studentised = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        let sum = 0;
        let squares = 0;
        for (let draw = 0; draw < n; draw += 1) {
            // Centred, so that the sum of squares does not lose the variance of a large mean.
            const value = values[random.integer(n)] - mean;
            sum += value;
            squares += value * value;
        }
        const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
        studentised[replicate] = sum === 0 ? 0 : sum / n / Math.sqrt(variance / n);
    }
    return { mean, standardError, studentised: studentised.sort() };
}
/** One-sided bounds of the mean, each at `alpha`; negated values give exactly the mirrored bounds. */
function bootstrapTBounds({ mean, standardError, studentised }, alpha) {
    if (standardError === 0)
        return { lower: mean, upper: mean };
    const rank = tailRank(studentised.length, alpha);
    if (rank < 1 || !Number.isFinite(standardError)) {
        return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    }
    // A quantile that is infinite (replicates without variance) bounds nothing, whatever its sign.
    const highest = studentised[studentised.length - rank];
    const lowest = studentised[rank - 1];
    return {
        lower: Number.isFinite(highest) ? mean - highest * standardError : Number.NEGATIVE_INFINITY,
        upper: Number.isFinite(lowest) ? mean - lowest * standardError : Number.POSITIVE_INFINITY,
    };
}
const bootstrap_t_SAME = 1e-9;
/** Whether values are all the same but for rounding: the error of their mean is then unknown, however many there are. */
function hasNoSpread(values) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return !(high - low > bootstrap_t_SAME * Math.max(Math.abs(low), Math.abs(high)));
}
/** P-value of H₀: mean ≥ margin, in step with `bootstrapTBounds`; never 0. */
function bootstrapTPValueBelow({ mean, standardError, studentised }, margin) {
    if (standardError === 0)
        return mean < margin ? 0 : 1;
    const observed = (mean - margin) / standardError;
    const asExtreme = studentised.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
    return (1 + asExtreme) / (studentised.length + 1);
}
/** Mean and its standard error by two passes; a single value has an unknown error (NaN). */
function meanAndError(values) {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-means.js


/**
 * Mean difference: studentised bootstrap bounds, and a paired permutation test must agree before a sign is taken as shown: the
 * first is right about the mean, the second exact when the models are exchangeable. In small samples the permutation test alone gives the sign.
 */
function compareMeans({ differences, purpose, problem }, options) {
    const { alpha, replicates } = options;
    const permutation = pairedPermutation(differences, replicates, randomFor(options, `${purpose} permutation`));
    const evidence = {
        rows: differences.length,
        permutationGreater: permutation.greater,
        permutationLess: permutation.less,
    };
    const missing = problem ?? (hasNoSpread(differences) ? NO_SPREAD : null);
    if (missing !== null) {
        const estimate = differences.reduce((sum, value) => sum + value, 0) / differences.length;
        return signedOnly(estimate, { permutation, problem: missing, alpha });
    }
    const boot = bootstrapT(differences, replicates, randomFor(options, `${purpose} bootstrap-t`));
    const { lower, upper } = bootstrapTBounds(boot, alpha);
    return {
        estimate: boot.mean,
        lower: permutation.greater <= alpha ? lower : Math.min(lower, 0),
        upper: permutation.less <= alpha ? upper : Math.max(upper, 0),
        sign: 0,
        method: 'paired bootstrap-t and permutation',
        problem: null,
        pBelow: (margin) => bootstrapTPValueBelow(boot, margin),
        evidence: { ...evidence, replicates, standardError: boot.standardError },
    };
}
/** What a permutation test says where bounds cannot be trusted: the sign, or nothing. */
function signedOnly(estimate, { permutation, problem, alpha }) {
    const sign = permutation.greater <= alpha ? 1 : permutation.less <= alpha ? -1 : 0;
    return {
        estimate,
        sign,
        problem: sign === 0 ? problem : null,
        lower: sign === 1 ? 0 : Number.NEGATIVE_INFINITY,
        upper: sign === -1 ? 0 : Number.POSITIVE_INFINITY,
        method: 'paired permutation',
        pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
        evidence: { permutationGreater: permutation.greater, permutationLess: permutation.less },
    };
}
/** One mean with studentised bootstrap bounds. Values are finite. */
function boundMean(values, purpose, options) {
    const boot = bootstrapT(values, options.replicates, randomFor(options, `${purpose} bootstrap-t`));
    if (hasNoSpread(values))
        return unbounded(boot.mean, NO_SPREAD);
    return {
        estimate: boot.mean,
        ...bootstrapTBounds(boot, options.alpha),
        sign: 0,
        method: 'bootstrap-t',
        problem: null,
        pBelow: (margin) => bootstrapTPValueBelow(boot, margin),
        evidence: { rows: values.length, replicates: options.replicates, standardError: boot.standardError },
    };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/resample.js
/**
 * Calls `visit` once a replicate with how often each row was drawn. The array is used again: do not keep it. Drawing counts
 * rather than rows lets every metric of both models share one replicate, which is what pairs them. O(rows · replicates).
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, §6.
 */
function forEachResample(plan, visit) {
    const times = new Float64Array(plan.rows);
    for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
        times.fill(0);
        if (plan.design.kind === 'strata')
            drawStrata(times, plan.design.strata, plan.random);
        else
            drawClusters(times, plan.design.clusters, plan.random);
        visit(times, replicate);
    }
}
function drawStrata(times, strata, random) {
    for (const stratum of strata) {
        for (let draw = 0; draw < stratum.length; draw += 1) {
            const row = stratum[random.integer(stratum.length)];
            times[row] = times[row] + 1;
        }
    }
}
function drawClusters(times, clusters, random) {
    for (let draw = 0; draw < clusters.length; draw += 1) {
        for (const row of clusters[random.integer(clusters.length)])
            times[row] = times[row] + 1;
    }
}
/** The rows of each group, groups in order of their number, empty ones left out. */
function groupRows(groups) {
    const rows = new Map();
    for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row];
        const known = rows.get(group);
        if (known === undefined)
            rows.set(group, [row]);
        else
            known.push(row);
    }
    return [...rows.entries()].sort(([a], [b]) => a - b).map(([, members]) => Uint32Array.from(members));
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/linear-bootstrap.js



const linear_bootstrap_SAME = 1e-12;
/**
 * A sum of metrics with percentile bounds from a bootstrap that draws rows within classes (whole clusters where there are any) and
 * lets every term share the draw. Negating the terms mirrors the bounds exactly. A value that is not finite
 * in any replicate: no bounds.
 */
function bootstrapLinear(sample, { terms, purpose }, options) {
    const value = (weights) => sum(terms.map((term) => term.coefficient * term.estimator(weights)));
    const own = ownWeights(sample);
    const estimate = value(own);
    if (!Number.isFinite(estimate))
        return unbounded(estimate, 'is not a finite number on these rows');
    const replicates = new Float64Array(options.replicates);
    const drawn = new Float64Array(sample.rows);
    const plan = {
        rows: sample.rows,
        design: designOf(sample),
        replicates: options.replicates,
        random: randomFor(options, purpose),
    };
    forEachResample(plan, (times, replicate) => {
        for (let row = 0; row < drawn.length; row += 1)
            drawn[row] = times[row] * own[row];
        replicates[replicate] = value(drawn);
    });
    const { lower, upper } = percentileBounds(replicates, options.alpha);
    if (!Number.isFinite(lower))
        return unbounded(estimate, 'is not defined on some resamples of these rows');
    if (!(upper - lower > linear_bootstrap_SAME * Math.max(1, Math.abs(estimate))))
        return unbounded(estimate, NO_SPREAD);
    return {
        estimate,
        lower,
        upper,
        sign: 0,
        method: `paired percentile bootstrap (${clustered(sample) ? 'clusters' : 'within classes'})`,
        problem: null,
        pBelow: (margin) => bootstrapPValueBelow(replicates, margin),
        evidence: { replicates: options.replicates },
    };
}
/** What each row counts: its weight, or 1. */
function ownWeights(sample) {
    return sample.weights ?? new Float64Array(sample.rows).fill(1);
}
function designOf(sample) {
    // The queries of a ranking are drawn whole, as clusters are.
    if (sample.clusters !== null)
        return { kind: 'clusters', clusters: groupRows(sample.clusters) };
    return { kind: 'strata', strata: groupRows(sample.label ?? new Int32Array(sample.rows)) };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/packages/stats/src/midranks.js
var midranks = __webpack_require__(17104);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/permute-swaps.js




const permute_swaps_TIE = 1e-9;
const permute_swaps_WORDS = 4_294_967_296;
const permute_swaps_BITS = 32;
/**
 * Paired permutation test of any metric: the two models' answers are exchanged row by row (cluster by cluster) with probability ½ and the
 * difference computed again. Exact when the models are exchangeable, in samples of any size. Scores that are only ranked are compared by their ranks
 * within each model, so that two scales can be exchanged. O(rows · replicates).
 * Reference: Edgington and Onghena, Randomization Tests, 2007; for ranks Bandos, Rockette and Gur, Statistics in Medicine 24, 2005.
 */
function permuteSwaps(sample, metric, options) {
    const { rows } = sample;
    const own = ownWeights(sample);
    // Exchanging equal answers changes nothing: only rows that differ are moved.
    const moving = discordantRows(sample, metric);
    const groups = Int32Array.from(moving, (row) => sample.clusters?.[row] ?? row);
    const flips = new Uint8Array(rows);
    const stacked = stack(sample, metric);
    const estimator = metric.estimator(stacked, stacked.candidate);
    const orientation = metric.higherIsBetter ? 1 : -1;
    const kept = joined(own, new Float64Array(rows));
    const given = joined(new Float64Array(rows), own);
    const difference = () => orientation * (estimator(kept) - estimator(given));
    const observed = difference();
    const random = randomFor(options, `${options.purpose} swaps`);
    const slack = permute_swaps_TIE * Math.max(1e-6, Math.abs(observed));
    let asHigh = 0;
    let asLow = 0;
    for (let replicate = 0; replicate < options.replicates; replicate += 1) {
        toss(flips, random);
        for (let at = 0; at < moving.length; at += 1) {
            const row = moving[at];
            const moved = flips[groups[at]] === 1 ? own[row] : 0;
            given[row] = kept[rows + row] = moved;
            kept[row] = given[rows + row] = own[row] - moved;
        }
        const permuted = difference();
        // What is not a number speaks against every claim.
        if (!(permuted < observed - slack))
            asHigh += 1;
        if (!(permuted > observed + slack))
            asLow += 1;
    }
    return { greater: (1 + asHigh) / (options.replicates + 1), less: (1 + asLow) / (options.replicates + 1) };
}
/** One fair coin a group. */
function toss(flips, random) {
    let word = 0;
    for (let group = 0; group < flips.length; group += 1) {
        word = group % permute_swaps_BITS === 0 ? random.integer(permute_swaps_WORDS) : word >>> 1;
        flips[group] = word & 1;
    }
}
/** The candidate's answers above the baseline's: weights then choose whose answer to a row counts. */
function stack(sample, metric) {
    const { candidate, baseline } = sample;
    const isRanked = sample.task === 'binary' && metric.needs === 'score';
    const scores = (side) => isRanked && side.score !== null ? (0,midranks/* midranks */.U)(side.score) : side.score;
    return {
        ...sample,
        rows: 2 * sample.rows,
        weights: null,
        clusters: null,
        label: joinIntegers(sample.label, sample.label),
        target: joinedOrNull(sample.target, sample.target),
        candidate: {
            predicted: joinIntegers(candidate.predicted, baseline.predicted),
            score: joinedOrNull(scores(candidate), scores(baseline)),
            probabilities: candidate.probabilities?.map((column, place) => joinedOrNull(column, baseline.probabilities?.[place] ?? null) ?? column) ?? null,
        },
        baseline: null,
    };
}
function joinedOrNull(above, below) {
    return above === null || below === null ? null : joined(above, below);
}
function joined(above, below) {
    const whole = new Float64Array(above.length + below.length);
    whole.set(above);
    whole.set(below, above.length);
    return whole;
}
function joinIntegers(above, below) {
    if (above === null || below === null)
        return null;
    const whole = new Int32Array(above.length + below.length);
    whole.set(above);
    whole.set(below, above.length);
    return whole;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-metric.js








/** A metric on the whole of a sample. */
function metricValue(sample, metric, answers) {
    return metric.estimator(sample, answers)(ownWeights(sample));
}
/**
 * By how much the candidate is better (oriented: above 0 is better), judged by the test that fits the metric. A value that is not
 * finite on either side has no difference: the estimate is NaN.
 */
function compareMetric(sample, metric, options) {
    const orientation = metric.higherIsBetter ? 1 : -1;
    const candidate = metricValue(sample, metric, sample.candidate);
    const baseline = metricValue(sample, metric, sample.baseline);
    if (!Number.isFinite(candidate) || !Number.isFinite(baseline)) {
        return unbounded(Number.NaN, whyUndefined(sample, metric, Number.isFinite(candidate) ? 'baseline' : 'candidate'));
    }
    const purpose = `${options.scope} ${metric.name}`;
    const problem = problemOfDifference(sample, metric);
    const plain = sample.weights === null && !clustered(sample);
    if (metric.test === 'mcnemar' && plain && metric.perRow !== undefined) {
        return compareAccuracy({
            candidate: metric.perRow(sample, sample.candidate),
            baseline: metric.perRow(sample, sample.baseline),
            exactOnly: problem !== null,
        }, options);
    }
    if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
        return compareMeans({ differences: differencesOf(sample, metric, orientation), purpose, problem }, options);
    }
    const isRanked = metric.test === 'delong' && sample.weights === null && problemOfRows(sample, metric) === null;
    const ranked = isRanked ? compareScores(sample, options) : null;
    if (ranked !== null && problem === null && ranked.problem === null)
        return ranked;
    const permutation = permuteSwaps(sample, metric, { ...options, purpose });
    if (ranked !== null && ranked.problem === null)
        return withSign(ranked, permutation, options.alpha);
    if (problem !== null)
        return signedOnly(orientation * (candidate - baseline), { permutation, problem, alpha: options.alpha });
    const terms = [
        { coefficient: orientation, estimator: metric.estimator(sample, sample.candidate) },
        { coefficient: -orientation, estimator: metric.estimator(sample, sample.baseline) },
    ];
    const boot = bootstrapLinear(sample, { terms, purpose }, options);
    return {
        ...boot,
        // Percentile bounds are too short in small samples: a sign counts as shown only where the permutation test agrees.
        lower: permutation.greater <= options.alpha ? boot.lower : Math.min(boot.lower, 0),
        upper: permutation.less <= options.alpha ? boot.upper : Math.max(boot.upper, 0),
        method: `${boot.method} and permutation`,
        evidence: { ...boot.evidence, permutationGreater: permutation.greater, permutationLess: permutation.less },
    };
}
/** Coarse bounds, with the sign where a permutation test shows it. */
function withSign(known, { greater, less }, alpha) {
    const sign = greater <= alpha ? 1 : less <= alpha ? -1 : 0;
    return {
        ...known,
        sign,
        lower: sign === 1 ? Math.max(0, known.lower) : known.lower,
        upper: sign === -1 ? Math.min(0, known.upper) : known.upper,
        method: `${known.method}, paired permutation`,
        pBelow: (margin) => (margin >= 0 ? less : 1),
        evidence: { ...known.evidence, permutationGreater: greater, permutationLess: less },
    };
}
/** The metric of one model with its bounds, not oriented. */
function boundMetric(sample, metric, options) {
    const answers = sample[options.model];
    const value = answers === null ? Number.NaN : metricValue(sample, metric, answers);
    if (answers === null || !Number.isFinite(value)) {
        return unbounded(Number.NaN, whyUndefined(sample, metric, options.model));
    }
    const plain = sample.weights === null && !clustered(sample);
    if (metric.test === 'mcnemar' && plain)
        return boundShare(value, sample.rows, options.alpha);
    const problem = problemOfRows(sample, metric);
    if (problem !== null)
        return unbounded(value, problem);
    if (metric.test === 'delong' && plain && answers.score !== null) {
        return boundAuc(positivesOf(sample), answers.score, options);
    }
    if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
        return boundMean(metric.perRow(sample, answers), `one ${metric.name}`, options);
    }
    const estimator = metric.estimator(sample, answers);
    return bootstrapLinear(sample, { terms: [{ coefficient: 1, estimator }], purpose: `one ${metric.name}` }, options);
}
const PARTS = {
    predicted: 'a label for every row ("prediction")',
    score: 'a finite score for every row ("score")',
    probabilities: 'a probability in [0, 1] for every row and class ("score" or "score_<class>")',
};
/** Why a metric has no value, as far as it can be told from what the side gives. */
function whyUndefined(sample, metric, model) {
    const answers = sample[model];
    const given = answers !== null && (metric.needs === 'predicted' ? answers.predicted : (answers.score ?? answers.probabilities));
    const needs = `it needs ${PARTS[metric.needs]}`;
    if (given === null || given === false)
        return `the ${model}'s ${metric.name} cannot be computed: ${needs}`;
    return `the ${model}'s ${metric.name} is not a finite number: ${needs}, and rows of each class`;
}
function boundShare(share, rows, alpha) {
    const right = Math.round(share * rows);
    const { lower, upper } = (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(right, rows, 1 - 2 * alpha);
    return {
        estimate: share,
        lower,
        upper,
        sign: 0,
        problem: null,
        method: 'Clopper–Pearson',
        pBelow: (margin) => (upper < margin ? alpha : 1),
        evidence: { rows, right },
    };
}
function differencesOf(sample, metric, orientation) {
    const perRow = metric.perRow ?? (() => new Float64Array(sample.rows).fill(Number.NaN));
    const baseline = perRow(sample, sample.baseline);
    return perRow(sample, sample.candidate).map((value, row) => orientation * (value - baseline[row]));
}
function compareScores(sample, options) {
    const nothing = new Float64Array(sample.rows);
    return compareAuc({
        isPositive: positivesOf(sample),
        candidate: sample.candidate.score ?? nothing,
        baseline: sample.baseline.score ?? nothing,
        clusters: clustered(sample) ? sample.clusters : null,
    }, options);
}
function positivesOf({ label, rows }) {
    return Uint8Array.from(label ?? new Int32Array(rows), (index) => (index === 1 ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/judge-comparison.js





const POWER_WANTED = 0.8;
/**
 * Judges `better`, `not-worse` and `no-harm` (the last before Holm: its p-value is given). The excess over the margin decides:
 * proven where its lower bound is above 0, broken where its upper bound is below 0.
 */
function judgeComparison(sample, question, options) {
    const { condition, metric, slice } = question;
    const scope = slice === null ? 'all' : `${condition.text} = ${slice}`;
    const candidate = metricValue(sample, metric, sample.candidate);
    const baseline = metricValue(sample, metric, sample.baseline);
    const plain = compareMetric(sample, metric, { ...options, scope });
    const { margin, verb } = condition;
    const threshold = (verb === 'better' ? 1 : -1) * margin.value * (margin.relative ? Math.abs(baseline) : 1);
    const excess = margin.relative
        ? agreeing(relativeExcess(sample, question, { options, scope, candidate, baseline }), plain, threshold)
        : shifted(plain, threshold);
    const tooSmall = slice === null || !isAnswered(sample, metric) ? null : problemOfRows(sample, metric);
    const outcome = outcomeOf(excess, verb, tooSmall);
    const standardError = (excess.upper - excess.lower) / (2 * (0,normal/* normalQuantile */.Z)(1 - options.alpha));
    const needed = outcome === 'unproven' ? needOf(plain, { excess, standardError, options, rows: sample.rows, threshold }) : null;
    return {
        condition,
        metric: metric.name,
        slice,
        rows: sample.rows,
        candidate,
        baseline,
        estimate: plain.estimate,
        lower: plain.lower,
        upper: plain.upper,
        threshold,
        outcome,
        worse: plain.upper < 0 || plain.sign === -1,
        better: plain.lower > 0 || plain.sign === 1,
        method: margin.relative ? excess.method : plain.method,
        problem: outcome === 'undefined' ? excess.problem : (tooSmall ?? excess.problem),
        pValue: verb === 'no-harm' ? excess.pBelow(0) : null,
        adjustedP: null,
        rowsNeeded: needed,
        power: Number.isFinite(standardError) ? powerAt(excess.estimate, standardError, options.alpha) : null,
        evidence: plain.evidence,
    };
}
/** The difference less its threshold. */
function shifted(plain, threshold) {
    return {
        ...plain,
        estimate: plain.estimate - threshold,
        lower: plain.lower - threshold,
        upper: plain.upper - threshold,
        // An exact sign speaks of thresholds on its own side only.
        sign: plain.sign === 1 && threshold <= 0 ? 1 : plain.sign === -1 && threshold >= 0 ? -1 : 0,
        pBelow: (margin) => plain.pBelow(margin + threshold),
    };
}
/** More than a gain is a gain: what the plain comparison's tests do not show, a margin in percent cannot add. */
function agreeing(excess, plain, threshold) {
    const isGain = plain.lower > 0 || plain.sign === 1;
    const isLoss = plain.upper < 0 || plain.sign === -1;
    return {
        ...excess,
        lower: threshold >= 0 && !isGain ? Math.min(excess.lower, 0) : excess.lower,
        upper: threshold <= 0 && !isLoss ? Math.max(excess.upper, 0) : excess.upper,
    };
}
/** candidate − (1 ± m) · baseline in one bootstrap: the baseline's own uncertainty is part of a relative margin. */
function relativeExcess(sample, { condition, metric }, frame) {
    if (!(frame.baseline > 0)) {
        return unbounded(Number.NaN, `a margin in percent needs a baseline above 0: it is ${frame.baseline}`);
    }
    const orientation = metric.higherIsBetter ? 1 : -1;
    const share = 1 + (condition.verb === 'better' ? 1 : -1) * orientation * condition.margin.value;
    const problem = problemOfDifference(sample, metric);
    if (problem !== null)
        return unbounded(orientation * (frame.candidate - share * frame.baseline), problem);
    const terms = [
        { coefficient: orientation, estimator: metric.estimator(sample, sample.candidate) },
        { coefficient: -orientation * share, estimator: metric.estimator(sample, sample.baseline) },
    ];
    return bootstrapLinear(sample, { terms, purpose: `${frame.scope} ${metric.name} relative` }, frame.options);
}
/** A slice in which a metric is not defined for want of rows cannot tell; a model that does not answer fails. */
function outcomeOf(excess, verb, tooSmall) {
    const isDefined = Number.isFinite(excess.estimate);
    if (!isDefined && tooSmall === null)
        return 'undefined';
    if (!isDefined)
        return verb === 'no-harm' ? 'holds' : 'unproven';
    if (verb === 'no-harm')
        return 'holds';
    if (excess.lower > judge_comparison_ROUNDING || excess.sign === 1)
        return 'proven';
    if (excess.upper < -judge_comparison_ROUNDING || excess.sign === -1)
        return 'broken';
    return 'unproven';
}
/** Statistics are computed to about this precision: what only rounding tells from its margin is not told. */
const judge_comparison_ROUNDING = 1e-12;
function needOf(plain, { excess, standardError, options, rows, threshold }) {
    const wanted = { alpha: options.alpha, power: POWER_WANTED };
    const { fixed, broken } = plain.evidence;
    const paired = typeof fixed === 'number' && typeof broken === 'number' && threshold === 0;
    const needed = paired
        ? connorRows((fixed + broken) / rows, plain.estimate, wanted)
        : rowsNeeded({ rows, excess: excess.estimate, standardError }, wanted);
    return Number.isFinite(needed) ? Math.max(needed, rows + 1) : null;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/judge-bound.js






/** Judges `candidate.auc >= 0.8` and linear expressions of both models' metrics: proven and broken by one-sided bounds. */
function judgeBound(sample, question, options) {
    const { condition } = question;
    const needsBaseline = condition.terms.some((term) => term.model === 'baseline');
    const missing = needsBaseline && sample.baseline === null;
    const known = missing ? unbounded(Number.NaN, 'there is no baseline') : estimateTerms(sample, question, options);
    return judgedBound(condition, known, { rows: sample.rows, options, missing });
}
/** The answer from an estimate with bounds; also used for numbers that come without a sample. */
function judgedBound(condition, known, frame) {
    const { options, rows, missing } = frame;
    const outcome = missing ? 'no-baseline' : judge_bound_outcomeOf(condition, known);
    const above = condition.operator.startsWith('>');
    const excess = (above ? 1 : -1) * (known.estimate - condition.threshold) - (condition.tolerance ?? 0);
    const standardError = (known.upper - known.lower) / (2 * (0,normal/* normalQuantile */.Z)(1 - options.alpha));
    const needed = rowsNeeded({ rows, excess, standardError }, { alpha: options.alpha, power: POWER_WANTED });
    const own = condition.terms.length === 1 ? condition.terms[0]?.model : undefined;
    return {
        condition,
        metric: condition.terms.length === 1 ? (condition.terms[0]?.metric ?? '') : condition.text,
        slice: null,
        rows,
        candidate: own === 'candidate' ? known.estimate : null,
        baseline: own === 'baseline' ? known.estimate : null,
        estimate: known.estimate,
        lower: known.lower,
        upper: known.upper,
        threshold: condition.threshold,
        outcome,
        worse: false,
        better: false,
        method: known.method,
        problem: known.problem,
        pValue: null,
        adjustedP: null,
        rowsNeeded: outcome === 'unproven' && Number.isFinite(needed) ? Math.max(needed, rows + 1) : null,
        power: Number.isFinite(standardError) ? powerAt(excess, standardError, options.alpha) : null,
        evidence: known.evidence,
    };
}
/**
 * With a tolerance ε the estimate must clear the threshold by ε and be known to within ε: together they imply the bound, and tell the author
 * when the rows are too few for the precision asked for.
 */
function judge_bound_outcomeOf({ operator, threshold, tolerance }, known) {
    if (!Number.isFinite(known.estimate))
        return 'undefined';
    const above = operator.startsWith('>');
    const closed = operator.endsWith('=');
    const low = above ? beyond(known.lower, threshold) : beyond(threshold, known.upper);
    const high = above ? beyond(known.upper, threshold) : beyond(threshold, known.lower);
    if (tolerance === null) {
        if (low > 0 || (closed && low === 0))
            return 'proven';
        return high < 0 || (!closed && high === 0) ? 'broken' : 'unproven';
    }
    const centre = above ? known.estimate - threshold : threshold - known.estimate;
    const isPrecise = centre - low <= tolerance && high - centre <= tolerance;
    if (!isPrecise)
        return 'unproven';
    return centre > tolerance ? 'proven' : centre < -tolerance ? 'broken' : 'unproven';
}
const EQUAL = 1e-12;
/** By how much `value` exceeds `limit`. Decimals that only binary fractions tell apart are equal: 0.85 − 0.80 is 0.05. */
function beyond(value, limit) {
    const excess = value - limit;
    if (!Number.isFinite(excess))
        return excess;
    return Math.abs(excess) <= EQUAL * Math.max(1, Math.abs(limit)) ? 0 : excess;
}
function estimateTerms(sample, question, options) {
    const { terms, text } = question.condition;
    const [first, second] = terms;
    const [metric] = question.metrics;
    if (first === undefined || metric === undefined)
        return unbounded(Number.NaN, 'it names no metric');
    if (second === undefined && first.coefficient === 1)
        return boundMetric(sample, metric, { ...options, model: first.model });
    if (isPaired(sample) && isDifference(question)) {
        const difference = compareMetric(sample, metric, { ...options, scope: 'all' });
        const turned = first.coefficient === (first.model === 'candidate' ? 1 : -1);
        return turned === metric.higherIsBetter ? difference : mirrored(difference);
    }
    const problem = question.metrics
        .map((each) => isPaired(sample) && terms.length > 1 ? problemOfDifference(sample, each) : problemOfRows(sample, each))
        .find((found) => found !== null);
    const estimators = terms.flatMap((term, place) => {
        const answers = term.model === 'candidate' ? sample.candidate : sample.baseline;
        const each = question.metrics[place];
        if (answers === null || each === undefined)
            return [];
        return [{ coefficient: term.coefficient, estimator: each.estimator(sample, answers) }];
    });
    if (problem !== undefined) {
        const own = ownWeights(sample);
        const value = estimators.reduce((sum, { coefficient, estimator }) => sum + coefficient * estimator(own), 0);
        return unbounded(value, problem ?? '');
    }
    return bootstrapLinear(sample, { terms: estimators, purpose: text }, options);
}
function isPaired(sample) {
    return sample.baseline !== null;
}
/** `candidate.m - baseline.m` in either order, which has a test of its own. */
function isDifference({ condition: { terms }, metrics }) {
    const [a, b] = terms;
    return (terms.length === 2 &&
        a !== undefined &&
        b !== undefined &&
        a.model !== b.model &&
        metrics[0]?.name === metrics[1]?.name &&
        Math.abs(a.coefficient) === 1 &&
        a.coefficient === -b.coefficient);
}
function mirrored(known) {
    return {
        ...known,
        estimate: -known.estimate,
        lower: -known.upper,
        upper: -known.lower,
        pBelow: (margin) => 1 - known.pBelow(-margin),
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/point-gate.js




/**
 * Judges numbers that come without rows: absolute and change conditions hold or not as the values stand, without any interval; comparisons
 * (`better`, `not-worse`, `no-harm`) cannot be proven from them. A metric that is missing or not finite fails.
 */
function evaluatePoints(request) {
    const judged = request.conditions.map((condition) => condition.kind === 'bound' ? judgePoint(condition, request) : unjudgeable(condition, request));
    const { onFirstModel, sameModel, baseline } = request;
    return { ...decide(judged, { hasBaseline: baseline !== null, onFirstModel, sameModel, primary: null }), judged };
}
function judgePoint(condition, { candidate, baseline, rows, options }) {
    const missing = baseline === null && condition.terms.some((term) => term.model === 'baseline');
    const numbers = condition.terms.map((term) => {
        const values = term.model === 'candidate' ? candidate : (baseline ?? {});
        return { name: term.metric, coefficient: term.coefficient, value: lookUp(values, term.metric), values };
    });
    const absent = numbers.find(({ value }) => value === undefined);
    const estimate = numbers.reduce((sum, { coefficient, value }) => sum + coefficient * (value ?? Number.NaN), 0);
    const known = absent !== undefined ? unbounded(Number.NaN, absence(absent.name, absent.values)) : pointValue(estimate);
    return judgedBound(condition, known, { rows, options, missing });
}
function lookUp(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
function absence(name, values) {
    const near = (0,nearest/* nearest */.p)(name, Object.keys(values));
    return `the metric "${name}" is not there${near === null ? '' : `: did you mean "${near}"?`}`;
}
function pointValue(estimate) {
    if (!Number.isFinite(estimate))
        return unbounded(estimate, 'is not a finite number');
    const bounds = { lower: estimate, upper: estimate };
    return { estimate, ...bounds, sign: 0, method: 'point value', problem: null, pBelow: () => 1, evidence: {} };
}
function unjudgeable(condition, { candidate, baseline, rows }) {
    const name = condition.metric ?? '';
    const problem = baseline === null ? 'there is no baseline yet' : 'needs predictions: a metrics file has no rows to test';
    return {
        condition,
        metric: name,
        slice: null,
        rows,
        candidate: lookUp(candidate, name) ?? null,
        baseline: lookUp(baseline ?? {}, name) ?? null,
        outcome: baseline === null ? 'no-baseline' : 'unproven',
        estimate: Number.NaN,
        lower: Number.NEGATIVE_INFINITY,
        upper: Number.POSITIVE_INFINITY,
        threshold: condition.margin.value,
        worse: false,
        better: false,
        method: 'none',
        problem,
        pValue: null,
        adjustedP: null,
        rowsNeeded: null,
        power: null,
        evidence: {},
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/metric-values.js

/** Metrics of both models. One that needs what a side does not give (scores, labels) is left out for that side. */
function metricValues(sample, metrics) {
    const candidate = valuesOf(sample, metrics, sample.candidate);
    const baseline = sample.baseline === null ? null : valuesOf(sample, metrics, sample.baseline);
    return { candidate, baseline, difference: baseline === null ? null : differenceOf(candidate, baseline) };
}
/** candidate − baseline of what both have. */
function differenceOf(candidate, baseline) {
    const shared = Object.entries(candidate).filter(([name]) => Object.hasOwn(baseline, name));
    return Object.fromEntries(shared.map(([name, value]) => [name, value - (baseline[name] ?? Number.NaN)]));
}
function valuesOf(sample, metrics, answers) {
    const possible = metrics.filter((metric) => canJudge(metric, answers));
    return Object.fromEntries(possible.map((metric) => [metric.name, metricValue(sample, metric, answers)]));
}
function canJudge({ needs }, { predicted, score, probabilities }) {
    if (needs === 'predicted')
        return predicted !== null;
    if (needs === 'score')
        return score !== null;
    return score !== null || probabilities !== null;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js
var guard = __webpack_require__(57591);
;// CONCATENATED MODULE: ./build/packages/model/src/tables/metrics-file.js


const NUMBERS = {
    type: 'object',
    additionalProperties: { type: 'number' },
    minProperties: 1,
    maxProperties: 1_000,
};
const checkShape = (0,guard/* guard */.a)({
    if: { type: 'object', properties: { metrics: { type: 'object' } }, required: ['metrics'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
        type: 'object',
        required: ['metrics'],
        properties: { metrics: NUMBERS, rows: { type: 'integer', minimum: 0 } },
    },
    else: NUMBERS,
});
/**
 * Reads `{"auc": 0.8, …}` or `{"metrics": {…}, "rows": n}`. Throws `DATA_UNREADABLE` naming what is not a number, and
 * `DATA_EMPTY` for metrics of no row: whatever they say was measured on nothing.
 */
async function readMetricsFile(value, what) {
    const checked = await checkShape(value, what, {
        code: 'DATA_UNREADABLE',
        fix: 'write {"<metric>": number, …} or {"metrics": {…}, "rows": n}',
    });
    if (!('metrics' in checked) || typeof checked.metrics !== 'object') {
        return { values: checked, rows: null };
    }
    if (checked.rows === 0) {
        throw new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot judge by ${what}: they must rest on at least one row: "rows" is 0`, 'compute the metrics on test data that have rows');
    }
    return { values: checked.metrics, rows: typeof checked.rows === 'number' ? checked.rows : null };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/confusion.js

/** A metric of the confusion matrix as a metric of the rows. The matrix is filled once a call, from codes made once. */
function confusionEstimator(sample, { predicted }, value) {
    const { label } = sample;
    const classes = sample.classes.length;
    // An answer that is not there must not count as a wrong one: the metric is not defined.
    if (label === null || predicted === null || predicted.includes(NO_ANSWER))
        return () => Number.NaN;
    const width = classes + 1;
    const codes = Int32Array.from(label, (truth, row) => truth * width + (predicted[row] < 0 ? classes : predicted[row]));
    return (weights) => {
        const cells = new Float64Array(classes * width);
        for (let row = 0; row < codes.length; row += 1)
            cells[codes[row]] = cells[codes[row]] + weights[row];
        return value(confusionOf(cells, classes));
    };
}
function confusionOf(cells, classes) {
    const width = classes + 1;
    const support = new Float64Array(classes);
    const answered = new Float64Array(width);
    let total = 0;
    for (const [code, count] of cells.entries()) {
        const truth = Math.floor(code / width);
        support[truth] = support[truth] + count;
        answered[code % width] = answered[code % width] + count;
        total += count;
    }
    return {
        classes,
        at: (truth, predicted) => cells[truth * width + predicted],
        support: (truth) => support[truth],
        answered: (predicted) => answered[predicted],
        total,
    };
}
/** 0/0 is 0, as scikit-learn has it by default. */
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
/** Share of right answers. Oracle: sklearn.metrics.accuracy_score. */
function accuracyOf(confusion) {
    let right = 0;
    for (let index = 0; index < confusion.classes; index += 1)
        right += confusion.at(index, index);
    return right / confusion.total;
}
/** Mean recall over the classes that occur. Oracle: sklearn.metrics.balanced_accuracy_score. */
function balancedAccuracyOf(confusion) {
    let sum = 0;
    let occurring = 0;
    for (let index = 0; index < confusion.classes; index += 1) {
        if (confusion.support(index) === 0)
            continue;
        sum += confusion.at(index, index) / confusion.support(index);
        occurring += 1;
    }
    return sum / occurring;
}
/** Precision of one class; 0 where it was never answered. Oracle: sklearn.metrics.precision_score. */
function precisionOf(confusion, index) {
    return ratio(confusion.at(index, index), confusion.answered(index));
}
/** Recall of one class; 0 where it does not occur. Oracle: sklearn.metrics.recall_score. */
function recallOf(confusion, index) {
    return ratio(confusion.at(index, index), confusion.support(index));
}
/** F1 of one class; 0 where it neither occurs nor was answered. Oracle: sklearn.metrics.f1_score. */
function f1Of(confusion, index) {
    return ratio(2 * confusion.at(index, index), confusion.answered(index) + confusion.support(index));
}
/** Plain mean over the classes that occur or were answered. Oracle: average="macro". */
function macro(confusion, of) {
    let sum = 0;
    let counted = 0;
    for (let index = 0; index < confusion.classes; index += 1) {
        if (confusion.support(index) === 0 && confusion.answered(index) === 0)
            continue;
        sum += of(confusion, index);
        counted += 1;
    }
    return sum / counted;
}
/** Mean over the classes weighted by their rows. Oracle: average="weighted". */
function weighted(confusion, of) {
    let sum = 0;
    for (let index = 0; index < confusion.classes; index += 1)
        sum += confusion.support(index) * of(confusion, index);
    return sum / confusion.total;
}
/** Matthews correlation, for any number of classes; 0 for constant answers. Oracle: sklearn.metrics.matthews_corrcoef. */
function matthewsOf(confusion) {
    const { total } = confusion;
    let right = 0;
    let both = 0;
    let answers = 0;
    let truths = 0;
    for (let index = 0; index <= confusion.classes; index += 1) {
        const answered = confusion.answered(index);
        const support = index < confusion.classes ? confusion.support(index) : 0;
        if (index < confusion.classes)
            right += confusion.at(index, index);
        both += answered * support;
        answers += answered * answered;
        truths += support * support;
    }
    const spread = (total * total - answers) * (total * total - truths);
    return spread === 0 ? 0 : (right * total - both) / Math.sqrt(spread);
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/metric.js
/** The weighted mean of values a row. */
function meanEstimator(values) {
    return (weights) => {
        let sum = 0;
        let total = 0;
        for (let row = 0; row < values.length; row += 1) {
            const weight = weights[row];
            // A row that does not count must not turn the mean into NaN.
            if (weight === 0)
                continue;
            sum += weight * values[row];
            total += weight;
        }
        return sum / total;
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/probability.js
/**
 * Probabilities are clipped to [c, 1 − c] before the logarithm, c = 2⁻²³ (what scikit-learn uses for float32): log loss then is
 * bounded by 15.95, and a mean that a single row can move without bound has no distribution-free test.
 */
const LOG_LOSS_CLIP = 2 ** -23;
/** Minus log of the probability given to the true class, clipped. NaN outside [0, 1]. Oracle: sklearn.metrics.log_loss. */
function logLossPerRow(sample, answers) {
    return perRow(sample, (row, truth) => {
        const given = probabilityOf(answers, row, truth);
        return -Math.log(Math.min(Math.max(given, LOG_LOSS_CLIP), 1 - LOG_LOSS_CLIP));
    });
}
/**
 * Squared distance of the probabilities from the truth: of the positive class for two classes, summed over the classes for more.
 * Oracle: sklearn.metrics.brier_score_loss.
 */
function brierPerRow(sample, answers) {
    if (sample.task === 'binary')
        return perRow(sample, (row, truth) => (1 - probabilityOf(answers, row, truth)) ** 2);
    return perRow(sample, (row, truth) => {
        const probabilities = answers.probabilities ?? [];
        return probabilities.reduce((sum, column, index) => sum + (column[row] - (index === truth ? 1 : 0)) ** 2, 0);
    });
}
function perRow(sample, value) {
    const { label, rows } = sample;
    if (label === null)
        return new Float64Array(rows).fill(Number.NaN);
    return Float64Array.from(label, (truth, row) => value(row, truth));
}
function probabilityOf({ score, probabilities }, row, truth) {
    const given = probabilities === null ? score?.[row] : probabilities[truth]?.[row];
    if (given === undefined || !(given >= 0 && given <= 1))
        return Number.NaN;
    return probabilities === null && truth === 0 ? 1 - given : given;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/query-metrics.js

/**
 * NDCG of each query (cluster), with tied scores averaged; 0 where nothing is relevant. Relevance is the gain itself, not 2^rel − 1.
 * Oracle: sklearn.metrics.ndcg_score, query by query.
 */
function ndcgPerQuery(sample, answers) {
    const { target, clusters } = sample;
    const { score } = answers;
    if (target === null || clusters === null || score === null)
        return new Float64Array(sample.rows).fill(Number.NaN);
    return Float64Array.from(groupRows(clusters), (rows) => {
        const gains = Float64Array.from(rows, (row) => target[row]);
        const scores = Float64Array.from(rows, (row) => score[row]);
        if (!scores.every(Number.isFinite))
            return Number.NaN;
        const ideal = discountedGain(gains, gains);
        return ideal === 0 ? 0 : discountedGain(gains, scores) / ideal;
    });
}
/** Reciprocal rank of the first relevant (gain above 0) item of each query; ties are ranked in row order; 0 where nothing is relevant. */
function reciprocalRankPerQuery(sample, answers) {
    const { target, clusters } = sample;
    const { score } = answers;
    if (target === null || clusters === null || score === null)
        return new Float64Array(sample.rows).fill(Number.NaN);
    return Float64Array.from(groupRows(clusters), (rows) => {
        const ranked = [...rows].sort((a, b) => score[b] - score[a]);
        if (!ranked.every((row) => Number.isFinite(score[row])))
            return Number.NaN;
        const first = ranked.findIndex((row) => target[row] > 0);
        return first < 0 ? 0 : 1 / (first + 1);
    });
}
/** DCG where items of one score share the mean of their gains. */
function discountedGain(gains, scores) {
    const order = [...gains.keys()].sort((a, b) => scores[b] - scores[a]);
    let sum = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        let gain = 0;
        let discount = 0;
        while (end < order.length && scores[order[end]] === scores[order[start]]) {
            gain += gains[order[end]];
            discount += 1 / Math.log2(end + 2);
            end += 1;
        }
        sum += (gain / (end - start)) * discount;
        start = end;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/rank-estimators.js

function ranked(scores) {
    const order = (0,midranks/* sortingOrder */.l)(scores).reverse();
    const ends = [];
    for (let place = 1; place <= order.length; place += 1) {
        if (place === order.length || scores[order[place]] !== scores[order[place - 1]])
            ends.push(place);
    }
    return { order, ends: Uint32Array.from(ends) };
}
const undefinedMetric = () => Number.NaN;
/**
 * Area under the ROC curve; ties count half. NaN with one class only or a score that is not finite. Sorted once, then O(rows) a call.
 * Oracle: sklearn.metrics.roc_auc_score.
 */
function aucEstimator(isPositive, scores) {
    if (scores === null || !scores.every(Number.isFinite))
        return undefinedMetric;
    const { order, ends } = ranked(scores);
    const signs = Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0));
    return (weights) => {
        let positives = 0;
        let negatives = 0;
        let area = 0;
        let place = 0;
        for (const end of ends) {
            let runPositives = 0;
            let runNegatives = 0;
            for (; place < end; place += 1) {
                const weight = weights[order[place]];
                if (signs[place] === 1)
                    runPositives += weight;
                else
                    runNegatives += weight;
            }
            area += runNegatives * (positives + runPositives / 2);
            positives += runPositives;
            negatives += runNegatives;
        }
        return area / (positives * negatives);
    };
}
/**
 * Average precision: Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores, not the trapezoid. Without positives 0, as scikit-learn has it.
 * Oracle: sklearn.metrics.average_precision_score.
 */
function averagePrecisionEstimator(isPositive, scores) {
    if (scores === null || !scores.every(Number.isFinite))
        return undefinedMetric;
    const { order, ends } = ranked(scores);
    const signs = Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0));
    return (weights) => {
        let positives = 0;
        let answered = 0;
        let area = 0;
        let place = 0;
        for (const end of ends) {
            const before = positives;
            for (; place < end; place += 1) {
                const weight = weights[order[place]];
                answered += weight;
                if (signs[place] === 1)
                    positives += weight;
            }
            if (answered > 0)
                area += (positives - before) * (positives / answered);
        }
        return positives === 0 ? 0 : area / positives;
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/regression.js

/** |truth − answer| a row; its mean is sklearn.metrics.mean_absolute_error. */
function absoluteErrors(sample, answers) {
    return errors(sample, answers, Math.abs);
}
/** (truth − answer)² a row; its mean is sklearn.metrics.mean_squared_error. */
function squaredErrors(sample, answers) {
    return errors(sample, answers, (error) => error * error);
}
/** Root of the mean squared error. Oracle: sklearn.metrics.root_mean_squared_error. */
function rmseEstimator(sample, answers) {
    const mean = meanEstimator(squaredErrors(sample, answers));
    return (weights) => Math.sqrt(mean(weights));
}
/**
 * Coefficient of determination. A constant truth gives 1 for perfect answers, else 0; fewer than two rows NaN.
 * Oracle: sklearn.metrics.r2_score.
 */
function r2Estimator(sample, answers) {
    const { target, rows } = sample;
    if (target === null || rows < 2)
        return () => Number.NaN;
    const squares = squaredErrors(sample, answers);
    const mean = meanEstimator(target);
    return (weights) => {
        const centre = mean(weights);
        let residual = 0;
        let total = 0;
        for (let row = 0; row < rows; row += 1) {
            const weight = weights[row];
            if (weight === 0)
                continue;
            residual += weight * squares[row];
            total += weight * (target[row] - centre) ** 2;
        }
        if (total === 0)
            return residual === 0 ? 1 : residual > 0 ? 0 : Number.NaN;
        return 1 - residual / total;
    };
}
function errors({ target, rows }, { score }, of) {
    if (target === null || score === null)
        return new Float64Array(rows).fill(Number.NaN);
    return target.map((truth, row) => of(truth - score[row]));
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/registry.js









const BINARY = ['binary'];
const MULTICLASS = ['multiclass'];
const CLASSIFICATION = ['binary', 'multiclass'];
const REGRESSION = ['regression'];
const RANKING = ['ranking'];
const POSITIVE = 1;
/** Every metric, in the order of reports. The name is the one conditions use. */
const METRICS = [
    ofScores({ name: 'auc', tasks: BINARY, aliases: ['roc_auc', 'auroc', 'roc_auc_score'] }, 'delong', aucEstimator),
    {
        ...rightOrWrong(),
        name: 'accuracy',
        aliases: ['acc', 'accuracy_score'],
        tasks: CLASSIFICATION,
    },
    ofConfusion({ name: 'balanced_accuracy', tasks: CLASSIFICATION }, balancedAccuracyOf),
    ofConfusion({ name: 'precision', tasks: BINARY }, (confusion) => precisionOf(confusion, POSITIVE)),
    ofConfusion({ name: 'recall', tasks: BINARY, aliases: ['sensitivity'] }, (confusion) => recallOf(confusion, POSITIVE)),
    ofConfusion({ name: 'f1', tasks: BINARY, aliases: ['f1_score'] }, (confusion) => f1Of(confusion, POSITIVE)),
    ofConfusion({ name: 'precision_macro', tasks: MULTICLASS }, (confusion) => macro(confusion, precisionOf)),
    ofConfusion({ name: 'recall_macro', tasks: MULTICLASS }, (confusion) => macro(confusion, recallOf)),
    ofConfusion({ name: 'f1_macro', tasks: MULTICLASS, aliases: ['macro_f1'] }, (confusion) => macro(confusion, f1Of)),
    {
        ...ofConfusion({ name: 'f1_weighted', tasks: MULTICLASS, aliases: ['weighted_f1'] }, (confusion) => weighted(confusion, f1Of)),
        rests: 'rows',
    },
    ofConfusion({ name: 'mcc', tasks: CLASSIFICATION, aliases: ['matthews_corrcoef'] }, matthewsOf),
    ofScores({ name: 'average_precision', tasks: BINARY, aliases: ['ap', 'pr_auc'] }, 'bootstrap', averagePrecisionEstimator),
    { ...aucOfEachClass(), name: 'auc_ovr', aliases: ['roc_auc_ovr'], tasks: MULTICLASS },
    ofMean({ name: 'log_loss', tasks: CLASSIFICATION, aliases: ['logloss', 'cross_entropy'] }, false, logLossPerRow),
    ofMean({ name: 'brier', tasks: CLASSIFICATION, aliases: ['brier_score', 'brier_score_loss'] }, false, brierPerRow),
    {
        ...ofMean({ name: 'mae', tasks: REGRESSION, aliases: ['mean_absolute_error'] }, false, absoluteErrors),
        needs: 'score',
    },
    {
        ...ofMean({ name: 'mse', tasks: REGRESSION, aliases: ['mean_squared_error'] }, false, squaredErrors),
        needs: 'score',
    },
    {
        name: 'rmse',
        aliases: ['root_mean_squared_error'],
        tasks: REGRESSION,
        higherIsBetter: false,
        test: 'bootstrap',
        needs: 'score',
        rests: 'rows',
        estimator: rmseEstimator,
    },
    {
        name: 'r2',
        aliases: ['r2_score'],
        tasks: REGRESSION,
        higherIsBetter: true,
        test: 'bootstrap',
        needs: 'score',
        rests: 'rows',
        estimator: r2Estimator,
    },
    ofQueries({ name: 'ndcg', tasks: RANKING, aliases: ['ndcg_score'] }, ndcgPerQuery),
    ofQueries({ name: 'mrr', tasks: RANKING }, reciprocalRankPerQuery),
];
/** The metric of a score per row that was computed elsewhere: its plain mean, larger is better. */
function meanMetric(name) {
    const values = (sample, { score }) => score ?? new Float64Array(sample.rows).fill(Number.NaN);
    return { ...ofMean({ name, tasks: ['mean'] }, true, values), needs: 'score', rests: 'rows' };
}
/** Metrics of a task, in the order of reports. */
function metricsOf(task) {
    return METRICS.filter((metric) => metric.tasks.includes(task));
}
/** What decides where nothing else is asked for. */
const PRIMARY = {
    binary: 'auc',
    multiclass: 'accuracy',
    regression: 'rmse',
    ranking: 'ndcg',
};
/** The metric of that name or alias among `legal`; throws `CONFIG_INVALID` with the nearest name and all legal ones. */
function findMetric(name, legal) {
    const wanted = name.toLowerCase();
    const found = legal.find((metric) => metric.name.toLowerCase() === wanted || metric.aliases.includes(wanted));
    if (found !== undefined)
        return found;
    const near = (0,nearest/* nearest */.p)(name, legal.map((metric) => metric.name)) ??
        (0,nearest/* nearest */.p)(name, legal.flatMap((metric) => metric.aliases));
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot judge the metric "${name}": it must be one of ${legal.map((metric) => metric.name).join(', ')}`, near === null ? 'name one of these metrics' : `write "${near}", if that is what is meant`);
}
function ofConfusion(named, value) {
    return {
        aliases: [],
        ...named,
        higherIsBetter: true,
        test: 'bootstrap',
        needs: 'predicted',
        rests: 'every-class',
        estimator: (sample, answers) => confusionEstimator(sample, answers, value),
    };
}
function ofScores(named, test, make) {
    return {
        aliases: [],
        ...named,
        higherIsBetter: true,
        test,
        needs: 'score',
        rests: 'every-class',
        estimator: ({ label }, { score }) => make((row) => label?.[row] === POSITIVE, score),
    };
}
function ofMean(named, higherIsBetter, perRow) {
    return {
        aliases: [],
        ...named,
        higherIsBetter,
        test: 'mean',
        needs: 'probabilities',
        rests: 'rows',
        perRow,
        estimator: (sample, answers) => meanEstimator(perRow(sample, answers)),
    };
}
/** Every query counts as its first row does, whatever its number of rows. */
function ofQueries(named, perRow) {
    const estimator = (sample, answers) => {
        const mean = meanEstimator(perRow(sample, answers));
        const firsts = groupRows(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0);
        return (weights) => mean(Float64Array.from(firsts, (row) => weights[row]));
    };
    return { ...ofMean(named, true, perRow), needs: 'score', estimator };
}
function rightOrWrong() {
    return {
        higherIsBetter: true,
        test: 'mcnemar',
        needs: 'predicted',
        rests: 'every-class',
        estimator: (sample, answers) => confusionEstimator(sample, answers, accuracyOf),
        perRow: ({ label, rows }, { predicted }) => Float64Array.from({ length: rows }, (_, row) => (predicted !== null && predicted[row] === label?.[row] ? 1 : 0)),
    };
}
/** Mean over the classes of one class against the rest; NaN unless every class occurs. Oracle: multi_class="ovr", average="macro". */
function aucOfEachClass() {
    const estimator = ({ label, classes }, { probabilities }) => {
        const each = classes.map((_, index) => aucEstimator((row) => label?.[row] === index, probabilities?.[index] ?? null));
        return (weights) => each.reduce((sum, auc) => sum + auc(weights), 0) / each.length;
    };
    return { higherIsBetter: true, test: 'bootstrap', needs: 'probabilities', rests: 'every-class', estimator };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/default-conditions.js
/** Loss in another metric, or in a slice, that is not accepted where nobody said otherwise. */
const DEFAULT_MARGIN = 0.01;
/** The gate where no conditions are written: the primary metric must be better, nothing else that is listed may be shown to be harmed. */
function defaultConditions(primary, { metrics, slices }) {
    const others = metrics.filter((metric) => metric.name !== primary.name);
    return [
        comparison(`${primary.name}: better`, { metric: primary.name, verb: 'better', value: 0 }, { kind: 'all' }),
        ...others.map((metric) => comparison(`${metric.name}: no-harm by ${DEFAULT_MARGIN}`, { metric: metric.name, verb: 'no-harm', value: DEFAULT_MARGIN }, { kind: 'all' })),
        ...slices.map((column) => comparison(`slice(${column}): no-harm by ${DEFAULT_MARGIN}`, { metric: null, verb: 'no-harm', value: DEFAULT_MARGIN }, { kind: 'slice', column })),
    ];
}
function comparison(text, { metric, verb, value }, scope) {
    return { kind: 'comparison', text, scope, metric, verb, margin: { value, relative: false } };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/parse-condition.js


const VERBS = ['better', 'not-worse', 'no-harm'];
const NUMBER = String.raw `[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const NAME = String.raw `[A-Za-z_][\w@]*`;
const COMPARISON = new RegExp(String.raw `^(?:slice\(\s*([^()]+?)\s*\)(?:\.(${NAME}))?|(${NAME}))\s*:\s*([a-z-]+)(?:\s+by\s+(${NUMBER})\s*(%?))?$`);
const BOUND = new RegExp(String.raw `^(.+?)\s*(>=|<=|>|<)\s*(${NUMBER})(?:\s*\+\/-\s*(${NUMBER}))?$`);
const TERM = new RegExp(String.raw `^\s*([+-]?)\s*(?:(${NUMBER})\s*\*\s*)?(candidate|baseline)\.(${NAME})(?:\s*\*\s*(${NUMBER}))?`);
const CHARS_MAX = 500;
const FORMS = 'candidate.<metric> >= <number>; candidate.<metric> - baseline.<metric> < <number> [+/- <tolerance>]; <metric>: better [by <number>]; ' +
    '<metric>: not-worse by <number>[%]; <metric>: no-harm by <number>[%]; slice(<column>)[.<metric>]: no-harm by <number>';
/**
 * Reads one condition. Blanks do not matter; metric names are resolved later. Throws `CONFIG_INVALID` naming the part that is not
 * understood, the legal verbs and forms.
 */
function parseCondition(text) {
    const line = text.trim();
    if (line.length > CHARS_MAX)
        throw notUnderstood(`${line.slice(0, 60)}...`, `it must have at most ${CHARS_MAX} characters`);
    const comparison = COMPARISON.exec(line);
    if (comparison !== null)
        return readComparison(line, comparison);
    const bound = BOUND.exec(line);
    if (bound !== null)
        return readBound(line, bound);
    throw notUnderstood(line, 'it has none of the legal forms');
}
function readComparison(text, [, column, sliceMetric, metric, word = '', amount, percent]) {
    const verb = VERBS.find((legal) => legal === word);
    if (verb === undefined) {
        const near = (0,nearest/* nearest */.p)(word, VERBS);
        throw notUnderstood(text, `"${word}" must be one of ${VERBS.join(', ')}${near === null ? '' : `: did you mean "${near}"?`}`);
    }
    if (verb !== 'better' && amount === undefined)
        throw notUnderstood(text, `"${verb}" needs a margin: write "${verb} by <number>"`);
    const margin = { value: Number(amount ?? 0) / (percent === '%' ? 100 : 1), relative: percent === '%' };
    if (margin.value < 0)
        throw notUnderstood(text, `the margin must not be negative: current value is ${margin.value}`);
    return {
        kind: 'comparison',
        text,
        scope: column === undefined ? { kind: 'all' } : { kind: 'slice', column },
        metric: sliceMetric ?? metric ?? null,
        verb,
        margin,
    };
}
function readBound(text, [, expression = '', operator = '', threshold, tolerance]) {
    const legal = ['>=', '<=', '>', '<'].find((word) => word === operator) ?? '>=';
    if (tolerance !== undefined && !(Number(tolerance) > 0))
        throw notUnderstood(text, 'the tolerance after "+/-" must be above 0');
    return {
        kind: 'bound',
        text,
        terms: readTerms(text, expression),
        operator: legal,
        threshold: Number(threshold),
        tolerance: tolerance === undefined ? null : Number(tolerance),
    };
}
function readTerms(text, expression) {
    const terms = [];
    for (let rest = expression; rest.trim() !== '';) {
        const found = TERM.exec(rest);
        const [whole = '', sign = '', before, model, metric = '', after] = found ?? [];
        if (found === null || (terms.length > 0 && sign === '')) {
            throw notUnderstood(text, `"${rest.trim()}" must be candidate.<metric> or baseline.<metric>, joined by + or -`);
        }
        const size = Number(before ?? 1) * Number(after ?? 1);
        terms.push({
            coefficient: sign === '-' ? -size : size,
            model: model === 'baseline' ? 'baseline' : 'candidate',
            metric,
        });
        rest = rest.slice(whole.length);
    }
    return terms;
}
function notUnderstood(text, reason) {
    return new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the condition "${text}": ${reason}`, `write it in one of these forms: ${FORMS}`);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/choose-conditions.js


/** The stated conditions, or the built-in ones (with `withDefaults`: both). The primary metric is the one asked for, else the first that is compared, else the task's. */
function chooseConditions(task, inputs, withDefaults) {
    const legal = task === 'mean' ? [meanMetric(metricName(inputs.metricColumn))] : metricsOf(task);
    const stated = parseConditions(inputs.conditions);
    const primary = findMetric(primaryName(task, inputs, withDefaults ? [] : stated), legal);
    if (stated.length > 0 && !withDefaults)
        return { legal, primary, conditions: stated };
    const metrics = inputs.metrics.map((name) => findMetric(name, legal));
    return { legal, primary, conditions: [...defaultConditions(primary, { metrics, slices: inputs.slices }), ...stated] };
}
/**
 * Do the built-in conditions stay in force beside the stated ones? Where the policy leaves conditions open, the built-in ones are the policy:
 * the head's own file may add to them and not replace them. The workflow may.
 */
function keepsDefaults({ host, section, policySection }) {
    const isFromHead = host.input('conditions') === '' && section['conditions'] !== undefined;
    return isFromHead && policySection !== null && policySection['conditions'] === undefined;
}
/** Reads every condition. Throws `CONFIG_UNSUPPORTED` for latency, which needs both models to be served. */
function parseConditions(lines) {
    return lines.map((line) => {
        const condition = parseCondition(line);
        const names = condition.kind === 'bound' ? condition.terms.map((term) => term.metric) : [condition.metric ?? ''];
        if (!names.some((name) => /^latency/i.test(name)))
            return condition;
        throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot judge the condition "${line}" here: latency must be measured where models are served: this step only scores a table`, 'judge latency with shadow-compare ("latency-margin"), and take this line out');
    });
}
function primaryName(task, inputs, stated) {
    if (inputs.primaryMetric !== '')
        return inputs.primaryMetric;
    const compared = stated.find((condition) => condition.kind === 'comparison' && condition.verb !== 'no-harm' && condition.scope.kind === 'all');
    if (compared?.kind === 'comparison' && compared.metric !== null)
        return compared.metric;
    return task === 'mean' ? metricName(inputs.metricColumn) : PRIMARY[task];
}
/** A column's name where conditions can write it, else `metric`. */
function metricName(column) {
    return /^[A-Za-z_][\w@]*$/.test(column) ? column : 'metric';
}
/** Columns that slice conditions name. */
function slicesNamed(conditions) {
    return conditions.flatMap((condition) => condition.kind === 'comparison' && condition.scope.kind === 'slice' ? [condition.scope.column] : []);
}

;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,digest/* digestFile */.TM)(path), ...stated })));
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/require-column.js


/** The column of that name; throws `DATA_COLUMN_MISSING` naming those there are. `what` names the table. */
function requireColumn(table, name, what) {
    const found = table.columns.get(name);
    if (found !== undefined)
        return found;
    const names = [...table.columns.keys()];
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot find the column "${name}": it must be in ${what}: columns there are ${names.join(', ') || 'none'}`, near === null ? 'correct the name, or give data with that column' : `use "${near}", if that is what is meant`);
}
/** How many values of a column are null. */
function missingIn(column) {
    if ('missing' in column)
        return column.missing.reduce((sum, flag) => sum + flag, 0);
    return column.values.reduce((sum, value) => sum + (value === null ? 1 : 0), 0);
}
/**
 * A column's finite numbers; booleans are 0 and 1. Text that is not a number, null, NaN and infinities become NaN where `mayLack`,
 * else throw `DATA_INVALID` with their count: a label or a weight that is not there cannot be judged by.
 */
function numbersOf(column, what, mayLack = false) {
    const numbers = toNumbers(column);
    if (mayLack)
        return numbers;
    const bad = numbers.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
    if (bad === 0)
        return numbers;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use ${what}: every row must hold a finite number: ${bad} of ${numbers.length} rows do not`, 'correct these rows, or leave them out of the data');
}
function toNumbers(column) {
    if ('missing' in column) {
        return column.values.map((value, row) => (column.missing[row] === 1 ? Number.NaN : value));
    }
    return Float64Array.from(column.values, (value) => value === null || (typeof value === 'string' && value.trim() === '') ? Number.NaN : Number(value));
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/answers.js



const CLASS_PREFIX = 'score_';
/**
 * Reads a predictions file: `prediction`, `score` or `score_<class>`, and the id column where it is there. Scores may lack values: they are
 * NaN. Throws `DATA_COLUMN_MISSING` where there is nothing to judge, `DATA_INVALID` for a null id.
 */
function answersFromTable(table, idColumn, what) {
    const prediction = table.columns.get('prediction');
    const score = table.columns.get('score');
    const perClass = [...table.columns.entries()].filter(([name]) => name.startsWith(CLASS_PREFIX));
    if (prediction === undefined && score === undefined && perClass.length === 0) {
        throw new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot read the predictions of ${what}: there must be a column "prediction", "score" or "score_<class>": columns there are ${[...table.columns.keys()].join(', ') || 'none'}`, 'rename the columns of the predictions file');
    }
    const toScores = perClass.length > 0 ? perClass.map(([, column]) => column) : score === undefined ? [] : [score];
    return {
        what,
        rows: table.rows,
        ids: idsOf(table, idColumn, `the predictions of ${what}`),
        labels: prediction === undefined ? null : labelsOf(prediction),
        numbers: prediction === undefined ? null : numbersOf(prediction, 'predictions', true),
        scores: toScores.map((column) => numbersOf(column, 'scores', true)),
        classes: perClass.length > 0 ? perClass.map(([name]) => name.slice(CLASS_PREFIX.length)) : null,
        stated: prediction !== undefined,
    };
}
/** What a model scored, in the order of the rows it was given. */
function answersFromModel(scored, what) {
    return {
        what,
        rows: scored.rows,
        ids: null,
        labels: scored.labels,
        numbers: scored.values.length === 1 ? (scored.values[0] ?? null) : null,
        scores: scored.values,
        classes: scored.classes,
        stated: false,
    };
}
/** The values that join rows, as text; null where the table has no such column. A null id throws `DATA_INVALID`. */
function idsOf(table, idColumn, what) {
    const column = table.columns.get(idColumn);
    if (column === undefined)
        return null;
    const ids = labelsOf(column);
    const present = ids.filter((id) => id !== null);
    if (present.length === ids.length)
        return present;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot join ${what} by "${idColumn}": every row must have an id: ${ids.length - present.length} of ${ids.length} rows have none`, 'give every row an id, or join by row order by leaving the column out');
}
/** The answers in another order: row i of the result is row `order[i]`. */
function reordered(answers, order) {
    const numbers = answers.numbers;
    const labels = answers.labels;
    const ids = answers.ids;
    return {
        ...answers,
        ids: ids === null ? null : Array.from(order, (row) => ids[row] ?? ''),
        labels: labels === null ? null : Array.from(order, (row) => labels[row] ?? null),
        numbers: numbers === null ? null : Float64Array.from(order, (row) => numbers[row]),
        scores: answers.scores.map((column) => Float64Array.from(order, (row) => column[row])),
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/join-rows.js


/**
 * Brings answers into the order of the target: by id where both sides have one, else by row order with equal counts. Every row must be
 * answered once and only once: duplicates, rows without answer and answers without row throw `DATA_MISMATCH` with their counts.
 */
function joinRows(answers, target) {
    if (answers.rows !== target.rows) {
        throw mismatch(answers, target, `${target.what} has ${target.rows} rows, the predictions have ${answers.rows}`);
    }
    if (answers.ids === null || target.ids === null)
        return answers;
    const place = new Map(answers.ids.map((id, row) => [id, row]));
    const wanted = new Set(target.ids);
    if (place.size < answers.rows)
        throw mismatch(answers, target, `${answers.rows - place.size} predictions repeat an id`);
    if (wanted.size < target.rows)
        throw mismatch(answers, target, `${target.rows - wanted.size} rows of ${target.what} repeat an id`);
    const unanswered = target.ids.filter((id) => !place.has(id)).length;
    if (unanswered > 0)
        throw mismatch(answers, target, `${unanswered} ids of ${target.what} are not among the predictions`);
    return reordered(answers, Uint32Array.from(target.ids, (id) => place.get(id) ?? 0));
}
function mismatch(answers, target, reason) {
    return new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot join the predictions of ${answers.what} to ${target.what}: every row must have one prediction: ${reason}`, `predict exactly the rows of ${target.what}, with the column "${target.idColumn}" in both files, or in the same order without it`);
}

;// CONCATENATED MODULE: ./build/packages/model/src/evaluation-sample.js
/** The rows named, in that order. Clusters are numbered afresh. */
function subsetOf(sample, rows) {
    const pick = (values) => values === null ? null : takeRows(values, rows);
    const answers = (side) => ({
        predicted: pick(side.predicted),
        score: pick(side.score),
        probabilities: side.probabilities?.map((values) => takeRows(values, rows)) ?? null,
    });
    const clusters = pick(sample.clusters);
    return {
        ...sample,
        rows: rows.length,
        label: pick(sample.label),
        target: pick(sample.target),
        weights: pick(sample.weights),
        clusters: clusters === null ? null : renumbered(clusters),
        candidate: answers(sample.candidate),
        baseline: sample.baseline === null ? null : answers(sample.baseline),
    };
}
/** Exchanges candidate and baseline. */
function swapped(sample) {
    return { ...sample, candidate: sample.baseline, baseline: sample.candidate };
}
/** Group names or numbers as numbers from 0, in order of first appearance. */
function renumbered(groups) {
    const numbers = new Map();
    return Int32Array.from({ length: groups.length }, (_, row) => {
        const group = groups[row];
        const known = numbers.get(group) ?? numbers.size;
        numbers.set(group, known);
        return known;
    });
}
function takeRows(values, rows) {
    // `slice` keeps the kind of array, which a constructor call would have to guess.
    const taken = rows.length <= values.length ? values.slice(0, rows.length) : values.slice();
    for (const [place, row] of rows.entries())
        taken[place] = values[row];
    return taken;
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/build-sample.js





/**
 * Turns labels and answers into the rows a gate judges by. Throws `DATA_INVALID` (labels or weights that are not there, more than two labels
 * for a binary task) and `DATA_MISMATCH` (no answer is a label of the test data).
 */
function buildSample(parts) {
    const rows = parts.candidate.rows;
    const weights = parts.weights === null ? null : checkedWeights(parts.weights);
    const clusters = parts.clusters === null ? null : renumbered(requireLabels(parts.clusters, 'the cluster column'));
    const frame = { task: parts.task, rows, weights, clusters };
    if (parts.task === 'binary' || parts.task === 'multiclass')
        return classificationSample(parts, frame);
    const target = parts.label === null ? null : numbersOf(parts.label, 'the label column');
    return {
        ...frame,
        classes: [],
        label: null,
        target,
        candidate: valueAnswers(parts.candidate, parts.task),
        baseline: parts.baseline === null ? null : valueAnswers(parts.baseline, parts.task),
    };
}
function classificationSample(parts, frame) {
    const sides = parts.baseline === null ? [parts.candidate] : [parts.candidate, parts.baseline];
    const truth = parts.label === null ? [] : requireLabels(parts.label, 'the label column');
    const known = sides.flatMap((side) => [
        ...(side.classes ?? []),
        ...(side.labels ?? []).filter((label) => label !== null),
    ]);
    const classes = classesOf(truth, known, parts);
    const index = new Map(classes.map((name, place) => [name, place]));
    const toAnswers = (side) => classAnswers(side, { classes, binary: parts.task === 'binary', threshold: parts.decisionThreshold });
    return {
        ...frame,
        classes,
        label: Int32Array.from(truth, (label) => index.get(label) ?? index.get(spelling(label)) ?? -1),
        target: null,
        candidate: toAnswers(parts.candidate),
        baseline: parts.baseline === null ? null : toAnswers(parts.baseline),
    };
}
/** Binary: negative, positive. Else every class of the truth and of the answers, sorted. */
function classesOf(truth, known, { task, positiveClass: asked }) {
    const own = sortedClasses(truth);
    const same = new Map(own.map((name) => [spelling(name), name]));
    const all = sortedClasses([...truth, ...new Set(known.map((name) => same.get(spelling(name)) ?? name))]);
    if (task === 'multiclass')
        return all;
    if (own.length > 2) {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot judge a binary task: the label column must hold two different labels: it holds ${own.length}`, 'set task: multiclass or regression, or correct "label-column"');
    }
    const two = own.length === 2 ? own : all.slice(0, 2);
    const positive = positiveClass(two, asked);
    const negative = two.find((name) => name !== positive) ?? `not ${positive}`;
    return [negative, positive];
}
function checkedWeights(column) {
    const weights = numbersOf(column, 'the weight column');
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.every((weight) => weight >= 0) && total > 0)
        return weights;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', 'Cannot use the weight column: weights must be 0 or above, and not all 0: some are not', 'correct the weights, or leave "weight-column" out');
}
/** Regression takes the prediction before the score, ranking and means the score before the prediction. */
function valueAnswers({ numbers, scores, what }, task) {
    const [score] = scores;
    const chosen = task === 'regression' ? (numbers ?? score) : (score ?? numbers);
    if (chosen === undefined || chosen === null || scores.length > 1) {
        throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot judge ${what} as ${task}: it must give one number a row: it gives ${scores.length > 1 ? `${scores.length}` : 'none'}`, 'correct "task", or give predictions with one number a row');
    }
    return { predicted: null, score: chosen, probabilities: null };
}
/** Values of a column to slice by, null kept. */
function sliceValues(column) {
    return labelsOf(column);
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/choose-task.js

const CLASSES_MAX = 100;
/**
 * What kind of answer is judged, told from the label column: two values are binary; text is multiclass; whole numbers are multiclass only
 * where every prediction is one of them, or where scores come by class; everything else is regression. Ranking must be asked for.
 */
function chooseTask(label, sides) {
    const classes = sortedClasses(labelsOf(label).filter((name) => name !== null));
    const numeric = 'missing' in label || label.kind === 'bigint';
    if (!numeric)
        return classes.length <= 2 ? 'binary' : 'multiclass';
    if (classes.length <= 2 && (isZeroOne(classes) || sides.some((side) => answersLabels(side, classes))))
        return 'binary';
    if (label.kind !== 'integer' || classes.length > CLASSES_MAX)
        return 'regression';
    return sides.every((side) => side.classes !== null || answersLabels(side, classes)) ? 'multiclass' : 'regression';
}
function isZeroOne(classes) {
    return classes.every((name) => name === '0' || name === '1' || name === '-1');
}
function answersLabels({ labels }, classes) {
    if (labels === null)
        return false;
    return labels.every((label) => label === null || classes.includes(label));
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var thrown = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/bind-features.js

/**
 * Which columns fill which input. An input of one column is named like it; an input of several takes the features in the order that
 * the configuration gives or the model's metadata states. Nothing is guessed: throws `MODEL_MISMATCH` naming both sides.
 */
function bindFeatures(inputs, sources) {
    const { given, written, what } = sources;
    if (given !== null && written !== null && given.join('\n') !== written.join('\n')) {
        throw bind_features_mismatch(`Cannot feed ${what}: the configured features must be those the model was made with: configured are ${listed(given)}; the model states ${listed(written)}`, 'correct "features" in the configuration, or leave it out');
    }
    const features = given ?? written;
    const wide = inputs.filter((slot) => isWide(slot, features, inputs.length));
    if (wide.length > 1) {
        throw bind_features_mismatch(`Cannot feed ${what}: at most one input may take several columns: these do: ${listed(wide.map((slot) => slot.name))}`, 'export the model with one input a column, or with one matrix');
    }
    return inputs.map((slot) => ({
        slot,
        columns: wide.includes(slot) ? featuresOf(slot, features, what) : [slot.name],
    }));
}
/** Throws `MODEL_MISMATCH` naming both lists where a column that the model takes is not in the data. */
function demandColumns(inputs, available, what) {
    const wanted = inputs.flatMap((input) => input.columns);
    const missing = wanted.filter((name) => !available.includes(name));
    if (missing.length === 0)
        return;
    throw bind_features_mismatch(`Cannot feed ${what}: the data must have every column it takes: it takes ${listed(wanted)}; the data has ${listed(available)}; not there: ${listed(missing)}`, 'give data with these columns, or name the features in the order of the model under "features" in the configuration');
}
function isWide({ shape, name }, features, inputs) {
    const width = shape[1];
    if (shape.length < 2 || width === 1)
        return false;
    // A lone matrix of unknown width is one column only where nothing says otherwise.
    return typeof width === 'number' || inputs === 1 || (features !== null && !features.includes(name));
}
function featuresOf(slot, features, what) {
    const width = slot.shape[1] ?? null;
    if (features === null) {
        throw bind_features_mismatch(`Cannot feed ${what}: its input "${slot.name}" takes ${width ?? 'several'} columns and their order must be known: neither the model's metadata nor the configuration names them`, 'list the columns in the order of training under "features" in the configuration, or write them as JSON into the metadata property "plumbline.features"');
    }
    if (width === null || width === features.length)
        return features;
    throw bind_features_mismatch(`Cannot feed ${what}: its input "${slot.name}" must get ${width} columns: ${features.length} are named: ${listed(features)}`, 'name exactly the columns the model was trained with, in that order');
}
const SHOWN_MAX = 40;
function listed(names) {
    const shown = names.slice(0, SHOWN_MAX).join(', ');
    return names.length > SHOWN_MAX ? `${shown}, … (${names.length} in all)` : shown || 'none';
}
function bind_features_mismatch(message, fix) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', message, fix);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/choose-outputs.js

const isNumeric = ({ kind }) => kind === 'float32' || kind === 'float64';
/**
 * Which outputs to read. `named` chooses the output of numbers; else it is the only one, or the one called like a probability, or one output
 * a class. Throws `MODEL_UNSUPPORTED` naming the outputs where that does not settle it.
 */
function chooseOutputs(outputs, named, what) {
    const label = outputs.find((slot) => !isNumeric(slot))?.name ?? null;
    const numeric = outputs.filter(isNumeric);
    if (named !== null) {
        const found = numeric.find((slot) => slot.name === named);
        if (found === undefined)
            throw unclear(what, outputs, `"${named}" is not one of its outputs of numbers`);
        return { label, values: [found.name] };
    }
    if (numeric.length <= 1)
        return { label, values: numeric.map((slot) => slot.name) };
    const probabilities = numeric.filter((slot) => /prob/i.test(slot.name));
    if (probabilities.length === 1)
        return { label, values: probabilities.map((slot) => slot.name) };
    if (label !== null && numeric.every((slot) => slot.shape.length <= 1))
        return { label, values: numeric.map((slot) => slot.name) };
    throw unclear(what, outputs, 'it has several outputs of numbers');
}
function unclear(what, outputs, reason) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must be clear which output holds the scores: ${reason}: its outputs are ${outputs.map((slot) => slot.name).join(', ')}`, 'name the output under "score-output" in the configuration');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/fill-tensor.js


/**
 * Makes a column readable for a kind of input. Numbers go into numeric inputs, whole ones into integer inputs, text into text inputs;
 * null becomes NaN for floats. Anything else throws `MODEL_MISMATCH` (kinds differ) or `DATA_INVALID` (values do not fit), with counts, never values.
 */
function featureFor(name, column, kind) {
    if (kind === 'string')
        return { name, values: texts(name, column) };
    if (kind === 'int64' && column.kind === 'bigint')
        return { name, values: bigints(name, column.values) };
    return { name, values: numbers(name, column, kind) };
}
/** Fills a tensor row by row. */
function fillTensor({ kind, columns, start, end, size }) {
    const width = columns.length;
    const sources = columns.map(({ values }) => values);
    const at = (place) => Math.min(start + Math.floor(place / width), end - 1);
    if (kind === 'string')
        return Array.from({ length: size * width }, (_, place) => String(sources[place % width][at(place)]));
    if (kind === 'int64')
        return BigInt64Array.from({ length: size * width }, (_, place) => BigInt(sources[place % width][at(place)]));
    const data = allocate(kind, size * width);
    for (const [column, values] of sources.entries()) {
        for (let row = 0; row < size; row += 1)
            data[row * width + column] = Number(values[Math.min(start + row, end - 1)]);
    }
    return data;
}
function allocate(kind, length) {
    if (kind === 'float32')
        return new Float32Array(length);
    if (kind === 'float64')
        return new Float64Array(length);
    return kind === 'int32' ? new Int32Array(length) : new Uint8Array(length);
}
function texts(name, column) {
    if (column.kind === 'number' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, 'string');
    if ('missing' in column) {
        refuseMisfits(name, column.missing.reduce((sum, flag) => sum + flag, 0), 'text');
        return Array.from(column.values, String);
    }
    refuseMisfits(name, missingIn(column), 'text');
    return column.values.map(String);
}
function bigints(name, values) {
    const whole = values.filter((value) => value !== null);
    refuseMisfits(name, values.length - whole.length, 'whole numbers');
    return whole;
}
function numbers(name, column, kind) {
    if (column.kind === 'string' || column.kind === 'other' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, kind);
    const values = numbersOf(column, `the column "${name}"`, true);
    if (kind === 'float32' || kind === 'float64')
        return values;
    const misfits = values.reduce((sum, value) => sum + (fits(value, kind) ? 0 : 1), 0);
    refuseMisfits(name, misfits, kind === 'bool' ? 'truth values' : 'whole numbers');
    return values;
}
function fits(value, kind) {
    if (kind === 'bool')
        return value === 0 || value === 1;
    const limit = kind === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
    return Number.isInteger(value) && Math.abs(value) <= limit;
}
function refuseMisfits(name, count, wanted) {
    if (count === 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot feed the column "${name}" to the model: every row must hold ${wanted}: ${count} rows do not`, 'fill these values as in training, before the test data is given');
}
function kindsDiffer(name, kind, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot feed the column "${name}" to the model: it must be of a kind that fits ${wanted}: it is ${kind}`, 'give the column as in training');
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js + 1 modules
var to_binary = __webpack_require__(71015);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 8 modules
var file = __webpack_require__(22987);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/packages/model/src/generated/onnx_pb.js
// SPDX-License-Identifier: Apache-2.0

/**
 * Describes the file onnx.proto.
 */
const file_onnx = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cgpvbm54LnByb3RvEgRvbm54ItsFCg5BdHRyaWJ1dGVQcm90bxIMCgRuYW1lGAEgASgJEhUKDXJlZl9hdHRyX25hbWUYFSABKAkSEgoKZG9jX3N0cmluZxgNIAEoCRIwCgR0eXBlGBQgASgOMiIub25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlEgkKAWYYAiABKAISCQoBaRgDIAEoAxIJCgFzGAQgASgMEhwKAXQYBSABKAsyES5vbm54LlRlbnNvclByb3RvEhsKAWcYBiABKAsyEC5vbm54LkdyYXBoUHJvdG8SLgoNc3BhcnNlX3RlbnNvchgWIAEoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SGwoCdHAYDiABKAsyDy5vbm54LlR5cGVQcm90bxIOCgZmbG9hdHMYByADKAISDAoEaW50cxgIIAMoAxIPCgdzdHJpbmdzGAkgAygMEiIKB3RlbnNvcnMYCiADKAsyES5vbm54LlRlbnNvclByb3RvEiAKBmdyYXBocxgLIAMoCzIQLm9ubnguR3JhcGhQcm90bxIvCg5zcGFyc2VfdGVuc29ycxgXIAMoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SJAoLdHlwZV9wcm90b3MYDyADKAsyDy5vbm54LlR5cGVQcm90byLZAQoNQXR0cmlidXRlVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgcKA0lOVBACEgoKBlNUUklORxADEgoKBlRFTlNPUhAEEgkKBUdSQVBIEAUSEQoNU1BBUlNFX1RFTlNPUhALEg4KClRZUEVfUFJPVE8QDRIKCgZGTE9BVFMQBhIICgRJTlRTEAcSCwoHU1RSSU5HUxAIEgsKB1RFTlNPUlMQCRIKCgZHUkFQSFMQChISCg5TUEFSU0VfVEVOU09SUxAMEg8KC1RZUEVfUFJPVE9TEA5KBAgMEA1KBAgQEBRSAXYihwEKDlZhbHVlSW5mb1Byb3RvEgwKBG5hbWUYASABKAkSHQoEdHlwZRgCIAEoCzIPLm9ubnguVHlwZVByb3RvEhIKCmRvY19zdHJpbmcYAyABKAkSNAoObWV0YWRhdGFfcHJvcHMYBCADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8ioQIKCU5vZGVQcm90bxINCgVpbnB1dBgBIAMoCRIOCgZvdXRwdXQYAiADKAkSDAoEbmFtZRgDIAEoCRIPCgdvcF90eXBlGAQgASgJEg4KBmRvbWFpbhgHIAEoCRIQCghvdmVybG9hZBgIIAEoCRInCglhdHRyaWJ1dGUYBSADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEhIKCmRvY19zdHJpbmcYBiABKAkSNAoObWV0YWRhdGFfcHJvcHMYCSADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SQQoVZGV2aWNlX2NvbmZpZ3VyYXRpb25zGAogAygLMiIub25ueC5Ob2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvIjIKFEludEludExpc3RFbnRyeVByb3RvEgsKA2tleRgBIAEoAxINCgV2YWx1ZRgCIAMoAyKAAQocTm9kZURldmljZUNvbmZpZ3VyYXRpb25Qcm90bxIYChBjb25maWd1cmF0aW9uX2lkGAEgASgJEi4KDXNoYXJkaW5nX3NwZWMYAiADKAsyFy5vbm54LlNoYXJkaW5nU3BlY1Byb3RvEhYKDnBpcGVsaW5lX3N0YWdlGAMgASgFIqMBChFTaGFyZGluZ1NwZWNQcm90bxITCgt0ZW5zb3JfbmFtZRgBIAEoCRIOCgZkZXZpY2UYAiADKAMSPQoZaW5kZXhfdG9fZGV2aWNlX2dyb3VwX21hcBgDIAMoCzIaLm9ubnguSW50SW50TGlzdEVudHJ5UHJvdG8SKgoLc2hhcmRlZF9kaW0YBCADKAsyFS5vbm54LlNoYXJkZWREaW1Qcm90byJVCg9TaGFyZGVkRGltUHJvdG8SDAoEYXhpcxgBIAEoAxI0Cg9zaW1wbGVfc2hhcmRpbmcYAiADKAsyGy5vbm54LlNpbXBsZVNoYXJkZWREaW1Qcm90byJcChVTaW1wbGVTaGFyZGVkRGltUHJvdG8SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSAASEgoKbnVtX3NoYXJkcxgDIAEoA0IFCgNkaW0i1gEKEVRyYWluaW5nSW5mb1Byb3RvEigKDmluaXRpYWxpemF0aW9uGAEgASgLMhAub25ueC5HcmFwaFByb3RvEiMKCWFsZ29yaXRobRgCIAEoCzIQLm9ubnguR3JhcGhQcm90bxI8ChZpbml0aWFsaXphdGlvbl9iaW5kaW5nGAMgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjQKDnVwZGF0ZV9iaW5kaW5nGAQgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvIqIDCgpNb2RlbFByb3RvEhIKCmlyX3ZlcnNpb24YASABKAMSLgoMb3BzZXRfaW1wb3J0GAggAygLMhgub25ueC5PcGVyYXRvclNldElkUHJvdG8SFQoNcHJvZHVjZXJfbmFtZRgCIAEoCRIYChBwcm9kdWNlcl92ZXJzaW9uGAMgASgJEg4KBmRvbWFpbhgEIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAUgASgDEhIKCmRvY19zdHJpbmcYBiABKAkSHwoFZ3JhcGgYByABKAsyEC5vbm54LkdyYXBoUHJvdG8SNAoObWV0YWRhdGFfcHJvcHMYDiADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SLgoNdHJhaW5pbmdfaW5mbxgUIAMoCzIXLm9ubnguVHJhaW5pbmdJbmZvUHJvdG8SJgoJZnVuY3Rpb25zGBkgAygLMhMub25ueC5GdW5jdGlvblByb3RvEjUKDWNvbmZpZ3VyYXRpb24YGiADKAsyHi5vbm54LkRldmljZUNvbmZpZ3VyYXRpb25Qcm90byJNChhEZXZpY2VDb25maWd1cmF0aW9uUHJvdG8SDAoEbmFtZRgBIAEoCRITCgtudW1fZGV2aWNlcxgCIAEoBRIOCgZkZXZpY2UYAyADKAkiNAoWU3RyaW5nU3RyaW5nRW50cnlQcm90bxILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkiawoQVGVuc29yQW5ub3RhdGlvbhITCgt0ZW5zb3JfbmFtZRgBIAEoCRJCChxxdWFudF9wYXJhbWV0ZXJfdGVuc29yX25hbWVzGAIgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvItQDCgpHcmFwaFByb3RvEh0KBG5vZGUYASADKAsyDy5vbm54Lk5vZGVQcm90bxIMCgRuYW1lGAIgASgJEiYKC2luaXRpYWxpemVyGAUgAygLMhEub25ueC5UZW5zb3JQcm90bxIzChJzcGFyc2VfaW5pdGlhbGl6ZXIYDyADKAsyFy5vbm54LlNwYXJzZVRlbnNvclByb3RvEhIKCmRvY19zdHJpbmcYCiABKAkSIwoFaW5wdXQYCyADKAsyFC5vbm54LlZhbHVlSW5mb1Byb3RvEiQKBm91dHB1dBgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SKAoKdmFsdWVfaW5mbxgNIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SNwoXcXVhbnRpemF0aW9uX2Fubm90YXRpb24YDiADKAsyFi5vbm54LlRlbnNvckFubm90YXRpb24SNAoObWV0YWRhdGFfcHJvcHMYECADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG9KBAgDEARKBAgEEAVKBAgGEApSCmlyX3ZlcnNpb25SEHByb2R1Y2VyX3ZlcnNpb25SDHByb2R1Y2VyX3RhZ1IGZG9tYWluIqIHCgtUZW5zb3JQcm90bxIMCgRkaW1zGAEgAygDEhEKCWRhdGFfdHlwZRgCIAEoBRIqCgdzZWdtZW50GAMgASgLMhkub25ueC5UZW5zb3JQcm90by5TZWdtZW50EhYKCmZsb2F0X2RhdGEYBCADKAJCAhABEhYKCmludDMyX2RhdGEYBSADKAVCAhABEhMKC3N0cmluZ19kYXRhGAYgAygMEhYKCmludDY0X2RhdGEYByADKANCAhABEgwKBG5hbWUYCCABKAkSEgoKZG9jX3N0cmluZxgMIAEoCRIQCghyYXdfZGF0YRgJIAEoDBIzCg1leHRlcm5hbF9kYXRhGA0gAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjUKDWRhdGFfbG9jYXRpb24YDiABKA4yHi5vbm54LlRlbnNvclByb3RvLkRhdGFMb2NhdGlvbhIXCgtkb3VibGVfZGF0YRgKIAMoAUICEAESFwoLdWludDY0X2RhdGEYCyADKARCAhABEjQKDm1ldGFkYXRhX3Byb3BzGBAgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvGiUKB1NlZ21lbnQSDQoFYmVnaW4YASABKAMSCwoDZW5kGAIgASgDIo4DCghEYXRhVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgkKBVVJTlQ4EAISCAoESU5UOBADEgoKBlVJTlQxNhAEEgkKBUlOVDE2EAUSCQoFSU5UMzIQBhIJCgVJTlQ2NBAHEgoKBlNUUklORxAIEggKBEJPT0wQCRILCgdGTE9BVDE2EAoSCgoGRE9VQkxFEAsSCgoGVUlOVDMyEAwSCgoGVUlOVDY0EA0SDQoJQ09NUExFWDY0EA4SDgoKQ09NUExFWDEyOBAPEgwKCEJGTE9BVDE2EBASEAoMRkxPQVQ4RTRNM0ZOEBESEgoORkxPQVQ4RTRNM0ZOVVoQEhIOCgpGTE9BVDhFNU0yEBMSEgoORkxPQVQ4RTVNMkZOVVoQFBIJCgVVSU5UNBAVEggKBElOVDQQFhIOCgpGTE9BVDRFMk0xEBcSDgoKRkxPQVQ4RThNMBAYEgkKBVVJTlQyEBkSCAoESU5UMhAaEg4KCkZMT0FUNkUyTTMQGxIOCgpGTE9BVDZFM00yEBwiKQoMRGF0YUxvY2F0aW9uEgsKB0RFRkFVTFQQABIMCghFWFRFUk5BTBABImgKEVNwYXJzZVRlbnNvclByb3RvEiEKBnZhbHVlcxgBIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SIgoHaW5kaWNlcxgCIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SDAoEZGltcxgDIAMoAyKVAQoQVGVuc29yU2hhcGVQcm90bxItCgNkaW0YASADKAsyIC5vbm54LlRlbnNvclNoYXBlUHJvdG8uRGltZW5zaW9uGlIKCURpbWVuc2lvbhITCglkaW1fdmFsdWUYASABKANIABITCglkaW1fcGFyYW0YAiABKAlIABISCgpkZW5vdGF0aW9uGAMgASgJQgcKBXZhbHVlIrcFCglUeXBlUHJvdG8SLQoLdGVuc29yX3R5cGUYASABKAsyFi5vbm54LlR5cGVQcm90by5UZW5zb3JIABIxCg1zZXF1ZW5jZV90eXBlGAQgASgLMhgub25ueC5UeXBlUHJvdG8uU2VxdWVuY2VIABInCghtYXBfdHlwZRgFIAEoCzITLm9ubnguVHlwZVByb3RvLk1hcEgAEjEKDW9wdGlvbmFsX3R5cGUYCSABKAsyGC5vbm54LlR5cGVQcm90by5PcHRpb25hbEgAEjoKEnNwYXJzZV90ZW5zb3JfdHlwZRgIIAEoCzIcLm9ubnguVHlwZVByb3RvLlNwYXJzZVRlbnNvckgAEi0KC29wYXF1ZV90eXBlGAcgASgLMhYub25ueC5UeXBlUHJvdG8uT3BhcXVlSAASEgoKZGVub3RhdGlvbhgGIAEoCRpCCgZUZW5zb3ISEQoJZWxlbV90eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYub25ueC5UZW5zb3JTaGFwZVByb3RvGi4KCFNlcXVlbmNlEiIKCWVsZW1fdHlwZRgBIAEoCzIPLm9ubnguVHlwZVByb3RvGjwKA01hcBIQCghrZXlfdHlwZRgBIAEoBRIjCgp2YWx1ZV90eXBlGAIgASgLMg8ub25ueC5UeXBlUHJvdG8aLgoIT3B0aW9uYWwSIgoJZWxlbV90eXBlGAEgASgLMg8ub25ueC5UeXBlUHJvdG8aSAoMU3BhcnNlVGVuc29yEhEKCWVsZW1fdHlwZRgBIAEoBRIlCgVzaGFwZRgCIAEoCzIWLm9ubnguVGVuc29yU2hhcGVQcm90bxo4CgZPcGFxdWUSDgoGZG9tYWluGAEgASgJEgwKBG5hbWUYAiABKAlKBAgDEARSCnBhcmFtZXRlcnNCBwoFdmFsdWUiNQoST3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgBIAEoCRIPCgd2ZXJzaW9uGAIgASgDIoYDCg1GdW5jdGlvblByb3RvEgwKBG5hbWUYASABKAkSDQoFaW5wdXQYBCADKAkSDgoGb3V0cHV0GAUgAygJEhEKCWF0dHJpYnV0ZRgGIAMoCRItCg9hdHRyaWJ1dGVfcHJvdG8YCyADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEh0KBG5vZGUYByADKAsyDy5vbm54Lk5vZGVQcm90bxISCgpkb2Nfc3RyaW5nGAggASgJEi4KDG9wc2V0X2ltcG9ydBgJIAMoCzIYLm9ubnguT3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgKIAEoCRIQCghvdmVybG9hZBgNIAEoCRIoCgp2YWx1ZV9pbmZvGAwgAygLMhQub25ueC5WYWx1ZUluZm9Qcm90bxI0Cg5tZXRhZGF0YV9wcm9wcxgOIAMoCzIcLm9ubnguU3RyaW5nU3RyaW5nRW50cnlQcm90b0oECAIQA0oECAMQBFINc2luY2VfdmVyc2lvblIGc3RhdHVzKoIDCgdWZXJzaW9uEhIKDl9TVEFSVF9WRVJTSU9OEAASGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzEwEAESGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzMwEAISGAoUSVJfVkVSU0lPTl8yMDE3XzExXzMQAxIYChRJUl9WRVJTSU9OXzIwMTlfMV8yMhAEEhgKFElSX1ZFUlNJT05fMjAxOV8zXzE4EAUSGAoUSVJfVkVSU0lPTl8yMDE5XzlfMTkQBhIXChNJUl9WRVJTSU9OXzIwMjBfNV84EAcSGAoUSVJfVkVSU0lPTl8yMDIxXzdfMzAQCBIXChNJUl9WRVJTSU9OXzIwMjNfNV81EAkSGAoUSVJfVkVSU0lPTl8yMDI0XzNfMjUQChIZChVJUl9WRVJTSU9OXzIwMjVfMDVfMTIQCxIZChVJUl9WRVJTSU9OXzIwMjVfMDhfMjYQDBIZChVJUl9WRVJTSU9OXzIwMjVfMTFfMDYQDRIOCgpJUl9WRVJTSU9OEA4qLgoOT3BlcmF0b3JTdGF0dXMSEAoMRVhQRVJJTUVOVEFMEAASCgoGU1RBQkxFEAFCAkgD");
/**
 * Describes the message onnx.AttributeProto.
 * Use `create(AttributeProtoSchema)` to create a new message.
 */
const AttributeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.AttributeProto.AttributeType
 */
const AttributeProto_AttributeType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: INT = 2;
     */
    INT: 2,
    /**
     * @generated from enum value: STRING = 3;
     */
    STRING: 3,
    /**
     * @generated from enum value: TENSOR = 4;
     */
    TENSOR: 4,
    /**
     * @generated from enum value: GRAPH = 5;
     */
    GRAPH: 5,
    /**
     * @generated from enum value: SPARSE_TENSOR = 11;
     */
    SPARSE_TENSOR: 11,
    /**
     * @generated from enum value: TYPE_PROTO = 13;
     */
    TYPE_PROTO: 13,
    /**
     * @generated from enum value: FLOATS = 6;
     */
    FLOATS: 6,
    /**
     * @generated from enum value: INTS = 7;
     */
    INTS: 7,
    /**
     * @generated from enum value: STRINGS = 8;
     */
    STRINGS: 8,
    /**
     * @generated from enum value: TENSORS = 9;
     */
    TENSORS: 9,
    /**
     * @generated from enum value: GRAPHS = 10;
     */
    GRAPHS: 10,
    /**
     * @generated from enum value: SPARSE_TENSORS = 12;
     */
    SPARSE_TENSORS: 12,
    /**
     * @generated from enum value: TYPE_PROTOS = 14;
     */
    TYPE_PROTOS: 14,
};
/**
 * Describes the enum onnx.AttributeProto.AttributeType.
 */
const AttributeProto_AttributeTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0, 0)));
/**
 * Describes the message onnx.ValueInfoProto.
 * Use `create(ValueInfoProtoSchema)` to create a new message.
 */
const ValueInfoProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 1);
/**
 * Describes the message onnx.NodeProto.
 * Use `create(NodeProtoSchema)` to create a new message.
 */
const NodeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 2)));
/**
 * Describes the message onnx.IntIntListEntryProto.
 * Use `create(IntIntListEntryProtoSchema)` to create a new message.
 */
const IntIntListEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 3)));
/**
 * Describes the message onnx.NodeDeviceConfigurationProto.
 * Use `create(NodeDeviceConfigurationProtoSchema)` to create a new message.
 */
const NodeDeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 4)));
/**
 * Describes the message onnx.ShardingSpecProto.
 * Use `create(ShardingSpecProtoSchema)` to create a new message.
 */
const ShardingSpecProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 5)));
/**
 * Describes the message onnx.ShardedDimProto.
 * Use `create(ShardedDimProtoSchema)` to create a new message.
 */
const ShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 6)));
/**
 * Describes the message onnx.SimpleShardedDimProto.
 * Use `create(SimpleShardedDimProtoSchema)` to create a new message.
 */
const SimpleShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 7)));
/**
 * Describes the message onnx.TrainingInfoProto.
 * Use `create(TrainingInfoProtoSchema)` to create a new message.
 */
const TrainingInfoProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 8)));
/**
 * Describes the message onnx.ModelProto.
 * Use `create(ModelProtoSchema)` to create a new message.
 */
const onnx_pb_ModelProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 9);
/**
 * Describes the message onnx.DeviceConfigurationProto.
 * Use `create(DeviceConfigurationProtoSchema)` to create a new message.
 */
const DeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 10)));
/**
 * Describes the message onnx.StringStringEntryProto.
 * Use `create(StringStringEntryProtoSchema)` to create a new message.
 */
const StringStringEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 11)));
/**
 * Describes the message onnx.TensorAnnotation.
 * Use `create(TensorAnnotationSchema)` to create a new message.
 */
const TensorAnnotationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 12)));
/**
 * Describes the message onnx.GraphProto.
 * Use `create(GraphProtoSchema)` to create a new message.
 */
const GraphProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 13)));
/**
 * Describes the message onnx.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
const TensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14)));
/**
 * Describes the message onnx.TensorProto.Segment.
 * Use `create(TensorProto_SegmentSchema)` to create a new message.
 */
const TensorProto_SegmentSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataType
 */
const TensorProto_DataType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: UINT8 = 2;
     */
    UINT8: 2,
    /**
     * @generated from enum value: INT8 = 3;
     */
    INT8: 3,
    /**
     * @generated from enum value: UINT16 = 4;
     */
    UINT16: 4,
    /**
     * @generated from enum value: INT16 = 5;
     */
    INT16: 5,
    /**
     * @generated from enum value: INT32 = 6;
     */
    INT32: 6,
    /**
     * @generated from enum value: INT64 = 7;
     */
    INT64: 7,
    /**
     * @generated from enum value: STRING = 8;
     */
    STRING: 8,
    /**
     * @generated from enum value: BOOL = 9;
     */
    BOOL: 9,
    /**
     * @generated from enum value: FLOAT16 = 10;
     */
    FLOAT16: 10,
    /**
     * @generated from enum value: DOUBLE = 11;
     */
    DOUBLE: 11,
    /**
     * @generated from enum value: UINT32 = 12;
     */
    UINT32: 12,
    /**
     * @generated from enum value: UINT64 = 13;
     */
    UINT64: 13,
    /**
     * @generated from enum value: COMPLEX64 = 14;
     */
    COMPLEX64: 14,
    /**
     * @generated from enum value: COMPLEX128 = 15;
     */
    COMPLEX128: 15,
    /**
     * @generated from enum value: BFLOAT16 = 16;
     */
    BFLOAT16: 16,
    /**
     * @generated from enum value: FLOAT8E4M3FN = 17;
     */
    FLOAT8E4M3FN: 17,
    /**
     * @generated from enum value: FLOAT8E4M3FNUZ = 18;
     */
    FLOAT8E4M3FNUZ: 18,
    /**
     * @generated from enum value: FLOAT8E5M2 = 19;
     */
    FLOAT8E5M2: 19,
    /**
     * @generated from enum value: FLOAT8E5M2FNUZ = 20;
     */
    FLOAT8E5M2FNUZ: 20,
    /**
     * @generated from enum value: UINT4 = 21;
     */
    UINT4: 21,
    /**
     * @generated from enum value: INT4 = 22;
     */
    INT4: 22,
    /**
     * @generated from enum value: FLOAT4E2M1 = 23;
     */
    FLOAT4E2M1: 23,
    /**
     * @generated from enum value: FLOAT8E8M0 = 24;
     */
    FLOAT8E8M0: 24,
    /**
     * @generated from enum value: UINT2 = 25;
     */
    UINT2: 25,
    /**
     * @generated from enum value: INT2 = 26;
     */
    INT2: 26,
    /**
     * @generated from enum value: FLOAT6E2M3 = 27;
     */
    FLOAT6E2M3: 27,
    /**
     * @generated from enum value: FLOAT6E3M2 = 28;
     */
    FLOAT6E3M2: 28,
};
/**
 * Describes the enum onnx.TensorProto.DataType.
 */
const TensorProto_DataTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataLocation
 */
const TensorProto_DataLocation = {
    /**
     * @generated from enum value: DEFAULT = 0;
     */
    DEFAULT: 0,
    /**
     * @generated from enum value: EXTERNAL = 1;
     */
    EXTERNAL: 1,
};
/**
 * Describes the enum onnx.TensorProto.DataLocation.
 */
const TensorProto_DataLocationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 1)));
/**
 * Describes the message onnx.SparseTensorProto.
 * Use `create(SparseTensorProtoSchema)` to create a new message.
 */
const SparseTensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 15)));
/**
 * Describes the message onnx.TensorShapeProto.
 * Use `create(TensorShapeProtoSchema)` to create a new message.
 */
const TensorShapeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16)));
/**
 * Describes the message onnx.TensorShapeProto.Dimension.
 * Use `create(TensorShapeProto_DimensionSchema)` to create a new message.
 */
const TensorShapeProto_DimensionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16, 0)));
/**
 * Describes the message onnx.TypeProto.
 * Use `create(TypeProtoSchema)` to create a new message.
 */
const TypeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17)));
/**
 * Describes the message onnx.TypeProto.Tensor.
 * Use `create(TypeProto_TensorSchema)` to create a new message.
 */
const TypeProto_TensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 0)));
/**
 * Describes the message onnx.TypeProto.Sequence.
 * Use `create(TypeProto_SequenceSchema)` to create a new message.
 */
const TypeProto_SequenceSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 1)));
/**
 * Describes the message onnx.TypeProto.Map.
 * Use `create(TypeProto_MapSchema)` to create a new message.
 */
const TypeProto_MapSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 2)));
/**
 * Describes the message onnx.TypeProto.Optional.
 * Use `create(TypeProto_OptionalSchema)` to create a new message.
 */
const TypeProto_OptionalSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 3)));
/**
 * Describes the message onnx.TypeProto.SparseTensor.
 * Use `create(TypeProto_SparseTensorSchema)` to create a new message.
 */
const TypeProto_SparseTensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 4)));
/**
 * Describes the message onnx.TypeProto.Opaque.
 * Use `create(TypeProto_OpaqueSchema)` to create a new message.
 */
const TypeProto_OpaqueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 5)));
/**
 * Describes the message onnx.OperatorSetIdProto.
 * Use `create(OperatorSetIdProtoSchema)` to create a new message.
 */
const OperatorSetIdProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 18)));
/**
 * Describes the message onnx.FunctionProto.
 * Use `create(FunctionProtoSchema)` to create a new message.
 */
const FunctionProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 19)));
/**
 * @generated from enum onnx.Version
 */
const Version = {
    /**
     * @generated from enum value: _START_VERSION = 0;
     */
    _START_VERSION: 0,
    /**
     * @generated from enum value: IR_VERSION_2017_10_10 = 1;
     */
    IR_VERSION_2017_10_10: 1,
    /**
     * @generated from enum value: IR_VERSION_2017_10_30 = 2;
     */
    IR_VERSION_2017_10_30: 2,
    /**
     * @generated from enum value: IR_VERSION_2017_11_3 = 3;
     */
    IR_VERSION_2017_11_3: 3,
    /**
     * @generated from enum value: IR_VERSION_2019_1_22 = 4;
     */
    IR_VERSION_2019_1_22: 4,
    /**
     * @generated from enum value: IR_VERSION_2019_3_18 = 5;
     */
    IR_VERSION_2019_3_18: 5,
    /**
     * @generated from enum value: IR_VERSION_2019_9_19 = 6;
     */
    IR_VERSION_2019_9_19: 6,
    /**
     * @generated from enum value: IR_VERSION_2020_5_8 = 7;
     */
    IR_VERSION_2020_5_8: 7,
    /**
     * @generated from enum value: IR_VERSION_2021_7_30 = 8;
     */
    IR_VERSION_2021_7_30: 8,
    /**
     * @generated from enum value: IR_VERSION_2023_5_5 = 9;
     */
    IR_VERSION_2023_5_5: 9,
    /**
     * @generated from enum value: IR_VERSION_2024_3_25 = 10;
     */
    IR_VERSION_2024_3_25: 10,
    /**
     * @generated from enum value: IR_VERSION_2025_05_12 = 11;
     */
    IR_VERSION_2025_05_12: 11,
    /**
     * @generated from enum value: IR_VERSION_2025_08_26 = 12;
     */
    IR_VERSION_2025_08_26: 12,
    /**
     * @generated from enum value: IR_VERSION_2025_11_06 = 13;
     */
    IR_VERSION_2025_11_06: 13,
    /**
     * @generated from enum value: IR_VERSION = 14;
     */
    IR_VERSION: 14,
};
/**
 * Describes the enum onnx.Version.
 */
const VersionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.OperatorStatus
 */
const OperatorStatus = {
    /**
     * @generated from enum value: EXPERIMENTAL = 0;
     */
    EXPERIMENTAL: 0,
    /**
     * @generated from enum value: STABLE = 1;
     */
    STABLE: 1,
};
/**
 * Describes the enum onnx.OperatorStatus.
 */
const OperatorStatusSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 1)));

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/format.js



/** Bytes to a model. Unknown fields are kept and written again. Throws `MODEL_UNREADABLE`; `what` names the model. */
function decodeModel(bytes, what) {
    const refuse = (reason, cause) => new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: it must be a whole ONNX model: ${reason}`, 'give the file as the exporter wrote it; check that it was uploaded and downloaded whole', { cause });
    let model;
    try {
        model = (0,from_binary/* fromBinary */.Er)(onnx_pb_ModelProtoSchema, bytes);
    }
    catch (cause) {
        throw refuse((0,thrown/* messageOf */.b)(cause), cause);
    }
    // Most bytes decode to something: only a graph with inputs and outputs is a model.
    if (model.graph === undefined || model.graph.output.length === 0)
        throw refuse('it has no graph with outputs');
    return model;
}
/** A model to bytes. */
function encodeModel(model) {
    return new Uint8Array((0,to_binary/* toBinary */.R)(onnx_pb_ModelProtoSchema, model));
}
/** A model from its parts, for programs that write ONNX. */
function createModel(parts) {
    return create(ModelProtoSchema, parts);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/metadata.js

const FEATURE_KEYS = ['plumbline.features', 'feature_names', 'features'];
const LINKS = ['identity', 'sigmoid', 'softmax'];
/**
 * Reads `plumbline.features` (also `feature_names`, `features`), `plumbline.classes` and `plumbline.link`. Lists are JSON; a `features` of
 * another tool that is not a JSON list of names is left alone, ours must be one: else throws `MODEL_UNREADABLE`.
 */
function readMetadata(model, what) {
    const properties = new Map(model.metadataProps.map(({ key, value }) => [key, value]));
    const key = FEATURE_KEYS.find((name) => properties.has(name));
    const link = properties.get('plumbline.link');
    const known = LINKS.find((name) => name === link);
    if (link !== undefined && known === undefined)
        throw unreadable(what, 'plumbline.link', `one of ${LINKS.join(', ')}`);
    return {
        features: listOf(properties, key, what),
        classes: listOf(properties, 'plumbline.classes', what),
        link: known ?? null,
    };
}
function listOf(properties, key, what) {
    const text = key === undefined ? undefined : properties.get(key);
    if (key === undefined || text === undefined)
        return null;
    const list = parsed(text);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string' || typeof item === 'number'))
        return list.map(String);
    if (key.startsWith('plumbline.'))
        throw unreadable(what, key, 'a JSON list of names');
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function unreadable(what, key, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: its metadata property "${key}" must be ${wanted}: it is something else`, 'write the property again when the model is exported');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/refuse-unsafe.js


/** Domains whose operators are part of ONNX Runtime itself. */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft'];
const NESTING_MAX = 32;
/**
 * Refuses what a model file can reach beyond itself: tensors kept in other files, and operators that only a custom library knows.
 * Throws `MODEL_UNSUPPORTED`. Operators defined inside the model are its own and allowed.
 */
function refuseUnsafe(model, what) {
    const defined = new Set(model.functions.map((each) => `${each.domain}::${each.name}`));
    const look = {
        node: (node) => {
            if (KNOWN_DOMAINS.includes(node.domain) || defined.has(`${node.domain}::${node.opType}`))
                return;
            throw refused(what, `its operator "${node.opType}" comes from the custom domain "${node.domain}"`, 'export the model with standard operators only');
        },
        tensor: (tensor) => {
            if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL && tensor.externalData.length === 0)
                return;
            throw refused(what, `its tensor "${tensor.name}" lies in another file`, 'export the model as one file, without external data');
        },
    };
    for (const each of model.functions)
        walkNodes(each.node, look, 0);
    if (model.graph !== undefined)
        walkGraph(model.graph, look, 0);
}
function walkGraph(graph, look, depth) {
    if (depth > NESTING_MAX)
        throw refused('the model', `its graphs are nested deeper than ${NESTING_MAX}`, 'give a simpler model');
    graph.initializer.forEach(look.tensor);
    for (const { values, indices } of graph.sparseInitializer) {
        if (values !== undefined)
            look.tensor(values);
        if (indices !== undefined)
            look.tensor(indices);
    }
    walkNodes(graph.node, look, depth);
}
function walkNodes(nodes, look, depth) {
    for (const node of nodes) {
        look.node(node);
        for (const attribute of node.attribute)
            walkAttribute(attribute, look, depth);
    }
}
function walkAttribute(attribute, look, depth) {
    const sparse = [
        ...attribute.sparseTensors,
        ...(attribute.sparseTensor === undefined ? [] : [attribute.sparseTensor]),
    ];
    const own = attribute.t === undefined ? [] : [attribute.t];
    const parts = sparse.flatMap(({ values, indices }) => [values, indices]).filter((part) => part !== undefined);
    for (const tensor of [...own, ...attribute.tensors, ...parts])
        look.tensor(tensor);
    for (const graph of [...attribute.graphs, ...(attribute.g === undefined ? [] : [attribute.g])]) {
        walkGraph(graph, look, depth + 1);
    }
}
function refused(what, reason, fix) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: ${reason}`, fix);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/read-tensor.js

/** The columns of a tensor of numbers: [rows] or [rows, 1] is one, [rows, k] is k. Throws `MODEL_UNSUPPORTED` for other shapes. */
function numberColumns(tensor, rows, what) {
    const { data, size } = tensor;
    const width = size / rows;
    const [first, ...rest] = tensor.dims;
    const isPlain = first === rows && rest.filter((length) => length !== 1).length <= 1;
    if (!Number.isInteger(width) || !isPlain || !(data instanceof Float32Array || data instanceof Float64Array)) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: its scores must be one row of numbers a row of data: their shape is [${tensor.dims.join(', ')}] for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    return Array.from({ length: width }, (_, column) => Float64Array.from({ length: rows }, (_each, row) => data[row * width + column]));
}
/** Labels of a tensor as text. */
function labelColumn(tensor, rows, what) {
    if (tensor.size !== rows) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must give one label a row of data: it gives ${tensor.size} for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    const { data } = tensor;
    return Array.from({ length: rows }, (_, row) => String(data[row]));
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/run-batches.js



const BATCH_ROWS = 4_096;
/** Scores all rows in batches; a model with a fixed batch size gets exactly that, its last batch filled up. */
async function runBatches(prepared) {
    const { inputs, rows, what, outputs } = prepared;
    const fixed = inputs.map(({ slot }) => slot.shape[0] ?? null).find((size) => size !== null) ?? null;
    const size = fixed ?? BATCH_ROWS;
    const labels = [];
    const parts = [];
    for (let start = 0; start < rows; start += size) {
        const end = Math.min(rows, start + size);
        const given = fixed ?? end - start;
        const results = await runOne(prepared, { start, end, size: given });
        const values = outputs.values.flatMap((name) => numberColumns(outputOf(results, name), given, what));
        parts.push(values.map((column) => column.subarray(0, end - start)));
        if (outputs.label !== null) {
            labels.push(...labelColumn(outputOf(results, outputs.label), given, what).slice(0, end - start));
        }
    }
    return { labels: outputs.label === null ? null : labels, values: run_batches_joined(parts, rows) };
}
async function runOne({ ort, session, inputs, outputs, what }, batch) {
    const feeds = {};
    for (const { slot, columns } of inputs) {
        const data = fillTensor({ kind: slot.kind, columns, ...batch });
        const dims = slot.shape.length === 1 ? [batch.size] : [batch.size, columns.length];
        feeds[slot.name] = new ort.Tensor(slot.kind, data, dims);
    }
    const wanted = outputs.label === null ? outputs.values : [outputs.label, ...outputs.values];
    try {
        return await session.run(feeds, wanted);
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot score with ${what}: it must accept the data: ${(0,thrown/* messageOf */.b)(cause).slice(0, 500)}`, 'give the columns as in training, in kind and in order', { cause });
    }
}
function outputOf(results, name) {
    const found = results[name];
    if (found !== undefined)
        return found;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot read the output "${name}": it must be among the results`, 'report it');
}
function run_batches_joined(parts, rows) {
    const columns = parts[0]?.length ?? 0;
    return Array.from({ length: columns }, (_, place) => {
        const whole = new Float64Array(rows);
        let at = 0;
        for (const part of parts) {
            const column = part[place] ?? new Float64Array(0);
            whole.set(column, at);
            at += column.length;
        }
        return whole;
    });
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/signature.js


const KINDS = new Map([
    [TensorProto_DataType.FLOAT, 'float32'],
    [TensorProto_DataType.DOUBLE, 'float64'],
    [TensorProto_DataType.INT32, 'int32'],
    [TensorProto_DataType.INT64, 'int64'],
    [TensorProto_DataType.BOOL, 'bool'],
    [TensorProto_DataType.STRING, 'string'],
]);
/** What a model takes: graph inputs that are not constants. Throws `MODEL_UNSUPPORTED` for other kinds of input. */
function inputSlots(model, what) {
    const constants = new Set(model.graph?.initializer.map((tensor) => tensor.name));
    return (model.graph?.input ?? []).filter((input) => !constants.has(input.name)).map((input) => slotOf(input, what));
}
/** What a model gives. Throws `MODEL_UNSUPPORTED` for outputs that are not tensors of a known kind. */
function outputSlots(model, what) {
    return (model.graph?.output ?? []).map((output) => slotOf(output, what));
}
function slotOf({ name, type }, what) {
    const tensor = type?.value.case === 'tensorType' ? type.value.value : undefined;
    const kind = KINDS.get(tensor?.elemType ?? -1);
    if (tensor === undefined || kind === undefined) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: "${name}" must be a tensor of ${[...new Set(KINDS.values())].join(', ')}: it is something else`, 'export the model with such inputs and outputs');
    }
    const shape = (tensor.shape?.dim ?? []).map(({ value }) => value.case === 'dimValue' && value.value > 0n ? Number(value.value) : null);
    return { name, kind, shape };
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js + 1 modules
var esm_create = __webpack_require__(39838);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/zip-map.js


/**
 * Takes ZipMap nodes off the outputs, in place, and says whether there were any. scikit-learn's exporter ends classifiers in one: it
 * makes a sequence of maps, which ONNX Runtime for JavaScript cannot return; the tensor before it holds the same numbers.
 */
function stripZipMaps(model) {
    const { graph } = model;
    if (graph === undefined)
        return false;
    const maps = graph.node.filter((node) => isZipMap(node) && graph.output.some((output) => output.name === node.output[0]));
    for (const map of maps)
        replaceOutput(graph, map.output[0] ?? '', map.input[0] ?? '');
    graph.node = graph.node.filter((node) => !maps.includes(node));
    return maps.length > 0;
}
/**
 * Order of the classes in the model's probabilities: from its ZipMap, else its classifier node; null where neither names them.
 * To be read before ZipMaps are taken off.
 */
function readClasses(model) {
    const nodes = model.graph?.node ?? [];
    for (const node of [...nodes.filter(isZipMap), ...nodes.filter((each) => !isZipMap(each))]) {
        const classes = node.attribute.map(classesIn).find((found) => found.length > 0);
        if (classes !== undefined)
            return classes;
    }
    return null;
}
const CLASS_ATTRIBUTES = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings'];
function classesIn({ name, ints, strings }) {
    if (!CLASS_ATTRIBUTES.includes(name))
        return [];
    const decoder = new TextDecoder();
    return ints.length > 0 ? ints.map(String) : strings.map((bytes) => decoder.decode(bytes));
}
function isZipMap({ opType, domain }) {
    return opType === 'ZipMap' && domain === 'ai.onnx.ml';
}
function replaceOutput(graph, from, to) {
    const elemType = TensorProto_DataType.FLOAT;
    const tensor = { value: { case: 'tensorType', value: { elemType } } };
    const place = graph.output.findIndex((output) => output.name === from);
    graph.output[place] = (0,esm_create/* create */.v)(ValueInfoProtoSchema, { name: to, type: tensor });
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/open-model.js











const MODEL_BYTES_MAX = 512 * 1024 * 1024;
/**
 * Opens an untrusted ONNX file: size, completeness and operators are checked before the engine sees it; one thread, so that the same
 * machine gives the same scores. Throws `MODEL_MISSING`, `LIMIT_SIZE`, `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`.
 */
async function openModel(ort, path, options = {}) {
    const what = options.what ?? 'the model';
    const bytes = await readModel(path, what, options.bytesMax ?? MODEL_BYTES_MAX);
    const model = decodeModel(bytes, what);
    refuseUnsafe(model, what);
    const metadata = readMetadata(model, what);
    const ownClasses = readClasses(model) ?? metadata.classes;
    const wasStripped = stripZipMaps(model);
    const inputs = bindFeatures(inputSlots(model, what), {
        what,
        given: options.features ?? null,
        written: metadata.features,
    });
    const outputs = chooseOutputs(outputSlots(model, what), options.output ?? null, what);
    const classes = agreed(ownClasses, options.classes ?? null, `the classes of ${what}`);
    const link = agreed(metadata.link, options.link ?? null, `the link of ${what}`) ?? 'identity';
    const session = await openSession(ort, wasStripped ? encodeModel(model) : bytes, what);
    const features = inputs.flatMap((input) => input.columns);
    return {
        features,
        classes,
        score: async (table) => scoresOf({ ort, session, inputs, outputs, link, what, classes }, table),
        release: () => session.release(),
    };
}
async function readModel(path, what, bytesMax) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null || !found.isFile()) {
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot open ${what}: it must be a file: "${path}" is none`, 'give the path of an ONNX file');
    }
    if (found.size > bytesMax) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot open ${what}: it must have at most ${bytesMax} bytes: it has ${found.size}`, 'score it with "predict-command", and give the predictions');
    }
    const file = await (0,promises_.open)(path);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** What the model and the author say must agree where both speak. */
function agreed(own, given, what) {
    if (own === null || given === null || String(own) === String(given))
        return own ?? given;
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: the configuration must agree with the model: configured is ${String(given)}; the model states ${String(own)}`, 'correct the configuration, or leave the setting out');
}
async function openSession(ort, bytes, what) {
    try {
        return await ort.InferenceSession.create(bytes, {
            executionProviders: ['cpu'],
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            executionMode: 'sequential',
            logSeverityLevel: 4,
        });
    }
    catch (cause) {
        const reason = (0,thrown/* messageOf */.b)(cause);
        const unsupported = /not implemented|not a registered|unsupported|No Op registered/i.test(reason);
        throw new error/* PlumblineError */.Dl(unsupported ? 'MODEL_UNSUPPORTED' : 'MODEL_UNREADABLE', `Cannot load ${what}: ONNX Runtime must accept it: ${reason.slice(0, 500)}`, unsupported
            ? 'export it for an operator set this version supports'
            : 'check the file with onnx.checker, and export it again', { cause });
    }
}
async function scoresOf(scoring, table) {
    const { inputs, what, classes, link } = scoring;
    demandColumns(inputs, [...table.columns.keys()], what);
    const prepared = {
        ...scoring,
        rows: table.rows,
        inputs: inputs.map(({ slot, columns }) => ({
            slot,
            columns: columns.flatMap((name) => {
                const column = table.columns.get(name);
                return column === undefined ? [] : [featureFor(name, column, slot.kind)];
            }),
        })),
    };
    const { labels, values } = await runBatches(prepared);
    const linked = linkedValues(values, link, what);
    if (classes !== null && linked.length > 1 && linked.length !== classes.length) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: it must give one score a class: it names ${classes.length} classes and gives ${linked.length} scores`, 'correct the classes, or the export of the model');
    }
    return { rows: table.rows, labels, values: linked, classes: linked.length > 1 ? classes : null };
}
function linkedValues(values, link, what) {
    if (link === 'identity')
        return values;
    if (link === 'sigmoid')
        return values.map((column) => column.map((value) => 1 / (1 + Math.exp(-value))));
    if (values.length < 2) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: softmax must have at least two scores a row: there is ${values.length}`, 'declare the link "sigmoid" for a single score');
    }
    return softmax(values);
}
function softmax(values) {
    const result = values.map((column) => new Float64Array(column.length));
    for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
        const highest = Math.max(...values.map((column) => column[row]));
        const powers = values.map((column) => Math.exp(column[row] - highest));
        const total = powers.reduce((sum, power) => sum + power, 0);
        for (const [place, power] of powers.entries())
            result[place][row] = power / total;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/model-settings.js
const KEYS = ['features', 'classes', 'link', 'score-output'];
const model_settings_LINKS = ['identity', 'sigmoid', 'softmax'];
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
        link: model_settings_LINKS.find((link) => link === settings['link']) ?? null,
        output: typeof output === 'string' ? output : null,
    };
}
/** What the head's file says otherwise and is not heard. */
function refusedSettings({ section, policySection }) {
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
function predictionsPath(role, { reportDir }) {
    return (0,external_node_path_.join)(reportDir, 'predictions', `${role}.csv`);
}
/**
 * Runs the author's command for one model and returns the predictions file it wrote. The command gets an allow-listed environment and
 * `PLUMBLINE_MODEL`, `PLUMBLINE_TEST_DATA` (paths, one a line) and `PLUMBLINE_PREDICTIONS` (a CSV to be written). Throws `COMMAND_FAILED`,
 * `COMMAND_KILLED`, `COMMAND_OUTPUT`.
 */
async function predict(side, { inputs, context, testData }) {
    const { host } = context;
    const output = predictionsPath(side.role, context);
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




/** What one side says of every row: scored, predicted by the command, or read. */
async function loadAnswers(side, frame) {
    const what = `the ${side.role}`;
    if (side.kind === 'onnx')
        return scoreModel(side, frame);
    const path = side.kind === 'command' ? await predict(side, { ...frame, testData: frame.testPaths }) : side.path;
    const table = await frame.data.readColumns([path], undefined, { what: `the predictions of ${what}` });
    const { metricColumn, idColumn } = frame.inputs;
    if (metricColumn === '')
        return answersFromTable(table, idColumn, what);
    const column = requireColumn(table, metricColumn, `the predictions of ${what}`);
    return {
        what,
        rows: table.rows,
        ids: idsOf(table, idColumn, `the predictions of ${what}`),
        labels: null,
        numbers: null,
        scores: [numbersOf(column, metricColumn, true)],
        classes: null,
        stated: true,
    };
}
async function scoreModel(side, { inputs, context, test }) {
    if (test === null) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot score the ${side.role}: "test-data" must name the rows to score: it is empty`, 'set "test-data" and "label-column"');
    }
    const { loadOnnxRuntime } = await __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 63437));
    const model = await openModel(await loadOnnxRuntime(context.engines), side.path, {
        what: `the ${side.role}`,
        ...modelSettings(context),
    });
    try {
        if (model.features.includes(inputs.labelColumn))
            throw labelLeaks(side, inputs.labelColumn);
        return answersFromModel(await model.score(test), `the ${side.role}`);
    }
    finally {
        await model.release();
    }
}
function labelLeaks(side, label) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot judge the ${side.role}: a model must not see the answer: it takes the label column "${label}" as a feature`, 'train without the label, or correct "label-column"');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/gather-sample.js





/** Reads the test data and both sides' answers and joins them row by row. */
async function gatherSample(candidate, baseline, wanted) {
    const { inputs, context } = wanted;
    const testPaths = await (0,confined_path/* confinedPaths */.d7)(context, 'test-data', inputs.testData);
    if (testPaths.length === 0 && inputs.metricColumn === '')
        throw noTestData();
    const [{ loadDuckdb }, { openData }] = await Promise.all([__webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 63437)), __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 66798))]);
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    const test = testPaths.length === 0 ? null : await data.readColumns(testPaths, undefined, { what: 'the test data' });
    const frame = { inputs, context, data, test, testPaths };
    const answers = await loadAnswers(candidate, frame);
    const others = baseline === null ? null : await loadAnswers(baseline, frame);
    // Without test data the candidate's own file holds the rows, and the columns to slice by.
    const table = test ?? (await data.readColumns([candidate.path], undefined, { what: 'the candidate' }));
    const ids = idsOf(table, inputs.idColumn, 'the test data');
    const target = {
        rows: table.rows,
        ids,
        what: test === null ? 'the candidate' : 'the test data',
        idColumn: inputs.idColumn,
    };
    const joined = joinRows(answers, target);
    const joinedBaseline = others === null ? null : joinRows(others, target);
    const task = taskOf(inputs, table, joinedBaseline === null ? [joined] : [joined, joinedBaseline]);
    return {
        sample: buildSample({ ...partsOf(inputs, table, task), candidate: joined, baseline: joinedBaseline }),
        task,
        sliceColumns: wanted.sliceNames.map((name) => ({
            name,
            values: sliceValues(requireColumn(table, name, 'the test data')),
        })),
        ids,
        testSubjects: await fileSubjects(context, { role: 'test-data', paths: testPaths, rows: table.rows }),
        predictions: [candidate, baseline].flatMap((side) => side?.kind === 'command' ? [{ role: side.role, path: predictionsPath(side.role, context) }] : []),
    };
}
function taskOf(inputs, table, sides) {
    if (inputs.metricColumn !== '')
        return 'mean';
    if (inputs.task !== 'auto')
        return inputs.task;
    return chooseTask(requireColumn(table, inputs.labelColumn, 'the test data'), sides);
}
function partsOf(inputs, table, task) {
    const optional = (name) => name === '' ? null : requireColumn(table, name, 'the test data');
    return {
        task,
        label: task === 'mean' ? null : requireColumn(table, inputs.labelColumn, 'the test data'),
        weights: optional(inputs.weightColumn),
        clusters: optional(inputs.clusterColumn),
        positiveClass: inputs.positiveClass,
        decisionThreshold: inputs.decisionThreshold,
    };
}
function noTestData() {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot judge the candidate: "test-data" must name labelled rows, or "metric-column" a score a row: both are empty', 'set "test-data" and "label-column"');
}

// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/judgement.js
var judgement = __webpack_require__(84704);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run-points.js






/** Judges numbers without rows: absolute and change conditions only, as the values stand. */
async function runPoints(candidate, baseline, { inputs, context }) {
    const own = await run_points_numbersOf(candidate, { inputs, context });
    const other = baseline === null ? null : await run_points_numbersOf(baseline, { inputs, context });
    const alpha = 1 - inputs.confidence;
    const seed = (0,digest/* seedOf */.n3)([candidate.sha256, ...(baseline === null ? [] : [baseline.sha256])]);
    const result = evaluatePoints({
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
    const difference = other === null ? null : differenceOf(own.values, other.values);
    const values = { candidate: own.values, baseline: other?.values ?? null, difference };
    const known = { ...result, values, primary: null, rowsNeeded: null, jointPower: null, alpha };
    return {
        ...known,
        candidate,
        baseline,
        testData: [],
        rowFacts: null,
        flipsPath: null,
        judgement: (0,judgement/* judgementOf */.lG)(known, {
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
    return readMetricsFile((0,parse_json/* parseJson */.q)(text, what, { code: 'DATA_UNREADABLE' }), what);
}
/** The other side of a metrics file may have rows: then only its values count. */
async function fromRows(side, { inputs, context }) {
    const { sample, task } = await gatherSample(side, null, { inputs, context, sliceNames: [] });
    return { values: metricValues(sample, metricsOf(task)).candidate, rows: sample.rows };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/judge-slices.js




const SLICES_MAX = 1_000;
/** Judges each slice by itself, largest first. Small ones are judged too and come out as unproven, never dropped. */
function judgeSlices(sample, question, options) {
    return slicesOf(question.column).map(({ name, rows }) => {
        const { condition, metric } = question;
        return judgeComparison(subsetOf(sample, rows), { condition, metric, slice: name }, options);
    });
}
/** The slices of a column with their rows, largest first. Throws `DATA_INVALID` beyond `SLICES_MAX`. */
function slicesOf(column) {
    const names = column.values.map((value) => value ?? '(missing)');
    const groups = groupRows(renumbered(names));
    if (groups.length > SLICES_MAX) {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot slice by "${column.name}": it must have at most ${SLICES_MAX} different values: it has ${groups.length}`, 'slice by a column with fewer values, or make one by grouping them');
    }
    return groups
        .map((rows) => ({ name: names[rows[0] ?? 0] ?? '', rows }))
        .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/packages/stats/src/holm.js
/**
 * Holm's step-down adjustment, in the order given: reject where the adjusted p is at most α and the chance of any false
 * rejection is at most α, whatever the dependence. NaN counts as 1.
 * Oracle: statsmodels.stats.multitest.multipletests(method="holm"). Reference: Holm, Scandinavian Journal of Statistics 6, 1979.
 */
function holmAdjust(pValues) {
    const ranked = pValues
        .map((p, place) => ({ p: Number.isNaN(p) ? 1 : p, place }))
        .sort((a, b) => a.p - b.p || a.place - b.place);
    const adjusted = new Array(pValues.length).fill(1);
    let highest = 0;
    for (const [rank, { p, place }] of ranked.entries()) {
        highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
        adjusted[place] = highest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/settle-no-harm.js

/**
 * Settles every no-harm condition of a run together: broken only where the Holm-adjusted test shows the loss. Holm prevents false
 * vetoes among many; it does not prevent misses.
 */
function settleNoHarm(judged, alpha) {
    const tested = judged.filter((each) => each.pValue !== null);
    const adjusted = new Map(holmAdjust(tested.map((each) => each.pValue ?? 1)).map((p, place) => [tested[place], p]));
    return judged.map((each) => {
        const p = adjusted.get(each);
        if (p === undefined)
            return each;
        return { ...each, adjustedP: p, outcome: each.outcome === 'holds' && p <= alpha ? 'broken' : each.outcome };
    });
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/evaluate-gate.js








/**
 * The gate: every condition judged at α, no-harm ones settled together, the decision table applied. Throws `CONFIG_INVALID` for a metric that
 * is not legal and `DATA_COLUMN_MISSING` for a slice column that is not there. Without rows there is nothing to judge: `DATA_EMPTY`.
 */
function evaluateGate(request) {
    const { sample, options } = request;
    if (sample.rows === 0) {
        throw new error/* PlumblineError */.Dl('DATA_EMPTY', 'Cannot judge the candidate: the test data must have rows: it has none', 'give test data with rows');
    }
    const answered = request.conditions.flatMap((condition) => judgeCondition(condition, request));
    const judged = settleNoHarm(answered, options.alpha);
    const own = evaluate_gate_isPaired(sample) ? primaryJudged(judged, sample, request) : null;
    const verdict = decide(judged, {
        hasBaseline: sample.baseline !== null,
        onFirstModel: request.onFirstModel,
        sameModel: request.sameModel,
        primary: own,
    });
    return {
        ...verdict,
        judged,
        primary: own,
        values: metricValues(sample, request.legal),
        rowsNeeded: largestNeed(judged),
        jointPower: jointPowerOf(judged),
    };
}
function judgeCondition(condition, request) {
    const { sample, legal, options } = request;
    if (condition.kind === 'bound') {
        const metrics = condition.terms.map((term) => findMetric(term.metric, legal));
        return [judgeBound(sample, { condition, metrics }, options)];
    }
    const metric = condition.metric === null ? request.primary : findMetric(condition.metric, legal);
    const column = condition.scope.kind === 'slice' ? sliceColumn(condition.scope.column, request.sliceColumns) : null;
    if (!evaluate_gate_isPaired(sample))
        return [withoutBaseline(condition, metric, sample.rows)];
    if (column === null)
        return [judgeComparison(sample, { condition, metric, slice: null }, options)];
    return judgeSlices(sample, { condition, metric, column }, options);
}
function sliceColumn(name, columns) {
    const found = columns.find((column) => column.name === name);
    if (found !== undefined)
        return found;
    throw new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot slice by "${name}": it must be a column of the test data: columns read are ${columns.map((column) => column.name).join(', ') || 'none'}`, 'correct the condition, or add the column to the test data');
}
function evaluate_gate_isPaired(sample) {
    return sample.baseline !== null;
}
/** A comparison that cannot be made because there is nothing to compare with. */
function withoutBaseline(condition, metric, rows) {
    return {
        condition,
        metric: metric.name,
        slice: null,
        outcome: 'no-baseline',
        rows,
        candidate: null,
        baseline: null,
        estimate: Number.NaN,
        lower: Number.NEGATIVE_INFINITY,
        upper: Number.POSITIVE_INFINITY,
        threshold: condition.margin.value,
        worse: false,
        better: false,
        method: 'none',
        problem: 'there is no baseline yet',
        pValue: null,
        adjustedP: null,
        rowsNeeded: null,
        power: null,
        evidence: {},
    };
}
/** The stated comparison of the primary metric, else whether it is better. */
function primaryJudged(judged, sample, { primary, options }) {
    const stated = judged.find(({ condition, metric, slice }) => condition.kind === 'comparison' && condition.verb !== 'no-harm' && slice === null && metric === primary.name);
    if (stated !== undefined)
        return stated;
    const condition = {
        kind: 'comparison',
        text: `${primary.name}: better`,
        scope: { kind: 'all' },
        metric: primary.name,
        verb: 'better',
        margin: { value: 0, relative: false },
    };
    return judgeComparison(sample, { condition, metric: primary, slice: null }, options);
}
function largestNeed(judged) {
    const open = judged.filter((each) => each.outcome === 'unproven');
    if (open.length === 0 || open.some((each) => each.rowsNeeded === null))
        return null;
    return Math.max(...open.map((each) => each.rowsNeeded ?? 0));
}
function jointPowerOf(judged) {
    const tested = judged.filter(({ outcome }) => outcome === 'proven' || outcome === 'unproven');
    if (tested.length === 0 || tested.some((each) => each.power === null))
        return null;
    return Math.max(0, 1 - tested.reduce((sum, each) => sum + 1 - (each.power ?? 0), 0));
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/flips.js
/** The rows that changed between right and wrong; null where there are no labels to be right about. */
function flipsOf({ label, candidate, baseline, rows }) {
    const before = baseline?.predicted ?? null;
    const after = candidate.predicted;
    if (label === null || before === null || after === null)
        return null;
    const fixed = [];
    const broken = [];
    for (let row = 0; row < rows; row += 1) {
        const isRight = after[row] === label[row];
        const wasRight = before[row] === label[row];
        if (isRight && !wasRight)
            fixed.push(row);
        if (wasRight && !isRight)
            broken.push(row);
    }
    return { fixed, broken };
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/confusion-counts.js
/** Rows by true (first index) and answered class; answers that are no class or not there come last. Null without labels. */
function confusionCounts({ label, classes }, { predicted }) {
    if (label === null || predicted === null)
        return null;
    const counts = classes.map(() => new Array(classes.length + 1).fill(0));
    for (const [row, truth] of label.entries()) {
        const answered = predicted[row] < 0 ? classes.length : predicted[row];
        const line = counts[truth];
        if (line !== undefined)
            line[answered] = (line[answered] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/curves.js

const ROC_POINTS = 51;
/** True-positive rate at evenly spaced false-positive rates: the ROC curve thin enough for a report. */
function rocCurve(label, score) {
    const order = (0,midranks/* sortingOrder */.l)(score).reverse();
    const positives = label.reduce((sum, index) => sum + (index === 1 ? 1 : 0), 0);
    const negatives = label.length - positives;
    const corners = [{ falseRate: 0, trueRate: 0 }];
    let hits = 0;
    for (let place = 0; place < order.length; place += 1) {
        hits += label[order[place]] === 1 ? 1 : 0;
        const isLastOfRun = place + 1 === order.length || score[order[place + 1]] !== score[order[place]];
        if (isLastOfRun)
            corners.push({ falseRate: (place + 1 - hits) / negatives, trueRate: hits / positives });
    }
    const x = Array.from({ length: ROC_POINTS }, (_, place) => place / (ROC_POINTS - 1));
    return { x, y: x.map((rate) => heightAt(corners, rate)) };
}
function heightAt(corners, rate) {
    const after = corners.findIndex((corner) => corner.falseRate > rate);
    const right = after < 0 ? corners.at(-1) : corners[after];
    const left = after < 0 ? right : corners[after - 1];
    if (left === undefined || right === undefined)
        return Number.NaN;
    const width = right.falseRate - left.falseRate;
    return width === 0
        ? left.trueRate
        : left.trueRate + ((rate - left.falseRate) / width) * (right.trueRate - left.trueRate);
}
const CALIBRATION_BINS = 10;
/** Observed share of positives by bins of predicted probability, `x` the middle of each bin; null where a bin is empty. */
function calibrationCurve(label, score) {
    const counts = new Float64Array(CALIBRATION_BINS);
    const hits = new Float64Array(CALIBRATION_BINS);
    for (const [row, value] of score.entries()) {
        if (!(value >= 0 && value <= 1))
            continue;
        const bin = Math.min(CALIBRATION_BINS - 1, Math.floor(value * CALIBRATION_BINS));
        counts[bin] = counts[bin] + 1;
        hits[bin] = hits[bin] + (label[row] === 1 ? 1 : 0);
    }
    return {
        x: Array.from(counts, (_, bin) => (bin + 0.5) / CALIBRATION_BINS),
        y: Array.from(counts, (count, bin) => (count === 0 ? null : hits[bin] / count)),
    };
}

// EXTERNAL MODULE: ./build/packages/stats/src/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(98371);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/explore-slices.js


/** Looks for slices in which the candidate is worse. Never decides: it tells people where to look. */
function exploreSlices(sample, { metric, columns }, options) {
    const all = columns.flatMap((column) => {
        const condition = {
            kind: 'comparison',
            text: `slice(${column.name})`,
            scope: { kind: 'slice', column: column.name },
            metric: metric.name,
            verb: 'no-harm',
            margin: { value: 0, relative: false },
        };
        return judgeSlices(sample, { condition, metric, column }, options).map((judged) => ({
            column: column.name,
            judged,
        }));
    });
    const { rejected } = (0,benjamini_hochberg/* benjaminiHochberg */.U)(all.map(({ judged }) => judged.pValue ?? 1), options.alpha);
    return all.map((slice, place) => ({ ...slice, flagged: rejected[place] === true }));
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/flips-csv.js
/** Rows that changed between right and wrong, as CSV (RFC 4180): `fixed` and `broken`, in row order. */
function flipsCsv({ fixed, broken }, { ids, idColumn }) {
    const changes = [
        ...fixed.map((row) => ({ row, change: 'fixed' })),
        ...broken.map((row) => ({ row, change: 'broken' })),
    ].sort((a, b) => a.row - b.row);
    const header = ids === null ? 'row,change' : `${field(idColumn)},change`;
    const lines = changes.map(({ row, change }) => `${ids === null ? row + 1 : field(ids[row] ?? '')},${change}`);
    return `${[header, ...lines].join('\n')}\n`;
}
function field(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/notices.js
/** Everything that was assumed or that limits what the verdict says. */
function noticesOf({ inputs, gathered, result, candidate, baseline }) {
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
        [candidate.sha256 === baseline?.sha256, 'Candidate and baseline are the same bytes: there is nothing to compare'],
        [inputs.task === 'auto' && task !== 'mean', `Task told from the label column: ${task}`],
        [task === 'binary' && inputs.positiveClass === '', `Positive class: ${sample.classes[1] ?? 'none'}`],
        [answersAlike(gathered), 'Candidate and baseline answer alike on every row'],
        [isConstant(sample.candidate.score), 'The candidate gives every row the same score'],
        [
            baseline !== null && task !== 'mean',
            'Variance from the training seed is not covered: the verdict is about these two trained models',
        ],
    ];
    return facts.filter(([holds]) => holds).map(([, text]) => text);
}
function answersAlike({ sample: { candidate, baseline } }) {
    if (baseline === null)
        return false;
    const same = (a, b) => a === null || b === null ? a === b : Array.from(a).every((value, row) => value === b[row]);
    return same(candidate.predicted, baseline.predicted) && same(candidate.score, baseline.score);
}
function isConstant(score) {
    return score !== null && score.length > 1 && score.every((value) => value === score[0]);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run-rows.js











/** Judges both models on the same rows. */
async function runRows(candidate, baseline, { inputs, context }) {
    const sliceNames = [...new Set([...inputs.slices, ...slicesNamed(parseConditions(inputs.conditions))])];
    const gathered = await gatherSample(candidate, baseline, { inputs, context, sliceNames });
    const { sample, task, sliceColumns, testSubjects } = gathered;
    const chosen = chooseConditions(task, inputs, keepsDefaults(context));
    const seed = (0,digest/* seedOf */.n3)([candidate, ...(baseline === null ? [] : [baseline]), ...testSubjects].map(({ sha256 }) => sha256));
    const options = { alpha: 1 - inputs.confidence, replicates: inputs.replicates, seed };
    const sameModel = candidate.sha256 === baseline?.sha256;
    const result = evaluateGate({
        sample,
        ...chosen,
        sliceColumns,
        options,
        onFirstModel: inputs.onFirstModel,
        sameModel,
    });
    const flips = flipsOf(sample);
    const flipsPath = await writeFlips(flips, { gathered, inputs, context });
    const explored = explore({ sample, chosen, gathered }, options);
    const notices = [...noticesOf({ inputs, gathered, result, candidate, baseline }), ...refusedSettings(context)];
    return {
        ...result,
        candidate,
        baseline,
        testData: testSubjects.map(({ name }) => name),
        alpha: options.alpha,
        rowFacts: { ...rowFacts(sample, flips), explored },
        flipsPath,
        judgement: (0,judgement/* judgementOf */.lG)({ ...result, alpha: options.alpha }, {
            candidate,
            baseline,
            inputs,
            seed,
            testSubjects,
            notices,
            products: await predictionSubjects(gathered, context),
            extra: { kind: 'rows', rows: sample.rows, task, classes: sample.classes, primary: chosen.primary.name },
        }),
    };
}
function rowFacts(sample, flips) {
    const sides = [
        { side: 'candidate', answers: sample.candidate },
        ...(sample.baseline === null ? [] : [{ side: 'baseline', answers: sample.baseline }]),
    ];
    return {
        task: sample.task,
        rows: sample.rows,
        classes: sample.classes,
        fixed: flips?.fixed.length ?? null,
        broken: flips?.broken.length ?? null,
        confusion: sides.flatMap(({ side, answers }) => {
            const counts = confusionCounts(sample, answers);
            return counts === null ? [] : [{ side, counts }];
        }),
        curves: sides.flatMap(({ side, answers: { score } }) => sample.task !== 'binary' || sample.label === null || score === null || !score.every(Number.isFinite)
            ? []
            : [{ side, roc: rocCurve(sample.label, score), calibration: calibrationCurve(sample.label, score) }]),
    };
}
/** Slices nobody wrote a condition for are looked at, and decide nothing. */
function explore({ sample, chosen, gathered }, options) {
    const { baseline } = sample;
    if (baseline === null)
        return [];
    const judged = slicesNamed(chosen.conditions);
    const columns = gathered.sliceColumns.filter((column) => !judged.includes(column.name));
    return exploreSlices({ ...sample, baseline }, { metric: chosen.primary, columns }, options);
}
async function writeFlips(flips, { gathered, inputs, context }) {
    if (flips === null)
        return null;
    const path = (0,external_node_path_.join)(context.reportDir, 'evaluate-gate.flips.csv');
    await (0,promises_.writeFile)(path, flipsCsv(flips, { ids: gathered.ids, idColumn: inputs.idColumn }));
    return path;
}
async function predictionSubjects({ predictions }, context) {
    const subjects = predictions.map(({ role, path }) => fileSubjects(context, { role: `${role}-predictions`, paths: [path] }));
    return (await Promise.all(subjects)).flat();
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/run.js





/** Finds both sides, then judges rows, or numbers where a side is a metrics file. */
async function run(inputs, context) {
    const candidate = await resolveSide('candidate', inputs, context);
    const baseline = await resolveSide('baseline', inputs, context);
    if (candidate === null) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot judge: "candidate" must name a model, predictions or metrics: it is empty', 'set "candidate"');
    }
    const isPoints = candidate.kind === 'metrics' || baseline?.kind === 'metrics';
    const outcome = await (isPoints
        ? runPoints(candidate, baseline, { inputs, context })
        : runRows(candidate, baseline, { inputs, context }));
    return baseline === null ? doubtFirstModel(outcome, inputs, context) : outcome;
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* unused harmony export shown */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58838);

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
function needs({ problem, rowsNeeded }) {
    if (problem !== null)
        return `: it ${problem}`;
    return rowsNeeded === null ? '' : `; about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rowsNeeded)} rows are needed`;
}
/** Why the verdict is what it is, in one sentence. */
function summaryOf(answer) {
    const { verdict, decision, promote, judged, primary } = answer;
    const failing = judged.find((each) => each.outcome === 'undefined') ?? judged.find((each) => each.outcome === 'broken');
    if (failing !== undefined)
        return `Stopped: "${failing.condition.text}"${slice(failing)}: ${sentenceOf(failing)}`;
    if (decision === 'no-baseline')
        return firstModel(answer);
    const open = judged.find((each) => each.outcome === 'unproven');
    if (verdict === 'inconclusive') {
        if (open !== undefined)
            return `Cannot tell: "${open.condition.text}"${slice(open)}: ${sentenceOf(open)}`;
        return judged.length === 0
            ? 'Cannot tell: no condition was judged'
            : 'Cannot tell: nothing that must be proven was compared';
    }
    const deciding = primary ?? judged[0];
    const told = deciding === undefined ? '' : `: ${sentenceOf(deciding)}`;
    return `${promote ? 'May be promoted' : 'Passed'}${told}`;
}
function firstModel({ judged, promote, verdict }) {
    const open = judged.find((each) => each.outcome === 'unproven');
    if (open !== undefined)
        return `Cannot tell of this first model: "${open.condition.text}": ${sentenceOf(open)}`;
    const first = judged.find((each) => each.outcome === 'proven');
    if (promote && first !== undefined)
        return `First model, may be promoted: ${sentenceOf(first)}`;
    return verdict === 'fail'
        ? 'Stopped: a first model needs an absolute condition that holds'
        : 'First model: nothing to compare with';
}
function slice({ slice: name }) {
    return name === null ? '' : ` in the slice "${name}"`;
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

/***/ 98371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Benjamini–Hochberg's step-up procedure: false discovery rate at most q for independent or positively dependent tests.
 * A NaN p-value is never a discovery. Oracle: statsmodels.stats.multitest.multipletests(method="fdr_bh").
 * Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
function benjaminiHochberg(pValues, q) {
    const m = pValues.length;
    if (m === 0)
        return { rejected: [], rejections: 0, threshold: 1 };
    const sorted = pValues.filter((p) => !Number.isNaN(p)).sort((a, b) => a - b);
    let rejections = 0;
    for (const [index, p] of sorted.entries())
        if (p <= ((index + 1) * q) / m)
            rejections = index + 1;
    const threshold = (Math.max(1, rejections) * q) / m;
    return { rejected: pValues.map((p) => rejections > 0 && p <= threshold), rejections, threshold };
}


/***/ }),

/***/ 95765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clopperPearsonInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);

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
        lower: successes <= 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(alpha, successes, failures + 1),
        upper: failures <= 0 ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - alpha, successes + 1, failures),
        level,
    };
}


/***/ }),

/***/ 70500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ clusteredAucDifference)
/* harmony export */ });
/* harmony import */ var _delong_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56908);

/**
 * Obuchowski's variance of the difference of two AUCs where rows come in clusters (patients, users, sessions). With one row a
 * cluster it is DeLong's. Fewer than two clusters with positives or with negatives: the variance is NaN.
 * Oracle: fixtures from the published formula in numpy.
 * Reference: Obuchowski, Biometrics 53, 1997, 567–578.
 */
function clusteredAucDifference({ isPositive, cluster }, scoresA, scoresB) {
    const a = (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .s)(isPositive, scoresA);
    const b = (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .s)(isPositive, scoresB);
    const difference = a.auc - b.auc;
    const clusters = cluster.reduce((most, id) => Math.max(most, id + 1), 0);
    const positive = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    const negative = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    let atPositive = 0;
    let atNegative = 0;
    for (const [row, id] of cluster.entries()) {
        const isOne = isPositive[row] === 1;
        const side = isOne ? positive : negative;
        const component = isOne
            ? a.positives[atPositive] - b.positives[atPositive]
            : a.negatives[atNegative] - b.negatives[atNegative];
        if (isOne)
            atPositive += 1;
        else
            atNegative += 1;
        side.sums[id] = side.sums[id] + component - difference;
        side.counts[id] = side.counts[id] + 1;
    }
    return { difference, variance: varianceOf(positive, negative, [atPositive, atNegative]), clusters };
}
function varianceOf(positive, negative, [m, n]) {
    const clusters = positive.sums.length;
    const withPositives = positive.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const withNegatives = negative.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    if (withPositives < 2 || withNegatives < 2)
        return Number.NaN;
    const squares = (sums) => sums.reduce((sum, value) => sum + value * value, 0);
    const crossed = positive.sums.reduce((sum, value, id) => sum + value * negative.sums[id], 0);
    const s10 = (withPositives / ((withPositives - 1) * m)) * squares(positive.sums);
    const s01 = (withNegatives / ((withNegatives - 1) * n)) * squares(negative.sums);
    const s11 = (clusters / (clusters - 1)) * crossed;
    return Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n));
}


/***/ }),

/***/ 56908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ delongPaired),
/* harmony export */   s: () => (/* binding */ aucComponents)
/* harmony export */ });
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17104);

/**
 * Structural components of the AUC by midranks. `isPositive` holds 1 for positives, 0 otherwise; scores are finite.
 * One class only: `auc` is NaN. Reference: Sun and Xu, IEEE Signal Processing Letters 21(11), 2014, 1389–1393.
 */
function aucComponents(isPositive, scores) {
    const positive = scores.filter((_, row) => isPositive[row] === 1);
    const negative = scores.filter((_, row) => isPositive[row] !== 1);
    const pooled = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .U)(scores);
    const pooledPositive = pooled.filter((_, row) => isPositive[row] === 1);
    const pooledNegative = pooled.filter((_, row) => isPositive[row] !== 1);
    const ownPositive = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .U)(positive);
    const ownNegative = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .U)(negative);
    const positives = pooledPositive.map((rank, at) => (rank - ownPositive[at]) / negative.length);
    const negatives = pooledNegative.map((rank, at) => 1 - (rank - ownNegative[at]) / positive.length);
    const rankSum = pooledPositive.reduce((sum, rank) => sum + rank, 0);
    const count = positive.length * negative.length;
    const auc = count === 0 ? Number.NaN : (rankSum - (positive.length * (positive.length + 1)) / 2) / count;
    return { auc, positives, negatives };
}
/**
 * DeLong's covariance of two AUCs on the same rows, in O(n log n). Identical rankings give variance 0.
 * Oracle: fixtures computed from the definition in numpy; agrees with pROC's roc.test(method = "delong", paired = TRUE).
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988, 837–845; Sun and Xu 2014.
 */
function delongPaired(isPositive, scoresA, scoresB) {
    const a = aucComponents(isPositive, scoresA);
    const b = aucComponents(isPositive, scoresB);
    const between = (left, right) => covariance(left.positives, right.positives) / left.positives.length +
        covariance(left.negatives, right.negatives) / left.negatives.length;
    const varianceA = between(a, a);
    const varianceB = between(b, b);
    const shared = between(a, b);
    return {
        aucA: a.auc,
        aucB: b.auc,
        varianceA,
        varianceB,
        covariance: shared,
        difference: a.auc - b.auc,
        // Rounding may leave a tiny negative number where the rankings are the same.
        variance: Math.max(0, varianceA + varianceB - 2 * shared),
    };
}
function covariance(left, right) {
    const n = left.length;
    if (n < 2)
        return Number.NaN;
    const meanLeft = left.reduce((sum, value) => sum + value, 0) / n;
    const meanRight = right.reduce((sum, value) => sum + value, 0) / n;
    let sum = 0;
    for (let at = 0; at < n; at += 1)
        sum += (left[at] - meanLeft) * (right[at] - meanRight);
    return sum / (n - 1);
}


/***/ }),

/***/ 17104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ midranks),
/* harmony export */   l: () => (/* binding */ sortingOrder)
/* harmony export */ });
/** The order that sorts values ascending. Finite values only; equal ones keep their order. */
function sortingOrder(values) {
    return Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
}
/**
 * Ranks from 1; tied values share the mean of their ranks. O(n log n).
 * Oracle: scipy.stats.rankdata(method="average").
 */
function midranks(values) {
    const order = sortingOrder(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end += 1;
        const shared = (start + 1 + end) / 2;
        for (let at = start; at < end; at += 1)
            ranks[order[at]] = shared;
        start = end;
    }
    return ranks;
}


/***/ }),

/***/ 54254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);


/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
function normalCdf(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1);
}
/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
function normalQuantile(p) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(p, 0, 1);
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
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(words);
    const word = () => generator.next() >>> 0;
    return {
        next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
        integer: (exclusiveMax) => {
            // Words above the last whole multiple would favour small numbers: draw again.
            const limit = 4_294_967_296 - (4_294_967_296 % exclusiveMax);
            let drawn = word();
            while (drawn >= limit)
                drawn = word();
            return drawn % exclusiveMax;
        },
    };
}
/** Fisher–Yates in place. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last -= 1) {
        const other = random.integer(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
    }
    return items;
}


/***/ })

};
