import { quoteNumber } from '../../engine/sql.ts';
import { countWhere } from '../dialect.ts';
import { countOf, type Question } from '../question.ts';
import { notOfKind, numbersAmong, numericValue, type PresentValues, valueCounts, wrongKind } from './present-values.ts';

/** Rows in each bin (closed at the left, the last one at both ends), below the first and above the last. */
export function binsQuestion(values: PresentValues, bins: readonly number[]): Question {
  const x = numericValue(values.column);
  if (x === null) return wrongKind(values, 'numbers');
  const [first, last] = [bins[0] ?? 0, bins.at(-1) ?? 0];
  const count = (condition: string): string => countWhere(`${values.present} AND ${condition}`);
  const inside = bins.slice(1).map((right, index) => {
    const isLast = index === bins.length - 2;
    return count(`${x} >= ${quoteNumber(bins[index]!)} AND ${x} ${isLast ? '<=' : '<'} ${quoteNumber(right)}`);
  });
  return {
    from: values.table.relation,
    aggregates: [
      ...valueCounts(values),
      numbersAmong(values),
      count(`${x} < ${quoteNumber(first)}`),
      count(`${x} > ${quoteNumber(last)}`),
      ...inside,
    ],
    answer: ([, present, numbers, below, above, ...counts]) => {
      const wrong = countOf(present) - countOf(numbers);
      if (wrong > 0) return notOfKind(values.column, wrong, 'numbers');
      return {
        answer: {
          kind: 'bins',
          present: countOf(present),
          below: countOf(below),
          above: countOf(above),
          counts: counts.map(countOf),
        },
      };
    },
  };
}
