import { clusterDesignEffect, type GroupSums, seriesDesignEffect } from '@plumbline/stats';
import type { Profile } from '../profile/profile.ts';
import { readAs } from '../table/read-as.ts';
import type { Table } from '../table/table.ts';
import { dependenceIndicators } from './dependence-indicators.ts';
import { blockOf, clusterOf, type Dependence, orderOf } from './row-order.ts';

/** Blocks that rows in time order are cut into; neighbours within one are known by their sum. */
const TIME_BLOCKS_MAX = 4096;
/** Beyond about so many clusters a random part of them tells enough. */
const CLUSTERS_WANTED = 100_000;
const INDICATORS_A_SCAN = 60;

/**
 * How many rows of each column say as much as one independent row: the largest design effect among a column's indicators and, where both
 * are given, of time and cluster. Rows stay in the engine: what comes back is sums over clusters, or over at most 4,096 blocks of time.
 * `profile` says where to cut; columns it does not have, and those without spread, are left out. Empty where nothing is known of dependence.
 * A scan of each sixty indicators; rows without a time or cluster are left out of it.
 */
export async function designEffects(
  table: Table,
  profile: Profile,
  { timeColumn, clusterColumn }: Dependence,
): Promise<ReadonlyMap<string, number>> {
  if (timeColumn === null && clusterColumn === null) return new Map();
  const asked = await indicatorsOf(table, profile);
  const ways = [
    ...(clusterColumn === null ? [] : [await clusterEffects(table, clusterOf(table, clusterColumn), asked)]),
    ...(timeColumn === null ? [] : [await timeEffects(table, await orderOf(table, timeColumn), asked)]),
  ];
  const largest = new Map<string, number>();
  for (const effects of ways) {
    for (const [index, effect] of effects.entries()) {
      const { column } = asked[index]!;
      largest.set(column, Math.max(effect, largest.get(column) ?? 1));
    }
  }
  return largest;
}

/** The same profile, its columns carrying their design effects. */
export function withDesignEffects(profile: Profile, effects: ReadonlyMap<string, number>): Profile {
  if (effects.size === 0) return profile;
  const columns = profile.columns.map((column) => {
    const designEffect = effects.get(column.name);
    return designEffect === undefined ? column : { ...column, designEffect };
  });
  return { ...profile, columns };
}

interface Indicator {
  readonly column: string;
  readonly sql: string;
}

async function indicatorsOf(table: Table, profile: Profile): Promise<readonly Indicator[]> {
  const known = new Map(profile.columns.map((column) => [column.name, column]));
  const read = await readAs(table, new Map(profile.columns.map(({ name, kind }) => [name, kind])));
  return read.flatMap((column) => {
    const own = known.get(column.name);
    if (own === undefined) return [];
    return dependenceIndicators(column, own, profile.rows).map((sql) => ({ column: column.name, sql }));
  });
}

async function clusterEffects(table: Table, cluster: string, asked: readonly Indicator[]): Promise<readonly number[]> {
  const counted = await table.connection.runAndReadAll(
    `SELECT approx_count_distinct(${cluster})::DOUBLE FROM ${table.relation}`,
  );
  const part = Math.max(1, Math.round(Number(counted.value(0, 0)) / CLUSTERS_WANTED));
  const sums = (index: number): string =>
    [
      `count(*) FILTER (n${index} > 0)::DOUBLE`,
      `coalesce(sum(n${index}), 0)`,
      `coalesce(sum(n${index} * n${index}), 0)`,
      `coalesce(sum(y${index}), 0)`,
      `coalesce(sum(y${index} * y${index} / nullif(n${index}, 0)), 0)`,
    ].join(', ');
  return inParts(asked, async (indicators) => {
    const keys = [...indicators.keys()];
    const groups =
      `SELECT ${indicators.map(({ sql }, index) => `count(${sql})::DOUBLE AS n${index}, coalesce(sum(${sql}), 0)::DOUBLE AS y${index}`).join(', ')}` +
      ` FROM ${table.relation} WHERE ${cluster} IS NOT NULL AND hash(${cluster}) % ${part} = 0 GROUP BY ${cluster}`;
    const result = await table.connection.runAndReadAll(`SELECT ${keys.map(sums).join(', ')} FROM (${groups})`);
    const row = (result.getRowsJS()[0] ?? []).map(Number);
    return keys.map((index) => clusterDesignEffect(groupSums(row.slice(index * 5, index * 5 + 5))));
  });
}

/** An indicator's squares are itself. */
function groupSums([groups = 0, rows = 0, squaredRows = 0, total = 0, between = 0]: readonly number[]): GroupSums {
  return { groups, rows, squaredRows, total, totalSquares: total, between };
}

async function timeEffects(table: Table, order: string, asked: readonly Indicator[]): Promise<readonly number[]> {
  const blocks = Math.max(1, Math.min(TIME_BLOCKS_MAX, table.rows));
  return inParts(asked, async (indicators) => {
    const values = indicators.map(({ sql }, index) => `${sql} AS i${index}`).join(', ');
    const counts = indicators
      .map((_, index) => `count(i${index})::DOUBLE, coalesce(sum(i${index}), 0)::DOUBLE`)
      .join(', ');
    const result = await table.connection.runAndReadAll(
      `SELECT ${counts} FROM (SELECT ${blockOf(order, blocks)} AS block, ${values} FROM ${table.relation}` +
        ` WHERE ${order} IS NOT NULL) GROUP BY block ORDER BY block`,
    );
    const rows = result.getRowsJS();
    return indicators.map((_, index) => {
      const at = (place: number): Float64Array => Float64Array.from(rows, (row) => Number(row[place]));
      const sums = at(2 * index + 1);
      return seriesDesignEffect({ counts: at(2 * index), sums, totalSquares: sums.reduce((a, b) => a + b, 0) });
    });
  });
}

/** In the order asked, a few dozen at a time: a scan with thousands of aggregates is slower than several. */
async function inParts(
  asked: readonly Indicator[],
  measure: (indicators: readonly Indicator[]) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const effects: number[] = [];
  for (let start = 0; start < asked.length; start += INDICATORS_A_SCAN) {
    effects.push(...(await measure(asked.slice(start, start + INDICATORS_A_SCAN))));
  }
  return effects;
}
