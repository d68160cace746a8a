import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type AlertHistory,
  EMPTY_HISTORY,
  fileAlertStore,
  parseAlertStore,
  type WindowRecord,
  withActions,
  withWindow,
} from '@plumbline/monitor';
import { expectCode } from '../../support/to-throw-with-code.ts';

const series = 'a'.repeat(64);
const record = (id: string): WindowRecord => ({
  window: { id, from: null, to: null },
  signal: 'clear',
  rows: 5000,
  raised: [],
  worst: { column: 'age', component: 'distribution', estimate: 0.01, lower: 0, tolerance: 0.05 },
  judged: '2026-01-02T03:04:05.000Z',
});

const inNewFolder = (): string => join(mkdtempSync(join(tmpdir(), 'plumbline-alerts-')), 'deep', 'monitor.json');
const open = (path: string) => fileAlertStore(path, 'monitor.json', { attempts: 3, pauseMs: 5 });

describe('fileAlertStore', () => {
  it('is an empty history where no file is, and reads back what was written', async () => {
    const path = inNewFolder();
    const store = open(path);
    expect(await store.read()).toEqual(EMPTY_HISTORY);
    const history = withActions(withWindow(EMPTY_HISTORY, series, record('w1')), series, [
      { action: 'issue', correlationId: 'plumbline-1', window: 'w1', state: 'done', at: '2026-01-02T03:04:05.000Z' },
    ]);
    await store.hold(({ write }) => write(history));
    expect(await open(path).read()).toEqual(history);
    expect(readdirSync(join(path, '..'))).toEqual(['monitor.json']);
  });

  it.each([
    ['an empty file', ''],
    ['half a file', '{"schema":"plumbline.alert-store/v1","series":['],
    ['another schema', '{"schema":"plumbline.alert-store/v2","series":[]}'],
    [
      'an unknown signal',
      JSON.stringify(withWindow(EMPTY_HISTORY, series, { ...record('w1'), signal: 'fine' as never })),
    ],
    ['an unknown key', '{"schema":"plumbline.alert-store/v1","series":[],"reset":true}'],
    ['a series without a digest', JSON.stringify(withWindow(EMPTY_HISTORY, 'x', record('w1')))],
  ])('never takes %s for a new history', async (_name, text) => {
    const path = inNewFolder();
    await open(path).hold(({ write }) => write(EMPTY_HISTORY));
    writeFileSync(path, text);
    await expectCode(open(path).read(), 'DATA_INVALID');
    await expectCode(
      open(path).hold(({ read }) => read()),
      'DATA_INVALID',
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('does not take a path that cannot be looked at for an absent file', async () => {
    const path = inNewFolder();
    await open(path).hold(({ write }) => write(EMPTY_HISTORY));
    await expectCode(open(join(path, 'below-a-file.json')).read(), 'DATA_INVALID');
    await expectCode(open(join(path, '..')).read(), 'DATA_INVALID');
  });

  it('says that its folder cannot be written to', async () => {
    const path = inNewFolder();
    await open(path).hold(({ write }) => write(EMPTY_HISTORY));
    await expectCode(
      open(join(path, 'below', 'a-file.json')).hold(async () => 0),
      'INPUT_INVALID',
    );
  });

  it('does not write what it could not read back', async () => {
    const path = inNewFolder();
    const broken = withWindow(EMPTY_HISTORY, series, { ...record('w1'), rows: -1 });
    await expectCode(
      open(path).hold(({ write }) => write(broken)),
      'INVARIANT_BROKEN',
    );
    expect(existsSync(path)).toBe(false);
  });

  it('gives up where another run holds it, and names the lock', async () => {
    const path = inNewFolder();
    await open(path).hold(async () => {
      const error = await expectCode(
        open(path).hold(async () => 0),
        'LIMIT_TIME',
      );
      expect(error.message).toContain('monitor.json.lock');
    });
    expect(await open(path).hold(async () => 1)).toBe(1);
  });

  it('lets go when the work fails', async () => {
    const path = inNewFolder();
    await expect(open(path).hold(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await open(path).hold(async () => 1)).toBe(1);
  });

  it('loses nothing when several runs write at once', async () => {
    const path = inNewFolder();
    const store = fileAlertStore(path, 'monitor.json', { attempts: 2000, pauseMs: 1 });
    const add = (id: string) =>
      store.hold(async ({ read, write }) => write(withWindow(await read(), series, record(id))));
    await Promise.all(Array.from({ length: 12 }, (_, at) => add(`w${at}`)));
    const { series: found }: AlertHistory = await store.read();
    expect(found[0]?.windows).toHaveLength(12);
  });
});

describe('parseAlertStore', () => {
  it('takes a file', () => {
    expect(parseAlertStore('file:state/monitor.json')).toEqual({ path: 'state/monitor.json' });
  });

  it.each(['branch:plumbline-state', 'issue', 'file:', 'state.json', ''])(
    'refuses %j and says what is supported',
    async (spec) => {
      const error = await expectCode(() => parseAlertStore(spec), 'INPUT_INVALID');
      expect(error.message).toContain('file:<path>');
    },
  );
});

describe('withWindow', () => {
  it('keeps the place of a window that is judged again', () => {
    const twice = [record('w1'), record('w2'), { ...record('w1'), rows: 7 }];
    const { series: found } = twice.reduce((history, item) => withWindow(history, series, item), EMPTY_HISTORY);
    expect(found[0]?.windows.map(({ window, rows }) => [window.id, rows])).toEqual([
      ['w1', 7],
      ['w2', 5000],
    ]);
  });

  it('keeps the windows of another model version apart, and the newest thousand', () => {
    let history = withWindow(EMPTY_HISTORY, 'b'.repeat(64), record('w1'));
    for (let at = 0; at < 1005; at += 1) history = withWindow(history, series, record(`w${at}`));
    expect(history.series.map(({ windows }) => windows.length)).toEqual([1, 1000]);
    expect(history.series[1]?.windows[0]?.window.id).toBe('w5');
  });
});
