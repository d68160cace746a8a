import type { Comparison, Predicate } from '../checks/predicate.ts';
import type { Condition } from './condition-tree.ts';

/**
 * What a condition means where only what is not missing can be true or false and a comparison with a missing value is false, its negation
 * and `!=` true: as in pandas.
 */
export function pandasPredicate(condition: Condition): Predicate {
  switch (condition.is) {
    case 'and':
      return { all: condition.of.map(pandasPredicate) };
    case 'or':
      return { any: condition.of.map(pandasPredicate) };
    case 'not':
      return { not: pandasPredicate(condition.of) };
    case 'compared':
      return condition.by === '!=' ? { not: comparison({ ...condition, by: '=' }) } : comparison(condition);
    default:
      return leaf(condition);
  }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/**
 * What a condition means in SQL, where a comparison with a missing value is unknown, and so is its negation: neither is true. Negations are
 * pushed down to the comparisons, where they can be told.
 */
export function sqlPredicate(condition: Condition, isNegated = false): Predicate {
  switch (condition.is) {
    case 'not':
      return sqlPredicate(condition.of, !isNegated);
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => sqlPredicate(part, isNegated));
      return (condition.is === 'and') === isNegated ? { any: parts } : { all: parts };
    }
    case 'compared':
      return comparison(isNegated ? { ...condition, by: OPPOSITE[condition.by] } : condition);
    case 'one-of':
      return isNegated
        ? { all: [{ column: condition.column, is: 'present' }, { not: leaf(condition) }] }
        : leaf(condition);
    default:
      return { column: condition.column, is: isNegated ? 'present' : 'missing' };
  }
}

function comparison({ column, by, to }: Extract<Condition, { readonly is: 'compared' }>): Predicate {
  return { column, compare: by, to: 'literal' in to ? to.literal : to };
}

function leaf(condition: Extract<Condition, { readonly is: 'one-of' | 'missing' }>): Predicate {
  if (condition.is === 'missing') return { column: condition.column, is: 'missing' };
  return { column: condition.column, in: condition.values };
}
