import type { Json } from '@plumbline/core';
import type { Bounds, Limit } from '../checks/bounds.ts';
import type { RowTest } from '../checks/row-test.ts';
import { rulePattern } from '../frictionless/rule-pattern.ts';
import { inside, placeOf, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import { looksSo } from '../frictionless/strptime-format.ts';
import { type ContractColumn, type ContractScope, type Draft, everyValue, valueCheck } from './contract-scope.ts';
import { type LogicalReading, logicalReading } from './logical-type.ts';
import { numberFormat, stringFormat } from './nested-schema.ts';
import { logicalTypeOf, roomOf } from './physical-type.ts';
import { demandOptions } from './type-options.ts';

/** What a property says of its column apart from quality and relationships, and how the column must be read. */
export interface PropertyReading {
  readonly drafts: readonly Draft[];
  readonly isText: boolean;
}

/** Reads a property. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place. */
export function propertyChecks(column: ContractColumn, scope: ContractScope): PropertyReading {
  const { property, place } = column;
  const type = logicalTypeOf(property);
  demandOptions(property.logicalTypeOptions ?? {}, type ?? 'boolean', place);
  const reading = logicalReading(property, place);
  const typePlace = inside(place, property.logicalType === undefined ? 'physicalType' : 'logicalType');
  return {
    isText: reading.isText,
    drafts: [
      { name: `column.${column.name}.presence`, demand: { kind: 'column', column: column.name }, ...placeOf(place) },
      ...required(column),
      ...(reading.test === null ? [] : [valueCheck(column, 'type', { test: reading.test, at: typePlace })]),
      ...options(column, reading, scope),
      ...room(column),
      ...(property.unique === true
        ? [valueCheck(column, 'unique', { test: { kind: 'not-repeated' }, at: inside(place, 'unique') })]
        : []),
    ],
  };
}

function required({ name, property, place }: ContractColumn): readonly Draft[] {
  if (property.required !== true && property.primaryKey !== true) return [];
  const at = inside(place, property.required === true ? 'required' : 'primaryKey');
  const demand = { ...everyValue([name], { kind: 'present', nan: true }), skip: 'never' } as const;
  return [{ name: `column.${name}.required`, demand, whenAbsent: 'skip', ...placeOf(at) }];
}

/** Text for a column of `varchar(18)` has at most 18 characters, whether it counts characters or bytes. */
function room(column: ContractColumn): readonly Draft[] {
  const max = roomOf(column.property);
  if (max === null) return [];
  const test: RowTest = { kind: 'length', bounds: { max } };
  return [valueCheck(column, 'physical-length', { test, at: inside(column.place, 'physicalType') })];
}

/** The options of nested values are in the schema of their type. */
function options(column: ContractColumn, reading: LogicalReading, scope: ContractScope): readonly Draft[] {
  if (reading.test?.kind === 'json-schema') return [];
  const stated = column.property.logicalTypeOptions ?? {};
  return Object.entries(stated).flatMap(([name, value]) => {
    const at = inside(column.place, 'logicalTypeOptions', name);
    const test = optionTest(name, value, { column, reading, scope, at });
    return test === null ? [] : [valueCheck(column, name, { test, at })];
  });
}

interface OptionContext {
  readonly column: ContractColumn;
  readonly reading: LogicalReading;
  readonly scope: ContractScope;
  readonly at: RulePlace;
}

function optionTest(name: string, value: Json, context: OptionContext): RowTest | null {
  switch (name) {
    case 'minLength':
      return { kind: 'length', bounds: { min: Number(value) } };
    case 'maxLength':
      return { kind: 'length', bounds: { max: Number(value) } };
    case 'multipleOf':
      return { kind: 'multiple-of', of: Number(value) };
    case 'pattern':
      return pattern(String(value), context);
    case 'format':
      return format(String(value), context);
    default:
      return limit(name, value, context);
  }
}

/** As in JSON Schema a pattern is found anywhere unless it is anchored. */
function pattern(stated: string, { scope, at }: OptionContext): RowTest {
  const patterns = [rulePattern(stated, { readPattern: scope.readPattern, place: at })];
  return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
}

/** The format of a time is part of its type. */
function format(stated: string, { column }: OptionContext): RowTest | null {
  const type = logicalTypeOf(column.property);
  if (type === 'string') {
    const looks = stringFormat(stated, column.place);
    return looks === null ? null : { kind: 'matches', syntax: 'regex', patterns: [`^(?:${looks})$`], need: 'all' };
  }
  if (type !== 'integer' && type !== 'number') return null;
  const bounds = numberFormat(stated, type, column.place);
  return bounds === null ? null : { kind: 'between', bounds, as: type, unreadable: 'holds' };
}

const LIMITS: Readonly<Record<string, (limit: Limit, isStrict: boolean) => Bounds>> = {
  minimum: (min, minStrict) => ({ min, minStrict }),
  maximum: (max, maxStrict) => ({ max, maxStrict }),
  exclusiveMinimum: (min) => ({ min, minStrict: true }),
  exclusiveMaximum: (max) => ({ max, maxStrict: true }),
};

function limit(name: string, value: Json, context: OptionContext): RowTest | null {
  const bounds = LIMITS[name];
  const { compared } = context.reading;
  if (bounds === undefined || compared === null || typeof value === 'boolean') return null;
  const flag = `exclusive${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const isStrict = context.column.property.logicalTypeOptions?.[flag] === true;
  const stated = typeof value === 'number' ? value : readableTime(String(value), context);
  return { kind: 'between', bounds: bounds(stated, isStrict), ...compared, unreadable: 'holds' };
}

/** A limit of times, written as the data's are. Without a stated format that is ISO 8601. */
function readableTime(text: string, { reading, column, at }: OptionContext): string {
  const { notation, as } = reading.compared ?? {};
  const zone = column.property.logicalTypeOptions?.['defaultTimezone'];
  const hasOwn = column.property.logicalTypeOptions?.['timezone'] === true || notation?.format?.includes('%z') === true;
  if (typeof zone === 'string' && !hasOwn && !/^(Etc\/)?(UTC|GMT|Universal|Zulu)$/.test(zone)) {
    throw ruleFault('CONFIG_UNSUPPORTED', at, {
      what: `limits of times are compared in UTC: the default time zone is "${zone}"`,
      fix: 'let times hold their offset and state no other default time zone, or leave the limit out',
    });
  }
  const isWritten =
    notation?.looks !== undefined
      ? looksSo(notation.looks, text)
      : as === 'clock'
        ? /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)
        : !Number.isNaN(Date.parse(text.replace(' ', 'T')));
  if (isWritten) return text;
  throw ruleFault('CONFIG_INVALID', at, {
    what: `a limit must be written as the values are: current value is "${text}"`,
    fix: 'write it in the format of the property, or in ISO 8601 where it has none',
  });
}
