import { describe, expect, it } from '@jest/globals';
import { resultFindings } from '../../../../packages/data/src/checks/findings/result-finding.ts';
import { runChecks } from '../../../../packages/data/src/checks/run-checks.ts';
import type { MlRules } from '../../../../packages/data/src/rules/splits-rules.ts';
import { type MlContext, mlChecks } from '../../../../packages/data/src/splits/ml-checks.ts';
import { withTable } from '../tables.ts';

const CONTEXT: MlContext = { labelColumn: '', idColumns: [], settled: new Set() };
const NOW = new Date(0);

/** Findings that do not pass, or are only told. */
async function found(csv: string, context: Partial<MlContext> = {}) {
  return withTable(csv, async (table) => {
    const results = await runChecks(table, mlChecks(table.columns, { ...CONTEXT, ...context }), {
      showValues: 0,
      now: NOW,
    });
    const told = results.filter(({ answer }) => answer === 'broken').map(({ check }) => check.name);
    return { told, findings: resultFindings(results, table.rows) };
  });
}

const lines = (count: number, line: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => line(row)).join('\n');
const HARMLESS = `x,plan,y\n${lines(200, (row) => `${row},${['free', 'pro'][row % 2]},${row % 3}`)}\n`;

describe('mlChecks', () => {
  it('say nothing of a harmless table', async () => {
    const { told, findings } = await found(HARMLESS, { labelColumn: 'y' });
    expect(told).toEqual([]);
    expect(findings.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });

  it.each(['N/A', 'null', 'None', '?', '-', '#N/A', 'nan', 'missing'])(
    'warn of %s in text, with how many and where',
    async (word) => {
      const { findings } = await found(
        `t\n${lines(50, (row) => (row === 7 || row === 9 ? word : `word ${row % 5}`))}\n`,
      );
      const raised = findings.find(({ verdict }) => verdict === 'warn');
      expect(raised).toMatchObject({ check: 'column.t.coded-missing', evidence: { failing: 2, firstRow: 8 } });
      expect(raised?.detail).toContain('missing-values');
    },
  );

  it.each(['n/a is a word', 'nullify', 'Nan Goldin', '?!'])('leave %j alone', async (text) => {
    expect((await found(`t\n${lines(50, (row) => (row === 7 ? text : `word ${row % 5}`))}\n`)).told).toEqual([]);
  });

  it('leave alone what a rule settles', async () => {
    const csv = `t\n${lines(50, (row) => (row % 2 === 0 ? 'None' : 'Some'))}\n`;
    expect((await found(csv)).told).toEqual(['column.t.coded-missing']);
    expect((await found(csv, { settled: new Set(['t']) })).told).toEqual([]);
  });

  it('tell columns of a single value, and those without any', async () => {
    const { told, findings } = await found(`a,b,c,d\n${lines(30, (row) => `1,x,${row % 2},`)}\n`);
    expect(told).toEqual(['column.a.constant', 'column.b.constant', 'column.d.constant']);
    expect(findings.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });

  it('tell text in which nearly every value differs, but not of ids, numbers or a few rows', async () => {
    const csv = `id,name,x\n${lines(200, (row) => `a${row},n${row},${row}.5`)}\n`;
    expect((await found(csv, { idColumns: ['id'] })).told).toEqual(['column.name.near-unique']);
    expect((await found(`name\n${lines(60, (row) => `n${row}`)}\n`)).told).toEqual([]);
  });

  it('tell the share of rows whose features stand with another label too', async () => {
    const csv = `id,x,y\n${lines(100, (row) => `${row},${row < 10 ? 0 : row},${row % 2}`)}\n`;
    const { told, findings } = await found(csv, { labelColumn: 'y', idColumns: ['id'] });
    expect(told).toEqual(['rows.conflicting-labels']);
    expect(findings.find(({ check }) => check === 'rows.conflicting-labels')?.detail).toContain('0.1');
  });

  it('are as severe as they are told to be, or off', async () => {
    const csv = `t,u\n${lines(50, () => '?,?')}\n`;
    const verdicts = async (rules: MlRules) =>
      (await found(csv, { rules })).findings.map(({ check, verdict }) => `${check} ${verdict}`);
    expect(await verdicts({ 'coded-missing': 'error', constant: 'off' })).toEqual(
      expect.arrayContaining(['column.t.coded-missing fail', 'column.u.coded-missing fail']),
    );
    expect(await verdicts({ 'coded-missing': 'off', constant: 'warning', 'near-unique': 'off' })).toEqual([
      'column.t.constant warn',
      'column.u.constant warn',
    ]);
  });

  it('survive hostile names', async () => {
    const name = '"""; DROP TABLE x; --"';
    const { told } = await found(`${name},y\n${lines(120, (row) => `v${row},${row % 2}`)}\n`, { labelColumn: 'y' });
    expect(told).toEqual(['column."; DROP TABLE x; --.near-unique']);
  });
});
