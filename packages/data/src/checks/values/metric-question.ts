import type { Json } from '@plumbline/core';
import { isFloating } from '../../table/column-kind.ts';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import type { MetricAnswer } from '../answer.ts';
import type { Bounds } from '../bounds.ts';
import type { ColumnMetric } from '../demand-parts.ts';
import {
  asDouble,
  asText,
  countWhere,
  epochMicros,
  exactSum,
  isInfinite,
  linearQuantile,
  onlyWhere,
  readAs,
  sampleDeviation,
} from '../dialect.ts';
import { type Answered, type Asked, countOf, numberOrNull, type Question } from '../question.ts';
import { meantType } from '../typed-value.ts';
import { notOfKind, numbersAmong, numericValue, type PresentValues, valueCounts, wrongKind } from './present-values.ts';

type Of = ColumnMetric['of'];

/** Aggregates after the counts, and how they become the measured value. */
interface Measure {
  readonly aggregates: readonly string[];
  readonly value: (
    values: readonly Json[],
    present: number,
  ) => Pick<MetricAnswer, 'value' | 'sd' | 'unit' | 'exact' | 'text'>;
}

/** What a metric of the table's shape asks: how many rows or columns there are. */
export function shapeQuestion(table: Asked, looked: string | null, of: 'rows' | 'columns'): Question {
  return {
    from: table.relation,
    aggregates: of === 'rows' ? [looked === null ? asDouble('count(*)') : countWhere(looked)] : [],
    answer: ([rows]) => {
      const value = of === 'rows' ? countOf(rows) : table.columns.length;
      return { answer: { kind: 'metric', elements: value, present: value, value } };
    },
  };
}

/** What a metric of one column's present values asks. */
export function metricQuestion(values: PresentValues, of: Of, bounds: Bounds): Question {
  const { column } = values;
  if (of === 'present' || of === 'present-share') return counted(values, []);
  if (of === 'distinct' || of === 'distinct-share') return counted(values, [distinct(values)]);
  const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
  const isExtreme = of === 'min' || of === 'max';
  const asWords = isExtreme && column.kind === 'string' && meantType(limits) !== 'number';
  if (asWords) return measured(values, extremeText(values, of));
  const asTimes = of === 'age-hours' || (isExtreme && column.kind === 'time');
  if (asTimes)
    return column.kind === 'time' || column.kind === 'string' ? times(values, of) : wrongKind(values, 'times');
  return numericValue(column) === null ? wrongKind(values, 'numbers') : numbers(values, of);
}

function counted(values: PresentValues, more: readonly string[]): Question {
  return measured(values, {
    aggregates: more,
    value: ([first], present) => ({ value: more.length === 0 ? present : countOf(first) }),
  });
}

function distinct({ column, only }: PresentValues): string {
  return asDouble(`count(DISTINCT ${onlyWhere(engineValue(column), only)})`);
}

function extremeText({ table, column, only }: PresentValues, of: 'min' | 'max'): Measure {
  const text = table.showValues > 0 ? 'shown' : 'hidden';
  return {
    aggregates: [`${of}(${onlyWhere(asText(engineValue(column)), only)})`],
    value: ([value]) => ({ value: typeof value === 'string' ? value : null, text }),
  };
}

/** Times as microseconds; text is read as one, and all of it must be. */
function times(values: PresentValues, of: Of): Question {
  const { column, present, only } = values;
  const isText = column.kind === 'string';
  const time = isText ? readAs(asText(engineValue(column)), 'TIMESTAMP') : engineValue(column);
  const unit = column.type === 'DATE' ? 'date' : 'time';
  const question = measured(values, {
    aggregates: [
      countWhere(`${present} AND ${time} IS NOT NULL`),
      `${of === 'min' ? 'min' : 'max'}(${onlyWhere(epochMicros(time), only)})`,
    ],
    value: ([, micros]) => ({ value: numberOrNull(micros), unit }),
  });
  return allOfKind(question, values, 'times');
}

function numbers(values: PresentValues, of: Of): Question {
  return allOfKind(measured(values, numericMeasure(values, of)), values, 'numbers');
}

/** The first aggregate of a numeric measure counts the numbers. */
function numericMeasure(values: PresentValues, of: Of): Measure {
  const { column, only } = values;
  const x = onlyWhere(numericValue(column) ?? 'NULL', only);
  const count = numbersAmong(values);
  const one = (aggregate: string): Measure => ({
    aggregates: [count, aggregate],
    value: ([, value]) => ({ value: numberOrNull(value) }),
  });
  switch (of) {
    case 'min':
    case 'max':
      if (column.kind !== 'integer') return one(`${of}(${x})`);
      return {
        aggregates: [count, asText(`${of}(${onlyWhere(engineValue(column), only)})`)],
        value: ([, digits]) => ({ value: wholeNumber(digits) }),
      };
    case 'median':
      return one(linearQuantile(x, 0.5));
    case 'sd':
      return deviation(values, x);
    default: {
      const exact = isExact(column) ? { exact: true as const } : {};
      return {
        aggregates: [count, total(values, x)],
        value: ([, value]) => ({ value: numberOrNull(value), ...exact }),
      };
    }
  }
}

/** Whole numbers and decimals are added exactly. */
function isExact({ kind, type }: TableColumn): boolean {
  return kind === 'integer' || type.startsWith('DECIMAL');
}

function total({ column, only }: PresentValues, x: string): string {
  return isExact(column) ? asDouble(`sum(${onlyWhere(engineValue(column), only)})`) : exactSum(x);
}

/** An infinite value leaves no deviation. */
function deviation(values: PresentValues, x: string): Measure {
  const { column } = values;
  const floating = isFloating(column.type) || column.kind === 'string';
  const infinite = floating ? countWhere(isInfinite(x)) : '0';
  return {
    aggregates: [numbersAmong(values), total(values, x), sampleDeviation(x, null), infinite],
    value: ([, sum, sd, infinities], n) => {
      const mean = numberOrNull(sum);
      const unit = numberOrNull(sd);
      return {
        value: mean === null || n === 0 ? null : mean / n,
        sd: countOf(infinities) > 0 ? Number.POSITIVE_INFINITY : unit,
      };
    },
  };
}

function measured(values: PresentValues, { aggregates, value }: Measure): Question {
  return {
    from: values.table.relation,
    aggregates: [...valueCounts(values), ...aggregates],
    answer: ([elements, present, ...rest]) => ({
      answer: {
        kind: 'metric',
        elements: countOf(elements),
        present: countOf(present),
        ...value(rest, countOf(present)),
      },
    }),
  };
}

/** The third aggregate counts the values of the kind: where some are not, nothing can be measured. */
function allOfKind(question: Question, { column }: PresentValues, what: string): Question {
  return {
    ...question,
    answer: (values, ask): Answered | Promise<Answered> => {
      const [, present, ofKind] = values;
      const wrong = countOf(present) - countOf(ofKind);
      return wrong > 0 ? notOfKind(column, wrong, what) : question.answer(values, ask);
    },
  };
}

function wholeNumber(digits: Json | undefined): number | string | null {
  if (typeof digits !== 'string') return null;
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}
