import { gzipSync } from 'node:zlib';
import type { FakeHostOptions } from '../support/fake-host.ts';
import { exchangeLines, type Handler, modelServer } from '../support/model-server.ts';
import { error, type FailClosedCase, fail, inconclusive, type Room, rowsOf } from './fail-closed-case.ts';

const asked = (body: string): number => Number(/\d+/.exec(body)?.[0]);
const good: Handler = ({ body }) => ({ prediction: asked(body) % 3 === 0 ? 'late' : 'on time' });

interface Given {
  readonly lines?: string | Uint8Array;
  readonly candidate?: Handler;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Two servers that would pass, but for what the case changes. */
async function replayed(
  room: Room,
  { lines = exchangeLines(380), candidate = good, inputs = {} }: Given = {},
): Promise<FakeHostOptions> {
  const [one, two] = [room.closing(await modelServer(good)), room.closing(await modelServer(candidate))];
  return {
    inputs: {
      traffic: room.write('traffic.jsonl', lines),
      baseline: one.url,
      candidate: two.url,
      'latency-margin': 'none',
      control: 'none',
      concurrency: '8',
      ...inputs,
    },
  };
}

/** A recording with both answers. */
const recorded = (room: Room, lines: string, inputs: Readonly<Record<string, string>> = {}): FakeHostOptions => ({
  inputs: { mode: 'logs', traffic: room.write('traffic.jsonl', lines), 'latency-margin': 'none', ...inputs },
});

/** Two models scored here. */
const compared = (room: Room, baseline: string, candidate: string): FakeHostOptions => {
  const request = { method: 'POST', path: '/', body: { instances: [[0.5, 1, 2]] } };
  return {
    inputs: {
      mode: 'models',
      traffic: room.write(
        'traffic.jsonl',
        exchangeLines(30, () => ({ request })),
      ),
      baseline,
      candidate,
    },
  };
};

const row = rowsOf('shadow-compare');

/** As they are, both lanes agree. */
export const soundReplay: FailClosedCase['arrange'] = (room) => replayed(room);

/** Candidates that answer badly, or not, or about which nothing was learned. */
export const shadowCompareCases: readonly FailClosedCase[] = [
  row(
    'no traffic is named',
    () => ({ inputs: { baseline: 'http://127.0.0.1:1', candidate: 'http://127.0.0.1:2' } }),
    error('INPUT_INVALID', '"traffic" must be given'),
  ),
  row(
    'the traffic is missing',
    (room) => replayed(room, { inputs: { traffic: 'recorded/*.jsonl' } }),
    error('DATA_MISSING', 'Cannot find "recorded/*.jsonl"'),
  ),
  row('the traffic is empty', (room) => replayed(room, { lines: '' }), error('DATA_EMPTY', 'traffic')),
  row(
    'every line of the traffic is malformed',
    (room) => replayed(room, { lines: 'GET /\n{"id": 7}\n' }),
    error('DATA_EMPTY', 'line 1'),
  ),
  row(
    'most lines of the traffic are malformed',
    (room) => replayed(room, { lines: `${'not json\n'.repeat(400)}${exchangeLines(400)}` }),
    inconclusive('malformed'),
  ),
  row(
    'the traffic leads to another host',
    (room) =>
      replayed(room, {
        lines: exchangeLines(1, () => ({ request: { method: 'POST', path: '//evil.test/predict', body: {} } })),
      }),
    error('DATA_EMPTY', 'line 1'),
  ),
  row(
    'the traffic is cut off',
    (room) => {
      const packed = gzipSync(exchangeLines(400));
      return replayed(room, { lines: packed.subarray(0, packed.length / 2) });
    },
    error('DATA_UNREADABLE', 'traffic.jsonl'),
  ),
  row(
    'the candidate is down',
    async (room) => {
      const options = await replayed(room, { lines: exchangeLines(60) });
      return { inputs: { ...options.inputs, candidate: 'http://127.0.0.1:9' } };
    },
    inconclusive('both lanes answered 0 of'),
  ),
  row(
    'the candidate answers every fourth request with 500',
    (room) =>
      replayed(room, {
        candidate: (request, response) => {
          if (request.number % 4 !== 0) return good(request, response);
          response.writeHead(500).end(JSON.stringify(good(request, response)));
          return undefined;
        },
      }),
    fail('the candidate fails on 2'),
  ),
  row(
    'both lanes answer nothing but 500',
    async (room) => {
      const broken: Handler = (_request, response) => void response.writeHead(500).end();
      const server = room.closing(await modelServer(broken));
      return replayed(room, { candidate: broken, inputs: { baseline: server.url } });
    },
    inconclusive(/compared|pair/),
  ),
  row(
    'half of the answers are missing',
    (room) =>
      replayed(room, {
        candidate: (request, response) => {
          if (request.number % 2 === 0) return good(request, response);
          response.socket?.destroy();
          return undefined;
        },
      }),
    inconclusive('both lanes answered'),
  ),
  row(
    'the candidate hangs',
    (room) =>
      replayed(room, {
        lines: exchangeLines(60),
        candidate: () => undefined,
        inputs: { 'timeout-seconds': '0.05', concurrency: '32' },
      }),
    inconclusive('both lanes answered 0 of'),
  ),
  row(
    'the candidate answers with HTML',
    (room) => replayed(room, { candidate: (_request, response) => void response.end('<html>') }),
    fail('the candidate fails on 100 %'),
  ),
  row(
    'the candidate disagrees',
    (room) =>
      replayed(room, { candidate: ({ body }) => ({ prediction: asked(body) % 5 === 0 ? 'cancelled' : 'on time' }) }),
    fail('disagree'),
  ),
  row(
    'the traffic is too little to tell',
    (room) => replayed(room, { lines: exchangeLines(60) }),
    inconclusive('disagree'),
  ),
  row(
    'all of the traffic is spent on the warm-up',
    (room) => replayed(room, { lines: exchangeLines(60), inputs: { warmup: '60' } }),
    inconclusive(/0 of 0|no /),
  ),
  row(
    'the recording has no answers of the candidate',
    (room) =>
      recorded(
        room,
        exchangeLines(60, () => ({ responses: { baseline: { status: 200, body: { prediction: 'late' } } } })),
      ),
    inconclusive('both lanes answered 0 of 60'),
  ),
  row(
    'the recorded predictions are null',
    (room) => {
      const answer = { status: 200, body: { prediction: null } };
      return recorded(
        room,
        exchangeLines(400, () => ({ responses: { baseline: answer, candidate: answer } })),
      );
    },
    inconclusive(/compared|pair/),
  ),
  row(
    'the address of the candidate is no URL',
    (room) => replayed(room, { inputs: { candidate: 'localhost:8080' } }),
    error('INPUT_INVALID', 'its scheme is "localhost:"'),
  ),
  row(
    'the address of the candidate is one that hands out credentials',
    (room) => replayed(room, { inputs: { candidate: 'http://169.254.169.254' } }),
    error('SERVICE_REFUSED', '169.254.169.254'),
  ),
  row(
    'a latency margin cannot be read',
    (room) => replayed(room, { inputs: { 'latency-margin': 'p95=fast' } }),
    error('INPUT_INVALID', 'p95=fast'),
  ),
  row(
    'a candidate model is missing',
    (room) => compared(room, room.model('logistic-text-classes.onnx'), 'absent.onnx'),
    error('MODEL_MISSING', 'Cannot read the candidate model'),
  ),
  row(
    'a candidate model is not ONNX',
    (room) => compared(room, room.model('logistic-text-classes.onnx'), room.write('candidate.onnx', 'pickle')),
    error('MODEL_UNREADABLE', 'the candidate model'),
  ),
  row(
    'the models take features that the traffic does not hold',
    (room) => compared(room, room.model('pipeline-one-hot.onnx'), room.model('pipeline-one-hot.onnx')),
    inconclusive(/compared|pair/),
  ),
  row(
    'the model said to be served is not in the registry',
    (room) => replayed(room, { inputs: { 'candidate-model': 'registry:churn@canary', registry: 'local:registry' } }),
    error('REGISTRY_MISSING', '"registry:churn@canary"'),
  ),
  row(
    'the candidate is down, and everything is permitted',
    async (room) => {
      const permitted = { 'min-coverage': '0', 'max-error-rate': '1', 'max-disagreement': '1' };
      return replayed(room, { inputs: { ...permitted, candidate: 'http://127.0.0.1:9' } });
    },
    inconclusive('no pair was answered by both lanes'),
  ),
];
