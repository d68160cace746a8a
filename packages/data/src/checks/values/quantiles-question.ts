import type { QuantilesDemand } from '../demand.ts';
import { asDouble, countWhere, discreteQuantile, linearQuantile, onlyWhere } from '../dialect.ts';
import { countOf, numberOrNull, type Question, type Staged } from '../question.ts';
import { notOfKind, numbersAmong, numericValue, type PresentValues, valueCounts, wrongKind } from './present-values.ts';

/** The quantiles of a numeric column. Which value of the data stands at a rank is asked once its number of values is known. */
export function quantilesQuestion(
  values: PresentValues,
  { quantiles, interpolation }: QuantilesDemand,
): Question | Staged {
  const x = numericValue(values.column);
  if (x === null) return wrongKind(values, 'numbers');
  const own = onlyWhere(x, values.only);
  if (interpolation === 'linear')
    return measured(
      values,
      quantiles.map((share) => [asDouble(linearQuantile(own, share))]),
    );
  if (interpolation === 'inverse-cdf')
    return measured(
      values,
      quantiles.map((share) => [asDouble(discreteQuantile(own, share))]),
    );
  return {
    from: values.table.relation,
    first: [countWhere(values.present)],
    next: ([present]) => {
      const n = countOf(present);
      const ranked = quantiles.map((share) => ranks((n - 1) * share, interpolation));
      return measured(
        values,
        ranked.map((places) => places.map((place) => asDouble(discreteQuantile(own, (place + 0.5) / Math.max(1, n))))),
      );
    },
  };
}

/** Places from 0 in the sorted values, of which the mean is the quantile; a place in the middle goes to the even one. */
function ranks(place: number, interpolation: QuantilesDemand['interpolation']): readonly number[] {
  const [low, high] = [Math.floor(place), Math.ceil(place)];
  if (interpolation === 'lower') return [low];
  if (interpolation === 'higher') return [high];
  if (interpolation === 'midpoint') return [low, high];
  const middle = place - low === 0.5;
  return [middle ? (low % 2 === 0 ? low : high) : Math.round(place)];
}

/** Each quantile is the mean of its aggregates. */
function measured(values: PresentValues, quantiles: readonly (readonly string[])[]): Question {
  return {
    from: values.table.relation,
    aggregates: [...valueCounts(values), numbersAmong(values), ...quantiles.flat()],
    answer: ([, present, numbers, ...found]) => {
      const wrong = countOf(present) - countOf(numbers);
      if (wrong > 0) return notOfKind(values.column, wrong, 'numbers');
      let start = 0;
      const means = quantiles.map(({ length }) => {
        const parts = found.slice(start, start + length).map(numberOrNull);
        start += length;
        return parts.some((part) => part === null)
          ? null
          : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / length;
      });
      return { answer: { kind: 'quantiles', present: countOf(present), values: means } };
    },
  };
}
