import type { Check, Reading } from '../checks/check.ts';
import type { Demand, ImproperDemand } from '../checks/demand.ts';
import { isOfType } from '../checks/type-names.ts';

/** Tests of what text says: they mean nothing once a reader has made a date or a number of it. */
const OF_TEXT: readonly string[] = ['matches', 'length', 'time-format', 'time-like', 'json', 'json-schema'];

/**
 * How text files must be read for a suite: a column whose text is tested stays text (`2024-01-31` no date, `007` no 7), as long as nothing
 * else in the suite needs it as numbers.
 */
export function suiteReading(checks: readonly Check[]): Reading {
  const tested = checks.filter(testsText).flatMap(({ demand }) => columnsOf(demand));
  const needed = new Set(checks.filter(needsNoText).flatMap(({ demand }) => columnsOf(demand)));
  const textColumns = [...new Set(tested)].filter((column) => !needed.has(column));
  return textColumns.length === 0 ? {} : { textColumns };
}

function testsText({ demand }: Check): boolean {
  return demand.kind === 'rows' && OF_TEXT.includes(demand.test.kind);
}

function needsNoText({ demand, kinds }: Check): boolean {
  if (demand.kind === 'column-type')
    return demand.types !== null && !demand.types.some((type) => isOfType('VARCHAR', type));
  return kinds !== undefined && !kinds.includes('string');
}

function columnsOf(demand: Demand | ImproperDemand): readonly string[] {
  if (demand.kind === 'rows') return demand.columns;
  if (demand.kind === 'metric') return 'column' in demand.metric ? [demand.metric.column] : [];
  return 'column' in demand && demand.column !== undefined ? [demand.column] : [];
}
