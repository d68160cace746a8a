import { type Chart, NAME_CHARS_MAX } from '@plumbline/core';
import type { TopLevelSpec } from 'vega-lite';
import { plainLine } from './plain-text.ts';

const WIDTH = 880;
const HEIGHT = 220;
/** Middle tones that keep a contrast of 3:1 or more on white and on near-black. */
const PALETTE = ['#3f7fdb', '#c9660a', '#2e8b57', '#9a6ae0', '#d9485f', '#0f8b8d', '#8a7a12', '#7a7f87'];
const THRESHOLD_COLOUR = 'currentColor';
const MARKS = {
  bars: { type: 'bar', cornerRadiusEnd: 2 },
  lines: { type: 'line', strokeWidth: 2, point: { size: 28 } },
  points: { type: 'point', filled: true, size: 42 },
} as const;

/** One value of one series; the field names are ours, so that no untrusted text is ever a field or an expression. */
interface Datum {
  readonly x: string | number;
  readonly y: number | null;
  readonly s: string;
}

/** A chart as a Vega-Lite specification in which untrusted text is data or a literal title only. */
export function chartSpec(chart: Chart): TopLevelSpec {
  const names = seriesNames(chart);
  const ordinal = chart.shape === 'bars' || chart.x.some((value) => typeof value === 'string');
  const scale = { domain: [...names], range: [...PALETTE] };
  // A band's opacity would make its legend pale.
  const solid = hasBands(chart) ? { symbolOpacity: 1 } : {};
  const legend = names.length > 1 ? { orient: 'top' as const, title: null, labelLimit: 240, ...solid } : null;
  return {
    width: WIDTH,
    height: HEIGHT,
    padding: 4,
    background: 'transparent',
    config: config(),
    layer: [
      ...bandLayer(chart, names, { type: 'nominal', field: 's', scale, legend }),
      {
        data: { values: values(chart, names) },
        mark: { ...MARKS[chart.shape] },
        encoding: {
          x: {
            field: 'x',
            type: ordinal ? 'ordinal' : 'quantitative',
            sort: null,
            title: plainLine(chart.xTitle, NAME_CHARS_MAX),
            axis: ordinal
              ? { labelAngle: angle(chart), labelLimit: 110, grid: false }
              : { grid: false, ...(chart.x.every(Number.isInteger) ? { tickMinStep: 1 } : {}) },
            scale: ordinal ? { paddingInner: 0.25 } : { zero: false },
          },
          y: { field: 'y', type: 'quantitative', title: plainLine(chart.yTitle, NAME_CHARS_MAX) },
          color: { field: 's', type: 'nominal', scale, legend },
          ...(chart.shape === 'bars' && names.length > 1 ? { xOffset: { field: 's', sort: [...names] } } : {}),
        },
      },
      ...thresholdLayer(chart),
    ],
  };
}

/** The same in every layer: where one of them had no legend, none would be drawn. */
interface Colour {
  readonly type: 'nominal';
  readonly field: 's';
  readonly scale: { domain: string[]; range: string[] };
  readonly legend: { orient: 'top'; title: null; labelLimit: number; symbolOpacity?: number } | null;
}

/** Bands lie under the lines in their colour; points have a bar instead. Bars have none. */
function bandLayer(chart: Chart, names: readonly string[], color: Colour) {
  if (!hasBands(chart)) return [];
  const mark =
    chart.shape === 'lines'
      ? ({ type: 'area', opacity: 0.16, interpolate: 'linear' } as const)
      : ({ type: 'rule', opacity: 0.55, strokeWidth: 1.5 } as const);
  return [
    {
      data: { values: bands(chart, names) },
      mark,
      encoding: {
        x: { field: 'x', type: 'quantitative' as const },
        y: { field: 'l', type: 'quantitative' as const },
        y2: { field: 'u' },
        color,
      },
    },
  ];
}

/** Bands have a place on a scale only, not among names. */
function hasBands({ shape, series, x }: Chart): boolean {
  const isBanded = series.some(({ lower, upper }) => lower !== undefined && upper !== undefined);
  return isBanded && shape !== 'bars' && x.every((value) => typeof value === 'number');
}

/** Only where both ends are known. */
function bands(chart: Chart, names: readonly string[]) {
  return chart.series.flatMap(({ lower, upper }, which) =>
    chart.x.flatMap((x, at) => {
      const [l, u] = [finite(lower?.[at] ?? null), finite(upper?.[at] ?? null)];
      return l === null || u === null || typeof x === 'string' ? [] : [{ x, l, u, s: names[which] ?? '' }];
    }),
  );
}

function thresholdLayer({ threshold }: Chart) {
  if (threshold === undefined || !Number.isFinite(threshold)) return [];
  return [
    {
      data: { values: [{ y: threshold }] },
      mark: { type: 'rule' as const, color: THRESHOLD_COLOUR, strokeDash: [5, 4], strokeWidth: 1.5 },
      encoding: { y: { field: 'y', type: 'quantitative' as const } },
    },
  ];
}

/** Names as drawn, told apart where cleaning made two alike. */
function seriesNames(chart: Chart): readonly string[] {
  const names = chart.series.map((series) => plainLine(series.name, 80));
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}

function values(chart: Chart, names: readonly string[]): Datum[] {
  const xs = chart.x.map((x) => (typeof x === 'string' ? plainLine(x, NAME_CHARS_MAX) : x));
  return chart.series.flatMap((series, which) =>
    xs.map((x, at) => ({ x, y: finite(series.values[at] ?? null), s: names[which] ?? '' })),
  );
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function angle(chart: Chart): number {
  const longest = Math.max(0, ...chart.x.map((x) => String(x).length));
  return longest * 7 * chart.x.length > WIDTH ? -35 : 0;
}

/** Lines and letters take the colour of the page's text, so that one drawing suits both themes. */
function config() {
  const line = { domainColor: 'currentColor', tickColor: 'currentColor', gridColor: 'currentColor' };
  const letters = { labelColor: 'currentColor', titleColor: 'currentColor' };
  return {
    font: 'system-ui, sans-serif',
    view: { stroke: null },
    axis: {
      ...line,
      ...letters,
      gridOpacity: 0.14,
      domainOpacity: 0.4,
      tickOpacity: 0.4,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: 'normal' as const,
    },
    legend: { ...letters, labelFontSize: 11 },
  };
}
