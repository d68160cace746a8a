import { nearest } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Bounds } from '../checks/bounds.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';

const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
const NUMERIC = [...LIMITS, 'multipleOf', 'format'] as const;
const ZONED = [...LIMITS, 'format', 'timezone', 'defaultTimezone'] as const;

/** Options of each logical type. */
export const TYPE_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  date: [...LIMITS, 'format'],
  timestamp: ZONED,
  time: ZONED,
  integer: NUMERIC,
  number: NUMERIC,
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  boolean: [],
};

/**
 * Ranges of number formats. Whole numbers end before a power of two, which a double holds exactly, so that a column that the engine took
 * for doubles is judged by the same limit; limits beyond 2^53 are text.
 */
export const NUMBER_FORMATS: Readonly<Record<string, Bounds>> = {
  ...Object.fromEntries([8, 16, 32, 64, 128].flatMap((bits) => [signed(bits), unsigned(bits)])),
  f32: { min: -3.4028234663852886e38, max: 3.4028234663852886e38 },
};

function signed(bits: number): readonly [string, Bounds] {
  const half = 2n ** BigInt(bits - 1);
  return [`i${bits}`, { min: String(-half), max: String(half), maxStrict: true }];
}

function unsigned(bits: number): readonly [string, Bounds] {
  return [`u${bits}`, { min: '0', max: String(2n ** BigInt(bits)), maxStrict: true }];
}

/** What each option must be. */
const SHAPES: Readonly<Record<string, readonly [test: (value: Json) => boolean, words: string]>> = {
  minLength: [isCount, 'a whole number'],
  maxLength: [isCount, 'a whole number'],
  minItems: [isCount, 'a whole number'],
  maxItems: [isCount, 'a whole number'],
  minProperties: [isCount, 'a whole number'],
  maxProperties: [isCount, 'a whole number'],
  pattern: [isText, 'text'],
  format: [isText, 'text'],
  defaultTimezone: [isText, 'text'],
  timezone: [isFlag, 'true or false'],
  uniqueItems: [isFlag, 'true or false'],
  multipleOf: [(value) => typeof value === 'number' && value > 0, 'a number greater than 0'],
  required: [(value) => Array.isArray(value) && value.every(isText), 'a list of names'],
};

/** Throws `CONFIG_INVALID` for options that the type does not have, or that are of the wrong shape. `place` is the property's. */
export function demandOptions(options: { readonly [key: string]: Json }, type: string, place: RulePlace): void {
  const legal = TYPE_OPTIONS[type] ?? [];
  for (const [name, value] of Object.entries(options)) {
    const at = inside(place, 'logicalTypeOptions', name);
    if (!legal.includes(name)) {
      const near = nearest(name, legal);
      throw ruleFault('CONFIG_INVALID', at, {
        what: `an option of the type ${type} must be one of ${legal.join(', ') || 'none'}: current value is "${name}"`,
        fix: near === null ? 'remove the option' : `did you mean "${near}"?`,
      });
    }
    const [fits, words] = shapeOf(name, type);
    if (fits(value)) continue;
    throw ruleFault('CONFIG_INVALID', at, {
      what: `the option "${name}" must be ${words}: current value is ${JSON.stringify(value)}`,
      fix: 'correct the value',
    });
  }
}

/** Before 3.1 an exclusive limit is a flag that makes the other one strict. */
function shapeOf(name: string, type: string): readonly [test: (value: Json) => boolean, words: string] {
  const shape = SHAPES[name];
  if (shape !== undefined) return shape;
  const isLimit = type === 'integer' || type === 'number' ? (value: Json) => typeof value === 'number' : isText;
  const words = type === 'integer' || type === 'number' ? 'a number' : 'text';
  return [(value) => isLimit(value) || (name.startsWith('exclusive') && isFlag(value)), words];
}

function isCount(value: Json): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isFlag(value: Json): boolean {
  return typeof value === 'boolean';
}
