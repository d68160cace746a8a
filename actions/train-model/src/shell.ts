import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Environment } from '@plumbline/boundary';

/**
 * A shell line as an argv: with `bash`, as GitHub's own steps run it, so that the first failing line ends it and a failing part
 * of a pipe counts; with `sh` where there is no bash. On Windows the line stays a line, for `cmd`.
 */
export async function shellCommand(line: string, env: Environment): Promise<string | readonly string[]> {
  if (process.platform === 'win32') return line;
  const bash = await findProgram('bash', env['PATH'] ?? '');
  return bash ? ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', line] : ['sh', '-e', '-c', line];
}

async function findProgram(name: string, path: string): Promise<boolean> {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
