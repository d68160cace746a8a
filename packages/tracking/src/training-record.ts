import { canonicalJson, type Guard, guard, parseJson, toJson } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';
import { type Fingerprint, fingerprintOf, PARTS, type TrainingInputs } from './fingerprint.ts';

/** One file of a model: `name` is its path inside the model's folder, or the file's own name. */
export interface ModelFile {
  readonly name: string;
  readonly sha256: string;
}

/** The model a training made. A `file` has exactly one entry in `files`. */
export interface TrainedModel {
  readonly kind: 'file' | 'folder';
  readonly sha256: string;
  readonly files: readonly ModelFile[];
}

/** What is kept of a successful training, so that the next one can tell whether anything changed. */
export interface TrainingRecord {
  readonly schema: 'plumbline.training/v1';
  readonly fingerprint: string;
  readonly parts: Fingerprint['parts'];
  readonly inputs: TrainingInputs | null;
  readonly model: TrainedModel;
  readonly metrics: Readonly<Record<string, number>>;
  /** ISO 8601, UTC. */
  readonly trainedAt: string;
  /** The tracker's run, or empty. */
  readonly runId: string;
  readonly runUrl: string;
}

/** The name of version 1 of the record. */
export const RECORD_SCHEMA_NAME = 'plumbline.training/v1';
/** Size of a record at most. */
export const RECORD_BYTES_MAX = 16 * 1024 * 1024;

const text: JsonObject = { type: 'string', maxLength: 4096 };
const sha256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };

function closed(properties: JsonObject): JsonObject {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

const named: JsonObject = { type: 'array', maxItems: 100_000, items: closed({ name: text, sha256 }) };

const SCHEMA: JsonObject = closed({
  schema: { const: RECORD_SCHEMA_NAME },
  fingerprint: sha256,
  parts: closed(Object.fromEntries(PARTS.map((part) => [part, sha256]))),
  inputs: {
    anyOf: [
      { type: 'null' },
      closed({
        data: named,
        code: named,
        params: { type: 'object' },
        seed: text,
        command: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
        environment: { type: 'object', additionalProperties: text },
      }),
    ],
  },
  model: closed({ kind: { enum: ['file', 'folder'] }, sha256, files: named }),
  metrics: { type: 'object', additionalProperties: { type: 'number' } },
  trainedAt: { type: 'string', format: 'date-time', maxLength: 64 },
  runId: text,
  runUrl: text,
});

const checkRecord: Guard<TrainingRecord> = guard<TrainingRecord>(SCHEMA);

/**
 * Reads a record. Besides its schema the fingerprint must follow from the inputs: a record edited by hand is refused.
 * Throws `CONFIG_SYNTAX` or `CONFIG_INVALID`.
 */
export async function parseRecord(written: string, what: string): Promise<TrainingRecord> {
  const record = await checkRecord(parseJson(written, what), what);
  if (record.inputs !== null && fingerprintOf(record.inputs).sha256 !== record.fingerprint) {
    throw new PlumblineError(
      'CONFIG_INVALID',
      `Cannot use ${what}: its fingerprint must follow from its inputs: current value is another`,
      `delete ${what}; the next training writes it anew`,
    );
  }
  return record;
}

/** A record as text: canonical, so that equal records have equal bytes. */
export function writeRecord(record: TrainingRecord): string {
  return canonicalJson(toJson(record));
}
