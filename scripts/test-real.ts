// Runs the tests against real servers and tools. What is missing is installed first, into a cache outside the repository,
// so that a test's own time is not spent on it; nothing is skipped.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  act,
  actionlint,
  chromium,
  greatExpectations,
  mlflow,
  skopeo,
  twinPython,
  zizmor,
} from '../test/real/support/provision.ts';

const root = join(import.meta.dirname, '..');

for (const [name, provide] of Object.entries({
  act,
  actionlint,
  zizmor,
  mlflow,
  twinPython,
  greatExpectations,
  skopeo,
  chromium,
})) {
  const started = performance.now();
  provide();
  console.log(`${name}: ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
const ended = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.real.config.js',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = ended.status ?? 1;
