import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, sealEvidence, sha256Of, toJson } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import { readEvidence } from '@plumbline/frame';
import { evidenceOf } from '../support/evidence.ts';
import { draws } from './draw.ts';
import { type Fuzzer, type Judged, outcomeOf } from './family.ts';
import { grafted, soilOf } from './grow-json.ts';
import { mangled } from './mangle.ts';

const WORDS = ['{', '[', '"', ',', 'null', '1e999', '"verdict":"pass"', '"__proto__":{}', ' ', '\n', '\\u0061'];

const SOUND = evidenceOf({
  action: 'validate-data',
  subjects: [{ role: 'data', name: 'd.csv', sha256: 'a'.repeat(64), rows: 3 }],
  parents: [{ action: 'evaluate-gate', sha256: 'b'.repeat(64) }],
  findings: [{ check: 'column.a.range', verdict: 'fail', detail: 'Column "a": é', evidence: { firstRow: 2 } }],
  statistics: { rows: 3, drift: null },
  verdict: 'fail',
});

/** Evidence files: no byte of one can be changed unseen; those that were sealed again must still be evidence. */
export async function evidenceFamily(folder: string): Promise<Fuzzer> {
  const text = await sealEvidence(SOUND);
  const document = toJson(SOUND);
  const soil = soilOf([document]);
  const path = join(folder, 'fuzz.evidence.json');
  return {
    judge: async (number) => {
      const draw = draws(number * 7919 + 5);
      const isSealed = draw(3) === 0;
      const { how, bytes } = isSealed
        ? { how: 'sealed again', bytes: resealed(grafted(document, soil, draw)) }
        : mangled(Buffer.from(text), draw, WORDS);
      writeFileSync(path, bytes);
      return outcomeOf(how, /^(EVIDENCE_INVALID|LIMIT_SIZE)$/, async (): Promise<Judged> => {
        await readEvidence(path);
        const isSame = bytes.equals(Buffer.from(text));
        return { end: 'judged', problem: isSame || isSealed ? null : 'evidence that was changed was read' };
      });
    },
  };
}

/** A digest of its own, as a forger would make it. */
function resealed(document: Json): Buffer {
  try {
    const own = typeof document === 'object' && document !== null && !Array.isArray(document) ? document : { document };
    return Buffer.from(canonicalJson({ ...own, integrity: sha256Of(canonicalJson(own)) }));
  } catch {
    // Lone surrogates have no canonical form.
    return Buffer.from(JSON.stringify(document));
  }
}
