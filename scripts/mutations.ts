// Takes one safety after the other out of a copy of the repository, and expects its tests to turn red. A safety whose absence
// no test notices is one that the next change may lose. `npm run mutations`, or with part of a name for only those.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyRepository } from './mutations/copy-repository.ts';
import { safeties } from './mutations/safeties.ts';
import type { Safety } from './mutations/safety.ts';

type Fate = 'killed' | 'survived' | 'stale' | 'untested';

interface Ran {
  readonly failed: number;
  readonly passed: number;
  /** Suites that could not even be loaded. */
  readonly broken: number;
  readonly output: string;
}

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const TIMEOUT_MS = 300_000;
const OUTPUT_LINES_SHOWN = 60;

const root = join(import.meta.dirname, '..');
const [wanted = ''] = process.argv.slice(2);
const chosen = safeties.filter(({ name, file }) => `${name} ${file}`.includes(wanted));
const copy = copyRepository(root);
process.once('SIGINT', () => process.exit(130)).on('exit', () => rmSync(copy, { recursive: true, force: true }));

console.log(`${chosen.length} safeties; the copy is in ${copy}`);
for (const { files, names } of groups(chosen)) {
  const sound = jest(files, names);
  if (sound.failed + sound.broken === 0 && sound.passed > 0) continue;
  console.error(sound.output.split('\n').slice(-OUTPUT_LINES_SHOWN).join('\n'));
  console.error('These tests fail before anything is taken out: a red test proves nothing about a mutation');
  process.exit(1);
}

const fates: Fate[] = [];
for (const safety of chosen) {
  const started = performance.now();
  const { fate, why } = fateOf(safety);
  fates.push(fate);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  console.log(`${fate.padEnd(8)} ${seconds} s  ${safety.name}  (${safety.file}${why === '' ? '' : `: ${why}`})`);
}
const alive = fates.filter((fate) => fate !== 'killed').length;
console.log(`${fates.length - alive} of ${fates.length} mutants were killed`);
process.exitCode = alive === 0 && fates.length > 0 ? 0 : 1;

function fateOf(safety: Safety): { readonly fate: Fate; readonly why: string } {
  const path = join(copy, safety.file);
  const before = readFileSync(path, 'utf8');
  const parts = before.split(safety.find);
  if (parts.length !== 2) return { fate: 'stale', why: `the text to replace is there ${parts.length - 1} times` };
  writeFileSync(path, parts.join(safety.replace));
  try {
    const ran = jest(safety.tests, safety.only === undefined ? [] : [safety.only]);
    // A mutant that does not load is no mutant: its test would be red for the wrong reason.
    if (ran.broken > 0) return { fate: 'untested', why: 'the mutated file cannot be loaded' };
    if (ran.failed > 0) return { fate: 'killed', why: '' };
    return ran.passed === 0 ? { fate: 'untested', why: 'no test ran' } : { fate: 'survived', why: '' };
  } finally {
    writeFileSync(path, before);
  }
}

/** What must be green before: whole files in one run, and of the long ones only the tests that are named. */
function groups(some: readonly Safety[]): readonly { files: readonly string[]; names: readonly string[] }[] {
  const distinct = (of: readonly Safety[]): readonly string[] => [...new Set(of.flatMap(({ tests }) => tests))];
  const [whole, named] = [some.filter(({ only }) => only === undefined), some.filter(({ only }) => only !== undefined)];
  return [
    { files: distinct(whole), names: [] },
    { files: distinct(named), names: named.flatMap(({ only = '' }) => only) },
  ].filter(({ files }) => files.length > 0);
}

/** Runs test files in the copy; a run that hangs counts as one red test. */
function jest(files: readonly string[], names: readonly string[]): Ran {
  const report = join(copy, 'mutations.json');
  rmSync(report, { force: true });
  const named = names.length === 0 ? [] : ['--testNamePattern', names.map(literally).join('|')];
  const arguments_ = [...JEST, '--json', '--outputFile', report, ...named, '--runTestsByPath', ...files];
  const ended = spawnSync(process.execPath, arguments_, { cwd: copy, encoding: 'utf8', timeout: TIMEOUT_MS });
  const output = `${ended.stdout}\n${ended.stderr}`;
  if (ended.error !== undefined) return { failed: 1, passed: 0, broken: 0, output };
  const told: unknown = JSON.parse(readFileSync(report, 'utf8'));
  return {
    failed: countIn(told, 'numFailedTests'),
    passed: countIn(told, 'numPassedTests'),
    broken: countIn(told, 'numRuntimeErrorTestSuites'),
    output: ended.stderr,
  };
}

function literally(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function countIn(told: unknown, key: string): number {
  const value: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, key) : undefined;
  if (typeof value === 'number') return value;
  throw new Error(`jest's report has no number under "${key}"`);
}
