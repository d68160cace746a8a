import { type JsonObject, messageOf, PlumblineError } from '@plumbline/core';
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { copySchema, type SchemaCopy } from './copy-schema.ts';
import { dialectOf } from './dialect.ts';
import { mayBeInexact, parseExact } from './exact-numbers.ts';
import { patternReader } from './linear-pattern.ts';
import { validatorsOf } from './make-validator.ts';
import { recordKeywords } from './record-keywords.ts';
import { followReferences } from './references.ts';
import { demandHonourable } from './schema-problems.ts';
import { type SchemaSource, schemaError } from './schema-source.ts';
import { type Judging, STEP_KEYWORD } from './validator-keywords.ts';

/** A schema ready to judge JSON text. */
export interface CompiledSchema {
  readonly copy: SchemaCopy;
  /** Pointers of what can break a value by itself. */
  readonly keywords: readonly string[];
  /**
   * What a JSON text breaks, empty where it fits. With `all` every breach, otherwise the first alone. Throws `SyntaxError` for text that
   * is no JSON, and `LIMIT_TIME`.
   */
  readonly judge: (text: string, all: boolean) => readonly ErrorObject[];
}

/** How a schema is read. */
export interface CompileOptions {
  readonly source: SchemaSource;
  /** False: `format` is documentation. */
  readonly formats: boolean;
}

/** References followed for one value, besides some for each of its characters: reached in a moment where references multiply. */
export const STEPS_MAX = 200_000;
const STEPS_PER_CHARACTER = 4;
/** Beyond these the validator takes minutes to compile. */
const SCHEMAS_MAX = 10_000;
const REFERENCES_MAX = 2_000;
/** As deep as a JSON file may nest. */
const NESTING_MAX = 512;

/** Compiles a schema. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place in it, and `LIMIT_SIZE`. */
export async function compileSchema(schema: JsonObject, options: CompileOptions): Promise<CompiledSchema> {
  const { source } = options;
  const dialect = dialectOf(schema);
  if (dialect === null) {
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer: '/$schema',
      what: `"$schema" must name draft-06, draft-07, 2019-09 or 2020-12: current value is ${JSON.stringify(schema['$schema'])}`,
      fix: 'write the schema in one of these versions',
    });
  }
  const copy = copySchema(schema, dialect);
  demandSmall(copy, source);
  const [validators, readPattern] = await Promise.all([validatorsOf(dialect, options), patternReader()]);
  demandWellFormed(validators.wellFormed, copy, source);
  const references = followReferences(copy, source);
  // The copy is ours: the validator counts its steps in it.
  for (const target of new Set(references.values()))
    Object.assign(copy.schemas.get(target) ?? {}, { [STEP_KEYWORD]: true });
  demandHonourable(copy, { source, readPattern, formats: options.formats });
  const make: Maker = (all, exactly, judging) => validators.make({ all, exactly, judging, readPattern });
  const judge = judgeWith(copy, make, source);
  // What goes wrong with any record goes wrong with this one, while the place is known.
  judge('{}', true);
  return { copy, keywords: recordKeywords(copy, dialect, references), judge };
}

function demandSmall(copy: SchemaCopy, source: SchemaSource): void {
  const schemas = copy.schemas.size;
  const references = [...copy.schemas.values()].filter(({ $ref }) => $ref !== undefined).length;
  if (schemas <= SCHEMAS_MAX && references <= REFERENCES_MAX) return;
  throw new PlumblineError(
    'LIMIT_SIZE',
    `Cannot use the JSON Schema "${source.name}": it may hold at most ${SCHEMAS_MAX} schemas and ${REFERENCES_MAX} references: it holds ${schemas} and ${references}`,
    'leave out the definitions that records of this data do not need',
  );
}

function demandWellFormed(wellFormed: () => Ajv, copy: SchemaCopy, source: SchemaSource): void {
  const { $schema: _stated, ...schema } = copy.root;
  const ajv = wellFormed();
  if (ajv.validateSchema(schema) === true) return;
  const errors = ajv.errors ?? [];
  const error = errors.find(({ keyword }) => !['anyOf', 'allOf', 'oneOf', '$ref'].includes(keyword)) ?? errors[0];
  throw schemaError('CONFIG_INVALID', source, {
    pointer: error?.instancePath ?? '',
    what: `it must be a JSON Schema: it ${error?.message ?? 'is none'}`,
    fix: 'correct the schema',
  });
}

type Maker = (all: boolean, exactly: boolean, judging: Judging) => Ajv;

function judgeWith(copy: SchemaCopy, make: Maker, source: SchemaSource): CompiledSchema['judge'] {
  let left = 0;
  const judging: Judging = {
    exact: new WeakMap(),
    step: () => {
      left -= 1;
      if (left < 0) throw tooManySteps(source);
    },
  };
  const compiled = new Map<string, ValidateFunction>();
  const validatorFor = (all: boolean, exactly: boolean): ValidateFunction => {
    const key = `${all} ${exactly}`;
    const validate = compiled.get(key) ?? compiledBy(make(all, exactly, judging), copy, source);
    compiled.set(key, validate);
    return validate;
  };
  return (text, all) => {
    left = STEPS_MAX + STEPS_PER_CHARACTER * text.length;
    const exactly = mayBeInexact(text);
    try {
      const { value, exact } = exactly ? parseExact(text) : { value: JSON.parse(text), exact: new WeakMap() };
      judging.exact = exact;
      const validate = validatorFor(all, exactly);
      return validate(value) ? [] : (validate.errors ?? []);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      throw nests(text) ? tooDeep(source) : endless(source);
    }
  };
}

/** What no reader of schemas foresees the validator still refuses, in its own words. */
function compiledBy(ajv: Ajv, copy: SchemaCopy, source: SchemaSource): ValidateFunction {
  try {
    return ajv.compile(copy.root);
  } catch (thrown) {
    if (thrown instanceof RangeError || thrown instanceof PlumblineError) throw thrown;
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer: '',
      what: `the validator cannot compile it: ${messageOf(thrown)}`,
      fix: 'write the part named in another way',
    });
  }
}

function tooManySteps(source: SchemaSource): PlumblineError {
  return new PlumblineError(
    'LIMIT_TIME',
    `Cannot judge a record by the JSON Schema "${source.name}": references must not multiply: more than ${STEPS_MAX} would have to be followed`,
    'refer to a schema once where several branches need it',
  );
}

/** Does JSON text nest so deep that the stack, not the schema, is what ran out? Brackets in strings may count: they only word the error. */
function nests(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) > NESTING_MAX;
}

function tooDeep(source: SchemaSource): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot judge a value by the JSON Schema "${source.name}": it may nest at most ${NESTING_MAX} levels deep: it nests deeper`,
    'flatten the value',
  );
}

function endless(source: SchemaSource): PlumblineError {
  return schemaError('CONFIG_INVALID', source, {
    pointer: '',
    what: 'a reference must not lead back to itself for the same value: it does without end',
    fix: 'refer to the schema from a property or an item, not from the schema itself',
  });
}
