import { describe, expect, it } from '@jest/globals';
import {
  type FlatbufferSchema,
  flatbufferProblem,
  rootTable,
} from '../../../../../packages/data/src/source/arrow/flatbuffer.ts';

const SCHEMA: FlatbufferSchema = {
  Leaf: ['scalar'],
  Root: ['scalar', 'string', { vector: 8 }, { tables: 'Root' }, 'scalar', { union: [null, 'Leaf'] }],
};

/** A root table with these 32-bit slots behind a table of slots; the rest follows. */
function buffer(slots: readonly (number | null)[], rest: readonly number[] = []): Uint8Array {
  const vtable = 4 + 2 * slots.length;
  const table = 4 + vtable + (vtable % 4);
  const bytes = Buffer.alloc(table + 4 + 4 * slots.length + 4 * rest.length);
  bytes.writeUInt32LE(table, 0);
  bytes.writeUInt16LE(vtable, 4);
  bytes.writeInt32LE(table - 4, table);
  for (const [index, value] of slots.entries()) {
    if (value === null) continue;
    bytes.writeUInt16LE(4 + 4 * index, 8 + 2 * index);
    bytes.writeUInt32LE(value, table + 4 + 4 * index);
  }
  for (const [index, value] of rest.entries()) bytes.writeInt32LE(value, table + 4 + 4 * slots.length + 4 * index);
  return bytes;
}

const problem = (bytes: Uint8Array) => flatbufferProblem(bytes, 'Root', SCHEMA);

describe('flatbufferProblem', () => {
  it('has nothing against a table whose parts lie inside', () => {
    expect(problem(buffer([7]))).toBeNull();
    expect(problem(buffer([7, 4], [0]))).toBeNull();
    expect(problem(buffer([null, null, 4], [1, 1, 2]))).toBeNull();
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a root outside', Buffer.from([200, 0, 0, 0, 0, 0, 0, 0])],
    ['a string that is longer than the bytes', buffer([7, 4], [1000])],
    ['a vector of two thousand million', buffer([null, null, 4], [2_000_000_000])],
    ['a vector of a negative length', buffer([null, null, 4], [-1])],
    ['a vector outside', buffer([null, null, 4000], [1])],
    ['a union of an unknown kind', buffer([null, null, null, null, 9, 4], [0])],
    ['a union without its kind', buffer([null, null, null, null, null, 4], [0])],
  ])('sees %s', (_, bytes) => {
    expect(problem(bytes)).not.toBeNull();
  });

  it('sees tables that hold themselves', () => {
    // A vector of one table, whose offset leads back to the root (offsets are unsigned: it wraps nowhere, so it lies outside).
    const own = buffer([null, null, null, 4], [1, -28]);
    expect(problem(own)).not.toBeNull();
  });
});

describe('rootTable', () => {
  it('reads numbers, and nothing where a slot is left out', () => {
    const table = rootTable(buffer([7, null, 4], [1, 5, 6]));
    expect([table.byte(0), table.byte(1), table.length(2), table.length(3), table.table(3)]).toEqual([
      7,
      0,
      1,
      0,
      null,
    ]);
    expect(table.longIn(2, 0)).toBe((6n << 32n) + 5n);
  });
});
