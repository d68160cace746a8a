import { isJsonObject, toJson } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Rules } from './rules.ts';

const PLAIN_KEY = /^[a-z][a-z-]*$/;

/** Rules as YAML, one column a line. Names and values are JSON strings, which YAML reads as they are. */
export function writeRules(rules: Rules): string {
  const columns = Object.entries(rules.columns ?? {}).map(
    ([name, column]) => `  ${JSON.stringify(name)}: ${flow(toJson(column))}`,
  );
  const rest = Object.entries(rules)
    .filter(([key]) => key !== 'columns')
    .map(([key, value]) => `${key}: ${flow(toJson(value))}`);
  const head = '# A draft that the data passes. Remove what is chance, add what you know.';
  return `${[head, columns.length === 0 ? 'columns: {}' : 'columns:', ...columns, ...rest].join('\n')}\n`;
}

function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}: ${flow(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
