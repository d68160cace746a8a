import { isJsonObject } from '@plumbline/boundary';
import { type Json, PlumblineError } from '@plumbline/core';
import type { Check, CheckFile } from '../checks/check.ts';
import { compileSchema } from './compile-schema.ts';
import { keywordWords } from './keyword-words.ts';
import type { SchemaSource } from './schema-source.ts';

/** A document as it came, with the digest of its bytes. */
export interface RuleSource extends SchemaSource {
  readonly sha256: string;
}

/**
 * Reads a JSON Schema of one record. Every keyword that can break a record by itself becomes a check of its own, at its own line; what
 * stands under `anyOf` and its like decides together. All of them are answered by one validator in one pass. Throws `CONFIG_INVALID`
 * and `CONFIG_UNSUPPORTED`.
 */
export async function readJsonSchema(value: Json, source: RuleSource): Promise<CheckFile> {
  if (!isJsonObject(value)) {
    throw new PlumblineError(
      'CONFIG_INVALID',
      `Cannot read the JSON Schema "${source.name}": it must be an object`,
      'write the schema of one record',
      { where: { file: source.name } },
    );
  }
  const { keywords } = await compileSchema(value, { source, formats: true });
  const checks = keywords.map((keyword): Check => {
    const where = source.locate(keyword);
    return {
      name: `record#${keyword}`,
      demand: {
        kind: 'rows',
        columns: [],
        test: { kind: 'record-schema', schema: value, keyword },
        skip: 'never',
        allow: { holding: 1 },
      },
      severity: 'error',
      vacuous: 'warn',
      note: keywordWords(value, keyword),
      ...(where === undefined ? {} : { where }),
    };
  });
  return { name: source.name, sha256: source.sha256, language: 'JSON Schema', checks };
}
