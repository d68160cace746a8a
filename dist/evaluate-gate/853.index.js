export const id = 853;
export const ids = [853];
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

/***/ 38853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10728);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84704);


/** The action's own outputs. */
function outputs(outcome) {
    return {
        decision: outcome.judgement.decision,
        promote: String(outcome.judgement.promote),
        'metrics-json': (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsJson */ .us)(outcome.values)),
        'flips-path': outcome.flipsPath ?? '',
        'rows-needed': outcome.rowsNeeded === null ? '' : String(outcome.rowsNeeded),
    };
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


/***/ })

};
