import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, findMetric, type Metric, metricsOf, swapped } from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';
import { bootstrapDifference } from '../../../../packages/model/src/gate/linear-bootstrap.ts';
import {
  confusionsOf,
  isTabular,
  pairedTable,
  resampleTable,
  swappedConfusions,
  swapTable,
} from '../../../../packages/model/src/gate/paired-table.ts';
import { permuteSwaps } from '../../../../packages/model/src/gate/permute-swaps.ts';

type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

const random = (of = 'ab') => seededRandom(of.repeat(16));

/** Classes by turns; each model is right with its own chance, else answers any class, or one that is none. */
function sampleOf(rows: number, classes: readonly string[], [ours, theirs]: readonly [number, number]): Paired {
  const chance = random();
  const label = Int32Array.from({ length: rows }, (_, row) => row % classes.length);
  const side = (right: number) => {
    const predicted = label.map((truth) =>
      chance.next() < right ? truth : chance.next() < 0.1 ? -1 : chance.integer(classes.length),
    );
    return { predicted, score: null, probabilities: null };
  };
  const task = classes.length === 2 ? ('binary' as const) : ('multiclass' as const);
  const rest = { task, target: null, weights: null, clusters: null };
  return { ...rest, rows, classes, label, candidate: side(ours), baseline: side(theirs) };
}

const two = sampleOf(400, ['0', '1'], [0.6, 0.5]);
const five = sampleOf(600, ['a', 'b', 'c', 'd', 'e'], [0.6, 0.5]);
const f1 = findMetric('f1', metricsOf('binary'));

/** The same metric, of which nobody says that it is one of the confusion matrix. */
function byRows({ ofConfusion, ...metric }: Metric): Metric {
  return metric;
}

describe('pairedTable()', () => {
  it.each([two, five])('counts every row once, and gives both confusion matrices', (sample) => {
    const table = pairedTable(sample);
    expect(table.counts.reduce((sum, count) => sum + count, 0)).toBe(sample.rows);
    const { candidate, baseline } = confusionsOf(table, table.counts);
    for (const [found, side] of [
      [candidate, sample.candidate],
      [baseline, sample.baseline],
    ] as const) {
      for (let truth = 0; truth < sample.classes.length; truth += 1) {
        for (let answer = 0; answer <= sample.classes.length; answer += 1) {
          const rows = [...(side.predicted ?? [])].filter(
            (given, row) => sample.label?.[row] === truth && (given < 0 ? sample.classes.length : given) === answer,
          );
          expect(found.at(truth, answer)).toBe(rows.length);
        }
      }
    }
  });

  it('lies in the same order when the models are exchanged, with the answers the other way round', () => {
    const [there, back] = [pairedTable(five), pairedTable(swapped(five))];
    expect([back.counts, back.candidate, back.baseline]).toEqual([there.counts, there.baseline, there.candidate]);
    expect(back.mirror).toEqual(there.mirror);
  });

  it('is not asked for where rows are weighted or clustered, or an answer is missing', () => {
    expect(isTabular(two, [f1])).toBe(true);
    expect(isTabular(two, [byRows(f1)])).toBe(false);
    expect(isTabular({ ...two, weights: new Float64Array(400).fill(1) }, [f1])).toBe(false);
    expect(isTabular({ ...two, clusters: new Int32Array(400) }, [f1])).toBe(false);
    const missing = { ...two.candidate, predicted: two.candidate.predicted!.with(3, -2) };
    expect(isTabular({ ...two, candidate: missing }, [f1])).toBe(false);
  });
});

describe('resampleTable() and swapTable()', () => {
  it('keep the rows of each class', () => {
    const table = pairedTable(five);
    const cells = table.counts.length;
    const into = new Float64Array(cells);
    const dealt = { own: new Float64Array(cells), turned: new Float64Array(cells) };
    const chance = random('cd');
    for (let draw = 0; draw < 50; draw += 1) {
      resampleTable(table, into, chance);
      swapTable(table, dealt, chance);
      const swappedOnes = swappedConfusions(table, dealt);
      for (const { support } of [confusionsOf(table, into).candidate, swappedOnes.candidate, swappedOnes.baseline]) {
        expect([0, 1, 2, 3, 4].map((truth) => support(truth))).toEqual([120, 120, 120, 120, 120]);
      }
    }
  });
});

describe('the cells in place of the rows', () => {
  const options = { alpha: 0.05, replicates: 8_000, seed: 'c0ffee'.repeat(8) };
  const cases = [
    ['f1', two],
    ['mcc', two],
    ['balanced_accuracy', five],
    ['f1_macro', five],
  ] as const;

  it.each(cases)('give the bounds of %s that rows give, but for chance', (name, sample) => {
    const metric = findMetric(name, metricsOf(sample.task));
    const known = [metric, byRows(metric)].map((each) => bootstrapDifference(sample, each, options));
    const [cells, rows] = known;
    if (cells?.kind !== 'percentile' || rows?.kind !== 'percentile') throw new Error('no bounds');
    expect([cells.drawn, rows.drawn, cells.units]).toEqual(['cells', 'rows', rows.units]);
    expect(cells.estimate).toBeCloseTo(rows.estimate, 12);
    const width = rows.upper - rows.lower;
    expect(Math.abs(cells.lower - rows.lower)).toBeLessThan(0.04 * width);
    expect(Math.abs(cells.upper - rows.upper)).toBeLessThan(0.04 * width);
  });

  it.each(cases)('give the p-values of %s that rows give, but for chance', (name, sample) => {
    const metric = findMetric(name, metricsOf(sample.task));
    const [cells, rows] = [metric, byRows(metric)].map((each) =>
      permuteSwaps(sample, each, { ...options, replicates: 3_000, purpose: 'test' }),
    );
    expect(Math.abs(cells!.greater - rows!.greater)).toBeLessThan(0.03);
    expect(Math.abs(cells!.less - rows!.less)).toBeLessThan(0.03);
  });

  it.each(cases)('mirror the bounds of %s bit for bit when the models are exchanged', (name, sample) => {
    const metric = findMetric(name, metricsOf(sample.task));
    const [there, back] = [sample, swapped(sample)].map((each) => bootstrapDifference(each, metric, options));
    if (there?.kind !== 'percentile' || back?.kind !== 'percentile') throw new Error('no bounds');
    expect([back.lower, back.upper, back.estimate]).toEqual([-there.upper, -there.lower, -there.estimate]);
    const p = [sample, swapped(sample)].map((each) =>
      permuteSwaps(each as Paired, metric, { ...options, purpose: 'x' }),
    );
    expect(p[1]).toEqual({ greater: p[0]!.less, less: p[0]!.greater });
  });
});
