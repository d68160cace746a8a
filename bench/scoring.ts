// `npm run bench -- scoring [rounds] [rows]`: evaluate-gate on two ONNX tree ensembles beside Python's onnxruntime with as many threads.
// Ours gives each model one thread and runs both at once; Python's gets two threads and runs one after the other.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonTool } from '../test/real/support/provision.ts';
import { type Measured, measure, type Subject } from './measure.ts';

const here = join(import.meta.dirname, 'scoring');
const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 3);
const rows = Number(process.argv[3] ?? 1_000_000);
const LEAST = 0.95;
const THREADS = 2;
const folder = join(tmpdir(), `plumbline-bench-scoring-${rows}`);
const python = pythonTool('scoring', 'python', [
  'onnxruntime==1.30.0',
  'skl2onnx==1.20.0',
  'scikit-learn',
  'pyarrow',
  'numpy',
]);

mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, 'baseline.onnx')))
  execFileSync(python, [join(here, 'models.py'), folder, String(rows)], { stdio: 'inherit' });

const [ours, theirs, empty] = await measure(
  [
    plumbline('evaluate-gate', 'rows.parquet'),
    { name: 'Python onnxruntime', command: [python, join(here, 'score.py'), folder, String(THREADS)] },
    { name: 'Python imports alone', command: [python, '-c', 'import onnxruntime, pyarrow.parquet, sklearn.metrics'] },
  ],
  rounds,
);
console.log(`\n### Two ensembles of 60 trees, ${rows} rows × 30 features\n`);
console.log('| program | seconds | peak memory | rows/s |\n|---|---|---|---|');
for (const row of [ours, theirs, empty]) if (row !== undefined) console.log(line(row));
const inference = inferenceAlone();
const ratio = (theirs?.seconds ?? Number.NaN) / (ours?.seconds ?? Number.NaN);
console.log(
  `\nPython's inference alone takes ${inference.toFixed(2)} s: ${(inference / (ours?.seconds ?? Number.NaN)).toFixed(2)} × our whole action.`,
);
console.log(
  `\n${ratio >= LEAST ? 'Held' : 'NOT HELD'}: rate ${ratio.toFixed(3)} × Python onnxruntime (at least ${LEAST}).`,
);
if (!(ratio >= LEAST)) process.exitCode = 1;

function plumbline(name: string, data: string): Subject {
  const temp = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const inputs = {
    candidate: join(folder, 'candidate.onnx'),
    baseline: join(folder, 'baseline.onnx'),
    'test-data': join(folder, data),
    'label-column': 'label',
    conditions: 'auc: better',
    enforce: 'false',
    'engines-path': root,
    'working-directory': folder,
  };
  const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  const script = join(
    root,
    process.env['BENCH_SOURCES'] === undefined ? 'dist/evaluate-gate/index.js' : 'actions/evaluate-gate/src/index.ts',
  );
  return {
    name,
    command: [process.execPath, script],
    cwd: folder,
    env: { ...env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: folder },
  };
}

function inferenceAlone(): number {
  const said = execFileSync(python, [join(here, 'score.py'), folder, String(THREADS)], { encoding: 'utf8' });
  return Number(/inference ([\d.]+)/.exec(said)?.[1]);
}

function line({ name, seconds, peakBytes }: Measured): string {
  return `| ${name} | ${seconds.toFixed(2)} | ${Math.round(peakBytes / 1024 / 1024)} MB | ${Math.round(rows / seconds)} |`;
}
