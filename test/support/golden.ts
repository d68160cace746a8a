import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const GOLDEN = join(import.meta.dirname, '..', 'golden');

/**
 * Asserts that `actual` is byte for byte the golden file at `path` (below `test/golden`). A missing file fails: it is
 * born only under UPDATE_GOLDEN=1, where a reviewer sees it.
 */
export function expectGolden(path: string, actual: string): void {
  const file = join(GOLDEN, path);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (!existsSync(file)) throw new Error(`golden ${path} is missing: run with UPDATE_GOLDEN=1 and look at it`);
  const wanted = readFileSync(file, 'utf8');
  if (wanted === actual) return;
  throw new Error(`golden ${path} differs (UPDATE_GOLDEN=1 if meant), first ${firstDifference(wanted, actual)}`);
}

function firstDifference(wanted: string, actual: string): string {
  const want = wanted.split('\n');
  const have = actual.split('\n');
  const at = want.findIndex((line, index) => line !== have[index]);
  const line = at === -1 ? want.length : at;
  return `at line ${line + 1}:\n- ${want[line] ?? '(end)'}\n+ ${have[line] ?? '(end)'}`;
}
