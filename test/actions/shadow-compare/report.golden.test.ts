import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { main } from '../../../actions/shadow-compare/src/main.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { expectGolden } from '../../support/golden.ts';
import { exchangeLines } from '../../support/model-server.ts';

const label = (index: number): string => ['late', 'on time', 'cancelled'][index % 3] ?? '';
const answer = (prediction: string, latency: number) => ({ status: 200, body: { prediction }, latency_ms: latency });

async function reportOf(lines: string, inputs: Record<string, string> = {}): Promise<string> {
  const host = fakeHost({ inputs: { mode: 'logs', traffic: 'traffic.jsonl', 'report-dir': 'out', ...inputs } });
  writeFileSync(join(host.surroundings.workspace, 'traffic.jsonl'), lines);
  await main(host);
  return readFileSync(host.outputs['report-markdown-path'] ?? '', 'utf8').replaceAll(
    host.surroundings.workspace,
    '<workspace>',
  );
}

const repeats = (index: number, say: (index: number) => string) =>
  index % 2 === 0 ? { baseline_repeat: answer(label(index), 5), candidate_repeat: answer(say(index), 5) } : {};

const recording = (say: (index: number) => string, slower = 1) =>
  exchangeLines(600, (index) => ({
    responses: {
      baseline: answer(label(index), 5 + (index % 13) / 13),
      candidate: answer(say(index), slower * (5 + ((index * 7) % 13) / 13)),
      ...repeats(index, say),
    },
  }));

describe('report()', () => {
  it('shows a candidate that behaves alike', async () => {
    expectGolden('shadow-compare/pass.md', await reportOf(recording(label)));
  });

  it('shows flips, slowness and malformed lines', async () => {
    const flips = (index: number): string => (index % 9 === 0 ? 'on time' : label(index));
    expectGolden('shadow-compare/fail.md', await reportOf(`${recording(flips, 1.4)}\n{"id": 7}\nnonsense`));
  });

  it('shows what a small sample cannot tell, and makes hostile names harmless', async () => {
    const hostile = (index: number): string => (index === 3 ? '| <b>@team</b> ::error::x' : label(index));
    const lines = exchangeLines(45, (index) => ({
      id: index === 3 ? '<img src=x> @team | #1' : `r${index}`,
      responses: {
        baseline: answer(label(index), 5),
        candidate: index === 9 ? { status: 500 } : answer(hostile(index), 5),
      },
    }));
    expectGolden('shadow-compare/inconclusive.md', await reportOf(lines));
  });
});
