import type { CheckResult } from '../checks/check-result.ts';
import { columnFinder } from '../checks/find-column.ts';
import type { Profile } from '../profile/profile.ts';
import type { TableColumn } from '../table/table.ts';
import { anomaliesOf } from './anomalies.ts';
import type { AnomalyType } from './anomaly-types.ts';
import { columnOfPath, type FeaturePath, serialisePath } from './feature-path.ts';
import { nameOf } from './features.ts';
import { messageIn, messagesIn, textIn, textsIn } from './message-fields.ts';
import { newFeature } from './new-feature.ts';
import type { TfdvSchema } from './read-tfdv-schema.ts';
import { sourceText } from './source-text.ts';
import { addFields, edited, type TextEdit } from './text-edits.ts';
import { readTextFormat } from './text-format.ts';
import { type TypedMessage, typedMessage } from './typed-message.ts';
import { quotedText } from './write-text-format.ts';

/** A schema that the data would fit. */
export interface SuggestedSchema {
  readonly text: string;
  /** What was changed, one sentence a change, without values of the data unless the results hold them. */
  readonly changes: readonly string[];
}

/** What is known of the data besides the results. */
export interface SuggestionContext {
  readonly columns: readonly TableColumn[];
  /** Tells whether new columns hold nulls; without it nothing is said of their presence. */
  readonly profile?: Profile | null;
}

interface Change {
  readonly edits: readonly TextEdit[];
  readonly sentence: string;
}

const FRACTION_STEPS = 10_000;

/**
 * The schema's text, changed so that the usual anomalies would not come up again: new columns are added, missing ones are DEPRECATED,
 * `presence` is widened to what was found, string domains gain the values that the results show (and none where values are hidden).
 * Everything else stays as it is, byte for byte. Null where nothing is to be changed.
 */
export function suggestSchemaPatch(
  text: string,
  { schema, results }: { readonly schema: TfdvSchema; readonly results: readonly CheckResult[] },
  context: SuggestionContext,
): SuggestedSchema | null {
  const source = sourceText(text, schema.name);
  const root = typedMessage(source, readTextFormat(source), 'Schema');
  const changes = [
    ...newColumns(text, root, { schema, results, context }),
    ...missingColumns(text, root, { schema, results }),
    ...presences(root, { schema, results }),
    ...domains(text, root, { schema, results }),
  ];
  if (changes.length === 0) return null;
  return {
    text: edited(
      text,
      changes.flatMap(({ edits }) => edits),
    ),
    changes: changes.map(({ sentence }) => sentence),
  };
}

interface Findings {
  readonly schema: TfdvSchema;
  readonly results: readonly CheckResult[];
}

function newColumns(
  text: string,
  root: TypedMessage,
  { schema, results, context }: Findings & { readonly context: SuggestionContext },
): readonly Change[] {
  const find = columnFinder(context.columns);
  const rows = context.profile?.rows ?? 0;
  const found = Object.values(anomaliesOf(schema, results, 1).anomalyInfo ?? {});
  return found.flatMap(({ path, reason }) => {
    const isNew = reason.some((one) => one.shortDescription === 'New column');
    const column = path === undefined || !isNew ? null : find(columnOfPath(path.step));
    const parent = path === undefined ? null : containerOf(root, path.step.slice(0, -1));
    if (path === undefined || column === null || parent === null) return [];
    const nulls = context.profile?.columns.find(({ name }) => name === column.name)?.nulls;
    const feature = newFeature({
      name: path.step.at(-1) ?? '',
      engineType: column.type,
      filled: nulls === undefined ? null : { rows, nulls },
    });
    return [{ edits: [addFields(text, parent, [feature])], sentence: `add the feature ${serialisePath(path.step)}` }];
  });
}

function missingColumns(text: string, root: TypedMessage, findings: Findings): readonly Change[] {
  return brokenOf(findings, ['SCHEMA_MISSING_COLUMN', 'FEATURE_TYPE_NOT_PRESENT']).flatMap(({ path }) => {
    const feature = featureAt(root, path);
    if (feature === null) return [];
    const stage = textIn(feature, 'lifecycle_stage');
    const edit =
      stage === undefined
        ? addFields(text, feature, ['lifecycle_stage: DEPRECATED'])
        : { at: stage.valueAt, end: stage.valueEnd, text: 'DEPRECATED' };
    return [{ edits: [edit], sentence: `set lifecycle_stage: DEPRECATED in the feature ${serialisePath(path)}` }];
  });
}

function presences(root: TypedMessage, findings: Findings): readonly Change[] {
  const types = ['FEATURE_TYPE_LOW_FRACTION_PRESENT', 'FEATURE_TYPE_LOW_NUMBER_PRESENT'] as const;
  return brokenOf(findings, types).flatMap(({ path, type, result: { counts } }) => {
    const presence = messageIn(featureAt(root, path) ?? root, 'presence')?.value;
    const name = type === 'FEATURE_TYPE_LOW_NUMBER_PRESENT' ? 'min_count' : 'min_fraction';
    const limit = presence?.fields.get(name)?.[0];
    if (limit === undefined || counts === undefined || counts.elements === 0) return [];
    const held = counts.elements - counts.missing - counts.breaking;
    const value = name === 'min_count' ? held : lowered(held / counts.elements);
    const edit = { at: limit.valueAt, end: limit.valueEnd, text: String(value) };
    return [{ edits: [edit], sentence: `lower ${name} to ${value} in the feature ${serialisePath(path)}` }];
  });
}

/** A share that is surely met: rounded down, but not to nothing. */
function lowered(share: number): number {
  const rounded = Math.floor(share * FRACTION_STEPS) / FRACTION_STEPS;
  return rounded === 0 ? share : rounded;
}

function domains(text: string, root: TypedMessage, findings: Findings): readonly Change[] {
  const values = new Map<TypedMessage, { readonly name: string; readonly seen: Set<string> }>();
  for (const { path, result } of brokenOf(findings, ['ENUM_TYPE_UNEXPECTED_STRING_VALUES'])) {
    const domain = domainOf(root, path);
    if (domain === null) continue;
    const known = new Set(textsIn(domain.message, 'value').map(({ value }) => value));
    const entry = values.get(domain.message) ?? { name: domain.name, seen: new Set<string>() };
    for (const { values: shown } of result.breaking ?? [])
      for (const value of [shown[0]].flat()) if (typeof value === 'string' && !known.has(value)) entry.seen.add(value);
    values.set(domain.message, entry);
  }
  return [...values].flatMap(([domain, { name, seen }]) => {
    const added = [...seen].sort();
    if (added.length === 0) return [];
    const sentence = `add ${added.map(quotedText).join(', ')} to the string domain ${name}`;
    return [{ edits: [addValues(text, domain, added)], sentence }];
  });
}

function addValues(text: string, domain: TypedMessage, added: readonly string[]): TextEdit {
  const last = textsIn(domain, 'value').at(-1);
  if (last?.inList !== true)
    return addFields(
      text,
      domain,
      added.map((value) => `value: ${quotedText(value)}`),
    );
  return { at: last.valueEnd, end: last.valueEnd, text: added.map((value) => `, ${quotedText(value)}`).join('') };
}

/** The domain of strings that a feature has or shares. */
function domainOf(
  root: TypedMessage,
  path: FeaturePath,
): { readonly message: TypedMessage; readonly name: string } | null {
  const feature = featureAt(root, path);
  if (feature === null) return null;
  const own = messageIn(feature, 'string_domain')?.value;
  if (own !== undefined) return { message: own, name: `of ${serialisePath(path)}` };
  const name = textIn(feature, 'domain')?.value;
  const shared = messagesIn(root, 'string_domain').find(({ value }) => nameOf(value) === name)?.value;
  return shared === undefined || name === undefined ? null : { message: shared, name: quotedText(name) };
}

function featureAt(root: TypedMessage, path: FeaturePath): TypedMessage | null {
  const container = path.length === 0 ? null : containerOf(root, path.slice(0, -1));
  if (container === null) return null;
  return messagesIn(container, 'feature').find(({ value }) => nameOf(value) === path.at(-1))?.value ?? null;
}

/** The schema, or the inside of a STRUCT; null where it has none. */
function containerOf(root: TypedMessage, path: FeaturePath): TypedMessage | null {
  if (path.length === 0) return root;
  const feature = featureAt(root, path);
  return feature === null ? null : (messageIn(feature, 'struct_domain')?.value ?? null);
}

/** Results whose check broke and whose anomaly is of one of these types. */
function brokenOf(
  { schema, results }: Findings,
  types: readonly AnomalyType[],
): readonly { readonly path: FeaturePath; readonly type: AnomalyType; readonly result: CheckResult }[] {
  return results.flatMap((result) => {
    const anomaly = schema.anomalies.get(result.check.name);
    if (result.answer !== 'broken' || anomaly === undefined || anomaly.path === null) return [];
    return types.includes(anomaly.type) ? [{ path: anomaly.path, type: anomaly.type, result }] : [];
  });
}
