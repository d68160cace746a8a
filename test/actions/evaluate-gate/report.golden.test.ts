import { readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { expectGolden } from '../../support/golden.ts';
import { csv, folderWith, performed, rows, standard } from './scene.ts';

async function reportOf(host: ReturnType<typeof standard>): Promise<string> {
  const outputs: Record<string, string> = await performed(host);
  return readFileSync(outputs['report-markdown-path'] ?? '', 'utf8');
}

describe('report()', () => {
  it('shows a promotion with slices and other metrics', async () => {
    const conditions = 'auc: better\nf1: not-worse by 0.01\ncandidate.auc >= 0.8\nslice(region): no-harm by 0.03';
    expectGolden('evaluate-gate/better.md', await reportOf(standard({ conditions })));
  });

  it('shows a worse candidate', async () => {
    expectGolden(
      'evaluate-gate/worse.md',
      await reportOf(standard({ candidate: 'poor.csv', baseline: 'good.csv', slices: 'region' })),
    );
  });

  it('shows that it cannot tell, and how many rows are needed', async () => {
    const { label, poor } = rows(400);
    const other = rows(400, 'cd').poor.map((_, row) => (poor[row] ?? 0) + (label[row] === 1 ? 0.02 : 0) * (row % 2));
    const host = folderWith(
      {
        'test.csv': csv('late', label.map(String)),
        'c.csv': csv(
          'score',
          other.map((score) => String(Math.min(1, score))),
        ),
        'b.csv': csv('score', poor.map(String)),
      },
      {
        candidate: 'c.csv',
        baseline: 'b.csv',
        'test-data': 'test.csv',
        'label-column': 'late',
        conditions: 'accuracy: better',
      },
    );
    expectGolden('evaluate-gate/inconclusive.md', await reportOf(host));
  });

  it('shows a first model, and makes hostile text harmless', async () => {
    const host = folderWith(
      {
        'c.csv': csv('id,prediction', ['1,<b>@team</b>|x', '2,ok']),
        'test.csv': csv('id,l', ['1,<b>@team</b>|x', '2,ok']),
      },
      { candidate: 'c.csv', 'test-data': 'test.csv', 'label-column': 'l' },
    );
    expectGolden('evaluate-gate/first-model.md', await reportOf(host));
  });

  it('shows slices that need a look, fairness, guards and the use of the test set', async () => {
    const { label, good, poor } = rows(400);
    const group = label.map((y, row) => (row % 4 === 0 ? 'young' : y === 1 && row % 3 === 0 ? 'old' : 'adult'));
    // Production is poor but for the young, of whom the candidate knows less.
    const lines = (own: readonly number[], other: readonly number[]): string[] =>
      own.map((score, row) => `r${row},${group[row] === 'young' ? other[row] : score}`);
    const host = folderWith(
      {
        'test.csv': csv(
          'id,late,group,paid',
          label.map((y, row) => `r${row},${y},${group[row]},${y}`),
        ),
        'c.csv': csv('id,score', lines(good, poor)),
        'b.csv': csv('id,score', lines(poor, good)),
      },
      {
        ...{ candidate: 'c.csv', baseline: 'b.csv', 'test-data': 'test.csv', 'label-column': 'late' },
        conditions: [
          'auc: better by 0.01',
          'slice(group).auc: no-harm by 0.02',
          'log_loss: not-worse by 10%',
          'fairness(group).demographic_parity_difference < 0.1',
        ].join('\n'),
        ...{ slices: 'group', 'test-set-ledger': 'file:ledger.jsonl', 'test-set-max-uses': '20' },
      },
    );
    expectGolden('evaluate-gate/slices.md', await reportOf(host));
  });

  it('shows classes, and keeps names that come from outside dead', async () => {
    const classes = ['<b>@team</b>|x', '=cmd()', '`c`'];
    const label = Array.from({ length: 240 }, (_, row) => row % 3);
    const answers = (wrong: number): string[] =>
      label.map((y, row) => `${row},${classes[row % wrong === 0 ? (y + 1) % 3 : y]}`);
    const host = folderWith(
      {
        'test.csv': csv(
          'id,l,@region',
          label.map((y, row) => `${row},${classes[y]},${row % 2 === 0 ? '<img src=x>' : '#1'}`),
        ),
        'c.csv': csv('id,prediction', answers(9)),
        'b.csv': csv('id,prediction', answers(4)),
      },
      { candidate: 'c.csv', baseline: 'b.csv', 'test-data': 'test.csv', 'label-column': 'l', slices: '"@region"' },
    );
    expectGolden('evaluate-gate/classes.md', await reportOf(host));
  });
});
