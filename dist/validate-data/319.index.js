export const id = 319;
export const ids = [319];
export const modules = {

/***/ 13485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ neededWords),
/* harmony export */   Hc: () => (/* binding */ emptinessFindings),
/* harmony export */   I1: () => (/* binding */ strictestOfEach),
/* harmony export */   Ms: () => (/* binding */ driftFindings),
/* harmony export */   Ns: () => (/* binding */ decidingComponent),
/* harmony export */   O0: () => (/* binding */ driftRuleFindings),
/* harmony export */   Zk: () => (/* binding */ driftVerdict),
/* harmony export */   nD: () => (/* binding */ componentWords)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59298);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58838);


/** A table without rows shows nothing, unless the rules allow one. */
function emptinessFindings(rows, rules) {
    if (rows > 0 || rules.some(allowsEmptiness))
        return [];
    return [{ check: 'rows.any', verdict: 'inconclusive', detail: 'The data has no rows: nothing can be shown of it' }];
}
/** Great Expectations' own meaning is kept: nothing breaks where there is nothing. */
function allowsEmptiness({ own, suite }) {
    return suite !== null || own?.rules.rows?.['at-least'] === 0;
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
function driftFindings({ result, incomparable }, onDrift) {
    if (onDrift === 'ignore')
        return [];
    const lost = incomparable.map(({ column, reason }) => {
        const detail = `Column "${column}" cannot be compared with the reference: ${reason}`;
        return { check: `drift.${column}.comparable`, verdict: 'warn', detail };
    });
    const judged = result.columns.map((column) => ({
        check: `drift.${column.column}`,
        verdict: driftVerdict(column, onDrift),
        detail: driftDetail(column),
        evidence: { answer: column.answer },
    }));
    return [...judged, ...lost];
}
/** Drift rules for columns that are nowhere judge nothing, and their author thinks they do. */
function driftRuleFindings(rules, known) {
    const named = rules.flatMap(({ own }) => Object.keys(own?.rules.drift?.columns ?? {}));
    return [...new Set(named)]
        .filter((name) => !known.includes(name))
        .map((name) => {
        const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        const hint = near === null ? '' : `: did you mean "${near}"?`;
        const detail = `A drift rule is for the column "${name}", which is neither in the data nor in the reference${hint}`;
        return { check: `drift.${name}.known`, verdict: 'warn', detail };
    });
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
    const what = `${componentWords(worst)} of "${column}" moved by ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.distance)}`;
    if (worst.tooFewRows)
        return `${what}: too few rows to judge (worth ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(Math.min(...worst.effective)))} independent ones; at least 50 a side)`;
    if (answer === 'drifted')
        return `${what} of rows, proven above ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.lower)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)})`;
    if (answer === 'stable')
        return `${what} of rows, proven to be at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.upper)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)})`;
    const needed = neededWords(worst);
    return `${what} of rows, which these rows do not prove to be above or below ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)}${needed === null ? '' : `; ${needed}`}`;
}
/** Judged on a sample, whose size no table makes larger. */
const SAMPLED = new Set(['content', 'vocabulary', 'embedding']);
/** What would settle an open question; null where nothing is known to. */
function neededWords({ component, n, m, rowsNeeded }) {
    if (rowsNeeded === null)
        return null;
    if (SAMPLED.has(component))
        return `a sample of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.min(n, m))} rows a side cannot tell`;
    return `about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rowsNeeded)} rows a side would tell`;
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
        length: 'The length of the text',
        script: 'The script of the text',
        norm: 'The length of the vectors',
        vocabulary: 'The vocabulary',
        content: 'The content',
        embedding: 'The embedding',
        rows: 'The rows as a whole',
    };
    return words[component];
}


/***/ }),

/***/ 3319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
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

;// CONCATENATED MODULE: ./build/packages/data/src/difference/schema-change.js
/** What a change is called, and whether values of the data are in the sentence. */
function changeWords(change, showValues) {
    switch (change.kind) {
        case 'added':
            return `Column "${change.column}" (${change.type}) is new`;
        case 'removed':
            return `Column "${change.column}" (${change.type}) is gone`;
        case 'renamed':
            return `Column "${change.from}" is gone and "${change.column}" is like it: it was probably renamed`;
        case 'type':
            return `Column "${change.column}" was ${change.from} and is ${change.to}`;
        case 'now-missing':
            return `Column "${change.column}" had no missing values and now ${percent(change.share)} of rows are missing`;
        case 'now-complete':
            return `Column "${change.column}" had ${percent(change.share)} of rows missing and now has none`;
        case 'new-categories':
            return `Column "${change.column}" has ${counted(change.categories.length, 'new category', 'new categories')}${named(change.categories, showValues)}`;
        case 'wider-range':
            return `Column "${change.column}" has values ${change.end} the reference's ${change.end === 'above' ? 'largest' : 'smallest'}${beyond(change.beyondSd)}`;
        case 'order':
            return 'The same columns stand in another order';
    }
}
const NAMED = 5;
function named(categories, showValues) {
    if (!showValues)
        return '';
    const shown = categories.slice(0, NAMED).map((category) => `"${category}"`);
    return `: ${shown.join(', ')}${categories.length > NAMED ? ', …' : ''}`;
}
function beyond(sd) {
    return sd === null ? '' : `, by ${Number(sd.toPrecision(2))} of its standard deviations`;
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/report-changes.js


const SHARE = { as: 'percent', digits: 2 };
const SIGNED = { as: 'signed', digits: 4 };
const MOVED_MAX = 20;
const ENDS_MAX = 5;
/** What changed against the base of the pull request, and how the columns differ from the reference's. */
function changeSections({ drift, sinceBase, profile, inputs }) {
    const since = sinceBase === null || profile === null ? [] : [sinceSection(sinceBase, profile, inputs.showValues)];
    if (drift === null || drift.changes.length === 0)
        return since;
    const blocks = [changeList(drift.changes, inputs.showValues)];
    return [...since, { heading: `Columns against ${drift.referenceName}`, collapsed: false, blocks }];
}
function sinceSection({ name, before, changes }, after, showValues) {
    const more = after.rows - before.rows;
    const size = `${(0,number_words/* count */.U9)(before.rows)} rows became ${(0,number_words/* count */.U9)(after.rows)} (${more < 0 ? '−' : '+'}${(0,number_words/* count */.U9)(Math.abs(more))}).`;
    const moved = missingMoves(before, after);
    const blocks = [
        { kind: 'paragraph', text: changes.length === 0 ? `${size} The columns are the same.` : size },
        ...(changes.length === 0 ? [] : [changeList(changes, showValues)]),
        ...(moved.length === 0
            ? []
            : [{ kind: 'table', columns: ['Column', 'Missing before', 'Missing now', 'Change'], rows: moved }]),
    ];
    return { heading: `Since ${name}`, collapsed: false, blocks };
}
/** What the columns are comes first. Of ends that new rows pass, the farthest: some do in every other column, by chance alone. */
function changeList(changes, showValues) {
    const passed = changes.flatMap((change) => (change.kind === 'wider-range' ? [change] : []));
    const ranked = [...passed].sort((a, b) => (b.beyondSd ?? 0) - (a.beyondSd ?? 0));
    const [told, left] = [ranked.slice(0, ENDS_MAX), ranked.slice(ENDS_MAX)];
    const shown = changes.filter((change) => change.kind !== 'wider-range' || told.includes(change));
    return {
        kind: 'list',
        items: [...shown.map((change) => changeWords(change, showValues)), ...(left.length === 0 ? [] : [restWords(left)])],
    };
}
function restWords(ends) {
    const columns = new Set(ends.map(({ column }) => column)).size;
    const most = Number((ends[0]?.beyondSd ?? 0).toPrecision(2));
    return `${(0,number_words/* counted */.hS)(columns, 'more column')} ${columns === 1 ? 'has' : 'have'} values beyond the reference's ends, by at most ${most} of its standard deviations`;
}
/** Columns whose share of missing values changed, the largest change first. */
function missingMoves(before, after) {
    const then = new Map(before.columns.map((column) => [column.name, column]));
    const share = ({ rows }, { nulls, nans }) => rows === 0 ? 0 : (nulls + nans) / rows;
    return after.columns
        .flatMap((column) => {
        const old = then.get(column.name);
        const now = share(after, column);
        return old === undefined ? [] : [{ name: column.name, now, was: share(before, old) }];
    })
        .filter(({ now, was }) => now !== was)
        .sort((a, b) => Math.abs(b.now - b.was) - Math.abs(a.now - a.was))
        .slice(0, MOVED_MAX)
        .map(({ name, now, was }) => [code(name), number(was, SHARE), number(now, SHARE), number(now - was, SIGNED)]);
}
/** How the rule files could be changed so that this data passes: people decide whether data or rule is wrong. */
function fixSections({ fixes }) {
    if (fixes.length === 0)
        return [];
    const blocks = fixes.flatMap(({ path, changes, diff }) => [
        { kind: 'paragraph', text: `If the data is right and the rules are not, ${path} could say:` },
        { kind: 'list', items: changes },
        ...(diff === '' ? [] : [{ kind: 'code', text: diff }]),
    ]);
    return [{ heading: 'Suggested change of the rules', collapsed: true, blocks }];
}

// EXTERNAL MODULE: ./build/actions/validate-data/src/findings.js
var findings = __webpack_require__(13485);
;// CONCATENATED MODULE: ./build/actions/validate-data/src/move-words.js

const WAYS = {
    up: 'up',
    down: 'down',
    wider: 'wider',
    narrower: 'narrower',
    mixed: 'some values up, some down',
    nowhere: 'nowhere in particular',
};
/** Which way a column moved and what of it, in a few words; values of the data only where the move holds them. */
function moveWords({ direction, scale, quantiles, shares }) {
    const median = quantiles.find(({ p }) => p === 0.5);
    const way = direction === null ? [] : [WAYS[direction]];
    const size = median?.move == null || scale === null || direction === 'nowhere'
        ? []
        : [`median ${signed(median.move)} × ${scale}${between(median.values)}`];
    const [share] = shares.filter((one) => Math.abs(one.current - one.reference) >= 0.005);
    const named = share === undefined || (direction !== null && share.kind === 'category') ? [] : [shareWords(share)];
    return [...way, ...size, ...named].join('; ');
}
function between(values) {
    return values === undefined ? '' : ` (${move_words_short(values[0])} → ${move_words_short(values[1])})`;
}
function shareWords({ kind, rank, key, reference, current }) {
    const category = key === undefined ? (rank === null ? 'a category' : `category no. ${rank}`) : `"${key}"`;
    const name = kind === 'category' ? category : KINDS[kind];
    return `${name} ${(0,number_words/* percent */.KN)(reference)} → ${(0,number_words/* percent */.KN)(current)}`;
}
const KINDS = {
    unseen: 'unseen categories',
    null: 'nulls',
    nan: 'NaN',
    infinite: 'infinite values',
    'negative-infinite': 'negative infinite values',
};
function signed(value) {
    const rounded = Number(Math.abs(value).toPrecision(2));
    return `${value < 0 ? '−' : '+'}${rounded}`;
}
/** A number to the digits that people read. */
function move_words_short(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/report-drift.js



const CHARTS_MAX = 4;
const CHART_BARS_MAX = 20;
const LABEL_CHARS_MAX = 24;
const report_drift_SHARE = { as: 'percent', digits: 1 };
const DISTANCE = { as: 'decimal', digits: 4 };
/** The drift table, charts of what moved most, and the distances other tools print. Nothing where nothing was compared. */
function driftSections({ drift, inputs }) {
    if (drift === null)
        return [];
    const ranked = [...drift.result.columns].sort((a, b) => excessOf(b) - excessOf(a));
    const { result } = drift;
    const level = `${result.rejections} of ${result.hypotheses} hypotheses rejected at a false discovery rate of ${inputs.falseDiscoveryRate}; "By chance" is what 95 of 100 samples of the reference itself stay below; lower bounds at level ${(1 - result.level).toPrecision(6)}, upper ones at ${1 - inputs.falseDiscoveryRate}.`;
    const merged = mergedColumns(drift);
    const grouping = merged.length === 0
        ? []
        : [`Of ${merged.join(', ')} the most frequent categories are compared one by one, all others as one.`];
    const added = result.added.length === 0 ? [] : [`Columns the reference does not have, not judged: ${result.added.join(', ')}.`];
    const together = drift.together === null ? [] : [togetherWords(drift.together)];
    const effect = inputs.onDrift === 'ignore' ? ['Drift is reported and does not count: on-drift is ignore.'] : [];
    const intro = { kind: 'paragraph', text: [level, ...together, ...grouping, ...added, ...effect].join(' ') };
    return [
        {
            heading: 'Drift',
            collapsed: false,
            blocks: [intro, driftTable(drift, ranked, inputs.onDrift), ...charts(ranked, drift, inputs.showValues)],
        },
        { heading: 'Distances of other tools', collapsed: true, blocks: distanceBlocks(drift) },
    ];
}
/** One number for the table, which decides nothing: columns do. */
function togetherWords({ distance, lower, upper }) {
    return `All columns together: a classifier tells new rows from the reference's by ${(0,number_words/* percent */.KN)(distance)} better than chance (${(0,number_words/* percent */.KN)(lower)} to ${(0,number_words/* percent */.KN)(upper)}).`;
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
function driftTable(drift, ranked, onDrift) {
    const rows = ranked.map((column) => {
        const worst = (0,findings/* decidingComponent */.Ns)(column.components);
        const verdict = verdictCell((0,findings/* driftVerdict */.Zk)(column, onDrift));
        if (worst === null)
            return [
                code(column.column),
                report_model_text(column.changed ?? 'nothing to compare'),
                report_model_text('–'),
                number(null, report_drift_SHARE),
                histogram(drift.distances.get(column.column)),
                report_model_text(column.answer),
                verdict,
            ];
        const { distance: estimate, lower, upper, tolerance: threshold } = worst;
        return [
            code(column.column),
            report_model_text(`${(0,findings/* componentWords */.nD)(worst)}${wayOf(drift, column)}`),
            { kind: 'interval', estimate, lower, upper, threshold, format: report_drift_SHARE },
            number(drift.floors.get(`${column.column} ${worst.component}`) ?? null, report_drift_SHARE),
            histogram(drift.distances.get(column.column)),
            report_model_text(answerWords(column)),
            verdict,
        ];
    });
    const columns = [
        'Column',
        'What moved most',
        'Share of rows moved',
        'By chance',
        'Reference → current',
        'Answer',
        'Verdict',
    ];
    return { kind: 'table', columns, rows };
}
/** Shares in tenths of the reference, or in its categories, most frequent first. */
function histogram(found) {
    if (found === undefined)
        return { kind: 'histogram', series: [] };
    return {
        kind: 'histogram',
        series: [
            { name: 'reference', values: found.reference },
            { name: 'current', values: found.current },
        ],
    };
}
/** Of columns that nothing is proven of, a direction would be read as if it were. */
function wayOf({ moves }, { column, answer }) {
    const move = moves.get(column);
    const words = move === undefined || answer !== 'drifted' ? '' : moveWords(move);
    return words === '' ? '' : `: ${words}`;
}
function answerWords({ answer, components }) {
    const worst = (0,findings/* decidingComponent */.Ns)(components);
    if (worst?.tooFewRows === true)
        return 'undetermined: worth fewer than 50 independent rows a side';
    const needed = worst === null || answer !== 'undetermined' ? null : (0,findings/* neededWords */.D3)(worst);
    return needed === null ? answer : `undetermined: ${needed}`;
}
function charts(ranked, { distances }, showValues) {
    return ranked
        .filter(({ answer }) => answer === 'drifted')
        .flatMap(({ column }) => {
        const found = distances.get(column);
        return found === undefined ? [] : [chart(column, found, showValues)];
    })
        .slice(0, CHARTS_MAX);
}
/** Groups are numbered where values are hidden: their names and limits are values of the data. */
function chart(column, { reference, current, wasserstein, cells }, showValues) {
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
        x: shown.map((index) => cellLabel(cells[index]?.content, index, showValues)),
        series: [
            { name: 'reference', values: shown.map((index) => reference[index]) },
            { name: 'current', values: shown.map((index) => current[index]) },
        ],
    };
}
function cellLabel(content, index, showValues) {
    switch (content?.kind) {
        case 'rare':
            return 'rarer';
        case 'unseen':
            return 'new';
        case 'category':
            return showValues ? content.key.slice(0, LABEL_CHARS_MAX) : String(index + 1);
        case 'bin':
            return showValues ? rangeWords(content.from, content.to) : String(index + 1);
        default:
            return String(index + 1);
    }
}
function rangeWords(from, to) {
    if (to === null)
        return from === null ? 'all' : `> ${move_words_short(from)}`;
    return `≤ ${move_words_short(to)}`;
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
    const note = 'Over tenths of the reference, or categories; missing values, NaN and infinities are cells of their own, as are categories the reference does not have. PSI: natural logarithm, empty cells count as 0.0001. Jensen–Shannon: distance (root), base 2. ' +
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
        sections: [
            ...changeSections(outcome),
            ...driftSections(outcome),
            ...fixSections(outcome),
            allChecks(judgement.findings),
            ...profileSections(outcome),
        ],
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
        report_model_text(`${finding.detail}${placeOf(finding)}`),
    ]);
    return { kind: 'table', columns: ['Check', 'Verdict', 'Detail'], rows };
}
/** Where the data first breaks it, for reviewers who have the file before them. */
function placeOf({ seenAt, detail }) {
    return seenAt?.line === undefined || detail.includes(`line ${seenAt.line}`)
        ? ''
        : ` (${seenAt.file}, line ${seenAt.line})`;
}
function allChecks(findings) {
    const blocks = findings.length === 0
        ? [{ kind: 'paragraph', text: 'Nothing was checked: give a schema, a reference, or both.' }]
        : [findingTable(findings)];
    return { heading: `All checks (${(0,number_words/* count */.U9)(findings.length)})`, collapsed: true, blocks };
}
/** Limits and frequent values are values of the data: only where they may be shown. */
function profileSections({ profile, inputs: { showValues } }) {
    if (profile === null)
        return [];
    const share = (count) => number(profile.rows === 0 ? null : count / profile.rows, report_SHARE);
    const rows = profile.columns.map((column) => [
        code(column.name),
        report_model_text(column.type),
        share(column.nulls),
        share(column.nans + column.infinities),
        number(column.kind === 'time' ? null : (column.numbers?.mean ?? null), VALUE),
        number(column.kind === 'time' ? null : (column.numbers?.sd ?? null), VALUE),
        ...(showValues ? [limit(column, 'min'), limit(column, 'max')] : []),
        number(distinctOf(column), INTEGER),
        report_model_text(mostFrequent(column, showValues)),
    ]);
    const limits = showValues ? ['Smallest', 'Largest'] : [];
    const columns = [
        'Column',
        'Type',
        'Null',
        'NaN or infinite',
        'Mean',
        'SD',
        ...limits,
        'Distinct, about',
        'Most frequent',
    ];
    const blocks = [{ kind: 'table', columns, rows }];
    return [{ heading: `Profile of ${(0,number_words/* counted */.hS)(profile.rows, 'row')}`, collapsed: true, blocks }];
}
function distinctOf({ categories, distinct }) {
    return categories?.distinct ?? distinct?.about ?? null;
}
function limit({ kind, numbers }, end) {
    return number(kind === 'time' ? null : (numbers?.[end] ?? null), VALUE);
}
/** Its share of the values, and its name where it may be shown. */
function mostFrequent({ categories }, showValues) {
    const [first] = categories?.categories ?? [];
    if (categories === undefined || first === undefined || categories.count === 0)
        return '';
    const share = (0,number_words/* percent */.KN)(first.count / categories.count);
    return showValues ? `"${first.key}" ${share}` : share;
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
