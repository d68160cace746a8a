// `npm run bench` times the bundles; `npm run bench -- <name> …` runs one calibration: drift, gate, shadow or monitor.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [name = 'cold-start', ...rest] = process.argv.slice(2);
const candidates = [join(import.meta.dirname, `${name}.ts`), join(import.meta.dirname, 'calibration', `${name}.ts`)];
const script = candidates.find((path) => existsSync(path));
if (script === undefined) {
  const known = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  console.error(`Cannot run "${name}": it must be one of ${known.join(', ')}`);
  process.exitCode = 1;
} else {
  process.exitCode = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
}
