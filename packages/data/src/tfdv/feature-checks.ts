import { comparatorChecks } from './comparator-checks.ts';
import { countChecks } from './count-checks.ts';
import { domainChecks } from './domain-checks.ts';
import { type FeatureScope, featureFault } from './feature-scope.ts';
import { messageIn, textIn } from './message-fields.ts';
import { amountChecks, presenceChecks } from './presence-checks.ts';
import { ask, fault, ONLY_IF_ANY, type TfdvCheck } from './tfdv-check.ts';
import type { TypedMessage } from './typed-message.ts';
import { uniqueChecks } from './unique-checks.ts';

const WHOLE_NUMBERS = [
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'BIGINT',
  'HUGEINT',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
  'UBIGINT',
  'UHUGEINT',
];

/** Types of the engine for each type of a feature. A truth value is a number or a word, as its domain has it. */
const ENGINE_TYPES: Readonly<Record<string, readonly string[]>> = {
  INT: [...WHOLE_NUMBERS, 'BOOLEAN'],
  FLOAT: ['FLOAT', 'DOUBLE', 'DECIMAL'],
  BYTES: [
    'VARCHAR',
    'BLOB',
    'ENUM',
    'UUID',
    'JSON',
    'BOOLEAN',
    'DATE',
    'TIME',
    'TIMESTAMP',
    'TIMESTAMP_S',
    'TIMESTAMP_MS',
    'TIMESTAMP_NS',
    'TIMESTAMP WITH TIME ZONE',
    'TIME WITH TIME ZONE',
    'INTERVAL',
    'BIT',
  ],
  STRUCT: ['STRUCT'],
};

/** Everything that one feature demands, faults of its own first. A feature whose type cannot be known demands nothing else. */
export function featureChecks(scope: FeatureScope): readonly TfdvCheck[] {
  if (scope.feature.path.at(-1) === '' && !scope.feature.message.fields.has('name')) return [nameless(scope)];
  if (scope.type === null) return [typeless(scope, 'determine the type and set it, rather than deprecating.')];
  const guessed = givenType(scope.feature.message) === null;
  const checks = [
    ...(guessed ? [typeless(scope, 'inferring the type to be BYTES, given the domain specified.')] : []),
    ...presenceChecks(scope),
    ...countChecks(scope),
    ...amountChecks(scope),
    typeCheck(scope, scope.type),
    ...domainChecks(scope),
    ...uniqueChecks(scope),
    ...comparatorChecks(scope),
    ...derived(scope),
  ];
  const isFault = ({ check, anomaly }: TfdvCheck): boolean =>
    check.demand.kind === 'improper' && /^(FEATURE_MISSING|INVALID|DOMAIN_INVALID)/.test(anomaly.type);
  return [...checks.filter(isFault), ...checks.filter((check) => !isFault(check))];
}

/** The type of a feature; a domain of strings tells it where it is not said. */
export function typeOfFeature(message: TypedMessage): FeatureScope['type'] {
  const given = givenType(message);
  if (given !== null) return given;
  return message.fields.has('domain') || message.fields.has('string_domain') ? 'BYTES' : null;
}

function givenType(message: TypedMessage): FeatureScope['type'] {
  const given = textIn(message, 'type')?.value;
  return given === 'BYTES' || given === 'INT' || given === 'FLOAT' || given === 'STRUCT' ? given : null;
}

function nameless({ owner, feature }: FeatureScope): TfdvCheck {
  const short = 'unspecified name (maybe meant to be the empty string): find name rather than deprecating.';
  const problem = 'a feature must have a name: current value is none';
  return fault(owner, { rule: 'name', at: feature.at, type: 'FEATURE_MISSING_NAME', short, problem });
}

function typeless(scope: FeatureScope, advice: string): TfdvCheck {
  const short = `unspecified type: ${advice}`;
  const problem = '"type" must be one of BYTES, INT, FLOAT, STRUCT: current value is none';
  return featureFault(scope, {
    rule: 'type.faulty',
    at: scope.feature.at,
    type: 'FEATURE_MISSING_TYPE',
    short,
    problem,
  });
}

/** A list counts by its items, but for STRUCTs: fields of STRUCTs inside lists are out of reach of the other checks. */
function typeCheck({ owner, feature }: FeatureScope, type: string): TfdvCheck {
  const at = textIn(feature.message, 'type')?.at ?? feature.at;
  const demand = {
    kind: 'column-type',
    column: feature.column,
    types: ENGINE_TYPES[type] ?? [],
    ...(type === 'STRUCT' ? {} : { items: true as const }),
    ...(type === 'FLOAT' ? { guessed: WHOLE_NUMBERS } : {}),
  } as const;
  return ask(owner, { rule: 'type', at, type: 'UNEXPECTED_DATA_TYPE', demand, ...ONLY_IF_ANY });
}

function derived(scope: FeatureScope): readonly TfdvCheck[] {
  const source = messageIn(scope.feature.message, 'validation_derived_source');
  if (source === undefined) return [];
  const stage = textIn(scope.feature.message, 'lifecycle_stage')?.value ?? 'none';
  const problem = `a feature with "validation_derived_source" must have "lifecycle_stage" VALIDATION_DERIVED or one that is not validated: current value is ${stage}`;
  const type = 'DERIVED_FEATURE_BAD_LIFECYCLE';
  const rule = 'lifecycle_stage.faulty';
  return [featureFault(scope, { rule, at: source.at, type, problem, whenEmpty: 'skip' })];
}
