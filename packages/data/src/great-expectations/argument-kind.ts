import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { readMoment } from './moment.ts';

/** How an argument is read: as leniently as Great Expectations reads it, and in its words where it does not fit. */
export interface ArgumentKind<T> {
  /** Undefined where the value does not fit. */
  readonly read: (value: Json) => T | undefined;
  readonly problem: string;
  /** Stands in for what cannot be read; nobody judges by it. */
  readonly blank: T;
}

/** A column's name: text that is not empty. */
export const COLUMN: ArgumentKind<string> = {
  read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  problem: 'str type expected, with at least 1 character',
  blank: '',
};

export const TEXT: ArgumentKind<string> = {
  read: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
  problem: 'str type expected',
  blank: '',
};

/** Numbers, truth values as 1 and 0, and text that reads as a number. */
export const NUMBER: ArgumentKind<number> = {
  read: toNumber,
  problem: 'value is not a valid float',
  blank: 0,
};

/** A number without its fraction. */
export const INTEGER: ArgumentKind<number> = {
  read: (value) => {
    if (typeof value === 'string') return /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
    const number = toNumber(value);
    return number === undefined || !Number.isFinite(number) ? undefined : Math.trunc(number);
  },
  problem: 'value is not a valid integer: it and its counterparts must be integers',
  blank: 0,
};

const TRUE = ['1', 'on', 't', 'true', 'y', 'yes'];
const FALSE = ['0', 'off', 'f', 'false', 'n', 'no'];

export const BOOLEAN: ArgumentKind<boolean> = {
  read: (value) => {
    const word = String(value).toLowerCase();
    if (TRUE.includes(word)) return true;
    return FALSE.includes(word) ? false : undefined;
  },
  problem: 'value could not be parsed to a boolean',
  blank: false,
};

export const LIST: ArgumentKind<readonly Json[]> = {
  read: (value) => (Array.isArray(value) ? value : undefined),
  problem: 'value is not a valid list',
  blank: [],
};

export const OBJECT: ArgumentKind<JsonObject> = {
  read: (value) => (isJsonObject(value) ? value : undefined),
  problem: 'value is not a valid dict',
  blank: {},
};

export const TEXTS: ArgumentKind<readonly string[]> = listOf(TEXT);
export const COLUMNS: ArgumentKind<readonly string[]> = listOf(COLUMN);

/** A bound: a number, or a moment in ISO 8601. */
export const LIMIT: ArgumentKind<number | string> = {
  read: (value) => toNumber(value) ?? (typeof value === 'string' ? readMoment(value) : undefined),
  problem: 'value is not a valid float; invalid date format; invalid datetime format',
  blank: 0,
};

/** A share of the rows. */
export const MOSTLY: ArgumentKind<number> = {
  read: (value) => {
    const share = toNumber(value);
    return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
  },
  problem:
    'value is not a valid float between 0 and 1: ensure this value is greater than or equal to 0.0 and less than or equal to 1.0',
  blank: 1,
};

/** One of some words. */
export function choice<T extends string>(words: readonly T[]): ArgumentKind<T> {
  return {
    read: (value) => words.find((word) => word === value),
    problem: `value is not a valid enumeration member; permitted: ${words.map((word) => `'${word}'`).join(', ')}`,
    blank: words[0]!,
  };
}

function listOf<T>(kind: ArgumentKind<T>): ArgumentKind<readonly T[]> {
  return {
    read: (value) => {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item: Json) => kind.read(item));
      return items.every((item) => item !== undefined) ? items : undefined;
    },
    problem: `value is not a valid list: ${kind.problem}`,
    blank: [],
  };
}

function toNumber(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return undefined;
  const word = value.trim();
  if (/^[+-]?(inf|infinity)$/i.test(word))
    return word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : undefined;
}
