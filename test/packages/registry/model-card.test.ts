import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { modelCard } from '@plumbline/registry';
import { filed } from '../../support/evidence.ts';
import { gateEvidence } from './fixture.ts';

const digest = sha256Of('model');
const facts = { name: 'churn', digest, sizeBytes: 5, metadata: { owner: 'team', size: { rows: 1 } }, evidence: [] };

describe('modelCard()', () => {
  it('says what nobody judged', () => {
    const limits = modelCard(facts).sections.find(({ heading }) => heading === 'Limits');
    expect(limits?.blocks).toMatchObject([
      { items: expect.arrayContaining(['The model was not evaluated against a gate.']) },
    ]);
  });

  it('tells the checks, the data and every check that did not pass', () => {
    const finding = { check: 'auc: better', verdict: 'inconclusive', detail: 'too few rows' } as const;
    const subjects = [
      { role: 'candidate', name: 'm', sha256: digest },
      { role: 'test-data', name: 't.csv', sha256: sha256Of('t'), rows: 9 },
    ];
    const card = JSON.stringify(
      modelCard({ ...facts, evidence: [filed(gateEvidence(digest, { findings: [finding], subjects }))] }),
    );
    expect(card).toContain('t.csv');
    expect(card).toContain('evaluate-gate, auc: better: inconclusive: too few rows');
    expect(card).not.toContain('not evaluated against a gate');
  });
});
