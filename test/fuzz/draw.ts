/** Whole numbers below a limit, always the same for a seed. */
export type Draw = (limit: number) => number;

/** mulberry32. */
export function draws(seed: number): Draw {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of a list that has some. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(list.length)]!;
}

/** So many things at most, at least one. */
export function some<T>(draw: Draw, most: number, make: () => T): readonly T[] {
  return Array.from({ length: 1 + draw(most) }, make);
}
