import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import {
  distinctOf,
  mergeSketches,
  readRegisters,
  registersOf,
  SKETCH_ERROR,
  writeRegisters,
} from '../../../../packages/data/src/profile/distinct-sketch.ts';

const random = seededRandom('5eed5eed5eed5eed5eed5eed5eed5eed');

/** A place as a good hash would give it: register evenly, rank k with probability 2^−k. */
function place(): number {
  const register = Math.floor(random.next() * 2048);
  return register * 64 + Math.min(47, 1 + Math.floor(-Math.log2(1 - random.next())));
}

const sketch = (count: number) => registersOf(Array.from({ length: count }, place));

describe('distinctOf', () => {
  it.each([0, 1, 10, 100, 1_000, 5_000, 20_000, 100_000])('is unbiased and within its error for %i values', (count) => {
    const trials = count > 10_000 ? 8 : 40;
    const errors = Array.from({ length: trials }, () => (distinctOf(sketch(count)) - count) / Math.max(1, count));
    const mean = errors.reduce((sum, error) => sum + error, 0) / trials;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / trials);
    expect(Math.abs(mean)).toBeLessThan((4 * SKETCH_ERROR) / Math.sqrt(trials));
    expect(spread).toBeLessThan(1.5 * SKETCH_ERROR);
  });
});

describe('mergeSketches', () => {
  it('is the sketch of everything either has seen, in any order', () => {
    const places = Array.from({ length: 3000 }, place);
    const whole = writeRegisters(registersOf(places));
    const parts = [places.slice(0, 40), places.slice(20, 1900), places.slice(1800)].map((own) => ({
      hash: 'h',
      registers: writeRegisters(registersOf(own)),
    }));
    expect(mergeSketches(parts)).toEqual({ hash: 'h', registers: whole });
    expect(mergeSketches([...parts].reverse())).toEqual({ hash: 'h', registers: whole });
  });

  it('does not merge other hashes', () => {
    const registers = writeRegisters(sketch(5));
    expect(
      mergeSketches([
        { hash: 'duckdb v1 DOUBLE', registers },
        { hash: 'duckdb v2 DOUBLE', registers },
      ]),
    ).toBeNull();
  });
});

describe('writeRegisters', () => {
  it.each([0, 1, 5, 600, 700, 2000, 50_000])('is read back, of %i values', (count) => {
    const registers = sketch(count);
    const text = writeRegisters(registers);
    expect(text.length).toBeLessThanOrEqual(2048);
    expect(readRegisters(text)).toEqual(registers);
  });
});

describe('readRegisters', () => {
  it.each([
    ['half a register', 'AA'],
    ['an illegal digit', 'A!B'],
    ['a register that does not exist', '--B'],
    ['an empty register', 'ABA'],
    ['a rank too high', 'AB-'],
    ['registers out of order', 'ACBABB'],
    ['a register twice', 'ABBABC'],
    ['few registers written at length', `B${'A'.repeat(2047)}`],
    ['a rank too high at length', '-'.repeat(2048)],
    ['an illegal digit at length', '!'.repeat(2048)],
    ['too much', 'B'.repeat(2049)],
  ])('refuses %s', (_, text) => {
    expect(readRegisters(text)).toBeNull();
  });
});
