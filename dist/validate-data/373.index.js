export const id = 373;
export const ids = [373];
export const modules = {

/***/ 29373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTfdvSchema: () => (/* binding */ readTfdvSchema)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var digest = __webpack_require__(21248);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/message-fields.js
var message_fields = __webpack_require__(92682);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/source-text.js
var source_text = __webpack_require__(62774);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/anomaly-types.js
const NEVER = { short: null, unraised: 'never in TFDV' };
/**
 * Every type of an anomaly that TFDV knows: its number, its short description, and whether it is raised here. The table of docs/tfdv.md is
 * made of it. Reference: anomalies.proto of github.com/tensorflow/metadata; short descriptions: tensorflow_data_validation/anomalies.
 */
const ANOMALY_TYPES = {
    UNKNOWN_TYPE: { number: 0, ...NEVER },
    BOOL_TYPE_BIG_INT: { number: 1, short: 'Non-boolean values' },
    BOOL_TYPE_BYTES_NOT_INT: { number: 2, ...NEVER },
    BOOL_TYPE_BYTES_NOT_STRING: { number: 3, ...NEVER },
    BOOL_TYPE_FLOAT_NOT_INT: { number: 4, ...NEVER },
    BOOL_TYPE_FLOAT_NOT_STRING: { number: 5, ...NEVER },
    BOOL_TYPE_INT_NOT_STRING: { number: 6, ...NEVER },
    BOOL_TYPE_SMALL_INT: { number: 7, short: 'Non-boolean values' },
    BOOL_TYPE_STRING_NOT_INT: { number: 8, ...NEVER },
    BOOL_TYPE_UNEXPECTED_STRING: { number: 9, short: 'Non-boolean values' },
    ENUM_TYPE_BYTES_NOT_STRING: { number: 10, ...NEVER },
    ENUM_TYPE_FLOAT_NOT_STRING: { number: 11, ...NEVER },
    ENUM_TYPE_INT_NOT_STRING: { number: 12, ...NEVER },
    ENUM_TYPE_INVALID_UTF8: {
        number: 13,
        short: null,
        unraised: 'cannot occur',
        note: 'text that is not UTF-8 cannot be read as a table (DATA_UNREADABLE); in binary columns it is outside of every string domain',
    },
    ENUM_TYPE_UNEXPECTED_STRING_VALUES: {
        number: 14,
        short: 'Unexpected string values',
        note: 'judged on every value, not on the 1,000 most frequent ones; a share of exactly min_domain_mass holds',
    },
    FEATURE_TYPE_HIGH_NUMBER_VALUES: { number: 15, short: 'Superfluous values' },
    FEATURE_TYPE_LOW_FRACTION_PRESENT: {
        number: 16,
        short: 'Column dropped',
        note: 'also for group_presence { required: true }, which TFDV reads and does not judge',
    },
    FEATURE_TYPE_LOW_NUMBER_PRESENT: { number: 17, short: 'Column dropped' },
    FEATURE_TYPE_LOW_NUMBER_VALUES: { number: 18, short: 'Missing values' },
    FEATURE_TYPE_NOT_PRESENT: { number: 19, short: 'Column dropped' },
    FEATURE_TYPE_NO_VALUES: { number: 20, ...NEVER },
    FEATURE_TYPE_UNEXPECTED_REPEATED: { number: 21, ...NEVER },
    FLOAT_TYPE_BIG_FLOAT: {
        number: 22,
        short: 'Out-of-range values',
        note: 'TFDV compares in 32 bits: a limit is taken as the wider of its 32-bit and its 64-bit reading',
    },
    FLOAT_TYPE_NOT_FLOAT: { number: 23, ...NEVER },
    FLOAT_TYPE_SMALL_FLOAT: { number: 24, short: 'Out-of-range values', note: 'as FLOAT_TYPE_BIG_FLOAT' },
    FLOAT_TYPE_STRING_NOT_FLOAT: { number: 25, short: 'Invalid values' },
    FLOAT_TYPE_NON_STRING: { number: 26, ...NEVER },
    FLOAT_TYPE_UNKNOWN_TYPE_NUMBER: { number: 27, ...NEVER },
    INT_TYPE_BIG_INT: { number: 28, short: 'Out-of-range values' },
    INT_TYPE_INT_EXPECTED: { number: 29, ...NEVER },
    INT_TYPE_NOT_INT_STRING: { number: 30, short: 'Invalid values' },
    INT_TYPE_NOT_STRING: { number: 31, ...NEVER },
    INT_TYPE_SMALL_INT: { number: 32, short: 'Out-of-range values' },
    INT_TYPE_STRING_EXPECTED: { number: 33, ...NEVER },
    INT_TYPE_UNKNOWN_TYPE_NUMBER: { number: 34, ...NEVER },
    SCHEMA_MISSING_COLUMN: { number: 35, short: 'Column dropped' },
    SCHEMA_NEW_COLUMN: {
        number: 36,
        short: 'New column',
        note: 'a column of another environment: "Column missing in environment"',
    },
    SCHEMA_TRAINING_SERVING_SKEW: { number: 37, ...NEVER },
    STRING_TYPE_NOW_FLOAT: { number: 38, ...NEVER },
    STRING_TYPE_NOW_INT: { number: 39, ...NEVER },
    COMPARATOR_CONTROL_DATA_MISSING: { number: 40, short: 'previous data missing' },
    COMPARATOR_TREATMENT_DATA_MISSING: { number: 41, ...NEVER },
    COMPARATOR_L_INFTY_HIGH: {
        number: 42,
        short: 'High Linfty distance between current and previous',
        note: 'on a feature that is not categorical, where TFDV silently measures 0, it is an error of the schema (CONFIG_UNSUPPORTED)',
    },
    NO_DATA_IN_SPAN: { number: 43, ...NEVER },
    SPARSE_FEATURE_MISSING_VALUE: { number: 44, short: 'Missing value feature' },
    SPARSE_FEATURE_MISSING_INDEX: { number: 45, short: 'Missing index feature' },
    SPARSE_FEATURE_LENGTH_MISMATCH: { number: 46, short: 'Length mismatch between value and index feature' },
    SPARSE_FEATURE_NAME_COLLISION: { number: 47, short: 'Sparse feature name collision' },
    SEMANTIC_DOMAIN_UPDATE: {
        number: 48,
        short: null,
        unraised: 'cannot occur',
        note: 'needs a domain guessed by a generator of statistics of the user, which there is not',
    },
    COMPARATOR_LOW_NUM_EXAMPLES: { number: 49, short: 'Low num examples in current dataset versus the previous span.' },
    COMPARATOR_HIGH_NUM_EXAMPLES: { number: 50, short: 'High num examples in current dataset versus the previous span.' },
    DATASET_LOW_NUM_EXAMPLES: { number: 51, short: 'Low num examples in dataset.' },
    BOOL_TYPE_UNEXPECTED_FLOAT: {
        number: 52,
        short: 'Non-boolean values',
        note: 'judged on every value, not on the ends of histogram buckets',
    },
    FLOAT_TYPE_HAS_NAN: { number: 53, short: 'Invalid values' },
    WEIGHTED_FEATURE_NAME_COLLISION: { number: 54, short: 'Weighted feature name collision' },
    WEIGHTED_FEATURE_MISSING_VALUE: { number: 55, short: 'Missing value feature' },
    WEIGHTED_FEATURE_MISSING_WEIGHT: { number: 56, short: 'Missing weight feature' },
    WEIGHTED_FEATURE_LENGTH_MISMATCH: { number: 57, short: 'Length mismatch between value and weight feature' },
    DATASET_HIGH_NUM_EXAMPLES: {
        number: 58,
        short: 'High num examples in dataset.',
        note: 'TFDV judges max_examples_count only beside min_examples_count; here each stands alone',
    },
    FEATURE_TYPE_HIGH_UNIQUE: {
        number: 59,
        short: 'High number of unique values',
        note: 'TFDV takes a maximum that is not given as 0; here it is no maximum',
    },
    FEATURE_TYPE_LOW_UNIQUE: { number: 60, short: 'Low number of unique values' },
    FEATURE_TYPE_NO_UNIQUE: {
        number: 61,
        short: 'No unique values',
        note: 'by the type of the schema; data of another type raise UNEXPECTED_DATA_TYPE alone',
    },
    FLOAT_TYPE_HAS_INF: { number: 62, short: 'Invalid values' },
    COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH: {
        number: 63,
        short: 'High approximate Jensen-Shannon divergence between current and previous',
    },
    LOW_SUPPORTED_IMAGE_FRACTION: {
        number: 64,
        short: null,
        unraised: 'refused',
        note: 'image_domain.minimum_supported_image_fraction',
    },
    VALUE_NESTEDNESS_MISMATCH: { number: 65, short: 'Mismatched value nest level' },
    DOMAIN_INVALID_FOR_TYPE: {
        number: 66,
        short: 'The domain does not match the type',
        note: 'from the schema alone; the two further uses TFDV makes of it need statistics of type BYTES or unsigned 64-bit values',
    },
    FEATURE_MISSING_NAME: { number: 67, short: 'unspecified name' },
    FEATURE_MISSING_TYPE: { number: 68, short: 'unspecified type' },
    INVALID_SCHEMA_SPECIFICATION: { number: 69, short: 'names the field' },
    UNEXPECTED_DATA_TYPE: {
        number: 70,
        short: 'Unexpected data type',
        note: 'in CSV, TSV and JSON, which state no types, whole numbers fit FLOAT; BOOLEAN fits INT and BYTES; dates and times are BYTES; a list of STRUCTs is no STRUCT',
    },
    SEQUENCE_VALUE_TOO_FEW_OCCURRENCES: {
        number: 71,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.token_constraints',
    },
    SEQUENCE_VALUE_TOO_MANY_OCCURRENCES: {
        number: 72,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.token_constraints',
    },
    SEQUENCE_VALUE_TOO_SMALL_FRACTION: {
        number: 73,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.token_constraints',
    },
    SEQUENCE_VALUE_TOO_LARGE_FRACTION: {
        number: 74,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.token_constraints',
    },
    FEATURE_COVERAGE_TOO_LOW: {
        number: 75,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.coverage',
    },
    FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH: {
        number: 76,
        short: null,
        unraised: 'refused',
        note: 'natural_language_domain.coverage',
    },
    NLP_WRONG_LOCATION: { number: 77, ...NEVER },
    EMBEDDING_SHAPE_INVALID: { number: 78, ...NEVER },
    MAX_IMAGE_BYTE_SIZE_EXCEEDED: {
        number: 79,
        short: null,
        unraised: 'refused',
        note: 'image_domain.max_image_byte_size',
    },
    INVALID_FEATURE_SHAPE: {
        number: 80,
        short: 'Feature shape dropped',
        note: 'of lists in lists the values altogether are counted; inner lists of varying length are not seen where their sum does not vary',
    },
    INVALID_DOMAIN_SPECIFICATION: {
        number: 81,
        short: 'missing domain',
        note: 'for a domain that does not exist; a value twice in a string domain does no harm here, as in what TFDV does',
    },
    MULTIPLE_REASONS: {
        number: 82,
        short: null,
        unraised: 'never in TFDV',
        note: 'an anomaly of several reasons is described as "Multiple errors"; none has this type',
    },
    STATS_NOT_AVAILABLE: {
        number: 83,
        short: null,
        unraised: 'cannot occur',
        note: 'what cannot be judged is said of the check itself, not as an anomaly',
    },
    DERIVED_FEATURE_BAD_LIFECYCLE: { number: 84, short: 'Derived feature has wrong lifecycle.' },
    DERIVED_FEATURE_INVALID_SOURCE: {
        number: 85,
        short: null,
        unraised: 'cannot occur',
        note: 'needs statistics of derived features; nothing is derived here',
    },
    CUSTOM_VALIDATION: {
        number: 86,
        short: null,
        unraised: 'cannot occur',
        note: 'custom validations are no part of the schema; Plumbline YAML has SQL rules',
    },
    COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH: {
        number: 87,
        short: 'High normalized absolute difference between current and previous',
        note: 'as COMPARATOR_L_INFTY_HIGH',
    },
    BOOL_TYPE_INVALID_CONFIG: { number: 88, ...NEVER, note: 'described in its documentation, not raised by its code' },
};

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/feature-path.js
var feature_path = __webpack_require__(22139);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/tfdv-check.js


/** Says nothing where the column is absent or holds nothing: TFDV comes no further there. */
const ONLY_IF_ANY = { whenAbsent: 'skip', whenEmpty: 'skip' };
/** The name of a check. No rule is called as another with a step before it, so that no two features make the same name. */
function checkName({ path, kind }, rule) {
    return [kind, ...(path === null ? [] : [(0,feature_path/* serialisePath */.n)(path)]), rule].join('.');
}
/** A question as a check with its anomaly. */
function ask(owner, { rule, at, type, short, demand, unless, measured, ...flags }) {
    const severity = owner.scope.severities[type] ?? 'ERROR';
    return {
        check: {
            name: checkName(owner, rule),
            demand,
            severity: severity === 'ERROR' ? 'error' : severity === 'WARNING' ? 'warning' : 'info',
            vacuous: 'pass',
            ...flags,
            where: owner.scope.source.where(at),
        },
        anomaly: {
            path: owner.path,
            type,
            short: short ?? ANOMALY_TYPES[type].short ?? type,
            severity,
            unless: (unless ?? []).map((other) => checkName(owner, other)),
            ...(measured === undefined ? {} : { measured }),
        },
    };
}
/** A fault of the schema as a check that never holds. TFDV comes to a feature only where the data has it. */
function fault(owner, { problem, column, ...question }) {
    const stated = question.short ?? question.rule;
    if (column === undefined)
        return ask(owner, { ...question, demand: { kind: 'improper', problem, stated } });
    return ask(owner, { ...question, demand: { kind: 'improper', column, problem, stated }, whenAbsent: 'skip' });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/comparator-checks.js



/** The table of a run that holds serving data, against which skew is judged. */
const SERVING_TABLE = 'serving';
const NORMS = [
    {
        field: 'infinity_norm',
        measure: 'l-infinity',
        measured: 'L_INFTY',
        type: 'COMPARATOR_L_INFTY_HIGH',
        words: 'High Linfty distance',
    },
    {
        field: 'normalized_abs_difference',
        measure: 'normalized-absolute-difference',
        measured: 'NORMALIZED_ABSOLUTE_DIFFERENCE',
        type: 'COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH',
        words: 'High normalized absolute difference',
    },
    {
        field: 'jensen_shannon_divergence',
        measure: 'jensen-shannon-divergence',
        measured: 'JENSEN_SHANNON_DIVERGENCE',
        type: 'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
        words: 'High approximate Jensen-Shannon divergence',
    },
];
/** Drift: against the reference. Skew: against the table of serving data. Nothing is judged of a feature that the data does not hold. */
function comparatorChecks(scope) {
    return ['drift', 'skew'].flatMap((side) => {
        const comparator = (0,message_fields/* messageIn */.v6)(scope.feature.message, `${side}_comparator`);
        return comparator === undefined ? [] : comparisons(scope, side, comparator);
    });
}
function comparisons(scope, side, comparator) {
    const [now, control] = side === 'drift' ? ['current', 'previous'] : ['training', 'serving'];
    const { column } = scope.feature;
    const control_ = `${side}_comparator`;
    const given = NORMS.flatMap((norm) => {
        const message = (0,message_fields/* messageIn */.v6)(comparator.value, norm.field);
        const threshold = message === undefined ? undefined : (0,message_fields/* numberIn */.Po)(message.value, 'threshold');
        return message === undefined || threshold === undefined ? [] : [{ norm, message, threshold }];
    });
    if (given.length === 0)
        return [];
    const counted = isCategorical(scope.feature.message);
    const there = ask(scope.owner, {
        rule: control_,
        at: comparator.at,
        type: 'COMPARATOR_CONTROL_DATA_MISSING',
        short: `${control} data missing`,
        demand: { kind: 'column', column, of: side === 'drift' ? 'reference' : { table: SERVING_TABLE } },
    });
    const distances = given.map(({ norm, message, threshold }) => {
        mustSuit(scope, norm, message);
        const bounds = { max: threshold.value };
        return ask(scope.owner, {
            rule: `${side}_comparator.${norm.field}`,
            at: threshold.at,
            type: norm.type,
            short: `${norm.words} between ${now} and ${control}`,
            demand: {
                kind: 'distance',
                column,
                measure: norm.measure,
                bounds,
                missing: 'left-out',
                ...(counted ? { each: 'value' } : {}),
                ...(norm.field === 'jensen_shannon_divergence' && !counted ? { bins: binsOf(message.value) } : {}),
                ...(side === 'skew' ? { against: SERVING_TABLE } : {}),
            },
            unless: [control_],
            measured: { side, type: norm.measured, threshold: threshold.value },
            whenAbsent: 'skip',
            whenEmpty: 'skip',
        });
    });
    return [there, ...distances];
}
function binsOf(divergence) {
    const source = (0,message_fields/* messageIn */.v6)(divergence, 'source')?.value;
    return source !== undefined && (0,message_fields/* textIn */.r7)(source, 'type')?.value === 'QUANTILES' ? 'quantiles' : 'equal-width';
}
/** TFDV counts values only of text and of categorical numbers. Elsewhere it measures 0, whatever happened. */
function mustSuit({ owner, feature, type }, norm, message) {
    const counted = type === 'BYTES' || isCategorical(feature.message);
    if (counted || (norm.field === 'jensen_shannon_divergence' && type !== 'STRUCT'))
        return;
    throw (0,source_text/* complainAt */.Nr)(owner.scope.source, message.at, {
        code: 'CONFIG_UNSUPPORTED',
        reason: `"${norm.field}" must stand in a feature whose values are counted one by one: current value stands in one of type ${type}`,
        fix: type === 'STRUCT'
            ? 'compare the features inside the STRUCT'
            : 'use jensen_shannon_divergence, or say is_categorical: true in the int_domain or float_domain',
    });
}
/** Is it said to hold identifiers, not amounts? */
function isCategorical(feature) {
    return ['int_domain', 'float_domain'].some((name) => (0,message_fields/* isSet */.vM)((0,message_fields/* messageIn */.v6)(feature, name)?.value, 'is_categorical'));
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/composite-checks.js




/**
 * Sparse and weighted features: columns that belong together, row by row. Rows that hold none of them say nothing; an absent column is
 * one of nulls. Throws `CONFIG_INVALID` where a part is not named.
 */
function compositeChecks(scope, composite) {
    const owner = { scope, path: composite.path, kind: composite.kind };
    if (composite.collides)
        return [collision(owner, composite)];
    return composite.kind === 'sparse_feature' ? sparseChecks(owner, composite) : weightedChecks(owner, composite);
}
function collision(owner, { kind, at }) {
    const sparse = kind === 'sparse_feature';
    const type = sparse ? 'SPARSE_FEATURE_NAME_COLLISION' : 'WEIGHTED_FEATURE_NAME_COLLISION';
    const problem = `a ${sparse ? 'sparse' : 'weighted'} feature must have a name that no other feature has: current value is taken`;
    return fault(owner, { rule: 'name', at, type, problem });
}
function sparseChecks(owner, { message, path, at }) {
    const value = (0,message_fields/* messageIn */.v6)(message, 'value_feature')?.value;
    const values = value === undefined ? undefined : (0,message_fields/* textIn */.r7)(value, 'name');
    const indexes = (0,message_fields/* messagesIn */.ww)(message, 'index_feature').flatMap(({ value: index }) => (0,message_fields/* textIn */.r7)(index, 'name') ?? []);
    if (values === undefined)
        throw unnamed(owner.scope, { at, part: 'value_feature { name: "…" }' });
    if (indexes.length === 0 || indexes.length < (0,message_fields/* messagesIn */.ww)(message, 'index_feature').length)
        throw unnamed(owner.scope, { at, part: 'index_feature { name: "…" }' });
    const beside = (name) => (0,feature_path/* columnOfPath */.D)([...path.slice(0, -1), name]);
    const valueColumn = beside(values.value);
    const columns = [valueColumn, ...indexes.map((index) => beside(index.value))];
    const missing = { rule: 'value_feature', at: values.at, type: 'SPARSE_FEATURE_MISSING_VALUE' };
    return [
        together(owner, missing, presentAmong(valueColumn, columns)),
        ...indexes.flatMap((index, position) => {
            const rule = `index_feature.${position}`;
            const absent = { rule, at: index.at, type: 'SPARSE_FEATURE_MISSING_INDEX' };
            const length = { rule: `${rule}.length`, at: index.at, type: 'SPARSE_FEATURE_LENGTH_MISMATCH' };
            return [
                together(owner, absent, presentAmong(beside(index.value), columns)),
                together(owner, length, sameCounts([beside(index.value), valueColumn])),
            ];
        }),
    ];
}
function weightedChecks(owner, { message, at }) {
    const value = (0,message_fields/* messageIn */.v6)(message, 'feature');
    const weight = (0,message_fields/* messageIn */.v6)(message, 'weight_feature');
    if (value === undefined || pathOf(value).length === 0)
        throw unnamed(owner.scope, { at, part: 'feature { step: "…" }' });
    if (weight === undefined || pathOf(weight).length === 0)
        throw unnamed(owner.scope, { at, part: 'weight_feature { step: "…" }' });
    const [weightColumn, valueColumn] = [(0,feature_path/* columnOfPath */.D)(pathOf(weight)), (0,feature_path/* columnOfPath */.D)(pathOf(value))];
    const columns = [weightColumn, valueColumn];
    const noWeight = { rule: 'weight_feature', at: weight.at, type: 'WEIGHTED_FEATURE_MISSING_WEIGHT' };
    const noValue = { rule: 'feature', at: value.at, type: 'WEIGHTED_FEATURE_MISSING_VALUE' };
    const length = { rule: 'weight_feature.length', at: weight.at, type: 'WEIGHTED_FEATURE_LENGTH_MISMATCH' };
    return [
        together(owner, noWeight, presentAmong(weightColumn, columns)),
        together(owner, noValue, presentAmong(valueColumn, columns)),
        together(owner, length, sameCounts(columns)),
    ];
}
function together(owner, question, demand) {
    return ask(owner, { ...question, demand, whenAbsent: 'null' });
}
function pathOf({ value }) {
    return (0,message_fields/* textsIn */.Ej)(value, 'step').map((step) => step.value);
}
/** Where one of the columns holds something, this one does. */
function presentAmong(column, columns) {
    const predicate = { column, is: 'present' };
    return {
        kind: 'rows',
        columns: [...new Set(columns)],
        test: { kind: 'holds', predicate },
        skip: 'all-missing',
        allow: { holding: 1 },
    };
}
function sameCounts(columns) {
    return { kind: 'rows', columns, test: { kind: 'equal-item-count' }, skip: 'all-missing', allow: { holding: 1 } };
}
function unnamed({ source }, { at, part }) {
    return (0,source_text/* complainAt */.Nr)(source, at, {
        code: 'CONFIG_INVALID',
        reason: `a feature made of others must name them: current value has no ${part}`,
        fix: `add ${part}`,
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/dataset-checks.js



/** How many rows there are, and how many against the reference, which is both the previous span and the previous version. */
function datasetChecks(scope, schema) {
    const constraints = (0,message_fields/* messageIn */.v6)(schema, 'dataset_constraints')?.value;
    if (constraints === undefined)
        return [];
    const owner = { scope, path: null, kind: 'dataset' };
    return [
        ...comparator(owner, constraints, { name: 'num_examples_drift_comparator', control: 'previous span' }),
        ...comparator(owner, constraints, { name: 'num_examples_version_comparator', control: 'previous version' }),
        ...rows(owner, constraints, { name: 'min_examples_count', end: 'min', type: 'DATASET_LOW_NUM_EXAMPLES' }),
        ...rows(owner, constraints, { name: 'max_examples_count', end: 'max', type: 'DATASET_HIGH_NUM_EXAMPLES' }),
    ];
}
function comparator(owner, constraints, { name, control }) {
    const message = (0,message_fields/* messageIn */.v6)(constraints, name)?.value;
    if (message === undefined)
        return [];
    const ends = [
        { end: 'max', type: 'COMPARATOR_HIGH_NUM_EXAMPLES', word: 'High' },
        { end: 'min', type: 'COMPARATOR_LOW_NUM_EXAMPLES', word: 'Low' },
    ];
    return ends.flatMap(({ end, type, word }) => {
        const threshold = (0,message_fields/* numberIn */.Po)(message, `${end}_fraction_threshold`);
        if (threshold === undefined)
            return [];
        const short = `${word} num examples in current dataset versus the ${control}.`;
        const question = { rule: `${name}.${end}_fraction_threshold`, at: threshold.at, type, short };
        return [metric(owner, question, { metric: { of: 'rows-ratio' }, bounds: { [end]: threshold.value } })];
    });
}
function rows(owner, constraints, { name, end, type }) {
    const limit = (0,message_fields/* numberIn */.Po)(constraints, name);
    if (limit === undefined)
        return [];
    const bounds = { [end]: limit.value };
    return [metric(owner, { rule: name, at: limit.at, type }, { metric: { of: 'rows' }, bounds })];
}
function metric(owner, question, asked) {
    return ask(owner, { ...question, demand: { kind: 'metric', ...asked } });
}
/** No column, and no field of a STRUCT, that the schema does not name. One check for each place: its anomalies are told apart by name. */
function newColumnChecks(scope, { path, names, at }) {
    const outermost = path.length === 0;
    const owner = { scope, path: outermost ? null : path, kind: outermost ? 'dataset' : 'column' };
    return ask(owner, {
        rule: outermost ? 'columns' : 'struct_domain',
        at,
        type: 'SCHEMA_NEW_COLUMN',
        demand: { kind: 'columns', names, mode: 'no-others', ...(outermost ? {} : { inside: (0,feature_path/* columnOfPath */.D)(path) }) },
        whenAbsent: 'skip',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/feature-scope.js

/** A fault of a feature: told where the data has it. */
function featureFault({ owner, feature }, given) {
    return fault(owner, { ...given, column: feature.column });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/count-checks.js



/** How many values a row holds: `value_count`, `value_counts`, `shape`. A column that is no list holds one. */
function countChecks(scope) {
    const { message } = scope.feature;
    const one = (0,message_fields/* messageIn */.v6)(message, 'value_count');
    const many = (0,message_fields/* messageIn */.v6)(message, 'value_counts');
    return [
        ...(one === undefined ? [] : countsAt(scope, { name: 'value_count', at: one.at, levels: [one] })),
        ...(many === undefined
            ? []
            : countsAt(scope, { name: 'value_counts', at: many.at, levels: (0,message_fields/* messagesIn */.ww)(many.value, 'value_count') })),
        ...shape(scope),
    ];
}
function countsAt(scope, { name, at, levels }) {
    const demand = { kind: 'nesting', column: scope.feature.column, levels: levels.length };
    const rule = `${name}.levels`;
    return [
        ask(scope.owner, { rule, at, type: 'VALUE_NESTEDNESS_MISMATCH', demand, ...ONLY_IF_ANY }),
        ...levels.flatMap((level, index) => levelChecks(scope, { name, level, index })),
    ];
}
/** A faulty limit is told, and taken as TFDV would mend it: a negative one as 0, a maximum below the minimum as the minimum. */
function levelChecks(scope, { name, level, index }) {
    const { owner, feature } = scope;
    const rule = name === 'value_count' ? name : `${name}.${index}`;
    const min = (0,message_fields/* numberIn */.Po)(level.value, 'min');
    const max = (0,message_fields/* numberIn */.Po)(level.value, 'max');
    const lowest = Math.max(min?.value ?? 0, 0);
    const limits = [
        { end: 'min', limit: lowest === 0 ? undefined : min, value: lowest, type: 'FEATURE_TYPE_LOW_NUMBER_VALUES' },
        { end: 'max', limit: max, value: Math.max(max?.value ?? 0, lowest), type: 'FEATURE_TYPE_HIGH_NUMBER_VALUES' },
    ];
    return [
        ...faultsOf({ name, level: index, min: min?.value, max: max?.value }).map((faulty) => featureFault(scope, { rule: `${rule}.${faulty.end}.faulty`, at: level.at, ...faulty })),
        ...limits.flatMap(({ end, limit, value, type }) => {
            if (limit === undefined)
                return [];
            const demand = countDemand(feature.column, { [end]: value }, index);
            const unless = [`${name}.levels`];
            return [ask(owner, { rule: `${rule}.${end}`, at: limit.at, type, demand, unless, ...ONLY_IF_ANY })];
        }),
    ];
}
function faultsOf(counts) {
    const { name, level, min, max } = counts;
    const title = name === 'value_count' ? 'ValueCount' : 'ValueCounts';
    const place = name === 'value_count' ? '' : ` at level ${level}`;
    const type = 'INVALID_SCHEMA_SPECIFICATION';
    const lowest = Math.max(min ?? 0, 0);
    const negative = `"min" of "${name}"${place} must not be negative: current value is ${min}`;
    const crossed = `"max" of "${name}"${place} must not be less than "min" (${lowest}): current value is ${max}`;
    return [
        ...((min ?? 0) < 0
            ? [{ end: 'min', type, short: `${title}.min should not be negative`, problem: negative }]
            : []),
        ...(max !== undefined && max < lowest
            ? [{ end: 'max', type, short: `${title}.max should not be less than min`, problem: crossed }]
            : []),
    ];
}
function shape(scope) {
    const { owner, feature } = scope;
    const given = (0,message_fields/* messageIn */.v6)(feature.message, 'shape');
    if (given === undefined)
        return [];
    const sizes = (0,message_fields/* messagesIn */.ww)(given.value, 'dim').map(({ value }) => (0,message_fields/* numberIn */.Po)(value, 'size')?.value ?? 0);
    const type = 'INVALID_SCHEMA_SPECIFICATION';
    if (sizes.some((size) => size <= 0)) {
        const short = 'Shape.dim.size must be a positive integer';
        const problem = `every "size" of "shape" must be a positive whole number: current values are ${sizes.join(', ')}`;
        return [featureFault(scope, { rule: 'shape.faulty', at: given.at, type, short, problem })];
    }
    const values = sizes.reduce((product, size) => product * size, 1);
    const demand = countDemand(feature.column, { min: values, max: values }, 'all');
    return [ask(owner, { rule: 'shape', at: given.at, type: 'INVALID_FEATURE_SHAPE', demand, ...ONLY_IF_ANY })];
}
/** A fixed shape leaves no row out; a count is asked of rows that hold something. */
function countDemand(column, bounds, level) {
    const skip = level === 'all' ? 'never' : 'any-missing';
    return { kind: 'rows', columns: [column], test: { kind: 'item-count', bounds, level }, skip, allow: { holding: 1 } };
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/each-value.js

/** Something that every value of a feature must hold, in lists every item; NaN is looked at only where NaN is meant. */
function eachValue({ owner, feature }, question, test) {
    const skip = test.kind === 'finite' ? 'never' : 'any-missing';
    const demand = { kind: 'rows', columns: [feature.column], test, skip, allow: { holding: 1 } };
    return ask(owner, { unless: ['type'], ...question, demand, over: 'items', ...ONLY_IF_ANY });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/bool-domain.js


/** True and false: 0 and 1 in numbers (NaN is neither), the two words of the domain in text. */
function boolDomain(scope, domain) {
    const { at } = domain;
    if (scope.type === 'INT') {
        const small = { rule: 'bool_domain.min', at, type: 'BOOL_TYPE_SMALL_INT', unless: ['type'] };
        const big = {
            rule: 'bool_domain.max',
            at,
            type: 'BOOL_TYPE_BIG_INT',
            unless: ['type', 'bool_domain.min'],
        };
        return [
            eachValue(scope, small, { kind: 'between', bounds: { min: 0 }, as: 'integer', unreadable: 'holds' }),
            eachValue(scope, big, { kind: 'between', bounds: { max: 1 }, as: 'integer', unreadable: 'holds' }),
        ];
    }
    if (scope.type === 'FLOAT') {
        const type = 'BOOL_TYPE_UNEXPECTED_FLOAT';
        const other = { rule: 'bool_domain', at, type, unless: ['type'] };
        const nan = { rule: 'bool_domain.nan', at, type, unless: ['type', 'bool_domain'] };
        return [
            eachValue(scope, other, { kind: 'one-of', values: [0, 1], as: 'number', unreadable: 'holds' }),
            eachValue(scope, nan, { kind: 'finite', nan: true }),
        ];
    }
    const words = ['true_value', 'false_value'].flatMap((name) => (0,message_fields/* textIn */.r7)(domain.value, name)?.value ?? []);
    const question = { rule: 'bool_domain', at, type: 'BOOL_TYPE_UNEXPECTED_STRING', unless: ['type'] };
    return [eachValue(scope, question, { kind: 'one-of', values: [...new Set(words)], as: 'string' })];
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/domain-checks.js






/** Which types a domain fits; domains not named here fit every type. */
const DOMAIN_TYPES = {
    domain: ['BYTES'],
    bool_domain: ['INT', 'BYTES', 'FLOAT'],
    int_domain: ['INT', 'BYTES'],
    float_domain: ['FLOAT', 'BYTES'],
    string_domain: ['BYTES'],
    struct_domain: ['STRUCT'],
    natural_language_domain: ['BYTES', 'INT'],
    image_domain: ['BYTES'],
    mid_domain: ['BYTES'],
    url_domain: ['BYTES'],
    time_domain: ['INT', 'BYTES'],
};
/** What values may be: the type, and the domain that fits it. */
function domainChecks(scope) {
    const name = [...scope.feature.message.fields.keys()].find((key) => key === 'domain' || key.endsWith('_domain'));
    if (name === undefined)
        return massFaults(scope, null);
    const misfit = typeFault(scope, name);
    if (misfit !== null)
        return [misfit, ...massFaults(scope, null)];
    return [...massFaults(scope, name), ...checksOf(scope, name)];
}
function checksOf(scope, name) {
    const { message } = scope.feature;
    switch (name) {
        case 'domain':
            return sharedDomain(scope);
        case 'string_domain':
            return stringDomain(scope, (0,message_fields/* messageIn */.v6)(message, name));
        case 'bool_domain':
            return boolDomain(scope, (0,message_fields/* messageIn */.v6)(message, name));
        case 'int_domain':
            return intDomain(scope, (0,message_fields/* messageIn */.v6)(message, name).value);
        case 'float_domain':
            return floatDomain(scope, (0,message_fields/* messageIn */.v6)(message, name).value);
        default:
            return [];
    }
}
function typeFault(scope, name) {
    const { feature, type } = scope;
    const fitting = DOMAIN_TYPES[name];
    if (fitting === undefined || type === null || fitting.includes(type))
        return null;
    return featureFault(scope, {
        rule: `${name}.faulty`,
        at: feature.message.fields.get(name)?.[0]?.at ?? feature.at,
        type: 'DOMAIN_INVALID_FOR_TYPE',
        problem: `"${name}" must stand in a feature of type ${fitting.join(' or ')}: current value is ${type}`,
    });
}
/** `distribution_constraints` are for string domains only. */
function massFaults(scope, name) {
    const constraints = (0,message_fields/* messageIn */.v6)(scope.feature.message, 'distribution_constraints');
    if (constraints === undefined || name === 'domain' || name === 'string_domain')
        return [];
    const kind = /^(bool|int|float|struct)_domain$/.exec(name ?? '')?.[1] ?? 'semantic';
    const short = name === null
        ? 'distribution constraints require domain or string domain.'
        : `distribution constraints not supported for ${kind} domains.`;
    const problem = `"distribution_constraints" must stand beside a domain of strings: current value stands beside ${name ?? 'none'}`;
    const { at } = constraints;
    const rule = 'distribution_constraints.faulty';
    return [featureFault(scope, { rule, at, type: 'INVALID_SCHEMA_SPECIFICATION', short, problem })];
}
function sharedDomain(scope) {
    const reference = (0,message_fields/* textIn */.r7)(scope.feature.message, 'domain');
    const domain = scope.stringDomains.get(reference.value);
    if (domain !== undefined)
        return stringDomain(scope, { ...domain, at: reference.at });
    const known = [...scope.stringDomains.keys()];
    const legal = known.length === 0 ? 'there is none' : known.join(', ');
    const problem = `"domain" must name a "string_domain" of the schema (${legal}): current value is "${reference.value}"`;
    const short = `missing domain: ${reference.value}`;
    const type = 'INVALID_DOMAIN_SPECIFICATION';
    return [featureFault(scope, { rule: 'domain.faulty', at: reference.at, type, short, problem })];
}
function stringDomain({ owner, feature }, domain) {
    const values = [...new Set((0,message_fields/* textsIn */.Ej)(domain.value, 'value').map(({ value }) => value))];
    const constraints = (0,message_fields/* messageIn */.v6)(feature.message, 'distribution_constraints')?.value;
    const mass = constraints === undefined ? undefined : (0,message_fields/* numberIn */.Po)(constraints, 'min_domain_mass');
    const demand = {
        kind: 'rows',
        columns: [feature.column],
        test: { kind: 'one-of', values, as: 'string' },
        skip: 'any-missing',
        allow: { holding: mass?.value ?? 1 },
    };
    const at = mass?.at ?? domain.at;
    const type = 'ENUM_TYPE_UNEXPECTED_STRING_VALUES';
    return [ask(owner, { rule: 'string_domain', at, type, demand, over: 'items', unless: ['type'], ...ONLY_IF_ANY })];
}
function intDomain(scope, domain) {
    const readable = { rule: 'int_domain.readable', at: domain.at, type: 'INT_TYPE_NOT_INT_STRING' };
    const ends = [
        { end: 'min', type: 'INT_TYPE_SMALL_INT' },
        { end: 'max', type: 'INT_TYPE_BIG_INT' },
    ];
    return [
        ...(scope.type === 'BYTES' ? [eachValue(scope, readable, { kind: 'type', type: 'integer' })] : []),
        ...ends.flatMap(({ end, type }) => {
            const limit = (0,message_fields/* limitIn */.d9)(domain, end);
            if (limit === undefined)
                return [];
            const question = { rule: `int_domain.${end}`, at: limit.at, type, unless: ['type', readable.rule] };
            const bounds = { [end]: limit.value };
            return [eachValue(scope, question, { kind: 'between', bounds, as: 'integer', unreadable: 'holds' })];
        }),
    ];
}
function floatDomain(scope, domain) {
    const at = domain.at;
    const readable = 'float_domain.readable';
    const number = { kind: 'type', type: 'number' };
    const unless = ['type', readable];
    const finite = (which) => ({ kind: 'finite', [which]: true, as: 'number' });
    return [
        ...((0,message_fields/* isSet */.vM)(domain, 'disallow_nan')
            ? [eachValue(scope, { rule: 'float_domain.disallow_nan', at, type: 'FLOAT_TYPE_HAS_NAN' }, finite('nan'))]
            : []),
        ...(scope.type === 'BYTES'
            ? [eachValue(scope, { rule: readable, at, type: 'FLOAT_TYPE_STRING_NOT_FLOAT' }, number)]
            : []),
        ...floatEnd(scope, domain, { end: 'min', type: 'FLOAT_TYPE_SMALL_FLOAT', unless }),
        ...floatEnd(scope, domain, { end: 'max', type: 'FLOAT_TYPE_BIG_FLOAT', unless }),
        ...((0,message_fields/* isSet */.vM)(domain, 'disallow_inf')
            ? [
                eachValue(scope, { rule: 'float_domain.disallow_inf', at, type: 'FLOAT_TYPE_HAS_INF', unless }, finite('infinite')),
            ]
            : []),
    ];
}
/** TFDV holds limits and values in 32 bits. The wider of both readings of the limit raises no alarm that TFDV would not. */
function floatEnd(scope, domain, { end, ...question }) {
    const limit = (0,message_fields/* numberIn */.Po)(domain, end);
    if (limit === undefined)
        return [];
    const rounded = Math.fround(limit.value);
    const wider = end === 'min' ? Math.min(limit.value, rounded) : Math.max(limit.value, rounded);
    if (wider === (end === 'min' ? -Infinity : Infinity))
        return [];
    if (!Number.isFinite(wider)) {
        throw (0,source_text/* complainAt */.Nr)(scope.owner.scope.source, limit.at, {
            code: 'CONFIG_INVALID',
            reason: `"${end}" must leave some numbers: current value is ${wider}`,
            fix: 'write a finite number, or leave the limit out',
        });
    }
    const test = { kind: 'between', bounds: { [end]: wider }, as: 'number', unreadable: 'holds' };
    return [eachValue(scope, { rule: `float_domain.${end}`, at: limit.at, ...question }, test)];
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/presence-checks.js



/**
 * Is the column there, and does it hold anything? A feature whose `presence` asks for more than nothing must be there in the environments
 * it belongs to; NaN is a value, an empty list too.
 */
function presenceChecks(scope) {
    return [...existence(scope), ...elsewhere(scope)];
}
function existence({ owner, feature, inEnvironment }) {
    const presence = (0,message_fields/* messageIn */.v6)(feature.message, 'presence');
    if (presence === undefined || !inEnvironment)
        return [];
    const amount = (name) => (0,message_fields/* numberIn */.Po)(presence.value, name)?.value ?? 0;
    if (amount('min_count') <= 0 && amount('min_fraction') <= 0)
        return [];
    const { at } = presence;
    const demand = { kind: 'column', column: feature.column };
    const some = present(feature.column, { breaking: 'share', within: { max: 1, maxStrict: true } });
    return [
        ask(owner, { rule: 'existence', at: feature.at, type: 'SCHEMA_MISSING_COLUMN', demand }),
        ask(owner, { rule: 'presence', at, type: 'FEATURE_TYPE_NOT_PRESENT', demand: some, whenAbsent: 'skip' }),
    ];
}
/** A feature of other environments is a new column in this one, unless it holds nothing. */
function elsewhere({ owner, feature, inEnvironment }) {
    if (inEnvironment)
        return [];
    return [
        ask(owner, {
            rule: 'environment',
            at: feature.at,
            type: 'SCHEMA_NEW_COLUMN',
            short: 'Column missing in environment',
            demand: { kind: 'metric', metric: { of: 'present', column: feature.column }, bounds: { max: 0 } },
            whenAbsent: 'skip',
        }),
    ];
}
/** Does it hold something in enough rows? */
function amountChecks(scope) {
    return [...amounts(scope), ...groupPresence(scope)];
}
function amounts(scope) {
    const { owner, feature } = scope;
    const presence = (0,message_fields/* messageIn */.v6)(feature.message, 'presence')?.value;
    if (presence === undefined)
        return [];
    const checks = [];
    const fraction = (0,message_fields/* numberIn */.Po)(presence, 'min_fraction');
    if (fraction !== undefined && !(fraction.value >= 0 && fraction.value <= 1)) {
        const short = fraction.value > 1
            ? 'min_fraction should not greater than 1'
            : 'min_fraction should not be negative: clear is equal to zero';
        const problem = `"min_fraction" must lie in [0, 1]: current value is ${fraction.value}`;
        const rule = 'presence.min_fraction.faulty';
        checks.push(featureFault(scope, { rule, at: fraction.at, type: 'INVALID_SCHEMA_SPECIFICATION', short, problem }));
    }
    const count = (0,message_fields/* numberIn */.Po)(presence, 'min_count');
    // One row is what `presence` itself asks for.
    if (count !== undefined && count.value > 1) {
        const demand = present(feature.column, { holdingRows: count.value });
        const rule = 'presence.min_count';
        checks.push(ask(owner, { rule, at: count.at, type: 'FEATURE_TYPE_LOW_NUMBER_PRESENT', demand, ...ONLY_IF_ANY }));
    }
    if (fraction !== undefined && fraction.value > 0) {
        const demand = present(feature.column, { holding: Math.min(fraction.value, 1) });
        const rule = 'presence.min_fraction';
        const type = 'FEATURE_TYPE_LOW_FRACTION_PRESENT';
        checks.push(ask(owner, { rule, at: fraction.at, type, demand, ...ONLY_IF_ANY }));
    }
    return checks;
}
/** `required`: wherever the group is, the feature is. */
function groupPresence({ owner, feature }) {
    const group = (0,message_fields/* messageIn */.v6)(feature.message, 'group_presence');
    if (group === undefined || !(0,message_fields/* isSet */.vM)(group.value, 'required'))
        return [];
    const demand = present(feature.column, { holding: 1 });
    const rows = feature.parent === null ? {} : { rows: { column: feature.parent, is: 'present' } };
    const rule = 'group_presence.required';
    const type = 'FEATURE_TYPE_LOW_FRACTION_PRESENT';
    return [ask(owner, { rule, at: group.at, type, demand, ...rows, whenAbsent: 'null' })];
}
function present(column, allow) {
    return { kind: 'rows', columns: [column], test: { kind: 'present', nan: true }, skip: 'never', allow };
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/unique-checks.js




/** How many different values there are: only text and categorical numbers are counted. A limit that is not given is none. */
function uniqueChecks(scope) {
    const { owner, feature, type } = scope;
    const constraints = (0,message_fields/* messageIn */.v6)(feature.message, 'unique_constraints');
    if (constraints === undefined)
        return [];
    if (type !== 'BYTES' && !isCategorical(feature.message)) {
        const problem = `"unique_constraints" must stand in a feature of type BYTES or in a categorical one: current value stands in one of type ${type}`;
        const question = { rule: 'unique_constraints.faulty', at: constraints.at, type: 'FEATURE_TYPE_NO_UNIQUE' };
        return [featureFault(scope, { ...question, problem, unless: ['type'], whenEmpty: 'skip' })];
    }
    const ends = [
        { end: 'min', type: 'FEATURE_TYPE_LOW_UNIQUE' },
        { end: 'max', type: 'FEATURE_TYPE_HIGH_UNIQUE' },
    ];
    return ends.flatMap(({ end, type: anomaly }) => {
        const limit = (0,message_fields/* numberIn */.Po)(constraints.value, end);
        if (limit === undefined)
            return [];
        return [
            ask(owner, {
                rule: `unique_constraints.${end}`,
                at: limit.at,
                type: anomaly,
                demand: { kind: 'metric', metric: { of: 'distinct', column: feature.column }, bounds: { [end]: limit.value } },
                over: 'items',
                unless: ['type'],
                ...ONLY_IF_ANY,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/feature-checks.js








const WHOLE_NUMBERS = [
    'TINYINT',
    'SMALLINT',
    'INTEGER',
    'BIGINT',
    'HUGEINT',
    'UTINYINT',
    'USMALLINT',
    'UINTEGER',
    'UBIGINT',
    'UHUGEINT',
];
/** Types of the engine for each type of a feature. A truth value is a number or a word, as its domain has it. */
const ENGINE_TYPES = {
    INT: [...WHOLE_NUMBERS, 'BOOLEAN'],
    FLOAT: ['FLOAT', 'DOUBLE', 'DECIMAL'],
    BYTES: [
        'VARCHAR',
        'BLOB',
        'ENUM',
        'UUID',
        'JSON',
        'BOOLEAN',
        'DATE',
        'TIME',
        'TIMESTAMP',
        'TIMESTAMP_S',
        'TIMESTAMP_MS',
        'TIMESTAMP_NS',
        'TIMESTAMP WITH TIME ZONE',
        'TIME WITH TIME ZONE',
        'INTERVAL',
        'BIT',
    ],
    STRUCT: ['STRUCT'],
};
/** Everything that one feature demands, faults of its own first. A feature whose type cannot be known demands nothing else. */
function featureChecks(scope) {
    if (scope.feature.path.at(-1) === '' && !scope.feature.message.fields.has('name'))
        return [nameless(scope)];
    if (scope.type === null)
        return [typeless(scope, 'determine the type and set it, rather than deprecating.')];
    const guessed = givenType(scope.feature.message) === null;
    const checks = [
        ...(guessed ? [typeless(scope, 'inferring the type to be BYTES, given the domain specified.')] : []),
        ...presenceChecks(scope),
        ...countChecks(scope),
        ...amountChecks(scope),
        typeCheck(scope, scope.type),
        ...domainChecks(scope),
        ...uniqueChecks(scope),
        ...comparatorChecks(scope),
        ...derived(scope),
    ];
    const isFault = ({ check, anomaly }) => check.demand.kind === 'improper' && /^(FEATURE_MISSING|INVALID|DOMAIN_INVALID)/.test(anomaly.type);
    return [...checks.filter(isFault), ...checks.filter((check) => !isFault(check))];
}
/** The type of a feature; a domain of strings tells it where it is not said. */
function typeOfFeature(message) {
    const given = givenType(message);
    if (given !== null)
        return given;
    return message.fields.has('domain') || message.fields.has('string_domain') ? 'BYTES' : null;
}
function givenType(message) {
    const given = (0,message_fields/* textIn */.r7)(message, 'type')?.value;
    return given === 'BYTES' || given === 'INT' || given === 'FLOAT' || given === 'STRUCT' ? given : null;
}
function nameless({ owner, feature }) {
    const short = 'unspecified name (maybe meant to be the empty string): find name rather than deprecating.';
    const problem = 'a feature must have a name: current value is none';
    return fault(owner, { rule: 'name', at: feature.at, type: 'FEATURE_MISSING_NAME', short, problem });
}
function typeless(scope, advice) {
    const short = `unspecified type: ${advice}`;
    const problem = '"type" must be one of BYTES, INT, FLOAT, STRUCT: current value is none';
    return featureFault(scope, {
        rule: 'type.faulty',
        at: scope.feature.at,
        type: 'FEATURE_MISSING_TYPE',
        short,
        problem,
    });
}
/** A list counts by its items, but for STRUCTs: fields of STRUCTs inside lists are out of reach of the other checks. */
function typeCheck({ owner, feature }, type) {
    const at = (0,message_fields/* textIn */.r7)(feature.message, 'type')?.at ?? feature.at;
    const demand = {
        kind: 'column-type',
        column: feature.column,
        types: ENGINE_TYPES[type] ?? [],
        ...(type === 'STRUCT' ? {} : { items: true }),
        ...(type === 'FLOAT' ? { guessed: WHOLE_NUMBERS } : {}),
    };
    return ask(owner, { rule: 'type', at, type: 'UNEXPECTED_DATA_TYPE', demand, ...ONLY_IF_ANY });
}
function derived(scope) {
    const source = (0,message_fields/* messageIn */.v6)(scope.feature.message, 'validation_derived_source');
    if (source === undefined)
        return [];
    const stage = (0,message_fields/* textIn */.r7)(scope.feature.message, 'lifecycle_stage')?.value ?? 'none';
    const problem = `a feature with "validation_derived_source" must have "lifecycle_stage" VALIDATION_DERIVED or one that is not validated: current value is ${stage}`;
    const type = 'DERIVED_FEATURE_BAD_LIFECYCLE';
    const rule = 'lifecycle_stage.faulty';
    return [featureFault(scope, { rule, at: source.at, type, problem, whenEmpty: 'skip' })];
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/features.js
var tfdv_features = __webpack_require__(41646);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/refusals.js


const NO_CONTENT = 'take it out, or validate such content with TFDV';
/** Constructs of a validated feature that demand something nobody here can tell of a table. */
const REFUSED = [
    ...['audio_domain', 'video_domain', 'content_chunk_domain', 'time_of_day_domain'].map((field) => ({
        field,
        why: 'it is a domain that cannot be judged, and TFDV takes every feature with it for faulty',
        fix: NO_CONTENT,
    })),
    ...['minimum_supported_image_fraction', 'max_image_byte_size'].map((name) => ({
        field: `image_domain.${name}`,
        why: 'images are not decoded here',
        fix: NO_CONTENT,
    })),
    ...['coverage', 'token_constraints', 'sequence_length_constraints'].map((name) => ({
        field: `natural_language_domain.${name}`,
        why: 'tokens and vocabularies are not read here',
        fix: NO_CONTENT,
    })),
];
/**
 * What cannot be honoured is an error that names it, never ignored: `CONFIG_UNSUPPORTED` with line and column. Features that are not validated
 * may hold what they like.
 */
function refuseInSchema(source, schema) {
    for (const name of ['float_domain', 'int_domain']) {
        const [domain] = (0,message_fields/* messagesIn */.ww)(schema, name);
        if (domain === undefined)
            continue;
        const why = 'only domains of strings can be shared by features, in TFDV too';
        throw refusal(source, domain.at, { field: name, why, fix: `write the "${name}" inside the feature` });
    }
}
/** The same for one feature. */
function refuseInFeature(source, feature) {
    for (const refused of REFUSED) {
        const [outer = '', inner] = refused.field.split('.');
        const given = feature.fields.get(outer)?.[0];
        const at = inner === undefined ? given?.at : (0,message_fields/* messageIn */.v6)(feature, outer)?.value.fields.get(inner)?.[0]?.at;
        if (at !== undefined)
            throw refusal(source, at, refused);
    }
    const derived = (0,message_fields/* messageIn */.v6)(feature, 'validation_derived_source');
    if (derived === undefined || (0,message_fields/* textIn */.r7)(feature, 'lifecycle_stage')?.value !== 'VALIDATION_DERIVED')
        return;
    throw refusal(source, derived.at, {
        field: 'validation_derived_source',
        why: 'no feature is derived from others here',
        fix: 'give the derived column in the data and take "validation_derived_source" out, or set lifecycle_stage: DISABLED',
    });
}
function refusal(source, at, { field, why, fix }) {
    const reason = `it must hold only what can be judged on a table: current value is "${field}": ${why}`;
    return (0,source_text/* complainAt */.Nr)(source, at, { code: 'CONFIG_UNSUPPORTED', reason, fix });
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/schema-fields.js
var schema_fields = __webpack_require__(77358);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/schema-json.js

/** A message as protocol buffers write it in JSON; what is opaque to us is left out. */
function schemaJson(message) {
    const table = schema_fields/* SCHEMA_MESSAGES */.Hu[message.type] ?? {};
    const entries = [];
    for (const [name, fields] of message.fields) {
        const kind = table[name] ?? '';
        if (kind.startsWith('opaque'))
            continue;
        const values = fields.map(({ value }) => valueJson(value, kind));
        entries.push([camelCase(name), kind.endsWith('*') ? values : (values[0] ?? null)]);
    }
    return Object.fromEntries(entries);
}
function valueJson(value, kind) {
    if (typeof value === 'object')
        return schemaJson(value);
    if (typeof value !== 'number')
        return value;
    if (kind.startsWith('int64'))
        return String(value);
    if (Number.isFinite(value))
        return value;
    return value > 0 ? 'Infinity' : '-Infinity';
}
function camelCase(name) {
    return name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/text-format.js + 2 modules
var text_format = __webpack_require__(62057);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/typed-message.js + 1 modules
var typed_message = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/read-tfdv-schema.js













const MEANINGS = ['mid_domain', 'url_domain', 'time_domain', 'natural_language_domain', 'image_domain'];
/**
 * Reads `schema.pbtxt`. `name` is how reports call it. Throws `CONFIG_SYNTAX`, `LIMIT_SIZE`, `CONFIG_INVALID` (fields, values, an environment
 * that the schema does not name), `CONFIG_UNSUPPORTED` (what cannot be judged on a table); all but the size with line and column. Faults
 * that TFDV reports as anomalies are checks that never hold.
 */
function readTfdvSchema(text, name, options = {}) {
    const source = (0,source_text/* sourceText */.rI)(text, name);
    const schema = (0,typed_message/* typedMessage */.C)(source, (0,text_format/* readTextFormat */.D)(source), 'Schema');
    const environment = options.environment === '' ? null : (options.environment ?? null);
    mustName(source, schema, environment);
    refuseInSchema(source, schema);
    const { features, containers, composites } = (0,tfdv_features/* schemaFeatures */.LT)(source, schema);
    for (const { message } of features)
        refuseInFeature(source, message);
    const scope = { source, severities: options.severities ?? {} };
    const scopeOf = featureScopes(scope, schema, environment);
    const made = [
        ...containers.map((container) => newColumnChecks(scope, container)),
        ...features.flatMap((feature) => featureChecks(scopeOf(feature))),
        ...composites.flatMap((composite) => compositeChecks(scope, composite)),
        ...datasetChecks(scope, schema),
    ];
    return {
        name,
        sha256: (0,digest/* sha256Of */.Bj)(text),
        language: 'TensorFlow Data Validation schema',
        checks: made.map(({ check }) => check),
        environment,
        anomalies: new Map(made.map(({ check, anomaly }) => [check.name, anomaly])),
        reading: { textColumns: outermost(features, ({ message }) => typeOfFeature(message) === 'BYTES') },
        categoricalColumns: outermost(features, ({ message }) => isCategorical(message)),
        foreignColumns: outermost(features, ({ message }) => !(0,tfdv_features/* isInEnvironment */.fs)(schema, message, environment)),
        unchecked: features.flatMap((feature) => uncheckedIn(source, feature)),
        baseline: schemaJson(schema),
    };
}
/** Columns of the table itself. */
function outermost(features, isMeant) {
    return features.filter((feature) => feature.path.length === 1 && isMeant(feature)).map(({ column }) => column);
}
/** Domains that say what values mean and demand nothing of them, in TFDV too. */
function uncheckedIn({ where }, { path, message }) {
    return MEANINGS.flatMap((name) => {
        const at = message.fields.get(name)?.[0]?.at;
        return at === undefined ? [] : [{ what: `${name} of ${(0,feature_path/* serialisePath */.n)(path)}`, where: where(at) }];
    });
}
function featureScopes(scope, schema, environment) {
    const stringDomains = sharedDomains(scope.source, schema);
    return (feature) => ({
        owner: { scope, path: feature.path, kind: 'column' },
        feature,
        type: typeOfFeature(feature.message),
        inEnvironment: (0,tfdv_features/* isInEnvironment */.fs)(schema, feature.message, environment),
        stringDomains,
    });
}
function sharedDomains(source, schema) {
    const domains = new Map();
    for (const domain of (0,message_fields/* messagesIn */.ww)(schema, 'string_domain')) {
        const name = (0,tfdv_features/* nameOf */.Vb)(domain.value);
        if (domains.has(name)) {
            throw (0,source_text/* complainAt */.Nr)(source, domain.at, {
                code: 'CONFIG_INVALID',
                reason: `every "string_domain" must have a name of its own: current value is ${(0,source_text/* quoted */.TL)(name)} twice`,
                fix: 'leave one of the two',
            });
        }
        domains.set(name, domain);
    }
    return domains;
}
function mustName(source, schema, environment) {
    const known = (0,tfdv_features/* environmentsOf */.M2)(schema);
    if (environment === null || known.includes(environment))
        return;
    const legal = known.length === 0 ? 'it names none' : known.join(', ');
    throw (0,source_text/* complainAt */.Nr)(source, 0, {
        code: 'CONFIG_INVALID',
        reason: `the environment must be one that the schema names (${legal}): current value is ${(0,source_text/* quoted */.TL)(environment)}`,
        fix: 'correct "schema-environment", or name the environment in default_environment or in_environment',
    });
}


/***/ })

};
