import type { Chart } from '@plumbline/core';
import { chartSpec } from './chart-spec.ts';
import { escapeMarkup } from './escape-markup.ts';
import { formatNumber } from './format-number.ts';
import { plainLine } from './plain-text.ts';

const NAMES_MAX = 8;

/**
 * A chart as static SVG: no script, no canvas, the same bytes every time. `id` is unique in the page and prefixes
 * every id inside. Vega is loaded here and nowhere else.
 */
export async function chartSvg(chart: Chart, id: string): Promise<string> {
  const vega = await import('vega');
  const vegaLite = await import('vega-lite');
  const compiled = vegaLite.compile(chartSpec(chart), { logger: vega.logger(vega.None) });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logLevel: vega.None });
  try {
    return labelled(await view.toSVG(), chart, id);
  } finally {
    view.finalize();
  }
}

function labelled(svg: string, chart: Chart, id: string): string {
  const title = `<title id="${id}-title">${escapeMarkup(plainLine(chart.title, 200))}</title>`;
  const desc = `<desc id="${id}-desc">${escapeMarkup(describe(chart))}</desc>`;
  const open = `<svg role="img" aria-labelledby="${id}-title ${id}-desc"`;
  const ids = new Map<string, string>();
  // Vega counts its ids on from chart to chart: numbered anew by first appearance, bytes do not depend on history.
  const renamed = (name: string): string => {
    if (!ids.has(name)) ids.set(name, `${id}-clip${ids.size + 1}`);
    return ids.get(name) ?? name;
  };
  return svg
    .replace(/\b(id="|url\(#)((?:clip|gradient_)\d+)/g, (_, before: string, name: string) => before + renamed(name))
    .replace(/ (?:role|aria-roledescription|aria-label|aria-hidden)="[^"]*"/g, '')
    .replace(/^<svg([^>]*)>/, (_, attributes: string) => `${open}${attributes}>${title}${desc}`);
}

function describe(chart: Chart): string {
  const names = chart.series.slice(0, NAMES_MAX).map((series) => plainLine(series.name, 80));
  const against = `${plainLine(chart.yTitle, 200)} against ${plainLine(chart.xTitle, 200)}`;
  const judged =
    chart.threshold === undefined ? '' : `; threshold ${formatNumber(chart.threshold, { as: 'decimal', digits: 3 })}`;
  return `${chart.shape}: ${against}; ${chart.series.length} series: ${names.join(', ')}${judged}${bandsInWords(chart)}`;
}

/** What a band says cannot be heard from its shape: where each series starts and ends, and how wide its band is at most. */
function bandsInWords({ series }: Chart): string {
  const told = series.slice(0, NAMES_MAX).flatMap(({ name, values, lower, upper }) => {
    const known = values.filter((value) => value !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (lower === undefined || upper === undefined || first === undefined || last === undefined) return [];
    const widths = lower.flatMap((low, at) => {
      const high = upper[at] ?? null;
      return low === null || high === null ? [] : [high - low];
    });
    const written = [first, last, Math.max(0, ...widths)].map((value) =>
      formatNumber(value, { as: 'decimal', digits: 3 }),
    );
    return [`${plainLine(name, 80)} from ${written[0]} to ${written[1]}, band at most ${written[2]} wide`];
  });
  return told.length === 0 ? '' : `; ${told.join('; ')}`;
}
