import { describe, expect, it } from '@jest/globals';
import {
  BAND_LEVEL,
  type Curve,
  calibrationCurve,
  confidentFlips,
  confusionCounts,
  type EvaluationSample,
  flipsOf,
  precisionRecallCurve,
  rocCurve,
  scoreCells,
  thresholdCurves,
} from '@plumbline/model';
import { seededRandom, wilsonInterval } from '@plumbline/stats';

const label = Int32Array.from([0, 0, 1, 1]);
const SEED = '5eed'.repeat(16);

function binary(labels: Int32Array, weights: Float64Array | null = null): EvaluationSample {
  const nobody = { predicted: null, score: null, probabilities: null };
  const frame = { task: 'binary', classes: ['0', '1'], target: null, clusters: null, baseline: null } as const;
  return { ...frame, rows: labels.length, label: labels, weights, candidate: nobody };
}

const answers = (score: Float64Array) => ({ predicted: null, score, probabilities: null });

function cellsOf(sample: EvaluationSample, score: Float64Array) {
  const cells = scoreCells(sample, answers(score));
  if (cells === null) throw new Error('no cells');
  return cells;
}

const roc = (score: Float64Array, seed: string | null = null): Curve => rocCurve(cellsOf(binary(label), score), seed);

/** Scores that tell two classes apart a little. */
function noisy(rows: number, random = seededRandom(SEED)) {
  const labels = Int32Array.from({ length: rows }, () => (random.next() < 0.3 ? 1 : 0));
  return { labels, score: Float64Array.from(labels, (y) => (random.next() + 0.3 * y) / 1.3) };
}

describe('rocCurve', () => {
  it('rises to 1 at once for perfect scores, and is the diagonal for tied ones', () => {
    const perfect = roc(Float64Array.from([0.1, 0.2, 0.8, 0.9]));
    expect(perfect.y.every((height) => height === 1)).toBe(true);
    const tied = roc(new Float64Array(4).fill(0.5));
    expect(tied.y.map((height) => Number(height).toFixed(9))).toEqual(tied.x.map((rate) => rate.toFixed(9)));
  });

  it('follows the corners in between', () => {
    const { x, y } = roc(Float64Array.from([0.1, 0.8, 0.7, 0.9]));
    expect([y[x.indexOf(0)], y[x.indexOf(0.5)], y[x.indexOf(1)]]).toEqual([0.5, 1, 1]);
    expect(y[x.indexOf(0.24)]).toBeCloseTo(0.5, 12);
  });

  it('counts a row of weight 2 as two rows', () => {
    const score = Float64Array.from([0.1, 0.8, 0.7, 0.9]);
    const weighted = rocCurve(cellsOf(binary(label, Float64Array.of(1, 2, 3, 1)), score), null);
    const [repeated, scores] = [Int32Array.of(0, 0, 0, 1, 1, 1, 1), Float64Array.of(0.1, 0.8, 0.8, 0.7, 0.7, 0.7, 0.9)];
    expect(weighted.y).toEqual(rocCurve(cellsOf(binary(repeated), scores), null).y);
  });

  it('has the same bands for the same seed, which hold the curve and shrink with the rows', () => {
    const width = ({ lower, upper }: Curve): number => Number(upper?.[10]) - Number(lower?.[10]);
    const curveOf = (rows: number) => {
      const { labels, score } = noisy(rows);
      return rocCurve(cellsOf(binary(labels), score), SEED);
    };
    const [few, many] = [curveOf(200), curveOf(20_000)];
    expect(curveOf(200)).toEqual(few);
    expect(width(few) / width(many)).toBeGreaterThan(5);
    expect(few.y.every((height, at) => Number(few.lower?.[at]) <= Number(height) + 1e-9)).toBe(true);
    expect(few.y.every((height, at) => Number(few.upper?.[at]) >= Number(height) - 1e-9)).toBe(true);
  });

  it.each([
    ['ROC', rocCurve, 15],
    ['precision–recall', precisionRecallCurve, 35],
  ])('has bands that hold the true height about as often as they say (%s)', (_, curveOf, place) => {
    const random = seededRandom(SEED);
    const large = noisy(200_000, random);
    const truth = Number(curveOf(cellsOf(binary(large.labels), large.score), null).y[place]);
    const trials = 60;
    let held = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const { labels, score } = noisy(300, random);
      const { lower, upper } = curveOf(cellsOf(binary(labels), score), SEED);
      if (Number(lower?.[place]) <= truth && truth <= Number(upper?.[place])) held += 1;
    }
    // Four standard errors of 60 trials.
    expect(held / trials).toBeGreaterThan(BAND_LEVEL - 0.115);
  });

  it('has no bands where rows hang together in clusters', () => {
    const cells = scoreCells({ ...binary(label), clusters: label }, answers(Float64Array.of(0.1, 0.8, 0.7, 0.9)));
    expect(cells === null ? null : rocCurve(cells, SEED)).not.toHaveProperty('lower');
  });

  it.each([
    ['a score that is not a number', Float64Array.of(0.1, Number.NaN, 0.7, 0.9), label],
    ['one class alone', Float64Array.of(0.1, 0.8, 0.7, 0.9), Int32Array.of(1, 1, 1, 1)],
  ])('is not drawn for %s', (_, score, labels) => {
    expect(scoreCells(binary(labels), answers(score))).toBeNull();
  });
});

describe('precisionRecallCurve', () => {
  it('is the precision at the first threshold that finds enough', () => {
    const { x, y } = precisionRecallCurve(cellsOf(binary(label), Float64Array.of(0.1, 0.8, 0.7, 0.9)), null);
    expect([y[x.indexOf(0)], y[x.indexOf(0.5)]]).toEqual([1, 1]);
    expect(y[x.indexOf(1)]).toBeCloseTo(2 / 3, 12);
  });
});

describe('thresholdCurves', () => {
  it('answers at or above each threshold, exactly there too', () => {
    const { x, precision, recall, f1 } = thresholdCurves(binary(label), Float64Array.of(0.1, 0.8, 0.7, 0.9), [0, 1]);
    const at = x.findIndex((value) => value >= 0.8);
    expect(x[at]).toBe(0.8);
    expect([precision[at], recall[at], f1[at]]).toEqual([0.5, 0.5, 0.5]);
    expect([precision[0], recall[0]]).toEqual([0.5, 1]);
    expect([precision.at(-1), recall.at(-1)]).toEqual([null, 0]);
  });
});

describe('calibrationCurve', () => {
  const score = Float64Array.from([0.05, 0.95, 1, 0.92]);

  it('is the share of positives in each tenth with its Wilson interval, with gaps where there is none', () => {
    const curve = calibrationCurve(binary(label), answers(score));
    expect(curve?.x).toHaveLength(10);
    expect([curve?.y[0], curve?.y[5]]).toEqual([0, null]);
    expect(curve?.y[9]).toBeCloseTo(2 / 3, 12);
    expect(curve?.lower?.[9]).toBeCloseTo(wilsonInterval(2, 3, BAND_LEVEL).lower, 12);
    expect(curve?.upper?.[5]).toBeNull();
  });

  it('is not drawn for scores that are no probabilities', () => {
    expect(calibrationCurve(binary(label), answers(Float64Array.of(0, 1, 2, 1)))).toBeNull();
  });
});

describe('flipsOf and confusionCounts', () => {
  const side = (...predicted: number[]) => ({
    predicted: Int32Array.from(predicted),
    score: null,
    probabilities: null,
  });
  const sample: EvaluationSample = {
    task: 'binary',
    rows: 4,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(0, 1, 1, -1),
    baseline: side(1, 0, 1, 1),
  };

  it('name the rows that changed between right and wrong', () => {
    expect(flipsOf(sample)).toEqual({ fixed: [0], broken: [1, 3] });
    expect(flipsOf({ ...sample, baseline: null })).toBeNull();
  });

  it('count answers by truth, those that are no class last', () => {
    expect(confusionCounts(sample, sample.candidate)).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
  });

  it('count weights where rows have them', () => {
    const weights = Float64Array.of(1, 2, 3, 4);
    expect(confusionCounts({ ...sample, weights }, sample.candidate)).toEqual([
      [1, 2, 0],
      [0, 3, 4],
    ]);
  });
});

describe('confidentFlips', () => {
  const side = (...score: number[]) => ({
    predicted: Int32Array.from(score, (value) => (value >= 0.5 ? 1 : 0)),
    score: Float64Array.from(score),
    probabilities: null,
  });
  const sample = { ...binary(label), candidate: side(0.4, 0.6, 0.9, 0.49), baseline: side(0.6, 0.4, 0.1, 0.51) };

  it('names those first whose score moved furthest, then row by row, and no more than asked', () => {
    const flips = flipsOf(sample);
    const rows = flips === null ? [] : confidentFlips(flips, sample, 3);
    expect(rows.map(({ row, change }) => [row, change])).toEqual([
      [2, 'fixed'],
      [0, 'fixed'],
      [1, 'broken'],
    ]);
    expect(rows[0]).toMatchObject({ candidateScore: 0.9, baselineScore: 0.1 });
  });
});
