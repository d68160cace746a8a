import { quoteName, quoteText } from '../engine/sql.ts';
import type { ColumnRules, RuleType, RuleValue } from '../rules/rules.ts';
import type { TableColumn } from '../table/table.ts';

/** One rule as SQL: true in rows that break it, never null. */
export interface RuleCondition {
  /** The rule's key, e.g. `range`. */
  readonly rule: 'type' | 'nullable' | 'missing' | 'range' | 'in' | 'matches' | 'unique';
  readonly failing: string;
}

const ENGINE_TYPE: Readonly<Record<RuleType, string>> = {
  integer: 'HUGEINT',
  number: 'DOUBLE',
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
};

/** The conditions of a column's rules, in the order they are reported. `unique` is no condition on a row and stands apart. */
export function ruleConditions(column: TableColumn, rules: ColumnRules): readonly RuleCondition[] {
  const name = quoteName(column.name);
  const missing = missingCondition(column);
  const value = valueAs(column, meantType(rules));
  // What is not of the declared type breaks that rule and is not counted again.
  const judged = rules.type === undefined ? name : value;
  const conditions: (RuleCondition | null)[] = [
    rules.type === undefined
      ? null
      : { rule: 'type', failing: `${name} IS NOT NULL AND ${typeMismatch(column, rules.type)}` },
    rules.nullable === false ? { rule: 'nullable', failing: missing } : null,
    rules.missing === undefined ? null : { rule: 'missing', failing: missing },
    rules.range === undefined
      ? null
      : { rule: 'range', failing: `${judged} IS NOT NULL AND NOT coalesce(${inRange(column, rules, value)}, false)` },
    rules.in === undefined
      ? null
      : { rule: 'in', failing: `${judged} IS NOT NULL AND NOT coalesce(${inSet(column, rules, value)}, false)` },
    rules.matches === undefined
      ? null
      : {
          rule: 'matches',
          failing: `${name} IS NOT NULL AND NOT regexp_matches(CAST(${name} AS VARCHAR), ${quoteText(rules.matches)})`,
        },
  ];
  return conditions.filter((condition) => condition !== null);
}

/** Null, or NaN: neither is a value. */
export function missingCondition({ name, type }: TableColumn): string {
  const quoted = quoteName(name);
  return type === 'DOUBLE' || type === 'FLOAT' ? `(${quoted} IS NULL OR isnan(${quoted}))` : `(${quoted} IS NULL)`;
}

function typeMismatch({ name, kind }: TableColumn, type: RuleType): string {
  const quoted = quoteName(name);
  if (kind === type || (type === 'number' && kind === 'integer')) return 'false';
  if (type === 'integer' && kind === 'number')
    return `NOT (isfinite(${quoted}::DOUBLE) AND ${quoted}::DOUBLE = trunc(${quoted}::DOUBLE))`;
  if (kind !== 'string') return 'true';
  // TRY_CAST rounds "1.5" to a whole number, which "1.5" is not.
  if (type === 'integer') return `NOT regexp_full_match(trim(CAST(${quoted} AS VARCHAR)), '[+-]?[0-9]{1,38}')`;
  return `TRY_CAST(${quoted} AS ${ENGINE_TYPE[type]}) IS NULL`;
}

/** The column's value as what it is declared to be, null where it cannot be read so. */
function valueAs(column: TableColumn, type: RuleType | undefined): string {
  const quoted = quoteName(column.name);
  return type === undefined || column.kind !== 'string' ? quoted : `TRY_CAST(${quoted} AS ${ENGINE_TYPE[type]})`;
}

/** Numbers in a rule say that numbers are meant. */
function meantType({ type, range, in: legal }: ColumnRules): RuleType | undefined {
  const numeric = [...(range ?? []), ...(legal ?? [])].filter((limit) => limit !== null);
  return type ?? (numeric.length > 0 && numeric.every((limit) => typeof limit === 'number') ? 'number' : undefined);
}

function comparedAs({ kind }: TableColumn, type: RuleType | undefined): string {
  const shown = kind === 'string' || kind === 'other' ? (type ?? 'string') : kind;
  return ENGINE_TYPE[shown];
}

function inRange(column: TableColumn, rules: ColumnRules, value: string): string {
  const as = comparedAs(column, meantType(rules));
  const [low, high] = rules.range ?? [null, null];
  // A whole number is compared with a fraction as a double; otherwise 0.5 would become 1.
  const bound = (limit: RuleValue): string =>
    as === 'HUGEINT' && !/^-?\d+$/.test(String(limit))
      ? `${quoteText(String(limit))}::DOUBLE`
      : `TRY_CAST(${quoteText(String(limit))} AS ${as})`;
  const sides = [
    ...(column.type === 'DOUBLE' || column.type === 'FLOAT' || as === 'DOUBLE' ? [`NOT isnan(${value}::DOUBLE)`] : []),
    ...(low === null ? [] : [`${value} >= ${bound(low)}`]),
    ...(high === null ? [] : [`${value} <= ${bound(high)}`]),
  ];
  return sides.length === 0 ? 'true' : `(${sides.join(' AND ')})`;
}

function inSet(column: TableColumn, rules: ColumnRules, value: string): string {
  const as = comparedAs(column, meantType(rules));
  const legal = (rules.in ?? []).map((item) => `TRY_CAST(${quoteText(String(item))} AS ${as})`);
  return `list_contains([${legal.join(', ')}], TRY_CAST(${value} AS ${as}))`;
}
