import { distinctOf, mergeSketches, readRegisters, SKETCH_ERROR } from './distinct-sketch.ts';
import type { DistinctCount, DistinctSketch } from './profile.ts';

/** What is known besides the parts. */
export interface MergedColumn {
  /** How many different values the cells tell; null where they do not. */
  readonly exact: number | null;
  /** Values of all parts. */
  readonly present: number;
}

/**
 * How many different values several columns have together. Sketches of one hash merge; of different ones they do not, and what is left is the
 * least and the most there can be.
 */
export function mergeDistinct(
  parts: readonly DistinctCount[],
  { exact, present }: MergedColumn,
): DistinctCount | undefined {
  if (parts.length === 0) return undefined;
  const sketches = parts.flatMap(({ sketch }): readonly DistinctSketch[] => (sketch === undefined ? [] : [sketch]));
  const sketch = sketches.length === parts.length ? mergeSketches(sketches) : null;
  const kept = sketch === null ? {} : { sketch };
  if (exact !== null) return { about: exact, error: 0, ...kept };
  if (parts.length === 1) return parts[0];
  const least = Math.max(...parts.map(({ about }) => about));
  const registers = sketch === null ? null : readRegisters(sketch.registers);
  if (registers === null) {
    const most = parts.reduce((sum, part) => sum + (part.most ?? part.about), 0);
    return { about: least, error: null, most: Math.max(least, Math.min(most, present)) };
  }
  return { about: Math.min(present, Math.round(distinctOf(registers))), error: SKETCH_ERROR, ...kept };
}
