import { type ErrorCode, type Json, type JsonObject, PlumblineError, type Where } from '@plumbline/core';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { compactSchema, keysIn, schemaForKeys } from './compact-schema.ts';
import { nearest } from './nearest.ts';

/** What a guard says of a value that does not fit, besides the places. */
export interface GuardOptions {
  /** Code of the error; `CONFIG_INVALID` unless told. */
  readonly code?: ErrorCode;
  readonly fix?: string;
  /** Finds the line of a JSON pointer, for annotations. */
  readonly locate?: (pointer: string) => Where | undefined;
}

/** Checks an unknown value against a schema and returns it typed, or throws naming every place that does not fit. */
export type Guard<T> = (value: unknown, what: string, options?: GuardOptions) => Promise<T>;

const PROBLEMS_SHOWN = 5;

/** How a guard looks. */
export interface GuardSettings {
  /** Go on after the first problem; true unless told. False for documents of millions of values, each of which could be one. */
  readonly allProblems?: boolean;
}

/**
 * A typed boundary made from a JSON Schema (2020-12). The schema is compiled at the first use, not at import.
 * Throws `PlumblineError` with the pointer of each problem, the legal values and the nearest legal key.
 */
export function guard<T>(schema: JsonObject, { allProblems = true }: GuardSettings = {}): Guard<T> {
  const validatorFor = validators<T>(schema, allProblems);
  return async (value, what, options = {}) => {
    const validate = await validatorFor(value);
    if (validate(value)) return value;
    const errors = withoutEchoes(validate.errors ?? []);
    const where = options.locate?.(placeOf(errors[0]));
    const problems = errors.slice(0, PROBLEMS_SHOWN).map((error) => {
      const line = errors.length === 1 ? undefined : options.locate?.(placeOf(error))?.line;
      return line === undefined ? describe(error) : `line ${line}: ${describe(error)}`;
    });
    throw new PlumblineError(
      options.code ?? 'CONFIG_INVALID',
      `Cannot read ${what}: ${problems.join('; ')}`,
      options.fix ?? `correct ${what}`,
      where === undefined ? {} : { where },
    );
  };
}

/**
 * A schema is compiled in every run and used a few times: polishing its code, writing parts of it twice, and compiling the schema of schemas
 * to judge it by cost more than they save. Schemas are our own: strict mode tells their mistakes.
 */
const QUICK = { code: { optimize: false }, inlineRefs: false, meta: false, validateSchema: false } as const;

/** Compiles what the first value has keys for, since a run reads few documents of a kind; with the first that has others, all of it. */
function validators<T>(schema: JsonObject, allErrors: boolean): (value: unknown) => Promise<ValidateFunction<T>> {
  let known: Promise<ValidateFunction<T>> | undefined;
  let covered: ReadonlySet<string> = new Set();
  return (value) => {
    const all = keysIn(schema);
    const keys = allErrors ? new Set([...keysIn(value)].filter((key) => all.has(key))) : all;
    if (known !== undefined && [...keys].every((key) => covered.has(key))) return known;
    covered = known === undefined ? keys : all;
    known = compile<T>(schemaForKeys(schema, covered), allErrors);
    return known;
  };
}

async function compile<T>(schema: JsonObject, allErrors: boolean): Promise<ValidateFunction<T>> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ allErrors, strict: true, allowUnionTypes: true, verbose: true, ...QUICK });
  formats.default.default(ajv);
  return ajv.compile<T>(compactSchema(schema));
}

/** Drops what only repeats a deeper problem: `oneOf`, `anyOf` and `if` name no place of their own. */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const own = errors.filter((error) => !['oneOf', 'anyOf', 'if', 'allOf'].includes(error.keyword));
  return own.length > 0 ? own : errors;
}

function placeOf(error: ErrorObject | undefined): string {
  if (error === undefined) return '';
  const extra: unknown = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  return typeof extra === 'string'
    ? `${error.instancePath}/${extra.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : error.instancePath;
}

function describe(error: ErrorObject): string {
  const place = placeOf(error) === '' ? 'the whole document' : `"${placeOf(error).slice(1).replaceAll('/', '.')}"`;
  const extra: unknown = error.params['additionalProperty'];
  if (typeof extra === 'string') return `${place} is not a legal key${suggestion(extra, keysOf(error.parentSchema))}`;
  const legal: unknown = error.params['allowedValues'];
  if (Array.isArray(legal)) return `${place} must be one of ${legal.join(', ')}: current value is ${shown(error.data)}`;
  const type: unknown = error.keyword === 'type' ? error.params['type'] : undefined;
  const demand = type === undefined ? (error.message ?? 'does not fit') : `must be ${typeWords(type)}`;
  return `${place} ${demand}: current value is ${shown(error.data)}`;
}

const TYPE_WORDS: ReadonlyMap<unknown, string> = new Map([
  ['array', 'a list'],
  ['object', 'keys with values'],
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
]);

function typeWords(type: unknown): string {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.map((one) => TYPE_WORDS.get(one) ?? String(one)).join(' or ');
}

function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return [];
  const { properties } = schema;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function suggestion(key: string, legal: readonly string[]): string {
  const near = nearest(key, legal);
  if (near !== null) return `: did you mean "${near}"?`;
  return legal.length === 0 ? '' : `: legal keys are ${legal.join(', ')}`;
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
}

/** A guard for any JSON object, where only the outermost shape matters. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
