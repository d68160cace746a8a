import type { Publication, Published, ReportModel } from '@plumbline/core';
import { type Annotator, annotationsOf } from './annotations.ts';
import { type ArtifactOutcome, artifactClient, noUploadBecause, uploadArtifacts } from './artifact.ts';
import type { Octokit } from './client.ts';
import { type CommentOutcome, publishComment } from './comment.ts';
import { commentTarget } from './comment-target.ts';
import { type Environment, variable } from './environment.ts';
import { slugOf } from './marker.ts';
import { noticeOf } from './refusal.ts';
import type { RunFacts } from './run-facts.ts';
import { publishStatus } from './status.ts';
import { openSummary } from './summary.ts';

/** Where a publication goes. */
export interface Channels {
  readonly env: Readonly<Environment>;
  readonly temp: string;
  readonly sha: string | null;
  readonly runUrl: string | null;
  readonly annotator: Annotator;
  /** Null off GitHub: then there are no artifacts, comments or statuses. */
  readonly facts: RunFacts | null;
  /** Null without a token. */
  readonly client: (() => Promise<Octokit>) | null;
}

const NO_TOKEN = 'there is no token: give the input "github-token"';

/**
 * Shows a result: job summary first, because it needs nobody; then artifact, comment and status; at last the summary
 * once more with what could not be shown. Never throws for what only decorates.
 */
export async function publish(publication: Publication, channels: Channels): Promise<Published> {
  const { renderMarkdown } = await import('@plumbline/report');
  const summary = openSummary(publication.summary ? variable(channels.env, 'GITHUB_STEP_SUMMARY') : null);
  summary.write((charsMax) => renderMarkdown(publication.report, { charsMax }));
  if (publication.annotations) for (const each of annotationsOf(publication.findings)) channels.annotator.write(each);
  const { facts } = channels;
  if (facts === null) return { reportUrl: '', commentUrl: '', notices: [] };

  const artifacts = await publishArtifacts(publication, channels, facts);
  const reportUrl = urlOf(facts, artifacts.htmlId);
  const told = withNews(publication.report, artifacts.notices, reportUrl);
  const comment = await comments({ ...publication, report: told }, channels, facts);
  const status = await statuses(publication, channels, facts);
  const notices = [...artifacts.notices, comment.notice, status].filter((notice) => notice !== '');
  const whole = withNews(publication.report, notices, reportUrl);
  if (notices.length > 0 || reportUrl !== '') summary.write((charsMax) => renderMarkdown(whole, { charsMax }));
  return { reportUrl, commentUrl: comment.url, notices };
}

function withNews(report: ReportModel, notices: readonly string[], reportUrl: string): ReportModel {
  const link = reportUrl === '' ? [] : [{ label: 'HTML report', text: reportUrl }];
  return { ...report, notices: [...report.notices, ...notices], audit: [...report.audit, ...link] };
}

function urlOf({ serverUrl, owner, repo, runId }: RunFacts, artifactId: number | null): string {
  return artifactId === null ? '' : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts/${artifactId}`;
}

async function publishArtifacts(
  { action, key, htmlPath, files }: Publication,
  { env, temp }: Channels,
  facts: RunFacts,
): Promise<ArtifactOutcome> {
  if (htmlPath === null && files.length === 0) return { htmlId: null, filesId: null, notices: [] };
  const reason = noUploadBecause(facts, env);
  if (reason !== null) return { htmlId: null, filesId: null, notices: [reason] };
  const stem = key === '' ? `plumbline-${action}` : `plumbline-${action}-${slugOf(key)}`;
  return uploadArtifacts({ stem, htmlPath, files, temp, job: facts.job, client: artifactClient });
}

async function comments(publication: Publication, { client, sha }: Channels, facts: RunFacts): Promise<CommentOutcome> {
  const { action, report, key, comment: mode } = publication;
  if (mode === 'never') return { url: '', notice: '' };
  try {
    const target = await commentTarget(facts, mode, () => demandClient(client));
    if (target.number === null) return { url: '', notice: target.notice };
    const { renderMarkdown } = await import('@plumbline/report');
    const { owner, repo, runId: run, attempt } = facts;
    return await publishComment(await demandClient(client), {
      owner,
      repo,
      number: target.number,
      mode,
      marker: { action, key: slugOf(key), run, attempt, sha: sha ?? '0', verdict: report.verdict },
      render: (marker, charsMax) => renderMarkdown(report, { marker, charsMax }),
    });
  } catch (error) {
    return { url: '', notice: noticeOf({ what: 'post the comment', permission: 'pull-requests: write', error }) };
  }
}

async function statuses(publication: Publication, channels: Channels, { owner, repo }: RunFacts): Promise<string> {
  const { statusContext: context, report, exitCode } = publication;
  const { client, sha, runUrl: url } = channels;
  if (context === '') return '';
  if (client === null || sha === null)
    return `No commit status: ${client === null ? NO_TOKEN : 'the commit is not known'}`;
  const { verdict, headline: description } = report;
  return publishStatus(await client(), { owner, repo, sha, context, verdict, exitCode, description, url });
}

async function demandClient(client: Channels['client']): Promise<Octokit> {
  if (client === null) throw new Error(NO_TOKEN);
  return client();
}
