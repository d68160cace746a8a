/** Why a type of TFDV's is never raised here. */
export type Unraised =
  /** TFDV declares it and never raises it either. */
  | 'never in TFDV'
  /** What leads to it is an error of the schema (CONFIG_UNSUPPORTED), which names the field. */
  | 'refused'
  /** It cannot come about on a table; the note says why. */
  | 'cannot occur';

/** One type of TFDV's anomalies. */
export interface AnomalyKind {
  /** Its number in the protocol buffer. */
  readonly number: number;
  /** What TFDV says of it in a few words; its own words. Null where it is never raised here. */
  readonly short: string | null;
  readonly unraised?: Unraised;
  /** Where we differ, or why it is not raised. */
  readonly note?: string;
}

const NEVER = { short: null, unraised: 'never in TFDV' } as const;

/**
 * Every type of an anomaly that TFDV knows: its number, its short description, and whether it is raised here. The table of docs/tfdv.md is
 * made of it. Reference: anomalies.proto of github.com/tensorflow/metadata; short descriptions: tensorflow_data_validation/anomalies.
 */
export const ANOMALY_TYPES = {
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
} as const satisfies Readonly<Record<string, AnomalyKind>>;

/** A type of an anomaly, by TFDV's name. */
export type AnomalyType = keyof typeof ANOMALY_TYPES;
