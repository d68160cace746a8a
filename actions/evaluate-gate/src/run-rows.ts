import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedOf } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';
import { type Context, fileSubjects } from '@plumbline/frame';
import {
  columnsOf,
  confidentFlips,
  type EstimationOptions,
  type Exploration,
  exploreSlices,
  flipsOf,
  type Limit,
  parseSelector,
  type SliceSelector,
} from '@plumbline/model';
import { type Charge, chargeJson, chargeTestSet, noticesOfCharge, recordVerdict } from './charge-test-set.ts';
import { type Chosen, chooseConditions, keepsDefaults, parseConditions, slicesNamed } from './choose-conditions.ts';
import { exhausted } from './exhausted.ts';
import { flipsCsv } from './flips-csv.ts';
import { type Gathered, gatherSample } from './gather-sample.ts';
import { guardRun } from './guard-run.ts';
import type { Inputs } from './inputs.ts';
import { judgeAgainstBest } from './judge-against-best.ts';
import { judgeRows } from './judge-rows.ts';
import { judgementOf } from './judgement.ts';
import { refusedSettings } from './model-settings.ts';
import { noticesOf } from './notices.ts';
import { noticesOfRuns } from './notices-of-runs.ts';
import type { Outcome } from './outcome.ts';
import { ownMetrics } from './own-metrics.ts';
import type { Side } from './resolve-side.ts';
import { rowFacts } from './row-facts.ts';

/** Of the search for weak slices, which decides nothing. */
const FALSE_DISCOVERY_RATE = 0.05;
/** Nobody looks at more; the report counts them all. */
const FLIPS_WRITTEN_MAX = 100_000;

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
}

/** Judges both models on the same rows. */
export async function runRows(candidate: Side, baseline: Side | null, { inputs, context }: Frame): Promise<Outcome> {
  const charge = await chargeTestSet(candidate, baseline, { inputs, context });
  if (charge?.spending.state === 'exhausted') return exhausted({ inputs, candidate, baseline, charge });
  const sliceNames = sliceColumnNames(inputs);
  const gathered = await gatherSample(candidate, baseline, { inputs, context, sliceNames });
  const { sample, task, testSubjects } = gathered;
  const chosen = chooseConditions(task, inputs, {
    withDefaults: keepsDefaults(context),
    own: ownMetrics(task, context),
  });
  const seed = seedOf(
    [candidate, ...(baseline === null ? [] : [baseline]), ...testSubjects].map(({ sha256 }) => sha256),
  );
  const { replicates, test } = inputs;
  const options = { alpha: charge?.spending.alpha ?? 1 - inputs.confidence, replicates, test, seed };
  const products = await predictionSubjects(gathered, context);
  const trial = { inputs, context, candidate, baseline, charge, chosen, options, gathered };
  const { result, guarded, isRecorded, limits } = await judgeTrial(trial);
  const { facts, flipsPath } = await lookAtRows({ inputs, context, gathered, seed });
  const notices = [
    ...noticesOf({ inputs, gathered, result, baseline }),
    ...noticesOfRuns({ candidate, baseline, inputs, gathered }),
    ...guarded.findings.map(({ detail }) => detail),
    ...refusedSettings(context),
    ...(charge === null ? [] : noticesOfCharge(charge)),
  ];
  return {
    ...result,
    candidate,
    baseline,
    testData: testSubjects.map(({ name }) => name),
    alpha: options.alpha,
    rowFacts: { ...facts, explored: explore(gathered, chosen, inputs) },
    flipsPath,
    ...(charge === null ? {} : { reuse: charge.spending }),
    judgement: judgementOf(
      { ...result, alpha: options.alpha },
      {
        candidate,
        baseline,
        inputs,
        seed,
        testSubjects,
        notices,
        products,
        guards: guarded.findings,
        limits,
        extra: {
          ...(charge === null ? {} : { reuse: chargeJson({ ...charge, isWritten: isRecorded }) }),
          kind: 'rows',
          rows: sample.rows,
          task,
          classes: sample.classes,
          primary: chosen.primary.name,
        },
      },
    ),
  };
}

interface Trial extends Frame {
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly charge: Charge | null;
  readonly chosen: Chosen;
  readonly options: EstimationOptions;
  readonly gathered: Gathered;
}

/** The answer, with what the guards and the ledger leave of it. */
async function judgeTrial(trial: Trial) {
  const { inputs, context, candidate, baseline, charge, chosen, options, gathered } = trial;
  const { sample, sliceColumns } = gathered;
  const sameModel = candidate.sha256 === baseline?.sha256;
  const also = await judgeAgainstBest(trial);
  const request = {
    sample,
    ...chosen,
    sliceColumns,
    sliceMinimumRows: inputs.sliceMinimumRows,
    options,
    uses: inputs.testSetMaxUses ?? 1,
    hasPromoted: charge?.hasPromoted ?? false,
    also,
    onFirstModel: inputs.onFirstModel,
    sameModel,
  };
  const answer = judgeRows(request, gathered);
  const guarded = await guardRun({ inputs, context, gathered, judged: answer, primary: chosen.primary, sameModel });
  const judged = { ...answer, verdict: guarded.verdict, promote: guarded.promote };
  const frame = { candidate, baseline, primary: chosen.primary, context };
  const isRecorded = charge === null || (await recordVerdict(charge, judged, frame));
  const unwritten: readonly Limit[] = isRecorded
    ? []
    : [{ promote: false, why: 'the test-set ledger was not written' }];
  const limits = [...answer.limits, ...unwritten];
  return { result: { ...judged, promote: judged.promote && isRecorded }, guarded, isRecorded, limits };
}

/** Slices nobody wrote a condition for are looked at too, and decide nothing. */
function explore({ sample, sliceColumns }: Gathered, { primary }: Chosen, inputs: Inputs): Exploration | null {
  return exploreSlices(sample, {
    metric: primary,
    columns: sliceColumns,
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    minimumRows: inputs.sliceMinimumRows,
  });
}

/** The columns to slice by, whether asked for to be looked at or to be judged. */
function sliceColumnNames(inputs: Inputs): readonly string[] {
  return [...new Set(selectorsOf(inputs).flatMap(columnsOf))];
}

function selectorsOf(inputs: Inputs): readonly SliceSelector[] {
  const selectors = [...inputs.slices.map(parseSelector), ...slicesNamed(parseConditions(inputs.conditions))];
  return [...new Map(selectors.map((selector) => [selector.text, selector])).values()];
}

/** What decides nothing and people ask for all the same: rows that changed, and curves. */
async function lookAtRows({ inputs, context, gathered, seed }: Frame & { gathered: Gathered; seed: string }) {
  const { sample } = gathered;
  const changed = flipsOf(sample);
  const flips = changed === null ? null : confidentFlips(changed, sample, FLIPS_WRITTEN_MAX);
  const flipsPath = flips === null ? null : join(context.reportDir, 'evaluate-gate.flips.csv');
  if (flips !== null && flipsPath !== null) await writeFile(flipsPath, flipsCsv(flips, gathered));
  const facts = rowFacts(gathered, { changed, seed, slices: selectorsOf(inputs) });
  return { facts: { ...facts, flipsWritten: flips?.length ?? null }, flipsPath };
}

async function predictionSubjects({ predictions }: Gathered, context: Context): Promise<readonly Subject[]> {
  const subjects = predictions.map(({ role, path }) =>
    fileSubjects(context, { role: `${role}-predictions`, paths: [path] }),
  );
  return (await Promise.all(subjects)).flat();
}
