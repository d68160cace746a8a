import { describe, it } from '@jest/globals';
import { renderMarkdown } from '@plumbline/report';
import { expectGolden } from '../../support/golden.ts';
import { people, validate } from './workspace.ts';

const RULES = `columns:
  age: { type: number, nullable: false, range: [0, 120] }
  plan: { type: string, in: [free, pro, team], severity: warning }
rows: { at-least: 100 }
`;

async function markdown(files: Record<string, string>, inputs: Record<string, string>): Promise<string> {
  const host = await validate(files, inputs);
  const report = host.publications[0]?.report;
  if (report === undefined) throw new Error('nothing was published');
  // The digest of the evidence holds the paths of this run's folder.
  return renderMarkdown({ ...report, audit: [] }, { charsMax: 65_536 });
}

describe('the report of validate-data', () => {
  it('failing with drift', async () => {
    const files = { 'd.csv': people(2000, 8, ['2000,130,gold,0']), 'ref.csv': people(2000), 'r.yml': RULES };
    const inputs = {
      data: 'd.csv',
      reference: 'ref.csv',
      schema: 'r.yml',
      'id-columns': 'id',
      'label-column': 'churned',
    };
    expectGolden('validate-data/drift.md', await markdown(files, inputs));
  });

  it('passing', async () => {
    expectGolden(
      'validate-data/pass.md',
      await markdown({ 'd.csv': people(200), 'r.yml': RULES }, { data: 'd.csv', schema: 'r.yml' }),
    );
  });

  it('with nothing checked', async () => {
    expectGolden('validate-data/nothing.md', await markdown({ 'd.csv': people(200) }, { data: 'd.csv' }));
  });

  it('with hostile names', async () => {
    const name = '<img src=x onerror=alert(1)>|@team #1';
    const files = { 'd.csv': `"${name}"\n1\n`, 'r.yml': `columns: { '${name}': { range: [5, 9] } }\n` };
    expectGolden('validate-data/hostile.md', await markdown(files, { data: 'd.csv', schema: 'r.yml' }));
  });
});
