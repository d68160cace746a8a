/**
 * How text stands for a value where that is not the engine's own way. Asked of text only: a column that holds such values by itself
 * (numbers in Parquet, booleans in JSON) is judged by value. Its SQL: `notationValue`.
 */
export interface Notation {
  /** RE2: the whole text looks so, blanks around a number apart. Text that does not is no value. */
  readonly looks?: string;
  /** RE2: every match is taken out before the text is read. */
  readonly without?: string;
  /** What stands for the decimal point, after `without`; `.` unless told. */
  readonly decimal?: string;
  /** strptime's format of a time, date or clock; ISO 8601 unless told. An offset is taken into account; without one UTC is meant. */
  readonly format?: string;
  /** Words for true and for false, exactly so. */
  readonly truths?: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
