import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ReportModel } from '@plumbline/core';
import { renderHtml } from '@plumbline/report';
import { chromium } from './support/provision.ts';

const hostile = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';

const report: ReportModel = {
  action: 'evaluate-gate',
  title: 'Evaluation gate',
  verdict: 'pass',
  headline: `AUC is better ${hostile}`,
  compared: [{ label: 'candidate', text: hostile }],
  deciding: {
    kind: 'table',
    columns: ['check'],
    rows: Array.from({ length: 12 }, (_, row) => [{ kind: 'code', text: `${row} ${hostile}` }]),
  },
  sections: [
    {
      heading: hostile,
      collapsed: false,
      blocks: [
        {
          kind: 'chart',
          shape: 'bars',
          title: hostile,
          xTitle: 'region',
          yTitle: 'AUC',
          x: ['a', hostile],
          series: [{ name: hostile, values: [0.7, 0.8] }],
        },
      ],
    },
  ],
  notices: [],
  audit: [],
};

describe('the HTML report in a real browser', () => {
  it('is drawn, runs its own filter and nothing else, and asks for nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const page = join(folder, 'report.html');
    writeFileSync(page, await renderHtml([report], { title: 'Report', generated: '2026-01-02T03:04:05.000Z' }));
    const words = [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run', `--user-data-dir=${join(folder, 'profile')}`, '--enable-logging=stderr', '--dump-dom',
      `file://${page}`,
    ]; // biome-ignore format: one command line
    const ended = spawnSync(chromium(), words, { encoding: 'utf8', timeout: 120_000 });
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('Evaluation gate');
    expect(ended.stdout).toMatch(/<svg[^>]*>[\s\S]*<path/);
    expect(ended.stdout.match(/<script/gi)).toHaveLength(1);
    expect(ended.stdout).not.toMatch(/<img/i);
    // Drawn by the page's own script, where a report has rows enough to be searched.
    expect(ended.stdout).toMatch(/<input type="search"[^>]* class="filter"/);
    expect(ended.stderr).not.toMatch(/CONSOLE|Content Security Policy/);
  });
});
