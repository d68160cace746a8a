import { eachValue } from './each-value.ts';
import type { FeatureScope } from './feature-scope.ts';
import { textIn } from './message-fields.ts';
import type { TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** True and false: 0 and 1 in numbers (NaN is neither), the two words of the domain in text. */
export function boolDomain(scope: FeatureScope, domain: TypedField<TypedMessage>): readonly TfdvCheck[] {
  const { at } = domain;
  if (scope.type === 'INT') {
    const small = { rule: 'bool_domain.min', at, type: 'BOOL_TYPE_SMALL_INT', unless: ['type'] } as const;
    const big = {
      rule: 'bool_domain.max',
      at,
      type: 'BOOL_TYPE_BIG_INT',
      unless: ['type', 'bool_domain.min'],
    } as const;
    return [
      eachValue(scope, small, { kind: 'between', bounds: { min: 0 }, as: 'integer', unreadable: 'holds' }),
      eachValue(scope, big, { kind: 'between', bounds: { max: 1 }, as: 'integer', unreadable: 'holds' }),
    ];
  }
  if (scope.type === 'FLOAT') {
    const type = 'BOOL_TYPE_UNEXPECTED_FLOAT';
    const other = { rule: 'bool_domain', at, type, unless: ['type'] } as const;
    const nan = { rule: 'bool_domain.nan', at, type, unless: ['type', 'bool_domain'] } as const;
    return [
      eachValue(scope, other, { kind: 'one-of', values: [0, 1], as: 'number', unreadable: 'holds' }),
      eachValue(scope, nan, { kind: 'finite', nan: true }),
    ];
  }
  const words = ['true_value', 'false_value'].flatMap((name) => textIn(domain.value, name)?.value ?? []);
  const question = { rule: 'bool_domain', at, type: 'BOOL_TYPE_UNEXPECTED_STRING', unless: ['type'] } as const;
  return [eachValue(scope, question, { kind: 'one-of', values: [...new Set(words)], as: 'string' })];
}
