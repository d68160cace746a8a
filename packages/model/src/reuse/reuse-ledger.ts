import type { Verdict } from '@plumbline/core';
import { isSameSet, type RecordedTestSet, type TestSet } from './test-set.ts';

/** A model against another on a test set; digests. */
export interface Trial {
  readonly candidate: string;
  readonly baseline: string | null;
  readonly testSet: string;
}

/** The first time a test set is seen. Types, not interfaces: only types are JSON objects to the compiler. */
export type TestSetEntry = {
  readonly kind: 'test-set';
  readonly at: string;
  readonly id: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly hashes: readonly number[];
};

/** A trial is about to be judged; `budget` is what was declared then. */
export type UseEntry = {
  readonly kind: 'use';
  readonly at: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly testSet: string;
  readonly budget: number | null;
};

/** What came out of a trial. */
export type VerdictEntry = {
  readonly kind: 'verdict';
  readonly at: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly testSet: string;
  readonly verdict: Verdict;
  readonly decision: string;
  readonly promote: boolean;
  /** The candidate's value of the primary metric; null where it is not known. */
  readonly primary: { readonly metric: string; readonly value: number } | null;
};

/** One line of a ledger. */
export type ReuseEntry = TestSetEntry | UseEntry | VerdictEntry;

/** What test sets were used for, oldest first. */
export interface ReuseLedger {
  readonly entries: readonly ReuseEntry[];
}

/** Where a ledger is kept. */
export interface ReuseLedgerStore {
  /** An empty ledger where there is none yet. Throws `EVIDENCE_INVALID` for a damaged one. */
  readonly read: () => Promise<ReuseLedger>;
  /**
   * Asks `add` what to append in view of what is there, and appends it, so that nobody appends in between. Answers with the ledger as it then
   * is. `add` may be asked again.
   */
  readonly append: (add: (ledger: ReuseLedger) => readonly ReuseEntry[]) => Promise<ReuseLedger>;
}

/** A trial that asks to be judged. */
export interface UseAsked {
  readonly candidate: string;
  readonly baseline: string | null;
  readonly testSet: TestSet;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Trials the test set may judge, or null where nobody said. */
  readonly budget: number | null;
  /** One-sided error over all of them. */
  readonly alpha: number;
}

/** What a trial costs. */
export interface Spending {
  /** The ledger with this trial in it; as it was where the trial is known or the budget is spent. */
  readonly ledger: ReuseLedger;
  /** What is to be appended. */
  readonly entries: readonly ReuseEntry[];
  /** The error that each condition may make: α/H. */
  readonly alpha: number;
  /** Trials this test set has judged, this one included unless it is refused. */
  readonly uses: number;
  readonly budget: number | null;
  /** `known`: judged before, costs nothing. `low`: at least 80 % of the budget is spent. */
  readonly state: 'counted' | 'known' | 'low' | 'exhausted';
}

const LOW_FROM = 0.8;
const ROUNDING = 1e-9;

/**
 * Charges a trial to its test set: the same trial costs once, every other one α/H. Budgets that were declared for earlier trials count as
 * they were spent, so that raising one later makes no error up.
 */
export function spend(ledger: ReuseLedger, use: UseAsked): Spending {
  const { budget, testSet } = use;
  const trials = trialsOf(ledger, testSet);
  const frame = { alpha: budget === null ? use.alpha : use.alpha / budget, budget };
  if (trials.some((trial) => isSameTrial(trial, { ...use, testSet: testSet.id }))) {
    return { ...frame, ledger, entries: [], uses: trials.length, state: 'known' };
  }
  if (budget !== null && !hasRoom(trials, budget)) {
    return { ...frame, ledger, entries: [], uses: trials.length, state: 'exhausted' };
  }
  const entries = entriesOf(ledger, use);
  const uses = trials.length + 1;
  const isLow = budget !== null && uses >= LOW_FROM * budget;
  return {
    ...frame,
    ledger: { entries: [...ledger.entries, ...entries] },
    entries,
    uses,
    state: isLow ? 'low' : 'counted',
  };
}

function hasRoom(trials: readonly UseEntry[], budget: number): boolean {
  const spent = trials.reduce((sum, trial) => sum + 1 / (trial.budget ?? budget), 0);
  return trials.length < budget && spent + 1 / budget <= 1 + ROUNDING;
}

function entriesOf(ledger: ReuseLedger, { candidate, baseline, testSet, at, budget }: UseAsked): readonly ReuseEntry[] {
  const { id, rows, columns, hashes } = testSet;
  const isKnown = ledger.entries.some((entry) => entry.kind === 'test-set' && entry.id === id);
  const use: UseEntry = { kind: 'use', at, candidate, baseline, testSet: id, budget };
  return isKnown ? [use] : [{ kind: 'test-set', at, id, rows, columns, hashes }, use];
}

/** The trials of every recorded set that is the same as this one, each once. */
export function trialsOf(ledger: ReuseLedger, testSet: TestSet): readonly UseEntry[] {
  const same = sameSets(ledger, testSet);
  const found: UseEntry[] = [];
  for (const entry of ledger.entries) {
    if (entry.kind !== 'use' || !same.has(entry.testSet)) continue;
    if (!found.some((known) => isSameTrial(known, entry))) found.push(entry);
  }
  return found;
}

function isSameTrial(a: Trial, b: Trial): boolean {
  return a.candidate === b.candidate && a.baseline === b.baseline && a.testSet === b.testSet;
}

function sameSets({ entries }: ReuseLedger, testSet: TestSet): ReadonlySet<string> {
  const recorded = entries.filter((entry) => entry.kind === 'test-set');
  return new Set(recorded.filter((known: RecordedTestSet) => isSameSet(testSet, known)).map(({ id }) => id));
}

/** The primary metric, as far as an order of models needs it. */
export interface PrimaryOrder {
  readonly name: string;
  readonly higherIsBetter: boolean;
}

/** A model that may have been promoted. */
export interface Promoted {
  readonly candidate: string;
  readonly value: number;
  readonly at: string;
}

/** The best model that was ever found fit for promotion on this test set by this metric, or null. Of equally good ones the latest. */
export function bestPromoted(
  ledger: ReuseLedger,
  testSet: TestSet,
  { name, higherIsBetter }: PrimaryOrder,
): Promoted | null {
  const same = sameSets(ledger, testSet);
  let best: Promoted | null = null;
  for (const entry of ledger.entries) {
    if (entry.kind !== 'verdict' || !entry.promote || entry.primary?.metric !== name || !same.has(entry.testSet))
      continue;
    const { value } = entry.primary;
    const isWorse = best !== null && (higherIsBetter ? value < best.value : value > best.value);
    if (!isWorse) best = { candidate: entry.candidate, value, at: entry.at };
  }
  return best;
}

/** Was any model found fit for promotion on this test set, other than in this very trial? */
export function hasPromoted(ledger: ReuseLedger, testSet: TestSet, trial: Omit<Trial, 'testSet'>): boolean {
  const same = sameSets(ledger, testSet);
  return ledger.entries.some(
    (entry) =>
      entry.kind === 'verdict' &&
      entry.promote &&
      same.has(entry.testSet) &&
      !isSameTrial(entry, { ...trial, testSet: testSet.id }),
  );
}
