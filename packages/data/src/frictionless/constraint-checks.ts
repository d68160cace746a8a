import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Bounds, Limit } from '../checks/bounds.ts';
import type { RuleValue } from '../checks/predicate.ts';
import type { RowTest } from '../checks/row-test.ts';
import type { PatternReader } from '../json-schema/linear-pattern.ts';
import type { Compared, FieldReading } from './field-types.ts';
import { rulePattern } from './rule-pattern.ts';
import { inside, type RulePlace, ruleFault } from './rule-place.ts';
import { looksSo } from './strptime-format.ts';
import type { Constraints, Field } from './table-schema.ts';

/** A field with what has been read of it. */
export interface ReadField {
  readonly field: Field;
  readonly reading: FieldReading;
  /** Of the field. */
  readonly place: RulePlace;
  readonly readPattern: PatternReader;
}

/** A constraint as a test of each value, with where it stands. */
export interface ConstraintTest {
  /** The constraint's name. */
  readonly name: string;
  readonly test: RowTest;
  readonly place: RulePlace;
}

const LIMITS: Readonly<Record<string, (limit: Limit) => Bounds>> = {
  minimum: (min) => ({ min }),
  maximum: (max) => ({ max }),
  exclusiveMinimum: (min) => ({ min, minStrict: true }),
  exclusiveMaximum: (max) => ({ max, maxStrict: true }),
};

/** The tests of a field's constraints but for `required` and `unique`, which are no tests of a value. */
export function constraintTests(read: ReadField): readonly ConstraintTest[] {
  const { constraints = {}, categories } = read.field;
  const stated = Object.entries(constraints).flatMap(([name, value]) => {
    const place = inside(read.place, 'constraints', name);
    const test = constraintTest(name, value, { ...read, place });
    return test === null ? [] : [{ name, test, place }];
  });
  if (categories === undefined) return stated;
  const place = inside(read.place, 'categories');
  const values = categories.map((category) => (isJsonObject(category) ? category.value : category));
  return [...stated, { name: 'categories', test: listed(values, { ...read, place }), place }];
}

function constraintTest(name: string, value: Constraints[keyof Constraints], read: ReadField): RowTest | null {
  if (name === 'pattern') return pattern(String(value), read);
  if (name === 'jsonSchema' && isJsonObject(value)) return { kind: 'json-schema', schema: value };
  if (name === 'enum' && Array.isArray(value)) return listed(value, read);
  if (name === 'minLength' || name === 'maxLength') return length(name, Number(value), read);
  const bounds = LIMITS[name];
  return bounds === undefined || value === undefined ? null : limited(bounds, value, read);
}

function pattern(stated: string, { place, readPattern }: ReadField): RowTest {
  const patterns = [rulePattern(stated, { readPattern, place, notation: 'xml' })];
  return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
}

function length(name: 'minLength' | 'maxLength', limit: number, { reading }: ReadField): RowTest {
  if (reading.json === null) return { kind: 'length', bounds: name === 'minLength' ? { min: limit } : { max: limit } };
  const keyword = `${name.slice(0, 3)}${reading.json['type'] === 'object' ? 'Properties' : 'Items'}`;
  return { kind: 'json-schema', schema: { [keyword]: limit } };
}

/** Values are compared as the field's own kind, and what does not fit it is told by another check. */
function limited(bounds: (limit: Limit) => Bounds, value: Json, { field, reading, place }: ReadField): RowTest {
  const { compared } = reading;
  if (compared === null) {
    throw ruleFault('CONFIG_UNSUPPORTED', place, {
      what: `a limit of "${field.name}" cannot be compared: its values are of type ${field.type}, format ${field.format ?? 'default'}`,
      fix: 'leave the limit out, or give the field a format with an order',
    });
  }
  const limit = typeof value === 'number' ? value : String(value);
  demandReadable(limit, compared, place);
  return { kind: 'between', bounds: bounds(plainLimit(limit, compared)), ...compared, unreadable: 'holds' };
}

/** A number written in the field's own way as the number it is, since columns of numbers know no other. */
function plainLimit(limit: Limit, { as, notation }: Compared): Limit {
  if (typeof limit === 'number' || (as !== 'number' && as !== 'integer')) return limit;
  const bare = notation?.without === undefined ? limit : limit.trim().replace(new RegExp(notation.without, 'g'), '');
  const plain = notation?.decimal === undefined ? bare : bare.replaceAll(notation.decimal, '.');
  return Number.isSafeInteger(Number(plain)) || !/^[+-]?\d+$/.test(plain.trim()) ? Number(plain) : plain;
}

function listed(values: readonly Json[], read: ReadField): RowTest {
  const { reading } = read;
  if (reading.json !== null || (reading.compared === null && reading.test?.kind === 'json-schema'))
    return { kind: 'json-schema', schema: { enum: values } };
  const compared = reading.compared ?? { as: 'string' };
  const legal = values.map((value) => legalValue(value, compared, read));
  return { kind: 'one-of', values: legal, ...compared, unreadable: 'holds' };
}

function legalValue(value: Json, compared: Compared, { field, place }: ReadField): RuleValue {
  const truths = compared.notation?.truths;
  if (truths !== undefined) {
    if (typeof value === 'boolean') return value;
    if (truths.yes.includes(String(value))) return true;
    if (truths.no.includes(String(value))) return false;
  } else if (typeof value === 'string' || typeof value === 'number') {
    const legal = compared.as === 'string' ? String(value) : value;
    demandReadable(legal, compared, place);
    return plainLimit(legal, compared);
  }
  throw ruleFault('CONFIG_INVALID', place, {
    what: `a listed value of "${field.name}" must be of its type ${field.type ?? 'any'}: current value is ${JSON.stringify(value)}`,
    fix: 'correct the value',
  });
}

/** A value of the schema that cannot be read as the field's type would be compared with nothing. */
function demandReadable(value: Limit, { as, notation }: Compared, place: RulePlace): void {
  const isNumeric = as === 'integer' || as === 'number';
  const isReadable =
    typeof value === 'number' ? isNumeric : isWritten(value, { as, ...(notation === undefined ? {} : { notation }) });
  if (isReadable) return;
  throw ruleFault('CONFIG_INVALID', place, {
    what: `a value must be written as the field's own values are: current value is ${JSON.stringify(value)}`,
    fix: 'write it in the type and format of the field',
  });
}

const WRITTEN_CHARS_MAX = 200;

function isWritten(text: string, { as, notation }: Compared): boolean {
  if (text.length > WRITTEN_CHARS_MAX) return false;
  if (notation?.looks !== undefined && !looksSo(notation.looks, text.trim())) return false;
  const isIso = notation?.format === undefined && (as === 'date' || as === 'time');
  return !isIso || isDay(text.slice(0, 10));
}

/** JavaScript takes the 31st of February for the 2nd of March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
