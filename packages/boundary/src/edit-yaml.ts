import { type Json, PlumblineError } from '@plumbline/core';
import type { Pair, YAMLMap } from 'yaml';

/** One change to a YAML text: the value at a path is replaced, or added to the map that should hold it. */
export interface YamlEdit {
  readonly path: readonly string[];
  readonly value: Json;
}

/**
 * The text with its values changed and everything else byte for byte as it was: comments, order, quotes. Maps on the way that do not exist
 * are made. Values are written in flow style. Throws `CONFIG_SYNTAX` where the text is no YAML.
 */
export async function editYaml(text: string, edits: readonly YamlEdit[]): Promise<string> {
  const yaml = await import('yaml');
  let edited = text;
  // One at a time: each edit moves the places of those behind it.
  for (const edit of edits) {
    const document = yaml.parseDocument(edited);
    const [problem] = document.errors;
    if (problem !== undefined) throw notYaml(problem.message);
    const { from, to, by } = splice({ text: edited, yaml }, document.contents, edit);
    edited = edited.slice(0, from) + by + edited.slice(to);
  }
  return edited;
}

/** A value in YAML's flow style, on one line. Keys are bare where they are plain words. */
export function flowYaml(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${flowKey(key)}: ${flowYaml(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Words that YAML, or an older reader of it, takes for something else than text. */
const NOT_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;

function flowKey(key: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(key) && !NOT_TEXT.test(key) ? key : JSON.stringify(key);
}

interface Source {
  readonly text: string;
  readonly yaml: typeof import('yaml');
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function splice(source: Source, node: unknown, { path, value }: YamlEdit): Splice {
  const [key, ...rest] = path;
  if (key === undefined) return replaced(source, node, value);
  if (!source.yaml.isMap(node)) return replaced(source, node, nested(path, value));
  const pair = node.items.find((item) => source.yaml.isScalar(item.key) && String(item.key.value) === key);
  if (pair === undefined) return added(source, node, `${flowKey(key)}: ${flowYaml(nested(rest, value))}`);
  return splice(source, pair.value ?? pair, { path: rest, value });
}

/** What a path that does not exist yet holds: maps down to the value. */
function nested(path: readonly string[], value: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}

function replaced({ text, yaml }: Source, node: unknown, value: Json): Splice {
  const by = flowYaml(value);
  const range = yaml.isNode(node) ? node.range : null;
  if (range == null) return { from: text.length, to: text.length, by: `${by}\n` };
  const [from, end] = range;
  // A block collection ends with the line break behind it, which stays.
  const to = from + text.slice(from, end).trimEnd().length;
  return { from, to, by: to === from ? ` ${by}` : by };
}

/** Behind the last entry: within the braces of a flow map, on a line of its own in a block map. */
function added({ text, yaml }: Source, map: YAMLMap, entry: string): Splice {
  const [from, end] = map.range ?? [text.length, text.length];
  if (map.flow === true) {
    const close = text.lastIndexOf('}', end - 1);
    const inside = text.slice(0, close).trimEnd().length;
    return { from: inside, to: close, by: map.items.length === 0 ? ` ${entry} ` : `, ${entry} ` };
  }
  const at = endOfLine(text, lastEnd(yaml, map) ?? from);
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  return { from: at, to: at, by: `\n${indent}${entry}` };
}

/** Where the last value of a block map ends, without the comments and empty lines behind it. */
function lastEnd(yaml: Source['yaml'], map: YAMLMap): number | null {
  const last: Pair | undefined = map.items.at(-1);
  const node = last?.value ?? last?.key;
  if (yaml.isMap(node) && node.flow !== true) return lastEnd(yaml, node);
  if (yaml.isSeq(node) && node.flow !== true)
    return yaml.isNode(node.items.at(-1)) ? endOf(yaml, node.items.at(-1)) : null;
  return endOf(yaml, node);
}

function endOf(yaml: Source['yaml'], node: unknown): number | null {
  if (yaml.isMap(node) && node.flow !== true) return lastEnd(yaml, node);
  return yaml.isNode(node) ? (node.range?.[1] ?? null) : null;
}

function endOfLine(text: string, offset: number): number {
  // A block scalar ends with its own line break.
  if (offset > 0 && text[offset - 1] === '\n') return offset - 1;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next;
}

function notYaml(reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_SYNTAX',
    `Cannot edit YAML: it must be well-formed: ${reason.split('\n')[0]}`,
    'correct the file',
  );
}
