import { sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import type { CheckFile, Reading, Unchecked } from '../checks/check.ts';
import type { AnomalyType } from './anomaly-types.ts';
import { isCategorical } from './comparator-checks.ts';
import { compositeChecks } from './composite-checks.ts';
import { datasetChecks, newColumnChecks } from './dataset-checks.ts';
import { featureChecks, typeOfFeature } from './feature-checks.ts';
import { serialisePath } from './feature-path.ts';
import type { FeatureScope } from './feature-scope.ts';
import { environmentsOf, type Feature, isInEnvironment, nameOf, schemaFeatures } from './features.ts';
import { messagesIn } from './message-fields.ts';
import { refuseInFeature, refuseInSchema } from './refusals.ts';
import { schemaJson } from './schema-json.ts';
import { complainAt, quoted, type SourceText, sourceText } from './source-text.ts';
import { readTextFormat } from './text-format.ts';
import type { AnomalySeverity, AnomalySource, Scope } from './tfdv-check.ts';
import { type TypedField, type TypedMessage, typedMessage } from './typed-message.ts';

/** How a schema is read. */
export interface TfdvOptions {
  /** Which features are meant to be there; null or empty: all. */
  readonly environment?: string | null;
  /** TFDV's severity overrides: every anomaly is an ERROR unless told. */
  readonly severities?: Partial<Readonly<Record<AnomalyType, AnomalySeverity>>>;
}

const MEANINGS = ['mid_domain', 'url_domain', 'time_domain', 'natural_language_domain', 'image_domain'];

/** A schema of TensorFlow Data Validation as checks. */
export interface TfdvSchema extends CheckFile {
  /** Columns that hold text whatever it looks like. */
  readonly reading: Reading;
  readonly environment: string | null;
  /** What TFDV would call it if a check broke, by the check's name. */
  readonly anomalies: ReadonlyMap<string, AnomalySource>;
  /** Columns of numbers that are names: profiles for distances are to be made `asCategories` of them. */
  readonly categoricalColumns: readonly string[];
  /** Columns that are not meant to be there in this environment: a reference may hold them. */
  readonly foreignColumns: readonly string[];
  /** The schema as JSON of its protocol buffer. */
  readonly baseline: JsonObject;
}

/**
 * Reads `schema.pbtxt`. `name` is how reports call it. Throws `CONFIG_SYNTAX`, `LIMIT_SIZE`, `CONFIG_INVALID` (fields, values, an environment
 * that the schema does not name), `CONFIG_UNSUPPORTED` (what cannot be judged on a table); all but the size with line and column. Faults
 * that TFDV reports as anomalies are checks that never hold.
 */
export function readTfdvSchema(text: string, name: string, options: TfdvOptions = {}): TfdvSchema {
  const source = sourceText(text, name);
  const schema = typedMessage(source, readTextFormat(source), 'Schema');
  const environment = options.environment === '' ? null : (options.environment ?? null);
  mustName(source, schema, environment);
  refuseInSchema(source, schema);
  const { features, containers, composites } = schemaFeatures(source, schema);
  for (const { message } of features) refuseInFeature(source, message);
  const scope: Scope = { source, severities: options.severities ?? {} };
  const scopeOf = featureScopes(scope, schema, environment);
  const made = [
    ...containers.map((container) => newColumnChecks(scope, container)),
    ...features.flatMap((feature) => featureChecks(scopeOf(feature))),
    ...composites.flatMap((composite) => compositeChecks(scope, composite)),
    ...datasetChecks(scope, schema),
  ];
  return {
    name,
    sha256: sha256Of(text),
    language: 'TensorFlow Data Validation schema',
    checks: made.map(({ check }) => check),
    environment,
    anomalies: new Map(made.map(({ check, anomaly }) => [check.name, anomaly])),
    reading: { textColumns: outermost(features, ({ message }) => typeOfFeature(message) === 'BYTES') },
    categoricalColumns: outermost(features, ({ message }) => isCategorical(message)),
    foreignColumns: outermost(features, ({ message }) => !isInEnvironment(schema, message, environment)),
    unchecked: features.flatMap((feature) => uncheckedIn(source, feature)),
    baseline: schemaJson(schema),
  };
}

/** Columns of the table itself. */
function outermost(features: readonly Feature[], isMeant: (feature: Feature) => boolean): readonly string[] {
  return features.filter((feature) => feature.path.length === 1 && isMeant(feature)).map(({ column }) => column);
}

/** Domains that say what values mean and demand nothing of them, in TFDV too. */
function uncheckedIn({ where }: SourceText, { path, message }: Feature): readonly Unchecked[] {
  return MEANINGS.flatMap((name) => {
    const at = message.fields.get(name)?.[0]?.at;
    return at === undefined ? [] : [{ what: `${name} of ${serialisePath(path)}`, where: where(at) }];
  });
}

function featureScopes(
  scope: Scope,
  schema: TypedMessage,
  environment: string | null,
): (feature: Feature) => FeatureScope {
  const stringDomains = sharedDomains(scope.source, schema);
  return (feature) => ({
    owner: { scope, path: feature.path, kind: 'column' },
    feature,
    type: typeOfFeature(feature.message),
    inEnvironment: isInEnvironment(schema, feature.message, environment),
    stringDomains,
  });
}

function sharedDomains(source: SourceText, schema: TypedMessage): FeatureScope['stringDomains'] {
  const domains = new Map<string, TypedField<TypedMessage>>();
  for (const domain of messagesIn(schema, 'string_domain')) {
    const name = nameOf(domain.value);
    if (domains.has(name)) {
      throw complainAt(source, domain.at, {
        code: 'CONFIG_INVALID',
        reason: `every "string_domain" must have a name of its own: current value is ${quoted(name)} twice`,
        fix: 'leave one of the two',
      });
    }
    domains.set(name, domain);
  }
  return domains;
}

function mustName(source: SourceText, schema: TypedMessage, environment: string | null): void {
  const known = environmentsOf(schema);
  if (environment === null || known.includes(environment)) return;
  const legal = known.length === 0 ? 'it names none' : known.join(', ');
  throw complainAt(source, 0, {
    code: 'CONFIG_INVALID',
    reason: `the environment must be one that the schema names (${legal}): current value is ${quoted(environment)}`,
    fix: 'correct "schema-environment", or name the environment in default_environment or in_environment',
  });
}
