import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { messageOf } from '@plumbline/core';
import type { Environment } from './environment.ts';
import { variable } from './environment.ts';
import { isEnterpriseServer, type RunFacts } from './run-facts.ts';

/** What a run leaves behind for people and for later jobs. */
export interface ArtifactRequest {
  /** `plumbline-<action>-<key>`: artifact names begin with it. */
  readonly stem: string;
  /** Uploaded alone and unzipped, so that a browser shows it. */
  readonly htmlPath: string | null;
  /** Uploaded together as one archive. */
  readonly files: readonly string[];
  readonly temp: string;
  /** Tells jobs of one run apart. */
  readonly job: string;
  readonly client: () => Promise<ArtifactClient>;
}

/** Ids of what was uploaded; null where it was not. */
export interface ArtifactOutcome {
  readonly htmlId: number | null;
  readonly filesId: number | null;
  readonly notices: readonly string[];
}

const UPLOAD_MS_MAX = 120_000;

/** The toolkit's client. It reads its address and token from the process's own environment. */
export async function artifactClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/**
 * Why nothing can be uploaded, or null. Asked before the client is, because the client answers with a long warning of
 * its own on a server that has no such service.
 */
export function noUploadBecause(facts: RunFacts, env: Readonly<Environment>): string | null {
  if (isEnterpriseServer(facts.serverUrl)) {
    return 'No artifacts: GitHub Enterprise Server does not serve the current client; the reports stay in "report-dir"';
  }
  if (variable(env, 'ACTIONS_RUNTIME_TOKEN') === null || variable(env, 'ACTIONS_RESULTS_URL') === null) {
    return 'No artifacts: the runner offers no artifact service; the reports stay in "report-dir"';
  }
  return null;
}

/** Uploads the report and the files. Never throws: what could not be uploaded becomes a notice. */
export async function uploadArtifacts(request: ArtifactRequest): Promise<ArtifactOutcome> {
  const notices: string[] = [];
  const attempt = async (what: string, upload: () => Promise<number | null>): Promise<number | null> => {
    try {
      return await withinTime(upload());
    } catch (error) {
      const reason = messageOf(error);
      notices.push(`Could not upload ${what}: ${reason}; it stays in "report-dir"`);
      return null;
    }
  };
  const htmlId = await attempt('the HTML report', () => uploadHtml(request));
  const filesId = await attempt('the evidence', () => uploadFiles(request));
  return { htmlId, filesId, notices };
}

/** The service names an unzipped artifact after its file, so the file is copied under a name of its own first. */
async function uploadHtml({ htmlPath, stem, temp, job, client }: ArtifactRequest): Promise<number | null> {
  if (htmlPath === null) return null;
  const folder = await mkdtemp(join(temp, 'plumbline-report-'));
  try {
    const uploader = await client();
    return await underFreeName(`${stem}-report`, job, async (name) => {
      const copy = join(folder, `${name}.html`);
      await copyFile(htmlPath, copy);
      return uploader.uploadArtifact(basename(copy), [copy], folder, { skipArchive: true });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function uploadFiles({ files, stem, job, client }: ArtifactRequest): Promise<number | null> {
  if (files.length === 0) return null;
  const paths = files.map((file) => resolve(file));
  const uploader = await client();
  return underFreeName(`${stem}-evidence`, job, (name) => uploader.uploadArtifact(name, paths, commonFolder(paths)));
}

/**
 * The plain name, so that other jobs can ask for it; where another job of the run (a matrix, say) has taken it, a
 * longer one that nobody else can have.
 */
async function underFreeName(
  plain: string,
  job: string,
  upload: (name: string) => Promise<{ readonly id?: number }>,
): Promise<number | null> {
  try {
    return (await upload(plain)).id ?? null;
  } catch (error) {
    if (!/already exists|conflict/i.test(messageOf(error))) throw error;
    const readable = job.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-|-$/g, '');
    return (await upload(`${plain}-${readable}-${randomUUID().slice(0, 8)}`)).id ?? null;
  }
}

/** The deepest folder that holds all the paths, which are absolute. */
export function commonFolder(paths: readonly string[]): string {
  return paths.map(dirname).reduce((common, folder) => {
    let shared = common;
    while (relative(shared, folder).split(sep)[0] === '..') shared = dirname(shared);
    return shared;
  });
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${UPLOAD_MS_MAX / 1000} s`)), UPLOAD_MS_MAX);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
