import type { FiledEvidence, Finding } from '@plumbline/core';
import { evidenceOfModel, type Linked } from './evidence-link.ts';
import { problemOfVerdict } from './judge-promotion.ts';
import type { AliasState, Ledger } from './ledger.ts';
import type { LedgerEvent } from './ledger-event.ts';

/** The version an alias had before its present one, or null where there is none. */
export function previousOf(state: AliasState): number | null {
  return state.stack.at(-2) ?? null;
}

/** The newest event that promoted a version to an alias, or null where none did. */
export function promotionOf(ledger: Ledger, at: { name: string; alias: string; version: number }): LedgerEvent | null {
  const promotions = ledger.events.filter(
    ({ event }) =>
      event.type === 'promote' &&
      event.name === at.name &&
      event.version === at.version &&
      event.move?.alias === at.alias,
  );
  return promotions.at(-1)?.event ?? null;
}

/** A rollback to be judged: the event that promoted the version once, and the evidence stored with it. */
export interface RollbackCase {
  readonly model: Linked;
  readonly promotion: LedgerEvent | null;
  readonly alias: string;
  readonly shelf: readonly FiledEvidence[];
}

/**
 * One finding for each piece of evidence the version was promoted with. Age does not matter: going back is not news.
 */
export function judgeRollback({ model, promotion, alias, shelf }: RollbackCase): readonly Finding[] {
  if (promotion === null) {
    return [
      {
        check: 'promoted-before',
        verdict: 'fail',
        detail: `the version was never promoted to "${alias}": promote it instead`,
      },
    ];
  }
  const relied = promotion.move?.evidence ?? [];
  if (relied.length === 0) {
    return [{ check: 'evidence', verdict: 'warn', detail: `the version was promoted to "${alias}" without evidence` }];
  }
  const belonging = evidenceOfModel(shelf, model);
  return relied.map((sha256) =>
    judgeOne(
      sha256,
      belonging.find((filed) => filed.sha256 === sha256),
    ),
  );
}

function judgeOne(sha256: string, filed: FiledEvidence | undefined): Finding {
  const name = sha256.slice(0, 12);
  if (filed === undefined) {
    return {
      check: 'evidence',
      verdict: 'fail',
      detail: `evidence ${name}, with which the version was promoted, no longer speaks of it`,
    };
  }
  const { action, verdict } = filed.evidence;
  const problem = problemOfVerdict(filed);
  const detail = problem === null ? `says ${verdict}, re-verified` : problem;
  return {
    check: `evidence.${action}`,
    verdict: problem === null ? 'pass' : 'fail',
    detail: `${action} evidence ${name} ${detail}`,
    evidence: { sha256, verdict },
  };
}
