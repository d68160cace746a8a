import type { Predicate } from '../checks/predicate.ts';
import type { RowTest } from '../checks/row-test.ts';
import { constraintTests, type ReadField } from './constraint-checks.ts';
import type { Draft } from './key-checks.ts';
import { inside, placeOf, type RulePlace } from './rule-place.ts';

/** What the table says of a field. */
export interface FieldContext {
  /** Text that means "no value" in this field and not in all. */
  readonly besides: readonly string[];
  readonly primary: ReadonlySet<string>;
}

/** Everything a field demands, as checks. */
export function fieldChecks(read: ReadField, { besides, primary }: FieldContext): readonly Draft[] {
  const { field, reading, place } = read;
  const column = field.name;
  const valued: Predicate | null = besides.length === 0 ? null : { not: { column, in: besides } };
  const check = (name: string, test: RowTest, at: RulePlace): Draft => ({
    name: `column.${column}.${name}`,
    demand: { kind: 'rows', columns: [column], test, skip: 'any-missing', allow: { holding: 1 } },
    ...(valued === null ? {} : { rows: valued }),
    ...placeOf(at),
  });
  const constraints = inside(place, 'constraints');
  const isRequired = field.constraints?.required === true || primary.has(column);
  return [
    ...(isRequired ? [required(column, valued, inside(constraints, 'required'))] : []),
    ...(reading.test === null ? [] : [check('type', reading.test, inside(place, 'type'))]),
    ...constraintTests(read).map(({ name, test, place: at }) => check(name, test, at)),
    ...(field.constraints?.unique === true
      ? [check('unique', { kind: 'not-repeated' }, inside(constraints, 'unique'))]
      : []),
  ];
}

function required(column: string, valued: Predicate | null, at: RulePlace): Draft {
  const test: RowTest =
    valued === null
      ? { kind: 'present', nan: true }
      : { kind: 'holds', predicate: { all: [{ column, is: 'present' }, valued] } };
  return {
    name: `column.${column}.required`,
    demand: { kind: 'rows', columns: [column], test, skip: 'never', allow: { holding: 1 } },
    ...placeOf(at),
  };
}
