import { describe, it } from '@jest/globals';
import type { ReportModel } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import { renderMarkdown } from '@plumbline/report';
import { fileStore, fingerprintOf, noTracker } from '@plumbline/tracking';
import { judge } from '../../../actions/train-model/src/judge.ts';
import type { Outcome } from '../../../actions/train-model/src/outcome.ts';
import { report } from '../../../actions/train-model/src/report.ts';
import { digest, trainingInputs, trainingRecord } from '../../packages/tracking/training-inputs.ts';
import { expectGolden } from '../../support/golden.ts';

const NOTHING: Judgement = {
  verdict: 'pass',
  summaryLine: '',
  findings: [],
  subjects: [],
  products: [],
  seed: null,
  methods: [],
  statistics: null,
};
const changed = trainingInputs({
  data: [...trainingInputs().data, { name: 'data/2001-03.parquet', sha256: digest('f') }],
  params: { lr: 0.2, trees: { depth: 4 }, note: '<b>|hostile|</b> @team' },
});
const machine = {
  platform: 'linux-x64',
  osRelease: '6.1',
  cpu: 'Example CPU',
  cpuCount: 4,
  memoryBytes: 1e9,
  node: '24.0.0',
};

async function outcome(different: Partial<Outcome>): Promise<Outcome> {
  const tracked = await noTracker().start({ name: '', startedAtMs: 0, tags: {}, data: [] });
  const base: Outcome = {
    judgement: NOTHING,
    decision: {
      train: true,
      cause: 'changed',
      reason: 'data: 1 file added (data/2001-03.parquet); params: 1 parameter changed (lr)',
    },
    inputs: changed,
    seed: '7',
    fingerprint: fingerprintOf(changed),
    source: { commit: 'c'.repeat(40), dirty: true },
    machine,
    last: trainingRecord(),
    training: { tail: ['epoch 1 loss 0.5', '::error::not a command'], wallTimeMs: 12_345, tracked },
    record: trainingRecord(changed, {
      model: { kind: 'file', sha256: digest('e'), files: [] },
      trainedAt: '2026-01-02T00:00:00.000Z',
    }),
    metrics: { auc: 0.785, rows: 300 },
    modelPath: '/repository/model.onnx',
    store: fileStore('/repository/last.json', 'last.json'),
    ...different,
  };
  return { ...base, judgement: judge({ ...base, modelName: 'model.onnx', notices: [], correlationId: '' }) };
}

function rendered(value: Outcome): string {
  const { verdict, summaryLine, notices } = value.judgement;
  const model: ReportModel = {
    ...report(value),
    action: 'train-model',
    title: 'Training',
    verdict,
    headline: summaryLine,
    notices: notices ?? [],
    audit: [],
  };
  return renderMarkdown(model, { charsMax: 65_536 });
}

describe('report()', () => {
  it('shows metrics beside those of the last training, what changed and the record', async () => {
    expectGolden('train-model/changed.md', rendered(await outcome({})));
  });

  it('shows a metric that is not a number first', async () => {
    expectGolden(
      'train-model/not-a-number.md',
      rendered(await outcome({ metrics: { auc: 0.785, loss: Number.NaN }, last: null })),
    );
  });

  it('says that nothing was trained', async () => {
    const record = trainingRecord();
    const decision = {
      train: false,
      cause: 'unchanged',
      reason: 'nothing changed since the training of 2026-01-01T00:00:00.000Z',
    } as const;
    const inputs = trainingInputs();
    const skipped = {
      decision,
      inputs,
      record,
      last: record,
      training: null,
      metrics: record.metrics,
      fingerprint: fingerprintOf(inputs),
    };
    expectGolden('train-model/skipped.md', rendered(await outcome(skipped)));
  });
});
