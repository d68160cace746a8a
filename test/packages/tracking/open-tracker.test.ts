import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { noTracker, openTracker } from '@plumbline/tracking';
import { trainingRecord } from './training-inputs.ts';

const options = { experiment: 'e', key: 'k', env: {}, temp: tmpdir() };

describe('openTracker()', () => {
  it('opens what the specification names, and sends nothing by that', async () => {
    expect((await openTracker({ kind: 'none' }, options)).kind).toBe('none');
    expect((await openTracker({ kind: 'mlflow', url: 'http://127.0.0.1:1' }, options)).kind).toBe('mlflow');
  });
});

describe('noTracker()', () => {
  it('records nothing, keeps no fingerprint and has no model', async () => {
    const tracker = noTracker();
    const run = await tracker.start({ name: '', startedAtMs: 0, tags: {}, data: [] });
    expect(await run.log({ params: {}, metrics: {}, tags: {}, atMs: 0, files: new Map() })).toEqual([]);
    await run.end('FINISHED', 0);
    expect(run).toMatchObject({ id: '', url: '', environment: {} });
    expect(tracker.store).toBeNull();
    expect(await tracker.restoreModel(trainingRecord(), '/absent')).toBe(false);
  });
});
