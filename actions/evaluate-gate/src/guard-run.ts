import { relative } from 'node:path';
import { sha256Of } from '@plumbline/boundary';
import { messageOf } from '@plumbline/core';
import { type Context, confinedPaths } from '@plumbline/frame';
import {
  duplicateIds,
  duplicateRows,
  type GateResult,
  type Guarded,
  guardAnswers,
  guardMetric,
  labelCopy,
  type Metric,
  type Suspicion,
  settleGuards,
  type TestFile,
  testSetChanged,
  trainingOverlap,
} from '@plumbline/model';
import type { Gathered } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import { testColumns } from './test-table.ts';

/** What the guards look at. */
export interface GuardFrame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly gathered: Gathered;
  readonly judged: GateResult;
  readonly primary: Metric;
  readonly sameModel: boolean;
}

/** Looks at answers, data and their past for what makes the numbers mean something else than they seem. */
export async function guardRun(frame: GuardFrame): Promise<Guarded> {
  const { inputs, gathered, judged } = frame;
  const { sample, testFacts } = gathered;
  const suspicions: readonly (Suspicion | null)[] = [
    ...guardAnswers(sample, { sameModel: frame.sameModel, needsProbabilities: needsProbabilities(frame) }),
    ...guardMetric({
      metric: frame.primary,
      rows: sample.rows,
      candidate: judged.values.candidate[frame.primary.name] ?? Number.NaN,
      baseline: sample.baseline === null ? null : (judged.values.baseline?.[frame.primary.name] ?? Number.NaN),
      maxImprovement: inputs.maxImprovement,
    }),
    duplicateIds(gathered.ids, inputs.idColumn),
    testFacts === null ? null : duplicateRows(testFacts),
    testFacts === null ? null : labelCopy(testFacts.labelCopies, inputs.labelColumn),
    await overlapWithTraining(frame),
    await changeOfTestSet(frame),
  ];
  const told = suspicions.filter((each) => each !== null);
  return settleGuards(judged, told, inputs.guards);
}

/** Only metrics of probabilities ask that scores are such. */
function needsProbabilities({ judged, primary, gathered }: GuardFrame): boolean {
  if (gathered.task !== 'binary' && gathered.task !== 'multiclass') return false;
  const names = judged.judged.map(({ metric }) => metric);
  return primary.needs === 'probabilities' || names.some((name) => PROBABILITIES.test(name));
}

const PROBABILITIES = /\b(log_loss|brier|ece|calibration|auc_ov|top_k)/;

/** Training data that do not share the columns, or have no rows, share nothing. Throws `DATA_*` where they cannot be read. */
async function overlapWithTraining({ inputs, context }: GuardFrame): Promise<Suspicion | null> {
  if (inputs.trainingData.length === 0 || inputs.guards['training-overlap'] === 'ignore') return null;
  const train = await confinedPaths(context, 'training-data', inputs.trainingData);
  const test = await confinedPaths(context, 'test-data', inputs.testData);
  if (train.length === 0 || test.length === 0) return null;
  const [{ loadDuckdb }, { openData, sharedRows, TEST_TABLE }] = await Promise.all([
    import('@plumbline/native'),
    import('@plumbline/data'),
  ]);
  const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
  const what = 'the training data';
  const table = await data.openTable(train, { what, others: { [TEST_TABLE]: test }, alike: [TEST_TABLE] });
  try {
    const shared = await sharedRows(table, testColumns(inputs));
    return shared === null ? null : trainingOverlap(shared);
  } finally {
    table.close();
  }
}

/**
 * The test data as they are on the base of the pull request, by digest. A file that git holds at the head and not at the base is new; what git
 * does not hold cannot have changed in the request. Where it cannot be told, that is what is said: a guard that cannot look does not pass.
 */
async function changeOfTestSet({ context, inputs, gathered }: GuardFrame): Promise<Suspicion | null> {
  const { baseRef, sha } = context.host.surroundings;
  if (baseRef === null || inputs.guards['test-set-changed'] === 'ignore') return null;
  const paths = await confinedPaths(context, 'test-data', inputs.testData);
  try {
    const files: TestFile[] = [];
    for (const path of paths) {
      const name = relative(context.workspace, path).replaceAll('\\', '/');
      const sha256 = gathered.testSubjects.find((subject) => subject.name === context.display(path))?.sha256;
      if (name.startsWith('../') || sha256 === undefined) continue;
      const before = digestIn(await context.host.readBytesAt(baseRef, name));
      const isHeld = before !== null || (sha !== null && (await context.host.readBytesAt(sha, name)) !== null);
      if (isHeld) files.push({ name, sha256, before });
    }
    return testSetChanged(files);
  } catch (thrown) {
    const detail = `Whether the test set changed in this pull request cannot be told: ${messageOf(thrown)}`;
    return { guard: 'test-set-changed', detail, evidence: {} };
  }
}

const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/.{1,20}\n(?:.{0,200}\n)?oid sha256:([0-9a-f]{64})\n/;
const POINTER_BYTES_MAX = 1024;

/** The digest of a file as git has it; of what lies in Git LFS, as its pointer says. Null: there is none. */
function digestIn(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const pointer = bytes.length > POINTER_BYTES_MAX ? null : LFS_POINTER.exec(Buffer.from(bytes).toString('latin1'));
  return pointer?.[1] ?? sha256Of(bytes);
}
