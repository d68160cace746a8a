import type { RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { boolDomain } from './bool-domain.ts';
import { eachValue } from './each-value.ts';
import { type FeatureScope, featureFault } from './feature-scope.ts';
import { isSet, limitIn, messageIn, numberIn, textIn, textsIn } from './message-fields.ts';
import { complainAt } from './source-text.ts';
import { ask, ONLY_IF_ANY, type Question, type TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** Which types a domain fits; domains not named here fit every type. */
const DOMAIN_TYPES: Readonly<Record<string, readonly string[]>> = {
  domain: ['BYTES'],
  bool_domain: ['INT', 'BYTES', 'FLOAT'],
  int_domain: ['INT', 'BYTES'],
  float_domain: ['FLOAT', 'BYTES'],
  string_domain: ['BYTES'],
  struct_domain: ['STRUCT'],
  natural_language_domain: ['BYTES', 'INT'],
  image_domain: ['BYTES'],
  mid_domain: ['BYTES'],
  url_domain: ['BYTES'],
  time_domain: ['INT', 'BYTES'],
};

/** What values may be: the type, and the domain that fits it. */
export function domainChecks(scope: FeatureScope): readonly TfdvCheck[] {
  const name = [...scope.feature.message.fields.keys()].find((key) => key === 'domain' || key.endsWith('_domain'));
  if (name === undefined) return massFaults(scope, null);
  const misfit = typeFault(scope, name);
  if (misfit !== null) return [misfit, ...massFaults(scope, null)];
  return [...massFaults(scope, name), ...checksOf(scope, name)];
}

function checksOf(scope: FeatureScope, name: string): readonly TfdvCheck[] {
  const { message } = scope.feature;
  switch (name) {
    case 'domain':
      return sharedDomain(scope);
    case 'string_domain':
      return stringDomain(scope, messageIn(message, name)!);
    case 'bool_domain':
      return boolDomain(scope, messageIn(message, name)!);
    case 'int_domain':
      return intDomain(scope, messageIn(message, name)!.value);
    case 'float_domain':
      return floatDomain(scope, messageIn(message, name)!.value);
    default:
      return [];
  }
}

function typeFault(scope: FeatureScope, name: string): TfdvCheck | null {
  const { feature, type } = scope;
  const fitting = DOMAIN_TYPES[name];
  if (fitting === undefined || type === null || fitting.includes(type)) return null;
  return featureFault(scope, {
    rule: `${name}.faulty`,
    at: feature.message.fields.get(name)?.[0]?.at ?? feature.at,
    type: 'DOMAIN_INVALID_FOR_TYPE',
    problem: `"${name}" must stand in a feature of type ${fitting.join(' or ')}: current value is ${type}`,
  });
}

/** `distribution_constraints` are for string domains only. */
function massFaults(scope: FeatureScope, name: string | null): readonly TfdvCheck[] {
  const constraints = messageIn(scope.feature.message, 'distribution_constraints');
  if (constraints === undefined || name === 'domain' || name === 'string_domain') return [];
  const kind = /^(bool|int|float|struct)_domain$/.exec(name ?? '')?.[1] ?? 'semantic';
  const short =
    name === null
      ? 'distribution constraints require domain or string domain.'
      : `distribution constraints not supported for ${kind} domains.`;
  const problem = `"distribution_constraints" must stand beside a domain of strings: current value stands beside ${name ?? 'none'}`;
  const { at } = constraints;
  const rule = 'distribution_constraints.faulty';
  return [featureFault(scope, { rule, at, type: 'INVALID_SCHEMA_SPECIFICATION', short, problem })];
}

function sharedDomain(scope: FeatureScope): readonly TfdvCheck[] {
  const reference = textIn(scope.feature.message, 'domain')!;
  const domain = scope.stringDomains.get(reference.value);
  if (domain !== undefined) return stringDomain(scope, { ...domain, at: reference.at });
  const known = [...scope.stringDomains.keys()];
  const legal = known.length === 0 ? 'there is none' : known.join(', ');
  const problem = `"domain" must name a "string_domain" of the schema (${legal}): current value is "${reference.value}"`;
  const short = `missing domain: ${reference.value}`;
  const type = 'INVALID_DOMAIN_SPECIFICATION';
  return [featureFault(scope, { rule: 'domain.faulty', at: reference.at, type, short, problem })];
}

function stringDomain({ owner, feature }: FeatureScope, domain: TypedField<TypedMessage>): readonly TfdvCheck[] {
  const values = [...new Set(textsIn(domain.value, 'value').map(({ value }) => value))];
  const constraints = messageIn(feature.message, 'distribution_constraints')?.value;
  const mass = constraints === undefined ? undefined : numberIn(constraints, 'min_domain_mass');
  const demand: RowDemand = {
    kind: 'rows',
    columns: [feature.column],
    test: { kind: 'one-of', values, as: 'string' },
    skip: 'any-missing',
    allow: { holding: mass?.value ?? 1 },
  };
  const at = mass?.at ?? domain.at;
  const type = 'ENUM_TYPE_UNEXPECTED_STRING_VALUES';
  return [ask(owner, { rule: 'string_domain', at, type, demand, over: 'items', unless: ['type'], ...ONLY_IF_ANY })];
}

function intDomain(scope: FeatureScope, domain: TypedMessage): readonly TfdvCheck[] {
  const readable = { rule: 'int_domain.readable', at: domain.at, type: 'INT_TYPE_NOT_INT_STRING' } as const;
  const ends = [
    { end: 'min', type: 'INT_TYPE_SMALL_INT' },
    { end: 'max', type: 'INT_TYPE_BIG_INT' },
  ] as const;
  return [
    ...(scope.type === 'BYTES' ? [eachValue(scope, readable, { kind: 'type', type: 'integer' })] : []),
    ...ends.flatMap(({ end, type }) => {
      const limit = limitIn(domain, end);
      if (limit === undefined) return [];
      const question = { rule: `int_domain.${end}`, at: limit.at, type, unless: ['type', readable.rule] };
      const bounds = { [end]: limit.value };
      return [eachValue(scope, question, { kind: 'between', bounds, as: 'integer', unreadable: 'holds' })];
    }),
  ];
}

function floatDomain(scope: FeatureScope, domain: TypedMessage): readonly TfdvCheck[] {
  const at = domain.at;
  const readable = 'float_domain.readable';
  const number = { kind: 'type', type: 'number' } as const;
  const unless = ['type', readable];
  const finite = (which: 'nan' | 'infinite'): RowTest => ({ kind: 'finite', [which]: true, as: 'number' });
  return [
    ...(isSet(domain, 'disallow_nan')
      ? [eachValue(scope, { rule: 'float_domain.disallow_nan', at, type: 'FLOAT_TYPE_HAS_NAN' }, finite('nan'))]
      : []),
    ...(scope.type === 'BYTES'
      ? [eachValue(scope, { rule: readable, at, type: 'FLOAT_TYPE_STRING_NOT_FLOAT' }, number)]
      : []),
    ...floatEnd(scope, domain, { end: 'min', type: 'FLOAT_TYPE_SMALL_FLOAT', unless }),
    ...floatEnd(scope, domain, { end: 'max', type: 'FLOAT_TYPE_BIG_FLOAT', unless }),
    ...(isSet(domain, 'disallow_inf')
      ? [
          eachValue(
            scope,
            { rule: 'float_domain.disallow_inf', at, type: 'FLOAT_TYPE_HAS_INF', unless },
            finite('infinite'),
          ),
        ]
      : []),
  ];
}

/** TFDV holds limits and values in 32 bits. The wider of both readings of the limit raises no alarm that TFDV would not. */
function floatEnd(
  scope: FeatureScope,
  domain: TypedMessage,
  { end, ...question }: Pick<Question, 'type' | 'unless'> & { readonly end: 'min' | 'max' },
): readonly TfdvCheck[] {
  const limit = numberIn(domain, end);
  if (limit === undefined) return [];
  const rounded = Math.fround(limit.value);
  const wider = end === 'min' ? Math.min(limit.value, rounded) : Math.max(limit.value, rounded);
  if (wider === (end === 'min' ? -Infinity : Infinity)) return [];
  if (!Number.isFinite(wider)) {
    throw complainAt(scope.owner.scope.source, limit.at, {
      code: 'CONFIG_INVALID',
      reason: `"${end}" must leave some numbers: current value is ${wider}`,
      fix: 'write a finite number, or leave the limit out',
    });
  }
  const test = { kind: 'between', bounds: { [end]: wider }, as: 'number', unreadable: 'holds' } as const;
  return [eachValue(scope, { rule: `float_domain.${end}`, at: limit.at, ...question }, test)];
}
