import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ActionName, Evidence } from '@plumbline/core';
import { readEvidence } from '@plumbline/frame';
import { type BundleRun, bundlesElsewhere, runBundle } from '../support/run-bundle.ts';
import { smallFlights } from '../support/small-flights.ts';

const root = bundlesElsewhere();
const cwd = smallFlights();

/** Runs a bundle in the small repository; reports go to a folder of the step, evidence comes from the steps of its chapter. */
async function step(name: string, action: ActionName, inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  const chapter = name.split('/')[0] ?? '';
  const chained = /^(skipped|back|watched)|data$|^replaced\/gate/.test(name)
    ? {}
    : { evidence: `reports/${chapter}/*/*.evidence.json` };
  return runBundle(root, action, {
    cwd,
    inputs: { 'report-dir': `reports/${name}`, 'html-report': 'false', ...chained, ...inputs },
  });
}

async function evidenceOf(run: BundleRun): Promise<Evidence> {
  return (await readEvidence(run.outputs['evidence-path'] ?? '')).evidence;
}

/** Expects the verdict, and shows the log where it is another. */
function expectVerdict(run: BundleRun, verdict: string): void {
  expect({ verdict: run.outputs['verdict'], log: run.outputs['verdict'] === verdict ? '' : run.log }).toEqual({
    verdict,
    log: '',
  });
  expect(run.exitCode).toBe(verdict === 'pass' || verdict === 'warn' ? 0 : 1);
}

/** The order matters: each step finds what the ones before left. */
describe('the six bundles, one after the other', () => {
  it('take a first model to production', async () => {
    const data = await step('first/data', 'validate-data', { data: 'data/first.csv' });
    expectVerdict(data, 'pass');
    expect(data.outputs).toMatchObject({ rows: '4000', 'failed-checks': '0', 'drifted-columns': '[]' });
    const train = await step('first/train', 'train-model', { data: 'data/first.csv', command: 'node train.mjs hour' });
    expectVerdict(train, 'pass');
    expect(train.outputs['trained']).toBe('true');
    const gate = await step('first/gate', 'evaluate-gate', { candidate: 'model.onnx' });
    expectVerdict(gate, 'pass');
    expect(gate.outputs).toMatchObject({ decision: 'no-baseline', promote: 'true' });
    const register = await step('first/register', 'register-model', {
      operation: 'register',
      model: 'model.onnx',
      profile: data.outputs['profile-path'] ?? '',
    });
    expectVerdict(register, 'pass');
    const promote = await step('first/promote', 'register-model', {
      operation: 'promote',
      version: '1',
      alias: 'production',
    });
    expectVerdict(promote, 'pass');
    expect(register.outputs['digest']).toBe(train.outputs['model-digest']);
  });

  it('skip what has not changed', async () => {
    const again = await step('skipped/data', 'train-model', { data: 'data/first.csv', command: 'node train.mjs hour' });
    expectVerdict(again, 'pass');
    expect(again.outputs['trained']).toBe('false');
  });

  it('prove a better model better, shadow it and promote it', async () => {
    expectVerdict(
      await step('better/data', 'validate-data', { data: 'data/second.csv', reference: 'registry:flights@production' }),
      'pass',
    );
    expectVerdict(
      await step('better/train', 'train-model', { data: 'data/second.csv', command: 'node train.mjs origin' }),
      'pass',
    );
    const gate = await step('better/gate', 'evaluate-gate', { candidate: 'model.onnx' });
    expectVerdict(gate, 'pass');
    expect(gate.outputs).toMatchObject({ decision: 'better', promote: 'true' });
    expectVerdict(
      await step('better/register', 'register-model', { operation: 'register', model: 'model.onnx' }),
      'pass',
    );
    const shadow = await step('better/shadow', 'shadow-compare', {
      mode: 'models',
      traffic: 'traffic.jsonl',
      baseline: 'registry:flights@production',
      candidate: 'model.onnx',
    });
    expectVerdict(shadow, 'pass');
    expect(Number(shadow.outputs['disagreement-rate'])).toBeGreaterThan(0);
    const promote = await step('better/promote', 'register-model', {
      operation: 'promote',
      version: '2',
      alias: 'production',
    });
    expectVerdict(promote, 'pass');
    const parents = (await evidenceOf(promote)).parents.map((parent) => parent.action);
    expect(parents).toEqual(
      expect.arrayContaining(['train-model', 'evaluate-gate', 'register-model', 'shadow-compare']),
    );
  });

  it('refuse to promote the model that was replaced: nothing proves it better than what stands there', async () => {
    const gate = await step('replaced/gate', 'evaluate-gate', { candidate: 'registry:flights@1' });
    expectVerdict(gate, 'fail');
    const promote = await step('replaced/promote', 'register-model', {
      operation: 'promote',
      version: '1',
      alias: 'production',
    });
    expectVerdict(promote, 'fail');
  });

  it('go back to it only as a rollback, and forward again', async () => {
    const back = await step('back/rollback', 'register-model', {
      operation: 'rollback',
      alias: 'production',
      reason: 'test',
    });
    expectVerdict(back, 'pass');
    expect(back.outputs).toMatchObject({ version: '1', 'previous-version': '2' });
    expectVerdict(
      await step('back/forward', 'register-model', {
        operation: 'rollback',
        alias: 'production',
        version: '2',
        reason: 'test',
      }),
      'pass',
    );
    expectVerdict(await step('back/verify', 'register-model', { operation: 'verify' }), 'pass');
  });

  it('see drift in production', async () => {
    const statuses: (string | undefined)[] = [];
    for (const window of ['w1', 'w2', 'w3']) {
      const run = await step(`watched/${window}`, 'monitor-model', {
        model: 'registry:flights@1',
        current: 'data/drifted.csv',
        window,
        'alert-store': 'file:alerts.json',
        'on-alert': 'retrain',
        'dry-run': 'true',
      });
      statuses.push(run.outputs['status'] ?? run.log);
    }
    expect(statuses).toEqual(['suspect', 'suspect', 'alert']);
  });

  it('leave a job summary', async () => {
    const run = await step('last/data', 'validate-data', { data: 'data/first.csv' });
    expect(run.summary).toContain('Data validation: passed');
    expect(readFileSync(join(cwd, 'reports/last/data/validate-data.report.md'), 'utf8')).toContain(
      'Data validation: passed',
    );
  });
});
