import { guard, isJsonObject, nearest } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { CheckFile, Unchecked } from '../checks/check.ts';
import { inside, placeOf, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import { compileSchema } from '../json-schema/compile-schema.ts';
import { patternReader } from '../json-schema/linear-pattern.ts';
import type { RuleSource } from '../json-schema/read-json-schema.ts';
import type { Contract, Property, SchemaObject } from './contract.ts';
import { API_VERSIONS, contractSchema } from './contract-schema.ts';
import {
  type ContractColumn,
  type ContractScope,
  columnName,
  type Draft,
  everyValue,
  settled,
} from './contract-scope.ts';
import { logicalTypeOf } from './physical-type.ts';
import { propertyChecks } from './property-checks.ts';
import { qualityChecks } from './quality-checks.ts';
import { relationshipCheck } from './relationship-checks.ts';
import { slaChecks } from './sla-checks.ts';

/** How a contract is read. */
export interface ContractOptions {
  /** Name of the schema object that describes the data; needed where there are several. */
  readonly object?: string;
  /** The moment of judging. */
  readonly now: Date;
}

const checkVersion30 = guard<Contract>(contractSchema('3.0'));
const checkVersion31 = guard<Contract>(contractSchema('3.1'));

/**
 * Reads an Open Data Contract of version 3.0 or 3.1 for one of its objects. Throws `CONFIG_INVALID` for what breaks the standard and
 * `CONFIG_UNSUPPORTED` for what it allows and nobody here can judge, with the place. What the standard means for people only is listed.
 */
export async function readOdcsContract(value: Json, source: RuleSource, options: ContractOptions): Promise<CheckFile> {
  const root: RulePlace = { language: 'data contract', name: source.name, locate: source.locate, pointer: '' };
  const contract = await checked(value, source, root);
  const index = chosen(contract.schema ?? [], options.object, inside(root, 'schema'));
  const object = contract.schema?.[index] ?? { name: '' };
  const place = inside(root, 'schema', index);
  const scope: ContractScope = { contract, object, place, readPattern: await patternReader(), now: options.now };
  const columns = columnsOf(object, place);
  const read = columns.map((column) => ({ column, ...propertyChecks(column, scope) }));
  const quality = await allQuality(columns, scope);
  const sla = slaChecks(scope, root);
  const drafts = [
    ...read.flatMap(({ drafts: own }) => own),
    ...primaryKey(columns, place),
    ...quality.flatMap(({ drafts: own }) => own),
    ...relationships(columns, scope),
    ...sla.drafts,
  ];
  for (const { column, drafts: own } of read) await demandNested(own, column);
  const hidden = columns.filter(({ property }) => isHidden(property)).map(({ name }) => name);
  const textColumns = read.filter(({ isText }) => isText).map(({ column }) => column.name);
  return {
    name: source.name,
    sha256: source.sha256,
    language: 'Open Data Contract',
    checks: settled(drafts),
    reading: textColumns.length === 0 ? {} : { textColumns },
    ...(hidden.length === 0 ? {} : { hidden }),
    unchecked: [...quality.flatMap(({ unchecked }) => unchecked), ...untyped(columns), ...sla.unchecked],
  };
}

async function checked(value: Json, source: RuleSource, place: RulePlace): Promise<Contract> {
  const version = isJsonObject(value) ? value['apiVersion'] : undefined;
  if (typeof version === 'string' && !API_VERSIONS.some((known) => known === version)) {
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'apiVersion'), {
      what: `its version must be one of ${API_VERSIONS.join(', ')}: current value is "${version}"`,
      fix: 'write the contract in one of these versions',
    });
  }
  const check = version === 'v3.1.0' ? checkVersion31 : checkVersion30;
  return check(value, `the data contract "${source.name}"`, { locate: source.locate });
}

function chosen(objects: readonly SchemaObject[], wanted: string | undefined, place: RulePlace): number {
  if (wanted === undefined && objects.length === 1) return 0;
  const index = objects.findIndex((object) => [object.name, object.id, object.physicalName].includes(wanted));
  if (wanted !== undefined && index >= 0) return index;
  const names = objects.map(({ name }) => name);
  const near = wanted === undefined ? null : nearest(wanted, names);
  throw ruleFault('CONFIG_INVALID', place, {
    what: `one object of the contract must be chosen: it has ${names.join(', ') || 'none'}${wanted === undefined ? '' : `, and none is "${wanted}"`}`,
    fix:
      near === null ? 'put "#" and the name of the object behind the path of the contract' : `did you mean "${near}"?`,
  });
}

function columnsOf({ properties = [] }: SchemaObject, place: RulePlace): readonly ContractColumn[] {
  const columns = properties.map((property, index) => ({
    name: columnName(property),
    property,
    place: inside(place, 'properties', index),
  }));
  const seen = new Set<string>();
  const twice = columns.find(({ name }) => seen.size === seen.add(name).size);
  if (twice === undefined) return columns;
  throw ruleFault('CONFIG_INVALID', twice.place, {
    what: `every property must have a column of its own: "${twice.name}" stands twice`,
    fix: 'rename one of the properties',
  });
}

/** The columns of the primary key in their stated order are unique together; that none is missing is said of each. */
function primaryKey(columns: readonly ContractColumn[], place: RulePlace): readonly Draft[] {
  const key = columns
    .filter(({ property }) => property.primaryKey === true)
    .sort((a, b) => (a.property.primaryKeyPosition ?? -1) - (b.property.primaryKeyPosition ?? -1));
  const [first] = key;
  if (first === undefined) return [];
  const at = key.length === 1 ? inside(first.place, 'primaryKey') : place;
  const demand = everyValue(
    key.map(({ name }) => name),
    { kind: 'not-repeated' },
  );
  return [{ name: 'key.primary', demand, whenAbsent: 'skip', ...placeOf(at) }];
}

async function allQuality(columns: readonly ContractColumn[], scope: ContractScope) {
  const rules = [
    ...columns.flatMap(({ name, property, place }) =>
      (property.quality ?? []).map((quality, index) => ({
        quality,
        column: name,
        place: inside(place, 'quality', index),
      })),
    ),
    ...(scope.object.quality ?? []).map((quality, index) => ({
      quality,
      column: null,
      place: inside(scope.place, 'quality', index),
    })),
  ];
  return Promise.all(rules.map((rule) => qualityChecks(rule, scope)));
}

function relationships(columns: readonly ContractColumn[], scope: ContractScope): readonly Draft[] {
  return [
    ...columns.flatMap(({ name, property, place }) =>
      (property.relationships ?? []).map((relationship, index) =>
        relationshipCheck(relationship, name, { scope, place: inside(place, 'relationships', index) }),
      ),
    ),
    ...(scope.object.relationships ?? []).map((relationship, index) =>
      relationshipCheck(relationship, null, { scope, place: inside(scope.place, 'relationships', index) }),
    ),
  ];
}

/** Schemas of nested values are refused where they are written, not when the data is read. */
async function demandNested(drafts: readonly Draft[], { place }: ContractColumn): Promise<void> {
  for (const { demand } of drafts) {
    if (demand.kind !== 'rows' || demand.test.kind !== 'json-schema') continue;
    const source = { name: place.name, locate: () => place.locate(place.pointer) };
    await compileSchema(demand.test.schema, { source, formats: true });
  }
}

/** Values of whatever is classified as anything but public stay on the runner. */
function isHidden({ classification, logicalTypeOptions }: Property): boolean {
  const word = classification?.trim().toLowerCase() ?? '';
  return (
    !['', 'public', 'open', 'none', 'unclassified'].includes(word) || logicalTypeOptions?.['format'] === 'password'
  );
}

function untyped(columns: readonly ContractColumn[]): readonly Unchecked[] {
  return columns.flatMap(({ name, property, place }) => {
    if (property.physicalType === undefined || logicalTypeOf(property) !== null) return [];
    return [{ what: `"${name}": physical type ${property.physicalType}`, ...placeOf(inside(place, 'physicalType')) }];
  });
}
