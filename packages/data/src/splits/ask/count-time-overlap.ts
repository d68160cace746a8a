import { PlumblineError } from '@plumbline/core';
import type { Split, SplitColumn } from '../split-columns.ts';
import { askNumbers } from './ask-numbers.ts';

/** How two splits lie in time. Times are seconds since 1970. */
export interface TimeOverlap {
  readonly trainRows: number;
  readonly otherRows: number;
  /** Rows that have a time. */
  readonly trainPresent: number;
  readonly otherPresent: number;
  /** Rows of the other split that are older than the newest training row, and those as old. */
  readonly older: number;
  readonly asOld: number;
  /** Training rows that are newer than the oldest row of the other split. */
  readonly newerTrain: number;
  readonly newestTrain: number;
  readonly oldestOther: number;
}

/** Counts it; throws `DATA_INVALID` where the column holds no times in either split. */
export async function countTimeOverlap({ train, other }: Split, time: SplitColumn): Promise<TimeOverlap> {
  for (const column of [time.train, time.other]) mustHoldTimes(time.name, column);
  const own = `SELECT ${micros(time.trainValue)} AS t FROM ${train.relation}`;
  const theirs = `SELECT ${micros(time.otherValue)} AS t FROM ${other.relation}`;
  const [trainPresent = 0, newest = 0, otherPresent = 0, older = 0, asOld = 0, newerTrain = 0, oldest = 0] =
    await askNumbers(
      train,
      `WITH own AS (${own}), theirs AS (${theirs}), ends AS (SELECT (SELECT max(t) FROM own) AS newest, (SELECT min(t) FROM theirs) AS oldest)
      SELECT (SELECT count(t) FROM own)::DOUBLE, any_value(newest)::DOUBLE, count(t)::DOUBLE, (count(*) FILTER (t < newest))::DOUBLE,
        (count(*) FILTER (t = newest))::DOUBLE, (SELECT count(*) FROM own, ends WHERE t > oldest)::DOUBLE, any_value(oldest)::DOUBLE
      FROM theirs, ends`,
    );
  return {
    ...{ trainRows: train.rows, otherRows: other.rows, trainPresent, otherPresent, older, asOld, newerTrain },
    ...{ newestTrain: newest / 1e6, oldestOther: oldest / 1e6 },
  };
}

/** SQL of a finite moment in microseconds, else null. */
function micros(value: string): string {
  const moment = `TRY_CAST(${value} AS TIMESTAMP)`;
  return `(CASE WHEN isfinite(${moment}) THEN epoch_us(${moment}) END)`;
}

function mustHoldTimes(name: string, { kind, type }: SplitColumn['train']): void {
  if (kind === 'time' || kind === 'string') return;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot compare the splits in time: "${name}" must hold times: it holds ${type}`,
    'name a column of dates or timestamps',
  );
}
