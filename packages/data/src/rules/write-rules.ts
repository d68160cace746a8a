import { isJsonObject, toJson } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Rules } from './rules.ts';

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** What some reader of YAML takes for no text. */
const NO_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** Where editors find what a rule file may say. */
const SCHEMA_LINE =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/plumbline/plumbline/main/docs/schemas/rules.schema.json';

/** Rules as YAML, one column a line. Names and values that are no plain words are JSON strings, which YAML reads as they are. */
export function writeRules(rules: Rules): string {
  const columns = Object.entries(rules.columns ?? {}).map(
    ([name, column]) => `  ${word(name)}: ${flow(toJson(column))}`,
  );
  const rest = Object.entries(rules)
    .filter(([key]) => key !== 'columns')
    .map(([key, value]) => `${key}: ${flow(toJson(value))}`);
  const head = '# A draft that the data passes. Remove what is chance, add what you know.';
  return `${[SCHEMA_LINE, head, columns.length === 0 ? 'columns: {}' : 'columns:', ...columns, ...rest].join('\n')}\n`;
}

function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string') return word(value);
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${word(key)}: ${flow(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function word(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}
