import { type BoundsRule, boundsProblem } from './bounds-rule.ts';
import type { DivergenceRule, ValueRules } from './column-rules.ts';
import { readComparison } from './comparison.ts';
import { driftProblems } from './drift-problems.ts';
import { rangeProblem } from './range-problem.ts';
import type { Rules } from './rules.ts';
import type { OwnRule } from './table-rules.ts';

/** What is wrong with rules of the right shape, and where. */
export interface RulesProblem {
  readonly keys: readonly string[];
  readonly what: string;
  readonly must: string;
  readonly value: unknown;
  readonly fix: string;
}

const BOUNDED = ['length', 'items', 'min', 'max', 'mean', 'median', 'sum', 'sd', 'distinct', 'distinct-share'] as const;

/** Everything in rules that contradicts itself, in the order of the file's parts. */
export function rulesProblems(rules: Rules): readonly RulesProblem[] {
  const columns = Object.entries(rules.columns ?? {}).flatMap(([name, column]) => [
    ...columnProblems(column, { column: name, keys: ['columns', name] }),
    ...(column.also ?? []).flatMap((further, index) =>
      columnProblems(further, { column: name, keys: ['columns', name, 'also', String(index)] }),
    ),
  ]);
  return [...columns, ...tableProblems(rules), ...driftProblems(rules.drift), ...ownProblems(rules.checks ?? [])];
}

interface Place {
  readonly column: string;
  readonly keys: readonly string[];
}

const ORDER = 'write the smaller limit first';

function columnProblems(rules: ValueRules, { column, keys }: Place): readonly RulesProblem[] {
  const problem = (key: keyof ValueRules, must: string, fix: string): RulesProblem => ({
    keys: [...keys, key],
    what: `the ${key} of "${column}"`,
    must,
    value: rules[key],
    fix,
  });
  const { range, above, below, type } = rules;
  const stated = [
    ['range', range ?? []],
    ['above', above === undefined ? [] : [above]],
    ['below', below === undefined ? [] : [below]],
  ] as const;
  const limits = stated.flatMap(([key, values]) => {
    const must = rangeProblem(values, type);
    const fix = 'write numbers for numeric columns, ISO 8601 times for time columns, the smaller bound first';
    return must === null ? [] : [problem(key, must, fix)];
  });
  const bounds = BOUNDED.flatMap((key) => {
    const must = rules[key] === undefined ? null : boundsProblem(rules[key]);
    return must === null ? [] : [problem(key, must, ORDER)];
  });
  const quantiles = Object.values(rules.quantiles ?? {}).some((rule: BoundsRule) => boundsProblem(rule) !== null);
  const divergence = rules.divergence === undefined ? null : divergenceProblem(rules.divergence);
  return [
    ...limits,
    ...bounds,
    ...(quantiles ? [problem('quantiles', 'must ascend', ORDER)] : []),
    ...(divergence === null
      ? []
      : [problem('divergence', divergence, 'give the expected share of each value, or of each bin')]),
  ];
}

const WHOLE_ERROR = 1e-6;

function divergenceProblem({ values, bins, weights, 'tail-weights': tails }: DivergenceRule): string | null {
  if ((values === undefined) === (bins === undefined)) return 'must have either values or bins';
  const shares = values === undefined ? [...(weights ?? []), ...(tails ?? [])] : Object.values(values);
  if (bins !== undefined && (weights?.length ?? 0) !== bins.length - 1) return 'must have one weight for each bin';
  if (bins?.some((edge, index) => index > 0 && edge <= bins[index - 1]!)) return 'must have ascending bins';
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) > WHOLE_ERROR ? 'must have shares that add up to 1' : null;
}

function tableProblems(rules: Rules): readonly RulesProblem[] {
  const comparisons = (rules.compare ?? []).flatMap((rule, index): readonly RulesProblem[] => {
    const value = typeof rule === 'string' ? rule : rule.rule;
    if (readComparison(value) !== null) return [];
    const must = 'must be two columns with <, <=, >, >=, = or != between them';
    const fix = 'quote names that are no plain words: "first day" <= "last day"';
    return [{ keys: ['compare', String(index)], what: 'the comparison', must, value, fix }];
  });
  const keys = (rules['foreign-keys'] ?? []).flatMap((rule, index): readonly RulesProblem[] =>
    rule.columns.length === rule.to.length
      ? []
      : [
          {
            keys: ['foreign-keys', String(index)],
            what: 'the foreign key',
            must: 'must name one column of the other table for each of its own',
            value: rule.to,
            fix: 'give as many names in to as in columns',
          },
        ],
  );
  const bounds = [
    { keys: ['rows', 'change'], what: 'the change of rows', value: rules.rows?.change },
    { keys: ['column-count'], what: 'the number of columns', value: rules['column-count'] },
  ].flatMap(({ value, ...place }): readonly RulesProblem[] => {
    const must = value === undefined ? null : boundsProblem(value);
    return must === null ? [] : [{ ...place, value, must, fix: ORDER }];
  });
  return [...comparisons, ...keys, ...bounds];
}

function ownProblems(checks: readonly OwnRule[]): readonly RulesProblem[] {
  const seen = new Set<string>();
  return checks.flatMap((own, index): readonly RulesProblem[] => {
    const must = seen.has(own.name) ? 'must have a name of its own' : ownProblem(own);
    seen.add(own.name);
    const fix = 'write sql for a condition on each row, or query with expect or same-rows-as';
    return must === null
      ? []
      : [{ keys: ['checks', String(index)], what: `the check "${own.name}"`, must, value: own, fix }];
  });
}

function ownProblem(own: OwnRule): string | null {
  const { sql, query, expect, 'same-rows-as': other } = own;
  if ((sql === undefined) === (query === undefined)) return 'must have either sql or query';
  if (sql !== undefined && (expect !== undefined || other !== undefined))
    return 'must have expect and same-rows-as only beside query';
  if (query !== undefined && (own.when !== undefined || own.columns !== undefined))
    return 'must have when and columns only beside sql';
  if (query !== undefined && own.holds !== undefined && other === undefined)
    return 'must have holds only beside sql or same-rows-as';
  if (expect !== undefined && other !== undefined) return 'must have either expect or same-rows-as';
  return expect === undefined ? null : boundsProblem(expect);
}
