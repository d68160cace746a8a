import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';

/** Seconds that the author's own SQL may take, unless told. */
export const SQL_SECONDS_MAX = 60;

/** Runs a query of the author's and interrupts it at the limit. Throws `LIMIT_TIME`. */
export async function withinTime<T>(connection: DuckDBConnection, seconds: number, run: () => Promise<T>): Promise<T> {
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    connection.interrupt();
  }, seconds * 1000);
  try {
    return await run();
  } catch (cause) {
    if (!isOver) throw cause;
    throw new PlumblineError(
      'LIMIT_TIME',
      `Cannot answer a query of the rules: it must end within ${seconds} seconds`,
      'make the query simpler, or look at fewer rows',
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
}
