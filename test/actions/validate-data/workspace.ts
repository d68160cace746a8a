import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../../actions/validate-data/src/main.ts';
import { type FakeHost, type FakeHostOptions, fakeHost } from '../../support/fake-host.ts';

/** Runs validate-data in a new workspace that holds the given files. */
export async function validate(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>>,
  options: FakeHostOptions = {},
): Promise<FakeHost> {
  const host = fakeHost({ ...options, inputs });
  for (const [name, content] of Object.entries(files)) {
    const path = join(host.surroundings.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  await main(host);
  return host;
}

/** The file an output names. */
export function written(host: FakeHost, output: string): string {
  return readFileSync(host.outputs[output] ?? '', 'utf8');
}

/** A small table of ages and plans, always the same; `shift` moves the ages. */
export function people(rows: number, shift = 0, lines: readonly string[] = []): string {
  const own = Array.from(
    { length: rows },
    (_, row) =>
      `${row},${20 + ((row * 7919) % 401) / 10 + shift},${['free', 'pro', 'team'][(row * 31) % 3]},${(row * 17) % 5 === 0 ? 1 : 0}`,
  );
  return `id,age,plan,churned\n${[...own, ...lines].join('\n')}\n`;
}
