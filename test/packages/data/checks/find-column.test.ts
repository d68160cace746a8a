import { describe, expect, it } from '@jest/globals';
import { columnFinder, structFields } from '../../../../packages/data/src/checks/find-column.ts';

const struct = 'STRUCT(b INTEGER, "c d" VARCHAR[], e STRUCT("x.y" DOUBLE, z DECIMAL(18,3)))';
const find = columnFinder([
  { name: 'a', kind: 'other', type: struct },
  { name: 'a.b', kind: 'string', type: 'VARCHAR' },
  { name: 's', kind: 'other', type: struct },
]);

describe('columnFinder', () => {
  it.each([
    ['a', struct, undefined],
    ['a.b', 'VARCHAR', undefined],
    ['s.b', 'INTEGER', `struct_extract("s", 'b')`],
    ['s.c d', 'VARCHAR[]', `struct_extract("s", 'c d')`],
    ['s.e.x.y', 'DOUBLE', `struct_extract(struct_extract("s", 'e'), 'x.y')`],
    ['s.e.z', 'DECIMAL(18,3)', `struct_extract(struct_extract("s", 'e'), 'z')`],
  ] as const)('finds %s', (name, type, value) => {
    expect(find(name)).toMatchObject({ name, type, ...(value === undefined ? {} : { value }) });
  });

  it.each(['', 'b', 'A', 's.', 's.q', 's.b.c', '.b', 'a.b.c'])('does not find "%s"', (name) => {
    expect(find(name)).toBeNull();
  });
});

describe('structFields', () => {
  it('reads names in quotes, with quotes, commas and parentheses in them', () => {
    expect(structFields("STRUCT(\"a\"\"b, (\" INTEGER, c ENUM('x,', 'y'')'))")).toEqual([
      { name: 'a"b, (', type: 'INTEGER' },
      { name: 'c', type: "ENUM('x,', 'y'')')" },
    ]);
    expect(structFields('VARCHAR')).toEqual([]);
  });
});
