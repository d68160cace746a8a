import { isJsonObject, parseYaml } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { Check, Unchecked } from '../checks/check.ts';
import { inside, placeOf, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import { readSuite } from '../great-expectations/read-suite.ts';
import type { ContractScope, Draft } from './contract-scope.ts';
import { libraryDemands, metricOf, type QualityRule } from './library-checks.ts';
import { comparisons } from './quality-bounds.ts';
import { nameOf, noteOf, severityOf } from './quality-words.ts';
import { queryText } from './query-text.ts';

/** What a rule of quality became. */
export interface QualityReading {
  readonly drafts: readonly Draft[];
  readonly unchecked: readonly Unchecked[];
}

/** Reads one rule of quality. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place. */
export async function qualityChecks(rule: QualityRule, scope: ContractScope): Promise<QualityReading> {
  const { quality, place } = rule;
  const type = quality.type ?? (metricOf(quality) === null && quality.query !== undefined ? 'sql' : 'library');
  if (type === 'text') return { drafts: [], unchecked: [unchecked(rule)] };
  if (type === 'custom') return { drafts: await customChecks(rule, scope), unchecked: [] };
  const shared = sharedBy(rule);
  if (type === 'library') {
    const name = `${prefix(rule)}.${nameOf(quality, metricOf(quality) ?? 'rule')}`;
    const demands = libraryDemands(rule, scope);
    return {
      drafts: demands.map(({ suffix, demand }) => ({
        ...shared,
        name: `${name}${suffix}`,
        demand,
        whenAbsent: 'skip',
      })),
      unchecked: [],
    };
  }
  const { query } = quality;
  if (query === undefined) {
    throw ruleFault('CONFIG_INVALID', place, {
      what: 'a rule of type sql must have a "query": it has none',
      fix: 'add it',
    });
  }
  const sql = queryText(query, rule, scope);
  const compared = comparisons(quality, place, 1);
  return {
    drafts: compared.map(({ operator, bounds }) => ({
      ...shared,
      name: `${prefix(rule)}.${nameOf(quality, 'sql')}${compared.length === 1 ? '' : `.${operator}`}`,
      demand: { kind: 'metric', metric: { of: 'query', sql }, bounds },
    })),
    unchecked: [],
  };
}

function prefix({ column }: QualityRule): string {
  return column === null ? 'quality' : `column.${column}.quality`;
}

function sharedBy({ quality, place }: QualityRule): Partial<Check> {
  const severity = severityOf(quality, place);
  const note = noteOf(quality);
  return { ...(severity === null ? {} : { severity }), ...(note === null ? {} : { note }), ...placeOf(place) };
}

function unchecked({ quality, column, place }: QualityRule): Unchecked {
  const words = noteOf(quality) ?? nameOf(quality, 'a rule in words');
  return { what: column === null ? words : `"${column}": ${words}`, ...placeOf(place) };
}

const GREAT_EXPECTATIONS = ['greatexpectations', 'great-expectations', 'great_expectations', 'gx'];

/** Expectations are read by the reader of Great Expectations; other engines are not here. */
async function customChecks(rule: QualityRule, scope: ContractScope): Promise<readonly Draft[]> {
  const { quality, place } = rule;
  const engine = quality.engine ?? '';
  if (!GREAT_EXPECTATIONS.includes(engine.toLowerCase())) {
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'engine'), {
      what: `rules of another engine can be judged for greatExpectations only: current value is "${engine}"`,
      fix: 'write the rule as type library or sql',
    });
  }
  const at = inside(place, 'implementation');
  const where = (): ReturnType<RulePlace['locate']> => at.locate(at.pointer);
  const value = { name: quality.name ?? 'quality', expectations: await expectations(rule, at) };
  const suite = await readSuite({ name: place.name, locate: where, sha256: '', value }, { now: scope.now });
  const { severity, note } = sharedBy(rule);
  return suite.file.checks.map((check) => ({
    ...check,
    name: `${prefix(rule)}.${check.name}`,
    ...(severity === undefined ? {} : { severity }),
    ...(note === undefined ? {} : { note }),
    ...placeOf(at),
  }));
}

/** One expectation, a list of them or a suite, as a mapping or as text that holds one. */
async function expectations({ quality, column }: QualityRule, place: RulePlace): Promise<readonly Json[]> {
  const { implementation } = quality;
  const stated: Json =
    typeof implementation === 'string' ? await embedded(implementation, place) : (implementation ?? null);
  const held = isJsonObject(stated) ? stated['expectations'] : undefined;
  const list = Array.isArray(stated) ? stated : Array.isArray(held) ? held : [stated];
  return list.map((one: Json) => (isJsonObject(one) ? withColumn(one, column) : one));
}

/** The text stands in the contract: its own lines would mean nothing to anybody. */
async function embedded(text: string, place: RulePlace): Promise<Json> {
  try {
    return (await parseYaml(text, place.name)).value;
  } catch (cause) {
    throw ruleFault('CONFIG_INVALID', place, {
      what: `an implementation must be YAML or JSON: ${cause instanceof Error ? cause.message : ''}`,
      fix: 'correct the text',
    });
  }
}

/** An expectation of a column need not say which one where it stands on its property. */
function withColumn(expectation: JsonObject, column: string | null): JsonObject {
  const type = String(expectation['type'] ?? expectation['expectation_type'] ?? '');
  const kwargs = isJsonObject(expectation['kwargs']) ? expectation['kwargs'] : {};
  const needsColumn = column !== null && /^expect_column_(?!pair)/.test(type) && kwargs['column'] === undefined;
  return needsColumn ? { ...expectation, kwargs: { column, ...kwargs } } : expectation;
}
