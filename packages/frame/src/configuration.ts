import { relative, resolve } from 'node:path';
import { guard, isJsonObject, parseYaml, readTextFile } from '@plumbline/boundary';
import { CONFIG_BYTES_MAX, type Host, type JsonObject, PlumblineError, type PolicyRecord } from '@plumbline/core';
import { insideIfInside } from './confined-path.ts';
import type { ConfigSection } from './course.ts';

const SECTIONS = ['data', 'training', 'evaluation', 'registry', 'shadow', 'monitoring'];
const DEFAULT_FILE = 'plumbline.yml';

/** The configuration as one action sees it, and where its policy comes from. */
export interface Setting {
  readonly workingDirectory: string;
  readonly use: string;
  readonly section: JsonObject;
  readonly policySection: JsonObject | null;
  readonly source: PolicyRecord['source'];
  readonly ref: string | null;
}

/** Reads the head's `plumbline.yml`, and the one at the policy ref where there is one. */
export async function readSetting(host: Host, section: ConfigSection): Promise<Setting> {
  const { workspace, baseRef } = host.surroundings;
  const workingDirectory = resolve(workspace, host.input('working-directory'));
  const use = host.input('use');
  const named = host.input('config');
  // What an error quotes of it must not be another file of this machine.
  const file = await insideIfInside(workspace, resolve(workingDirectory, named === '' ? DEFAULT_FILE : named));
  const inside = relative(workspace, file).replaceAll('\\', '/');
  const name = inside.startsWith('../') ? file : inside;
  const head = await readHead({ file, name }, named !== '', { section, use });
  const ref = host.input('policy-ref') === '' ? baseRef : host.input('policy-ref');
  const base = ref === null ? null : await readBase(host, ref, { path: relative(workspace, file), section, use });
  const source = ref === null || (base === null && head === null) ? 'head' : base === null ? 'introduced' : 'base';
  return Object.freeze({ workingDirectory, use, section: head ?? {}, policySection: base, source, ref });
}

interface Wanted {
  readonly section: ConfigSection;
  readonly use: string;
}

async function readHead(
  { file, name }: { readonly file: string; readonly name: string },
  mustExist: boolean,
  wanted: Wanted,
): Promise<JsonObject | null> {
  const text = await readTextFile(file, { what: 'the configuration file', bytesMax: CONFIG_BYTES_MAX }).catch(
    (thrown: unknown) => {
      const absent = thrown instanceof PlumblineError && thrown.code === 'CONFIG_UNREADABLE';
      if (absent && !mustExist) return null;
      throw thrown;
    },
  );
  return text === null ? null : readSection(text, name, wanted);
}

async function readBase(host: Host, ref: string, at: Wanted & { readonly path: string }): Promise<JsonObject | null> {
  const path = at.path.replaceAll('\\', '/');
  const text = await host.readAt(ref, path);
  return text === null ? null : readSection(text, `${ref}:${path}`, at);
}

/** The action's section: at the top level, overlaid by the one under `models.<use>`. */
async function readSection(text: string, file: string, { section, use }: Wanted): Promise<JsonObject> {
  const { value, locate } = await parseYaml(text, file);
  if (value === null) return {};
  const top = await outline(section)(value, `"${file}"`, { locate });
  if (use === '') return sectionOf(top, section.key);
  const model = objectAt(objectAt(top, 'models'), use);
  if (Object.keys(model).length === 0) throw unknownModel(use, Object.keys(objectAt(top, 'models')));
  return { ...sectionOf(top, section.key), ...sectionOf(model, section.key) };
}

/** Which registry is meant is said once, under `registry:`, for every action that resolves `registry:<name>@<alias>`. */
function sectionOf(document: JsonObject, key: string): JsonObject {
  const { registry } = objectAt(document, 'registry');
  return { ...(registry === undefined ? {} : { registry }), ...objectAt(document, key) };
}

/** The schema of the whole file as far as one action judges it: its own section in full, the others by name. */
function outline(section: ConfigSection) {
  const sections: JsonObject = Object.fromEntries(
    SECTIONS.map((key) => [key, key === section.key ? section.schema : { type: 'object' }]),
  );
  const model: JsonObject = { type: 'object', additionalProperties: false, properties: sections };
  return guard<JsonObject>({
    type: 'object',
    additionalProperties: false,
    properties: { ...sections, models: { type: 'object', additionalProperties: model }, version: { const: 1 } },
  });
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(found) ? found : {};
}

function unknownModel(use: string, known: readonly string[]): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot use the model "${use}": it must be a key under "models:": keys there are ${known.join(', ') || 'none'}`,
    'correct "use", or add the model to the configuration file',
  );
}
