import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fakeHost } from '../../support/fake-host.ts';
import { expectGolden } from '../../support/golden.ts';
import { csv, folderWith, performed, rows, standard } from './scene.ts';

type Scene = ReturnType<typeof standard>;

async function planned(host: Scene) {
  const outputs: Record<string, string> = await performed(host);
  return { outputs, report: readFileSync(outputs['report-markdown-path'] ?? '', 'utf8') };
}

const CONDITIONS = [
  'accuracy: better',
  'accuracy: not-worse by 0.01',
  'f1: no-harm by 0.02',
  'd < 0.1 +/- 0.01 and n - o > 0.02 +/- 0.01 with reliability 0.9999, adaptivity full, steps 32',
  'candidate.accuracy >= 0.8',
].join('\n');

/** Predictions of both models without any label. */
function unlabelled(inputs: Readonly<Record<string, string>>): Scene {
  const { good, poor } = rows(1_600);
  return folderWith(
    {
      'test.csv': csv(
        'id,region',
        good.map((_, row) => `r${row},${row % 4 === 0 ? 'south' : 'north'}`),
      ),
      'c.csv': csv(
        'id,score',
        good.map((score, row) => `r${row},${score}`),
      ),
      'b.csv': csv(
        'id,score',
        poor.map((score, row) => `r${row},${score}`),
      ),
    },
    { operation: 'plan', candidate: 'c.csv', baseline: 'b.csv', 'test-data': 'test.csv', ...inputs },
  );
}

describe('runPlan()', () => {
  it('plans from conditions alone', async () => {
    const { outputs, report } = await planned(fakeHost({ inputs: { operation: 'plan', conditions: CONDITIONS } }));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false', decision: 'inconclusive', error: '' });
    expectGolden('evaluate-gate/plan-alone.md', report);
  });

  it('measures the disagreement without labels, and lists the rows to label', async () => {
    const host = unlabelled({ conditions: `${CONDITIONS}\nslice(region): candidate.accuracy >= 0.8` });
    const { outputs, report } = await planned(host);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false', error: '' });
    expectGolden('evaluate-gate/plan-unlabelled.md', report);
    const lines = readFileSync(outputs['to-label-path'] ?? '', 'utf8')
      .trim()
      .split('\n');
    const { statistics, subjects } = JSON.parse(readFileSync(outputs['evidence-path'] ?? '', 'utf8'));
    expect(lines[0]).toBe('id');
    expect(lines.length - 1).toBe(statistics.differing);
    expect(lines.slice(1).every((line) => /^r\d+$/.test(line))).toBe(true);
    // Evidence of a plan is about no model.
    expect(subjects.map(({ role }: { role: string }) => role)).toEqual(['test-data']);
  });

  it('passes where the rows at hand suffice, and promotes nothing', async () => {
    const { outputs } = await planned(unlabelled({ conditions: 'n - o > 0.1 +/- 0.1\nf1: no-harm by 0.1' }));
    expect(outputs).toMatchObject({ verdict: 'pass', promote: 'false', 'rows-needed': '600', error: '' });
  });

  it('takes standard errors from labelled rows', async () => {
    const inputs = {
      operation: 'plan',
      conditions: 'auc: better by 0.005\nlog_loss: not-worse by 0.05',
      'expected-gain': '0.03',
    };
    const { outputs, report } = await planned(standard(inputs));
    expect(outputs).toMatchObject({ promote: 'false', error: '' });
    expect(report).toContain('on 600 labelled rows');
    expectGolden('evaluate-gate/plan-pilot.md', report);
  });

  it('tells the task from the metrics that are named', async () => {
    const { outputs } = await planned(fakeHost({ inputs: { operation: 'plan', conditions: 'rmse: better' } }));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', error: '' });
    const wrong = await performed(fakeHost({ inputs: { operation: 'plan', conditions: 'rmsee: better' } }));
    expect(wrong.error).toContain('CONFIG_INVALID');
  });
});
