import type { ActionName } from './action-name.ts';
import type { Finding } from './finding.ts';
import type { Json, JsonObject } from './json.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** The name of version 1 of the evidence format. */
export const EVIDENCE_SCHEMA_NAME = 'plumbline.evidence/v1';

/** An evidence file this one rests on: who wrote it, and the digest of its bytes. */
export interface Parent {
  readonly action: ActionName;
  readonly sha256: string;
}

/** Which rules were applied, and where they came from. */
export interface PolicyRecord {
  /** `base`: read at `policy-ref`; `introduced`: absent there, so the head's was used; `head`: no policy ref. */
  readonly source: 'base' | 'introduced' | 'head';
  readonly ref?: string;
  /** What the head tried to loosen, in words; the base's value was applied. */
  readonly refused: readonly string[];
  /** The values in force, as judged. */
  readonly applied: JsonObject;
}

/** One link of the chain: everything one action looked at, computed, applied and said. */
export interface Evidence {
  readonly schema: typeof EVIDENCE_SCHEMA_NAME;
  readonly action: ActionName;
  /** Version of Plumbline that wrote it. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** What was looked at. */
  readonly subjects: readonly Subject[];
  /** What was made. */
  readonly products: readonly Subject[];
  readonly parents: readonly Parent[];
  readonly policy: PolicyRecord;
  /** Seed of everything random, or null where nothing is. */
  readonly seed: string | null;
  /** Names of the methods behind the numbers. */
  readonly methods: readonly string[];
  readonly findings: readonly Finding[];
  /** The sufficient statistics: the verdict is a function of these and the policy. */
  readonly statistics: Json;
  readonly verdict: Verdict;
  /** `evaluate-gate` only: may this candidate be promoted? */
  readonly promote?: boolean;
  readonly decision?: string;
}

/** An evidence file as read: the document with the digest of its bytes. */
export interface FiledEvidence {
  readonly path: string;
  readonly sha256: string;
  readonly evidence: Evidence;
}

/** Every digest an evidence file speaks of: subjects and products. */
export function digestsOf(evidence: Evidence): ReadonlySet<string> {
  return new Set([...evidence.subjects, ...evidence.products].map((subject) => subject.sha256));
}

/** The filed evidence that speaks of at least one of the digests, in the order given. */
export function evidenceAbout(shelf: readonly FiledEvidence[], digests: Iterable<string>): readonly FiledEvidence[] {
  const wanted = new Set(digests);
  return shelf.filter((filed) => [...digestsOf(filed.evidence)].some((digest) => wanted.has(digest)));
}

/** Something that comes out otherwise than an evidence file says when it is judged once more. */
export interface Difference {
  readonly what: string;
  readonly recorded: Json;
  readonly again: Json;
}
