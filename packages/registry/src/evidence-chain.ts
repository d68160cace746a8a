import type { ActionName, FiledEvidence } from '@plumbline/core';

/** One link of the chain: an evidence file that another one rests on, and whether it is at hand. */
export interface ChainLink {
  readonly child: { readonly action: ActionName; readonly sha256: string };
  readonly parent: { readonly action: ActionName; readonly sha256: string };
  readonly present: boolean;
}

/**
 * Every link that the evidence names, in the order given: a parent that is not on the shelf was left behind
 * somewhere.
 */
export function evidenceChain(shelf: readonly FiledEvidence[]): readonly ChainLink[] {
  const there = new Set(shelf.map(({ sha256 }) => sha256));
  return shelf.flatMap(({ sha256, evidence }) =>
    evidence.parents.map((parent) => ({
      child: { action: evidence.action, sha256 },
      parent,
      present: there.has(parent.sha256),
    })),
  );
}
