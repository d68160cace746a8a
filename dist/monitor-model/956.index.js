export const id = 956;
export const ids = [956];
export const modules = {

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

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pR: () => (/* binding */ estimatePerformance),
  C_: () => (/* binding */ estimatedAccuracy),
  OW: () => (/* binding */ estimatedDecayMove)
});

// EXTERNAL MODULE: ./build/packages/stats/src/multinomial.js + 1 modules
var multinomial = __webpack_require__(9944);
;// CONCATENATED MODULE: ./build/packages/stats/src/quantile.js
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

;// CONCATENATED MODULE: ./build/packages/stats/src/isotonic-regression.js
/**
 * The non-decreasing values nearest to `values` in weighted least squares, by pooling adjacent violators. Weights are positive or 0; a
 * pool without weight keeps its own plain mean. O(n).
 * Oracle: sklearn.isotonic.isotonic_regression(y, sample_weight). Reference: Barlow et al., Statistical Inference under Order
 * Restrictions, 1972.
 */
function isotonicRegression(values, weights) {
    const pools = [];
    for (const [index, value] of values.entries()) {
        pools.push({ mean: value, weight: weights[index], length: 1 });
        while (pools.length > 1 && pools.at(-2).mean >= pools.at(-1).mean)
            pools.push(pooled(pools));
    }
    const fitted = new Float64Array(values.length);
    let at = 0;
    for (const { mean, length } of pools) {
        fitted.fill(mean, at, at + length);
        at += length;
    }
    return fitted;
}
/** Takes the last two pools off and returns them as one. */
function pooled(pools) {
    const second = pools.pop();
    const first = pools.pop();
    const weight = first.weight + second.weight;
    const length = first.length + second.length;
    const mean = weight > 0
        ? (first.mean * first.weight + second.mean * second.weight) / weight
        : (first.mean * first.length + second.mean * second.length) / length;
    return { mean, weight, length };
}

// EXTERNAL MODULE: ./build/packages/monitor/src/losses.js
var losses = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/monitor/src/estimate-performance.js


const BINS = 100;
const REPLICATES = 200;
const ROWS_MIN = 50;
/**
 * Confidence-based performance estimation: scores are calibrated on the labelled reference (isotonic, in quantile bins), and a row
 * counts as wrong with the calibrated probability of the other class. Null unless labels have two classes and at least 50 rows a side are
 * complete. Blind to a change of what scores mean: it can show decay, never health.
 * Reference: NannyML's CBPE; Kull et al. on isotonic calibration. Test: estimate-performance.test.ts against the true error rate.
 */
function estimatePerformance(reference, current, random) {
    const positive = positiveClass(reference.labels);
    if (positive === null)
        return null;
    const known = completeRows(reference, positive).filter(({ truth }) => truth !== null);
    const asked = completeRows(current, positive);
    if (known.length < ROWS_MIN || asked.length < ROWS_MIN)
        return null;
    const edges = edgesOf(known.map(({ score }) => score));
    const cells = edges.length + 1;
    // Cell of a bin: negatives first, positives after all bins.
    const labelled = countInto(2 * cells, known.map(({ score, truth }) => binOf(edges, score) + (truth === true ? cells : 0)));
    const answered = countInto(2 * cells, asked.map(({ score, answer }) => binOf(edges, score) + (answer ? cells : 0)));
    const replicates = Array.from({ length: REPLICATES }, () => expectedError(answered, [...(0,multinomial/* drawMultinomial */.C)(known.length, labelled, random)]));
    return {
        positive,
        errorRate: expectedError(answered, labelled),
        calibrationError: deviation(replicates),
        rows: asked.length,
        referenceErrorRate: known.filter(({ truth, answer }) => truth !== answer).length / known.length,
        referenceRows: known.length,
    };
}
/** The expected rise of the error rate as a move that can raise, and never clear, a window. */
function estimatedDecayMove(estimated, column, tolerance) {
    const { errorRate, referenceErrorRate, calibrationError, rows, referenceRows } = estimated;
    return {
        column,
        component: ESTIMATED,
        estimate: Math.max(0, errorRate - referenceErrorRate),
        tolerance,
        referenceRows,
        rows,
        standardError: calibrationError,
        raisesOnly: true,
    };
}
/** The estimate as an accuracy; what bounds the rise of the error rate bounds the rate as well. */
function estimatedAccuracy({ errorRate, rows }, moves) {
    const move = moves.find(({ component }) => component === ESTIMATED);
    const radius = (move?.windowRadius ?? 1) + (move?.referenceRadius ?? 1);
    const estimate = 1 - errorRate;
    return {
        metric: 'accuracy',
        estimate,
        lower: Math.max(0, estimate - radius),
        upper: Math.min(1, estimate + radius),
        rows,
    };
}
const ESTIMATED = 'estimated-error-rate';
const POSITIVE = ['1', 'true', 'yes'];
/** `1`, `true` or `yes`, else the second of two classes in sort order; null unless there are two. */
function positiveClass(labels) {
    const classes = [...new Set(labels.filter((label) => label !== null).map(losses/* classOf */.Kl))].sort();
    if (classes.length !== 2)
        return null;
    return classes.find((name) => POSITIVE.includes(name.toLowerCase())) ?? classes[1] ?? null;
}
function completeRows({ scores, predictions, labels }, positive) {
    return scores.flatMap((score, row) => {
        const prediction = predictions[row] ?? null;
        const label = labels[row] ?? null;
        if (score === null || !Number.isFinite(score) || prediction === null)
            return [];
        return [
            { score, answer: (0,losses/* classOf */.Kl)(prediction) === positive, truth: label === null ? null : (0,losses/* classOf */.Kl)(label) === positive },
        ];
    });
}
function edgesOf(scores) {
    const sorted = Float64Array.from(scores).sort();
    const points = Array.from({ length: BINS - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / BINS));
    return [...new Set(points)];
}
/** Number of edges below the score: bin i holds edges[i − 1] < score ≤ edges[i]. */
function binOf(edges, score) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function countInto(cells, places) {
    const counts = new Array(cells).fill(0);
    for (const place of places)
        counts[place] += 1;
    return counts;
}
/** Mean probability of being wrong over the answered rows, by the calibration that the labelled counts give. */
function expectedError(answered, labelled) {
    const bins = answered.length / 2;
    const weights = Array.from({ length: bins }, (_, bin) => labelled[bin] + labelled[bin + bins]);
    const shares = weights.map((weight, bin) => (weight === 0 ? 0 : labelled[bin + bins] / weight));
    const probability = isotonicRegression(shares, weights);
    let wrong = 0;
    let rows = 0;
    for (let bin = 0; bin < bins; bin += 1) {
        const [no, yes] = [answered[bin], answered[bin + bins]];
        wrong += no * probability[bin] + yes * (1 - probability[bin]);
        rows += no + yes;
    }
    return wrong / rows;
}
function deviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Rr: () => (/* binding */ lossesOf),
/* harmony export */   YV: () => (/* binding */ areQuantities),
/* harmony export */   zi: () => (/* binding */ meanLoss)
/* harmony export */ });
/** More whole labels than these are quantities, not classes. */
const CLASSES_MAX = 50;
/**
 * Whether labels and predictions are quantities: all numbers, and some of them fractions or too many to be classes. What is not finite
 * has no say: a classifier that answers NaN is a classifier still.
 */
function areQuantities(predictions, labels) {
    const given = [...predictions, ...labels].filter((value) => value !== null);
    if (given.length === 0 || !given.every((value) => typeof value === 'number'))
        return false;
    const finite = given.filter((value) => Number.isFinite(value));
    return finite.some((value) => !Number.isInteger(value)) || new Set(labels).size > CLASSES_MAX;
}
/** The loss of every row. `1`, `"1"`, `true` and `"true"` are one class, NaN is always wrong; a quantity that is not finite has no loss. */
function lossesOf(predictions, labels, quantities = areQuantities(predictions, labels)) {
    const values = predictions.map((prediction, row) => {
        const label = labels[row] ?? null;
        if (prediction === null || label === null)
            return null;
        if (!quantities)
            return classOf(prediction) === classOf(label) && !Number.isNaN(prediction) ? 0 : 1;
        const loss = Math.abs(Number(prediction) - Number(label));
        return Number.isFinite(loss) ? loss : null;
    });
    return { kind: quantities ? 'absolute-error' : 'error', values };
}
/** The class a value means, as text. */
function classOf(value) {
    const written = String(value).trim();
    const lower = written.toLowerCase();
    if (lower === 'true')
        return '1';
    if (lower === 'false')
        return '0';
    // 1.0 and 1 are one class; an id like "007" is not 7.
    return /^-?(?:0|[1-9]\d*)\.0+$/.test(written) ? written.replace(/\.0+$/, '') : written;
}
/** The mean loss, or null where no row has prediction and label. */
function meanLoss({ kind, values }) {
    let sum = 0;
    let rows = 0;
    for (const value of values) {
        if (value === null)
            continue;
        sum += value;
        rows += 1;
    }
    return rows === 0 ? null : { kind, mean: sum / rows, rows };
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


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ drawMultinomial)
});

;// CONCATENATED MODULE: ./build/packages/stats/src/quick-normal-quantile.js
const CENTRE_FROM = 0.02425;
/**
 * z with P(Z ≤ z) = p for p in (0, 1), relative error below 1.2e-9, four times as fast as `normalQuantile`: for draws by the million that are
 * rounded to whole rows afterwards. Where a number is printed use `normalQuantile`.
 * Oracle: scipy.stats.norm.ppf. Reference: P. J. Acklam's rational approximation, 2003.
 */
function quickNormalQuantile(p) {
    if (p < CENTRE_FROM)
        return tail(Math.sqrt(-2 * Math.log(p)));
    if (p > 1 - CENTRE_FROM)
        return -tail(Math.sqrt(-2 * Math.log(1 - p)));
    const q = p - 0.5;
    const r = q * q;
    const above = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q;
    const below = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
        13.28068155288572) *
        r +
        1;
    return above / below;
}
/** The lower tail, from √(−2 ln p). */
function tail(q) {
    const above = ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783;
    const below = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
    return above / below;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/multinomial.js

const EXACT_BELOW = 30;
/**
 * One multinomial draw: how many of `trials` fall into each cell, cells as likely as their `weights`. Conditional binomials: exact by
 * inversion where a cell's expectation is below 30 on either side, else the rounded normal limit.
 * Reference: Davis, Computational Statistics & Data Analysis 16, 1993. Weights that sum to 0: all counts 0.
 */
function drawMultinomial(trials, weights, random) {
    const counts = new Float64Array(weights.length);
    let left = trials;
    let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
    for (let cell = 0; cell < weights.length && left > 0 && weightLeft > 0; cell += 1) {
        const weight = weights[cell];
        const drawn = drawBinomial(left, Math.min(1, weight / weightLeft), random);
        counts[cell] = drawn;
        left -= drawn;
        weightLeft -= weight;
    }
    return counts;
}
/** Successes of `trials` at probability p. */
function drawBinomial(trials, p, random) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return trials;
    if (p > 0.5)
        return trials - drawBinomial(trials, 1 - p, random);
    const mean = trials * p;
    if (mean < EXACT_BELOW)
        return invertBinomial(trials, p, random.next());
    const z = quickNormalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
    return Math.min(trials, Math.max(0, Math.round(mean + z * Math.sqrt(mean * (1 - p)))));
}
function invertBinomial(trials, p, uniform) {
    const odds = p / (1 - p);
    let mass = (1 - p) ** trials;
    let below = mass;
    let successes = 0;
    while (uniform > below && successes < trials) {
        successes += 1;
        mass *= (odds * (trials - successes + 1)) / successes;
        below += mass;
        if (mass < 1e-17 && successes > trials * p)
            break;
    }
    return successes;
}


/***/ })

};
