import { guard } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Check, CheckFile, Reading } from '../checks/check.ts';
import type { ColumnsDemand } from '../checks/demand.ts';
import { compileSchema } from '../json-schema/compile-schema.ts';
import { patternReader } from '../json-schema/linear-pattern.ts';
import type { RuleSource } from '../json-schema/read-json-schema.ts';
import type { ReadField } from './constraint-checks.ts';
import { fieldChecks } from './field-checks.ts';
import { type Draft, keyChecks, primaryFields } from './key-checks.ts';
import { type MissingValues, missingValues } from './missing-values.ts';
import { readField } from './read-field.ts';
import { inside, placeOf, type RulePlace, ruleFault } from './rule-place.ts';
import { TABLE_SCHEMA_SCHEMA, type TableSchema } from './table-schema.ts';

const checkSchema = guard<TableSchema>(TABLE_SCHEMA_SCHEMA);

const MATCHES: Readonly<Record<string, ColumnsDemand['mode']>> = {
  exact: 'ordered',
  equal: 'exactly',
  subset: 'at-least',
  superset: 'no-others',
  partial: 'any-of',
};

/**
 * Reads a Frictionless Table Schema of version 1 or 2. Throws `CONFIG_INVALID` (a type, format or constraint that does not exist or does not
 * fit its field) and `CONFIG_UNSUPPORTED` (what cannot be honoured), with the place. `at`: pointer of the schema where it is part of a package.
 */
export async function readTableSchema(value: Json, source: RuleSource, at = ''): Promise<CheckFile> {
  const place: RulePlace = { language: 'Table Schema', name: source.name, locate: source.locate, pointer: at };
  const schema = await checkSchema(value, `the Table Schema "${source.name}"`, {
    locate: (pointer) => source.locate(`${at}${pointer}`),
  });
  demandDistinct(schema, place);
  const readPattern = await patternReader();
  const fields = schema.fields.map((field, index) => readField(field, inside(place, 'fields', index), readPattern));
  for (const field of fields) await demandJsonSchema(field);
  const missing = missingValues(schema);
  const primary = primaryFields(schema);
  const keys = keyChecks(schema, place);
  const drafts = [
    matching(schema, place),
    ...fields.flatMap((field, index) => fieldChecks(field, { besides: missing.besides(index), primary })),
    ...keys,
  ];
  return {
    name: source.name,
    sha256: source.sha256,
    language: 'Frictionless Table Schema',
    checks: drafts.map(checkOf),
    reading: { ...missing.reading, ...textColumns(fields, keys, missing) },
  };
}

/** Where a field has no value at all there is nothing wrong, unless it is required. */
function checkOf(draft: Draft): Check {
  const isOfValues = draft.demand.kind === 'rows' && draft.demand.skip === 'any-missing';
  const shared: Pick<Check, 'severity' | 'vacuous' | 'whenAbsent'> = {
    severity: 'error',
    vacuous: 'warn',
    whenAbsent: 'skip',
  };
  return { ...shared, ...(isOfValues ? { whenEmpty: 'skip' } : {}), ...draft };
}

function demandDistinct({ fields }: TableSchema, place: RulePlace): void {
  const seen = new Set<string>();
  const twice = fields.findIndex(({ name }) => seen.size === seen.add(name).size);
  if (twice < 0) return;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'fields', twice, 'name'), {
    what: `every field must have a name of its own: "${fields[twice]?.name}" stands twice`,
    fix: 'rename one of the fields, here and in the data',
  });
}

/** A JSON Schema inside is refused where it stands, not when the data is read. */
async function demandJsonSchema({ field, place }: ReadField): Promise<void> {
  const schema = field.constraints?.jsonSchema;
  if (schema === undefined) return;
  const { name, locate, pointer } = inside(place, 'constraints', 'jsonSchema');
  await compileSchema(schema, { source: { name, locate: (below) => locate(`${pointer}${below}`) }, formats: true });
}

function matching({ fields, fieldsMatch = 'exact' }: TableSchema, place: RulePlace): Draft {
  const stated = typeof fieldsMatch === 'string' ? fieldsMatch : fieldsMatch[0];
  return {
    name: 'columns.match',
    demand: { kind: 'columns', names: fields.map(({ name }) => name), mode: MATCHES[stated] ?? 'ordered' },
    ...placeOf(inside(place, fieldsMatch === 'exact' ? 'fields' : 'fieldsMatch')),
  };
}

/** Fields whose text counts: by their type, for what is listed or unique among values of any type, and where some text is missing. */
function textColumns(
  fields: readonly ReadField[],
  keys: readonly Draft[],
  { besides, hasEmpty }: MissingValues,
): Pick<Reading, 'textColumns'> {
  const keyed = new Set(keys.flatMap(({ demand }) => (demand.kind === 'rows' ? demand.columns : [])));
  const names = fields.flatMap(({ field, reading }, index) => {
    const { constraints } = field;
    const isCompared = constraints?.enum !== undefined || constraints?.unique === true || keyed.has(field.name);
    const isAny = reading.test === null && isCompared;
    return reading.isText || isAny || hasEmpty(index) || besides(index).length > 0 ? [field.name] : [];
  });
  return names.length === 0 ? {} : { textColumns: names };
}
