import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@plumbline/stats';
import { repositoryRoot } from './repository-root.ts';

const SEED = '5eed'.repeat(16);
const ORIGINS = ['ATL', 'DFW', 'ORD', 'LAX'];

interface Flight {
  readonly id: number;
  readonly hour: number;
  readonly weekday: number;
  readonly origin: string;
  readonly destination: string;
  readonly distance: number;
  readonly late: 0 | 1;
}

/** Flights of which the hour and the origin tell whether they are late; `shift` makes them drift. */
function flights(count: number, first: number, shift = 0): readonly Flight[] {
  const random = seededRandom(SEED.replace(/^..../, String(first).padStart(4, '0')));
  return Array.from({ length: count }, (_, row) => {
    const hour = Math.min(23, random.integer(24) + shift);
    const at = random.integer(ORIGINS.length);
    const chance = 0.1 + 0.025 * hour + 0.1 * at - (hour > 12 ? 0.05 : 0);
    return {
      id: first + row,
      hour,
      weekday: random.integer(7),
      origin: ORIGINS[at] ?? '',
      destination: ORIGINS[random.integer(ORIGINS.length)] ?? '',
      distance: 100 + random.integer(2000),
      late: random.next() < chance ? 1 : 0,
    };
  });
}

function csv(rows: readonly Flight[]): string {
  const names = ['id', 'hour', 'weekday', 'origin', 'destination', 'distance', 'late'] as const;
  return [names.join(','), ...rows.map((row) => names.map((name) => row[name]).join(','))].join('\n');
}

function exchange({ id, hour, weekday, origin, destination, distance }: Flight): string {
  const input = (name: string, datatype: string, value: number | string) => ({
    name,
    datatype,
    shape: [1, 1],
    data: [value],
  });
  const inputs = [
    input('hour', 'INT64', hour),
    input('weekday', 'INT64', weekday),
    input('origin', 'BYTES', origin),
    input('destination', 'BYTES', destination),
    input('distance', 'FP32', distance),
  ];
  const request = { method: 'POST', path: '/v2/models/flights/infer', headers: {}, body: { inputs } };
  return JSON.stringify({ id: String(id), request });
}

/** The weights are written down, not learnt: a model that knows the hour, and a better one that knows the origin too. */
const TRAIN = `
import { writeFileSync } from 'node:fs';
import { toOnnx } from ${JSON.stringify(join(repositoryRoot, 'examples/flights/src/to-onnx.mjs'))};
const knows = process.argv[2];
const weights = [];
const vocabulary = {};
const learn = (name, words, weigh) => {
  vocabulary[name] = words.map((word, index) => ({ word, at: weights.push(weigh(index)) - 1 }));
};
learn('hour', Array.from({ length: 24 }, (_, hour) => String(hour)), (hour) => 0.11 * hour);
learn('weekday', ['0', '1', '2', '3', '4', '5', '6'], () => 0);
learn('origin', ${JSON.stringify(ORIGINS)}, (at) => (knows === 'origin' ? 0.45 * at : 0));
learn('destination', ${JSON.stringify(ORIGINS)}, () => 0);
const width = weights.length;
weights.push(0, knows === 'origin' ? -2.6 : -1.9);
writeFileSync(process.env.PLUMBLINE_MODEL_PATH, toOnnx({ weights, vocabulary, width }));
writeFileSync(process.env.PLUMBLINE_METRICS_FILE, JSON.stringify({ loss: 0.5 }));
`;

/** A small repository: data of two months, a test set, a drifted window, traffic, a training script and a policy. */
export function smallFlights(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-flights-'));
  mkdirSync(join(folder, 'data'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), `${text}\n`);
  write('data/first.csv', csv(flights(4000, 1)));
  write('data/second.csv', csv(flights(4000, 5001)));
  write('data/test.csv', csv(flights(6000, 10_001)));
  write('data/drifted.csv', csv(flights(3000, 20_001, 8)));
  write('traffic.jsonl', flights(1500, 30_001).map(exchange).join('\n'));
  write('train.mjs', TRAIN);
  write(
    'schema.yml',
    'columns:\n  hour: { type: integer, nullable: false, range: [0, 23] }\n  origin: { type: string, nullable: false }\n  late: { type: integer, in: [0, 1] }\nrows: { at-least: 100 }',
  );
  write(
    'plumbline.yml',
    [
      'data: { schema: [schema.yml], label-column: late, id-columns: [id] }',
      'training: { model-path: model.onnx, metrics-file: metrics.json, code: [train.mjs], seed: "1" }',
      'evaluation:',
      '  baseline: registry:flights@production',
      '  test-data: data/test.csv',
      '  label-column: late',
      '  id-column: id',
      "  conditions: ['candidate.auc >= 0.6', 'auc: better']",
      'registry: { registry: "local:registry", name: flights }',
      'shadow: { prediction-path: label, max-disagreement: 0.9, latency-margin: none }',
      'monitoring: { model: "registry:flights@production", label-column: late }',
    ].join('\n'),
  );
  return folder;
}
