import type { JsonObject } from '@plumbline/core';
import { compileSchema } from './compile-schema.ts';
import type { SchemaSource } from './schema-source.ts';

/** How a schema for single values is read. */
export interface JsonJudgeOptions {
  readonly source?: SchemaSource;
  /** Default true. False: `format` is documentation, as it is where nobody asks for more. */
  readonly formats?: boolean;
}

/**
 * Says of JSON text whether it fits a schema; text that is no JSON does not. Nothing is fetched, patterns are matched in linear time,
 * and whole numbers keep all their digits. Throws as `compileSchema` does.
 */
export async function jsonJudge(
  schema: JsonObject,
  { source = UNNAMED, formats = true }: JsonJudgeOptions = {},
): Promise<(text: string) => boolean> {
  const { judge } = await compileSchema(schema, { source, formats });
  return (text) => {
    try {
      return judge(text, false).length === 0;
    } catch (thrown) {
      if (thrown instanceof SyntaxError) return false;
      throw thrown;
    }
  };
}

const UNNAMED: SchemaSource = { name: 'of the column', locate: () => undefined };
