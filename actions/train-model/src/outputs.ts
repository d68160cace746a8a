import { canonicalJson, jsonNumber } from '@plumbline/boundary';
import type { Outcome } from './outcome.ts';

export function outputs(outcome: Outcome): Readonly<Record<string, string>> {
  const { decision, fingerprint, record, metrics } = outcome;
  const written = Object.entries(metrics).map(([name, value]) => [name, jsonNumber(value)]);
  return {
    trained: String(decision.train),
    fingerprint: fingerprint.sha256,
    reason: decision.reason,
    'run-id': record.runId,
    'run-url': record.runUrl,
    'model-path': outcome.modelPath,
    'model-digest': record.model.sha256,
    'metrics-json': canonicalJson(Object.fromEntries(written)),
  };
}
