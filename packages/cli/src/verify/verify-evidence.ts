import { stat } from 'node:fs/promises';
import { digestPath, expandGlobs, openEvidence, readFileBytes, resolveInside, sha256Of } from '@plumbline/boundary';
import { EVIDENCE_BYTES_MAX, type Evidence, PlumblineError, type Subject } from '@plumbline/core';
import { REVERIFY } from '../courses.ts';
import { broken, type Line, told, untold, type Verified } from './verified.ts';

/** An evidence file whose bytes are whole. */
export interface ReadEvidence {
  readonly path: string;
  readonly sha256: string;
  readonly evidence: Evidence;
}

/** What is wrong with bytes that are not whole is all that can be said of them. */
export type Opened = ReadEvidence | { readonly path: string; readonly problem: PlumblineError };

/** Opens every file that the globs name. A file that was changed is an answer, not an error. */
export async function openAll(globs: readonly string[], cwd: string): Promise<readonly Opened[]> {
  const paths = await expandGlobs(globs, cwd, 'evidence');
  return Promise.all(paths.map(openOne));
}

async function openOne(path: string): Promise<Opened> {
  const what = `the evidence file "${path}"`;
  try {
    const bytes = await readFileBytes(path, { what, bytesMax: EVIDENCE_BYTES_MAX, code: 'EVIDENCE_INVALID' });
    return { path, sha256: sha256Of(bytes), evidence: await openEvidence(bytes, what) };
  } catch (problem) {
    if (problem instanceof PlumblineError && problem.code === 'EVIDENCE_INVALID') return { path, problem };
    throw problem;
  }
}

/** Judges one evidence file by what it says itself, by the files beside it, and by the other evidence given. */
export async function verifyEvidence(opened: Opened, all: readonly Opened[], root: string): Promise<Verified> {
  const { path } = opened;
  if ('problem' in opened) return { path, lines: [broken(`content: ${opened.problem.message}`)] };
  const { evidence } = opened;
  const whole = told(`content: whole, sha256 ${opened.sha256}`);
  const files = [...evidence.subjects, ...evidence.products];
  const looked = await Promise.all(files.map((subject) => lookAt(subject, root)));
  return { path, lines: [whole, await rejudged(evidence), ...looked, ...parentsOf(evidence, all)] };
}

async function rejudged(evidence: Evidence): Promise<Line> {
  const said = `verdict ${evidence.verdict}${evidence.promote === undefined ? '' : `, promote ${evidence.promote}`}`;
  const judge = await REVERIFY[evidence.action]?.();
  if (judge === undefined) return untold(`${said}: ${evidence.action} cannot be judged from its evidence alone`);
  const differences = await judge(evidence);
  if (differences.length === 0) return told(`${said}: follows from the recorded statistics, bit for bit`);
  const named = differences.map(({ what }) => what).join(', ');
  return broken(`${said}: does not follow from the recorded statistics: other ${named}`);
}

async function lookAt({ role, name, sha256 }: Subject, root: string): Promise<Line> {
  const called = `${role} ${JSON.stringify(name)}`;
  const path = await resolveInside(root, name).catch(() => null);
  if (path === null || (await stat(path).catch(() => null)) === null)
    return untold(`${called}: not here (sha256 ${sha256})`);
  const now = await digestPath(path);
  return now === sha256
    ? told(`${called}: sha256 ${sha256}`)
    : broken(`${called}: its sha256 is ${now}, not ${sha256}`);
}

function parentsOf(evidence: Evidence, all: readonly Opened[]): readonly Line[] {
  return evidence.parents.map(({ action, sha256 }) => {
    const found = all.find((other) => 'sha256' in other && other.sha256 === sha256);
    return found === undefined
      ? untold(`parent ${action}: not given (sha256 ${sha256})`)
      : told(`parent ${action}: ${found.path}`);
  });
}
