import type { LanguageDoc } from '../json-schema/json-schema-docs.ts';
import { FIELD_TYPES } from './field-types.ts';
import { ITEM_TYPES } from './list-notation.ts';
import { DIALECT_DEFAULTS, DIALECT_WORDS } from './read-data-package.ts';
import { ALWAYS_LEGAL } from './read-field.ts';
import { DIRECTIVES } from './strptime-format.ts';
import { FIELDS_MATCH } from './table-schema.ts';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What becomes of each type of Table Schema: taken from what reads it, so that both cannot differ. */
export function frictionlessTypeDocs(): readonly LanguageDoc[] {
  return Object.entries(FIELD_TYPES).map(([name, { formats, constraints }]) => {
    const listed = formats === 'strptime' ? ['any'] : formats;
    const patterns = formats === 'strptime' ? ' and patterns of strptime' : '';
    return {
      construct: `\`${name}\``,
      becomes: `formats ${code(['default', ...listed])}${patterns}; constraints ${code([...ALWAYS_LEGAL, ...constraints])}`,
    };
  });
}

/** The rest of the language. */
export function frictionlessDocs(): readonly LanguageDoc[] {
  return [
    { construct: `\`fieldsMatch\`: ${code(FIELDS_MATCH)}`, becomes: 'one check of the columns' },
    {
      construct: '`missingValues` of the schema and of a field',
      becomes: 'which text is no value; also where the empty field is one',
    },
    { construct: '`primaryKey`', becomes: 'never missing, and unique together' },
    { construct: '`uniqueKeys`', becomes: 'unique together, where nothing is missing' },
    {
      construct: '`foreignKeys`',
      becomes: 'found in the table itself or in another table of the run; unanswered where that is not given',
    },
    { construct: '`categories`', becomes: 'as `enum`' },
    {
      construct: `patterns of strptime: ${code(Object.keys(DIRECTIVES).map((letter) => `%${letter}`))}`,
      becomes: 'honoured; others, such as week numbers, are refused',
    },
    { construct: `\`itemType\` of \`list\`: ${code(Object.keys(ITEM_TYPES))}`, becomes: 'every item is written so' },
    { construct: `\`dialect\` of a resource: ${code(Object.keys(DIALECT_WORDS))}`, becomes: 'how the file is read' },
    {
      construct: `\`dialect\` of a resource: ${code(Object.keys(DIALECT_DEFAULTS))}`,
      becomes: 'refused unless it says what is done anyway',
    },
    {
      construct: '`minimum` and its like of `duration`, or of a time with format `any`',
      becomes: 'refused: the values have no order',
    },
    { construct: '`pattern` with class subtraction, `\\i`, `\\c`, look-around or back-references', becomes: 'refused' },
    { construct: 'a `schema` or `dialect` by reference, two fields of one name', becomes: 'refused' },
    { construct: '`wkt`, `arrayItem` (words of one implementation)', becomes: 'refused' },
    { construct: 'any other word outside `constraints`', becomes: 'documentation, as the standard says' },
  ];
}
