// Writes everything that is derived from a declaration: the tables in the READMEs, the JSON Schemas for editors, the table
// of error codes and the list of inputs the CLI knows. With --check nothing is written and a difference fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACTION_NAMES, type ActionName, ERROR_CODES, EVIDENCE_SCHEMA, type JsonObject } from '@plumbline/core';
import {
  ANOMALY_TYPES,
  type AnomalyKind,
  expectationDocs,
  languageDocs,
  RULES_SCHEMA,
  rulesDocs,
} from '@plumbline/data';
import type { ConfigSection } from '@plumbline/frame';
import { conditionDocs, metricDocs } from '@plumbline/model';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

interface Entry {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

const manifests = Object.fromEntries(ACTION_NAMES.map((name) => [name, readManifest(name)])) as Record<
  ActionName,
  Manifest
>;

for (const name of ACTION_NAMES) writeTables(name, manifests[name]);
write(
  'packages/cli/src/generated/input-names.json',
  json(Object.fromEntries(ACTION_NAMES.map((name) => [name, Object.keys(manifests[name].inputs)]))),
);
write(
  'packages/cli/src/generated/input-help.json',
  json(
    Object.fromEntries(
      ACTION_NAMES.map((name) => [
        name,
        Object.fromEntries(Object.entries(manifests[name].inputs).map(([key, entry]) => [key, entry.description])),
      ]),
    ),
  ),
);
write('docs/schemas/evidence-v1.schema.json', json(EVIDENCE_SCHEMA));
write('docs/schemas/plumbline.schema.json', json(await configurationSchema()));
write('docs/schemas/rules.schema.json', json({ $id: 'https://plumbline.dev/schemas/rules.json', ...RULES_SCHEMA }));
between(
  'docs/great-expectations.md',
  'expectations',
  table(
    ['expectation', 'about', 'arguments', 'row conditions', 'notes'],
    expectationDocs().map(({ name, about, arguments: words, restrictable, note }) => [
      `\`${name}\``,
      about,
      words.map((word) => `\`${word}\``).join(', '),
      restrictable ? 'yes' : 'no',
      note,
    ]),
  ),
);
for (const [name, rows] of Object.entries(await languageDocs())) {
  between(
    'docs/rule-languages.md',
    name,
    table(
      ['written', 'becomes'],
      rows.map(({ construct, becomes }) => [construct, becomes]),
    ),
  );
}
for (const [part, keys] of Object.entries(rulesDocs())) {
  between(
    'docs/rules.md',
    `rules-${part}`,
    table(
      ['key', 'value', 'meaning'],
      keys.map(({ path, value, meaning: words }) => [`\`${path}\``, prose(value), prose(words)]),
    ),
  );
}
between(
  'docs/tfdv.md',
  'tfdv-anomalies',
  table(
    ['type', 'number', 'here', 'short description', 'note'],
    Object.entries<AnomalyKind>(ANOMALY_TYPES).map(([name, { number, unraised, short, note }]) => [
      `\`${name}\``,
      String(number),
      unraised ?? 'raised',
      prose(short ?? ''),
      prose(note ?? ''),
    ]),
  ),
);
for (const [part, examples] of Object.entries(conditionDocs())) {
  between(
    'docs/conditions.md',
    part,
    table(
      ['written', 'asks that'],
      examples.map(({ written, asks }) => [`\`${written}\``, prose(asks.join('; and '))]),
    ),
  );
}
between(
  'docs/metrics.md',
  'metrics',
  table(
    ['name', 'task', 'better', 'test', 'needs', 'definition', 'also called'],
    metricDocs().map(({ name, tasks, higherIsBetter, test, needs, definition, aliases, reported }) => [
      `\`${name}\`${reported.length > 0 ? ' ●' : ''}`,
      tasks.join(', '),
      higherIsBetter ? 'higher' : 'lower',
      test,
      needs,
      prose(definition),
      aliases.map((alias) => `\`${alias}\``).join(', '),
    ]),
  ),
);
between(
  'docs/errors.md',
  'error-codes',
  table(
    ['code', 'meaning'],
    Object.entries(ERROR_CODES).map(([code, meaning]) => [`\`${code}\``, prose(meaning)]),
  ),
);
between(
  'README.md',
  'actions',
  table(
    ['action', 'what it decides'],
    ACTION_NAMES.map((name) => [`[\`${name}\`](actions/${name}/README.md)`, manifests[name].description]),
  ),
);

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run "npm run docs" and commit.`);
  process.exitCode = 1;
}

function readManifest(name: ActionName): Manifest {
  return parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'));
}

function writeTables(name: ActionName, { inputs, outputs }: Manifest): void {
  const file = `actions/${name}/README.md`;
  between(
    file,
    'inputs',
    table(
      ['input', 'meaning'],
      Object.entries(inputs).map(([key, entry]) => [`\`${key}\``, meaning(entry)]),
    ),
  );
  between(
    file,
    'outputs',
    table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([key, entry]) => [`\`${key}\``, prose(entry.description)]),
    ),
  );
}

function meaning(entry: Entry): string {
  return entry.required === true ? `**Required.** ${prose(entry.description)}` : prose(entry.description);
}

/** Plain words as Markdown: GitHub would take `<name>` for a tag and show nothing. */
function prose(words: string): string {
  return words.replaceAll(/[<*]/g, '\\$&');
}

async function configurationSchema(): Promise<JsonObject> {
  const sections: Record<string, JsonObject> = {};
  for (const name of ACTION_NAMES) {
    const { section }: { section: ConfigSection } = await import(`../actions/${name}/src/section.ts`);
    sections[section.key] = { description: manifests[name].description, ...section.schema };
  }
  sections['data'] = withRules(sections['data'] ?? {});
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://plumbline.dev/schemas/plumbline.json',
    title: 'plumbline.yml',
    description:
      'Policy and settings of the six actions. Inputs of a workflow come first, then this file, then the built-in defaults.',
    type: 'object',
    additionalProperties: false,
    properties: {
      version: { const: 1, description: 'Version of this format. Default: 1.' },
      ...sections,
      models: {
        description:
          'Several models in one repository: each key overlays the sections above; the input "use" picks one.',
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: false, properties: sections },
      },
    },
  };
}

/** The section of `validate-data` names its rules only: loading their schema would cost the action its quick start. */
function withRules(section: JsonObject): JsonObject {
  const { $schema, title, ...rules } = RULES_SCHEMA;
  const properties = section['properties'] as JsonObject;
  return { ...section, properties: { ...properties, rules: { ...(properties['rules'] as JsonObject), ...rules } } };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Replaces what stands between the markers `<!-- name-start -->` and `<!-- name-end -->`. */
function between(file: string, name: string, content: string): void {
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const [start, end] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} must have the markers ${start} and ${end}`);
  write(file, `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`);
}

function write(file: string, content: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  stale.push(file);
  if (check) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  stale.pop();
  console.log(`wrote ${file}`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
