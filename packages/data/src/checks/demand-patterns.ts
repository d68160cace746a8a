import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';
import type { Check } from './check.ts';
import { foundIn, parsedTime } from './dialect.ts';

/** Demands that the engine knows every regular expression and time format. Throws `CONFIG_INVALID` with the place of the first it does not. */
export async function demandPatterns(connection: DuckDBConnection, checks: readonly Check[]): Promise<void> {
  const trials = checks.flatMap(trialsOf);
  if (trials.length === 0 || (await succeeds(connection, trials))) return;
  for (const trial of trials) if (!(await succeeds(connection, [trial]))) throw unknownPattern(trial);
}

/** A pattern held against nothing, which fails where the engine does not know it. */
interface Trial {
  readonly check: Check;
  readonly what: string;
  readonly written: string;
  readonly sql: string;
}

function trialsOf(check: Check): readonly Trial[] {
  const { demand } = check;
  if (demand.kind !== 'rows') return [];
  const { test } = demand;
  if (test.kind === 'matches' && test.syntax === 'regex') {
    const what = 'a regular expression in RE2 syntax';
    return test.patterns.map((written) => ({ check, what, written, sql: foundIn("''", written) }));
  }
  if (test.kind !== 'time-format') return [];
  const what = "a time format in strptime's notation";
  return [{ check, what, written: test.format, sql: parsedTime("''", test.format) }];
}

async function succeeds(connection: DuckDBConnection, trials: readonly Trial[]): Promise<boolean> {
  return connection.run(`SELECT ${trials.map(({ sql }) => sql).join(', ')}`).then(
    () => true,
    () => false,
  );
}

function unknownPattern({ check: { name, where }, what, written }: Trial): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot use the rule "${name}": it must be ${what}: current value is "${written}"`,
    'correct it; RE2 has no look-around and no back-references',
    where === undefined ? {} : { where },
  );
}
