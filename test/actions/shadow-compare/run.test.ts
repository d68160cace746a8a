import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parseJson, sha256Of } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import { readEvidence } from '@plumbline/frame';
import { readTimings, rejudge } from '@plumbline/traffic';
import { main } from '../../../actions/shadow-compare/src/main.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { exchangeLines, type Handler, type ModelServer, modelServer } from '../../support/model-server.ts';

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(handle: Handler): Promise<ModelServer> {
  const server = await modelServer(handle);
  servers.push(server);
  return server;
}

/** The number in `{"x": i}`. */
const asked = (body: string): number => Number(/\d+/.exec(body)?.[0]);
const label = (x: number): string => (x % 3 === 0 ? 'late' : 'on time');
const good: Handler = ({ body }) => ({ prediction: label(asked(body)) });
const NO_LATENCY = { 'latency-margin': 'none' };

interface Given {
  readonly lines?: string;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
}

async function shadow(
  baseline: string,
  candidate: string,
  { lines = exchangeLines(380), inputs = {}, env = {} }: Given = {},
): Promise<FakeHost> {
  const host = fakeHost({
    env,
    inputs: { baseline, candidate, traffic: 'traffic.jsonl', 'report-dir': 'out', concurrency: '8', ...inputs },
  });
  writeFileSync(join(host.surroundings.workspace, 'traffic.jsonl'), lines);
  await main(host);
  return host;
}

const evidenceOf = (host: FakeHost) =>
  readEvidence(host.outputs['evidence-path'] ?? '').then(({ evidence }) => evidence);
const lastError = (host: FakeHost): string => host.lines.filter((line) => line.startsWith('error: ')).join('\n');

describe('shadow-compare, replay', () => {
  it('passes equal models, and the evidence judges the same again', async () => {
    const [one, two] = [await serve(good), await serve(good)];
    const untimed = await shadow(one.url, two.url, { lines: exchangeLines(480), inputs: NO_LATENCY });
    expect(untimed.verdicts).toEqual(['error', 'pass']);
    // How even the latencies of a busy machine are is no business of this test: it must not be shown slower.
    const host = await shadow(one.url, two.url, {
      lines: exchangeLines(480),
      inputs: { 'latency-margin': 'p50=900%' },
    });
    expect(['pass', 'inconclusive']).toContain(host.outputs['verdict']);
    expect(host.outputs).toMatchObject({
      'disagreement-rate': '0',
      'excess-disagreement': '0',
      'noise-rate': '0',
      coverage: '1',
      'error-rate-candidate': '0',
      pairs: '456',
    });
    expect(Number(host.outputs['latency-ratio-p50'])).toBeGreaterThan(0);
    expect(host.outputs['latency-ratio-p99']).toBe('');
    const evidence = await evidenceOf(host);
    expect(evidence.subjects.map((subject) => subject.role)).toEqual(['traffic']);
    const [product] = evidence.products;
    expect(product?.role).toBe('timings');
    const path = join(host.surroundings.workspace, product?.name ?? '');
    expect(sha256Of(readFileSync(path))).toBe(product?.sha256);
    const again = await rejudge(evidence.statistics, await readTimings(path), evidence.seed ?? '');
    expect(again.verdict).toBe(host.outputs['verdict']);
    expect(parseJson(JSON.stringify(again.checks.map((check) => check.finding)), 'it')).toEqual(evidence.findings);
  });

  it('does not pass a slow candidate', async () => {
    const one = await serve(good);
    const slow = await serve(async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 25));
      return good(request, response);
    });
    const host = await shadow(one.url, slow.url, { inputs: { 'latency-margin': 'p50=10%' } });
    expect(['fail', 'inconclusive']).toContain(host.outputs['verdict']);
    expect(host.outputs['summary-line']).toContain('p50');
    expect(Number(host.outputs['latency-ratio-p50'])).toBeGreaterThan(1.1);
  });

  it('finds flips, names the requests and keeps bodies out', async () => {
    const one = await serve(good);
    const two = await serve(({ body }) => ({ prediction: asked(body) % 10 === 0 ? 'cancelled' : label(asked(body)) }));
    const host = await shadow(one.url, two.url, { inputs: { ...NO_LATENCY, control: 'repeat:60%' } });
    expect(host.outputs['verdict']).toBe('fail');
    expect(Number(host.outputs['excess-disagreement'])).toBeCloseTo(0.1, 2);
    const samples = readFileSync(host.outputs['samples-path'] ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => parseJson(line, 'a sample'));
    expect(samples).toHaveLength(36);
    expect(samples[0]).toMatchObject({
      id: 'r20',
      file: 'traffic.jsonl',
      line: 21,
      kind: 'prediction',
      candidate: { rows: [{ row: 0, prediction: 'cancelled' }] },
    });
    expect(JSON.stringify(samples)).not.toContain('"x"');
    const hidden = await shadow(one.url, two.url, { inputs: { ...NO_LATENCY, redact: 'ids, predictions' } });
    expect(readFileSync(hidden.outputs['samples-path'] ?? '', 'utf8')).not.toMatch(/cancelled|r20/);
    expect(JSON.stringify(hidden.publications)).not.toMatch(/cancelled|r20"/);
  });

  it('does not take noise for disagreement', async () => {
    // Both servers err on every 20th request they get, whatever it asks, but not at the same time.
    const noisy =
      (place: number): Handler =>
      ({ number, body }) => ({ prediction: number % 20 === place ? 'noise' : label(asked(body)) });
    const [one, two] = [await serve(noisy(7)), await serve(noisy(16))];
    const host = await shadow(one.url, two.url, {
      inputs: { ...NO_LATENCY, control: 'repeat:100%', concurrency: '1', 'max-disagreement': '0.05' },
    });
    expect(Number(host.outputs['disagreement-rate'])).toBeGreaterThan(0.06);
    expect(Number(host.outputs['noise-rate'])).toBeGreaterThan(0.05);
    expect(host.outputs['verdict']).toBe('pass');
    const blind = await shadow(one.url, two.url, {
      inputs: { ...NO_LATENCY, control: 'none', concurrency: '1', 'max-disagreement': '0.05' },
    });
    expect(blind.outputs['verdict']).toBe('fail');
  });

  it('cannot judge a candidate that is down, and never passes it', async () => {
    const [one, two] = [await serve(good), await modelServer(good)];
    await two.close();
    const host = await shadow(one.url, two.url, { inputs: NO_LATENCY });
    expect(host.outputs).toMatchObject({ verdict: 'inconclusive', coverage: '0', pairs: '0', 'disagreement-rate': '' });
    expect(host.ended.exitCode).toBe(1);
  });

  it('fails a candidate that answers with 500, asking once', async () => {
    const one = await serve(good);
    const two = await serve((request, response) => {
      if (request.number % 4 !== 0) return good(request, response);
      response.writeHead(500).end('Internal Server Error');
      return undefined;
    });
    const host = await shadow(one.url, two.url, { inputs: { ...NO_LATENCY, control: 'none' } });
    expect(host.outputs).toMatchObject({ verdict: 'fail', coverage: '1' });
    expect(Number(host.outputs['error-rate-candidate'])).toBeCloseTo(0.25, 1);
    expect(two.seen).toHaveLength(380);
  });

  it('is inconclusive when half of the answers are missing', async () => {
    const one = await serve(good);
    const two = await serve((request, response) => {
      if (request.number % 2 === 0) return good(request, response);
      response.socket?.destroy();
      return undefined;
    });
    const host = await shadow(one.url, two.url, { inputs: { ...NO_LATENCY, control: 'none' } });
    expect(host.outputs['verdict']).toBe('inconclusive');
    expect(Number(host.outputs['coverage'])).toBeLessThan(0.7);
  });

  it('never passes a candidate that hangs: a time-out is longer than any answer', async () => {
    const [one, two] = [await serve(good), await serve(() => undefined)];
    const host = await shadow(one.url, two.url, {
      lines: exchangeLines(120),
      inputs: { 'timeout-seconds': '0.1', concurrency: '32', 'latency-margin': 'p50=10%' },
    });
    expect(host.outputs).toMatchObject({ coverage: '0', 'latency-ratio-p50': 'Infinity' });
    expect(['fail', 'inconclusive']).toContain(host.outputs['verdict']);
  });

  it.each<[string, string]>([
    ['HTML', '<html>'],
    ['nothing', ''],
    ['JSON cut off', '{"prediction":'],
    ['nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['NaN alone', '{"prediction": NaN}'],
    ['a prototype', '{"__proto__": {"prediction": "late"}}'],
    ['log commands', '::set-output name=verdict::pass\n##[command]rm'],
  ])('survives a candidate that answers with %s', async (_what, body) => {
    const one = await serve(good);
    const two = await serve((_request, response) => void response.end(body));
    const host = await shadow(one.url, two.url, { lines: exchangeLines(80), inputs: NO_LATENCY });
    expect(['fail', 'inconclusive']).toContain(host.outputs['verdict']);
    expect(host.verdicts).not.toContain('pass');
  });

  it('sends credentials from the environment to their own lane only', async () => {
    const [one, two] = [await serve(good), await serve(good)];
    const lines = exchangeLines(30, () => ({
      request: {
        method: 'POST',
        path: '/predict',
        body: { x: 1 },
        headers: { authorization: 'Bearer stolen', cookie: 's=1' },
      },
    }));
    const host = await shadow(one.url, two.url, {
      lines,
      inputs: NO_LATENCY,
      env: { PLUMBLINE_BASELINE_AUTHORIZATION: 'Bearer base', PLUMBLINE_CANDIDATE_AUTHORIZATION: 'Bearer cand' },
    });
    expect(new Set(one.seen.map((request) => request.headers.authorization))).toEqual(new Set(['Bearer base']));
    expect(new Set(two.seen.map((request) => request.headers.authorization))).toEqual(new Set(['Bearer cand']));
    expect(one.seen.some((request) => request.headers.cookie !== undefined)).toBe(false);
    expect(JSON.stringify([host.publications, host.lines, host.outputs])).not.toContain('Bearer');
    expect(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8')).not.toContain('Bearer');
  });

  it('judges a breach of the open inference protocol as one', async () => {
    const oip =
      (rows: number): Handler =>
      () => ({ outputs: [{ name: 'y', shape: [rows, 1], datatype: 'INT64', data: Array<number>(rows).fill(1) }] });
    const [one, two] = [await serve(oip(2)), await serve(oip(1))];
    const request = {
      method: 'POST',
      path: '/v2/models/m/infer',
      body: { inputs: [{ name: 'x', shape: [2], datatype: 'FP32', data: [1, 2] }] },
    };
    const host = await shadow(one.url, two.url, { lines: exchangeLines(60, () => ({ request })), inputs: NO_LATENCY });
    expect(host.outputs).toMatchObject({ verdict: 'fail', 'disagreement-rate': '1' });
    expect(one.seen[0]?.url).toBe('/v2/models/m/infer');
  });

  it('names the models the endpoints serve, and says when nobody did', async () => {
    const [one, two] = [await serve(good), await serve(good)];
    const silent = await shadow(one.url, two.url, { lines: exchangeLines(30), inputs: NO_LATENCY });
    expect(JSON.stringify(silent.publications)).toContain('cannot be used for promotion');
    const host = fakeHost({
      inputs: {
        baseline: one.url,
        candidate: two.url,
        traffic: 'traffic.jsonl',
        'report-dir': 'out',
        'baseline-model': 'b.onnx',
        'candidate-model': 'c.onnx',
        ...NO_LATENCY,
      },
    });
    for (const [name, content] of Object.entries({
      'traffic.jsonl': exchangeLines(30),
      'b.onnx': 'b',
      'c.onnx': 'c',
    })) {
      writeFileSync(join(host.surroundings.workspace, name), content);
    }
    await main(host);
    const { subjects } = await evidenceOf(host);
    expect(subjects.slice(0, 2)).toEqual([
      { role: 'baseline', name: 'b.onnx', sha256: sha256Of('b') },
      { role: 'candidate', name: 'c.onnx', sha256: sha256Of('c') },
    ]);
    expect(JSON.stringify(host.publications)).not.toContain('cannot be used for promotion');
  });

  it('ends at a signal with what it has, which never passes', async () => {
    const one = await serve((request, response) => {
      if (request.number === 200) process.emit('SIGTERM');
      return good(request, response);
    });
    const two = await serve(good);
    const before = process.listenerCount('SIGTERM');
    const host = await shadow(one.url, two.url, { inputs: NO_LATENCY });
    expect(host.outputs['verdict']).toBe('inconclusive');
    expect(host.outputs['summary-line']).toContain('ended from outside');
    expect(two.seen.length).toBeLessThan(260);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  it('says so when everything is warm-up', async () => {
    const [one, two] = [await serve(good), await serve(good)];
    const host = await shadow(one.url, two.url, { lines: exchangeLines(10), inputs: NO_LATENCY });
    expect(host.outputs).toMatchObject({ verdict: 'inconclusive', pairs: '0' });
    expect(JSON.stringify(host.publications)).toContain('All 10 requests are warm-up');
  });

  it('replays at a rate', async () => {
    const [one, two] = [await serve(good), await serve(good)];
    const host = await shadow(one.url, two.url, {
      lines: exchangeLines(60),
      inputs: { ...NO_LATENCY, schedule: 'rate:400/s', warmup: '0' },
    });
    expect(host.outputs).toMatchObject({ coverage: '1', pairs: '60', verdict: 'inconclusive' });
    expect(Number(host.outputs['rows-needed'])).toBeGreaterThanOrEqual(299);
  });
});

describe('shadow-compare, logs', () => {
  const answer = (prediction: Json, latency: number) => ({ status: 200, body: { prediction }, latency_ms: latency });
  const logs = (candidate: (index: number) => object) =>
    exchangeLines(600, (index) => ({
      responses: { baseline: answer(label(index), 5 + (index % 13) / 13), candidate: candidate(index) },
    }));

  async function judge(lines: string, inputs: Record<string, string> = {}): Promise<FakeHost> {
    return shadow('', '', { lines, inputs: { mode: 'logs', ...inputs } });
  }

  it('judges recorded answers as replayed ones', async () => {
    const same = await judge(logs((index) => answer(label(index), 5 + ((index * 7) % 13) / 13)));
    expect(same.outputs).toMatchObject({ verdict: 'pass', pairs: '600', coverage: '1' });
    expect(Number(same.outputs['latency-ratio-p95'])).toBeCloseTo(1, 1);
    const slower = await judge(logs((index) => answer(label(index), 7 + ((index * 7) % 13) / 13)));
    expect(slower.outputs['verdict']).toBe('fail');
  });

  it('does not pass logs without latency unless told that it does not matter', async () => {
    const lines = logs((index) => ({ status: 200, body: { prediction: label(index) } }));
    expect((await judge(lines)).outputs['verdict']).toBe('inconclusive');
    expect((await judge(lines, NO_LATENCY)).outputs['verdict']).toBe('pass');
  });

  it('is inconclusive when answers were not recorded', async () => {
    const host = await judge(
      logs((index) => (index % 2 === 0 ? answer(label(index), 5) : {})),
      NO_LATENCY,
    );
    expect(host.outputs).toMatchObject({ verdict: 'inconclusive', coverage: '0.5' });
  });

  it('says the same of the same', async () => {
    const lines = logs((index) => answer(label(index), 5 + ((index * 5) % 13) / 13));
    const [first, second] = [await judge(lines), await judge(lines)];
    const documents = [await evidenceOf(first), await evidenceOf(second)];
    expect(documents[0]?.statistics).toEqual(documents[1]?.statistics);
    expect(documents[0]?.seed).toBe(documents[1]?.seed);
  });
});

describe('shadow-compare, what cannot be judged', () => {
  it.each<[string, string, Given]>([
    ['DATA_EMPTY', 'no valid exchange', { lines: 'nonsense\n' }],
    ['DATA_UNREADABLE', 'a HAR', { lines: '{"log": {"entries": []}}' }],
    ['DATA_MISSING', 'no file', { inputs: { traffic: 'nothing.jsonl' } }],
    ['INPUT_INVALID', 'a URL with credentials', { inputs: { candidate: 'http://a:b@c.test' } }],
    ['INPUT_INVALID', 'a credential header', { inputs: { headers: 'authorization' } }],
    ['SERVICE_REFUSED', 'the metadata service', { inputs: { candidate: 'http://169.254.169.254' } }],
    ['MODEL_MISSING', 'a model that is not there', { inputs: { 'candidate-model': 'nothing.onnx' } }],
    [
      'REGISTRY_MISSING',
      'a version that is not there',
      { inputs: { 'candidate-model': 'registry:m@production', registry: 'local:registry' } },
    ],
    ['DATA_INVALID', 'recorded spacing without offsets', { inputs: { schedule: 'recorded' } }],
  ])('ends with %s for %s', async (code, _what, given) => {
    const [one, two] = [await serve(good), await serve(good)];
    const host = await shadow(one.url, two.url, given);
    expect(host.verdicts).toEqual(['error']);
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
    expect(`${lastError(host)}${JSON.stringify(host.publications)}`).toContain(code);
    expect([one, two].flatMap((server) => server.seen)).toHaveLength(0);
    expect(existsSync(host.outputs['evidence-path'] ?? 'none')).toBe(false);
  });

  it('keeps addresses out of the file that travels with a pull request', async () => {
    const host = fakeHost({ inputs: { traffic: 'traffic.jsonl', candidate: 'http://c.test' } });
    writeFileSync(join(host.surroundings.workspace, 'plumbline.yml'), 'shadow:\n  baseline: http://evil.test\n');
    await main(host);
    expect(`${lastError(host)}${JSON.stringify(host.publications)}`).toContain('CONFIG_INVALID');
  });
});
