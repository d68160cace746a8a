import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { InputReader } from '@plumbline/frame';
import { ALERT_ACTIONS, ERROR_TOLERANCE } from '@plumbline/monitor';
import { ON_ALERT, readInputs } from '../../../actions/monitor-model/src/inputs.ts';

type Given = Readonly<Record<string, string>>;

function read(given: Given, sources: { section?: Record<string, Json>; policy?: Record<string, Json> } = {}) {
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    section: sources.section ?? {},
    policy: sources.policy ?? null,
  });
  return { inputs: readInputs(reader), reader };
}

const least: Given = { reference: 'reference.csv', current: 'window.csv' };

describe('readInputs', () => {
  it('needs a reference and production records, and has a default for all else', () => {
    const { inputs, reader } = read(least);
    expect(reader.problems).toEqual([]);
    expect(Object.isFrozen(inputs)).toBe(true);
    expect(inputs).toMatchObject({
      alertStore: 'file:.plumbline/monitor.json',
      timestampColumn: 'timestamp',
      idColumn: 'id',
      driftTolerance: 0.05,
      performanceTolerance: ERROR_TOLERANCE,
      onAlert: [],
      dispatchEvent: 'plumbline-retrain',
      dryRun: false,
    });
  });

  it('knows the very actions the monitor package knows', () => {
    expect([...ON_ALERT]).toEqual([...ALERT_ACTIONS]);
  });

  it.each<readonly [string, Given]>([
    ['"current"', { reference: 'r.csv' }],
    ['"model" or "reference"', { current: 'c.csv' }],
    ['"model" must be registry:', { ...least, model: 'model.onnx' }],
    ['"registry" must be given', { current: 'c.csv', model: 'registry:churn@production' }],
    ['"registry" must be given', { current: 'c.csv', reference: 'registry:churn@production' }],
    ['"model" must be given for on-alert: rollback', { ...least, 'on-alert': 'rollback' }],
    [
      '"previous-predictions"',
      { ...least, model: 'registry:churn@production', registry: 'local:r', 'on-alert': 'rollback' },
    ],
    ['"webhook-url-env"', { ...least, 'on-alert': 'webhook' }],
    ['"webhook-url-env"', { ...least, 'on-alert': 'webhook', 'webhook-url-env': 'https://hooks.example.test' }],
    ['"dispatch-event"', { ...least, 'dispatch-event': 'two words' }],
    ['"on-alert"', { ...least, 'on-alert': 'isue' }],
    ['"drift-tolerance"', { ...least, 'drift-tolerance': '0' }],
    ['"drift-tolerance"', { ...least, 'drift-tolerance': 'NaN' }],
    ['"dry-run"', { ...least, 'dry-run': 'yes' }],
  ])('reports a mistake in %s', (problem, given) => {
    expect(read(given).reader.problems.join('; ')).toContain(problem);
  });

  it('only tightens against a policy', () => {
    const policy = {
      'drift-tolerance': 0.05,
      'alert-policy': '3 of 4',
      'on-alert': 'issue',
      'alert-store': 'file:a.json',
    };
    const loose = {
      ...least,
      'drift-tolerance': '0.5',
      'alert-policy': '9 of 9',
      'alert-store': 'file:b.json',
      'on-alert': 'webhook',
      'webhook-url-env': 'HOOK',
    };
    const { inputs, reader } = read(loose, { policy });
    expect(inputs).toMatchObject({
      driftTolerance: 0.05,
      alertPolicy: ['3 of 4'],
      alertStore: 'file:a.json',
      onAlert: ['issue', 'webhook'],
    });
    expect(reader.refused.map((line) => line.split(':')[0]).sort()).toEqual([
      'alert-policy',
      'alert-store',
      'drift-tolerance',
      'on-alert',
    ]);
  });

  it('holds the head to what the policy watches', () => {
    const section = { 'label-column': '', reference: ['weak.csv'], 'id-column': 'age', 'prediction-column': 'p' };
    const policy = { 'label-column': 'label', reference: ['r.csv'], 'prediction-column': 'answer' };
    const { inputs, reader } = read({ current: 'c.csv' }, { section, policy });
    expect(inputs).toMatchObject({
      labelColumn: 'label',
      reference: ['r.csv'],
      idColumn: 'id',
      predictionColumn: 'answer',
    });
    expect(reader.refused).toHaveLength(4);
  });
});
