import { isJsonObject, jsonNumber, parseYaml, readTextFile } from '@plumbline/boundary';
import { CONFIG_BYTES_MAX, type Json, type JsonObject, PlumblineError } from '@plumbline/core';
import { type Context, confinedPath } from '@plumbline/frame';

/** Parameters, and the file they came from (absolute), where they came from one. */
export interface Params {
  readonly values: JsonObject;
  readonly file: string | null;
}

/** Parameters given as a mapping in the configuration file, as YAML in the input, or as the path of a file. */
export async function readParams(given: string, context: Context): Promise<Params> {
  const structured = context.section['params'];
  if (context.host.input('params') === '' && isJsonObject(structured))
    return { values: mapping(structured, 'the parameters'), file: null };
  if (given === '') return { values: {}, file: null };
  if (looksInline(given))
    return { values: mapping((await parseYaml(given, 'params')).value, 'the input "params"'), file: null };
  const file = await confinedPath(context, 'params', given);
  const what = `the parameters "${given}"`;
  const text = await readTextFile(file, { what, bytesMax: CONFIG_BYTES_MAX, code: 'CONFIG_UNREADABLE' });
  return { values: mapping((await parseYaml(text, context.display(file))).value, what), file };
}

/** A path has neither a line break nor `key: value` nor braces. */
function looksInline(given: string): boolean {
  return /\n|:\s|^\{/.test(given);
}

function mapping(value: Json, what: string): JsonObject {
  if (value === null) return {};
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writable(item)]));
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read ${what}: it must be a mapping of names to values: current value is ${JSON.stringify(value).slice(0, 60)}`,
    'write one "name: value" a line',
  );
}

/** YAML has `.inf` and `.nan`, JSON has neither: they become the words. */
function writable(value: Json): Json {
  if (typeof value === 'number') return jsonNumber(value);
  if (Array.isArray(value)) return value.map(writable);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writable(item)]));
}
