/**
 * How often the gate errs, by simulation: P(promote | equal) under the sharp null (candidate and baseline exchangeable row by row), how
 * often its two-sided interval covers the truth there, and how often a candidate with half the noise of its own is promoted (power).
 * `node bench/calibration/gate.ts [--full] [--metric=<name>]`: quick mode takes a minute or two and prints its
 * Monte-Carlo band; the full one makes 10,000 repetitions. Exits 1 where a rate exceeds α + 3 standard errors.
 */
import { sha256Of } from '@plumbline/boundary';
import { type EvaluationSample, evaluateGate, findMetric, metricsOf, parseCondition } from '@plumbline/model';
import { normalQuantile, type Random, seededRandom } from '@plumbline/stats';

const ALPHA = 0.05;
const REPLICATES = 1_000;
const FULL = process.argv.includes('--full');

interface Setting {
  readonly rows: number;
  /** Share of positives. */
  readonly balance: number;
}

interface Simulation extends Setting {
  readonly repetitions: number;
  /** Of the candidate's own, as a share of the baseline's. */
  readonly noise: number;
}

interface Rates {
  readonly better: number;
  readonly covered: number;
  readonly abstained: number;
}

const SETTINGS: readonly Setting[] = [
  { rows: 40, balance: 0.5 },
  { rows: 200, balance: 0.1 },
  { rows: 200, balance: 0.5 },
  { rows: 1_000, balance: 0.1 },
];
const BINARY = [
  'accuracy',
  'auc',
  'log_loss',
  'brier',
  'f1',
  'mcc',
  'average_precision',
  'balanced_accuracy',
  'precision',
  'recall',
];
const REGRESSION = ['mae', 'rmse', 'r2'];

let failed = false;
const only = process.argv.find((word) => word.startsWith('--metric='))?.slice('--metric='.length);
for (const setting of SETTINGS) {
  for (const name of BINARY) show('binary', name, setting);
}
for (const setting of SETTINGS.filter(({ balance }) => balance === 0.5)) {
  for (const name of REGRESSION) show('regression', name, setting);
}
process.exitCode = failed ? 1 : 0;

function show(task: 'binary' | 'regression', name: string, setting: Setting): void {
  if (only !== undefined && only !== name) return;
  const repetitions = FULL ? 10_000 : setting.rows > 500 ? 60 : 200;
  const { better, covered, abstained } = simulate(task, name, { ...setting, repetitions, noise: 1 });
  const power = simulate(task, name, { ...setting, repetitions: Math.ceil(repetitions / 3), noise: 0.5 });
  const error = Math.sqrt((ALPHA * (1 - ALPHA)) / repetitions);
  const bad = better > ALPHA + 3 * error;
  failed ||= bad;
  const line = [
    `${name}`.padEnd(18),
    `rows ${setting.rows}`.padEnd(10),
    task === 'binary' ? `positives ${setting.balance * 100} %`.padEnd(16) : ''.padEnd(16),
    `P(better | equal) ${better.toFixed(4)}`,
    `limit ${(ALPHA + 3 * error).toFixed(4)}`,
    `covered ${covered.toFixed(3)}`,
    `power ${power.better.toFixed(3)}`,
    `abstained ${abstained.toFixed(3)}`,
    `repetitions ${repetitions}`,
    bad ? 'TOO OFTEN' : '',
  ];
  process.stdout.write(`${line.join('  ')}\n`);
}

function simulate(task: 'binary' | 'regression', name: string, setting: Simulation): Rates {
  const legal = metricsOf(task);
  const primary = findMetric(name, legal);
  const conditions = [parseCondition(`${name}: better`)];
  let better = 0;
  let covered = 0;
  let abstained = 0;
  for (let repetition = 0; repetition < setting.repetitions; repetition += 1) {
    const seed = sha256Of(`${name} ${setting.rows} ${setting.balance} ${repetition}`);
    const sample =
      task === 'binary' ? binarySample(setting, seededRandom(seed)) : regressionSample(setting, seededRandom(seed));
    const { judged } = evaluateGate({
      sample,
      legal,
      primary,
      conditions,
      sliceColumns: [],
      sameModel: false,
      onFirstModel: 'pass',
      options: { alpha: ALPHA, replicates: REPLICATES, seed },
    });
    if (judged[0]?.outcome === 'proven') better += 1;
    if (judged[0] !== undefined && judged[0].lower <= 0 && judged[0].upper >= 0) covered += 1;
    if (judged[0]?.problem !== null) abstained += 1;
  }
  const share = (count: number): number => count / setting.repetitions;
  return { better: share(better), covered: share(covered), abstained: share(abstained) };
}

function gauss(random: Random): number {
  return normalQuantile(Math.max(random.next(), 1e-12));
}

/** Two models equally good and partly alike: a shared error and one of its own each. */
function binarySample({ rows, balance, noise }: Simulation, random: Random): EvaluationSample {
  const label = Int32Array.from({ length: rows }, (_, row) => (row < Math.round(rows * balance) ? 1 : 0));
  const shared = Float64Array.from(label, (y) => 1.2 * y - 0.6 + gauss(random));
  const side = (own: number) => {
    const score = shared.map((value) => 1 / (1 + Math.exp(-(value + own * 0.6 * gauss(random)))));
    return { predicted: Int32Array.from(score, (value) => (value >= 0.5 ? 1 : 0)), score, probabilities: null };
  };
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(noise),
    baseline: side(1),
  };
}

/** Skewed errors: where percentile bounds are weakest. */
function regressionSample({ rows, noise }: Simulation, random: Random): EvaluationSample {
  const target = Float64Array.from({ length: rows }, () => Math.exp(gauss(random)));
  const side = (own: number) => ({
    predicted: null,
    score: target.map((value) => value + own * (Math.exp(gauss(random)) - 1)),
    probabilities: null,
  });
  return {
    task: 'regression',
    rows,
    classes: [],
    label: null,
    target,
    weights: null,
    clusters: null,
    candidate: side(noise),
    baseline: side(1),
  };
}
