export const id = 71;
export const ids = [71];
export const modules = {

/***/ 86451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ DISAGREEMENT),
/* harmony export */   UY: () => (/* binding */ selectorsNamed),
/* harmony export */   dz: () => (/* binding */ metricsNamed),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** The name of what `d` measures. */
const DISAGREEMENT = 'disagreement';
/** Does the condition speak of the candidate alone? */
function isAbsolute(condition) {
    return condition.kind === 'bound' && condition.terms.every((term) => term.model === 'candidate');
}
/** The selectors a condition slices or compares groups by. */
function selectorsNamed(condition) {
    const terms = condition.kind === 'bound' ? condition.terms : [condition];
    const groups = terms.flatMap(({ fairness }) => (fairness === undefined ? [] : [fairness.groups]));
    return condition.scope.kind === 'slice' ? [condition.scope.selector, ...groups] : groups;
}
/** The metric names a condition mentions, `disagreement` and fairness left out; empty where it only means the primary metric. */
function metricsNamed(condition) {
    if (condition.kind === 'comparison') {
        return condition.metric === null || condition.fairness !== undefined ? [] : [condition.metric];
    }
    return [
        ...new Set(condition.terms
            .filter(({ model, fairness }) => model !== 'both' && fairness === undefined)
            .map(({ metric }) => metric)),
    ];
}


/***/ }),

/***/ 54998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ defaultConditions)
/* harmony export */ });
/* unused harmony export DEFAULT_MARGIN */
/** Loss in another metric, or in a slice, that is not accepted where nobody said otherwise. */
const DEFAULT_MARGIN = 0.01;
/** The gate where no conditions are written: the primary metric must be better, nothing else that is listed may be shown to be harmed. */
function defaultConditions(primary, { metrics, slices }) {
    const others = metrics.filter((metric) => metric.name !== primary.name);
    return [
        comparison(`${primary.name}: better`, { metric: primary.name, verb: 'better', value: 0 }, { kind: 'all' }),
        ...others.map((metric) => comparison(`${metric.name}: no-harm by ${DEFAULT_MARGIN}`, { metric: metric.name, verb: 'no-harm', value: DEFAULT_MARGIN }, { kind: 'all' })),
        ...slices.map((selector) => comparison(`slice(${selector.text}): no-harm by ${DEFAULT_MARGIN}`, { metric: null, verb: 'no-harm', value: DEFAULT_MARGIN }, { kind: 'slice', selector })),
    ];
}
function comparison(text, { metric, verb, value }, scope) {
    return { kind: 'comparison', text, scope, metric, verb, margin: { value, relative: false } };
}


/***/ }),

/***/ 30433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GG: () => (/* binding */ betterThan),
  Xl: () => (/* binding */ judgeCondition),
  kW: () => (/* binding */ metricOfTerm)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/slices/rows-of-selector.js + 1 modules
var rows_of_selector = __webpack_require__(75090);
;// CONCATENATED MODULE: ./build/packages/model/src/fairness/fairness-groups.js


/** Groups that are compared pair by pair. */
const GROUPS_MAX = 50;
/** Throws `DATA_COLUMN_MISSING` or `DATA_INVALID`: see `rowsOfSelector`; at most 50 groups. */
function fairnessGroups({ groups: selector, text }, columns, rows) {
    const slices = (0,rows_of_selector/* rowsOfSelector */.M)(selector, columns, rows);
    if (slices.length > GROUPS_MAX) {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot compare the groups of ${text}: there must be at most ${GROUPS_MAX}: there are ${slices.length}`, 'compare fewer groups, e.g. by ranges or by "in {…}"');
    }
    const codes = new Int32Array(rows).fill(-1);
    for (const [code, slice] of slices.entries())
        for (const row of slice.rows)
            codes[row] = code;
    return { names: slices.map(({ name }) => name), codes };
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/estimator.js
var estimator = __webpack_require__(64367);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/estimate-groups.js + 2 modules
var estimate_groups = __webpack_require__(89226);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/fairness-measure.js
var fairness_measure = __webpack_require__(54129);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/group-counts.js
var group_counts = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/spread-of-groups.js
var spread_of_groups = __webpack_require__(22663);
;// CONCATENATED MODULE: ./build/packages/model/src/fairness/fairness-metric.js






/**
 * A measure of fairness as a metric of the rows, so that two models can be compared by it. It is bound to the rows its groups were made
 * of. NaN without labels or answers, for classes other than two (accuracy aside), and with fewer than two groups that count.
 */
function fairnessMetric(measure, groups) {
    const { codes } = groups;
    return {
        name: measure.text,
        aliases: [],
        tasks: ['binary', 'multiclass'],
        higherIsBetter: (0,fairness_measure/* isHigherFairer */.JD)(measure),
        test: 'bootstrap',
        needs: 'predicted',
        rests: 'rows',
        range: [0, 1],
        definition: 'how far groups differ',
        reported: [],
        known: (sample, model) => (0,estimate_groups/* groupStatistics */.F)(sample, model, { measure, groups }),
        estimator: (sample, answers) => {
            const ways = measure.rates.map((rate) => (0,group_counts/* successOf */.Bu)(rate, sample, answers));
            const known = ways.filter((way) => way !== null);
            // Whoever permutes stacks both models' answers: the same rows once more, in the same groups.
            const copies = sample.rows / codes.length;
            if (known.length < ways.length || !fits(measure, sample) || !Number.isInteger(copies))
                return estimator/* undefinedMetric */.b;
            const cells = known.map((way) => cellsOf(way, codes, copies));
            return (weights) => (0,spread_of_groups/* worstOf */.h)(cells.map((each) => (0,spread_of_groups/* spreadOf */.j)(sharesOf(each, groups.names.length, weights), measure.spread)), measure);
        },
    };
}
/** Twice the group, and one more where the row succeeds; −1 where it does not count. */
function cellsOf(isSuccess, codes, copies) {
    const cells = new Int32Array(codes.length * copies);
    for (let row = 0; row < cells.length; row += 1) {
        const code = codes[row % codes.length];
        const succeeds = code < 0 ? null : isSuccess(row);
        cells[row] = succeeds === null ? -1 : 2 * code + (succeeds ? 1 : 0);
    }
    return cells;
}
function sharesOf(cells, groups, weights) {
    const sums = new Float64Array(2 * groups);
    for (let row = 0; row < cells.length; row += 1) {
        const cell = cells[row];
        if (cell >= 0)
            sums[cell] = sums[cell] + weights[row];
    }
    return Array.from({ length: groups }, (_, group) => (0,group_counts/* shareOf */.tC)({ successes: sums[2 * group + 1], trials: sums[2 * group] + sums[2 * group + 1] }));
}
/** Only accuracy speaks of more than two classes. */
function fits({ rates }, { task }) {
    return task === 'binary' || (task === 'multiclass' && rates.every((rate) => rate === 'accuracy'));
}
/** Throws `CONFIG_INVALID` for a task that the measure does not speak of. */
function demandFit(measure, sample) {
    if (fits(measure, sample))
        return;
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot judge ${measure.text}: it must be asked of a binary task (accuracy: also of multiclass): the task is ${sample.task}`, 'take the condition out, or correct "task"');
}

// EXTERNAL MODULE: ./build/packages/model/src/tables/class-answers.js
var class_answers = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/packages/model/src/gate/compare-metric.js + 2 modules
var compare_metric = __webpack_require__(3981);
// EXTERNAL MODULE: ./build/packages/model/src/gate/domain.js + 1 modules
var domain = __webpack_require__(10887);
// EXTERNAL MODULE: ./build/packages/model/src/gate/estimated.js
var gate_estimated = __webpack_require__(20957);
// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-from-statistics.js
var judge_from_statistics = __webpack_require__(75545);
// EXTERNAL MODULE: ./build/packages/model/src/gate/linear-bootstrap.js
var linear_bootstrap = __webpack_require__(47273);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/judge-bound.js






/** Judges `candidate.auc >= 0.8` and linear expressions of both models' metrics: proven and broken by one-sided bounds. */
function judgeBound(sample, question, options) {
    const { condition } = question;
    const [only, second] = condition.terms;
    const metric = only !== undefined && second === undefined ? only.metric : condition.text;
    const frame = { metric, slice: null, rows: sample.rows };
    const needsBaseline = condition.terms.some((term) => term.model === 'baseline');
    const statistics = needsBaseline && sample.baseline === null
        ? {
            kind: 'unjudged',
            ...frame,
            candidate: null,
            baseline: null,
            outcome: 'no-baseline',
            problem: 'there is no baseline',
        }
        : { kind: 'bound', ...frame, ...numberOf(sample, question, options) };
    return (0,judge_from_statistics/* judgeFromStatistics */.D)(condition, statistics, options);
}
function numberOf(sample, question, options) {
    const [first] = question.condition.terms;
    const [metric] = question.metrics;
    if (first !== undefined && metric !== undefined && isPaired(sample) && isDifference(question)) {
        const value = (0,compare_metric/* compareMetric */.MN)(sample, metric, { ...options, scope: 'all', margins: [] })(options.alpha);
        const turned = first.coefficient === (first.model === 'candidate' ? 1 : -1);
        return { value, negated: turned !== metric.higherIsBetter };
    }
    return { value: estimateTerms(sample, question, options)(options.alpha), negated: false };
}
function estimateTerms(sample, question, options) {
    const { terms, text } = question.condition;
    const [first, second] = terms;
    const [metric] = question.metrics;
    const always = (known) => () => known;
    if (first === undefined)
        return always((0,gate_estimated/* unknown */.L5)(Number.NaN, 'it names no metric'));
    if (terms.some(({ model }) => model === 'both'))
        return () => disagreement(sample, terms);
    if (metric === undefined)
        return always((0,gate_estimated/* unknown */.L5)(Number.NaN, 'it names no metric'));
    if (second === undefined && first.coefficient === 1 && first.model !== 'both')
        return (0,compare_metric/* boundMetric */.Tu)(sample, metric, { ...options, model: first.model });
    const problem = question.metrics
        .map((each) => isPaired(sample) && terms.length > 1 ? (0,domain/* problemOfDifference */.eh)(sample, each) : (0,domain/* problemOfRows */.aO)(sample, each))
        .find((found) => found !== null);
    const estimated = terms.flatMap(({ coefficient, model }, place) => {
        const each = question.metrics[place];
        return each === undefined || model === 'both' ? [] : [{ coefficient, model, metric: each }];
    });
    if (problem !== undefined)
        return always((0,gate_estimated/* unknown */.L5)(valueOfTerms(sample, estimated), problem ?? ''));
    return (0,linear_bootstrap/* bootstrapLinear */.aM)(sample, { terms: estimated, purpose: text, margins: [], signed: null }, options);
}
/** The share of rows that the models answer differently, by itself: rows counted as successes of a binomial. */
function disagreement(sample, terms) {
    const ours = sample.candidate.predicted;
    const theirs = sample.baseline?.predicted ?? null;
    const isAnswered = [ours, theirs].every((answers) => answers !== null && !answers.includes(class_answers/* NO_ANSWER */.D));
    if (ours === null || theirs === null || !isAnswered)
        return (0,gate_estimated/* unknown */.L5)(Number.NaN, 'the disagreement needs a label for every row of both models ("prediction")');
    const alone = terms.length === 1 && terms[0]?.coefficient === 1;
    if (!alone)
        return (0,gate_estimated/* unknown */.L5)(Number.NaN, 'the disagreement must stand alone on its side of a condition');
    const successes = ours.reduce((count, answer, row) => count + (answer === theirs[row] ? 0 : 1), 0);
    if (!(0,compare_metric/* isPlain */.$i)(sample))
        return (0,gate_estimated/* unknown */.L5)(successes / sample.rows, 'has no bound on rows that are weighted or come in clusters');
    return { kind: 'binomial', among: 'rows', successes, trials: sample.rows, scale: 'share' };
}
function valueOfTerms(sample, terms) {
    const own = (0,linear_bootstrap/* ownWeights */.qS)(sample);
    return terms.reduce((sum, { coefficient, metric, model }) => {
        const answers = sample[model];
        return sum + (answers === null ? Number.NaN : coefficient * metric.estimator(sample, answers)(own));
    }, 0);
}
function isPaired(sample) {
    return sample.baseline !== null;
}
/** `candidate.m - baseline.m` in either order, which has a test of its own. */
function isDifference({ condition: { terms }, metrics }) {
    const [a, b] = terms;
    return (terms.length === 2 &&
        a !== undefined &&
        b !== undefined &&
        a.model !== b.model &&
        metrics[0]?.name === metrics[1]?.name &&
        Math.abs(a.coefficient) === 1 &&
        a.coefficient === -b.coefficient);
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-comparison.js
var judge_comparison = __webpack_require__(29080);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/find-metric.js
var find_metric = __webpack_require__(5467);
// EXTERNAL MODULE: ./build/packages/model/src/slices/judge-slices.js + 1 modules
var judge_slices = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/packages/model/src/slices/selector.js
var slices_selector = __webpack_require__(93742);
// EXTERNAL MODULE: ./build/packages/model/src/plan/tolerance-clause.js
var tolerance_clause = __webpack_require__(53696);
// EXTERNAL MODULE: ./build/packages/model/src/plan/tolerance-rows.js
var tolerance_rows = __webpack_require__(67416);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/settle-assurance.js
var settle_assurance = __webpack_require__(75123);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/judge-tolerance.js





/** What is made of the row weights and clusters: rows that count equally and do not hang together. */
function isPlain({ weights, clusters }) {
    return weights === null && clusters === null;
}
/**
 * Is this a bound that ease.ml/ci's rule judges: shares of rows with a tolerance, or anything with the disagreement in it? Throws
 * `CONFIG_UNSUPPORTED` where the disagreement stands beside what is no share of rows, or rows are weighted or clustered.
 */
function asksForShares(sample, { condition, metrics }) {
    const isShares = metrics.every((metric) => metric === null || metric.test === 'mcnemar') && isPlain(sample);
    if (isShares)
        return condition.tolerance !== null || metrics.includes(null);
    if (!metrics.includes(null))
        return false;
    throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot judge the condition "${condition.text}": d must stand beside shares of rows (n, o, accuracy), and rows must count equally: it stands beside another metric, or rows have weights or clusters`, 'write one condition for d and another for the rest, without weight-column and cluster-column');
}
/**
 * Judges by ease.ml/ci's rule: true where the estimate exceeds the threshold by the tolerance, false where it misses it by that, else unknown,
 * provided that the rows suffice to know the estimate to within the tolerance with probability 1 − δ′.
 */
function judgeTolerance(sample, question, sureness) {
    const { condition } = question;
    const alpha = Math.exp(-(0,tolerance_rows/* logInverseDelta */.rk)(sureness));
    const [only, second] = condition.terms;
    const metric = only !== undefined && second === undefined ? only.metric : condition.text;
    const frame = { metric, slice: null, rows: sample.rows };
    if (sample.baseline === null && condition.terms.some(({ model }) => model !== 'candidate')) {
        const nothing = { kind: 'unjudged', ...frame, candidate: null, baseline: null };
        return (0,judge_from_statistics/* judgeFromStatistics */.D)(condition, { ...nothing, outcome: 'no-baseline', problem: 'there is no baseline' }, { alpha });
    }
    const value = estimationOf(sample, question, sureness);
    return (0,settle_assurance/* settleAssurance */.v)((0,judge_from_statistics/* judgeFromStatistics */.D)(condition, { kind: 'bound', ...frame, value, negated: false }, { alpha }));
}
function estimationOf(sample, question, sureness) {
    const { condition } = question;
    const [only, second] = condition.terms;
    const sums = condition.terms.map(({ model }, place) => sumOf(sample, model, question.metrics[place] ?? null));
    if (sums.some((sum) => sum === null)) {
        return { kind: 'none', estimate: null, problem: 'needs the predictions of each row' };
    }
    if (condition.tolerance === null && only?.coefficient === 1 && second === undefined) {
        return { kind: 'binomial', among: 'rows', successes: sums[0] ?? 0, trials: sample.rows, scale: 'share' };
    }
    const estimate = condition.terms.reduce((sum, { coefficient }, place) => sum + coefficient * (sums[place] ?? 0), 0) / sample.rows;
    return stated(sample.rows, { estimate: estimate + 0, question, sureness });
}
/** Just below the tolerance: its bounds are not to miss it by a rounding. */
const WITHIN = 1 - 1e-9;
function stated(rows, { estimate, question, sureness }) {
    const { condition, metrics } = question;
    const isPredicted = metrics.every((metric) => metric === null || metric.needs === 'predicted');
    const clause = (0,tolerance_clause/* toleranceClause */.D7)(condition, { tolerance: condition.tolerance ?? 1, isPredicted });
    const log = (0,tolerance_rows/* logInverseDelta */.rk)(sureness);
    const hoeffding = clause.range * Math.sqrt(log / (2 * rows));
    const [best] = condition.tolerance === null ? [] : (0,tolerance_rows/* toleranceRows */.j9)(clause, sureness);
    const isPrecise = best !== undefined && rows >= best.rows;
    const width = isPrecise ? Math.min(hoeffding, (condition.tolerance ?? 0) * WITHIN) : hoeffding;
    return {
        kind: 'stated',
        method: `${best?.method ?? 'Hoeffding'} bound of shares of rows`,
        estimate,
        lower: estimate - width,
        upper: estimate + width,
        alpha: Math.exp(-log),
        // Too few rows are judged by what they show, which is less than the tolerance asks.
        problem: null,
        pBelow: [],
        from: {
            rowsNeeded: best?.rows ?? null,
            logInverseDelta: log,
            range: clause.range,
            adaptivity: sureness.adaptivity,
        },
    };
}
/** How many rows a model has right, or on how many the predictions differ; null where that is not known. */
function sumOf(sample, model, metric) {
    if (model === 'both')
        return differingRows(sample);
    const answers = sample[model];
    const values = answers === null || metric?.perRow === undefined ? null : metric.perRow(sample, answers);
    if (values === null)
        return null;
    let sum = 0;
    for (const value of values)
        sum += value;
    return Number.isFinite(sum) ? sum : null;
}
function differingRows({ candidate, baseline }) {
    const [a, b] = [candidate.predicted, baseline?.predicted ?? null];
    if (a === null || b === null)
        return null;
    let differing = 0;
    for (let row = 0; row < a.length; row += 1)
        if (a[row] !== b[row])
            differing += 1;
    return differing;
}

// EXTERNAL MODULE: ./build/packages/model/src/conditions/sureness.js
var sureness = __webpack_require__(24481);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/judge-condition.js













const REPLICATES_MAX = 100_000;
/** Replicates beyond a bound, so that the bound is known at all. */
const REPLICATES_BEYOND = 20;
/**
 * Judges one condition, in each slice where it speaks of slices. Throws `CONFIG_INVALID` for a metric that is not legal, `DATA_COLUMN_MISSING`
 * for a slice column that is not there, `CONFIG_UNSUPPORTED` for an expression that nothing judges.
 */
function judgeCondition(condition, frame) {
    const { sample, sliceColumns: columns, sliceMinimumRows: minimumRows = judge_slices/* SLICE_MINIMUM_ROWS */.O } = frame;
    const metrics = metricsOfCondition(condition, frame);
    const selector = condition.scope.kind === 'slice' ? condition.scope.selector : null;
    // A column that is not there is an error with or without a baseline.
    if (selector !== null)
        for (const name of (0,slices_selector/* columnsOf */.P)(selector))
            (0,rows_of_selector/* findSliceColumn */.Q)(name, columns, sample.rows);
    const judge = (own, slice) => judgeOn(own, { condition, metrics, slice }, frame);
    if (selector === null || (condition.kind === 'comparison' && sample.baseline === null))
        return [judge(sample, null)];
    const named = metrics.filter((metric) => metric !== null);
    const called = condition.kind === 'bound' ? condition.text : (named[0]?.name ?? '');
    return (0,judge_slices/* judgeBySlice */.T)(sample, { condition, selector, columns, minimumRows, metrics: named, called }, judge);
}
function metricsOfCondition(condition, frame) {
    const { legal, primary } = frame;
    if (condition.kind === 'bound') {
        return condition.terms.map((term) => term.fairness === undefined
            ? metricOfTerm(term, { legal, primary })
            : metricOfFairness(term.fairness, condition, frame));
    }
    if (condition.fairness !== undefined)
        return [metricOfFairness(condition.fairness, condition, frame)];
    return [condition.metric === null ? primary : (0,find_metric/* findMetric */.GF)(condition.metric, legal)];
}
function metricOfFairness(measure, { scope, text }, frame) {
    if (scope.kind === 'slice') {
        throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot judge the condition "${text}": groups must be compared on all rows: it asks for slices as well`, 'say the slice in the parentheses of "fairness", e.g. fairness(sex, region)');
    }
    demandFit(measure, frame.sample);
    return fairnessMetric(measure, fairnessGroups(measure, frame.sliceColumns, frame.sample.rows));
}
/** `n` and `o` mean the primary metric where that is right or wrong on each row, else accuracy; the disagreement is no metric. */
function metricOfTerm({ model, metric, correct }, { legal, primary }) {
    if (model === 'both')
        return null;
    return correct === true && primary.test === 'mcnemar' ? primary : (0,find_metric/* findMetric */.GF)(metric, legal);
}
function judgeOn(sample, asked, frame) {
    const { condition, metrics, slice } = asked;
    const gate = { alpha: frame.options.alpha, uses: frame.uses ?? 1 };
    const [metric] = metrics;
    if (frame.hasPromoted === true && condition.assurance?.adaptivity === 'first-change') {
        return unjudged(asked, sample.rows, [
            'unproven',
            'needs a new test set: this one has promoted a model (first-change)',
        ]);
    }
    if (condition.kind === 'bound')
        return inSlice(judgeBoundOn(sample, { condition, metrics }, frame), slice);
    if (metric === null || metric === undefined)
        return unjudged(asked, sample.rows, ['undefined', 'names no metric']);
    if (!judge_condition_isPaired(sample))
        return unjudged(asked, sample.rows, ['no-baseline', 'there is no baseline yet']);
    const options = optionsFor(condition, metrics, frame);
    if (options === null)
        return unjudged(asked, sample.rows, ['unproven', tooSure((0,sureness/* alphaOf */.Q)(condition, gate))]);
    return (0,judge_comparison/* judgeComparison */.t)(sample, { condition, metric, slice }, options);
}
function judgeBoundOn(sample, { condition, metrics }, frame) {
    const gate = { alpha: frame.options.alpha, uses: frame.uses ?? 1 };
    if (asksForShares(sample, { condition, metrics })) {
        return judgeTolerance(sample, { condition, metrics }, (0,sureness/* surenessOf */.i)(condition, gate));
    }
    const options = optionsFor(condition, metrics, frame);
    if (options === null) {
        const problem = tooSure((0,sureness/* alphaOf */.Q)(condition, gate));
        return unjudged({ condition, metrics, slice: null }, sample.rows, ['unproven', problem]);
    }
    const named = metrics.filter((metric) => metric !== null);
    return (0,settle_assurance/* settleAssurance */.v)(judgeBound(sample, { condition, metrics: named }, options));
}
/** As sure as the condition asks, with resamples enough for that; null where no feasible number of them is. */
function optionsFor(condition, metrics, frame) {
    const { options } = frame;
    const alpha = (0,sureness/* alphaOf */.Q)(condition, { alpha: options.alpha, uses: frame.uses ?? 1 });
    const isResampled = metrics.some((metric) => metric?.test !== 'mcnemar' && metric?.test !== 'delong');
    const wanted = Math.ceil(REPLICATES_BEYOND / alpha);
    if (isResampled && wanted > Math.max(REPLICATES_MAX, options.replicates))
        return null;
    return { ...options, alpha, replicates: isResampled ? Math.max(options.replicates, wanted) : options.replicates };
}
function tooSure(alpha) {
    return `cannot be known that surely by resampling: an error of ${alpha.toExponential(1)} needs more than ${REPLICATES_MAX} resamples`;
}
function inSlice(judged, slice) {
    return slice === null ? judged : { ...judged, slice, statistics: { ...judged.statistics, slice } };
}
function judge_condition_isPaired(sample) {
    return sample.baseline !== null;
}
/** A condition about which nothing is computed. */
function unjudged({ condition, metrics, slice }, rows, [outcome, problem]) {
    const metric = condition.kind === 'bound' ? condition.text : (metrics[0]?.name ?? '');
    const facts = { kind: 'unjudged', metric, slice, rows, candidate: null, baseline: null };
    // α plays no part where nothing is tested.
    return (0,judge_from_statistics/* judgeFromStatistics */.D)(condition, { ...facts, outcome, problem }, { alpha: Number.NaN });
}
/** The built-in comparison of a metric: is it better? */
function betterThan(metric) {
    return {
        kind: 'comparison',
        text: `${metric.name}: better`,
        scope: { kind: 'all' },
        metric: metric.name,
        verb: 'better',
        margin: { value: 0, relative: false },
    };
}


/***/ }),

/***/ 98048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseCondition),
  W: () => (/* binding */ parseConditions)
});

// EXTERNAL MODULE: ./build/packages/model/src/slices/parse-selector.js + 4 modules
var parse_selector = __webpack_require__(62174);
// EXTERNAL MODULE: ./build/packages/model/src/slices/selector-tokens.js
var selector_tokens = __webpack_require__(70117);
// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/condition-scanner.js


const BLANKS = /\s*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_]\w*(?:@\d+(?:\.\d+)?)?(?:\[[^\]]{1,100}\])?/y;
const WORD = /[A-Za-z]+(?:-[A-Za-z]+)*/y;
const FORMS = 'candidate.<metric> >= <number>; candidate.<metric> - baseline.<metric> < <number> [+/- <tolerance>]; n - o > <number> +/- <tolerance>; ' +
    'd < <number>; <metric>: better [by <number>]; <metric>: not-worse by <number>[%]; <metric>: no-harm by <number>[%]; ' +
    'slice(<column>)[.<metric>]: no-harm by <number>; slice(<selector>): candidate.<metric> >= <number>; <clause> and <clause>; ' +
    '<clauses> with reliability <number>, mode fp-free, adaptivity full, steps <number>';
/** Walks along one line of conditions. Nothing looks back further than one token, so that time is linear in the text. */
class ConditionScanner {
    text;
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    /** Where the next token starts. */
    get at() {
        this.#at += this.#match(BLANKS, this.#at)?.length ?? 0;
        return this.#at;
    }
    get isAtEnd() {
        return this.at >= this.text.length;
    }
    /** Takes punctuation where it comes next. `+` is not the beginning of `+/-`, nor `/` that of `/\`. */
    accept(symbol) {
        const { text, at } = this;
        const longer = symbol === '+' ? '+/-' : symbol === '/' ? '/\\' : symbol === '<' || symbol === '>' ? `${symbol}=` : '';
        if (!text.startsWith(symbol, at) || (longer !== '' && text.startsWith(longer, at)))
            return false;
        this.#at = at + symbol.length;
        return true;
    }
    demand(symbol, after) {
        if (!this.accept(symbol))
            throw this.mistake(`${after} must be followed by "${symbol}"`);
    }
    /** Takes a word where exactly it comes next. */
    acceptWord(word) {
        if (this.peekWord() !== word)
            return false;
        this.#at = this.at + word.length;
        return true;
    }
    peekWord() {
        return this.#match(WORD, this.at);
    }
    peekName() {
        return this.#match(NAME, this.at);
    }
    /** Is the next token a name, and a colon what follows it? */
    isLabelled() {
        const name = this.peekName();
        if (name === null)
            return false;
        const end = this.at + name.length;
        return this.text[end + (this.#match(BLANKS, end)?.length ?? 0)] === ':';
    }
    word() {
        return this.#take(this.peekWord());
    }
    name() {
        return this.#take(this.peekName());
    }
    /** An unsigned number, or null where none comes next. Throws where it is too large to be one. */
    number() {
        const { at } = this;
        const written = this.#take(this.#match(NUMBER, at));
        if (written === null)
            return null;
        if (!Number.isFinite(Number(written)))
            throw this.mistake(`${written} must be finite`, at);
        return Number(written);
    }
    /** A number with an optional sign. */
    signedNumber(what) {
        const { at } = this;
        const sign = this.accept('-') ? -1 : 1;
        if (sign === 1)
            this.accept('+');
        const value = this.number();
        if (value === null)
            throw this.mistake(`${what} must be a number`, at);
        return value === 0 ? 0 : sign * value;
    }
    /** What is left of the line before `from`, and goes on at `to`. */
    jump(to) {
        this.#at = to;
    }
    /** `"beter" must be one of better, not-worse: did you mean "better"?` */
    unknown(word, legal, at) {
        const near = (0,nearest/* nearest */.p)(word, legal);
        const hint = near === null ? '' : `: did you mean "${near}"?`;
        return this.mistake(`${quoted(word)} must be one of ${legal.join(', ')}${hint}`, at);
    }
    /** The error of a mistake in a column, counted from 1. */
    mistake(reason, at = this.at) {
        const place = at >= this.text.length ? 'at its end' : `in column ${at + 1}`;
        return conditionError(this.text, `${place}, ${reason}`);
    }
    /** What comes next, for messages. */
    get next() {
        return this.isAtEnd ? 'nothing' : quoted(this.text.slice(this.at, this.at + 20));
    }
    #take(found) {
        if (found !== null)
            this.#at = this.at + found.length;
        return found;
    }
    #match(pattern, at) {
        pattern.lastIndex = at;
        return pattern.exec(this.text)?.[0] ?? null;
    }
}
/** The error of a condition that is not understood; the fix lists the legal forms. */
function conditionError(text, reason) {
    return new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the condition "${text}": ${reason}`, `write it in one of these forms: ${FORMS}`);
}
function quoted(text) {
    return `"${text.length > 40 ? `${text.slice(0, 40)}...` : text}"`;
}

;// CONCATENATED MODULE: ./build/packages/model/src/conditions/parse-assurance.js
const KEYS = ['reliability', 'mode', 'adaptivity', 'steps'];
const MODES = ['fp-free', 'fn-free'];
const ADAPTIVITIES = ['none', 'first-change', 'full'];
/** As ease.ml/ci's paper and its code write them. */
const SPELLINGS = { firstChange: 'first-change', hybrid: 'first-change' };
const STEPS_MAX = 10_000;
/** Above it, 2^−steps · δ would be lost among the smallest numbers there are. */
const FULL_STEPS_MAX = 900;
/** Reads `with reliability 0.9999, mode fp-free, adaptivity full, steps 32`; null where nothing is said. */
function readSettings(scanner) {
    if (!scanner.acceptWord('with'))
        return null;
    const seen = new Set();
    let settings = { reliability: null, mode: 'fp-free', adaptivity: 'none', steps: null };
    do {
        const { at } = scanner;
        const word = scanner.word() ?? '';
        const key = KEYS.find((legal) => legal === word);
        if (key === undefined)
            throw scanner.unknown(word, KEYS, at);
        if (seen.has(key))
            throw scanner.mistake(`"${key}" must be said once`, at);
        seen.add(key);
        settings = { ...settings, ...readSetting(key, scanner) };
    } while (scanner.accept(','));
    if (settings.adaptivity === 'full' && (settings.steps ?? 0) > FULL_STEPS_MAX) {
        throw scanner.mistake(`with adaptivity full, steps must be at most ${FULL_STEPS_MAX}`);
    }
    return settings;
}
/** Settings as a line writes them. */
function writeSettings({ reliability, mode, adaptivity, steps }) {
    const parts = [
        ...(reliability === null ? [] : [`reliability ${reliability}`]),
        `mode ${mode}`,
        `adaptivity ${adaptivity}`,
        ...(steps === null ? [] : [`steps ${steps}`]),
    ];
    return `with ${parts.join(', ')}`;
}
function readSetting(key, scanner) {
    if (key === 'mode')
        return { mode: choice(MODES, scanner) };
    if (key === 'adaptivity')
        return { adaptivity: choice(ADAPTIVITIES, scanner) };
    const { at } = scanner;
    const value = scanner.number();
    if (key === 'reliability') {
        if (value === null || !(value > 0.5 && value < 1))
            throw scanner.mistake('reliability must be between 0.5 and 1', at);
        return { reliability: value };
    }
    if (value === null || !Number.isInteger(value) || value < 1 || value > STEPS_MAX) {
        throw scanner.mistake(`steps must be a whole number from 1 to ${STEPS_MAX}`, at);
    }
    return { steps: value };
}
function choice(legal, scanner) {
    const { at } = scanner;
    const word = scanner.word() ?? '';
    const found = legal.find((each) => each === (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : word));
    if (found === undefined)
        throw scanner.unknown(word, legal, at);
    return found;
}

// EXTERNAL MODULE: ./build/packages/model/src/conditions/condition.js
var condition = __webpack_require__(86451);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/fairness-measure.js
var fairness_measure = __webpack_require__(54129);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/read-fairness.js


/** Does `fairness(` come next? */
function isFairness(scanner) {
    if (scanner.peekName() !== 'fairness')
        return false;
    const { at } = scanner;
    scanner.name();
    const opens = scanner.accept('(');
    scanner.jump(at);
    return opens;
}
/** Takes `fairness(<selector>).<measure>`. */
function readFairness(scanner) {
    scanner.name();
    const open = scanner.at;
    const close = (0,selector_tokens/* closingParenthesis */.UZ)(scanner.text, open);
    if (close < 0)
        throw scanner.mistake('the parenthesis after "fairness" must be closed', open);
    scanner.jump(close + 1);
    scanner.demand('.', '"fairness(…)"');
    const name = scanner.name();
    if (name === null)
        throw scanner.mistake(`a measure must follow the dot: current text is ${scanner.next}`);
    return (0,fairness_measure/* parseFairness */.tG)(scanner.text.slice(open + 1, close), name);
}

;// CONCATENATED MODULE: ./build/packages/model/src/conditions/parse-expression.js


const DEPTH_MAX = 16;
const TERMS_MAX = 32;
const MODELS = ['candidate', 'baseline'];
const LETTERS = ['n', 'o', 'd'];
/** Reads `expression operator expression [+/- tolerance]`: metrics go to the left, numbers to the right. */
function readBound(scanner) {
    const { at } = scanner;
    const left = readSum(scanner, 0);
    const operator = ['>=', '<=', '>', '<'].find((word) => scanner.accept(word));
    if (operator === undefined)
        throw scanner.mistake(`one of >=, >, <=, < must follow: current text is ${scanner.next}`);
    const right = readSum(scanner, 0);
    const terms = [...left.terms, ...scaled(right, -1).terms];
    if (terms.length === 0)
        throw scanner.mistake('a metric must be named, e.g. candidate.auc', at);
    if (terms.length > TERMS_MAX)
        throw scanner.mistake(`at most ${TERMS_MAX} metrics may be named`, at);
    const threshold = finite(right.constant - left.constant, scanner, at);
    return { kind: 'bound', terms, operator, threshold, tolerance: readTolerance(scanner) };
}
function readTolerance(scanner) {
    if (!scanner.accept('+/-') && !scanner.accept('±'))
        return null;
    const { at } = scanner;
    const tolerance = scanner.number();
    if (tolerance === null || !(tolerance > 0))
        throw scanner.mistake('the tolerance after "+/-" must be above 0', at);
    return tolerance;
}
function readSum(scanner, depth) {
    let sum = readProduct(scanner, depth);
    for (;;) {
        const { at } = scanner;
        const sign = scanner.accept('+') ? 1 : scanner.accept('-') ? -1 : 0;
        if (sign === 0)
            return sum;
        const next = scaled(readProduct(scanner, depth), sign);
        sum = { constant: finite(sum.constant + next.constant, scanner, at), terms: [...sum.terms, ...next.terms] };
    }
}
function readProduct(scanner, depth) {
    let product = readFactor(scanner, depth);
    for (;;) {
        const { at } = scanner;
        if (scanner.accept('*')) {
            const next = readFactor(scanner, depth);
            if (product.terms.length > 0 && next.terms.length > 0) {
                throw scanner.mistake('a metric must not be multiplied with a metric: expressions are linear', at);
            }
            product = product.terms.length > 0 ? scaled(product, next.constant) : scaled(next, product.constant);
        }
        else if (scanner.accept('/')) {
            const next = readFactor(scanner, depth);
            if (next.terms.length > 0 || next.constant === 0)
                throw scanner.mistake('a divisor must be a number other than 0', at);
            product = scaled(product, 1 / next.constant);
        }
        else
            return product;
        for (const { coefficient } of product.terms)
            finite(coefficient, scanner, at);
        finite(product.constant, scanner, at);
    }
}
function readFactor(scanner, depth) {
    const { at } = scanner;
    if (depth > DEPTH_MAX)
        throw scanner.mistake(`signs and parentheses may be nested ${DEPTH_MAX} deep`, at);
    if (scanner.accept('-'))
        return scaled(readFactor(scanner, depth + 1), -1);
    if (scanner.accept('+'))
        return readFactor(scanner, depth + 1);
    if (scanner.accept('(')) {
        const inner = readSum(scanner, depth + 1);
        scanner.demand(')', 'the expression in parentheses');
        return inner;
    }
    const constant = scanner.number();
    return constant === null ? readMetric(scanner) : { constant, terms: [] };
}
function readMetric(scanner) {
    const { at } = scanner;
    // Without a model the candidate is meant: it is the one that is to be fair.
    if (isFairness(scanner))
        return fairnessTerm(scanner, 'candidate');
    const first = scanner.name();
    if (first === null)
        throw scanner.mistake(`a number or candidate.<metric> must follow: current text is ${scanner.next}`);
    const model = MODELS.find((word) => word === first);
    if (model === undefined && scanner.accept('.'))
        throw scanner.unknown(first, MODELS, at);
    if (model === undefined)
        return letter(first, scanner, at);
    scanner.demand('.', `"${model}"`);
    const place = scanner.at;
    if (isFairness(scanner))
        return fairnessTerm(scanner, model);
    const metric = scanner.name();
    if (metric === null)
        throw scanner.mistake(`a metric must follow "${model}.": current text is ${scanner.next}`, place);
    return { constant: 0, terms: [{ coefficient: 1, model, metric }] };
}
function fairnessTerm(scanner, model) {
    const fairness = readFairness(scanner);
    return { constant: 0, terms: [{ coefficient: 1, model, metric: fairness.text, fairness }] };
}
/** ease.ml/ci's variables. */
function letter(name, scanner, at) {
    const found = LETTERS.find((word) => word === name);
    if (found === undefined) {
        throw scanner.mistake(`"${name}" must be candidate.${name} or baseline.${name}, or one of ${LETTERS.join(', ')}`, at);
    }
    if (found === 'd')
        return { constant: 0, terms: [{ coefficient: 1, model: 'both', metric: condition/* DISAGREEMENT */.BC }] };
    const model = found === 'n' ? 'candidate' : 'baseline';
    return { constant: 0, terms: [{ coefficient: 1, model, metric: 'accuracy', correct: true }] };
}
function scaled({ constant, terms }, by) {
    return {
        constant: constant * by === 0 ? 0 : constant * by,
        terms: terms.map((term) => ({ ...term, coefficient: term.coefficient * by })),
    };
}
function finite(value, scanner, at) {
    if (Number.isFinite(value))
        return value === 0 ? 0 : value;
    throw scanner.mistake('numbers must stay finite', at);
}

;// CONCATENATED MODULE: ./build/packages/model/src/conditions/parse-condition.js






const VERBS = ['better', 'not-worse', 'no-harm'];
const CHARS_MAX = 1_000;
const CLAUSES_MAX = 16;
/**
 * Reads one line of conditions: clauses joined by `and` or `/\`, and what is said `with` them. Blanks do not matter; metric names are
 * resolved later. Time is linear in the text. Throws `CONFIG_INVALID` naming the column that is not understood, the nearest legal word and
 * the legal forms.
 */
function parseConditions(text) {
    const line = text.trim();
    if (line.length > CHARS_MAX) {
        throw conditionError(`${line.slice(0, 60)}...`, `it must have at most ${CHARS_MAX} characters`);
    }
    const scanner = new ConditionScanner(line);
    const clauses = [];
    do {
        if (clauses.length === CLAUSES_MAX)
            throw scanner.mistake(`at most ${CLAUSES_MAX} clauses may be joined`);
        clauses.push(readClause(scanner));
    } while (scanner.acceptWord('and') || scanner.accept('/\\'));
    const at = scanner.at;
    const settings = readSettings(scanner);
    if (!scanner.isAtEnd)
        throw scanner.mistake(`${scanner.next} is not expected: "and", "with" or the end must follow`);
    if (settings !== null && clauses.some((clause) => clause.kind === 'comparison' && clause.verb === 'no-harm')) {
        throw scanner.mistake('"no-harm" takes no settings, because all of them are judged together', at);
    }
    return linked(clauses, settings?.mode ?? 'fp-free').map((clause) => assured(clause, settings, clauses.length));
}
/** Reads a line that holds one condition. Throws `CONFIG_INVALID` as `parseConditions` does, and where there are several. */
function parseCondition(text) {
    const [first, second] = parseConditions(text);
    if (first !== undefined && second === undefined)
        return first;
    throw conditionError(text.trim(), 'it must be one clause: there are several');
}
function readClause(scanner) {
    const from = scanner.at;
    const scope = readScope(scanner);
    const clause = scope.kind === 'slice' ? readScoped(scanner, scope) : readWhole(scanner, scope);
    return { ...clause, text: scanner.text.slice(from, scanner.at).trim() };
}
function readScope(scanner) {
    const { at, text } = scanner;
    if (scanner.isLabelled() || !scanner.acceptWord('slice'))
        return { kind: 'all' };
    const open = scanner.at;
    scanner.demand('(', '"slice"');
    const close = (0,selector_tokens/* closingParenthesis */.UZ)(text, open);
    if (close < 0)
        throw scanner.mistake('the parenthesis after "slice" must be closed', at);
    scanner.jump(close + 1);
    return { kind: 'slice', selector: (0,parse_selector/* parseSelector */.P)(text.slice(open + 1, close)) };
}
function readScoped(scanner, scope) {
    const isNamed = scanner.accept('.');
    const metric = isNamed ? scanner.name() : null;
    if (isNamed && metric === null)
        throw scanner.mistake(`a metric must follow the dot: current text is ${scanner.next}`);
    scanner.demand(':', '"slice(…)"');
    const word = scanner.peekWord();
    const isVerb = VERBS.some((verb) => verb === word);
    const isBound = metric === null && !isVerb && /^(?:candidate|baseline|[nod])?$/.test(scanner.peekName() ?? '');
    return isBound ? { ...readBound(scanner), scope, text: '' } : readComparison(scanner, { scope, metric });
}
function readWhole(scanner, scope) {
    const { at } = scanner;
    if (isFairness(scanner)) {
        const fairness = readFairness(scanner);
        if (scanner.accept(':'))
            return { ...readComparison(scanner, { scope, metric: fairness.text }), fairness };
        scanner.jump(at);
    }
    if (!scanner.isLabelled())
        return { ...readBound(scanner), scope, text: '' };
    const metric = scanner.name();
    scanner.demand(':', 'the metric');
    return readComparison(scanner, { scope, metric });
}
function readComparison(scanner, named) {
    const { at } = scanner;
    const word = scanner.word() ?? '';
    const verb = VERBS.find((legal) => legal === word);
    if (verb === undefined)
        throw scanner.unknown(word, VERBS, at);
    const margin = scanner.acceptWord('by') ? readMargin(scanner) : null;
    if (verb !== 'better' && margin === null) {
        throw scanner.mistake(`"${verb}" needs a margin: write "${verb} by <number>"`);
    }
    return { kind: 'comparison', text: '', ...named, verb, margin: margin ?? { value: 0, relative: false } };
}
function readMargin(scanner) {
    const { at } = scanner;
    const value = scanner.signedNumber('the margin after "by"');
    if (value < 0)
        throw scanner.mistake(`the margin must not be negative: current value is ${value}`, at);
    const relative = scanner.accept('%');
    return { value: value / (relative ? 100 : 1), relative };
}
/**
 * What a clause of the same line says of the disagreement bounds the variance of the others: ease.ml/ci's first pattern. In `fp-free` that
 * clause must be proven; in `fn-free` it must only not be shown false, which leaves room for twice its tolerance.
 */
function linked(clauses, mode) {
    const limit = clauses.find((clause) => clause.kind === 'bound' && isDisagreementLimit(clause));
    if (limit === undefined)
        return clauses;
    const below = mode === 'fp-free' ? limit.threshold : limit.threshold + 2 * (limit.tolerance ?? Number.NaN);
    if (!(below > 0 && below < 1))
        return clauses;
    return clauses.map((clause) => clause.kind === 'bound' && !isDisagreementLimit(clause) && clause.scope.kind === 'all'
        ? { ...clause, disagreementBelow: below }
        : clause);
}
function isDisagreementLimit({ terms, operator, scope }) {
    const [only] = terms;
    return (terms.length === 1 &&
        only?.model === 'both' &&
        only.coefficient === 1 &&
        operator.startsWith('<') &&
        scope.kind === 'all');
}
function assured(clause, settings, clauses) {
    if (settings === null)
        return clause;
    const assurance = { ...settings, clauses };
    return { ...clause, text: `${clause.text} ${writeSettings(settings)}`, assurance };
}


/***/ }),

/***/ 75123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ settleAssurance)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58838);

/**
 * What a condition's settings make of its answer; a function of both alone. Rows that do not suffice for the tolerance leave it unproven, and
 * say how many do. `fn-free`: what rows enough cannot tell holds, like a no-harm that is not shown broken: it vetoes, and never promotes.
 */
function settleAssurance(judged) {
    const { condition, statistics, outcome, rows } = judged;
    if (condition.kind !== 'bound' || outcome !== 'unproven')
        return judged;
    const needed = rowsWanted(statistics);
    if (needed !== null && rows < needed) {
        const problem = `is known too coarsely: ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(needed)} that the tolerance needs`;
        return { ...judged, rowsNeeded: needed, problem };
    }
    // Rows enough for the tolerance say nothing nearer: only another tolerance would need more.
    const settled = needed === null ? judged : { ...judged, rowsNeeded: null, problem: 'lies within the tolerance of the threshold' };
    return condition.assurance?.mode === 'fn-free' ? { ...settled, outcome: 'holds' } : settled;
}
function rowsWanted(statistics) {
    if (statistics.kind !== 'bound' || statistics.value.kind !== 'stated')
        return null;
    const { rowsNeeded } = statistics.value.from;
    return typeof rowsNeeded === 'number' ? rowsNeeded : null;
}


/***/ }),

/***/ 24481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alphaOf),
/* harmony export */   i: () => (/* binding */ surenessOf)
/* harmony export */ });
/* harmony import */ var _plan_tolerance_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);

/**
 * How sure a condition is to be: what its line says `with` it, else what the gate says. A refusal that is not due may come from each clause
 * of a line, so that `fn-free` splits δ among them; a promotion that is not due must pass all of them, so that `fp-free` does not.
 */
function surenessOf({ assurance }, { alpha, uses }) {
    if (assurance === undefined)
        return { delta: alpha * uses, steps: uses, adaptivity: 'none' };
    const { reliability, mode, adaptivity, steps, clauses } = assurance;
    const delta = reliability === null ? alpha * uses : 1 - reliability;
    return { delta: mode === 'fn-free' ? delta / clauses : delta, steps: steps ?? uses, adaptivity };
}
/** The error that one test of a condition may make. */
function alphaOf(condition, gate) {
    return condition.assurance === undefined ? gate.alpha : Math.exp(-(0,_plan_tolerance_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .logInverseDelta */ .rk)(surenessOf(condition, gate)));
}


/***/ }),

/***/ 27792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ swapped),
/* harmony export */   cy: () => (/* binding */ subsetOf),
/* harmony export */   eE: () => (/* binding */ renumbered)
/* harmony export */ });
/** The rows named, in that order. Clusters are numbered afresh. */
function subsetOf(sample, rows) {
    const pick = (values) => values === null ? null : takeRows(values, rows);
    const answers = (side) => ({
        predicted: pick(side.predicted),
        score: pick(side.score),
        probabilities: side.probabilities?.map((values) => takeRows(values, rows)) ?? null,
    });
    const clusters = pick(sample.clusters);
    return {
        ...sample,
        rows: rows.length,
        label: pick(sample.label),
        target: pick(sample.target),
        weights: pick(sample.weights),
        clusters: clusters === null ? null : renumbered(clusters),
        candidate: answers(sample.candidate),
        baseline: sample.baseline === null ? null : answers(sample.baseline),
    };
}
/** Exchanges candidate and baseline. */
function swapped(sample) {
    return { ...sample, candidate: sample.baseline, baseline: sample.candidate };
}
/** Group names or numbers as numbers from 0, in order of first appearance. */
function renumbered(groups) {
    const numbers = new Map();
    return Int32Array.from({ length: groups.length }, (_, row) => {
        const group = groups[row];
        const known = numbers.get(group) ?? numbers.size;
        numbers.set(group, known);
        return known;
    });
}
function takeRows(values, rows) {
    // `slice` keeps the kind of array, which a constructor call would have to guess.
    const taken = rows.length <= values.length ? values.slice(0, rows.length) : values.slice();
    for (const [place, row] of rows.entries())
        taken[place] = values[row];
    return taken;
}


/***/ }),

/***/ 89226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ estimateGroups),
  F: () => (/* binding */ groupStatistics)
});

// EXTERNAL MODULE: ./build/packages/model/src/gate/estimated.js
var estimated = __webpack_require__(20957);
// EXTERNAL MODULE: ./build/packages/stats/src/clopper-pearson-interval.js
var clopper_pearson_interval = __webpack_require__(95765);
// EXTERNAL MODULE: ./build/packages/stats/src/newcombe-interval.js
var newcombe_interval = __webpack_require__(14585);
// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/stats/src/koopman-interval.js

const HALVINGS = 200;
const LOG_LIMIT = 80;
/**
 * Koopman's score interval of the ratio of two independent proportions, second / first. `level` is two-sided; counts may be fractional
 * (effective ones). Where nothing succeeds on the first side there is no upper end (Infinity), where nothing does on the second, the lower
 * end is 0; without trials on a side it is [0, Infinity].
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(compare="ratio", method="score", correction=False).
 * Reference: Koopman, Biometrics 40, 1984; Miettinen and Nurminen, Statistics in Medicine 4, 1985.
 */
function koopmanInterval(first, second, level) {
    if (first.trials === 0 || second.trials === 0)
        return { lower: 0, upper: Number.POSITIVE_INFINITY, level };
    const z = (0,normal/* normalQuantile */.Z)(1 - (1 - level) / 2);
    const score = (logRatio) => ratioScore(first, second, Math.exp(logRatio));
    return {
        lower: second.successes === 0 ? 0 : Math.exp(rootOf((at) => score(at) - z)),
        upper: first.successes === 0 ? Number.POSITIVE_INFINITY : Math.exp(rootOf((at) => score(at) + z)),
        level,
    };
}
/** How many standard errors the second share is above `ratio` times the first, by the shares most likely under that ratio. */
function ratioScore(first, second, ratio) {
    const [x, m, y, n] = [first.successes, first.trials, second.successes, second.trials];
    const a = (m + n) * ratio;
    const b = n * ratio + y + m + x * ratio;
    const c = x + y;
    // The smaller root in the form that does not cancel.
    const base = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
    const p = Math.min(1, base);
    const q = Math.min(1, ratio * p);
    const variance = (q * (1 - q)) / n + (ratio * ratio * p * (1 - p)) / m;
    const excess = y / n - (ratio * x) / m;
    if (variance > 0)
        return excess / Math.sqrt(variance);
    return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
}
/** Where a falling function crosses 0, by bisection of the logarithm. */
function rootOf(falling) {
    let [low, high] = [-LOG_LIMIT, LOG_LIMIT];
    for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * Math.max(1, Math.abs(low)); step += 1) {
        const middle = (low + high) / 2;
        if (falling(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./build/packages/model/src/fairness/group-counts.js
var group_counts = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/packages/model/src/fairness/spread-of-groups.js
var spread_of_groups = __webpack_require__(22663);
;// CONCATENATED MODULE: ./build/packages/model/src/fairness/fairness-bounds.js



/**
 * Bounds of the worst spread over several rates.
 *
 * That two groups are the extreme ones is seen in the same rows, and there are many pairs to choose from. To show that a spread is *larger*
 * than a limit, one pair is enough, and any of them may be the one: its bound is at α over the number of ordered pairs (and rates), as
 * Bonferroni has it. To show that a spread is *smaller*, every pair must be shown to be: each at α, with no correction, because the chance
 * that all err is at most the chance that the truly extreme pair does (intersection–union). Pairs: Newcombe's interval for differences,
 * Koopman's score interval for ratios, which unlike Katz's logarithmic one is defined and covers where a group has no success.
 */
function fairnessBounds(rates, spread, alpha) {
    const estimate = (0,spread_of_groups/* worstOf */.h)(rates.map((groups) => (0,spread_of_groups/* spreadOf */.j)(groups.map(group_counts/* shareOf */.tC), spread)), { spread });
    const parts = rates.flatMap((groups) => partsOf(groups, spread));
    if (parts.length === 0)
        return { estimate, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    const each = parts.map((part) => part(alpha));
    const jointly = parts.map((part) => part(alpha / parts.length));
    // The measure is the largest of its parts, or the smallest.
    if (spread === 'difference' || spread === 'group_max') {
        return {
            estimate,
            lower: Math.max(floorOf(spread), ...jointly.map(({ lower }) => lower)),
            upper: Math.max(...each.map(({ upper }) => upper)),
        };
    }
    return {
        estimate,
        lower: Math.min(...each.map(({ lower }) => lower)),
        upper: Math.min(1, ...jointly.map(({ upper }) => upper)),
    };
}
const floorOf = (spread) => (spread === 'difference' ? 0 : Number.NEGATIVE_INFINITY);
/** Everything the spread is the largest or smallest of: groups, or ordered pairs of them, with bounds at any α. */
function partsOf(groups, spread) {
    if (spread === 'group_min' || spread === 'group_max') {
        return groups.map(({ successes, trials }) => (alpha) => (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(successes, trials, 1 - 2 * alpha));
    }
    const interval = spread === 'difference' ? newcombe_interval/* newcombeInterval */.QW : koopmanInterval;
    return groups.flatMap((first) => groups.flatMap((second) => (first === second ? [] : [(alpha) => interval(first, second, 1 - 2 * alpha)])));
}

;// CONCATENATED MODULE: ./build/packages/model/src/fairness/estimate-groups.js



/** What a measure of one model is known by: how many succeed of how many, by rate and group. */
function groupStatistics(sample, model, { measure, groups }) {
    const answers = sample[model];
    const ways = answers === null ? [] : measure.rates.map((rate) => (0,group_counts/* successOf */.Bu)(rate, sample, answers));
    const known = ways.filter((way) => way !== null);
    if (known.length < measure.rates.length) {
        return {
            kind: 'none',
            estimate: null,
            problem: `the ${model}'s ${measure.text} needs a label for every row ("prediction")`,
        };
    }
    const rates = known.map((way) => (0,group_counts/* effectiveCounts */.WN)(way, groups.codes, sample));
    return {
        kind: 'groups',
        spread: measure.spread,
        names: groups.names,
        rates: measure.rates.map((rate, place) => ({
            rate,
            successes: (rates[place] ?? []).map(({ successes }) => successes),
            trials: (rates[place] ?? []).map(({ trials }) => trials),
        })),
    };
}
/** Estimate and simultaneous bounds from the counts alone. */
function estimateGroups({ spread, rates, names }, alpha) {
    const counts = rates.map(({ successes, trials }) => trials.map((all, place) => ({ successes: successes[place] ?? 0, trials: all })));
    const { estimate, lower, upper } = fairnessBounds(counts, spread, alpha);
    if (!Number.isFinite(estimate))
        return (0,estimated/* unbounded */.dT)(estimate, undefinedBecause(counts, spread));
    const empty = names.filter((_, place) => counts.some((groups) => groups[place]?.trials === 0));
    return {
        estimate,
        lower,
        upper,
        sign: 0,
        method: METHODS[spread],
        problem: empty.length === 0 ? null : `has groups of which no row counts (${empty.slice(0, 3).join(', ')})`,
        standardError: (0,estimated/* errorOfBounds */.$h)(lower, upper, alpha),
        pBelow: () => 1,
    };
}
const METHODS = {
    difference: 'Newcombe, simultaneous over all pairs of groups',
    ratio: 'Koopman, simultaneous over all pairs of groups',
    group_min: 'Clopper–Pearson, simultaneous over all groups',
    group_max: 'Clopper–Pearson, simultaneous over all groups',
};
function undefinedBecause(rates, spread) {
    const counting = rates.map((groups) => groups.filter(({ trials }) => trials > 0));
    if (counting.some((groups) => groups.length < 2))
        return 'needs two groups of which rows count';
    return spread === 'ratio' ? 'is a ratio of shares that are all 0' : 'is not a finite number';
}


/***/ }),

/***/ 54129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isHigherFairer),
/* harmony export */   tG: () => (/* binding */ parseFairness)
/* harmony export */ });
/* unused harmony export fairnessNames */
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _slices_parse_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62174);



const RATES = [
    'selection_rate',
    'true_positive_rate',
    'false_positive_rate',
    'precision',
    'accuracy',
];
/** Names that the field knows for the spread of rates. */
const PARITIES = {
    demographic_parity: ['selection_rate'],
    equal_opportunity: ['true_positive_rate'],
    equalized_odds: ['true_positive_rate', 'false_positive_rate'],
    predictive_parity: ['precision'],
    false_positive_parity: ['false_positive_rate'],
    accuracy_parity: ['accuracy'],
};
/** Every measure's name, as conditions write it: Fairlearn's, and in its manner. */
function fairnessNames() {
    return [
        ...Object.keys(PARITIES).flatMap((name) => [`${name}_difference`, `${name}_ratio`]),
        ...RATES.flatMap((name) => [`${name}_difference`, `${name}_ratio`, `${name}_group_min`, `${name}_group_max`]),
    ];
}
/**
 * Reads what stands in the parentheses of `fairness(…)` and after the dot. Throws `CONFIG_INVALID` for a selector that is not understood or
 * a measure that does not exist, with the nearest that does.
 */
function parseFairness(groups, name) {
    const spread = ['difference', 'ratio', 'group_min', 'group_max'].find((word) => name.endsWith(`_${word}`));
    const base = spread === undefined ? '' : name.slice(0, -spread.length - 1);
    const legal = fairnessNames();
    if (spread === undefined || !legal.includes(name)) {
        const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, legal);
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot judge the fairness measure "${name}": it must be one of ${legal.join(', ')}`, near === null ? 'name one of these measures' : `write "${near}", if that is what is meant`);
    }
    const selector = (0,_slices_parse_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSelector */ .P)(groups);
    const rates = PARITIES[base] ?? RATES.filter((rate) => rate === base);
    return { text: `fairness(${selector.text}).${name}`, groups: selector, rates, spread };
}
/** Is more of it better? A ratio of 1 and a difference of 0 are the best there is. */
function isHigherFairer({ spread, rates }) {
    if (spread === 'difference')
        return false;
    const isHarm = rates[0] === 'false_positive_rate';
    return spread === 'ratio' || !isHarm;
}


/***/ }),

/***/ 30675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ successOf),
/* harmony export */   WN: () => (/* binding */ effectiveCounts),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export groupCounts */
/* harmony import */ var _tables_class_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);

const POSITIVE = 1;
/** Reads success off truth and answer. Null where the side does not answer every row with a label, or there are no labels. */
function successOf(rate, sample, { predicted }) {
    const { label } = sample;
    if (label === null || predicted === null || predicted.includes(_tables_class_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ANSWER */ .D))
        return null;
    const isPositive = (row) => label[row] === POSITIVE;
    const isChosen = (row) => predicted[row] === POSITIVE;
    const ways = {
        selection_rate: isChosen,
        true_positive_rate: (row) => (isPositive(row) ? isChosen(row) : null),
        false_positive_rate: (row) => (isPositive(row) ? null : isChosen(row)),
        precision: (row) => (isChosen(row) ? isPositive(row) : null),
        accuracy: (row) => label[row] === predicted[row],
    };
    return ways[rate];
}
/** Counts each group, rows counted as often as they weigh. `codes`: the group of each row, −1 for none. */
function groupCounts(success, codes, weights) {
    const groups = codes.reduce((most, code) => Math.max(most, code), -1) + 1;
    const [successes, trials] = [new Float64Array(groups), new Float64Array(groups)];
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        const isSuccess = code < 0 ? null : success(row);
        if (isSuccess === null)
            continue;
        const weight = weights?.[row] ?? 1;
        trials[code] = trials[code] + weight;
        if (isSuccess)
            successes[code] = successes[code] + weight;
    }
    return Array.from(trials, (total, code) => ({ successes: successes[code], trials: total }));
}
/**
 * Counts that are known as well as the sample's, where rows are weighted or hang together by clusters: the share stays, the number of
 * trials becomes what a simple sample would need for the same variance (ratio estimator, clusters counted as one), and never more than rows.
 */
function effectiveCounts(success, codes, { weights, clusters }) {
    const plain = groupCounts(success, codes, weights);
    if (weights === null && clusters === null)
        return plain;
    const rows = groupCounts(success, codes, null);
    const units = unitSums(success, { codes, weights, clusters, shares: plain.map(shareOf) });
    return plain.map((count, code) => {
        const share = shareOf(count);
        const { squares = 0, number = 0 } = units[code] ?? {};
        const variance = squares / count.trials ** 2;
        const known = share > 0 && share < 1 && variance > 0 ? (share * (1 - share)) / variance : number;
        const trials = count.trials === 0 ? 0 : Math.min(known, rows[code]?.trials ?? 0);
        return { successes: trials * share || 0, trials };
    });
}
/** NaN without trials. */
function shareOf({ successes, trials }) {
    return trials === 0 ? Number.NaN : successes / trials;
}
/** Of each group: the squares of what its units (rows, clusters) add to the error of its share, and how many units there are. */
function unitSums(success, { codes, weights, clusters, shares }) {
    const sums = new Map();
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        const isSuccess = code < 0 ? null : success(row);
        const weight = weights?.[row] ?? 1;
        if (isSuccess === null || weight === 0)
            continue;
        const key = (clusters?.[row] ?? row) * shares.length + code;
        sums.set(key, (sums.get(key) ?? 0) + weight * ((isSuccess ? 1 : 0) - shares[code]));
    }
    const units = shares.map(() => ({ squares: 0, number: 0 }));
    for (const [key, sum] of sums) {
        const unit = units[key % shares.length];
        unit.squares += sum * sum;
        unit.number += 1;
    }
    return units;
}


/***/ }),

/***/ 22663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/**
 * One number of the groups' shares, as Fairlearn's MetricFrame has it: `difference` is max − min, `ratio` min / max. Groups without a share
 * (NaN: none of their rows counts) are left out; the number is NaN where fewer than two are left, and a ratio of shares that are all 0.
 * Oracle: fairlearn.metrics.MetricFrame(...).difference/ratio(method="between_groups"), .group_min/.group_max.
 */
function spreadOf(shares, spread) {
    const known = shares.filter((share) => !Number.isNaN(share));
    if (known.length < (spread.startsWith('group') ? 1 : 2))
        return Number.NaN;
    const [lowest, highest] = [Math.min(...known), Math.max(...known)];
    if (spread === 'group_min')
        return lowest;
    if (spread === 'group_max')
        return highest;
    return spread === 'difference' ? highest - lowest : lowest / highest;
}
/** The worst over several rates: the largest difference, the smallest ratio. */
function worstOf(values, { spread }) {
    if (values.some(Number.isNaN))
        return Number.NaN;
    return spread === 'difference' || spread === 'group_max' ? Math.max(...values) : Math.min(...values);
}


/***/ }),

/***/ 64956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareAccuracy),
  C: () => (/* binding */ discordantCounts)
});

// EXTERNAL MODULE: ./build/packages/stats/src/mcnemar.js
var mcnemar = __webpack_require__(47918);
// EXTERNAL MODULE: ./build/packages/stats/src/clopper-pearson-interval.js
var clopper_pearson_interval = __webpack_require__(95765);
// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/stats/src/tango-interval.js

/**
 * Score statistic of the difference of two paired proportions against `difference`; under H₀ standard normal.
 * Decreasing in `difference`; 0/0 (nothing discordant, no difference) is 0.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoScore({ fixed, broken, rows }, difference) {
    const linear = -fixed - broken + (2 * rows - fixed + broken) * difference;
    const constant = -broken * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
    // The restricted estimate of P(only the baseline is right); the second form avoids cancellation.
    const share = linear <= 0 ? (root - linear) / (4 * rows) : (-2 * constant) / (root + linear);
    const variance = rows * (2 * share + difference * (1 - difference));
    const excess = fixed - broken - rows * difference;
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/**
 * Tango's score interval of P(candidate right) − P(baseline right) on the same rows; `level` two-sided. Exchanging `fixed` and
 * `broken` gives exactly the mirrored interval. No rows: [−1, 1].
 * Oracle: a root of the score in mpmath (fixtures); statsmodels has none.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoInterval(counts, level) {
    const z = (0,normal/* normalQuantile */.Z)(1 - (1 - level) / 2);
    const mirrored = { fixed: counts.broken, broken: counts.fixed, rows: counts.rows };
    return { lower: -upperLimit(mirrored, z), upper: upperLimit(counts, z), level };
}
/** P-value of H₀: difference ≥ margin; small where the candidate is shown to be worse than the margin. */
function tangoPValueBelow(counts, margin) {
    return (0,normal/* normalCdf */.v)(tangoScore(counts, margin));
}
const BISECTIONS = 64;
function upperLimit(counts, z) {
    if (counts.rows === 0)
        return 1;
    let low = (counts.fixed - counts.broken) / counts.rows;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (tangoScore(counts, middle) > -z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/estimated.js
var estimated = __webpack_require__(20957);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-accuracy.js


/** Rows only the candidate has right, and rows only the baseline has right. */
function discordantCounts({ among, candidate, baseline, exactOnly }) {
    let fixed = 0;
    let broken = 0;
    for (let row = 0; row < candidate.length; row += 1) {
        if (candidate[row] > baseline[row])
            fixed += 1;
        else if (candidate[row] < baseline[row])
            broken += 1;
    }
    return { kind: 'discordant', among, rows: candidate.length, fixed, broken, exactOnly };
}
/**
 * Difference of two accuracies: Tango's score interval, and mid-p McNemar must agree before a sign is taken as shown. In small
 * samples exact McNemar gives the sign, and the Clopper–Pearson limit of the broken (fixed) share bounds the loss (gain).
 */
function compareAccuracy({ among, rows, fixed, broken, exactOnly }, alpha) {
    const test = (0,mcnemar/* mcnemarTest */.e)(fixed, broken);
    const estimate = (fixed - broken) / rows;
    const level = 1 - 2 * alpha;
    const where = among === 'rows' ? '' : ` on ${among}`;
    const base = { estimate, problem: null };
    if (exactOnly) {
        const lossAtMost = (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(broken, rows, level).upper;
        const gainAtMost = (0,clopper_pearson_interval/* clopperPearsonInterval */.J)(fixed, rows, level).upper;
        const sign = test.exactGreater <= alpha ? 1 : test.exactLess <= alpha ? -1 : 0;
        return {
            ...base,
            sign,
            lower: sign === 1 ? 0 : -lossAtMost,
            upper: sign === -1 ? 0 : gainAtMost,
            standardError: (0,estimated/* errorOfBounds */.$h)(-lossAtMost, gainAtMost, alpha),
            method: `exact McNemar, Clopper–Pearson${where}`,
            // Only the sign has an exact test: of a loss beyond a margin nothing is claimed.
            pBelow: (margin) => (margin >= 0 ? test.exactLess : 1),
        };
    }
    const { lower, upper } = tangoInterval({ fixed, broken, rows }, level);
    return {
        ...base,
        sign: 0,
        lower: test.midGreater <= alpha ? lower : Math.min(lower, 0),
        upper: test.midLess <= alpha ? upper : Math.max(upper, 0),
        standardError: (0,estimated/* errorOfBounds */.$h)(lower, upper, alpha),
        method: `mid-p McNemar, Tango interval${where}`,
        pBelow: (margin) => tangoPValueBelow({ fixed, broken, rows }, margin),
    };
}


/***/ }),

/***/ 26238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ compareAuc),
/* harmony export */   Zp: () => (/* binding */ boundByPairs),
/* harmony export */   _O: () => (/* binding */ singleAuc),
/* harmony export */   db: () => (/* binding */ aucStatistics),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   un: () => (/* binding */ boundAuc)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56908);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70500);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10819);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95765);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10887);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20957);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24732);




/**
 * Difference of two AUCs: DeLong, or Obuchowski where rows come in clusters. Where hardly a row changes its rank (two models that separate
 * perfectly, recalibrated scores) DeLong's variance says nothing: rows are then counted in pairs.
 */
function aucStatistics(rows) {
    const { isPositive, clusters } = rows;
    const [a, b] = [(0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .sJ)(isPositive, rows.candidate), (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .sJ)(isPositive, rows.baseline)];
    const { difference, variance, degrees } = clusters === null ? (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .delongOf */ .x4)(a, b) : (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_1__/* .obuchowski */ .j)({ isPositive, cluster: clusters }, a, b);
    if (!Number.isFinite(variance))
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(difference, 'needs at least two rows of each class');
    const moved = differing(a.positives, b.positives) + differing(a.negatives, b.negatives);
    if (moved >= _domain_js__WEBPACK_IMPORTED_MODULE_3__/* .DISCORDANT_ROWS_MIN */ .Bh) {
        const counted = clusters === null ? null : clusters.reduce((most, id) => Math.max(most, id + 1), 0);
        return { kind: 'delong', difference: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(difference), variance, moved, clusters: counted, degrees };
    }
    if (clusters === null)
        return pairsOf(rows, { difference, moved });
    return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(difference, `needs at least ${_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .DISCORDANT_ROWS_MIN */ .Bh} rows that the models rank differently: there are ${moved}`);
}
const SAME = 1e-12;
/** Rows whose share in the AUC differs between the models: what DeLong's variance is made of. */
function differing(one, other) {
    let count = 0;
    for (let at = 0; at < one.length; at += 1)
        if (Math.abs(one[at] - other[at]) > SAME)
            count += 1;
    return count;
}
/** Bounds from DeLong's variance, which a class with few rows knows as badly as t with their number says. */
function compareAuc({ difference, variance, clusters, degrees }, alpha) {
    const error = Math.sqrt(variance);
    const reach = -(0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .studentQuantile */ .F)(alpha, degrees) * error;
    return {
        estimate: difference,
        lower: difference - reach,
        upper: difference + reach,
        sign: 0,
        method: clusters === null ? 'paired DeLong' : 'paired Obuchowski (clusters)',
        problem: null,
        standardError: error,
        pBelow: (margin) => error === 0 ? (difference < margin ? 0 : 1) : (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .studentCdf */ .R)((difference - margin) / error, degrees),
    };
}
/** Each positive with the negative of the same place, independently of the next: pairs whose order got better, and worse. */
function pairsOf({ isPositive, candidate, baseline }, { difference, moved }) {
    const places = [...isPositive.keys()];
    const positives = places.filter((row) => isPositive[row] === 1);
    const negatives = places.filter((row) => isPositive[row] !== 1);
    const pairs = Math.min(positives.length, negatives.length);
    let gained = 0;
    let lost = 0;
    for (let at = 0; at < pairs; at += 1) {
        const order = (scores) => Math.sign(scores[positives[at]] - scores[negatives[at]]) / 2;
        const change = order(candidate) - order(baseline);
        gained += Math.max(0, change);
        lost += Math.max(0, -change);
    }
    return { kind: 'pairs', difference: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(difference), moved, pairs, gained, lost };
}
/**
 * The share of pairs whose order got worse bounds the loss, exactly, whatever the scores (Clopper–Pearson); the share that got better bounds
 * the gain; a permutation test may show the sign.
 */
function boundByPairs({ difference, pairs, gained, lost, permutation }, alpha) {
    const atMost = (count) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_6__/* .clopperPearsonInterval */ .J)(count, pairs, 1 - 2 * alpha).upper;
    const lower = Math.min(difference, -atMost(lost));
    const upper = Math.max(difference, atMost(gained));
    const sign = signOf(permutation, alpha);
    return {
        estimate: difference,
        lower: sign === 1 ? Math.max(0, lower) : lower,
        upper: sign === -1 ? Math.min(0, upper) : upper,
        sign,
        method: 'Clopper–Pearson on pairs of a positive and a negative, paired permutation',
        problem: null,
        standardError: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOfBounds */ .$h)(lower, upper, alpha),
        // Of a loss beyond a margin nothing is claimed.
        pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
    };
}
/** The sign that a permutation test shows at α. */
function signOf({ greater, less }, alpha) {
    return greater <= alpha ? 1 : less <= alpha ? -1 : 0;
}
/** One AUC with its variance by DeLong. */
function singleAuc(isPositive, scores) {
    const own = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .sJ)(isPositive, scores);
    const { aucA: auc, varianceA: variance, degreesA } = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .delongOf */ .x4)(own, own);
    if (!Number.isFinite(variance))
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(auc, 'needs at least two rows of each class');
    const [positives, negatives] = [own.positives.length, own.negatives.length];
    // Without variance the degrees are not used, nor are they a number.
    const degrees = Number.isFinite(degreesA) ? degreesA : 0;
    return { kind: 'auc', auc: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(auc), variance: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(variance), degrees, positives, negatives };
}
/**
 * One AUC with bounds on the logit scale, so that they stay in [0, 1]. Perfect separation leaves DeLong without variance: the bound is
 * then that of as many independent successes as the rarer class has rows.
 */
function boundAuc({ auc, variance, degrees, positives, negatives }, alpha) {
    if (!(positives > 0 && negatives > 0))
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unbounded */ .dT)(auc, 'needs at least two rows of each class');
    const base = { estimate: auc, sign: 0, problem: null };
    if (variance === 0 || auc <= 0 || auc >= 1) {
        const slack = 1 - alpha ** (1 / Math.min(positives, negatives));
        const [lower, upper] = [Math.max(0, auc - slack), Math.min(1, auc + slack)];
        return {
            ...base,
            lower,
            upper,
            standardError: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOfBounds */ .$h)(lower, upper, alpha),
            method: 'exact bound of separation',
            pBelow: (margin) => (upper < margin ? alpha : 1),
        };
    }
    const logit = Math.log(auc / (1 - auc));
    const error = Math.sqrt(variance) / (auc * (1 - auc));
    const reach = -(0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .studentQuantile */ .F)(alpha, degrees) * error;
    const back = (value) => 1 / (1 + Math.exp(-value));
    return {
        ...base,
        lower: back(logit - reach),
        upper: back(logit + reach),
        standardError: Math.sqrt(variance),
        method: 'DeLong on the logit scale',
        pBelow: (margin) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .studentCdf */ .R)((logit - Math.log(margin / (1 - margin))) / error, degrees),
    };
}


/***/ }),

/***/ 73076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ boundMean),
  XA: () => (/* binding */ meanDifference),
  hf: () => (/* binding */ signedOnly),
  wp: () => (/* binding */ singleMean)
});

// EXTERNAL MODULE: ./build/packages/stats/src/bootstrap-bounds.js
var bootstrap_bounds = __webpack_require__(27745);
;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-t.js

const CHUNK = 8_192;
/**
 * Studentised bootstrap of a mean: honest for skewed values where percentiles are not. Values are finite. With no variance the
 * mean is known exactly, as far as this sample tells: the caller must demand enough rows that differ.
 * Oracle: the definition in numpy on the same draws. Reference: Efron and Tibshirani 1993, §12.5; Hall, Annals of Statistics 16, 1988.
 */
function bootstrapT(values, replicates, random) {
    const n = values.length;
    const { mean, standardError } = meanAndError(values);
    const studentised = new Float64Array(replicates);
    // Centred, so that the sum of squares does not lose the variance of a large mean.
    const centred = values.map((value) => value - mean);
    const buffer = new Int32Array(Math.min(n, CHUNK));
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        let sum = 0;
        let squares = 0;
        for (let left = n; left > 0; left -= CHUNK) {
            const drawn = left < CHUNK ? buffer.subarray(0, left) : buffer;
            random.fill(drawn, n);
            for (let draw = 0; draw < drawn.length; draw += 1) {
                const value = centred[drawn[draw]];
                sum += value;
                squares += value * value;
            }
        }
        const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
        studentised[replicate] = sum === 0 ? 0 : sum / n / Math.sqrt(variance / n);
    }
    return { mean, standardError, studentised: studentised.sort() };
}
/** The studentised replicates that bound the mean at `alpha`: ∓Infinity where there are too few, or where they had no variance. */
function bootstrapTQuantiles({ studentised, standardError }, alpha) {
    const rank = (0,bootstrap_bounds/* tailRank */.XF)(studentised.length, alpha);
    const none = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
    if (rank < 1 || !Number.isFinite(standardError))
        return none;
    // A quantile that is infinite bounds nothing, whatever its sign.
    const lowest = studentised[rank - 1];
    const highest = studentised[studentised.length - rank];
    return {
        lowest: Number.isFinite(lowest) ? lowest : none.lowest,
        highest: Number.isFinite(highest) ? highest : none.highest,
    };
}
/** One-sided bounds of the mean, each at `alpha`; negated values give exactly the mirrored bounds. */
function bootstrapTBounds(boot, alpha) {
    const { mean, standardError } = boot;
    if (standardError === 0)
        return { lower: mean, upper: mean };
    const { lowest, highest } = bootstrapTQuantiles(boot, alpha);
    return {
        lower: Number.isFinite(highest) ? mean - highest * standardError : Number.NEGATIVE_INFINITY,
        upper: Number.isFinite(lowest) ? mean - lowest * standardError : Number.POSITIVE_INFINITY,
    };
}
const SAME = 1e-9;
/** Whether values are all the same but for rounding: the error of their mean is then unknown, however many there are. */
function hasNoSpread(values) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return !(high - low > SAME * Math.max(Math.abs(low), Math.abs(high)));
}
/** P-value of H₀: mean ≥ margin, in step with `bootstrapTBounds`; never 0. */
function bootstrapTPValueBelow({ mean, standardError, studentised }, margin) {
    if (standardError === 0)
        return mean < margin ? 0 : 1;
    const observed = (mean - margin) / standardError;
    const asExtreme = studentised.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
    return (1 + asExtreme) / (studentised.length + 1);
}
/** Mean and its standard error by two passes; a single value has an unknown error (NaN). */
function meanAndError(values) {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}

// EXTERNAL MODULE: ./build/packages/stats/src/paired-permutation.js
var paired_permutation = __webpack_require__(80837);
// EXTERNAL MODULE: ./build/packages/model/src/gate/compare-auc.js
var compare_auc = __webpack_require__(26238);
// EXTERNAL MODULE: ./build/packages/model/src/gate/estimated.js
var estimated = __webpack_require__(20957);
// EXTERNAL MODULE: ./build/packages/model/src/gate/statistics.js
var statistics = __webpack_require__(24732);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-means.js




/**
 * Mean difference by two methods that must agree: studentised bootstrap bounds, right about the mean of skewed differences, and the bounds that
 * invert a paired permutation test, exact under exchangeability and for symmetric differences whatever their tails. The farther bound counts.
 * In small samples (`problem`) the permutation test alone gives the sign.
 */
function meanDifference(question, options) {
    const { values, purpose, margins } = question;
    const random = (0,estimated/* randomFor */.F_)(options, `${purpose} permutation`);
    const missing = question.problem ?? (hasNoSpread(values) ? estimated/* NO_SPREAD */.Ou : null);
    if (missing !== null) {
        const { greater, less } = (0,paired_permutation/* pairedPermutation */.a2)(values, options.replicates, random);
        const estimate = (0,statistics/* unsigned */.a)(meanAndError(values).mean);
        const known = { kind: 'permutation', estimate, permutation: { greater, less }, problem: missing };
        return () => known;
    }
    const { greater, less, subsetMeans } = (0,paired_permutation/* signFlips */.y2)(values, options.replicates, random);
    const counted = margins.map((margin) => ({
        margin: (0,statistics/* unsigned */.a)(margin),
        notBelow: subsetMeans.reduce((count, mean) => count + (mean < margin ? 0 : 1), 0),
    }));
    const at = studentised(question, options);
    return (alpha) => {
        const { lower, upper } = (0,bootstrap_bounds/* percentileBounds */.DO)(subsetMeans, alpha);
        const draws = subsetMeans.length;
        return {
            ...at(alpha),
            flips: { greater, less, lower: (0,statistics/* jsonSafe */.y)(lower), upper: (0,statistics/* jsonSafe */.y)(upper), margins: counted, draws },
        };
    };
}
/** One mean with studentised bootstrap bounds. Values are finite. */
function singleMean(question, options) {
    if (!hasNoSpread(question.values))
        return studentised(question, options);
    const known = (0,estimated/* unknown */.L5)(meanAndError(question.values).mean, estimated/* NO_SPREAD */.Ou);
    return () => known;
}
function studentised({ values, purpose, margins }, options) {
    const boot = bootstrapT(values, options.replicates, (0,estimated/* randomFor */.F_)(options, `${purpose} bootstrap-t`));
    return (alpha) => {
        const { lowest, highest } = bootstrapTQuantiles(boot, alpha);
        return {
            kind: 'studentised',
            rows: values.length,
            mean: (0,statistics/* unsigned */.a)(boot.mean),
            standardError: boot.standardError,
            replicates: options.replicates,
            alpha,
            lowest: (0,statistics/* jsonSafe */.y)(lowest),
            highest: (0,statistics/* jsonSafe */.y)(highest),
            margins: margins.map((margin) => ({ margin: (0,statistics/* unsigned */.a)(margin), notBelow: notBelow(boot, margin) })),
            flips: null,
        };
    };
}
/** Studentised replicates that speak against "the mean is below the margin". */
function notBelow({ mean, standardError, studentised: sorted }, margin) {
    const observed = (mean - margin) / standardError;
    return sorted.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
}
/** Bounds from two studentised order statistics, and no nearer than those of the permutation test where there is one. */
function boundMean(known, alpha) {
    const { mean, standardError, lowest, highest, flips, replicates } = known;
    if (known.alpha !== alpha)
        return (0,estimated/* unbounded */.dT)(mean, 'was computed at another confidence');
    const lower = highest === null ? Number.NEGATIVE_INFINITY : mean - highest * standardError;
    const upper = lowest === null ? Number.POSITIVE_INFINITY : mean - lowest * standardError;
    const own = (margin) => shareNotBelow(known.margins, margin, replicates);
    const base = { estimate: mean, sign: 0, problem: null, standardError };
    if (flips === null)
        return { ...base, lower, upper, method: 'bootstrap-t', pBelow: own };
    return {
        ...base,
        lower: agreed(Math.min(lower, flips.lower ?? Number.NEGATIVE_INFINITY), Math.min, flips.greater <= alpha),
        upper: agreed(Math.max(upper, flips.upper ?? Number.POSITIVE_INFINITY), Math.max, flips.less <= alpha),
        method: 'paired bootstrap-t and permutation',
        pBelow: (margin) => Math.max(own(margin), shareNotBelow(flips.margins, margin, flips.draws)),
    };
}
/** Order statistics and p-value of one test may differ by ties: the sign needs both. */
function agreed(bound, farther, isShown) {
    return isShown ? bound : farther(bound, 0);
}
function shareNotBelow(margins, margin, replicates) {
    const asked = margins.find((each) => each.margin === margin);
    return asked === undefined ? 1 : (1 + asked.notBelow) / (replicates + 1);
}
/** What a permutation test says where bounds cannot be trusted: the sign, or nothing. */
function signedOnly({ estimate, permutation, problem }, alpha) {
    const sign = (0,compare_auc/* signOf */.rL)(permutation, alpha);
    return {
        estimate,
        sign,
        problem: sign === 0 ? problem : null,
        lower: sign === 1 ? 0 : Number.NEGATIVE_INFINITY,
        upper: sign === -1 ? 0 : Number.POSITIVE_INFINITY,
        method: 'paired permutation',
        standardError: Number.NaN,
        pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
    };
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ boundMetric),
  MN: () => (/* binding */ compareMetric),
  $i: () => (/* binding */ isPlain),
  a3: () => (/* binding */ metricValue)
});

// EXTERNAL MODULE: ./build/packages/model/src/gate/compare-accuracy.js + 1 modules
var compare_accuracy = __webpack_require__(64956);
// EXTERNAL MODULE: ./build/packages/model/src/gate/compare-auc.js
var compare_auc = __webpack_require__(26238);
// EXTERNAL MODULE: ./build/packages/model/src/gate/compare-means.js + 1 modules
var compare_means = __webpack_require__(73076);
// EXTERNAL MODULE: ./build/packages/model/src/gate/domain.js + 1 modules
var domain = __webpack_require__(10887);
// EXTERNAL MODULE: ./build/packages/model/src/gate/estimated.js
var estimated = __webpack_require__(20957);
// EXTERNAL MODULE: ./build/packages/model/src/gate/linear-bootstrap.js
var linear_bootstrap = __webpack_require__(47273);
// EXTERNAL MODULE: ./build/packages/stats/src/paired-permutation.js
var paired_permutation = __webpack_require__(80837);
// EXTERNAL MODULE: ./build/packages/stats/src/sorting-order.js
var sorting_order = __webpack_require__(63284);
;// CONCATENATED MODULE: ./build/packages/stats/src/midranks.js

/**
 * Ranks from 1; tied values share the mean of their ranks. O(n log n).
 * Oracle: scipy.stats.rankdata(method="average").
 */
function midranks(values) {
    const order = (0,sorting_order/* sortingOrder */.l)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end += 1;
        const shared = (start + 1 + end) / 2;
        for (let at = start; at < end; at += 1)
            ranks[order[at]] = shared;
        start = end;
    }
    return ranks;
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/paired-table.js + 1 modules
var paired_table = __webpack_require__(50827);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/permute-swaps.js





const TIE = 1e-9;
const WORDS = 4_294_967_296;
const BITS = 32;
/**
 * Paired permutation test of any metric: the two models' answers are exchanged row by row (cluster by cluster) with probability ½ and the
 * difference computed again; in every way once where there are no more ways than replicates. Exact when the models are exchangeable, in samples
 * of any size. Scores that are only ranked are compared by their ranks
 * within each model, so that two scales can be exchanged. O(rows · replicates); O(cells · replicates) for metrics of the confusion matrix.
 * Reference: Edgington and Onghena, Randomization Tests, 2007; for ranks Bandos, Rockette and Gur, Statistics in Medicine 24, 2005.
 */
function permuteSwaps(sample, metric, options) {
    const { rows } = sample;
    // Exchanging equal answers changes nothing: only rows that differ are moved.
    const moving = (0,domain/* discordantRows */.LZ)(sample, metric);
    const groups = Int32Array.from(moving, (row) => sample.clusters?.[row] ?? row);
    const units = [...new Set(groups)];
    const isWhole = (0,paired_permutation/* everyExchange */.FU)(units.length) <= options.replicates;
    if (!isWhole && (0,paired_table/* isTabular */.an)(sample, [metric]))
        return permuteCells(sample, metric, options);
    const own = (0,linear_bootstrap/* ownWeights */.qS)(sample);
    const flips = new Uint8Array(rows);
    const stacked = stack(sample, metric);
    const estimator = metric.estimator(stacked, stacked.candidate);
    const orientation = metric.higherIsBetter ? 1 : -1;
    const kept = joined(own, new Float64Array(rows));
    const given = joined(new Float64Array(rows), own);
    const difference = () => orientation * (estimator(kept) - estimator(given));
    const observed = difference();
    const random = (0,estimated/* randomFor */.F_)(options, `${options.purpose} swaps`);
    const ways = { isWhole, count: isWhole ? (0,paired_permutation/* everyExchange */.FU)(units.length) : options.replicates };
    return countBeyond(observed, ways, (way) => {
        if (isWhole)
            for (const [at, unit] of units.entries())
                flips[unit] = (way >>> at) & 1;
        else
            toss(flips, random);
        for (let at = 0; at < moving.length; at += 1) {
            const row = moving[at];
            const moved = flips[groups[at]] === 1 ? own[row] : 0;
            given[row] = kept[rows + row] = moved;
            kept[row] = given[rows + row] = own[row] - moved;
        }
        return difference();
    });
}
function permuteCells(sample, { ofConfusion, higherIsBetter }, options) {
    const table = (0,paired_table/* pairedTable */.UP)(sample);
    const random = (0,estimated/* randomFor */.F_)(options, `${options.purpose} swaps`);
    const orientation = higherIsBetter ? 1 : -1;
    const difference = ({ candidate, baseline }) => orientation * ((ofConfusion?.(candidate) ?? Number.NaN) - (ofConfusion?.(baseline) ?? Number.NaN));
    const cells = table.counts.length;
    const dealt = { own: new Float64Array(cells), turned: new Float64Array(cells) };
    const ways = { isWhole: false, count: options.replicates };
    return countBeyond(difference((0,paired_table/* confusionsOf */.hM)(table, table.counts)), ways, () => {
        (0,paired_table/* swapTable */.US)(table, dealt, random);
        return difference((0,paired_table/* swappedConfusions */.gw)(table, dealt));
    });
}
function countBeyond(observed, { isWhole, count }, permuted) {
    const slack = TIE * Math.max(1e-6, Math.abs(observed));
    let asHigh = 0;
    let asLow = 0;
    for (let way = 0; way < count; way += 1) {
        const value = permuted(way);
        // What is not a number speaks against every claim.
        if (!(value < observed - slack))
            asHigh += 1;
        if (!(value > observed + slack))
            asLow += 1;
    }
    // All ways hold the observed one, those drawn do not.
    if (isWhole)
        return { greater: asHigh / count, less: asLow / count };
    return { greater: (1 + asHigh) / (count + 1), less: (1 + asLow) / (count + 1) };
}
/** One fair coin a group. */
function toss(flips, random) {
    let word = 0;
    for (let group = 0; group < flips.length; group += 1) {
        word = group % BITS === 0 ? random.integer(WORDS) : word >>> 1;
        flips[group] = word & 1;
    }
}
/** The candidate's answers above the baseline's: weights then choose whose answer to a row counts. */
function stack(sample, metric) {
    const { candidate, baseline } = sample;
    const isRanked = sample.task === 'binary' && metric.needs === 'score';
    const scores = (side) => isRanked && side.score !== null ? midranks(side.score) : side.score;
    return {
        ...sample,
        rows: 2 * sample.rows,
        weights: null,
        clusters: null,
        label: joinIntegers(sample.label, sample.label),
        target: joinedOrNull(sample.target, sample.target),
        candidate: {
            predicted: joinIntegers(candidate.predicted, baseline.predicted),
            score: joinedOrNull(scores(candidate), scores(baseline)),
            probabilities: candidate.probabilities?.map((column, place) => joinedOrNull(column, baseline.probabilities?.[place] ?? null) ?? column) ?? null,
        },
        baseline: null,
    };
}
function joinedOrNull(above, below) {
    return above === null || below === null ? null : joined(above, below);
}
function joined(above, below) {
    const whole = new Float64Array(above.length + below.length);
    whole.set(above);
    whole.set(below, above.length);
    return whole;
}
function joinIntegers(above, below) {
    if (above === null || below === null)
        return null;
    const whole = new Int32Array(above.length + below.length);
    whole.set(above);
    whole.set(below, above.length);
    return whole;
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/share-counts.js
var share_counts = __webpack_require__(58437);
// EXTERNAL MODULE: ./build/packages/model/src/gate/statistics.js
var statistics = __webpack_require__(24732);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/compare-metric.js









/** A metric on the whole of a sample. Weights that are not numbers of 0 and above leave it undefined, whatever the metric makes of them. */
function metricValue(sample, metric, answers) {
    const areNumbers = sample.weights?.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY) ?? true;
    return areNumbers ? metric.estimator(sample, answers)((0,linear_bootstrap/* ownWeights */.qS)(sample)) : Number.NaN;
}
/**
 * By how much the candidate is better (oriented: above 0 is better), judged by the test that fits the metric. A value that is not
 * finite on either side has no difference: the estimate is null.
 */
function compareMetric(sample, metric, options) {
    const orientation = metric.higherIsBetter ? 1 : -1;
    const candidate = metricValue(sample, metric, sample.candidate);
    const baseline = metricValue(sample, metric, sample.baseline);
    if (!Number.isFinite(candidate) || !Number.isFinite(baseline)) {
        const side = Number.isFinite(candidate) ? 'baseline' : 'candidate';
        return always((0,estimated/* unknown */.L5)(Number.NaN, whyUndefined(sample, metric, side)));
    }
    const purpose = `${options.scope} ${metric.name}`;
    const estimate = (0,statistics/* unsigned */.a)(orientation * (candidate - baseline));
    const signOnly = (problem) => {
        const permutation = permuteSwaps(sample, metric, { ...options, purpose });
        return always({ kind: 'permutation', estimate, permutation, problem });
    };
    if (metric.test === 'permutation')
        return signOnly(NO_BOUNDS);
    if (options.test === 'permutation')
        return signOnly('is judged by its sign alone, as "test: permutation" asks');
    const problem = (0,domain/* problemOfDifference */.eh)(sample, metric);
    const plain = isPlain(sample);
    const right = plain ? rightAnswers(sample, metric, problem) : null;
    if (right !== null)
        return always(right);
    if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
        const values = differencesOf(sample, metric, orientation);
        return (0,compare_means/* meanDifference */.XA)({ values, purpose, problem, margins: options.margins }, options);
    }
    if (metric.test === 'delong' && sample.weights === null && (0,domain/* problemOfRows */.aO)(sample, metric) === null) {
        const known = compareScores(sample);
        if (known.kind === 'delong' && problem === null)
            return always(known);
        if (known.kind === 'pairs')
            return always({ ...known, permutation: permuteSwaps(sample, metric, { ...options, purpose }) });
    }
    if (problem !== null)
        return signOnly(problem);
    const terms = [
        { coefficient: orientation, metric, model: 'candidate' },
        { coefficient: -orientation, metric, model: 'baseline' },
    ];
    const permutation = permuteSwaps(sample, metric, { ...options, purpose });
    const at = (0,linear_bootstrap/* bootstrapLinear */.aM)(sample, { terms, purpose, margins: options.margins, signed: null }, options);
    return (alpha) => {
        const known = at(alpha);
        return known.kind === 'percentile' ? { ...known, permutation } : known;
    };
}
/** The metric of one model, not oriented. */
function boundMetric(sample, metric, options) {
    const { model } = options;
    if (metric.known !== undefined)
        return always(metric.known(sample, model));
    const answers = sample[model];
    const value = answers === null ? Number.NaN : metricValue(sample, metric, answers);
    if (answers === null || !Number.isFinite(value)) {
        return always((0,estimated/* unknown */.L5)(Number.NaN, whyUndefined(sample, metric, model)));
    }
    const plain = isPlain(sample);
    const counts = plain ? (0,share_counts/* shareCounts */.kp)(sample, metric, answers) : null;
    if (counts !== null)
        return always(counts);
    const problem = (0,domain/* problemOfRows */.aO)(sample, metric);
    if (problem !== null)
        return always((0,estimated/* unknown */.L5)(value, problem));
    if (metric.test === 'permutation')
        return always((0,estimated/* unknown */.L5)(value, NO_BOUNDS));
    if (metric.test === 'delong' && plain && answers.score !== null) {
        return always((0,compare_auc/* singleAuc */._O)(positivesOf(sample), answers.score));
    }
    const purpose = `one ${metric.name}`;
    if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
        return (0,compare_means/* singleMean */.wp)({ values: metric.perRow(sample, answers), purpose, margins: [] }, options);
    }
    const terms = [{ coefficient: 1, metric, model }];
    return (0,linear_bootstrap/* bootstrapLinear */.aM)(sample, { terms, purpose, margins: [], signed: null }, options);
}
/** Neither weighted nor clustered: every row counts alike and by itself. */
function isPlain(sample) {
    return sample.weights === null && !(0,domain/* clustered */.OM)(sample);
}
function always(known) {
    return () => known;
}
/** Right and wrong answers, where the metric is the share of right ones among rows that the truth alone chooses. */
function rightAnswers(sample, metric, problem) {
    if (metric.test === 'mcnemar' && metric.perRow !== undefined) {
        const [candidate, baseline] = [sample.candidate, sample.baseline].map((side) => metric.perRow?.(sample, side));
        if (candidate === undefined || baseline === undefined)
            return null;
        return (0,compare_accuracy/* discordantCounts */.C)({ among: 'rows', candidate, baseline, exactOnly: problem !== null });
    }
    const rows = (0,share_counts/* shareRows */.Xj)(sample, metric);
    if (rows === null)
        return null;
    const { predicted: ours } = sample.candidate;
    const { predicted: theirs } = sample.baseline;
    if (ours === null || theirs === null)
        return null;
    // Where fewer is better, a row that does not count is the right one.
    const right = (answers) => Float64Array.from(rows.rows, (row) => (rows.counts(answers[row]) === metric.higherIsBetter ? 1 : 0));
    const [candidate, baseline] = [right(ours), right(theirs)];
    const exactOnly = !(0,domain/* discordantAmong */.SO)(candidate, baseline);
    return (0,compare_accuracy/* discordantCounts */.C)({ among: rows.among, candidate, baseline, exactOnly });
}
const NO_BOUNDS = 'hangs on single rows, so that no resampling bounds it';
const PARTS = {
    predicted: 'a label for every row ("prediction")',
    score: 'a finite score for every row ("score")',
    probabilities: 'a probability in [0, 1] for every row and class ("score" or "score_<class>")',
};
/** Why a metric has no value, as far as it can be told from what the side gives. */
function whyUndefined(sample, metric, model) {
    const answers = sample[model];
    const given = answers !== null && (metric.needs === 'predicted' ? answers.predicted : (answers.score ?? answers.probabilities));
    const needs = `it needs ${PARTS[metric.needs]}`;
    if (given === null || given === false)
        return `the ${model}'s ${metric.name} cannot be computed: ${needs}`;
    return `the ${model}'s ${metric.name} is not a finite number: ${needs}, finite weights, and rows of each class`;
}
function differencesOf(sample, metric, orientation) {
    const perRow = metric.perRow ?? (() => new Float64Array(sample.rows).fill(Number.NaN));
    const baseline = perRow(sample, sample.baseline);
    return perRow(sample, sample.candidate).map((value, row) => orientation * (value - baseline[row]));
}
function compareScores(sample) {
    const nothing = new Float64Array(sample.rows);
    return (0,compare_auc/* aucStatistics */.db)({
        isPositive: positivesOf(sample),
        candidate: sample.candidate.score ?? nothing,
        baseline: sample.baseline.score ?? nothing,
        clusters: (0,domain/* clustered */.OM)(sample) ? sample.clusters : null,
    });
}
function positivesOf({ label, rows }) {
    return Uint8Array.from(label ?? new Int32Array(rows), (index) => (index === 1 ? 1 : 0));
}


/***/ }),

/***/ 29168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ confusionCounts)
/* harmony export */ });
/**
 * Rows (their weight, where rows are weighted) by true (first index) and answered class; answers that are no class or not there come last.
 * Null without labels.
 */
function confusionCounts({ label, classes, weights }, { predicted }) {
    if (label === null || predicted === null)
        return null;
    const counts = classes.map(() => new Float64Array(classes.length + 1));
    for (let row = 0; row < label.length; row += 1) {
        const line = counts[label[row]];
        const answered = predicted[row] < 0 ? classes.length : predicted[row];
        if (line !== undefined)
            line[answered] += weights?.[row] ?? 1;
    }
    return counts.map((line) => Array.from(line));
}


/***/ }),

/***/ 5859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ precisionRecallCurve),
/* harmony export */   WZ: () => (/* binding */ rocCurve),
/* harmony export */   eT: () => (/* binding */ calibrationCurve),
/* harmony export */   fc: () => (/* binding */ BAND_LEVEL),
/* harmony export */   g3: () => (/* binding */ thresholdCurves)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99192);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46818);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49944);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24151);

/** Two-sided level of every pointwise band. */
const BAND_LEVEL = 0.95;
const REPLICATES = 300;
const POINTS = 51;
/**
 * True-positive rate at evenly spaced false-positive rates. With a seed, pointwise bootstrap bands at 95 % (of rows, through their cells); none where rows hang together in clusters, of which cells know nothing.
 * Oracle: sklearn.metrics.roc_curve, interpolated.
 */
function rocCurve(cells, seed) {
    return banded(cells, rocHeights, seed);
}
/** Precision at the highest threshold that reaches each of evenly spaced recalls; bands as of `rocCurve`. Oracle: sklearn.metrics.precision_recall_curve. */
function precisionRecallCurve(cells, seed) {
    return banded(cells, precisions, seed);
}
const rates = () => Array.from({ length: POINTS }, (_, place) => place / (POINTS - 1));
function rocHeights({ positives, negatives }, into) {
    const [all, none] = [sum(positives), sum(negatives)];
    let [hits, falls, place] = [0, 0, 0];
    for (let cell = positives.length - 1; cell >= 0 && place < POINTS; cell -= 1) {
        const [more, wrong] = [positives[cell], negatives[cell]];
        // Rates before the end of this cell lie on its slope.
        for (; place < POINTS && (place / (POINTS - 1)) * none < falls + wrong; place += 1) {
            into[place] = (hits + (((place / (POINTS - 1)) * none - falls) / wrong) * more) / all;
        }
        hits += more;
        falls += wrong;
    }
    into.fill(1, place);
}
const ROUNDING = 1e-9;
function precisions({ positives, negatives }, into) {
    const all = sum(positives);
    let [hits, falls, place] = [0, 0, 0];
    for (let cell = positives.length - 1; cell >= 0 && place < POINTS; cell -= 1) {
        hits += positives[cell];
        falls += negatives[cell];
        if (hits + falls === 0)
            continue;
        for (; place < POINTS && (place / (POINTS - 1)) * all <= hits * (1 + ROUNDING); place += 1) {
            into[place] = hits / (hits + falls);
        }
    }
}
function banded(cells, heights, seed) {
    const y = new Float64Array(POINTS);
    heights(cells, y);
    const curve = { x: rates(), y: Array.from(y) };
    if (seed === null || cells.effective === null)
        return curve;
    const drawn = replicates(cells, { ...cells.effective, heights, seed });
    const at = (p) => drawn.map((values) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z)(values, p));
    return { ...curve, lower: at((1 - BAND_LEVEL) / 2), upper: at((1 + BAND_LEVEL) / 2) };
}
/** Heights of every replicate by point, ascending. Class counts vary as rows do: precision hangs on them. */
function replicates(cells, { positives, negatives, heights, seed }) {
    const random = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(seed);
    const points = Array.from({ length: POINTS }, () => new Float64Array(REPLICATES));
    const into = new Float64Array(POINTS);
    const [likely, unlikely] = [Array.from(cells.positives), Array.from(cells.negatives)];
    // Drawn are rows that are independent: each stands for its share of its class's weight.
    const each = { positives: sum(cells.positives) / positives, negatives: sum(cells.negatives) / negatives };
    for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
        const [hits, falls] = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_2__/* .drawMultinomial */ .C)(Math.round(positives + negatives), [positives, negatives], random);
        const draw = (rows, weights, by) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_2__/* .drawMultinomial */ .C)(Math.max(1, rows), weights, random).map((count) => count * by);
        heights({ positives: draw(hits, likely, each.positives), negatives: draw(falls, unlikely, each.negatives) }, into);
        for (let place = 0; place < POINTS; place += 1)
            points[place][replicate] = into[place];
    }
    return points.map((values) => values.sort());
}
const CALIBRATION_BINS = 10;
/**
 * Observed share of positives by bins of predicted probability, `x` the middle of each bin; null where a bin is empty. Wilson intervals at 95 %
 * (of weighted rows: of as many as count), none where rows hang together in clusters. Null where a score is no probability.
 */
function calibrationCurve({ label, weights, clusters }, { score }) {
    if (label === null || score === null || !score.every((value) => value >= 0 && value <= 1))
        return null;
    const [counts, squares, hits] = [0, 1, 2].map(() => new Float64Array(CALIBRATION_BINS));
    for (let row = 0; row < score.length; row += 1) {
        const weight = weights?.[row] ?? 1;
        const bin = Math.min(CALIBRATION_BINS - 1, Math.floor(score[row] * CALIBRATION_BINS));
        counts[bin] += weight;
        squares[bin] += weight * weight;
        if (label[row] === 1)
            hits[bin] += weight;
    }
    const bins = Array.from(counts, (count, bin) => {
        if (count === 0)
            return null;
        const rows = (count * count) / squares[bin];
        return { share: hits[bin] / count, ...(0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_3__/* .wilsonInterval */ .Y)((hits[bin] / count) * rows, rows, BAND_LEVEL) };
    });
    const curve = {
        x: bins.map((_, bin) => (bin + 0.5) / CALIBRATION_BINS),
        y: bins.map((bin) => bin?.share ?? null),
    };
    if (clusters !== null)
        return curve;
    return { ...curve, lower: bins.map((bin) => bin?.lower ?? null), upper: bins.map((bin) => bin?.upper ?? null) };
}
const THRESHOLDS = 41;
/** Precision, recall and F1 of `score >= threshold` at evenly spaced thresholds of a range. Precision is null where nothing is answered as positive. */
function thresholdCurves({ label, weights }, score, [lowest, highest]) {
    const x = Array.from({ length: THRESHOLDS }, (_, at) => lowest + ((highest - lowest) * at) / (THRESHOLDS - 1));
    // Rows by how many thresholds they reach.
    const [hits, falls] = [new Float64Array(THRESHOLDS + 1), new Float64Array(THRESHOLDS + 1)];
    for (let row = 0; row < score.length; row += 1) {
        const counts = label?.[row] === 1 ? hits : falls;
        counts[reached(x, score[row], { lowest, highest })] += weights?.[row] ?? 1;
    }
    const all = sum(hits);
    let [found, wrong] = [0, 0];
    const shares = x.map(() => ({
        precision: null,
        recall: null,
        f1: null,
    }));
    for (let at = THRESHOLDS - 1; at >= 0; at -= 1) {
        found += hits[at + 1];
        wrong += falls[at + 1];
        shares[at] = {
            precision: found + wrong === 0 ? null : found / (found + wrong),
            recall: all === 0 ? null : found / all,
            f1: found + wrong + all === 0 ? null : (2 * found) / (found + wrong + all),
        };
    }
    return {
        x,
        precision: shares.map(({ precision }) => precision),
        recall: shares.map(({ recall }) => recall),
        f1: shares.map(({ f1 }) => f1),
    };
}
function reached(x, value, { lowest, highest }) {
    const width = highest - lowest;
    let count = width > 0 ? Math.floor(((value - lowest) / width) * (THRESHOLDS - 1)) + 1 : THRESHOLDS;
    count = Math.min(THRESHOLDS, Math.max(0, count));
    // Division may miss a threshold by a rounding error: what counts is the comparison.
    while (count < THRESHOLDS && x[count] <= value)
        count += 1;
    while (count > 0 && x[count - 1] > value)
        count -= 1;
    return count;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}


/***/ }),

/***/ 49739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86451);

const FAILS = ['broken', 'undefined'];
const HOLDS = ['proven', 'holds'];
/**
 * The decision table. `promote` is true only where every condition is proven (a no-harm: not shown broken) and there is one at all;
 * anything shown broken fails; everything else is inconclusive.
 */
function decide(judged, frame) {
    if (!frame.hasBaseline)
        return decideFirstModel(judged, frame);
    const decision = decisionOf(frame.primary);
    if (judged.some((each) => FAILS.includes(each.outcome)))
        return { verdict: 'fail', decision, promote: false };
    const allHold = judged.length > 0 && judged.every((each) => HOLDS.includes(each.outcome));
    // A gate of vetoes alone proves nothing: it can fail, but it cannot promote.
    const anyProven = judged.some((each) => each.outcome === 'proven');
    if (!allHold || !anyProven || frame.sameModel)
        return { verdict: 'inconclusive', decision, promote: false };
    return { verdict: 'pass', decision, promote: true };
}
function decideFirstModel(judged, { onFirstModel }) {
    const decision = 'no-baseline';
    const absolute = judged.filter((each) => (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(each.condition));
    if (absolute.some((each) => FAILS.includes(each.outcome)))
        return { verdict: 'fail', decision, promote: false };
    if (absolute.length === 0)
        return { verdict: onFirstModel, decision, promote: false };
    const allHold = absolute.every((each) => HOLDS.includes(each.outcome));
    return { verdict: allHold ? 'pass' : 'inconclusive', decision, promote: allHold };
}
function decisionOf(primary) {
    if (primary === null || primary.outcome === 'undefined')
        return 'inconclusive';
    const { condition } = primary;
    if (condition.kind === 'comparison' && condition.verb === 'better' && primary.outcome === 'proven')
        return 'better';
    if (condition.kind === 'comparison' && condition.verb === 'not-worse' && primary.outcome === 'proven') {
        return primary.better ? 'better' : 'not-worse';
    }
    if (primary.worse)
        return 'worse';
    // Better, though not by the margin asked for.
    return primary.better ? 'not-worse' : 'inconclusive';
}


/***/ }),

/***/ 10887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bh: () => (/* binding */ DISCORDANT_ROWS_MIN),
  OM: () => (/* binding */ clustered),
  SO: () => (/* binding */ discordantAmong),
  LZ: () => (/* binding */ discordantRows),
  Qy: () => (/* binding */ isAnswered),
  eh: () => (/* binding */ problemOfDifference),
  aO: () => (/* binding */ problemOfRows),
  TF: () => (/* binding */ rarestUnits)
});

// UNUSED EXPORTS: ROWS_MIN, ROWS_OF_EACH_CLASS_MIN

;// CONCATENATED MODULE: ./build/packages/stats/src/excess-disagreement.js


/**
 * θ = P(c ≠ b) − ½P(b ≠ b′) − ½P(c ≠ c′) = ½·E‖b(x) − c(x)‖² over requests x, where b(x) and c(x) are the lanes' own
 * distributions of answers: zero for lanes that behave alike, however noisy. A request is one observation whatever the
 * number of its predictions, so rows of a batch never pose as independent. Without repeats θ's noise terms are taken as
 * 0, which only enlarges it. Exact bounds of both parts are joined by `moverBounds`. Symmetric in the lanes.
 * Oracle: scipy.stats.beta.ppf and the sum of squares by hand. Reference: Székely and Rizzo, J. Stat. Planning and
 * Inference 143, 2013 (energy distance, of which this is the case of labels).
 */
function excessDisagreement(counts, alpha) {
    const between = shareTerm(counts.between, 1, alpha);
    const within = counts.within === null ? null : shareTerm(counts.within, -1, alpha);
    return {
        ...moverBounds(within === null ? [between] : [between, within]),
        raw: moverBounds([between]),
        noise: within === null ? null : moverBounds([{ ...within, weight: 1 }]),
    };
}
/**
 * The mean of shares as a term for `moverBounds`, with exact one-sided bounds at `alpha` each; nothing counted is [0, 1].
 * Oracle: scipy.stats.beta.ppf.
 */
function shareTerm({ sum, count, effective }, weight, alpha) {
    const estimate = count === 0 ? 0 : sum / count;
    const { lower, upper } = clopperPearsonInterval(estimate * effective, effective, 1 - 2 * alpha);
    return { weight, estimate, lower, upper };
}
/** Kish's effective number of clusters of unequal sizes: (Σ sizes)²/Σ sizes²; 0 without clusters. */
function effectiveClusters(sizes) {
    let total = 0;
    let squares = 0;
    for (const size of sizes) {
        total += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (total * total) / squares;
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/require-class.js
var require_class = __webpack_require__(51567);
// EXTERNAL MODULE: ./build/packages/model/src/tables/class-answers.js
var class_answers = __webpack_require__(5483);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/domain.js



/** Below these, asymptotic and percentile bounds are not trusted. */
const ROWS_OF_EACH_CLASS_MIN = 20;
const DISCORDANT_ROWS_MIN = 10;
const ROWS_MIN = 20;
const CLUSTERS_MIN = 30;
/** Why asymptotic bounds of a metric cannot be trusted on these rows, or null where they can. */
function problemOfRows(sample, metric) {
    const units = unitsOf(sample, () => true);
    const are = sample.weights === null ? 'there are' : 'their weights leave';
    if (clustered(sample) && units < CLUSTERS_MIN)
        return `needs at least ${CLUSTERS_MIN} clusters: ${are} ${units}`;
    const unit = sample.task === 'ranking' ? 'queries' : 'rows';
    if (units < ROWS_MIN)
        return `needs at least ${ROWS_MIN} ${unit}: ${are} ${units}`;
    const fewest = fewestOfAClass(sample, metric);
    if (fewest === null || fewest >= ROWS_OF_EACH_CLASS_MIN)
        return null;
    const what = clustered(sample) ? 'clusters with rows' : 'rows';
    return `needs at least ${ROWS_OF_EACH_CLASS_MIN} ${what} of each class: the rarest has ${fewest}`;
}
/** Units of the class that has the fewest, of those that count for the metric; null where classes do not matter. 0 where there is but one. */
function fewestOfAClass(sample, metric) {
    const { label } = sample;
    if (label === null || (sample.task === 'multiclass' && metric.rests === 'rows'))
        return null;
    const groups = metric.ofClass === undefined ? sample.classes.map((_, index) => [index]) : ownAndRest(sample, metric.ofClass);
    const counts = groups.map((indices) => unitsOf(sample, (row) => indices.includes(label[row])));
    const filled = counts.filter((count) => count > 0);
    return filled.length < 2 ? 0 : Math.min(...filled);
}
/** How many independent units a metric's resampling error rests on: those of the rarest class, where classes matter. */
function rarestUnits(sample, metric) {
    return fewestOfAClass(sample, metric) ?? unitsOf(sample, () => true);
}
/** A metric of one class knows two: it, and the rest. */
function ownAndRest({ classes }, name) {
    const own = (0,require_class/* requireClass */.u)(name, classes);
    return [[own], [...classes.keys()].filter((index) => index !== own)];
}
/** Why a difference cannot be judged by asymptotics, or null where it can. */
function problemOfDifference(sample, metric) {
    const rows = problemOfRows(sample, metric);
    if (rows !== null)
        return rows;
    const differing = new Uint8Array(sample.rows);
    for (const row of discordantRows(sample, metric))
        differing[row] = 1;
    const discordant = unitsOf(sample, (row) => differing[row] === 1);
    if (discordant >= DISCORDANT_ROWS_MIN)
        return null;
    const what = clustered(sample) ? 'clusters' : 'rows';
    return `needs at least ${DISCORDANT_ROWS_MIN} ${what} on which the models differ: there are ${discordant}`;
}
/** Are enough of these 0/1 answers, and enough of them different, for asymptotic bounds of their difference? */
function discordantAmong(candidate, baseline) {
    let discordant = 0;
    for (let row = 0; row < candidate.length; row += 1)
        if (candidate[row] !== baseline[row])
            discordant += 1;
    return candidate.length >= ROWS_OF_EACH_CLASS_MIN && discordant >= DISCORDANT_ROWS_MIN;
}
/** Rows on which the two models say different things, as far as the metric looks. */
function discordantRows({ candidate, baseline, rows }, metric) {
    if (baseline === null)
        return new Uint32Array(0);
    const found = [];
    for (let row = 0; row < rows; row += 1)
        if (differs(row, { candidate, baseline }, metric))
            found.push(row);
    return Uint32Array.from(found);
}
function differs(row, { candidate, baseline }, metric) {
    if (metric.needs === 'predicted')
        return candidate.predicted?.[row] !== baseline.predicted?.[row];
    if (candidate.probabilities === null || metric.needs === 'score')
        return candidate.score?.[row] !== baseline.score?.[row];
    return candidate.probabilities.some((column, index) => column[row] !== baseline.probabilities?.[index]?.[row]);
}
/** Are rows to be drawn by cluster? The queries of a ranking are its rows. */
function clustered(sample) {
    return sample.clusters !== null && sample.task !== 'ranking';
}
/**
 * How many units (rows, clusters, queries) the rows that are asked for make. Where they are weighted, how many equally heavy ones would be
 * known as well (Kish), rounded down: rows that weigh nothing are none.
 */
function unitsOf({ rows, clusters, weights }, isMeant) {
    const totals = new Float64Array(rows);
    const heaviest = weights?.reduce((most, weight) => Math.max(most, weight), 0) ?? 1;
    for (let row = 0; row < rows; row += 1) {
        const unit = clusters?.[row] ?? row;
        const weight = (weights?.[row] ?? 1) / heaviest;
        if (weight > 0 && isMeant(row))
            totals[unit] = totals[unit] + weight;
    }
    if (weights !== null)
        return Math.floor(effectiveClusters(totals) + ROUNDING);
    return totals.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
}
const ROUNDING = 1e-9;
/** Did both models answer every row with what the metric needs? Then an undefined metric is the rows' doing, not theirs. */
function isAnswered({ candidate, baseline }, { needs }) {
    return [candidate, baseline].every((side) => {
        if (side === null)
            return false;
        if (needs === 'predicted')
            return side.predicted !== null && !side.predicted.includes(class_answers/* NO_ANSWER */.D);
        const columns = side.probabilities !== null && needs === 'probabilities' ? side.probabilities : [side.score];
        return columns.every((column) => column?.every(Number.isFinite) === true);
    });
}


/***/ }),

/***/ 38542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ estimateFrom),
/* harmony export */   v: () => (/* binding */ negated)
/* harmony export */ });
/* harmony import */ var _fairness_estimate_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89226);
/* harmony import */ var _compare_accuracy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64956);
/* harmony import */ var _compare_auc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26238);
/* harmony import */ var _compare_means_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73076);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20957);
/* harmony import */ var _linear_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47273);
/* harmony import */ var _share_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58437);







/** Estimate and bounds as a function of the sufficient statistics alone. Bounds that were computed at another α are none. */
function estimateFrom(known, alpha) {
    switch (known.kind) {
        case 'none':
            return fromUnknown(known);
        case 'point':
            return fromPoint(known);
        case 'discordant':
            return (0,_compare_accuracy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccuracy */ .H)(known, alpha);
        case 'delong':
            return (0,_compare_auc_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAuc */ .Te)(known, alpha);
        case 'pairs':
            return (0,_compare_auc_js__WEBPACK_IMPORTED_MODULE_1__/* .boundByPairs */ .Zp)(known, alpha);
        case 'permutation':
            return (0,_compare_means_js__WEBPACK_IMPORTED_MODULE_2__/* .signedOnly */ .hf)(known, alpha);
        case 'percentile':
            return (0,_linear_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .boundPercentiles */ .LT)(known, alpha);
        case 'studentised':
            return (0,_compare_means_js__WEBPACK_IMPORTED_MODULE_2__/* .boundMean */ .sq)(known, alpha);
        case 'binomial':
            return (0,_share_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .boundShare */ .Um)(known, alpha);
        case 'auc':
            return (0,_compare_auc_js__WEBPACK_IMPORTED_MODULE_1__/* .boundAuc */ .un)(known, alpha);
        case 'groups':
            return (0,_fairness_estimate_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .estimateGroups */ .b)(known, alpha);
        case 'stated':
            return fromStated(known, alpha);
    }
}
function fromUnknown({ estimate, problem }) {
    return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_6__/* .unbounded */ .dT)(estimate ?? Number.NaN, problem);
}
function fromPoint({ estimate }) {
    return { ...(0,_estimated_js__WEBPACK_IMPORTED_MODULE_6__/* .unbounded */ .dT)(estimate, ''), lower: estimate, upper: estimate, method: 'point value', problem: null };
}
function fromStated(known, alpha) {
    const { estimate, method, problem, pBelow } = known;
    if (known.alpha !== alpha)
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_6__/* .unbounded */ .dT)(estimate, 'was computed at another confidence');
    const lower = known.lower ?? Number.NEGATIVE_INFINITY;
    const upper = known.upper ?? Number.POSITIVE_INFINITY;
    return {
        estimate,
        lower,
        upper,
        sign: 0,
        method,
        problem,
        standardError: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_6__/* .errorOfBounds */ .$h)(lower, upper, alpha),
        pBelow: (margin) => pBelow.find((each) => each.margin === margin)?.p ?? 1,
    };
}
/** The estimate of the negative number. */
function negated(known) {
    return {
        ...known,
        estimate: -known.estimate,
        lower: -known.upper,
        upper: -known.lower,
        sign: known.sign === 0 ? 0 : known.sign === 1 ? -1 : 1,
        pBelow: () => 1,
    };
}


/***/ }),

/***/ 20957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ errorOfBounds),
/* harmony export */   F_: () => (/* binding */ randomFor),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ou: () => (/* binding */ NO_SPREAD),
/* harmony export */   dT: () => (/* binding */ unbounded)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60991);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54254);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46818);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24732);



/** What is the same however often rows are drawn again shows no error of its own, which is not to say that it has none. */
const NO_SPREAD = 'shows no spread on these rows, so that its error is unknown';
/** An estimate about which this sample says nothing more; `problem` is one clause in words. */
function unbounded(estimate, problem) {
    return {
        estimate,
        lower: Number.NEGATIVE_INFINITY,
        upper: Number.POSITIVE_INFINITY,
        sign: 0,
        method: 'none',
        problem,
        standardError: Number.NaN,
        pBelow: () => 1,
    };
}
/** The statistics of such an estimate. */
function unknown(estimate, problem) {
    return { kind: 'none', estimate: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSafe */ .y)(estimate), problem };
}
/** The error that bounds at α reach `z` times to both sides. */
function errorOfBounds(lower, upper, alpha) {
    return (upper - lower) / (2 * (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - alpha));
}
/** A source of chance of its own for each purpose, so that a verdict does not hang on which other conditions are judged. */
function randomFor(options, purpose) {
    return (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_2__/* .seededRandom */ .I)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(`${options.seed}\n${purpose}`));
}


/***/ }),

/***/ 89698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ evaluateGate)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86451);
/* harmony import */ var _conditions_judge_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30433);
/* harmony import */ var _metrics_find_metric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5467);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49739);
/* harmony import */ var _judge_comparison_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29080);
/* harmony import */ var _metric_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47638);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45875);
/* harmony import */ var _settle_no_harm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33933);
/* harmony import */ var _stated_primary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25119);










/**
 * The gate: every condition judged at α, no-harm ones settled together, the decision table applied. Throws `CONFIG_INVALID` for a metric that
 * is not legal and `DATA_COLUMN_MISSING` for a slice column that is not there. Without rows there is nothing to judge: `DATA_EMPTY`.
 */
function evaluateGate(request) {
    const { sample, options } = request;
    if (sample.rows === 0) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_EMPTY', 'Cannot judge the candidate: the test data must have rows: it has none', 'give test data with rows');
    }
    const answered = request.conditions.flatMap((condition) => (0,_conditions_judge_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCondition */ .Xl)(condition, request));
    const judged = (0,_settle_no_harm_js__WEBPACK_IMPORTED_MODULE_2__/* .settleNoHarm */ .n)([...answered, ...(request.also ?? [])], options.alpha);
    const own = isPaired(sample) ? primaryJudged(judged, sample, request) : null;
    const verdict = (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .L)(judged, {
        hasBaseline: sample.baseline !== null,
        onFirstModel: request.onFirstModel,
        sameModel: request.sameModel,
        primary: own,
    });
    return {
        ...verdict,
        judged,
        primary: own,
        values: (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_4__/* .metricValues */ .t)(sample, shownMetrics(request)),
        rowsNeeded: (0,_need_js__WEBPACK_IMPORTED_MODULE_5__/* .jointRows */ .Ee)(judged, options.alpha),
        jointPower: (0,_need_js__WEBPACK_IMPORTED_MODULE_5__/* .jointPowerOf */ .HF)(judged),
    };
}
/** What every report shows, and what is asked for. */
function shownMetrics({ sample, legal, primary, conditions }) {
    const named = conditions.flatMap(_conditions_condition_js__WEBPACK_IMPORTED_MODULE_6__/* .metricsNamed */ .dz).flatMap((name) => (0,_metrics_find_metric_js__WEBPACK_IMPORTED_MODULE_7__/* .metricIfKnown */ .dm)(name, legal) ?? []);
    const shown = legal.filter((metric) => metric.reported.includes(sample.task));
    return [...new Map([...shown, primary, ...named].map((metric) => [metric.name, metric])).values()];
}
function isPaired(sample) {
    return sample.baseline !== null;
}
/** The stated comparison of the primary metric, else whether it is better. */
function primaryJudged(judged, sample, { primary, options }) {
    const stated = (0,_stated_primary_js__WEBPACK_IMPORTED_MODULE_8__/* .statedPrimary */ .e)(judged, primary.name);
    if (stated !== undefined)
        return stated;
    const condition = (0,_conditions_judge_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .betterThan */ .GG)(primary);
    return (0,_judge_comparison_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeComparison */ .t)(sample, { condition, metric: primary, slice: null }, options);
}


/***/ }),

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ou: () => (/* binding */ flipsOf),
/* harmony export */   tI: () => (/* binding */ confidentFlips)
/* harmony export */ });
/* unused harmony export decidingScore */
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63284);

/** The rows that changed between right and wrong; null where there are no labels to be right about. */
function flipsOf({ label, candidate, baseline, rows }) {
    const before = baseline?.predicted ?? null;
    const after = candidate.predicted;
    if (label === null || before === null || after === null)
        return null;
    const fixed = [];
    const broken = [];
    for (let row = 0; row < rows; row += 1) {
        const isRight = after[row] === label[row];
        const wasRight = before[row] === label[row];
        if (isRight && !wasRight)
            fixed.push(row);
        if (wasRight && !isRight)
            broken.push(row);
    }
    return { fixed, broken };
}
/** The flips whose score moved furthest, at most `most`: confident ones first, else in row order. */
function confidentFlips({ fixed, broken }, sample, most) {
    const flips = [
        ...fixed.map((row) => flipAt(row, 'fixed', sample)),
        ...broken.map((row) => flipAt(row, 'broken', sample)),
    ].sort((a, b) => a.row - b.row);
    const order = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .sortingOrder */ .l)(Float64Array.from(flips, (flip) => -movedBy(flip)));
    return Array.from(order.subarray(0, most), (place) => flips[place]);
}
function flipAt(row, change, sample) {
    const { candidate, baseline } = sample;
    return {
        row,
        change,
        candidateScore: decidingScore(candidate, row, sample),
        baselineScore: baseline === null ? null : decidingScore(baseline, row, sample),
    };
}
/** Binary: the score. Multiclass: the probability of the true class. Null where the model gives neither. */
function decidingScore({ score, probabilities }, row, { task, label }) {
    const value = task === 'binary' ? score?.[row] : probabilities?.[label?.[row] ?? -1]?.[row];
    return value !== undefined && Number.isFinite(value) ? value : null;
}
function movedBy({ candidateScore, baselineScore }) {
    return candidateScore === null || baselineScore === null ? 0 : Math.abs(candidateScore - baselineScore);
}


/***/ }),

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ comparisonStatistics),
/* harmony export */   t: () => (/* binding */ judgeComparison)
/* harmony export */ });
/* harmony import */ var _compare_means_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73076);
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10887);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20957);
/* harmony import */ var _judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75545);
/* harmony import */ var _linear_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47273);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24732);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78500);








/** Judges `better`, `not-worse` and `no-harm` (the last before Holm: its p-value is given). */
function judgeComparison(sample, question, options) {
    const statistics = comparisonStatistics(sample, question, options)(options.alpha);
    return (0,_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFromStatistics */ .D)(question.condition, statistics, options);
}
/** The sufficient statistics of a comparison at any α: what is drawn is drawn once. */
function comparisonStatistics(sample, { condition, metric, slice }, options) {
    const scope = slice === null ? 'all' : `${condition.text} = ${slice}`;
    const candidate = (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(sample, metric, sample.candidate);
    const baseline = (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(sample, metric, sample.baseline);
    const { margin, verb } = condition;
    const margins = verb === 'no-harm' && !margin.relative ? [(0,_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdOf */ .p)(condition, baseline)] : [];
    const difference = (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMetric */ .MN)(sample, metric, { ...options, scope, margins });
    const excess = margin.relative ? relativeExcess(sample, { condition, metric, scope }, options) : null;
    const tooSmall = slice === null || !(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnswered */ .Qy)(sample, metric) ? null : (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfRows */ .aO)(sample, metric);
    return (alpha) => ({
        kind: 'comparison',
        metric: metric.name,
        slice,
        rows: sample.rows,
        candidate: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonSafe */ .y)(candidate),
        baseline: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonSafe */ .y)(baseline),
        difference: difference(alpha),
        excess: excess === null ? null : excess(alpha),
        tooSmall,
    });
}
/**
 * Difference − (±m)·|baseline| with the baseline's own uncertainty, which is part of a margin in percent. Linear as long as the baseline keeps
 * its sign; where it is 0, not a number, or its sign is not certain, a share of it means nothing.
 */
function relativeExcess(sample, { condition, metric, scope }, options) {
    const candidate = (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(sample, metric, sample.candidate);
    const baseline = (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(sample, metric, sample.baseline);
    const always = (known) => () => known;
    if (!Number.isFinite(baseline) || Math.abs(baseline) <= ZERO) {
        return always((0,_estimated_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(Number.NaN, `cannot take a margin in percent of a baseline that must not be 0: it is ${baseline}`));
    }
    const orientation = metric.higherIsBetter ? 1 : -1;
    const signed = (condition.verb === 'better' ? 1 : -1) * condition.margin.value * Math.sign(baseline);
    const share = orientation + signed;
    if (options.test === 'permutation')
        return always((0,_estimated_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(orientation * candidate - share * baseline, 'has no permutation test for a margin in percent'));
    const problem = (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfDifference */ .eh)(sample, metric);
    if (problem !== null)
        return always((0,_estimated_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(orientation * candidate - share * baseline, problem));
    const purpose = `${scope} ${metric.name} relative`;
    const margins = [0];
    if (metric.test === 'mean' && (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(sample) && metric.perRow !== undefined) {
        const [ours, theirs] = [metric.perRow(sample, sample.candidate), metric.perRow(sample, sample.baseline)];
        if (!keepsSign(theirs, baseline))
            return always((0,_estimated_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(orientation * candidate - share * baseline, _linear_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__/* .UNSURE_SIGN */ .hM));
        const values = ours.map((value, row) => orientation * value - share * theirs[row]);
        return (0,_compare_means_js__WEBPACK_IMPORTED_MODULE_7__/* .singleMean */ .wp)({ values, purpose, margins }, options);
    }
    const term = { coefficient: -share, metric, model: 'baseline' };
    const terms = [{ coefficient: orientation, metric, model: 'candidate' }, term];
    return (0,_linear_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__/* .bootstrapLinear */ .aM)(sample, { terms, purpose, margins, signed: term }, options);
}
const ZERO = 1e-12;
const ERRORS_FROM_ZERO = 4;
/** Is the sign of a mean beyond doubt: no value on the other side, or four standard errors away from 0? */
function keepsSign(values, mean) {
    const sign = Math.sign(mean);
    if (values.every((value) => value * sign >= 0))
        return true;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    return Math.abs(mean) > ERRORS_FROM_ZERO * Math.sqrt(variance / values.length);
}


/***/ }),

/***/ 75545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeFromStatistics)
/* harmony export */ });
/* harmony import */ var _estimate_from_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38542);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45875);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78500);



/**
 * The answer to a condition as a function of its sufficient statistics and α alone, bit for bit: what `verify` computes from an evidence
 * file is what was printed. Statistics of another kind of condition judge nothing: `undefined`, which fails.
 */
function judgeFromStatistics(condition, statistics, { alpha }) {
    if (statistics.kind === 'unjudged')
        return unjudged(condition, statistics);
    if (statistics.kind === 'comparison' && condition.kind === 'comparison')
        return judgedComparison(condition, statistics, alpha);
    if (statistics.kind === 'bound' && condition.kind === 'bound')
        return judgedBound(condition, statistics, alpha);
    const { metric, slice, rows } = statistics;
    const nothing = { kind: 'unjudged', metric, slice, rows, candidate: null, baseline: null };
    return unjudged(condition, { ...nothing, outcome: 'undefined', problem: 'its statistics are of another kind' });
}
/** Statistics are computed to about this precision: what only rounding tells from its margin is not told. */
const ROUNDING = 1e-12;
/**
 * The excess over the margin decides: proven where its lower bound is above 0, broken where its upper bound is below 0. A `no-harm` holds until
 * Holm's method has seen its p-value beside the others'.
 */
function judgedComparison(condition, statistics, alpha) {
    const { candidate, baseline, rows, metric, slice, tooSmall } = statistics;
    const { verb } = condition;
    const plain = (0,_estimate_from_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFrom */ .V)(statistics.difference, alpha);
    const threshold = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdOf */ .p)(condition, baseline ?? Number.NaN);
    const excess = statistics.excess === null
        ? shifted(plain, threshold)
        : agreeing((0,_estimate_from_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFrom */ .V)(statistics.excess, alpha), plain, threshold);
    const outcome = outcomeOf(excess, verb, tooSmall);
    const effect = { rows, excess: excess.estimate, standardError: excess.standardError, alpha };
    const discordant = threshold === 0 && statistics.excess === null ? discordantShare(statistics) : null;
    return {
        condition,
        metric,
        slice,
        rows,
        candidate,
        baseline,
        estimate: plain.estimate,
        lower: plain.lower,
        upper: plain.upper,
        threshold,
        outcome,
        worse: plain.upper < 0 || plain.sign === -1,
        better: plain.lower > 0 || plain.sign === 1,
        method: statistics.excess === null ? plain.method : excess.method,
        problem: outcome === 'undefined' ? excess.problem : (tooSmall ?? excess.problem),
        pValue: verb === 'no-harm' ? excess.pBelow(0) : null,
        adjustedP: null,
        rowsNeeded: outcome === 'unproven' ? (0,_need_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsFor */ .f4)({ ...effect, discordant }, _need_js__WEBPACK_IMPORTED_MODULE_2__/* .POWER_WANTED */ .GM) : null,
        ...(0,_need_js__WEBPACK_IMPORTED_MODULE_2__/* .prospectsOf */ .fg)({ ...effect, discordant }),
        statistics,
    };
}
function discordantShare({ difference }) {
    if (difference.kind !== 'discordant' || difference.among !== 'rows')
        return null;
    return (difference.fixed + difference.broken) / difference.rows;
}
/** The difference less its threshold. */
function shifted(plain, threshold) {
    return {
        ...plain,
        estimate: plain.estimate - threshold,
        lower: plain.lower - threshold,
        upper: plain.upper - threshold,
        // An exact sign speaks of thresholds on its own side only.
        sign: plain.sign === 1 && threshold <= 0 ? 1 : plain.sign === -1 && threshold >= 0 ? -1 : 0,
        pBelow: (margin) => plain.pBelow(margin + threshold),
    };
}
/** More than a gain is a gain: what the plain comparison's tests do not show, a margin in percent cannot add. */
function agreeing(excess, plain, threshold) {
    const isGain = plain.lower > 0 || plain.sign === 1;
    const isLoss = plain.upper < 0 || plain.sign === -1;
    return {
        ...excess,
        lower: threshold >= 0 && !isGain ? Math.min(excess.lower, 0) : excess.lower,
        upper: threshold <= 0 && !isLoss ? Math.max(excess.upper, 0) : excess.upper,
    };
}
/** A slice in which a metric is not defined for want of rows cannot tell; a model that does not answer fails. */
function outcomeOf(excess, verb, tooSmall) {
    const isDefined = Number.isFinite(excess.estimate);
    if (!isDefined && tooSmall === null)
        return 'undefined';
    if (!isDefined)
        return verb === 'no-harm' ? 'holds' : 'unproven';
    if (verb === 'no-harm')
        return 'holds';
    if (excess.lower > ROUNDING || excess.sign === 1)
        return 'proven';
    if (excess.upper < -ROUNDING || excess.sign === -1)
        return 'broken';
    return 'unproven';
}
/** Proven and broken by one-sided bounds of the expression. */
function judgedBound(condition, statistics, alpha) {
    const { rows, metric, slice } = statistics;
    const straight = (0,_estimate_from_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFrom */ .V)(statistics.value, alpha);
    const known = statistics.negated ? (0,_estimate_from_js__WEBPACK_IMPORTED_MODULE_0__/* .negated */ .v)(straight) : straight;
    const outcome = boundOutcome(condition, known);
    const above = condition.operator.startsWith('>');
    const excess = (above ? 1 : -1) * (known.estimate - condition.threshold) - (condition.tolerance ?? 0);
    const effect = { rows, excess, standardError: known.standardError, alpha, discordant: null };
    const own = condition.terms.length === 1 ? condition.terms[0]?.model : undefined;
    const shown = Number.isFinite(known.estimate) ? known.estimate : null;
    return {
        condition,
        metric,
        slice,
        rows,
        candidate: own === 'candidate' ? shown : null,
        baseline: own === 'baseline' ? shown : null,
        estimate: known.estimate,
        lower: known.lower,
        upper: known.upper,
        threshold: condition.threshold,
        outcome,
        worse: false,
        better: false,
        method: known.method,
        problem: known.problem,
        pValue: null,
        adjustedP: null,
        rowsNeeded: outcome === 'unproven' ? (0,_need_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsFor */ .f4)(effect, _need_js__WEBPACK_IMPORTED_MODULE_2__/* .POWER_WANTED */ .GM) : null,
        ...(0,_need_js__WEBPACK_IMPORTED_MODULE_2__/* .prospectsOf */ .fg)(effect),
        statistics,
    };
}
/**
 * With a tolerance ε the estimate must clear the threshold by ε and be known to within ε: together they imply the bound, and tell the author
 * when the rows are too few for the precision asked for.
 */
function boundOutcome({ operator, threshold, tolerance }, known) {
    if (!Number.isFinite(known.estimate))
        return 'undefined';
    const above = operator.startsWith('>');
    const closed = operator.endsWith('=');
    const low = above ? beyond(known.lower, threshold) : beyond(threshold, known.upper);
    const high = above ? beyond(known.upper, threshold) : beyond(threshold, known.lower);
    if (tolerance === null) {
        if (low > 0 || (closed && low === 0))
            return 'proven';
        return high < 0 || (!closed && high === 0) ? 'broken' : 'unproven';
    }
    const centre = above ? known.estimate - threshold : threshold - known.estimate;
    const isPrecise = centre - low <= tolerance && high - centre <= tolerance;
    if (!isPrecise)
        return 'unproven';
    return beyond(centre, tolerance) > 0 ? 'proven' : beyond(-centre, tolerance) > 0 ? 'broken' : 'unproven';
}
/** By how much `value` exceeds `limit`. Decimals that only binary fractions tell apart are equal: 0.85 − 0.80 is 0.05. */
function beyond(value, limit) {
    const excess = value - limit;
    if (!Number.isFinite(excess))
        return excess;
    return Math.abs(excess) <= ROUNDING * Math.max(1, Math.abs(limit)) ? 0 : excess;
}
function unjudged(condition, statistics) {
    const { metric, slice, rows, candidate, baseline, outcome, problem } = statistics;
    return {
        condition,
        metric,
        slice,
        outcome,
        rows,
        candidate,
        baseline,
        estimate: Number.NaN,
        lower: Number.NEGATIVE_INFINITY,
        upper: Number.POSITIVE_INFINITY,
        threshold: condition.kind === 'bound' ? condition.threshold : condition.margin.value,
        worse: false,
        better: false,
        method: 'none',
        problem,
        pValue: null,
        adjustedP: null,
        rowsNeeded: null,
        power: null,
        detectable: null,
        statistics,
    };
}


/***/ }),

/***/ 47273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ boundPercentiles),
/* harmony export */   aM: () => (/* binding */ bootstrapLinear),
/* harmony export */   hM: () => (/* binding */ UNSURE_SIGN),
/* harmony export */   qS: () => (/* binding */ ownWeights),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27745);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8962);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10887);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20957);
/* harmony import */ var _paired_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50827);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24732);





const SAME = 1e-12;
/**
 * A sum of metrics with percentile bounds from a bootstrap that draws rows within classes (whole clusters where there are any) and
 * lets every term share the draw. Where all metrics are functions of the confusion matrix and rows are neither weighted nor clustered, the
 * cells of the paired table are drawn in place of rows: the same law at a fraction of the work. Negating the terms mirrors the bounds
 * exactly. A value that is not finite in any replicate: no bounds.
 */
function bootstrapLinear(sample, question, options) {
    const { terms, signed } = question;
    const all = signed === null ? terms : [...terms, signed];
    const tabular = (0,_paired_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTabular */ .an)(sample, all.map(({ metric }) => metric));
    const table = tabular ? (0,_paired_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedTable */ .UP)(sample) : null;
    const own = ownWeights(sample);
    const whole = table === null ? null : (0,_paired_table_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionsOf */ .hM)(table, table.counts);
    const estimate = sumOf(terms, (term) => (whole === null ? estimatorOf(sample, term)(own) : valueIn(whole, term)));
    const only = (known) => () => known;
    if (!Number.isFinite(estimate))
        return only((0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, 'is not a finite number on these rows'));
    const drawn = table !== null ? 'cells' : (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .clustered */ .OM)(sample) ? 'clusters' : 'rows';
    const { values, keepsSign } = table === null ? fromRows(sample, question, options) : fromCells(table, question, options);
    if (!keepsSign)
        return only((0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, UNSURE_SIGN));
    const extremes = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_3__/* .percentileBounds */ .DO)(values, 0.5);
    if (!Number.isFinite(extremes.lower))
        return only((0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, 'is not defined on some resamples of these rows'));
    const sorted = values.sort();
    if (!(sorted.at(-1) - sorted[0] > SAME * Math.max(1, Math.abs(estimate))))
        return only((0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, _estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SPREAD */ .Ou));
    const units = Math.min(...all.map(({ metric }) => (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .rarestUnits */ .TF)(sample, metric)));
    const counted = question.margins.map((margin) => ({ margin: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(margin), notBelow: notBelow(sorted, margin) }));
    return (alpha) => {
        const { lower, upper } = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_3__/* .percentileBounds */ .DO)(sorted, (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_3__/* .expandedAlpha */ .Ap)(alpha, units));
        if (!(upper - lower > SAME * Math.max(1, Math.abs(estimate))))
            return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, _estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SPREAD */ .Ou);
        if (!Number.isFinite(lower))
            return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(estimate, 'needs more replicates for this confidence');
        return {
            kind: 'percentile',
            drawn,
            units,
            estimate: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(estimate),
            replicates: options.replicates,
            alpha,
            lower: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(lower),
            upper: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(upper),
            margins: counted,
            permutation: null,
        };
    };
}
const UNSURE_SIGN = 'cannot take a margin in percent of a baseline whose sign is not certain on these rows: write the margin as a number';
function notBelow(sorted, margin) {
    return sorted.reduce((count, value) => count + (value < margin ? 0 : 1), 0);
}
/** The value of a metric of the confusion matrix. Without rows there is none. */
function valueIn(confusions, { metric, model }) {
    const confusion = confusions[model];
    return confusion.total > 0 ? (metric.ofConfusion?.(confusion) ?? Number.NaN) : Number.NaN;
}
function fromCells(table, { terms, purpose, signed }, options) {
    const values = new Float64Array(options.replicates);
    const counts = new Float64Array(table.counts.length);
    const random = (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFor */ .F_)(options, purpose);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let replicate = 0; replicate < options.replicates; replicate += 1) {
        (0,_paired_table_js__WEBPACK_IMPORTED_MODULE_0__/* .resampleTable */ .U_)(table, counts, random);
        const confusions = (0,_paired_table_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionsOf */ .hM)(table, counts);
        const value = (term) => valueIn(confusions, term);
        values[replicate] = sumOf(terms, value);
        if (signed === null)
            continue;
        low = Math.min(low, value(signed));
        high = Math.max(high, value(signed));
    }
    return { values, keepsSign: signed === null || low > 0 || high < 0 };
}
function fromRows(sample, { terms, purpose, signed }, options) {
    const values = new Float64Array(options.replicates);
    const estimators = new Map([...terms, ...(signed === null ? [] : [signed])].map((term) => [term, estimatorOf(sample, term)]));
    const { weights } = sample;
    const weighted = new Float64Array(sample.rows);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    const plan = {
        rows: sample.rows,
        design: designOf(sample),
        replicates: options.replicates,
        random: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFor */ .F_)(options, purpose),
    };
    (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .forEachResample */ .u)(plan, (times, replicate) => {
        if (weights !== null)
            for (let row = 0; row < times.length; row += 1)
                weighted[row] = times[row] * weights[row];
        const drawn = weights === null ? times : weighted;
        const value = (term) => estimators.get(term)?.(drawn) ?? Number.NaN;
        values[replicate] = sumOf(terms, value);
        if (signed === null)
            return;
        low = Math.min(low, value(signed));
        high = Math.max(high, value(signed));
    });
    return { values, keepsSign: signed === null || low > 0 || high < 0 };
}
/** Bounds from two order statistics; a permutation test must agree where there is one. */
function boundPercentiles(known, alpha) {
    const { estimate, lower, upper, permutation, replicates, drawn, units } = known;
    if (known.alpha !== alpha)
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .unbounded */ .dT)(estimate, 'was computed at another confidence');
    const method = `paired percentile bootstrap (${drawn === 'clusters' ? 'clusters' : 'within classes'})`;
    return {
        estimate,
        // Percentile bounds are too short in small samples: a sign counts as shown only where the permutation test agrees.
        lower: permutation === null || permutation.greater <= alpha ? lower : Math.min(lower, 0),
        upper: permutation === null || permutation.less <= alpha ? upper : Math.max(upper, 0),
        sign: 0,
        method: permutation === null ? method : `${method} and permutation`,
        problem: null,
        standardError: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOfBounds */ .$h)(lower, upper, alpha),
        pBelow: (margin) => {
            const asked = known.margins.find((each) => each.margin === margin);
            return asked === undefined ? 1 : (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_3__/* .expandedPValue */ .J0)((1 + asked.notBelow) / (replicates + 1), units);
        },
    };
}
/** What each row counts: its weight, or 1. */
function ownWeights(sample) {
    return sample.weights ?? new Float64Array(sample.rows).fill(1);
}
function estimatorOf(sample, { metric, model }) {
    const answers = sample[model];
    return answers === null ? () => Number.NaN : metric.estimator(sample, answers);
}
function designOf(sample) {
    // The queries of a ranking are drawn whole, as clusters are.
    if (sample.clusters !== null)
        return { kind: 'clusters', clusters: (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .groupRows */ .f)(sample.clusters) };
    return { kind: 'strata', strata: (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_5__/* .groupRows */ .f)(sample.label ?? new Int32Array(sample.rows)) };
}
function sumOf(terms, value) {
    return terms.reduce((total, term) => total + term.coefficient * value(term), 0);
}
/** The percentile bootstrap of a difference by itself, oriented: what `compareMetric` asks for metrics without a test of their own. */
function bootstrapDifference(sample, metric, options) {
    const coefficient = metric.higherIsBetter ? 1 : -1;
    const terms = [
        { coefficient, metric, model: 'candidate' },
        { coefficient: -coefficient, metric, model: 'baseline' },
    ];
    const question = { terms, purpose: `all ${metric.name}`, margins: [], signed: null };
    return bootstrapLinear(sample, question, options)(options.alpha);
}


/***/ }),

/***/ 47638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ differenceOf),
/* harmony export */   t: () => (/* binding */ metricValues)
/* harmony export */ });
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);

/** Metrics of both models. One that needs what a side does not give (scores, labels) is left out for that side. */
function metricValues(sample, metrics) {
    const candidate = valuesOf(sample, metrics, sample.candidate);
    const baseline = sample.baseline === null ? null : valuesOf(sample, metrics, sample.baseline);
    return { candidate, baseline, difference: baseline === null ? null : differenceOf(candidate, baseline) };
}
/** candidate − baseline of what both have. */
function differenceOf(candidate, baseline) {
    const shared = Object.entries(candidate).filter(([name]) => Object.hasOwn(baseline, name));
    return Object.fromEntries(shared.map(([name, value]) => [name, value - (baseline[name] ?? Number.NaN)]));
}
function valuesOf(sample, metrics, answers) {
    const possible = metrics.filter((metric) => canJudge(metric, answers));
    return Object.fromEntries(possible.map((metric) => [metric.name, (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)(sample, metric, answers)]));
}
function canJudge({ needs }, { predicted, score, probabilities }) {
    if (needs === 'predicted')
        return predicted !== null;
    if (needs === 'score')
        return score !== null;
    return score !== null || probabilities !== null;
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GM: () => (/* binding */ POWER_WANTED),
  HF: () => (/* binding */ jointPowerOf),
  Ee: () => (/* binding */ jointRows),
  fg: () => (/* binding */ prospectsOf),
  f4: () => (/* binding */ rowsFor)
});

// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/stats/src/power.js

/**
 * Rows at which an effect as large as the one seen would be proven: effect − margin against its standard error, which shrinks with
 * √rows. Infinity where the effect does not exceed the margin: no number of rows proves it. Oracle: the normal formula in scipy.
 */
function rowsNeeded({ rows, excess, standardError }, wanted) {
    if (!(excess > 0))
        return Number.POSITIVE_INFINITY;
    return Math.ceil(rows * ((reach(wanted) * standardError) / excess) ** 2);
}
/** The smallest effect beyond the margin that a test with this standard error reliably proves. */
function minimumDetectableEffect(standardError, wanted) {
    return reach(wanted) * standardError;
}
/** The chance that a new sample of the same size proves an effect that lies `excess` beyond its margin. */
function powerAt(excess, standardError, alpha) {
    if (standardError === 0)
        return excess > 0 ? 1 : 0;
    return (0,normal/* normalCdf */.v)(excess / standardError + (0,normal/* normalQuantile */.Z)(alpha));
}
/**
 * Rows needed to prove a difference of two paired proportions with a share `discordant` of rows judged differently.
 * Oracle: the table in Connor's paper by the formula in scipy. Reference: Connor, Biometrics 43, 1987, 207–211.
 */
function connorRows(discordant, difference, wanted) {
    if (!(difference > 0))
        return Number.POSITIVE_INFINITY;
    const alpha = (0,normal/* normalQuantile */.Z)(1 - wanted.alpha) * Math.sqrt(discordant);
    const beta = (0,normal/* normalQuantile */.Z)(wanted.power) * Math.sqrt(Math.max(0, discordant - difference * difference));
    return Math.ceil(((alpha + beta) / difference) ** 2);
}
function reach({ alpha, power }) {
    return (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/need.js

/** The chance of success that rows needed and detectable effects are computed for. */
const POWER_WANTED = 0.8;
function prospectsOf({ excess, standardError, alpha }) {
    if (!Number.isFinite(standardError) || !Number.isFinite(excess))
        return { power: null, detectable: null };
    return {
        power: powerAt(excess, standardError, alpha),
        detectable: minimumDetectableEffect(standardError, { alpha, power: POWER_WANTED }),
    };
}
/** Rows at which an effect as large as this one is proven with that power, more than there are; null where no number is enough. */
function rowsFor({ rows, excess, standardError, alpha, discordant }, power) {
    const wanted = { alpha, power };
    const needed = discordant === null ? rowsNeeded({ rows, excess, standardError }, wanted) : connorRows(discordant, excess, wanted);
    return Number.isFinite(needed) ? Math.max(needed, rows + 1) : null;
}
function tested(judged) {
    return judged.filter(({ outcome }) => outcome === 'proven' || outcome === 'unproven');
}
/** Lower bound of the chance that a new sample of this size proves all that is to be proven (Bonferroni); null where unknown. */
function jointPowerOf(judged) {
    const all = tested(judged);
    if (all.length === 0 || all.some((each) => each.power === null))
        return null;
    return Math.max(0, 1 - all.reduce((sum, each) => sum + 1 - (each.power ?? 0), 0));
}
/**
 * Rows at which all open conditions are proven together with 80 % power or more: each may miss its share of the 20 % (Bonferroni over all
 * that is to be proven). Null where nothing is open, or no number of rows is enough for one of them.
 */
function jointRows(judged, alpha) {
    const open = judged.filter(({ outcome }) => outcome === 'unproven');
    if (open.length === 0 || open.some((each) => each.rowsNeeded === null))
        return null;
    const reach = (power) => (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
    const stretch = reach(1 - (1 - POWER_WANTED) / tested(judged).length) / reach(POWER_WANTED);
    const most = Math.max(...open.map((each) => each.rowsNeeded ?? 0));
    return tested(judged).length === 1 ? most : Math.ceil(most * stretch * stretch);
}


/***/ }),

/***/ 50827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hM: () => (/* binding */ confusionsOf),
  an: () => (/* binding */ isTabular),
  UP: () => (/* binding */ pairedTable),
  U_: () => (/* binding */ resampleTable),
  US: () => (/* binding */ swapTable),
  gw: () => (/* binding */ swappedConfusions)
});

;// CONCATENATED MODULE: ./build/packages/stats/src/binomial-draw.js
const INVERT_BELOW = 10;
/**
 * One binomial draw, exact to rounding: inversion where fewer than 10 successes are expected, Hörmann's transformed rejection (BTRS) beyond, at
 * a cost that does not grow with `trials`. `trials` is a whole number, p in [0, 1].
 * Oracle: the distribution by scipy.stats.binom.pmf (chi-square). Reference: Hörmann, Journal of Statistical Computation and Simulation 46, 1993.
 */
function drawBinomial(trials, p, random) {
    if (p <= 0 || trials === 0)
        return 0;
    if (p >= 1)
        return trials;
    if (p > 0.5)
        return trials - drawBinomial(trials, 1 - p, random);
    return trials * p < INVERT_BELOW ? invert(trials, p, random) : reject(trials, p, random);
}
/** Walks up the distribution function. Draws again in the last 1e-15, where the sum no longer tells. */
function invert(trials, p, random) {
    const odds = p / (1 - p);
    const none = Math.exp(trials * Math.log1p(-p));
    for (;;) {
        let left = random.next();
        let mass = none;
        for (let successes = 0; successes <= trials; successes += 1) {
            if (left < mass)
                return successes;
            left -= mass;
            mass *= (odds * (trials - successes)) / (successes + 1);
            if (mass < 1e-300)
                break;
        }
    }
}
function reject(trials, p, random) {
    const spread = Math.sqrt(trials * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = trials * p + 0.5;
    const accepted = 0.92 - 4.2 / b;
    const mode = Math.floor((trials + 1) * p);
    const logOdds = Math.log(p / (1 - p));
    const alpha = (2.83 + 5.1 / b) * spread;
    for (;;) {
        const u = random.next() - 0.5;
        const height = random.next();
        const distance = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / distance + b) * u + centre);
        if (distance >= 0.07 && height <= accepted)
            return successes;
        if (successes < 0 || successes > trials)
            continue;
        const scaled = Math.log((height * alpha) / (a / (distance * distance) + b));
        const bound = (successes - mode) * logOdds +
            logFactorial(mode) +
            logFactorial(trials - mode) -
            logFactorial(successes) -
            logFactorial(trials - successes);
        if (scaled <= bound)
            return successes;
    }
}
/** ln n! by table and Stirling's series; relative error below 1e-14. */
function logFactorial(n) {
    if (n < SMALL.length)
        return SMALL[n];
    const x = n + 1;
    const square = 1 / (x * x);
    return ((x - 0.5) * Math.log(x) -
        x +
        HALF_LOG_TWO_PI +
        (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) / x);
}
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** ln 0! … ln 15!. */
const SMALL = [
    0,
    0,
    Math.LN2,
    1.791759469228055,
    3.1780538303479458,
    4.787491742782046,
    6.579251212010101,
    8.525161361065415,
    10.60460290274525,
    12.801827480081469,
    15.104412573075516,
    17.502307845873887,
    19.987214495661885,
    22.552163853123425,
    25.191221182738683,
    27.89927138384089,
];
/**
 * Resamples rows that are known by their cell: as many rows as the cells hold, each drawn with replacement. Conditional binomials, each exact.
 * The cost is that of the cells, whatever the number of rows. Reference: Davis, Computational Statistics & Data Analysis 16, 1993.
 */
function drawCells({ counts, into, from, to }, random) {
    let total = 0;
    for (let cell = from; cell < to; cell += 1)
        total += counts[cell];
    let left = total;
    let weight = total;
    for (let cell = from; cell < to; cell += 1) {
        const drawn = cell + 1 === to ? left : drawBinomial(left, weight === 0 ? 0 : counts[cell] / weight, random);
        into[cell] = drawn;
        left -= drawn;
        weight -= counts[cell];
    }
}

// EXTERNAL MODULE: ./build/packages/model/src/metrics/confusion.js
var confusion = __webpack_require__(7645);
// EXTERNAL MODULE: ./build/packages/model/src/tables/class-answers.js
var class_answers = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/packages/model/src/gate/domain.js + 1 modules
var domain = __webpack_require__(10887);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/paired-table.js




/** Can every row be replaced by its cell? Not where rows are weighted or clustered, or where a metric looks at scores. */
function isTabular(sample, metrics) {
    const { label, weights, candidate, baseline } = sample;
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    return (label !== null &&
        weights === null &&
        !(0,domain/* clustered */.OM)(sample) &&
        metrics.every((metric) => metric.ofConfusion !== undefined) &&
        sides.every(({ predicted }) => predicted !== null && !predicted.includes(class_answers/* NO_ANSWER */.D)));
}
/** The table of a tabular sample. Without baseline the candidate takes its place. */
function pairedTable({ label, classes, rows, candidate, baseline }) {
    const width = classes.length + 1;
    const [ours, theirs] = [candidate.predicted, baseline?.predicted ?? candidate.predicted];
    const place = (answer) => (answer === undefined || answer < 0 ? classes.length : answer);
    const found = countCodes(rows, classes.length * width * width, (row) => {
        return ((label?.[row] ?? 0) * width + place(ours?.[row])) * width + place(theirs?.[row]);
    });
    const truthOf = (code) => Math.floor(code / (width * width));
    // The sort is stable: within a class cells stay in the order of first occurrence.
    const codes = [...found.keys()].sort((a, b) => truthOf(a) - truthOf(b));
    const numbers = new Map(codes.map((code, cell) => [code, cell]));
    const confused = (code, answer) => truthOf(code) * width + answer;
    const first = (code) => Math.floor(code / width) % width;
    const strata = codes.flatMap((code, cell) => cell === 0 || truthOf(codes[cell - 1]) !== truthOf(code) ? [cell] : []);
    return {
        names: classes,
        counts: Float64Array.from(codes, (code) => found.get(code) ?? 0),
        candidate: Int32Array.from(codes, (code) => confused(code, first(code))),
        baseline: Int32Array.from(codes, (code) => confused(code, code % width)),
        strata: [...strata, codes.length],
        mirror: Int32Array.from(codes, (code) => {
            const turned = (truthOf(code) * width + (code % width)) * width + first(code);
            return numbers.get(turned) ?? -1;
        }),
    };
}
const DENSE_MAX = 4_096;
/** How often each code occurs, in the order of first occurrence. */
function countCodes(rows, codes, codeOf) {
    const found = new Map();
    if (codes > DENSE_MAX) {
        for (let row = 0; row < rows; row += 1) {
            const code = codeOf(row);
            found.set(code, (found.get(code) ?? 0) + 1);
        }
        return found;
    }
    const counts = new Float64Array(codes);
    for (let row = 0; row < rows; row += 1) {
        const code = codeOf(row);
        if (counts[code] === 0)
            found.set(code, 0);
        counts[code] = counts[code] + 1;
    }
    for (const code of found.keys())
        found.set(code, counts[code]);
    return found;
}
/** The confusion matrices of both models when the cells hold `counts`. */
function confusionsOf(table, counts) {
    const matrix = (places) => {
        const cells = new Float64Array(table.names.length * (table.names.length + 1));
        for (let cell = 0; cell < places.length; cell += 1)
            cells[places[cell]] = cells[places[cell]] + counts[cell];
        return (0,confusion/* confusionOf */.wo)(cells, table.names);
    };
    return { candidate: matrix(table.candidate), baseline: matrix(table.baseline) };
}
/** Draws as many rows of each true class again, with replacement: what a bootstrap of rows within classes does to the cells. */
function resampleTable({ counts, strata }, into, random) {
    for (let stratum = 0; stratum + 1 < strata.length; stratum += 1) {
        drawCells({ counts, into, from: strata[stratum], to: strata[stratum + 1] }, random);
    }
}
/**
 * Exchanges the answers of each row with probability ½: what that does to the cells. Of two cells that are each other's mirror the rows
 * are dealt out anew.
 */
function swapTable({ counts, mirror }, into, random) {
    const { own, turned } = into;
    for (let cell = 0; cell < counts.length; cell += 1) {
        const other = mirror[cell];
        if (other === cell) {
            own[cell] = counts[cell];
            turned[cell] = 0;
            continue;
        }
        // The earlier one of a pair has dealt already.
        if (other >= 0 && other < cell)
            continue;
        const rows = counts[cell] + (other >= 0 ? counts[other] : 0);
        own[cell] = drawBinomial(rows, 0.5, random);
        turned[cell] = rows - own[cell];
        if (other >= 0)
            own[other] = turned[other] = 0;
    }
}
/** The confusion matrices after `swapTable`: rows that are turned count with the answers exchanged. */
function swappedConfusions(table, { own, turned }) {
    const matrix = (straight, crossed) => {
        const cells = new Float64Array(table.names.length * (table.names.length + 1));
        for (let cell = 0; cell < own.length; cell += 1) {
            cells[straight[cell]] = cells[straight[cell]] + own[cell];
            cells[crossed[cell]] = cells[crossed[cell]] + turned[cell];
        }
        return (0,confusion/* confusionOf */.wo)(cells, table.names);
    };
    return { candidate: matrix(table.candidate, table.baseline), baseline: matrix(table.baseline, table.candidate) };
}


/***/ }),

/***/ 51757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ evaluatePoints)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95140);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49739);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20957);
/* harmony import */ var _judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75545);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24732);





/**
 * Judges numbers that come without rows: absolute and change conditions hold or not as the values stand, without any interval; comparisons
 * (`better`, `not-worse`, `no-harm`) cannot be proven from them. A metric that is missing or not finite fails.
 */
function evaluatePoints(request) {
    const judged = request.conditions.map((condition) => condition.kind === 'bound' && condition.scope.kind === 'all'
        ? judgePoint(condition, request)
        : unjudgeable(condition, request));
    const { onFirstModel, sameModel, baseline } = request;
    return { ...(0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(judged, { hasBaseline: baseline !== null, onFirstModel, sameModel, primary: null }), judged };
}
function judgePoint(condition, { candidate, baseline, rows, options }) {
    const missing = baseline === null && condition.terms.some((term) => term.model === 'baseline');
    const numbers = condition.terms.map((term) => {
        const values = term.model === 'candidate' ? candidate : (baseline ?? {});
        return { name: term.metric, coefficient: term.coefficient, value: lookUp(values, term.metric), values };
    });
    const absent = numbers.find(({ value }) => value === undefined);
    const estimate = numbers.reduce((sum, { coefficient, value }) => sum + coefficient * (value ?? Number.NaN), 0);
    const frame = { metric: condition.terms.length === 1 ? (numbers[0]?.name ?? '') : condition.text, slice: null, rows };
    if (missing) {
        const nothing = { kind: 'unjudged', ...frame, candidate: null, baseline: null };
        const statistics = { ...nothing, outcome: 'no-baseline', problem: 'there is no baseline' };
        return (0,_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFromStatistics */ .D)(condition, statistics, options);
    }
    const value = absent !== undefined ? (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(Number.NaN, absence(absent.name, absent.values)) : pointValue(estimate);
    return (0,_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFromStatistics */ .D)(condition, { kind: 'bound', ...frame, value, negated: false }, options);
}
function lookUp(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
function absence(name, values) {
    const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, Object.keys(values));
    return `the metric "${name}" is not there${near === null ? '' : `: did you mean "${near}"?`}`;
}
function pointValue(estimate) {
    if (!Number.isFinite(estimate))
        return (0,_estimated_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(estimate, 'is not a finite number');
    return { kind: 'point', estimate: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .unsigned */ .a)(estimate) };
}
function unjudgeable(condition, { candidate, baseline, rows, options }) {
    const metric = condition.kind === 'bound' ? condition.text : (condition.metric ?? '');
    const shown = (values) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonSafe */ .y)(lookUp(values ?? {}, metric) ?? Number.NaN);
    const facts = {
        kind: 'unjudged',
        metric,
        slice: null,
        rows,
        candidate: shown(candidate),
        baseline: shown(baseline),
    };
    const why = baseline === null
        ? { outcome: 'no-baseline', problem: 'there is no baseline yet' }
        : { outcome: 'unproven', problem: 'needs predictions: a metrics file has no rows to test' };
    return (0,_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFromStatistics */ .D)(condition, { ...facts, ...why }, options);
}


/***/ }),

/***/ 34437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ residualsOf),
/* harmony export */   l: () => (/* binding */ residualCurve)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99192);
/* harmony import */ var _score_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67305);


const CELLS = 20;
const SAMPLED_MAX = 100_000;
/** Answer − truth of each row; NaN where either is not finite. */
function residualsOf({ target, rows }, { score }) {
    return Float64Array.from({ length: rows }, (_, row) => (score?.[row] ?? Number.NaN) - (target?.[row] ?? Number.NaN));
}
/**
 * Median residual by true value, in twentieths of the rows (`x`: their middle true value), with the band in which half of the residuals lie.
 * Beyond 100,000 rows, of rows at even distances. Null without finite values. Unweighted: it shows rows, not a mean.
 */
function residualCurve({ target }, residuals) {
    if (target === null)
        return null;
    const stride = Math.max(1, Math.ceil(residuals.length / SAMPLED_MAX));
    const kept = Array.from({ length: Math.ceil(residuals.length / stride) }, (_, at) => at * stride).filter((row) => Number.isFinite(target[row]) && Number.isFinite(residuals[row]));
    if (kept.length === 0)
        return null;
    const truths = Float64Array.from(kept, (row) => target[row]);
    const edges = (0,_score_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellEdges */ .bP)(truths, CELLS);
    const cells = Array.from({ length: edges.length + 1 }, () => ({ truths: [], residuals: [] }));
    for (const row of kept) {
        const cell = cells[(0,_score_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellAt */ .G0)(edges, target[row])];
        cell?.truths.push(target[row]);
        cell?.residuals.push(residuals[row]);
    }
    const filled = cells.filter((cell) => cell.truths.length > 0);
    const at = (values, p) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_1__/* .quantileSorted */ .Z)(Float64Array.from(values).sort(), p);
    return {
        x: filled.map((cell) => at(cell.truths, 0.5)),
        y: filled.map((cell) => at(cell.residuals, 0.5)),
        lower: filled.map((cell) => at(cell.residuals, 0.25)),
        upper: filled.map((cell) => at(cell.residuals, 0.75)),
    };
}


/***/ }),

/***/ 67305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ cellAt),
/* harmony export */   bP: () => (/* binding */ cellEdges),
/* harmony export */   oS: () => (/* binding */ scoreCells)
/* harmony export */ });
const CELLS_MAX = 512;
const SAMPLED_MAX = 16_384;
/** The cells of one model; null without labels, with a score that is not finite, or without one of the classes. */
function scoreCells({ label, weights, clusters }, { score }) {
    if (label === null || score === null || !score.every(Number.isFinite))
        return null;
    const edges = cellEdges(score, CELLS_MAX);
    const positives = new Float64Array(edges.length + 1);
    const negatives = new Float64Array(edges.length + 1);
    const sums = [new Float64Array(2), new Float64Array(2)];
    for (let row = 0; row < score.length; row += 1) {
        const weight = weights?.[row] ?? 1;
        const side = label[row] === 1 ? 1 : 0;
        const counts = side === 1 ? positives : negatives;
        const cell = cellAt(edges, score[row]);
        counts[cell] = counts[cell] + weight;
        sums[0][side] += weight;
        sums[1][side] += weight * weight;
    }
    const rowsOf = (side) => sums[0][side] ** 2 / sums[1][side];
    if (!(rowsOf(0) > 0 && rowsOf(1) > 0))
        return null;
    const effective = clusters === null ? { positives: rowsOf(1), negatives: rowsOf(0) } : null;
    return { positives, negatives, effective };
}
/**
 * At most `cells` − 1 ascending edges that cut finite values into cells of about equal counts: all different values where they are few. Beyond
 * 16,384 rows they are told from rows at even distances.
 */
function cellEdges(values, cells) {
    const stride = Math.max(1, Math.ceil(values.length / SAMPLED_MAX));
    const sorted = Float64Array.from({ length: Math.ceil(values.length / stride) }, (_, at) => values[at * stride]).sort();
    const different = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
    if (different.length <= cells)
        return different.slice(1);
    const picked = Float64Array.from({ length: cells - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / cells)]);
    return picked.filter((value, at) => at === 0 || value !== picked[at - 1]);
}
/** How many edges are at or below the value. */
function cellAt(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (edges[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 33933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ settleNoHarm)
});

;// CONCATENATED MODULE: ./build/packages/stats/src/holm.js
/**
 * Holm's step-down adjustment, in the order given: reject where the adjusted p is at most α and the chance of any false
 * rejection is at most α, whatever the dependence. NaN counts as 1.
 * Oracle: statsmodels.stats.multitest.multipletests(method="holm"). Reference: Holm, Scandinavian Journal of Statistics 6, 1979.
 */
function holmAdjust(pValues) {
    const ranked = pValues
        .map((p, place) => ({ p: Number.isNaN(p) ? 1 : p, place }))
        .sort((a, b) => a.p - b.p || a.place - b.place);
    const adjusted = new Array(pValues.length).fill(1);
    let highest = 0;
    for (const [rank, { p, place }] of ranked.entries()) {
        highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
        adjusted[place] = highest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/packages/model/src/gate/settle-no-harm.js

/**
 * Settles every no-harm condition of a run together: broken only where the Holm-adjusted test shows the loss. Holm prevents false
 * vetoes among many; it does not prevent misses.
 */
function settleNoHarm(judged, alpha) {
    const tested = judged.filter((each) => each.pValue !== null);
    const adjusted = new Map(holmAdjust(tested.map((each) => each.pValue ?? 1)).map((p, place) => [tested[place], p]));
    return judged.map((each) => {
        const p = adjusted.get(each);
        if (p === undefined)
            return each;
        return { ...each, adjustedP: p, outcome: each.outcome === 'holds' && p <= alpha ? 'broken' : each.outcome };
    });
}


/***/ }),

/***/ 58437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ boundShare),
/* harmony export */   Xj: () => (/* binding */ shareRows),
/* harmony export */   kp: () => (/* binding */ shareCounts)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95765);
/* harmony import */ var _metrics_define_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83507);
/* harmony import */ var _metrics_require_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51567);
/* harmony import */ var _estimated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20957);




/** Recall, specificity and their complements are shares of rows that the truth chooses; null for every other metric. */
function shareRows(sample, metric) {
    const { label, classes } = sample;
    const { share } = metric;
    if (share === undefined || share.given !== 'truth' || label === null)
        return null;
    const own = classOf(sample, metric);
    const rows = Uint32Array.from([...label.keys()].filter((row) => isIn(share.among, label[row], own)));
    if (rows.length === 0)
        return null;
    return {
        rows,
        counts: (answer) => isIn(share.counts, answer, own),
        among: `rows ${WHOSE[share.among]} ${quoted(classes, own)}`,
    };
}
const WHOSE = { class: 'of class', rest: 'not of class' };
const ANSWERED = { class: 'answered', rest: 'not answered' };
function quoted(classes, own) {
    return `"${classes[own] ?? ''}"`;
}
function classOf({ classes }, { ofClass }) {
    return ofClass === undefined ? _metrics_define_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .POSITIVE */ .A2 : (0,_metrics_require_class_js__WEBPACK_IMPORTED_MODULE_1__/* .requireClass */ .u)(ofClass, classes);
}
function isIn(side, index, own) {
    return (index === own) === (side === 'class');
}
/**
 * Successes among the rows that count, where the metric is a share of them (accuracy: all; recall: rows of the class; precision: rows answered
 * so) or grows with one (F1 with the share of right rows among those that have or were given the class): binomial given their number,
 * at any number of rows and at any value. Null for other metrics, and where no row counts.
 */
function shareCounts(sample, metric, { predicted }) {
    const { label, rows, classes } = sample;
    if (label === null || predicted === null)
        return null;
    const count = (isMeant) => {
        let found = 0;
        for (let row = 0; row < rows; row += 1)
            if (isMeant(label[row], predicted[row]))
                found += 1;
        return found;
    };
    const counted = (among, isTrial, isHit) => ({
        kind: 'binomial',
        among,
        successes: count((truth, answer) => isTrial(truth, answer) && isHit(truth, answer)),
        trials: count(isTrial),
        scale: 'share',
    });
    if (metric.test === 'mcnemar')
        return counted('rows', () => true, (truth, answer) => truth === answer);
    const { share } = metric;
    if (share === undefined)
        return null;
    const own = classOf(sample, metric);
    const name = quoted(classes, own);
    const known = share.given === 'either'
        ? {
            ...counted(`rows of class ${name} or answered so`, (truth, answer) => truth === own || answer === own, (truth, answer) => truth === answer),
            scale: 'dice',
        }
        : share.given === 'truth'
            ? counted(`rows ${WHOSE[share.among]} ${name}`, (truth) => isIn(share.among, truth, own), (_, answer) => isIn(share.counts, answer, own))
            : counted(`rows ${ANSWERED[share.among]} ${name}`, (_, answer) => isIn(share.among, answer, own), (truth) => isIn(share.counts, truth, own));
    return known.trials === 0 ? null : known;
}
/**
 * Exact bounds of such a share.
 * Oracle: `clopperPearsonInterval`. F1 = 2J/(1 + J) of the Jaccard share J is increasing, so that bounds of J are bounds of F1.
 */
function boundShare({ among, successes, trials, scale }, alpha) {
    const scaled = (share) => (scale === 'dice' ? (2 * share) / (1 + share) : share);
    const interval = (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_2__/* .clopperPearsonInterval */ .J)(successes, trials, 1 - 2 * alpha);
    const [lower, upper] = [scaled(interval.lower), scaled(interval.upper)];
    return {
        estimate: scaled(successes / trials),
        lower,
        upper,
        sign: 0,
        problem: null,
        standardError: (0,_estimated_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOfBounds */ .$h)(lower, upper, alpha),
        method: among === 'rows' ? 'Clopper–Pearson' : `Clopper–Pearson on ${among}`,
        pBelow: (margin) => (upper < margin ? alpha : 1),
    };
}


/***/ }),

/***/ 25119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ statedPrimary)
/* harmony export */ });
/** The stated comparison of the primary metric on all rows, which speaks for the decision; undefined where none is stated. */
function statedPrimary(judged, primary) {
    return judged.find(({ condition, metric, slice }) => condition.kind === 'comparison' && condition.verb !== 'no-harm' && slice === null && metric === primary);
}


/***/ }),

/***/ 24732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsigned),
/* harmony export */   y: () => (/* binding */ jsonSafe)
/* harmony export */ });
/** A number as statistics hold it: null where it is not finite, and no negative zero, which JSON does not keep. */
function jsonSafe(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
/** As `jsonSafe`, of a number that is known to be finite. */
function unsigned(value) {
    return value + 0;
}


/***/ }),

/***/ 78500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** What a difference is held against: a loss for `not-worse` and `no-harm`, a gain for `better`; shares are shares of the baseline's size. */
function thresholdOf({ margin, verb }, baseline) {
    return (verb === 'better' ? 1 : -1) * margin.value * (margin.relative ? Math.abs(baseline) : 1);
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ centralRange),
/* harmony export */   Gl: () => (/* binding */ valueShares),
/* harmony export */   PZ: () => (/* binding */ commonRange),
/* harmony export */   WC: () => (/* binding */ binMiddles)
/* harmony export */ });
/* harmony import */ var _score_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67305);

/** Share (of the weight) of the values in each of equally wide bins; all null where no value counts. Values that are not finite do not. */
function valueShares(values, { weights, range: [lowest, highest], bins, counts }) {
    const shares = new Float64Array(bins);
    let total = 0;
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row];
        if (!Number.isFinite(value) || (counts !== undefined && !counts(row)))
            continue;
        const weight = weights?.[row] ?? 1;
        const bin = highest > lowest ? Math.floor(((value - lowest) / (highest - lowest)) * bins) : 0;
        shares[Math.min(bins - 1, Math.max(0, bin))] += weight;
        total += weight;
    }
    return Array.from(shares, (share) => (total === 0 ? null : share / total));
}
/** The middles of equally wide bins. */
function binMiddles([lowest, highest], bins) {
    return Array.from({ length: bins }, (_, bin) => lowest + ((bin + 0.5) / bins) * (highest - lowest));
}
/** Lowest and highest finite value of several lists; [0, 1] where there is none. */
function commonRange(...lists) {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const values of lists) {
        for (const value of values) {
            if (!Number.isFinite(value))
                continue;
            if (value < lowest)
                lowest = value;
            if (value > highest)
                highest = value;
        }
    }
    return lowest <= highest ? [lowest, highest] : [0, 1];
}
const CENTRAL_CELLS = 200;
/** From the lowest to the highest of all but about 1 % of the values, so that one that is far out does not make all others one bin. */
function centralRange(lists) {
    const ends = lists.flatMap((values) => {
        const edges = (0,_score_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellEdges */ .bP)(values.filter(Number.isFinite), CENTRAL_CELLS);
        // Where values are few they are all edges but the lowest, which must not be lost.
        return edges.length < CENTRAL_CELLS - 1 ? [...commonRange(values)] : [edges[0], edges.at(-1)];
    });
    return commonRange(Float64Array.from(ends));
}


/***/ }),

/***/ 38337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ guardAnswers)
/* harmony export */ });
/* unused harmony exports samePredictions, constantPredictions, scoresOutOfRange, missingClass, unpredictedClass */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58838);

/** Of fewer rows of a class, that none is answered says little. */
const CLASS_ROWS_MIN = 20;
const CLASSES_SHOWN_MAX = 5;
/** What a look at both models' answers makes suspicious. */
function guardAnswers(sample, { sameModel, needsProbabilities }) {
    const sides = [
        ['candidate', sample.candidate],
        ...(sample.baseline === null ? [] : [['baseline', sample.baseline]]),
    ];
    return [
        sameModel ? SAME_MODEL : samePredictions(sample),
        ...sides.flatMap(([side, answers]) => [
            constantPredictions(side, answers),
            needsProbabilities ? scoresOutOfRange(side, answers) : null,
        ]),
        missingClass(sample),
        unpredictedClass(sample),
    ].filter((found) => found !== null);
}
const SAME_MODEL = {
    guard: 'same-model',
    detail: 'Candidate and baseline are the same bytes: there is nothing to compare',
    evidence: {},
};
/** Different bytes that answer alike on every row: probably one model saved twice, or one predictions file for both. */
function samePredictions({ candidate, baseline, rows }) {
    if (baseline === null)
        return null;
    const parts = ['predicted', 'score', 'probabilities'];
    if (!parts.every((part) => areAlike(candidate[part], baseline[part])))
        return null;
    return { guard: 'same-predictions', detail: 'Candidate and baseline answer alike on every row', evidence: { rows } };
}
function areAlike(a, b) {
    if (a === null || b === null)
        return a === b;
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at += 1) {
        const [one, other] = [a[at], b[at]];
        if (typeof one === 'number' || typeof other === 'number' ? !Object.is(one, other) : !areAlike(one, other))
            return false;
    }
    return true;
}
/** One answer to everything is no model: a broken feature, a wrong column, a scorer that fell back. */
function constantPredictions(side, { score, predicted, probabilities }) {
    const parts = probabilities ?? [score ?? predicted];
    const isConstant = parts.every((part) => part !== null && part.length > 1 && part.every((value) => value === part[0]));
    if (!isConstant)
        return null;
    const value = parts[0]?.[0] ?? null;
    return {
        guard: 'constant-predictions',
        detail: `The ${side} gives every row the same ${score === null && probabilities === null ? 'answer' : 'score'}`,
        evidence: { side, value },
    };
}
/** Numbers outside [0, 1] are no probabilities: a link is missing, and what is computed of them is not defined. */
function scoresOutOfRange(side, { score, probabilities }) {
    const columns = probabilities ?? (score === null ? [] : [score]);
    const rows = columns[0]?.length ?? 0;
    let outside = 0;
    for (let row = 0; row < rows; row += 1) {
        if (columns.some((column) => !(column[row] >= 0 && column[row] <= 1)))
            outside += 1;
    }
    if (outside === 0)
        return null;
    return {
        guard: 'scores-out-of-range',
        detail: `The ${side} gives ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(outside)} of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows scores outside 0 to 1 where probabilities are needed`,
        evidence: { side, outside, rows },
    };
}
/** A class that models answer and no row of the test data has: how they do on it is not known. */
function missingClass(sample) {
    const rowsOf = rowsByClass(sample);
    if (rowsOf === null)
        return null;
    const missing = sample.classes.filter((_, index) => rowsOf[index] === 0);
    if (missing.length === 0)
        return null;
    return {
        guard: 'missing-class',
        detail: `No row of the test data is of the ${missing.length === 1 ? 'class' : 'classes'} ${listed(missing)}: nothing is known of them`,
        evidence: { missing: missing.length, classes: sample.classes.length },
    };
}
/** A class that the test data has and the candidate never answers. */
function unpredictedClass(sample) {
    const rowsOf = rowsByClass(sample);
    const { predicted } = sample.candidate;
    if (rowsOf === null || predicted === null)
        return null;
    const answered = new Set(predicted);
    const never = sample.classes.filter((_, index) => (rowsOf[index] ?? 0) >= CLASS_ROWS_MIN && !answered.has(index));
    if (never.length === 0)
        return null;
    const rows = never.reduce((sum, name) => sum + (rowsOf[sample.classes.indexOf(name)] ?? 0), 0);
    return {
        guard: 'unpredicted-class',
        detail: `The candidate never answers ${listed(never)}, which ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rows / sample.rows)} of the rows are`,
        evidence: { never: never.length, rows },
    };
}
function rowsByClass({ label, classes }) {
    if (label === null)
        return null;
    const rows = classes.map(() => 0);
    for (const index of label)
        if (index >= 0)
            rows[index] = (rows[index] ?? 0) + 1;
    return rows;
}
function listed(names) {
    const shown = names
        .slice(0, CLASSES_SHOWN_MAX)
        .map((name) => `"${name}"`)
        .join(', ');
    return names.length > CLASSES_SHOWN_MAX ? `${shown} and ${names.length - CLASSES_SHOWN_MAX} more` : shown;
}


/***/ }),

/***/ 61148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ trainingOverlap),
/* harmony export */   MD: () => (/* binding */ labelCopy),
/* harmony export */   Rq: () => (/* binding */ testSetChanged),
/* harmony export */   kn: () => (/* binding */ duplicateIds),
/* harmony export */   n2: () => (/* binding */ duplicateRows)
/* harmony export */ });
/* unused harmony export OVERLAP_MIN */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58838);

/** From this share of shared or repeated rows, metrics can be off by as much. */
const OVERLAP_MIN = 0.01;
/** A table most of whose rows repeat has few values: that says nothing of its rows. */
const FEW_VALUES = 0.5;
/**
 * Rows that the model was trained on say how well it remembers. Rows of few values repeat by chance, so only what chance does not explain
 * speaks up, or what looks like copies.
 */
function trainingOverlap(overlap) {
    const { testRows, shared, excess, copied, conflicting } = overlap;
    const share = testRows === 0 ? 0 : shared / testRows;
    if (!(excess > OVERLAP_MIN || (copied && share > OVERLAP_MIN)))
        return null;
    const others = conflicting === 0 ? '' : `; ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(conflicting)} of them have another label there`;
    return {
        guard: 'training-overlap',
        detail: `${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shared)} of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(testRows)} test rows (${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share)}) repeat the features of a training row${others}`,
        evidence: { testRows, shared, excess, copied, conflicting },
    };
}
/** The same row counted several times weighs more than it knows. */
function duplicateRows({ rows, different, }) {
    const repeated = rows - different;
    if (rows === 0 || repeated / rows < OVERLAP_MIN || repeated / rows > FEW_VALUES)
        return null;
    return {
        guard: 'duplicate-rows',
        detail: `${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repeated)} of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} test rows repeat another one: intervals count each as new evidence`,
        evidence: { rows, different },
    };
}
/** One unit under one id: what stands twice is counted twice. */
function duplicateIds(ids, idColumn) {
    const different = ids === null ? 0 : new Set(ids).size;
    if (ids === null || different === ids.length)
        return null;
    return {
        guard: 'duplicate-ids',
        detail: `${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ids.length - different)} of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ids.length)} rows have an id in "${idColumn}" that stood there before`,
        evidence: { rows: ids.length, different },
    };
}
/** Columns of the test data that tell the label: the same values under other names, or its multiple. */
function labelCopy(columns, label) {
    if (columns.length === 0)
        return null;
    const named = columns
        .slice(0, 5)
        .map((name) => `"${name}"`)
        .join(', ');
    return {
        guard: 'label-copy',
        detail: `${named} ${columns.length === 1 ? 'tells' : 'tell'} the label "${label}" on every row: a model that sees ${columns.length === 1 ? 'it' : 'them'} sees the answer`,
        evidence: { columns: columns.length },
    };
}
/** Who changes what is judged by and what is judged in one request, decides on both. */
function testSetChanged(files) {
    const changed = files.filter(({ sha256, before }) => sha256 !== before);
    if (changed.length === 0)
        return null;
    const words = changed.slice(0, 5).map(({ name, before }) => `${name}${before === null ? ' is new' : ''}`);
    return {
        guard: 'test-set-changed',
        detail: `The test set changed in this pull request (${words.join(', ')}): production was judged before on another, so its earlier numbers do not compare`,
        evidence: { files: changed.length, digests: changed.map(({ sha256, before }) => ({ sha256, before })) },
    };
}


/***/ }),

/***/ 50920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ guardMetric)
/* harmony export */ });
/* unused harmony exports suspiciousImprovement, perfectMetric */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58838);

/** Of fewer rows, a flawless answer is no wonder. */
const PERFECT_ROWS_MIN = 200;
/** What is too good to be true: as TFMA's upper bound on a change, and a metric that nobody can improve. */
function guardMetric(facts) {
    return [suspiciousImprovement(facts), perfectMetric(facts)].filter((found) => found !== null);
}
/** A gain beyond what is believed points to a leak. A gain that is not a number cannot be believed either. */
function suspiciousImprovement({ metric, candidate, baseline, maxImprovement }) {
    if (maxImprovement === null || baseline === null)
        return null;
    const gain = (metric.higherIsBetter ? 1 : -1) * (candidate - baseline);
    const isBelieved = gain <= maxImprovement + 1e-12 * Math.max(1, Math.abs(maxImprovement));
    if (isBelieved)
        return null;
    const said = Number.isNaN(gain) ? 'is not a number' : `is ${gain.toPrecision(4)}`;
    return {
        guard: 'suspicious-improvement',
        detail: `The gain in ${metric.name} ${said}: more than ${maxImprovement} is not believed: look for a leak`,
        evidence: { gain: Number.isFinite(gain) ? gain : null, maxImprovement },
    };
}
/** The best value there is. */
function perfectMetric({ metric, rows, candidate }) {
    const best = metric.range[metric.higherIsBetter ? 1 : 0];
    if (rows < PERFECT_ROWS_MIN || candidate !== best)
        return null;
    return {
        guard: 'perfect-metric',
        detail: `The candidate's ${metric.name} is perfect on ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows: it may have seen them, or the answer among the features`,
        evidence: { rows, value: best },
    };
}


/***/ }),

/***/ 32378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ settleGuards)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59298);

const VERDICTS = {
    notice: 'pass',
    warn: 'warn',
    fail: 'fail',
};
/** The answer after the guards: never milder than before, and nothing is promoted that a guard stops. Ignored guards say nothing. */
function settleGuards(answer, suspicions, severities) {
    const findings = suspicions.flatMap(({ guard, detail, evidence }) => {
        const severity = severities[guard];
        return severity === 'ignore' ? [] : [{ check: `guard.${guard}`, verdict: VERDICTS[severity], detail, evidence }];
    });
    const verdict = findings.reduce((worst, finding) => (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .atBest */ .eD)(finding.verdict, worst), answer.verdict);
    return { verdict, promote: answer.promote && findings.every((finding) => finding.verdict !== 'fail'), findings };
}


/***/ }),

/***/ 84220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ costMetric)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42705);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);
/* harmony import */ var _define_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83507);
/* harmony import */ var _estimator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64367);
/* harmony import */ var _require_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51567);





/**
 * Mean cost of an answer, lower is better: `cost`. A right answer costs 0 unless the matrix says otherwise; an answer that is no class costs what the
 * dearest answer to its true class does. Throws `CONFIG_INVALID` on the first use where a wrong answer that the classes allow has no cost.
 */
function costMetric(costs) {
    return {
        ...(0,_define_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionMetric */ .jQ)({
            name: 'cost',
            aliases: ['expected_cost', 'mean_cost'],
            tasks: _define_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATION */ .NA,
            reported: _define_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATION */ .NA,
            higherIsBetter: false,
            test: 'mean',
            rests: 'rows',
            range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
            definition: 'mean cost of an answer, by the cost matrix of the configuration',
            perRow: (sample, answers) => costPerRow(costs, sample, answers),
            estimator: (sample, answers) => (0,_estimator_js__WEBPACK_IMPORTED_MODULE_1__/* .meanEstimator */ .A)(costPerRow(costs, sample, answers)),
        }, (confusion) => meanCost(costs, confusion)),
    };
}
function costPerRow(costs, sample, answers) {
    const codes = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .confusionCells */ .Q3)(sample, answers);
    if (codes === null)
        return new Float64Array(sample.rows).fill(Number.NaN);
    const table = costTable(costs, sample.classes);
    return Float64Array.from(codes, (code) => table[code]);
}
function meanCost(costs, confusion) {
    const table = costTable(costs, confusion.names);
    const width = confusion.classes + 1;
    let sum = 0;
    for (const [code, cost] of table.entries()) {
        const count = confusion.at(Math.floor(code / width), code % width);
        if (count !== 0)
            sum += count * cost;
    }
    return sum / confusion.total;
}
/** As many as the configuration can name. */
const CLASSES_MAX = 1_000;
/** Costs in the order of a confusion matrix's cells. */
function costTable(costs, classes) {
    (0,_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFewClasses */ .CJ)(classes, CLASSES_MAX);
    const width = classes.length + 1;
    const table = new Float64Array(classes.length * width);
    const lines = linesOf(costs, classes);
    for (const [truth, line] of lines.entries()) {
        let dearest = Number.NEGATIVE_INFINITY;
        for (const [predicted, name] of classes.entries()) {
            const cost = line[predicted] ?? (truth === predicted ? 0 : undefined);
            if (cost === undefined)
                throw missingCost(classes[truth] ?? '', name);
            table[truth * width + predicted] = cost;
            dearest = Math.max(dearest, cost);
        }
        table[truth * width + classes.length] = dearest;
    }
    return table;
}
/** The stated costs by the places of the classes; what is not stated stays undefined. */
function linesOf(costs, classes) {
    const lines = classes.map(() => classes.map(() => undefined));
    for (const [truth, line] of Object.entries(costs)) {
        const own = lines[(0,_require_class_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfClass */ .B)(truth, classes)];
        for (const [predicted, cost] of Object.entries(line)) {
            const place = (0,_require_class_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfClass */ .B)(predicted, classes);
            if (own !== undefined && place >= 0)
                own[place] = cost;
        }
    }
    return lines;
}
function missingCost(truth, predicted) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot compute the cost: "cost-matrix" must say what "${predicted}" costs where "${truth}" is true: it says nothing`, `write cost-matrix: {"${truth}": {"${predicted}": <number>}}`);
}


/***/ }),

/***/ 40816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ customMetric)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/catalogue.js + 14 modules
var catalogue = __webpack_require__(46891);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/define-metric.js
var define_metric = __webpack_require__(83507);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/require-class.js
var require_class = __webpack_require__(51567);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/parse-formula.js


const CHARS_MAX = 500;
const DEPTH_MAX = 32;
const NEGATIVE = 0;
const POSITIVE = 1;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?|\.\d+)|([A-Za-z_]\w*)|("[^"]{1,100}"|'[^']{1,100}')|([-+*/(),[\]]))/y;
/** Counts of a binary task; together tp, fp, tn and fn are all rows. */
const COUNTS = {
    tp: (confusion) => confusion.at(POSITIVE, POSITIVE),
    fn: (confusion) => confusion.support(POSITIVE) - confusion.at(POSITIVE, POSITIVE),
    tn: (confusion) => confusion.at(NEGATIVE, NEGATIVE),
    fp: (confusion) => confusion.support(NEGATIVE) - confusion.at(NEGATIVE, NEGATIVE),
    p: (confusion) => confusion.support(POSITIVE),
};
const FUNCTIONS = { min: Math.min, max: Math.max };
const WORDS = [
    ...Object.keys(COUNTS),
    'n',
    'cm["true","answer"]',
    ...Object.keys(FUNCTIONS).map((name) => `${name}(…)`),
];
/**
 * Reads an expression over a confusion matrix: tp, fp, tn, fn, p (positives), n (rows), `cm["true","answer"]`, numbers, + - * /, parentheses,
 * min and max. Counts are sums of weights where rows are weighted. Division by 0 is not defined (NaN). Time is linear in the text. Throws
 * `CONFIG_INVALID` with the place that is not understood.
 */
function parseFormula(text) {
    return new FormulaReader(text).formula();
}
class FormulaReader {
    #text;
    #tokens;
    #next = 0;
    #depth = 0;
    #isBinary = false;
    constructor(text) {
        this.#text = text.length > CHARS_MAX ? text.slice(0, CHARS_MAX) : text;
        if (text.length > CHARS_MAX)
            throw this.#mistake(`it must have at most ${CHARS_MAX} characters: it has ${text.length}`, 0);
        this.#tokens = this.#tokenise();
    }
    formula() {
        const of = this.#sum();
        const rest = this.#tokens[this.#next];
        if (rest !== undefined)
            throw this.#mistake(`"${rest.text}" must be an operator or the end`, rest.at);
        return { of, isBinary: this.#isBinary };
    }
    #tokenise() {
        const tokens = [];
        const end = this.#text.trimEnd().length;
        const pattern = new RegExp(TOKEN.source, TOKEN.flags);
        while (pattern.lastIndex < end) {
            const start = pattern.lastIndex;
            const found = pattern.exec(this.#text);
            if (found === null)
                throw this.#mistake(`"${this.#text.slice(start).trim().slice(0, 20)}" must be a number, a name or an operator`, start);
            const [, number, name, quoted] = found;
            const text = number ?? name ?? quoted ?? found[4] ?? '';
            const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : quoted !== undefined ? 'text' : 'sign';
            tokens.push({ kind, text, at: pattern.lastIndex - text.length });
        }
        return tokens;
    }
    #sum() {
        let left = this.#product();
        for (let sign = this.#takeSign('+', '-'); sign !== null; sign = this.#takeSign('+', '-')) {
            const [a, b] = [left, this.#product()];
            left = sign === '+' ? (confusion) => a(confusion) + b(confusion) : (confusion) => a(confusion) - b(confusion);
        }
        return left;
    }
    #product() {
        let left = this.#factor();
        for (let sign = this.#takeSign('*', '/'); sign !== null; sign = this.#takeSign('*', '/')) {
            const [a, b] = [left, this.#factor()];
            left =
                sign === '*' ? (confusion) => a(confusion) * b(confusion) : (confusion) => quotient(a(confusion), b(confusion));
        }
        return left;
    }
    #factor() {
        const token = this.#take();
        this.#depth += 1;
        if (this.#depth > DEPTH_MAX)
            throw this.#mistake(`it must be nested at most ${DEPTH_MAX} deep`, token.at);
        const value = this.#valueOf(token);
        this.#depth -= 1;
        return value;
    }
    #valueOf(token) {
        if (token.kind === 'number')
            return constant(Number(token.text));
        if (token.kind === 'name')
            return this.#named(token);
        if (token.text === '+')
            return this.#factor();
        if (token.text === '-') {
            const operand = this.#factor();
            return (confusion) => -operand(confusion);
        }
        if (token.text !== '(')
            throw this.#mistake(`"${token.text}" must be a number, a name or "("`, token.at);
        const inner = this.#sum();
        this.#expect(')');
        return inner;
    }
    #named(token) {
        const name = token.text;
        if (name === 'n')
            return (confusion) => confusion.total;
        if (name === 'cm')
            return this.#cell();
        const count = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
        if (count !== undefined) {
            this.#isBinary = true;
            return count;
        }
        const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
        if (call === undefined)
            throw this.#mistake(`"${name}" must be one of ${WORDS.join(', ')}`, token.at);
        return this.#call(call);
    }
    #cell() {
        this.#expect('[');
        const truth = this.#quoted();
        this.#expect(',');
        const answer = this.#quoted();
        this.#expect(']');
        return ({ names, at }) => at((0,require_class/* requireClass */.u)(truth, names), (0,require_class/* requireClass */.u)(answer, names));
    }
    #call(of) {
        this.#expect('(');
        const operands = [this.#sum()];
        while (this.#takeSign(',') !== null)
            operands.push(this.#sum());
        this.#expect(')');
        return (confusion) => of(...operands.map((operand) => operand(confusion)));
    }
    #take() {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            throw this.#mistake('it ends where a number or a name must follow', this.#text.length);
        this.#next += 1;
        return token;
    }
    #takeSign(...signs) {
        const token = this.#tokens[this.#next];
        if (token === undefined || token.kind !== 'sign' || !signs.includes(token.text))
            return null;
        this.#next += 1;
        return token.text;
    }
    #expect(sign) {
        const at = this.#tokens[this.#next]?.at ?? this.#text.length;
        if (this.#takeSign(sign) === null)
            throw this.#mistake(`"${sign}" must follow`, at);
    }
    #quoted() {
        const token = this.#take();
        if (token.kind !== 'text')
            throw this.#mistake(`"${token.text}" must be a class in quotes`, token.at);
        return token.text.slice(1, -1);
    }
    #mistake(reason, at) {
        return new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the custom metric ${JSON.stringify(this.#text)}: at character ${at + 1}: ${reason}`, `write an expression of ${WORDS.join(', ')}, numbers, + - * / and parentheses, e.g. "5*tp - 2*fp - fn"`);
    }
}
function constant(value) {
    return () => value;
}
function quotient(part, whole) {
    return whole === 0 ? Number.NaN : part / whole;
}

;// CONCATENATED MODULE: ./build/packages/model/src/metrics/custom-metric.js




const NAME = /^[A-Za-z_]\w{0,63}$/;
/**
 * An expression over the confusion matrix as a metric. Throws `CONFIG_INVALID` for a name that conditions cannot write or that is taken, and for an
 * expression that is not understood.
 */
function customMetric(name, { expression, higherIsBetter }) {
    checkName(name);
    const formula = parseFormula(expression);
    const tasks = formula.isBinary ? define_metric/* BINARY */.eW : define_metric/* CLASSIFICATION */.NA;
    return (0,define_metric/* confusionMetric */.jQ)({
        name,
        tasks,
        reported: tasks,
        higherIsBetter,
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        definition: expression,
    }, (confusion) => {
        const value = formula.of(confusion);
        return Number.isFinite(value) ? value : Number.NaN;
    });
}
function checkName(name) {
    if (!NAME.test(name))
        throw badName(name, 'it must be a word of letters, digits and _, at most 64');
    const wanted = name.toLowerCase();
    const isTaken = wanted === 'cost' ||
        catalogue/* METRICS */.Cb.some((metric) => metric.name === wanted || metric.aliases.includes(wanted)) ||
        catalogue/* FAMILIES */.BU.some((family) => family.base === wanted || family.aliases.includes(wanted));
    if (isTaken)
        throw badName(name, 'it must not be the name of a built-in metric');
}
function badName(name, reason) {
    return new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot define the custom metric "${name.slice(0, 100)}": ${reason}`, 'give it another name under "custom-metrics"');
}


/***/ }),

/***/ 63902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ demandColumns),
/* harmony export */   d: () => (/* binding */ bindFeatures)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

/**
 * Which columns fill which input. An input of one column is named like it; an input of several takes the features in the order that
 * the configuration gives or the model's metadata states. Nothing is guessed: throws `MODEL_MISMATCH` naming both sides.
 */
function bindFeatures(inputs, sources) {
    const { given, written, what } = sources;
    if (given !== null && written !== null && given.join('\n') !== written.join('\n')) {
        throw mismatch(`Cannot feed ${what}: the configured features must be those the model was made with: configured are ${listed(given)}; the model states ${listed(written)}`, 'correct "features" in the configuration, or leave it out');
    }
    const features = given ?? written;
    const wide = inputs.filter((slot) => isWide(slot, features, inputs.length));
    if (wide.length > 1) {
        throw mismatch(`Cannot feed ${what}: at most one input may take several columns: these do: ${listed(wide.map((slot) => slot.name))}`, 'export the model with one input a column, or with one matrix');
    }
    return inputs.map((slot) => ({
        slot,
        columns: wide.includes(slot) ? featuresOf(slot, features, what) : [slot.name],
    }));
}
/** Throws `MODEL_MISMATCH` naming both lists where a column that the model takes is not in the data. */
function demandColumns(inputs, available, what) {
    const wanted = inputs.flatMap((input) => input.columns);
    const missing = wanted.filter((name) => !available.includes(name));
    if (missing.length === 0)
        return;
    throw mismatch(`Cannot feed ${what}: the data must have every column it takes: it takes ${listed(wanted)}; the data has ${listed(available)}; not there: ${listed(missing)}`, 'give data with these columns, or name the features in the order of the model under "features" in the configuration');
}
function isWide({ shape, name }, features, inputs) {
    const width = shape[1];
    if (shape.length < 2 || width === 1)
        return false;
    // A lone matrix of unknown width is one column only where nothing says otherwise.
    return typeof width === 'number' || inputs === 1 || (features !== null && !features.includes(name));
}
function featuresOf(slot, features, what) {
    const width = slot.shape[1] ?? null;
    if (features === null) {
        throw mismatch(`Cannot feed ${what}: its input "${slot.name}" takes ${width ?? 'several'} columns and their order must be known: neither the model's metadata nor the configuration names them`, 'list the columns in the order of training under "features" in the configuration, or write them as JSON into the metadata property "plumbline.features"');
    }
    if (width === null || width === features.length)
        return features;
    throw mismatch(`Cannot feed ${what}: its input "${slot.name}" must get ${width} columns: ${features.length} are named: ${listed(features)}`, 'name exactly the columns the model was trained with, in that order');
}
const SHOWN_MAX = 40;
function listed(names) {
    const shown = names.slice(0, SHOWN_MAX).join(', ');
    return names.length > SHOWN_MAX ? `${shown}, … (${names.length} in all)` : shown || 'none';
}
function mismatch(message, fix) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('MODEL_MISMATCH', message, fix);
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ featuresOf),
  A1: () => (/* binding */ scoreRows),
  YP: () => (/* binding */ tensorsOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/onnx/bind-features.js
var bind_features = __webpack_require__(63902);
// EXTERNAL MODULE: ./build/packages/model/src/tables/require-column.js
var require_column = __webpack_require__(53853);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/fill-tensor.js


/**
 * Makes a column readable for a kind of input. Numbers go into numeric inputs, whole ones into integer inputs, text into text inputs;
 * null becomes NaN for floats. Anything else throws `MODEL_MISMATCH` (kinds differ) or `DATA_INVALID` (values do not fit), with counts, never values.
 */
function featureFor(name, column, kind) {
    if (kind === 'string')
        return { name, values: texts(name, column) };
    if (kind === 'int64' && column.kind === 'bigint')
        return { name, values: bigints(name, column.values) };
    return { name, values: numbers(name, column, kind) };
}
/** Fills a tensor row by row. */
function fillTensor({ kind, columns, start, end, size }) {
    const width = columns.length;
    const sources = columns.map(({ values }) => values);
    const at = (place) => Math.min(start + Math.floor(place / width), end - 1);
    if (kind === 'string')
        return Array.from({ length: size * width }, (_, place) => String(sources[place % width][at(place)]));
    if (kind === 'int64')
        return BigInt64Array.from({ length: size * width }, (_, place) => BigInt(sources[place % width][at(place)]));
    const data = allocate(kind, size * width);
    for (const [place, values] of sources.entries()) {
        if (values instanceof Float64Array)
            spread(values, data, { place, width, start, end, size });
        else
            for (let row = 0; row < size; row += 1)
                data[row * width + place] = Number(values[Math.min(start + row, end - 1)]);
    }
    return data;
}
/** One column into its places, row by row. This loop touches every value of the data: it does nothing else. */
function spread(values, data, { place, width, start, end, size }) {
    const rows = Math.min(size, end - start);
    let to = place;
    for (let row = 0; row < rows; row += 1) {
        data[to] = values[start + row];
        to += width;
    }
    for (let row = rows; row < size; row += 1) {
        data[to] = values[end - 1];
        to += width;
    }
}
function allocate(kind, length) {
    if (kind === 'float32')
        return new Float32Array(length);
    if (kind === 'float64')
        return new Float64Array(length);
    return kind === 'int32' ? new Int32Array(length) : new Uint8Array(length);
}
function texts(name, column) {
    if (column.kind === 'number' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, 'string');
    if ('missing' in column) {
        refuseMisfits(name, column.missing.reduce((sum, flag) => sum + flag, 0), 'text');
        return Array.from(column.values, String);
    }
    refuseMisfits(name, (0,require_column/* missingIn */.EH)(column), 'text');
    return column.values.map(String);
}
function bigints(name, values) {
    const whole = values.filter((value) => value !== null);
    refuseMisfits(name, values.length - whole.length, 'whole numbers');
    return whole;
}
function numbers(name, column, kind) {
    if (column.kind === 'string' || column.kind === 'other' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, kind);
    const values = (0,require_column/* numbersOf */.cZ)(column, `the column "${name}"`, true);
    if (kind === 'float32' || kind === 'float64')
        return values;
    const misfits = values.reduce((sum, value) => sum + (fits(value, kind) ? 0 : 1), 0);
    refuseMisfits(name, misfits, kind === 'bool' ? 'truth values' : 'whole numbers');
    return values;
}
function fits(value, kind) {
    if (kind === 'bool')
        return value === 0 || value === 1;
    const limit = kind === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
    return Number.isInteger(value) && Math.abs(value) <= limit;
}
function refuseMisfits(name, count, wanted) {
    if (count === 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot feed the column "${name}" to the model: every row must hold ${wanted}: ${count} rows do not`, 'fill these values as in training, before the test data is given');
}
function kindsDiffer(name, kind, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot feed the column "${name}" to the model: it must be of a kind that fits ${wanted}: it is ${kind}`, 'give the column as in training');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/link.js

/** Raw outputs as probabilities, as the link says; one array a column. Throws `MODEL_MISMATCH` for a softmax of less than two scores. */
function applyLink(values, link, what) {
    if (link === 'identity')
        return values;
    if (link === 'sigmoid')
        return values.map((column) => column.map((value) => 1 / (1 + Math.exp(-value))));
    if (values.length >= 2)
        return softmax(values);
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: softmax must have at least two scores a row: there is ${values.length}`, 'declare the link "sigmoid" for a single score');
}
function softmax(values) {
    const result = values.map((column) => new Float64Array(column.length));
    for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
        const highest = Math.max(...values.map((column) => column[row]));
        const powers = values.map((column) => Math.exp(column[row] - highest));
        const total = powers.reduce((sum, power) => sum + power, 0);
        for (const [place, power] of powers.entries())
            result[place][row] = power / total;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/score-rows.js




const BATCH_ROWS = 16_384;
/** A batch of wide rows has fewer of them. */
const BATCH_VALUES = 2 ** 21;
/** Batches under way: one is computed while the next is read. */
const AHEAD = 2;
/**
 * Scores every row of a source with each model, reading it once. The models run side by side; at most two batches of each are under way.
 * Throws `MODEL_MISMATCH` (columns, kinds, number of scores), `DATA_INVALID` (values that do not fit), and what the engines throw.
 */
async function scoreRows(models, source) {
    for (const { runner, what } of models)
        (0,bind_features/* demandColumns */.Z)(runner.plan.inputs, source.names, what);
    const names = [...new Set(models.flatMap(({ runner }) => featuresOf(runner.plan)))];
    const size = Math.max(1, Math.min(BATCH_ROWS, Math.floor(BATCH_VALUES / Math.max(1, names.length))));
    const kept = models.map(({ what }) => keeper(source.rows, what));
    const waiting = [];
    let start = 0;
    try {
        for await (const table of source.batches(names, size)) {
            const place = { start, rows: table.rows };
            const round = models.map(async ({ runner }, model) => kept[model].put(await runner.run(tensorsOf(runner.plan, table)), place));
            const all = Promise.all(round);
            // It may fail while the next batch is read; whoever waits for it is told.
            all.catch(() => undefined);
            waiting.push(all);
            start += table.rows;
            if (waiting.length >= AHEAD)
                await waiting.shift();
        }
        await Promise.all(waiting);
    }
    finally {
        await Promise.allSettled(waiting);
    }
    return models.map(({ runner: { plan }, what }, place) => linked(kept[place].whole(), { plan, what, rows: source.rows }));
}
/** Every column that a model takes. */
function featuresOf({ inputs }) {
    return inputs.flatMap(({ columns }) => columns);
}
/** The rows of a table as tensors; filled up with the last row to a multiple of the number the model takes at once. */
function tensorsOf(plan, table) {
    const size = plan.batchRows ?? 1;
    const rows = Math.ceil(table.rows / size) * size;
    const tensors = plan.inputs.map(({ slot, columns }) => fillTensor({
        kind: slot.kind,
        columns: columns.flatMap((name) => {
            const column = table.columns.get(name);
            return column === undefined ? [] : [featureFor(name, column, slot.kind)];
        }),
        start: 0,
        end: table.rows,
        size: rows,
    }));
    return { rows, tensors };
}
/** Puts answers where their rows are, in whatever order they come; those of rows that only filled a batch up are dropped. */
function keeper(rows, what) {
    let labels = null;
    let values = null;
    return {
        put: (scores, { start, rows: count }) => {
            values ??= scores.values.map(() => new Float64Array(rows));
            if (values.length !== scores.values.length)
                throw unsteady(what);
            for (const [place, column] of scores.values.entries())
                values[place].set(column.subarray(0, count), start);
            if (scores.labels === null)
                return;
            labels ??= new Array(rows).fill('');
            for (let row = 0; row < count; row += 1)
                labels[start + row] = scores.labels[row];
        },
        whole: () => ({ labels, values: values ?? [] }),
    };
}
function linked({ labels, values }, { plan, what, rows }) {
    const { classes } = plan;
    const scores = applyLink(values, plan.link, what);
    if (classes !== null && scores.length > 1 && scores.length !== classes.length) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: it must give one score a class: it names ${classes.length} classes and gives ${scores.length} scores`, 'correct the classes, or the export of the model');
    }
    return { rows, labels, values: scores, classes: scores.length > 1 ? classes : null };
}
function unsteady(what) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must give the same number of scores for every row: it does not`, 'export the model so that the shape of its output does not depend on the data');
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ binomialToleranceRows),
/* harmony export */   rZ: () => (/* binding */ shareTestRows)
/* harmony export */ });
/* unused harmony export worstOverestimate */
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);

/** Smaller tails are not computed: beyond, Hoeffding's number stands. */
const LOG_MAX = 600;
/**
 * Fewest rows after which a share is overestimated by more than `tolerance` with probability at most e^−log, whatever the share: exact
 * binomial tails, at the worst share. Never more than Hoeffding's number; null where the tail is too small to compute.
 * Oracle: scipy.stats.binom over every share that can be the worst.
 */
function binomialToleranceRows(tolerance, log) {
    if (!(log < LOG_MAX))
        return null;
    if (tolerance >= 1)
        return 1;
    const limit = Math.exp(-log);
    let enough = Math.ceil(log / (2 * tolerance ** 2));
    for (let few = 0; enough - few > 1;) {
        const middle = Math.floor((few + enough) / 2);
        if (worstOverestimate(middle, tolerance) <= limit)
            enough = middle;
        else
            few = middle;
    }
    return enough;
}
/** Largest probability that the share seen in `rows` rows lies at least `tolerance` above the true one. */
function worstOverestimate(rows, tolerance) {
    // Of all true shares from which k successes are too many, the largest, k/n − ε, makes them likeliest. In k the tail has one peak.
    const tail = (successes) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Y)(successes, rows, successes / rows - tolerance);
    let low = Math.ceil(rows * tolerance);
    let high = rows;
    while (high - low > 2) {
        const third = Math.floor((high - low) / 3);
        if (tail(low + third) < tail(high - third))
            low += third + (third === 0 ? 1 : 0);
        else
            high -= third + (third === 0 ? 1 : 0);
    }
    let worst = 0;
    for (let successes = low; successes <= high; successes += 1)
        worst = Math.max(worst, tail(successes));
    return worst;
}
/**
 * Fewest rows at which Clopper–Pearson's bound of a share exceeds `limit` with at least the chance `power`; Infinity where the truth does not
 * exceed it. The chance has teeth: it is the first number from which on the next hundred suffice too. Oracle: scipy.stats.binom.
 */
function shareTestRows(test) {
    const { limit, truth } = test;
    if (!(truth > limit) || limit < 0 || truth > 1)
        return Number.POSITIVE_INFINITY;
    let enough = 1;
    while (!suffices(enough, test))
        enough *= 2;
    for (let few = Math.floor(enough / 2); enough - few > 1;) {
        const middle = Math.floor((few + enough) / 2);
        if (suffices(middle, test))
            enough = middle;
        else
            few = middle;
    }
    for (let ahead = 1; ahead <= TEETH; ahead += 1) {
        if (!suffices(enough + ahead, test)) {
            enough += ahead + 1;
            // The number after the one that failed is itself not looked at yet.
            ahead = -1;
        }
    }
    return enough;
}
const TEETH = 100;
function suffices(rows, { alpha, power, limit, truth }) {
    // Fewest successes that are too many for the limit.
    let enough = rows + 1;
    for (let few = -1; enough - few > 1;) {
        const middle = Math.floor((few + enough) / 2);
        if ((0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Y)(middle, rows, limit) <= alpha)
            enough = middle;
        else
            few = middle;
    }
    return (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Y)(enough, rows, truth) >= power;
}


/***/ }),

/***/ 47590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pilotError)
/* harmony export */ });
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54254);

/**
 * How precisely labelled rows knew a condition, from the width of its bounds; the effect is not looked at. Of slices the one that needs most
 * rows; null where no bounds are known.
 */
function pilotError(judged, { condition, alpha }) {
    const reach = 2 * (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const found = judged
        .filter((each) => each.condition === condition && Number.isFinite(each.upper - each.lower))
        .map(({ upper, lower, rows, baseline }) => ({ rows, standardError: (upper - lower) / reach, baseline }));
    return found.toSorted((a, b) => b.rows * b.standardError ** 2 - a.rows * a.standardError ** 2)[0] ?? null;
}


/***/ }),

/***/ 15431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ planConditions)
});

// EXTERNAL MODULE: ./build/packages/model/src/conditions/judge-condition.js + 4 modules
var judge_condition = __webpack_require__(30433);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/sureness.js
var sureness = __webpack_require__(24481);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/find-metric.js
var find_metric = __webpack_require__(5467);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/model/src/plan/percent-text.js
/** `10 %`, `2.5 %`. */
function percentText(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./build/packages/model/src/plan/difference-rows.js



/**
 * Rows to prove a gain of two shares over a margin, from the same rows: Connor's formula moved by the margin. The variance of a row's
 * difference is the disagreement less the square of the gain. Oracle: the formula in scipy. Reference: Connor, Biometrics 43, 1987.
 */
function connorExcessRows(effect, { margin, isPredicted }) {
    const { alpha, power, disagreement, gain } = effect;
    // Models that differ on fewer rows cannot differ by more.
    const assumed = Math.min(gain, disagreement);
    const told = assumed === 0 ? 'equally good models (assumed)' : `gain ${percentText(assumed)} (assumed)`;
    const assumption = `${told}, ${differing(effect)}, power ${percentText(power)}, Connor's formula`;
    const excess = assumed - margin;
    if (!(excess > 0))
        return { rows: null, labels: null, assumption: `${assumption}: which is not above the margin` };
    const limit = Math.max(0, disagreement - margin * margin);
    const truth = Math.max(0, disagreement - assumed * assumed);
    const root = (0,normal/* normalQuantile */.Z)(1 - alpha) * Math.sqrt(limit) + (0,normal/* normalQuantile */.Z)(power) * Math.sqrt(truth);
    const rows = Math.max(1, Math.ceil((root / excess) ** 2));
    // Where predictions agree, both models are right or both are wrong, whatever the label.
    if (!isPredicted)
        return { rows, labels: rows, assumption };
    return { rows, labels: Math.ceil(rows * disagreement), assumption: `${assumption}; labels only on those` };
}
/** Rows from the precision that labelled rows at hand have, whatever the metric; unknown without such rows. */
function pilotRows({ pilot, alpha, power }, excess, meaning) {
    const told = `${meaning} by ${Number(excess.toPrecision(3))} (assumed), power ${percentText(power)}`;
    if (!(excess > 0))
        return { rows: null, labels: null, assumption: `${told}: which no number of rows would show` };
    if (pilot === null || !Number.isFinite(pilot.standardError)) {
        return {
            rows: null,
            labels: null,
            assumption: `${told}: needs a pilot, some labelled rows with the answers of both models`,
        };
    }
    const reach = (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
    const rows = Math.max(1, Math.ceil(pilot.rows * ((reach * pilot.standardError) / excess) ** 2));
    return {
        rows,
        labels: rows,
        assumption: `${told}, standard error ${pilot.standardError.toPrecision(2)} on ${(0,number_words/* count */.U9)(pilot.rows)} labelled rows`,
    };
}
/** AUC without any rows: the variance of Hanley and McNeil for two models of the same rows. */
function hanleyMcNeilRows({ alpha, power }, excess) {
    const told = `the gain exceeds the margin by ${percentText(excess)} (assumed), AUC ${ASSUMED_AUC}, half of the rows positive, correlation ${ASSUMED_CORRELATION} (Hanley–McNeil), power ${percentText(power)}`;
    if (!(excess > 0))
        return { rows: null, labels: null, assumption: `${told}: which no number of rows would show` };
    const more = ASSUMED_AUC / (2 - ASSUMED_AUC) - ASSUMED_AUC ** 2;
    const less = (2 * ASSUMED_AUC ** 2) / (1 + ASSUMED_AUC) - ASSUMED_AUC ** 2;
    const variance = 2 * (1 - ASSUMED_CORRELATION) * (more / POSITIVE_SHARE + less / (1 - POSITIVE_SHARE));
    const reach = (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
    const rows = Math.ceil(variance * (reach / excess) ** 2);
    return { rows, labels: rows, assumption: told };
}
const ASSUMED_AUC = 0.8;
const ASSUMED_CORRELATION = 0.5;
const POSITIVE_SHARE = 0.5;
/** Where the labels go that a gain needs. */
function differingLabels(effect) {
    return `labels only on rows with different predictions, ${differing(effect).replace('predictions differing on ', '')}`;
}
function differing({ disagreement, measuredRows }) {
    const how = measuredRows === null ? 'assumed' : `measured on ${(0,number_words/* count */.U9)(measuredRows)} rows`;
    return `predictions differing on ${percentText(disagreement)} of rows (${how})`;
}

// EXTERNAL MODULE: ./build/packages/model/src/plan/binomial-rows.js
var binomial_rows = __webpack_require__(482);
// EXTERNAL MODULE: ./build/packages/model/src/plan/tolerance-clause.js
var tolerance_clause = __webpack_require__(53696);
// EXTERNAL MODULE: ./build/packages/model/src/plan/tolerance-rows.js
var tolerance_rows = __webpack_require__(67416);
;// CONCATENATED MODULE: ./build/packages/model/src/plan/plan-bound.js





/** Rows that a bound needs; `metrics[i]` belongs to `terms[i]`, null to the disagreement. */
function planBound(condition, metrics, effect) {
    const isShares = metrics.every((metric) => metric === null || metric.test === 'mcnemar');
    if (isShares && condition.tolerance !== null)
        return planTolerance(condition, metrics, effect);
    const [only, second] = condition.terms;
    if (isShares && second === undefined && only?.coefficient === 1)
        return planShare(condition, effect);
    const gain = (0,tolerance_clause/* gainCoefficient */.pR)(condition.terms);
    const isPredicted = metrics.every((metric) => metric?.needs === 'predicted');
    if (isShares && gain !== null)
        return planGain(condition, { coefficient: gain, isPredicted }, effect);
    return pilotRows(effect, effect.gain, 'the value lies beyond the threshold');
}
/** A tolerance needs no assumption of an effect: so many rows make the estimate that precise. */
function planTolerance(condition, metrics, effect) {
    const isPredicted = metrics.every((metric) => metric === null || metric.needs === 'predicted');
    const clause = (0,tolerance_clause/* toleranceClause */.D7)(condition, { tolerance: condition.tolerance ?? 1, isPredicted });
    const sizes = (0,tolerance_rows/* toleranceRows */.j9)(clause, effect.sureness);
    const rows = sizes[0]?.rows ?? null;
    const told = `${sizes[0]?.method ?? 'Hoeffding'} bound at δ = ${effect.sureness.delta.toPrecision(2)}, steps ${effect.sureness.steps}, adaptivity ${effect.sureness.adaptivity}`;
    const limit = clause.difference === null
        ? ''
        : `, predictions differing on fewer than ${percentText(clause.difference.share)} of rows`;
    const assumption = `${told}${limit}`;
    return { rows, ...labelsOf(condition, rows, { effect, isPredicted, assumption }), alternatives: sizes };
}
/** The disagreement needs no labels, and a gain only those of rows on which the predictions differ. */
function labelsOf({ terms, disagreementBelow }, rows, { effect, isPredicted, assumption }) {
    if (rows === null)
        return { labels: null, assumption };
    if (terms.every(({ model }) => model === 'both'))
        return { labels: 0, assumption: `${assumption}; needs no labels` };
    if ((0,tolerance_clause/* gainCoefficient */.pR)(terms) === null || !isPredicted)
        return { labels: rows, assumption };
    const share = effect.measuredRows === null ? Math.min(effect.disagreement, disagreementBelow ?? 1) : effect.disagreement;
    return {
        labels: Math.ceil(rows * share),
        assumption: `${assumption}; ${differingLabels({ ...effect, disagreement: share })}`,
    };
}
/** One share against a threshold: exact, at the assumed value. */
function planShare({ operator, threshold, terms }, { alpha, power, gain, ...effect }) {
    const isAbove = operator.startsWith('>');
    const isFree = terms.every(({ model }) => model === 'both');
    const truth = isFree && effect.measuredRows !== null ? effect.disagreement : isAbove ? threshold + gain : threshold - gain;
    const test = isAbove ? { limit: threshold, truth } : { limit: 1 - threshold, truth: 1 - truth };
    const inside = Math.min(1, Math.max(0, test.truth));
    const rows = (0,binomial_rows/* shareTestRows */.rZ)({ alpha, power, limit: test.limit, truth: inside });
    const how = isFree && effect.measuredRows !== null ? 'as measured' : 'assumed';
    const assumption = `true value ${percentText(isAbove ? inside : 1 - inside)} (${how}), power ${percentText(power)}, exact binomial test${isFree ? '; needs no labels' : ''}`;
    if (!Number.isFinite(rows))
        return { rows: null, labels: null, assumption: `${assumption}: which no number of rows would show` };
    return { rows, labels: isFree ? 0 : rows, assumption };
}
function planGain({ operator, threshold }, { coefficient, isPredicted }, effect) {
    // In units of candidate − baseline, turned so that more is better for the condition.
    const turned = operator.startsWith('>') === coefficient > 0;
    const margin = threshold / Math.abs(coefficient);
    if (!turned)
        return pilotRows(effect, effect.gain, 'the difference lies beyond the threshold');
    return connorExcessRows(effect, { margin: coefficient > 0 ? margin : -margin, isPredicted });
}

;// CONCATENATED MODULE: ./build/packages/model/src/plan/plan-comparison.js

/**
 * Rows that a comparison needs: `better` at the assumed gain, `not-worse` at models that are assumed to be equally good. A `no-harm` stands in
 * nobody's way for want of rows.
 */
function planComparison(condition, metric, effect) {
    const { verb, margin } = condition;
    if (verb === 'no-harm') {
        return { rows: 0, labels: 0, assumption: 'a veto: it holds unless harm is shown, so that it waits for no rows' };
    }
    // Without labelled rows the most that a share of the baseline's value can be is that share of 1.
    const scale = margin.relative ? Math.abs(effect.pilot?.baseline ?? (metric.test === 'mcnemar' ? 1 : Number.NaN)) : 1;
    const signed = (verb === 'better' ? 1 : -1) * margin.value * scale;
    const gain = verb === 'better' ? effect.gain : 0;
    if (Number.isNaN(signed))
        return pilotRows({ ...effect, pilot: null }, effect.gain, 'the gain exceeds the margin');
    if (metric.test === 'mcnemar') {
        return connorExcessRows({ ...effect, gain }, { margin: signed, isPredicted: metric.needs === 'predicted' });
    }
    if (effect.pilot === null && metric.name === 'auc')
        return hanleyMcNeilRows(effect, gain - signed);
    return pilotRows(effect, gain - signed, 'the gain exceeds the margin');
}

;// CONCATENATED MODULE: ./build/packages/model/src/plan/plan-conditions.js






/** How many rows and labels each condition needs. Throws `CONFIG_INVALID` for a metric that is not legal. */
function planConditions(conditions, frame) {
    return conditions.map((condition) => {
        const size = sizeOf(condition, frame);
        const atHand = condition.scope.kind === 'slice' ? frame.rowsOfSlice(condition) : frame.rows;
        const enough = size.rows !== null && (size.rows === 0 || (atHand !== null && atHand >= size.rows));
        const place = condition.scope.kind === 'slice' ? 'in each slice; ' : '';
        const { rows, labels, alternatives = [] } = size;
        return { condition, rows, labels, atHand, enough, assumption: `${place}${size.assumption}`, alternatives };
    });
}
function sizeOf(condition, frame) {
    const effect = {
        ...frame.assumptions,
        alpha: (0,sureness/* alphaOf */.Q)(condition, frame.gate),
        sureness: (0,sureness/* surenessOf */.i)(condition, frame.gate),
        pilot: frame.pilot(condition),
    };
    const isFairness = condition.kind === 'comparison'
        ? condition.fairness !== undefined
        : condition.terms.some(({ fairness }) => fairness !== undefined);
    if (isFairness)
        return pilotRows(effect, effect.gain, 'the value lies beyond the threshold');
    if (condition.kind === 'comparison')
        return planComparison(condition, metricOf(condition, frame), effect);
    return planBound(condition, metricsOf(condition, frame), effect);
}
function metricOf(condition, { legal, primary }) {
    return condition.metric === null ? primary : (0,find_metric/* findMetric */.GF)(condition.metric, legal);
}
function metricsOf(condition, frame) {
    return condition.terms.map((term) => (0,judge_condition/* metricOfTerm */.kW)(term, frame));
}


/***/ }),

/***/ 89759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rowsThatDiffer)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

/**
 * Rows on which two sides predict different labels, which needs no true answers: by predictions where both state them, else by the score and the
 * threshold, or by the likeliest class. A missing answer differs from every other. Throws `DATA_MISMATCH` where the sides have no label in common.
 */
function rowsThatDiffer(a, b, threshold) {
    const [own, other] = a.labels !== null && b.labels !== null ? [a.labels, b.labels] : [decided(a, threshold), decided(b, threshold)];
    const found = [];
    for (let row = 0; row < own.length; row += 1) {
        if (own[row] !== other[row] || own[row] === null)
            found.push(row);
    }
    return Uint32Array.from(found);
}
function decided({ scores, classes, what }, threshold) {
    const [only, second] = scores;
    if (only === undefined) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_MISMATCH', `Cannot compare what the models predict: both must have a column "prediction", or both scores: ${what} has no scores`, 'write the same columns into both predictions files');
    }
    if (second === undefined)
        return Array.from(only, (score) => (Number.isNaN(score) ? null : String(score >= threshold)));
    return Array.from(only, (_, row) => likeliest(scores, row, classes));
}
function likeliest(scores, row, classes) {
    let best = 0;
    for (let place = 0; place < scores.length; place += 1) {
        const score = scores[place][row];
        if (Number.isNaN(score))
            return null;
        if (score > scores[best][row])
            best = place;
    }
    return classes?.[best] ?? String(best);
}


/***/ }),

/***/ 53696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ toleranceClause),
/* harmony export */   pR: () => (/* binding */ gainCoefficient)
/* harmony export */ });
/* unused harmony export extremes */
/** What one row is: which model is right, and whether they predict alike. Who predict alike are right or wrong together. */
const ROWS = [
    { candidate: 0, baseline: 0, both: 0 },
    { candidate: 1, baseline: 1, both: 0 },
    { candidate: 1, baseline: 0, both: 1 },
    { candidate: 0, baseline: 1, both: 1 },
    { candidate: 0, baseline: 0, both: 1 },
];
/** A bound on shares of rows as its sample size depends on it; without a tolerance the one that is asked about. */
function toleranceClause({ terms, disagreementBelow }, { tolerance, isPredicted }) {
    const merged = mergedTerms(terms);
    const { least, most } = extremes(merged);
    const gain = isPredicted ? gainCoefficient(merged) : null;
    const difference = gain === null || disagreementBelow === undefined ? null : { coefficient: gain, share: disagreementBelow };
    return { coefficients: merged.map(({ coefficient }) => coefficient), range: most - least, tolerance, difference };
}
/** Smallest and largest value of an expression of shares on one row. */
function extremes(terms) {
    const names = [...new Set(terms.filter(({ model }) => model !== 'both').map(({ metric }) => metric))];
    // Several metrics of one row are bounded one by one; the disagreement belongs to the first.
    const groups = names.length === 0 ? [terms] : names.map((name, place) => terms.filter((term) => belongs(term, name, place)));
    let least = 0;
    let most = 0;
    for (const group of groups) {
        const values = ROWS.map((row) => group.reduce((sum, { coefficient, model }) => sum + coefficient * row[model], 0));
        least += Math.min(...values);
        most += Math.max(...values);
    }
    return { least, most };
}
function belongs({ model, metric }, name, place) {
    return model === 'both' ? place === 0 : metric === name;
}
/** The c of `c·(candidate.m − baseline.m)`, else null. */
function gainCoefficient(terms) {
    const [a, b, more] = mergedTerms(terms);
    if (a === undefined || b === undefined || more !== undefined)
        return null;
    const isGain = a.metric === b.metric && a.model !== b.model && a.model !== 'both' && b.model !== 'both';
    return isGain && a.coefficient === -b.coefficient ? (a.model === 'candidate' ? a.coefficient : b.coefficient) : null;
}
function mergedTerms(terms) {
    const merged = new Map();
    for (const term of terms) {
        const key = `${term.model}.${term.metric}`;
        const coefficient = (merged.get(key)?.coefficient ?? 0) + term.coefficient;
        merged.set(key, { ...term, coefficient });
    }
    const found = [...merged.values()].filter(({ coefficient }) => coefficient !== 0);
    return found.length === 0 ? terms.slice(0, 1) : found;
}


/***/ }),

/***/ 67416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j9: () => (/* binding */ toleranceRows),
/* harmony export */   rk: () => (/* binding */ logInverseDelta)
/* harmony export */ });
/* unused harmony exports easemlRows, easemlPatternRows, bennettRows */
/* harmony import */ var _binomial_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(482);

/** ln(1/δ′), where δ′ is what is left of δ for one step. Written as a logarithm, because 2^−steps·δ may underflow. */
function logInverseDelta({ delta, steps, adaptivity }) {
    return -Math.log(delta) + (adaptivity === 'full' ? steps * Math.LN2 : Math.log(steps));
}
/**
 * Numbers of rows each of which suffices to know the expression to within its tolerance, on one side, with probability 1 − δ′; smallest
 * first. `ease.ml/ci` is its baseline: every share by itself, δ split among them, ε in proportion to their coefficients. `Hoeffding` looks at
 * the expression on each row, since both models see the same rows. Oracle: the formulas in Python; the published table.
 * Reference: Renggli et al., Continuous integration of machine learning models with ease.ml/ci, SysML 2019, sections 3 and 4.
 */
function toleranceRows(clause, wanted) {
    const log = logInverseDelta(wanted);
    const { coefficients, range, tolerance, difference } = clause;
    const [only] = coefficients;
    const exact = coefficients.length === 1 && only !== undefined ? (0,_binomial_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialToleranceRows */ .AW)(tolerance / Math.abs(only), log) : null;
    const found = [
        { method: 'ease.ml/ci', rows: easemlRows(clause, wanted) },
        { method: 'Hoeffding', rows: Math.ceil((range ** 2 * log) / (2 * tolerance ** 2)) },
        difference === null
            ? null
            : { method: 'Bennett', rows: bennettRows(difference.share, tolerance / Math.abs(difference.coefficient), log) },
        exact === null ? null : { method: 'exact binomial', rows: exact },
    ];
    return found.filter((each) => each !== null).toSorted((a, b) => a.rows - b.rows);
}
/** ease.ml/ci's own number: N = (Σ|c|)²·ln(v/δ′)/(2ε²) for v shares, each of range 1. */
function easemlRows({ coefficients, tolerance }, wanted) {
    const weight = coefficients.reduce((sum, each) => sum + Math.abs(each), 0);
    return Math.ceil((weight ** 2 * (logInverseDelta(wanted) + Math.log(coefficients.length))) / (2 * tolerance ** 2));
}
/**
 * ease.ml/ci's first pattern, `d < p /\ n − o > c ± ε`: half of δ proves the first clause, the other bounds both sides of the second:
 * N = (ln(4/δ) + ln H or H·ln 2)/(p·h(ε/p)). Published for p = 0.1, ε = 0.01, δ = 10⁻⁴, H = 32: "29K" and "67K".
 */
function easemlPatternRows(share, tolerance, wanted) {
    return bennettRows(share, tolerance, logInverseDelta(wanted) + Math.log(4));
}
/**
 * Rows after which the mean of values in [−1, 1] whose mean square is at most `share` exceeds its expectation by more than `tolerance` with
 * probability at most e^−log: Bennett's inequality, h(u) = (1 + u)·ln(1 + u) − u.
 */
function bennettRows(share, tolerance, log) {
    const u = tolerance / share;
    return Math.ceil(log / (share * ((1 + u) * Math.log1p(u) - u)));
}


/***/ }),

/***/ 35758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ judgeResource)
});

// EXTERNAL MODULE: ./build/packages/stats/src/flat-top-window.js
var flat_top_window = __webpack_require__(88357);
;// CONCATENATED MODULE: ./build/packages/stats/src/politis-white-block-length.js

const TOO_SHORT = 10;
/**
 * Mean block length of the stationary bootstrap that minimises the mean squared error of its variance estimate, with
 * the correction of 2009: b = (G²/σ⁴)^(1/3)·n^(1/3), at least 1 and at most ⌈min(3√n, n/3)⌉. A series without
 * dependence, a constant one, and one shorter than 10 get 1. Values must be finite.
 * Oracle: arch.bootstrap.optimal_block_length(...).stationary (which may be below 1 where this is 1).
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
function politisWhiteBlockLength(series) {
    const n = series.length;
    if (n < TOO_SHORT)
        return 1;
    const { slope, longRunVariance } = (0,flat_top_window/* flatTopMoments */.c)(series);
    if (!(longRunVariance > 0))
        return slope === 0 ? 1 : longest(n);
    const optimal = Math.cbrt((slope * slope) / (longRunVariance * longRunVariance)) * Math.cbrt(n);
    return Math.min(Math.max(optimal, 1), longest(n));
}
function longest(n) {
    return Math.ceil(Math.min(3 * Math.sqrt(n), n / 3));
}

;// CONCATENATED MODULE: ./build/packages/stats/src/stationary-bootstrap.js
/**
 * One resample of the stationary bootstrap, as counts: how often each of the n places of a series was drawn. Blocks
 * start anywhere, run around the end, and have geometric lengths of mean `blockLength` (at least 1; 1 is the ordinary
 * bootstrap). The counts sum to n. `counts` is overwritten, so that thousands of resamples need one array.
 * Oracle: arch.bootstrap.StationaryBootstrap for the same starts and lengths.
 * Reference: Politis and Romano, JASA 89, 1994.
 */
function drawStationary(counts, blockLength, random) {
    const n = counts.length;
    counts.fill(0);
    if (n === 0)
        return;
    if (blockLength <= 1) {
        for (let draw = 0; draw < n; draw += 1)
            counts[random.integer(n)] += 1;
        return;
    }
    const logStay = Math.log1p(-1 / blockLength);
    for (let left = n; left > 0;) {
        const start = random.integer(n);
        const length = Math.min(left, geometric(random.next(), logStay));
        addBlock(counts, start, length);
        left -= length;
    }
}
/** Number of draws up to and with the first success: inverse of the distribution function, for u in [0, 1). */
function geometric(u, logStay) {
    return 1 + Math.floor(Math.log1p(-u) / logStay);
}
/** Counts a block of consecutive places once each; it continues at the beginning where it passes the end. */
function addBlock(counts, start, length) {
    const n = counts.length;
    for (let step = 0, at = start; step < length; step += 1) {
        counts[at] += 1;
        at = at + 1 === n ? 0 : at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/stats/src/quantile-ratio-bounds.js

/**
 * Q_candidate(p)/Q_baseline(p) for each p, with percentile bounds of a stationary bootstrap of the pairs. Where a
 * quantile is infinite in both lanes the ratio could be anything: estimate NaN, and such replicates widen both bounds.
 * Exchanging the lanes under the same seed maps (estimate, lower, upper) to (1/estimate, 1/upper, 1/lower) up to the
 * rounding of the exponential. No pairs: NaN within [0, ∞]. O(replicates·n) after one sort.
 * Oracle: numpy.quantile over the same resamples; coverage by simulation in bench/calibration.
 * Reference: Politis and Romano, JASA 89, 1994; p = (1 + #)/(B + 1): Davison and Hinkley, 1997, §4.2.
 */
function quantileRatioBounds(pairs, options) {
    const { probabilities, replicates } = options;
    if (pairs.baseline.length === 0)
        return probabilities.map(() => ({ estimate: Number.NaN, lower: 0, upper: Number.POSITIVE_INFINITY }));
    const { estimates, lows, highs } = drawLogRatios(pairs, options);
    const rank = Math.max(0, Math.floor(options.alpha * (replicates + 1)) - 1);
    return estimates.map((estimate, which) => ({
        estimate: Math.exp(estimate),
        lower: Math.exp(lows[which].sort()[rank]),
        upper: Math.exp(highs[which].sort()[replicates - 1 - rank]),
    }));
}
/** The replicates that `quantileRatioBounds` rests on, in the order in which they were drawn. */
function drawLogRatios(pairs, options) {
    const { probabilities, replicates } = options;
    const lanes = { baseline: laneOf(pairs.baseline), candidate: laneOf(pairs.candidate) };
    const counts = new Int32Array(pairs.baseline.length).fill(1);
    const estimates = logRatios(lanes, counts, probabilities);
    const lows = probabilities.map(() => new Float64Array(replicates));
    const highs = probabilities.map(() => new Float64Array(replicates));
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        drawStationary(counts, options.blockLength, options.random);
        for (const [which, ratio] of logRatios(lanes, counts, probabilities).entries()) {
            lows[which][replicate] = Number.isNaN(ratio) ? Number.NEGATIVE_INFINITY : ratio;
            highs[which][replicate] = Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
        }
    }
    return { estimates, lows, highs };
}
function laneOf(values) {
    const places = Int32Array.from(values.keys()).sort((a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b);
    return { sorted: Float64Array.from(places, (place) => values[place]), places };
}
function logRatios({ baseline, candidate }, counts, probabilities) {
    const below = countedQuantiles(baseline, counts, probabilities);
    const above = countedQuantiles(candidate, counts, probabilities);
    // Subtracting logarithms, not dividing, keeps the exchange of the lanes an exact change of sign.
    return probabilities.map((_, which) => Math.log(above[which]) - Math.log(below[which]));
}
/** Quantiles (R type 7) of a sample in which each value stands as often as counted; no copy, no sort. */
function countedQuantiles({ sorted, places }, counts, probabilities) {
    const last = sorted.length - 1;
    return probabilities.map((p) => {
        const place = p * last;
        const rank = Math.floor(place);
        // From the nearer end: tail quantiles are what is asked for.
        let at = p > 0.5 ? last : 0;
        let upTo = p > 0.5 ? sorted.length : counts[places[0]];
        if (p > 0.5)
            while (upTo - counts[places[at]] > rank)
                upTo -= counts[places[at--]];
        else
            while (upTo <= rank)
                upTo += counts[places[++at]];
        const low = sorted[at];
        const fraction = place - rank;
        if (fraction === 0 || upTo > rank + 1)
            return low;
        do
            at += 1;
        while (counts[places[at]] === 0);
        // Two infinite neighbours must not turn the quantile into NaN.
        return sorted[at] === low ? low : low + (sorted[at] - low) * fraction;
    });
}

// EXTERNAL MODULE: ./build/packages/stats/src/random.js
var random = __webpack_require__(46818);
// EXTERNAL MODULE: ./build/packages/stats/src/quantile.js
var src_quantile = __webpack_require__(99192);
// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-from-statistics.js
var judge_from_statistics = __webpack_require__(75545);
// EXTERNAL MODULE: ./build/packages/model/src/gate/statistics.js
var statistics = __webpack_require__(24732);
// EXTERNAL MODULE: ./build/packages/model/src/gate/threshold.js
var gate_threshold = __webpack_require__(78500);
// EXTERNAL MODULE: ./build/packages/stats/src/binomial-tail.js
var binomial_tail = __webpack_require__(8403);
;// CONCATENATED MODULE: ./build/packages/model/src/resources/quantile-bounds.js

/**
 * The p-quantile of durations in the order of their measurement, bounded by order statistics: the k-th value is an upper bound with confidence
 * P(X < k), X binomial(n, p), whatever the law of the values. Values that follow one another are alike: n is divided by the block length of
 * Politis and White, and the ranks are spread over all values.
 * Oracle: test/oracle/resources (coverage and ranks by scipy.stats.binom).
 * Reference: David and Nagaraja, Order Statistics, 3rd ed., §7.1.
 */
function quantileBounds(times, p, alpha) {
    const sorted = times.toSorted();
    const n = sorted.length;
    const effective = Math.max(1, Math.floor(n / politisWhiteBlockLength(times)));
    const spread = n / effective;
    const above = upperRank(effective, p, alpha);
    const below = lowerRank(effective, p, alpha);
    return {
        estimate: (0,src_quantile/* quantileSorted */.Z)(sorted, p),
        lower: below === null ? null : sorted[Math.max(0, Math.floor((below - 1) * spread))],
        upper: above === null ? null : sorted[Math.min(n - 1, Math.ceil(above * spread) - 1)],
        effective,
    };
}
/** The smallest rank, from 1, whose value is at least the quantile with confidence 1 − alpha; null where even the largest is not. */
function upperRank(n, p, alpha) {
    for (let rank = 1; rank <= n; rank += 1)
        if ((0,binomial_tail/* binomialUpperTail */.Y)(rank, n, p) <= alpha)
            return rank;
    return null;
}
/** The largest rank whose value is at most the quantile with confidence 1 − alpha; null where even the smallest is not. */
function lowerRank(n, p, alpha) {
    for (let rank = n; rank >= 1; rank -= 1)
        if ((0,binomial_tail/* binomialUpperTail */.Y)(rank, n, p) >= 1 - alpha)
            return rank;
    return null;
}

// EXTERNAL MODULE: ./build/packages/model/src/resources/resource-metrics.js
var resource_metrics = __webpack_require__(57465);
;// CONCATENATED MODULE: ./build/packages/model/src/resources/judge-resource.js






/**
 * Judges a condition on a resource, as `resourceOf` names it. Latencies: a paired stationary bootstrap of the ratio of quantiles, or bounds by
 * order statistics for one model. Memory and size are numbers without a law: they are held against their thresholds as they stand.
 */
function judgeResource(condition, frame) {
    const metric = (0,resource_metrics/* resourceOf */.KU)(condition);
    const statistics = metric === null
        ? nothing(condition, 'undefined', 'names no resource')
        : condition.kind === 'bound'
            ? statisticsOfBound(condition, metric, frame)
            : statisticsOfComparison(condition, metric, frame);
    return (0,judge_from_statistics/* judgeFromStatistics */.D)(condition, statistics, frame);
}
function statisticsOfBound(condition, metric, frame) {
    const term = condition.terms[0];
    const side = term?.model === 'baseline' ? frame.baseline : frame.candidate;
    if (side === null)
        return nothing(condition, 'no-baseline', 'there is no baseline yet');
    const known = term === undefined ? null : boundOf(side, metric, frame.alpha);
    if (known === null || term === undefined)
        return nothing(condition, 'undefined', 'was not measured');
    const scale = (value) => (value === null ? null : value * term.coefficient + 0);
    const [low, high] = term.coefficient < 0 ? [known.upper, known.lower] : [known.lower, known.upper];
    return {
        kind: 'bound',
        metric: condition.text,
        slice: null,
        rows: side.times?.length ?? 1,
        value: { ...known, estimate: scale(known.estimate) ?? 0, lower: scale(low), upper: scale(high) },
        negated: false,
    };
}
function boundOf(side, { name, quantile }, alpha) {
    if (quantile === null) {
        const value = plainValue(side, name);
        return value === null ? null : asItStands(value, alpha, null);
    }
    if (side.times === null || side.times.length === 0)
        return null;
    const { estimate, lower, upper, effective } = quantileBounds(side.times, quantile, alpha);
    return {
        kind: 'stated',
        method: 'order statistics of the timed runs',
        estimate,
        lower,
        upper,
        alpha,
        problem: lower === null || upper === null ? `${effective} independent runs bound this quantile on one side at most` : null,
        pBelow: [],
        from: { quantile, runs: side.times.length, effective },
    };
}
function statisticsOfComparison(condition, metric, frame) {
    const { candidate, baseline } = frame;
    if (baseline === null)
        return nothing(condition, 'no-baseline', 'there is no baseline yet');
    const compared = metric.quantile === null
        ? compareValues(condition, metric, { candidate, baseline, alpha: frame.alpha })
        : compareTimes(condition, metric.quantile, { ...frame, baseline });
    if (compared === null)
        return nothing(condition, 'undefined', 'was not measured of both models');
    return {
        kind: 'comparison',
        metric: metric.name,
        slice: null,
        rows: candidate.times?.length ?? 1,
        ...compared,
        tooSmall: null,
    };
}
function compareValues(condition, { name }, { candidate, baseline, alpha }) {
    const own = plainValue(candidate, name);
    const other = plainValue(baseline, name);
    if (own === null || other === null)
        return null;
    const threshold = (0,gate_threshold/* thresholdOf */.p)(condition, other);
    const gain = other - own;
    return {
        candidate: own,
        baseline: other,
        difference: asItStands(gain, alpha, threshold),
        excess: condition.margin.relative ? asItStands(gain - threshold, alpha, 0) : null,
    };
}
/** Less is better: the gain is by how much the candidate's quantile is below the baseline's, on the scale of the baseline's own. */
function compareTimes(condition, quantile, frame) {
    const { alpha, replicates, seed } = frame;
    const candidate = frame.candidate.times;
    const baseline = frame.baseline.times;
    if (candidate === null || baseline === null || candidate.length === 0 || candidate.length !== baseline.length)
        return null;
    const ratios = candidate.map((time, round) => Math.log(time) - Math.log(baseline[round]));
    const blockLength = politisWhiteBlockLength(ratios);
    const drawn = drawLogRatios({ candidate, baseline }, { probabilities: [quantile], blockLength, replicates, random: (0,random/* seededRandom */.I)(seed) });
    const scale = (0,src_quantile/* quantileSorted */.Z)(baseline.toSorted(), quantile);
    const sorted = drawn.lows[0].toSorted();
    const rank = Math.max(0, Math.floor(alpha * (replicates + 1)) - 1);
    const [fastest, slowest] = [Math.exp(sorted[rank]), Math.exp(sorted[replicates - 1 - rank])];
    const ratio = Math.exp(drawn.estimates[0]);
    const margin = (condition.verb === 'better' ? -1 : 1) * condition.margin.value;
    const beyond = (limit) => ({
        kind: 'stated',
        method: 'paired stationary bootstrap of the ratio of quantiles',
        estimate: scale * (limit - ratio) + 0,
        lower: (0,statistics/* jsonSafe */.y)(scale * (limit - slowest)),
        upper: (0,statistics/* jsonSafe */.y)(scale * (limit - fastest)),
        alpha,
        problem: null,
        pBelow: [{ margin: 0, p: (1 + countAtMost(sorted, Math.log(limit))) / (replicates + 1) }],
        from: {
            quantile,
            runs: candidate.length,
            blockLength,
            replicates,
            ratio,
            fastest: (0,statistics/* jsonSafe */.y)(fastest),
            slowest: (0,statistics/* jsonSafe */.y)(slowest),
        },
    });
    return {
        candidate: (0,src_quantile/* quantileSorted */.Z)(candidate.toSorted(), quantile),
        baseline: scale,
        difference: beyond(1),
        excess: condition.margin.relative ? beyond(1 + margin) : null,
    };
}
function countAtMost(sorted, limit) {
    const place = sorted.findIndex((value) => value > limit);
    return place === -1 ? sorted.length : place;
}
function plainValue({ peakMemoryMb, modelSizeMb }, name) {
    return name === 'model_size_mb' ? modelSizeMb : peakMemoryMb;
}
/** A number that is known as it stands; `margin`: the harm it is held against. */
function asItStands(estimate, alpha, margin) {
    return {
        kind: 'stated',
        method: 'measured once',
        estimate: estimate + 0,
        lower: estimate + 0,
        upper: estimate + 0,
        alpha,
        problem: null,
        pBelow: margin === null ? [] : [{ margin, p: estimate < margin ? 0 : 1 }],
        from: {},
    };
}
function nothing(condition, outcome, problem) {
    const metric = condition.kind === 'bound' ? condition.text : (condition.metric ?? '');
    return { kind: 'unjudged', metric, slice: null, rows: 0, candidate: null, baseline: null, outcome, problem };
}


/***/ }),

/***/ 57465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   P0: () => (/* binding */ RESOURCE_METRICS)
/* harmony export */ });
/* unused harmony export findResourceMetric */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86451);


const latency = (percent) => ({
    name: `latency_p${percent}_ms`,
    definition: `time in which ${percent} % of the timed runs end, in milliseconds a batch`,
    quantile: percent / 100,
});
/** Every such metric, by name. */
const RESOURCE_METRICS = [
    latency(50),
    latency(95),
    latency(99),
    {
        name: 'peak_memory_mb',
        definition: 'resident memory that loading the model and scoring the test data added at most, in MB of 1,000,000 bytes',
        quantile: null,
    },
    { name: 'model_size_mb', definition: 'size of the model on disk, in MB of 1,000,000 bytes', quantile: null },
];
/** The metric of that name, or null where it is measured by a model's answers. */
function findResourceMetric(name) {
    return RESOURCE_METRICS.find((metric) => metric.name === name) ?? null;
}
/**
 * The metric a condition names where that is a resource; null where it names none. Throws `CONFIG_UNSUPPORTED` where it asks of one what cannot
 * be known: in slices, in sums with other metrics, or by an absolute margin on latencies, whose scale differs from machine to machine.
 */
function resourceOf(condition) {
    const names = (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsNamed */ .dz)(condition);
    const [metric] = names.flatMap((name) => findResourceMetric(name) ?? []);
    if (metric === undefined) {
        const near = names.find((name) => /^(latency|peak_memory|model_size)/i.test(name));
        if (near !== undefined)
            throw unsupported(condition, `there is no "${near}"`);
        return null;
    }
    if (condition.scope.kind === 'slice')
        throw unsupported(condition, 'it asks for slices');
    if (condition.kind === 'bound' && condition.terms.length > 1)
        throw unsupported(condition, 'it adds several terms');
    if (condition.kind === 'bound' && condition.tolerance !== null)
        throw unsupported(condition, 'it has a tolerance');
    if ((condition.assurance?.reliability ?? null) !== null)
        throw unsupported(condition, 'it states a reliability');
    const isAbsolute = condition.kind === 'comparison' && !condition.margin.relative && condition.margin.value !== 0;
    if (isAbsolute && metric.quantile !== null)
        throw unsupported(condition, 'its margin is not in percent');
    return metric;
}
function unsupported({ text }, reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('CONFIG_UNSUPPORTED', `Cannot judge the condition "${text}": resources must be compared by themselves, on all rows, by a margin in percent: ${reason}`, `write e.g. "latency_p95_ms: not-worse by 10%" or "candidate.model_size_mb < 50"; metrics are ${RESOURCE_METRICS.map(({ name }) => name).join(', ')}`);
}


/***/ }),

/***/ 72189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ branchReuseLedger)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _ledger_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);


const FILE = 'test-sets.jsonl';
const ATTEMPTS_MAX = 30;
/**
 * A ledger on a branch of its own, a commit a change: git keeps who and when, and refuses whoever comes second, who then asks again.
 * Throws `EVIDENCE_INVALID` for a damaged ledger, `LIMIT_TIME` where the branch does not stand still.
 */
function branchReuseLedger(branch, { pause }) {
    const readAll = async () => {
        const head = await branch.head();
        const [text = ''] = head?.files.has(FILE) ? await branch.read(head, [FILE]) : [];
        return { commit: head?.commit ?? null, ...(await (0,_ledger_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedgerText */ .jK)(text, FILE)) };
    };
    return {
        read: async () => (await readAll()).ledger,
        append: async (add) => {
            for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
                const { commit, text, ledger, last } = await readAll();
                const entries = add(ledger);
                const after = { entries: [...ledger.entries, ...entries] };
                if (entries.length === 0)
                    return after;
                const files = { [FILE]: text + (0,_ledger_text_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(entries, last) };
                if (await branch.commit(commit, { files, message: `test sets: ${entries.at(-1)?.kind}` }))
                    return after;
                await pause(attempt);
            }
            throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('LIMIT_TIME', `Cannot write the test-set ledger: its branch must stand still for a moment: it moved ${ATTEMPTS_MAX} times meanwhile`, 'run the job again');
        },
    };
}


/***/ }),

/***/ 83683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fileReuseLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68437);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42705);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65069);
/* harmony import */ var _ledger_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);






const WAIT_MS = 25;
const WAITS_MAX = 1_200;
/**
 * A ledger in a file, a JSON object a line, each with the digest of the line before. Who appends holds `<path>.lock`, writes the whole file
 * beside the old one and puts it in its place: readers see one or the other, and a process that dies leaves the old one (and its lock).
 * Throws `EVIDENCE_INVALID` for a file that breaks its chain, `LIMIT_TIME` where the lock is not given up.
 */
function fileReuseLedger(path, patience = { waits: WAITS_MAX, waitMs: WAIT_MS }) {
    return {
        read: async () => (await readFile(path)).ledger,
        append: (add) => locked(path, patience, async () => {
            const { text, ledger, last } = await readFile(path);
            const entries = add(ledger);
            if (entries.length > 0)
                await replace(path, text + (0,_ledger_text_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(entries, last));
            return { entries: [...ledger.entries, ...entries] };
        }),
    };
}
async function readFile(path) {
    const isThere = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((thrown) => absent(thrown))) !== null;
    const what = 'the test-set ledger';
    const text = isThere ? await (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu)(path, { what, bytesMax: _ledger_text_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BYTES_MAX */ .jp, code: 'EVIDENCE_INVALID' }) : '';
    return (0,_ledger_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedgerText */ .jK)(text, path);
}
async function replace(path, text) {
    const temporary = `${path}.new`;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'w');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
async function locked(path, { waits, waitMs }, work) {
    const lock = `${path}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    for (let wait = 0; !(await take(lock)); wait += 1) {
        if (wait >= waits) {
            throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_5__/* .PlumblineError */ .Dl('LIMIT_TIME', `Cannot write the test-set ledger: "${lock}" must be given up by the run that holds it: it is still there`, 'run again; where no other run uses the ledger, remove that file');
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(waitMs);
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}
async function take(lock) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx')).close();
        return true;
    }
    catch (thrown) {
        if ((0,_plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .u)(thrown, 'EEXIST'))
            return false;
        throw thrown;
    }
}
function absent(thrown) {
    if ((0,_plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .u)(thrown, 'ENOENT') || (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .u)(thrown, 'ENOTDIR'))
        return null;
    throw thrown;
}


/***/ }),

/***/ 46407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeRatchet)
/* harmony export */ });
/* harmony import */ var _gate_judge_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29080);
/* harmony import */ var _gate_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75545);


/**
 * Judges the stated `not-worse` of the primary metric once more, against the best model ever promoted on this test set: many small losses, each
 * within the margin, would add up. Without that model's answers (null) the condition is unproven, and says what to give.
 */
function judgeRatchet(sample, { condition, metric, best }, options) {
    const called = { ...condition, text: `${condition.text} [best promoted: ${best.slice(0, 12)}]` };
    if (sample !== null && sample.baseline !== null) {
        return (0,_gate_judge_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeComparison */ .t)({ ...sample, baseline: sample.baseline }, { condition: called, metric, slice: null }, options);
    }
    const facts = {
        kind: 'unjudged',
        metric: metric.name,
        slice: null,
        rows: 0,
        candidate: null,
        baseline: null,
    };
    const problem = `needs the answers of the best model promoted on this test set, ${best.slice(0, 12)}: set "ratchet" to it`;
    return (0,_gate_judge_from_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFromStatistics */ .D)(called, { ...facts, outcome: 'unproven', problem }, { alpha: options.alpha });
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ LEDGER_BYTES_MAX),
  Dx: () => (/* binding */ linesOf),
  jK: () => (/* binding */ readLedgerText)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(60991);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/row-sketch.js
var row_sketch = __webpack_require__(47041);
;// CONCATENATED MODULE: ./build/packages/model/src/reuse/reuse-entry-schema.js



const reuse_entry_schema_digest = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const reuse_entry_schema_name = { type: 'string', maxLength: 1_024 };
const baseline = { oneOf: [reuse_entry_schema_digest, { type: 'null' }] };
const at = { type: 'string', maxLength: 40 };
function entry(kind, properties) {
    const all = { kind: { const: kind }, at, previous: reuse_entry_schema_digest, ...properties };
    return { type: 'object', additionalProperties: false, required: Object.keys(all), properties: all };
}
/** A new guard for lines of a ledger. */
function reuseEntryGuard() {
    return (0,guard/* guard */.a)({
        oneOf: [
            entry('test-set', {
                id: reuse_entry_schema_digest,
                rows: { type: 'integer', minimum: 0 },
                columns: { type: 'array', items: reuse_entry_schema_name, maxItems: 100_000 },
                hashes: { type: 'array', items: { type: 'integer', minimum: 0 }, maxItems: row_sketch/* SKETCH_SIZE */.b },
            }),
            entry('use', {
                candidate: reuse_entry_schema_digest,
                baseline,
                testSet: reuse_entry_schema_digest,
                budget: { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
            }),
            entry('verdict', {
                candidate: reuse_entry_schema_digest,
                baseline,
                testSet: reuse_entry_schema_digest,
                verdict: { enum: [...verdict/* VERDICTS */.bk] },
                decision: reuse_entry_schema_name,
                promote: { type: 'boolean' },
                primary: {
                    oneOf: [
                        { type: 'null' },
                        {
                            type: 'object',
                            additionalProperties: false,
                            required: ['metric', 'value'],
                            properties: { metric: reuse_entry_schema_name, value: { type: 'number' } },
                        },
                    ],
                },
            }),
        ],
    }, { allProblems: false });
}

;// CONCATENATED MODULE: ./build/packages/model/src/reuse/ledger-text.js



const LEDGER_BYTES_MAX = 64 * 2 ** 20;
const FIRST = '0'.repeat(64);
/** Reads a ledger; '' is an empty one. `where` names it in errors. Throws `EVIDENCE_INVALID` for text that breaks its chain. */
async function readLedgerText(text, where) {
    if (text === '')
        return { text, ledger: { entries: [] }, last: FIRST };
    const what = 'the test-set ledger';
    const lines = text.split('\n');
    // Every line ends: what comes after the last end is nothing.
    if (lines.pop() !== '')
        throw damaged(where, lines.length + 1, 'it ends within a line');
    const check = reuseEntryGuard();
    const entries = [];
    let last = FIRST;
    for (const [place, line] of lines.entries()) {
        const { previous, ...entry } = await check((0,parse_json/* parseJson */.q)(line, what, { code: 'EVIDENCE_INVALID' }), what, {
            code: 'EVIDENCE_INVALID',
            fix: RESTORE,
        });
        if (previous !== last)
            throw damaged(where, place + 1, 'it does not follow the line before');
        entries.push(entry);
        last = (0,digest/* sha256Of */.Bj)(line);
    }
    return { text, ledger: { entries }, last };
}
/** The lines that carry a ledger on, whose last line has the digest `last`. */
function linesOf(entries, last) {
    let previous = last;
    let text = '';
    for (const entry of entries) {
        const line = (0,canonical_json/* canonicalJson */.dj)({ ...entry, previous });
        previous = (0,digest/* sha256Of */.Bj)(line);
        text += `${line}\n`;
    }
    return text;
}
const RESTORE = 'restore the ledger from a copy; a new one would forget what the test set was used for';
function damaged(where, line, reason) {
    return new error/* PlumblineError */.Dl('EVIDENCE_INVALID', `Cannot read the test-set ledger "${where}": every line must hold the digest of the line before: line ${line}: ${reason}`, RESTORE);
}


/***/ }),

/***/ 67260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   nQ: () => (/* binding */ bestPromoted),
/* harmony export */   rY: () => (/* binding */ hasPromoted),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* harmony import */ var _test_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99107);

const LOW_FROM = 0.8;
const ROUNDING = 1e-9;
/**
 * Charges a trial to its test set: the same trial costs once, every other one α/H. Budgets that were declared for earlier trials count as
 * they were spent, so that raising one later makes no error up.
 */
function spend(ledger, use) {
    const { budget, testSet } = use;
    const trials = trialsOf(ledger, testSet);
    const frame = { alpha: budget === null ? use.alpha : use.alpha / budget, budget };
    if (trials.some((trial) => isSameTrial(trial, { ...use, testSet: testSet.id }))) {
        return { ...frame, ledger, entries: [], uses: trials.length, state: 'known' };
    }
    if (budget !== null && !hasRoom(trials, budget)) {
        return { ...frame, ledger, entries: [], uses: trials.length, state: 'exhausted' };
    }
    const entries = entriesOf(ledger, use);
    const uses = trials.length + 1;
    const isLow = budget !== null && uses >= LOW_FROM * budget;
    return {
        ...frame,
        ledger: { entries: [...ledger.entries, ...entries] },
        entries,
        uses,
        state: isLow ? 'low' : 'counted',
    };
}
function hasRoom(trials, budget) {
    const spent = trials.reduce((sum, trial) => sum + 1 / (trial.budget ?? budget), 0);
    return trials.length < budget && spent + 1 / budget <= 1 + ROUNDING;
}
function entriesOf(ledger, { candidate, baseline, testSet, at, budget }) {
    const { id, rows, columns, hashes } = testSet;
    const isKnown = ledger.entries.some((entry) => entry.kind === 'test-set' && entry.id === id);
    const use = { kind: 'use', at, candidate, baseline, testSet: id, budget };
    return isKnown ? [use] : [{ kind: 'test-set', at, id, rows, columns, hashes }, use];
}
/** The trials of every recorded set that is the same as this one, each once. */
function trialsOf(ledger, testSet) {
    const same = sameSets(ledger, testSet);
    const found = [];
    for (const entry of ledger.entries) {
        if (entry.kind !== 'use' || !same.has(entry.testSet))
            continue;
        if (!found.some((known) => isSameTrial(known, entry)))
            found.push(entry);
    }
    return found;
}
function isSameTrial(a, b) {
    return a.candidate === b.candidate && a.baseline === b.baseline && a.testSet === b.testSet;
}
function sameSets({ entries }, testSet) {
    const recorded = entries.filter((entry) => entry.kind === 'test-set');
    return new Set(recorded.filter((known) => (0,_test_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSet */ .T9)(testSet, known)).map(({ id }) => id));
}
/** The best model that was ever found fit for promotion on this test set by this metric, or null. Of equally good ones the latest. */
function bestPromoted(ledger, testSet, { name, higherIsBetter }) {
    const same = sameSets(ledger, testSet);
    let best = null;
    for (const entry of ledger.entries) {
        if (entry.kind !== 'verdict' || !entry.promote || entry.primary?.metric !== name || !same.has(entry.testSet))
            continue;
        const { value } = entry.primary;
        const isWorse = best !== null && (higherIsBetter ? value < best.value : value > best.value);
        if (!isWorse)
            best = { candidate: entry.candidate, value, at: entry.at };
    }
    return best;
}
/** Was any model found fit for promotion on this test set, other than in this very trial? */
function hasPromoted(ledger, testSet, trial) {
    const same = sameSets(ledger, testSet);
    return ledger.entries.some((entry) => entry.kind === 'verdict' &&
        entry.promote &&
        same.has(entry.testSet) &&
        !isSameTrial(entry, { ...trial, testSet: testSet.id }));
}


/***/ }),

/***/ 47041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ sharedRows),
/* harmony export */   b: () => (/* binding */ SKETCH_SIZE),
/* harmony export */   cJ: () => (/* binding */ sketchRows)
/* harmony export */ });
/** Hashes that are kept. A share of a tenth is then known to within 0.02. */
const SKETCH_SIZE = 2_048;
/**
 * The sketch of a table. The order of rows and columns does not matter; rows that are the same count each. Hashes have 53 bits and are no
 * secret: they tell rows apart, and protect nothing.
 */
function sketchRows(columns, rows) {
    const ordered = columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { rows, hashes: smallest(numbered(hashesOf(ordered, rows).sort())) };
}
/** The second of two equal rows is another row than the first. */
function numbered(sorted) {
    const found = Float64Array.from(sorted);
    for (let row = 1, first = 0; row < sorted.length; row += 1) {
        if (sorted[row] !== sorted[first])
            first = row;
        else
            found[row] = mixed(sorted[row], row - first);
    }
    return found;
}
function smallest(hashes) {
    return [...new Set(hashes.sort().subarray(0, SKETCH_SIZE))];
}
/**
 * Share of the rows of `fresh` that are in `known`, from the rows of both whose hashes are small enough to be in either sketch; and of how many
 * rows that is a share.
 */
function sharedRows(fresh, known) {
    const limit = Math.min(reach(fresh), reach(known));
    const seen = new Set(known.hashes);
    const eligible = fresh.hashes.filter((hash) => hash <= limit);
    const shared = eligible.filter((hash) => seen.has(hash)).length;
    return { share: eligible.length === 0 ? 0 : shared / eligible.length, of: eligible.length };
}
function reach({ rows, hashes }) {
    return rows > hashes.length ? (hashes.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
}
const MISSING = 0x6e756c6c;
function hashesOf(columns, rows) {
    const lanes = { high: new Int32Array(rows).fill(0x9e3779b9), low: new Int32Array(rows).fill(0x243f6a88) };
    for (const column of columns) {
        for (let row = 0; row < rows; row += 1)
            addText(lanes, row, column.name);
        addColumn(lanes, column, rows);
    }
    return Float64Array.from(lanes.high, (high, row) => finished(high, lanes.low[row]));
}
function addColumn(lanes, { values, missing }, rows) {
    const one = new Float64Array(1);
    const words = new Int32Array(one.buffer);
    for (let row = 0; row < rows; row += 1) {
        const value = missing?.[row] === 1 ? null : values[row];
        if (value === null || value === undefined)
            addWord(lanes, row, MISSING);
        else if (typeof value === 'string')
            addText(lanes, row, value);
        else {
            const number = Number(value);
            // Missing numbers are one value, and so are the two zeros.
            one[0] = Number.isNaN(number) ? Number.NaN : number + 0;
            addWord(lanes, row, words[0]);
            addWord(lanes, row, words[1]);
        }
    }
}
function addText(lanes, row, text) {
    for (let at = 0; at < text.length; at += 1)
        addWord(lanes, row, text.charCodeAt(at));
    addWord(lanes, row, -1 - text.length);
}
function addWord({ high, low }, row, word) {
    const a = Math.imul(high[row] ^ word, 0x85ebca6b);
    const b = Math.imul(low[row] ^ word, 0xc2b2ae35);
    high[row] = (a ^ (a >>> 15)) + Math.imul(b, 0x27d4eb2f);
    low[row] = (b ^ (b >>> 13)) + Math.imul(a, 0x165667b1);
}
/** Every bit of both lanes in the 53 bits of an exact number. */
function finished(high, low) {
    let a = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ low;
    let b = Math.imul(low ^ (low >>> 15), 0x846ca68b) ^ high;
    a = Math.imul(a ^ (a >>> 15), 0x846ca68b);
    b = Math.imul(b ^ (b >>> 16), 0x7feb352d);
    return ((a ^ (a >>> 16)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 15)) >>> 11);
}
function mixed(hash, copy) {
    const lanes = { high: Int32Array.of(Math.floor(hash / 2 ** 21)), low: Int32Array.of(hash % 2 ** 21) };
    addWord(lanes, 0, copy);
    return finished(lanes.high[0], lanes.low[0]);
}


/***/ }),

/***/ 99107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ isSameSet),
/* harmony export */   aJ: () => (/* binding */ testSetOf)
/* harmony export */ });
/* unused harmony export SAME_SET_SHARE */
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60991);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10728);
/* harmony import */ var _row_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47041);


/**
 * From this share of rows that were judged by before, a set is the same one. Choosing models by a set biases what it says of the chosen by at
 * most the share of its rows that took part in the choice: below a tenth, the bias is below a tenth of what the ledger guards against, and
 * less than a fifth of a confidence bound's width for forty models.
 */
const SAME_SET_SHARE = 0.1;
/** Of fewer rows in common reach a share says nothing: one shared row then makes the set the same. */
const ELIGIBLE_MIN = 20;
/** The test set that a table is. */
function testSetOf({ rows, columns }) {
    const names = [...columns.keys()].sort();
    const through = (wanted) => {
        const found = wanted.flatMap((name) => hashedColumn(name, columns.get(name)));
        return found.length === wanted.length ? (0,_row_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .sketchRows */ .cJ)(found, rows) : null;
    };
    const hashes = through(names)?.hashes ?? [];
    return {
        id: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ rows, columns: names, hashes: [...hashes] })),
        rows,
        columns: names,
        hashes,
        through,
    };
}
function hashedColumn(name, column) {
    if (column === undefined)
        return [];
    return [{ name, values: column.values, ...('missing' in column ? { missing: column.missing } : {}) }];
}
/**
 * Is this, for the purpose of reuse, the set that was recorded? It is where at least a tenth of its rows were in that one, looked at through the
 * columns that one had, so that neither a new row nor a new column makes a new set. Where those columns are gone, it is another.
 */
function isSameSet(fresh, known) {
    if (fresh.id === known.id)
        return true;
    const isAlike = fresh.columns.join('\n') === known.columns.join('\n');
    const seen = isAlike ? fresh : fresh.through(known.columns);
    if (seen === null)
        return false;
    const { share, of } = (0,_row_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedRows */ .Z0)(seen, known);
    return of < ELIGIBLE_MIN ? share > 0 : share >= SAME_SET_SHARE;
}


/***/ }),

/***/ 73807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   R6: () => (/* binding */ frameBytes),
/* harmony export */   v0: () => (/* binding */ readFrames)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4308);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36467);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42705);


/** What one side takes from the other at most. */
const HEAD_BYTES_MAX = 4 * 1024 * 1024;
const PARTS_MAX = 10_000;
const PART_BYTES_MAX = 1024 * 1024 * 1024;
/** A frame as bytes, in pieces: the sizes of the head and the parts, the head as JSON, the parts. */
function frameBytes({ head, parts }) {
    const text = new TextEncoder().encode(JSON.stringify(head));
    const sizes = Uint32Array.of(text.length, parts.length, ...parts.map((part) => part.byteLength));
    return [bytesOf(sizes), text, ...parts];
}
/** The bytes of a typed array; no copy. */
function bytesOf(data) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
/** Frames from a stream of bytes, until it ends. Throws `SERVICE_RESPONSE` for what is no frame, or ends within one. */
async function* readFrames(stream) {
    const reader = byteReader(stream);
    for (;;) {
        const start = await reader.take(8, true);
        if (start === null)
            return;
        const [headSize = 0, count = 0] = new Uint32Array(start.buffer);
        if (headSize > HEAD_BYTES_MAX || count > PARTS_MAX)
            throw broken('it is larger than any of ours');
        const sizes = new Uint32Array((await reader.take(count * 4)).buffer);
        if (sizes.some((size) => size > PART_BYTES_MAX))
            throw broken('a part is larger than any of ours');
        const head = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(new TextDecoder().decode((await reader.take(headSize))), 'a message', {
            code: 'SERVICE_RESPONSE',
        });
        if (!(0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(head))
            throw broken('its head is no object');
        const parts = [];
        for (const size of sizes)
            parts.push((await reader.take(size)));
        yield { head, parts };
    }
}
function byteReader(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        take: async (size, mayEnd = false) => {
            // Of its own, so that numbers in it are aligned.
            const taken = new Uint8Array(size);
            let at = 0;
            while (at < size) {
                if (rest.length === 0) {
                    const next = await chunks.next();
                    if (next.done === true && at === 0 && mayEnd)
                        return null;
                    if (next.done === true)
                        throw broken('it ends before its end');
                    rest = new Uint8Array(next.value.buffer, next.value.byteOffset, next.value.byteLength);
                }
                const piece = rest.subarray(0, size - at);
                taken.set(piece, at);
                at += piece.length;
                rest = rest.subarray(piece.length);
            }
            return taken;
        },
    };
}
function broken(reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('SERVICE_RESPONSE', `Cannot read a message of the scoring process: it must be whole and well-formed: ${reason}`, 'check the log for what the process said');
}


/***/ }),

/***/ 25187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   d3: () => (/* binding */ openRemote),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _tensor_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85914);


/** Opens a model in a child; `place` is how many were opened there before. Throws as `openModel`, and what `ask` throws. */
async function openRemote(scoring, { path, options, place = 0 }) {
    const opened = await scoring.ask({ ask: 'open', engine: scoring.engine, path, options });
    const { plan, memory, engine } = await scoring.answers.plan(opened.head, 'the plan of a model', {
        code: 'SERVICE_RESPONSE',
    });
    return {
        plan,
        engine,
        before: memory,
        run: async ({ rows, tensors }) => {
            const frame = await scoring.ask({ ask: 'score', model: place, rows }, tensors.map(_tensor_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorBytes */ .X2));
            return (0,_tensor_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .scoresFrom */ .sG)(frame, rows);
        },
        release: () => Promise.resolve(),
    };
}
/** Milliseconds of every timed run, one array a model opened in this child. */
async function timesOf(scoring, runs, tensors) {
    const { parts } = await scoring.ask({ ask: 'time', ...runs }, tensors);
    const times = parts.map((bytes) => new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8));
    if (times.length === runs.rows.length && times.every((each) => each.length === runs.rounds))
        return times;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('SERVICE_RESPONSE', 'Cannot read the latencies: the scoring process must answer every run: its answer has another size', 'check the log for what the process said');
}
/** Resident memory of a child. */
async function memoryOf(scoring) {
    const { head } = await scoring.ask({ ask: 'memory' });
    return scoring.answers.memory(head, 'the memory of a process', { code: 'SERVICE_RESPONSE' });
}


/***/ }),

/***/ 72900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ startScoring)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var src_error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/frames.js
var scoring_frames = __webpack_require__(73807);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
;// CONCATENATED MODULE: ./build/packages/model/src/scoring/scoring-messages.js


const scoring_messages_text = { type: 'string' };
const texts = { type: 'array', items: scoring_messages_text };
const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
const whole = { type: 'integer', minimum: 0 };
const object = (properties) => ({
    type: 'object',
    required: Object.keys(properties),
    properties,
});
const memory = object({ resident: { type: 'number' }, peak: { type: 'number' } });
/** The shapes of the answers: what comes from a process that ran an untrusted model is untrusted. */
function scoringAnswers() {
    const slot = object({
        name: scoring_messages_text,
        kind: { enum: ['float32', 'float64', 'int32', 'int64', 'bool', 'string'] },
        shape: { type: 'array', items: orNull(whole) },
    });
    const plan = object({
        inputs: { type: 'array', items: object({ slot, columns: texts }) },
        outputs: object({ label: orNull(scoring_messages_text), values: texts, column: orNull(whole) }),
        classes: orNull(texts),
        link: { enum: ['identity', 'sigmoid', 'softmax'] },
        batchRows: orNull({ type: 'integer', minimum: 1 }),
    });
    return {
        error: (0,guard/* guard */.a)(object({ error: object({ code: { enum: Object.keys(src_error/* ERROR_CODES */.OQ) }, message: scoring_messages_text, fix: scoring_messages_text }) })),
        plan: (0,guard/* guard */.a)(object({ plan, memory, engine: scoring_messages_text })),
        memory: (0,guard/* guard */.a)(memory),
    };
}

;// CONCATENATED MODULE: ./build/packages/model/src/scoring/scoring-process.js





/** Names of what machine code needs to start, on any system; nothing else is handed on. */
const PASSED = /^(PATH|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|PROCESSOR_ARCHITECTURE|NUMBER_OF_PROCESSORS)$/i;
const STARTER = 'import(process.argv[1]).then(({ serve }) => serve());';
const OUTPUT_FD = 3;
/** JavaScript of the child holds a model at most a few times over; what the engine takes is counted by its resident memory. */
const HEAP_SHARE = 0.5;
const SAID_CHARS_MAX = 2_000;
/**
 * Starts a child that scores models nobody vouches for: it gets no inputs, tokens or command files, reads the program, the engine and the
 * models alone, writes nothing, starts nothing, and is ended past its time or its memory. The memory is watched by a thread of the child's
 * own on every platform, for an address-space limit does not go with WebAssembly.
 */
function startScoring(program, models, limits) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, flagsFor(program, models, limits), {
        env: passedOn(limits.env),
        stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const life = watch(child, limits);
    const input = child.stdin;
    const frames = (0,scoring_frames/* readFrames */.v0)(child.stdio[OUTPUT_FD]);
    const answers = scoringAnswers();
    let last = Promise.resolve();
    return {
        answers,
        engine: program.engine,
        ask: (request, parts = []) => {
            send(input, { head: headOf(request), parts });
            const answer = last.then(() => nextAnswer(frames, life, answers));
            last = answer.catch(() => undefined);
            return answer;
        },
        stop: life.stop,
    };
}
function headOf(request) {
    if (request.ask !== 'open')
        return { ...request };
    const { what = 'the model', features = null, classes = null, link = null, output = null } = request.options;
    return { ...request, options: { what, features, classes, link, output } };
}
function flagsFor({ module, readable, native }, models, limits) {
    const heapMb = Math.ceil((limits.memoryBytes * HEAP_SHARE) / 1024 / 1024);
    const confined = process.allowedNodeEnvironmentFlags.has('--permission')
        ? [
            '--permission',
            '--allow-worker',
            ...(native ? ['--allow-addons'] : []),
            ...[...readable, ...models].flatMap(spellingsOf).map((path) => `--allow-fs-read=${path}`),
        ]
        : [];
    return [
        ...confined,
        `--max-old-space-size=${heapMb}`,
        '--no-warnings',
        '--eval',
        STARTER,
        module,
        String(limits.memoryBytes),
    ];
}
/** A path as it is given and as the module loader will see it. */
function spellingsOf(path) {
    return [...new Set([path, (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path])];
}
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (PASSED.test(name) && value !== undefined ? [[name, value]] : [])));
}
function send(input, frame) {
    // What cannot be written any more is told by how the child ended.
    for (const piece of (0,scoring_frames/* frameBytes */.R6)(frame))
        input.write(piece, () => undefined);
}
async function nextAnswer(frames, life, answers) {
    const next = await frames.next().catch(() => null);
    if (next === null || next.done === true)
        throw await life.reason();
    const { head } = next.value;
    if (head['error'] === undefined)
        return next.value;
    const { error } = await answers.error(head, 'an error of the scoring process', { code: 'SERVICE_RESPONSE' });
    throw new src_error/* PlumblineError */.Dl(error.code, error.message.slice(0, SAID_CHARS_MAX), error.fix.slice(0, SAID_CHARS_MAX));
}
/** Written by the thread that watches the memory, before it ends its process. */
const MEMORY_MARK = /plumbline: (\d+) bytes are resident/;
function watch(child, { timeoutMs, memoryBytes, signal }) {
    let said = '';
    let ended = null;
    const end = (why) => {
        ended ??= why;
        child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('time'), timeoutMs);
    const cancel = () => end('cancelled');
    signal?.addEventListener('abort', cancel, { once: true });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-SAID_CHARS_MAX);
    });
    for (const stream of [child.stdin, child.stdio[OUTPUT_FD]])
        stream?.on('error', () => undefined);
    const over = new Promise((resolve) => {
        child.on('error', (cause) => resolve(cause.message));
        child.on('close', (code, killedBy) => resolve(killedBy === null ? `exit code ${code}` : `the signal ${killedBy}`));
    });
    void over.then(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
    });
    return {
        reason: async () => {
            const how = await over;
            const resident = MEMORY_MARK.exec(said)?.[1];
            if (resident !== undefined || /heap out of memory/.test(said))
                return tooMuchMemory(memoryBytes, resident);
            if (ended === 'time')
                return tooLong(timeoutMs);
            return crashed(ended === 'cancelled' ? 'cancellation' : how, said);
        },
        stop: () => end(null),
    };
}
function tooMuchMemory(limit, resident) {
    const mb = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
    return new src_error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot score: a model must get along with ${mb(limit)} of memory: it took ${resident === undefined ? 'more' : mb(Number(resident))} and was ended`, 'use a runner with more memory, or score it with "predict-command", and give the predictions');
}
function tooLong(timeoutMs) {
    return new src_error/* PlumblineError */.Dl('LIMIT_TIME', `Cannot score: the models must be done within ${Math.round(timeoutMs / 100) / 10} s: they were not, and were ended`, 'raise "timeout-minutes", or judge on fewer rows');
}
function crashed(how, said) {
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    const words = (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 500);
    return new src_error/* PlumblineError */.Dl('MODEL_CRASHED', `Cannot score: the process that runs the models must live until it has answered: it ended by ${how}${words === '' ? '' : `: ${words}`}`, 'check the model with onnxruntime outside this step; score it with "predict-command", and give the predictions');
}


/***/ }),

/***/ 85914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ scoreParts),
/* harmony export */   Uj: () => (/* binding */ tensorFrom),
/* harmony export */   X2: () => (/* binding */ tensorBytes),
/* harmony export */   sG: () => (/* binding */ scoresFrom)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73807);


/** The data of a tensor as bytes. Numbers are in the byte order of the machine: both ends run on it. */
function tensorBytes(data) {
    return Array.isArray(data) ? new TextEncoder().encode(JSON.stringify(data)) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(data);
}
/** The data of a tensor of a kind from its bytes. */
function tensorFrom(kind, bytes) {
    if (kind === 'string')
        return textsOf(bytes);
    const { buffer, byteOffset, byteLength } = bytes;
    if (kind === 'float32')
        return new Float32Array(buffer, byteOffset, byteLength / 4);
    if (kind === 'float64')
        return new Float64Array(buffer, byteOffset, byteLength / 8);
    if (kind === 'int32')
        return new Int32Array(buffer, byteOffset, byteLength / 4);
    return kind === 'int64' ? new BigInt64Array(buffer, byteOffset, byteLength / 8) : new Uint8Array(buffer, byteOffset);
}
/** Scores as the parts of a frame: the values column by column; labels as numbers into the list of those that occur. */
function scoreParts({ labels, values }) {
    const columns = values.map(_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$);
    if (labels === null)
        return { head: { columns: values.length, labels: false }, parts: columns };
    const places = new Map();
    const codes = Uint32Array.from(labels, (label) => {
        const known = places.get(label) ?? places.size;
        places.set(label, known);
        return known;
    });
    return {
        head: { columns: values.length, labels: true },
        parts: [...columns, (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(codes), new TextEncoder().encode(JSON.stringify([...places.keys()]))],
    };
}
/** The scores in such a frame, for so many rows. Throws `SERVICE_RESPONSE` where it holds another number of them. */
function scoresFrom({ head, parts }, rows) {
    const columns = Number(head['columns']);
    const hasLabels = head['labels'] === true;
    if (!Number.isInteger(columns) || parts.length !== columns + (hasLabels ? 2 : 0))
        throw unusable();
    const values = parts.slice(0, columns).map((bytes) => {
        if (bytes.byteLength !== rows * 8)
            throw unusable();
        return new Float64Array(bytes.buffer, bytes.byteOffset, rows);
    });
    const [codes, names] = parts.slice(columns);
    if (!hasLabels || codes === undefined || names === undefined)
        return { labels: null, values };
    if (codes.byteLength !== rows * 4)
        throw unusable();
    const texts = textsOf(names);
    return {
        labels: Array.from(new Uint32Array(codes.buffer, codes.byteOffset, rows), (code) => texts[code] ?? ''),
        values,
    };
}
function textsOf(bytes) {
    const texts = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(texts) && texts.every((text) => typeof text === 'string'))
        return texts;
    throw unusable();
}
function unusable() {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('SERVICE_RESPONSE', 'Cannot read the scores: the scoring process must answer every row: its answer has another size', 'check the log for what the process said');
}


/***/ }),

/***/ 28665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ exploreSlices)
});

;// CONCATENATED MODULE: ./build/packages/stats/src/hypergeometric-tail.js
/**
 * P(X ≥ seen) of the hypergeometric law, and the same with half the weight on `seen` (mid-p): Fisher's exact test, one-sided. 1 where
 * nothing was seen that had to be. Relative error below 1e-8 up to ten million rows.
 * Oracle: scipy.stats.hypergeom.sf(seen − 1, rows, marked, drawn). Reference: Fisher 1935; Lancaster, JASA 56, 1961 (mid-p).
 */
function hypergeometricUpperTail(seen, draw) {
    const { rows, marked, drawn } = draw;
    const most = Math.min(marked, drawn);
    const least = Math.max(0, drawn + marked - rows);
    if (seen > most)
        return { exact: 0, mid: 0 };
    if (seen < least)
        return { exact: 1, mid: 1 };
    const at = probabilityOf(seen, draw);
    const mean = (drawn * marked) / rows;
    if (seen <= mean) {
        // The lower tail is summed where it is the smaller one.
        const below = sumOf(seen, least, (k) => (k * (rows - marked - drawn + k)) / ((marked - k + 1) * (drawn - k + 1)));
        return { exact: 1 - (below - 1) * at, mid: 1 - (below - 0.5) * at };
    }
    const above = sumOf(seen, most, (k) => ((marked - k) * (drawn - k)) / ((k + 1) * (rows - marked - drawn + k + 1)));
    return { exact: above * at, mid: (above - 0.5) * at };
}
/** 1 and the terms that follow from `start` to `end`, each its forerunner times `ratio`, until they no longer count. */
function sumOf(start, end, ratio) {
    const step = Math.sign(end - start);
    let [term, sum] = [1, 1];
    for (let k = start; k !== end && term > sum * Number.EPSILON; k += step) {
        term *= ratio(k);
        sum += term;
    }
    return sum;
}
function probabilityOf(seen, { rows, marked, drawn }) {
    return Math.exp(logChoices(marked, seen) + logChoices(rows - marked, drawn - seen) - logChoices(rows, drawn));
}
function logChoices(of, chosen) {
    return logFactorial(of) - logFactorial(chosen) - logFactorial(of - chosen);
}
const SMALL = 32;
/** Stirling's series, which is exact to the last digits from 32 on. */
function logFactorial(n) {
    if (n < SMALL) {
        let product = 1;
        for (let factor = 2; factor <= n; factor += 1)
            product *= factor;
        return Math.log(product);
    }
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

// EXTERNAL MODULE: ./build/packages/stats/src/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(98371);
// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(54254);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/adjust-discoveries.js
/**
 * Benjamini–Hochberg's adjusted p-values in the order given: the smallest q at which each would be a discovery.
 * Oracle: scipy.stats.false_discovery_control(method="bh"). Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
function adjustDiscoveries(pValues) {
    const ranked = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(pValues.length).fill(1);
    let lowest = 1;
    for (let rank = ranked.length; rank > 0; rank -= 1) {
        const { p, place } = ranked[rank - 1];
        lowest = Math.min(lowest, (pValues.length * p) / rank);
        adjusted[place] = lowest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./build/packages/model/src/slices/slice-groups.js
var slice_groups = __webpack_require__(33878);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/explored-cuts.js

const COLUMNS_MAX = 12;
const VALUES_MAX = 50;
const NUMBERS_AS_VALUES_MAX = 10;
const QUARTERS = 4;
/**
 * The cuts to search, by single columns and by pairs of them. Which ones depends on the columns alone, never on how the models answer: else
 * the correction for the number of tests would not hold. At most 12 columns, of each its 50 largest values, or the quarters of its numbers.
 */
function* exploredCuts(columns, options) {
    const singles = columns.slice(0, COLUMNS_MAX).map((column) => kept(groupsOfColumn(column), options));
    yield* singles;
    for (const [place, a] of singles.entries()) {
        for (const b of singles.slice(place + 1))
            yield crossed(a, b, options.minimum);
    }
}
function groupsOfColumn(column) {
    if (column.kind === 'text') {
        const names = [...column.labels, '(missing)'].map((name) => `${column.name} = ${name}`);
        const codes = column.codes.map((code) => (code < 0 ? column.labels.length : code));
        return { codes, names, fullNames: names, named: [] };
    }
    const distinct = new Set();
    for (const value of column.numbers)
        if (distinct.size <= NUMBERS_AS_VALUES_MAX)
            distinct.add(value);
    return distinct.size <= NUMBERS_AS_VALUES_MAX
        ? (0,slice_groups/* groupsOfValues */.en)(column)
        : (0,slice_groups/* groupsOfRanges */.EC)(column, { kind: 'quantiles', column: column.name, count: QUARTERS });
}
/** The groups that are large enough, the largest first, those of the units. */
function kept({ codes, fullNames }, { rowOf, minimum }) {
    const own = Int32Array.from(rowOf, (row) => codes[row]);
    return renumbered(own, { names: fullNames, minimum, most: VALUES_MAX });
}
function renumbered(codes, { names, minimum, most }) {
    const counts = new Float64Array(names.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = counts[code] + 1;
    const chosen = Array.from(counts.keys())
        // A slice of everything is no slice.
        .filter((code) => counts[code] >= minimum && counts[code] < codes.length)
        .sort((a, b) => counts[b] - counts[a] || a - b)
        .slice(0, most);
    const places = new Int32Array(names.length).fill(-1);
    for (const [place, code] of chosen.entries())
        places[code] = place;
    return {
        codes: codes.map((code) => (code < 0 ? -1 : places[code])),
        names: chosen.map((code) => names[code] ?? ''),
        sizes: chosen.map((code) => counts[code]),
    };
}
/** Intersections; those that have all the rows of one of their two are that one, and not tested again. */
function crossed(a, b, minimum) {
    const width = b.names.length;
    const codes = new Int32Array(a.codes.length);
    for (let unit = 0; unit < codes.length; unit += 1) {
        codes[unit] = a.codes[unit] < 0 || b.codes[unit] < 0 ? -1 : a.codes[unit] * width + b.codes[unit];
    }
    const counts = new Float64Array(a.names.length * width);
    for (const code of codes)
        if (code >= 0)
            counts[code] = counts[code] + 1;
    const isNew = (code) => counts[code] < a.sizes[Math.floor(code / width)] && counts[code] < b.sizes[code % width];
    const names = a.names.flatMap((first) => b.names.map((second) => `${first}, ${second}`));
    return renumbered(codes.map((code) => (code >= 0 && isNew(code) ? code : -1)), { names, minimum, most: names.length });
}

// EXTERNAL MODULE: ./build/packages/stats/src/resample.js
var resample = __webpack_require__(8962);
// EXTERNAL MODULE: ./build/packages/model/src/gate/domain.js + 1 modules
var domain = __webpack_require__(10887);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/catalogue.js + 14 modules
var catalogue = __webpack_require__(46891);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/explored-values.js



/** What is looked at in place of a metric that is no mean over rows; the first one that every row has a value of. */
const INSTEAD = {
    binary: ['brier', 'accuracy'],
    multiclass: ['brier', 'accuracy'],
    regression: ['mse'],
    ranking: ['ndcg'],
    mean: [],
};
/** The values that slices are explored by: the primary metric's, else a metric's that has one a row; null where no metric has one for each row. */
function exploredValues(sample, primary) {
    const legal = (0,catalogue/* metricsOf */.Ps)(sample.task);
    const others = INSTEAD[sample.task].flatMap((name) => legal.filter((metric) => metric.name === name));
    for (const metric of [primary, ...others]) {
        const found = valuesOf(sample, metric);
        if (found !== null)
            return found;
    }
    return null;
}
function valuesOf(sample, metric) {
    const { perRow } = metric;
    if (perRow === undefined || !(0,domain/* isAnswered */.Qy)({ ...sample, baseline: sample.baseline ?? sample.candidate }, metric))
        return null;
    const sideOf = (answers) => {
        const values = perRow(sample, answers);
        return metric.higherIsBetter ? values : values.map((value) => -value);
    };
    const candidate = sideOf(sample.candidate);
    const baseline = sample.baseline === null ? null : sideOf(sample.baseline);
    if (!candidate.every(Number.isFinite) || baseline?.every(Number.isFinite) === false)
        return null;
    const isRanking = sample.task === 'ranking';
    const firsts = isRanking ? (0,resample/* groupRows */.f)(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0) : null;
    const rowOf = firsts === null ? Uint32Array.from({ length: sample.rows }, (_, row) => row) : Uint32Array.from(firsts);
    if (rowOf.length !== candidate.length)
        return null;
    const clusters = isRanking ? null : sample.clusters;
    const weights = isRanking ? null : sample.weights;
    const counts = metric.test === 'mcnemar' && clusters === null && weights === null;
    return { metric, counts, rowOf, candidate, baseline, weights, clusters };
}

// EXTERNAL MODULE: ./build/packages/model/src/slices/judge-slices.js + 1 modules
var judge_slices = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/slice-sums.js
/** Sums a cut in one pass. `mean`: the candidate's own on all rows. */
function sliceSums({ codes, names }, values, mean) {
    const { candidate, baseline, weights } = values;
    const sums = emptySums(names.length);
    const clusters = values.clusters === null ? null : new ClusterSums(values.clusters, names.length);
    for (let unit = 0; unit < codes.length; unit += 1) {
        const code = codes[unit];
        if (code < 0)
            continue;
        const weight = weights?.[unit] ?? 1;
        const own = candidate[unit];
        const other = baseline?.[unit] ?? own;
        sums.units[code] = sums.units[code] + 1;
        sums.weight[code] = sums.weight[code] + weight;
        sums.candidate[code] = sums.candidate[code] + weight * own;
        sums.baseline[code] = sums.baseline[code] + weight * other;
        if (own < other)
            sums.broken[code] = sums.broken[code] + 1;
        if (own > other)
            sums.fixed[code] = sums.fixed[code] + 1;
        const part = { lost: weight * (other - own), short: weight * (mean - own) };
        if (clusters === null)
            addPart(sums, code, part);
        else
            clusters.add(code, unit, part);
    }
    clusters?.into(sums);
    return sums;
}
function addPart(sums, code, { lost, short }) {
    sums.lost[code] = sums.lost[code] + lost;
    sums.lostSquares[code] = sums.lostSquares[code] + lost * lost;
    sums.short[code] = sums.short[code] + short;
    sums.shortSquares[code] = sums.shortSquares[code] + short * short;
}
/** Rows of a cluster move together: their losses are added before they are squared. */
class ClusterSums {
    #clusters;
    #slices;
    #parts = new Map();
    constructor(clusters, slices) {
        this.#clusters = clusters;
        this.#slices = slices;
    }
    add(code, unit, { lost, short }) {
        const key = this.#clusters[unit] * this.#slices + code;
        const part = this.#parts.get(key);
        if (part === undefined)
            this.#parts.set(key, { lost, short });
        else {
            part.lost += lost;
            part.short += short;
        }
    }
    into(sums) {
        for (const [key, part] of this.#parts)
            addPart(sums, key % this.#slices, part);
    }
}
function emptySums(slices) {
    const empty = () => new Float64Array(slices);
    return {
        units: empty(),
        weight: empty(),
        candidate: empty(),
        baseline: empty(),
        lost: empty(),
        lostSquares: empty(),
        broken: empty(),
        fixed: empty(),
        short: empty(),
        shortSquares: empty(),
    };
}

// EXTERNAL MODULE: ./build/packages/stats/src/chi-square.js
var chi_square = __webpack_require__(4475);
// EXTERNAL MODULE: ./build/packages/stats/src/mcnemar.js
var mcnemar = __webpack_require__(47918);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/weakness-tests.js

/** Where the law is so nearly symmetric, the normal one serves. */
const SKEW_MIN = 0.01;
/**
 * P that a slice of so many units drawn blindly from all falls short by at least as much. The law of that sum has known mean, variance and
 * skewness; Pearson's type III with these three stands for it, which keeps its tail honest where losses are rare or lopsided.
 * Oracle: scipy.stats.pearson3.sf, scipy.stats.hypergeom.sf. Reference: Pearson 1895; Cochran, Sampling Techniques, 2.15 (moments).
 */
function shortfallPValue({ units, sum }, { units: all, ...population }) {
    if (units >= all || all < 3 || population.squares === 0)
        return 1;
    const variance = (units * (population.squares / all) * (all - units)) / (all - 1);
    const third = (units * (population.cubes / all) * (all - units) * (all - 2 * units)) / ((all - 1) * (all - 2));
    return pearsonUpperTail(sum / Math.sqrt(variance), third / variance ** 1.5);
}
/** P(Z ≥ z) of Pearson's type III law of mean 0 and variance 1. Oracle: scipy.stats.pearson3.sf. */
function pearsonUpperTail(z, skewness) {
    if (Math.abs(skewness) < SKEW_MIN)
        return (0,normal/* normalCdf */.v)(-z);
    const shape = 4 / skewness ** 2;
    const x = shape + Math.sign(skewness) * z * Math.sqrt(shape);
    const upper = x <= 0 ? 1 : (0,chi_square/* chiSquareUpperTail */.A)(2 * x, 2 * shape);
    return skewness > 0 ? upper : Math.max(0, 1 - upper);
}
/** How often blind exchange of the models' answers would lose as much: mid-p of counts. Oracle: statsmodels mcnemar (mid-p from scipy.stats.binom). */
function lossOfCounts(fixed, broken) {
    return (0,mcnemar/* mcnemarTest */.e)(fixed, broken).midLess;
}
/**
 * The same for losses of any size: their sum over the root of their squares, which is normal where the signs are blind. It never exceeds the
 * root of the number of losses, so few of them cannot make a small p.
 */
function lossOfSums(sum, squares) {
    return squares === 0 ? 1 : (0,normal/* normalCdf */.v)(-sum / Math.sqrt(squares));
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/explore-slices.js







const SHOWN_MAX = 20;
const TESTS_MAX = 20_000;
/**
 * Looks for slices in which the candidate is worse than the baseline, or than itself elsewhere: over all values and quarters of the slice
 * columns and their intersections two by two. Null where there is nothing to slice by, or no metric that every row has a value of.
 * Linear in rows for each cut.
 */
function exploreSlices(sample, request) {
    const values = request.columns.length === 0 ? null : exploredValues(sample, request.metric);
    if (values === null)
        return null;
    const minimum = request.minimumRows ?? judge_slices/* SLICE_MINIMUM_ROWS */.O;
    const found = [];
    const all = populationOf(values);
    for (const cut of exploredCuts(request.columns, { rowOf: values.rowOf, minimum })) {
        if (found.length >= TESTS_MAX)
            break;
        const sums = sliceSums(cut, values, all.mean);
        found.push(...cut.names.flatMap((slice, place) => testsOf({ slice, place, sums }, values, all)));
    }
    return explorationOf(found, values, request.falseDiscoveryRate);
}
function testsOf({ slice, place, sums }, values, all) {
    const at = (of) => sums[of][place] ?? 0;
    const weight = at('weight');
    if (!(weight > 0))
        return [];
    const [rows, candidate, baseline] = [at('units'), at('candidate') / weight, at('baseline') / weight];
    const [lost, short] = [at('lost'), at('short')];
    const spread = (total, squares) => Math.sqrt(Math.max(0, squares - total ** 2 / rows));
    const rest = Math.max(all.weight - weight, Number.MIN_VALUE);
    const elsewhere = Math.sqrt(Math.max(0, all.squares - at('shortSquares') - short ** 2 / Math.max(1, all.units - rows)));
    const overall = {
        slice,
        against: 'overall',
        rows,
        candidate,
        reference: all.mean,
        standardError: (rest / all.weight) * Math.hypot(spread(short, at('shortSquares')) / weight, elsewhere / rest),
        pValue: shortfallOf({ rows, short, squares: at('shortSquares'), right: at('candidate') }, values, all),
    };
    if (values.baseline === null)
        return [overall];
    return [
        {
            slice,
            against: 'baseline',
            rows,
            candidate,
            reference: baseline,
            standardError: spread(lost, at('lostSquares')) / weight,
            pValue: values.counts ? lossOfCounts(at('fixed'), at('broken')) : lossOfSums(lost, at('lostSquares')),
        },
        overall,
    ];
}
/** Counts have an exact law, clusters are as many as they are, everything else has three moments. */
function shortfallOf({ rows, short, squares, right }, values, all) {
    if (values.clusters !== null)
        return lossOfSums(short, squares);
    if (!values.counts)
        return shortfallPValue({ units: rows, sum: short }, all);
    const wrong = Math.round(rows - right);
    return hypergeometricUpperTail(wrong, {
        rows: all.units,
        marked: Math.round(all.units * (1 - all.mean)),
        drawn: rows,
    }).mid;
}
function populationOf({ candidate, weights }) {
    let [weight, total] = [0, 0];
    for (let unit = 0; unit < candidate.length; unit += 1) {
        const own = weights?.[unit] ?? 1;
        weight += own;
        total += own * candidate[unit];
    }
    const mean = total / weight;
    let [squares, cubes] = [0, 0];
    for (let unit = 0; unit < candidate.length; unit += 1) {
        const short = (weights?.[unit] ?? 1) * (mean - candidate[unit]);
        squares += short * short;
        cubes += short ** 3;
    }
    return { units: candidate.length, mean, weight, squares, cubes };
}
function explorationOf(found, { metric }, q) {
    const pValues = found.map(({ pValue }) => pValue);
    const { rejected, rejections, threshold } = (0,benjamini_hochberg/* benjaminiHochberg */.U)(pValues, q);
    const adjusted = adjustDiscoveries(pValues);
    const z = (0,normal/* normalQuantile */.Z)(1 - threshold);
    const printed = metric.higherIsBetter ? 1 : -1;
    const slices = found
        .map((raw, place) => ({ raw, adjustedP: adjusted[place] ?? 1, flagged: rejected[place] === true }))
        .sort((a, b) => a.raw.pValue - b.raw.pValue || difference(a.raw) - difference(b.raw))
        .slice(0, SHOWN_MAX)
        .map(({ raw: { standardError, ...raw }, adjustedP, flagged }) => ({
        ...raw,
        candidate: printed * raw.candidate,
        reference: printed * raw.reference,
        estimate: difference(raw),
        lower: difference(raw) - z * standardError,
        upper: difference(raw) + z * standardError,
        adjustedP,
        flagged,
    }));
    return { metric: metric.name, falseDiscoveryRate: q, tested: found.length, flagged: rejections, slices };
}
const difference = ({ candidate, reference }) => candidate - reference;


/***/ }),

/***/ 14870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ SLICE_MINIMUM_ROWS),
  T: () => (/* binding */ judgeBySlice)
});

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
// EXTERNAL MODULE: ./build/packages/model/src/evaluation-sample.js
var evaluation_sample = __webpack_require__(27792);
// EXTERNAL MODULE: ./build/packages/model/src/gate/domain.js + 1 modules
var domain = __webpack_require__(10887);
// EXTERNAL MODULE: ./build/packages/model/src/slices/rows-of-selector.js + 1 modules
var rows_of_selector = __webpack_require__(75090);
// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-from-statistics.js
var judge_from_statistics = __webpack_require__(75545);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/unjudged-slice.js

/** A slice that is listed with the reason why it was not judged, one clause in words. */
function unjudgedSlice({ condition, metric, slice, rows }, outcome, problem) {
    const statistics = {
        kind: 'unjudged',
        metric,
        slice,
        rows,
        candidate: null,
        baseline: null,
        outcome,
        problem,
    };
    // α plays no part where nothing is tested.
    return (0,judge_from_statistics/* judgeFromStatistics */.D)(condition, statistics, { alpha: Number.NaN });
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/judge-slices.js





/** Slices with fewer rows are not judged where nobody said otherwise: more than twice the rows that any bound of the gate needs. */
const SLICE_MINIMUM_ROWS = 50;
/**
 * Judges each slice by itself, largest first. Too small ones are listed as such, never dropped: a proof that is wanted is not there, a harm
 * is not shown. A slice that the condition names and that has no rows is `undefined`, which fails; so does one that is not answered.
 */
function judgeBySlice(sample, asked, judge) {
    const { condition, called: metric, minimumRows } = asked;
    return (0,rows_of_selector/* rowsOfSelector */.M)(asked.selector, asked.columns, sample.rows).map(({ name, rows }) => {
        const facts = { condition, metric, slice: name, rows: rows.length };
        if (rows.length === 0)
            return unjudgedSlice(facts, 'undefined', 'no row of the test data is in this slice');
        const own = (0,evaluation_sample/* subsetOf */.cy)(sample, rows);
        // What is small may be left open; what is not answered fails.
        const answered = { ...own, baseline: own.baseline ?? own.candidate };
        if (rows.length >= minimumRows || !asked.metrics.every((each) => (0,domain/* isAnswered */.Qy)(answered, each))) {
            return judge(own, name);
        }
        const problem = `is too small to be judged: it has ${(0,number_words/* count */.U9)(rows.length)} rows of at least ${(0,number_words/* count */.U9)(minimumRows)}`;
        const isVeto = condition.kind === 'comparison' && condition.verb === 'no-harm';
        return unjudgedSlice(facts, isVeto ? 'holds' : 'unproven', problem);
    });
}


/***/ }),

/***/ 62174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSelector)
});

;// CONCATENATED MODULE: ./build/packages/model/src/slices/parse-value.js
const NUMBER = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,4})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** A value, quoted or one bare word. */
function readValue(reader) {
    const { kind, text } = reader.next;
    if (kind !== 'quoted' && kind !== 'word')
        throw reader.refuse('a value must stand here');
    reader.take();
    return { text, number: numberOf(text) };
}
/** A number or a date. */
function readNumeric(reader) {
    const { kind, text } = reader.next;
    const number = kind === 'quoted' || kind === 'word' ? numberOf(text) : null;
    if (number === null)
        throw reader.refuse('a number or a date (2024-01-31) must stand here');
    reader.take();
    return { text, number };
}
/** `[18, 30)`, `(0, 1]`; `-inf` and `inf` leave a side open. */
function readRange(reader) {
    const includesLow = reader.next.text === '[';
    reader.take();
    const low = readEnd(reader, '-inf');
    if (!reader.accepts(','))
        throw reader.refuse('a comma must part the ends of a range');
    const high = readEnd(reader, 'inf');
    const end = reader.next;
    if (!reader.accepts(']') && !reader.accepts(')'))
        throw reader.refuse('"]" or ")" must close the range');
    if (low?.number != null && high?.number != null && !(low.number <= high.number)) {
        throw reader.refuse('the ends of the range before it must ascend');
    }
    return { low, high, includesLow, includesHigh: end.text === ']' };
}
function readEnd(reader, open) {
    return reader.accepts(open) ? null : readNumeric(reader);
}
/** The number a text is, or the milliseconds since 1970 (UTC) of an ISO 8601 date; null for anything else. */
function numberOf(text) {
    if (NUMBER.test(text))
        return Number.isFinite(Number(text)) ? Number(text) : null;
    if (!DATE.test(text))
        return null;
    // Without an offset a time would be read in the time zone of the machine.
    const isLocal = text.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text);
    const time = Date.parse(isLocal ? `${text}Z` : text);
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/parse-test.js

const DEPTH_MAX = 20;
const OPERATORS = ['=', '!=', '<', '<=', '>', '>='];
/**
 * Reads `… or …`, which binds less than `and`, which binds less than `not`. `column` is a name that was read already, of the first
 * comparison; null where there is none.
 */
function readOr(reader, column, depth = 0) {
    const tests = [readAnd(reader, column, depth)];
    while (reader.accepts('or'))
        tests.push(readAnd(reader, null, depth));
    return joined('or', tests);
}
function readAnd(reader, column, depth) {
    const tests = [readNot(reader, column, depth)];
    while (reader.accepts('and'))
        tests.push(readNot(reader, null, depth));
    return joined('and', tests);
}
function joined(kind, tests) {
    const [first] = tests;
    return first !== undefined && tests.length === 1 ? first : { kind, tests };
}
function readNot(reader, column, depth) {
    if (column !== null)
        return readComparison(reader, column);
    if (depth > DEPTH_MAX)
        throw reader.refuse(`parentheses and "not" must be nested at most ${DEPTH_MAX} deep`);
    if (reader.accepts('not'))
        return { kind: 'not', test: readNot(reader, null, depth + 1) };
    if (!reader.accepts('('))
        return readComparison(reader, reader.name());
    const test = readOr(reader, null, depth + 1);
    if (!reader.accepts(')'))
        throw reader.refuse('")" must close the parenthesis');
    return test;
}
function readComparison(reader, column) {
    if (reader.accepts('is'))
        return readMissing(reader, column);
    if (reader.accepts('in'))
        return readIn(reader, column);
    const operator = OPERATORS.find((sign) => reader.accepts(sign));
    if (operator === undefined)
        throw reader.refuse('=, !=, <, <=, >, >=, "in" or "is" must stand here');
    return { kind: 'compare', column, operator, value: readValue(reader) };
}
function readMissing(reader, column) {
    const isNot = reader.accepts('not');
    if (!reader.accepts('missing'))
        throw reader.refuse('"missing" must follow "is"');
    return isNot ? { kind: 'not', test: { kind: 'missing', column } } : { kind: 'missing', column };
}
function readIn(reader, column) {
    const opens = reader.next.kind === 'symbol' ? reader.next.text : '';
    if (opens === '[' || opens === '(')
        return { kind: 'range', column, range: readRange(reader) };
    if (!reader.accepts('{'))
        throw reader.refuse('a range such as [18, 30) or values such as {"a", "b"} must follow "in"');
    const values = [readValue(reader)];
    while (reader.accepts(','))
        values.push(readValue(reader));
    if (!reader.accepts('}'))
        throw reader.refuse('"}" must close the values');
    return { kind: 'among', column, values };
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/parse-cut.js


const EDGES_MAX = 100;
const QUANTILES_MIN = 2;
const QUANTILES_MAX = 100;
/** Reads one part of a selector. */
function readCut(reader) {
    const start = reader.from;
    if (!startsTest(reader)) {
        const column = reader.name();
        if (reader.accepts('by'))
            return readDivision(column, reader);
        if (endsCut(reader))
            return { kind: 'each', column };
        const test = readOr(reader, column);
        return { kind: 'test', text: reader.writtenSince(start), test };
    }
    const test = readOr(reader, null);
    return { kind: 'test', text: reader.writtenSince(start), test };
}
function startsTest({ next }) {
    return (next.kind === 'symbol' && next.text === '(') || (next.kind === 'word' && next.text.toLowerCase() === 'not');
}
function endsCut({ next }) {
    return next.kind === 'end' || (next.kind === 'symbol' && next.text === ',');
}
function readDivision(column, reader) {
    if (reader.accepts('quantiles'))
        return readQuantiles(column, reader);
    if (!reader.accepts('['))
        throw reader.refuse('"[" with edges or "quantiles" with a number must follow "by"');
    const edges = [readNumeric(reader)];
    while (reader.accepts(',')) {
        const edge = readNumeric(reader);
        if (!((edges.at(-1)?.number ?? Number.NaN) < (edge.number ?? Number.NaN)))
            throw reader.refuse('the edges before it must ascend');
        if (edges.length === EDGES_MAX)
            throw reader.refuse(`there must be at most ${EDGES_MAX} edges`);
        edges.push(edge);
    }
    if (!reader.accepts(']'))
        throw reader.refuse('"]" must close the edges');
    return { kind: 'edges', column, edges };
}
function readQuantiles(column, reader) {
    const { kind, text } = reader.next;
    const count = kind === 'word' && /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (!(count >= QUANTILES_MIN && count <= QUANTILES_MAX)) {
        throw reader.refuse(`a whole number from ${QUANTILES_MIN} to ${QUANTILES_MAX} must follow "quantiles"`);
    }
    reader.take();
    return { kind: 'quantiles', column, count };
}

// EXTERNAL MODULE: ./build/packages/model/src/slices/selector-tokens.js
var selector_tokens = __webpack_require__(70117);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/token-reader.js

/** Words that end a name that is not quoted. */
const KEYWORDS = ['and', 'or', 'not', 'in', 'is', 'by'];
/** Walks over the tokens of one selector. */
class TokenReader {
    #text;
    #tokens;
    #at = 0;
    constructor(text, tokens) {
        this.#text = text;
        this.#tokens = tokens;
    }
    /** The token that comes next; the last is `end`, however often it is asked for. */
    get next() {
        return this.#tokens[this.#at] ?? { kind: 'end', text: '', from: this.#text.length, to: this.#text.length };
    }
    /** Where the next token starts. */
    get from() {
        return this.next.from;
    }
    /** What was written from `start` to the last token taken. */
    writtenSince(start) {
        return this.#text.slice(start, this.#tokens[this.#at - 1]?.to ?? start);
    }
    take() {
        const token = this.next;
        if (this.#at < this.#tokens.length)
            this.#at += 1;
        return token;
    }
    /** Takes a symbol, or a keyword in any case, where it comes next. */
    accepts(word) {
        const { kind, text } = this.next;
        const isIt = kind === 'symbol' ? text === word : kind === 'word' && text.toLowerCase() === word;
        if (isIt)
            this.#at += 1;
        return isIt;
    }
    /** A column's name: quoted, or words up to a sign or keyword. */
    name() {
        const quoted = this.next.kind === 'quoted';
        const words = [];
        if (quoted)
            words.push(this.take().text);
        else
            while (this.next.kind === 'word' && !this.#isKeyword())
                words.push(this.take().text);
        const name = words.join(' ');
        if (name === '')
            throw this.refuse('the name of a column must stand here');
        return name;
    }
    demandEnd() {
        if (this.next.kind !== 'end')
            throw this.refuse('"and", "or" or a comma must stand here, or nothing');
    }
    /** An error about the next token. */
    refuse(reason) {
        const found = this.next.kind === 'end' ? 'the end' : `"${this.next.text}"`;
        return (0,selector_tokens/* selectorError */.a1)(this.#text, `at character ${this.next.from + 1} (${found}) ${reason}`);
    }
    #isKeyword() {
        return KEYWORDS.includes(this.next.text.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/parse-selector.js



const CUTS_MAX = 4;
/**
 * Reads what stands inside `slice( … )`: cuts joined by commas. Time is linear in the text, which has at most 500 characters. Throws
 * `CONFIG_INVALID` naming the character at which it was not understood, and the legal forms.
 */
function parseSelector(text) {
    const trimmed = text.trim();
    const reader = new TokenReader(trimmed, (0,selector_tokens/* tokensOf */.k8)(trimmed));
    const cuts = [readCut(reader)];
    while (reader.accepts(','))
        cuts.push(readCut(reader));
    reader.demandEnd();
    if (cuts.length > CUTS_MAX) {
        throw (0,selector_tokens/* selectorError */.a1)(trimmed, `at most ${CUTS_MAX} parts can be intersected: there are ${cuts.length}`);
    }
    return { text: trimmed, cuts };
}


/***/ }),

/***/ 75090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findSliceColumn),
  M: () => (/* binding */ rowsOfSelector)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/model/src/tables/labels.js
var tables_labels = __webpack_require__(41978);
// EXTERNAL MODULE: ./build/packages/model/src/slices/slice-column.js
var slice_column = __webpack_require__(19500);
// EXTERNAL MODULE: ./build/packages/model/src/slices/slice-groups.js
var slice_groups = __webpack_require__(33878);
;// CONCATENATED MODULE: ./build/packages/model/src/slices/rows-in-test.js



/** What a test says of a row: no, yes, or unknown because a value is missing (SQL's three-valued logic). */
const NO = 0;
const YES = 1;
const UNKNOWN = 2;
/** For each row 0 (no), 1 (yes) or 2 (unknown). Text is compared once a label, not once a row. Throws `DATA_INVALID` for an order asked of text. */
function rowsInTest(test, find) {
    if (test.kind === 'not')
        return rowsInTest(test.test, find).map((answer) => (answer === UNKNOWN ? UNKNOWN : 1 - answer));
    if (test.kind === 'and' || test.kind === 'or')
        return combined(test.kind, test.tests, find);
    const column = find(test.column);
    if (test.kind === 'missing')
        return answered(column, { label: () => false, number: () => false, missing: YES });
    if (test.kind === 'range')
        return answered((0,slice_groups/* demandNumbers */.Af)(column, 'by a range'), ofNumbers(insideOf(test.range)));
    return answered(column, test.kind === 'among' ? amongThe(test.values, column) : comparing(column, test));
}
/** `and`: one no is no; `or`: one yes is yes; else one unknown is unknown. */
function combined(kind, tests, find) {
    const [first = new Uint8Array(0), ...rest] = tests.map((test) => rowsInTest(test, find));
    const decides = kind === 'and' ? NO : YES;
    for (const answers of rest) {
        for (let row = 0; row < first.length; row += 1) {
            const [a, b] = [first[row], answers[row]];
            first[row] = a === decides || b === decides ? decides : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : 1 - decides;
        }
    }
    return first;
}
const ofNumbers = (number) => ({ label: () => false, number, missing: UNKNOWN });
function comparing(column, { operator, value }) {
    const same = amongThe([value], column);
    if (operator === '=')
        return same;
    if (operator === '!=') {
        return { label: (text) => !same.label(text), number: (held) => !same.number(held), missing: UNKNOWN };
    }
    (0,slice_groups/* demandNumbers */.Af)(column, `by "${operator}"`);
    const limit = (0,slice_groups/* numberIn */.Po)(value);
    const tests = {
        '<': (held) => held < limit,
        '<=': (held) => held <= limit,
        '>': (held) => held > limit,
        '>=': (held) => held >= limit,
    };
    return ofNumbers(tests[operator]);
}
function answered(column, { label, number, missing }) {
    const answers = new Uint8Array((0,slice_column/* rowsIn */.Nn)(column));
    if (column.kind !== 'text') {
        for (let row = 0; row < answers.length; row += 1) {
            const value = column.numbers[row];
            answers[row] = Number.isNaN(value) ? missing : number(value) ? YES : NO;
        }
        return answers;
    }
    const ofLabel = Uint8Array.from(column.labels, (text) => (label(text) ? YES : NO));
    for (let row = 0; row < answers.length; row += 1)
        answers[row] = ofLabel[column.codes[row]] ?? missing;
    return answers;
}
/**
 * Texts are equal as they are written. Where a column holds no such text, the spellings of other tools count: `True` for true, `1.0` for 1;
 * but never what begins with a zero, which is a code and no number.
 */
function amongThe(values, column) {
    const labels = new Set(column.kind === 'text' ? column.labels : []);
    const wanted = values.map(({ text }) => text.trim());
    const written = new Set(wanted);
    const spelt = new Set(wanted.filter((text) => !labels.has(text) && !CODE.test(text)).map(tables_labels/* spelling */.DS));
    const numbers = new Set(values.flatMap(({ number }) => (number === null ? [] : [number])));
    return {
        label: (text) => written.has(text) || (spelt.size > 0 && !CODE.test(text) && spelt.has((0,tables_labels/* spelling */.DS)(text))),
        number: (value) => numbers.has(value),
        missing: UNKNOWN,
    };
}
const CODE = /^[+-]?0\d/;
function insideOf({ low, high, includesLow, includesHigh }) {
    const from = low === null ? Number.NEGATIVE_INFINITY : (0,slice_groups/* numberIn */.Po)(low);
    const to = high === null ? Number.POSITIVE_INFINITY : (0,slice_groups/* numberIn */.Po)(high);
    return (value) => (value > from || ((includesLow || low === null) && value === from)) &&
        (value < to || ((includesHigh || high === null) && value === to));
}

;// CONCATENATED MODULE: ./build/packages/model/src/slices/rows-of-selector.js





/**
 * The slices of a selector, largest first, each combination of its cuts that occurs. Values of a single column name themselves; every other
 * slice is named as the selector writes it. Throws `DATA_COLUMN_MISSING` for a column that is not there, `DATA_INVALID` for more than 1,000
 * slices and for an order asked of text. Work and memory are linear in the rows for each cut.
 */
function rowsOfSelector(selector, columns, rows) {
    const find = (name) => findSliceColumn(name, columns, rows);
    const groups = selector.cuts.map((cut) => groupsOfCut(cut, { find, rows }));
    const [first] = groups;
    return first === undefined ? [] : slicesOf(groups.length === 1 ? first : intersectionOf(groups, selector.text));
}
/** The slice column of that name; throws `DATA_COLUMN_MISSING` naming those there are. */
function findSliceColumn(name, columns, rows) {
    const found = columns.find((column) => column.name === name);
    const names = columns.map((column) => column.name);
    if (found === undefined) {
        const near = (0,nearest/* nearest */.p)(name, names);
        throw new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot slice by "${name}": it must be a column of the test data: columns read are ${names.join(', ') || 'none'}`, near === null
            ? 'correct the condition, or add the column to the test data'
            : `write "${near}", if that is what is meant`);
    }
    if ((0,slice_column/* rowsIn */.Nn)(found) === rows)
        return found;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot slice by "${name}": it must have ${rows} rows: it has ${(0,slice_column/* rowsIn */.Nn)(found)}`, 'report this as a defect');
}
function groupsOfCut(cut, { find, rows }) {
    if (cut.kind === 'each')
        return (0,slice_groups/* groupsOfValues */.en)(find(cut.column));
    if (cut.kind !== 'test')
        return (0,slice_groups/* groupsOfRanges */.EC)(find(cut.column), cut);
    const flags = rowsInTest(cut.test, find);
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1)
        codes[row] = flags[row] === 1 ? 0 : -1;
    return { codes, names: [cut.text], fullNames: [cut.text], named: [0] };
}
/** Numbers the combinations that occur, in order of first appearance. */
function intersectionOf(groups, text) {
    const size = groups[0]?.codes.length ?? 0;
    const places = new Map();
    const firsts = [];
    const codes = new Int32Array(size).fill(-1);
    for (let row = 0; row < size; row += 1) {
        // At most 1,000 groups in each of four cuts: the product stays below 2^53.
        let key = 0;
        for (const { codes: own, names } of groups)
            key = key < 0 || own[row] < 0 ? -1 : key * names.length + own[row];
        if (key < 0)
            continue;
        let place = places.get(key);
        if (place === undefined) {
            place = firsts.length;
            if (place === slice_groups/* SLICES_MAX */.pF)
                throw tooManySlices(text);
            places.set(key, place);
            firsts.push(row);
        }
        codes[row] = place;
    }
    const names = firsts.map((row) => groups.map(({ codes: own, fullNames }) => fullNames[own[row]] ?? '').join(', '));
    // What no row is in was named all the same, by the selector as a whole.
    if (names.length === 0)
        return { codes, names: [text], fullNames: [text], named: [0] };
    return { codes, names, fullNames: names, named: [] };
}
function slicesOf({ codes, names, named }) {
    const counts = new Uint32Array(names.length);
    for (let row = 0; row < codes.length; row += 1)
        if (codes[row] >= 0)
            counts[codes[row]] = counts[codes[row]] + 1;
    const rows = Array.from(counts, (size) => new Uint32Array(size));
    const filled = new Uint32Array(names.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        if (code < 0)
            continue;
        rows[code][filled[code]] = row;
        filled[code] = filled[code] + 1;
    }
    return names
        .map((name, place) => ({ name, rows: rows[place], isNamed: named.includes(place) }))
        .filter(({ rows: own, isNamed }) => own.length > 0 || isNamed)
        .map(({ name, rows: own }) => ({ name, rows: own }))
        .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
function tooManySlices(text) {
    return new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot slice by "${text}": it must give at most ${slice_groups/* SLICES_MAX */.pF} slices: it gives more`, 'intersect fewer columns, or columns with fewer values');
}


/***/ }),

/***/ 70117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ closingParenthesis),
/* harmony export */   a1: () => (/* binding */ selectorError),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

const SELECTOR_CHARS_MAX = 500;
const SYMBOLS = ['!=', '<=', '>=', '=', '<', '>', ',', '(', ')', '[', ']', '{', '}'];
const BLANK = /\s/;
const FORMS = 'region; region = "north"; age in [18, 30); age by [0, 18, 30]; age by quantiles 4; region, plan; age < 18 and plan = "free"; plan in {"free", "pro"}; age is missing';
/** Cuts a selector into tokens in one pass. Throws `CONFIG_INVALID` for text too long or a quote that is not closed. */
function tokensOf(text) {
    if (text.length > SELECTOR_CHARS_MAX) {
        throw selectorError(`${text.slice(0, 60)}...`, `it must have at most ${SELECTOR_CHARS_MAX} characters`);
    }
    const tokens = [];
    for (let at = 0; at < text.length;) {
        if (BLANK.test(text[at] ?? ''))
            at += 1;
        else {
            const token = tokenAt(text, at);
            tokens.push(token);
            at = token.to;
        }
    }
    return [...tokens, { kind: 'end', text: '', from: text.length, to: text.length }];
}
function tokenAt(text, from) {
    const first = text[from];
    if (first === '"' || first === "'")
        return quotedAt(text, from, first);
    const symbol = symbolAt(text, from);
    if (symbol !== undefined)
        return { kind: 'symbol', text: symbol, from, to: from + symbol.length };
    let to = from + 1;
    while (to < text.length && !endsWord(text, to))
        to += 1;
    return { kind: 'word', text: text.slice(from, to), from, to };
}
function endsWord(text, at) {
    const letter = text[at] ?? '';
    return BLANK.test(letter) || letter === '"' || letter === "'" || symbolAt(text, at) !== undefined;
}
function symbolAt(text, at) {
    return SYMBOLS.find((symbol) => text.startsWith(symbol, at));
}
function quotedAt(text, from, quote) {
    let value = '';
    for (let at = from + 1; at < text.length; at += 1) {
        const letter = text[at] ?? '';
        if (letter === quote)
            return { kind: 'quoted', text: value, from, to: at + 1 };
        // A backslash makes the next character an ordinary one.
        if (letter === '\\')
            at += 1;
        value += text[at] ?? '';
    }
    throw selectorError(text, `the quote at character ${from + 1} must be closed`);
}
/** The place of the parenthesis that closes the one at `openAt`, quotes respected; −1 where there is none. Reads no further than a selector may be long. */
function closingParenthesis(text, openAt) {
    let depth = 0;
    let quote = '';
    const end = Math.min(text.length, openAt + SELECTOR_CHARS_MAX + 2);
    for (let at = openAt; at < end; at += 1) {
        const letter = text[at] ?? '';
        if (quote !== '') {
            if (letter === '\\')
                at += 1;
            else if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        // A half-open range closes with a parenthesis what a bracket opened, so both count.
        else if (letter === '(' || letter === '[' || letter === '{')
            depth += 1;
        else if (letter === ')' || letter === ']' || letter === '}') {
            depth -= 1;
            if (depth === 0)
                return letter === ')' ? at : -1;
        }
    }
    return -1;
}
/** The error every part of the reader throws: `CONFIG_INVALID` with the selector and the reason. */
function selectorError(text, reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot read the slice "${text}": ${reason}`, `write it in one of these forms: ${FORMS}; quote names and values that hold blanks or signs`);
}


/***/ }),

/***/ 93742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eachValueOf),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** The columns a selector reads, each once, in the order they are named. */
function columnsOf(selector) {
    const names = selector.cuts.flatMap((cut) => (cut.kind === 'test' ? columnsOfTest(cut.test) : [cut.column]));
    return [...new Set(names)];
}
function columnsOfTest(test) {
    if (test.kind === 'not')
        return columnsOfTest(test.test);
    return test.kind === 'and' || test.kind === 'or' ? test.tests.flatMap(columnsOfTest) : [test.column];
}
/** The selector of every value of one column, whatever its name. */
function eachValueOf(column) {
    return { text: column, cuts: [{ kind: 'each', column }] };
}


/***/ }),

/***/ 19500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   g0: () => (/* binding */ codedColumn),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   sS: () => (/* binding */ sliceColumnOf)
/* harmony export */ });
/* harmony import */ var _tables_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);

/** How a slice of missing values is called. */
const MISSING = '(missing)';
/** A column as it was read, ready for slicing. Text is coded once; blanks around it do not count, and 1, 1.0 and "1" are one value. */
function sliceColumnOf(name, column) {
    if (!('missing' in column))
        return codedColumn(name, (0,_tables_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(column));
    const { values, missing } = column;
    const numbers = values.slice();
    for (let row = 0; row < numbers.length; row += 1)
        if (missing[row] === 1)
            numbers[row] = Number.NaN;
    return { name, kind: column.kind === 'time' ? 'time' : 'number', numbers };
}
/** Texts as codes; null is missing. */
function codedColumn(name, values) {
    const places = new Map();
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? null;
        const code = value === null ? -1 : (places.get(value) ?? places.size);
        if (value !== null && code === places.size)
            places.set(value, code);
        codes[row] = code;
    }
    return { name, kind: 'text', codes, labels: [...places.keys()] };
}
/** How a number of a column is written. */
function numberText(kind, value) {
    // Beyond this a time is no date.
    if (kind !== 'time' || !(Math.abs(value) <= 8.64e15))
        return String(value);
    const iso = new Date(value).toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
/** How many rows a column has. */
function rowsIn(column) {
    return column.kind === 'text' ? column.codes.length : column.numbers.length;
}


/***/ }),

/***/ 33878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ demandNumbers),
/* harmony export */   EC: () => (/* binding */ groupsOfRanges),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   en: () => (/* binding */ groupsOfValues),
/* harmony export */   pF: () => (/* binding */ SLICES_MAX)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42705);
/* harmony import */ var _plumbline_stats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99192);
/* harmony import */ var _slice_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19500);



const SLICES_MAX = 1_000;
/** Each value of a column is a group; missing values are one of their own. Throws `DATA_INVALID` beyond `SLICES_MAX`. */
function groupsOfValues(column) {
    const { codes, names } = column.kind === 'text' ? codesOfText(column) : codesOfNumbers(column);
    return { codes, names, fullNames: names.map((name) => `${column.name} = ${name}`), named: [] };
}
function codesOfText({ name, codes, labels }) {
    const isMissing = codes.includes(-1);
    if (labels.length + (isMissing ? 1 : 0) > SLICES_MAX)
        throw tooManyValues(name);
    if (!isMissing)
        return { codes, names: labels };
    return { codes: codes.map((code) => (code < 0 ? labels.length : code)), names: [...labels, _slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV] };
}
function codesOfNumbers({ name, kind, numbers }) {
    const codes = new Int32Array(numbers.length);
    const names = [];
    const places = new Map();
    for (let row = 0; row < codes.length; row += 1) {
        const value = numbers[row];
        // A Map finds NaN, and takes −0 for 0.
        const place = places.get(value) ?? names.length;
        if (place === names.length) {
            if (place === SLICES_MAX)
                throw tooManyValues(name);
            places.set(value, place);
            names.push(Number.isNaN(value) ? _slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV : (0,_slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(kind, value));
        }
        codes[row] = place;
    }
    return { codes, names };
}
/** Ranges between edges; what lies outside or is missing is a group where it occurs. Throws `DATA_INVALID` for a column of text. */
function groupsOfRanges(column, cut) {
    const { numbers, kind } = demandNumbers(column, cut.kind === 'edges' ? 'by edges' : 'by quantiles');
    const edges = cut.kind === 'edges' ? cut.edges.map(numberIn) : innerQuantiles(numbers, cut.count);
    const shown = cut.kind === 'edges' ? cut.edges.map(({ text }) => text) : edges.map((edge) => (0,_slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(kind, edge));
    const inner = edges.slice(1).map((_, place) => `[${shown[place]}, ${shown[place + 1]})`);
    const names = [`< ${shown[0]}`, ...inner, `>= ${shown.at(-1)}`, _slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV];
    const codes = new Int32Array(numbers.length);
    for (let row = 0; row < numbers.length; row += 1)
        codes[row] = placeAmong(edges, numbers[row]);
    const named = cut.kind === 'edges' ? inner.map((_, place) => place + 1) : [];
    return { codes, names, fullNames: fullNamesOf(column.name, names), named };
}
function fullNamesOf(column, names) {
    return names.map((name) => `${column} ${name.startsWith('[') ? 'in ' : name === _slice_column_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV ? '= ' : ''}${name}`);
}
/** How many edges lie at or below the value: 0 to the number of edges; one more for NaN. */
function placeAmong(edges, value) {
    if (Number.isNaN(value))
        return edges.length + 1;
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The quantiles between the least and the greatest value, equal ones once. */
function innerQuantiles(numbers, count) {
    const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
    if (sorted.length === 0)
        return [0];
    const edges = Array.from({ length: count - 1 }, (_, place) => (0,_plumbline_stats__WEBPACK_IMPORTED_MODULE_1__/* .quantileSorted */ .Z)(sorted, (place + 1) / count));
    return [...new Set(edges)];
}
/** Throws `DATA_INVALID` for a column that holds no numbers. */
function demandNumbers(column, how) {
    if (column.kind !== 'text')
        return column;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot slice "${column.name}" ${how}: the column must hold numbers or times: it holds text`, `slice by its values, e.g. ${column.name} = "${column.labels[0] ?? 'value'}"`);
}
/** A value that is to be compared with numbers; NaN, which equals nothing, where it is none. */
function numberIn(value) {
    return value.number ?? Number.NaN;
}
function tooManyValues(column) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot slice by "${column}": it must have at most ${SLICES_MAX} different values: it has more`, `slice by a column with fewer values, or by ranges: ${column} by quantiles 4`);
}


/***/ }),

/***/ 17646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ answersFromModel),
/* harmony export */   NE: () => (/* binding */ reordered),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   Ud: () => (/* binding */ answersFromTable)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41978);
/* harmony import */ var _require_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53853);



const CLASS_PREFIX = 'score_';
/**
 * Reads a predictions file: `prediction`, `score` or `score_<class>`, and the id column where it is there. Scores may lack values: they are
 * NaN. Throws `DATA_COLUMN_MISSING` where there is nothing to judge, `DATA_INVALID` for a null id.
 */
function answersFromTable(table, idColumn, what) {
    const prediction = table.columns.get('prediction');
    const score = table.columns.get('score');
    const perClass = [...table.columns.entries()].filter(([name]) => name.startsWith(CLASS_PREFIX));
    if (prediction === undefined && score === undefined && perClass.length === 0) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_COLUMN_MISSING', `Cannot read the predictions of ${what}: there must be a column "prediction", "score" or "score_<class>": columns there are ${[...table.columns.keys()].join(', ') || 'none'}`, 'rename the columns of the predictions file');
    }
    const toScores = perClass.length > 0 ? perClass.map(([, column]) => column) : score === undefined ? [] : [score];
    return {
        what,
        rows: table.rows,
        ids: idsOf(table, idColumn, `the predictions of ${what}`),
        labels: prediction === undefined ? null : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(prediction),
        numbers: prediction === undefined ? null : (0,_require_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(prediction, 'predictions', true),
        scores: toScores.map((column) => (0,_require_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(column, 'scores', true)),
        classes: perClass.length > 0 ? perClass.map(([name]) => name.slice(CLASS_PREFIX.length)) : null,
        stated: prediction !== undefined,
    };
}
/** What a model scored, in the order of the rows it was given. */
function answersFromModel(scored, what) {
    return {
        what,
        rows: scored.rows,
        ids: null,
        labels: scored.labels,
        numbers: scored.values.length === 1 ? (scored.values[0] ?? null) : null,
        scores: scored.values,
        classes: scored.classes,
        stated: false,
    };
}
/** The values that join rows, as text; null where the table has no such column. A null id throws `DATA_INVALID`. */
function idsOf(table, idColumn, what) {
    const column = table.columns.get(idColumn);
    if (column === undefined)
        return null;
    const ids = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(column);
    const present = ids.filter((id) => id !== null);
    if (present.length === ids.length)
        return present;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot join ${what} by "${idColumn}": every row must have an id: ${ids.length - present.length} of ${ids.length} rows have none`, 'give every row an id, or join by row order by leaving the column out');
}
/** The answers in another order: row i of the result is row `order[i]`. */
function reordered(answers, order) {
    const numbers = answers.numbers;
    const labels = answers.labels;
    const ids = answers.ids;
    return {
        ...answers,
        ids: ids === null ? null : Array.from(order, (row) => ids[row] ?? ''),
        labels: labels === null ? null : Array.from(order, (row) => labels[row] ?? null),
        numbers: numbers === null ? null : Float64Array.from(order, (row) => numbers[row]),
        scores: answers.scores.map((column) => Float64Array.from(order, (row) => column[row])),
    };
}


/***/ }),

/***/ 27060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ buildSample)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42705);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27792);
/* harmony import */ var _class_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41978);
/* harmony import */ var _require_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53853);





/**
 * Turns labels and answers into the rows a gate judges by. Throws `DATA_INVALID` (labels or weights that are not there, more than two labels
 * for a binary task) and `DATA_MISMATCH` (no answer is a label of the test data).
 */
function buildSample(parts) {
    const rows = parts.candidate.rows;
    const weights = parts.weights === null ? null : checkedWeights(parts.weights);
    const clusters = parts.clusters === null ? null : (0,_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .renumbered */ .eE)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLabels */ .tr)(parts.clusters, 'the cluster column'));
    const frame = { task: parts.task, rows, weights, clusters };
    if (parts.task === 'binary' || parts.task === 'multiclass')
        return classificationSample(parts, frame);
    const target = parts.label === null ? null : (0,_require_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(parts.label, 'the label column');
    return {
        ...frame,
        classes: [],
        label: null,
        target,
        candidate: valueAnswers(parts.candidate, parts.task),
        baseline: parts.baseline === null ? null : valueAnswers(parts.baseline, parts.task),
    };
}
function classificationSample(parts, frame) {
    const sides = parts.baseline === null ? [parts.candidate] : [parts.candidate, parts.baseline];
    const truth = parts.label === null ? [] : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLabels */ .tr)(parts.label, 'the label column');
    const known = sides.flatMap((side) => [
        ...(side.classes ?? []),
        ...(side.labels ?? []).filter((label) => label !== null),
    ]);
    const classes = classesOf(truth, known, parts);
    const index = new Map(classes.map((name, place) => [name, place]));
    const toAnswers = (side) => (0,_class_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .classAnswers */ .A)(side, { classes, binary: parts.task === 'binary', threshold: parts.decisionThreshold });
    return {
        ...frame,
        classes,
        label: Int32Array.from(truth, (label) => index.get(label) ?? index.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(label)) ?? -1),
        target: null,
        candidate: toAnswers(parts.candidate),
        baseline: parts.baseline === null ? null : toAnswers(parts.baseline),
    };
}
/** Binary: negative, positive. Else every class of the truth and of the answers, sorted. */
function classesOf(truth, known, { task, positiveClass: asked }) {
    const own = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedClasses */ .SO)(truth);
    const same = new Map(own.map((name) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(name), name]));
    const all = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedClasses */ .SO)([...truth, ...new Set(known.map((name) => same.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(name)) ?? name))]);
    if (task === 'multiclass')
        return all;
    if (own.length > 2) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot judge a binary task: the label column must hold two different labels: it holds ${own.length}`, 'set task: multiclass or regression, or correct "label-column"');
    }
    const two = own.length === 2 ? own : all.slice(0, 2);
    const positive = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveClass */ .UG)(two, asked);
    const negative = two.find((name) => name !== positive) ?? `not ${positive}`;
    return [negative, positive];
}
function checkedWeights(column) {
    const weights = (0,_require_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(column, 'the weight column');
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.every((weight) => weight >= 0) && total > 0)
        return weights;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .PlumblineError */ .Dl('DATA_INVALID', 'Cannot use the weight column: weights must be 0 or above, and not all 0: some are not', 'correct the weights, or leave "weight-column" out');
}
/** Regression takes the prediction before the score, ranking and means the score before the prediction. */
function valueAnswers({ numbers, scores, what }, task) {
    const [score] = scores;
    const chosen = task === 'regression' ? (numbers ?? score) : (score ?? numbers);
    if (chosen === undefined || chosen === null || scores.length > 1) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .PlumblineError */ .Dl('DATA_MISMATCH', `Cannot judge ${what} as ${task}: it must give one number a row: it gives ${scores.length > 1 ? `${scores.length}` : 'none'}`, 'correct "task", or give predictions with one number a row');
    }
    return { predicted: null, score: chosen, probabilities: null };
}


/***/ }),

/***/ 76300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseTask)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);

const CLASSES_MAX = 100;
/**
 * What kind of answer is judged, told from the label column: two values are binary; text is multiclass; whole numbers are multiclass only
 * where every prediction is one of them, or where scores come by class; everything else is regression. Ranking must be asked for.
 */
function chooseTask(label, sides) {
    const classes = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedClasses */ .SO)((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(label).filter((name) => name !== null));
    const numeric = 'missing' in label || label.kind === 'bigint';
    if (!numeric)
        return classes.length <= 2 ? 'binary' : 'multiclass';
    if (classes.length <= 2 && (isZeroOne(classes) || sides.some((side) => answersLabels(side, classes))))
        return 'binary';
    if (label.kind !== 'integer' || classes.length > CLASSES_MAX)
        return 'regression';
    return sides.every((side) => side.classes !== null || answersLabels(side, classes)) ? 'multiclass' : 'regression';
}
function isZeroOne(classes) {
    return classes.every((name) => name === '0' || name === '1' || name === '-1');
}
function answersLabels({ labels }, classes) {
    if (labels === null)
        return false;
    return labels.every((label) => label === null || classes.includes(label));
}


/***/ }),

/***/ 99787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ joinRows)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17646);


/**
 * Brings answers into the order of the target: by id where both sides have one, else by row order with equal counts. Every row must be
 * answered once and only once: duplicates, rows without answer and answers without row throw `DATA_MISMATCH` with their counts.
 */
function joinRows(answers, target) {
    if (answers.ids === null || target.ids === null) {
        if (answers.rows === target.rows)
            return answers;
        throw mismatch(answers, target, unequal(answers, target));
    }
    if (inOrder(answers.ids, target.ids))
        return demandUnique(answers, target);
    const place = new Map(answers.ids.map((id, row) => [id, row]));
    const wanted = new Set(target.ids);
    const problems = [
        [answers.rows - place.size, 'predictions repeat an id'],
        [target.rows - wanted.size, `rows of ${target.what} repeat an id`],
        [count(wanted, (id) => !place.has(id)), `ids of ${target.what} are not among the predictions`],
        [count(place.keys(), (id) => !wanted.has(id)), `ids of the predictions are not in ${target.what}`],
    ];
    const found = problems.filter(([many]) => many > 0).map(([many, words]) => `${many} ${words}`);
    if (answers.rows !== target.rows)
        found.unshift(unequal(answers, target));
    if (found.length > 0)
        throw mismatch(answers, target, found.join('; '));
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .reordered */ .NE)(answers, Uint32Array.from(target.ids, (id) => place.get(id) ?? 0));
}
function unequal({ rows }, target) {
    return `${target.what} has ${target.rows} rows, the predictions have ${rows}`;
}
function inOrder(own, wanted) {
    return own.length === wanted.length && own.every((id, row) => id === wanted[row]);
}
function demandUnique(answers, target) {
    const different = new Set(target.ids).size;
    if (different === target.rows)
        return answers;
    throw mismatch(answers, target, `${target.rows - different} rows of ${target.what} repeat an id, and so do the predictions`);
}
function count(ids, holds) {
    let found = 0;
    for (const id of ids)
        found += holds(id) ? 1 : 0;
    return found;
}
function mismatch(answers, target, reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('DATA_MISMATCH', `Cannot join the predictions of ${answers.what} to ${target.what}: every row must have one prediction: ${reason}`, `predict exactly the rows of ${target.what}, with the column "${target.idColumn}" in both files, or in the same order without it`);
}


/***/ }),

/***/ 62015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetricsFile)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);


const NUMBERS = {
    type: 'object',
    additionalProperties: { type: 'number' },
    minProperties: 1,
    maxProperties: 1_000,
};
const checkShape = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)({
    if: { type: 'object', properties: { metrics: { type: 'object' } }, required: ['metrics'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
        type: 'object',
        required: ['metrics'],
        properties: { metrics: NUMBERS, rows: { type: 'integer', minimum: 0 } },
    },
    else: NUMBERS,
});
/**
 * Reads `{"auc": 0.8, …}` or `{"metrics": {…}, "rows": n}`. Throws `DATA_UNREADABLE` naming what is not a number, and
 * `DATA_EMPTY` for metrics of no row: whatever they say was measured on nothing.
 */
async function readMetricsFile(value, what) {
    const checked = await checkShape(value, what, {
        code: 'DATA_UNREADABLE',
        fix: 'write {"<metric>": number, …} or {"metrics": {…}, "rows": n}',
    });
    if (!('metrics' in checked) || typeof checked.metrics !== 'object') {
        return { values: checked, rows: null };
    }
    if (checked.rows === 0) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('DATA_EMPTY', `Cannot judge by ${what}: they must rest on at least one row: "rows" is 0`, 'compute the metrics on test data that have rows');
    }
    return { values: checked.metrics, rows: typeof checked.rows === 'number' ? checked.rows : null };
}


/***/ }),

/***/ 53853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   c4: () => (/* binding */ requireColumn),
/* harmony export */   cZ: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);


/** The column of that name; throws `DATA_COLUMN_MISSING` naming those there are. `what` names the table. */
function requireColumn(table, name, what) {
    const found = table.columns.get(name);
    if (found !== undefined)
        return found;
    const names = [...table.columns.keys()];
    const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, names);
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('DATA_COLUMN_MISSING', `Cannot find the column "${name}": it must be in ${what}: columns there are ${names.join(', ') || 'none'}`, near === null ? 'correct the name, or give data with that column' : `use "${near}", if that is what is meant`);
}
/** How many values of a column are null. */
function missingIn(column) {
    if ('missing' in column)
        return column.missing.reduce((sum, flag) => sum + flag, 0);
    return column.values.reduce((sum, value) => sum + (value === null ? 1 : 0), 0);
}
/**
 * A column's finite numbers; booleans are 0 and 1. Text that is not a number, null, NaN and infinities become NaN where `mayLack`,
 * else throw `DATA_INVALID` with their count: a label or a weight that is not there cannot be judged by.
 */
function numbersOf(column, what, mayLack = false) {
    const numbers = toNumbers(column);
    if (mayLack)
        return numbers;
    const bad = numbers.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
    if (bad === 0)
        return numbers;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('DATA_INVALID', `Cannot use ${what}: every row must hold a finite number: ${bad} of ${numbers.length} rows do not`, 'correct these rows, or leave them out of the data');
}
function toNumbers(column) {
    if ('missing' in column) {
        // Most columns lack nothing: theirs need no copy.
        if (!column.missing.includes(1))
            return column.values;
        return column.values.map((value, row) => (column.missing[row] === 1 ? Number.NaN : value));
    }
    return Float64Array.from(column.values, (value) => value === null || (typeof value === 'string' && value.trim() === '') ? Number.NaN : Number(value));
}


/***/ }),

/***/ 98371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Benjamini–Hochberg's step-up procedure: false discovery rate at most q for independent or positively dependent tests.
 * A NaN p-value is never a discovery. Oracle: statsmodels.stats.multitest.multipletests(method="fdr_bh").
 * Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
function benjaminiHochberg(pValues, q) {
    const m = pValues.length;
    if (m === 0)
        return { rejected: [], rejections: 0, threshold: 1 };
    const sorted = pValues.filter((p) => !Number.isNaN(p)).sort((a, b) => a - b);
    let rejections = 0;
    for (const [index, p] of sorted.entries())
        if (p <= ((index + 1) * q) / m)
            rejections = index + 1;
    const threshold = (Math.max(1, rejections) * q) / m;
    return { rejected: pValues.map((p) => rejections > 0 && p <= threshold), rejections, threshold };
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);

/**
 * P(X ≥ successes) of a binomial: `trials` independent events of probability `p`. 1 for successes ≤ 0, 0 above `trials`.
 * Oracle: scipy.stats.binom.sf(successes − 1, trials, p).
 */
function binomialUpperTail(successes, trials, p) {
    if (successes <= 0)
        return 1;
    if (successes > trials)
        return 0;
    // From the other end, so that a small tail keeps its digits: X ≥ k means at most n − k failures.
    return _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(trials - successes, trials, 1 - p);
}


/***/ }),

/***/ 27745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ expandedAlpha),
/* harmony export */   DO: () => (/* binding */ percentileBounds),
/* harmony export */   J0: () => (/* binding */ expandedPValue),
/* harmony export */   XF: () => (/* binding */ tailRank)
/* harmony export */ });
/* unused harmony export bootstrapPValueBelow */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54254);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10819);


/**
 * Percentile bounds from bootstrap replicates. Taken at order statistics chosen so that `lower > m` exactly where
 * (1 + #{replicate ≤ m}) / (B + 1) ≤ α, and mirrored for `upper`: negating every replicate negates and exchanges the bounds, bit
 * for bit. A replicate that is not finite, or fewer than 1/α − 1 of them, leaves both unbounded.
 * Oracle: sorted replicates in numpy; between the two neighbours of numpy.quantile. Reference: Davison and Hinkley, Bootstrap Methods, 1997, §2.4, §4.
 */
function percentileBounds(replicates, alpha) {
    const rank = tailRank(replicates.length, alpha);
    if (rank < 1 || !replicates.every(Number.isFinite)) {
        return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    }
    const sorted = replicates.toSorted();
    return { lower: sorted[rank - 1], upper: sorted[sorted.length - rank] };
}
/** P-value of H₀: θ ≥ margin; never 0. A replicate that is not finite counts against rejection. */
function bootstrapPValueBelow(replicates, margin) {
    let against = 0;
    for (const replicate of replicates)
        if (!(replicate < margin))
            against += 1;
    return (1 + against) / (replicates.length + 1);
}
/**
 * The α at which percentile bounds must be read to err at α where few units were drawn: replicates of n units spread √((n − 1)/n) too little, and
 * their quantiles are those of the normal where t's were due. Always below α; in step with `expandedPValue`.
 * Oracle: scipy.stats.norm.cdf(−√(n/(n−1)) · scipy.stats.t.ppf(1 − α, n − 1)).
 * Reference: Hesterberg, What Teachers Should Know About the Bootstrap, The American Statistician 69, 2015, §4.2 (expanded percentile interval).
 */
function expandedAlpha(alpha, units) {
    if (!(units > 1))
        return 0;
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(Math.sqrt(units / (units - 1)) * (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, units - 1));
}
/** The p-value that belongs to the share `p` of replicates on the wrong side: `expandedPValue(expandedAlpha(α, n), n)` is α. */
function expandedPValue(p, units) {
    if (!(units > 1))
        return 1;
    return (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p) / Math.sqrt(units / (units - 1)), units - 1);
}
/** How many replicates one tail may hold; rounding of α · (B + 1) must not lose one. */
function tailRank(replicates, alpha) {
    return Math.floor(alpha * (replicates + 1) + 1e-9);
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ chiSquareUpperTail),
/* harmony export */   p: () => (/* binding */ chiSquareQuantile)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55479);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54254);


/** Beyond this the library's incomplete gamma function loses its digits (from 1,251 on): Wilson and Hilferty's normal limit takes over. */
const EXACT_DEGREES_MAX = 1000;
const HALVINGS = 60;
/**
 * P(X ≥ x) of the chi-square law; 1 where there are no degrees of freedom. Exact up to 1,000 of them, then asymptotic.
 * Oracle: scipy.stats.chi2.sf. Reference: Wilson and Hilferty, PNAS 17, 1931.
 */
function chiSquareUpperTail(x, degreesOfFreedom) {
    if (degreesOfFreedom <= 0 || x <= 0)
        return 1;
    if (degreesOfFreedom <= EXACT_DEGREES_MAX)
        return _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_0__(x / 2, degreesOfFreedom / 2, true, true);
    const { centre, sd } = cubeRoot(degreesOfFreedom);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)((centre - Math.cbrt(x / degreesOfFreedom)) / sd);
}
/**
 * x with P(X ≤ x) = p of the chi-square law, for p in (0, 1); degrees of freedom may be fractional. Exact (by bisection) up to 1,000
 * of them, then asymptotic. Oracle: scipy.stats.chi2.ppf.
 */
function chiSquareQuantile(p, degreesOfFreedom) {
    if (degreesOfFreedom > EXACT_DEGREES_MAX) {
        const { centre, sd } = cubeRoot(degreesOfFreedom);
        return degreesOfFreedom * (centre + sd * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(p)) ** 3;
    }
    let low = 0;
    let high = Math.max(1, 2 * degreesOfFreedom);
    while (chiSquareUpperTail(high, degreesOfFreedom) > 1 - p)
        high *= 2;
    for (let step = 0; step < HALVINGS; step += 1) {
        const middle = (low + high) / 2;
        if (chiSquareUpperTail(middle, degreesOfFreedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The normal law that the cube root of X over its degrees of freedom comes near. */
function cubeRoot(degreesOfFreedom) {
    const variance = 2 / (9 * degreesOfFreedom);
    return { centre: 1 - variance, sd: Math.sqrt(variance) };
}


/***/ }),

/***/ 95765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clopperPearsonInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);

/**
 * Exact (Clopper–Pearson) interval of a proportion, `level` two-sided; each side alone errs at most (1 − level)/2.
 * `successes` may be fractional: the sum of shares in [0, 1], whose spread is at most that of counts with the same
 * mean; `trials` may be an effective number (Korn and Graubard). No trials: [0, 1].
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="beta"), scipy.stats.beta.ppf.
 * Reference: Clopper and Pearson, Biometrika 26, 1934; Korn and Graubard, Survey Methodology 24, 1998.
 */
function clopperPearsonInterval(successes, trials, level) {
    if (trials === 0)
        return { lower: 0, upper: 1, level };
    const alpha = (1 - level) / 2;
    const failures = trials - successes;
    return {
        lower: successes <= 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(alpha, successes, failures + 1),
        upper: failures <= 0 ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - alpha, successes + 1, failures),
        level,
    };
}


/***/ }),

/***/ 70500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ obuchowski),
/* harmony export */   y: () => (/* binding */ clusteredAucDifference)
/* harmony export */ });
/* harmony import */ var _delong_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56908);

/**
 * Obuchowski's variance of the difference of two AUCs where rows come in clusters (patients, users, sessions). With one row a
 * cluster it is DeLong's. Fewer than two clusters with positives or with negatives: the variance is NaN.
 * Oracle: fixtures from the published formula in numpy.
 * Reference: Obuchowski, Biometrics 53, 1997, 567–578.
 */
function clusteredAucDifference({ isPositive, cluster }, scoresA, scoresB) {
    return obuchowski({ isPositive, cluster }, (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .sJ)(isPositive, scoresA), (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .aucComponents */ .sJ)(isPositive, scoresB));
}
/** As `clusteredAucDifference`, from components that are there already. */
function obuchowski({ isPositive, cluster }, a, b) {
    const difference = a.auc - b.auc;
    const clusters = cluster.reduce((most, id) => Math.max(most, id + 1), 0);
    const positive = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    const negative = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    let atPositive = 0;
    let atNegative = 0;
    for (const [row, id] of cluster.entries()) {
        const isOne = isPositive[row] === 1;
        const side = isOne ? positive : negative;
        const component = isOne
            ? a.positives[atPositive] - b.positives[atPositive]
            : a.negatives[atNegative] - b.negatives[atNegative];
        if (isOne)
            atPositive += 1;
        else
            atNegative += 1;
        side.sums[id] = side.sums[id] + component - difference;
        side.counts[id] = side.counts[id] + 1;
    }
    const filled = ({ counts }) => counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const degrees = Math.min(filled(positive), filled(negative)) - 1;
    return { difference, variance: varianceOf(positive, negative, [atPositive, atNegative]), clusters, degrees };
}
function varianceOf(positive, negative, [m, n]) {
    const clusters = positive.sums.length;
    const withPositives = positive.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const withNegatives = negative.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    if (withPositives < 2 || withNegatives < 2)
        return Number.NaN;
    const squares = (sums) => sums.reduce((sum, value) => sum + value * value, 0);
    const crossed = positive.sums.reduce((sum, value, id) => sum + value * negative.sums[id], 0);
    const s10 = (withPositives / ((withPositives - 1) * m)) * squares(positive.sums);
    const s01 = (withNegatives / ((withNegatives - 1) * n)) * squares(negative.sums);
    const s11 = (clusters / (clusters - 1)) * crossed;
    return Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n));
}


/***/ }),

/***/ 56908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sJ: () => (/* binding */ aucComponents),
/* harmony export */   x4: () => (/* binding */ delongOf)
/* harmony export */ });
/* unused harmony export delongPaired */
/**
 * Structural components of the AUC: of each positive the share of negatives below it, of each negative the share of positives above it, ties
 * half. `isPositive` holds 1 for positives, 0 otherwise; scores are finite. One class only: `auc` is NaN. O(n log n), by two sorts.
 * Reference: Sun and Xu, IEEE Signal Processing Letters 21(11), 2014, 1389–1393 (there by midranks: the same numbers).
 */
function aucComponents(isPositive, scores) {
    const [positive, negative] = parted(isPositive, scores);
    const [sortedPositive, sortedNegative] = [positive.toSorted(), negative.toSorted()];
    const positives = new Float64Array(positive.length);
    const negatives = new Float64Array(negative.length);
    let pairs = 0;
    for (let at = 0; at < positive.length; at += 1) {
        const below = ranksBelow(sortedNegative, positive[at]);
        pairs += below;
        positives[at] = below / negative.length;
    }
    for (let at = 0; at < negative.length; at += 1) {
        negatives[at] = (positive.length - ranksBelow(sortedPositive, negative[at])) / positive.length;
    }
    const count = positive.length * negative.length;
    return { auc: count === 0 ? Number.NaN : pairs / count, positives, negatives };
}
function parted(isPositive, scores) {
    let count = 0;
    for (let row = 0; row < isPositive.length; row += 1)
        if (isPositive[row] === 1)
            count += 1;
    const positive = new Float64Array(count);
    const negative = new Float64Array(scores.length - count);
    let at = 0;
    for (let row = 0; row < scores.length; row += 1) {
        if (isPositive[row] === 1) {
            positive[at] = scores[row];
            at += 1;
        }
        else
            negative[row - at] = scores[row];
    }
    return [positive, negative];
}
/** How many of the ascending values are below `value`, equal ones counted half. */
function ranksBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    const below = low;
    if (sorted[low] !== value)
        return below;
    high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return (below + low) / 2;
}
/**
 * DeLong's covariance of two AUCs on the same rows, in O(n log n). Identical rankings give variance 0.
 * Oracle: fixtures computed from the definition in numpy; agrees with pROC's roc.test(method = "delong", paired = TRUE).
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988, 837–845; Sun and Xu 2014.
 */
function delongPaired(isPositive, scoresA, scoresB) {
    return delongOf(aucComponents(isPositive, scoresA), aucComponents(isPositive, scoresB));
}
/** As `delongPaired`, from components that are there already. */
function delongOf(a, b) {
    const between = (left, right) => covariance(left.positives, right.positives) / left.positives.length +
        covariance(left.negatives, right.negatives) / left.negatives.length;
    const degreesOf = (components) => {
        const { positives, negatives } = components;
        const ofPositives = covariance(positives, positives) / positives.length;
        const ofNegatives = covariance(negatives, negatives) / negatives.length;
        const freedom = ofPositives ** 2 / (positives.length - 1) + ofNegatives ** 2 / (negatives.length - 1);
        return freedom === 0 ? Number.POSITIVE_INFINITY : (ofPositives + ofNegatives) ** 2 / freedom;
    };
    const varianceA = between(a, a);
    const varianceB = between(b, b);
    const shared = between(a, b);
    return {
        aucA: a.auc,
        aucB: b.auc,
        varianceA,
        varianceB,
        covariance: shared,
        difference: a.auc - b.auc,
        // Rounding may leave a tiny negative number where the rankings are the same.
        variance: Math.max(0, varianceA + varianceB - 2 * shared),
        degrees: degreesOf({
            auc: a.auc - b.auc,
            positives: a.positives.map((share, at) => share - b.positives[at]),
            negatives: a.negatives.map((share, at) => share - b.negatives[at]),
        }),
        degreesA: degreesOf(a),
    };
}
function covariance(left, right) {
    const n = left.length;
    if (n < 2)
        return Number.NaN;
    const meanLeft = meanOf(left);
    const meanRight = meanOf(right);
    let sum = 0;
    for (let at = 0; at < n; at += 1)
        sum += (left[at] - meanLeft) * (right[at] - meanRight);
    return sum / (n - 1);
}
function meanOf(values) {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1)
        sum += values[at];
    return sum / values.length;
}


/***/ }),

/***/ 88357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ flatTopMoments)
/* harmony export */ });
/**
 * Weighted sums of the autocovariances with the trapezoidal flat-top window of Politis and Romano, whose bandwidth is
 * chosen by the rule of Politis and White: K_n = max(5, log₁₀ n) consecutive correlations below 2·√(log₁₀ n / n).
 * A constant series has variance 0 and all sums 0. O(n^1.5).
 * Oracle: the intermediate values of arch.bootstrap.optimal_block_length.
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
function flatTopMoments(series) {
    const n = series.length;
    const mean = series.reduce((sum, value) => sum + value, 0) / n;
    const centred = series.map((value) => value - mean);
    const quiet = Math.max(5, Math.floor(Math.log10(n)));
    const lagMax = Math.min(Math.ceil(Math.sqrt(n)) + quiet, n - 1);
    const { covariances, correlations } = correlogram(centred, lagMax);
    const bandwidth = bandwidthOf(correlations, { quiet, lagMax, noise: 2 * Math.sqrt(Math.log10(n) / n) });
    let longRunVariance = covariances[0];
    let slope = 0;
    for (let lag = 1; lag <= bandwidth; lag += 1) {
        const weight = lag / bandwidth <= 0.5 ? 1 : 2 * (1 - lag / bandwidth);
        longRunVariance += 2 * weight * covariances[lag];
        slope += 2 * weight * lag * covariances[lag];
    }
    return { bandwidth, variance: covariances[0], longRunVariance, slope };
}
function correlogram(centred, lagMax) {
    const n = centred.length;
    const covariances = new Float64Array(lagMax + 1);
    const correlations = new Float64Array(lagMax + 1);
    const squares = prefixSquares(centred);
    for (let lag = 0; lag <= lagMax; lag += 1) {
        let cross = 0;
        for (let at = lag; at < n; at += 1)
            cross += centred[at] * centred[at - lag];
        covariances[lag] = cross / n;
        const norm = Math.sqrt((squares[n] - squares[lag + 1]) * squares[n - lag - 1]);
        correlations[lag] = norm > 0 ? Math.abs(cross) / norm : 0;
    }
    return { covariances, correlations };
}
function prefixSquares(values) {
    const sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at += 1)
        sums[at + 1] = sums[at] + values[at] * values[at];
    return sums;
}
function bandwidthOf(correlations, { quiet, lagMax, noise }) {
    for (let start = 0; start + quiet <= lagMax; start += 1) {
        const run = correlations.subarray(start, start + quiet);
        if (run.every((value) => value < noise))
            return Math.min(2 * Math.max(start, 1), lagMax);
    }
    return lagMax;
}


/***/ }),

/***/ 47918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mcnemarTest)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);

/**
 * McNemar's test of paired right/wrong answers, exact and mid-p. `fixed`: rows only the candidate has right; `broken`: rows
 * only the baseline has right. Without discordant rows every two-sided p is 1.
 * Oracle: statsmodels.stats.contingency_tables.mcnemar(exact=True), scipy.stats.binom.
 * Reference: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013 (mid-p).
 */
function mcnemarTest(fixed, broken) {
    const greater = tail(broken, fixed + broken);
    const less = tail(fixed, fixed + broken);
    return {
        exactTwoSided: Math.min(1, 2 * Math.min(greater.exact, less.exact)),
        exactGreater: greater.exact,
        exactLess: less.exact,
        midTwoSided: Math.min(1, 2 * Math.min(greater.mid, less.mid)),
        midGreater: greater.mid,
        midLess: less.mid,
    };
}
/** P(X ≤ count) for fair coins, and the same with half the weight on the boundary. */
function tail(count, tosses) {
    const exact = _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(count, tosses, 0.5);
    const below = count === 0 ? 0 : _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(count - 1, tosses, 0.5);
    return { exact, mid: (exact + below) / 2 };
}


/***/ }),

/***/ 49944:
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


/***/ }),

/***/ 14585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ shareMoveUpper),
/* harmony export */   QW: () => (/* binding */ newcombeInterval),
/* harmony export */   e0: () => (/* binding */ shareMovePValue),
/* harmony export */   yj: () => (/* binding */ shareMoveLower)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54254);
/* harmony import */ var _wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24151);


/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, second − first, without continuity correction.
 * `level` is two-sided. No trials on a side: [−1, 1] widened as Wilson's [0, 1] says.
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(compare="diff", method="newcomb").
 * Reference: Newcombe, Statistics in Medicine 17, 1998, method 10.
 */
function newcombeInterval(first, second, level) {
    const a = (0,_wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(first.successes, first.trials, level);
    const b = (0,_wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(second.successes, second.trials, level);
    const p = shareOf(first, a);
    const q = shareOf(second, b);
    return {
        lower: q - p - Math.hypot(q - b.lower, a.upper - p),
        upper: q - p + Math.hypot(b.upper - q, p - a.lower),
        level,
    };
}
function shareOf({ successes, trials }, { lower, upper }) {
    return trials === 0 ? (lower + upper) / 2 : successes / trials;
}
/**
 * Lower bound of |second − first| at level 1 − α: the two-sided interval's distance from zero, 0 where it holds zero. Half a row a side is
 * taken off for continuity: without it a dozen events are too few for the small α that many columns ask for (1.5 times the
 * nominal rate at α = 0.0008, 5,000 rows against 300).
 */
function shareMoveLower(first, second, alpha) {
    const { lower, upper } = newcombeInterval(first, second, 1 - alpha);
    return Math.max(0, Math.max(lower, -upper) - continuity(first, second));
}
/** Upper bound of |second − first| at level 1 − α, one-sided, with the same correction. */
function shareMoveUpper(first, second, alpha) {
    const { lower, upper } = newcombeInterval(first, second, 1 - 2 * alpha);
    return Math.min(1, Math.max(-lower, upper) + continuity(first, second));
}
function continuity(first, second) {
    return first.trials === 0 || second.trials === 0 ? 0 : (1 / first.trials + 1 / second.trials) / 2;
}
const Z_MAX = 8;
const HALVINGS = 40;
/**
 * The smallest α at which `shareMoveLower` exceeds the tolerance, by bisection on z: p of H₀: |Δ| ≤ tolerance.
 * 1 where the estimate does not exceed it; never below 1e-15, where the level is no longer told from 1.
 */
function shareMovePValue(first, second, tolerance) {
    if (first.trials === 0 || second.trials === 0)
        return 1;
    const move = Math.abs(second.successes / second.trials - first.successes / first.trials);
    if (!(move - continuity(first, second) > tolerance))
        return 1;
    let proven = 0;
    let unproven = Z_MAX;
    if (shareMoveLower(first, second, alphaOf(unproven)) > tolerance)
        return alphaOf(unproven);
    for (let step = 0; step < HALVINGS; step += 1) {
        const z = (proven + unproven) / 2;
        if (shareMoveLower(first, second, alphaOf(z)) > tolerance)
            proven = z;
        else
            unproven = z;
    }
    return alphaOf(unproven);
}
function alphaOf(z) {
    return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)(-z);
}


/***/ }),

/***/ 54254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);


/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
function normalCdf(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1);
}
/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
function normalQuantile(p) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(p, 0, 1);
}


/***/ }),

/***/ 80837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ everyExchange),
/* harmony export */   a2: () => (/* binding */ pairedPermutation),
/* harmony export */   y2: () => (/* binding */ signFlips)
/* harmony export */ });
const WORDS = 4_294_967_296;
const BITS = 32;
const TIE = 1e-12;
/**
 * Paired permutation (sign-flip) test: exchanges candidate and baseline row by row with probability ½. Exact under the sharp null
 * for any distribution. Where there are no more ways to exchange the differing rows than `permutations`, each way is taken once, and p is a count
 * of them; else ways are drawn, and p is never below 1/(permutations + 1). Negating the differences exchanges the two p-values, bit for bit.
 * O(rows · permutations).
 * Oracle: scipy.stats.permutation_test(permutation_type="samples"). Reference: Edgington and Onghena, Randomization Tests, 2007.
 */
function pairedPermutation(differences, permutations, random) {
    // Rows without a difference change nothing.
    const moving = differences.filter((value) => value !== 0);
    const ways = everyExchange(moving.length);
    if (ways > permutations) {
        const { greater, less } = signFlips(differences, permutations, random);
        return { greater, less };
    }
    const beyond = beyondCounter(moving);
    for (let way = 0; way < ways; way += 1) {
        beyond.add(moving.reduce((sum, value, at) => sum + ((way >>> at) & 1) * value, 0));
    }
    // All ways hold the observed one.
    return { greater: beyond.asHigh() / ways, less: beyond.asLow() / ways };
}
/** In how many ways `units` pairs can be exchanged. */
function everyExchange(units) {
    return 2 ** units;
}
/**
 * The drawn form of `pairedPermutation`, with what inverts it: exchanging about θ in place of 0 changes the sum in favour of "the mean is above θ"
 * exactly where the exchanged rows have a mean of at most θ. Order statistics of these means are therefore bounds of the mean that agree with the
 * test, exact where differences are symmetric about it, whatever their tails. Draws that exchange no row have no mean.
 * Oracle: the definition in numpy. Reference: Hartigan, Using subsample values as typical values, JASA 64, 1969.
 */
function signFlips(differences, permutations, random) {
    const beyond = beyondCounter(differences);
    const means = [];
    for (let permutation = 0; permutation < permutations; permutation += 1) {
        let sum = 0;
        let exchanged = 0;
        for (let from = 0; from < differences.length; from += BITS) {
            const to = Math.min(from + BITS, differences.length);
            let word = random.integer(WORDS);
            for (let at = from; at < to; at += 1) {
                const bit = word & 1;
                sum += bit * differences[at];
                exchanged += bit;
                word >>>= 1;
            }
        }
        beyond.add(sum);
        if (exchanged > 0)
            means.push(sum / exchanged);
    }
    const tried = permutations + 1;
    return {
        greater: (1 + beyond.asHigh()) / tried,
        less: (1 + beyond.asLow()) / tried,
        subsetMeans: Float64Array.from(means).sort(),
    };
}
/** Counts exchanges after which the sum is as high (low) as the observed one: those whose exchanged rows sum to 0 or less (more). */
function beyondCounter(differences) {
    // Sums of the same numbers in another order are the same: rounding must not tell them apart.
    const slack = TIE * differences.reduce((sum, value) => sum + Math.abs(value), 0);
    let asHigh = 0;
    let asLow = 0;
    return {
        add: (exchangedSum) => {
            if (exchangedSum <= slack)
                asHigh += 1;
            if (exchangedSum >= -slack)
                asLow += 1;
        },
        asHigh: () => asHigh,
        asLow: () => asLow,
    };
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

/***/ 46818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* unused harmony export shuffle */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);


/**
 * xoroshiro128+ seeded with the first 128 bits of a hex digest (at least 32 hex digits, not all zero).
 * The same seed gives the same numbers on every platform.
 * Reference: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
function seededRandom(seed) {
    if (!/^[0-9a-f]{32,}$/.test(seed) || /^0{32}/.test(seed)) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INVARIANT_BROKEN', `Cannot seed the generator: the seed must be at least 32 hex digits, not all zero: current value is "${seed}"`, 'report it');
    }
    const words = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0);
    let generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(words);
    const word = () => generator.next() >>> 0;
    return {
        next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
        integer: (exclusiveMax) => {
            // Words above the last whole multiple would favour small numbers: draw again.
            const limit = WORDS - (WORDS % exclusiveMax);
            let drawn = word();
            while (drawn >= limit)
                drawn = word();
            return drawn % exclusiveMax;
        },
        fill: (target, exclusiveMax) => {
            generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(fillFrom(generator.getState(), target, exclusiveMax));
        },
    };
}
const WORDS = 4_294_967_296;
/**
 * `integer` for a whole array, with the generator's state (high and low word of its two halves) in local variables: resampling draws tens of
 * millions of numbers. Gives the state after it.
 */
function fillFrom(state, target, exclusiveMax) {
    let [high0, low0, high1, low1] = [state[0], state[1], state[2], state[3]];
    const limit = WORDS - (WORDS % exclusiveMax);
    for (let at = 0; at < target.length;) {
        const drawn = (low0 + low1) >>> 0;
        const low = low1 ^ low0;
        const high = high1 ^ high0;
        const before = low0;
        low0 = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
        high0 = (high0 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
        low1 = (high << 5) ^ (low >>> 27);
        high1 = (low << 5) ^ (high >>> 27);
        if (drawn >= limit)
            continue;
        // The remainder: exact, because both are whole numbers below 2^53, and faster than %.
        target[at] = drawn - Math.floor(drawn / exclusiveMax) * exclusiveMax;
        at += 1;
    }
    return [high0, low0, high1, low1];
}
/** Fisher–Yates in place. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last -= 1) {
        const other = random.integer(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
    }
    return items;
}


/***/ }),

/***/ 10819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   R: () => (/* binding */ studentCdf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54254);


/** Beyond this many degrees of freedom the distribution is the normal one to 1e-9 in every quantile that is asked for. */
const NORMAL_FROM = 1e9;
const SMALL_TAIL = 0.005;
/**
 * t with P(T ≤ t) = p at `degrees` of freedom, which may be fractional; ±Infinity at 1 and 0. Antisymmetric in p to the last bit.
 * Oracle: scipy.stats.t.ppf.
 */
function studentQuantile(p, degrees) {
    if (!(degrees > 0) || !(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -studentQuantile(1 - p, degrees);
    if (p === 0.5)
        return 0;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (degrees >= NORMAL_FROM)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(p);
    // T² / (T² + degrees) is beta; of its two tails the one that keeps the digits.
    if (p < SMALL_TAIL) {
        const rest = _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(2 * p, degrees / 2, 0.5);
        return -Math.sqrt((degrees * (1 - rest)) / rest);
    }
    const share = _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - 2 * p, 0.5, degrees / 2);
    return -Math.sqrt((degrees * share) / (1 - share));
}
const BISECTIONS = 60;
/** P(T ≤ t) by inverting `studentQuantile`, to about 1e-12. Oracle: scipy.stats.t.cdf. */
function studentCdf(t, degrees) {
    if (Number.isNaN(t) || !(degrees > 0))
        return Number.NaN;
    if (t > 0)
        return 1 - studentCdf(-t, degrees);
    if (t === 0)
        return 0.5;
    if (degrees >= NORMAL_FROM)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)(t);
    if (t === Number.NEGATIVE_INFINITY)
        return 0;
    // On the scale of logarithms, so that small tails keep their digits.
    let low = Math.log(1e-300);
    let high = Math.log(0.5);
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (studentQuantile(Math.exp(middle), degrees) < t)
            low = middle;
        else
            high = middle;
    }
    return Math.exp((low + high) / 2);
}


/***/ }),

/***/ 24151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54254);

/**
 * Wilson score interval of a proportion, without continuity correction. `successes` of `trials`, `level` two-sided.
 * No trials: [0, 1], which says nothing, as it should.
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="wilson"). Reference: Wilson, JASA 22, 1927.
 */
function wilsonInterval(successes, trials, level) {
    if (trials === 0)
        return { lower: 0, upper: 1, level };
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - (1 - level) / 2);
    const share = successes / trials;
    const weight = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / weight;
    const half = (z / weight) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    return {
        lower: successes === 0 ? 0 : Math.max(0, centre - half),
        upper: successes === trials ? 1 : Math.min(1, centre + half),
        level,
    };
}


/***/ })

};
