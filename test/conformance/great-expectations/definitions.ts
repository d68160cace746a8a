import { existsSync, readFileSync } from 'node:fs';
import { guard } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { filesBelowFolder } from './files-below-folder.ts';

/** One published case: arguments of an expectation, and what its result must say. */
export interface Case {
  readonly title: string;
  readonly in: JsonObject;
  readonly out: JsonObject;
  readonly exact_match_out?: boolean;
  /** Relative tolerance of `observed_value`. */
  readonly tolerance?: number;
  readonly error?: JsonObject;
  readonly only_for?: string | readonly string[];
  readonly suppress_test_for?: string | readonly string[];
}

/** Data as published: a table by columns. */
export type Columns = Readonly<Record<string, readonly Json[]>>;

/** Types of the columns by engine. */
export type Schemas = Readonly<Record<string, Readonly<Record<string, string>> | string>>;

/** One table, or several of which the first is judged. */
export interface Dataset {
  readonly dataset_name?: string;
  readonly data:
    | Columns
    | readonly { readonly dataset_name: string; readonly data: Columns; readonly schemas?: Schemas }[];
  readonly schemas?: Schemas;
  readonly tests: readonly Case[];
}

/** Is it several tables? */
export function isSeveral(data: Dataset['data']): data is Exclude<Dataset['data'], Columns> {
  return Array.isArray(data);
}

/** One file of the published definitions. */
export interface Definition {
  /** Its name without folders. */
  readonly file: string;
  readonly type: string;
  readonly datasets: readonly Dataset[];
}

const words = { type: ['string', 'array'], items: { type: 'string' } };
const columns = { type: 'object', additionalProperties: { type: 'array' } };
const schemas = { type: 'object' };
const readDefinition = guard<{ readonly expectation_type: string; readonly datasets: readonly Dataset[] }>({
  type: 'object',
  required: ['expectation_type', 'datasets'],
  properties: {
    expectation_type: { type: 'string' },
    datasets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['data', 'tests'],
        properties: {
          dataset_name: { type: 'string' },
          data: { anyOf: [columns, { type: 'array', items: { type: 'object' } }] },
          schemas,
          tests: {
            type: 'array',
            items: {
              type: 'object',
              required: ['title', 'in', 'out'],
              properties: {
                title: { type: 'string' },
                in: { type: ['object', 'array'] },
                out: { type: 'object' },
                exact_match_out: { type: 'boolean' },
                tolerance: { type: 'number' },
                only_for: words,
                suppress_test_for: words,
              },
            },
          },
        },
      },
    },
  },
});

/** The definitions below a folder, sorted by file; null where there is no such folder. */
export async function readDefinitions(folder: string): Promise<readonly Definition[] | null> {
  if (!existsSync(folder)) return null;
  const definitions: Definition[] = [];
  for (const path of filesBelowFolder(folder, '.json')) {
    const read = await readDefinition(JSON.parse(strict(readFileSync(path, 'utf8'))), path);
    const file = path.split('/').at(-1) ?? path;
    definitions.push({ file, type: read.expectation_type, datasets: read.datasets });
  }
  return definitions.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Python writes infinity as a bare word, which is no JSON. */
function strict(text: string): string {
  return text.replaceAll(/([[,:]\s*)(-?Infinity|NaN)\b/g, '$1"$2"');
}

/** What a case is known by: file, number of its dataset, title and how many cases of that title went before. */
export interface CaseKey {
  readonly file: string;
  readonly dataset: number;
  readonly title: string;
  readonly repeat?: number;
}

/** A case in its surroundings. */
export interface PlacedCase {
  readonly key: CaseKey;
  readonly type: string;
  readonly dataset: Dataset;
  readonly case: Case;
}

/** All cases of the definitions. */
export function casesOf(definitions: readonly Definition[]): readonly PlacedCase[] {
  return definitions.flatMap(({ file, type, datasets }) =>
    datasets.flatMap((dataset, index) =>
      dataset.tests.map((test, place) => {
        const repeat = dataset.tests.slice(0, place).filter(({ title }) => title === test.title).length;
        const key = { file, dataset: index + 1, title: test.title, ...(repeat === 0 ? {} : { repeat }) };
        return { key, type, dataset, case: test };
      }),
    ),
  );
}

/** The key as text. */
export function keyText({ file, dataset, title, repeat = 0 }: CaseKey): string {
  return `${file} #${dataset} ${title}${repeat === 0 ? '' : ` (${repeat + 1})`}`;
}
