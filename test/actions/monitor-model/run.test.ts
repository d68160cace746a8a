import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ErrorCode, type Evidence, PlumblineError } from '@plumbline/core';
import {
  type AlertPolicy,
  type AlertState,
  foldWindows,
  type JudgedMoves,
  judgeMoves,
  type SignalledWindow,
} from '@plumbline/monitor';
import { monitor, profileOf, records, workspace } from './production.ts';

const reference = records({ rows: 8000, seed: 9 });
let profile = '';

beforeAll(async () => {
  profile = await profileOf(reference);
});

const still = records();
const moved = records({ shift: 1, seed: 2 });
const put = (folder: string, content: string): void => writeFileSync(join(folder, 'window.csv'), content);
const evidenceOf = (path: string): Evidence => JSON.parse(readFileSync(path, 'utf8'));

/** What the evidence must hold. */
interface Statistics extends JudgedMoves {
  readonly policy: AlertPolicy;
  readonly rows: number;
  readonly windows: readonly SignalledWindow[];
  readonly state: AlertState;
}

describe('monitor-model', () => {
  it('goes from ok through suspect, alert and recovering back to ok, and acts once', async () => {
    const folder = workspace({ 'reference.profile.json': profile });
    const seen: string[] = [];
    let issues = 0;
    let dispatches = 0;
    for (const [at, content] of [still, moved, moved, moved, moved, still, still].entries()) {
      put(folder, content);
      const host = await monitor(folder, { window: `w${at}`, 'on-alert': 'issue,retrain' });
      issues += host.issues.length;
      dispatches += host.dispatches.length;
      seen.push(
        `${host.outputs['status']} ${host.outputs['verdict']} ${host.outputs['drifted-columns']} ${host.ended.exitCode}`,
      );
      if (at === 3) {
        expect(host.outputs['issue-url']).toBe('https://github.test/issues/1');
        expect(host.issues[0]?.marker).toMatch(/^monitor\/plumbline-[0-9a-f]{16}$/);
        expect(host.dispatches[0]).toMatchObject({
          eventType: 'plumbline-retrain',
          payload: {
            'plumbline-correlation-id': host.issues[0]?.marker.slice('monitor/'.length),
            window: 'w3',
            status: 'alert',
          },
        });
      }
    }
    expect(seen).toEqual([
      'ok pass [] 0',
      'suspect warn ["age"] 0',
      'suspect warn ["age"] 0',
      'alert fail ["age"] 1',
      'alert fail ["age"] 1',
      'recovering pass [] 0',
      'ok pass [] 0',
    ]);
    expect([issues, dispatches]).toEqual([1, 1]);
  });

  it('counts a window once, however often it is judged', async () => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    for (let run = 0; run < 3; run += 1) {
      const host = await monitor(folder, {});
      expect(host.outputs['status']).toBe('suspect');
    }
  });

  it('writes evidence from which the status can be computed again', async () => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    const host = await monitor(folder, { window: 'w1', 'prediction-column': 'prediction', 'label-column': 'label' });
    const evidence = evidenceOf(host.outputs['evidence-path'] ?? '');
    const { moves, policy, rows, budget, signal, windows, state } = evidence.statistics as unknown as Statistics;
    const again = judgeMoves(moves, { rows, family: budget.hypotheses }, policy);
    expect(JSON.parse(JSON.stringify(again.moves))).toEqual(moves);
    expect(again.signal).toBe(signal);
    expect(JSON.parse(JSON.stringify(foldWindows(windows, policy)))).toEqual(state);
    expect(evidence.subjects.map(({ role }) => role)).toEqual(['reference', 'current']);
    expect(evidence.findings[0]).toMatchObject({ check: 'status', verdict: 'warn' });
  });

  it('finds decay of a model whose inputs did not move', async () => {
    const folder = workspace({ 'reference.csv': reference, 'window.csv': records({ wrong: 0.4, seed: 3 }) });
    const columns = { 'prediction-column': 'prediction', 'label-column': 'label', 'ignore-columns': 'prediction' };
    const host = await monitor(folder, { ...columns, 'alert-policy': '1 of 1' });
    expect(host.outputs).toMatchObject({ status: 'alert', 'drifted-columns': '["label"]' });
    expect(host.outputs['summary-line']).toContain('rise of the error rate');
  });

  it('estimates decay from scores where labels have not come, without calling anything healthy for it', async () => {
    const folder = workspace({
      'reference.csv': records({ rows: 20_000, hard: 0.2, seed: 9 }),
      'window.csv': records({ rows: 4000, hard: 0.9, seed: 3, without: ['label'] }),
    });
    const columns = { 'prediction-column': 'prediction', 'label-column': 'label', 'score-column': 'score' };
    const host = await monitor(folder, { ...columns, 'ignore-columns': 'age, plan' });
    const { metric, estimate, lower, upper } = JSON.parse(host.outputs['estimated-performance'] ?? '');
    expect(metric).toBe('accuracy');
    // 0.9 · 0.6 + 0.1 · 0.95
    expect(Math.abs(estimate - 0.635)).toBeLessThan(0.03);
    expect([lower < 0.635, upper > 0.635]).toEqual([true, true]);
    const { findings } = evidenceOf(host.outputs['evidence-path'] ?? '');
    expect(findings.find(({ check }) => check === 'column.score.estimated-error-rate')?.verdict).toBe('warn');
  });

  it.each([
    ['too few rows', records({ rows: 150, shift: 3 })],
    ['no rows', records({ rows: 0 })],
  ])('says no-data for %s, never ok', async (_name, content) => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': content });
    const host = await monitor(folder, { 'on-alert': 'issue' });
    expect(host.outputs).toMatchObject({ status: 'no-data', verdict: 'inconclusive' });
    expect(host.issues).toEqual([]);
  });

  it('keeps an alert through a window without data', async () => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    await monitor(folder, { window: 'w1', 'alert-policy': '1 of 1' });
    put(folder, records({ rows: 10 }));
    const host = await monitor(folder, { window: 'w2', 'alert-policy': '1 of 1' });
    expect(host.outputs).toMatchObject({ status: 'alert', verdict: 'fail' });
  });

  it('raises a column that is gone, but not a label that has not come', async () => {
    const folder = workspace({
      'reference.profile.json': profile,
      'window.csv': records({ without: ['plan', 'label'] }),
    });
    const host = await monitor(folder, { 'label-column': 'label' });
    expect(host.outputs['drifted-columns']).toBe('["plan"]');
  });

  it('makes nothing of labels that have come for a few rows only', async () => {
    const half = records().replaceAll(/,[01]$/gm, (cell, at: number) => (at % 3 === 0 ? cell : ','));
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': half });
    const host = await monitor(folder, { 'prediction-column': 'prediction', 'label-column': 'label' });
    expect(host.outputs).toMatchObject({ status: 'ok', 'drifted-columns': '[]' });
  });

  it('does not take one thing seen many times for many things', async () => {
    // Every value stands thirty times in a row: 100 independent rows, seen 3,000 times.
    const rows = records({ rows: 3000, shift: 0.4, seed: 5 }).split('\n');
    const ages = rows.map((line) => line.split(',')[2] ?? '');
    const sticky = rows.map((line, row) =>
      row === 0 || line === ''
        ? line
        : line
            .split(',')
            .with(2, ages[1 + 30 * Math.floor((row - 1) / 30)] ?? '')
            .join(','),
    );
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': sticky.join('\n') });
    const asTold = await monitor(folder, { window: 'w1', 'alert-policy': 'design-effect: 1' });
    expect(asTold.outputs['drifted-columns']).toBe('["age"]');
    const estimated = await monitor(folder, { window: 'w1' });
    expect(estimated.outputs['drifted-columns']).toBe('[]');
    expect(estimated.publications[0]?.report.notices.join('\n')).toContain('"age"');
    const unordered = await monitor(folder, { window: 'w1', 'timestamp-column': 'at', 'ignore-columns': 'timestamp' });
    expect(unordered.publications[0]?.report.notices.join('\n')).toContain('taken as independent');
  });

  it('takes the rows of a time window, and can backfill', async () => {
    const folder = workspace({
      'reference.profile.json': profile,
      'window.csv': `${records({ rows: 1440 })}${records({ rows: 1440, shift: 1, from: '2026-06-02T00:00:00Z', seed: 2 }).split('\n').slice(1).join('\n')}`,
    });
    const second = await monitor(folder, { window: '2026-06-02/2026-06-03' });
    expect(second.outputs['status']).toBe('suspect');
    expect(evidenceOf(second.outputs['evidence-path'] ?? '').statistics).toMatchObject({
      rows: 1440,
      signal: 'raised',
    });
    const first = await monitor(folder, { window: '2026-06-01/2026-06-02' });
    const { statistics } = evidenceOf(first.outputs['evidence-path'] ?? '');
    expect(statistics).toMatchObject({ signal: 'clear', windows: [{ signal: 'clear' }, { signal: 'raised' }] });
    expect(first.outputs['status']).toBe('suspect');
  });

  it('does nothing in a dry run, and leaves it due', async () => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    const inputs = { window: 'w1', 'alert-policy': '1 of 1', 'on-alert': 'issue,retrain' };
    const dry = await monitor(folder, { ...inputs, 'dry-run': 'true' });
    expect([dry.issues.length, dry.dispatches.length]).toEqual([0, 0]);
    expect(JSON.parse(dry.outputs['actions-taken'] ?? '').map(({ state }: { state: string }) => state)).toEqual([
      'dry-run',
      'dry-run',
    ]);
    const real = await monitor(folder, inputs);
    expect([real.issues.length, real.dispatches.length]).toEqual([1, 1]);
  });

  it('tells an action that fails, goes on with the next, and tries again', async () => {
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    const inputs = { window: 'w1', 'alert-policy': '1 of 1', 'on-alert': 'issue,retrain' };
    const openIssue = async (): Promise<never> => {
      throw new PlumblineError('SERVICE_REFUSED', 'Cannot open the issue: GitHub must allow it', 'add "issues: write"');
    };
    const host = await monitor(folder, inputs, { overrides: { openIssue } });
    expect(JSON.parse(host.outputs['actions-taken'] ?? '')).toMatchObject([
      { action: 'issue', state: 'failed' },
      { action: 'retrain', state: 'done' },
    ]);
    expect(host.outputs['verdict']).toBe('fail');
    const again = await monitor(folder, inputs);
    expect(JSON.parse(again.outputs['actions-taken'] ?? '')).toMatchObject([
      { action: 'issue', state: 'done' },
      { action: 'retrain', state: 'held' },
    ]);
  });

  it('calls the webhook with names and shares, and never shows its address', async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk) => bodies.push(String(chunk)));
      request.on('end', () => response.writeHead(bodies.length === 1 ? 500 : 200).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': moved });
    const inputs = { window: 'w1', 'alert-policy': '1 of 1', 'on-alert': 'webhook', 'webhook-url-env': 'HOOK' };
    const env = { HOOK: `http://127.0.0.1:${port}/secret-part` };
    const refused = await monitor(folder, inputs, { env });
    const done = await monitor(folder, inputs, { env });
    server.close();
    const states = [refused, done].map((host) => JSON.parse(host.outputs['actions-taken'] ?? '')[0].state);
    expect(states).toEqual(['failed', 'done']);
    expect(JSON.parse(bodies[1] ?? '')).toMatchObject({ status: 'alert', window: 'w1', 'run-url': null });
    expect(JSON.stringify([refused.outputs, refused.publications, refused.lines])).not.toContain('secret-part');
  });

  it('never shows a value of the data', async () => {
    const secret = records({ without: ['plan'] })
      .replaceAll(/^(\d+,.*)$/gm, '$1,topsecret')
      .replace(/^id.*$/m, (head) => `${head},plan`);
    const folder = workspace({ 'reference.profile.json': profile, 'window.csv': secret });
    const host = await monitor(folder, { 'alert-policy': '1 of 1', 'on-alert': 'issue,retrain' });
    expect(host.outputs['drifted-columns']).toBe('["plan"]');
    const told = [
      JSON.stringify(host.publications),
      JSON.stringify(host.issues),
      JSON.stringify(host.dispatches),
      host.lines.join('\n'),
    ];
    told.push(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(told.join('\n')).not.toContain('topsecret');
  });

  const cases: readonly (readonly [string, ErrorCode, Record<string, string>, Record<string, string>])[] = [
    ['an unknown word in the policy', 'INPUT_INVALID', { 'alert-policy': 'three of four' }, {}],
    ['an unsupported store', 'INPUT_INVALID', { 'alert-store': 'branch:state' }, {}],
    ['a window that is none', 'INPUT_INVALID', { window: '2026-06-02/2026-06-01' }, {}],
    ['a webhook without an address', 'INPUT_INVALID', { 'on-alert': 'webhook', 'webhook-url-env': 'HOOK' }, {}],
    ['production records that are not there', 'DATA_MISSING', { current: 'absent-*.csv' }, {}],
    ['a reference without rows', 'DATA_EMPTY', {}, { 'reference.csv': records({ rows: 0 }) }],
    ['a prediction column that is not there', 'DATA_COLUMN_MISSING', { 'prediction-column': 'answer' }, {}],
    ['a score column that is not there', 'DATA_COLUMN_MISSING', { 'score-column': 'score' }, {}],
    [
      'a time window without timestamps',
      'DATA_COLUMN_MISSING',
      { window: '2026-06-01/2026-06-02', 'timestamp-column': 'at' },
      {},
    ],
    ['a corrupt store', 'DATA_INVALID', {}, { '.plumbline/monitor.json': '{}' }],
    ['a profile that is none', 'DATA_UNREADABLE', { reference: 'x.profile.json' }, { 'x.profile.json': '{"rows": 5}' }],
    [
      'a model that is not there',
      'REGISTRY_MISSING',
      { model: 'registry:churn@production', registry: 'local:registry' },
      {},
    ],
    ['a key of the file that is none', 'CONFIG_INVALID', {}, { 'plumbline.yml': 'monitoring: { colour: red }' }],
  ];

  it.each(cases)('cannot judge %s: %s', async (_name, code, inputs, files) => {
    const folder = workspace({
      'reference.csv': records({ rows: 400 }),
      'window.csv': records({ rows: 300 }),
      ...files,
    });
    const host = await monitor(folder, inputs);
    expect(host.outputs['verdict']).toBe('error');
    expect(host.ended.exitCode).toBe(1);
    expect(host.outputs['summary-line']).toContain(`${code}:`);
  });

  it.each(['reference', 'current', 'alert-store'])('confines %s from plumbline.yml to the workspace', async (name) => {
    for (const path of ['/etc/hostname', '../../etc/hostname']) {
      const value = name === 'alert-store' ? `file:${path}` : path;
      const folder = workspace({
        'reference.csv': records({ rows: 400 }),
        'window.csv': records({ rows: 300 }),
        'plumbline.yml': `monitoring:\n  ${name}: "${value}"\n`,
      });
      const host = await monitor(folder, { [name]: '' });
      expect(host.outputs['summary-line']).toMatch(/^(PATH_OUTSIDE|DATA_MISSING): /);
    }
  });
});
