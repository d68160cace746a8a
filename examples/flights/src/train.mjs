// Logistic regression on hour, weekday, origin, destination and distance; deterministic under its seed. Writes ONNX.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readFlights } from './read-flights.mjs';
import { toOnnx } from './to-onnx.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: (process.env.PLUMBLINE_DATA ?? '').split('\n').filter(Boolean) },
    params: { type: 'string', default: process.env.PLUMBLINE_PARAMS ?? '' },
    model: { type: 'string', default: process.env.PLUMBLINE_MODEL_PATH ?? 'model.onnx' },
    metrics: { type: 'string', default: process.env.PLUMBLINE_METRICS_FILE ?? 'metrics.json' },
    seed: { type: 'string', default: process.env.PLUMBLINE_SEED ?? '1' },
  },
});
const given = values.params === '' ? {} : JSON.parse(readFileSync(values.params, 'utf8'));
const settings = { epochs: 6, rate: 0.1, l2: 0.000001, ...given, seed: Number(values.seed) };

const flights = await readFlights(values.data);
const model = fit(flights, settings);
const loss = logLoss(flights, model);
for (const path of [values.model, values.metrics]) mkdirSync(dirname(path), { recursive: true });
writeFileSync(values.model, toOnnx(model));
writeFileSync(
  values.metrics,
  JSON.stringify({ train_rows: flights.rows, train_log_loss: loss, late_share: flights.lateShare }),
);
console.log(`trained on ${flights.rows} flights: log loss ${loss.toFixed(4)}`);

/** AdaGrad over the rows in a new order each epoch. Each row switches on one weight per category. */
function fit(data, { epochs, rate, l2, seed }) {
  const weights = new Float64Array(data.width + 2);
  const sums = new Float64Array(data.width + 2).fill(1e-8);
  const order = Uint32Array.from({ length: data.rows }, (_, row) => row);
  const random = mulberry32(seed);
  const step = (at, gradient) => {
    const total = gradient + l2 * weights[at];
    sums[at] += total * total;
    weights[at] -= (rate * total) / Math.sqrt(sums[at]);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      const error = probability(data, weights, row) - data.late[row];
      for (const column of data.codes) step(column[row], error);
      step(data.width, error * data.distance[row]);
      step(data.width + 1, error);
    }
  }
  return { weights, vocabulary: data.vocabulary, width: data.width };
}

function probability(data, weights, row) {
  let sum = weights[data.width + 1] + weights[data.width] * data.distance[row];
  for (const column of data.codes) sum += weights[column[row]];
  return 1 / (1 + Math.exp(-sum));
}

function logLoss(data, { weights }) {
  let sum = 0;
  for (let row = 0; row < data.rows; row += 1) {
    const p = probability(data, weights, row);
    sum -= Math.log(data.late[row] === 1 ? p : 1 - p);
  }
  return sum / data.rows;
}

function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last];
    items[last] = items[other];
    items[other] = kept;
  }
}

/** A small seeded generator: the same seed trains the same model, byte for byte. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
