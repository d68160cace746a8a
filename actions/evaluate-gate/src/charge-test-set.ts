import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { canonicalJson } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';
import { type Context, confinedPaths, writtenPath } from '@plumbline/frame';
import {
  branchReuseLedger,
  fileReuseLedger,
  type GateResult,
  hasPromoted,
  type Metric,
  type ReuseLedgerStore,
  type Spending,
  spend,
  type TestSet,
  testSetOf,
  type VerdictEntry,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import type { Side } from './resolve-side.ts';

/** What a trial has cost its test set. */
export interface Charge {
  readonly spending: Spending;
  readonly testSet: TestSet;
  readonly store: ReuseLedgerStore;
  /** False where the ledger cannot be written: the verdict is then for display only. */
  readonly isWritten: boolean;
  /** Another trial on this test set was found fit for promotion. */
  readonly hasPromoted: boolean;
}

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
}

/**
 * Charges the trial to the ledger before anything is judged, so that no run learns what it does not pay for. Null where no ledger is kept.
 * Throws `EVIDENCE_INVALID` for a damaged ledger, `INPUT_INVALID` without test data, whose rows are what is counted.
 */
export async function chargeTestSet(candidate: Side, baseline: Side | null, frame: Frame): Promise<Charge | null> {
  const { inputs, context } = frame;
  if (inputs.testSetLedger === '') return null;
  demandRows(inputs);
  const testSet = await readTestSet(frame);
  const store = await openLedger(inputs.testSetLedger, context);
  const trial = { candidate: candidate.sha256, baseline: baseline?.sha256 ?? null };
  const terms = { budget: inputs.testSetMaxUses, alpha: 1 - inputs.confidence, at: context.host.now().toISOString() };
  const ask = { ...trial, ...terms, testSet };
  let spending: Spending | null = null;
  const append = store.append((ledger) => {
    spending = spend(ledger, ask);
    return spending.entries;
  });
  const isWritten = await append.then(
    () => true,
    (thrown: unknown) => unwritable(thrown),
  );
  const settled = spending ?? spend(await store.read(), ask);
  const charge = {
    spending: settled,
    testSet,
    store,
    isWritten,
    hasPromoted: hasPromoted(settled.ledger, testSet, trial),
  };
  if (!isWritten) await writeClaim(charge, context);
  return charge;
}

/** Where the input says: `file:<path>` or `branch:<name>`. */
async function openLedger(spec: string, context: Context): Promise<ReuseLedgerStore> {
  const [kind = '', ...rest] = spec.split(':');
  const place = rest.join(':');
  if (kind !== 'branch') return fileReuseLedger(await writtenPath(context, 'test-set-ledger', place));
  return branchReuseLedger(await context.host.branch(place), { pause: backOff });
}

const PAUSE_MS = 200;

/** Longer from attempt to attempt, and not the same for two runs that met. */
async function backOff(attempt: number): Promise<void> {
  await setTimeout(PAUSE_MS * Math.min(attempt, 10) * (0.5 + randomInt(100) / 100));
}

/** Where uses are counted, what has no rows must not go uncounted. */
export function demandRows({ testData }: Pick<Inputs, 'testData'>): void {
  if (testData.length > 0) return;
  throw new PlumblineError(
    'INPUT_INVALID',
    'Cannot count the use of a test set: with "test-set-ledger" both models must be judged on the rows of "test-data": it is empty',
    'set "test-data", or take "test-set-ledger" away',
  );
}

/** Every column of the test data: what makes a row another row is not for the conditions to say. */
async function readTestSet({ inputs, context }: Frame): Promise<TestSet> {
  const paths = await confinedPaths(context, 'test-data', inputs.testData);
  const [{ loadDuckdb }, { openData }] = await Promise.all([import('@plumbline/native'), import('@plumbline/data')]);
  const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
  return testSetOf(await data.readColumns(paths, undefined, { what: 'the test data' }));
}

/** What the file system or GitHub refuses is no reason to judge nothing; a damaged ledger is. */
function unwritable(thrown: unknown): false {
  if (typeof thrown === 'object' && thrown !== null && 'syscall' in thrown) return false;
  if (thrown instanceof PlumblineError && thrown.code.startsWith('SERVICE_')) return false;
  throw thrown;
}

/** What a run that may write the ledger is to enter: the same trial there costs what this one did not pay. */
async function writeClaim({ spending }: Pick<Charge, 'spending'>, { reportDir }: Context): Promise<void> {
  await mkdir(reportDir, { recursive: true });
  const claim = { schema: 'plumbline.test-set-claim/v1', entries: [...spending.entries] };
  await writeFile(join(reportDir, 'evaluate-gate.claim.json'), canonicalJson(claim));
}

/** Enters what came out. A ledger that cannot be written any more leaves the verdict for display only: false. */
export async function recordVerdict(
  charge: Charge,
  result: GateResult,
  { candidate, baseline, primary, context }: VerdictFrame,
): Promise<boolean> {
  if (!charge.isWritten) return false;
  const value = result.values.candidate[primary.name];
  const entry: VerdictEntry = {
    kind: 'verdict',
    at: context.host.now().toISOString(),
    candidate: candidate.sha256,
    baseline: baseline?.sha256 ?? null,
    testSet: charge.testSet.id,
    verdict: result.verdict,
    decision: result.decision,
    promote: result.promote,
    primary: value === undefined || !Number.isFinite(value) ? null : { metric: primary.name, value: value + 0 },
  };
  const append = charge.store.append(({ entries }) => (entries.some((known) => isSame(known, entry)) ? [] : [entry]));
  return append.then(
    () => true,
    (thrown: unknown) => unwritable(thrown),
  );
}

interface VerdictFrame {
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly primary: Metric;
  readonly context: Context;
}

/** The same trial with the same end was entered before. */
function isSame(known: JsonObject, entry: VerdictEntry): boolean {
  return canonicalJson({ ...known, at: '' }) === canonicalJson({ ...entry, at: '' });
}

/** What people are to know of the test set's use. */
export function noticesOfCharge({ spending, isWritten }: Charge): readonly string[] {
  const { uses, budget, state } = spending;
  const judged = `This test set has judged ${uses} ${uses === 1 ? 'candidate' : 'candidates'}`;
  const facts: readonly (readonly [boolean, string])[] = [
    [
      budget === null,
      `${judged}; no budget is declared: published metrics tell less with every one of them (set "test-set-max-uses")`,
    ],
    [budget !== null && state !== 'low', `${judged} of at most ${budget}`],
    [state === 'low', `${judged} of at most ${budget}: prepare a new one`],
    [
      !isWritten,
      'The test-set ledger cannot be written: the verdict is for display, and a run that may write it must judge again',
    ],
  ];
  return facts.filter(([holds]) => holds).map(([, text]) => text);
}

/** The use of the test set, for the evidence. */
export function chargeJson({ spending, testSet, isWritten }: Charge): JsonObject {
  const { uses, budget, state, alpha } = spending;
  return { testSet: testSet.id, uses, budget, state, alpha, written: isWritten };
}
