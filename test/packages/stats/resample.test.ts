import { describe, expect, it } from '@jest/globals';
import { forEachResample, groupRows, seededRandom } from '@plumbline/stats';

const random = () => seededRandom('fedcba9876543210'.repeat(4));

describe('forEachResample', () => {
  it('keeps the number of rows of each stratum in every replicate', () => {
    const label = [0, 0, 0, 1, 1, 0, 1, 0];
    const design = { kind: 'strata', strata: groupRows(label) } as const;
    forEachResample({ rows: 8, design, replicates: 50, random: random() }, (times) => {
      expect(label.reduce((sum, y, row) => sum + y * times[row]!, 0)).toBe(3);
      expect(times.reduce((sum, count) => sum + count, 0)).toBe(8);
    });
  });

  it('draws whole clusters', () => {
    const design = { kind: 'clusters', clusters: groupRows([0, 0, 1, 2, 2, 2]) } as const;
    forEachResample({ rows: 6, design, replicates: 50, random: random() }, (times) => {
      expect(times[0]).toBe(times[1]);
      expect(times[3]).toBe(times[5]);
      expect(times[0]! + times[2]! + times[3]!).toBe(3);
    });
  });

  it('gives the same draws for the same seed', () => {
    const draws = () => {
      const seen: number[][] = [];
      const design = { kind: 'strata', strata: groupRows([0, 0, 0]) } as const;
      forEachResample({ rows: 3, design, replicates: 5, random: random() }, (times) => void seen.push([...times]));
      return seen;
    };
    expect(draws()).toEqual(draws());
  });
});
