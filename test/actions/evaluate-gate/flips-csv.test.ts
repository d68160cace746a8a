import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell, flipsCsv } from '../../../actions/evaluate-gate/src/flips-csv.ts';

const side = (score: readonly number[]) => ({
  predicted: Int32Array.from(score, (value) => (value >= 0.5 ? 1 : 0)),
  score: Float64Array.from(score),
  probabilities: null,
});

const sample = {
  task: 'binary',
  rows: 3,
  classes: ['no', '=yes'],
  label: Int32Array.of(1, 0, 1),
  target: null,
  weights: null,
  clusters: null,
  candidate: side([0.9, 0.2, 0.25]),
  baseline: side([-0.1, 0.7, 0.8]),
} as const;

const flips = [
  { row: 0, change: 'fixed', candidateScore: 0.9, baselineScore: -0.1 },
  { row: 2, change: 'broken', candidateScore: 0.25, baselineScore: null },
] as const;

const HEAD = 'id,row,change,label,baseline,candidate,baseline_score,candidate_score';

describe('flipsCsv', () => {
  it('has a line for each flip in the order given, rows numbered from 1, numbers as they are', () => {
    expect(flipsCsv(flips, { sample, ids: null, sliceColumns: [] })).toBe(
      `${HEAD}\n,1,fixed,'=yes,no,'=yes,-0.1,0.9\n,3,broken,'=yes,'=yes,no,,0.25\n`,
    );
  });

  it('has ids quoted where they need it, and columns to slice by, told apart from its own', () => {
    const sliceColumns = [
      { name: 'label', kind: 'text', codes: Int32Array.of(0, 0, -1), labels: ['a,b'] },
      { name: 'age', kind: 'number', numbers: Float64Array.of(-3, 1, Number.NaN) },
    ] as const;
    const text = flipsCsv(flips, { sample, ids: ['say "hi"', 'x', '@me'], sliceColumns });
    expect(text.split('\n').slice(0, 3)).toEqual([
      `${HEAD},slice.label,age`,
      `"say ""hi""",1,fixed,'=yes,no,'=yes,-0.1,0.9,"a,b",-3`,
      `'@me,3,broken,'=yes,'=yes,no,,0.25,(missing),(missing)`,
    ]);
  });
});

describe('csvCell', () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u0000=1', '%0A'])(
    'makes text of %j',
    (formula) => {
      expect(csvCell(formula)).toMatch(/^"?'/);
    },
  );

  it.each(['-5', '+1.5', '1e-7', 'plain', 'a=b'])('leaves %s as it is', (harmless) => {
    expect(csvCell(harmless)).toBe(harmless);
  });

  it('is one field that starts no formula, whatever the text', () => {
    const parts = fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\n', '\r', '\t', ' ', 'a', '1', '\u0000', '＝');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((some) => some.join('')),
        ),
        (text) => {
          const cell = csvCell(text);
          const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
          expect(/^[=+\-@\t\r＝＋－＠]/u.test(inner.trimStart()) && !/^[+-]?\d[\d.e+-]*$/i.test(inner)).toBe(false);
          if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",;\t\r\n]/);
          expect(inner.replace(/^'/, '')).toBe(text.replaceAll('\u0000', '').replace(/^'/, ''));
        },
      ),
      { seed: 20240601, numRuns: 500 },
    );
  });
});
