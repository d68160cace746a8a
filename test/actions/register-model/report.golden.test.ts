import { readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { gateEvidence } from '../../packages/registry/fixture.ts';
import type { FakeHost } from '../../support/fake-host.ts';
import { expectGolden } from '../../support/golden.ts';
import { gated, promote, register, scene } from './scene.ts';

const reportOf = (host: FakeHost): string => readFileSync(host.outputs['report-markdown-path'] ?? '', 'utf8');

describe('report()', () => {
  it('shows a registration', async () => {
    const world = await scene();
    const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx')));
    expectGolden('register-model/register.md', reportOf(await register(world, 'one.onnx', { evidence })));
  });

  it('shows a promotion', async () => {
    expectGolden('register-model/promote.md', reportOf(await promote(await gated('one.onnx'))));
  });

  it('shows what a refused promotion lacks', async () => {
    const world = await gated('one.onnx');
    await promote(world);
    await register(world, 'two.onnx');
    const host = await promote(world, { version: '2', 'require-evidence': 'evaluate-gate, shadow-compare' });
    expectGolden('register-model/refused.md', reportOf(host));
  });

  it('shows versions, aliases and history, and makes hostile text harmless', async () => {
    const world = await gated('one.onnx', 'two.onnx');
    await promote(world, { reason: 'see | <b>@team</b> #1\n::error::x' });
    expectGolden('register-model/list.md', reportOf(await world.run({ operation: 'list', name: '' })));
  });

  it('makes a model card from the evidence', async () => {
    const world = await scene();
    const findings = [{ check: 'auc: better', verdict: 'pass' as const, detail: '0.91 against 0.88' }];
    const evidence = world.evidence('gate.json', gateEvidence(world.digest('one.onnx'), { findings }));
    const host = await register(world, 'one.onnx', { evidence, metadata: 'owner: team-a' });
    expectGolden('register-model/model-card.md', readFileSync(host.outputs['model-card-path'] ?? '', 'utf8'));
  });
});
