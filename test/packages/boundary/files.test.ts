import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { demandInside, displayName, expandGlobs, readTextFile, resolveInside } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
mkdirSync(join(root, 'data'));
for (const name of ['b.csv', 'a.csv', 'c.txt']) writeFileSync(join(root, 'data', name), name);
symlinkSync(tmpdir(), join(root, 'out'));

describe('resolveInside()', () => {
  it('gives the path inside, whether or not it exists', async () => {
    expect(await resolveInside(root, 'data/a.csv')).toBe(join(root, 'data/a.csv'));
    expect(await resolveInside(root, 'new/file')).toBe(join(root, 'new/file'));
  });

  it.each(['../x', '/etc/passwd', 'data/../../x', 'out/x', 'a\0b'])('refuses %j', async (path) => {
    await expectCode(resolveInside(root, path), 'PATH_OUTSIDE');
  });

  it('refuses a way that leaves, even where a link outside leads back in', async () => {
    const beside = `${root}-link`;
    symlinkSync(root, beside);
    await expectCode(resolveInside(root, `../${basename(beside)}/data/a.csv`), 'PATH_OUTSIDE');
  });
});

describe('demandInside()', () => {
  const data = join(root, 'data');

  it.each([
    '*.csv',
    'none/*.csv',
    '../data/*.csv',
    '**/*.csv',
    'a..b/*',
    '*..*',
    '{a,b}.csv',
    'p{,-2}.csv.gz',
    '{2023/12,2024/01}/*.csv',
    './a.csv',
    join(root, 'data/*'),
  ])('allows %j', async (pattern) => {
    await demandInside([pattern], root, data);
  });

  // What is there and what is not is refused alike, and nothing was walked to tell.
  it.each([
    ...['../../*', '../../none', '/etc/passwd', '/**/passwd', '*/../../../**/x', '{..,b}/{..,b}/../x', '{a,../..}/x'],
    ...['{.,a}{.,b}/*', '.{,x}./*', '{a/.,b}./../*', '{a/.,b}./*', '[.][.]/*', '+(.)/*.csv'],
    ...['../out/*', '../out/none', '@(..|x)/*', '[.][.]/../../x'],
  ])('refuses %j', async (pattern) => {
    await expectCode(demandInside(['*.csv', pattern], root, data), 'PATH_OUTSIDE');
  });
});

describe('expandGlobs()', () => {
  it('keeps the order of patterns, sorts inside a glob and names each file once', async () => {
    const found = await expandGlobs(['data/b.csv', 'data/*.csv'], root);
    expect(found).toEqual([join(root, 'data/b.csv'), join(root, 'data/a.csv')]);
  });

  it.each(['none.csv', 'data/*.parquet'])('refuses %j, which names nothing', async (pattern) => {
    await expectCode(expandGlobs([pattern], root), 'DATA_MISSING');
    const named = await expectCode(expandGlobs([pattern], root, 'evidence'), 'DATA_MISSING');
    expect(named.fix).toContain('in "evidence"');
  });
});

describe('readTextFile()', () => {
  it('refuses what is absent, no file, or too large', async () => {
    await expectCode(readTextFile(join(root, 'none'), { what: 'it', bytesMax: 10 }), 'CONFIG_UNREADABLE');
    await expectCode(readTextFile(join(root, 'data'), { what: 'it', bytesMax: 10 }), 'CONFIG_UNREADABLE');
    await expectCode(readTextFile(join(root, 'data/a.csv'), { what: 'it', bytesMax: 2 }), 'LIMIT_SIZE');
  });
});

describe('displayName()', () => {
  it('is relative inside the workspace and absolute outside it', () => {
    expect(displayName(join(root, 'data/a.csv'), root)).toBe('data/a.csv');
    expect(displayName('/elsewhere/x', root)).toBe('/elsewhere/x');
  });
});
