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
        'to-label-path': outcome.plan?.toLabelPath ?? '',
        'rows-needed': outcome.rowsNeeded === null ? '' : String(outcome.rowsNeeded),
    };
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

/***/ 40556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ recordAsked),
/* harmony export */   Ng: () => (/* binding */ recordCondition),
/* harmony export */   p4: () => (/* binding */ readGateStatistics)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10728);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36467);

/** A judged condition as it goes into the evidence: what follows from it, and `condition` and `sufficient`, from which all the rest follows. */
function recordCondition(judged) {
    const optional = (value) => (value === null ? null : (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(value));
    return {
        metric: judged.metric,
        outcome: judged.outcome,
        method: judged.method,
        rows: judged.rows,
        candidate: optional(judged.candidate),
        baseline: optional(judged.baseline),
        estimate: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(judged.estimate),
        lower: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(judged.lower),
        upper: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(judged.upper),
        threshold: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(judged.threshold),
        better: judged.better,
        worse: judged.worse,
        pValue: optional(judged.pValue),
        adjustedP: optional(judged.adjustedP),
        rowsNeeded: judged.rowsNeeded,
        power: optional(judged.power),
        detectable: optional(judged.detectable),
        problem: judged.problem,
        sufficient: judged.statistics,
    };
}
/** The same with the condition itself, for the statistics of the evidence. */
function recordAsked(judged) {
    const { condition, slice } = judged;
    return { text: condition.text, slice, condition: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(condition), ...recordCondition(judged) };
}
const scope = { type: 'object', required: ['kind'], properties: { kind: { enum: ['all', 'slice'] } } };
const text = { type: 'string' };
const margin = {
    type: 'object',
    required: ['value', 'relative'],
    properties: { value: { type: 'number' }, relative: { type: 'boolean' } },
};
const condition = {
    oneOf: [
        {
            type: 'object',
            required: ['kind', 'text', 'scope', 'metric', 'verb', 'margin'],
            properties: {
                kind: { const: 'comparison' },
                text,
                scope,
                metric: { type: ['string', 'null'] },
                verb: { enum: ['better', 'not-worse', 'no-harm'] },
                margin,
            },
        },
        {
            type: 'object',
            required: ['kind', 'text', 'scope', 'terms', 'operator', 'threshold', 'tolerance'],
            properties: {
                kind: { const: 'bound' },
                text,
                scope,
                terms: { type: 'array', items: { type: 'object' } },
                operator: { enum: ['>', '>=', '<', '<='] },
                threshold: { type: 'number' },
                tolerance: { type: ['number', 'null'] },
            },
        },
    ],
};
const recorded = {
    type: 'object',
    required: ['condition', 'sufficient'],
    properties: {
        condition,
        sufficient: {
            type: 'object',
            required: ['kind'],
            properties: { kind: { enum: ['comparison', 'bound', 'unjudged'] } },
        },
    },
};
/** JSON Schema (2020-12) of `GateStatistics`; the evidence holds more beside it. */
const GATE_STATISTICS_SCHEMA = {
    type: 'object',
    required: ['alpha', 'uses', 'hasBaseline', 'sameModel', 'onFirstModel', 'conditions', 'primary', 'limits'],
    properties: {
        alpha: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
        uses: { type: 'integer', minimum: 1 },
        hasBaseline: { type: 'boolean' },
        sameModel: { type: 'boolean' },
        onFirstModel: { enum: ['pass', 'fail'] },
        conditions: { type: 'array', items: recorded },
        primary: { anyOf: [{ type: 'null' }, recorded] },
        limits: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['why'],
                properties: {
                    verdict: { enum: ['warn', 'inconclusive', 'fail'] },
                    promote: { const: false },
                    why: { type: 'string' },
                },
            },
        },
    },
};
/** Reads the statistics of an evidence file back. Throws `EVIDENCE_INVALID`. */
async function readGateStatistics(statistics) {
    const check = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .a)(GATE_STATISTICS_SCHEMA);
    return check(statistics, 'the statistics of the evidence', {
        code: 'EVIDENCE_INVALID',
        fix: 'use the evidence as evaluate-gate of this version wrote it',
    });
}


/***/ })

};
