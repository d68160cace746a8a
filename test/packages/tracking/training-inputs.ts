import { fingerprintOf, RECORD_SCHEMA_NAME, type TrainingInputs, type TrainingRecord } from '@plumbline/tracking';

/** A digest for a test: one hex digit, 64 times. */
export const digest = (digit: string): string => digit.repeat(64);

/** Inputs of a training, quiet ones, with what a test wants different. */
export function trainingInputs(different: Partial<TrainingInputs> = {}): TrainingInputs {
  return {
    data: [
      { name: 'data/2001-01.parquet', sha256: digest('a') },
      { name: 'data/2001-02.parquet', sha256: digest('b') },
    ],
    code: [{ name: 'train.py', sha256: digest('c') }],
    params: { lr: 0.1, trees: { depth: 4 } },
    seed: '7',
    command: 'python train.py',
    environment: { platform: 'linux-x64' },
    ...different,
  };
}

/** The record of a successful training of these inputs. */
export function trainingRecord(
  inputs: TrainingInputs = trainingInputs(),
  different: Partial<TrainingRecord> = {},
): TrainingRecord {
  const { sha256, parts } = fingerprintOf(inputs);
  return {
    schema: RECORD_SCHEMA_NAME,
    fingerprint: sha256,
    parts,
    inputs,
    model: { kind: 'file', sha256: digest('d'), files: [{ name: 'model.onnx', sha256: digest('d') }] },
    metrics: { auc: 0.75 },
    trainedAt: '2026-01-01T00:00:00.000Z',
    runId: '',
    runUrl: '',
    ...different,
  };
}
