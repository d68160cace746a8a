import { join } from 'node:path';
import type { Outputs, Stage } from './stage.ts';

const JANUARY = 'data/2001-01.parquet';
const FEBRUARY = 'data/2001-02.parquet';
const SPRING = ['data/2001-03.parquet', 'data/2001-04.parquet', 'data/2001-05.parquet'];
const REGISTRY = { registry: 'local:work/registry', name: 'flights' };

/** The evidence of the scenes so far in a chapter, as `--evidence` takes it. */
const evidenceOf = (chapter: string): string => `work/reports/${chapter}-*/*.evidence.json`;

const outputOf = (outputs: Outputs, name: string): string => outputs[name] ?? '';

/** Trains into a folder of its own; the model stays there for the next chapters. */
function train(
  stage: Stage,
  chapter: string,
  data: readonly string[],
  more: { payload?: string; evidence?: boolean } = {},
): Outputs {
  return stage.run({
    name: `${chapter}-2-train`,
    action: 'train-model',
    expect: 'pass',
    inputs: {
      data,
      'model-path': `work/${chapter}/model.onnx`,
      'metrics-file': `work/${chapter}/metrics.json`,
      'fingerprint-store': 'file:work/fingerprints.json',
      ...(more.evidence === false ? {} : { evidence: evidenceOf(chapter) }),
    },
    ...(more.payload === undefined ? {} : { payload: more.payload }),
  });
}

function register(stage: Stage, chapter: string, profile: string): Outputs {
  return stage.run({
    name: `${chapter}-4-register`,
    action: 'register-model',
    expect: 'pass',
    inputs: {
      ...REGISTRY,
      operation: 'register',
      model: `work/${chapter}/model.onnx`,
      profile,
      evidence: evidenceOf(chapter),
    },
  });
}

function promote(stage: Stage, chapter: string, version: string): Outputs {
  return stage.run({
    name: `${chapter}-6-promote`,
    action: 'register-model',
    expect: 'pass',
    inputs: { ...REGISTRY, operation: 'promote', alias: 'production', version, evidence: evidenceOf(chapter) },
  });
}

function gate(stage: Stage, chapter: string, expect: string, inputs: Readonly<Record<string, string>> = {}): Outputs {
  return stage.run({
    name: `${chapter}-3-gate`,
    action: 'evaluate-gate',
    expect,
    inputs: {
      registry: REGISTRY.registry,
      candidate: `work/${chapter}/model.onnx`,
      evidence: evidenceOf(chapter),
      ...inputs,
    },
  });
}

export async function firstModel(stage: Stage): Promise<void> {
  stage.chapter(
    '1  The first model',
    'January is validated, a model is trained on it, judged alone, registered and promoted.',
  );
  const data = stage.run({ name: 'first-1-data', action: 'validate-data', expect: 'pass', inputs: { data: JANUARY } });
  train(stage, 'first', [JANUARY]);
  gate(stage, 'first', 'pass');
  const { version = '' } = register(stage, 'first', outputOf(data, 'profile-path'));
  promote(stage, 'first', version);
}

export async function brokenData(stage: Stage): Promise<void> {
  stage.chapter(
    '2  Broken data',
    'Four faults made from the real rows of February; each is stopped before anything is trained.',
  );
  stage.script('Breaking February', 'src/break-data.mjs');
  const reference = 'registry:flights@production';
  for (const fault of ['renamed-column', 'distance-in-kilometres', 'airport-code-missing', 'hub-missing']) {
    stage.run({
      name: `broken-${fault}`,
      action: 'validate-data',
      expect: 'fail',
      inputs: { data: `data/broken/${fault}.parquet`, registry: REGISTRY.registry, reference, 'on-drift': 'fail' },
    });
  }
}

export async function regression(stage: Stage): Promise<void> {
  stage.chapter(
    '3  A regression',
    'A model of one week only: the gate shows that it is worse, and the registry refuses it.',
  );
  train(stage, 'worse', ['data/first-week.parquet'], { evidence: false });
  gate(stage, 'worse', 'fail');
  const { version = '' } = stage.run({
    name: 'worse-4-register',
    action: 'register-model',
    expect: 'pass',
    inputs: { ...REGISTRY, operation: 'register', model: 'work/worse/model.onnx', evidence: evidenceOf('worse') },
  });
  stage.run({
    name: 'worse-6-promote',
    action: 'register-model',
    expect: 'fail',
    inputs: { ...REGISTRY, operation: 'promote', alias: 'production', version, evidence: evidenceOf('worse') },
  });
}

export async function betterModel(stage: Stage): Promise<void> {
  stage.chapter(
    '4  A better model',
    'January and February: proven better, shadowed on the traffic of a day in June, promoted.',
  );
  const months = [JANUARY, FEBRUARY];
  const data = stage.run({
    name: 'better-1-data',
    action: 'validate-data',
    expect: 'pass',
    inputs: { data: months, registry: REGISTRY.registry, reference: 'registry:flights@production' },
  });
  train(stage, 'better', months);
  gate(stage, 'better', 'pass');
  const { version = '' } = register(stage, 'better', outputOf(data, 'profile-path'));
  stage.script('Recording the requests of a day', 'src/record-traffic.mjs');
  await stage.serving(['work/first/model.onnx', 'work/better/model.onnx'], ([baseline = '', candidate = '']) =>
    stage.run({
      name: 'better-5-shadow',
      action: 'shadow-compare',
      expect: 'pass',
      inputs: {
        mode: 'replay',
        traffic: 'data/traffic.jsonl',
        baseline,
        candidate,
        'baseline-model': 'work/first/model.onnx',
        'candidate-model': 'work/better/model.onnx',
        // A laptop that does other things is no load-test rig: only a candidate half as slow again is stopped here.
        'latency-margin': 'p50=50%',
        evidence: evidenceOf('better'),
      },
    }),
  );
  promote(stage, 'better', version);
}

export async function drift(stage: Stage): Promise<void> {
  stage.chapter(
    '5  Drift, and the way back',
    'Spring is not winter: monitoring sees it, dispatches a retraining, and the new model is gated and promoted.',
  );
  for (const [week, expect] of [
    ['2001-05-01/2001-05-08', 'warn'],
    ['2001-05-08/2001-05-15', 'warn'],
    ['2001-05-15/2001-05-22', 'fail'],
  ] as const) {
    stage.run({
      name: `drift-0-monitor-${week.slice(0, 10)}`,
      action: 'monitor-model',
      expect,
      inputs: {
        registry: REGISTRY.registry,
        current: 'data/2001-05.parquet',
        window: week,
        'timestamp-column': 'date',
        'alert-store': 'file:work/alerts.json',
        'on-alert': 'retrain',
      },
    });
  }
  const data = stage.run({
    name: 'retrained-1-data',
    action: 'validate-data',
    expect: 'pass',
    inputs: {
      data: [JANUARY, FEBRUARY, ...SPRING],
      registry: REGISTRY.registry,
      reference: 'registry:flights@production',
    },
  });
  const payload = join(stage.work, 'plumbline/dispatches/plumbline-retrain.json');
  train(stage, 'retrained', [JANUARY, FEBRUARY, ...SPRING], { payload });
  gate(stage, 'retrained', 'pass', { 'test-data': 'data/test-june.parquet' });
  const { version = '' } = register(stage, 'retrained', outputOf(data, 'profile-path'));
  promote(stage, 'retrained', version);
  stage.run({
    name: 'retrained-7-verify',
    action: 'register-model',
    expect: 'pass',
    inputs: { ...REGISTRY, operation: 'verify' },
  });
}
