import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionName } from '@plumbline/core';
import { repositoryRoot } from './repository-root.ts';

/** How a bundle ended, as the runner would see it. */
export interface BundleRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
}

export interface BundleRequest {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it runs in; a new, empty one unless told. */
  readonly cwd?: string;
}

/** A copy of dist/ in an empty folder, so that nothing of the repository can be found by accident. */
export function bundlesElsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-dist-'));
  cpSync(join(repositoryRoot, 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

/** Starts a bundle as the runner does: inputs as INPUT_*, files for outputs and summary, nothing else of the environment. */
export async function runBundle(root: string, action: ActionName, request: BundleRequest): Promise<BundleRun> {
  const files = mkdtempSync(join(tmpdir(), 'plumbline-runner-'));
  const [output, summary, temp] = [join(files, 'output'), join(files, 'summary'), join(files, 'temp')];
  for (const path of [output, summary]) writeFileSync(path, '');
  mkdirSync(temp);
  const cwd = request.cwd ?? mkdtempSync(join(tmpdir(), 'plumbline-empty-'));
  const inputs = Object.fromEntries(
    Object.entries(request.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
    'INPUT_ENGINES-PATH': repositoryRoot,
    ...inputs,
    ...request.env,
  };
  const { exitCode, log } = await ended(join(root, 'dist', action, 'index.js'), cwd, env);
  return { exitCode, log, outputs: readOutputs(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') };
}

function ended(script: string, cwd: string, env: Record<string, string>): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, log: Buffer.concat(chunks).toString() }));
  });
}

/** The file of outputs as the runner reads it: `name<<delimiter`, lines, `delimiter`; a later value replaces an earlier one. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const head = /^([^<=]+)<<(.+)$/.exec(lines[at] ?? '');
    if (head === null) continue;
    const end = lines.indexOf(head[2] ?? '', at + 1);
    outputs[head[1] ?? ''] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
