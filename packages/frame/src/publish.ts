import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonNumber } from '@plumbline/boundary';
import {
  type FiledEvidence,
  type Host,
  isOurFault,
  type Labelled,
  type PlumblineError,
  type ReportBody,
  type ReportModel,
} from '@plumbline/core';
import type { CommonInputs } from './common-inputs.ts';
import type { Setting } from './configuration.ts';
import type { Course, Judgement, Result } from './course.ts';
import { VERSION } from './version.ts';

/** Everything that is known once the verdict stands. */
export interface Performed<I, R extends Result> {
  readonly course: Course<I, R>;
  readonly host: Host;
  readonly common: CommonInputs;
  readonly setting: Setting;
  readonly reportDir: string;
  readonly filed: FiledEvidence;
  readonly unused: readonly FiledEvidence[];
  readonly judgement: Judgement;
  readonly exitCode: 0 | 1;
  readonly body: ReportBody;
}

const MARKDOWN_FILE_CHARS_MAX = 4 * 1024 * 1024;

/** Writes the reports, shows them where the host can, and sets the common outputs except the verdict. */
export async function publishResult<I, R extends Result>(performed: Performed<I, R>): Promise<void> {
  const { host, common, reportDir, filed, judgement, course } = performed;
  const report = reportOf(performed);
  const { renderMarkdown } = await import('@plumbline/report');
  const markdownPath = join(reportDir, `${course.action}.report.md`);
  await writeFile(markdownPath, renderMarkdown(report, { charsMax: MARKDOWN_FILE_CHARS_MAX }));
  const htmlPath = common.htmlReport ? await writeHtml(report, reportDir, host) : null;
  await writeFile(join(reportDir, `${course.action}.report.json`), JSON.stringify(report, writable));
  const published = await host.publish({
    action: course.action,
    report,
    exitCode: performed.exitCode,
    findings: judgement.findings,
    comment: common.comment,
    key: [performed.setting.use, common.commentKey].filter(Boolean).join('/'),
    summary: common.summary,
    annotations: common.annotations,
    statusContext: common.statusContext,
    htmlPath,
    files: [filed.path, markdownPath],
  });
  for (const notice of published.notices) host.notice(notice);
  host.output('summary-line', judgement.summaryLine);
  host.output('evidence-path', filed.path);
  host.output('report-markdown-path', markdownPath);
  host.output('report-html-path', htmlPath ?? '');
  host.output('report-url', published.reportUrl);
  host.output('comment-url', published.commentUrl);
}

/** A number that JSON cannot hold is written as its name. */
const writable = (_key: string, value: unknown): unknown => (typeof value === 'number' ? jsonNumber(value) : value);

async function writeHtml(report: ReportModel, folder: string, host: Host): Promise<string> {
  const { renderHtml } = await import('@plumbline/report');
  const path = join(folder, `${report.action}.report.html`);
  const generated = host.now().toISOString();
  await writeFile(path, await renderHtml([report], { title: `Plumbline: ${report.title}`, generated }));
  return path;
}

function reportOf<I, R extends Result>({
  course,
  setting,
  filed,
  unused,
  judgement,
  body,
}: Performed<I, R>): ReportModel {
  const { evidence } = filed;
  const refused = evidence.policy.refused.map((line) => `Policy kept: ${line}`);
  const ignored = unused.map(
    (item) => `Evidence not used: ${item.evidence.action} ${item.sha256.slice(0, 12)} speaks of other digests`,
  );
  const audit: readonly Labelled[] = [
    { label: 'evidence', text: `sha256:${filed.sha256}` },
    ...evidence.parents.map((parent) => ({ label: `rests on ${parent.action}`, text: `sha256:${parent.sha256}` })),
    ...evidence.subjects.map((subject) => ({
      label: `${subject.role} ${subject.name}`,
      text: `sha256:${subject.sha256}`,
    })),
    ...evidence.products.map((product) => ({
      label: `made ${product.role} ${product.name}`,
      text: `sha256:${product.sha256}`,
    })),
    ...(evidence.seed === null ? [] : [{ label: 'seed', text: evidence.seed }]),
    ...(evidence.methods.length === 0 ? [] : [{ label: 'methods', text: evidence.methods.join(', ') }]),
    {
      label: 'policy',
      text: setting.ref === null ? evidence.policy.source : `${evidence.policy.source} (${setting.ref})`,
    },
    { label: 'Plumbline', text: VERSION },
  ];
  return {
    ...body,
    action: course.action,
    title: course.title,
    verdict: judgement.verdict,
    headline: judgement.summaryLine,
    notices: [...(judgement.notices ?? []), ...refused, ...ignored],
    audit,
  };
}

/** "Could not judge": told in the log, the summary and the comment; the verdict output stays `error`. */
export async function publishError<I, R extends Result>(
  course: Course<I, R>,
  host: Host,
  error: PlumblineError,
): Promise<void> {
  const line = `${error.code}: ${error.message}`;
  host.error(`${line}\nFix: ${error.fix}`, error.where);
  if (isOurFault(error)) host.log(stackOf(error));
  const report: ReportModel = {
    action: course.action,
    title: course.title,
    verdict: 'error',
    headline: line,
    compared: [],
    deciding: null,
    sections: [],
    notices: [`Fix: ${error.fix}`],
    audit: [{ label: 'Plumbline', text: VERSION }],
  };
  host.output('summary-line', line);
  const quiet = {
    statusContext: host.input('status-context'),
    htmlPath: null,
    files: [],
    findings: [],
    annotations: false,
    exitCode: 1 as const,
  };
  const published = await host
    .publish({
      ...quiet,
      action: course.action,
      report,
      comment: errorCommentMode(host),
      key: errorKey(host),
      summary: true,
    })
    .catch(() => ({ reportUrl: '', commentUrl: '', notices: ['The error could not be published beyond this log'] }));
  for (const notice of published.notices) host.notice(notice);
}

/** The inputs may be what is wrong, so only what is legal is taken from them. */
function errorCommentMode(host: Host): 'auto' | 'always' | 'on-change' | 'on-failure' | 'never' {
  const given = host.input('comment');
  const legal = ['auto', 'always', 'on-change', 'on-failure', 'never'] as const;
  return legal.find((mode) => mode === given) ?? 'auto';
}

function errorKey(host: Host): string {
  return [host.input('use'), host.input('comment-key')].filter(Boolean).join('/');
}

function stackOf(error: PlumblineError): string {
  const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
