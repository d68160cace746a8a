import type { Bounds } from '../checks/bounds.ts';
import type { BreakingRow, CheckResult } from '../checks/check-result.ts';
import type { RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { serialisePath } from './feature-path.ts';
import type { AnomalySource } from './tfdv-check.ts';

const EXAMPLES_MAX = 5;
const DIGITS_SHOWN = 6;

/**
 * One sentence on one anomaly, with the numbers behind it; values of the data only where the result holds them (which it does where
 * showing is allowed).
 */
export function describeAnomaly(result: CheckResult, source: AnomalySource): string {
  const { demand } = result.check;
  const { short } = source;
  switch (demand.kind) {
    case 'improper':
      return `${capital(demand.problem)}.`;
    case 'column':
      return demand.of === undefined ? 'Column is completely missing.' : `${capital(short)}.`;
    case 'columns':
      return 'New column (column in data but not in schema).';
    case 'column-type':
      return `Expected data of another type: the column is ${String(result.observed ?? 'of none')}.`;
    case 'nesting':
      return `Expected values inside ${demand.levels} lists: they are inside ${String(result.observed ?? 'others')}.`;
    case 'distance': {
      const subject = short.replace(/^High /, 'The ');
      return `${subject} is ${shown(result.observed)}, above the threshold ${shown(demand.bounds.max)}.`;
    }
    case 'metric':
      return metricSentence(result, source, demand.bounds);
    case 'rows':
      return rowsSentence(result, demand, source);
    default:
      return `${short}.`;
  }
}

function metricSentence({ observed }: CheckResult, { type, path, short }: AnomalySource, bounds: Bounds): string {
  const limit = bounds.min === undefined ? `at most ${shown(bounds.max)}` : `at least ${shown(bounds.min)}`;
  if (type === 'SCHEMA_NEW_COLUMN')
    return `Column ${serialisePath(path ?? [])} is in the data but not in the environment.`;
  if (type.includes('UNIQUE')) return `Expected ${limit} unique values but found ${shown(observed)}.`;
  if (type.startsWith('DATASET')) return `The dataset has ${shown(observed)} examples: it must have ${limit}.`;
  return `${short.replace(/\.$/, '')}: the ratio is ${shown(observed)} and must be ${limit}.`;
}

function rowsSentence({ counts, breaking, check }: CheckResult, demand: RowDemand, { type }: AnomalySource): string {
  if (type === 'FEATURE_TYPE_NOT_PRESENT') return 'The feature was not present in any examples.';
  const broken = counts?.breaking ?? 0;
  const judged = (counts?.elements ?? 0) - (counts?.missing ?? 0);
  if (demand.test.kind === 'present') return presenceSentence(demand, judged - broken, judged);
  const first = counts?.firstRow ?? null;
  const where = first === null ? '' : `, first in row ${first}`;
  const noun = check.over === 'items' ? 'values' : 'examples';
  return `${broken} of ${judged} ${noun} ${broken === 1 ? 'is' : 'are'} ${wrong(demand.test)}${where}${examples(breaking)}.`;
}

function presenceSentence({ allow }: RowDemand, held: number, judged: number): string {
  const [limit, actual] =
    'holdingRows' in allow
      ? [`count = ${allow.holdingRows}`, held]
      : [`fraction = ${'holding' in allow ? allow.holding : 1}`, judged === 0 ? 0 : held / judged];
  return `The feature was present in fewer examples than expected: minimum ${limit}, actual = ${actual}.`;
}

/** What values are that break a test. */
function wrong(test: RowTest): string {
  switch (test.kind) {
    case 'between':
      return test.bounds.min === undefined ? `above ${test.bounds.max}` : `below ${test.bounds.min}`;
    case 'one-of':
      return `none of the ${test.values.length} legal values`;
    case 'type':
      return `no ${test.type}`;
    case 'finite':
      return test.nan === true ? 'NaN' : 'infinite';
    case 'item-count':
      return `of another number of values than ${countWords(test.bounds)}`;
    case 'equal-item-count':
      return 'of different numbers of values';
    default:
      return 'without the feature while others are there';
  }
}

function countWords({ min, max }: Bounds): string {
  if (min === max) return String(min);
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}

function examples(breaking: readonly BreakingRow[] | undefined): string {
  const values = new Set((breaking ?? []).map((row) => JSON.stringify(row.values[0] ?? null)));
  if (values.size === 0) return '';
  return `, such as ${[...values].slice(0, EXAMPLES_MAX).join(', ')}`;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(DIGITS_SHOWN))) : String(value ?? 'unknown');
}

function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}
