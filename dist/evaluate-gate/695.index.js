export const id = 695;
export const ids = [695];
export const modules = {

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


/***/ }),

/***/ 46891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ FAMILIES),
  Cb: () => (/* binding */ METRICS),
  jd: () => (/* binding */ PRIMARY),
  y8: () => (/* binding */ meanMetric),
  Ps: () => (/* binding */ metricsOf),
  r2: () => (/* binding */ reportedMetrics)
});

// EXTERNAL MODULE: ./build/packages/model/src/metrics/confusion-values.js
var confusion_values = __webpack_require__(76896);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/define-metric.js
var define_metric = __webpack_require__(83507);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/beta-families.js


const BETA = { symbol: 'beta', least: 0.01, most: 100, integer: false };
/** F-beta of the positive class, of one class, and its averages. */
const BETA_FAMILIES = [
    betaFamily('fbeta', { tasks: define_metric/* BINARY */.eW, definition: 'F-beta of the positive class' }, (of) => (confusion) => of(confusion, define_metric/* POSITIVE */.A2)),
    {
        base: 'fbeta',
        aliases: ['fbeta_score', 'f_beta'],
        tasks: define_metric/* CLASSIFICATION */.NA,
        parameter: BETA,
        byClass: true,
        make: (name, { parameter, className }) => (0,define_metric/* classMetric */.lD)({ name, tasks: define_metric/* CLASSIFICATION */.NA, definition: 'F-beta of one class', ofClass: className ?? '' }, (0,confusion_values/* fbetaOf */.UQ)(parameter ?? 1)),
    },
    betaFamily('fbeta_macro', { tasks: define_metric/* CLASSIFICATION */.NA, definition: 'plain mean of F-beta over the classes' }, (of) => (confusion) => (0,confusion_values/* macro */.Vp)(confusion, of)),
    betaFamily('fbeta_weighted', { tasks: define_metric/* CLASSIFICATION */.NA, definition: 'mean of F-beta over the classes by their rows', rests: 'rows' }, (of) => (confusion) => (0,confusion_values/* weighted */.Y1)(confusion, of)),
    {
        base: 'fbeta_micro',
        aliases: [],
        tasks: define_metric/* CLASSIFICATION */.NA,
        parameter: BETA,
        byClass: false,
        make: (name) => (0,define_metric/* accuracyMetric */.g$)({ name, tasks: define_metric/* CLASSIFICATION */.NA, definition: 'the accuracy, for one answer a row' }),
    },
];
function betaFamily(base, named, average) {
    return {
        base,
        aliases: base === 'fbeta' ? ['fbeta_score', 'f_beta'] : [],
        tasks: named.tasks,
        parameter: BETA,
        byClass: false,
        make: (name, { parameter }) => (0,define_metric/* confusionMetric */.jQ)({ ...named, name }, average((0,confusion_values/* fbetaOf */.UQ)(parameter ?? 1))),
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/class-metrics.js


const SPECIFICITY = 'TN / (TN + FP): recall of "not this class"';
const CLASS_VALUES = [
    {
        base: 'precision',
        of: confusion_values/* precisionOf */.ij,
        definition: 'TP / (TP + FP)',
        higherIsBetter: true,
        share: { given: 'answer', among: 'class', counts: 'class' },
    },
    {
        base: 'recall',
        of: confusion_values/* recallOf */.HR,
        definition: 'TP / (TP + FN)',
        higherIsBetter: true,
        share: { given: 'truth', among: 'class', counts: 'class' },
    },
    {
        base: 'f1',
        of: confusion_values/* f1Of */.li,
        definition: '2 TP / (2 TP + FP + FN)',
        higherIsBetter: true,
        share: { given: 'either', among: 'class', counts: 'class' },
    },
    {
        base: 'specificity',
        of: confusion_values/* specificityOf */.Cp,
        definition: SPECIFICITY,
        higherIsBetter: true,
        share: { given: 'truth', among: 'rest', counts: 'rest' },
    },
    {
        base: 'negative_predictive_value',
        of: confusion_values/* negativePredictiveValueOf */.hW,
        definition: 'TN / (TN + FN)',
        higherIsBetter: true,
        share: { given: 'answer', among: 'rest', counts: 'rest' },
    },
    {
        base: 'false_positive_rate',
        of: confusion_values/* falsePositiveRateOf */.W6,
        definition: 'FP / (FP + TN)',
        higherIsBetter: false,
        share: { given: 'truth', among: 'rest', counts: 'class' },
    },
    {
        base: 'false_negative_rate',
        of: confusion_values/* falseNegativeRateOf */.KY,
        definition: 'FN / (FN + TP)',
        higherIsBetter: false,
        share: { given: 'truth', among: 'class', counts: 'rest' },
    },
];
const BINARY_ALIASES = {
    precision: ['precision_score', 'positive_predictive_value', 'ppv', 'binaryprecision'],
    recall: ['recall_score', 'sensitivity', 'true_positive_rate', 'tpr', 'binaryrecall'],
    f1: ['f1_score', 'f_score', 'binaryf1score'],
    specificity: ['true_negative_rate', 'tnr', 'selectivity', 'binaryspecificity'],
    negative_predictive_value: ['npv'],
    false_positive_rate: ['fpr', 'fall_out'],
    false_negative_rate: ['fnr', 'miss_rate'],
};
/** What the reports of binary tasks have always shown. */
const IN_BINARY_REPORTS = ['precision', 'recall', 'f1'];
/** Of these an average over classes is usual. */
const AVERAGED = ['precision', 'recall', 'f1'];
/** Values of the positive class of a binary task. */
const POSITIVE_CLASS_METRICS = CLASS_VALUES.map(ofPositiveClass);
/** Averages over the classes. */
const AVERAGE_METRICS = CLASS_VALUES.filter(({ base }) => AVERAGED.includes(base)).flatMap((value) => [macroOf(value, `${value.base}_macro`), weightedOf(value, `${value.base}_weighted`)]);
/** Values of one class that is named: `recall[setosa]`. */
const CLASS_FAMILIES = CLASS_VALUES.map(({ base, of, definition, higherIsBetter, share }) => ({
    base,
    aliases: BINARY_ALIASES[base] ?? [],
    tasks: define_metric/* CLASSIFICATION */.NA,
    parameter: null,
    byClass: true,
    make: (name, { className }) => (0,define_metric/* classMetric */.lD)({
        name,
        tasks: define_metric/* CLASSIFICATION */.NA,
        definition: `${definition}, of one class`,
        higherIsBetter,
        share,
        ofClass: className ?? '',
    }, of),
}));
function ofPositiveClass({ base, of, definition, higherIsBetter, share }) {
    const named = {
        name: base,
        tasks: define_metric/* BINARY */.eW,
        aliases: BINARY_ALIASES[base] ?? [],
        reported: IN_BINARY_REPORTS.includes(base) ? define_metric/* BINARY */.eW : [],
        definition: `${definition}, of the positive class`,
        higherIsBetter,
        share,
    };
    return (0,define_metric/* confusionMetric */.jQ)(named, (confusion) => of(confusion, define_metric/* POSITIVE */.A2));
}
function macroOf({ base, of, definition }, name) {
    return (0,define_metric/* confusionMetric */.jQ)({
        name,
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* MULTICLASS */.aX,
        aliases: [`macro_${base}`, `${base}_score_macro`, `multiclass${base}`],
        definition: `plain mean of ${definition} over the classes that occur or are answered`,
    }, (confusion) => (0,confusion_values/* macro */.Vp)(confusion, of));
}
function weightedOf({ base, of, definition }, name) {
    return (0,define_metric/* confusionMetric */.jQ)({
        name,
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: base === 'f1' ? define_metric/* MULTICLASS */.aX : [],
        aliases: [`weighted_${base}`, `${base}_score_weighted`],
        rests: 'rows',
        definition: `mean of ${definition} over the classes by their rows`,
    }, (confusion) => (0,confusion_values/* weighted */.Y1)(confusion, of));
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/confusion-metrics.js




const CORRELATION = [-1, 1];
const CONFUSION_METRICS = [
    (0,define_metric/* accuracyMetric */.g$)({
        name: 'accuracy',
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* CLASSIFICATION */.NA,
        aliases: [
            'acc',
            'accuracy_score',
            'binary_accuracy',
            'categorical_accuracy',
            'precision_micro',
            'recall_micro',
            'f1_micro',
            'micro_f1',
        ],
        definition: 'share of right answers; micro-averaged precision, recall and F-beta are this number',
    }),
    (0,define_metric/* confusionMetric */.jQ)({
        name: 'balanced_accuracy',
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* CLASSIFICATION */.NA,
        aliases: ['balanced_accuracy_score', 'bacc'],
        definition: 'mean recall over the classes that occur',
    }, confusion_values/* balancedAccuracyOf */.pu),
    ...POSITIVE_CLASS_METRICS,
    ...AVERAGE_METRICS,
    (0,define_metric/* confusionMetric */.jQ)({
        name: 'mcc',
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* CLASSIFICATION */.NA,
        aliases: ['matthews_corrcoef', 'matthews_correlation_coefficient', 'matthewscorrcoef'],
        range: CORRELATION,
        definition: 'Matthews correlation; 0 where truth or answers are constant',
    }, confusion_values/* matthewsOf */.zg),
    kappa({
        name: 'kappa',
        aliases: ['cohen_kappa', 'cohen_kappa_score', 'cohenkappa'],
        definition: "Cohen's kappa: agreement beyond chance; not defined where both are one same class",
    }, confusion_values/* kappaOf */.dm),
    kappa({
        name: 'kappa_linear',
        definition: "Cohen's kappa, disagreement counted by the distance of the classes in sort order",
    }, (confusion) => (0,confusion_values/* kappaByDistance */.GX)(confusion, confusion_values/* LINEAR */._Q)),
    kappa({
        name: 'kappa_quadratic',
        aliases: ['quadratic_weighted_kappa', 'qwk'],
        definition: "Cohen's kappa, disagreement counted by the squared distance of the classes in sort order",
    }, (confusion) => (0,confusion_values/* kappaByDistance */.GX)(confusion, confusion_values/* QUADRATIC */.Vo)),
];
const CONFUSION_FAMILIES = [...CLASS_FAMILIES, ...BETA_FAMILIES];
function kappa(named, value) {
    return (0,define_metric/* confusionMetric */.jQ)({ ...named, tasks: define_metric/* CLASSIFICATION */.NA, range: CORRELATION }, value);
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/estimator.js
var estimator = __webpack_require__(64367);
// EXTERNAL MODULE: ./build/packages/stats/src/sorting-order.js
var sorting_order = __webpack_require__(63284);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/confusion.js
var confusion = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/rank-estimators.js


/** Null where a score is not a finite number. Sorted once; every call of an estimator is one pass. */
function ranked(isPositive, scores) {
    if (scores === null || !scores.every(Number.isFinite))
        return null;
    const order = (0,sorting_order/* sortingOrder */.l)(scores).reverse();
    const ends = [];
    for (let place = 1; place <= order.length; place += 1) {
        if (place === order.length || scores[order[place]] !== scores[order[place - 1]])
            ends.push(place);
    }
    return { order, ends: Uint32Array.from(ends), signs: Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0)) };
}
/**
 * Area under the ROC curve; ties count half. NaN with one class only or a score that is not finite. O(rows) a call, nothing allocated.
 * Oracle: sklearn.metrics.roc_auc_score.
 */
function aucEstimator(isPositive, scores) {
    const rows = ranked(isPositive, scores);
    if (rows === null)
        return estimator/* undefinedMetric */.b;
    return rows.ends.length === rows.order.length ? untiedArea(rows) : tiedArea(rows);
}
function tiedArea({ order, ends, signs }) {
    return (weights) => {
        let positives = 0;
        let negatives = 0;
        let area = 0;
        let place = 0;
        for (let run = 0; run < ends.length; run += 1) {
            const end = ends[run];
            let runPositives = 0;
            let runTotal = 0;
            for (; place < end; place += 1) {
                const weight = weights[order[place]];
                runTotal += weight;
                runPositives += weight * signs[place];
            }
            area += (runTotal - runPositives) * (positives + runPositives / 2);
            positives += runPositives;
            negatives += runTotal - runPositives;
        }
        return area / (positives * negatives);
    };
}
/** Without ties there is nothing to halve, and no branch to mispredict. */
function untiedArea({ order, signs }) {
    return (weights) => {
        let positives = 0;
        let total = 0;
        let area = 0;
        for (let place = 0; place < order.length; place += 1) {
            const weight = weights[order[place]];
            const positive = weight * signs[place];
            positives += positive;
            total += weight;
            area += (weight - positive) * positives;
        }
        return area / (positives * (total - positives));
    };
}
/**
 * Average precision: Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores, not the trapezoid. Without positives 0, as scikit-learn has it.
 * Oracle: sklearn.metrics.average_precision_score.
 */
function averagePrecisionEstimator(isPositive, scores) {
    const rows = ranked(isPositive, scores);
    if (rows === null)
        return estimator/* undefinedMetric */.b;
    return rows.ends.length === rows.order.length ? untiedPrecision(rows) : tiedPrecision(rows);
}
function tiedPrecision({ order, ends, signs }) {
    return (weights) => {
        let positives = 0;
        let answered = 0;
        let area = 0;
        let place = 0;
        for (let run = 0; run < ends.length; run += 1) {
            const end = ends[run];
            const before = positives;
            for (; place < end; place += 1) {
                const weight = weights[order[place]];
                answered += weight;
                positives += weight * signs[place];
            }
            if (answered > 0)
                area += (positives - before) * (positives / answered);
        }
        return ofPositives(area, positives, answered);
    };
}
function untiedPrecision({ order, signs }) {
    return (weights) => {
        let positives = 0;
        let answered = 0;
        let area = 0;
        for (let place = 0; place < order.length; place += 1) {
            const weight = weights[order[place]];
            answered += weight;
            if (signs[place] === 0 || weight === 0)
                continue;
            positives += weight;
            area += weight * (positives / answered);
        }
        return ofPositives(area, positives, answered);
    };
}
/** Without rows not defined, without positives 0. */
function ofPositives(area, positives, answered) {
    if (!(answered > 0))
        return Number.NaN;
    return positives === 0 ? 0 : area / positives;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/multiclass-auc.js




/**
 * Mean AUC of each class against the rest. Macro: NaN unless every class occurs. NaN where a row's probabilities do not sum to 1.
 * Oracle: sklearn.metrics.roc_auc_score(multi_class="ovr").
 */
function aucOneVersusRest(sample, answers, average) {
    return sumToOne(answers) ? overClasses(sample, answers, { average, of: aucEstimator }) : estimator/* undefinedMetric */.b;
}
/** Mean average precision of each class against the rest; a class that does not occur has 0. Oracle: sklearn.metrics.average_precision_score. */
function averagePrecisionOverClasses(sample, answers, average) {
    return overClasses(sample, answers, { average, of: averagePrecisionEstimator });
}
/** The probabilities, or null where any is not a number: then no class is judged, whichever it is that has none. */
function finiteProbabilities({ probabilities }) {
    return probabilities?.every((column) => column.every(Number.isFinite)) === true ? probabilities : null;
}
function overClasses(sample, answers, { average, of }) {
    const { label, classes } = sample;
    const probabilities = finiteProbabilities(answers);
    if (label === null || probabilities === null || label.some((truth) => truth < 0))
        return estimator/* undefinedMetric */.b;
    const each = classes.map((_, index) => of((row) => label[row] === index, probabilities[index] ?? null));
    return (weights) => {
        const support = supportOf(label, weights, classes.length);
        let sum = 0;
        let total = 0;
        for (const [index, value] of each.entries()) {
            const share = average === 'macro' ? 1 : support[index];
            // What does not occur has no weight, and must not turn the mean into NaN.
            if (share > 0)
                sum += share * value(weights);
            total += share;
        }
        return sum / total;
    };
}
/**
 * Mean AUC over the pairs of classes that occur (Hand and Till): each pair is the mean of both classes' AUC among the rows of the two.
 * `weighted` counts a pair by its rows. One sorted order a class; O(rows · classes) a call. NaN where a row's probabilities do not sum to 1.
 * Oracle: sklearn.metrics.roc_auc_score(multi_class="ovo").
 * Reference: Hand and Till, Machine Learning 45, 2001. Throws `DATA_INVALID` beyond `PAIRED_MAX` classes.
 */
function aucOneVersusOne(sample, answers, average) {
    const { label, classes } = sample;
    const { probabilities } = answers;
    if (label === null || probabilities === null || label.some((truth) => truth < 0))
        return estimator/* undefinedMetric */.b;
    if (!sumToOne(answers) || probabilities.length !== classes.length)
        return estimator/* undefinedMetric */.b;
    (0,confusion/* requireFewClasses */.CJ)(classes, PAIRED_MAX);
    const orders = probabilities.map((column) => (0,sorting_order/* sortingOrder */.l)(column).reverse());
    const areas = classes.map(() => new Float64Array(classes.length));
    return (weights) => {
        const support = supportOf(label, weights, classes.length);
        for (const [index, order] of orders.entries()) {
            addAreas({ own: index, order, column: probabilities[index], label }, weights, areas[index].fill(0));
        }
        return averageOfPairs(areas, support, average);
    };
}
function averageOfPairs(areas, support, average) {
    let sum = 0;
    let total = 0;
    for (let a = 0; a < support.length; a += 1) {
        for (let b = 0; b < a; b += 1) {
            const pairs = support[a] * support[b];
            if (pairs === 0)
                continue;
            const share = average === 'macro' ? 1 : support[a] + support[b];
            sum += (share * (areas[a][b] + areas[b][a])) / (2 * pairs);
            total += share;
        }
    }
    return sum / total;
}
/** Adds to `areas[b]` the weighted pairs in which a row of the own class scores above one of class b, ties half. */
function addAreas({ own, order, column, label }, weights, areas) {
    let before = 0;
    for (let start = 0; start < order.length;) {
        const score = column[order[start]];
        let end = start;
        let run = 0;
        for (; end < order.length && column[order[end]] === score; end += 1) {
            if (label[order[end]] === own)
                run += weights[order[end]];
        }
        for (let place = start; place < end; place += 1) {
            const row = order[place];
            areas[label[row]] = areas[label[row]] + weights[row] * (before + run / 2);
        }
        before += run;
        start = end;
    }
}
function supportOf(label, weights, classes) {
    const support = new Float64Array(classes);
    for (let row = 0; row < label.length; row += 1)
        support[label[row]] = support[label[row]] + weights[row];
    return support;
}
/** Pairs grow with the square of the classes. */
const PAIRED_MAX = 1_000;
const ABSOLUTE = 1e-8;
const RELATIVE = 1e-5;
/** Do every row's probabilities sum to 1, within numpy.allclose's tolerance? A number that is not finite does not. */
function sumToOne({ probabilities }) {
    if (probabilities === null)
        return false;
    const rows = probabilities[0]?.length ?? 0;
    for (let row = 0; row < rows; row += 1) {
        let sum = 0;
        for (const column of probabilities)
            sum += column[row];
        if (!(Math.abs(1 - sum) <= ABSOLUTE + RELATIVE * Math.abs(sum)))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/require-class.js
var require_class = __webpack_require__(51567);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/discrimination-metrics.js





const SHARE = [0, 1];
const ALIASES = {
    auc: ['roc_auc', 'auroc', 'roc_auc_score', 'binaryauroc', 'area_under_roc'],
    average_precision: ['ap', 'pr_auc', 'average_precision_score', 'binaryaverageprecision'],
    auc_ovr: ['roc_auc_ovr', 'multiclassauroc'],
    auc_ovr_weighted: ['roc_auc_ovr_weighted'],
    auc_ovo: ['roc_auc_ovo'],
    auc_ovo_weighted: ['roc_auc_ovo_weighted'],
    average_precision_macro: ['multiclassaverageprecision'],
};
const DEFINITIONS = {
    auc_ovr: 'mean AUC of each class against the rest; not defined unless every class occurs',
    auc_ovr_weighted: 'mean AUC of each class against the rest, by their rows',
    auc_ovo: 'mean AUC over the pairs of classes that occur (Hand and Till)',
    auc_ovo_weighted: 'mean AUC over the pairs of classes that occur, by their rows',
    average_precision_macro: 'mean average precision of each class against the rest; 0 for a class that does not occur',
    average_precision_weighted: 'mean average precision of each class against the rest, by their rows',
};
const DISCRIMINATION_METRICS = [
    {
        ...positiveAgainstNegative('auc', aucEstimator, 'area under the ROC curve, ties half; not defined with one class'),
        test: 'delong',
    },
    positiveAgainstNegative('average_precision', averagePrecisionEstimator, 'Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores: not the trapezoid; 0 without positives'),
    multiclass('auc_ovr', aucOneVersusRest, 'macro'),
    multiclass('auc_ovr_weighted', aucOneVersusRest, 'weighted'),
    multiclass('auc_ovo', aucOneVersusOne, 'macro'),
    multiclass('auc_ovo_weighted', aucOneVersusOne, 'weighted'),
    multiclass('average_precision_macro', averagePrecisionOverClasses, 'macro'),
    multiclass('average_precision_weighted', averagePrecisionOverClasses, 'weighted'),
];
const DISCRIMINATION_FAMILIES = [
    oneClass('auc', aucEstimator, 'area under the ROC curve of one class against the rest'),
    oneClass('average_precision', averagePrecisionEstimator, 'average precision of one class against the rest'),
];
function positiveAgainstNegative(name, make, definition) {
    return (0,define_metric/* resampledMetric */.Am)({
        name,
        tasks: define_metric/* BINARY */.eW,
        reported: define_metric/* BINARY */.eW,
        aliases: ALIASES[name] ?? [],
        higherIsBetter: true,
        needs: 'score',
        rests: 'every-class',
        range: SHARE,
        definition,
    }, ({ label }, { score }) => (isLabelled(label) ? make((row) => label[row] === define_metric/* POSITIVE */.A2, score) : estimator/* undefinedMetric */.b));
}
function multiclass(name, make, average) {
    const reported = name === 'auc_ovr' ? define_metric/* MULTICLASS */.aX : [];
    return (0,define_metric/* resampledMetric */.Am)({
        name,
        tasks: define_metric/* MULTICLASS */.aX,
        reported,
        aliases: ALIASES[name] ?? [],
        higherIsBetter: true,
        needs: 'probabilities',
        rests: 'every-class',
        range: SHARE,
        definition: DEFINITIONS[name] ?? '',
    }, (sample, answers) => make(sample, answers, average));
}
function oneClass(base, make, definition) {
    return {
        base,
        aliases: ALIASES[base] ?? [],
        tasks: define_metric/* MULTICLASS */.aX,
        parameter: null,
        byClass: true,
        make: (name, { className }) => (0,define_metric/* resampledMetric */.Am)({
            name,
            tasks: define_metric/* MULTICLASS */.aX,
            higherIsBetter: true,
            needs: 'probabilities',
            rests: 'every-class',
            ofClass: className ?? '',
            range: SHARE,
            definition,
        }, ({ label, classes }, answers) => {
            const index = (0,require_class/* requireClass */.u)(className ?? '', classes);
            const column = finiteProbabilities(answers)?.[index] ?? null;
            return isLabelled(label) ? make((row) => label[row] === index, column) : estimator/* undefinedMetric */.b;
        }),
    };
}
function isLabelled(label) {
    return label?.every((truth) => truth >= 0) === true;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/probability.js
/**
 * Probabilities are clipped to [c, 1 − c] before the logarithm, c = 2⁻²³ (what scikit-learn uses for float32): log loss then is
 * bounded by 15.95, and a mean that a single row can move without bound has no distribution-free test.
 */
const LOG_LOSS_CLIP = 2 ** -23;
/** Minus log of the probability given to the true class, clipped. NaN outside [0, 1]. Oracle: sklearn.metrics.log_loss. */
function logLossPerRow(sample, answers) {
    return perRow(sample, answers, (given, truth) => {
        const probability = given(truth);
        return -Math.log(Math.min(Math.max(probability, LOG_LOSS_CLIP), 1 - LOG_LOSS_CLIP));
    });
}
/**
 * Squared distance of the probabilities from the truth: of the positive class for two classes, summed over the classes for more.
 * Oracle: sklearn.metrics.brier_score_loss.
 */
function brierPerRow(sample, answers) {
    if (sample.task === 'binary')
        return perRow(sample, answers, (given, truth) => (1 - given(truth)) ** 2);
    return perRow(sample, answers, (given, truth, classes) => {
        let sum = 0;
        for (let index = 0; index < classes; index += 1)
            sum += (given(index) - (index === truth ? 1 : 0)) ** 2;
        return sum;
    });
}
/**
 * Is the true class among the k most likely? 1 or 0; of equally likely classes the later one comes first, as in scikit-learn, so that equal
 * probabilities for all count k of K classes as right. Oracle: sklearn.metrics.top_k_accuracy_score.
 */
function amongTopPerRow(k) {
    return (sample, answers) => perRow(sample, answers, (given, truth, classes) => {
        const own = given(truth);
        let ahead = 0;
        for (let index = 0; index < classes; index += 1) {
            if (given(index) > own || (given(index) === own && index > truth))
                ahead += 1;
        }
        return ahead < k ? 1 : 0;
    });
}
/** A value a row; NaN where any of the row's probabilities is not in [0, 1]. */
function perRow({ label, rows, classes }, answers, value) {
    const values = new Float64Array(rows).fill(Number.NaN);
    const columns = probabilityColumns(answers);
    if (label === null || columns === null)
        return values;
    let row = 0;
    const given = columns.length > 1
        ? (index) => columns[index][row]
        : (index) => (index === 0 ? 1 - columns[0][row] : columns[0][row]);
    for (; row < rows; row += 1) {
        const truth = label[row];
        if (truth >= 0 && areProbabilities(columns, row))
            values[row] = value(given, truth, classes.length);
    }
    return values;
}
/** The columns of a multiclass answer, or the one of the positive class. Null where there are none. */
function probabilityColumns({ score, probabilities }) {
    if (probabilities !== null)
        return probabilities.length > 0 ? probabilities : null;
    return score === null ? null : [score];
}
/** Are all of a row's numbers in [0, 1]? */
function areProbabilities(columns, row) {
    for (const column of columns) {
        const value = column[row];
        if (!(value >= 0 && value <= 1))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/calibration-error.js


/**
 * Expected calibration error: mean over equal-width bins (lo, hi], weighted by their rows, of |share right − mean confidence|. Binary: confidence
 * is the probability of the positive class, right means positive. Multiclass: confidence is the largest probability, right means that its class (the
 * first of equal ones) is the true one. A confidence of 0 counts in the first bin. NaN outside [0, 1].
 * Oracle: torchmetrics.functional.classification.binary_calibration_error, multiclass_calibration_error, norm="l1" (whose bins are [lo, hi):
 * only confidences exactly on an edge fall elsewhere).
 * Reference: Naeini, Cooper and Hauskrecht, AAAI 2015; Guo et al., ICML 2017.
 */
function calibrationErrorEstimator(sample, answers, bins) {
    const rows = confidentRows(sample, answers);
    if (rows === null)
        return estimator/* undefinedMetric */.b;
    const { confidence, right } = rows;
    const bin = Uint16Array.from(confidence, (value) => binOf(value, bins));
    const gaps = new Float64Array(bins);
    return (weights) => {
        gaps.fill(0);
        let total = 0;
        for (let row = 0; row < bin.length; row += 1) {
            const weight = weights[row];
            gaps[bin[row]] = gaps[bin[row]] + weight * (right[row] - confidence[row]);
            total += weight;
        }
        let sum = 0;
        for (const gap of gaps)
            sum += Math.abs(gap);
        return sum / total;
    };
}
/** The bin whose edges, computed as k / bins, hold the value. */
function binOf(value, bins) {
    let bin = Math.min(bins - 1, Math.floor(value * bins));
    // The product rounds: the edges themselves decide.
    while (bin > 0 && value <= bin / bins)
        bin -= 1;
    while (bin < bins - 1 && value > (bin + 1) / bins)
        bin += 1;
    return bin;
}
function confidentRows({ label, rows }, answers) {
    const columns = probabilityColumns(answers);
    const [first] = columns ?? [];
    if (label === null || columns === null || first === undefined)
        return null;
    const confidence = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
        if (label[row] < 0 || !areProbabilities(columns, row))
            return null;
        const best = columns.length === 1 ? 1 : likeliest(columns, row);
        confidence[row] = columns.length === 1 ? first[row] : columns[best][row];
        right[row] = label[row] === best ? 1 : 0;
    }
    return { confidence, right };
}
function likeliest(columns, row) {
    let best = 0;
    for (let index = 1; index < columns.length; index += 1)
        if (columns[index][row] > columns[best][row])
            best = index;
    return best;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/probability-metrics.js



const BINS = 15;
/** Of a sum of two squares that are 1 apart; binary answers reach 1 only. */
const BRIER_MOST = 2;
const PROBABILITY_METRICS = [
    (0,define_metric/* meanMetricOf */.v9)({
        name: 'log_loss',
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* CLASSIFICATION */.NA,
        aliases: ['logloss', 'cross_entropy', 'neg_log_loss', 'binary_cross_entropy', 'categorical_cross_entropy'],
        higherIsBetter: false,
        needs: 'probabilities',
        range: [0, -Math.log(LOG_LOSS_CLIP)],
        definition: 'mean of −ln p(true class), p clipped to [2⁻²³, 1 − 2⁻²³]',
    }, logLossPerRow),
    (0,define_metric/* meanMetricOf */.v9)({
        name: 'brier',
        tasks: define_metric/* CLASSIFICATION */.NA,
        reported: define_metric/* CLASSIFICATION */.NA,
        aliases: ['brier_score', 'brier_score_loss', 'neg_brier_score'],
        higherIsBetter: false,
        needs: 'probabilities',
        range: [0, BRIER_MOST],
        definition: 'binary: mean of (p(positive) − truth)²; multiclass: mean of Σ (p − truth)² over the classes, not halved',
    }, brierPerRow),
    calibrationError('ece', BINS),
];
const PROBABILITY_FAMILIES = [
    {
        base: 'ece',
        aliases: [],
        tasks: define_metric/* CLASSIFICATION */.NA,
        parameter: { symbol: 'bins', least: 2, most: 1000, integer: true },
        byClass: false,
        make: (name, { parameter }) => calibrationError(name, parameter ?? BINS),
    },
    {
        base: 'top_k_accuracy',
        aliases: ['top_k_accuracy_score', 'top_k_categorical_accuracy'],
        tasks: define_metric/* MULTICLASS */.aX,
        parameter: { symbol: 'k', least: 1, most: 10_000, integer: true },
        byClass: false,
        make: (name, { parameter }) => topK(name, parameter ?? 1),
    },
];
function calibrationError(name, bins) {
    return (0,define_metric/* resampledMetric */.Am)({
        name,
        tasks: define_metric/* CLASSIFICATION */.NA,
        aliases: name === 'ece' ? ['expected_calibration_error', 'calibration_error', 'binarycalibrationerror'] : [],
        higherIsBetter: false,
        needs: 'probabilities',
        rests: 'rows',
        range: [0, 1],
        definition: `mean |share right − confidence| over ${bins} equal-width bins (lo, hi], by rows; confidence: p(positive), or the largest probability`,
    }, (sample, answers) => calibrationErrorEstimator(sample, answers, bins));
}
function topK(name, k) {
    return {
        ...(0,define_metric/* meanMetricOf */.v9)({
            name,
            tasks: define_metric/* MULTICLASS */.aX,
            higherIsBetter: true,
            needs: 'probabilities',
            range: [0, 1],
            definition: 'share of rows whose true class is among the k most likely; of equal ones the later class comes first',
        }, amongTopPerRow(k)),
        test: 'mcnemar',
        rests: 'every-class',
    };
}

// EXTERNAL MODULE: ./build/packages/stats/src/resample.js
var resample = __webpack_require__(8962);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/query-values.js

/**
 * The value of each query (cluster), in the order of their numbers. NaN for a query with a score that is not finite, or a gain that is not finite
 * or negative.
 */
function valuePerQuery(value) {
    return ({ target, clusters, rows }, { score }) => {
        if (target === null || clusters === null || score === null)
            return new Float64Array(rows).fill(Number.NaN);
        return Float64Array.from((0,resample/* groupRows */.f)(clusters), (members) => {
            const gains = Float64Array.from(members, (row) => target[row]);
            const scores = Float64Array.from(members, (row) => score[row]);
            if (!scores.every(Number.isFinite) || !gains.every((gain) => gain >= 0 && gain < Number.POSITIVE_INFINITY))
                return Number.NaN;
            return value({
                runs: runsOf(gains, scores),
                gains,
                relevant: gains.reduce((sum, gain) => sum + Number(gain > 0), 0),
            });
        });
    };
}
function runsOf(gains, scores) {
    const order = [...gains.keys()].sort((a, b) => scores[b] - scores[a]);
    const runs = [];
    let relevantBefore = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        let gain = 0;
        let relevant = 0;
        for (; end < order.length && scores[order[end]] === scores[order[start]]; end += 1) {
            gain += gains[order[end]];
            if (gains[order[end]] > 0)
                relevant += 1;
        }
        runs.push({ before: start, items: end - start, relevant, relevantBefore, gain });
        relevantBefore += relevant;
        start = end;
    }
    return runs;
}
/**
 * NDCG among the first k, gains as they are (not 2^gain − 1), discount 1/log₂(rank + 1); 0 where nothing is relevant, and 1 for a single relevant
 * item (where scikit-learn throws). Oracle: sklearn.metrics.ndcg_score, query by query.
 */
function ndcgAt(k) {
    return ({ runs, gains }) => {
        const ideal = discountedGain(runsOf(gains, gains), k);
        return ideal === 0 ? 0 : discountedGain(runs, k) / ideal;
    };
}
function discountedGain(runs, k) {
    let sum = 0;
    for (const { before, items, gain } of runs) {
        let discount = 0;
        for (let place = before; place < before + items && place < k; place += 1)
            discount += 1 / Math.log2(place + 2);
        sum += (gain / items) * discount;
    }
    return sum;
}
/** Relevant items among the first k, divided by k also where there are fewer items. Oracle: trec_eval P_k. */
function precisionAt(k) {
    return (query) => relevantAmong(query, k) / k;
}
/** Share of the relevant items that are among the first k; 0 where nothing is relevant. Oracle: trec_eval recall_k. */
function recallAt(k) {
    return (query) => (query.relevant === 0 ? 0 : relevantAmong(query, k) / query.relevant);
}
function relevantAmong({ runs }, k) {
    let sum = 0;
    for (const { before, items, relevant } of runs) {
        sum += (relevant * Math.min(items, Math.max(0, k - before))) / items;
    }
    return sum;
}
/** Is any relevant item among the first k? With ties: the chance of it. Oracle: trec_eval success_k. */
function hitAt(k) {
    return ({ runs }) => {
        const first = runs.find(({ relevant }) => relevant > 0);
        if (first === undefined)
            return 0;
        return 1 - chanceOfNone(first, Math.max(0, k - first.before));
    };
}
/** Chance that none of `taken` items drawn from a run is relevant. */
function chanceOfNone({ items, relevant }, taken) {
    let chance = 1;
    for (let place = 0; place < Math.min(taken, items); place += 1) {
        chance *= Math.max(0, items - relevant - place) / (items - place);
    }
    return chance;
}
/** 1 / rank of the first relevant item, if it is among the first k; 0 where there is none. Oracle: trec_eval recip_rank. */
function reciprocalRankAt(k) {
    return ({ runs }) => {
        const first = runs.find(({ relevant }) => relevant > 0);
        if (first === undefined)
            return 0;
        const { before, items, relevant } = first;
        let sum = 0;
        // The chance that the first relevant one stands at this place of the run.
        let chance = relevant / items;
        for (let place = 0; place < items - relevant + 1 && before + place < k; place += 1) {
            sum += chance / (before + place + 1);
            chance *= (items - place - relevant) / (items - place - 1 || 1);
        }
        return sum;
    };
}
/**
 * Average precision: mean over the relevant items of the precision at their rank, those beyond k counted 0; 0 where nothing is relevant.
 * Oracle: trec_eval map, map_cut_k. Reference of the means over ties: McSherry and Najork, ECIR 2008.
 */
function averagePrecisionAt(k) {
    return ({ runs, relevant: all }) => {
        if (all === 0)
            return 0;
        let sum = 0;
        for (const { before, items, relevant, relevantBefore } of runs) {
            // Given that a place is relevant, each earlier one of the run is with this chance.
            const alike = items > 1 ? (relevant - 1) / (items - 1) : 0;
            for (let place = 0; relevant > 0 && place < items && before + place < k; place += 1) {
                sum += ((relevant / items) * (relevantBefore + 1 + place * alike)) / (before + place + 1);
            }
        }
        return sum / all;
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/ranking-metrics.js




const K = { symbol: 'k', least: 1, most: 1_000_000, integer: true };
const ALL = Number.POSITIVE_INFINITY;
const WHOLE = [
    {
        base: 'ndcg',
        at: ndcgAt,
        aliases: ['ndcg_score', 'normalized_discounted_cumulative_gain', 'ndcg_cut', 'retrievalnormalizeddcg'],
        definition: 'mean over queries of DCG / ideal DCG, gains as they are, discount 1/log₂(rank + 1)',
    },
    {
        base: 'mrr',
        at: reciprocalRankAt,
        aliases: ['recip_rank', 'reciprocal_rank', 'mean_reciprocal_rank', 'retrievalmrr'],
        definition: 'mean over queries of 1 / rank of the first relevant item, 0 without one',
    },
    {
        base: 'map',
        at: averagePrecisionAt,
        aliases: ['mean_average_precision', 'map_cut', 'retrievalmap'],
        definition: 'mean over queries of the mean precision at the ranks of the relevant items',
    },
];
const AT_K = [
    {
        base: 'precision',
        at: precisionAt,
        aliases: ['p', 'precision_at', 'retrievalprecision'],
        definition: 'mean over queries of the relevant items among the first k, divided by k',
    },
    {
        base: 'recall',
        at: recallAt,
        aliases: ['recall_at', 'retrievalrecall'],
        definition: 'mean over queries of the share of relevant items among the first k',
    },
    {
        base: 'hit_rate',
        at: hitAt,
        aliases: ['success', 'retrievalhitrate'],
        definition: 'share of queries with a relevant item among the first k',
    },
];
const TIES = 'tied scores: mean over their orders';
const RANKING_METRICS = WHOLE.map((ranked) => ({
    ...queryMetric(ranked.base, ranked, ALL),
    aliases: ranked.aliases,
    reported: ranked.base === 'map' ? [] : define_metric/* RANKING */.nz,
}));
const RANKING_FAMILIES = [...WHOLE, ...AT_K].map((ranked) => ({
    base: ranked.base,
    aliases: ranked.aliases,
    tasks: define_metric/* RANKING */.nz,
    parameter: K,
    byClass: false,
    make: (name, { parameter }) => queryMetric(name, ranked, parameter ?? ALL),
}));
/** Every query counts as its first row does, whatever its number of rows. */
function queryMetric(name, { at, definition }, k) {
    const perRow = valuePerQuery(at(k));
    return (0,define_metric/* meanMetricOf */.v9)({
        name,
        tasks: define_metric/* RANKING */.nz,
        higherIsBetter: true,
        needs: 'score',
        range: [0, 1],
        definition: `${definition}; ${TIES}`,
        estimator: (sample, answers) => {
            const mean = (0,estimator/* meanEstimator */.A)(perRow(sample, answers));
            const firsts = (0,resample/* groupRows */.f)(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0);
            const counts = new Float64Array(firsts.length);
            return (weights) => {
                for (const [query, row] of firsts.entries())
                    counts[query] = weights[row];
                return mean(counts);
            };
        },
    }, perRow);
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/regression.js
/** The distance of 1 from the next double: what stands for a truth of 0 in a percentage, as in scikit-learn. */
const EPSILON = 2 ** -52;
/** |y − ŷ|. Oracle of the mean: sklearn.metrics.mean_absolute_error. */
const absoluteError = (truth, answer) => Math.abs(truth - answer);
/** (y − ŷ)². Oracle of the mean: sklearn.metrics.mean_squared_error. */
const squaredError = (truth, answer) => (truth - answer) ** 2;
/** |y − ŷ| / max(|y|, 2⁻⁵²): immense where the truth is 0. Oracle of the mean: sklearn.metrics.mean_absolute_percentage_error. */
const percentageError = (truth, answer) => Math.abs(truth - answer) / Math.max(Math.abs(truth), EPSILON);
/**
 * 2|y − ŷ| / (|y| + |ŷ|), in [0, 2]; 0 where both are 0.
 * Oracle of the mean: torchmetrics.functional.symmetric_mean_absolute_percentage_error, whose denominator is at least 1.17e-6.
 */
const symmetricPercentageError = (truth, answer) => {
    const size = Math.abs(truth) + Math.abs(answer);
    return size === 0 ? 0 : (2 * Math.abs(truth - answer)) / size;
};
/** (ln(1 + y) − ln(1 + ŷ))²; NaN at or below −1, where scikit-learn throws. Oracle of the mean: sklearn.metrics.mean_squared_log_error. */
const squaredLogError = (truth, answer) => truth > -1 && answer > -1 ? (Math.log1p(truth) - Math.log1p(answer)) ** 2 : Number.NaN;
/** q·max(y − ŷ, 0) + (1 − q)·max(ŷ − y, 0). Oracle of the mean: sklearn.metrics.mean_pinball_loss(alpha=q). */
function pinballLoss(quantile) {
    return (truth, answer) => (truth >= answer ? quantile * (truth - answer) : (1 - quantile) * (answer - truth));
}
/** A loss for every row; NaN everywhere without truth or answers, and where either is not finite. */
function lossPerRow(loss) {
    return ({ target, rows }, { score }) => {
        const values = new Float64Array(rows).fill(Number.NaN);
        if (target === null || score === null)
            return values;
        for (let row = 0; row < rows; row += 1) {
            const [truth, answer] = [target[row], score[row]];
            if (Number.isFinite(truth) && Number.isFinite(answer))
                values[row] = loss(truth, answer);
        }
        return values;
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/regression-estimators.js



/** Root of a mean loss. Oracle: sklearn.metrics.root_mean_squared_error, root_mean_squared_log_error. */
function rootMeanEstimator(loss) {
    return (sample, answers) => {
        const mean = (0,estimator/* meanEstimator */.A)(lossPerRow(loss)(sample, answers));
        return (weights) => Math.sqrt(mean(weights));
    };
}
/**
 * Coefficient of determination. A constant truth gives 1 for perfect answers, else 0; fewer than two rows NaN.
 * Oracle: sklearn.metrics.r2_score.
 */
function r2Estimator(sample, answers) {
    const { target, rows } = sample;
    if (target === null || rows < 2)
        return estimator/* undefinedMetric */.b;
    const residual = (0,estimator/* meanEstimator */.A)(lossPerRow(squaredError)(sample, answers));
    const spread = varianceEstimator(target);
    return (weights) => explained(residual(weights), spread(weights));
}
/**
 * Share of the truth's variance that the answers explain; unlike R² a constant error costs nothing. A constant truth gives 1 for a constant error,
 * else 0; fewer than two rows NaN (scikit-learn: 1). Oracle: sklearn.metrics.explained_variance_score.
 */
function explainedVarianceEstimator({ target, rows }, { score }) {
    if (target === null || score === null || rows < 2)
        return estimator/* undefinedMetric */.b;
    const residual = varianceEstimator(target.map((truth, row) => truth - score[row]));
    const spread = varianceEstimator(target);
    return (weights) => explained(residual(weights), spread(weights));
}
function explained(residual, spread) {
    if (spread === 0)
        return residual === 0 ? 1 : residual > 0 ? 0 : Number.NaN;
    return 1 - residual / spread;
}
/** Weighted variance (divided by the total weight), around the first value first: what is constant then has exactly 0. */
function varianceEstimator(values) {
    const origin = values[0] ?? 0;
    const shifted = values.map((value) => value - origin);
    const mean = (0,estimator/* meanEstimator */.A)(shifted);
    return (weights) => {
        const centre = mean(weights);
        let sum = 0;
        let total = 0;
        for (let row = 0; row < shifted.length; row += 1) {
            const weight = weights[row];
            if (weight === 0)
                continue;
            sum += weight * (shifted[row] - centre) ** 2;
            total += weight;
        }
        return sum / total;
    };
}
/**
 * Median absolute error: the middle of the weighted errors, the mean of two where the half falls between them. Sorted once, O(rows) a call.
 * NaN where any error is. Oracle: sklearn.metrics.median_absolute_error.
 */
function medianAbsoluteErrorEstimator(sample, answers) {
    const errors = lossPerRow(absoluteError)(sample, answers);
    if (!errors.every(Number.isFinite))
        return estimator/* undefinedMetric */.b;
    const order = (0,sorting_order/* sortingOrder */.l)(errors);
    return (weights) => weightedMedian(errors, order, weights);
}
const HALF = 1e-12;
function weightedMedian(values, order, weights) {
    let total = 0;
    for (let row = 0; row < weights.length; row += 1)
        total += weights[row];
    const half = total / 2;
    const slack = HALF * total;
    let below = 0;
    let lower = Number.NaN;
    for (let place = 0; place < order.length; place += 1) {
        const row = order[place];
        if (weights[row] === 0)
            continue;
        if (!Number.isNaN(lower))
            return (lower + values[row]) / 2;
        below += weights[row];
        if (below > half + slack)
            return values[row];
        if (below >= half - slack)
            lower = values[row];
    }
    return lower;
}
/** Largest absolute error of a row that counts. NaN where any error is. Oracle: sklearn.metrics.max_error. */
function maxErrorEstimator(sample, answers) {
    const errors = lossPerRow(absoluteError)(sample, answers);
    if (!errors.every(Number.isFinite))
        return estimator/* undefinedMetric */.b;
    return (weights) => {
        let most = Number.NaN;
        for (let row = 0; row < errors.length; row += 1) {
            if (weights[row] > 0 && !(errors[row] <= most))
                most = errors[row];
        }
        return most;
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/regression-metrics.js



const UNBOUNDED = [0, Number.POSITIVE_INFINITY];
const DETERMINATION = [Number.NEGATIVE_INFINITY, 1];
const SMAPE_MOST = 2;
const REGRESSION_METRICS = [
    meanLoss('mae', absoluteError, {
        reported: define_metric/* REGRESSION */.o7,
        aliases: ['mean_absolute_error', 'l1_loss', 'neg_mean_absolute_error', 'meanabsoluteerror'],
        definition: 'mean of |y − ŷ|',
    }),
    meanLoss('mse', squaredError, {
        reported: define_metric/* REGRESSION */.o7,
        aliases: ['mean_squared_error', 'l2_loss', 'neg_mean_squared_error', 'meansquarederror'],
        definition: 'mean of (y − ŷ)²',
    }),
    resampledLoss('rmse', rootMeanEstimator(squaredError), {
        reported: define_metric/* REGRESSION */.o7,
        aliases: ['root_mean_squared_error', 'neg_root_mean_squared_error'],
        definition: 'root of the MSE',
    }),
    resampledLoss('r2', r2Estimator, {
        reported: define_metric/* REGRESSION */.o7,
        aliases: ['r2_score', 'r_squared', 'r2score'],
        higherIsBetter: true,
        range: DETERMINATION,
        definition: '1 − Σ(y − ŷ)² / Σ(y − ȳ)²; constant truth: 1 if perfect, else 0; not defined for one row',
    }),
    meanLoss('mape', percentageError, {
        aliases: ['mean_absolute_percentage_error', 'meanabsolutepercentageerror'],
        definition: 'mean of |y − ŷ| / max(|y|, 2⁻⁵²): immense where a truth is 0',
    }),
    meanLoss('smape', symmetricPercentageError, {
        aliases: ['symmetric_mean_absolute_percentage_error', 'symmetricmeanabsolutepercentageerror'],
        range: [0, SMAPE_MOST],
        definition: 'mean of 2|y − ŷ| / (|y| + |ŷ|), 0 where both are 0: from 0 to 2',
    }),
    meanLoss('msle', squaredLogError, {
        aliases: ['mean_squared_log_error', 'neg_mean_squared_log_error', 'meansquaredlogerror'],
        definition: 'mean of (ln(1 + y) − ln(1 + ŷ))²; not defined where a truth or an answer is −1 or less',
    }),
    resampledLoss('rmsle', rootMeanEstimator(squaredLogError), {
        aliases: ['root_mean_squared_log_error'],
        definition: 'root of the MSLE',
    }),
    resampledLoss('median_absolute_error', medianAbsoluteErrorEstimator, {
        aliases: ['medae', 'neg_median_absolute_error'],
        definition: 'median of |y − ŷ|; weighted: where half of the weight lies below',
    }),
    {
        ...resampledLoss('max_error', maxErrorEstimator, {
            aliases: ['maxerror'],
            definition: 'largest |y − ŷ|; hangs on one row, so that only an exchange test can judge it',
        }),
        test: 'permutation',
    },
    resampledLoss('explained_variance', explainedVarianceEstimator, {
        aliases: ['explained_variance_score', 'explainedvariance'],
        higherIsBetter: true,
        range: DETERMINATION,
        definition: '1 − Var(y − ŷ) / Var(y); constant truth: 1 for a constant error, else 0; not defined for one row',
    }),
];
const REGRESSION_FAMILIES = [
    {
        base: 'pinball',
        aliases: ['mean_pinball_loss', 'quantile_loss'],
        tasks: define_metric/* REGRESSION */.o7,
        parameter: { symbol: 'q', least: 0, most: 1, integer: false },
        byClass: false,
        make: (name, { parameter }) => meanLoss(name, pinballLoss(parameter ?? 0), { definition: 'mean of q·max(y − ŷ, 0) + (1 − q)·max(ŷ − y, 0)' }),
    },
];
function meanLoss(name, loss, words) {
    return (0,define_metric/* meanMetricOf */.v9)({ name, tasks: define_metric/* REGRESSION */.o7, higherIsBetter: false, needs: 'score', range: UNBOUNDED, ...words }, lossPerRow(loss));
}
function resampledLoss(name, estimator, words) {
    return (0,define_metric/* resampledMetric */.Am)({ name, tasks: define_metric/* REGRESSION */.o7, higherIsBetter: false, needs: 'score', rests: 'rows', range: UNBOUNDED, ...words }, estimator);
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/catalogue.js






/** Every metric that has a plain name, in the order of reports. */
const METRICS = [
    ...DISCRIMINATION_METRICS.filter(({ name }) => name === 'auc'),
    ...CONFUSION_METRICS,
    ...DISCRIMINATION_METRICS.filter(({ name }) => name !== 'auc'),
    ...PROBABILITY_METRICS,
    ...REGRESSION_METRICS,
    ...RANKING_METRICS,
];
/** Metrics whose name takes a number (`ndcg@10`) or a class (`recall[setosa]`). */
const FAMILIES = [
    ...CONFUSION_FAMILIES,
    ...DISCRIMINATION_FAMILIES,
    ...PROBABILITY_FAMILIES,
    ...REGRESSION_FAMILIES,
    ...RANKING_FAMILIES,
];
/** Every metric of a task that has a plain name: what conditions may name, in the order of reports. */
function metricsOf(task) {
    return METRICS.filter((metric) => metric.tasks.includes(task));
}
/** The metrics that every report of a task shows. */
function reportedMetrics(task) {
    return METRICS.filter((metric) => metric.reported.includes(task));
}
/** What decides where nothing else is asked for. */
const PRIMARY = {
    binary: 'auc',
    multiclass: 'accuracy',
    regression: 'rmse',
    ranking: 'ndcg',
};
/** The metric of a score per row that was computed elsewhere: its plain mean, larger is better. */
function meanMetric(name) {
    return (0,define_metric/* meanMetricOf */.v9)({
        name,
        tasks: ['mean'],
        reported: ['mean'],
        higherIsBetter: true,
        needs: 'score',
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        definition: 'mean of a score per row that was computed elsewhere',
    }, (sample, { score }) => score ?? new Float64Array(sample.rows).fill(Number.NaN));
}


/***/ }),

/***/ 76896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ specificityOf),
/* harmony export */   GX: () => (/* binding */ kappaByDistance),
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   KY: () => (/* binding */ falseNegativeRateOf),
/* harmony export */   RU: () => (/* binding */ accuracyOf),
/* harmony export */   UQ: () => (/* binding */ fbetaOf),
/* harmony export */   Vo: () => (/* binding */ QUADRATIC),
/* harmony export */   Vp: () => (/* binding */ macro),
/* harmony export */   W6: () => (/* binding */ falsePositiveRateOf),
/* harmony export */   Y1: () => (/* binding */ weighted),
/* harmony export */   _Q: () => (/* binding */ LINEAR),
/* harmony export */   dm: () => (/* binding */ kappaOf),
/* harmony export */   hW: () => (/* binding */ negativePredictiveValueOf),
/* harmony export */   ij: () => (/* binding */ precisionOf),
/* harmony export */   li: () => (/* binding */ f1Of),
/* harmony export */   pu: () => (/* binding */ balancedAccuracyOf),
/* harmony export */   zg: () => (/* binding */ matthewsOf)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);

/** 0/0 is 0, as scikit-learn has it by default (zero_division). */
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
/** Share of right answers. Oracle: sklearn.metrics.accuracy_score. */
function accuracyOf(confusion) {
    return rightAnswers(confusion) / confusion.total;
}
function rightAnswers(confusion) {
    let right = 0;
    for (let index = 0; index < confusion.classes; index += 1)
        right += confusion.at(index, index);
    return right;
}
/** Mean recall over the classes that occur. Oracle: sklearn.metrics.balanced_accuracy_score. */
function balancedAccuracyOf(confusion) {
    let sum = 0;
    let occurring = 0;
    for (let index = 0; index < confusion.classes; index += 1) {
        if (confusion.support(index) === 0)
            continue;
        sum += confusion.at(index, index) / confusion.support(index);
        occurring += 1;
    }
    return sum / occurring;
}
/** Precision of one class; 0 where it was never answered. Oracle: sklearn.metrics.precision_score. */
function precisionOf(confusion, index) {
    return ratio(confusion.at(index, index), confusion.answered(index));
}
/** Recall of one class; 0 where it does not occur. Oracle: sklearn.metrics.recall_score. */
function recallOf(confusion, index) {
    return ratio(confusion.at(index, index), confusion.support(index));
}
/** F-beta of one class; 0 where it neither occurs nor was answered. Oracle: sklearn.metrics.fbeta_score. */
function fbetaOf(beta) {
    const square = beta * beta;
    return (confusion, index) => ratio((1 + square) * confusion.at(index, index), confusion.answered(index) + square * confusion.support(index));
}
/** F1 of one class. Oracle: sklearn.metrics.f1_score. */
const f1Of = (confusion, index) => ratio(2 * confusion.at(index, index), confusion.answered(index) + confusion.support(index));
/** Share of the other classes' rows that are not answered with this one: recall of "not this class". 0 where there are none. */
function specificityOf(confusion, index) {
    const others = confusion.total - confusion.support(index);
    return ratio(Math.max(0, others - falseAnswers(confusion, index)), others);
}
/** Share of the other classes' rows that are answered with this one. 0 where there are none. */
function falsePositiveRateOf(confusion, index) {
    return ratio(falseAnswers(confusion, index), confusion.total - confusion.support(index));
}
/** Share of a class's rows that are answered otherwise. 0 where there are none. */
function falseNegativeRateOf(confusion, index) {
    return ratio(missed(confusion, index), confusion.support(index));
}
/** Share of the answers "not this class" that are right; 0 where there are none. */
function negativePredictiveValueOf(confusion, index) {
    const denied = confusion.total - confusion.answered(index);
    return ratio(Math.max(0, denied - missed(confusion, index)), denied);
}
function falseAnswers(confusion, index) {
    // Of sums of weights the difference may be a rounding below 0.
    return Math.max(0, confusion.answered(index) - confusion.at(index, index));
}
function missed(confusion, index) {
    return Math.max(0, confusion.support(index) - confusion.at(index, index));
}
/** Plain mean over the classes that occur or were answered. Oracle: average="macro". */
function macro(confusion, of) {
    let sum = 0;
    let counted = 0;
    for (let index = 0; index < confusion.classes; index += 1) {
        if (confusion.support(index) === 0 && confusion.answered(index) === 0)
            continue;
        sum += of(confusion, index);
        counted += 1;
    }
    return sum / counted;
}
/** Mean over the classes weighted by their rows. Oracle: average="weighted". */
function weighted(confusion, of) {
    let sum = 0;
    for (let index = 0; index < confusion.classes; index += 1)
        sum += confusion.support(index) * of(confusion, index);
    return sum / confusion.total;
}
/** Matthews correlation, for any number of classes; 0 for constant answers or truth. Oracle: sklearn.metrics.matthews_corrcoef. */
function matthewsOf(confusion) {
    const { total } = confusion;
    let both = 0;
    let answers = 0;
    let truths = 0;
    let answeredClasses = 0;
    let occurringClasses = 0;
    for (let index = 0; index <= confusion.classes; index += 1) {
        const answered = confusion.answered(index);
        const support = index < confusion.classes ? confusion.support(index) : 0;
        both += answered * support;
        answers += answered * answered;
        truths += support * support;
        if (answered > 0)
            answeredClasses += 1;
        if (support > 0)
            occurringClasses += 1;
    }
    // Told by counting: with weights the difference of squares below is rounding, not 0.
    if (answeredClasses < 2 || occurringClasses < 2)
        return 0;
    const spread = (total * total - answers) * (total * total - truths);
    return spread <= 0 ? 0 : (rightAnswers(confusion) * total - both) / Math.sqrt(spread);
}
const LINEAR = (truth, predicted) => Math.abs(truth - predicted);
const QUADRATIC = (truth, predicted) => (truth - predicted) ** 2;
/**
 * Agreement beyond chance. NaN where truth and answers are one and the same class throughout.
 * Oracle: sklearn.metrics.cohen_kappa_score.
 */
function kappaOf(confusion) {
    const { classes, total } = confusion;
    let sameByChance = 0;
    let occurring = 0;
    for (let index = 0; index < classes; index += 1) {
        sameByChance += (confusion.support(index) / total) * confusion.answered(index);
        if (confusion.support(index) > 0 || confusion.answered(index) > 0)
            occurring += 1;
    }
    // Told by counting: with weights the difference below is rounding, not 0.
    if (occurring < 2 && confusion.answered(classes) === 0)
        return Number.NaN;
    return 1 - (total - rightAnswers(confusion)) / (total - sameByChance);
}
/** More classes than these have no order that distances could count by. */
const ORDERED_MAX = 1_000;
/**
 * Agreement beyond chance, disagreement counted by distance. NaN where truth and answers are one and the same class throughout, and where an answer is
 * no class. Oracle: sklearn.metrics.cohen_kappa_score(labels=classes).
 */
function kappaByDistance(confusion, distance) {
    const { classes, total, names } = confusion;
    (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFewClasses */ .CJ)(names, ORDERED_MAX);
    if (confusion.answered(classes) > 0)
        return Number.NaN;
    let observed = 0;
    let expected = 0;
    for (let truth = 0; truth < classes; truth += 1) {
        for (let predicted = 0; predicted < classes; predicted += 1) {
            const apart = distance(truth, predicted);
            observed += apart * confusion.at(truth, predicted);
            expected += apart * (confusion.support(truth) / total) * confusion.answered(predicted);
        }
    }
    return expected === 0 ? Number.NaN : 1 - observed / expected;
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ requireFewClasses),
/* harmony export */   Q3: () => (/* binding */ confusionCells),
/* harmony export */   wo: () => (/* binding */ confusionOf),
/* harmony export */   xF: () => (/* binding */ confusionEstimator)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _tables_class_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);
/* harmony import */ var _estimator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64367);



/** More classes than these are no labels but values. */
const CLASSES_MAX = 30_000;
/** From this many classes on most cells are empty, and only those that are not are counted. */
const CLASSES_DENSE = 64;
/**
 * A matrix from its cells, row by row: cell `truth · (classes + 1) + predicted`, where `predicted = classes` is an answer that is no class.
 * It is a view of `cells`: make it anew when they change.
 */
function confusionOf(cells, names) {
    const width = names.length + 1;
    return withMargins(cells, { names, codeOf: (place) => place, at: (code) => cells[code] }, width);
}
function withMargins(counts, { names, codeOf, at }, width) {
    const support = new Float64Array(names.length);
    const answered = new Float64Array(width);
    let total = 0;
    for (let place = 0; place < counts.length; place += 1) {
        const count = counts[place];
        if (count === 0)
            continue;
        const code = codeOf(place);
        const predicted = code % width;
        const truth = (code - predicted) / width;
        support[truth] = support[truth] + count;
        answered[predicted] = answered[predicted] + count;
        total += count;
    }
    return {
        names,
        classes: names.length,
        at: (truth, predicted) => at(truth * width + predicted),
        support: (truth) => support[truth],
        answered: (predicted) => answered[predicted],
        total,
    };
}
/**
 * The cell of each row in `confusionOf`'s order. Null where a row has no known class or no answer: that must not count as a wrong answer,
 * the matrix then is not defined. Throws `DATA_INVALID` beyond `CLASSES_MAX` classes.
 */
function confusionCells({ label, classes }, { predicted }) {
    if (label === null || predicted === null || predicted.includes(_tables_class_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ANSWER */ .D))
        return null;
    requireFewClasses(classes, CLASSES_MAX);
    const width = classes.length + 1;
    const codes = new Int32Array(label.length);
    for (let row = 0; row < codes.length; row += 1) {
        const truth = label[row];
        if (truth < 0)
            return null;
        codes[row] = truth * width + (predicted[row] < 0 ? classes.length : predicted[row]);
    }
    return codes;
}
/** Throws `DATA_INVALID` where there are more classes than a metric is made for. */
function requireFewClasses(classes, most) {
    if (classes.length <= most)
        return;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot compute the metric: there must be at most ${most} classes: there are ${classes.length}`, 'set "task: regression" if the labels are values, or leave the metric out');
}
/** A metric of the confusion matrix as a metric of the rows. The matrix is filled once a call, from places found once. */
function confusionEstimator(sample, answers, value) {
    const codes = confusionCells(sample, answers);
    if (codes === null)
        return _estimator_js__WEBPACK_IMPORTED_MODULE_2__/* .undefinedMetric */ .b;
    const names = sample.classes;
    const { places, cells, matrix } = names.length < CLASSES_DENSE ? denseCells(codes, names) : sparseCells(codes, names);
    return (weights) => {
        cells.fill(0);
        for (let row = 0; row < places.length; row += 1) {
            const place = places[row];
            cells[place] = cells[place] + weights[row];
        }
        const confusion = matrix();
        return confusion.total > 0 ? value(confusion) : Number.NaN;
    };
}
function denseCells(codes, names) {
    const cells = new Float64Array(names.length * (names.length + 1));
    return { places: codes, cells, matrix: () => confusionOf(cells, names) };
}
function sparseCells(codes, names) {
    const found = Int32Array.from(new Set(codes));
    const placeOf = new Map(Array.from(found, (code, place) => [code, place]));
    const cells = new Float64Array(found.length);
    const at = (code) => {
        const place = placeOf.get(code);
        return place === undefined ? 0 : cells[place];
    };
    return {
        places: codes.map((code) => placeOf.get(code) ?? 0),
        cells,
        matrix: () => withMargins(cells, { names, codeOf: (place) => found[place], at }, names.length + 1),
    };
}


/***/ }),

/***/ 83507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ POSITIVE),
/* harmony export */   Am: () => (/* binding */ resampledMetric),
/* harmony export */   NA: () => (/* binding */ CLASSIFICATION),
/* harmony export */   aX: () => (/* binding */ MULTICLASS),
/* harmony export */   eW: () => (/* binding */ BINARY),
/* harmony export */   g$: () => (/* binding */ accuracyMetric),
/* harmony export */   jQ: () => (/* binding */ confusionMetric),
/* harmony export */   lD: () => (/* binding */ classMetric),
/* harmony export */   nz: () => (/* binding */ RANKING),
/* harmony export */   o7: () => (/* binding */ REGRESSION),
/* harmony export */   v9: () => (/* binding */ meanMetricOf)
/* harmony export */ });
/* harmony import */ var _tables_class_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5483);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);
/* harmony import */ var _confusion_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76896);
/* harmony import */ var _estimator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64367);
/* harmony import */ var _require_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51567);





const BINARY = ['binary'];
const MULTICLASS = ['multiclass'];
const CLASSIFICATION = ['binary', 'multiclass'];
const REGRESSION = ['regression'];
const RANKING = ['ranking'];
/** Place of the positive class of a binary task. */
const POSITIVE = 1;
const SHARE = [0, 1];
/** A metric of the confusion matrix; larger is better, in [0, 1], and every class counts, unless `named` says otherwise. */
function confusionMetric(named, value) {
    return {
        aliases: [],
        reported: [],
        higherIsBetter: true,
        test: 'bootstrap',
        needs: 'predicted',
        rests: 'every-class',
        range: SHARE,
        estimator: (sample, answers) => (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionEstimator */ .xF)(sample, answers, value),
        ofConfusion: value,
        ...named,
    };
}
/** A value of one class, named. An unknown class is an error that lists the known ones. */
function classMetric(named, of) {
    return confusionMetric(named, (confusion) => of(confusion, (0,_require_class_js__WEBPACK_IMPORTED_MODULE_1__/* .requireClass */ .u)(named.ofClass, confusion.names)));
}
/** The weighted mean of a value a row. */
function meanMetricOf(named, perRow) {
    return {
        aliases: [],
        reported: [],
        test: 'mean',
        rests: 'rows',
        range: [0, Number.POSITIVE_INFINITY],
        perRow,
        estimator: (sample, answers) => (0,_estimator_js__WEBPACK_IMPORTED_MODULE_2__/* .meanEstimator */ .A)(perRow(sample, answers)),
        ...named,
    };
}
/** A metric that is no mean over rows, and has no test of its own. */
function resampledMetric(named, estimator) {
    return { aliases: [], reported: [], test: 'bootstrap', estimator, ...named };
}
/** Share of right answers: the metric McNemar's test speaks of. */
function accuracyMetric(named) {
    return {
        ...confusionMetric(named, _confusion_values_js__WEBPACK_IMPORTED_MODULE_3__/* .accuracyOf */ .RU),
        test: 'mcnemar',
        perRow: ({ label, rows }, { predicted }) => Float64Array.from({ length: rows }, (_, row) => {
            const answer = predicted?.[row] ?? _tables_class_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ANSWER */ .D;
            return answer === _tables_class_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ANSWER */ .D ? Number.NaN : Number(answer === label?.[row]);
        }),
    };
}


/***/ }),

/***/ 64367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ meanEstimator),
/* harmony export */   b: () => (/* binding */ undefinedMetric)
/* harmony export */ });
/** The metric of which no value is known. */
const undefinedMetric = () => Number.NaN;
/** The weighted mean of values a row. */
function meanEstimator(values) {
    return (weights) => {
        let sum = 0;
        let total = 0;
        for (let row = 0; row < values.length; row += 1) {
            const weight = weights[row];
            // A row that does not count must not turn the mean into NaN.
            if (weight === 0)
                continue;
            sum += weight * values[row];
            total += weight;
        }
        return sum / total;
    };
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   X7: () => (/* binding */ METRIC_NAME),
/* harmony export */   dm: () => (/* binding */ metricIfKnown)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46891);
/* harmony import */ var _metric_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78758);




/** How a metric's name is written in conditions: letters, then perhaps `@` and a number, then perhaps a class in brackets. */
const METRIC_NAME = String.raw `[A-Za-z_]\w*(?:@\d+(?:\.\d+)?)?(?:\[[^\]]{1,100}\])?`;
const NAME_SHOWN = 200;
/** `ndcg_at_10`, as MLflow writes it. */
const AT_WORD = /_at_(\d{1,7})$/i;
const PARTS = /^([A-Za-z_]\w*)(?:@(\d+(?:\.\d+)?))?(?:\[([^\]]{1,100})\])?$/;
/**
 * The metric of that name or alias among `legal`, or a member of a family for the tasks that all of `legal` have in common (`fbeta@2`,
 * `recall[setosa]`). Case does not matter, except in a class. Throws `CONFIG_INVALID` with the nearest name and all legal ones, or with what
 * the number after `@` must be.
 */
function findMetric(name, legal) {
    const found = metricIfKnown(name, legal);
    if (found !== null)
        return found;
    throw unknown(name, legal);
}
/** As `findMetric`, but null where no metric has that name. */
function metricIfKnown(name, legal) {
    const plain = plainMetric(name, legal);
    if (plain !== undefined)
        return plain;
    const { number, className, related } = read(name, legal);
    const family = related.find((each) => (each.parameter === null) === (number === undefined) && each.byClass === (className !== undefined));
    if (family === undefined)
        return null;
    const parameter = number === undefined ? null : Number(number);
    if (parameter !== null && family.parameter !== null)
        checkParameter(name, parameter, family.parameter);
    const at = parameter === null ? '' : `@${parameter}`;
    const of = className === undefined ? '' : `[${className.trim()}]`;
    return family.make(`${family.base}${at}${of}`, { parameter, className: className?.trim() ?? null });
}
/** The parts of a name, and the families its base may mean. */
function read(name, legal) {
    const [, base = '', number, className] = PARTS.exec(name.trim().replace(AT_WORD, '@$1')) ?? [];
    const wanted = base.toLowerCase();
    const related = familiesOf(legal).filter((each) => each.base === wanted || each.aliases.includes(wanted));
    return { number, className, related };
}
function plainMetric(name, legal) {
    const exact = legal.find((metric) => metric.name === name);
    if (exact !== undefined)
        return exact;
    const wanted = name.trim().toLowerCase();
    return legal.find((metric) => metric.name.toLowerCase() === wanted || metric.aliases.includes(wanted));
}
/** Families for the tasks that all legal metrics have in common. */
function familiesOf(legal) {
    const [first, ...rest] = legal;
    const shared = (first?.tasks ?? []).filter((task) => rest.every((metric) => metric.tasks.includes(task)));
    return _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.filter((family) => family.tasks.some((task) => shared.includes(task)));
}
function checkParameter(name, value, { symbol, least, most, integer }) {
    if (value >= least && value <= most && (!integer || Number.isInteger(value)))
        return;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot judge the metric "${name}": ${symbol} must be ${integer ? 'a whole number' : 'a number'} from ${least} to ${most}: current value is ${value}`, `correct the number after "@"`);
}
function unknown(name, legal) {
    const names = legal.map((metric) => metric.name);
    const { related } = read(name, legal);
    const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names) ??
        (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, legal.flatMap((metric) => metric.aliases));
    const alternative = near === null ? 'name one of these metrics' : `write "${near}", if that is what is meant`;
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot judge the metric "${name.slice(0, NAME_SHOWN)}": it must be one of ${[...names, ...familiesOf(legal).map(_metric_family_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .I)].join(', ')}`, related.length > 0 ? `write ${related.map(_metric_family_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .I).join(' or ')}` : alternative);
}


/***/ }),

/***/ 78758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf)
/* harmony export */ });
/** How a family is written, for messages and the documentation: `fbeta@<beta>`, `recall[<class>]`. */
function patternOf({ base, parameter, byClass }) {
    return `${base}${parameter === null ? '' : `@<${parameter.symbol}>`}${byClass ? '[<class>]' : ''}`;
}


/***/ }),

/***/ 51567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeOfClass),
/* harmony export */   u: () => (/* binding */ requireClass)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42705);
/* harmony import */ var _tables_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);



const NAMES_SHOWN = 20;
/** Place of a class by its name, the same word in another spelling (`1.0` for `1`) where there is no equal one; −1 where there is none. */
function placeOfClass(name, classes) {
    const exact = classes.indexOf(name);
    return exact >= 0 ? exact : classes.findIndex((each) => (0,_tables_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .spelling */ .DS)(each) === (0,_tables_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .spelling */ .DS)(name));
}
/** Place of a class by its name; throws `CONFIG_INVALID` with the classes there are. */
function requireClass(name, classes) {
    const place = placeOfClass(name, classes);
    if (place >= 0)
        return place;
    const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, classes);
    const more = classes.length > NAMES_SHOWN ? ` and ${classes.length - NAMES_SHOWN} more` : '';
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot judge the class "${name}": it must be one of ${classes.slice(0, NAMES_SHOWN).join(', ')}${more}`, near === null ? 'name a class of the test data' : `write "${near}", if that is what is meant`);
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ classAnswers),
/* harmony export */   D: () => (/* binding */ NO_ANSWER)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41978);


/** An answer that is not there: every metric of the labels is then NaN and fails closed. */
const NO_ANSWER = -2;
/** An answer that is none of the classes: simply wrong. */
const OTHER_CLASS = -1;
const DEFAULT_THRESHOLD = 0.5;
/**
 * What one side says of each row, in the classes of the task. Labels a file states beat a threshold; a threshold that is asked for beats the
 * labels a model prints. Throws `DATA_MISMATCH` where scores or labels cannot be matched to the classes.
 */
function classAnswers(side, frame) {
    const columns = columnsByClass(side, frame);
    const score = frame.binary ? (columns[1] ?? null) : null;
    const probabilities = frame.binary || columns.length === 0 ? null : columns.map((column) => column ?? new Float64Array(side.rows));
    const threshold = frame.threshold !== null && !side.stated && score !== null;
    const labels = threshold ? null : side.labels;
    const predicted = labels !== null
        ? matchLabels(labels, side, frame)
        : score !== null
            ? thresholded(score, frame.threshold)
            : probabilities !== null
                ? mostLikely(probabilities)
                : null;
    return { predicted, score, probabilities };
}
/** Score columns in the order of the classes; a single one is the positive class's. */
function columnsByClass({ scores, classes, what }, frame) {
    if (scores.length === 0)
        return [];
    if (scores.length === 1 && frame.binary)
        return [undefined, scores[0]];
    const names = classes ?? (scores.length === frame.classes.length && isCounting(frame.classes) ? frame.classes : null);
    if (names === null || names.length !== scores.length) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_MISMATCH', `Cannot match the scores of ${what} to classes: their order must be known: there are ${scores.length} scores a row and ${names?.length ?? 'no'} names`, 'name the classes in the order of the scores under "classes" in the configuration, or give columns "score_<class>"');
    }
    const own = new Map(names.map((name, place) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(name), scores[place]]));
    const found = frame.classes.map((name) => own.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(name)));
    if (found.some((column) => column !== undefined) && (!frame.binary || found[1] !== undefined))
        return found;
    throw unmatched(what, names, frame.classes);
}
/** 0, 1, 2, …: what frameworks without names of classes mean by position. */
function isCounting(classes) {
    return classes.every((name, place) => name === String(place));
}
function matchLabels(labels, { what }, { classes }) {
    const exact = new Map(classes.map((name, place) => [name, place]));
    const loose = new Map(classes.map((name, place) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(name), place]));
    const predicted = Int32Array.from(labels, (label) => label === null ? NO_ANSWER : (exact.get(label) ?? loose.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(label)) ?? OTHER_CLASS));
    if (predicted.length > 0 && predicted.every((index) => index === OTHER_CLASS)) {
        throw unmatched(what, [...new Set(labels)].map(String), classes);
    }
    return predicted;
}
/** At the threshold or above is positive. Scores outside [0, 1] have no meaningful default threshold. */
function thresholded(score, asked) {
    if (asked === null && !score.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1)))
        return null;
    const threshold = asked ?? DEFAULT_THRESHOLD;
    return Int32Array.from(score, (value) => (Number.isFinite(value) ? (value >= threshold ? 1 : 0) : NO_ANSWER));
}
function mostLikely(probabilities) {
    return Int32Array.from({ length: probabilities[0]?.length ?? 0 }, (_, row) => {
        let best = 0;
        for (const [index, column] of probabilities.entries()) {
            if (!Number.isFinite(column[row]))
                return NO_ANSWER;
            if (column[row] > probabilities[best][row])
                best = index;
        }
        return best;
    });
}
function unmatched(what, own, classes) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_MISMATCH', `Cannot match the answers of ${what} to the labels of the test data: some must be the same: answers are ${own.slice(0, 10).join(', ')}; labels are ${classes.slice(0, 10).join(', ')}`, 'write labels the same way on both sides');
}


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ spelling),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   SO: () => (/* binding */ sortedClasses),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   tr: () => (/* binding */ requireLabels)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

const REMEMBERED = 1_000;
/**
 * Labels as text, so that 1, 1.0, "1" and 1n are one class. Null stays null. Times are their milliseconds.
 */
function labelsOf(column) {
    if ('missing' in column) {
        const { missing } = column;
        const seen = new Map();
        return Array.from(column.values, (value, row) => {
            if (missing[row] === 1 || Number.isNaN(value))
                return null;
            const known = seen.get(value);
            if (known !== undefined)
                return known;
            const written = String(value);
            // Ids are all different: remembering them would cost more than writing them.
            if (seen.size < REMEMBERED)
                seen.set(value, written);
            return written;
        });
    }
    return column.values.map((value) => (value === null ? null : String(value).trim()));
}
/** Labels of which none may be absent; throws `DATA_INVALID` with the count. */
function requireLabels(column, what) {
    const labels = labelsOf(column);
    const present = labels.filter((label) => label !== null && label !== '');
    if (present.length === labels.length)
        return present;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot use ${what}: every row must have a label: ${labels.length - present.length} of ${labels.length} rows have none`, 'label these rows, or leave them out of the test data');
}
/** Classes in a stable order: numbers by value, else by code point. */
function sortedClasses(labels) {
    const classes = [...new Set(labels)];
    const numeric = classes.every((label) => label !== '' && Number.isFinite(Number(label)));
    return classes.sort(numeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : 1));
}
const USUAL_POSITIVES = ['1', 'true', 'yes'];
/**
 * The positive class of two: the one asked for, else `1`, `true` or `yes` (in any case), else the second in sort order.
 * Throws `DATA_INVALID` where the one asked for does not occur.
 */
function positiveClass(classes, asked) {
    if (asked !== '') {
        const found = classes.find((name) => name === asked) ?? classes.find((name) => spelling(name) === spelling(asked));
        if (found !== undefined)
            return found;
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot use the positive class "${asked}": it must be a label of the test data: labels there are ${classes.slice(0, 10).join(', ')}`, 'correct "positive-class"');
    }
    const usual = USUAL_POSITIVES.map((word) => classes.find((name) => name.toLowerCase() === word)).find(Boolean);
    return usual ?? classes[1] ?? classes[0] ?? '';
}
/**
 * One spelling for what tools write differently: `True`, `true` and `1`; `False`, `false` and `0`; `1.0` and `1`.
 * Only to be used where the two sides' own spellings do not match.
 */
function spelling(label) {
    const lower = label.toLowerCase();
    if (lower === 'true')
        return '1';
    if (lower === 'false')
        return '0';
    return label !== '' && Number.isFinite(Number(label)) ? String(Number(label)) : label;
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows),
/* harmony export */   u: () => (/* binding */ forEachResample)
/* harmony export */ });
/**
 * Calls `visit` once a replicate with how often each row was drawn. The array is used again: do not keep it. Drawing counts
 * rather than rows lets every metric of both models share one replicate, which is what pairs them. O(rows · replicates).
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, §6.
 */
function forEachResample(plan, visit) {
    const times = new Float64Array(plan.rows);
    const buffer = new Int32Array(Math.min(plan.rows, CHUNK));
    for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
        times.fill(0);
        if (plan.design.kind === 'strata')
            drawStrata(times, plan.design.strata, { buffer, random: plan.random });
        else
            drawClusters(times, plan.design.clusters, plan.random);
        visit(times, replicate);
    }
}
const CHUNK = 8_192;
function drawStrata(times, strata, { buffer, random }) {
    for (const stratum of strata) {
        for (let left = stratum.length; left > 0; left -= CHUNK) {
            const drawn = left < buffer.length ? buffer.subarray(0, left) : buffer;
            random.fill(drawn, stratum.length);
            for (let draw = 0; draw < drawn.length; draw += 1) {
                const row = stratum[drawn[draw]];
                times[row] = times[row] + 1;
            }
        }
    }
}
function drawClusters(times, clusters, random) {
    for (let draw = 0; draw < clusters.length; draw += 1) {
        for (const row of clusters[random.integer(clusters.length)])
            times[row] = times[row] + 1;
    }
}
/** The rows of each group, groups in order of their number, empty ones left out. */
function groupRows(groups) {
    const rows = new Map();
    for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row];
        const known = rows.get(group);
        if (known === undefined)
            rows.set(group, [row]);
        else
            known.push(row);
    }
    return [...rows.entries()].sort(([a], [b]) => a - b).map(([, members]) => Uint32Array.from(members));
}


/***/ }),

/***/ 63284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sortingOrder)
/* harmony export */ });
/** Below this a comparison sort is as fast. */
const FEW = 2_048;
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/**
 * The order that sorts values ascending; equal ones keep their order, and both zeros are equal. Finite values only. O(n): digits of the
 * values' bits are sorted one after the other, those that all values share not at all.
 * Oracle: numpy.argsort(kind="stable").
 * Reference: Knuth, The Art of Computer Programming 3, §5.2.5 (radix sorting).
 */
function sortingOrder(values) {
    if (values.length < FEW)
        return Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    const digits = digitsOf(values);
    let order = Uint32Array.from(values.keys());
    let other = new Uint32Array(values.length);
    for (let digit = 0; digit < 4; digit += 1) {
        const starts = startsOf(digits, digit);
        if (starts === null)
            continue;
        for (let at = 0; at < order.length; at += 1) {
            const row = order[at];
            const key = digits[row * 4 + digit];
            other[starts[key]] = row;
            starts[key] += 1;
        }
        [order, other] = [other, order];
    }
    return order;
}
/** Four digits a value, least first, so that values compare as their digits do. */
function digitsOf(values) {
    const keys = Float64Array.from(values, (value) => value + 0);
    const words = new Uint32Array(keys.buffer);
    const high = isLittleEndian() ? 1 : 0;
    const digits = new Uint16Array(values.length * 4);
    for (let row = 0; row < values.length; row += 1) {
        const top = words[row * 2 + high];
        // Negative numbers are ordered against their bits.
        const flip = top >>> 31 === 1 ? 0xffffffff : 0;
        const upper = (top ^ flip ^ (flip === 0 ? 0x80000000 : 0)) >>> 0;
        const lower = (words[row * 2 + 1 - high] ^ flip) >>> 0;
        digits[row * 4] = lower & (DIGITS - 1);
        digits[row * 4 + 1] = lower >>> DIGIT_BITS;
        digits[row * 4 + 2] = upper & (DIGITS - 1);
        digits[row * 4 + 3] = upper >>> DIGIT_BITS;
    }
    return digits;
}
/** Where each digit's values start; null where all values share it. */
function startsOf(digits, digit) {
    const counts = new Uint32Array(DIGITS);
    for (let at = digit; at < digits.length; at += 4)
        counts[digits[at]] += 1;
    if (counts[digits[digit]] === digits.length / 4)
        return null;
    let start = 0;
    for (let key = 0; key < DIGITS; key += 1) {
        const count = counts[key];
        counts[key] = start;
        start += count;
    }
    return counts;
}
function isLittleEndian() {
    return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}


/***/ })

};
