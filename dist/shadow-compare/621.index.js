export const id = 621;
export const ids = [621];
export const modules = {

/***/ 36621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

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

// EXTERNAL MODULE: ./build/packages/stats/src/quantile.js
var quantile = __webpack_require__(99192);
// EXTERNAL MODULE: ./build/packages/traffic/src/lanes.js
var lanes = __webpack_require__(96424);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/flips-section.js

const LABELS_MAX = 10;
const FLIPS_MAX = 15;
const INTEGER = { as: 'integer' };
/** Label against label where there are few labels, else the most frequent flips; and what differs between numbers. */
function flipsSection({ labels, unlisted, numbers }) {
    const blocks = [];
    const names = [...new Set(labels.flatMap((flip) => [flip.baseline, flip.candidate]))].sort();
    if (names.length > 1 && names.length <= LABELS_MAX && unlisted === 0)
        blocks.push(matrix(labels, names));
    else if (names.length > LABELS_MAX)
        blocks.push(...mostFrequent(labels));
    if (numbers !== null) {
        const said = `Where both gave a number (${numbers.rows} rows), the candidate's differs by ${numbers.meanDifference.toPrecision(3)} on average and by ${numbers.largestDifference.toPrecision(3)} at most.`;
        blocks.push({ kind: 'paragraph', text: said });
    }
    return blocks.length === 0 ? [] : [{ heading: 'Predictions', collapsed: true, blocks }];
}
function matrix(labels, names) {
    const rowsOf = new Map(labels.map((flip) => [JSON.stringify([flip.baseline, flip.candidate]), flip.rows]));
    return {
        kind: 'table',
        columns: ['baseline ↓ candidate →', ...names],
        rows: names.map((baseline) => [
            code(baseline),
            ...names.map((candidate) => number(rowsOf.get(JSON.stringify([baseline, candidate])) ?? 0, INTEGER)),
        ]),
    };
}
function mostFrequent(labels) {
    const flips = labels.filter((flip) => flip.baseline !== flip.candidate).slice(0, FLIPS_MAX);
    if (flips.length === 0)
        return [];
    const rows = flips.map(({ baseline, candidate, rows: count }) => [
        code(baseline),
        code(candidate),
        number(count, INTEGER),
    ]);
    return [
        { kind: 'paragraph', text: 'The most frequent flips:' },
        { kind: 'table', columns: ['baseline', 'candidate', 'rows'], rows },
    ];
}

;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/report.js




const SAMPLES_SHOWN = 20;
const MALFORMED_SHOWN = 20;
const MILLISECONDS = { as: 'milliseconds' };
const report_INTEGER = { as: 'integer' };
const CHART_QUANTILES = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99];
/** What shadow-compare shows: what decided, then latency, predictions, answers, traffic and samples. */
function report(outcome) {
    return {
        compared: [
            { label: 'candidate', text: outcome.sides.candidate.name },
            { label: 'baseline', text: outcome.sides.baseline.name },
            {
                label: 'traffic',
                text: `${outcome.traffic.join(', ')}: ${(0,number_words/* counted */.hS)(outcome.survey.requests, 'request')}, the first ${(0,number_words/* count */.U9)(outcome.warmup)} not judged`,
            },
        ],
        deciding: decidingTable(outcome.judged.checks),
        sections: [
            ...latencySection(outcome),
            ...(outcome.redacted.includes('predictions') ? [] : flipsSection(outcome.observations.flips)),
            answersSection(outcome),
            ...samplesSection(outcome),
            ...malformedSection(outcome),
        ],
    };
}
function decidingTable(checks) {
    return {
        kind: 'table',
        columns: ['verdict', 'check', 'estimate', 'limit', 'detail'],
        rows: checks.map(({ finding, bounds, limit, unit }) => [
            verdictCell(finding.verdict),
            code(finding.check),
            bounds === null ? report_model_text('') : intervalCell(bounds, limit, unit),
            number(limit, formatOf(unit)),
            report_model_text(finding.detail),
        ]),
    };
}
function formatOf(unit) {
    return unit === 'share' ? { as: 'percent', digits: 2 } : { as: 'decimal', digits: 3 };
}
function intervalCell(bounds, limit, unit) {
    const finite = (value) => (Number.isFinite(value) ? value : null);
    const { estimate, lower, upper } = bounds;
    if (!Number.isFinite(estimate))
        return report_model_text('unbounded');
    return {
        kind: 'interval',
        estimate,
        lower: finite(lower),
        upper: finite(upper),
        threshold: limit,
        format: formatOf(unit),
    };
}
function latencySection({ judged, observations }) {
    const { latency } = judged;
    if (latency === null || latency.pairs === 0)
        return [];
    const rows = latency.quantiles.map(({ name, baselineMs, candidateMs, ratio }) => [
        report_model_text(name),
        number(finiteOrNull(baselineMs), MILLISECONDS),
        number(finiteOrNull(candidateMs), MILLISECONDS),
        number(finiteOrNull(ratio.estimate), { as: 'decimal', digits: 3 }),
    ]);
    const said = `${(0,number_words/* count */.U9)(latency.pairs)} pairs are worth ${(0,number_words/* count */.U9)(latency.effectivePairs)} independent ones; ` +
        `the bootstrap draws blocks of ${latency.blockLength.toFixed(1)} pairs on average. A time-out counts as longer than any answer.`;
    const blocks = [
        { kind: 'table', columns: ['quantile', 'baseline', 'candidate', 'ratio'], rows },
        { kind: 'paragraph', text: said },
        latencyChart(observations.timings),
    ];
    return [{ heading: 'Latency', collapsed: false, blocks }];
}
function latencyChart(timings) {
    const series = lanes/* LANES */.C.map((lane) => {
        const sorted = timings[lane].toSorted();
        return {
            name: lane,
            values: CHART_QUANTILES.map((percentile) => finiteOrNull((0,quantile/* quantileSorted */.Z)(sorted, percentile / 100))),
        };
    });
    return {
        kind: 'chart',
        shape: 'lines',
        title: 'Latency by quantile',
        xTitle: 'percentile',
        yTitle: 'milliseconds',
        x: CHART_QUANTILES,
        series,
    };
}
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);
function answersSection({ observations }) {
    const { statuses, counts } = observations;
    const kinds = [...new Set(lanes/* LANES */.C.flatMap((lane) => Object.keys(statuses[lane])))].sort();
    const rows = kinds.map((kind) => [
        report_model_text(kind),
        number(statuses.baseline[kind] ?? 0, report_INTEGER),
        number(statuses.candidate[kind] ?? 0, report_INTEGER),
    ]);
    const said = `${(0,number_words/* count */.U9)(counts.answered)} of ${(0,number_words/* count */.U9)(counts.requests)} requests were answered by both lanes, ${(0,number_words/* count */.U9)(counts.compared)} could be compared.`;
    return {
        heading: 'Answers',
        collapsed: true,
        blocks: [
            { kind: 'paragraph', text: said },
            { kind: 'table', columns: ['answer', 'baseline', 'candidate'], rows },
        ],
    };
}
function samplesSection({ observations, redacted }) {
    const { samples } = observations;
    if (samples.length === 0)
        return [];
    const rows = samples
        .slice(0, SAMPLES_SHOWN)
        .map(({ id, line, kind }) => [code(redacted.includes('ids') ? '' : id), number(line, report_INTEGER), report_model_text(kind)]);
    const more = samples.length > SAMPLES_SHOWN
        ? ` ${samples.length - SAMPLES_SHOWN} more stand in the file of the output samples-path.`
        : '';
    return [
        {
            heading: 'Requests on which the lanes part',
            collapsed: true,
            blocks: [
                { kind: 'table', columns: ['id', 'line of the traffic', 'kind'], rows },
                { kind: 'paragraph', text: `The predictions are not shown here.${more}` },
            ],
        },
    ];
}
function malformedSection({ survey }) {
    if (survey.malformed === 0)
        return [];
    const items = survey.malformedShown.slice(0, MALFORMED_SHOWN).map(({ line, reason }) => `line ${line}: ${reason}`);
    return [{ heading: 'Malformed lines of the traffic', collapsed: true, blocks: [{ kind: 'list', items }] }];
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

/***/ 99192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile),
/* harmony export */   Z: () => (/* binding */ quantileSorted)
/* harmony export */ });
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


/***/ }),

/***/ 96424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LANES),
/* harmony export */   j: () => (/* binding */ forBoth)
/* harmony export */ });
/** The lanes in the order of reports. */
const LANES = ['baseline', 'candidate'];
/** The same for both lanes. */
function forBoth(make) {
    return { baseline: make('baseline'), candidate: make('candidate') };
}


/***/ })

};
