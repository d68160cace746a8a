import { describe, expect, it } from '@jest/globals';
import { evidenceChain } from '@plumbline/registry';
import { evidenceOf, filed } from '../../support/evidence.ts';

describe('evidenceChain()', () => {
  it('says which parents are at hand and which were left behind', () => {
    const data = filed(evidenceOf({ action: 'validate-data' }));
    const lost = '0'.repeat(64);
    const gate = filed(
      evidenceOf({
        parents: [
          { action: 'validate-data', sha256: data.sha256 },
          { action: 'train-model', sha256: lost },
        ],
      }),
    );
    expect(evidenceChain([data, gate]).map(({ parent, present }) => [parent.action, present])).toEqual([
      ['validate-data', true],
      ['train-model', false],
    ]);
  });
});
