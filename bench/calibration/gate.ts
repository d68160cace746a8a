/**
 * The gate page of the calibration: how often evaluate-gate promotes an equal candidate, one that lost exactly its margin, and one that gained,
 * by simulation with fixed seeds through the functions that the action calls; and what others' rules do with the same samples.
 * Run: npm run bench -- calibration/gate [--write] [--only <id or part of ids>] [--minutes <n>] [--repetitions <n>] [--fresh].
 * With --write results go to gate.json beside this file and the page docs/gate-calibration.md is written from it, batch by batch: a run that
 * was stopped goes on where it was. --fresh begins the chosen lines again. Every line is brought to 500 first, then to 2,000, then to 10,000: the whole takes
 * a day or two on one core.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@plumbline/stats';
import { judgeSample, LINES, type Line, REPETITIONS } from './gate-lines.ts';
import { type Measured, type Results, renderPage, sentence } from './gate-page.ts';

const ROUNDS = [500, 2_000, REPETITIONS];
const RESULTS = join(import.meta.dirname, 'gate.json');
const PAGE = join(import.meta.dirname, '../../docs/gate-calibration.md');

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const option = (name: string): string | undefined =>
  flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;

const isWriting = flag('write');
const until = performance.now() + Number(option('minutes') ?? Number.POSITIVE_INFINITY) * 60_000;
const only = option('only') ?? '';
const repetitions = option('repetitions');

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readResults(): Map<string, Measured> {
  if (!isWriting || !existsSync(RESULTS)) return new Map();
  const { lines } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  return new Map(lines.map((line) => [line.id, line]));
}

function writeResults(results: ReadonlyMap<string, Measured>): void {
  const lines = LINES.flatMap(({ id }) => results.get(id) ?? []);
  // Results and page together, each in one step, so that they agree whenever somebody looks.
  replace(RESULTS, `${JSON.stringify({ lines }, null, 2)}\n`);
  replace(PAGE, renderPage({ lines }));
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** One batch has a seed of its own, so that the order of runs does not matter. */
function runBatch(line: Line, { before, wanted }: { readonly before: Measured; readonly wanted: number }): Measured {
  const batch = before.repetitions / line.batch;
  const random = seededRandom(digestOf(`${line.id} ${batch}`));
  const sum = { ...before };
  for (let repetition = 0; repetition < Math.min(line.batch, wanted - before.repetitions); repetition += 1) {
    const outcome = judgeSample(line, random, digestOf(`${line.id} ${batch} ${repetition}`));
    sum.repetitions += 1;
    sum.promoted += Number(outcome.promoted);
    sum.abstained += Number(outcome.abstained);
    sum.bounded += Number(outcome.covered !== null);
    sum.covered += Number(outcome.covered === true);
    sum.discordant += outcome.discordant ?? 0;
    sum.naive += Number(outcome.naive);
    sum.mlflow += Number(outcome.mlflow);
    sum.tfma += Number(outcome.tfma);
  }
  return sum;
}

function nothingOf(id: string): Measured {
  const rivals = { naive: 0, mlflow: 0, tfma: 0 };
  return { id, repetitions: 0, promoted: 0, abstained: 0, bounded: 0, covered: 0, discordant: 0, ...rivals };
}

const results = readResults();
/** One line by its whole id, or all whose id holds the text; small samples first. */
const exact = LINES.filter(({ id }) => id === only);
const chosen = (exact.length > 0 ? exact : LINES.filter(({ id }) => id.includes(only))).toSorted(
  (a, b) => a.rows - b.rows,
);
if (flag('fresh')) for (const { id } of chosen) results.delete(id);
for (const wanted of repetitions === undefined ? ROUNDS : [Number(repetitions)]) {
  for (const line of chosen) {
    let measured = results.get(line.id) ?? nothingOf(line.id);
    const before = measured.repetitions;
    while (measured.repetitions < wanted && performance.now() < until) {
      measured = runBatch(line, { before: measured, wanted });
      results.set(line.id, measured);
      if (isWriting) writeResults(results);
    }
    if (measured.repetitions > before) console.log(sentence(line, measured));
  }
}
if (isWriting) writeResults(results);
