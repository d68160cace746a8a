import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { monitor, profileOf, records, registryWithTwoVersions, workspace } from './production.ts';

const window = records({ wrong: 0.4, seed: 3 });
const columns = window.split('\n').map((line) => line.split(','));
/** Predictions of an earlier version on the window's rows; `wrong` of every ten are not the label. */
const earlier = (wrong: number): string =>
  columns
    .filter((cells) => cells.length > 1)
    .map((cells, row) =>
      row === 0 ? 'id,prediction' : `${cells[0]},${row % 10 < wrong ? 1 - Number(cells[5]) : cells[5]}`,
    )
    .join('\n');

const inputs = {
  reference: '',
  model: 'registry:churn@production',
  registry: 'local:registry',
  window: 'w1',
  'prediction-column': 'prediction',
  'label-column': 'label',
  'previous-predictions': 'earlier.csv',
  'alert-policy': '1 of 1, minimum-rows: 500',
  'on-alert': 'rollback',
};

let profile = '';

beforeAll(async () => {
  profile = await profileOf(records({ rows: 8000, shift: 1, seed: 9 }));
});

async function scene(previous: string) {
  const folder = workspace({ 'window.csv': window, 'earlier.csv': previous, 'churn.profile.json': profile });
  return { folder, registry: await registryWithTwoVersions(folder, 'churn.profile.json') };
}

describe('rollback', () => {
  it('takes the alias back to a version that is shown to be better on this very window, once', async () => {
    const { folder, registry } = await scene(earlier(1));
    const host = await monitor(folder, inputs);
    expect(host.lines).toEqual([]);
    expect(JSON.parse(host.outputs['actions-taken'] ?? '')).toMatchObject([{ action: 'rollback', state: 'done' }]);
    expect(await registry.resolve('churn', 'production')).toMatchObject({ version: 1 });
    expect(host.outputs['verdict']).toBe('fail');
  });

  it('is refused where the earlier version is not shown to be better', async () => {
    const { folder, registry } = await scene(earlier(4));
    const host = await monitor(folder, inputs);
    expect(JSON.parse(host.outputs['actions-taken'] ?? '')).toMatchObject([{ action: 'rollback', state: 'refused' }]);
    expect(await registry.resolve('churn', 'production')).toMatchObject({ version: 2 });
  });

  it('does nothing in a dry run', async () => {
    const { folder, registry } = await scene(earlier(1));
    const host = await monitor(folder, { ...inputs, 'dry-run': 'true' });
    const [taken] = JSON.parse(host.outputs['actions-taken'] ?? '');
    expect(taken).toMatchObject({ state: 'dry-run' });
    expect(taken.why).toContain('from version 2 to version 1');
    expect(await registry.resolve('churn', 'production')).toMatchObject({ version: 2 });
  });

  it('is refused for a version that is named by its number', async () => {
    const { folder } = await scene(earlier(1));
    const host = await monitor(folder, { ...inputs, model: 'registry:churn@2' });
    expect(JSON.parse(host.outputs['actions-taken'] ?? '')).toMatchObject([{ state: 'refused' }]);
  });

  it('is refused where there is no version before', async () => {
    const { folder } = await scene(earlier(1));
    await monitor(folder, inputs);
    const second = await monitor(folder, { ...inputs, window: 'w2' });
    const [taken] = JSON.parse(second.outputs['actions-taken'] ?? '');
    expect(taken).toMatchObject({ state: 'refused', why: '"production" had no version before 1' });
  });

  it('is refused where the bytes of the version before no longer hold', async () => {
    const { folder, registry } = await scene(earlier(1));
    const version = await registry.resolve('churn', 1);
    const blob = join(folder, 'registry', 'blobs', 'sha256', version?.digest ?? '');
    chmodSync(blob, 0o644);
    writeFileSync(blob, 'another');
    const host = await monitor(folder, inputs);
    const [taken] = JSON.parse(host.outputs['actions-taken'] ?? '');
    expect(taken.state).toBe('refused');
    expect(taken.why).toContain('not intact');
    expect(await registry.resolve('churn', 'production')).toMatchObject({ version: 2 });
  });

  it('is refused without labels on this window', async () => {
    const { folder } = await scene(earlier(1));
    writeFileSync(join(folder, 'window.csv'), records({ shift: 3, without: ['label'] }));
    const host = await monitor(folder, inputs);
    expect(host.outputs['status']).toBe('alert');
    expect(JSON.parse(host.outputs['actions-taken'] ?? '')).toMatchObject([{ state: 'refused' }]);
  });

  it('cannot be judged with predictions of other rows', async () => {
    const { folder } = await scene('prediction\n1\n0\n');
    const host = await monitor(folder, inputs);
    expect(host.outputs['summary-line']).toContain('DATA_MISMATCH:');
  });

  it('names model, reference, window and earlier predictions as subjects', async () => {
    const { folder } = await scene(earlier(1));
    const host = await monitor(folder, { ...inputs, 'on-alert': '' });
    const { subjects } = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(subjects.map(({ role }: { role: string }) => role)).toEqual([
      'model',
      'reference',
      'current',
      'previous-predictions',
    ]);
  });
});
