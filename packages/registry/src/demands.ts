import { isJsonObject } from '@plumbline/boundary';
import type { ActionName, Json, JsonObject } from '@plumbline/core';
import { parseDuration } from './duration.ts';

/** Evidence an alias demands: passing, for exactly this model, and not older than `maxAgeMs` where that is not null. */
export interface Demand {
  readonly action: ActionName;
  readonly maxAgeMs: number | null;
}

/** What an alias demands beyond the default, and the alias a version must have held before. */
export interface AliasRules {
  readonly demands: readonly Demand[];
  readonly after: readonly string[];
}

/**
 * The rules of one alias, from sections of the configuration that were schema-checked: what every one of them says
 * holds, so that the head can add to the base and never take away.
 */
export function rulesOf(alias: string, sections: readonly JsonObject[]): AliasRules {
  const demands = sections.flatMap((section) => demandsIn(objectAt(objectAt(section, 'aliases'), alias)));
  const after = sections.flatMap((section) => predecessor(section['alias-chain'], alias));
  return { demands, after: [...new Set(after)] };
}

/** Each action once, with the shortest age any of its demands allows. */
export function mergeDemands(demands: readonly Demand[]): readonly Demand[] {
  const merged = new Map<ActionName, Demand>();
  for (const { action, maxAgeMs } of demands) {
    const ages = [merged.get(action)?.maxAgeMs ?? null, maxAgeMs].filter((age) => age !== null);
    merged.set(action, { action, maxAgeMs: ages.length === 0 ? null : Math.min(...ages) });
  }
  return [...merged.values()];
}

/** The one age limit of an alias holds for whatever is demanded there, by default too. */
export function ageLimitOf(alias: string, sections: readonly JsonObject[]): number | null {
  const ages = sections
    .map((section) => ageAt(objectAt(objectAt(section, 'aliases'), alias)))
    .filter((age) => age !== null);
  return ages.length === 0 ? null : Math.min(...ages);
}

function demandsIn(rule: JsonObject): readonly Demand[] {
  const { require } = rule;
  const items: readonly Json[] = Array.isArray(require) ? require : [];
  return items.map((item) => {
    const name = isJsonObject(item) ? item['action'] : item;
    return { action: actionNamed(name), maxAgeMs: isJsonObject(item) ? ageAt(item) : null };
  });
}

const DEMANDABLE = ['validate-data', 'train-model', 'evaluate-gate', 'shadow-compare', 'monitor-model'] as const;

/** Actions whose evidence a promotion may demand. */
export const DEMANDABLE_ACTIONS: readonly ActionName[] = DEMANDABLE;

function actionNamed(name: Json | undefined): ActionName {
  return DEMANDABLE.find((action) => action === name) ?? 'evaluate-gate';
}

function ageAt(rule: JsonObject): number | null {
  const age = rule['max-age'];
  return typeof age === 'string' ? parseDuration(age) : null;
}

function predecessor(chain: Json | undefined, alias: string): readonly string[] {
  const aliases = Array.isArray(chain) ? chain.map(String) : [];
  const before = aliases[aliases.indexOf(alias) - 1];
  return before === undefined ? [] : [before];
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(found) ? found : {};
}
