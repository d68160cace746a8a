import { nearness } from '@plumbline/boundary';
import type { ColumnProfile } from '../profile/profile.ts';

/** A column that is gone may be the one that is new from this on. */
export const RENAMED_FROM = 0.7;
/** Values alone say little: many columns hold small numbers. */
const NAME_WEIGHT = 0.6;

/** How alike two columns are by name and by what they hold, 0 to 1. Columns of different families are not alike. */
export function columnLikeness(a: ColumnProfile, b: ColumnProfile): number {
  const held = heldLikeness(a, b);
  return held === null ? 0 : NAME_WEIGHT * nearness(a.name, b.name) + (1 - NAME_WEIGHT) * held;
}

function heldLikeness(a: ColumnProfile, b: ColumnProfile): number | null {
  if (a.numbers !== undefined && b.numbers !== undefined) {
    if ((a.kind === 'time') !== (b.kind === 'time')) return null;
    return overlap([a.numbers.min, a.numbers.max], [b.numbers.min, b.numbers.max]);
  }
  if (a.categories !== undefined && b.categories !== undefined) {
    const keys = new Set(a.categories.categories.map(({ key }) => key));
    const shared = b.categories.categories.filter(({ key }) => keys.has(key)).length;
    const all = keys.size + b.categories.categories.length - shared;
    return all === 0 ? 0 : shared / all;
  }
  return a.text !== undefined && b.text !== undefined ? 0.5 : null;
}

/** Shared length of two ranges by their common length; two equal points are alike. */
function overlap(
  [lowA, highA]: readonly [number | null, number | null],
  [lowB, highB]: readonly [number | null, number | null],
): number {
  if (lowA === null || highA === null || lowB === null || highB === null) return 0;
  const whole = Math.max(highA, highB) - Math.min(lowA, lowB);
  if (whole === 0) return 1;
  return Math.max(0, Math.min(highA, highB) - Math.max(lowA, lowB)) / whole;
}
