import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, expandGlobs, guard, parseJson, readFileBytes, sha256Of, toJson } from '@plumbline/boundary';
import {
  type ActionName,
  EVIDENCE_BYTES_MAX,
  EVIDENCE_SCHEMA,
  type Evidence,
  evidenceAbout,
  type FiledEvidence,
  type Host,
  type Parent,
  PlumblineError,
  type PolicyRecord,
} from '@plumbline/core';
import type { Judgement } from './course.ts';
import { VERSION } from './version.ts';

const checkEvidence = guard<Evidence>(EVIDENCE_SCHEMA);

/**
 * Reads one evidence file: schema-checked, and byte for byte canonical, so that its digest speaks of its content alone.
 * Throws `EVIDENCE_INVALID`.
 */
export async function readEvidence(path: string): Promise<FiledEvidence> {
  const what = `the evidence file "${path}"`;
  const options = { code: 'EVIDENCE_INVALID', fix: 'use the file as the earlier step wrote it' } as const;
  const bytes = await readFileBytes(path, { what, bytesMax: EVIDENCE_BYTES_MAX, code: 'EVIDENCE_INVALID' });
  const value = parseJson(bytes.toString('utf8'), what, options);
  const evidence = await checkEvidence(value, what, options);
  // Bytes and not text: what is no UTF-8 reads as something that is.
  if (!bytes.equals(Buffer.from(canonicalJson(value)))) {
    throw new PlumblineError(
      'EVIDENCE_INVALID',
      `Cannot trust ${what}: it must be canonical JSON (RFC 8785): it was changed after it was written`,
      options.fix,
    );
  }
  return { path, sha256: sha256Of(bytes), evidence };
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
  // Through the same guard as every reader: what we could not read back must not be written.
  const document = toJson(evidence);
  await checkEvidence(document, 'the evidence to be written', { code: 'INVARIANT_BROKEN', fix: 'report it' });
  const text = canonicalJson(document);
  await writeFile(path, text);
  return { path, sha256: sha256Of(text), evidence };
}
