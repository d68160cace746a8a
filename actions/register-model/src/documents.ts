import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { canonicalJson, isJsonObject, parseJson, parseYaml, readTextFile } from '@plumbline/boundary';
import { counted, type FiledEvidence, type JsonObject, PlumblineError, worstVerdict } from '@plumbline/core';
import { type Context, confinedPath, VERSION } from '@plumbline/frame';
import { DOCUMENT_BYTES_MAX, modelCard, provenanceStatement, signStatement } from '@plumbline/registry';
import { renderMarkdown } from '@plumbline/report';
import type { Inputs, Signing } from './inputs.ts';

const CARD_CHARS_MAX = 1024 * 1024;
const KEY_BYTES_MAX = 64 * 1024;

/** A model to be documented. */
export interface Documented {
  readonly name: string;
  readonly digest: string;
  readonly sizeBytes: number;
  readonly evidence: readonly FiledEvidence[];
  readonly metadata: JsonObject;
}

/** `metadata` as a mapping: YAML or JSON. Throws `INPUT_INVALID` for anything else. */
export async function readMetadata(text: string): Promise<JsonObject> {
  if (text === '') return {};
  const { value } = await parseYaml(text, 'metadata');
  if (isJsonObject(value)) return value;
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot read "metadata": it must be one YAML or JSON mapping: current value is ${JSON.stringify(value).slice(0, 60)}`,
    'write one "key: value" a line',
  );
}

/** The data profile as it will be stored, byte for byte. Throws `DATA_MISSING`, `DATA_UNREADABLE`. */
export async function readProfileText(path: string, context: Context): Promise<string | null> {
  if (path === '') return null;
  const what = `the data profile "${path}"`;
  const text = await readTextFile(await confinedPath(context, 'profile', path), {
    what,
    bytesMax: DOCUMENT_BYTES_MAX,
    code: 'DATA_MISSING',
  });
  const fix = 'give the profile that validate-data wrote (profile-path)';
  if (isJsonObject(parseJson(text, what, { code: 'DATA_UNREADABLE', fix }))) return text;
  throw new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${what}: it must be a JSON object: it is something else`,
    fix,
  );
}

/** The model card: the file given, or one made from the evidence. */
export async function cardOf(facts: Documented, inputs: Inputs, context: Context): Promise<string> {
  if (inputs.modelCard !== '') {
    const what = `the model card "${inputs.modelCard}"`;
    return readTextFile(await confinedPath(context, 'model-card', inputs.modelCard), {
      what,
      bytesMax: CARD_CHARS_MAX,
      code: 'INPUT_INVALID',
    });
  }
  const model = {
    ...modelCard(facts),
    action: 'register-model',
    title: `Model card: ${facts.name}`,
    verdict: worstVerdict(facts.evidence.map(({ evidence }) => evidence.verdict)),
    headline: `Made at registration from ${counted(facts.evidence.length, 'evidence file')}`,
    notices: [],
    audit: [{ label: 'Plumbline', text: VERSION }],
  } as const;
  return renderMarkdown(model, { charsMax: CARD_CHARS_MAX });
}

/** The provenance statement, canonical JSON. */
export function provenanceOf(facts: Documented, inputs: Inputs, context: Context): string {
  const { host } = context;
  const { repository, sha, runUrl, onGitHub } = host.surroundings;
  const server = host.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const workflow = host.env['GITHUB_WORKFLOW_REF'];
  return canonicalJson(
    provenanceStatement({
      name: facts.name,
      digest: facts.digest,
      parameters: { name: facts.name, model: context.display(inputs.model), metadata: facts.metadata },
      evidence: facts.evidence,
      source: repository === null || sha === null ? null : { repository: `${server}/${repository}`, sha },
      builder: {
        id: onGitHub && workflow !== undefined ? `${server}/${workflow}` : 'https://plumbline.dev/builders/local',
        version: VERSION,
      },
      runUrl,
      finished: host.now(),
    }),
  );
}

/** The signature of a statement, or null where none is wanted. */
export async function signatureOf(statement: string, sign: Signing, context: Context): Promise<string | null> {
  return sign.mode === 'key' ? signStatement(statement, await readKey(sign.path, context)) : null;
}

/** A key from a PEM file: private or public. Throws `INPUT_INVALID`, never with the file's content. */
export async function readKey(path: string, context: Context): Promise<KeyObject> {
  const what = `the key "${path}"`;
  const pem = await readTextFile(context.path(path), { what, bytesMax: KEY_BYTES_MAX, code: 'INPUT_INVALID' });
  try {
    return pem.includes('PUBLIC KEY') ? createPublicKey(pem) : createPrivateKey(pem);
  } catch {
    // The cause is left out: it could quote the key.
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot read ${what}: it must be an unencrypted PEM key: it is not`,
      'give a PEM file',
    );
  }
}
