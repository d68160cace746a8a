import type { JsonObject } from '@plumbline/core';
import type { Notation } from '../checks/notation.ts';
import type { RowTest, ValueType } from '../checks/row-test.ts';
import { GEOJSON_SCHEMA, GEOPOINT_ARRAY_SCHEMA, GEOPOINT_OBJECT_SCHEMA, TOPOJSON_SCHEMA } from './geo-schemas.ts';
import { listNotation } from './list-notation.ts';
import { isOwnNotation, numberNotation } from './number-notation.ts';
import { strptimeFormat } from './strptime-format.ts';
import type { Constraints, Field } from './table-schema.ts';
import { CLOCK, DATE, DATE_TIME, DURATION, GEOPOINT, TEXT_FORMATS, YEAR, YEAR_MONTH } from './text-patterns.ts';

/** What a field's values are read as. */
export interface Compared {
  readonly as: ValueType;
  readonly notation?: Notation;
}

/** A field's type and format, ready to be judged. */
export interface FieldReading {
  /** What every value must be; null where anything may be. */
  readonly test: RowTest | null;
  /** How limits and listed values are compared with it; null where they cannot be. */
  readonly compared: Compared | null;
  /** Values are JSON, and constraints join this schema. */
  readonly json: JsonObject | null;
  /** A CSV field must stay the text it is. */
  readonly isText: boolean;
}

/** A type of Table Schema. */
export interface FieldType {
  /** Legal formats besides `default`; `strptime`: any pattern of it. */
  readonly formats: readonly string[] | 'strptime';
  /** Legal constraints besides `required`, `unique` and `enum`. */
  readonly constraints: readonly (keyof Constraints)[];
  readonly read: (field: Field, format: string) => FieldReading | { readonly unsupported: string };
}

const LENGTHS = ['minLength', 'maxLength'] as const;
const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;

/** Every type of Table Schema, with its formats and constraints. */
export const FIELD_TYPES: Readonly<Record<string, FieldType>> = {
  string: { formats: Object.keys(TEXT_FORMATS), constraints: [...LENGTHS, 'pattern'], read: readString },
  number: { formats: [], constraints: LIMITS, read: (field) => readNumber(field, 'number') },
  integer: { formats: [], constraints: LIMITS, read: (field) => readNumber(field, 'integer') },
  boolean: { formats: [], constraints: [], read: readBoolean },
  object: { formats: [], constraints: [...LENGTHS, 'jsonSchema'], read: () => ofJson({ type: 'object' }) },
  array: { formats: [], constraints: [...LENGTHS, 'jsonSchema'], read: () => ofJson({ type: 'array' }) },
  list: { formats: [], constraints: [], read: readList },
  date: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('date', DATE, format) },
  datetime: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('time', DATE_TIME, format) },
  time: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('clock', CLOCK, format) },
  year: { formats: [], constraints: LIMITS, read: () => valued('integer', { looks: YEAR }) },
  yearmonth: { formats: [], constraints: LIMITS, read: () => valued('string', { looks: YEAR_MONTH }) },
  duration: {
    formats: [],
    constraints: LIMITS,
    read: () => ({ ...valued('string', { looks: DURATION }), compared: null }),
  },
  geopoint: { formats: ['array', 'object'], constraints: [], read: (_, format) => readGeopoint(format) },
  geojson: {
    formats: ['topojson'],
    constraints: [],
    read: (_, format) => ofJson(format === 'topojson' ? TOPOJSON_SCHEMA : GEOJSON_SCHEMA),
  },
  any: {
    formats: [],
    constraints: [],
    read: () => ({ test: null, compared: { as: 'string' }, json: null, isText: false }),
  },
};

function valued(as: ValueType, notation: Notation): FieldReading {
  return { test: { kind: 'type', type: as, notation }, compared: { as, notation }, json: null, isText: true };
}

function ofJson(json: JsonObject): FieldReading {
  return { test: { kind: 'json-schema', schema: json }, compared: null, json, isText: true };
}

function readString(_field: Field, format: string): FieldReading {
  const looks = TEXT_FORMATS[format];
  if (looks !== undefined) return { ...valued('string', { looks }), compared: { as: 'string' } };
  return { test: { kind: 'type', type: 'string' }, compared: { as: 'string' }, json: null, isText: true };
}

function readNumber(field: Field, as: 'number' | 'integer'): FieldReading {
  return { ...valued(as, numberNotation(field, as)), isText: isOwnNotation(field) };
}

function readBoolean(field: Field): FieldReading {
  const yes = field.trueValues ?? ['true', 'True', 'TRUE', '1'];
  const no = field.falseValues ?? ['false', 'False', 'FALSE', '0'];
  return valued('boolean', { truths: { yes, no } });
}

function readList(field: Field): FieldReading {
  return { ...valued('string', listNotation(field)), compared: { as: 'string' } };
}

function readTime(as: ValueType, looks: string, format: string): FieldReading | { readonly unsupported: string } {
  if (format === 'default') return valued(as, { looks });
  if (format === 'any') return { test: { kind: 'time-like' }, compared: null, json: null, isText: true };
  const read = strptimeFormat(format);
  return 'unsupported' in read ? read : valued(as, read);
}

function readGeopoint(format: string): FieldReading {
  if (format === 'array') return ofJson(GEOPOINT_ARRAY_SCHEMA);
  if (format === 'object') return ofJson(GEOPOINT_OBJECT_SCHEMA);
  return { ...valued('string', { looks: GEOPOINT }), compared: { as: 'string' } };
}
