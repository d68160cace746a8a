import { type IntervalCell, intervalScale } from './interval-scale.ts';

/** Cells of a bar: odd, so that the threshold has the middle one. */
export const BAR_CHARS = 21;
const MIDDLE = (BAR_CHARS - 1) / 2;

/**
 * An interval as text of fixed width, e.g. `··········│·├──●──┤··`: the line is the threshold, the dot the estimate.
 * A bound on one side of its threshold is never drawn on the other, nor on it. null where nothing can be drawn.
 */
export function intervalBar(cell: IntervalCell): string | null {
  const scale = intervalScale(cell);
  if (scale === null) return null;
  const judged = scale.threshold !== null;
  const chars = new Array<string>(BAR_CHARS).fill('·');
  if (judged) chars[MIDDLE] = '│';
  const from = scale.lower === null ? 0 : column(scale.lower, judged);
  const to = scale.upper === null ? BAR_CHARS - 1 : column(scale.upper, judged);
  for (let at = from; at <= to; at += 1) chars[at] = judged && at === MIDDLE ? '┼' : '─';
  if (chars[from] !== '┼') chars[from] = scale.lower === null ? '◄' : '├';
  if (chars[to] !== '┼') chars[to] = scale.upper === null ? '►' : '┤';
  chars[column(scale.estimate, judged)] = '●';
  return chars.join('');
}

function column(place: number, judged: boolean): number {
  const nearest = Math.round(place * (BAR_CHARS - 1));
  if (!judged || place === 0.5) return nearest;
  return place < 0.5 ? Math.min(nearest, MIDDLE - 1) : Math.max(nearest, MIDDLE + 1);
}
