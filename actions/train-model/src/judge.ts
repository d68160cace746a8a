import { jsonNumber, toJson } from '@plumbline/boundary';
import { type Finding, type Json, type Subject, worstVerdict } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import type { Outcome } from './outcome.ts';

/** Everything but the judgement, and how the model is called. */
export interface Judged extends Omit<Outcome, 'judgement'> {
  readonly modelName: string;
  readonly notices: readonly string[];
  readonly correlationId: string;
}

const LOCK_FILES =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml|environment\.ya?ml|requirements[^/]*\.txt|renv\.lock|Cargo\.lock|go\.sum)$/;

/** The verdict of a training: a metric that is not a number fails it, because a model that cannot be measured must not go on. */
export function judge(outcome: Judged): Judgement {
  const findings = findingsOf(outcome);
  const { inputs, fingerprint, record, modelName } = outcome;
  const subjects: readonly Subject[] = [
    ...inputs.data.map(({ name, sha256 }) => ({ role: 'data', name, sha256 })),
    { role: 'code', name: 'code', sha256: fingerprint.parts.code },
    { role: 'params', name: 'params', sha256: fingerprint.parts.params },
  ];
  return {
    verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
    summaryLine: summaryOf(outcome, findings),
    findings,
    subjects,
    products: [{ role: 'model', name: modelName, sha256: record.model.sha256 }],
    seed: outcome.seed,
    methods: ['sha256 fingerprint of data, code, parameters, seed, command and environment'],
    statistics: statisticsOf(outcome),
    notices: [...outcome.notices, ...withoutCode(outcome)],
  };
}

function findingsOf({ decision, training, metrics, record, modelName }: Judged): readonly Finding[] {
  if (training === null) {
    const detail = `Not trained: ${decision.reason}; "${modelName}" is still the model made then`;
    return [{ check: 'fingerprint', verdict: 'pass', detail, evidence: { model: record.model.sha256 } }];
  }
  const trained: Finding = { check: 'training', verdict: 'pass', detail: `Trained: ${decision.reason}` };
  return [trained, ...Object.entries(metrics).map(([name, value]) => metricFinding(name, value))];
}

function metricFinding(name: string, value: number): Finding {
  const finite = Number.isFinite(value);
  return {
    check: `metric.${name}`,
    verdict: finite ? 'pass' : 'fail',
    detail: finite
      ? `The metric "${name}" is a finite number`
      : `The metric "${name}" must be a finite number: it is ${value}`,
    evidence: { value: jsonNumber(value) },
  };
}

function summaryOf({ decision, training, record }: Judged, findings: readonly Finding[]): string {
  // The digest stands last: a renderer shows it as code up to the next blank.
  const model = `model sha256:${record.model.sha256.slice(0, 12)}`;
  if (training === null) return `Not trained: ${decision.reason}; ${model}`;
  const broken = findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check.slice('metric.'.length));
  const seconds = (training.wallTimeMs / 1000).toFixed(1);
  if (broken.length > 0) return `Trained, but not a finite number: ${broken.join(', ')}; ${model}`;
  return `Trained in ${seconds} s because ${decision.reason}; ${model}`;
}

function statisticsOf(outcome: Judged): Json {
  const { decision, inputs, fingerprint, source, training, record, metrics, last } = outcome;
  return toJson({
    trained: decision.train,
    cause: decision.cause,
    reason: decision.reason,
    ...(outcome.correlationId === '' ? {} : { correlationId: outcome.correlationId }),
    fingerprint: fingerprint.sha256,
    parts: fingerprint.parts,
    inputs,
    source,
    lockFiles: inputs.code.filter(({ name }) => LOCK_FILES.test(name)),
    model: record.model,
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, jsonNumber(value)])),
    last:
      last === null
        ? null
        : { fingerprint: last.fingerprint, model: last.model.sha256, metrics: last.metrics, trainedAt: last.trainedAt },
    trainedAt: record.trainedAt,
    wallTimeMs: training?.wallTimeMs ?? null,
    machine: outcome.machine,
    run: { id: record.runId, url: record.runUrl },
  });
}

function withoutCode({ inputs }: Judged): readonly string[] {
  return inputs.code.length > 0 ? [] : ['No code file is part of the fingerprint: changes of code cannot be seen'];
}
