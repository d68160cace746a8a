import type { Check } from '../checks/check.ts';
import type { RowTest } from '../checks/row-test.ts';
import { inside, placeOf, type RulePlace, ruleFault } from './rule-place.ts';
import { tableName } from './table-name.ts';
import type { TableSchema } from './table-schema.ts';

/** A check without what all checks of a schema share. */
export type Draft = Pick<Check, 'name' | 'demand' | 'where' | 'rows'>;

const NAMES_TOLD = 20;

/** The keys of a schema as checks. That primary keys are never missing is said of their fields. */
export function keyChecks(schema: TableSchema, place: RulePlace): readonly Draft[] {
  const names = new Set(schema.fields.map(({ name }) => name));
  const known = (key: string | readonly string[], at: RulePlace): readonly string[] => {
    const listed = typeof key === 'string' ? [key] : key;
    const unknown = listed.find((name) => !names.has(name));
    if (unknown === undefined) return listed;
    throw ruleFault('CONFIG_INVALID', at, {
      what: `a key must be made of fields of the schema: "${unknown}" is none of ${[...names].slice(0, NAMES_TOLD).join(', ')}`,
      fix: 'correct the name',
    });
  };
  const unique = (name: string, key: string | readonly string[], at: RulePlace): Draft =>
    draft(name, { columns: known(key, at), test: { kind: 'not-repeated' }, at });
  return [
    ...(schema.primaryKey === undefined ? [] : [unique('key.primary', schema.primaryKey, inside(place, 'primaryKey'))]),
    ...(schema.uniqueKeys ?? []).map((key, index) =>
      unique(`key.unique.${index + 1}`, key, inside(place, 'uniqueKeys', index)),
    ),
    ...foreignKeys(schema, place, known),
  ];
}

/** Fields of the primary key, which are never missing. */
export function primaryFields({ primaryKey = [] }: TableSchema): ReadonlySet<string> {
  return new Set(typeof primaryKey === 'string' ? [primaryKey] : primaryKey);
}

/** As in SQL, a row where a field of the key is missing refers to nothing and holds. */
function foreignKeys(
  { foreignKeys: keys = [] }: TableSchema,
  place: RulePlace,
  known: (key: string | readonly string[], at: RulePlace) => readonly string[],
): readonly Draft[] {
  return keys.map(({ fields, reference }, index) => {
    const at = inside(place, 'foreignKeys', index);
    const columns = known(fields, at);
    const isOwn = reference.resource === undefined || reference.resource === '';
    const targets = typeof reference.fields === 'string' ? [reference.fields] : reference.fields;
    if (isOwn) known(targets, at);
    if (columns.length !== targets.length) {
      throw ruleFault('CONFIG_INVALID', at, {
        what: `a foreign key must name as many fields as it refers to: it names ${columns.length} and refers to ${targets.length}`,
        fix: 'pair the fields',
      });
    }
    const table = isOwn ? 'data' : tableName(reference.resource ?? '');
    return draft(`key.foreign.${index + 1}`, { columns, test: { kind: 'found-in', table, columns: targets }, at });
  });
}

function draft(
  name: string,
  { columns, test, at }: { readonly columns: readonly string[]; readonly test: RowTest; readonly at: RulePlace },
): Draft {
  return {
    name,
    demand: { kind: 'rows', columns, test, skip: 'any-missing', allow: { holding: 1 } },
    ...placeOf(at),
  };
}
