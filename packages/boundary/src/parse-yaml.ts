import { JSON_DEPTH_MAX, type Json, messageOf, PlumblineError, type Where } from '@plumbline/core';
import type { Document, LineCounter } from 'yaml';
import { isTooDeep } from './json-depth.ts';
import { wrongKey } from './yaml-keys.ts';

/** A YAML document with the means to say where something in it stands. */
export interface ParsedYaml {
  readonly value: Json;
  /** The place of a JSON pointer (`/columns/age`), or of its nearest ancestor that exists. */
  readonly locate: (pointer: string) => Where;
}

const ALIASES_MAX = 100;

/**
 * Text to JSON values by YAML 1.2 core rules; duplicate keys, unknown tags and alias bombs are errors.
 * Throws `CONFIG_SYNTAX` with file, line and column. `file` is only named, never opened. JSON is YAML: one reader serves both.
 */
export async function parseYaml(text: string, file: string): Promise<ParsedYaml> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  // The library's own check of keys is quadratic, as are its errors with their place in words; its further tags make values that are not JSON.
  const linear = { uniqueKeys: false, prettyErrors: false } as const;
  const settings = { ...linear, resolveKnownTags: false, version: '1.2', strict: true } as const;
  const document = yaml.parseDocument(text, { lineCounter: lines, ...settings });
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) throw syntaxError(first.message, placeAt(lines, first.pos[0], file));
  const wrong = wrongKey(document, yaml);
  if (wrong !== null) throw syntaxError(wrong.reason, placeAt(lines, wrong.offset, file));
  return { value: toJson(document, file), locate: (pointer) => locate(document, lines, { pointer, file }) };
}

function toJson(document: Document.Parsed, file: string): Json {
  let value: Json;
  try {
    value = document.toJS({ maxAliasCount: ALIASES_MAX }) ?? null;
  } catch (cause) {
    throw syntaxError(messageOf(cause), { file }, cause);
  }
  if (isTooDeep(value)) throw syntaxError(`it is nested deeper than ${JSON_DEPTH_MAX} levels`, { file });
  return value;
}

function syntaxError(reason: string, where: Where, cause?: unknown): PlumblineError {
  const line = where.line === undefined ? '' : ` at line ${where.line}`;
  return new PlumblineError(
    'CONFIG_SYNTAX',
    `Cannot read "${where.file}"${line}: it must be well-formed YAML: ${(reason.split('\n')[0] ?? reason).replace(/:$/, '')}`,
    'correct the line named',
    { where, cause },
  );
}

function locate(document: Document.Parsed, lines: LineCounter, at: { pointer: string; file: string }): Where {
  const keys = at.pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = keys.length; length > 0; length -= 1) {
    const offset = offsetOf(document, keys.slice(0, length));
    if (offset !== null) return placeAt(lines, offset, at.file);
  }
  return { file: at.file, line: 1 };
}

function offsetOf(document: Document.Parsed, keys: readonly string[]): number | null {
  const parent: unknown = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return null;
  const last = keys.at(-1);
  for (const [index, item] of parent.items.entries()) {
    const node: unknown = item?.key ?? item;
    const name: unknown = item?.key === undefined ? String(index) : (item.key?.value ?? item.key);
    if (String(name) !== last || typeof node !== 'object' || node === null || !('range' in node)) continue;
    return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
  }
  return null;
}

function placeAt(lines: LineCounter, offset: number, file: string): Where {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}
