import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { safeties } from '../../scripts/mutations/safeties.ts';
import { repositoryRoot } from '../support/repository-root.ts';

const at = (path: string): string => join(repositoryRoot, path);

/** How often the text to be taken out stands in its file; -1 where the file is gone. */
function occurrences({ file, find }: { readonly file: string; readonly find: string }): number {
  return existsSync(at(file)) ? readFileSync(at(file), 'utf8').split(find).length - 1 : -1;
}

describe('the table of safeties that `npm run mutations` takes out', () => {
  it('still finds each of them, exactly once', () => {
    const lost = safeties.filter((safety) => occurrences(safety) !== 1).map(({ name, file }) => `${file}: ${name}`);
    expect(lost).toEqual([]);
  });

  it('names tests that exist', () => {
    const gone = safeties.flatMap(({ tests }) => tests).filter((path) => !existsSync(at(path)));
    expect(gone).toEqual([]);
  });
});
