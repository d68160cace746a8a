import type { MlContext, Rules } from '@plumbline/data';
import type { Inputs } from './inputs.ts';

/** What the checks for learning know of a table. Columns whose legal values are stated are settled. */
export function learningOf(
  rules: Rules,
  { labelColumn, idColumns }: Pick<Inputs, 'labelColumn' | 'idColumns'>,
): MlContext {
  const stated = Object.entries(rules.columns ?? {});
  return {
    rules: rules['ml-checks'] ?? {},
    labelColumn: rules.splits?.label ?? labelColumn,
    idColumns: [...idColumns, ...(rules.splits?.id ?? [])],
    settled: new Set(stated.flatMap(([name, column]) => (column.in === undefined ? [] : [name]))),
  };
}
