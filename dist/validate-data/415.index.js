export const id = 415;
export const ids = [415];
export const modules = {

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ emptinessFindings),
/* harmony export */   I1: () => (/* binding */ strictestOfEach),
/* harmony export */   Ms: () => (/* binding */ driftFindings),
/* harmony export */   Ns: () => (/* binding */ decidingComponent),
/* harmony export */   Zk: () => (/* binding */ driftVerdict),
/* harmony export */   nD: () => (/* binding */ componentWords)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8838);

/** A table without rows shows nothing, unless the rules allow one. */
function emptinessFindings(table, rules) {
    if (table.rows > 0 || rules.some(({ rules: { rows } }) => rows?.['at-least'] === 0))
        return [];
    return [{ check: 'rows.any', verdict: 'inconclusive', detail: 'The data has no rows: nothing can be shown of it' }];
}
/** The same check under two sets of rules counts once, as the more severe of the two says. */
function strictestOfEach(findings) {
    const kept = new Map();
    for (const finding of findings) {
        const known = kept.get(finding.check);
        const isWorse = known === undefined || (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)([known.verdict, finding.verdict]) !== known.verdict;
        if (isWorse)
            kept.set(finding.check, finding);
    }
    return [...kept.values()];
}
/** One finding a column. With `on-drift: ignore` drift is reported and judges nothing: there are none. */
function driftFindings({ columns }, onDrift) {
    if (onDrift === 'ignore')
        return [];
    return columns.map((column) => ({
        check: `drift.${column.column}`,
        verdict: driftVerdict(column, onDrift),
        detail: driftDetail(column),
        evidence: { answer: column.answer },
    }));
}
/** What one column's answer does to the verdict. */
function driftVerdict({ answer, components }, onDrift) {
    if (onDrift === 'ignore')
        return 'pass';
    if (answer === 'drifted')
        return onDrift;
    return components.some(({ tooFewRows }) => tooFewRows) ? 'warn' : 'pass';
}
function driftDetail({ column, answer, components, changed }) {
    if (changed !== null)
        return `Column "${column}" cannot be compared with the reference: ${changed}`;
    const worst = decidingComponent(components);
    if (worst === null)
        return `Column "${column}" has nothing to compare`;
    const what = `${componentWords(worst)} of "${column}" moved by ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.distance)}`;
    if (worst.tooFewRows)
        return `${what}: too few rows to judge (${Math.min(worst.n, worst.m)}; at least 50 a side)`;
    if (answer === 'drifted')
        return `${what} of rows, proven above ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.lower)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)})`;
    if (answer === 'stable')
        return `${what} of rows, proven to be at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.upper)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)})`;
    const needed = worst.rowsNeeded === null ? '' : `; about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worst.rowsNeeded)} rows a side would tell`;
    return `${what} of rows, which these rows do not prove to be above or below ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)}${needed}`;
}
/** The component a column is judged by: the most certain breach, else the one that is least settled. */
function decidingComponent(components) {
    const drifted = components.filter(({ answer }) => answer === 'drifted');
    const pool = drifted.length > 0 ? drifted : components.filter(({ answer }) => answer !== 'stable');
    const ranked = [...(pool.length > 0 ? pool : components)].sort((a, b) => excess(b) - excess(a));
    return ranked[0] ?? null;
}
function excess({ distance, tolerance }) {
    return distance - tolerance;
}
/** A component in words, at the start of a sentence. */
function componentWords({ component }) {
    const words = {
        distribution: 'The distribution',
        'null-share': 'The null share',
        'nan-share': 'The NaN share',
        'infinite-share': 'The infinite share',
        'unseen-share': 'The share of unseen categories',
    };
    return words[component];
}


/***/ }),

/***/ 2444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(9298);
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

// EXTERNAL MODULE: ./build/actions/validate-data/src/findings.js
var findings = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/actions/validate-data/src/report-drift.js


const CHARTS_MAX = 4;
const CHART_BARS_MAX = 20;
const SHARE = { as: 'percent', digits: 1 };
const DISTANCE = { as: 'decimal', digits: 4 };
/** The drift table, charts of what moved most, and the distances other tools print. Nothing where nothing was compared. */
function driftSections({ drift, inputs }) {
    if (drift === null)
        return [];
    const ranked = [...drift.result.columns].sort((a, b) => excessOf(b) - excessOf(a));
    const { result } = drift;
    const level = `${result.rejections} of ${result.hypotheses} hypotheses rejected at a false discovery rate of ${inputs.falseDiscoveryRate}; lower bounds at level ${(1 - result.level).toPrecision(6)}, upper ones at ${1 - inputs.falseDiscoveryRate}.`;
    const merged = mergedColumns(drift);
    const grouping = merged.length === 0
        ? []
        : [`Of ${merged.join(', ')} the most frequent categories are compared one by one, all others as one.`];
    const added = result.added.length === 0 ? [] : [`Columns the reference does not have, not judged: ${result.added.join(', ')}.`];
    const effect = inputs.onDrift === 'ignore' ? ['Drift is reported and does not count: on-drift is ignore.'] : [];
    const intro = { kind: 'paragraph', text: [level, ...grouping, ...added, ...effect].join(' ') };
    return [
        {
            heading: 'Drift',
            collapsed: false,
            blocks: [intro, driftTable(ranked, inputs.onDrift), ...charts(ranked, drift)],
        },
        { heading: 'Distances of other tools', collapsed: true, blocks: distanceBlocks(drift) },
    ];
}
/** Columns with more categories than cells: what moves among the rest is neither shown nor excluded. */
function mergedColumns({ result, distances }) {
    return result.columns
        .filter(({ column, components }) => components.some(({ measure, reference }) => measure === 'total-variation' && reference.length < (distances.get(column)?.reference.length ?? 0)))
        .map(({ column }) => column);
}
function excessOf({ components, changed }) {
    const worst = (0,findings/* decidingComponent */.Ns)(components);
    return changed !== null ? 1 : worst === null ? -1 : worst.distance - worst.tolerance;
}
function driftTable(columns, onDrift) {
    const rows = columns.map((column) => {
        const worst = (0,findings/* decidingComponent */.Ns)(column.components);
        const verdict = verdictCell((0,findings/* driftVerdict */.Zk)(column, onDrift));
        if (worst === null)
            return [
                code(column.column),
                report_model_text(column.changed ?? 'nothing to compare'),
                report_model_text('–'),
                report_model_text(column.answer),
                verdict,
            ];
        const { distance: estimate, lower, upper, tolerance: threshold } = worst;
        return [
            code(column.column),
            report_model_text((0,findings/* componentWords */.nD)(worst)),
            { kind: 'interval', estimate, lower, upper, threshold, format: SHARE },
            report_model_text(answerWords(column)),
            verdict,
        ];
    });
    return { kind: 'table', columns: ['Column', 'What moved most', 'Share of rows moved', 'Answer', 'Verdict'], rows };
}
function answerWords({ answer, components }) {
    const worst = (0,findings/* decidingComponent */.Ns)(components);
    if (worst?.tooFewRows === true)
        return 'undetermined: fewer than 50 rows a side';
    if (answer !== 'undetermined' || worst?.rowsNeeded == null)
        return answer;
    return `undetermined: about ${(0,number_words/* count */.U9)(worst.rowsNeeded)} rows a side would tell`;
}
/** Groups are numbered, not named: their names are values of the data. */
function charts(ranked, { distances }) {
    return ranked
        .filter(({ answer }) => answer === 'drifted')
        .flatMap(({ column }) => {
        const found = distances.get(column);
        return found === undefined ? [] : [chart(column, found)];
    })
        .slice(0, CHARTS_MAX);
}
function chart(column, { reference, current, wasserstein }) {
    const shown = [...reference.keys()]
        .sort((a, b) => Math.abs(current[b] - reference[b]) - Math.abs(current[a] - reference[a]))
        .slice(0, CHART_BARS_MAX)
        .sort((a, b) => a - b);
    const isNumeric = wasserstein !== null;
    return {
        kind: 'chart',
        shape: 'bars',
        title: column,
        xTitle: isNumeric
            ? `${reference.length === 10 ? 'tenth' : 'part'} of the reference, smallest values first`
            : 'category, most frequent in the reference first',
        yTitle: 'share of values',
        x: shown.map((index) => index + 1),
        series: [
            { name: 'reference', values: shown.map((index) => reference[index]) },
            { name: 'current', values: shown.map((index) => current[index]) },
        ],
    };
}
function distanceBlocks({ distances }) {
    const rows = [...distances].map(([column, found]) => [
        code(column),
        number(found.psi, DISTANCE),
        number(found.jensenShannon, DISTANCE),
        number(found.hellinger, DISTANCE),
        number(found.wasserstein, DISTANCE),
        number(found.chiSquare, DISTANCE),
        number(found.degreesOfFreedom, { as: 'integer' }),
    ]);
    const note = 'Over tenths of the reference, or categories. PSI: natural logarithm, empty cells count as 0.0001. Jensen–Shannon: distance (root), base 2. ' +
        'Wasserstein: in units of the data. Chi-square: homogeneity. Reported for comparison; they decide nothing.';
    const columns = ['Column', 'PSI', 'Jensen–Shannon', 'Hellinger', 'Wasserstein', 'Chi-square', 'df'];
    return [
        { kind: 'paragraph', text: note },
        { kind: 'table', columns, rows },
    ];
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/report.js


const INTEGER = { as: 'integer' };
const report_SHARE = { as: 'percent', digits: 2 };
const VALUE = { as: 'decimal', digits: 4 };
/** What validate-data says of its result. */
function report(outcome) {
    const { judgement, dataNames, ruleNames, drift } = outcome;
    return {
        compared: [
            { label: 'data', text: dataNames.join(', ') },
            ...(drift === null
                ? []
                : [{ label: 'reference', text: `${drift.referenceName} (${(0,number_words/* counted */.hS)(drift.referenceRows, 'row')})` }]),
            ...(ruleNames.length === 0 ? [] : [{ label: 'rules', text: ruleNames.join(', ') }]),
        ],
        deciding: decidingTable(judgement.findings),
        sections: [...driftSections(outcome), allChecks(judgement.findings), profileSection(outcome)],
    };
}
/** Everything that does not pass, most severe first; one row where all pass. */
function decidingTable(findings) {
    if (findings.length === 0)
        return null;
    const raised = [...findings]
        .filter(({ verdict }) => verdict !== 'pass')
        .sort((a, b) => verdict/* VERDICTS */.bk.indexOf(b.verdict) - verdict/* VERDICTS */.bk.indexOf(a.verdict));
    if (raised.length > 0)
        return findingTable(raised);
    return {
        kind: 'table',
        columns: ['Checks', 'Verdict'],
        rows: [[number(findings.length, INTEGER), verdictCell('pass')]],
    };
}
function findingTable(findings) {
    const rows = findings.map((finding) => [
        code(finding.check),
        verdictCell(finding.verdict),
        report_model_text(finding.detail),
    ]);
    return { kind: 'table', columns: ['Check', 'Verdict', 'Detail'], rows };
}
function allChecks(findings) {
    const blocks = findings.length === 0
        ? [{ kind: 'paragraph', text: 'Nothing was checked: give a schema, a reference, or both.' }]
        : [findingTable(findings)];
    return { heading: `All ${findings.length} checks`, collapsed: true, blocks };
}
function profileSection({ profile }) {
    const rows = profile.columns.map((column) => [
        code(column.name),
        report_model_text(column.type),
        number(profile.rows === 0 ? null : column.nulls / profile.rows, report_SHARE),
        number(profile.rows === 0 ? null : (column.nans + column.infinities) / profile.rows, report_SHARE),
        number(column.kind === 'time' ? null : (column.numbers?.mean ?? null), VALUE),
        number(column.kind === 'time' ? null : (column.numbers?.sd ?? null), VALUE),
        number(distinctOf(column), INTEGER),
    ]);
    const columns = ['Column', 'Type', 'Null', 'NaN or infinite', 'Mean', 'SD', 'Categories'];
    return {
        heading: `Profile of ${(0,number_words/* counted */.hS)(profile.rows, 'row')}`,
        collapsed: true,
        blocks: [{ kind: 'table', columns, rows }],
    };
}
function distinctOf({ categories }) {
    return categories?.distinct ?? null;
}


/***/ }),

/***/ 8838:
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
