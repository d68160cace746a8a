import { describeInterval } from './describe-cell.ts';
import { escapeMarkup } from './escape-markup.ts';
import { type IntervalCell, type IntervalScale, intervalScale } from './interval-scale.ts';

const WIDTH = 168;
const HEIGHT = 20;
const INSET = 6;
const MIDDLE = HEIGHT / 2;

/** An interval as a small drawing; colours come from the page's style. Empty where nothing can be drawn. */
export function intervalSvg(cell: IntervalCell): string {
  const scale = intervalScale(cell);
  if (scale === null) return '';
  const label = escapeMarkup(describeInterval(cell));
  const [lower, estimate, upper] = [scale.lower ?? 0, scale.estimate, scale.upper ?? 1].map(x);
  return [
    `<svg class="interval" role="img" aria-label="${label}" width="${WIDTH}" height="${HEIGHT}" `,
    `viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${label}</title>`,
    `<path class="axis" d="M0 ${MIDDLE}H${WIDTH}"/>`,
    scale.threshold === null ? '' : `<path class="threshold" d="M${x(scale.threshold)} 1V${HEIGHT - 1}"/>`,
    `<path class="span" d="M${lower} ${MIDDLE}H${upper}${ends(scale)}"/>`,
    `<circle class="estimate" cx="${estimate}" cy="${MIDDLE}" r="4"/></svg>`,
  ].join('');
}

/** A bar across a bound; an arrow head where there is none. */
function ends({ lower, upper }: IntervalScale): string {
  const bar = (at: number): string => `M${x(at)} ${MIDDLE - 5}v10`;
  const left = lower === null ? `M${x(0) + 5} ${MIDDLE - 4}L${x(0)} ${MIDDLE}l5 4` : bar(lower);
  const right = upper === null ? `M${x(1) - 5} ${MIDDLE - 4}L${x(1)} ${MIDDLE}l-5 4` : bar(upper);
  return left + right;
}

/** Two decimals: stable bytes, and finer than any screen. */
function x(place: number): number {
  return Math.round((INSET + place * (WIDTH - 2 * INSET)) * 100) / 100;
}
