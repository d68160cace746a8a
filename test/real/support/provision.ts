import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where built and downloaded tools are kept between runs, outside the repository. */
export function cacheFolder(): string {
  const folder = process.env['PLUMBLINE_REAL_CACHE'] ?? join(homedir(), '.cache', 'plumbline-real');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A program of a Python package, in a virtual environment of its own; installed at the first use. */
export function pythonTool(environment: string, program: string, packages: readonly string[]): string {
  const folder = join(cacheFolder(), environment);
  const path = join(folder, 'bin', program);
  if (existsSync(join(folder, '.complete'))) return path;
  run('python3', ['-m', 'venv', '--clear', folder]);
  run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  run('touch', [join(folder, '.complete')]);
  return path;
}

/** A program of a Go module, built at the first use. */
export function goTool(program: string, module: string): string {
  const folder = join(cacheFolder(), 'go');
  const path = join(folder, program);
  if (!existsSync(path)) run('go', ['install', module], { GOBIN: folder });
  return path;
}

/** A program of a Debian package, installed where it is missing and the user may. */
export function debianTool(program: string): string {
  const found = which(program);
  if (found !== null) return found;
  run('apt-get', ['-qq', 'update']);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', program], { DEBIAN_FRONTEND: 'noninteractive' });
  return which(program) ?? program;
}

function which(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

function run(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
}

export const act = (): string => goTool('act', 'github.com/nektos/act@v0.2.89');
export const actionlint = (): string => goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12');
export const zizmor = (): string => pythonTool('zizmor', 'zizmor', ['zizmor==1.32.0']);
export const mlflow = (): string => pythonTool('mlflow-auth', 'mlflow', ['mlflow[auth]==3.17.*']);
export const twinPython = (): string =>
  pythonTool('twin', 'python', ['scikit-learn', 'skl2onnx', 'pyarrow', 'pandas', 'mlflow-skinny']);
export const greatExpectations = (): string =>
  pythonTool('great-expectations-sql', 'python', ['great_expectations==1.24.1', 'pandas<3', 'sqlalchemy']);
export const skopeo = (): string => debianTool('skopeo');
export const chromium = (): string => debianTool('chromium');
