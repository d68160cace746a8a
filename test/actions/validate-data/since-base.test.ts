import { describe, expect, it } from '@jest/globals';
import { people, validate, written } from './workspace.ts';

const surroundings = { baseRef: 'main' };
const files = { 'd.csv': people(520, 0, ['999,,free,0']), 'r.yml': 'columns:\n  age: { range: [0, 120] }\n' };
const inputs = { data: 'd.csv', schema: 'r.yml' };

describe('validate-data says what a pull request does to its data', () => {
  it('rows, columns and missing values, beside the base', async () => {
    const before = people(500).replace('plan', 'tier');
    const host = await validate(files, inputs, { surroundings, refs: { 'main:d.csv': before } });
    const report = written(host, 'report-markdown-path');
    expect(report).toContain('500 rows became 521 (+21)');
    expect(report).toContain('Column "age" had no missing values');
    expect(report).toContain('Column "plan" (VARCHAR) is new');
    expect(host.outputs['verdict']).toBe('pass');
  });

  it('nothing where nothing changed, or where the base cannot be read', async () => {
    const same = await validate(files, inputs, { surroundings, refs: { 'main:d.csv': files['d.csv'] } });
    expect(written(same, 'report-markdown-path')).not.toContain('rows became');
    const broken = await validate(files, inputs, { surroundings, refs: { 'main:d.csv': 'a,a\n1,2\n' } });
    expect(written(broken, 'report-markdown-path')).not.toContain('rows became');
    expect(broken.outputs['verdict']).toBe('pass');
  });
});

describe('validate-data compares with what earlier runs left', () => {
  it('a profile in an artifact of the default branch', async () => {
    const profile = (await validate({ 'd.csv': people(2000) }, { data: 'd.csv' })).outputs['profile-path'] ?? '';
    const artifacts = { history: { paths: [profile], runUrl: 'https://github.test/runs/1' } };
    const drifted = await validate(
      { 'd.csv': people(2000, 8) },
      { data: 'd.csv', reference: 'artifact:history', 'id-columns': 'id' },
      { artifacts },
    );
    expect(drifted.outputs['drifted-columns']).toBe('["age"]');
    const none = await validate(
      { 'd.csv': people(2000) },
      { data: 'd.csv', reference: 'artifact:other' },
      { artifacts },
    );
    expect(none.publications[0]?.report.notices.join()).toContain('left an artifact "other" yet');
  });

  it('refuses a pointer of Git LFS for data', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    const host = await validate(
      { 'd.csv': people(100) },
      { data: 'd.csv', reference: 'base' },
      { surroundings, refs: { 'main:d.csv': pointer } },
    );
    expect(host.outputs['summary-line']).toMatch(/^INPUT_INVALID: .*Git LFS/);
  });
});
