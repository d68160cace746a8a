import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expandGlobs, openEvidence, readFileBytes, sealEvidence, sha256Of } from '@plumbline/boundary';
import {
  type ActionName,
  EVIDENCE_BYTES_MAX,
  type Evidence,
  evidenceAbout,
  type FiledEvidence,
  type Host,
  type Parent,
  type PolicyRecord,
} from '@plumbline/core';
import type { Judgement } from './course.ts';
import { VERSION } from './version.ts';

/** Reads one evidence file and names it by the digest of its bytes. Throws `EVIDENCE_INVALID`. */
export async function readEvidence(path: string): Promise<FiledEvidence> {
  const what = `the evidence file "${path}"`;
  const bytes = await readFileBytes(path, { what, bytesMax: EVIDENCE_BYTES_MAX, code: 'EVIDENCE_INVALID' });
  return { path, sha256: sha256Of(bytes), evidence: await openEvidence(bytes, what) };
}

/** Every evidence file that the globs name, each once. */
export async function readShelf(patterns: readonly string[], root: string): Promise<readonly FiledEvidence[]> {
  const paths = patterns.length === 0 ? [] : await expandGlobs(patterns, root, 'evidence');
  const shelf = new Map<string, FiledEvidence>();
  for (const path of paths) {
    const filed = await readEvidence(path);
    if (!shelf.has(filed.sha256)) shelf.set(filed.sha256, filed);
  }
  return [...shelf.values()];
}

/** What goes into an evidence file besides the judgement. */
export interface EvidenceFrame {
  readonly action: ActionName;
  readonly host: Host;
  readonly policy: PolicyRecord;
  readonly shelf: readonly FiledEvidence[];
}

/** The evidence document; its parents are the files on the shelf that speak of a digest this action looked at. */
export function composeEvidence(judgement: Judgement, frame: EvidenceFrame): Evidence {
  const digests = judgement.subjects.map((subject) => subject.sha256);
  const parents = parentsFrom([...evidenceAbout(frame.shelf, digests), ...(judgement.restsOn ?? [])]);
  return {
    schema: 'plumbline.evidence/v1',
    action: frame.action,
    version: VERSION,
    created: frame.host.now().toISOString(),
    subjects: judgement.subjects,
    products: judgement.products,
    parents,
    policy: frame.policy,
    seed: judgement.seed,
    methods: judgement.methods,
    findings: judgement.findings,
    statistics: judgement.statistics,
    verdict: judgement.verdict,
    ...(judgement.promote === undefined ? {} : { promote: judgement.promote }),
    ...(judgement.decision === undefined ? {} : { decision: judgement.decision }),
  };
}

/** The files on the shelf that are neither parents nor, through files on the shelf, their ancestors. */
export function strangersOf(shelf: readonly FiledEvidence[], parents: readonly Parent[]): readonly FiledEvidence[] {
  const kin = new Set<string>();
  const waiting = parents.map((parent) => parent.sha256);
  for (let digest = waiting.pop(); digest !== undefined; digest = waiting.pop()) {
    if (kin.has(digest)) continue;
    kin.add(digest);
    const found = shelf.find((item) => item.sha256 === digest);
    waiting.push(...(found?.evidence.parents.map((parent) => parent.sha256) ?? []));
  }
  return shelf.filter((item) => !kin.has(item.sha256));
}

/** Each evidence file once, in the order found. */
function parentsFrom(filed: readonly FiledEvidence[]): readonly Parent[] {
  const parents = new Map(filed.map(({ evidence, sha256 }) => [sha256, { action: evidence.action, sha256 }]));
  return [...parents.values()];
}

/** Writes the evidence into the report folder and names it by the digest of its bytes. */
export async function writeEvidence(evidence: Evidence, folder: string): Promise<FiledEvidence> {
  const path = join(folder, `${evidence.action}.evidence.json`);
  const text = await sealEvidence(evidence);
  await writeFile(path, text);
  return { path, sha256: sha256Of(text), evidence };
}
