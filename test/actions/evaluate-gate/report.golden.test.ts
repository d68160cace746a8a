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
});
