import { canonicalJson, sha256Of, toJson } from '@plumbline/boundary';
import type { Evidence, FiledEvidence } from '@plumbline/core';

/** A valid evidence document; what a test cares about is overridden. */
export function evidenceOf(parts: Partial<Evidence> = {}): Evidence {
  return {
    schema: 'plumbline.evidence/v1',
    action: 'evaluate-gate',
    version: '0.1.0',
    created: '2026-01-02T03:04:05.000Z',
    subjects: [],
    products: [],
    parents: [],
    policy: { source: 'head', refused: [], applied: {} },
    seed: null,
    methods: [],
    findings: [],
    statistics: {},
    verdict: 'pass',
    ...parts,
  };
}

/** The document as if it had been read from a file. */
export function filed(evidence: Evidence, path = `${evidence.action}.evidence.json`): FiledEvidence {
  return { path, sha256: sha256Of(evidenceText(evidence)), evidence };
}

/** The bytes an evidence file has, whether or not a reader would accept them. */
export function evidenceText(evidence: Evidence): string {
  return canonicalJson(toJson({ ...evidence, integrity: sha256Of(canonicalJson(toJson(evidence))) }));
}
