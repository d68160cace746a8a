import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandGlobs } from '@plumbline/boundary';
import type { ReportModel } from '@plumbline/core';
import { renderHtml } from '@plumbline/report';
import type { Stage } from './stage.ts';

/** All reports in the order they were made, as one page. */
export async function writeReport(stage: Stage): Promise<string> {
  const path = join(stage.work, 'report.html');
  const reports: ReportModel[] = [];
  for (const scene of stage.scenes) {
    const [file = ''] = await expandGlobs([`reports/${scene}/*.report.json`], stage.work);
    reports.push(JSON.parse(readFileSync(file, 'utf8')));
  }
  writeFileSync(
    path,
    await renderHtml(reports, {
      title: 'Will this flight be late?',
      generated: new Date().toISOString(),
      chapters: stage.chapters,
    }),
  );
  return path;
}
