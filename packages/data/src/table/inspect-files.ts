import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import { inspectSource, type Source } from '../source/source-kind.ts';
import type { TableOptions } from './table.ts';

/** What each path holds. Throws `DATA_MISSING` and `DATA_EMPTY`, and for an address, which is no path, `CONFIG_UNSUPPORTED`. */
export async function inspectFiles(paths: readonly string[], options: TableOptions): Promise<readonly Source[]> {
  const what = options.what ?? 'the data';
  if (paths.length === 0) throw missing(what, 'no file is given');
  const sources: Source[] = [];
  for (const path of paths) {
    demandNoAddress(path, what);
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile())
      throw missing(what, `"${path}" ${found === null ? 'does not exist' : 'is not a file'}`);
    if (found.size === 0) throw emptyFile(what, path);
    const source = await inspectSource(path, options.encoding);
    if (source.isBlank) throw emptyFile(what, path);
    sources.push(source);
  }
  return sources;
}

/** How to bring here what lies elsewhere. */
const FETCH: readonly (readonly [RegExp, string])[] = [
  [/^s3:/, 'copy it in an earlier step, e.g. aws s3 cp --recursive s3://<bucket>/<folder> data, and give the files'],
  [
    /^(gs|gcs):/,
    'copy it in an earlier step, e.g. gcloud storage cp -r gs://<bucket>/<folder> data, and give the files',
  ],
  [/^(az|azure|abfss?):/, 'copy it in an earlier step, e.g. az storage blob download-batch, and give the files'],
  [
    /^(https?|hf):/,
    'download it in an earlier step, e.g. curl --fail --location --output data.csv <address> or actions/download-artifact, and give the file',
  ],
];

/** An address that would need an extension of the engine, which is never downloaded: what judges a change must not be fetched while judging. */
export function demandNoAddress(path: string, what: string): void {
  const fix = FETCH.find(([scheme]) => scheme.test(path))?.[1];
  if (fix === undefined) return;
  throw new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot read ${what}: it must be files on this machine, since the engine reads addresses only with an extension that it would have to download: current value is "${path}"`,
    fix,
  );
}

function missing(what: string, reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_MISSING',
    `Cannot read ${what}: it must be an existing file: ${reason}`,
    'correct the path',
  );
}

function emptyFile(what: string, path: string): PlumblineError {
  return new PlumblineError(
    'DATA_EMPTY',
    `Cannot read ${what}: "${basename(path)}" must name its columns: it is empty`,
    'write at least the column names, or leave the file out',
    { where: { file: path } },
  );
}
