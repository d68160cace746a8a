import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countInto } from '../../../../packages/data/src/profile/number-cells.ts';
import { scanMeasures } from '../../../../packages/data/src/profile/scan-measures.ts';
import { withTable } from '../tables.ts';

const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -6, max: 6, noNaN: true }));
const edges = fc
  .uniqueArray(
    value.map((x) => (x === 0 ? 0 : x)),
    { maxLength: 12 },
  )
  .map((all) => all.sort((a, b) => a - b));

describe('scanMeasures()', () => {
  it('counts in the cells of each list of edges what lies there, however many lists there are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.array(edges, { maxLength: 3 }),
        async (values, lists) => {
          const csv = `x\n${values.map((x) => `${x}\n`).join('')}`;
          const [answer] = await withTable(csv, (table) =>
            scanMeasures(table, [
              { present: 'x', value: 'CAST(x AS DOUBLE)', pivot: null, edges: lists, hashed: 'CAST(x AS DOUBLE)' },
            ]),
          );
          const counted = values.map((x) => ({ value: x, count: 1 }));
          expect(answer?.cells).toEqual(lists.map((list) => countInto(list, counted)));
          expect(answer?.registers?.some((rank) => rank > 0)).toBe(true);
        },
      ),
      { seed: 20240601, numRuns: 40 },
    ));
});
