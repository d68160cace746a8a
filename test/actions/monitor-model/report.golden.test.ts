import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import type { FakeHost } from '../../support/fake-host.ts';
import { expectGolden } from '../../support/golden.ts';
import { monitor, records, workspace } from './production.ts';

const reportOf = (host: FakeHost): string => readFileSync(host.outputs['report-markdown-path'] ?? '', 'utf8');
const reference = records({ rows: 8000, seed: 9 });
const answers = { 'prediction-column': 'prediction', 'label-column': 'label' };

describe('report()', () => {
  it('shows that all is well', async () => {
    const folder = workspace({ 'reference.csv': reference, 'window.csv': records() });
    expectGolden('monitor-model/ok.md', reportOf(await monitor(folder, { ...answers, window: 'w1' })));
  });

  it('shows an alert, what moved, the windows before it and what was set off', async () => {
    const folder = workspace({ 'reference.csv': reference });
    const truths = [{}, { shift: 1, seed: 2 }, { shift: 1, seed: 3 }, { shift: 1, seed: 4, without: ['plan'] }];
    let report = '';
    for (const [at, truth] of truths.entries()) {
      writeFileSync(join(folder, 'window.csv'), records(truth));
      report = reportOf(await monitor(folder, { ...answers, window: `week-${at + 1}`, 'on-alert': 'issue,retrain' }));
    }
    expectGolden('monitor-model/alert.md', report);
  });

  it('makes the names of hostile columns harmless', async () => {
    const hostile = (text: string): string => text.replace('plan', '"<b>@team</b> | #1\u202e"');
    const folder = workspace({ 'reference.csv': hostile(reference), 'window.csv': records({ without: ['plan'] }) });
    expectGolden(
      'monitor-model/hostile.md',
      reportOf(await monitor(folder, { window: 'w1', 'alert-policy': '1 of 1' })),
    );
  });

  it('shows that there is no data', async () => {
    const folder = workspace({ 'reference.csv': reference, 'window.csv': records({ rows: 20 }) });
    expectGolden('monitor-model/no-data.md', reportOf(await monitor(folder, { window: 'w1' })));
  });
});
