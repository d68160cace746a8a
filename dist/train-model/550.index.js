export const id = 550;
export const ids = [550];
export const modules = {

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

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

// EXTERNAL MODULE: ./build/packages/tracking/src/flatten-params.js
var flatten_params = __webpack_require__(4046);
;// CONCATENATED MODULE: ./build/actions/train-model/src/report.js


/** Metrics beside those of the last training; then what it was made from. */
function report(outcome) {
    const { decision, last, record } = outcome;
    return {
        compared: [
            { label: decision.train ? 'trained because' : 'not trained because', text: decision.reason },
            { label: 'model', text: `sha256:${record.model.sha256}` },
            ...(last === null || outcome.training === null ? [] : [{ label: 'last training', text: last.trainedAt }]),
            ...(record.runUrl === '' ? [] : [{ label: 'run', text: record.runUrl }]),
        ],
        deciding: metricsTable(outcome),
        sections: [...parameters(outcome), recordSection(outcome), ...tail(outcome)],
    };
}
const COUNT = { as: 'integer' };
const METRIC = { as: 'decimal', digits: 6 };
const DIFFERENCE = { as: 'signed', digits: 6 };
function metricsTable({ metrics, last, training }) {
    const names = Object.keys(metrics).sort();
    if (names.length === 0)
        return null;
    const before = training === null ? null : (last?.metrics ?? null);
    const row = (name) => {
        const value = metrics[name] ?? Number.NaN;
        const earlier = before !== null && Object.hasOwn(before, name) ? (before[name] ?? null) : null;
        const format = [value, earlier ?? 0].every(Number.isInteger) ? COUNT : METRIC;
        const shown = Number.isFinite(value) ? number(value, format) : report_model_text(String(value));
        const difference = earlier === null || !Number.isFinite(value) ? null : value - earlier;
        const compared = before === null
            ? []
            : [
                number(earlier, format),
                number(difference, { ...DIFFERENCE, digits: format === COUNT ? 0 : DIFFERENCE.digits }),
            ];
        return [verdictCell(Number.isFinite(value) ? 'pass' : 'fail'), code(name), shown, ...compared];
    };
    // What failed stands first.
    const failed = names.filter((name) => !Number.isFinite(metrics[name]));
    const order = [...failed, ...names.filter((name) => Number.isFinite(metrics[name]))];
    const columns = ['', 'metric', training === null ? 'recorded' : 'this training'];
    return {
        kind: 'table',
        columns: [...columns, ...(before === null ? [] : ['last training', 'difference'])],
        rows: order.map(row),
    };
}
function parameters({ inputs, last, training }) {
    const params = (0,flatten_params/* flattenParams */.V)(inputs.params);
    if (params.size === 0)
        return [];
    const before = training === null || last?.inputs == null ? null : (0,flatten_params/* flattenParams */.V)(last.inputs.params);
    const rows = [...params].map(([name, value]) => [
        code(name),
        report_model_text(value),
        ...(before === null ? [] : [report_model_text(before.get(name) ?? '')]),
    ]);
    const columns = ['parameter', 'value', ...(before === null ? [] : ['last training'])];
    return [{ heading: 'Parameters', collapsed: params.size > 10, blocks: [{ kind: 'table', columns, rows }] }];
}
function recordSection(outcome) {
    const { inputs, fingerprint, source, training, machine, store } = outcome;
    const dirty = source.dirty === true ? ' with uncommitted changes' : '';
    const facts = [
        { label: 'fingerprint', text: fingerprint.sha256 },
        { label: 'kept in', text: store.place },
        { label: 'commit', text: source.commit === null ? 'not under git' : `${source.commit}${dirty}` },
        { label: 'seed', text: inputs.seed === outcome.seed ? outcome.seed : `${outcome.seed} (${inputs.seed})` },
        { label: 'data files', text: String(inputs.data.length) },
        { label: 'code files', text: String(inputs.code.length) },
        ...Object.entries(inputs.environment).map(([label, value]) => ({ label, text: value })),
        ...(training === null ? [] : [{ label: 'wall time', text: `${(training.wallTimeMs / 1000).toFixed(1)} s` }]),
        {
            label: 'machine',
            text: `${String(machine['cpu'])}, ${String(machine['cpuCount'])} cores, ${String(machine['osRelease'])}`,
        },
    ];
    const table = {
        kind: 'table',
        columns: ['what', 'value'],
        rows: facts.map((fact) => [report_model_text(fact.label), report_model_text(fact.text)]),
    };
    return { heading: 'Record', collapsed: true, blocks: [table] };
}
function tail({ training }) {
    if (training === null || training.tail.length === 0)
        return [];
    return [
        {
            heading: 'Last lines of the output',
            collapsed: true,
            blocks: [{ kind: 'code', text: training.tail.join('\n') }],
        },
    ];
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ flattenParams)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6467);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);

/**
 * Parameters as trackers know them: nested names joined by dots, each value as text (a string as it is, else JSON).
 * An empty object stays visible as `{}`.
 */
function flattenParams(params) {
    const flat = new Map();
    collect(flat, '', params);
    return flat;
}
function collect(flat, prefix, value) {
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && (prefix === '' || Object.keys(value).length > 0)) {
        for (const [key, child] of Object.entries(value))
            collect(flat, prefix === '' ? key : `${prefix}.${key}`, child);
        return;
    }
    flat.set(prefix, typeof value === 'string' ? value : (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value));
}


/***/ })

};
