import { digestFile, guard, seedOf } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';
import { askDrift, openData } from '@plumbline/data';
import { type Context, confinedPaths, writtenPath } from '@plumbline/frame';
import {
  type AlertPolicy,
  type ColumnSetting,
  concludeWindow,
  driftMoves,
  fileAlertStore,
  judgedColumns,
  judgeMoves,
  parseAlertPolicy,
  parseAlertStore,
  parseWindow,
  type Window,
} from '@plumbline/monitor';
import { loadDuckdb } from '@plumbline/native';
import { ANSWER_MOVES, answerMoves, compareAnswers } from './compare-answers.ts';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { loadReference, type Reference } from './load-reference.ts';
import {
  type Answers,
  loadPrevious,
  loadWindow,
  type PreviousAnswers,
  type Reading,
  type WindowData,
} from './load-window.ts';
import { noticesOf } from './notices.ts';
import { openModel } from './open-model.ts';
import type { Monitored, Outcome, WatchedModel } from './outcome.ts';
import { section } from './section.ts';

/** Reads the window and what it is compared with, judges it, and puts it among the windows before it. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  const policy = readPolicy(inputs);
  const { path } = parseAlertStore(inputs.alertStore);
  requireWebhook(inputs, context);
  const model = inputs.model === '' ? null : await openModel(inputs.model, inputs, context);
  const monitored = await measure(inputs, { model, policy, context });
  const store = fileAlertStore(await writtenPath(context, 'alert-store', path), context.display(path));
  const conclusion = concludeWindow(await store.read(), monitored, policy);
  return { monitored, store, conclusion, actions: [], judgement: judge(monitored, conclusion, []) };
}

function readPolicy({ alertPolicy }: Inputs): AlertPolicy {
  const { policy, problems } = parseAlertPolicy(alertPolicy);
  if (problems.length === 0) return policy;
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the inputs: ${problems.join('; ')}`,
    'correct "alert-policy", e.g. "3 of 4, minimum-rows: 500, cool-down: 7d"',
  );
}

/** An alert must not be the moment at which a missing address is noticed. */
function requireWebhook({ onAlert, webhookUrlEnv }: Inputs, { host }: Context): void {
  if (!onAlert.includes('webhook') || (host.env[webhookUrlEnv] ?? '') !== '') return;
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot call the webhook: the environment variable "${webhookUrlEnv}" must hold its address: it is empty`,
    'set it under "env:" of the step, from a secret',
  );
}

interface Watching {
  readonly model: WatchedModel | null;
  readonly policy: AlertPolicy;
  readonly context: Context;
}

async function measure(inputs: Inputs, { model, policy, context }: Watching): Promise<Monitored> {
  const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
  const reading: Reading = { inputs, data, context };
  const reference = await loadReference(inputs, model, reading);
  const paths = await confinedPaths(context, 'current', inputs.current);
  const window = await windowOf(inputs, paths);
  const current = await loadWindow(paths, window, { ...reading, reference, estimates: policy.estimatesDesignEffect });
  requireColumns(inputs, current);
  const previous = await previousOf(window, current.answers, reading);
  const digests = [
    reference.digest,
    ...[current.looked, previous?.looked].flatMap((looked) => looked?.subjects ?? []).map(({ sha256 }) => sha256),
  ];
  const seed = seedOf(model === null ? digests : [model.version.digest, ...digests]);
  const compared = await compareAnswers(current, { reference, previous, reading, seed });
  const { performance, comparison, estimated } = compared;
  const drift = await familyOf({ reference, current, seed }, inputs, context);
  const moves = [...drift.moves, ...answerMoves(compared, current, inputs)];
  return {
    model,
    reference: reference.looked,
    current: current.looked,
    previous: previous?.looked ?? null,
    series: model?.version.digest ?? reference.digest,
    window,
    rows: current.looked.rows,
    now: context.host.now(),
    policy,
    judged: judgeMoves(moves, { rows: current.looked.rows, family: drift.size + ANSWER_MOVES }, policy),
    performance,
    comparison,
    estimated,
    seed,
    notices: noticesOf({ inputs, reference, current, policy, moves, performance, estimated }),
  };
}

/** Without a window input the data name it: the same data judged twice is one window. */
async function windowOf({ window }: Inputs, paths: readonly string[]): Promise<Window> {
  if (window !== '') return parseWindow(window);
  const digests = await Promise.all(paths.map(digestFile));
  return parseWindow(`data-${seedOf(digests).slice(0, 16)}`);
}

/** A prediction or score column that is named must be there; labels come late. */
function requireColumns({ predictionColumn, scoreColumn }: Inputs, { columns }: WindowData): void {
  const missing = [predictionColumn, scoreColumn].find((name) => name !== '' && !columns.includes(name));
  if (missing === undefined) return;
  throw new PlumblineError(
    'DATA_COLUMN_MISSING',
    `Cannot find the column "${missing}": it must be in the production records: columns there are ${columns.join(', ') || 'none'}`,
    'correct "prediction-column" or "score-column"',
  );
}

async function previousOf(window: Window, answers: Answers | null, reading: Reading): Promise<PreviousAnswers | null> {
  const wanted = answers !== null && answers.labels !== null && reading.inputs.previousPredictions.length > 0;
  return wanted ? loadPrevious(window, answers, reading) : null;
}

const checkColumns = guard<{ columns?: Readonly<Record<string, ColumnSetting>> }>(section.schema);

async function familyOf(
  { reference, current, seed }: { readonly reference: Reference; readonly current: WindowData; readonly seed: string },
  inputs: Inputs,
  context: Context,
): Promise<ReturnType<typeof driftMoves>> {
  const columnsOf = async (settings: JsonObject): Promise<Readonly<Record<string, ColumnSetting>>> =>
    (await checkColumns(settings, 'the section "monitoring"')).columns ?? {};
  const judged = judgedColumns(
    reference.profile.columns.map(({ name }) => name),
    current.columns,
    {
      tolerance: inputs.driftTolerance,
      settings: await columnsOf(context.section),
      policy: context.policySection === null ? null : await columnsOf(context.policySection),
      ignored: [inputs.timestampColumn, inputs.idColumn, ...inputs.ignoreColumns],
      label: inputs.labelColumn,
    },
  );
  return driftMoves(
    askDrift(reference.profile, current.profile, {
      ...judged,
      tolerance: inputs.driftTolerance,
      shareTolerance: inputs.driftTolerance,
      falseDiscoveryRate: 1,
      seed,
    }),
    current.dependence?.designEffects,
  );
}
