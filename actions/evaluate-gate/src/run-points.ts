import { parseJson, readTextFile, seedOf } from '@plumbline/boundary';
import { CONFIG_BYTES_MAX } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import {
  differenceOf,
  evaluatePoints,
  metricIfKnown,
  metricsNamed,
  metricsOf,
  metricValues,
  readMetricsFile,
  type Values,
} from '@plumbline/model';
import { keepsDefaults, parseConditions } from './choose-conditions.ts';
import { gatherSample } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import { judgementOf } from './judgement.ts';
import type { Outcome } from './outcome.ts';
import { ownMetrics } from './own-metrics.ts';
import type { Side } from './resolve-side.ts';

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
}

interface Numbers {
  readonly values: Values;
  readonly rows: number | null;
}

/** Judges numbers without rows: absolute and change conditions only, as the values stand. */
export async function runPoints(candidate: Side, baseline: Side | null, { inputs, context }: Frame): Promise<Outcome> {
  const own = await numbersOf(candidate, { inputs, context });
  const other = baseline === null ? null : await numbersOf(baseline, { inputs, context });
  const alpha = 1 - inputs.confidence;
  const seed = seedOf([candidate.sha256, ...(baseline === null ? [] : [baseline.sha256])]);
  const result = evaluatePoints({
    candidate: own.values,
    baseline: other?.values ?? null,
    rows: own.rows ?? 0,
    // What must be proven by default cannot be proven from numbers alone.
    conditions: parseConditions(
      keepsDefaults(context)
        ? [`${inputs.primaryMetric || 'primary'}: better`, ...inputs.conditions]
        : inputs.conditions,
    ),
    options: { alpha, replicates: inputs.replicates, seed },
    onFirstModel: inputs.onFirstModel,
    sameModel: candidate.sha256 === baseline?.sha256,
  });
  const difference = other === null ? null : differenceOf(own.values, other.values);
  const values = { candidate: own.values, baseline: other?.values ?? null, difference };
  const known = { ...result, values, primary: null, rowsNeeded: null, jointPower: null, alpha };
  return {
    ...known,
    candidate,
    baseline,
    testData: [],
    rowFacts: null,
    flipsPath: null,
    judgement: judgementOf(known, {
      candidate,
      baseline,
      inputs,
      seed: null,
      testSubjects: [],
      products: [],
      extra: { kind: 'points', rows: own.rows },
      notices: ['A metrics file has no rows: conditions are judged as the values stand, without any test or interval'],
    }),
  };
}

async function numbersOf(side: Side, frame: Frame): Promise<Numbers> {
  if (side.kind !== 'metrics') return fromRows(side, frame);
  const what = `the metrics of the ${side.role}`;
  const text = await readTextFile(side.path, { what, bytesMax: CONFIG_BYTES_MAX, code: 'DATA_UNREADABLE' });
  return readMetricsFile(parseJson(text, what, { code: 'DATA_UNREADABLE' }), what);
}

/** The other side of a metrics file may have rows: then only its values count. */
async function fromRows(side: Side, { inputs, context }: Frame): Promise<Numbers> {
  const { sample, task } = await gatherSample(side, null, { inputs, context, sliceNames: [] });
  const legal = [...metricsOf(task), ...ownMetrics(task, context)];
  const named = parseConditions(inputs.conditions)
    .flatMap(metricsNamed)
    .flatMap((name) => metricIfKnown(name, legal) ?? []);
  return { values: metricValues(sample, [...legal, ...named]).candidate, rows: sample.rows };
}
