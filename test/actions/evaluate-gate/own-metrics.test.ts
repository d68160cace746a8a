import { describe, expect, it } from '@jest/globals';
import { guard } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { refusedSettings } from '../../../actions/evaluate-gate/src/model-settings.ts';
import { ownMetrics } from '../../../actions/evaluate-gate/src/own-metrics.ts';
import { section } from '../../../actions/evaluate-gate/src/section.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { performed, standard } from './scene.ts';

const settings: JsonObject = {
  'cost-matrix': { no: { yes: 1 }, yes: { no: 5 } },
  'custom-metrics': {
    profit: '5*tp - 2*fp - fn',
    trouble: { expression: 'cm["yes","no"]', 'higher-is-better': false },
  },
};

const of = (context: { readonly section: JsonObject; readonly policySection: JsonObject | null }) =>
  ownMetrics('binary', context).map(({ name, higherIsBetter }) => [name, higherIsBetter]);

describe('ownMetrics', () => {
  it('reads the cost matrix and expressions; an expression alone is a gain', () => {
    expect(of({ section: settings, policySection: null })).toEqual([
      ['cost', false],
      ['profit', true],
      ['trouble', false],
    ]);
  });

  it('leaves out what the task does not have', () => {
    const context = { section: settings, policySection: null };
    expect(ownMetrics('multiclass', context).map(({ name }) => name)).toEqual(['cost', 'trouble']);
    expect(ownMetrics('regression', context)).toEqual([]);
  });

  it('takes the policy’s words only where there is a policy, and says what it does not hear', async () => {
    const policy = { 'custom-metrics': { profit: 'tp - 10*fp' } };
    expect(of({ section: settings, policySection: policy })).toEqual([['profit', true]]);
    expect(of({ section: settings, policySection: {} })).toEqual([]);
  });

  it('refuses an expression that is not understood', async () => {
    await expectCode(() => of({ section: { 'custom-metrics': { x: 'tp +' } }, policySection: null }), 'CONFIG_INVALID');
  });

  it.each([
    ['a cost that is no number', { 'cost-matrix': { a: { b: '1' } } }],
    ['no costs', { 'cost-matrix': {} }],
    ['a direction that is not stated', { 'custom-metrics': { a: { expression: 'tp' } } }],
    ['an empty expression', { 'custom-metrics': { a: '' } }],
    ['an expression that is too long', { 'custom-metrics': { a: `tp${' + tp'.repeat(200)}` } }],
  ])('has a schema that refuses %s', async (_name, value) => {
    await expectCode(guard(section.schema)(value, 'the configuration'), 'CONFIG_INVALID');
  });

  it('has a schema that takes what is meant', async () => {
    await expect(guard(section.schema)(settings, 'the configuration')).resolves.toEqual(settings);
  });
});

describe('refusedSettings', () => {
  it('names metrics that the head’s file defines otherwise', () => {
    const context = { section: settings, policySection: {} };
    expect(refusedSettings(context).join()).toContain('custom-metrics');
  });
});

describe('evaluate-gate by metrics of the configuration', () => {
  const own = `evaluation:
  cost-matrix: {"0": {"1": 1}, "1": {"0": 5}}
  custom-metrics:
    profit: 5*tp - 2*fp - fn
`;
  const conditions = 'profit: better by 10\ncost: better\ncandidate.cost < 1\nrecall[1]: not-worse by 0.05';

  it('judges them, and reports their values', async () => {
    const host = standard({ conditions }, { files: { 'plumbline.yml': own } });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', decision: 'better', promote: 'true', error: '' });
    const { candidate } = JSON.parse(host.outputs['metrics-json'] ?? '');
    expect(Number.isInteger(candidate.profit)).toBe(true);
    expect(candidate.cost).toBeGreaterThan(0);
    expect(Object.keys(candidate)).toContain('recall[1]');
  });

  it('stops a worse model by them', async () => {
    const swapped = { candidate: 'poor.csv', baseline: 'good.csv', conditions: 'cost: better' };
    const host = standard(swapped, { files: { 'plumbline.yml': own } });
    expect(await performed(host)).toMatchObject({ verdict: 'fail', promote: 'false', error: '' });
  });

  it('hears the policy’s cost, not the head’s', async () => {
    const head = own.replace('{"0": 5}', '{"0": -5}');
    const host = standard(
      { conditions, 'policy-ref': 'main' },
      { files: { 'plumbline.yml': head }, refs: { 'main:plumbline.yml': own } },
    );
    await performed(host);
    expect(JSON.parse(host.outputs['metrics-json'] ?? '').candidate.cost).toBeGreaterThan(0);
  });
});
