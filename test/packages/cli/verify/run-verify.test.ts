import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '@plumbline/action-evaluate-gate';
import { openEvidence, sealEvidence } from '@plumbline/boundary';
import type { Evidence, Json } from '@plumbline/core';
import { seededRandom } from '@plumbline/stats';
import { runVerify } from '../../../../packages/cli/src/verify/run-verify.ts';
import oracle from '../../../oracle/converters/converters.json' with { type: 'json' };
import { fakeHost } from '../../../support/fake-host.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const ROWS = 400;
let folder = '';
let path = '';
let evidence: Evidence;

/** Runs `verify` in the folder: what it printed and its exit code. */
async function verify(...words: readonly string[]) {
  const lines: string[] = [];
  const code = await runVerify(words, {
    cwd: folder,
    env: process.env,
    payload: {},
    write: (text) => void lines.push(text),
    writeError: (text) => void lines.push(text),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  return { code, text: lines.join('') };
}

/** A copy of the evidence with other content, sealed as if a writer of ours had made it. */
async function forged(changes: Partial<Evidence>): Promise<string> {
  const other = join(folder, 'forged.json');
  writeFileSync(other, await sealEvidence({ ...evidence, ...changes }));
  return other;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-verify-'));
  const random = seededRandom('ab'.repeat(16));
  const labels = Array.from({ length: ROWS }, () => random.integer(2));
  const scores = (share: number) => labels.map((label) => share * label + (1 - share) * random.next());
  const csv = (name: string, header: string, values: readonly number[]) =>
    writeFileSync(join(folder, name), `${[header, ...values.map((value, id) => `${id},${value}`)].join('\n')}\n`);
  csv('test.csv', 'id,late', labels);
  csv('c.csv', 'id,score', scores(0.5));
  csv('b.csv', 'id,score', scores(0.25));
  const host = fakeHost({
    inputs: {
      candidate: 'c.csv',
      baseline: 'b.csv',
      'test-data': 'test.csv',
      'label-column': 'late',
      conditions: 'auc: better\nf1: not-worse by 0.02\nlog_loss: no-harm by 5%\ncandidate.recall >= 0.5',
    },
    surroundings: { workspace: folder },
  });
  await main(host);
  path = host.outputs['evidence-path'] ?? '';
  evidence = await openEvidence(readFileSync(path), path);
});

describe('runVerify', () => {
  it('finds the evidence, its files and a new run on the same data as recorded', async () => {
    expect(evidence.verdict).toBe('pass');
    const { code, text } = await verify(path, '--again', '--engines-path', repositoryRoot);
    expect(text).toContain('follows from the recorded statistics, bit for bit');
    expect(text).toContain('every number agrees within 1e-12');
    expect(text).not.toMatch(/✗|·/);
    expect(code).toBe(0);
  });

  it('judges models once more, and leaves out what only the machine decides', async () => {
    const models = join(repositoryRoot, 'test/oracle/converters/models');
    const fixture = oracle.cases.find(({ name }) => name === 'LightGBM classifier, zipmap default')!;
    const columns = Object.entries(fixture.input.columns);
    const lines = Array.from({ length: 200 }, (_, row) =>
      [fixture.expected.labels?.[row % 40], ...columns.map(([, { values }]) => values[row % 40])].join(),
    );
    writeFileSync(
      join(folder, 'rows.csv'),
      [['late', ...columns.map(([name]) => name)].join(), ...lines, ''].join('\n'),
    );
    writeFileSync(join(folder, 'plumbline.yml'), 'evaluation:\n  features: [age, income, tenure, visits]\n');
    for (const name of ['sklearn-zipmap-default.onnx', 'lightgbm-tensor.onnx'])
      copyFileSync(join(models, name), join(folder, name));
    const host = fakeHost({
      inputs: {
        candidate: 'sklearn-zipmap-default.onnx',
        baseline: 'lightgbm-tensor.onnx',
        'test-data': 'rows.csv',
        'label-column': 'late',
        conditions: 'candidate.auc >= 0.6\nlatency_p50_ms: no-harm by 500%',
      },
      surroundings: { workspace: folder },
    });
    await main(host);
    const { code, text } = await verify(
      host.outputs['evidence-path'] ?? '',
      '--again',
      '--engines-path',
      repositoryRoot,
    );
    expect(text).toContain('every number agrees within 0.000001; latencies and memory');
    expect(code).toBe(0);
  });

  it('finds a changed byte', async () => {
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = bytes[bytes.length >> 1]! ^ 1;
    writeFileSync(join(folder, 'changed.json'), bytes);
    expect(await verify('changed.json')).toMatchObject({ code: 1, text: expect.stringContaining('✗ content') });
  });

  it.each<[string, Partial<Evidence>]>([
    ['the verdict', { verdict: 'warn' }],
    ['promote', { promote: false }],
    ['the decision', { decision: 'worse' }],
  ])('finds %s that does not follow, although the file is whole', async (_, changes) => {
    expect(await verify(await forged(changes))).toMatchObject({
      code: 1,
      text: expect.stringContaining('does not follow'),
    });
  });

  it('finds every number of the statistics that was changed by itself', async () => {
    const places = numberPlaces(evidence.statistics).filter(([first]) => first === 'conditions' || first === 'alpha');
    expect(places.length).toBeGreaterThan(40);
    for (const place of places) {
      const statistics = replaced(evidence.statistics, place, (value) => value + (value > 0 ? -1 : 1) * 0.25);
      const { code } = await verify(await forged({ statistics })).catch(() => ({ code: 1 }));
      expect({ place, code }).toEqual({ place, code: 1 });
    }
  });

  it('finds another file in the place of the one judged, and says what is not here', async () => {
    const [subject] = evidence.subjects;
    const other = { role: 'test-data', name: 'c.csv', sha256: '0'.repeat(64) };
    const gone = { role: 'baseline', name: 'gone.csv', sha256: '1'.repeat(64) };
    const outside = { role: 'baseline', name: '../../etc/passwd', sha256: '2'.repeat(64) };
    const parents = [{ action: 'train-model' as const, sha256: '3'.repeat(64) }];
    const file = await forged({
      subjects: [...(subject === undefined ? [] : [subject]), other, gone, outside],
      parents,
    });
    const { code, text } = await verify(file);
    expect(code).toBe(1);
    expect(text).toContain('✗ test-data "c.csv"');
    expect(text).toContain('· baseline "gone.csv": not here');
    expect(text).toContain('· baseline "../../etc/passwd": not here');
    expect(text).toContain('· parent train-model: not given');
  });

  it('says where there is no such file', async () => {
    await expectCode(verify('none.json'), 'DATA_MISSING');
  });
});

function numberPlaces(value: Json, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'number') return [place];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numberPlaces(inner, [...place, key]));
}

function replaced(value: Json, [key, ...rest]: readonly string[], change: (value: number) => number): Json {
  if (key === undefined) return typeof value === 'number' ? change(value) : value;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaced(item, rest, change) : item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, change) : inner]),
  );
}
