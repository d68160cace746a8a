import type { DistinctSketch } from './profile.ts';

/** Registers of a sketch, a power of two: 2 kB at most. */
const REGISTERS = 2_048;
/** Relative standard error, 1.04/√m. */
export const SKETCH_ERROR = 1.04 / Math.sqrt(REGISTERS);
/** Ranks a register may hold: places of the lowest set bit of what the hash has left, from 1; 0 is an empty register. */
const RANK_MAX = 47;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A register written by itself takes its place (two digits) and its rank. */
const SPARSE_DIGITS = 3;

/** Places that `sketchPlace` gives: 64 for each register. */
export const SKETCH_BITS = REGISTERS * 64;

/**
 * SQL of the place of a value in a sketch of bits, from 1 to `SKETCH_BITS`: 64 times the register plus the rank. `hashed` is SQL of the
 * value's hash without its lowest bit, a BIGINT: eleven bits of it choose the register, the rest gives the rank.
 */
export function sketchPlace(hashed: string): string {
  return `((${hashed} & ${(REGISTERS - 1) * 64}) + bit_count(xor(${hashed} >> 17, (${hashed} >> 17) - 1)))::INTEGER`;
}

/** SQL of a value's hash as `sketchPlace` takes it. */
export function sketchHash(value: string): string {
  return `(hash(${value}) >> 1)::BIGINT`;
}

/** Registers from places, each any number of times and in any order. */
export function registersOf(places: Iterable<number>): Uint8Array {
  const registers = new Uint8Array(REGISTERS);
  for (const place of places) {
    const register = (place - 1) >> 6;
    const rank = Math.min(RANK_MAX, place - register * 64);
    if (rank > registers[register]!) registers[register] = rank;
  }
  return registers;
}

/** Registers as text: one digit each, or, where few are filled, place and rank of these; the shorter of both, so that equal sketches are equal texts. */
export function writeRegisters(registers: Uint8Array): string {
  const filled = [...registers.keys()].filter((register) => registers[register]! > 0);
  if (filled.length * SPARSE_DIGITS >= REGISTERS) return Array.from(registers, (rank) => DIGITS[rank]).join('');
  return filled
    .map((register) => `${DIGITS[register >> 6]}${DIGITS[register & 63]}${DIGITS[registers[register]!]}`)
    .join('');
}

/** The registers of a sketch, or null where the text is none. */
export function readRegisters(text: string): Uint8Array | null {
  const registers = new Uint8Array(REGISTERS);
  if (text.length === REGISTERS) {
    for (const [register, digit] of [...text].entries()) registers[register] = DIGITS.indexOf(digit) & 0xff;
  } else {
    if (text.length > REGISTERS || text.length % SPARSE_DIGITS !== 0) return null;
    for (let at = 0; at < text.length; at += SPARSE_DIGITS) {
      const [high, low, rank] = [0, 1, 2].map((digit) => DIGITS.indexOf(text[at + digit]!));
      if (high! < 0 || low! < 0 || rank! < 1 || high! * 64 + low! >= REGISTERS) return null;
      registers[high! * 64 + low!] = rank!;
    }
  }
  return registers.every((rank) => rank <= RANK_MAX) && writeRegisters(registers) === text ? registers : null;
}

/** A sketch of what either of the sketches has seen; null where their hashes differ, so that nothing can be said. */
export function mergeSketches(sketches: readonly DistinctSketch[]): DistinctSketch | null {
  const [first] = sketches;
  if (first === undefined || sketches.some(({ hash }) => hash !== first.hash)) return null;
  const merged = new Uint8Array(REGISTERS);
  for (const { registers } of sketches) {
    for (const [register, rank] of (readRegisters(registers) ?? []).entries()) {
      if (rank > merged[register]!) merged[register] = rank;
    }
  }
  return { hash: first.hash, registers: writeRegisters(merged) };
}

/**
 * How many different values a sketch has seen, about: relative standard error `SKETCH_ERROR`, smaller below some thousand.
 * Reference: Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017 (the improved raw estimator, algorithm 6).
 */
export function distinctOf(registers: Uint8Array): number {
  const counts = new Array<number>(RANK_MAX + 1).fill(0);
  for (const rank of registers) counts[rank]! += 1;
  let z = REGISTERS * tau(1 - counts[RANK_MAX]! / REGISTERS);
  for (let rank = RANK_MAX - 1; rank >= 1; rank -= 1) z = 0.5 * (z + counts[rank]!);
  z += REGISTERS * sigma(counts[0]! / REGISTERS);
  return (REGISTERS * REGISTERS) / (2 * Math.LN2 * z);
}

/** x + Σ x^(2^k)·2^(k − 1): what empty registers add. Infinity at 1: then nothing was seen. */
function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  let [sum, power, weight] = [x, x, 1];
  for (let last = Number.NaN; sum !== last; ) {
    last = sum;
    power *= power;
    sum += power * weight;
    weight *= 2;
  }
  return sum;
}

/** (1 − x − Σ (1 − x^(2^−k))²·2^−k)/3: what full registers add. */
function tau(x: number): number {
  if (x === 0 || x === 1) return 0;
  let [sum, root, weight] = [1 - x, x, 1];
  for (let last = Number.NaN; sum !== last; ) {
    last = sum;
    root = Math.sqrt(root);
    weight *= 0.5;
    sum -= (1 - root) ** 2 * weight;
  }
  return sum / 3;
}
