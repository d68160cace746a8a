import { describe, expect, it } from '@jest/globals';
import { digestsOf, evidenceAbout } from '@plumbline/core';
import { evidenceOf, filed } from '../../support/evidence.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

describe('evidenceAbout()', () => {
  it('finds what speaks of a digest, as subject or as product', () => {
    const trained = filed(evidenceOf({ action: 'train-model', products: [{ role: 'model', name: 'm', sha256: a }] }));
    const other = filed(evidenceOf({ action: 'validate-data', subjects: [{ role: 'data', name: 'd', sha256: b }] }));
    expect(evidenceAbout([trained, other], [a])).toEqual([trained]);
    expect(evidenceAbout([trained, other], [b])).toEqual([other]);
    expect(evidenceAbout([trained, other], [])).toEqual([]);
  });

  it('takes no digest that stands elsewhere in the document', () => {
    const evidence = evidenceOf({ parents: [{ action: 'train-model', sha256: a }] });
    expect(digestsOf(evidence).has(a)).toBe(false);
  });
});
