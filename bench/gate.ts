// `npm run bench -- gate [rounds]`: the paired bootstrap of the gate beside scipy.stats.bootstrap over scikit-learn's metric, in one run.
// SciPy and scikit-learn are installed into a virtual environment of their own at the first use. What is timed is the computation alone, not
// the start of a process nor the reading of data; processor time, so that other work on the machine weighs on neither.
// SciPy makes fewer replicates where 2,000 would take minutes; its time is then scaled, and the line says so.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapDifference, type EvaluationSample, findMetric, metricsOf } from '@plumbline/model';
import { normalQuantile, type Random, seededRandom } from '@plumbline/stats';
import { pythonTool } from '../test/real/support/provision.ts';

const ROWS = 20_000;
const REPLICATES = 2_000;
const ALPHA = 0.05;
/** Of runs that take milliseconds more can be made: the best of them is no luckier. */
const OURS_PER_ROUND = 3;
const rounds = Number(process.argv[2] ?? 3);
const python = pythonTool('gate-bench', 'python', ['scipy==1.17.1', 'scikit-learn==1.9.1']);
const script = join(import.meta.dirname, 'gate', 'paired-bootstrap.py');

interface Bar {
  readonly metric: string;
  /** Replicates that SciPy makes. */
  readonly theirs: number;
  readonly atMost: number;
}

interface Timed {
  readonly cpu: number;
  readonly lower: number;
  readonly upper: number;
}

const BARS: readonly Bar[] = [
  { metric: 'auc', theirs: 500, atMost: 0.02 },
  { metric: 'f1', theirs: 500, atMost: 0.001 },
];

const sample = sampleOf(seededRandom('20240601'.repeat(4)));
const path = dataOf(sample);
for (const bar of BARS) {
  const ours = best(Array.from({ length: OURS_PER_ROUND * rounds }, () => plumbline(bar.metric)));
  const runs = Array.from({ length: rounds }, () => scipy(bar));
  const theirs = best(runs);
  const scaled = (theirs.cpu * REPLICATES) / bar.theirs;
  const ratio = ours.cpu / scaled;
  const held = ratio <= bar.atMost;
  if (!held) process.exitCode = 1;
  const scale = bar.theirs === REPLICATES ? '' : ` (${bar.theirs} replicates, scaled)`;
  console.log(`
### Paired bootstrap of ${bar.metric}, ${ROWS.toLocaleString('en')} rows, ${REPLICATES.toLocaleString('en')} replicates, best of ${rounds}

| program | seconds of processor | 90 % interval of the difference |
|---|---|---|
| evaluate-gate | ${ours.cpu.toFixed(4)} | ${interval(ours)} |
| ${runs[0]?.versions} | ${scaled.toFixed(2)}${scale} | ${interval(theirs)} |

${held ? 'Held' : 'NOT HELD'}: ${ratio.toFixed(5)} × (at most ${bar.atMost}).`);
}

function plumbline(metric: string): Timed {
  const start = process.cpuUsage();
  const options = { alpha: ALPHA, replicates: REPLICATES, seed: '5eed'.repeat(16) };
  const known = bootstrapDifference(sample, findMetric(metric, metricsOf('binary')), options);
  const { user, system } = process.cpuUsage(start);
  if (known.kind !== 'percentile') throw new Error(`no bounds: ${JSON.stringify(known)}`);
  return { cpu: (user + system) / 1e6, lower: known.lower, upper: known.upper };
}

function scipy({ metric, theirs }: Bar): Timed & { readonly versions: string } {
  return JSON.parse(execFileSync(python, [script, path, metric, String(theirs)], { encoding: 'utf8' }));
}

function best<T extends Timed>(timed: readonly T[]): T {
  return timed.reduce((fastest, each) => (each.cpu < fastest.cpu ? each : fastest));
}

function interval({ lower, upper }: Timed): string {
  return `${lower.toFixed(5)} to ${upper.toFixed(5)}`;
}

/** A tenth of positives, and two models partly alike. */
function sampleOf(random: Random): EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> } {
  const gauss = (): number => normalQuantile(Math.max(random.next(), 1e-12));
  const label = Int32Array.from({ length: ROWS }, (_, row) => (row < ROWS / 10 ? 1 : 0));
  const shared = Float64Array.from(label, (y) => 2.4 * y - 1.2 + gauss());
  const side = () => {
    const score = shared.map((value) => 1 / (1 + Math.exp(-(value + 0.6 * gauss()))));
    return { predicted: Int32Array.from(score, (value) => Number(value >= 0.5)), score, probabilities: null };
  };
  return {
    task: 'binary',
    rows: ROWS,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(),
    baseline: side(),
  };
}

function dataOf({ label, candidate, baseline }: EvaluationSample): string {
  const folder = join(tmpdir(), 'plumbline-bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'gate.csv');
  const lines = Array.from(label ?? [], (y, row) => `${y},${candidate.score?.[row]},${baseline?.score?.[row]}`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
