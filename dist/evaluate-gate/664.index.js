export const id = 664;
export const ids = [664];
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

/***/ 71664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/core/src/report-model.js
var report_model = __webpack_require__(2285);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/judgement.js
var judgement = __webpack_require__(84704);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/plan-report.js

const ROWS = { as: 'integer' };
/** How many rows each condition needs, as a report. */
function planReport(plan, { candidate, baseline, testData, alpha }) {
    return {
        compared: comparedWith(plan, { candidate, baseline, testData }),
        deciding: planTable(plan),
        sections: [
            ...alternatives(plan),
            {
                heading: 'How it was planned',
                collapsed: true,
                blocks: [
                    {
                        kind: 'list',
                        items: [
                            `Each condition may err ${(alpha * 100).toPrecision(3)} % of the time, one-sided, where its line says nothing else`,
                            'Nothing was judged: no metric of either model was looked at, and nothing may be promoted on this',
                            'A veto (no-harm) waits for no rows; everything else needs the rows above to be proven with the stated power',
                        ],
                    },
                ],
            },
        ],
    };
}
function comparedWith({ rows, differing }, { candidate, baseline, testData }) {
    return [
        ...(candidate.sha256 === '' ? [] : [{ label: 'candidate', text: candidate.name }]),
        ...(baseline === null ? [] : [{ label: 'baseline', text: baseline.name }]),
        ...(testData.length === 0 ? [] : [{ label: 'test data', text: testData.join(', ') }]),
        { label: 'rows', text: rows === null ? 'none given' : (0,number_words/* count */.U9)(rows) },
        ...(differing === null ? [] : [{ label: 'predictions differ', text: `on ${(0,number_words/* count */.U9)(differing)} rows` }]),
    ];
}
function planTable({ planned }) {
    return {
        kind: 'table',
        columns: ['Condition', 'Rows needed', 'Labels needed', 'Rows at hand', 'Enough', 'Assumption'],
        rows: planned.map(({ condition, rows, labels, atHand, enough, assumption }) => [
            (0,report_model/* code */.aY)(condition.text),
            (0,report_model/* number */.ai)(rows, ROWS),
            (0,report_model/* number */.ai)(labels, ROWS),
            (0,report_model/* number */.ai)(atHand, ROWS),
            (0,report_model/* verdictCell */.s8)(enough ? 'pass' : 'inconclusive'),
            (0,report_model/* text */.Qq)(assumption),
        ]),
    };
}
/** What other bounds would ask for. */
function alternatives({ planned }) {
    const rows = planned.flatMap(({ condition, alternatives: found }) => found.map(({ method, rows: needed }) => [(0,report_model/* code */.aY)(condition.text), (0,report_model/* text */.Qq)(method), (0,report_model/* number */.ai)(needed, ROWS)]));
    const blocks = [{ kind: 'table', columns: ['Condition', 'Bound', 'Rows'], rows }];
    return rows.length === 0 ? [] : [{ heading: 'Rows by other bounds', collapsed: true, blocks }];
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-compared.js

const DIGITS_SHOWN = 12;
/** What was compared with what, on which rows, and how often these rows have judged before. Digests stand in full in the audit. */
function report_compared_comparedWith({ candidate, baseline, rowFacts, reuse, judgement, judged, }) {
    const testData = judgement.subjects.filter(({ role }) => role === 'test-data');
    return [
        { label: 'production', text: baseline === null ? 'none yet' : named(baseline) },
        { label: '↔ candidate', text: named(candidate) },
        ...(testData.length === 0 ? [] : [{ label: 'test set', text: testData.map(named).join(', ') }]),
        ...(rowFacts === null ? [] : [{ label: 'rows', text: `${(0,number_words/* count */.U9)(rowFacts.rows)} (${rowFacts.task})` }]),
        ...(reuse === undefined ? [] : [{ label: 'use of this test set', text: usesOf(reuse, judged.length === 0) }]),
    ];
}
function named({ name, sha256 }) {
    return `${name} (sha256:${sha256.slice(0, DIGITS_SHOWN)})`;
}
/** `3rd of at most 20`, `3rd; no limit is set`. */
function usesOf({ uses, budget }, isSpent) {
    if (isSpent && budget !== null)
        return `none left of ${(0,number_words/* count */.U9)(budget)}`;
    return `${ordinal(uses)}${budget === null ? '; no limit is set' : ` of at most ${(0,number_words/* count */.U9)(budget)}`}`;
}
function ordinal(place) {
    const tens = place % 100;
    const ends = ['th', 'st', 'nd', 'rd'];
    const end = tens > 10 && tens < 14 ? 'th' : (ends[place % 10] ?? 'th');
    return `${(0,number_words/* count */.U9)(place)}${end}`;
}

// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/report-conditions.js
var report_conditions = __webpack_require__(98148);
// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/sentences.js
var sentences = __webpack_require__(28749);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-doubts.js


const GROUPS_SHOWN_MAX = 30;
const SHARE = { as: 'percent', digits: 1 };
const report_doubts_ROWS = { as: 'decimal', digits: 0 };
/** What guards found, worst first. Unfolded where one of them weighs on the verdict. */
function guardsSection({ judgement: { findings } }) {
    const found = findings.filter(({ check }) => check.startsWith('guard.'));
    if (found.length === 0)
        return null;
    const rows = found
        .toSorted((a, b) => verdict/* VERDICTS */.bk.indexOf(b.verdict) - verdict/* VERDICTS */.bk.indexOf(a.verdict))
        .map(({ check, verdict, detail }) => [(0,report_model/* code */.aY)(check.slice('guard.'.length)), (0,report_model/* verdictCell */.s8)(verdict), (0,report_model/* text */.Qq)(detail)]);
    return {
        heading: `Guards (${found.length})`,
        collapsed: found.every(({ verdict }) => verdict === 'pass'),
        blocks: [{ kind: 'table', columns: ['Guard', 'Verdict', 'What was seen'], rows }],
    };
}
/** Does the condition speak of fairness between groups? */
function isOfFairness({ condition }) {
    const named = condition.kind === 'bound' ? condition.terms : [condition];
    return named.some(({ fairness }) => fairness !== undefined);
}
/** Conditions on fairness with the groups behind them, where one was asked for. */
function fairnessSection({ judged }) {
    const found = judged.filter(isOfFairness);
    if (found.length === 0)
        return null;
    return {
        heading: `Fairness between groups (${found.length})`,
        collapsed: true,
        blocks: found.flatMap((each) => [
            { kind: 'paragraph', text: (0,sentences/* sentenceOf */.$N)(each) },
            ...groupsTables(each.statistics),
        ]),
    };
}
/** The share of each group, lowest first. */
function groupsTables(statistics) {
    if (statistics.kind !== 'bound' || statistics.value.kind !== 'groups')
        return [];
    const { names, rates } = statistics.value;
    return rates.map(({ rate, successes, trials }) => ({
        kind: 'table',
        columns: ['Group', rate.replaceAll('_', ' '), 'Rows that count'],
        rows: names
            .map((name, place) => ({ name, rows: trials[place] ?? 0, share: (successes[place] ?? 0) / (trials[place] ?? 0) }))
            .toSorted((a, b) => (Number.isNaN(a.share) ? 1 : Number.isNaN(b.share) ? -1 : a.share - b.share))
            .slice(0, GROUPS_SHOWN_MAX)
            .map(({ name, rows, share }) => [
            (0,report_model/* code */.aY)(name),
            (0,report_model/* number */.ai)(Number.isFinite(share) ? share : null, SHARE),
            (0,report_model/* number */.ai)(rows, report_doubts_ROWS),
        ]),
    }));
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-flips.js

const CLASSES_SHOWN_MAX = 12;
const SLICES_SHOWN_MAX = 30;
const report_flips_ROWS = { as: 'integer' };
/** Rows fixed and broken, by slice, and how the answers moved: counts only, because ids are data. */
function flipsSection(facts) {
    if (facts === null || facts.fixed === null || facts.broken === null)
        return null;
    const { fixed, broken, flipsWritten } = facts;
    const all = fixed + broken;
    const order = flipsWritten === all ? '' : `, the ${(0,number_words/* count */.U9)(flipsWritten ?? 0)} of them whose scores moved furthest`;
    const blocks = [
        {
            kind: 'paragraph',
            text: `Only the candidate has ${(0,number_words/* count */.U9)(fixed)} of ${(0,number_words/* count */.U9)(facts.rows)} rows right (fixed), only production ${(0,number_words/* count */.U9)(broken)} (broken).${all === 0 ? '' : ` The file at the output flips-path names them${order}; where there are scores, those that moved furthest come first.`}`,
        },
        ...bySlice(facts),
        ...confusions(facts),
    ];
    return { heading: `Rows fixed: ${(0,number_words/* count */.U9)(fixed)}, broken: ${(0,number_words/* count */.U9)(broken)}`, collapsed: true, blocks };
}
/** Where more rows were broken than fixed, first. */
function bySlice({ flipsBySlice }) {
    if (flipsBySlice.length === 0)
        return [];
    const ranked = flipsBySlice.toSorted((a, b) => a.fixed - a.broken - (b.fixed - b.broken));
    const rows = ranked
        .slice(0, SLICES_SHOWN_MAX)
        .map(({ slice, rows: all, fixed, broken }) => [
        (0,report_model/* code */.aY)(slice),
        (0,report_model/* number */.ai)(all, report_flips_ROWS),
        (0,report_model/* number */.ai)(fixed, report_flips_ROWS),
        (0,report_model/* number */.ai)(broken, report_flips_ROWS),
        (0,report_model/* number */.ai)(fixed - broken, { as: 'signed', digits: 0 }),
    ]);
    const table = { kind: 'table', columns: ['Slice', 'Rows', 'Fixed', 'Broken', 'Net'], rows };
    const left = ranked.length - rows.length;
    const more = left > 0 ? [{ kind: 'paragraph', text: `… and ${(0,number_words/* count */.U9)(left)} more slices, whose net is better` }] : [];
    return [table, ...more];
}
/** The answers of the candidate by truth, and by how much they are more or fewer than production's. */
function confusions({ confusion, classes, isWeighted }) {
    const [own, other] = confusion;
    if (own === undefined)
        return [];
    if (classes.length > CLASSES_SHOWN_MAX) {
        return [{ kind: 'paragraph', text: `${classes.length} classes: too many for a confusion matrix` }];
    }
    const what = isWeighted ? 'weight of the rows' : 'rows';
    const change = other === undefined ? null : minus(own.counts, other.counts);
    return [
        { kind: 'paragraph', text: `Confusion of the candidate (${what}):` },
        confusionTable(classes, own.counts, { as: 'decimal', digits: isWeighted ? 2 : 0 }),
        ...(change === null
            ? []
            : [
                { kind: 'paragraph', text: `Candidate − production (${what}):` },
                confusionTable(classes, change, { as: 'signed', digits: isWeighted ? 2 : 0 }),
            ]),
    ];
}
function minus(a, b) {
    return a.map((line, truth) => line.map((rows, answer) => rows - (b[truth]?.[answer] ?? 0)));
}
function confusionTable(classes, counts, format) {
    const hasOthers = counts.some((line) => (line.at(-1) ?? 0) !== 0);
    const columns = ['Truth \\ answer', ...classes, ...(hasOthers ? ['other'] : [])];
    const rows = classes.map((name, place) => [
        (0,report_model/* code */.aY)(name),
        ...(counts[place] ?? []).slice(0, columns.length - 1).map((value) => (0,report_model/* number */.ai)(value, format)),
    ]);
    return { kind: 'table', columns, rows };
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/find-metric.js
var find_metric = __webpack_require__(5467);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/catalogue.js + 14 modules
var catalogue = __webpack_require__(46891);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/power-sentence.js



/**
 * What this many rows can show: the smallest change that is seen four times in five, and the rows that what is open would take. Empty where
 * nothing was tested on rows.
 */
function powerSentence(outcome) {
    const { primary, judged, rowFacts, rowsNeeded } = outcome;
    const deciding = primary ?? judged.find(({ detectable }) => detectable !== null) ?? null;
    if (deciding === null || rowFacts === null)
        return [];
    return [`Power: ${reach(deciding, outcome)}${need(deciding)}${jointNeed(judged, rowsNeeded)}${again(outcome)}`];
}
function reach({ detectable, threshold, problem, rows, metric, condition }, outcome) {
    if (detectable === null) {
        return `${(0,number_words/* count */.U9)(rows)} rows do not tell how small a change of ${metric} this test can see${problem === null ? '' : `: it ${problem}`}`;
    }
    const beyond = condition.kind === 'bound' ? ' beyond the threshold' : threshold === 0 ? '' : ' beyond the margin';
    return `with ${(0,number_words/* count */.U9)(rows)} rows the smallest change of ${metric} that this test reliably sees (4 times in 5) is ${sized(detectable, metric, outcome)}${beyond}`;
}
/** A change with its unit: `0.0213 (2.1 points)` of metrics between 0 and 1. */
function sized(value, metric, { rowFacts }) {
    const known = rowFacts === null ? null : (0,find_metric/* metricIfKnown */.dm)(metric, (0,catalogue/* metricsOf */.Ps)(rowFacts.task));
    if (known === null || known.range[0] !== 0 || known.range[1] !== 1)
        return (0,sentences/* shown */.SP)(value);
    const points = Number((value * 100).toPrecision(2));
    return `${(0,sentences/* shown */.SP)(value)} (${points} ${points === 1 ? 'point' : 'points'})`;
}
function need({ outcome, rowsNeeded, problem }) {
    if (outcome !== 'unproven' || problem !== null)
        return '';
    return rowsNeeded === null
        ? '; what was seen lies on the wrong side: no number of rows would prove it'
        : `; what was seen takes about ${(0,number_words/* count */.U9)(rowsNeeded)} rows`;
}
/** Where several conditions are open, all together need more than each. */
function jointNeed(judged, rowsNeeded) {
    const open = judged.filter(({ outcome }) => outcome === 'unproven').length;
    return open < 2 || rowsNeeded === null
        ? ''
        : `; all ${open} open conditions together take about ${(0,number_words/* count */.U9)(rowsNeeded)}`;
}
function again({ jointPower }) {
    // A bound of nothing says nothing.
    if (jointPower === null || jointPower < 0.01)
        return '';
    return `. A new sample of this size would prove what was seen with a chance of at least ${Math.min(99, Math.floor(jointPower * 100))} %`;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-glance.js






const NAMED_MAX = 5;
const FAIRNESS_MAX = 3;
/** What stands behind the table, a line each: rows fixed and broken, slices, power, guards, fairness. Null where there is nothing to say. */
function glanceSection(outcome) {
    const items = [
        ...flipsLine(outcome.rowFacts),
        ...slicesLine(outcome),
        ...powerSentence(outcome),
        ...guardsLine(outcome),
        ...outcome.judged
            .filter(isOfFairness)
            .slice(0, FAIRNESS_MAX)
            .map((each) => `Fairness: ${(0,sentences/* sentenceOf */.$N)(each)}`),
    ];
    if (items.length === 0)
        return null;
    return { heading: 'Behind the verdict', collapsed: false, blocks: [{ kind: 'list', items }] };
}
function flipsLine(facts) {
    if (facts === null || facts.fixed === null || facts.broken === null)
        return [];
    const { fixed, broken } = facts;
    const net = fixed - broken;
    const sign = net > 0 ? '+' : net < 0 ? '−' : '';
    return [
        `Rows: ${(0,number_words/* count */.U9)(fixed)} fixed, ${(0,number_words/* count */.U9)(broken)} broken, net ${sign}${(0,number_words/* count */.U9)(Math.abs(net))} of ${(0,number_words/* count */.U9)(facts.rows)}`,
    ];
}
const WORDS = {
    broken: 'harmed',
    undefined: 'not defined there',
    unproven: 'cannot tell',
    'no-baseline': 'not judged',
    holds: 'pass',
    proven: 'pass',
};
function slicesLine({ judged, rowFacts }) {
    const slices = judged.filter(({ slice }) => slice !== null);
    const open = slices.filter(({ outcome }) => (0,judgement/* verdictOf */.Vj)(outcome) !== 'pass');
    const flagged = rowFacts?.explored?.flagged ?? 0;
    const weak = flagged === 0 ? '' : `; a search that decides nothing flagged ${(0,number_words/* counted */.hS)(flagged, 'test')}`;
    if (slices.length === 0)
        return flagged === 0 ? [] : [`Slices: none is judged${weak}`];
    if (open.length === 0)
        return [`Slices: none of ${(0,number_words/* count */.U9)(slices.length)} needs a look${weak}`];
    const worst = open.toSorted((a, b) => Number(isHarm(b)) - Number(isHarm(a))).slice(0, NAMED_MAX);
    const named = worst.map((each) => `${(0,report_conditions/* sliceName */.oq)(each.condition.scope, each.slice ?? '')} (${each.metric}, ${WORDS[each.outcome]})`);
    const left = open.length - named.length;
    const more = left > 0 ? ` and ${(0,number_words/* count */.U9)(left)} more` : '';
    const need = open.length === 1 ? 'needs' : 'need';
    return [`Slices: ${(0,number_words/* count */.U9)(open.length)} of ${(0,number_words/* count */.U9)(slices.length)} ${need} a look: ${named.join(', ')}${more}${weak}`];
}
function isHarm({ outcome }) {
    return (0,judgement/* verdictOf */.Vj)(outcome) === 'fail';
}
function guardsLine({ judgement: { findings } }) {
    const found = findings.filter(({ check }) => check.startsWith('guard.'));
    if (found.length === 0)
        return [];
    const named = found.map(({ check, verdict }) => {
        const name = check.slice('guard.'.length);
        return verdict === 'pass' ? name : `${name} (${verdict})`;
    });
    return [`Guards: ${named.join(', ')}`];
}

// EXTERNAL MODULE: ./build/actions/evaluate-gate/src/required.js
var required = __webpack_require__(49082);
;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report-slices.js





const report_slices_ROWS = { as: 'integer' };
/** Every slice that a condition judges, worst first. */
function slicesSection(judged, outcome) {
    if (judged.length === 0)
        return null;
    const open = judged.filter((each) => (0,judgement/* verdictOf */.Vj)(each.outcome) !== 'pass').length;
    const table = {
        kind: 'table',
        columns: [
            'Slice',
            'Metric',
            'Production',
            'Candidate',
            (0,report_conditions/* changeColumn */.p1)(judged, outcome.alpha),
            'Required',
            'Rows',
            'Verdict',
            'Why',
        ],
        rows: judged.map((each) => [
            (0,report_model/* code */.aY)((0,report_conditions/* sliceName */.oq)(each.condition.scope, each.slice ?? '')),
            (0,report_model/* code */.aY)((0,report_conditions/* nameOf */.Vb)({ ...each, slice: null })),
            (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(each.baseline), report_conditions/* VALUE */.Qg),
            (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(each.candidate), report_conditions/* VALUE */.Qg),
            (0,report_conditions/* intervalCell */.mi)(each),
            (0,report_model/* text */.Qq)((0,required/* requiredOf */.V)(each.condition)),
            (0,report_model/* number */.ai)(each.rows, report_slices_ROWS),
            each.outcome === 'no-baseline' ? (0,report_model/* text */.Qq)('not judged') : (0,report_model/* verdictCell */.s8)((0,judgement/* verdictOf */.Vj)(each.outcome)),
            (0,report_model/* text */.Qq)((0,sentences/* reasonOf */.A3)(each)),
        ]),
    };
    const note = {
        kind: 'paragraph',
        text: 'No-harm conditions fail only where a Holm-adjusted test shows the loss: that prevents false vetoes among many slices, it does not prevent misses in small ones.',
    };
    return {
        heading: `Slices (${open} of ${judged.length} need a look)`,
        collapsed: true,
        blocks: [table, note],
    };
}
/** What a search among all slices came upon. It decides nothing. */
function exploredSection(facts) {
    const explored = facts?.explored ?? null;
    if (explored === null || explored.tested === 0)
        return null;
    const { slices, tested, flagged, metric, falseDiscoveryRate } = explored;
    const rows = slices.map((slice) => [
        (0,report_model/* code */.aY)(slice.slice),
        (0,report_model/* text */.Qq)(slice.against === 'baseline' ? 'production' : 'itself overall'),
        (0,report_model/* number */.ai)(slice.rows, report_slices_ROWS),
        (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(slice.reference), report_conditions/* VALUE */.Qg),
        (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(slice.candidate), report_conditions/* VALUE */.Qg),
        (0,report_conditions/* intervalCell */.mi)({ ...slice, threshold: 0, condition: { kind: 'comparison' } }),
        (0,report_model/* number */.ai)(slice.adjustedP, report_conditions/* VALUE */.Qg),
        (0,report_model/* text */.Qq)(slice.flagged ? 'weak' : ''),
    ]);
    return {
        heading: `Weakest slices, deciding nothing (${flagged} of ${tested} tests flagged)`,
        collapsed: true,
        blocks: [
            {
                kind: 'table',
                columns: [
                    'Slice',
                    'Against',
                    'Rows',
                    'Reference',
                    'Candidate',
                    'Change (+ is better)',
                    'Adjusted p',
                    'Finding',
                ],
                rows,
            },
            {
                kind: 'paragraph',
                text: `Values, quarters and pairs of the slice columns, by ${metric}. Of what is flagged, at most ${(0,number_words/* percent */.KN)(falseDiscoveryRate)} is flagged by chance (Benjamini–Hochberg); intervals are at that level. What is not flagged may be weak all the same.`,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-gate/src/report.js










/** Nobody reads more rows of a table than these before deciding; the rest is folded. */
const DECIDING_ROWS_MAX = 8;
const EXPLAINED_MAX = 20;
/** The outcome as a report, in the order a reviewer asks. */
function report(outcome) {
    if (outcome.plan !== undefined)
        return planReport(outcome.plan, outcome);
    const ranked = outcome.judged.toSorted((a, b) => severity(b) - severity(a));
    // Every slice that is as it should be would bury the few that are not.
    const telling = ranked.filter((each) => each.slice === null || (0,judgement/* verdictOf */.Vj)(each.outcome) !== 'pass');
    const [deciding, rest] = [telling.slice(0, DECIDING_ROWS_MAX), telling.slice(DECIDING_ROWS_MAX)];
    return {
        compared: report_compared_comparedWith(outcome),
        deciding: deciding.length === 0 ? null : (0,report_conditions/* conditionsTable */.ZS)(deciding, outcome),
        sections: [
            glanceSection(outcome),
            // What slices add is in their own table.
            (0,report_conditions/* restSection */.Kd)(rest.filter((each) => each.slice === null), outcome),
            flipsSection(outcome.rowFacts),
            slicesSection(ranked.filter((each) => each.slice !== null), outcome),
            exploredSection(outcome.rowFacts),
            guardsSection(outcome),
            fairnessSection(outcome),
            metricsSection(outcome),
            chartsSection(outcome),
            methodSection(outcome, ranked),
        ].filter((section) => section !== null),
    };
}
function severity({ outcome }) {
    return verdict/* VERDICTS */.bk.indexOf((0,judgement/* verdictOf */.Vj)(outcome));
}
function metricsSection({ values: { candidate, baseline, difference } }) {
    const names = [...new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})])];
    if (names.length === 0)
        return null;
    const rows = names.map((name) => [
        (0,report_model/* code */.aY)(name),
        (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(baseline?.[name] ?? null), report_conditions/* VALUE */.Qg),
        (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(candidate[name] ?? null), report_conditions/* VALUE */.Qg),
        (0,report_model/* number */.ai)((0,report_conditions/* finite */.E2)(difference?.[name] ?? null), report_conditions/* CHANGE */.PL),
    ]);
    const table = {
        kind: 'table',
        columns: ['Metric', 'Production', 'Candidate', 'Candidate − production'],
        rows,
    };
    return { heading: `All metrics (${names.length})`, collapsed: true, blocks: [table] };
}
function chartsSection({ rowFacts }) {
    if (rowFacts === null || rowFacts.charts.length === 0)
        return null;
    return { heading: 'Curves', collapsed: true, blocks: [...rowFacts.charts] };
}
function methodSection({ alpha }, ranked) {
    const whole = ranked.filter(({ slice }) => slice === null);
    if (ranked.length === 0)
        return null;
    const left = whole.length - EXPLAINED_MAX;
    const slices = ranked.filter(({ slice, method }) => slice !== null && method !== 'none');
    return {
        heading: 'How it was judged',
        collapsed: true,
        blocks: [
            {
                kind: 'list',
                items: [
                    `Each condition errs at most ${(0,number_words/* percent */.KN)(alpha)} of the time, one-sided; a promotion needs all of them, so no correction is due`,
                    ...whole.slice(0, EXPLAINED_MAX).map(explained),
                    ...(left > 0 ? [`… and ${left} more, each with its method in the evidence`] : []),
                    ...new Set(slices.map(({ metric, method }) => `slices, ${metric}: ${method}`)),
                ],
            },
        ],
    };
}
function explained(judged) {
    const method = judged.method === 'none' ? '' : ` (${judged.method})`;
    return `${judged.condition.text} – ${(0,sentences/* reasonOf */.A3)(judged)}${method}`;
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
