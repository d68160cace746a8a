import type { Json, JsonObject } from '@plumbline/core';
import type { Bounds } from '../checks/bounds.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import type { Property } from './contract.ts';
import { logicalTypeOf } from './physical-type.ts';
import { STRING_FORMATS } from './text-formats.ts';
import { demandOptions, NUMBER_FORMATS } from './type-options.ts';

/** Times inside nested values, as the engine and ISO 8601 write them. */
const TIMES: Readonly<Record<string, string>> = {
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  timestamp: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}',
  time: '^[0-9]{2}:[0-9]{2}',
};

/** What cannot be said of a value inside another one. */
const FLAT_ONLY = ['unique', 'primaryKey', 'quality', 'relationships'] as const;

/** A property that holds records or lists as a JSON Schema of its values. What is not required may be null. */
export function nestedSchema(property: Property, place: RulePlace): JsonObject {
  const type = logicalTypeOf(property);
  const options = property.logicalTypeOptions ?? {};
  demandOptions(options, type ?? 'boolean', place);
  if (type === 'array') return arraySchema(property, options, place);
  if (type === 'object') return objectSchema(property, options, place);
  return type === null ? {} : scalarSchema(type, options, place);
}

function arraySchema({ items }: Property, options: JsonObject, place: RulePlace): JsonObject {
  const at = inside(place, 'items');
  return { type: 'array', ...options, ...(items === undefined ? {} : { items: innerSchema(items, at) }) };
}

function objectSchema({ properties = [] }: Property, options: JsonObject, place: RulePlace): JsonObject {
  const { required: stated, ...counts } = options;
  const listed: readonly Json[] = Array.isArray(stated) ? stated : [];
  const named = properties.map((child, index) => ({
    name: child.physicalName ?? child.name ?? '',
    isRequired: child.required === true || listed.includes(child.name ?? ''),
    schema: innerSchema(child, inside(place, 'properties', index)),
  }));
  const required = [...new Set([...listed, ...named.flatMap(({ name, isRequired }) => (isRequired ? [name] : []))])];
  return {
    type: 'object',
    ...counts,
    required,
    properties: {
      // Nested columns hold every name, with null where a record has none.
      ...Object.fromEntries(listed.map((name) => [String(name), { not: { type: 'null' } }])),
      ...Object.fromEntries(named.map(({ name, isRequired, schema }) => [name, isRequired ? schema : orNull(schema)])),
    },
  };
}

function orNull(schema: JsonObject): JsonObject {
  return Object.keys(schema).length === 0 ? schema : { anyOf: [{ type: 'null' }, schema] };
}

function innerSchema(property: Property, place: RulePlace): JsonObject {
  const flat = FLAT_ONLY.find((word) => property[word] !== undefined && property[word] !== false);
  if (flat !== undefined) {
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, flat), {
      what: `"${flat}" of a value inside another one cannot be judged`,
      fix: 'say it of a column',
    });
  }
  return nestedSchema(property, place);
}

function scalarSchema(type: string, options: JsonObject, place: RulePlace): JsonObject {
  const pattern = TIMES[type];
  if (pattern !== undefined) {
    const [option] = Object.keys(options);
    if (option === undefined) return { type: 'string', pattern };
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'logicalTypeOptions', option), {
      what: `"${option}" of a time inside another value cannot be judged`,
      fix: 'say it of a column',
    });
  }
  const { format, exclusiveMinimum, exclusiveMaximum, ...rest } = options;
  return {
    type,
    ...rest,
    ...strict('minimum', exclusiveMinimum, rest),
    ...strict('maximum', exclusiveMaximum, rest),
    ...(typeof format === 'string' ? formatSchema(type, format, place) : {}),
  };
}

/** A flag makes the limit beside it strict; a number is a limit of its own. */
function strict(limit: 'minimum' | 'maximum', exclusive: Json | undefined, options: JsonObject): JsonObject {
  const keyword = limit === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  if (exclusive === true) return options[limit] === undefined ? {} : { [keyword]: options[limit] };
  return typeof exclusive === 'number' ? { [keyword]: exclusive } : {};
}

function formatSchema(type: string, format: string, place: RulePlace): JsonObject {
  if (type === 'string') {
    const pattern = stringFormat(format, place);
    return pattern === null ? {} : { allOf: [{ pattern: `^(?:${pattern})$` }] };
  }
  const { min = null, max = null, maxStrict } = numberFormat(format, type, place) ?? {};
  if (min === null || max === null) return {};
  return { allOf: [{ minimum: Number(min), [maxStrict === true ? 'exclusiveMaximum' : 'maximum']: Number(max) }] };
}

/** The pattern of a string's format, null where there is nothing to test. Throws `CONFIG_UNSUPPORTED` for one that is not known. */
export function stringFormat(format: string, place: RulePlace): string | null {
  const pattern = Object.hasOwn(STRING_FORMATS, format) ? STRING_FORMATS[format] : undefined;
  if (pattern !== undefined) return pattern;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'logicalTypeOptions', 'format'), {
    what: `a format of strings must be one of ${Object.keys(STRING_FORMATS).join(', ')}: current value is "${format}"`,
    fix: 'use one of these, or a pattern',
  });
}

/** The range of a number's format, null where every number of the engine is in it. Throws `CONFIG_INVALID`. */
export function numberFormat(format: string, type: string, place: RulePlace): Bounds | null {
  const legal = [...Object.keys(NUMBER_FORMATS), 'f64'].filter((name) => name.startsWith('f') === (type === 'number'));
  if (legal.includes(format)) return NUMBER_FORMATS[format] ?? null;
  throw ruleFault('CONFIG_INVALID', inside(place, 'logicalTypeOptions', 'format'), {
    what: `a format of the type ${type} must be one of ${legal.join(', ')}: current value is "${format}"`,
    fix: 'correct the format',
  });
}
