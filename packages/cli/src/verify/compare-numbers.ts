import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';

/** A number that comes out otherwise than it should. */
export interface OffNumber {
  /** Keys from the top, joined by dots. */
  readonly place: string;
  readonly recorded: Json;
  readonly again: Json;
}

/**
 * Where two JSON values differ: numbers by more than `tolerance` relative to the larger (absolute below 1), everything else at all. A key that only one has is a
 * difference.
 */
export function compareNumbers(recorded: Json, again: Json, tolerance: number): readonly OffNumber[] {
  return offIn(recorded, again, { tolerance, place: '' });
}

interface At {
  readonly tolerance: number;
  readonly place: string;
}

function offIn(recorded: Json, again: Json, { tolerance, place }: At): readonly OffNumber[] {
  const inside = (key: string): At => ({ tolerance, place: below(place, key) });
  if (typeof recorded === 'number' && typeof again === 'number') {
    const scale = Math.max(1, Math.abs(recorded), Math.abs(again));
    return Math.abs(recorded - again) <= tolerance * scale ? [] : [{ place, recorded, again }];
  }
  if (Array.isArray(recorded) && Array.isArray(again) && recorded.length === again.length) {
    return recorded.flatMap((item, at) => offIn(item, again[at] ?? null, inside(`${at}`)));
  }
  if (isJsonObject(recorded) && isJsonObject(again)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(again)])].sort();
    return keys.flatMap((key) => offIn(recorded[key] ?? null, again[key] ?? null, inside(key)));
  }
  return recorded === again ? [] : [{ place, recorded, again }];
}

const below = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);
