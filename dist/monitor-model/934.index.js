export const id = 934;
export const ids = [934];
export const modules = {

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
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

// EXTERNAL MODULE: ./build/packages/monitor/src/conclude-window.js
var conclude_window = __webpack_require__(5556);
;// CONCATENATED MODULE: ./build/actions/monitor-model/src/report.js


const SHARE = { as: 'percent', digits: 1 };
const COUNT = { as: 'integer' };
const DECIDING_MAX = 10;
const MOVES_MAX = 500;
const WINDOWS_MAX = 60;
/** The moves nearest to an alarm, the windows before this one, and what was set off. */
function report(outcome) {
    const { monitored } = outcome;
    const moves = (0,conclude_window/* bySeverity */.Np)(monitored.judged.moves);
    return {
        compared: compared(outcome),
        deciding: moves.length === 0 ? null : moveTable(moves.slice(0, DECIDING_MAX), outcome),
        sections: [
            ...actionSection(outcome),
            trendSection(outcome),
            ...performanceSection(outcome),
            ...estimatedSection(outcome),
            ...(moves.length > DECIDING_MAX
                ? [{ heading: 'All comparisons', collapsed: true, blocks: [moveTable(moves.slice(0, MOVES_MAX), outcome)] }]
                : []),
            policySection(outcome),
        ],
    };
}
function compared({ monitored, conclusion, store }) {
    const { model, reference, current, window, policy } = monitored;
    return [
        { label: 'status', text: conclusion.state.status },
        ...(model === null ? [] : [{ label: 'model', text: `${model.version.uri} (${model.which})` }]),
        { label: 'window', text: `${window.id}: ${(0,number_words/* counted */.hS)(current.rows, 'row')} of ${current.label}` },
        { label: 'reference', text: `${reference.label}: ${(0,number_words/* counted */.hS)(reference.rows, 'row')}` },
        {
            label: 'policy',
            text: `${policy.raised} of ${policy.of} windows, at most ${policy.expectedFalseAlarms} false incidents a month`,
        },
        { label: 'alert store', text: `${store.name}: ${(0,number_words/* counted */.hS)(conclusion.windows.length, 'window')} of this model` },
    ];
}
function moveTable(moves, { monitored }) {
    const noData = monitored.judged.signal === 'no-data';
    const row = (move) => [
        verdictCell(noData ? 'inconclusive' : move.raised ? 'warn' : 'pass'),
        code(move.column),
        report_model_text(move.component),
        moveCell(move),
        number(move.certain === true ? null : move.rows, COUNT),
        number(move.certain === true ? null : move.independentRows, COUNT),
    ];
    return {
        kind: 'table',
        columns: ['', 'column', 'what', 'moved, against its tolerance', 'rows', 'independent rows'],
        rows: moves.map(row),
    };
}
function moveCell({ estimate, lower, upper, tolerance, certain }) {
    if (certain === true)
        return report_model_text('as a whole: it is gone or of another kind');
    return { kind: 'interval', estimate, lower, upper, threshold: tolerance, format: SHARE };
}
function actionSection({ actions }) {
    if (actions.length === 0)
        return [];
    const rows = actions.map(({ action, state, why, url }) => [
        code(action),
        report_model_text(state),
        report_model_text(url === undefined ? why : `${why}: ${url}`),
    ]);
    return [
        { heading: 'Actions', collapsed: false, blocks: [{ kind: 'table', columns: ['action', 'state', 'why'], rows }] },
    ];
}
function trendSection({ conclusion, monitored }) {
    const windows = conclusion.windows.slice(-WINDOWS_MAX);
    // Both lines are read against one: a move divided by its own tolerance.
    const relative = (part) => windows.map(({ worst }) => (worst === null || worst.tolerance === 0 ? null : worst[part] / worst.tolerance));
    const chart = {
        kind: 'chart',
        shape: 'lines',
        title: 'Largest move of each window, in tolerances',
        xTitle: 'window',
        yTitle: 'tolerances',
        x: windows.map(({ window }) => window.id),
        series: [
            { name: 'measured', values: relative('estimate') },
            { name: 'at least', values: relative('lower') },
        ],
        threshold: 1,
    };
    const rows = windows
        .toReversed()
        .map(({ window, signal, rows: count, raised }) => [
        report_model_text(`${window.id}${window.id === monitored.window.id ? ' (this one)' : ''}`),
        report_model_text(signal),
        number(count, COUNT),
        report_model_text(raised.join(', ')),
    ]);
    const table = { kind: 'table', columns: ['window', 'signal', 'rows', 'raised columns'], rows };
    return { heading: 'Windows', collapsed: true, blocks: [chart, table] };
}
function performanceSection({ monitored: { performance, comparison } }) {
    if (performance === null)
        return [];
    const isError = performance.current.kind === 'error';
    const format = isError ? SHARE : { as: 'decimal', digits: 4 };
    const rows = [
        [report_model_text('this window'), number(performance.current.mean, format), number(performance.current.rows, COUNT)],
        ...(performance.reference === null
            ? []
            : [[report_model_text('reference'), number(performance.reference.mean, format), number(performance.reference.rows, COUNT)]]),
    ];
    const table = { kind: 'table', columns: ['', isError ? 'error rate' : 'mean absolute error', 'rows'], rows };
    const said = comparison === null ? [] : [{ kind: 'paragraph', text: previousSentence(comparison) }];
    return [{ heading: 'Performance', collapsed: false, blocks: [table, ...said] }];
}
function estimatedSection({ monitored: { estimated } }) {
    if (estimated === null)
        return [];
    const { errorRate, rows, referenceErrorRate, referenceRows, positive } = estimated;
    const table = {
        kind: 'table',
        columns: ['', 'error rate', 'rows'],
        rows: [
            [report_model_text('this window, estimated'), number(errorRate, SHARE), number(rows, COUNT)],
            [report_model_text('reference, seen'), number(referenceErrorRate, SHARE), number(referenceRows, COUNT)],
        ],
    };
    const said = `From scores for the class "${positive}", calibrated on the reference. Blind to a change of what scores mean.`;
    return [{ heading: 'Estimated performance', collapsed: false, blocks: [table, { kind: 'paragraph', text: said }] }];
}
function previousSentence({ rows, difference, lower, previousBetter, method, }) {
    const bound = lower === null ? '' : `, at least ${lower.toFixed(4)}`;
    const verb = previousBetter ? 'is shown to be better' : 'is not shown to be better';
    return `The earlier version ${verb} on the same ${(0,number_words/* counted */.hS)(rows, 'row')}: difference of the loss ${difference.toFixed(4)}${bound} (${method}).`;
}
function policySection({ monitored: { policy, judged } }) {
    const { budget } = judged;
    const items = [
        `${policy.raised} of ${policy.of} windows make an alert; ${policy.recoveryWindows} clear ones in a row end it`,
        `a window with fewer than ${(0,number_words/* counted */.hS)(policy.minimumRows, 'row')} says nothing`,
        `at most ${policy.expectedFalseAlarms} false incidents a month of ${policy.windowsPerMonth} windows: α = ${budget.window.toPrecision(3)} a window and ${budget.reference.toPrecision(3)} once for the reference, shared among ${budget.hypotheses} comparisons`,
        policy.estimatesDesignEffect
            ? 'rows that hang together in time count for fewer: estimated for each column from the order of the timestamps, where there are any'
            : policy.designEffect === 1
                ? 'each row counts as independent'
                : `${policy.designEffect} rows count as one independent row`,
        `actions are due again after ${policy.coolDownMs / 3_600_000} hours`,
    ];
    return { heading: 'Policy', collapsed: true, blocks: [{ kind: 'list', items }] };
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


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ foldWindows),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony exports INITIAL_STATE, nextState */
/** Before the first window there is no data. */
const INITIAL_STATE = { phase: 'ok', status: 'no-data', recent: [], clearRun: 0, incident: null };
/**
 * One window further. `ok` and `suspect` become `alert` when m of the last n windows with data are raised; an alert is `recovering` from
 * its first clear window and over after `recoveryWindows` of them in a row; a raised window brings it back. A window without data
 * changes no phase: it shows as `no-data`, but never hides an alert.
 */
function nextState(state, window, policy) {
    if (window.signal === 'no-data')
        return { ...state, status: state.phase === 'alert' ? 'alert' : 'no-data' };
    const recent = [...state.recent, window].slice(-policy.of);
    const clearRun = window.signal === 'clear' ? state.clearRun + 1 : 0;
    return state.incident === null
        ? watch(recent, clearRun, policy)
        : follow(state, { incident: state.incident, window, recent, clearRun }, policy);
}
function watch(recent, clearRun, policy) {
    const raised = recent.filter(({ signal }) => signal === 'raised');
    const first = raised[0];
    if (first === undefined)
        return { phase: 'ok', status: 'ok', recent, clearRun, incident: null };
    if (raised.length < policy.raised)
        return { phase: 'suspect', status: 'suspect', recent, clearRun, incident: null };
    const windows = recent.slice(recent.indexOf(first)).map(({ id }) => id);
    return { phase: 'alert', status: 'alert', recent, clearRun, incident: { start: first.id, windows } };
}
function follow(state, { incident, window, recent, clearRun }, policy) {
    // What made the last alert must not make the next one.
    if (clearRun >= policy.recoveryWindows)
        return { phase: 'ok', status: 'ok', recent: [], clearRun, incident: null };
    const stays = state.phase === 'alert' && window.signal !== 'clear';
    const phase = stays || window.signal === 'raised' ? 'alert' : 'recovering';
    const open = { start: incident.start, windows: [...incident.windows, window.id] };
    return { phase, status: phase, recent, clearRun, incident: open };
}
/** The state after all windows, in their order. */
function foldWindows(windows, policy) {
    return windows.reduce((state, window) => nextState(state, window, policy), INITIAL_STATE);
}
const VERDICTS = {
    ok: 'pass',
    recovering: 'pass',
    suspect: 'warn',
    alert: 'fail',
    'no-data': 'inconclusive',
};
/** What a status means as a verdict. */
function verdictOf(status) {
    return VERDICTS[status];
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   V3: () => (/* binding */ ALERT_STORE_SCHEMA_NAME),
/* harmony export */   nE: () => (/* binding */ parseAlertStore),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   wR: () => (/* binding */ withActions)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** The name of version 1 of the store's format. */
const ALERT_STORE_SCHEMA_NAME = 'plumbline.alert-store/v1';
/** A store before the first window. */
const EMPTY_HISTORY = { schema: ALERT_STORE_SCHEMA_NAME, series: [] };
/** A series keeps its newest windows only, and an action as long as its window may matter. */
const WINDOWS_MAX = 1000;
const ACTIONS_MAX = 4000;
const SERIES_MAX = 50;
/** The series of a model version; empty where it is not there yet. */
function seriesOf(history, series) {
    return history.series.find((known) => known.series === series) ?? { series, windows: [], actions: [] };
}
/** The history with one window judged; judged again, it takes the place it had. */
function withWindow(history, series, record) {
    const known = seriesOf(history, series);
    const at = known.windows.findIndex(({ window }) => window.id === record.window.id);
    const windows = at === -1 ? [...known.windows, record] : known.windows.with(at, record);
    return withSeries(history, { ...known, windows: windows.slice(-WINDOWS_MAX) });
}
/** The history with actions taken. */
function withActions(history, series, taken) {
    const known = seriesOf(history, series);
    return withSeries(history, { ...known, actions: [...known.actions, ...taken].slice(-ACTIONS_MAX) });
}
function withSeries(history, changed) {
    const at = history.series.findIndex(({ series }) => series === changed.series);
    const series = at === -1 ? [...history.series, changed] : history.series.with(at, changed);
    return { ...history, series: series.slice(-SERIES_MAX) };
}
/** The path in `file:<path>`. Throws `INPUT_INVALID` for every other kind of store, naming what is supported. */
function parseAlertStore(spec) {
    const path = spec.startsWith('file:') ? spec.slice('file:'.length) : '';
    if (path !== '')
        return { path };
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot open the alert store: it must be file:<path>, the one kind supported today (branch:<name> and issue are not yet): current value is "${spec}"`, 'give alert-store: file:<path>, and keep that file between runs (a commit, a mounted disk, a restored artifact)');
}


/***/ }),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ concludeWindow),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   iA: () => (/* binding */ raisedColumns)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7007);
/* harmony import */ var _alert_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1498);
/* harmony import */ var _alert_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);




const RAISED_NAMED_MAX = 20;
/**
 * Puts the window into the history and runs the state machine over all windows in order. Pure; the same window judged again changes
 * nothing. Throws `INPUT_CONFLICT` where the window does not fit between the others.
 */
function concludeWindow(history, judged, policy) {
    const changed = (0,_alert_store_js__WEBPACK_IMPORTED_MODULE_0__/* .withWindow */ .By)(history, judged.series, recordOf(judged));
    const windows = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .orderWindows */ ._)((0,_alert_store_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(changed, judged.series).windows);
    const signalled = windows.map(({ window, signal }) => ({ id: window.id, signal }));
    return {
        state: (0,_alert_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldWindows */ .BB)(signalled, policy),
        before: (0,_alert_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldWindows */ .BB)(signalled.slice(0, -1), policy),
        windows,
        history: changed,
    };
}
function recordOf({ window, rows, judged, now }) {
    return {
        window,
        signal: judged.signal,
        rows,
        raised: raisedColumns(judged.moves)
            .slice(0, RAISED_NAMED_MAX)
            .map((name) => name.slice(0, _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .NAME_CHARS_MAX */ .bR)),
        worst: worstOf(judged.moves),
        judged: now.toISOString(),
    };
}
/** Columns with at least one raised move, sorted by code point, each once. */
function raisedColumns(moves) {
    return [...new Set(moves.filter((move) => move.raised).map((move) => move.column))].sort();
}
/** Moves by how far their proven part exceeds what is tolerated, the farthest first; ties by name. */
function bySeverity(moves) {
    const excess = (move) => move.estimate - move.windowRadius - move.referenceRadius - move.tolerance;
    const name = (move) => `${move.column}\n${move.component}`;
    return moves.toSorted((a, b) => excess(b) - excess(a) || (name(a) < name(b) ? -1 : 1));
}
function worstOf(moves) {
    const worst = bySeverity(moves)[0];
    if (worst === undefined)
        return null;
    const { column, component, estimate, lower, tolerance } = worst;
    return { column: column.slice(0, _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .NAME_CHARS_MAX */ .bR), component, estimate, lower, tolerance };
}


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseWindow),
/* harmony export */   _: () => (/* binding */ orderWindows)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

const OPAQUE = /^[\w.:+@-]{1,128}$/;
/** A moment that names its offset, or a day (which begins at midnight UTC): what depends on the machine's zone is no time. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/**
 * The window that `text` names: `<from>/<to>` in ISO 8601 (two moments with an offset, or two days; `to` excluded), else an opaque id of
 * at most 128 letters, digits and `. _ : + @ -`. Throws `INPUT_INVALID`.
 */
function parseWindow(text) {
    if (!text.includes('/')) {
        if (OPAQUE.test(text))
            return { id: text, from: null, to: null };
        throw invalid('an id of at most 128 letters, digits, ".", "_", ":", "+", "@" or "-"', text);
    }
    const [first = '', second = '', ...rest] = text.split('/');
    const from = momentOf(first);
    const to = momentOf(second);
    if (rest.length > 0 || from === null || to === null) {
        throw invalid('<from>/<to>, two days or two moments with an offset in ISO 8601', text);
    }
    if (Date.parse(from) >= Date.parse(to))
        throw invalid('<from>/<to> with <from> before <to>', text);
    return { id: `${from}/${to}`, from, to };
}
function momentOf(text) {
    const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        return null;
    const written = new Date(time).toISOString();
    // A day that does not exist (30 February) rolls over in some engines: only what comes back unchanged is a day.
    return text.includes('T') || written.startsWith(text) ? written : null;
}
function invalid(wanted, text) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot read "window": it must be ${wanted}: current value is "${text.slice(0, 200)}"`, 'write it like "2026-06-01/2026-06-02", "2026-06-01T00:00Z/2026-06-01T06:00Z" or "week-23"');
}
/**
 * Windows in the order they count: those with times by time, opaque ones as given. Throws `INPUT_CONFLICT` where both kinds meet or two
 * overlap: rows that are counted twice are not independent.
 */
function orderWindows(records) {
    const timed = records.filter(({ window }) => window.from !== null);
    if (timed.length === 0)
        return records;
    if (timed.length < records.length) {
        const opaque = records.find(({ window }) => window.from === null)?.window.id ?? '';
        throw conflict(`windows with times and opaque ids do not mix: "${timed[0].window.id}" and "${opaque}" are both there`);
    }
    const sorted = timed.toSorted((a, b) => startOf(a.window) - startOf(b.window));
    for (const [index, { window }] of sorted.entries()) {
        const next = sorted[index + 1]?.window;
        if (next !== undefined && Date.parse(window.to ?? '') > startOf(next)) {
            throw conflict(`"${window.id}" and "${next.id}" overlap`);
        }
    }
    return sorted;
}
function startOf(window) {
    return Date.parse(window.from ?? '');
}
function conflict(reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_CONFLICT', `Cannot order the windows of this model: they must follow each other without overlapping: ${reason}`, 'give windows of one kind that do not overlap, or start another alert store');
}


/***/ })

};
