/** A prediction or a label as it stands in the data; null where it is missing. */
export type Outcome = string | number | boolean | null;

/** How wrong each row was: 0 or 1 for classes, |prediction − label| for quantities; null where either is missing. */
export interface Losses {
  readonly kind: 'error' | 'absolute-error';
  readonly values: readonly (number | null)[];
}

/** More whole labels than these are quantities, not classes. */
const CLASSES_MAX = 50;

/**
 * Whether labels and predictions are quantities: all numbers, and some of them fractions or too many to be classes. What is not finite
 * has no say: a classifier that answers NaN is a classifier still.
 */
export function areQuantities(predictions: readonly Outcome[], labels: readonly Outcome[]): boolean {
  const given = [...predictions, ...labels].filter((value) => value !== null);
  if (given.length === 0 || !given.every((value) => typeof value === 'number')) return false;
  const finite = given.filter((value) => Number.isFinite(value));
  return finite.some((value) => !Number.isInteger(value)) || new Set(labels).size > CLASSES_MAX;
}

/** The loss of every row. `1`, `"1"`, `true` and `"true"` are one class, NaN is always wrong; a quantity that is not finite has no loss. */
export function lossesOf(
  predictions: readonly Outcome[],
  labels: readonly Outcome[],
  quantities = areQuantities(predictions, labels),
): Losses {
  const values = predictions.map((prediction, row) => {
    const label = labels[row] ?? null;
    if (prediction === null || label === null) return null;
    if (!quantities) return classOf(prediction) === classOf(label) && !Number.isNaN(prediction) ? 0 : 1;
    const loss = Math.abs(Number(prediction) - Number(label));
    return Number.isFinite(loss) ? loss : null;
  });
  return { kind: quantities ? 'absolute-error' : 'error', values };
}

/** The class a value means, as text. */
export function classOf(value: string | number | boolean): string {
  const written = String(value).trim();
  const lower = written.toLowerCase();
  if (lower === 'true') return '1';
  if (lower === 'false') return '0';
  // 1.0 and 1 are one class; an id like "007" is not 7.
  return /^-?(?:0|[1-9]\d*)\.0+$/.test(written) ? written.replace(/\.0+$/, '') : written;
}

/** Mean loss over the rows that have one. */
export interface MeanLoss {
  readonly kind: Losses['kind'];
  readonly mean: number;
  readonly rows: number;
}

/** The mean loss, or null where no row has prediction and label. */
export function meanLoss({ kind, values }: Losses): MeanLoss | null {
  let sum = 0;
  let rows = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    rows += 1;
  }
  return rows === 0 ? null : { kind, mean: sum / rows, rows };
}
