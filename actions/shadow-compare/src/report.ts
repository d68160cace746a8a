import {
  type Block,
  type Cell,
  type Chart,
  code,
  count,
  counted,
  type NumberFormat,
  number,
  type ReportBody,
  type Section,
  type Table,
  text,
  verdictCell,
} from '@plumbline/core';
import { quantileSorted } from '@plumbline/stats';
import { LANES, type ShadowCheck } from '@plumbline/traffic';
import { flipsSection } from './flips-section.ts';
import type { Outcome } from './outcome.ts';

const SAMPLES_SHOWN = 20;
const MALFORMED_SHOWN = 20;
const MILLISECONDS: NumberFormat = { as: 'milliseconds' };
const INTEGER: NumberFormat = { as: 'integer' };
const CHART_QUANTILES = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99];

/** What shadow-compare shows: what decided, then latency, predictions, answers, traffic and samples. */
export function report(outcome: Outcome): ReportBody {
  return {
    compared: [
      { label: 'candidate', text: outcome.sides.candidate.name },
      { label: 'baseline', text: outcome.sides.baseline.name },
      {
        label: 'traffic',
        text: `${outcome.traffic.join(', ')}: ${counted(outcome.survey.requests, 'request')}, the first ${count(outcome.warmup)} not judged`,
      },
    ],
    deciding: decidingTable(outcome.judged.checks),
    sections: [
      ...latencySection(outcome),
      ...(outcome.redacted.includes('predictions') ? [] : flipsSection(outcome.observations.flips)),
      answersSection(outcome),
      ...samplesSection(outcome),
      ...malformedSection(outcome),
    ],
  };
}

function decidingTable(checks: readonly ShadowCheck[]): Table {
  return {
    kind: 'table',
    columns: ['verdict', 'check', 'estimate', 'limit', 'detail'],
    rows: checks.map(({ finding, bounds, limit, unit }) => [
      verdictCell(finding.verdict),
      code(finding.check),
      bounds === null ? text('') : intervalCell(bounds, limit, unit),
      number(limit, formatOf(unit)),
      text(finding.detail),
    ]),
  };
}

function formatOf(unit: ShadowCheck['unit']): NumberFormat {
  return unit === 'share' ? { as: 'percent', digits: 2 } : { as: 'decimal', digits: 3 };
}

function intervalCell(bounds: NonNullable<ShadowCheck['bounds']>, limit: number, unit: ShadowCheck['unit']): Cell {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const { estimate, lower, upper } = bounds;
  if (!Number.isFinite(estimate)) return text('unbounded');
  return {
    kind: 'interval',
    estimate,
    lower: finite(lower),
    upper: finite(upper),
    threshold: limit,
    format: formatOf(unit),
  };
}

function latencySection({ judged, observations }: Outcome): readonly Section[] {
  const { latency } = judged;
  if (latency === null || latency.pairs === 0) return [];
  const rows = latency.quantiles.map(({ name, baselineMs, candidateMs, ratio }) => [
    text(name),
    number(finiteOrNull(baselineMs), MILLISECONDS),
    number(finiteOrNull(candidateMs), MILLISECONDS),
    number(finiteOrNull(ratio.estimate), { as: 'decimal', digits: 3 }),
  ]);
  const said =
    `${count(latency.pairs)} pairs are worth ${count(latency.effectivePairs)} independent ones; ` +
    `the bootstrap draws blocks of ${latency.blockLength.toFixed(1)} pairs on average. A time-out counts as longer than any answer.`;
  const blocks: readonly Block[] = [
    { kind: 'table', columns: ['quantile', 'baseline', 'candidate', 'ratio'], rows },
    { kind: 'paragraph', text: said },
    latencyChart(observations.timings),
  ];
  return [{ heading: 'Latency', collapsed: false, blocks }];
}

function latencyChart(timings: Outcome['observations']['timings']): Chart {
  const series = LANES.map((lane) => {
    const sorted = timings[lane].toSorted();
    return {
      name: lane,
      values: CHART_QUANTILES.map((percentile) => finiteOrNull(quantileSorted(sorted, percentile / 100))),
    };
  });
  return {
    kind: 'chart',
    shape: 'lines',
    title: 'Latency by quantile',
    xTitle: 'percentile',
    yTitle: 'milliseconds',
    x: CHART_QUANTILES,
    series,
  };
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function answersSection({ observations }: Outcome): Section {
  const { statuses, counts } = observations;
  const kinds = [...new Set(LANES.flatMap((lane) => Object.keys(statuses[lane])))].sort();
  const rows = kinds.map((kind) => [
    text(kind),
    number(statuses.baseline[kind] ?? 0, INTEGER),
    number(statuses.candidate[kind] ?? 0, INTEGER),
  ]);
  const said = `${count(counts.answered)} of ${count(counts.requests)} requests were answered by both lanes, ${count(counts.compared)} could be compared.`;
  return {
    heading: 'Answers',
    collapsed: true,
    blocks: [
      { kind: 'paragraph', text: said },
      { kind: 'table', columns: ['answer', 'baseline', 'candidate'], rows },
    ],
  };
}

function samplesSection({ observations, redacted }: Outcome): readonly Section[] {
  const { samples } = observations;
  if (samples.length === 0) return [];
  const rows = samples
    .slice(0, SAMPLES_SHOWN)
    .map(({ id, line, kind }) => [code(redacted.includes('ids') ? '' : id), number(line, INTEGER), text(kind)]);
  const more =
    samples.length > SAMPLES_SHOWN
      ? ` ${samples.length - SAMPLES_SHOWN} more stand in the file of the output samples-path.`
      : '';
  return [
    {
      heading: 'Requests on which the lanes part',
      collapsed: true,
      blocks: [
        { kind: 'table', columns: ['id', 'line of the traffic', 'kind'], rows },
        { kind: 'paragraph', text: `The predictions are not shown here.${more}` },
      ],
    },
  ];
}

function malformedSection({ survey }: Outcome): readonly Section[] {
  if (survey.malformed === 0) return [];
  const items = survey.malformedShown.slice(0, MALFORMED_SHOWN).map(({ line, reason }) => `line ${line}: ${reason}`);
  return [{ heading: 'Malformed lines of the traffic', collapsed: true, blocks: [{ kind: 'list', items }] }];
}
