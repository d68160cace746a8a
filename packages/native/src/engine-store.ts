import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf, PlumblineError } from '@plumbline/core';
import { type EngineRequest, installAdvice } from './engine-request.ts';
import type { EngineSettings } from './engine-settings.ts';
import { findFault } from './verify-folder.ts';

/** Puts an engine into a folder. */
export type Build = (folder: string) => Promise<void>;

/** Waits between attempts to move a folder: on Windows a virus scanner may hold a fresh file for a moment. */
const MOVE_PAUSES_MS = [0, 100, 500];

/** Where an engine lies below a root, in the layout of the runner's tool cache. */
export function engineFolder(root: string, { tool, version, arch }: EngineRequest): string {
  return join(root, tool, version, arch);
}

/** Where engines are kept, best first: the tool cache or else the user's cache folder, and in any case `temp`. */
function storeRoots(settings: EngineSettings): readonly string[] {
  const first = settings.toolCache ?? userCache(settings.env ?? process.env);
  return [...(first === null ? [] : [first]), join(settings.temp, 'plumbline-engines')];
}

function userCache(env: NonNullable<EngineSettings['env']>): string | null {
  const home = env['HOME'] || env['USERPROFILE'];
  const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home ? join(home, '.cache') : '');
  return base === '' ? null : join(base, 'plumbline');
}

/**
 * A kept engine that is exactly as pinned, or null. One that is not is moved away at once, in a single step, so that
 * others never see it half gone; where it cannot be moved (read-only, in use) the next root takes its place.
 */
export async function findKept(settings: EngineSettings, request: EngineRequest): Promise<string | null> {
  for (const root of storeRoots(settings)) {
    const folder = engineFolder(root, request);
    if (!(await exists(folder))) continue;
    const fault = await findFault(folder, request, settings);
    if (fault === null) return folder;
    settings.log?.(
      `${request.title} in ${folder} is not as pinned (${fault.path} is ${fault.kind}): it is fetched again`,
    );
    await discard(folder);
  }
  return null;
}

/**
 * Builds an engine beside its final place, verifies it, and moves it there in one step: a folder is either whole or
 * absent, concurrent runs never meet half of one, and whoever comes second uses what is there. A root that cannot be
 * used gives way to the next. Nothing half done stays behind, whatever goes wrong.
 */
export async function keepEngine(settings: EngineSettings, request: EngineRequest, build: Build): Promise<string> {
  let last: unknown;
  for (const root of storeRoots(settings)) {
    const folder = engineFolder(root, request);
    try {
      if (await buildAt(folder, request, build)) return folder;
    } catch (thrown) {
      if (thrown instanceof PlumblineError) throw thrown;
      last = thrown;
    }
    settings.log?.(`${request.title} cannot be kept in ${folder}: trying the next place`);
  }
  throw new PlumblineError(
    'ENGINE_MISSING',
    `Cannot install ${request.title} ${request.version}: the tool cache or the temporary folder must be writable: ` +
      `current value is "${last === undefined ? 'occupied' : messageOf(last)}"`,
    `make room there, or ${installAdvice(request)}`,
    { cause: last },
  );
}

/** False where something else sits in the place and cannot be used. */
async function buildAt(folder: string, request: EngineRequest, build: Build): Promise<boolean> {
  if (await exists(folder)) return (await findFault(folder, request)) === null;
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), `.${request.arch}-`));
  try {
    const built = join(staging, 'engine');
    await mkdir(built);
    await build(built);
    await writeFile(join(built, 'package.json'), '{ "private": true }\n');
    const fault = await findFault(built, request);
    if (fault !== null) throw new Error(`${fault.path} is ${fault.kind} right after it was written`);
    if (!(await moved(built, folder)) && (await findFault(folder, request)) !== null) return false;
    // The mark by which the toolkit's own tool cache knows a finished folder.
    await writeFile(`${folder}.complete`, '');
    return true;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  for (const wait of MOVE_PAUSES_MS) {
    await pause(wait);
    try {
      await rename(from, to);
      return true;
    } catch {
      // Somebody was faster: theirs is judged instead.
      if (await exists(to)) return false;
    }
  }
  return false;
}

async function discard(folder: string): Promise<void> {
  try {
    const away = await mkdtemp(join(dirname(folder), '.discarded-'));
    await rm(`${folder}.complete`, { force: true });
    await rename(folder, join(away, 'engine')).catch(() => undefined);
    await rm(away, { recursive: true, force: true });
  } catch {
    // A folder that cannot be removed is passed over: it is never used, and the next root takes its place.
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
