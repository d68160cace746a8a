import { EVIDENCE_SCHEMA, type Evidence, PlumblineError } from '@plumbline/core';
import { canonicalJson, toJson } from './canonical-json.ts';
import { sha256Of } from './digest.ts';
import { guard } from './guard.ts';
import { parseJson } from './parse-json.ts';

interface Sealed extends Evidence {
  readonly integrity: string;
}

const FIX = 'use the file as the earlier step wrote it';
const checkSealed = guard<Sealed>(EVIDENCE_SCHEMA);

/**
 * The bytes of an evidence file: canonical JSON (RFC 8785) with `integrity`, the sha256 of the same document without that key. A change of
 * any byte shows; a consistent rewrite does not, which only a signature can prevent. What could not be read back throws `INVARIANT_BROKEN`.
 */
export async function sealEvidence(evidence: Evidence): Promise<string> {
  const document = toJson(evidence);
  const sealed = { ...evidence, integrity: sha256Of(canonicalJson(document)) };
  const options = { code: 'INVARIANT_BROKEN', fix: 'report it' } as const;
  await checkSealed(toJson(sealed), 'the evidence to be written', options);
  return canonicalJson(toJson(sealed));
}

/**
 * Reads the bytes of an evidence file: checked against the schema, byte for byte canonical, and whole. Throws `EVIDENCE_INVALID`;
 * `what` names the file.
 */
export async function openEvidence(bytes: Buffer, what: string): Promise<Evidence> {
  const options = { code: 'EVIDENCE_INVALID', fix: FIX } as const;
  const value = parseJson(bytes.toString('utf8'), what, options);
  const { integrity, ...evidence } = await checkSealed(value, what, options);
  // Bytes and not text: what is no UTF-8 reads as something that is.
  if (!bytes.equals(Buffer.from(canonicalJson(value)))) throw changed(what, 'it must be canonical JSON (RFC 8785)');
  if (integrity !== sha256Of(canonicalJson(toJson(evidence))))
    throw changed(what, 'its content must have the digest that "integrity" names');
  return evidence;
}

function changed(what: string, must: string): PlumblineError {
  return new PlumblineError(
    'EVIDENCE_INVALID',
    `Cannot trust ${what}: ${must}: it was changed after it was written`,
    FIX,
  );
}
