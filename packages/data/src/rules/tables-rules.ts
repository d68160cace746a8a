import type { JsonObject } from '@plumbline/core';
import type { TableOptions } from '../table/table.ts';

/** Files: one, or several that are one table. Relative to the workspace. */
export type FilesRule = string | readonly string[];

/** Further tables by name, which foreign keys, same-as and SQL refer to. */
export interface TablesRules {
  readonly [name: string]: FilesRule;
}

/** How the files of the table are read, where that is not found out. */
export interface ReadingRules {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly partitions?: boolean;
  readonly 'unreadable-rows'?: 'fail' | 'warn';
}

const PATH: JsonObject = { type: 'string', minLength: 1, maxLength: 1000 };
const MARK: JsonObject = { type: 'string', pattern: '^[\\t -~]$' };
const FILES_MAX = 10_000;
const TABLES_MAX = 50;

/** JSON Schema of `FilesRule`. */
export const FILES_SCHEMA: JsonObject = {
  type: ['string', 'array'],
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: PATH,
  else: { type: 'array', minItems: 1, maxItems: FILES_MAX, items: PATH },
  description: 'A file of the workspace, or several that are one table.',
};

/** JSON Schema of `TablesRules`. */
export const TABLES_SCHEMA: JsonObject = {
  type: 'object',
  maxProperties: TABLES_MAX,
  propertyNames: { pattern: '^(?!data$)[a-z_][a-z0-9_]{0,62}$' },
  additionalProperties: FILES_SCHEMA,
  description:
    'Further tables by name (small letters, digits and _) for foreign keys and SQL; data is the table itself.',
};

/** JSON Schema of `ReadingRules`. */
export const READING_SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    encoding: {
      type: 'string',
      minLength: 1,
      maxLength: 40,
      description: 'How text is written, e.g. windows-1252, where it is neither UTF-8 nor marked.',
    },
    delimiter: { ...MARK, description: 'CSV: the character between fields. Found out unless told.' },
    quote: { ...MARK, description: 'CSV: the character around fields. Found out unless told.' },
    escape: {
      ...MARK,
      description: 'CSV: what makes a quote inside quotes a character: the quote itself, or a backslash.',
    },
    partitions: { type: 'boolean', description: 'Do folders named key=value give columns? Default true.' },
    'unreadable-rows': {
      enum: ['fail', 'warn'],
      description: 'What rows do that cannot be read. They are left out of every other check. Default fail.',
    },
  },
  description: 'How the files are read, where that is not found out.',
};

/** The rules as options of `openTable`. */
export function readingOptions(rules: ReadingRules = {}): Pick<TableOptions, 'csv' | 'encoding' | 'partitions'> {
  const { encoding, delimiter, quote, escape: escaping, partitions } = rules;
  const csv = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(escaping === undefined ? {} : { escape: escaping }),
  };
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(partitions === undefined ? {} : { partitions }),
    ...(Object.keys(csv).length === 0 ? {} : { csv }),
  };
}
