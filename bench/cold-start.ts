// How long each bundle takes to its first input error, as a whole process, beside an empty Node program in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ACTION_NAMES } from '@plumbline/core';

const ROUNDS = 15;
const LIMIT_MS = 120;
const GZIP_BYTES_MAX = 1024 * 1024;
const root = join(import.meta.dirname, '..');
const empty = mkdtempSync(join(tmpdir(), 'cold-start-'));

const subjects = [
  { name: 'node alone', words: ['-e', '0'] },
  ...ACTION_NAMES.map((name) => ({ name, words: [join(root, 'dist', name, 'index.js')] })),
];
const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));

// Rounds are interleaved, so that a busy moment of the machine falls on all alike.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { name, words } of subjects) {
    const started = performance.now();
    const ended = spawnSync(process.execPath, words, {
      cwd: empty,
      env: { PATH: process.env['PATH'] ?? '', 'INPUT_ON-INCONCLUSIVE': 'nonsense' },
    });
    const took = performance.now() - started;
    if (name !== 'node alone' && !ended.stderr.includes('INPUT_INVALID') && !ended.stdout.includes('INPUT_INVALID')) {
      throw new Error(`${name} did not end with an input error: ${ended.stderr}${ended.stdout}`);
    }
    if (round > 0) times.get(name)?.push(took);
  }
}

const alone = median(times.get('node alone') ?? []);
console.log('| bundle | median ms | worst ms | × node alone | index.js gzipped |');
console.log('|---|---|---|---|---|');
for (const { name } of subjects) {
  const all = times.get(name) ?? [];
  const size = name === 'node alone' ? '' : `${Math.round(packed(name) / 1024)} kB`;
  console.log(
    `| ${name} | ${median(all).toFixed(0)} | ${Math.max(...all).toFixed(0)} | ${(median(all) / alone).toFixed(1)} | ${size} |`,
  );
  if (name !== 'node alone' && (median(all) > LIMIT_MS || packed(name) > GZIP_BYTES_MAX)) process.exitCode = 1;
}

function packed(name: string): number {
  const file = join(root, 'dist', name, 'index.js');
  return statSync(file).size === 0 ? 0 : gzipSync(readFileSync(file)).length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
