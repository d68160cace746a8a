export const id = 688;
export const ids = [688];
export const modules = {

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isGreatExpectationsSuite: () => (/* binding */ isGreatExpectationsSuite),
  readSuite: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/argument-kind.js
var argument_kind = __webpack_require__(12866);
// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/arguments.js
var great_expectations_arguments = __webpack_require__(8294);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/bounds-argument.js

/** What a column of numbers holds. */
const NUMERIC = ['integer', 'number'];
/** The same, where truth values count as 1 and 0. */
const COUNTABLE = ['integer', 'number', 'boolean'];
/** What can be a moment: text is read as one. */
const MOMENTS = ['time', 'string'];
/** `min_value`, `max_value`, `strict_min` and `strict_max`; without either limit everything lies within. */
function boundsOf(given, kind) {
    const min = given.optional('min_value', kind);
    const max = given.optional('max_value', kind);
    const minStrict = given.either('strict_min', argument_kind/* BOOLEAN */.Jx, false);
    const maxStrict = given.either('strict_max', argument_kind/* BOOLEAN */.Jx, false);
    return {
        ...(min === null || min === Number.NEGATIVE_INFINITY ? {} : { min }),
        ...(max === null || max === Number.POSITIVE_INFINITY ? {} : { max }),
        ...(minStrict ? { minStrict } : {}),
        ...(maxStrict ? { maxStrict } : {}),
    };
}
/** The same with at least one limit. */
function closedBounds(given, kind) {
    const bounds = boundsOf(given, kind);
    const isOpen = given.optional('min_value', kind) === null && given.optional('max_value', kind) === null;
    if (isOpen)
        given.fail('min_value and max_value cannot both be None');
    return bounds;
}
/** Do the limits name moments? Both or none must. */
function areMoments(bounds, given) {
    const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
    const moments = limits.filter((limit) => typeof limit === 'string');
    if (moments.length === 1 && limits.length === 2)
        given.fail('min_value and max_value must either be None or of the same type');
    return moments.length > 0;
}
/** Does a measure of 0, which a column without values has, lie within? */
function zeroLiesWithin({ min, max, minStrict, maxStrict }) {
    const isAbove = typeof min !== 'number' || (minStrict === true ? min < 0 : min <= 0);
    const isBelow = typeof max !== 'number' || (maxStrict === true ? max > 0 : max >= 0);
    return isAbove && isBelow;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/value-set.js

const VALUES_MAX = 100_000;
/** The values of a set, each once; nulls are no values of the data and are left out. */
function valuesOf(items, key, given) {
    if (items.length > VALUES_MAX)
        given.fail(`${key}: at most ${VALUES_MAX} values: there are ${items.length}`);
    const values = items.filter(isRuleValue);
    if (values.length !== items.filter((item) => item !== null).length)
        given.fail(`${key}: every value must be a number, a text or a truth value`);
    return [...new Set(values)];
}
/** `value_set`, which must be given. */
function valueSet(given) {
    return valuesOf(given.required('value_set', argument_kind/* LIST */.rl), 'value_set', given);
}
/** Is it a value that a row can hold? */
function isRuleValue(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/partition-argument.js



/** How far weights may miss 1, as numpy.allclose has it. */
const SUM_TOLERANCE = 1e-5 + 1e-8;
/** `partition_object`, `threshold` and the weights held out. */
function readDivergence(column, given) {
    const written = given.optional('partition_object', argument_kind/* OBJECT */.qv);
    const partition = written === null ? null : partitionOf(written, given);
    const below = given.optional('threshold', argument_kind/* NUMBER */.uk);
    const tailWeightHoldout = share('tail_weight_holdout', given);
    const internalWeightHoldout = share('internal_weight_holdout', given);
    const isBucketized = given.either('bucketize_data', argument_kind/* BOOLEAN */.Jx, true);
    // Read by nobody, there or here.
    given.optional('min_value', argument_kind/* NUMBER */.uk);
    given.optional('max_value', argument_kind/* NUMBER */.uk);
    if (below !== null && below < 0)
        given.fail('Threshold must be specified, greater than or equal to zero.');
    if (partition !== null)
        demandHoldouts(partition, { tailWeightHoldout, internalWeightHoldout, isBucketized }, given);
    return {
        demand: { kind: 'divergence', column, partition, below, tailWeightHoldout, internalWeightHoldout },
        vacuous: below === null ? 'pass' : 'fail',
        ...(partition !== null && 'bins' in partition ? { kinds: NUMERIC } : {}),
    };
}
function share(key, given) {
    const value = given.either(key, argument_kind/* NUMBER */.uk, 0);
    if (!(value >= 0 && value <= 1))
        given.fail(`${key}: ensure this value is greater than or equal to 0 and less than or equal to 1`);
    return value;
}
function partitionOf(written, given) {
    const weights = numbers(written['weights'] ?? []);
    const { values, bins: edges, tail_weights: tails } = written;
    if (Array.isArray(values) && weights !== null && values.length === weights.length && isOne(weights))
        return { values: valuesOf(values, 'partition_object', given), weights };
    const bins = numbers(edges ?? []);
    const tailWeights = numbers(tails ?? []);
    const ascends = bins?.every((edge, index) => index === 0 || edge > bins[index - 1]) ?? false;
    const fits = weights !== null &&
        bins !== null &&
        tailWeights !== null &&
        weights.length > 0 &&
        bins.length === weights.length + 1;
    if (!fits || !ascends || !isOne([...weights, ...tailWeights]) || (tails !== undefined && tailWeights.length !== 2)) {
        given.fail('Invalid partition_object provided: it needs "values" and "weights", or ascending "bins" and one weight less, which sum to 1');
        return null;
    }
    return { bins, weights, ...(tails === undefined ? {} : { tailWeights: [tailWeights[0], tailWeights[1]] }) };
}
function demandHoldouts(partition, held, given) {
    if ('values' in partition) {
        if (held.internalWeightHoldout > 0)
            given.fail('Internal weight holdout cannot be used for discrete data.');
        if (partition.values.length !== partition.weights.length)
            given.fail('partition_object: values must differ and not be null');
        return;
    }
    const ends = [partition.bins[0], partition.bins.at(-1)].filter((edge) => !Number.isFinite(edge)).length;
    if (!held.isBucketized)
        given.fail('KL Divergence cannot be computed with a continuous partition object and the bucketize_data parameter set to false.');
    if (partition.tailWeights !== undefined && held.tailWeightHoldout !== 0)
        given.fail('tail_weight_holdout must be 0 when using tail_weights in partition object');
    if (partition.tailWeights !== undefined && ends > 0)
        given.fail('There can be no tail weights for partitions with one or both endpoints at infinity');
    if (ends === 2 && held.tailWeightHoldout > 0)
        given.fail('tail_weight_holdout cannot be used for partitions with infinite endpoints.');
}
/** JSON has no infinity: Python writes it all the same, and YAML takes it for text. */
function numbers(items) {
    const list = argument_kind/* LIST */.rl.read(items);
    const read = list?.map((item) => (typeof item === 'boolean' ? undefined : argument_kind/* NUMBER */.uk.read(item)));
    if (read === undefined)
        return null;
    const found = read.filter((item) => item !== undefined);
    return found.length === read.length ? found : null;
}
function isOne(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.every((weight) => weight >= 0) && Math.abs(total - 1) <= SUM_TOLERANCE;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/quantile-argument.js




/** How close to a limit still is at it, relative to the limit: as Great Expectations has it. */
const CLOSENESS = 1e-4;
const INTERPOLATIONS = ['linear', 'lower', 'higher', 'nearest', 'midpoint'];
/** `quantile_ranges` and `allow_relative_error`. */
function readQuantiles(column, given) {
    const inner = (0,great_expectations_arguments/* argumentsOf */.a)(given.required('quantile_ranges', argument_kind/* OBJECT */.qv));
    const quantiles = inner.required('quantiles', argument_kind/* LIST */.rl).filter((item) => typeof item === 'number');
    const ranges = inner.required('value_ranges', argument_kind/* LIST */.rl).flatMap((item) => rangesOf(item));
    const problems = inner.problems();
    if (problems !== null)
        given.fail(`quantile_ranges: ${problems}`);
    if (quantiles.some((share) => share < 0 || share > 1))
        given.fail('quantile_ranges: quantiles must lie between 0 and 1');
    if (quantiles.length === 0 || quantiles.length !== ranges.length)
        given.fail('quantile_ranges: quantiles and value_ranges must have the same number of elements, and be numbers and pairs of them');
    if (ranges.some(([low, high]) => low !== null && high !== null && low > high))
        given.fail('quantile_ranges must consist of ordered pairs');
    return {
        demand: {
            kind: 'quantiles',
            column,
            quantiles,
            ranges,
            interpolation: interpolationOf(given),
            closeness: CLOSENESS,
        },
        vacuous: 'fail',
        kinds: NUMERIC,
    };
}
function rangesOf(item) {
    const [low, high, ...more] = Array.isArray(item) && !(0,guard/* isJsonObject */.O)(item) ? item : [];
    return isEnd(low) && isEnd(high) && more.length === 0 ? [[low, high]] : [];
}
function isEnd(value) {
    return value === null || typeof value === 'number';
}
/** Exact is close enough where an error is allowed. */
function interpolationOf(given) {
    const word = given.optional('allow_relative_error', {
        read: (value) => typeof value === 'boolean' || typeof value === 'number'
            ? 'inverse-cdf'
            : INTERPOLATIONS.find((name) => name === value),
        problem: `must be true, false or one of ${INTERPOLATIONS.join(', ')}`,
        blank: 'inverse-cdf',
    });
    return word ?? 'inverse-cdf';
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/column-expectations.js





function ofColumn(name, read, note) {
    return {
        name,
        about: 'column',
        restrictable: true,
        read: (given) => read(given.required('column', argument_kind/* COLUMN */.vW), given),
        ...(note === undefined ? {} : { note }),
    };
}
const NO_VALUE = 'a column without values fails';
/** Expectations about a column as a whole. */
const COLUMN_EXPECTATIONS = [
    ofColumn('expect_column_min_to_be_between', (column, given) => extreme('min', column, given), NO_VALUE),
    ofColumn('expect_column_max_to_be_between', (column, given) => extreme('max', column, given), NO_VALUE),
    ofColumn('expect_column_mean_to_be_between', (column, given) => measure('mean', column, given), NO_VALUE),
    ofColumn('expect_column_median_to_be_between', (column, given) => measure('median', column, given), NO_VALUE),
    ofColumn('expect_column_sum_to_be_between', (column, given) => measure('sum', column, given), NO_VALUE),
    ofColumn('expect_column_stdev_to_be_between', (column, given) => measure('sd', column, given), 'of a sample (n − 1)'),
    ofColumn('expect_column_unique_value_count_to_be_between', (column, given) => counted('distinct', column, boundsOf(given, argument_kind/* INTEGER */.vh))),
    ofColumn('expect_column_proportion_of_unique_values_to_be_between', (column, given) => counted('distinct-share', column, boundsOf(given, argument_kind/* NUMBER */.uk)), 'different values over rows that have one'),
    ofColumn('expect_column_proportion_of_non_null_values_to_be_between', (column, given) => counted('present-share', column, boundsOf(given, argument_kind/* NUMBER */.uk))),
    ofColumn('expect_column_distinct_values_to_be_in_set', distinctWithin, 'without `value_set` (null) everything is in it'),
    ofColumn('expect_column_distinct_values_to_contain_set', (column, given) => distinct('contains', column, given)),
    ofColumn('expect_column_distinct_values_to_equal_set', (column, given) => distinct('equals', column, given)),
    ofColumn('expect_column_most_common_value_to_be_in_set', mostCommon),
    ofColumn('expect_column_quantile_values_to_be_between', readQuantiles, 'exact: the smallest value with at least that share at or below it (percentile_disc), unless `allow_relative_error` names an interpolation'),
    ofColumn('expect_column_kl_divergence_to_be_less_than', readDivergence, 'in nats; infinite fails'),
    ofColumn('expect_column_values_to_be_of_type', (column, given) => typed(column, [given.required('type_', argument_kind/* TEXT */.a$)], given), typeNote()),
    ofColumn('expect_column_values_to_be_in_type_list', (column, given) => typed(column, typeList(given), given), typeNote()),
    ofColumn('expect_column_type_to_be', (column, given) => typed(column, [given.required('type_', argument_kind/* TEXT */.a$)], given), typeNote()),
];
function typeNote() {
    return 'the type of the column; names of SQL, Spark and Python name a family (`INTEGER` fits any whole number), those of NumPy and pandas a width';
}
function extreme(of, column, given) {
    const bounds = boundsOf(given, argument_kind/* LIMIT */.uK);
    const isTime = areMoments(bounds, given);
    const isOpen = bounds.min === undefined && bounds.max === undefined;
    return {
        demand: { kind: 'metric', metric: { of, column }, bounds },
        vacuous: 'fail',
        ...(isOpen ? {} : { kinds: isTime ? MOMENTS : NUMERIC }),
    };
}
function measure(of, column, given) {
    const bounds = boundsOf(given, argument_kind/* LIMIT */.uK);
    if (areMoments(bounds, given))
        given.fail(`min_value and max_value must be numeric, as the ${of} is`);
    const kinds = of === 'median' ? NUMERIC : COUNTABLE;
    return { demand: { kind: 'metric', metric: { of, column }, bounds }, vacuous: 'fail', kinds };
}
/** Counts and shares exist without values, too: they are 0. */
function counted(of, column, bounds) {
    return {
        demand: { kind: 'metric', metric: { of, column }, bounds },
        vacuous: zeroLiesWithin(bounds) ? 'pass' : 'fail',
    };
}
function distinct(relation, column, given) {
    const values = valueSet(given);
    return { demand: { kind: 'distinct', column, relation, values }, vacuous: values.length === 0 ? 'pass' : 'fail' };
}
function distinctWithin(column, given) {
    const written = given.optional('value_set', argument_kind/* LIST */.rl);
    if (written === null) {
        if (!given.has('value_set'))
            given.fail('value_set: field required');
        return { demand: { kind: 'distinct', column, relation: 'contains', values: [] }, vacuous: 'pass' };
    }
    if (written.length === 0)
        given.fail('value_set: must be a non-empty set-like object');
    return {
        demand: { kind: 'distinct', column, relation: 'within', values: valuesOf(written, 'value_set', given) },
        vacuous: 'pass',
    };
}
function mostCommon(column, given) {
    const values = valueSet(given);
    return {
        demand: { kind: 'most-common', column, values, tiesOk: given.either('ties_okay', argument_kind/* BOOLEAN */.Jx, false) },
        vacuous: 'fail',
    };
}
/** Of a database Great Expectations asks the column, whatever share of its rows must fit. */
function typed(column, types, given) {
    given.either('mostly', argument_kind/* MOSTLY */.dC, 1);
    return { demand: { kind: 'column-type', column, types }, vacuous: 'pass' };
}
function typeList(given) {
    const types = given.optional('type_list', argument_kind/* TEXTS */.Dm);
    if (types === null && !given.has('type_list'))
        given.fail('type_list: field required');
    return types;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/python-pattern.js
const OUTSIDE = /\\.|\[\^?\]?|\(\?(?:<?[=!]|P=|>|\()|[*+?]\+|./sy;
const INSIDE = /\\.|./sy;
/** A regular expression of Python in RE2's syntax: Python's `\Z` is RE2's `\z`. */
function re2OfPython(pattern) {
    return pattern.replace(/\\(.)/gsu, (sequence, letter) => (letter === 'Z' ? '\\z' : sequence));
}
/** What Python's regular expressions know and RE2, whose matching takes linear time, does not. Null where there is nothing of it. */
function beyondRe2(pattern) {
    let isInClass = false;
    for (let at = 0; at < pattern.length;) {
        const expression = isInClass ? INSIDE : OUTSIDE;
        expression.lastIndex = at;
        const token = expression.exec(pattern)?.[0] ?? pattern[at];
        at += token.length;
        const beyond = isInClass ? null : beyondIn(token);
        if (beyond !== null)
            return beyond;
        isInClass = isInClass ? token !== ']' : token.startsWith('[');
    }
    return null;
}
function beyondIn(token) {
    if (/^\\[1-9]$|^\(\?P=$/.test(token))
        return 'a back-reference';
    if (/^\(\?<?[=!]$/.test(token))
        return 'looking ahead or behind';
    if (token === '(?(')
        return 'a condition';
    return token === '(?>' || /^[*+?]\+$/.test(token) ? 'matching without going back' : null;
}

// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/moment.js
var great_expectations_moment = __webpack_require__(39500);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/strftime-format.js
const DIRECTIVES = 'aAwdbBmyYHIpMSfzZjUWcxXGuV%';
/** Does Python read times by this format? Every `%` must begin one of its directives. */
function isStrftimeFormat(format) {
    for (let at = format.indexOf('%'); at >= 0; at = format.indexOf('%', at + 2)) {
        const directive = format[at + 1];
        if (directive === undefined || !DIRECTIVES.includes(directive))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/row-expectations.js





/** A demand that `mostly` of the rows judged must meet. No row judged: nothing broke. */
function rowDemand(columns, given, { test, skip, kinds }) {
    return {
        demand: {
            kind: 'rows',
            columns,
            test,
            skip: skip ?? 'any-missing',
            allow: { holding: given.either('mostly', argument_kind/* MOSTLY */.dC, 1) },
        },
        vacuous: 'pass',
        ...(kinds === undefined ? {} : { kinds }),
    };
}
/** An expectation about each value of one column. */
function row_expectations_ofColumn(name, read, note) {
    return {
        name,
        about: 'rows',
        restrictable: true,
        read: (given) => rowDemand([given.required('column', argument_kind/* COLUMN */.vW)], given, read(given)),
        ...(note === undefined ? {} : { note }),
    };
}
/** Expectations about each value of one column, patterns left out. */
const ROW_EXPECTATIONS = [
    row_expectations_ofColumn('expect_column_values_to_not_be_null', () => ({ test: { kind: 'present' }, skip: 'never' }), 'NaN counts as missing'),
    row_expectations_ofColumn('expect_column_values_to_be_null', () => ({ test: { kind: 'missing' }, skip: 'never' }), 'NaN counts as missing'),
    row_expectations_ofColumn('expect_column_values_to_be_unique', () => ({ test: { kind: 'unique' } }), 'every row of a repeated value breaks it'),
    row_expectations_ofColumn('expect_column_values_to_be_in_set', (given) => ({ test: oneOf(given, false) })),
    row_expectations_ofColumn('expect_column_values_to_not_be_in_set', (given) => ({ test: oneOf(given, true) })),
    row_expectations_ofColumn('expect_column_values_to_be_between', between, 'limits are numbers or moments in ISO 8601; text is compared with moments only'),
    row_expectations_ofColumn('expect_column_values_to_be_increasing', (given) => ordered('increasing', given)),
    row_expectations_ofColumn('expect_column_values_to_be_decreasing', (given) => ordered('decreasing', given)),
    row_expectations_ofColumn('expect_column_value_lengths_to_be_between', (given) => ({
        test: { kind: 'length', bounds: closedBounds(given, argument_kind/* INTEGER */.vh) },
    })),
    row_expectations_ofColumn('expect_column_value_lengths_to_equal', (given) => {
        const value = given.required('value', argument_kind/* NUMBER */.uk);
        return { test: { kind: 'length', bounds: { min: value, max: value } } };
    }),
    row_expectations_ofColumn('expect_column_value_z_scores_to_be_less_than', (given) => ({
        test: {
            kind: 'z-score',
            below: given.required('threshold', argument_kind/* NUMBER */.uk),
            doubleSided: given.required('double_sided', argument_kind/* BOOLEAN */.Jx),
        },
        kinds: NUMERIC,
    }), 'a column without spread has no outliers'),
    row_expectations_ofColumn('expect_column_values_to_not_be_outliers', outliers),
    row_expectations_ofColumn('expect_column_values_to_match_strftime_format', strftime, "Python's directives"),
    row_expectations_ofColumn('expect_column_values_to_be_dateutil_parseable', () => ({ test: { kind: 'time-like' }, kinds: ['string'] }), 'the notations in common use; dateutil itself guesses more'),
    row_expectations_ofColumn('expect_column_values_to_be_json_parseable', () => ({ test: { kind: 'json' } })),
    row_expectations_ofColumn('expect_column_values_to_match_json_schema', (given) => ({ test: { kind: 'json-schema', schema: given.required('json_schema', argument_kind/* OBJECT */.qv) } }), 'text that is no JSON breaks it, where Great Expectations stops with an error'),
];
function oneOf(given, negate) {
    const values = valueSet(given);
    const isTime = given.either('parse_strings_as_datetimes', argument_kind/* BOOLEAN */.Jx, false);
    return { kind: 'one-of', values, ...(negate ? { negate } : {}), ...(isTime ? { as: 'time' } : {}) };
}
function between(given) {
    const bounds = closedBounds(given, argument_kind/* LIMIT */.uK);
    const isTime = areMoments(bounds, given);
    const parsed = given.either('parse_strings_as_datetimes', argument_kind/* BOOLEAN */.Jx, false);
    const [min, max] = [bounds.min, bounds.max].map((limit) => (typeof limit === 'string' ? (0,great_expectations_moment/* momentMs */.TT)(limit) : limit));
    if (min !== undefined && max !== undefined && min > max)
        given.fail('min_value cannot be greater than max_value');
    if (!isTime && !parsed)
        return { test: { kind: 'between', bounds }, kinds: NUMERIC };
    return { test: { kind: 'between', bounds, as: 'time' }, kinds: MOMENTS };
}
function ordered(kind, given) {
    const strictly = given.either('strictly', argument_kind/* BOOLEAN */.Jx, false);
    return { test: { kind, strictly }, kinds: [...NUMERIC, 'time'] };
}
function outliers(given) {
    const method = given.either('method', (0,argument_kind/* choice */.Yq)(['iqr', 'std']), 'iqr');
    const multiplier = given.either('multiplier', argument_kind/* NUMBER */.uk, 1.5);
    if (multiplier < 0)
        given.fail('multiplier: ensure this value is greater than or equal to 0');
    return { test: { kind: 'no-outlier', method: method === 'std' ? 'sd' : 'iqr', multiplier }, kinds: NUMERIC };
}
function strftime(given) {
    const format = given.required('strftime_format', argument_kind/* TEXT */.a$);
    if (!isStrftimeFormat(format))
        given.fail(`Unable to use provided strftime_format. "${format}" is no format of strptime`);
    return { test: { kind: 'time-format', format }, kinds: ['string'] };
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/pattern-expectations.js



function ofPattern(name, read, note) {
    return {
        name,
        about: 'rows',
        restrictable: true,
        read: (given) => rowDemand([given.required('column', argument_kind/* COLUMN */.vW)], given, { test: read(given) }),
        note,
    };
}
const REGEX_NOTE = 'found anywhere in the text, as in Python; RE2 has no look-around and no back-references';
const LIKE_NOTE = 'over the whole text, `%` and `_`; no classes of characters as in T-SQL; `escape` is honoured';
/** Expectations about patterns in the values of one column. */
const PATTERN_EXPECTATIONS = [
    ofPattern('expect_column_values_to_match_regex', (given) => regex([given.either('regex', argument_kind/* TEXT */.a$, '(?s).*')], 'all'), REGEX_NOTE),
    ofPattern('expect_column_values_to_not_match_regex', (given) => regex([given.required('regex', argument_kind/* TEXT */.a$)], 'none'), REGEX_NOTE),
    ofPattern('expect_column_values_to_match_regex_list', (given) => regex(patterns('regex_list', given), need(given)), REGEX_NOTE),
    ofPattern('expect_column_values_to_not_match_regex_list', (given) => regex(patterns('regex_list', given), 'none'), REGEX_NOTE),
    ofPattern('expect_column_values_to_match_like_pattern', (given) => like([given.required('like_pattern', argument_kind/* TEXT */.a$)], 'all', given), LIKE_NOTE),
    ofPattern('expect_column_values_to_not_match_like_pattern', (given) => like([given.required('like_pattern', argument_kind/* TEXT */.a$)], 'none', given), LIKE_NOTE),
    ofPattern('expect_column_values_to_match_like_pattern_list', (given) => like(patterns('like_pattern_list', given), need(given), given), LIKE_NOTE),
    ofPattern('expect_column_values_to_not_match_like_pattern_list', (given) => like(patterns('like_pattern_list', given), 'none', given), LIKE_NOTE),
];
function need(given) {
    return given.either('match_on', (0,argument_kind/* choice */.Yq)(['any', 'all']), 'any');
}
function patterns(key, given) {
    const found = given.required(key, argument_kind/* TEXTS */.Dm);
    if (found.length === 0)
        given.fail(`${key}: at least one pattern must be supplied`);
    return found;
}
function regex(written, wanted) {
    return { kind: 'matches', syntax: 'regex', patterns: written.map(re2OfPython), need: wanted };
}
function like(written, wanted, given) {
    const mark = given.optional('escape', argument_kind/* TEXT */.a$);
    if (mark !== null && [...mark].length !== 1)
        given.fail('escape: must be a single character');
    return {
        kind: 'matches',
        syntax: 'like',
        patterns: written,
        need: wanted,
        ...(mark === null ? {} : { escape: mark }),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/query-expectations.js

/** The name the engine gives the table. */
const TABLE = 'data';
/** Expectations that bring their own SQL. */
const QUERY_EXPECTATIONS = [
    {
        name: 'unexpected_rows_expectation',
        about: 'query',
        restrictable: false,
        read: (given) => ({
            demand: { kind: 'query', sql: query('unexpected_rows_query', given), expect: 'no-rows' },
            vacuous: 'pass',
        }),
        note: "`{batch}` is the table; DuckDB's SQL, which may read the tables of the run and nothing else",
    },
    {
        name: 'expect_query_results_to_match_comparison',
        about: 'query',
        restrictable: false,
        read: (given) => {
            given.required('comparison_data_source_name', argument_kind/* TEXT */.a$);
            const sameAs = query('comparison_query', given);
            const holding = given.either('mostly', argument_kind/* MOSTLY */.dC, 1);
            return {
                demand: { kind: 'query', sql: query('base_query', given), expect: { sameAs, holding } },
                vacuous: 'pass',
            };
        },
        note: 'both queries are asked of the tables of the run: `comparison_data_source_name` must be `data` or the name of one of them',
    },
];
/** A query with the table's name in the place of `{batch}`; doubled braces are braces. */
function query(key, given) {
    const written = given
        .required(key, argument_kind/* TEXT */.a$)
        .trim()
        .replace(/[;\s]+$/, '');
    const fields = written
        .replaceAll('{{', '')
        .replaceAll('}}', '')
        .match(/\{[^{}]*\}|[{}]/g) ?? [];
    const wrong = fields.find((field) => field !== '{batch}');
    if (wrong !== undefined)
        given.fail(`${key}: contains an unpaired or unknown brace: ${wrong}; double braces that are meant literally`);
    return written.replace(/\{\{|\}\}|\{batch\}/g, (found) => (found === '{batch}' ? TABLE : found[0]));
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/record-expectations.js





const SKIP_OF_PAIR = {
    both_values_are_missing: 'all-missing',
    either_value_is_missing: 'any-missing',
    neither: 'never',
};
const SKIP_OF_MANY = {
    all_values_are_missing: 'all-missing',
    any_value_is_missing: 'any-missing',
    never: 'never',
};
/** The first word is the default. */
function skipOf(given, words) {
    const names = Object.keys(words);
    return words[given.either('ignore_row_if', (0,argument_kind/* choice */.Yq)(names), names[0])];
}
function ofPair(name, read, note) {
    return {
        name,
        about: 'rows',
        restrictable: true,
        read: (given) => {
            const columns = [given.required('column_A', argument_kind/* COLUMN */.vW), given.required('column_B', argument_kind/* COLUMN */.vW)];
            const skip = skipOf(given, SKIP_OF_PAIR);
            return rowDemand(columns, given, { test: read(given, { columns, skip }), skip });
        },
        ...(note === undefined ? {} : { note }),
    };
}
function ofMany(name, read, { kinds, note } = {}) {
    return {
        name,
        about: 'rows',
        restrictable: true,
        read: (given) => {
            const columns = given.required('column_list', argument_kind/* COLUMNS */.cZ);
            if (columns.length === 1)
                given.fail('column_list: must contain at least two columns');
            const skip = skipOf(given, SKIP_OF_MANY);
            return rowDemand(columns, given, { test: read(given), skip, ...(kinds === undefined ? {} : { kinds }) });
        },
        ...(note === undefined ? {} : { note }),
    };
}
const ONE_MISSING = 'a row of which only some values are missing breaks it, unless `ignore_row_if` says otherwise';
/** Expectations about several columns of each row. */
const RECORD_EXPECTATIONS = [
    ofPair('expect_column_pair_values_to_be_equal', (_given, pairing) => equalPair(pairing), ONE_MISSING),
    ofPair('expect_column_pair_values_a_to_be_greater_than_b', (given) => ({ kind: 'greater', orEqual: given.either('or_equal', argument_kind/* BOOLEAN */.Jx, false) }), ONE_MISSING),
    ofPair('expect_column_pair_values_to_be_in_set', (given) => ({ kind: 'pair-in', pairs: pairsOf(given) })),
    ofMany('expect_compound_columns_to_be_unique', () => ({ kind: 'unique' }), {
        note: 'every row of a repeated combination breaks it; missing values are equal to each other',
    }),
    ofMany('expect_select_column_values_to_be_unique_within_record', () => ({ kind: 'unique-in-record' }), {
        note: 'missing values are equal to each other',
    }),
    ofMany('expect_multicolumn_values_to_be_equal', () => ({ kind: 'equal' }), {
        note: 'missing values are equal to each other',
    }),
    ofMany('expect_multicolumn_sum_to_equal', (given) => ({ kind: 'sum', total: given.required('sum_total', argument_kind/* NUMBER */.uk) }), {
        kinds: NUMERIC,
        note: ONE_MISSING,
    }),
];
/** Two missing values are no equal pair there; they come up only where no row is ignored. */
function equalPair({ columns: [a, b], skip }) {
    if (skip !== 'never')
        return { kind: 'equal' };
    return { kind: 'holds', predicate: { column: a, compare: '=', to: { column: b } } };
}
function pairsOf(given) {
    const written = given.required('value_pairs_set', argument_kind/* LIST */.rl);
    const pairs = written.flatMap((item) => {
        const [a, b, ...more] = Array.isArray(item) ? item : [];
        return isPart(a) && isPart(b) && more.length === 0 ? [[a, b]] : [];
    });
    if (pairs.length !== written.length)
        given.fail('value_pairs_set: every item must be a pair of values');
    return pairs;
}
function isPart(value) {
    return value !== undefined && !(0,guard/* isJsonObject */.O)(value) && (value === null || isRuleValue(value));
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/table-expectations.js


function ofTable(name, read, note) {
    return { name, about: 'table', restrictable: false, read, ...(note === undefined ? {} : { note }) };
}
function ofRows(name, read, note) {
    return { ...ofTable(name, read, note), restrictable: true };
}
/** Expectations about the table: its columns and how many rows it has. Names of columns are compared letter by letter. */
const TABLE_EXPECTATIONS = [
    ofTable('expect_column_to_exist', presence, '`column_index` counts from 0'),
    ofTable('expect_table_columns_to_match_ordered_list', (given) => {
        const names = given.optional('column_list', argument_kind/* COLUMNS */.cZ);
        return columns(names ?? [], names === null ? 'at-least' : 'ordered');
    }),
    ofTable('expect_table_columns_to_match_set', (given) => {
        const isExact = given.either('exact_match', argument_kind/* BOOLEAN */.Jx, true);
        return columns(given.optional('column_set', argument_kind/* COLUMNS */.cZ) ?? [], isExact ? 'exactly' : 'at-least');
    }),
    ofTable('expect_table_column_count_to_equal', (given) => count({ of: 'columns' }, given)),
    ofTable('expect_table_column_count_to_be_between', (given) => range({ of: 'columns' }, argument_kind/* LIMIT */.uK, given)),
    ofRows('expect_table_row_count_to_equal', (given) => count({ of: 'rows' }, given)),
    ofRows('expect_table_row_count_to_be_between', (given) => range({ of: 'rows' }, argument_kind/* INTEGER */.vh, given)),
    ofRows('expect_table_row_count_to_equal_other_table', (given) => ({ demand: { kind: 'same-rows', table: given.required('other_table_name', argument_kind/* TEXT */.a$) }, vacuous: 'pass' }), 'the other table must be one of the run'),
];
function presence(given) {
    const column = given.required('column', argument_kind/* COLUMN */.vW);
    const index = given.optional('column_index', argument_kind/* INTEGER */.vh);
    if (index !== null && index < 0)
        given.fail('column_index: must count from 0; counting from the end is not supported');
    return { demand: { kind: 'column', column, ...(index === null ? {} : { index }) }, vacuous: 'pass' };
}
function columns(names, mode) {
    return { demand: { kind: 'columns', names, mode }, vacuous: 'pass' };
}
function count(metric, given) {
    const value = given.required('value', argument_kind/* INTEGER */.vh);
    return { demand: { kind: 'metric', metric, bounds: { min: value, max: value } }, vacuous: 'pass' };
}
function range(metric, kind, given) {
    const bounds = boundsOf(given, kind);
    const { min, max } = bounds;
    if (typeof min === 'string' || typeof max === 'string')
        given.fail('min_value and max_value must be integers');
    if (min !== undefined && max !== undefined && min > max)
        given.fail(`min_value (${min}) must be less than or equal to max_value (${max})`);
    return { demand: { kind: 'metric', metric, bounds }, vacuous: 'pass' };
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/expectations.js






/** Every registered core expectation of Great Expectations 1.24, sorted by name. */
function allExpectations() {
    const all = [
        ...ROW_EXPECTATIONS,
        ...PATTERN_EXPECTATIONS,
        ...RECORD_EXPECTATIONS,
        ...COLUMN_EXPECTATIONS,
        ...TABLE_EXPECTATIONS,
        ...QUERY_EXPECTATIONS,
    ];
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Expectations of versions before 1.0 that version 1 no longer has; what they asked for is asked for otherwise here. */
const REMOVED_EXPECTATIONS = new Map([
    ['expect_column_chisquare_test_p_value_to_be_greater_than', 'judge drift against a reference instead'],
    ['expect_column_bootstrapped_ks_test_p_value_to_be_greater_than', 'judge drift against a reference instead'],
    [
        'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than',
        'judge drift against a reference instead',
    ],
    ['expect_column_pair_cramers_phi_value_to_be_less_than', 'watch the correlation of features and label instead'],
    ['expect_multicolumn_values_to_be_unique', 'write expect_select_column_values_to_be_unique_within_record'],
]);

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/name-of-check.js
const NAME_CHARS_MAX = 200;
/**
 * A finding's name: the expectation and the columns it speaks of, e.g. `expect_column_values_to_be_between.age`. A name that is taken gets
 * a number; `taken` counts them.
 */
function nameOfCheck(type, kwargs, taken) {
    const columns = [kwargs['column'], kwargs['column_A'], kwargs['column_B'], kwargs['column_list']].flatMap(texts);
    const isTable = type.startsWith('expect_table_');
    const about = isTable || columns.length === 0 ? '' : `.${columns.join('+').slice(0, NAME_CHARS_MAX)}`;
    const name = `${type}${about}`;
    let count = (taken.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(`${name}#${count}`))
        count += 1;
    taken.set(name, count);
    if (count === 1)
        return name;
    taken.set(`${name}#${count}`, 1);
    return `${name}#${count}`;
}
function texts(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var src_error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/data/src/rules/rules-file.js + 8 modules
var rules_file = __webpack_require__(62648);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/place.js


/** The place of the keys in the suite. */
function placeIn(suite, keys) {
    const where = suite.locate((0,rules_file/* pointerTo */.xH)(...keys));
    const error = (code, reason, fix) => new src_error/* PlumblineError */.Dl(code, `Cannot use the suite "${suite.name}" at "${keys.join('.')}": ${reason}`, fix, where === undefined ? {} : { where });
    return {
        where,
        inside: (...more) => placeIn(suite, [...keys, ...more]),
        invalid: (problem, fix) => error('CONFIG_INVALID', problem, fix),
        unsupported: (construct, fix) => error('CONFIG_UNSUPPORTED', `it cannot be honoured: ${construct}`, fix),
    };
}

// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/result-format.js
var result_format = __webpack_require__(35001);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/condition-predicate.js
/**
 * What a condition means where only what is not missing can be true or false and a comparison with a missing value is false, its negation
 * and `!=` true: as in pandas.
 */
function pandasPredicate(condition) {
    switch (condition.is) {
        case 'and':
            return { all: condition.of.map(pandasPredicate) };
        case 'or':
            return { any: condition.of.map(pandasPredicate) };
        case 'not':
            return { not: pandasPredicate(condition.of) };
        case 'compared':
            return condition.by === '!=' ? { not: comparison({ ...condition, by: '=' }) } : comparison(condition);
        default:
            return leaf(condition);
    }
}
const OPPOSITE = {
    '=': '!=',
    '!=': '=',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
};
/**
 * What a condition means in SQL, where a comparison with a missing value is unknown, and so is its negation: neither is true. Negations are
 * pushed down to the comparisons, where they can be told.
 */
function sqlPredicate(condition, isNegated = false) {
    switch (condition.is) {
        case 'not':
            return sqlPredicate(condition.of, !isNegated);
        case 'and':
        case 'or': {
            const parts = condition.of.map((part) => sqlPredicate(part, isNegated));
            return (condition.is === 'and') === isNegated ? { any: parts } : { all: parts };
        }
        case 'compared':
            return comparison(isNegated ? { ...condition, by: OPPOSITE[condition.by] } : condition);
        case 'one-of':
            return isNegated
                ? { all: [{ column: condition.column, is: 'present' }, { not: leaf(condition) }] }
                : leaf(condition);
        default:
            return { column: condition.column, is: isNegated ? 'present' : 'missing' };
    }
}
function comparison({ column, by, to }) {
    return { column, compare: by, to: 'literal' in to ? to.literal : to };
}
function leaf(condition) {
    if (condition.is === 'missing')
        return { column: condition.column, is: 'missing' };
    return { column: condition.column, in: condition.values };
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/condition-tokens.js
const TOKEN = /\s*(?:([A-Za-z_]\w*)|`([^`]+)`|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(==|!=|<=|>=|<>|&&|\|\||[-+<>=&|~!()[\],.]))/uy;
/** The pieces of a condition, or null where a character belongs to none. Linear in its length. */
function tokensOf(text) {
    const tokens = [];
    const whole = text.trimEnd();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < whole.length) {
        const found = TOKEN.exec(whole);
        const token = found === null ? null : tokenOf(found);
        if (token === null)
            return null;
        tokens.push(token);
    }
    return tokens;
}
function tokenOf([, word, name, double, single, number, sign]) {
    if (word !== undefined)
        return { is: 'word', value: word };
    if (name !== undefined)
        return { is: 'name', value: name };
    if (number !== undefined)
        return { is: 'number', value: number };
    if (sign !== undefined)
        return { is: 'sign', value: sign };
    const text = plain(double ?? single ?? '');
    return text === null ? null : { is: 'text', value: text };
}
/** Text without its escapes; null where one is none of those that mean the same everywhere. */
function plain(written) {
    const escapes = written.match(/\\./gu) ?? [];
    return escapes.every((sequence) => /^\\["'\\]$/.test(sequence)) ? written.replace(/\\(.)/gu, '$1') : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/condition-text.js

const CHARS_MAX = 10_000;
const DEPTH_MAX = 50;
/** What is not understood; never leaves this file. */
class Unclear extends Error {
}
/** A condition's text as a tree, or the reason why it is not understood. Linear in its length. */
function parseCondition(text, dialect) {
    if (text.length > CHARS_MAX)
        return { problem: `it must have at most ${CHARS_MAX} characters: it has ${text.length}` };
    const tokens = tokensOf(text);
    if (tokens === null)
        return { problem: 'it holds a character that belongs to nothing' };
    try {
        const cursor = { tokens, dialect, at: 0, depth: 0 };
        const condition = either(cursor);
        const rest = tokens[cursor.at];
        return rest === undefined ? condition : { problem: `it must not go on at "${rest.value}"` };
    }
    catch (thrown) {
        if (thrown instanceof Unclear)
            return { problem: thrown.message };
        throw thrown;
    }
}
function either(cursor) {
    cursor.depth += 1;
    if (cursor.depth > DEPTH_MAX)
        throw new Unclear(`it must be nested at most ${DEPTH_MAX} deep`);
    const of = [both(cursor)];
    while (takes(cursor, cursor.dialect.or))
        of.push(both(cursor));
    cursor.depth -= 1;
    return of.length === 1 ? of[0] : { is: 'or', of };
}
function both(cursor) {
    const of = [negated(cursor)];
    while (takes(cursor, cursor.dialect.and))
        of.push(negated(cursor));
    return of.length === 1 ? of[0] : { is: 'and', of };
}
function negated(cursor) {
    let isNot = false;
    while (takes(cursor, cursor.dialect.not))
        isNot = !isNot;
    const condition = simple(cursor);
    return isNot ? { is: 'not', of: condition } : condition;
}
function simple(cursor) {
    if (takes(cursor, ['('])) {
        const condition = either(cursor);
        expect(cursor, ')');
        return condition;
    }
    const left = operand(cursor);
    const by = comparisonAt(cursor);
    if (by !== null)
        return chain(cursor, left, by);
    if (!('column' in left))
        throw new Unclear(`a value alone is no condition: "${left.literal}"`);
    return tested(cursor, left.column);
}
/** A column without a comparison behind it: a test by words, or the column is true or false itself. */
function tested(cursor, column) {
    const { sqlTests, methods } = cursor.dialect;
    if (methods && takes(cursor, ['.']))
        return method(cursor, column);
    if (sqlTests && takes(cursor, ['is'])) {
        const isNot = takes(cursor, ['not']);
        expect(cursor, 'null');
        return isNot ? { is: 'not', of: { is: 'missing', column } } : { is: 'missing', column };
    }
    const isNot = takes(cursor, ['not']);
    const condition = membership(cursor, column);
    if (condition !== null)
        return isNot ? { is: 'not', of: condition } : condition;
    if (isNot)
        throw new Unclear('"not" must stand before a test');
    return { is: 'compared', column, by: '=', to: { literal: true } };
}
function membership(cursor, column) {
    if (takes(cursor, ['in']))
        return { is: 'one-of', column, values: list(cursor) };
    if (!cursor.dialect.sqlTests || !takes(cursor, ['between']))
        return null;
    const from = operand(cursor);
    expect(cursor, 'and');
    const to = operand(cursor);
    const of = [
        { is: 'compared', column, by: '>=', to: from },
        { is: 'compared', column, by: '<=', to },
    ];
    return { is: 'and', of };
}
function method(cursor, column) {
    const name = cursor.tokens[cursor.at]?.value;
    cursor.at += 1;
    expect(cursor, '(');
    if (name === 'isin') {
        const values = list(cursor);
        expect(cursor, ')');
        return { is: 'one-of', column, values };
    }
    expect(cursor, ')');
    if (name === 'isnull' || name === 'isna')
        return { is: 'missing', column };
    if (name === 'notnull' || name === 'notna')
        return { is: 'not', of: { is: 'missing', column } };
    throw new Unclear(`the method "${name}" is not known: methods there are isnull, isna, notnull, notna, isin`);
}
/** `1 < x <= 5` is `1 < x and x <= 5`; a column compared with a list is a column in it. */
function chain(cursor, first, operator) {
    const of = [];
    let left = first;
    for (let by = operator; by !== null; by = cursor.dialect.chains ? comparisonAt(cursor) : null) {
        if (cursor.dialect.chains && peeks(cursor, '[') && 'column' in left && (by === '=' || by === '!=')) {
            const isIn = { is: 'one-of', column: left.column, values: list(cursor) };
            of.push(by === '=' ? isIn : { is: 'not', of: isIn });
            break;
        }
        const right = operand(cursor);
        of.push(compared(left, by, right));
        left = right;
    }
    return of.length === 1 ? of[0] : { is: 'and', of };
}
const FLIPPED = {
    '=': '=',
    '!=': '!=',
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
};
function compared(left, by, right) {
    if ('column' in left)
        return { is: 'compared', column: left.column, by, to: right };
    if ('column' in right)
        return { is: 'compared', column: right.column, by: FLIPPED[by], to: left };
    throw new Unclear('two values are compared, and no column');
}
function comparisonAt(cursor) {
    const token = cursor.tokens[cursor.at];
    const by = token?.is === 'sign' ? cursor.dialect.comparisons.get(token.value) : undefined;
    if (by === undefined)
        return null;
    cursor.at += 1;
    return by;
}
function list(cursor) {
    const close = takes(cursor, ['[']) ? ']' : ')';
    if (close === ')')
        expect(cursor, '(');
    const values = [];
    while (!takes(cursor, [close])) {
        if (values.length > 0)
            expect(cursor, ',');
        const item = operand(cursor);
        if (!('literal' in item))
            throw new Unclear(`a list must hold values: "${item.column}" is a column`);
        values.push(item.literal);
    }
    return values;
}
function operand(cursor) {
    const sign = signAt(cursor);
    const token = cursor.tokens[cursor.at];
    cursor.at += 1;
    if (token === undefined)
        throw new Unclear('it ends too early');
    if (token.is === 'number')
        return { literal: numberOf(`${sign}${token.value}`) };
    if (sign !== '')
        throw new Unclear('a sign must stand before a number');
    if (token.is === 'text')
        return { literal: token.value };
    if (token.is === 'name')
        return { column: token.value };
    if (token.is === 'sign')
        throw new Unclear(`"${token.value}" must not stand there`);
    return wordOperand(cursor, token.value);
}
function signAt(cursor) {
    if (takes(cursor, ['-']))
        return '-';
    takes(cursor, ['+']);
    return '';
}
function wordOperand(cursor, word) {
    const { dialect } = cursor;
    const known = dialect.anyCase ? word.toLowerCase() : word;
    const truth = dialect.anyCase ? ['true', 'false'] : ['True', 'False'];
    if (truth.includes(known))
        return { literal: known === truth[0] };
    if ([...dialect.and, ...dialect.or, ...dialect.not, 'in', 'None', 'null'].includes(known))
        throw new Unclear(`"${word}" must not stand there`);
    if (peeks(cursor, '('))
        throw new Unclear(`the function "${word}" is not known`);
    return { column: word };
}
/** Whole numbers that a double does not hold stay text. */
function numberOf(written) {
    const value = Number(written);
    return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? written : value;
}
function peeks(cursor, sign) {
    const token = cursor.tokens[cursor.at];
    return token?.is === 'sign' && token.value === sign;
}
function takes(cursor, words) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined || (token.is !== 'word' && token.is !== 'sign'))
        return false;
    const value = cursor.dialect.anyCase ? token.value.toLowerCase() : token.value;
    if (!words.includes(value))
        return false;
    cursor.at += 1;
    return true;
}
function expect(cursor, word) {
    if (!takes(cursor, [word]))
        throw new Unclear(`"${word}" is missing`);
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/condition-tree.js
const COMPARISONS = [
    ['==', '='],
    ['!=', '!='],
    ['<', '<'],
    ['<=', '<='],
    ['>', '>'],
    ['>=', '>='],
];
/** What pandas takes in `DataFrame.query`: there `&` and `|` bind as loosely as `and` and `or`. */
const PANDAS = {
    name: "pandas' query language",
    anyCase: false,
    and: ['and', '&', '&&'],
    or: ['or', '|', '||'],
    not: ['not', '~', '!'],
    comparisons: new Map(COMPARISONS),
    chains: true,
    sqlTests: false,
    methods: true,
};
/** What Spark takes in `DataFrame.filter`. */
const SPARK = {
    name: "Spark's filter language",
    anyCase: true,
    and: ['and'],
    or: ['or'],
    not: ['not', '!'],
    comparisons: new Map([...COMPARISONS, ['=', '='], ['<>', '!=']]),
    chains: false,
    sqlTests: true,
    methods: false,
};

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/row-condition.js




/** The languages a textual condition may be written in. The second is what the first was called while it was tried out. */
const CONDITION_PARSERS = [
    'great_expectations',
    'great_expectations__experimental__',
    'pandas',
    'spark',
];
/** Reads a condition: text in one of the languages (told from the text where `parser` is null), or an object as version 1.9 and later write it. */
function readRowCondition(condition, parser) {
    if (typeof condition === 'string')
        return readText(condition, parser);
    const objects = { left: CONDITIONS_MAX, parser };
    return (0,guard/* isJsonObject */.O)(condition)
        ? readObject(condition, objects)
        : unclear(condition, 'it is neither text nor a condition');
}
function readText(text, parser) {
    const isOwn = parser === null ? /^\s*col\(/.test(text) : parser.startsWith('great_expectations');
    if (isOwn)
        return readOwn(text);
    const dialect = parser === 'spark' ? SPARK : PANDAS;
    const parsed = parseCondition(text, dialect);
    if ('problem' in parsed)
        return unclear(text, `in ${dialect.name} ${parsed.problem}`);
    return { rows: dialect === SPARK ? sqlPredicate(parsed) : pandasPredicate(parsed) };
}
const OWN = /^col\("([^"]+)"\)\s*(?:(\.notnull\(\))|(>=|<=|==|!=|>|<)\s*(?:([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|(date\s*\(\s*)?(?:"([^"]*)"|'([^']*)')(?:\s*(\)))?))$/i;
/** `col("x") > 5`, `col("x") == "a"`, `col("x") >= date("2024-01-01")`, `col("x").notNull()`: one column, one comparison. */
function readOwn(text) {
    const [, column, notNull, operator, number, date, double, single, close] = OWN.exec(text.trim()) ?? [];
    if (column === undefined || (date === undefined) !== (close === undefined))
        return unclear(text, 'it must be of the form col("name") > 5, col("name") == "text" or col("name").notNull()');
    if (notNull !== undefined)
        return { rows: { column, is: 'present' } };
    const to = number === undefined ? (double ?? single ?? '') : Number(number);
    return { rows: { column, compare: comparisonOf(operator), to } };
}
function comparisonOf(operator) {
    const comparisons = ['!=', '<', '<=', '>', '>='];
    return comparisons.find((comparison) => comparison === operator) ?? '=';
}
/** As Great Expectations has it. */
const CONDITIONS_MAX = 100;
function readObject(condition, budget) {
    budget.left -= 1;
    if (budget.left < 0)
        return unclear(condition, `it must hold at most ${CONDITIONS_MAX} conditions`);
    switch (condition['type']) {
        case 'comparison':
            return readComparison(condition);
        case 'nullity':
            return readNullity(condition);
        case 'and':
        case 'or':
            return readGroup(condition, budget);
        case 'pass_through': {
            const text = condition['pass_through_filter'];
            return typeof text === 'string' ? readText(text, budget.parser) : unclear(condition, 'it holds no text');
        }
        default:
            return unclear(condition, 'its type must be one of comparison, nullity, and, or, pass_through');
    }
}
function readComparison(condition) {
    const column = columnOf(condition);
    const operator = condition['operator'];
    const parameter = condition['parameter'] ?? null;
    if (column === null)
        return unclear(condition, 'it names no column');
    if (operator === 'IN' || operator === 'NOT_IN') {
        if (!Array.isArray(parameter) || !parameter.every(row_condition_isRuleValue))
            return unclear(condition, 'it needs a list of values');
        const isIn = { column, in: parameter };
        return { rows: operator === 'IN' ? isIn : { all: [{ column, is: 'present' }, { not: isIn }] } };
    }
    const isKnown = typeof operator === 'string' && ['==', '!=', '<', '<=', '>', '>='].includes(operator);
    if (!isKnown)
        return unclear(condition, 'its operator must be one of ==, !=, <, <=, >, >=, IN, NOT_IN');
    if (!row_condition_isRuleValue(parameter))
        return unclear(condition, 'it must compare with a number, a text or a truth value');
    return { rows: { column, compare: comparisonOf(operator), to: parameter } };
}
function readNullity(condition) {
    const column = columnOf(condition);
    const isNull = condition['is_null'];
    if (column === null || typeof isNull !== 'boolean')
        return unclear(condition, 'it needs "column" and "is_null"');
    return { rows: { column, is: isNull ? 'missing' : 'present' } };
}
function readGroup(condition, budget) {
    const parts = condition['conditions'];
    if (!Array.isArray(parts) || parts.length === 0)
        return unclear(condition, 'it must hold conditions');
    const rows = [];
    for (const part of parts) {
        const read = (0,guard/* isJsonObject */.O)(part) ? readObject(part, budget) : unclear(part, 'it is no condition');
        if ('unclear' in read)
            return read;
        rows.push(read.rows);
    }
    return { rows: condition['type'] === 'and' ? { all: rows } : { any: rows } };
}
function columnOf(condition) {
    const column = condition['column'];
    const name = (0,guard/* isJsonObject */.O)(column) ? column['name'] : column;
    return typeof name === 'string' && name !== '' ? name : null;
}
function row_condition_isRuleValue(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
const SHOWN_CHARS_MAX = 200;
function unclear(condition, reason) {
    const written = typeof condition === 'string' ? condition : JSON.stringify(condition);
    const text = written.length > SHOWN_CHARS_MAX ? `${written.slice(0, SHOWN_CHARS_MAX)}…` : written;
    return { unclear: `${text} (${reason})` };
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/parameter-value.js

/** A number that is being worked out. */
function plainNumber(value) {
    return { is: 'number', value };
}
/** a op b, or null where the two cannot be combined so. Moments may be moved by spans and subtracted from each other, as in Python. */
function combine(operator, a, b) {
    if (operator === '+' || operator === '-')
        return added(operator === '+' ? 1 : -1, a, b);
    if (a.is === 'number' && b.is === 'number')
        return plainNumber(scaled(operator, a.value, b.value));
    const [span, factor] = a.is === 'span' ? [a, b] : [b, a];
    if (span.is !== 'span' || factor.is !== 'number' || (operator === '/' && span !== a))
        return null;
    return operator === '^' ? null : { is: 'span', value: scaled(operator, span.value, factor.value) };
}
function added(sign, a, b) {
    const value = a.value + sign * b.value;
    if (a.is === b.is && a.is !== 'moment')
        return { is: a.is, value };
    if (a.is === 'moment' && b.is === 'moment')
        return sign === -1 ? { is: 'span', value } : null;
    if (a.is === 'moment' && b.is === 'span')
        return { is: 'moment', value };
    return a.is === 'span' && b.is === 'moment' && sign === 1 ? { is: 'moment', value } : null;
}
function scaled(operator, a, b) {
    if (operator === '^')
        return a ** b;
    return operator === '*' ? a * b : a / b;
}
/** The value as an argument: a number, or a moment in ISO 8601; null where it can be neither. */
function asArgument(value) {
    if (!Number.isFinite(value.value) || value.is === 'span')
        return null;
    if (value.is === 'number')
        return value.value;
    return Math.abs(value.value) > MOMENT_MS_MAX ? null : (0,great_expectations_moment/* writeMoment */.GC)(value.value);
}
/** Year 9999, the last that Python and the engine both write. */
const MOMENT_MS_MAX = 253_402_300_799_000;

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/parameter-functions.js

const MS_OF_SPAN = {
    days: 86_400_000,
    seconds: 1000,
    microseconds: 0.001,
    milliseconds: 1,
    minutes: 60_000,
    hours: 3_600_000,
    weeks: 604_800_000,
};
const PARTS_OF_MOMENT = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'];
const OF_ONE_NUMBER = new Map([
    ['sin', Math.sin],
    ['cos', Math.cos],
    ['tan', Math.tan],
    ['exp', Math.exp],
    ['abs', Math.abs],
    ['trunc', Math.trunc],
    ['round', halfToEven],
    ['sgn', (x) => (Math.abs(x) <= 1e-12 ? 0 : Math.sign(x))],
]);
/** The functions of Great Expectations' parameters, by name. */
const PARAMETER_FUNCTIONS = [...OF_ONE_NUMBER.keys(), 'now', 'datetime', 'timedelta'];
/** What a call brings, or null where the name is none of the functions' or the arguments do not fit. `now` is an argument. */
function callFunction(name, given, now) {
    const simple = OF_ONE_NUMBER.get(name);
    if (simple !== undefined)
        return ofOneNumber(simple, given);
    const numbers = given.placed.map((value) => (value.is === 'number' ? value.value : Number.NaN));
    if (name === 'now')
        return numbers.length + given.named.size === 0 ? { is: 'moment', value: now.getTime() } : null;
    if (name === 'timedelta')
        return span(numbers, given.named);
    return name === 'datetime' ? moment(numbers, given.named) : null;
}
function ofOneNumber(apply, { placed, named }) {
    const [only] = placed;
    if (only?.is !== 'number' || placed.length !== 1 || named.size > 0)
        return null;
    return plainNumber(apply(only.value));
}
function span(placed, named) {
    if (!fits(Object.keys(MS_OF_SPAN), placed, named))
        return null;
    const parts = Object.entries(MS_OF_SPAN).map(([name, ms], place) => (named.get(name) ?? placed[place] ?? 0) * ms);
    return { is: 'span', value: parts.reduce((total, part) => total + part, 0) };
}
function moment(placed, named) {
    if (!fits(PARTS_OF_MOMENT, placed, named))
        return null;
    const [year, month, day, hour = 0, minute = 0, second = 0, micro = 0] = PARTS_OF_MOMENT.map((name, place) => named.get(name) ?? placed[place]);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    const value = Date.UTC(year, month - 1, day, hour, minute, second) + micro / 1000;
    const isDay = new Date(value).getUTCDate() === day && month >= 1 && month <= 12 && year >= 1;
    return isDay ? { is: 'moment', value } : null;
}
function fits(names, placed, named) {
    const all = [...placed, ...named.values()];
    return (placed.length <= names.length &&
        all.every(Number.isFinite) &&
        [...named.keys()].every((name) => names.includes(name)));
}
/** Python rounds halves to the even neighbour. */
function halfToEven(x) {
    const low = Math.floor(x);
    if (x - low !== 0.5)
        return Math.round(x);
    return low % 2 === 0 ? low : low + 1;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/parameter-expression.js



const EXPRESSION_CHARS_MAX = 1000;
const parameter_expression_DEPTH_MAX = 50;
const parameter_expression_TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z][A-Za-z0-9_$]*)|([-+*/^(),=]))/y;
/**
 * The value of a suite parameter's expression: the name of a parameter, whatever it holds, or arithmetic over names and numbers with
 * + − * / ^, parentheses and Great Expectations' functions. A minus in front binds closer than ^, as it does there. Linear in its length.
 */
function evaluateParameter(expression, scope) {
    const name = expression.trim();
    if (Object.hasOwn(scope.parameters, name))
        return { value: scope.parameters[name] };
    if (expression.length > EXPRESSION_CHARS_MAX)
        return { problem: `it must have at most ${EXPRESSION_CHARS_MAX} characters: it has ${expression.length}` };
    const tokens = parameter_expression_tokensOf(expression);
    if (tokens === null)
        return { problem: 'it must be an arithmetic expression over names and numbers' };
    try {
        const value = asArgument(parse(tokens, scope));
        return value === null ? { problem: 'it must come to a finite number or a moment' } : { value };
    }
    catch (thrown) {
        if (thrown instanceof Mistake)
            return { problem: thrown.message };
        throw thrown;
    }
}
/** What is wrong with an expression; never leaves this file. */
class Mistake extends Error {
}
function parameter_expression_tokensOf(expression) {
    const tokens = [];
    parameter_expression_TOKEN.lastIndex = 0;
    const text = expression.trimEnd();
    while (parameter_expression_TOKEN.lastIndex < text.length) {
        const found = parameter_expression_TOKEN.exec(text);
        if (found === null)
            return null;
        tokens.push(found[1] ?? found[2] ?? found[3]);
    }
    return tokens;
}
function parse(tokens, scope) {
    const cursor = { tokens, scope, at: 0, depth: 0 };
    const value = sum(cursor);
    if (cursor.at < tokens.length)
        throw new Mistake(`it must not go on at "${tokens[cursor.at]}"`);
    return value;
}
function sum(cursor) {
    cursor.depth += 1;
    if (cursor.depth > parameter_expression_DEPTH_MAX)
        throw new Mistake(`it must be nested at most ${parameter_expression_DEPTH_MAX} deep`);
    let value = product(cursor);
    for (let operator = takeAny(cursor, '+-'); operator !== null; operator = takeAny(cursor, '+-'))
        value = combined(operator, value, product(cursor));
    cursor.depth -= 1;
    return value;
}
function product(cursor) {
    let value = power(cursor);
    for (let operator = takeAny(cursor, '*/'); operator !== null; operator = takeAny(cursor, '*/'))
        value = combined(operator, value, power(cursor));
    return value;
}
/** From the right: 2^3^2 is 2^9. */
function power(cursor) {
    const values = [atom(cursor)];
    while (takeAny(cursor, '^') !== null)
        values.push(atom(cursor));
    return values.reduceRight((exponent, base) => combined('^', base, exponent));
}
function atom(cursor) {
    let sign = 1;
    for (let found = takeAny(cursor, '+-'); found !== null; found = takeAny(cursor, '+-'))
        sign *= found === '-' ? -1 : 1;
    const value = unsigned(cursor);
    return sign === 1 ? value : combined('*', value, plainNumber(-1));
}
function unsigned(cursor) {
    const token = cursor.tokens[cursor.at];
    cursor.at += 1;
    if (token === undefined)
        throw new Mistake('it ends too early');
    if (token === '(') {
        const value = sum(cursor);
        parameter_expression_expect(cursor, ')');
        return value;
    }
    if (/^[\d.]/.test(token))
        return plainNumber(Number(token));
    if (!/^[A-Za-z]/.test(token))
        throw new Mistake(`"${token}" must not stand there`);
    return takeAny(cursor, '(') === null ? named(token, cursor.scope) : call(token, cursor);
}
function named(name, { parameters }) {
    if (Object.hasOwn(parameters, name))
        return parameter_expression_operand(name, parameters[name]);
    if (name.toUpperCase() === 'PI')
        return plainNumber(Math.PI);
    if (name.toUpperCase() === 'E')
        return plainNumber(Math.E);
    throw new Mistake(`no value is given for "${name}"`);
}
function parameter_expression_operand(name, value) {
    const number = typeof value === 'number' ? value : Number(typeof value === 'string' && value !== '' ? value : Number.NaN);
    if (Number.isFinite(number))
        return plainNumber(number);
    const moment = typeof value === 'string' ? (0,great_expectations_moment/* readMoment */.T$)(value) : undefined;
    if (moment === undefined)
        throw new Mistake(`"${name}" must hold a number or a moment to be reckoned with`);
    return { is: 'moment', value: (0,great_expectations_moment/* momentMs */.TT)(moment) };
}
function call(name, cursor) {
    const placed = [];
    const byName = new Map();
    while (takeAny(cursor, ')') === null) {
        if (placed.length + byName.size > 0)
            parameter_expression_expect(cursor, ',');
        if (cursor.tokens[cursor.at + 1] === '=') {
            const key = cursor.tokens[cursor.at];
            cursor.at += 2;
            const value = sum(cursor);
            byName.set(key, value.is === 'number' ? value.value : Number.NaN);
        }
        else
            placed.push(sum(cursor));
    }
    const value = callFunction(name, { placed, named: byName }, cursor.scope.now);
    if (value === null)
        throw new Mistake(`"${name}" cannot be called so: functions there are ${PARAMETER_FUNCTIONS.join(', ')}`);
    return value;
}
function takeAny(cursor, operators) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined || token.length !== 1 || !operators.includes(token))
        return null;
    cursor.at += 1;
    return token;
}
function parameter_expression_expect(cursor, token) {
    if (takeAny(cursor, token) === null)
        throw new Mistake(`a "${token}" is missing`);
}
function combined(operator, a, b) {
    const value = combine(operator, a, b);
    if (value === null)
        throw new Mistake(`"${operator}" cannot combine these two`);
    return value;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/suite-parameters.js


const KEY = '$PARAMETER';
/**
 * The arguments with every `{"$PARAMETER": …}` put in its place: by its name, by an expression over names, or by the value written beside it
 * (`"$PARAMETER.<name>"`, as suites before 1.0 keep it). Throws `CONFIG_INVALID` naming a parameter nobody gave, `CONFIG_UNSUPPORTED` for
 * one inside another argument or one that is read from the results of another suite.
 */
function withParameters(kwargs, scope, place) {
    return Object.fromEntries(Object.entries(kwargs).map(([key, value]) => {
        if ((0,guard/* isJsonObject */.O)(value) && Object.hasOwn(value, KEY))
            return [key, resolved(value, scope, place.inside('kwargs', key))];
        demandPlain(value, place.inside('kwargs', key));
        return [key, value];
    }));
}
function resolved(written, scope, place) {
    const expression = written[KEY];
    if (typeof expression !== 'string')
        throw place.invalid('the name of a parameter must be text', 'write {"$PARAMETER": "<name>"}');
    const kept = written[`${KEY}.${expression}`];
    if (kept !== undefined && !Object.hasOwn(scope.parameters, expression))
        return kept;
    const evaluated = evaluateParameter(expression, scope);
    if ('value' in evaluated)
        return evaluated.value;
    if (expression.startsWith('urn:'))
        throw place.unsupported(`the parameter "${expression}" is read from the results of another suite`, 'give its value under a plain name');
    const names = Object.keys(scope.parameters);
    throw place.invalid(`the parameter "${expression}" has no value: ${evaluated.problem}; parameters given are ${names.join(', ') || 'none'}`, 'give it in the input "suite-parameters"');
}
function demandPlain(value, place) {
    if (Array.isArray(value))
        for (const item of value)
            demandPlain(item, place);
    if (!(0,guard/* isJsonObject */.O)(value))
        return;
    if (Object.hasOwn(value, KEY))
        throw place.unsupported('a parameter inside an argument', 'let the parameter be the whole argument');
    for (const item of Object.values(value))
        demandPlain(item, place);
}
/** Parameters that a suite brings itself; what a run gives goes before. */
function scopeOf(given, own, now) {
    return { parameters: { ...own, ...given }, now };
}

// EXTERNAL MODULE: ./build/packages/data/src/checks/type-names.js
var type_names = __webpack_require__(86375);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/suite-reading.js

/** Tests of what text says: they mean nothing once a reader has made a date or a number of it. */
const OF_TEXT = ['matches', 'length', 'time-format', 'time-like', 'json', 'json-schema'];
/**
 * How text files must be read for a suite: a column whose text is tested stays text (`2024-01-31` no date, `007` no 7), as long as nothing
 * else in the suite needs it as numbers.
 */
function suiteReading(checks) {
    const tested = checks.filter(testsText).flatMap(({ demand }) => columnsOf(demand));
    const needed = new Set(checks.filter(needsNoText).flatMap(({ demand }) => columnsOf(demand)));
    const textColumns = [...new Set(tested)].filter((column) => !needed.has(column));
    return textColumns.length === 0 ? {} : { textColumns };
}
function testsText({ demand }) {
    return demand.kind === 'rows' && OF_TEXT.includes(demand.test.kind);
}
function needsNoText({ demand, kinds }) {
    if (demand.kind === 'column-type')
        return demand.types !== null && !demand.types.some((type) => (0,type_names/* isOfType */.g)('VARCHAR', type));
    return kinds !== undefined && !kinds.includes('string');
}
function columnsOf(demand) {
    if (demand.kind === 'rows')
        return demand.columns;
    if (demand.kind === 'metric')
        return 'column' in demand.metric ? [demand.metric.column] : [];
    return 'column' in demand && demand.column !== undefined ? [demand.column] : [];
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/suite-schema.js
const EXPECTATIONS_MAX = 10_000;
const suite_schema_text = (maxLength) => ({ type: 'string', minLength: 1, maxLength });
const optionalText = { type: ['string', 'null'], maxLength: 4096 };
const optionalObject = { type: ['object', 'null'] };
const notes = { type: ['string', 'array', 'null'], items: { type: 'string' } };
const expectation = {
    type: 'object',
    additionalProperties: false,
    properties: {
        type: suite_schema_text(200),
        expectation_type: suite_schema_text(200),
        kwargs: { type: 'object' },
        meta: optionalObject,
        notes,
        id: optionalText,
        ge_cloud_id: optionalText,
        severity: { enum: ['critical', 'warning', 'info', null] },
        description: optionalText,
        expectation_context: optionalObject,
        success_on_last_run: { type: ['boolean', 'null'] },
        rendered_content: {},
        windows: {},
    },
};
/** JSON Schema (2020-12) of an expectation suite, as versions 0.x and 1.x write it. Arguments are read by each expectation. */
const SUITE_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Great Expectations suite, 0.x and 1.x',
    type: 'object',
    additionalProperties: false,
    required: ['expectations'],
    properties: {
        name: suite_schema_text(1024),
        expectation_suite_name: suite_schema_text(1024),
        id: optionalText,
        ge_cloud_id: optionalText,
        data_asset_name: optionalText,
        data_asset_type: optionalText,
        expectations: { type: 'array', maxItems: EXPECTATIONS_MAX, items: expectation },
        suite_parameters: optionalObject,
        evaluation_parameters: optionalObject,
        meta: optionalObject,
        notes,
    },
};

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/read-suite.js












const checkSuite = (0,guard/* guard */.a)(SUITE_SCHEMA);
/** Is it an expectation suite, of version 0.x or 1.x? */
function isGreatExpectationsSuite(value) {
    return (0,guard/* isJsonObject */.O)(value) && (Array.isArray(value['expectations']) || 'expectation_suite_name' in value);
}
/**
 * Reads a suite into checks. Wrong arguments make a check that never holds, as they make an error there. Throws `CONFIG_INVALID` for what
 * is no suite and for a parameter without value, `CONFIG_UNSUPPORTED` naming a construct that cannot be honoured: an unknown expectation, a
 * condition that is not understood, windows, arguments whose meaning is gone.
 */
async function readSuite(source, options) {
    const suite = await checkSuite(source.value, `the suite "${source.name}"`, { locate: source.locate });
    const known = new Map(allExpectations().map((expectation) => [expectation.name, expectation]));
    const own = { ...suite.evaluation_parameters, ...suite.suite_parameters };
    const context = {
        known,
        options,
        own,
        names: new Map(),
    };
    const entries = suite.expectations.map((written, index) => readEntry(written, placeIn(source, ['expectations', String(index)]), context));
    const checks = entries.map(({ check }) => check);
    return {
        file: {
            name: suite.name ?? suite.expectation_suite_name ?? source.name,
            sha256: source.sha256,
            language: 'Great Expectations suite',
            checks,
            reading: suiteReading(checks),
        },
        id: suite.id ?? suite.ge_cloud_id ?? null,
        parameters: options.parameters ?? {},
        entries,
    };
}
function readEntry(written, place, context) {
    const type = written.type ?? written.expectation_type;
    if (type === undefined)
        throw place.invalid('an expectation must name its type', 'write "type": "expect_…"');
    const expectation = context.known.get(type);
    if (expectation === undefined)
        throw unknownType(type, place.inside('type' in written ? 'type' : 'expectation_type'), context);
    demandHonoured(written, place);
    const scope = scopeOf(context.options.parameters ?? {}, context.own, context.options.now);
    const kwargs = withoutRemoved(withParameters(written.kwargs ?? {}, scope, place), type, place);
    const given = (0,great_expectations_arguments/* argumentsOf */.a)(kwargs);
    const { demand, vacuous, kinds } = expectation.read(given);
    demandReachable(demand, place.inside('kwargs', 'comparison_data_source_name'), {
        source: kwargs['comparison_data_source_name'],
        legal: ['data', ...(context.options.tables ?? [])],
    });
    demandLinear(demand, place.inside('kwargs', type.endsWith('_list') ? 'regex_list' : 'regex'));
    const rows = rowsOf(kwargs, given, { restrictable: expectation.restrictable, place });
    const format = (0,result_format/* readResultFormat */.t)(context.options.resultFormat ?? kwargs['result_format'], given);
    const problem = given.problems();
    const check = {
        name: nameOfCheck(type, kwargs, context.names),
        demand: problem === null ? shown(demand, format) : { kind: 'improper', problem, stated: kwargs },
        severity: severityOf(written),
        vacuous,
        ...(kinds === undefined ? {} : { kinds }),
        ...(rows === null || problem !== null || demand.kind === 'column-type' ? {} : { rows }),
        ...(place.where === undefined ? {} : { where: place.where }),
        ...noteOf(written),
    };
    return { check, type, kwargs: withoutRuntime(kwargs), written, format };
}
function unknownType(type, place, { known }) {
    const gone = REMOVED_EXPECTATIONS.get(type);
    if (gone !== undefined)
        return place.unsupported(`the expectation "${type}", which version 1 no longer has`, gone);
    const near = (0,nearest/* nearest */.p)(type, [...known.keys()]);
    return place.unsupported(`the expectation "${type}", which is none of the ${known.size} core expectations`, near === null ? 'write one of the core expectations' : `did you mean "${near}"?`);
}
function demandHonoured({ windows, kwargs }, place) {
    for (const [value, at] of [
        [windows, place.inside('windows')],
        [kwargs?.['windows'], place.inside('kwargs', 'windows')],
    ]) {
        const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
        if (!isEmpty)
            throw at.unsupported('windows, which compare with earlier runs', 'state the limits, or judge drift against a reference');
    }
}
/** Arguments that versions before 1.0 had. */
const REMOVED_ARGUMENTS = [
    'parse_strings_as_datetimes', 'output_strftime_format', 'allow_cross_type_comparisons', 'auto', 'profiler_config',
]; // biome-ignore format: one list
const PARSES_TIMES = [
    'expect_column_values_to_be_between',
    'expect_column_values_to_be_in_set',
    'expect_column_values_to_not_be_in_set',
];
/** Without arguments that say nothing (any more); those that would mean something are refused. */
function withoutRemoved(kwargs, type, place) {
    const isOff = (value) => value === null || value === false;
    return Object.fromEntries(Object.entries(kwargs).filter(([key, value]) => {
        if (!REMOVED_ARGUMENTS.includes(key))
            return true;
        if (isOff(value) || (key === 'profiler_config' && isOff(kwargs['auto'] ?? null)))
            return false;
        if (key === 'parse_strings_as_datetimes' && PARSES_TIMES.includes(type))
            return true;
        throw place
            .inside('kwargs', key)
            .unsupported(`the argument "${key}", which version 1 no longer has`, 'leave it out');
    }));
}
/** Queries are asked of the tables of this run and of no other source. */
function demandReachable(demand, place, { source, legal }) {
    if (demand.kind !== 'query' || typeof source !== 'string' || legal.includes(source))
        return;
    throw place.unsupported(`the data source "${source}": only the tables of the run can be asked`, `write one of ${legal.join(', ')}`);
}
/** Patterns are matched in linear time, or not at all. */
function demandLinear(demand, place) {
    if (demand.kind !== 'rows' || demand.test.kind !== 'matches' || demand.test.syntax !== 'regex')
        return;
    for (const pattern of demand.test.patterns) {
        const beyond = beyondRe2(pattern);
        if (beyond !== null)
            throw place.unsupported(`${beyond} in the pattern "${pattern}"`, 'write it in the syntax of RE2');
    }
}
function rowsOf(kwargs, given, { restrictable, place }) {
    const parser = given.optional('condition_parser', (0,argument_kind/* choice */.Yq)(CONDITION_PARSERS));
    const condition = kwargs['row_condition'] ?? null;
    const isMisspelt = parser !== (kwargs['condition_parser'] ?? null);
    if (condition === null || isMisspelt)
        return null;
    if (!restrictable)
        given.fail('row_condition: extra fields not permitted');
    const read = readRowCondition(condition, parser);
    if ('rows' in read)
        return read.rows;
    throw place
        .inside('kwargs', 'row_condition')
        .unsupported(`the row condition ${read.unclear}`, 'write comparisons of columns with values, joined by and, or, not');
}
/** A result that must name rows by their columns, or show them whole, asks for these columns. */
function shown(demand, format) {
    if (demand.kind !== 'rows' || format === null)
        return demand;
    if (format.rows)
        return { ...demand, also: 'all' };
    return format.indexColumns.length === 0 ? demand : { ...demand, also: format.indexColumns };
}
function severityOf({ severity }) {
    if (severity === 'warning' || severity === 'info')
        return severity;
    return 'error';
}
const NOTE_CHARS_MAX = 500;
function noteOf({ description, notes }) {
    const text = description ?? (Array.isArray(notes) ? notes.join(' ') : notes);
    return typeof text === 'string' && text.trim() !== '' ? { note: text.trim().slice(0, NOTE_CHARS_MAX) } : {};
}
function withoutRuntime(kwargs) {
    const runtime = ['result_format', 'catch_exceptions', 'include_config', 'meta', 'notes', 'batch_id'];
    return Object.fromEntries(Object.entries(kwargs).filter(([key]) => !runtime.includes(key)));
}


/***/ })

};
