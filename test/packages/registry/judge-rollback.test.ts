import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import type { Evidence } from '@plumbline/core';
import { judgeRollback, type LedgerEvent, openRegistry, previousOf, promotionOf } from '@plumbline/registry';
import { filed } from '../../support/evidence.ts';
import { gateEvidence, moveOf, newFolder, registerContent } from './fixture.ts';

const digest = sha256Of('one');
const ancient = gateEvidence(digest, { created: '2001-01-01T00:00:00.000Z', decision: 'no-baseline' });

function promotion(evidence: readonly string[]): LedgerEvent {
  return {
    schema: 'plumbline.ledger-event/v1',
    seq: 2,
    previous: digest,
    type: 'promote',
    time: '2026-01-01T00:00:00.000Z',
    actor: null,
    runUrl: null,
    reason: '',
    name: 'churn',
    version: 1,
    digest,
    attachments: [],
    attachmentManifest: null,
    move: { alias: 'production', from: null, evidence },
  };
}

const judge = (event: LedgerEvent | null, shelf: readonly Evidence[]) =>
  judgeRollback({
    model: { digest, profile: null },
    promotion: event,
    alias: 'production',
    shelf: shelf.map((item) => filed(item)),
  });

describe('judgeRollback()', () => {
  it('accepts the evidence of the promotion however old it is', () => {
    expect(judge(promotion([filed(ancient).sha256]), [ancient])).toMatchObject([{ verdict: 'pass' }]);
  });

  it('refuses a version that was never promoted', () => {
    expect(judge(null, [ancient])).toMatchObject([{ check: 'promoted-before', verdict: 'fail' }]);
  });

  it('refuses evidence that is gone, speaks of another model or does not pass', () => {
    expect(judge(promotion([filed(ancient).sha256]), [])).toMatchObject([{ verdict: 'fail' }]);
    const other = gateEvidence(sha256Of('two'));
    expect(judge(promotion([filed(other).sha256]), [other])).toMatchObject([{ verdict: 'fail' }]);
    const failing = gateEvidence(digest, { verdict: 'inconclusive' });
    expect(judge(promotion([filed(failing).sha256]), [failing])).toMatchObject([{ verdict: 'fail' }]);
  });

  it('warns of a version that was promoted without evidence', () => {
    expect(judge(promotion([]), [])).toMatchObject([{ verdict: 'warn' }]);
  });
});

describe('previousOf()', () => {
  it('goes back one at a time, and never back and forth', async () => {
    const registry = await openRegistry('local:.', { root: await newFolder() });
    for (const content of ['one', 'two', 'three']) await registerContent(registry, content);
    for (const version of [1, 2, 3])
      await registry.move(moveOf({ version, expected: version === 1 ? null : version - 1 }));
    const state = async () => (await registry.ledger()).aliases[0] ?? never();
    expect(previousOf(await state())).toBe(2);
    await registry.move(moveOf({ type: 'rollback', version: 2, expected: 3 }));
    expect(previousOf(await state())).toBe(1);
    await registry.move(moveOf({ type: 'rollback', version: 1, expected: 2 }));
    expect(previousOf(await state())).toBeNull();
    expect(promotionOf(await registry.ledger(), { name: 'churn', alias: 'production', version: 3 })?.seq).toBe(6);
    expect(promotionOf(await registry.ledger(), { name: 'churn', alias: 'staging', version: 3 })).toBeNull();
  });
});

function never(): never {
  throw new Error('the alias is empty');
}
