import { editYaml, nearest, toJson, type YamlEdit } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { ColumnProfile, Profile } from '../profile/profile.ts';
import type { ColumnRules } from '../rules/column-rules.ts';
import { inferRules } from '../rules/infer-rules.ts';
import type { Rules } from '../rules/rules.ts';

/** Rules that the data would pass. */
export interface SuggestedRules {
  readonly text: string;
  /** What was changed, and what could not be without showing values, a sentence each. */
  readonly changes: readonly string[];
}

/** What a suggestion rests on. */
export interface SuggestionFacts {
  readonly profile: Profile;
  /** May limits and legal values be taken from the data? Otherwise they are left as they are and named. */
  readonly showValues: boolean;
}

interface Suggestion {
  readonly sentence: string;
  /** Null where values would have to be shown. */
  readonly edit: YamlEdit | null;
}

/**
 * A rule file in Plumbline YAML, changed so that the data would pass what its columns break by type, absence, missing values, range or legal
 * values; everything else stays as it is, byte for byte. Null where nothing of that kind is broken. It is a proposal: whether the data or the
 * rule is wrong, people decide.
 */
export async function suggestRules(text: string, rules: Rules, facts: SuggestionFacts): Promise<SuggestedRules | null> {
  const inferred = inferRules(facts.profile).columns ?? {};
  const known = new Map(facts.profile.columns.map((column) => [column.name, column]));
  const stated = Object.entries(rules.columns ?? {});
  const unruled = [...known.keys()].filter((name) => rules.columns?.[name] === undefined);
  const suggestions = [
    ...stated.flatMap(([name, column]) => {
      const profile = known.get(name);
      if (profile === undefined) return absent(name, column, unruled);
      return broken(name, column, { column: profile, inferred: inferred[name] ?? {}, ...facts });
    }),
    ...additions(rules, inferred, facts),
  ];
  if (suggestions.length === 0) return null;
  const edits = suggestions.flatMap(({ edit }) => edit ?? []);
  return { text: await editYaml(text, edits), changes: suggestions.map(({ sentence }) => sentence) };
}

/** A name that nearly is one of the data is misspelt, or was changed: no rule should be loosened for it. */
function absent(name: string, { required }: ColumnRules, unruled: readonly string[]): readonly Suggestion[] {
  if (required === false) return [];
  const near = nearest(name, unruled);
  if (near !== null) return [{ sentence: `"${name}" is absent: "${near}" may be meant`, edit: null }];
  return [{ sentence: `"${name}" is absent: no longer required`, edit: at(name, 'required', false) }];
}

interface ColumnFacts extends SuggestionFacts {
  readonly column: ColumnProfile;
  readonly inferred: ColumnRules;
}

function broken(name: string, rules: ColumnRules, facts: ColumnFacts): readonly Suggestion[] {
  return [
    ...ofType(name, rules, facts),
    ...ofMissing(name, rules, facts),
    ...ofRange(name, rules, facts),
    ...ofLegalValues(name, rules, facts),
  ];
}

/** A column of whole numbers fits `number`, and anything fits what it was read as. */
function ofType(name: string, { type }: ColumnRules, { inferred }: ColumnFacts): readonly Suggestion[] {
  const now = inferred.type;
  const fits = type === undefined || now === undefined || type === now || (type === 'number' && now === 'integer');
  if (fits || (type === 'date' && now === 'time')) return [];
  return [{ sentence: `"${name}" is ${now}, not ${type}`, edit: at(name, 'type', now) }];
}

function ofMissing(
  name: string,
  { nullable, missing }: ColumnRules,
  { column, inferred, profile }: ColumnFacts,
): readonly Suggestion[] {
  const count = column.nulls + column.nans;
  const now = inferred.missing;
  if (count === 0 || now === undefined) return [];
  const share = now['at-most'];
  const widened: Suggestion = {
    sentence: `"${name}": up to ${percent(share)} may be missing`,
    edit: at(name, 'missing', { 'at-most': share }),
  };
  if (nullable === false) return [{ sentence: `"${name}" may be missing`, edit: at(name, 'nullable', true) }, widened];
  return missing !== undefined && count / profile.rows > missing['at-most'] ? [widened] : [];
}

function ofRange(
  name: string,
  { range }: ColumnRules,
  { column, inferred, showValues }: ColumnFacts,
): readonly Suggestion[] {
  const { numbers } = column;
  if (range === undefined || numbers === undefined || numbers.min === null || numbers.max === null) return [];
  const [low, high] = range;
  const below = typeof low === 'number' && numbers.min < low;
  const above = typeof high === 'number' && numbers.max > high;
  if (!(below || above) || column.kind === 'time') return [];
  const [wideLow, wideHigh] = inferred.range ?? [null, null];
  const now: Json = [below ? wideLow : low, above ? wideHigh : high];
  return [hideable(`"${name}": a wider range`, at(name, 'range', now), showValues)];
}

function ofLegalValues(
  name: string,
  { in: legal }: ColumnRules,
  { column, showValues }: ColumnFacts,
): readonly Suggestion[] {
  if (legal === undefined || column.categories === undefined) return [];
  const known = new Set(legal.map(String));
  const added = column.categories.categories.map(({ key }) => key).filter((key) => !known.has(key));
  if (added.length === 0) return [];
  const isNumeric =
    legal.every((value) => typeof value === 'number') && added.every((key) => String(Number(key)) === key);
  const now = [...legal, ...(isNumeric ? added.map(Number) : added)];
  const what = `"${name}": ${added.length} more legal ${added.length === 1 ? 'value' : 'values'}`;
  return [hideable(what, at(name, 'in', now), showValues)];
}

/** Columns without rules are added only where the rules want every column named. */
function additions(
  rules: Rules,
  inferred: NonNullable<Rules['columns']>,
  { showValues }: SuggestionFacts,
): readonly Suggestion[] {
  if ((rules['extra-columns'] ?? 'allow') === 'allow') return [];
  return Object.entries(inferred)
    .filter(([name]) => rules.columns?.[name] === undefined)
    .map(([name, column]) => {
      const { range: _, in: __, ...plain } = column;
      return {
        sentence: `"${name}" is new`,
        edit: { path: ['columns', name], value: toJson(showValues ? column : plain) },
      };
    });
}

function at(column: string, key: string, value: Json): YamlEdit {
  return { path: ['columns', column, key], value };
}

function hideable(sentence: string, edit: YamlEdit, showValues: boolean): Suggestion {
  return showValues ? { sentence, edit } : { sentence: `${sentence} (not written: values are hidden)`, edit: null };
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
