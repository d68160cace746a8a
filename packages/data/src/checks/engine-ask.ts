import type { DuckDBConnection } from '@duckdb/node-api';
import type { Json } from '@plumbline/core';
import { withinTime } from './author/time-limit.ts';
import type { Ask } from './question.ts';

/** Questions to one connection; `seconds` limits each of them, null does not. */
export function engineAsk(connection: DuckDBConnection, seconds: number | null): Ask {
  const timed = <T>(run: () => Promise<T>): Promise<T> =>
    seconds === null ? run() : withinTime(connection, seconds, run);
  return {
    query: (sql) => timed(async () => (await connection.runAndReadAll(sql)).getRowsJS().map((row) => row.map(plain))),
    each: (sql, take) =>
      timed(async () => {
        const result = await connection.stream(sql);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (chunk === null || chunk.rowCount === 0) return;
          for (const row of chunk.getRows()) take(row.map(plain));
        }
      }),
  };
}

/** Questions are asked so that nothing else comes back; a whole number the engine insists on becomes a double. */
function plain(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
