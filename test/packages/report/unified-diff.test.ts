import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unifiedDiff } from '@plumbline/report';

describe('unifiedDiff', () => {
  it('is nothing where nothing changes', async () => {
    expect(await unifiedDiff({ path: 'rules.yml', before: 'a\n', after: 'a\n' })).toBe('');
  });

  it.each([
    ['a line between', 'a\nb\nc\n', 'a\nx\nc\n'],
    ['a file without a last line break', 'a\nb', 'a\nb\nc'],
    ['an empty file', '', 'a\n'],
  ])('is a patch that git applies: %s', async (_, before, after) => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    writeFileSync(join(folder, 'rules.yml'), before);
    writeFileSync(join(folder, 'it.patch'), await unifiedDiff({ path: 'rules.yml', before, after }));
    execFileSync('git', ['apply', 'it.patch'], { cwd: folder });
    expect(readFileSync(join(folder, 'rules.yml'), 'utf8')).toBe(after);
  });
});
