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
  // Edits move the places of those behind them: of edits that touch each other, the later ones wait for another reading.
  for (let waiting = edits; waiting.length > 0; ) {
    const document = yaml.parseDocument(edited, { uniqueKeys: false, prettyErrors: false });
    const [problem] = document.errors;
    if (problem !== undefined) throw notYaml(problem.message);
    const source = { text: edited, yaml };
    const apart = firstOfEach(
      waiting.map((edit, turn) => ({ edit, turn, ...splice(source, document.contents, edit) })),
    );
    for (const { from, to, by } of apart.toReversed()) edited = edited.slice(0, from) + by + edited.slice(to);
    const done = new Set(apart.map(({ edit }) => edit));
    waiting = waiting.filter((edit) => !done.has(edit));
  }
  return edited;
}

/** Of splices that touch each other the one whose turn is first, in the order of the text. New keys of one block map do not mind each other. */
function firstOfEach<T extends Splice & { readonly turn: number }>(splices: readonly T[]): readonly T[] {
  const first: T[] = [];
  const keys = new Set<string>();
  let end = Number.NEGATIVE_INFINITY;
  for (const one of [...splices].sort((a, b) => a.from - b.from)) {
    const last = first.at(-1);
    const key = one.adds?.key ?? '';
    const isBeside = one.adds !== undefined && one.adds.to === last?.adds?.to && !keys.has(key);
    if (last === undefined || one.from > end) keys.clear();
    if (last === undefined || one.from > end || isBeside) {
      first.push(one);
      keys.add(key);
    } else if (one.turn < last.turn) first[first.length - 1] = one;
    end = Math.max(end, one.to);
  }
  return first;
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
  /** Where it is nothing but a line more in a block map. */
  readonly adds?: { readonly to: YAMLMap; readonly key: string };
}

function splice(source: Source, node: unknown, { path, value }: YamlEdit): Splice {
  const [key, ...rest] = path;
  if (key === undefined) return replaced(source, node, value);
  if (!source.yaml.isMap(node)) return replaced(source, node, nested(path, value));
  const pair = node.items.find((item) => source.yaml.isScalar(item.key) && String(item.key.value) === key);
  if (pair === undefined) return added(source, node, { key, value: nested(rest, value) });
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
function added(
  { text, yaml }: Source,
  map: YAMLMap,
  { key, value }: { readonly key: string; readonly value: Json },
): Splice {
  const entry = `${flowKey(key)}: ${flowYaml(value)}`;
  const [from, end] = map.range ?? [text.length, text.length];
  if (map.flow === true) {
    const close = text.lastIndexOf('}', end - 1);
    const inside = text.slice(0, close).trimEnd().length;
    return { from: inside, to: close, by: map.items.length === 0 ? ` ${entry} ` : `, ${entry} ` };
  }
  const at = endOfLine(text, lastEnd(yaml, map) ?? from);
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  return { from: at, to: at, by: `\n${indent}${entry}`, adds: { to: map, key } };
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
