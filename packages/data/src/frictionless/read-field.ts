import { nearest } from '@plumbline/boundary';
import type { PatternReader } from '../json-schema/linear-pattern.ts';
import type { ReadField } from './constraint-checks.ts';
import { FIELD_TYPES, type FieldType } from './field-types.ts';
import { ITEM_TYPES } from './list-notation.ts';
import { inside, type RulePlace, ruleFault } from './rule-place.ts';
import type { Field } from './table-schema.ts';

/** Constraints of every type. */
export const ALWAYS_LEGAL = ['required', 'unique', 'enum'] as const;
/** Words that people put beside the constraints, where nothing would ask for them. */
const MISPLACED = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength'];

/** Reads a field's type and format. Throws `CONFIG_INVALID` for what does not exist or does not fit, `CONFIG_UNSUPPORTED` for what cannot be honoured. */
export function readField(field: Field, place: RulePlace, readPattern: PatternReader): ReadField {
  const name = field.type ?? 'any';
  const type = Object.hasOwn(FIELD_TYPES, name) ? FIELD_TYPES[name] : undefined;
  if (type === undefined)
    throw unknown('type', name, { legal: Object.keys(FIELD_TYPES), place: inside(place, 'type') });
  demandItemType(field, place);
  demandMarks(field, place);
  demandConstraints(field, type, place);
  const format = (field.format ?? 'default').replace(/^fmt:/, '');
  const isLegal = type.formats === 'strptime' || format === 'default' || type.formats.includes(format);
  if (!isLegal) throw unknownFormat(format, type, inside(place, 'format'));
  const reading = type.read(field, format);
  if (!('unsupported' in reading)) return { field, reading, place, readPattern };
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'format'), {
    what: `the format of "${field.name}" must be made of directives of strptime that all engines read alike: "${reading.unsupported}" is none`,
    fix: 'use other directives, or the default format',
  });
}

function unknownFormat(format: string, type: FieldType, place: RulePlace): Error {
  const legal = ['default', ...(type.formats === 'strptime' ? [] : type.formats)];
  if (format !== 'wkt') return unknown('format', format, { legal, place });
  return ruleFault('CONFIG_UNSUPPORTED', place, {
    what: 'the format "wkt" is not of the standard and is not judged',
    fix: 'use the type geojson, or leave the format out',
  });
}

function unknown(
  what: string,
  value: string,
  { legal, place }: { readonly legal: readonly string[]; readonly place: RulePlace },
): Error {
  const near = nearest(value, legal);
  return ruleFault('CONFIG_INVALID', place, {
    what: `a ${what} must be one of ${legal.join(', ')}: current value is "${value}"`,
    fix: near === null ? `correct the ${what}` : `did you mean "${near}"?`,
  });
}

/** Marks that could be part of a number would make it ambiguous. */
function demandMarks({ decimalChar = '.', groupChar }: Field, place: RulePlace): void {
  const wrong = groupChar === decimalChar || /[0-9+-]/.test(`${decimalChar}${groupChar ?? ''}`);
  if (!wrong) return;
  throw ruleFault('CONFIG_INVALID', inside(place, groupChar === undefined ? 'decimalChar' : 'groupChar'), {
    what: `the marks of a number must differ and hold no digit and no sign: current values are "${decimalChar}" and "${groupChar ?? ''}"`,
    fix: 'correct "decimalChar" or "groupChar"',
  });
}

function demandItemType({ itemType }: Field, place: RulePlace): void {
  if (itemType === undefined || Object.hasOwn(ITEM_TYPES, itemType)) return;
  throw unknown('type of items', itemType, { legal: Object.keys(ITEM_TYPES), place: inside(place, 'itemType') });
}

function demandConstraints(field: Field, { constraints: legal }: FieldType, place: RulePlace): void {
  const misplaced = MISPLACED.find((name) => Object.hasOwn(field, name));
  if (misplaced !== undefined) {
    throw ruleFault('CONFIG_INVALID', inside(place, misplaced), {
      what: `"${misplaced}" of "${field.name}" must stand under "constraints": it stands beside it`,
      fix: `move it to "constraints"`,
    });
  }
  const allowed: readonly string[] = [...ALWAYS_LEGAL, ...legal];
  const foreign = Object.keys(field.constraints ?? {}).find((name) => !allowed.includes(name));
  if (foreign !== undefined) {
    throw ruleFault('CONFIG_INVALID', inside(place, 'constraints', foreign), {
      what: `a constraint of the type ${field.type ?? 'any'} must be one of ${allowed.join(', ')}: current value is "${foreign}"`,
      fix: 'remove the constraint, or change the type',
    });
  }
  const isCategorical = field.type === 'string' || field.type === 'integer';
  if (field.categories !== undefined && !isCategorical) {
    throw ruleFault('CONFIG_INVALID', inside(place, 'categories'), {
      what: `categories are for fields of the types string and integer: "${field.name}" is of type ${field.type ?? 'any'}`,
      fix: 'use the constraint "enum"',
    });
  }
  if (!Object.hasOwn(field, 'arrayItem')) return;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'arrayItem'), {
    what: '"arrayItem" is not of the standard and is not judged',
    fix: 'use the constraint "jsonSchema"',
  });
}
