import { describe, it } from '@jest/globals';
import type { ReportModel } from '@plumbline/core';
import { chartSvg, renderHtml, renderJunit, renderMarkdown, renderSarif, renderText } from '@plumbline/report';
import { expectGolden } from '../../support/golden.ts';
import { FINDINGS, HOSTILE_FINDINGS } from './findings.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import * as samples from './sample-reports.ts';

const HOSTILE_NAMES = HOSTILE_STRINGS.filter((text) => text.length < 200);
const hostile: ReportModel = {
  ...samples.everywhere('@octocat <b>#1</b> ![x](https://evil.example) `$`'),
  deciding: {
    kind: 'table',
    columns: ['As text', 'As code'],
    rows: HOSTILE_NAMES.map((text) => [
      { kind: 'text', text },
      { kind: 'code', text },
    ]),
  },
};
const REPORTS: readonly (readonly [string, ReportModel])[] = [
  ['passing-gate', samples.passingGate],
  ['failing-gate', samples.failingGate],
  ['inconclusive-gate', samples.inconclusiveGate],
  ['could-not-judge', samples.errorReport],
  ['invalid-data', samples.invalidData],
  ['hostile-names', hostile],
];
const PAGE = { title: 'Plumbline: churn', generated: '2026-11-23T15:00:00Z' };
const MARKER = 'plumbline:v1 action=evaluate-gate id=main';

describe('goldens of the reports', () => {
  it.each(REPORTS)('%s as Markdown and text', (name, report) => {
    expectGolden(`report/${name}.md`, renderMarkdown(report, { charsMax: 65_536, marker: MARKER }));
    expectGolden(`report/${name}.txt`, renderText(report));
  });

  it.each([
    ['long-report-20000', 20_000],
    ['long-report-2000', 2_000],
    ['long-report-1000', 1_000],
  ])('%s: truncated Markdown', (name, charsMax) => {
    expectGolden(`report/${name}.md`, renderMarkdown(samples.longReport, { charsMax, marker: MARKER }));
  });

  it.each(REPORTS)('%s as HTML', async (name, report) => {
    expectGolden(`report/${name}.html`, await renderHtml([report], PAGE));
  });

  it('a pipeline as HTML', async () => {
    expectGolden(
      'report/pipeline.html',
      await renderHtml([{ ...samples.invalidData, verdict: 'warn' }, samples.passingGate], PAGE),
    );
  });

  it('charts as SVG', async () => {
    const charts = [samples.passingGate, samples.invalidData].flatMap((report) =>
      report.sections.flatMap((section) => section.blocks),
    );
    for (const chart of charts) {
      if (chart.kind === 'chart') expectGolden(`report/chart-${chart.shape}.svg`, `${await chartSvg(chart, 'c1')}\n`);
    }
  });

  it.each([
    ['findings', FINDINGS],
    ['hostile-findings', HOSTILE_FINDINGS],
  ])('%s as JUnit and SARIF', (name, findings) => {
    expectGolden(`report/${name}.xml`, renderJunit({ suite: 'validate-data', findings }));
    expectGolden(`report/${name}.sarif.json`, renderSarif({ toolVersion: '1.2.3', findings }));
  });
});
