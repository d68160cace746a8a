import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, digestFile, sha256Of, toJson } from '@plumbline/boundary';
import { type Finding, PlumblineError, type Subject, type Verdict } from '@plumbline/core';
import {
  anomaliesOf,
  inferRules,
  inferTfdvSchema,
  type Profile,
  suiteResult,
  writeProfile,
  writeRules,
} from '@plumbline/data';
import { type Context, VERSION, writtenPath } from '@plumbline/frame';
import { renderJunit, renderOpenLineage, renderSarif } from '@plumbline/report';
import type { Inputs } from './inputs.ts';
import type { JudgedRules } from './judged-rules.ts';
import { lineageOf } from './lineage.ts';
import type { WrittenFiles } from './outcome.ts';
import { withoutSamples } from './samples.ts';
import type { Seen } from './seen.ts';
import type { SuggestedFix } from './suggested-fixes.ts';

/** What is written. */
export interface Writing {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly seen: Seen;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly fixes: readonly SuggestedFix[];
}

/** Writes every file of a run, whatever its verdict. Throws `INPUT_INVALID` (a folder that is none), `DATA_EMPTY`. */
export async function writeFiles(writing: Writing): Promise<WrittenFiles> {
  const { inputs, context, seen, findings, fixes } = writing;
  const own = (name: string): string => join(context.reportDir, name);
  const schema = inputs.inferSchema === '' ? '' : await writtenPath(context, 'infer-schema', inputs.inferSchema);
  const junit = own('validate-data.junit.xml');
  const sarif = own('validate-data.sarif');
  const openLineage = own('validate-data.openlineage.json');
  const profile = seen.profile === null ? '' : await writtenProfile(seen.profile, inputs, context);
  await put(junit, renderJunit({ suite: 'validate-data', findings }));
  await put(sarif, renderSarif({ toolVersion: VERSION, findings }));
  await put(openLineage, renderOpenLineage({ ...lineageOf(writing), runId: runIdOf(writing) }));
  if (schema !== '') await put(schema, inferred(schema, profiled(seen), inputs));
  const patch = fixes.length === 0 ? '' : own('suggested-rules.patch');
  if (patch !== '') await put(patch, fixes.map(({ diff }) => diff).join(''));
  const gxResult = await writeSuites(writing);
  const anomalies = await writeAnomalies(seen.judged, seen.rows, own);
  return { profile, schema, junit, sarif, openLineage, gxResult, anomalies, patch };
}

/** A UUID (version 8) of what was looked at and when: the same run, the same number. */
function runIdOf({ seen, context }: Writing): string {
  const digest = sha256Of(canonicalJson(toJson({ subjects: seen.subjects, at: context.host.now().toISOString() })));
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) % 4];
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

async function writtenProfile(profile: Profile, inputs: Inputs, context: Context): Promise<string> {
  const path =
    inputs.profilePath === ''
      ? join(context.reportDir, 'data.profile.json')
      : await writtenPath(context, 'profile-path', inputs.profilePath);
  const kept = inputs.profileSamples ? profile : withoutSamples(profile);
  await intoFile(path, async () => void (await writeProfile(kept, path)));
  return path;
}

/** By the file's ending: TFDV's language, or our own. */
function inferred(path: string, profile: Profile, { showValues }: Inputs): string {
  return path.endsWith('.pbtxt') ? inferTfdvSchema(profile, { showValues }) : writeRules(inferRules(profile));
}

function profiled({ rows, profile }: Seen): Profile {
  if (profile !== null && rows > 0) return profile;
  throw new PlumblineError(
    'DATA_EMPTY',
    'Cannot infer a schema: the data must have rows and be profiled: it is not',
    'give data with rows, and leave "profile" true',
  );
}

/** One result a suite: the first where it was asked for, further ones beside it. */
async function writeSuites({ inputs, context, seen }: Writing): Promise<string> {
  const paths: string[] = [];
  const asked = inputs.gxResultPath === '' ? '' : await writtenPath(context, 'gx-result-path', inputs.gxResultPath);
  for (const { rules, results } of seen.judged) {
    if (rules.suite === null) continue;
    const number = paths.length === 0 ? '' : `.${paths.length + 1}`;
    const path =
      asked !== '' && number === '' ? asked : join(context.reportDir, `validate-data.gx-result${number}.json`);
    const result = suiteResult(rules.suite, results, {
      data: seen.names.join(', '),
      now: context.host.now(),
      version: VERSION,
      showValues: inputs.showValues,
    });
    await put(path, `${JSON.stringify(result, null, 2)}\n`);
    paths.push(path);
  }
  return paths.join('\n');
}

async function writeAnomalies(
  judged: readonly JudgedRules[],
  rows: number,
  own: (name: string) => string,
): Promise<string> {
  const paths: string[] = [];
  for (const { rules, results } of judged) {
    if (rules.tfdv === null) continue;
    const path = own(`anomalies${paths.length === 0 ? '' : `.${paths.length + 1}`}.json`);
    await put(path, `${canonicalJson(toJson(anomaliesOf(rules.tfdv, results, rows)))}\n`);
    paths.push(path);
  }
  return paths.join('\n');
}

/** The written files that later steps rest on. */
export async function productsOf(
  { profile, schema }: WrittenFiles,
  rows: number,
  context: Context,
): Promise<readonly Subject[]> {
  const product = async (role: string, path: string): Promise<Subject> => ({
    role,
    name: context.display(path),
    sha256: await digestFile(path),
  });
  return [
    ...(profile === '' ? [] : [{ ...(await product('profile', profile)), rows }]),
    ...(schema === '' ? [] : [await product('schema', schema)]),
  ];
}

async function put(path: string, text: string): Promise<void> {
  await intoFile(path, () => writeFile(path, text));
}

async function intoFile(path: string, write: () => Promise<void>): Promise<void> {
  await write().catch((cause: unknown) => {
    if (cause instanceof PlumblineError) throw cause;
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot write "${path}": it must lie in an existing folder that can be written to`,
      'create the folder first, or give another path',
      { cause },
    );
  });
}
