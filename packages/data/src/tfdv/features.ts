import { columnOfPath, type FeaturePath, serialisePath } from './feature-path.ts';
import { isSet, messageIn, messagesIn, textIn, textsIn } from './message-fields.ts';
import { complainAt, quoted, type SourceText } from './source-text.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** A feature that is validated. */
export interface Feature {
  readonly path: FeaturePath;
  /** The column in checks. */
  readonly column: string;
  /** The STRUCT it lies in. */
  readonly parent: string | null;
  readonly message: TypedMessage;
  /** Offset of its field. */
  readonly at: number;
}

/** What names there are in one place: the table, or a STRUCT that is validated. */
export interface Container {
  readonly path: FeaturePath;
  /** Of features, sparse and weighted ones, whether validated or not. */
  readonly names: readonly string[];
  readonly at: number;
}

/** A sparse or a weighted feature that is validated: it is no column itself. */
export interface Composite {
  readonly kind: 'sparse_feature' | 'weighted_feature';
  readonly path: FeaturePath;
  readonly message: TypedMessage;
  readonly at: number;
  /** A feature of the same name is there too. */
  readonly collides: boolean;
}

/** All that a schema names. */
export interface SchemaFeatures {
  readonly features: readonly Feature[];
  readonly containers: readonly Container[];
  readonly composites: readonly Composite[];
}

/** Stages whose features are validated. */
const LIVE_STAGES = ['UNKNOWN_STAGE', 'BETA', 'PRODUCTION', 'VALIDATION_DERIVED'];

interface Place {
  readonly source: SourceText;
  readonly path: FeaturePath;
  readonly at: number;
}

/**
 * The features of a schema, outer before inner; the inside of a STRUCT that is not validated is not validated either.
 * Throws `CONFIG_INVALID` for two features of one name: TFDV would silently drop the second.
 */
export function schemaFeatures(source: SourceText, schema: TypedMessage): SchemaFeatures {
  return featuresIn(schema, { source, path: [], at: 0 });
}

function featuresIn(container: TypedMessage, place: Place): SchemaFeatures {
  const names = {
    feature: distinctNames(container, 'feature', place),
    sparse_feature: distinctNames(container, 'sparse_feature', place),
    weighted_feature: distinctNames(container, 'weighted_feature', place),
  };
  const composites = compositesIn(container, place, names);
  const collided = new Set(composites.filter(({ collides }) => collides).map(({ message }) => nameOf(message)));
  const features = liveIn(container, 'feature').filter(({ value }) => !collided.has(nameOf(value)));
  const inner = features.flatMap((field) => structIn(field, place));
  return {
    features: [...features.map((field) => featureOf(field, place)), ...inner.flatMap((inside) => inside.features)],
    containers: [
      { path: place.path, names: Object.values(names).flatMap((set) => [...set]), at: place.at },
      ...inner.flatMap((inside) => inside.containers),
    ],
    composites: [...composites, ...inner.flatMap((inside) => inside.composites)],
  };
}

function featureOf({ value, at }: TypedField<TypedMessage>, { path }: Place): Feature {
  const own = [...path, nameOf(value)];
  return {
    path: own,
    column: columnOfPath(own),
    parent: path.length === 0 ? null : columnOfPath(path),
    message: value,
    at,
  };
}

/** What lies inside a STRUCT; one without `struct_domain` has nothing inside. */
function structIn({ value, at }: TypedField<TypedMessage>, { source, path }: Place): readonly SchemaFeatures[] {
  if (textIn(value, 'type')?.value !== 'STRUCT') return [];
  const inside = messageIn(value, 'struct_domain');
  const place = { source, path: [...path, nameOf(value)], at: inside?.at ?? at };
  return [featuresIn(inside?.value ?? { ...value, fields: new Map() }, place)];
}

/** A weighted feature collides with any feature of its name, a sparse one only with one that is validated. */
function compositesIn(
  container: TypedMessage,
  { path }: Place,
  names: { readonly feature: ReadonlySet<string>; readonly sparse_feature: ReadonlySet<string> },
): readonly Composite[] {
  const live = new Set(liveIn(container, 'feature').map(({ value }) => nameOf(value)));
  const of = (kind: Composite['kind'], isTaken: (name: string) => boolean): readonly Composite[] =>
    liveIn(container, kind).map(({ value, at }) => {
      const name = nameOf(value);
      return { kind, path: [...path, name], message: value, at, collides: isTaken(name) };
    });
  return [
    ...of('sparse_feature', (name) => live.has(name)),
    ...of('weighted_feature', (name) => names.feature.has(name) || names.sparse_feature.has(name)),
  ];
}

function liveIn(container: TypedMessage, name: string): readonly TypedField<TypedMessage>[] {
  return messagesIn(container, name).filter(({ value }) => isLive(value));
}

function distinctNames(container: TypedMessage, kind: string, { source, path }: Place): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value, at } of messagesIn(container, kind)) {
    const name = nameOf(value);
    if (names.has(name)) {
      throw complainAt(source, at, {
        code: 'CONFIG_INVALID',
        reason: `every feature must have a name of its own: current value is ${quoted(serialisePath([...path, name]))} twice`,
        fix: 'leave one of the two',
      });
    }
    names.add(name);
  }
  return names;
}

/** Its name; a feature without one has the empty name, and that is reported. */
export function nameOf(message: TypedMessage): string {
  return textIn(message, 'name')?.value ?? '';
}

function isLive(message: TypedMessage): boolean {
  if (isSet(message, 'deprecated')) return false;
  return LIVE_STAGES.includes(textIn(message, 'lifecycle_stage')?.value ?? 'UNKNOWN_STAGE');
}

/** Is a feature in the environment? Without one, every feature is. */
export function isInEnvironment(schema: TypedMessage, feature: TypedMessage, environment: string | null): boolean {
  if (environment === null || has(feature, 'in_environment', environment)) return true;
  return !has(feature, 'not_in_environment', environment) && has(schema, 'default_environment', environment);
}

function has(message: TypedMessage, name: string, environment: string): boolean {
  return textsIn(message, name).some(({ value }) => value === environment);
}

/** Every environment that a schema names, sorted. */
export function environmentsOf(schema: TypedMessage): readonly string[] {
  const named = new Set(textsIn(schema, 'default_environment').map(({ value }) => value));
  const collect = (container: TypedMessage): void => {
    for (const { value } of messagesIn(container, 'feature')) {
      for (const list of ['in_environment', 'not_in_environment'])
        for (const field of textsIn(value, list)) named.add(field.value);
      const inside = messageIn(value, 'struct_domain');
      if (inside !== undefined) collect(inside.value);
    }
  };
  collect(schema);
  return [...named].sort();
}
