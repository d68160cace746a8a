import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTION_NAMES, type ActionName, type Evidence, type Host } from '@plumbline/core';
import { main as evaluateGate } from '../../actions/evaluate-gate/src/main.ts';
import { main as monitorModel } from '../../actions/monitor-model/src/main.ts';
import { main as registerModel } from '../../actions/register-model/src/main.ts';
import { main as shadowCompare } from '../../actions/shadow-compare/src/main.ts';
import { main as trainModel } from '../../actions/train-model/src/main.ts';
import { main as validateData } from '../../actions/validate-data/src/main.ts';
import type { FakeHost } from '../support/fake-host.ts';
import { evaluateGateCases, soundGate } from './evaluate-gate.cases.ts';
import { evaluateGateMetricCases } from './evaluate-gate-metrics.cases.ts';
import { evaluateGateModelCases } from './evaluate-gate-models.cases.ts';
import { type FailClosedCase, runCase } from './fail-closed-case.ts';
import { frameCases, soundData } from './frame.cases.ts';
import { monitorModelCases, soundWindow } from './monitor-model.cases.ts';
import { registerModelCases, soundPromotion } from './register-model.cases.ts';
import { shadowCompareCases, soundReplay } from './shadow-compare.cases.ts';
import { soundTraining, trainModelCases } from './train-model.cases.ts';
import { validateDataCases } from './validate-data.cases.ts';

const MAINS: Readonly<Record<ActionName, (host: Host) => Promise<void>>> = {
  'validate-data': validateData,
  'train-model': trainModel,
  'evaluate-gate': evaluateGate,
  'register-model': registerModel,
  'shadow-compare': shadowCompare,
  'monitor-model': monitorModel,
};

const TABLES: Readonly<Record<string, readonly FailClosedCase[]>> = {
  'every action': frameCases,
  'validate-data': validateDataCases,
  'train-model': trainModelCases,
  'evaluate-gate': [...evaluateGateCases, ...evaluateGateMetricCases, ...evaluateGateModelCases],
  'register-model': registerModelCases,
  'shadow-compare': shadowCompareCases,
  'monitor-model': monitorModelCases,
};

/** What the cases start from. If it did not pass, a case would prove nothing by not passing. */
const SOUND: Readonly<Record<ActionName, FailClosedCase['arrange']>> = {
  'validate-data': soundData,
  'train-model': soundTraining,
  'evaluate-gate': soundGate,
  'register-model': soundPromotion,
  'shadow-compare': soundReplay,
  'monitor-model': soundWindow,
};

describe('what the cases start from', () => {
  it.each(ACTION_NAMES)('passes %s', async (action) => {
    const { host, summary } = await runCase(SOUND[action], MAINS[action]);
    expect({ verdicts: host.verdicts, summary }).toMatchObject({ verdicts: ['error', 'pass'] });
    expect(host.ended).toEqual({ verdict: 'pass', exitCode: 0 });
  });
});

describe.each(Object.entries(TABLES))('%s does not pass', (_name, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('when %s', async (_case, wanted) => {
    const { host, summary } = await runCase(wanted.arrange, MAINS[wanted.action]);
    const told = host.lines.join('\n');
    expect({ verdict: host.outputs['verdict'], summary, told }).toMatchObject({ verdict: wanted.verdict });
    expect(host.verdicts[0]).toBe('error');
    expect(host.verdicts).not.toContain('pass');
    expect(host.ended).toEqual({ verdict: wanted.verdict, exitCode: 1 });
    expect(summary).toMatch(wanted.says);
    expect(host.outputs).toMatchObject(wanted.outputs ?? {});
    if (wanted.verdict !== 'error') return saysTheSame(host, wanted.verdict);
    expect(summary.startsWith(`${wanted.code}: Cannot `)).toBe(true);
    expect(told).toMatch(new RegExp(`^error: ${wanted.code}: .*\nFix: \\S`, 'm'));
    expect(host.publications).toHaveLength(1);
    expect(host.publications[0]?.report.notices[0]).toMatch(/^Fix: \S/);
  });
});

/** The evidence speaks to later steps: it must not be milder than the output. */
function saysTheSame(host: FakeHost, verdict: string): void {
  const evidence: Evidence = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
  expect({ verdict: evidence.verdict, promote: evidence.promote ?? false }).toEqual({ verdict, promote: false });
  const found = host.publications[0]?.findings.map((finding) => finding.verdict) ?? [];
  expect(found.length === 0 || found.some((each) => each !== 'pass')).toBe(true);
}

describe('the tables of what must not pass', () => {
  const all = Object.values(TABLES).flat();

  it('hold more than 45 cases, some for every action, each once', () => {
    expect(all.length).toBeGreaterThan(45);
    expect(new Set(all.map(({ action }) => action))).toEqual(new Set(ACTION_NAMES));
    const names = all.map(({ action, name }) => `${action}: ${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('name a code where, and only where, nothing can be judged', () => {
    expect(all.filter(({ verdict, code }) => (verdict === 'error') !== (code !== undefined))).toEqual([]);
  });
});
