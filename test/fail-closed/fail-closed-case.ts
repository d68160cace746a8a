import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Of } from '@plumbline/boundary';
import type { ActionName, ErrorCode, Host } from '@plumbline/core';
import { type FakeHost, type FakeHostOptions, fakeHost } from '../support/fake-host.ts';
import { repositoryRoot } from '../support/repository-root.ts';

/** One way in which a run must not pass. */
export interface FailClosedCase {
  /** Finishes the sentence `<action> does not pass: …`. */
  readonly name: string;
  readonly action: ActionName;
  /** Puts files into an empty workspace and says how the action is called there. */
  readonly arrange: (room: Room) => FakeHostOptions | Promise<FakeHostOptions>;
  readonly verdict: 'error' | 'fail' | 'inconclusive';
  /** Where the verdict is `error`. */
  readonly code?: ErrorCode;
  /** Part of the summary line. */
  readonly says: string | RegExp;
  /** Outputs besides the verdict that must say no as well. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** A workspace to be filled. */
export interface Room {
  readonly folder: string;
  /** Writes a file and returns its name. */
  write(name: string, content: string | Uint8Array): string;
  /** Copies a model of `test/oracle/gate/models` into the workspace and returns its name. */
  model(name: string): string;
  /** Closed when the case has run. */
  closing<T extends { close(): Promise<void> }>(server: T): T;
}

/** A case that was run. */
export interface Ended {
  readonly host: FakeHost;
  readonly summary: string;
}

/** Runs the action's real main in a workspace of its own. */
export async function runCase(arrange: FailClosedCase['arrange'], main: (host: Host) => Promise<void>): Promise<Ended> {
  const servers: { close(): Promise<void> }[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-fail-closed-'));
  try {
    const options = await arrange(roomIn(folder, servers));
    const surroundings = { workspace: folder, temp: join(folder, 'temp'), ...options.surroundings };
    const env = { PATH: process.env['PATH'] ?? '', ...options.env };
    const host = fakeHost({ ...options, env, surroundings });
    await main(host);
    return { host, summary: host.outputs['summary-line'] ?? '' };
  } finally {
    for (const server of servers) await server.close();
  }
}

function roomIn(folder: string, servers: { close(): Promise<void> }[]): Room {
  return {
    folder,
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
      return name;
    },
    model: (name) => {
      cpSync(join(repositoryRoot, 'test/oracle/gate/models', name), join(folder, name));
      return name;
    },
    closing: (server) => {
      servers.push(server);
      return server;
    },
  };
}

/** A table as CSV, `row` giving the fields of each line. */
export function csv(header: string, rows: number, row: (index: number) => readonly (string | number)[]): string {
  const lines = Array.from({ length: rows }, (_, index) => row(index).join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

/** A number in [0, 1) that looks random and is the same everywhere. */
export function noise(index: number, salt = ''): number {
  return Number.parseInt(sha256Of(`${salt}${index}`).slice(0, 8), 16) / 2 ** 32;
}

/** What a case expects: the part of a row that is not its arrangement. */
export type Expected = Omit<FailClosedCase, 'name' | 'action' | 'arrange'>;

/** Writes a row of one action's table. */
export const rowsOf =
  (action: ActionName) =>
  (name: string, arrange: FailClosedCase['arrange'], expected: Expected): FailClosedCase => ({
    name,
    action,
    arrange,
    ...expected,
  });

/** Nothing can be judged. */
export const error = (code: ErrorCode, says: string | RegExp): Expected => ({ verdict: 'error', code, says });

/** Shown to be bad. */
export const fail = (says: string | RegExp): Expected => ({ verdict: 'fail', says });

/** Not shown to be good. */
export const inconclusive = (says: string | RegExp): Expected => ({ verdict: 'inconclusive', says });
