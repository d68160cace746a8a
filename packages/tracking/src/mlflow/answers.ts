import { type Guard, guard } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';

/** A named value, as MLflow lists tags, parameters and metrics. */
export interface MlflowEntry {
  readonly key: string;
  readonly value: string;
}

/** A run, as far as Plumbline reads it. Empty lists are absent in MLflow's answers. */
export interface MlflowRun {
  readonly info: {
    readonly run_id: string;
    readonly experiment_id: string;
    readonly status: string;
    readonly artifact_uri: string;
    readonly start_time?: number | string;
    readonly end_time?: number | string;
  };
  readonly data: {
    readonly tags?: readonly MlflowEntry[];
    readonly params?: readonly MlflowEntry[];
    readonly metrics?: readonly { readonly key: string; readonly value: number | string }[];
  };
}

const text: JsonObject = { type: 'string' };
const numeric: JsonObject = { type: ['number', 'string'] };

function open(properties: JsonObject, required = Object.keys(properties)): JsonObject {
  return { type: 'object', required, properties };
}

const entries: JsonObject = { type: 'array', items: open({ key: text, value: text }) };
const run: JsonObject = open({
  info: open(
    { run_id: text, experiment_id: text, status: text, artifact_uri: text, start_time: numeric, end_time: numeric },
    ['run_id', 'experiment_id', 'status', 'artifact_uri'],
  ),
  data: open(
    { tags: entries, params: entries, metrics: { type: 'array', items: open({ key: text, value: numeric }) } },
    [],
  ),
});
const experiment = open({ experiment_id: text, name: text, lifecycle_stage: text });

/** The shapes of MLflow's answers; made once per tracker, compiled at the first use. */
export interface MlflowAnswers {
  readonly experiment: Guard<{
    readonly experiment: { readonly experiment_id: string; readonly lifecycle_stage: string };
  }>;
  readonly created: Guard<{ readonly experiment_id: string }>;
  readonly run: Guard<{ readonly run: MlflowRun }>;
  readonly runs: Guard<{ readonly runs?: readonly MlflowRun[] }>;
  readonly nothing: Guard<JsonObject>;
}

/** Guards for the answers Plumbline reads; fields it does not read are let through. */
export function mlflowAnswers(): MlflowAnswers {
  return {
    experiment: guard(open({ experiment })),
    created: guard(open({ experiment_id: text })),
    run: guard(open({ run })),
    runs: guard(open({ runs: { type: 'array', items: run } }, [])),
    nothing: guard({ type: 'object' }),
  };
}
