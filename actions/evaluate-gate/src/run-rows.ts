import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedOf } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';
import { type Context, fileSubjects } from '@plumbline/frame';
import {
  calibrationCurve,
  confusionCounts,
  type EvaluationSample,
  evaluateGate,
  exploreSlices,
  type Flips,
  flipsOf,
  rocCurve,
} from '@plumbline/model';
import { type Chosen, chooseConditions, keepsDefaults, parseConditions, slicesNamed } from './choose-conditions.ts';
import { flipsCsv } from './flips-csv.ts';
import { type Gathered, gatherSample } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import { judgementOf } from './judgement.ts';
import { refusedSettings } from './model-settings.ts';
import { noticesOf } from './notices.ts';
import type { Outcome, RowFacts } from './outcome.ts';
import type { Side } from './resolve-side.ts';

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
}

/** Judges both models on the same rows. */
export async function runRows(candidate: Side, baseline: Side | null, { inputs, context }: Frame): Promise<Outcome> {
  const sliceNames = [...new Set([...inputs.slices, ...slicesNamed(parseConditions(inputs.conditions))])];
  const gathered = await gatherSample(candidate, baseline, { inputs, context, sliceNames });
  const { sample, task, sliceColumns, testSubjects } = gathered;
  const chosen = chooseConditions(task, inputs, keepsDefaults(context));
  const seed = seedOf(
    [candidate, ...(baseline === null ? [] : [baseline]), ...testSubjects].map(({ sha256 }) => sha256),
  );
  const options = { alpha: 1 - inputs.confidence, replicates: inputs.replicates, seed };
  const sameModel = candidate.sha256 === baseline?.sha256;
  const result = evaluateGate({
    sample,
    ...chosen,
    sliceColumns,
    options,
    onFirstModel: inputs.onFirstModel,
    sameModel,
  });
  const flips = flipsOf(sample);
  const flipsPath = await writeFlips(flips, { gathered, inputs, context });
  const explored = explore({ sample, chosen, gathered }, options);
  const notices = [...noticesOf({ inputs, gathered, result, candidate, baseline }), ...refusedSettings(context)];
  return {
    ...result,
    candidate,
    baseline,
    testData: testSubjects.map(({ name }) => name),
    alpha: options.alpha,
    rowFacts: { ...rowFacts(sample, flips), explored },
    flipsPath,
    judgement: judgementOf(
      { ...result, alpha: options.alpha },
      {
        candidate,
        baseline,
        inputs,
        seed,
        testSubjects,
        notices,
        products: await predictionSubjects(gathered, context),
        extra: { kind: 'rows', rows: sample.rows, task, classes: sample.classes, primary: chosen.primary.name },
      },
    ),
  };
}

function rowFacts(sample: EvaluationSample, flips: Flips | null): Omit<RowFacts, 'explored'> {
  const sides = [
    { side: 'candidate', answers: sample.candidate },
    ...(sample.baseline === null ? [] : [{ side: 'baseline', answers: sample.baseline }]),
  ];
  return {
    task: sample.task,
    rows: sample.rows,
    classes: sample.classes,
    fixed: flips?.fixed.length ?? null,
    broken: flips?.broken.length ?? null,
    confusion: sides.flatMap(({ side, answers }) => {
      const counts = confusionCounts(sample, answers);
      return counts === null ? [] : [{ side, counts }];
    }),
    curves: sides.flatMap(({ side, answers: { score } }) =>
      sample.task !== 'binary' || sample.label === null || score === null || !score.every(Number.isFinite)
        ? []
        : [{ side, roc: rocCurve(sample.label, score), calibration: calibrationCurve(sample.label, score) }],
    ),
  };
}

interface Explorable {
  readonly sample: EvaluationSample;
  readonly chosen: Chosen;
  readonly gathered: Gathered;
}

/** Slices nobody wrote a condition for are looked at, and decide nothing. */
function explore({ sample, chosen, gathered }: Explorable, options: Parameters<typeof exploreSlices>[2]) {
  const { baseline } = sample;
  if (baseline === null) return [];
  const judged = slicesNamed(chosen.conditions);
  const columns = gathered.sliceColumns.filter((column) => !judged.includes(column.name));
  return exploreSlices({ ...sample, baseline }, { metric: chosen.primary, columns }, options);
}

async function writeFlips(
  flips: Flips | null,
  { gathered, inputs, context }: Frame & { readonly gathered: Gathered },
): Promise<string | null> {
  if (flips === null) return null;
  const path = join(context.reportDir, 'evaluate-gate.flips.csv');
  await writeFile(path, flipsCsv(flips, { ids: gathered.ids, idColumn: inputs.idColumn }));
  return path;
}

async function predictionSubjects({ predictions }: Gathered, context: Context): Promise<readonly Subject[]> {
  const subjects = predictions.map(({ role, path }) =>
    fileSubjects(context, { role: `${role}-predictions`, paths: [path] }),
  );
  return (await Promise.all(subjects)).flat();
}
