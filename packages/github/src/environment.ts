/** The environment of a process: absent and empty mean the same to the readers here. */
export type Environment = Record<string, string | undefined>;

/** The part of `process` a host needs; a test hands in a plain object. */
export interface ProcessLike {
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
  cwd(): string;
}

/** A variable's value, or null where it is absent or empty. */
export function variable(env: Readonly<Environment>, name: string): string | null {
  const value = env[name];
  return value === undefined || value === '' ? null : value;
}
