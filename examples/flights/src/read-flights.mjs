import { DuckDBInstance } from '@duckdb/node-api';

const CATEGORIES = ['hour', 'weekday', 'origin', 'destination'];

/** Flights as columns of numbers: each category coded from 0 over all vocabularies, the distance in thousands of miles. */
export async function readFlights(paths) {
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const files = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
  const reader = await database.runAndReadAll(
    `select hour::varchar, weekday::varchar, origin, destination, distance::double, late::integer from read_parquet([${files}])`,
  );
  const columns = reader.getColumnsJS();
  const rows = columns[0].length;
  const vocabulary = {};
  let width = 0;
  const codes = CATEGORIES.map((name, index) => {
    const words = [...new Set(columns[index])].sort();
    const at = new Map(words.map((word, place) => [word, width + place]));
    vocabulary[name] = words.map((word) => ({ word, at: at.get(word) }));
    width += words.length;
    return Uint32Array.from(columns[index], (word) => at.get(word));
  });
  const late = Uint8Array.from(columns[5]);
  const distance = Float64Array.from(columns[4], (miles) => miles / 1000);
  return { rows, codes, distance, late, vocabulary, width, lateShare: late.reduce((sum, one) => sum + one, 0) / rows };
}
