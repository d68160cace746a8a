import type { RowDemand } from '../checks/demand.ts';
import { columnOfPath, type FeaturePath } from './feature-path.ts';
import type { Composite } from './features.ts';
import { messageIn, messagesIn, textIn, textsIn } from './message-fields.ts';
import { complainAt } from './source-text.ts';
import { ask, fault, type Owner, type Question, type Scope, type TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/**
 * Sparse and weighted features: columns that belong together, row by row. Rows that hold none of them say nothing; an absent column is
 * one of nulls. Throws `CONFIG_INVALID` where a part is not named.
 */
export function compositeChecks(scope: Scope, composite: Composite): readonly TfdvCheck[] {
  const owner: Owner = { scope, path: composite.path, kind: composite.kind };
  if (composite.collides) return [collision(owner, composite)];
  return composite.kind === 'sparse_feature' ? sparseChecks(owner, composite) : weightedChecks(owner, composite);
}

function collision(owner: Owner, { kind, at }: Composite): TfdvCheck {
  const sparse = kind === 'sparse_feature';
  const type = sparse ? 'SPARSE_FEATURE_NAME_COLLISION' : 'WEIGHTED_FEATURE_NAME_COLLISION';
  const problem = `a ${sparse ? 'sparse' : 'weighted'} feature must have a name that no other feature has: current value is taken`;
  return fault(owner, { rule: 'name', at, type, problem });
}

function sparseChecks(owner: Owner, { message, path, at }: Composite): readonly TfdvCheck[] {
  const value = messageIn(message, 'value_feature')?.value;
  const values = value === undefined ? undefined : textIn(value, 'name');
  const indexes = messagesIn(message, 'index_feature').flatMap(({ value: index }) => textIn(index, 'name') ?? []);
  if (values === undefined) throw unnamed(owner.scope, { at, part: 'value_feature { name: "…" }' });
  if (indexes.length === 0 || indexes.length < messagesIn(message, 'index_feature').length)
    throw unnamed(owner.scope, { at, part: 'index_feature { name: "…" }' });
  const beside = (name: string): string => columnOfPath([...path.slice(0, -1), name]);
  const valueColumn = beside(values.value);
  const columns = [valueColumn, ...indexes.map((index) => beside(index.value))];
  const missing = { rule: 'value_feature', at: values.at, type: 'SPARSE_FEATURE_MISSING_VALUE' } as const;
  return [
    together(owner, missing, presentAmong(valueColumn, columns)),
    ...indexes.flatMap((index, position) => {
      const rule = `index_feature.${position}`;
      const absent = { rule, at: index.at, type: 'SPARSE_FEATURE_MISSING_INDEX' } as const;
      const length = { rule: `${rule}.length`, at: index.at, type: 'SPARSE_FEATURE_LENGTH_MISMATCH' } as const;
      return [
        together(owner, absent, presentAmong(beside(index.value), columns)),
        together(owner, length, sameCounts([beside(index.value), valueColumn])),
      ];
    }),
  ];
}

function weightedChecks(owner: Owner, { message, at }: Composite): readonly TfdvCheck[] {
  const value = messageIn(message, 'feature');
  const weight = messageIn(message, 'weight_feature');
  if (value === undefined || pathOf(value).length === 0)
    throw unnamed(owner.scope, { at, part: 'feature { step: "…" }' });
  if (weight === undefined || pathOf(weight).length === 0)
    throw unnamed(owner.scope, { at, part: 'weight_feature { step: "…" }' });
  const [weightColumn, valueColumn] = [columnOfPath(pathOf(weight)), columnOfPath(pathOf(value))];
  const columns = [weightColumn, valueColumn];
  const noWeight = { rule: 'weight_feature', at: weight.at, type: 'WEIGHTED_FEATURE_MISSING_WEIGHT' } as const;
  const noValue = { rule: 'feature', at: value.at, type: 'WEIGHTED_FEATURE_MISSING_VALUE' } as const;
  const length = { rule: 'weight_feature.length', at: weight.at, type: 'WEIGHTED_FEATURE_LENGTH_MISMATCH' } as const;
  return [
    together(owner, noWeight, presentAmong(weightColumn, columns)),
    together(owner, noValue, presentAmong(valueColumn, columns)),
    together(owner, length, sameCounts(columns)),
  ];
}

function together(owner: Owner, question: Pick<Question, 'rule' | 'at' | 'type'>, demand: RowDemand): TfdvCheck {
  return ask(owner, { ...question, demand, whenAbsent: 'null' });
}

function pathOf({ value }: TypedField<TypedMessage>): FeaturePath {
  return textsIn(value, 'step').map((step) => step.value);
}

/** Where one of the columns holds something, this one does. */
function presentAmong(column: string, columns: readonly string[]): RowDemand {
  const predicate = { column, is: 'present' } as const;
  return {
    kind: 'rows',
    columns: [...new Set(columns)],
    test: { kind: 'holds', predicate },
    skip: 'all-missing',
    allow: { holding: 1 },
  };
}

function sameCounts(columns: readonly string[]): RowDemand {
  return { kind: 'rows', columns, test: { kind: 'equal-item-count' }, skip: 'all-missing', allow: { holding: 1 } };
}

function unnamed({ source }: Scope, { at, part }: { readonly at: number; readonly part: string }): Error {
  return complainAt(source, at, {
    code: 'CONFIG_INVALID',
    reason: `a feature made of others must name them: current value has no ${part}`,
    fix: `add ${part}`,
  });
}
