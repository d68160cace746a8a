import type { Task } from '../evaluation-sample.ts';
import type { RawAnswers } from './answers.ts';
import type { ColumnValues } from './columns.ts';
import { labelsOf, sortedClasses } from './labels.ts';

const CLASSES_MAX = 100;

/**
 * What kind of answer is judged, told from the label column: two values are binary; text is multiclass; whole numbers are multiclass only
 * where every prediction is one of them, or where scores come by class; everything else is regression. Ranking must be asked for.
 */
export function chooseTask(label: ColumnValues, sides: readonly RawAnswers[]): Exclude<Task, 'mean' | 'ranking'> {
  const classes = sortedClasses(labelsOf(label).filter((name) => name !== null));
  const numeric = 'missing' in label || label.kind === 'bigint';
  if (!numeric) return classes.length <= 2 ? 'binary' : 'multiclass';
  if (classes.length <= 2 && (isZeroOne(classes) || sides.some((side) => answersLabels(side, classes))))
    return 'binary';
  if (label.kind !== 'integer' || classes.length > CLASSES_MAX) return 'regression';
  return sides.every((side) => side.classes !== null || answersLabels(side, classes)) ? 'multiclass' : 'regression';
}

function isZeroOne(classes: readonly string[]): boolean {
  return classes.every((name) => name === '0' || name === '1' || name === '-1');
}

function answersLabels({ labels }: RawAnswers, classes: readonly string[]): boolean {
  if (labels === null) return false;
  return labels.every((label) => label === null || classes.includes(label));
}
