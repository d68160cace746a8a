import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '@plumbline/action-evaluate-gate';
import { csv, performed, rows, standard } from './scene.ts';

const ledger = { 'test-set-ledger': 'file:ledger.jsonl' };
const entriesOf = (host: ReturnType<typeof standard>) =>
  readFileSync(join(host.surroundings.workspace, 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The good model with another last digit here and there: another model, as good. */
const good = (by: number) =>
  csv(
    'id,score',
    rows(600).good.map((score, row) => `r${row},${score * (1 - by * 1e-3)}`),
  );

async function again(host: ReturnType<typeof standard>, inputs: Readonly<Record<string, string>>, by: number) {
  const files = {
    'next.csv': good(by),
    'ledger.jsonl': readFileSync(join(host.surroundings.workspace, 'ledger.jsonl'), 'utf8'),
  };
  const next = standard({ ...ledger, candidate: 'next.csv', ...inputs }, { files });
  return { next, outputs: await performed(next) };
}

describe('evaluate-gate with a test-set ledger', () => {
  it('counts, records what came out, and judges the same trial again for nothing', async () => {
    const host = standard(ledger);
    expect(await performed(host)).toMatchObject({ verdict: 'pass', promote: 'true', error: '' });
    expect(entriesOf(host).map(({ kind }) => kind)).toEqual(['test-set', 'use', 'verdict']);
    expect(entriesOf(host)[2]).toMatchObject({ promote: true, decision: 'better', primary: { metric: 'auc' } });
    await main(host);
    expect(entriesOf(host)).toHaveLength(3);
    const { statistics } = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(statistics.reuse).toMatchObject({ uses: 1, budget: null, state: 'known', written: true });
    expect(host.publications[0]?.report.notices.join('\n')).toContain('has judged 1 candidate; no budget is declared');
  });

  it('judges at α/H, and stops at the budget without a look', async () => {
    const limited = { ...ledger, 'test-set-max-uses': '1' };
    const host = standard(limited);
    await performed(host);
    const { next, outputs } = await again(host, limited, 1);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false', error: '' });
    expect(next.outputs['summary-line']).toContain('this test set has judged 1 of the 1 candidates it may');
    expect(JSON.parse(next.outputs['metrics-json'] ?? '').candidate).toEqual({});
    const ten = standard({ ...ledger, 'test-set-max-uses': '10' });
    await performed(ten);
    const { statistics } = JSON.parse(readFileSync(ten.outputs['evidence-path'] ?? '', 'utf8'));
    expect(statistics.alpha).toBeCloseTo(0.005, 12);
  });

  it('holds a not-worse against the best model promoted on this test set', async () => {
    const host = standard(ledger);
    await performed(host);
    const files = { 'best.csv': readFileSync(join(host.surroundings.workspace, 'good.csv'), 'utf8') };
    const kept = { conditions: 'auc: not-worse by 0.05' };
    const without = await again(host, kept, 1);
    expect(without.outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false' });
    expect(without.next.outputs['summary-line']).toContain('set "ratchet"');
    expect(Object.keys(files)).toEqual(['best.csv']);
    const given = await again(host, { ...kept, ratchet: 'good.csv' }, 1);
    expect(given.outputs).toMatchObject({ verdict: 'pass', promote: 'true', error: '' });
    const findings = given.next.publications[0]?.findings ?? [];
    expect(findings.map(({ check }) => check)).toEqual([
      'auc: not-worse by 0.05',
      expect.stringMatching(/^auc: not-worse by 0\.05 \[best promoted: [0-9a-f]{12}\]$/),
    ]);
  });

  it('asks for a new test set after the first promotion, with adaptivity first-change', async () => {
    const conditions = 'accuracy: better with adaptivity first-change';
    const host = standard({ ...ledger, conditions });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', promote: 'true' });
    const { next, outputs } = await again(host, { conditions }, 1);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false' });
    expect(next.outputs['summary-line']).toContain('needs a new test set');
  });

  it('judges for display only, and writes a claim, where the ledger cannot be written', async () => {
    const host = standard({ 'test-set-ledger': 'file:test.csv/ledger.jsonl', 'test-set-max-uses': '4' });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', promote: 'false', error: '' });
    const evidence = host.outputs['evidence-path'] ?? '';
    const claim = JSON.parse(readFileSync(join(evidence, '..', 'evaluate-gate.claim.json'), 'utf8'));
    expect(claim.entries.map(({ kind }: { kind: string }) => kind)).toEqual(['test-set', 'use']);
    expect(JSON.parse(readFileSync(evidence, 'utf8')).statistics.reuse).toMatchObject({ written: false, uses: 1 });
    expect(host.publications[0]?.report.notices.join('\n')).toContain('the verdict is for display');
  });

  it.each([
    ['raises the number of uses', 'test-set-max-uses: 100'],
    ['takes the ledger away', 'test-set-ledger: ""'],
    ['counts elsewhere', 'test-set-ledger: file:other.jsonl'],
    ['plans in place of judging', 'operation: plan'],
    ['says nothing of either', 'task: auto'],
  ])('keeps the policy where the head %s', async (_, line) => {
    const policy = 'evaluation:\n  test-set-ledger: file:ledger.jsonl\n  test-set-max-uses: 4\n';
    const host = standard(
      {},
      {
        files: { 'plumbline.yml': `evaluation:\n  ${line}\n` },
        surroundings: { baseRef: 'main', event: 'pull_request' },
        refs: { 'main:plumbline.yml': policy },
      },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'pass', promote: 'true', error: '' });
    expect(entriesOf(host)[1]).toMatchObject({ kind: 'use', budget: 4 });
    const { policy: record } = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(record.refused.length).toBeGreaterThan(0);
  });

  it('never starts a damaged ledger anew', async () => {
    const host = standard(ledger, { files: { 'ledger.jsonl': '{}\n' } });
    const outputs = await performed(host);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs.error).toContain('EVIDENCE_INVALID');
    expect(readFileSync(join(host.surroundings.workspace, 'ledger.jsonl'), 'utf8')).toBe('{}\n');
  });

  it('lets nothing go uncounted that has no rows', async () => {
    const files = { 'c.json': '{"auc": 0.9}', 'b.json': '{"auc": 0.5}' };
    const conditions = 'candidate.auc >= 0.8';
    const points = standard({ ...ledger, candidate: 'c.json', baseline: 'b.json', conditions }, { files });
    const outputs = await performed(points);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs.error).toContain('INPUT_INVALID: Cannot count the use of a test set');
    const means = await performed(
      standard({ ...ledger, 'test-data': '', 'label-column': '', 'metric-column': 'score' }),
    );
    expect(means.error).toContain('INPUT_INVALID: Cannot count the use of a test set');
  });

  it('demands a ledger for a budget, and a place it knows', async () => {
    expect((await performed(standard({ 'test-set-max-uses': '5' }))).error).toContain('must be counted somewhere');
    expect((await performed(standard({ 'test-set-ledger': 's3:x' }))).error).toContain('must be file:<path>');
    expect(existsSync(join(standard().surroundings.workspace, 'ledger.jsonl'))).toBe(false);
  });
});
