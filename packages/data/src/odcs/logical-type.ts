import type { Notation } from '../checks/notation.ts';
import type { RowTest, ValueType } from '../checks/row-test.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import { DATE } from '../frictionless/text-patterns.ts';
import type { Property } from './contract.ts';
import { javaTimeFormat } from './java-time-format.ts';
import { nestedSchema } from './nested-schema.ts';
import { logicalTypeOf } from './physical-type.ts';

/** What a property's values are, ready to be judged. */
export interface LogicalReading {
  /** Null where the contract says nothing of the type that could be judged. */
  readonly test: RowTest | null;
  /** How limits are compared; null where they have no order. */
  readonly compared: { readonly as: ValueType; readonly notation?: Notation } | null;
  /** A CSV field must stay the text it is. */
  readonly isText: boolean;
}

const NOTHING: LogicalReading = { test: null, compared: null, isText: false };
const OFFSET = '(?:Z|[+-][0-9]{2}:?[0-9]{2})';
/** ISO 8601 that must hold an offset, where the contract wants one and states no format. */
const ZONED: Readonly<Record<string, string>> = {
  timestamp: `${DATE}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?${OFFSET}`,
  time: `[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?${OFFSET}`,
};
const AS: Readonly<Record<string, ValueType>> = { date: 'date', timestamp: 'time', time: 'clock' };

/** Reads the type of a property; without a logical type the physical one tells it, where it is one that everybody knows. */
export function logicalReading(property: Property, place: RulePlace): LogicalReading {
  const type = logicalTypeOf(property);
  switch (type) {
    case null:
      return NOTHING;
    case 'string':
      return { test: { kind: 'type', type }, compared: null, isText: true };
    case 'number':
    case 'integer':
      return { test: { kind: 'type', type }, compared: { as: type }, isText: false };
    case 'boolean':
      return { test: { kind: 'type', type }, compared: null, isText: false };
    case 'object':
    case 'array':
      return { test: { kind: 'json-schema', schema: nestedSchema(property, place) }, compared: null, isText: true };
    default:
      return timeReading(type, property, place);
  }
}

function timeReading(type: string, { logicalTypeOptions: options = {} }: Property, place: RulePlace): LogicalReading {
  const as = AS[type] ?? 'time';
  const wantsZone = options['timezone'] === true;
  const format = options['format'];
  if (typeof format !== 'string') {
    const looks = wantsZone ? ZONED[type] : undefined;
    const notation: Notation = looks === undefined ? {} : { looks };
    return { ...judged(as, notation), isText: wantsZone };
  }
  const at = inside(place, 'logicalTypeOptions', 'format');
  const read = javaTimeFormat(format);
  if ('unsupported' in read) {
    throw ruleFault('CONFIG_UNSUPPORTED', at, {
      what: `a format must be made of letters of Java's DateTimeFormatter that are honoured: "${read.unsupported}" in "${format}" is not`,
      fix: 'use y, M, d, H, h, m, s, S, a, E, X and quoted text',
    });
  }
  if (wantsZone && !read.hasZone) {
    throw ruleFault('CONFIG_INVALID', at, {
      what: `a format of times with a time zone must hold one: current value is "${format}"`,
      fix: 'add "XXX" to the format, or remove "timezone"',
    });
  }
  return { ...judged(as, { format: read.format, looks: read.looks }), isText: true };
}

function judged(as: ValueType, notation: Notation): Pick<LogicalReading, 'test' | 'compared'> {
  // Dates have one notation only; an empty one would take any that the engine knows.
  const written = as === 'date' && Object.keys(notation).length === 0 ? {} : { notation };
  return { test: { kind: 'type', type: as, ...written }, compared: { as, ...written } };
}
