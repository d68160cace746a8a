import type { Chart, Series } from '@plumbline/core';
import {
  type Answers,
  binMiddles,
  type Curve,
  calibrationCurve,
  centralRange,
  commonRange,
  type EvaluationSample,
  metricIfKnown,
  metricsOf,
  precisionRecallCurve,
  residualCurve,
  residualsOf,
  rocCurve,
  type ScoreCells,
  scoreCells,
  thresholdCurves,
  valueShares,
} from '@plumbline/model';
import { classCharts } from './class-charts.ts';

/** A model as the charts call it. */
export interface Side {
  readonly name: 'candidate' | 'production';
  readonly answers: Answers;
}

const BINS = 20;

/** What the task's curves are, of both models: linear in the rows, and thin enough to draw whatever their number. */
export function chartsOf(sample: EvaluationSample, seed: string): readonly Chart[] {
  const sides: readonly Side[] = [
    { name: 'candidate', answers: sample.candidate },
    ...(sample.baseline === null ? [] : [{ name: 'production', answers: sample.baseline } as const]),
  ];
  switch (sample.task) {
    case 'binary':
      return binaryCharts(sample, sides, seed);
    case 'multiclass':
      return classCharts(sample, sides);
    case 'regression':
      return regressionCharts(sample, sides);
    case 'ranking':
      return rankingCharts(sample, sides);
    case 'mean':
      return [histogram(titled('Scores', 'score', 'share of the rows'), scoresOf(sides), sample.weights)];
  }
}

interface Titles {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
}

const titled = (title: string, xTitle: string, yTitle: string): Titles => ({ title, xTitle, yTitle });

interface Named {
  readonly name: string;
  readonly values: Float64Array;
}

function scoresOf(sides: readonly Side[]): readonly Named[] {
  return sides.flatMap(({ name, answers: { score } }) => (score === null ? [] : [{ name, values: score }]));
}

function binaryCharts(sample: EvaluationSample, sides: readonly Side[], seed: string): readonly Chart[] {
  const cells = sides.flatMap(({ name, answers }) => {
    const own = scoreCells(sample, answers);
    return own === null ? [] : [{ name, cells: own }];
  });
  // A curve of one model alone would seem to be a comparison.
  if (cells.length < sides.length) return [];
  const curvesBy = (curve: (own: ScoreCells, seed: string) => Curve) =>
    cells.map(({ name, cells: own }) => ({ name, curve: curve(own, seed) }));
  const band = cells.some(({ cells: own }) => own.effective === null) ? '' : ' (pointwise 95 % bands)';
  const calibration = sides.flatMap(({ name, answers }) => {
    const curve = calibrationCurve(sample, answers);
    return curve === null ? [] : [{ name, curve }];
  });
  return [
    ...lines(titled(`ROC curve${band}`, 'false positive rate', 'true positive rate'), curvesBy(rocCurve)),
    ...lines(titled(`Precision and recall${band}`, 'recall', 'precision'), curvesBy(precisionRecallCurve)),
    ...calibrationCharts(calibration),
    ...thresholdCharts(sample, scoresOf(sides)),
    ...scoreCharts(sample, scoresOf(sides)),
  ];
}

interface NamedCurve {
  readonly name: string;
  readonly curve: Curve;
}

/** Curves over the x values of the first; none where there is no curve. */
function lines(titles: Titles, curves: readonly NamedCurve[]): readonly Chart[] {
  const [first] = curves;
  if (first === undefined) return [];
  return [{ kind: 'chart', shape: 'lines', ...titles, x: first.curve.x, series: curves.map(seriesOf) }];
}

function seriesOf({ name, curve: { y, lower, upper } }: NamedCurve): Series {
  return { name, values: y, ...(lower === undefined || upper === undefined ? {} : { lower, upper }) };
}

function calibrationCharts(curves: readonly NamedCurve[]): readonly Chart[] {
  const titles = titled('Calibration (95 % Wilson intervals)', 'predicted probability', 'observed share');
  return lines(titles, curves).map((chart) => ({
    ...chart,
    series: [...chart.series, { name: 'as good as can be', values: chart.x.map(Number) }],
  }));
}

function thresholdCharts(sample: EvaluationSample, scores: readonly Named[]): readonly Chart[] {
  const range = scoreRange(scores);
  const curves = scores.map(({ name, values }) => ({ name, curves: thresholdCurves(sample, values, range) }));
  const [first] = curves;
  if (first === undefined) return [];
  const frame = { kind: 'chart', shape: 'lines', xTitle: 'decision threshold', x: first.curves.x } as const;
  return [
    {
      ...frame,
      title: 'F1 by decision threshold',
      yTitle: 'F1',
      series: curves.map(({ name, curves: { f1 } }) => ({ name, values: f1 })),
    },
    {
      ...frame,
      title: 'Precision and recall by decision threshold',
      yTitle: 'share',
      series: curves.flatMap(({ name, curves: { precision, recall } }) => [
        { name: `precision (${name})`, values: precision },
        { name: `recall (${name})`, values: recall },
      ]),
    },
  ];
}

/** Probabilities on their own scale, other scores on theirs. */
function scoreRange(scores: readonly Named[]): readonly [number, number] {
  const [lowest, highest] = commonRange(...scores.map(({ values }) => values));
  return lowest >= 0 && highest <= 1 ? [0, 1] : [lowest, highest];
}

function scoreCharts({ label, weights }: EvaluationSample, scores: readonly Named[]): readonly Chart[] {
  const range = scoreRange(scores);
  const shares = (values: Float64Array, side: number) =>
    valueShares(values, { weights, range, bins: BINS, counts: (row) => (label?.[row] === 1 ? 1 : 0) === side });
  return [
    {
      kind: 'chart',
      shape: 'lines',
      ...titled('Scores of positives and negatives', 'score', 'share of the class'),
      x: binMiddles(range, BINS),
      series: scores.flatMap(({ name, values }) => [
        { name: `positives (${name})`, values: shares(values, 1) },
        { name: `negatives (${name})`, values: shares(values, 0) },
      ]),
    },
  ];
}

function regressionCharts(sample: EvaluationSample, sides: readonly Side[]): readonly Chart[] {
  const residuals = sides.map(({ name, answers }) => ({ name, values: residualsOf(sample, answers) }));
  const curves = residuals.flatMap(({ name, values }) => {
    const curve = residualCurve(sample, values);
    return curve === null ? [] : [{ name, curve }];
  });
  // Rows that one model did not answer would shift its cells: then there is no common scale.
  const isCommon = curves.every(({ curve }) => curve.x.join() === curves[0]?.curve.x.join());
  const byTruth = titled(
    'Residuals by true value (median, and where half of them lie)',
    'true value',
    'answer − truth',
  );
  return [
    ...(isCommon ? lines(byTruth, curves) : []),
    histogram(titled('Residuals', 'answer − truth', 'share of the rows'), residuals, sample.weights),
  ];
}

function rankingCharts(sample: EvaluationSample, sides: readonly Side[]): readonly Chart[] {
  const perRow = metricIfKnown('ndcg', metricsOf('ranking'))?.perRow;
  if (perRow === undefined) return [];
  const values = sides.map(({ name, answers }) => ({ name, values: perRow(sample, answers) }));
  return [histogram(titled('NDCG of each query', 'NDCG', 'share of the queries'), values, null)];
}

/** Shares in bins that all lists have in common. */
function histogram(titles: Titles, lists: readonly Named[], weights: Float64Array | null): Chart {
  const range = centralRange(lists.map(({ values }) => values));
  return {
    kind: 'chart',
    shape: 'lines',
    ...titles,
    x: binMiddles(range, BINS),
    series: lists.map(({ name, values }) => ({ name, values: valueShares(values, { weights, range, bins: BINS }) })),
  };
}
