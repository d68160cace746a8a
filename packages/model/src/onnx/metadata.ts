import { PlumblineError } from '@plumbline/core';
import type { ModelProto } from '../generated/onnx_pb.ts';

/** How raw outputs become probabilities. */
export type Link = 'identity' | 'sigmoid' | 'softmax';

/** What a model says of itself in its metadata properties. */
export interface ModelMetadata {
  readonly features: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly link: Link | null;
}

const FEATURE_KEYS = ['plumbline.features', 'feature_names', 'features'];
const LINKS: readonly Link[] = ['identity', 'sigmoid', 'softmax'];

/**
 * Reads `plumbline.features` (also `feature_names`, `features`), `plumbline.classes` and `plumbline.link`. Lists are JSON; a `features` of
 * another tool that is not a JSON list of names is left alone, ours must be one: else throws `MODEL_UNREADABLE`.
 */
export function readMetadata(model: ModelProto, what: string): ModelMetadata {
  const properties = new Map(model.metadataProps.map(({ key, value }) => [key, value]));
  const key = FEATURE_KEYS.find((name) => properties.has(name));
  const link = properties.get('plumbline.link');
  const known = LINKS.find((name) => name === link);
  if (link !== undefined && known === undefined) throw unreadable(what, 'plumbline.link', `one of ${LINKS.join(', ')}`);
  return {
    features: listOf(properties, key, what),
    classes: listOf(properties, 'plumbline.classes', what),
    link: known ?? null,
  };
}

function listOf(
  properties: ReadonlyMap<string, string>,
  key: string | undefined,
  what: string,
): readonly string[] | null {
  const text = key === undefined ? undefined : properties.get(key);
  if (key === undefined || text === undefined) return null;
  const list = parsed(text);
  if (Array.isArray(list) && list.every((item) => typeof item === 'string' || typeof item === 'number'))
    return list.map(String);
  if (key.startsWith('plumbline.')) throw unreadable(what, key, 'a JSON list of names');
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(what: string, key: string, wanted: string): PlumblineError {
  return new PlumblineError(
    'MODEL_UNREADABLE',
    `Cannot read ${what}: its metadata property "${key}" must be ${wanted}: it is something else`,
    'write the property again when the model is exported',
  );
}
