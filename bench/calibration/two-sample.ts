/**
 * The calibration of the two-sample classifier: how often texts, embeddings and whole rows are flagged that come from
 * one law, and found that do not. Made-up data with fixed seeds.
 * Run: npm run bench -- two-sample [--write] [--only <part of an id>] [--samples <n>] [--fresh]. With --write results
 * go to two-sample.json beside this file, line by line: a run that was stopped goes on where it was, and
 * docs/two-sample-calibration.md is written from the file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALPHA, FAMILY, judgePair, LINES, type Line, TOLERANCE } from './two-sample-lines.ts';
import { type Measured, type Results, renderPage, sentence } from './two-sample-page.ts';

const RESULTS = join(import.meta.dirname, 'two-sample.json');
const PAGE = join(import.meta.dirname, '../../docs/two-sample-calibration.md');

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const option = (name: string): string | undefined =>
  flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;
const isWriting = flag('write');

function readResults(): Map<string, Measured> {
  if (!isWriting || flag('fresh') || !existsSync(RESULTS)) return new Map();
  const { lines } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  return new Map(lines.map((line) => [line.id, line]));
}

function measure(line: Line, samples: number): Measured {
  const outcomes = Array.from({ length: samples }, (_, at) => judgePair(line, at));
  const judged = outcomes.filter((outcome) => outcome !== null);
  const mean = judged.reduce((sum, { distance }) => sum + distance, 0) / Math.max(1, judged.length);
  return {
    id: line.id,
    samples,
    unjudged: samples - judged.length,
    flagged: judged.filter(({ pValue }) => pValue(TOLERANCE) <= ALPHA).length,
    flaggedOfThirty: judged.filter(({ pValue }) => pValue(TOLERANCE) <= ALPHA / FAMILY).length,
    aboveZero: judged.filter(({ pValue }) => pValue(0) <= ALPHA).length,
    stable: judged.filter(({ upper }) => upper <= TOLERANCE).length,
    distance: Number(mean.toFixed(4)),
  };
}

const results = readResults();
for (const line of LINES.filter(({ id }) => id.includes(option('only') ?? ''))) {
  const samples = Number(option('samples') ?? line.samples);
  const known = results.get(line.id);
  const measured = known !== undefined && known.samples >= samples ? known : measure(line, samples);
  results.set(line.id, measured);
  console.log(sentence(measured));
  if (!isWriting) continue;
  const lines = LINES.flatMap(({ id }) => results.get(id) ?? []);
  writeFileSync(RESULTS, `{"lines":[\n${lines.map((own) => JSON.stringify(own)).join(',\n')}\n]}\n`);
}
if (isWriting) writeFileSync(PAGE, renderPage({ lines: [...results.values()] }));
