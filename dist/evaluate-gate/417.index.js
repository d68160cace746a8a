export const id = 417;
export const ids = [417];
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

/***/ 27417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
;// CONCATENATED MODULE: ./build/packages/core/src/report-model.js
/** A text cell. */
function report_model_text(value) {
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

// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/judgement.js
var judgement = __webpack_require__(84704);
// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/sentences.js
var sentences = __webpack_require__(28749);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report.js



const VALUE = { as: 'decimal', digits: 4 };
const CHANGE = { as: 'signed', digits: 4 };
const DECIDING_ROWS_MAX = 12;
/** The outcome as a report. */
function report(outcome) {
    const ranked = outcome.judged.toSorted((a, b) => severity(b) - severity(a));
    // Every slice that is as it should be would bury the few that are not.
    const deciding = ranked
        .filter((each) => each.slice === null || (0,judgement/* verdictOf */.Vj)(each.outcome) !== 'pass')
        .slice(0, DECIDING_ROWS_MAX);
    return {
        compared: comparedWith(outcome),
        deciding: deciding.length === 0 ? null : conditionsTable(deciding, outcome),
        sections: [
            flipsSection(outcome.rowFacts),
            slicesSection(ranked.filter((each) => each.slice !== null), outcome),
            exploredSection(outcome.rowFacts, outcome),
            metricsSection(outcome),
            curvesSection(outcome.rowFacts),
            methodSection(outcome),
        ].filter((section) => section !== null),
    };
}
function severity({ outcome }) {
    return verdict/* VERDICTS */.bk.indexOf((0,judgement/* verdictOf */.Vj)(outcome));
}
function comparedWith({ candidate, baseline, testData, rowFacts }) {
    return [
        { label: 'candidate', text: candidate.name },
        { label: 'baseline', text: baseline?.name ?? 'none yet' },
        ...(testData.length === 0 ? [] : [{ label: 'test data', text: testData.join(', ') }]),
        ...(rowFacts === null ? [] : [{ label: 'rows', text: `${(0,number_words/* count */.U9)(rowFacts.rows)} (${rowFacts.task})` }]),
    ];
}
function conditionsTable(judged, { alpha }) {
    return {
        kind: 'table',
        columns: [
            'Condition',
            'Candidate',
            'Baseline',
            `Gain or value, ${(0,number_words/* percent */.KN)(1 - 2 * alpha)} interval`,
            'Rows',
            'Verdict',
            'Why',
        ],
        rows: judged.map((each) => [
            code(each.slice === null ? each.condition.text : `${each.condition.text} [${each.slice}]`),
            number(finite(each.candidate), VALUE),
            number(finite(each.baseline), VALUE),
            intervalCell(each),
            number(each.rows, { as: 'integer' }),
            each.outcome === 'no-baseline' ? report_model_text('not judged') : verdictCell((0,judgement/* verdictOf */.Vj)(each.outcome)),
            report_model_text(each.outcome === 'no-baseline' ? 'there is no baseline yet' : (0,sentences/* reasonOf */.A3)(each)),
        ]),
    };
}
function intervalCell({ estimate, lower, upper, threshold, condition }) {
    const format = condition.kind === 'bound' ? VALUE : CHANGE;
    if (!Number.isFinite(estimate))
        return number(null, format);
    return {
        kind: 'interval',
        estimate,
        lower: finite(lower),
        upper: finite(upper),
        ...(Number.isFinite(threshold) ? { threshold } : {}),
        format,
    };
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
function metricsSection({ values: { candidate, baseline, difference } }) {
    const names = [...new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})])];
    if (names.length === 0)
        return null;
    const rows = names.map((name) => [
        code(name),
        number(finite(candidate[name] ?? null), VALUE),
        number(finite(baseline?.[name] ?? null), VALUE),
        number(finite(difference?.[name] ?? null), CHANGE),
    ]);
    const table = { kind: 'table', columns: ['Metric', 'Candidate', 'Baseline', 'Candidate − baseline'], rows };
    return { heading: `All metrics (${names.length})`, collapsed: true, blocks: [table] };
}
function flipsSection(facts) {
    if (facts === null || facts.fixed === null || facts.broken === null)
        return null;
    const blocks = [
        {
            kind: 'paragraph',
            text: `Rows that only the candidate has right (fixed): ${(0,number_words/* count */.U9)(facts.fixed)}. Rows that only the baseline has right (broken): ${(0,number_words/* count */.U9)(facts.broken)}.`,
        },
        ...facts.confusion.flatMap(({ side, counts }) => [
            { kind: 'paragraph', text: `Confusion of the ${side}:` },
            confusionTable(facts.classes, counts),
        ]),
    ];
    return { heading: `Rows fixed: ${(0,number_words/* count */.U9)(facts.fixed)}, broken: ${(0,number_words/* count */.U9)(facts.broken)}`, collapsed: true, blocks };
}
const CLASSES_SHOWN_MAX = 12;
function confusionTable(classes, counts) {
    if (classes.length > CLASSES_SHOWN_MAX)
        return { kind: 'paragraph', text: `${classes.length} classes: too many for a table` };
    const hasOthers = counts.some((line) => (line.at(-1) ?? 0) > 0);
    const columns = ['Truth \\ answer', ...classes, ...(hasOthers ? ['other'] : [])];
    const rows = classes.map((name, place) => [
        code(name),
        ...(counts[place] ?? []).slice(0, columns.length - 1).map((rows) => number(rows, { as: 'integer' })),
    ]);
    return { kind: 'table', columns, rows };
}
function slicesSection(judged, outcome) {
    if (judged.length === 0)
        return null;
    const open = judged.filter((each) => (0,judgement/* verdictOf */.Vj)(each.outcome) !== 'pass').length;
    const note = {
        kind: 'paragraph',
        text: 'No-harm conditions fail only where a Holm-adjusted test shows the loss: that prevents false vetoes among many slices, it does not prevent misses in small ones.',
    };
    return {
        heading: `Slices (${open} of ${judged.length} need a look)`,
        collapsed: true,
        blocks: [conditionsTable(judged, outcome), note],
    };
}
function exploredSection(facts, outcome) {
    if (facts === null || facts.explored.length === 0)
        return null;
    const flagged = facts.explored.filter((slice) => slice.flagged).length;
    const rows = facts.explored
        .toSorted((a, b) => Number(b.flagged) - Number(a.flagged) || (a.judged.pValue ?? 1) - (b.judged.pValue ?? 1))
        .map(({ column, judged, flagged: isFlagged }) => [
        code(`${column}: ${judged.slice ?? ''}`),
        number(judged.rows, { as: 'integer' }),
        number(finite(judged.candidate), VALUE),
        number(finite(judged.baseline), VALUE),
        intervalCell(judged),
        report_model_text(isFlagged ? 'worse' : ''),
    ]);
    return {
        heading: `Slices looked at, deciding nothing (${flagged} of ${facts.explored.length} worse)`,
        collapsed: true,
        blocks: [
            {
                kind: 'table',
                columns: [
                    'Slice',
                    'Rows',
                    'Candidate',
                    'Baseline',
                    `Better by, ${(0,number_words/* percent */.KN)(1 - 2 * outcome.alpha)} interval`,
                    'Finding',
                ],
                rows,
            },
        ],
    };
}
function curvesSection(facts) {
    const [first] = facts?.curves ?? [];
    if (facts === null || first === undefined)
        return null;
    return {
        heading: 'Curves',
        collapsed: true,
        blocks: [
            {
                kind: 'chart',
                shape: 'lines',
                title: 'ROC curve',
                xTitle: 'false positive rate',
                yTitle: 'true positive rate',
                x: first.roc.x,
                series: facts.curves.map(({ side, roc }) => ({ name: side, values: roc.y })),
            },
            {
                kind: 'chart',
                shape: 'points',
                title: 'Calibration',
                xTitle: 'predicted probability',
                yTitle: 'observed share',
                x: first.calibration.x,
                series: facts.curves.map(({ side, calibration }) => ({ name: side, values: calibration.y })),
            },
        ],
    };
}
function methodSection({ alpha, rowsNeeded, jointPower, judged }) {
    const needed = rowsNeeded === null
        ? []
        : [`Rows needed to prove effects of the size seen, with 80 % power: about ${(0,number_words/* count */.U9)(rowsNeeded)}`];
    const power = jointPower === null
        ? []
        : [
            `A new sample of this size would prove effects of the size seen with a chance of at least ${Math.min(99, Math.floor(jointPower * 100))} %`,
        ];
    return {
        heading: 'How it was judged',
        collapsed: true,
        blocks: [
            {
                kind: 'list',
                items: [
                    `Each condition errs at most ${(0,number_words/* percent */.KN)(alpha)} of the time, one-sided; a promotion needs all of them, so no correction is due`,
                    ...new Set(judged.filter(({ method }) => method !== 'none').map(({ metric, method }) => `${metric}: ${method}`)),
                    ...needed,
                    ...power,
                ],
            },
        ],
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
