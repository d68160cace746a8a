import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { readEvidence } from '@plumbline/frame';
import { main } from '../../../actions/shadow-compare/src/main.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { exchangeLines } from '../../support/model-server.ts';

const MODELS = join(import.meta.dirname, 'models');

async function compare(candidate: string, body: (index: number) => object): Promise<FakeHost> {
  const host = fakeHost({
    inputs: { mode: 'models', baseline: 'baseline.onnx', candidate, traffic: 'traffic.jsonl', 'report-dir': 'out' },
  });
  const { workspace } = host.surroundings;
  for (const name of ['baseline.onnx', 'same.onnx', 'other.onnx'])
    copyFileSync(join(MODELS, name), join(workspace, name));
  writeFileSync(join(workspace, 'broken.onnx'), 'not a model');
  const lines = exchangeLines(310, (index) => ({
    request: { method: 'POST', path: '/v2/models/m/infer', body: body(index) },
  }));
  writeFileSync(join(workspace, 'traffic.jsonl'), lines);
  await main(host);
  return host;
}

const tensor = (index: number) => ({
  inputs: [{ name: 'x', datatype: 'FP32', shape: [2, 2], data: [index, 1, 2, index % 2] }],
});

describe('pairScorer', () => {
  it('passes models that say the same, and names both digests', async () => {
    const host = await compare('same.onnx', tensor);
    expect(host.lines).not.toContainEqual(expect.stringMatching(/^error/));
    expect(host.outputs).toMatchObject({ verdict: 'pass', pairs: '310', 'latency-ratio-p50': '' });
    const { evidence } = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(evidence.subjects.slice(0, 2)).toEqual(
      ['baseline', 'candidate'].map((role) => {
        const name = role === 'baseline' ? 'baseline.onnx' : 'same.onnx';
        return { role, name, sha256: sha256Of(readFileSync(join(MODELS, name))) };
      }),
    );
  });

  it('finds a model that says something else', async () => {
    const host = await compare('other.onnx', tensor);
    expect(host.outputs).toMatchObject({ verdict: 'fail' });
    expect(Number(host.outputs['disagreement-rate'])).toBeGreaterThan(0.7);
  });

  it('cannot judge requests that the models cannot take', async () => {
    const host = await compare('same.onnx', () => ({ wrong: 1 }));
    expect(host.verdicts).not.toContain('pass');
  });

  it('ends with MODEL_UNREADABLE for what is no model', async () => {
    const host = await compare('broken.onnx', tensor);
    expect(host.verdicts).toEqual(['error']);
    expect(host.lines.join('\n') + JSON.stringify(host.publications)).toContain('MODEL_UNREADABLE');
  });
});
