import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: AnySchema;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly request: AnySchema | null;
  readonly responses: Readonly<Record<string, AnySchema | null>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly $defs: Readonly<Record<string, AnySchema>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** One exchange, as it went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly request: unknown;
  readonly status: number;
  /** Undefined where the answer is not JSON. */
  readonly response: unknown;
}

/** GitHub's published description of the operations Plumbline uses, as a judge of exchanges. */
export interface Contract {
  /** What breaks the description; empty where nothing does. */
  violations(exchange: Exchange): readonly string[];
  /** A complete example of what an operation answers, to be changed at will. */
  example(operation: string): Record<string, unknown>;
}

/** Reads the committed subset of the description (made by `scripts/extract-openapi.mjs`). */
export function openContract(): Contract {
  const text = readFileSync(new URL('./openapi.json', import.meta.url), 'utf8');
  const description: Description = JSON.parse(text);
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  const lenient = new Ajv({ strict: false, coerceTypes: true });
  for (const each of [ajv, lenient]) formats.default(each);
  const compiled = new Map<AnySchema, ValidateFunction>();
  const check = (schema: AnySchema, value: unknown, by: Ajv = ajv): string => {
    const validate = compiled.get(schema) ?? by.compile({ allOf: [schema], $defs: description.$defs });
    compiled.set(schema, validate);
    return validate(value) ? '' : by.errorsText(validate.errors);
  };
  return {
    violations: (exchange) => violationsOf(exchange, description.operations, { check, lenient }),
    example: (id) => structuredClone(firstOf(description.examples[id])),
  };
}

function firstOf(example: unknown): Record<string, unknown> {
  const one: unknown = Array.isArray(example) ? example[0] : example;
  if (typeof one !== 'object' || one === null) throw new Error('the description has no example of this operation');
  return { ...one };
}

interface Judge {
  readonly check: (schema: AnySchema, value: unknown, by?: Ajv) => string;
  readonly lenient: Ajv;
}

function violationsOf(exchange: Exchange, operations: readonly Operation[], judge: Judge): readonly string[] {
  const found = operations.find((each) => each.method === exchange.method && pattern(each.path).test(exchange.path));
  if (found === undefined) return [`${exchange.method} ${exchange.path}: no such operation in the description`];
  const problems = [
    ...queryProblems(found, exchange, judge),
    found.request === null ? '' : judge.check(found.request, exchange.request),
    ...responseProblems(found, exchange, judge),
  ];
  return problems.filter((problem) => problem !== '').map((problem) => `${found.id}: ${problem}`);
}

/** `{path}` and `{ref}` may hold slashes; everything else is one step. */
function pattern(path: string): RegExp {
  const steps = path.replace(/\{(\w+)\}/g, (_, name: string) => (['path', 'ref'].includes(name) ? '.+' : '[^/]+'));
  return new RegExp(`^${steps}$`);
}

function queryProblems(operation: Operation, { query }: Exchange, { check, lenient }: Judge): readonly string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const unknown = Object.keys(query).filter((name) => !known.some((parameter) => parameter.name === name));
  const wrong = known.flatMap(({ name, required, schema }) => {
    if (query[name] === undefined) return required ? [`query ${name} is missing`] : [];
    const value = { value: query[name] };
    const problem = check({ type: 'object', properties: { value: schema } }, value, lenient);
    return problem === '' ? [] : [`query ${name}: ${problem}`];
  });
  return [...unknown.map((name) => `query ${name} is unknown`), ...wrong];
}

/** Refusals are often left out of the description, so an unlisted status counts only where it speaks of success. */
function responseProblems(operation: Operation, { status, response }: Exchange, { check }: Judge): readonly string[] {
  const schema = operation.responses[String(status)];
  if (schema === undefined) return status < 300 ? [`status ${status} is not listed`] : [];
  if (schema === null || response === undefined) return [];
  const problem = check(schema, response);
  return problem === '' ? [] : [`response ${status}: ${problem}`];
}
