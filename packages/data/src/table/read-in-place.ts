import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '@plumbline/core';
import { watched } from '../engine/watched.ts';
import { unreadable } from '../source/unreadable.ts';

/** How the engine begins what it says of a damaged file, as opposed to a query that cannot be answered. */
const OF_A_FILE =
  /^(Invalid Error|IO Error|Serialization Error|INTERNAL Error|Invalid Input Error: (Failed to read file|Mismatch in parquet|Incorrect stats size|Invalid [A-Za-z ]{1,40} found in Parquet))\b/;

/**
 * The connection of a table whose files the engine reads in place: Parquet is looked into only as far as a query needs, so that damage shows
 * in whichever query meets it. It is `DATA_UNREADABLE` there too.
 */
export function readingInPlace(connection: DuckDBConnection, paths: readonly string[], what: string): DuckDBConnection {
  if (paths.length === 0) return connection;
  return watched(connection, (thrown) => {
    const message = messageOf(thrown);
    if (!OF_A_FILE.test(message)) return thrown;
    return unreadable(paths.find((path) => message.includes(path)) ?? paths[0]!, what, thrown);
  });
}
