import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { count, type JsonObject, type Verdict } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import { findMetric, type PlannedCondition, planConditions, type Task } from '@plumbline/model';
import { type Chosen, chooseConditions, keepsDefaults } from './choose-conditions.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { ownMetrics } from './own-metrics.ts';
import { type PlanData, readPlanData } from './plan-data.ts';
import { rowList } from './row-list.ts';

const POWER = 0.8;

/** Says how many rows and labels the conditions need before anything is labelled; judges nothing, and never promotes. */
export async function runPlan(inputs: Inputs, context: Context): Promise<Outcome> {
  const data = await readPlanData(inputs, context);
  const chosen = choose(inputs, context, data);
  const uses = inputs.testSetMaxUses ?? 1;
  const alpha = (1 - inputs.confidence) / uses;
  const measured =
    data.differing === null || data.rows === null || data.rows === 0 ? null : data.differing.length / data.rows;
  const planned = planConditions(chosen.conditions, {
    ...chosen,
    gate: { alpha, uses },
    assumptions: {
      gain: inputs.expectedGain,
      disagreement: measured ?? inputs.expectedDisagreement,
      measuredRows: measured === null ? null : data.rows,
      power: POWER,
    },
    rows: data.rows,
    rowsOfSlice: data.rowsOfSlice,
    pilot: data.pilot({ inputs, chosen, alpha }),
  });
  const toLabelPath = await writeRowsToLabel(data, { inputs, context });
  return outcomeOf(planned, { inputs, data, alpha, toLabelPath });
}

const TASKS = ['binary', 'multiclass', 'regression', 'ranking'] as const;

/** Without labels the task is told from the metrics that are named: the first that knows them all. */
function choose(inputs: Inputs, context: Context, { task }: PlanData): Chosen {
  const chosenFor = (kind: Task): Chosen =>
    chooseConditions(kind, inputs, { withDefaults: keepsDefaults(context), own: ownMetrics(kind, context) });
  if (inputs.metricColumn !== '') return chosenFor('mean');
  if (task !== null) return chosenFor(task);
  if (inputs.task !== 'auto') return chosenFor(inputs.task);
  for (const kind of TASKS.slice(0, -1)) {
    try {
      const chosen = chosenFor(kind);
      for (const name of chosen.conditions.flatMap(namesOf)) findMetric(name, chosen.legal);
      return chosen;
    } catch {
      // Another task may know these metrics; the last one says what none knows.
    }
  }
  return chosenFor('ranking');
}

function namesOf(condition: PlannedCondition['condition']): readonly string[] {
  if (condition.kind === 'comparison') {
    return condition.metric === null || condition.fairness !== undefined ? [] : [condition.metric];
  }
  return condition.terms.flatMap(({ model, metric, fairness }) =>
    model === 'both' || fairness !== undefined ? [] : [metric],
  );
}

/** Rows on which the predictions differ: only their labels tell which model is better. */
async function writeRowsToLabel(
  { differing, ids }: PlanData,
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
): Promise<string | null> {
  if (differing === null) return null;
  const path = join(context.reportDir, 'evaluate-gate.to-label.csv');
  await mkdir(context.reportDir, { recursive: true });
  await writeFile(path, rowList(differing, { ids, idColumn: inputs.idColumn }));
  return path;
}

interface Frame {
  readonly inputs: Inputs;
  readonly data: PlanData;
  readonly alpha: number;
  readonly toLabelPath: string | null;
}

function outcomeOf(planned: readonly PlannedCondition[], { inputs, data, alpha, toLabelPath }: Frame): Outcome {
  const verdict: Verdict = planned.length > 0 && planned.every(({ enough }) => enough) ? 'pass' : 'inconclusive';
  const rowsNeeded = planned.some(({ rows }) => rows === null)
    ? null
    : Math.max(0, ...planned.map(({ rows }) => rows ?? 0));
  const nobody = { name: 'none', sha256: '' };
  return {
    candidate: data.candidate ?? nobody,
    baseline: data.baseline,
    testData: data.subjects.map(({ name }) => name),
    judged: [],
    primary: null,
    values: { candidate: {}, baseline: null, difference: null },
    rowFacts: null,
    rowsNeeded,
    jointPower: null,
    alpha,
    flipsPath: null,
    plan: { planned, rows: data.rows, differing: data.differing?.length ?? null, toLabelPath },
    judgement: {
      verdict,
      promote: false,
      decision: 'inconclusive',
      summaryLine: summaryOf(planned),
      findings: planned.map(({ condition, enough, assumption, rows, labels, atHand }) => ({
        check: condition.text,
        verdict: enough ? 'pass' : 'inconclusive',
        detail: sentenceOf({ rows, atHand, assumption }),
        evidence: { rows, labels, atHand },
      })),
      // No model: evidence about a plan must not be taken for evidence about a candidate.
      subjects: data.subjects,
      products: [],
      seed: null,
      methods: [],
      statistics: statisticsOf(planned, { inputs, data, alpha }),
      notices: [],
    },
  };
}

function summaryOf(planned: readonly PlannedCondition[]): string {
  const open = planned.find(({ enough }) => !enough);
  if (open !== undefined) return `Planned: "${open.condition.text}" ${sentenceOf(open)}`;
  return planned.length === 0
    ? 'Planned: there is no condition'
    : 'Planned: the rows at hand suffice for every condition';
}

function sentenceOf({ rows, atHand, assumption }: Pick<PlannedCondition, 'rows' | 'atHand' | 'assumption'>): string {
  if (rows === null) return `cannot be planned: ${assumption}`;
  const there = atHand === null ? 'no rows are given' : `${count(atHand)} are at hand`;
  return `needs ${count(rows)} rows: ${there} (${assumption})`;
}

function statisticsOf(
  planned: readonly PlannedCondition[],
  { inputs, data, alpha }: Omit<Frame, 'toLabelPath'>,
): JsonObject {
  return {
    kind: 'plan',
    alpha,
    rows: data.rows,
    differing: data.differing?.length ?? null,
    expectedGain: inputs.expectedGain,
    expectedDisagreement: inputs.expectedDisagreement,
    conditions: planned.map(({ condition, rows, labels, atHand, alternatives }) => ({
      text: condition.text,
      rows,
      labels,
      atHand,
      alternatives: alternatives.map(({ method, rows: needed }) => ({ method, rows: needed })),
    })),
  };
}
