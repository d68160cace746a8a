/** A limit: a number, or text that is compared as the column's own kind (a time in ISO 8601, a string). */
export type Limit = number | string;

/** Between which limits something must lie; an end that is not given is open. Both ends belong to it unless strict. */
export interface Bounds {
  readonly min?: Limit;
  readonly max?: Limit;
  readonly minStrict?: boolean;
  readonly maxStrict?: boolean;
  /** True: it must lie outside instead. */
  readonly outside?: boolean;
}
