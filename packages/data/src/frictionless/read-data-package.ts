import { basename } from 'node:path';
import { guard, isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { CheckFile, Reading } from '../checks/check.ts';
import type { RuleSource } from '../json-schema/read-json-schema.ts';
import { readTableSchema } from './read-table-schema.ts';
import { inside, type RulePlace, ruleFault } from './rule-place.ts';

/** Which resource of a package is meant. */
export interface ResourceChoice {
  /** Its name. */
  readonly resource?: string;
  /** Paths of the data files, where no name is given: the resource with such a path is meant. */
  readonly paths?: readonly string[];
}

interface Resource {
  readonly name?: string;
  readonly path?: string | readonly string[];
  readonly encoding?: string;
  readonly dialect?: Json;
  readonly schema?: Json;
}

interface DataPackage {
  readonly resources: readonly Resource[];
}

const checkPackage = guard<DataPackage>({
  type: 'object',
  required: ['resources'],
  properties: {
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          path: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          encoding: { type: 'string' },
        },
      },
    },
  },
});

/** Words of a dialect that are honoured, by the name of the reader's option. */
export const DIALECT_WORDS: Readonly<Record<string, 'delimiter' | 'quote' | 'escape'>> = {
  delimiter: 'delimiter',
  quoteChar: 'quote',
  escapeChar: 'escape',
};
/** Words of a dialect that say what is done anyway, with the only value they may have. */
export const DIALECT_DEFAULTS: Readonly<Record<string, Json>> = {
  header: true,
  headerRows: [1],
  doubleQuote: true,
  skipInitialSpace: false,
};
/** Words of a dialect that need nothing: line ends are found out, and names are compared letter by letter anyway. */
const DIALECT_FREE = [
  '$schema',
  'lineTerminator',
  'csvddfVersion',
  'caseSensitiveHeader',
  'headerJoin',
  'title',
  'description',
  'name',
];

/** Reads the Table Schema of one resource of a Data Package. Throws as `readTableSchema` does. */
export async function readDataPackage(value: Json, source: RuleSource, choice: ResourceChoice): Promise<CheckFile> {
  const { resources } = await checkPackage(value, `the Data Package "${source.name}"`, { locate: source.locate });
  const place: RulePlace = { language: 'Data Package', name: source.name, locate: source.locate, pointer: '' };
  const index = chosen(resources, choice, place);
  const resource = resources[index] ?? {};
  const at = inside(place, 'resources', index);
  const { schema } = resource;
  if (!isJsonObject(schema)) throw withoutSchema(schema, at);
  const file = await readTableSchema(schema, source, `${at.pointer}/schema`);
  return {
    ...file,
    language: 'Frictionless Data Package',
    reading: { ...file.reading, ...dialectReading(resource, at) },
  };
}

function chosen(resources: readonly Resource[], choice: ResourceChoice, place: RulePlace): number {
  const names = resources.map(({ name }, index) => name ?? String(index));
  const found =
    choice.resource === undefined
      ? byPath(resources, choice.paths ?? [])
      : names.flatMap((name, index) => (name === choice.resource ? [index] : []));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  if (choice.resource === undefined && resources.length === 1) return 0;
  const wanted =
    choice.resource === undefined ? 'no path of one is that of the data' : `there is no "${choice.resource}"`;
  throw ruleFault('CONFIG_INVALID', inside(place, 'resources'), {
    what: `one resource of the package must be chosen: it has ${names.join(', ')}, and ${wanted}`,
    fix: 'put "#" and the name of the resource behind the path of the package',
  });
}

function byPath(resources: readonly Resource[], paths: readonly string[]): readonly number[] {
  const data = paths.map((path) => path.replaceAll('\\', '/'));
  return resources.flatMap(({ path = [] }, index) => {
    const stated = (typeof path === 'string' ? [path] : path).map((one) => one.replace(/^\.\//, ''));
    const isMeant = stated.some((one) => data.some((file) => file === one || file.endsWith(`/${one}`)));
    return isMeant ? [index] : [];
  });
}

function withoutSchema(schema: Json | undefined, place: RulePlace): Error {
  if (typeof schema !== 'string') {
    return ruleFault('CONFIG_INVALID', place, {
      what: 'the resource must have a "schema": it has none',
      fix: 'give it a Table Schema',
    });
  }
  return ruleFault('CONFIG_UNSUPPORTED', inside(place, 'schema'), {
    what: `a schema must stand in the package itself: current value refers to "${basename(schema)}"`,
    fix: 'give the file of the schema in the place of the package',
  });
}

function dialectReading({ encoding, dialect }: Resource, place: RulePlace): Reading {
  const isUtf8 = encoding === undefined || /^utf-?8$/i.test(encoding);
  const stated = isUtf8 ? {} : { encoding };
  if (dialect === undefined) return stated;
  if (!isJsonObject(dialect)) {
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'dialect'), {
      what: 'a dialect must stand in the package itself',
      fix: 'write it in the place of the reference',
    });
  }
  return { ...stated, csv: marksOf(dialect, inside(place, 'dialect')) };
}

/** Both versions put the words of CSV either at the top or under `csv`. */
function marksOf(dialect: JsonObject, place: RulePlace): NonNullable<Reading['csv']> {
  const words = Object.entries(isJsonObject(dialect['csv']) ? dialect['csv'] : dialect);
  const marks = words.flatMap(([word, value]) => {
    const mark = Object.hasOwn(DIALECT_WORDS, word) ? DIALECT_WORDS[word] : undefined;
    if (mark !== undefined && typeof value === 'string') return [[mark, value] as const];
    const isDefault =
      Object.hasOwn(DIALECT_DEFAULTS, word) && JSON.stringify(DIALECT_DEFAULTS[word]) === JSON.stringify(value);
    if (isDefault || DIALECT_FREE.includes(word)) return [];
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, word), {
      what: `"${word}" of a dialect cannot be honoured with the value ${JSON.stringify(value)}: honoured are ${Object.keys(DIALECT_WORDS).join(', ')}`,
      fix: 'write the file with one header line, and without comments and skipped blanks',
    });
  });
  return Object.fromEntries(marks);
}
