import { inside, placeOf, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import { tableName } from '../frictionless/table-name.ts';
import type { Relationship, SchemaObject } from './contract.ts';
import { type ContractScope, columnName, type Draft, everyValue } from './contract-scope.ts';

/** A column of an object of the contract, or of one that is not in it. */
interface Referred {
  /** The object's name. */
  readonly object: string;
  readonly column: string;
}

/** Reads a foreign key. `column`: that of the property it stands on, or null on an object. As in SQL a missing value refers to nothing. */
export function relationshipCheck(
  { from, to }: Relationship,
  column: string | null,
  { scope, place }: { readonly scope: ContractScope; readonly place: RulePlace },
): Draft {
  const targets = listed(to).map((reference) => referred(reference, scope, inside(place, 'to')));
  const columns = column === null ? ownColumns(from, scope, place) : propertyColumn(column, from, place);
  const tables = new Set(targets.map(({ object }) => object));
  const [object = ''] = tables;
  if (tables.size !== 1 || targets.length !== columns.length) {
    throw ruleFault('CONFIG_INVALID', place, {
      what: `a foreign key must pair its ${columns.length} properties with as many of one object: it names ${targets.length} of ${tables.size} objects`,
      fix: 'pair the properties',
    });
  }
  const table = object === scope.object.name ? 'data' : tableName(object);
  return {
    name: `${column === null ? 'key' : `column.${column}`}.refers-to.${object}`,
    demand: everyValue(columns, { kind: 'found-in', table, columns: targets.map((target) => target.column) }),
    whenAbsent: 'skip',
    whenEmpty: 'skip',
    ...placeOf(place),
  };
}

function listed(reference: string | readonly string[]): readonly string[] {
  return typeof reference === 'string' ? [reference] : reference;
}

function propertyColumn(column: string, from: Relationship['from'], place: RulePlace): readonly string[] {
  if (from === undefined) return [column];
  throw ruleFault('CONFIG_INVALID', inside(place, 'from'), {
    what: 'a relationship of a property must not say where it comes from',
    fix: 'remove "from"',
  });
}

function ownColumns(from: Relationship['from'], scope: ContractScope, place: RulePlace): readonly string[] {
  const at = inside(place, 'from');
  const columns = listed(from ?? []).map((reference) => referred(reference, scope, at));
  if (columns.length > 0 && columns.every(({ object }) => object === scope.object.name))
    return columns.map(({ column }) => column);
  throw ruleFault('CONFIG_INVALID', at, {
    what: `a relationship of an object must come from its own properties: current value is ${JSON.stringify(from ?? null)}`,
    fix: `name properties of "${scope.object.name}"`,
  });
}

/** `object.property` by names, or `schema/<id>/properties/<id>` by ids. */
function referred(reference: string, { contract }: ContractScope, place: RulePlace): Referred {
  const own = reference.startsWith('#') ? reference.slice(1) : reference;
  if (own.includes('#')) throw unsupported('to another contract', reference, place);
  const parts = own.replace(/^\//, '').split('/');
  if (parts[0] === 'schema') return byIds(parts, { contract, reference, place });
  const [name = '', property = '', ...nested] = own.split('.');
  if (nested.length > 0) throw unsupported('into a nested value', reference, place);
  const object = contract.schema?.find((one) => one.name === name);
  const found = object?.properties?.find((one) => one.name === property);
  if (property !== '' && (object === undefined || found !== undefined))
    return { object: name, column: found === undefined ? property : columnName(found) };
  throw unknown(reference, contract.schema ?? [], place);
}

function byIds(
  [, objectId, word, propertyId, ...nested]: readonly string[],
  { contract, reference, place }: { contract: ContractScope['contract']; reference: string; place: RulePlace },
): Referred {
  if (nested.length > 0) throw unsupported('into a nested value', reference, place);
  const object = contract.schema?.find(({ id }) => id === objectId);
  const property = word === 'properties' ? object?.properties?.find(({ id }) => id === propertyId) : undefined;
  if (object !== undefined && property !== undefined) return { object: object.name, column: columnName(property) };
  throw unknown(reference, contract.schema ?? [], place);
}

function unsupported(what: string, reference: string, place: RulePlace): Error {
  return ruleFault('CONFIG_UNSUPPORTED', place, {
    what: `a relationship ${what} cannot be judged: current value is "${reference}"`,
    fix: 'refer to a property of an object of this contract',
  });
}

function unknown(reference: string, objects: readonly SchemaObject[], place: RulePlace): Error {
  return ruleFault('CONFIG_INVALID', place, {
    what: `a relationship must lead to a property: "${reference}" leads to none of ${objects.map(({ name }) => name).join(', ')}`,
    fix: 'write "object.property" with their names, or "schema/<id>/properties/<id>" with their ids',
  });
}
