import type { Series } from '@plumbline/core';
import { escapeMarkup } from './escape-markup.ts';
import { joined } from './histogram-bars.ts';
import { plainLine } from './plain-text.ts';

const WIDTH = 168;
const HEIGHT = 36;
const LABEL_CHARS_MAX = 60;

/** Two sides laid over each other: the first as a filled shape, the others as bars of half width. Empty where there is nothing. */
export function histogramSvg(series: readonly Series[]): string {
  const shown = series.map(({ name, values }) => ({ name, shares: joined(values.map((value) => share(value))) }));
  const highest = Math.max(0, ...shown.flatMap(({ shares }) => shares));
  const [base, ...others] = shown;
  if (base === undefined || highest === 0) return '';
  const label = escapeMarkup(plainLine(series.map(({ name }) => name).join(' and '), LABEL_CHARS_MAX));
  return [
    `<svg class="histogram" role="img" aria-label="${label}" width="${WIDTH}" height="${HEIGHT}" `,
    `viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${label}</title>`,
    `<path class="base" d="${bars(base.shares, { highest, fill: 1 })}"/>`,
    ...others.map(({ shares }) => `<path class="other" d="${bars(shares, { highest, fill: 0.45 })}"/>`),
    '</svg>',
  ].join('');
}

function share(value: number | null): number {
  return value !== null && Number.isFinite(value) && value > 0 ? value : 0;
}

function bars(
  shares: readonly number[],
  { highest, fill }: { readonly highest: number; readonly fill: number },
): string {
  const step = WIDTH / shares.length;
  return shares
    .map((value, index) => {
      const height = (value / highest) * (HEIGHT - 2);
      const left = index * step + (step * (1 - fill)) / 2;
      return `M${rounded(left)} ${HEIGHT}v${rounded(-height)}h${rounded(step * fill * 0.92)}v${rounded(height)}z`;
    })
    .join('');
}

/** Two decimals: stable bytes, and finer than any screen. */
function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
