import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationSample, Task } from '@plumbline/model';
import { repositoryRoot } from './repository-root.ts';

/** A number as the fixtures write it: what JSON cannot say is a word. */
export type Written = number | string;

/** Rows as the fixtures write them. */
export interface WrittenRows {
  readonly task: Task;
  readonly classes?: readonly string[];
  readonly label?: readonly number[];
  readonly predicted?: readonly number[];
  readonly score?: readonly Written[];
  readonly probabilities?: readonly (readonly Written[])[];
  readonly target?: readonly Written[];
  readonly query?: readonly number[];
  readonly weights?: readonly number[] | null;
  readonly costs?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface MetricCase<Expected> {
  readonly name: string;
  readonly input: WrittenRows & { readonly metric?: string };
  readonly expected: Expected;
  readonly tolerance: number;
}

/** The cases of `test/oracle/model-metrics/<topic>.json`. */
export function metricCases<Expected>(topic: string): readonly MetricCase<Expected>[] {
  const path = join(repositoryRoot, 'test/oracle/model-metrics', `${topic}.json`);
  const document: { readonly cases: readonly MetricCase<Expected>[] } = JSON.parse(readFileSync(path, 'utf8'));
  return document.cases;
}

/** The sample that written rows stand for: one model, the candidate. */
export function sampleOfRows(rows: WrittenRows): EvaluationSample {
  const { task, classes = [], label, predicted, score, probabilities, target, query, weights } = rows;
  return {
    task,
    rows: (label ?? target ?? score ?? []).length,
    classes,
    label: integers(label),
    target: doubles(target),
    weights: doubles(weights ?? undefined),
    clusters: integers(query),
    baseline: null,
    candidate: {
      predicted: integers(predicted),
      score: doubles(score),
      probabilities: probabilities?.map((column) => Float64Array.from(column, Number)) ?? null,
    },
  };
}

function doubles(values: readonly Written[] | undefined): Float64Array | null {
  return values === undefined ? null : Float64Array.from(values, Number);
}

function integers(values: readonly number[] | undefined): Int32Array | null {
  return values === undefined ? null : Int32Array.from(values);
}
