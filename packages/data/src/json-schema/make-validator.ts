import type { Ajv, Options } from 'ajv';
import type { Dialect } from './dialect.ts';
import type { PatternReader } from './linear-pattern.ts';
import { SCHEMA_FORMATS } from './schema-keywords.ts';
import { type Judging, replaceKeywords } from './validator-keywords.ts';

/** What a validator is to do. */
export interface ValidatorTask {
  /** Find every breach, or stop at the first. */
  readonly all: boolean;
  /** Compare whole numbers beyond a double by every digit. */
  readonly exactly: boolean;
  readonly judging: Judging;
  readonly readPattern: PatternReader;
}

/** Makes validators of one version of JSON Schema. */
export interface Validators {
  readonly make: (task: ValidatorTask) => Ajv;
  /** One that says of a schema whether it is one. */
  readonly wellFormed: () => Ajv;
}

type AjvClass = new (options: Options) => Ajv;

/** Loads the version's validator. Without `formats` they are documentation. */
export async function validatorsOf(dialect: Dialect, { formats }: { readonly formats: boolean }): Promise<Validators> {
  const [Validator, addFormats] = await Promise.all([validatorOf(dialect), formatsOf()]);
  return {
    make: ({ all, exactly, judging, readPattern }) => {
      const ajv = new Validator({
        ...SETTINGS,
        allErrors: all,
        validateFormats: formats,
        // Before 2019 a reference stands for all its neighbours.
        ignoreKeywordsWithRef: dialect === 'draft-07',
        code: regexes(readPattern),
      });
      if (formats) addFormats(ajv);
      replaceKeywords(ajv, judging, exactly);
      return ajv;
    },
    wellFormed: () => new Validator({ strict: false, validateFormats: false, logger: false }),
  };
}

const SETTINGS: Options = {
  strict: false,
  verbose: true,
  messages: false,
  logger: false,
  meta: false,
  validateSchema: false,
  ownProperties: true,
  // A schema that many refer to is compiled once.
  inlineRefs: false,
};

async function validatorOf(dialect: Dialect): Promise<AjvClass> {
  if (dialect === '2020-12') return (await import('ajv/dist/2020.js')).Ajv2020;
  if (dialect === '2019-09') return (await import('ajv/dist/2019.js')).Ajv2019;
  return (await import('ajv')).Ajv;
}

async function formatsOf(): Promise<(ajv: Ajv) => unknown> {
  const { default: formats } = await import('ajv-formats');
  return (ajv) => formats.default(ajv, [...SCHEMA_FORMATS]);
}

function regexes(readPattern: PatternReader): NonNullable<Options['code']> {
  const engine = (pattern: string): { test: (text: string) => boolean; toString: () => string } => {
    const read = readPattern(pattern);
    if ('problem' in read) throw new SyntaxError(read.problem);
    return { test: read.test, toString: () => pattern };
  };
  // Optimizing takes time that grows with the square of the schema.
  return { regExp: Object.assign(engine, { code: 'linearPattern' }), optimize: false };
}
