import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { evaluateParameter, type ParameterScope } from './parameter-expression.ts';
import type { Place } from './place.ts';

const KEY = '$PARAMETER';

/**
 * The arguments with every `{"$PARAMETER": …}` put in its place: by its name, by an expression over names, or by the value written beside it
 * (`"$PARAMETER.<name>"`, as suites before 1.0 keep it). Throws `CONFIG_INVALID` naming a parameter nobody gave, `CONFIG_UNSUPPORTED` for
 * one inside another argument or one that is read from the results of another suite.
 */
export function withParameters(kwargs: JsonObject, scope: ParameterScope, place: Place): JsonObject {
  return Object.fromEntries(
    Object.entries(kwargs).map(([key, value]) => {
      if (isJsonObject(value) && Object.hasOwn(value, KEY))
        return [key, resolved(value, scope, place.inside('kwargs', key))];
      demandPlain(value, place.inside('kwargs', key));
      return [key, value];
    }),
  );
}

function resolved(written: JsonObject, scope: ParameterScope, place: Place): Json {
  const expression = written[KEY];
  if (typeof expression !== 'string')
    throw place.invalid('the name of a parameter must be text', 'write {"$PARAMETER": "<name>"}');
  const kept = written[`${KEY}.${expression}`];
  if (kept !== undefined && !Object.hasOwn(scope.parameters, expression)) return kept;
  const evaluated = evaluateParameter(expression, scope);
  if ('value' in evaluated) return evaluated.value;
  if (expression.startsWith('urn:'))
    throw place.unsupported(
      `the parameter "${expression}" is read from the results of another suite`,
      'give its value under a plain name',
    );
  const names = Object.keys(scope.parameters);
  throw place.invalid(
    `the parameter "${expression}" has no value: ${evaluated.problem}; parameters given are ${names.join(', ') || 'none'}`,
    'give it in the input "suite-parameters"',
  );
}

function demandPlain(value: Json, place: Place): void {
  if (Array.isArray(value)) for (const item of value) demandPlain(item, place);
  if (!isJsonObject(value)) return;
  if (Object.hasOwn(value, KEY))
    throw place.unsupported('a parameter inside an argument', 'let the parameter be the whole argument');
  for (const item of Object.values(value)) demandPlain(item, place);
}

/** Parameters that a suite brings itself; what a run gives goes before. */
export function scopeOf(given: JsonObject, own: JsonObject, now: Date): ParameterScope {
  return { parameters: { ...own, ...given }, now };
}
