import { type ErrorCode, PlumblineError, type Where } from '@plumbline/core';

/** Where a schema comes from: its name for people, and the place of a JSON pointer into it. */
export interface SchemaSource {
  readonly name: string;
  readonly locate: (pointer: string) => Where | undefined;
}

/** The error for something at a place of a schema. `what` goes on "Cannot use the schema …: ". */
export function schemaError(
  code: ErrorCode & `CONFIG_${string}`,
  source: SchemaSource,
  problem: { readonly pointer: string; readonly what: string; readonly fix: string },
): PlumblineError {
  const where = source.locate(problem.pointer);
  const place = problem.pointer === '' ? '' : ` at "${problem.pointer}"`;
  return new PlumblineError(
    code,
    `Cannot use the JSON Schema "${source.name}"${place}: ${problem.what}`,
    problem.fix,
    where === undefined ? {} : { where },
  );
}
