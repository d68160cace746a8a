import { quoteNumber } from '../../engine/sql.ts';
import { exactMean, linearQuantile, onlyWhere, sampleDeviation } from '../dialect.ts';
import { numberOrNull, type Staged } from '../question.ts';
import { typedValue } from '../typed-value.ts';
import { type JudgedRows, plainQuestion } from './judged-rows.ts';
import type { Test } from './value-tests.ts';

/**
 * How far each value lies from the mean, in sample standard deviations. Where these are 0, or do not exist, no value is far. An infinite
 * value has no say in mean and deviation, and is far.
 */
export function zScoreQuestion(rows: JudgedRows, { below, doubleSided }: Test<'z-score'>): Staged {
  const value = numeric(rows);
  return {
    from: rows.table.relation,
    first: meanAndDeviation(rows, value),
    next: ([mean, sd]) => {
      const [center, unit] = [numberOrNull(mean), numberOrNull(sd)];
      if (center === null || unit === null || unit === 0) return plainQuestion(rows, `isfinite(${value})`);
      const score = `((${value} - ${quoteNumber(center)}) / ${quoteNumber(unit)})`;
      const holds = doubleSided
        ? `abs(${score}) < ${quoteNumber(Math.abs(below))}`
        : `${score} < ${quoteNumber(below)}`;
      return plainQuestion(rows, holds);
    },
  };
}

/**
 * Values within Tukey's fences (ends included, quartiles interpolated), or nearer to the mean than so many sample standard deviations;
 * where that distance is 0, only the mean is near.
 */
export function outlierQuestion(rows: JudgedRows, test: Test<'no-outlier'>): Staged {
  const value = numeric(rows);
  return test.method === 'iqr' ? fences(rows, value, test.multiplier) : aroundMean(rows, value, test.multiplier);
}

function fences(rows: JudgedRows, value: string, multiplier: number): Staged {
  return {
    from: rows.table.relation,
    first: [0.25, 0.75].map((share) => linearQuantile(onlyWhere(value, rows.judged), share)),
    next: ([low, high]) => {
      const [lower, upper] = [numberOrNull(low), numberOrNull(high)];
      if (lower === null || upper === null) return plainQuestion(rows, 'true');
      const reach = multiplier * (upper - lower);
      const [from, to] = [quoteNumber(lower - reach), quoteNumber(upper + reach)];
      return plainQuestion(rows, `${value} >= ${from} AND ${value} <= ${to}`);
    },
  };
}

function aroundMean(rows: JudgedRows, value: string, multiplier: number): Staged {
  return {
    from: rows.table.relation,
    first: meanAndDeviation(rows, value),
    next: ([mean, sd]) => {
      const [center, unit] = [numberOrNull(mean), numberOrNull(sd)];
      if (center === null || unit === null) return plainQuestion(rows, `isfinite(${value})`);
      const reach = multiplier * unit;
      if (reach <= 0) return plainQuestion(rows, `${value} = ${quoteNumber(center)}`);
      return plainQuestion(rows, `abs(${value} - ${quoteNumber(center)}) < ${quoteNumber(reach)}`);
    },
  };
}

function meanAndDeviation({ judged }: JudgedRows, value: string): readonly string[] {
  const finite = `CASE WHEN isfinite(${value}) THEN ${value} END`;
  return [exactMean(onlyWhere(finite, judged)), sampleDeviation(value, judged)];
}

function numeric({ columns }: JudgedRows): string {
  return `CAST(${typedValue(columns[0]!, { as: 'number', values: [] }).sql} AS DOUBLE)`;
}
