/** Any JSON value. Non-finite numbers are not JSON: write them as the strings "NaN", "Infinity", "-Infinity". */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };
