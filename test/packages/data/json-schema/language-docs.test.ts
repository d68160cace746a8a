import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languageDocs } from '@plumbline/data';
import { repositoryRoot } from '../../../support/repository-root.ts';

describe('languageDocs', () => {
  it('says what docs/rule-languages.md shows', async () => {
    const text = readFileSync(join(repositoryRoot, 'docs/rule-languages.md'), 'utf8');
    for (const [name, rows] of Object.entries(await languageDocs())) {
      const shown = text.slice(text.indexOf(`<!-- ${name}-start -->`), text.indexOf(`<!-- ${name}-end -->`));
      const listed = rows.map(({ construct, becomes }) =>
        `| ${construct} | ${becomes} |`.replaceAll(/(?<=\w)\|(?=\w)/g, '\\|'),
      );
      expect(listed.filter((row) => !shown.includes(row))).toEqual([]);
      expect(shown.split('\n')).toHaveLength(rows.length + 4);
    }
  });
});
