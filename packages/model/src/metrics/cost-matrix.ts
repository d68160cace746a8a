import { PlumblineError } from '@plumbline/core';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { type Confusion, confusionCells, requireFewClasses } from './confusion.ts';
import { CLASSIFICATION, confusionMetric } from './define-metric.ts';
import { meanEstimator } from './estimator.ts';
import type { Metric } from './metric.ts';
import { placeOfClass } from './require-class.ts';

/** What each answer costs: by true class, then by answered class. */
export type CostMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Mean cost of an answer, lower is better: `cost`. A right answer costs 0 unless the matrix says otherwise; an answer that is no class costs what the
 * dearest answer to its true class does. Throws `CONFIG_INVALID` on the first use where a wrong answer that the classes allow has no cost.
 */
export function costMetric(costs: CostMatrix): Metric {
  return {
    ...confusionMetric(
      {
        name: 'cost',
        aliases: ['expected_cost', 'mean_cost'],
        tasks: CLASSIFICATION,
        reported: CLASSIFICATION,
        higherIsBetter: false,
        test: 'mean',
        rests: 'rows',
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        definition: 'mean cost of an answer, by the cost matrix of the configuration',
        perRow: (sample, answers) => costPerRow(costs, sample, answers),
        estimator: (sample, answers) => meanEstimator(costPerRow(costs, sample, answers)),
      },
      (confusion) => meanCost(costs, confusion),
    ),
  };
}

function costPerRow(costs: CostMatrix, sample: EvaluationSample, answers: Answers): Float64Array {
  const codes = confusionCells(sample, answers);
  if (codes === null) return new Float64Array(sample.rows).fill(Number.NaN);
  const table = costTable(costs, sample.classes);
  return Float64Array.from(codes, (code) => table[code]!);
}

function meanCost(costs: CostMatrix, confusion: Confusion): number {
  const table = costTable(costs, confusion.names);
  const width = confusion.classes + 1;
  let sum = 0;
  for (const [code, cost] of table.entries()) {
    const count = confusion.at(Math.floor(code / width), code % width);
    if (count !== 0) sum += count * cost;
  }
  return sum / confusion.total;
}

/** As many as the configuration can name. */
const CLASSES_MAX = 1_000;

/** Costs in the order of a confusion matrix's cells. */
function costTable(costs: CostMatrix, classes: readonly string[]): Float64Array {
  requireFewClasses(classes, CLASSES_MAX);
  const width = classes.length + 1;
  const table = new Float64Array(classes.length * width);
  const lines = linesOf(costs, classes);
  for (const [truth, line] of lines.entries()) {
    let dearest = Number.NEGATIVE_INFINITY;
    for (const [predicted, name] of classes.entries()) {
      const cost = line[predicted] ?? (truth === predicted ? 0 : undefined);
      if (cost === undefined) throw missingCost(classes[truth] ?? '', name);
      table[truth * width + predicted] = cost;
      dearest = Math.max(dearest, cost);
    }
    table[truth * width + classes.length] = dearest;
  }
  return table;
}

/** The stated costs by the places of the classes; what is not stated stays undefined. */
function linesOf(costs: CostMatrix, classes: readonly string[]): readonly (readonly (number | undefined)[])[] {
  const lines = classes.map(() => classes.map((): number | undefined => undefined));
  for (const [truth, line] of Object.entries(costs)) {
    const own = lines[placeOfClass(truth, classes)];
    for (const [predicted, cost] of Object.entries(line)) {
      const place = placeOfClass(predicted, classes);
      if (own !== undefined && place >= 0) own[place] = cost;
    }
  }
  return lines;
}

function missingCost(truth: string, predicted: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot compute the cost: "cost-matrix" must say what "${predicted}" costs where "${truth}" is true: it says nothing`,
    `write cost-matrix: {"${truth}": {"${predicted}": <number>}}`,
  );
}
