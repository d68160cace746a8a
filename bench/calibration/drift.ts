/**
 * The drift page of the calibration: what the verdicts of `judgeDrift` are worth, by simulation with fixed seeds. Families of 30 columns are
 * drawn as profiles (cells drawn from their exact law) and judged as in production.
 * Run: npm run bench -- drift [--write] [--only <id or part of ids>] [--minutes <n>] [--families <n>] [--fresh].
 * With --write results go to drift.json beside this file, batch by batch: a run that was stopped goes on where it was, and the page
 * docs/drift-calibration.md is written from the file. --fresh begins again. The whole takes hours on one core.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@plumbline/stats';
import { judgeFamily, LINES, type Line } from './drift-lines.ts';
import { type Measured, type Results, renderPage, sentence } from './drift-page.ts';

const BATCH = 250;
const RESULTS = join(import.meta.dirname, 'drift.json');
const EVIDENTLY = join(import.meta.dirname, 'evidently-drift.json');
const PAGE = join(import.meta.dirname, '../../docs/drift-calibration.md');

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const option = (name: string): string | undefined =>
  flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;

const isWriting = flag('write');
const until = performance.now() + Number(option('minutes') ?? Number.POSITIVE_INFINITY) * 60_000;
const only = option('only') ?? '';
const families = option('families');

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readResults(): Map<string, Measured> {
  if (!isWriting || flag('fresh') || !existsSync(RESULTS)) return new Map();
  const { lines } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  return new Map(lines.map((line) => [line.id, line]));
}

function writeResults(results: ReadonlyMap<string, Measured>): void {
  const lines = LINES.flatMap(({ id }) => results.get(id) ?? []);
  writeFileSync(RESULTS, `${JSON.stringify({ lines }, null, 2)}\n`);
}

/** One batch has a seed of its own, so that the order of runs does not matter. */
function runBatch(line: Line, { before, wanted }: { readonly before: Measured; readonly wanted: number }): Measured {
  const batch = before.families / BATCH;
  const random = seededRandom(digestOf(`${line.id} ${batch}`));
  const sum = { ...before };
  for (let family = 0; family < Math.min(BATCH, wanted - before.families); family += 1) {
    const outcome = judgeFamily(line, random, digestOf(`${line.id} ${batch} ${family}`));
    sum.families += 1;
    sum.flagged += outcome.flagged ? 1 : 0;
    sum.found += outcome.found ? 1 : 0;
    sum.columns += outcome.columns;
    sum.undetermined += outcome.undetermined;
    sum.flaggedColumns += outcome.flaggedColumns;
  }
  return sum;
}

const results = readResults();
/** One line by its whole id, or all whose id holds the text. */
const chosen = LINES.filter(({ id }) => id === only);
for (const line of chosen.length > 0 ? chosen : LINES.filter(({ id }) => id.includes(only))) {
  const nothing = { id: line.id, families: 0, flagged: 0, found: 0, columns: 0, undetermined: 0, flaggedColumns: 0 };
  const wanted = families === undefined ? line.families : Number(families);
  let measured = results.get(line.id) ?? nothing;
  while (measured.families < wanted && performance.now() < until) {
    measured = runBatch(line, { before: measured, wanted });
    results.set(line.id, measured);
    if (isWriting) writeResults(results);
  }
  if (measured.families > 0) console.log(sentence(line, measured));
}

if (isWriting && existsSync(EVIDENTLY)) {
  const evidently = JSON.parse(readFileSync(EVIDENTLY, 'utf8'));
  writeFileSync(PAGE, renderPage({ lines: [...results.values()] }, evidently));
}
