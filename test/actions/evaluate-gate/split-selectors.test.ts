import { describe, expect, it } from '@jest/globals';
import { splitSelectors } from '../../../actions/evaluate-gate/src/split-selectors.ts';
import { performed, standard } from './scene.ts';

describe('splitSelectors()', () => {
  it.each([
    ['region', ['region']],
    ['region, plan ,', ['region', 'plan']],
    ['slice(region, plan), age by [18, 30]', ['region, plan', 'age by [18, 30]']],
    ['age in [18, 30), region = "a, b"', ['age in [18, 30)', 'region = "a, b"']],
    ["plan in {'x', 'y'}, it = \"\\\",\"", ["plan in {'x', 'y'}", 'it = "\\","']],
    ['', []],
    ['(((', ['(((']],
  ])('%j', (line, parts) => {
    expect(splitSelectors(line)).toEqual(parts);
  });
});

describe('the input slices', () => {
  it('holds selectors: each is judged, and columns of all are read', async () => {
    const host = standard({ slices: 'region = "north", late by [0, 1]\nslice(region, late)' });
    const { error, verdict, 'evidence-path': path = '' } = (await performed(host)) as Record<string, string>;
    expect({ error, verdict }).toEqual({ error: '', verdict: 'pass' });
    const { readFile } = await import('node:fs/promises');
    const { findings }: { findings: readonly { check: string }[] } = JSON.parse(await readFile(path, 'utf8'));
    const checks = findings.map(({ check }) => check);
    expect(checks).toContain('slice(region = "north"): no-harm by 0.01 [region = "north"]');
    expect(checks).toContain('slice(late by [0, 1]): no-harm by 0.01 [>= 1]');
    expect(checks).toContain('slice(region, late): no-harm by 0.01 [region = south, late = 0]');
  });

  it.each([
    ['slices', { slices: 'late <' }, 'CONFIG_INVALID'],
    ['a column that is not there', { slices: 'planet = "mars"' }, 'DATA_COLUMN_MISSING'],
    ['an order of text', { slices: 'region < 5' }, 'DATA_INVALID'],
    ['a minimum below one', { 'slice-minimum-rows': '0' }, 'slice-minimum-rows'],
  ])('refuses %s that cannot be read', async (_, inputs, message) => {
    expect(((await performed(standard(inputs))) as Record<string, string>)['error']).toContain(message);
  });
});
