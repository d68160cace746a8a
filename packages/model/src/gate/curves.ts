import { sortingOrder } from '@plumbline/stats';

/** A curve over common x values. */
export interface Curve {
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
}

const ROC_POINTS = 51;

/** True-positive rate at evenly spaced false-positive rates: the ROC curve thin enough for a report. */
export function rocCurve(label: Int32Array, score: Float64Array): Curve {
  const order = sortingOrder(score).reverse();
  const positives = label.reduce((sum, index) => sum + (index === 1 ? 1 : 0), 0);
  const negatives = label.length - positives;
  const corners: { readonly falseRate: number; readonly trueRate: number }[] = [{ falseRate: 0, trueRate: 0 }];
  let hits = 0;
  for (let place = 0; place < order.length; place += 1) {
    hits += label[order[place]!] === 1 ? 1 : 0;
    const isLastOfRun = place + 1 === order.length || score[order[place + 1]!] !== score[order[place]!];
    if (isLastOfRun) corners.push({ falseRate: (place + 1 - hits) / negatives, trueRate: hits / positives });
  }
  const x = Array.from({ length: ROC_POINTS }, (_, place) => place / (ROC_POINTS - 1));
  return { x, y: x.map((rate) => heightAt(corners, rate)) };
}

function heightAt(corners: readonly { readonly falseRate: number; readonly trueRate: number }[], rate: number): number {
  const after = corners.findIndex((corner) => corner.falseRate > rate);
  const right = after < 0 ? corners.at(-1) : corners[after];
  const left = after < 0 ? right : corners[after - 1];
  if (left === undefined || right === undefined) return Number.NaN;
  const width = right.falseRate - left.falseRate;
  return width === 0
    ? left.trueRate
    : left.trueRate + ((rate - left.falseRate) / width) * (right.trueRate - left.trueRate);
}

const CALIBRATION_BINS = 10;

/** Observed share of positives by bins of predicted probability, `x` the middle of each bin; null where a bin is empty. */
export function calibrationCurve(label: Int32Array, score: Float64Array): Curve {
  const counts = new Float64Array(CALIBRATION_BINS);
  const hits = new Float64Array(CALIBRATION_BINS);
  for (const [row, value] of score.entries()) {
    if (!(value >= 0 && value <= 1)) continue;
    const bin = Math.min(CALIBRATION_BINS - 1, Math.floor(value * CALIBRATION_BINS));
    counts[bin] = counts[bin]! + 1;
    hits[bin] = hits[bin]! + (label[row] === 1 ? 1 : 0);
  }
  return {
    x: Array.from(counts, (_, bin) => (bin + 0.5) / CALIBRATION_BINS),
    y: Array.from(counts, (count, bin) => (count === 0 ? null : hits[bin]! / count)),
  };
}
