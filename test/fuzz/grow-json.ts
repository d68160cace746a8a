import type { Json } from '@plumbline/core';
import { type Draw, pick, some } from './draw.ts';

const SCALARS: readonly Json[] = [
  null, true, false, 0, -1, 1, 1.5, 2 ** 60, 1e308, -1e-320, '', 'a', 'x', 'string', 'integer', 'object', 'canary', '#', '#/properties/x',
  'https://example.org/x', 'file:///etc/passwd', '(?=a)', '(a+)+$', '[', '\\', '%Y-%m-%d', '2024-01-01', '1e999', 'nan', '\0', '\ud800',
  '\u202e', '##[error]x', '::error::x', "'; DROP TABLE data; --", 'SELECT 1', 'SELECT * FROM data', 'x > 1', '__proto__', 'constructor', '../../x',
]; // biome-ignore format: a list of values

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'a',
  '',
  '0',
  '$ref',
  '$PARAMETER',
];

/** What JSON is grown of: keys that a language knows, and values that it knows. */
export interface Soil {
  readonly keys: readonly string[];
  readonly values: readonly Json[];
}

/** JSON of a language's own words, so that nonsense reaches every corner of its reader. */
export function grow(soil: Soil, draw: Draw, depth = 4): Json {
  const shape = depth <= 0 ? 0 : draw(7);
  if (shape === 5) return some(draw, 3, () => grow(soil, draw, depth - 1));
  if (shape === 6) return ownObject(some(draw, 4, () => [keyOf(soil, draw), grow(soil, draw, depth - 1)] as const));
  if (shape === 4 && soil.values.length > 0) return pick(draw, soil.values);
  return pick(draw, SCALARS);
}

const keyOf = ({ keys }: Soil, draw: Draw): string => pick(draw, draw(4) === 0 || keys.length === 0 ? KEYS : keys);

/** `__proto__` is a key like any other. */
function ownObject(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}

/** A document with one to three of its places changed: replaced, removed, doubled, wrapped, given a key more. */
export function grafted(document: Json, soil: Soil, draw: Draw): Json {
  let own = document;
  for (let times = draw(2) === 0 ? 1 : 1 + draw(3); times > 0; times -= 1) own = graftedOnce(own, soil, draw);
  return own;
}

function graftedOnce(value: Json, soil: Soil, draw: Draw): Json {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isLeaf || draw(6) === 0) return regrown(value, soil, draw);
  if (Array.isArray(value)) {
    const at = draw(value.length);
    return value.map((item: Json, index) => (index === at ? graftedOnce(item, soil, draw) : item));
  }
  const entries = Object.entries(value);
  const at = draw(entries.length);
  return ownObject(entries.map(([key, item], index) => [key, index === at ? graftedOnce(item, soil, draw) : item]));
}

function regrown(value: Json, soil: Soil, draw: Draw): Json {
  const isBranch = typeof value === 'object' && value !== null;
  // Half of what is put in is of the same kind, so that it gets past the shape and into the meaning.
  const alike = [...SCALARS, ...soil.values].filter((other) => typeof other === typeof value);
  if (!isBranch && draw(2) === 0) return pick(draw, alike);
  switch (draw(6)) {
    case 0:
      return [value];
    case 1:
      return { [keyOf(soil, draw)]: value };
    case 2:
      if (isBranch && Array.isArray(value)) return [...value, ...value.slice(0, 2)];
      return isBranch ? ownObject(Object.entries(value).slice(1)) : String(value);
    case 3:
      if (isBranch && !Array.isArray(value))
        return ownObject([...Object.entries(value), [keyOf(soil, draw), grow(soil, draw, 3)]]);
      return typeof value === 'string' ? value + String(pick(draw, SCALARS)) : [value, value];
    default:
      return grow(soil, draw);
  }
}

/** Every key and every plain value of documents. */
export function soilOf(documents: readonly Json[], more: readonly string[] = []): Soil {
  const keys = new Set(more);
  const values = new Set<Json>();
  const gather = (value: Json): void => {
    if (typeof value !== 'object' || value === null) values.add(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else
      for (const [key, child] of Object.entries(value)) {
        keys.add(key);
        gather(child as Json);
      }
  };
  documents.forEach(gather);
  return { keys: [...keys], values: [...values] };
}
