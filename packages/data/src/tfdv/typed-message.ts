import { nearest } from '@plumbline/boundary';
import { SCHEMA_ENUMS, SCHEMA_MESSAGES, SCHEMA_ONEOFS } from './schema-fields.ts';
import { complainAt, quoted, type SourceText } from './source-text.ts';
import type { TextField, TextMessage, TextScalar } from './text-format.ts';
import { scalarOf } from './typed-scalar.ts';

/** What a field says. Whole numbers beyond ±(2^53 − 1) are text. */
export type FieldValue = string | number | boolean | TypedMessage;

/** A field whose value is of its kind. Offsets are those of the text. */
export interface TypedField<Value = FieldValue> {
  readonly value: Value;
  readonly at: number;
  readonly end: number;
  /** Where the value stands, and where it ends: before `end` only in a list. */
  readonly valueAt: number;
  readonly valueEnd: number;
  readonly inList: boolean;
}

/** A message whose fields are all known. `end` is the offset of its closing bracket. */
export interface TypedMessage {
  readonly type: string;
  readonly fields: ReadonlyMap<string, readonly TypedField[]>;
  readonly at: number;
  readonly end: number;
}

/**
 * Fields as the schema of schemas has them. Throws `CONFIG_INVALID` with line and column: a field that does not exist (the nearest legal name
 * is told), a value of another kind, a field given twice, two of a group of which one is allowed; `CONFIG_UNSUPPORTED` for extensions.
 */
export function typedMessage(source: SourceText, message: TextMessage, type: string): TypedMessage {
  const table = SCHEMA_MESSAGES[type] ?? {};
  const fields = new Map<string, TypedField[]>();
  for (const field of message.fields) {
    const kind = Object.hasOwn(table, field.name) ? table[field.name] : undefined;
    if (kind === undefined) throw unknownField(source, field, Object.keys(table));
    const repeated = kind.endsWith('*');
    const before = fields.get(field.name);
    if (!repeated && (before !== undefined || field.inList === true)) throw givenTwice(source, field);
    const typed = { ...placeOf(field), value: fieldValue(source, field, kind.replace('*', '')) };
    if (before === undefined) fields.set(field.name, [typed]);
    else before.push(typed);
  }
  mustAgree(source, type, fields);
  return { type, fields, at: message.at, end: message.end };
}

function placeOf({ at, end, value, inList }: TextField): Omit<TypedField, 'value'> {
  const valueEnd = value.kind === 'message' ? value.end + 1 : value.end;
  return { at, end, valueAt: value.at, valueEnd, inList: inList === true };
}

function fieldValue(source: SourceText, field: TextField, kind: string): FieldValue {
  const { value, name } = field;
  if (kind === 'opaque' || Object.hasOwn(SCHEMA_MESSAGES, kind)) {
    if (value.kind !== 'message') throw wrongKind(source, field, 'a message in braces');
    if (kind !== 'opaque') return typedMessage(source, value, kind);
    return { type: 'opaque', fields: new Map(), at: value.at, end: value.end };
  }
  const enumeration = Object.hasOwn(SCHEMA_ENUMS, kind) ? SCHEMA_ENUMS[kind] : undefined;
  if (value.kind === 'message')
    throw wrongKind(source, field, enumeration === undefined ? kindWords(kind) : 'a name of its list');
  if (enumeration !== undefined) return enumName(source, { name, value }, enumeration);
  const read = scalarOf(value, kind);
  if (read === null) throw wrongKind(source, field, kindWords(kind));
  return read;
}

function enumName(
  source: SourceText,
  { name, value }: { readonly name: string; readonly value: TextScalar },
  enumeration: Readonly<Record<string, number>>,
): string {
  if (value.kind === 'word' && Object.hasOwn(enumeration, value.value)) return value.value;
  const numbered =
    value.kind === 'number'
      ? Object.keys(enumeration).find((key) => enumeration[key] === scalarOf(value, 'int64'))
      : undefined;
  if (numbered !== undefined) return numbered;
  const legal = Object.keys(enumeration);
  const near = nearest(value.value, legal);
  throw complainAt(source, value.at, {
    code: 'CONFIG_INVALID',
    reason: `"${name}" must be one of ${legal.join(', ')}: current value is ${quoted(value.value)}`,
    fix: near === null ? 'write one of them, without quotes' : `write ${near}`,
  });
}

function unknownField(source: SourceText, field: TextField, legal: readonly string[]): Error {
  if (field.name.startsWith('[')) {
    return complainAt(source, field.at, {
      code: 'CONFIG_UNSUPPORTED',
      reason: `it must hold fields of TensorFlow's schema only: current value is the extension ${quoted(field.name)}`,
      fix: 'take the extension out of the schema',
    });
  }
  const near = nearest(field.name, legal);
  return complainAt(source, field.at, {
    code: 'CONFIG_INVALID',
    reason: `a field must be one of ${legal.length === 0 ? 'none' : legal.join(', ')}: current value is ${quoted(field.name)}`,
    fix: near === null ? 'take the field out or correct its name' : `write "${near}"`,
  });
}

function givenTwice(source: SourceText, field: TextField): Error {
  return complainAt(source, field.at, {
    code: 'CONFIG_INVALID',
    reason: `"${field.name}" must be given once: current value is given more than once or as a list`,
    fix: 'leave one of them',
  });
}

function wrongKind(source: SourceText, field: TextField, wanted: string): Error {
  const found = field.value.kind === 'message' ? 'a message' : quoted(field.value.value);
  return complainAt(source, field.value.at, {
    code: 'CONFIG_INVALID',
    reason: `"${field.name}" must be ${wanted}: current value is ${found}`,
    fix: `write ${wanted}`,
  });
}

function kindWords(kind: string): string {
  if (kind === 'string') return 'text in quotes';
  if (kind === 'bool') return 'true or false';
  return kind === 'int64' ? 'a whole number of 64 bits' : 'a number';
}

function mustAgree(source: SourceText, type: string, fields: ReadonlyMap<string, readonly TypedField[]>): void {
  for (const group of SCHEMA_ONEOFS[type] ?? []) {
    const given = group.filter((name) => fields.has(name));
    const second = given
      .map((name) => ({ name, at: fields.get(name)?.[0]?.at ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .at(1);
    if (second === undefined) continue;
    throw complainAt(source, second.at, {
      code: 'CONFIG_INVALID',
      reason: `only one of ${group.join(', ')} must be given: current value is ${given.join(' and ')}`,
      fix: 'leave one of them',
    });
  }
}
