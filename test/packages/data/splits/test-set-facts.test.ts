import { describe, expect, it } from '@jest/globals';
import { sharedRows, TEST_TABLE, testSetFacts } from '../../../../packages/data/src/splits/test-set-facts.ts';
import { data, file, withTable } from '../tables.ts';

const lines = (count: number, line: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => line(row)).join('\n');
const COLUMNS = { label: 'y', beside: ['id'] };

describe('testSetFacts()', () => {
  it('finds columns that tell the label under other names, on every row, and none that nearly do', async () => {
    const csv = `id,y,name,twice,nearly,x\n${lines(3000, (row) => {
      const y = (row * 7) % 3;
      return `${row},${y},${['no', 'yes', 'maybe'][y]},${2 * y + 1},${row === 2999 ? 9 : y},${row % 11}`;
    })}\n`;
    const facts = await withTable(csv, (table) => testSetFacts(table, COLUMNS));
    expect(facts).toMatchObject({ rows: 3000, labelCopies: ['name', 'twice'] });
  });

  it('finds a multiple of a label of numbers, and no unique column beside a unique label', async () => {
    const csv = `id,y,scaled,other\n${lines(500, (row) => `${row},${row / 8},${row / 4 + 3},${(row * 37) % 500}`)}\n`;
    expect((await withTable(csv, (table) => testSetFacts(table, COLUMNS))).labelCopies).toEqual(['scaled']);
  });

  it('counts different rows, ids aside', async () => {
    const csv = `id,y,x\n${lines(100, (row) => `${row},1,${row % 90}`)}\n`;
    expect(await withTable(csv, (table) => testSetFacts(table, COLUMNS))).toMatchObject({ rows: 100, different: 90 });
    expect(await withTable('id\n1\n2\n', (table) => testSetFacts(table, COLUMNS))).toEqual({
      rows: 2,
      different: 2,
      labelCopies: [],
    });
  });

  it('looks at names that are hostile as names', async () => {
    const csv = `"y""; DROP TABLE data; --",y\n${lines(40, (row) => `${row % 2},${row % 2}`)}\n`;
    expect((await withTable(csv, (table) => testSetFacts(table, COLUMNS))).labelCopies).toEqual([
      'y"; DROP TABLE data; --',
    ]);
  });
});

describe('sharedRows()', () => {
  const row = (place: number, label: number): string => `${place},${(place * 7919) % 10_007},${place % 13},${label}`;
  const train = `id,a,b,y\n${lines(2000, (place) => row(place, place % 2))}\n`;
  const shared = async (test: string, label = 'y') => {
    const others = { [TEST_TABLE]: [file('shared/test.csv', test)] };
    return withTable(train, (table) => sharedRows(table, { label, beside: ['id'] }), { others, alike: [TEST_TABLE] });
  };

  it('counts rows with the same features, whatever their ids, and labels that contradict', async () => {
    const leaked = `id,a,b,y\n${lines(400, (place) => {
      const [, ...rest] = row(place, place < 10 ? 1 - (place % 2) : place % 2).split(',');
      return `new${place},${rest.join(',')}`;
    })}\n${lines(600, (place) => row(100_000 + place, 1).replace(',', ',5'))}\n`;
    expect(await shared(leaked)).toMatchObject({ testRows: 1000, shared: 400, conflicting: 10 });
    expect((await shared(leaked))?.excess).toBeGreaterThan(0.3);
    expect(await shared(leaked, '')).toMatchObject({ conflicting: 0 });
  });

  it('finds nothing among other rows, and nothing to compare without common features', async () => {
    expect(
      await shared(`id,a,b,y\n${lines(100, (place) => `${place},${20_000 + place},${place % 13},1`)}\n`),
    ).toMatchObject({ shared: 0, excess: 0 });
    expect(await shared('id,z\n1,2\n')).toBeNull();
    const table = await data.openTable([file('shared/train.csv', train)]);
    expect(await sharedRows(table, { label: 'y', beside: [] })).toBeNull();
    table.close();
  });
});
