import type { ColumnDriftRules, DriftRules } from './drift-rules.ts';

/** As the problems of all other rules. */
interface DriftProblem {
  readonly keys: readonly string[];
  readonly what: string;
  readonly must: string;
  readonly value: unknown;
  readonly fix: string;
}

const FIX = 'write e.g. "method: psi" with "at-most: 0.2", or leave both out';
const OF_DISTANCES = ['at-most', 'at-least', 'bins', 'missing', 'severity'] as const;

/** What in the section `drift` contradicts itself: a method without its bounds, bounds without a method. */
export function driftProblems(drift: DriftRules | undefined): readonly DriftProblem[] {
  if (drift === undefined) return [];
  const columns = Object.entries(drift.columns ?? {});
  return [
    ...problemsOf(drift, ['drift']),
    ...columns.flatMap(([name, rules]) => problemsOf(rules, ['drift', 'columns', name])),
  ];
}

function problemsOf(rules: ColumnDriftRules, keys: readonly string[]): readonly DriftProblem[] {
  const { method = 'calibrated', also = [] } = rules;
  const problem = (key: string, must: string, value: unknown): DriftProblem => ({
    keys: [...keys, ...key.split('/')],
    what: `"${[...keys, key].join('.')}"`,
    must,
    value,
    fix: FIX,
  });
  const stated = OF_DISTANCES.find((key) => rules[key] !== undefined);
  const own = method === 'calibrated' ? null : boundProblem(rules);
  return [
    ...(method === 'calibrated' && stated !== undefined
      ? [problem(stated, 'must stand beside a "method" that is a distance', rules[stated])]
      : []),
    ...(own === null ? [] : [problem('method', own, method)]),
    ...also.flatMap((rule, index) => {
      const must = boundProblem(rule);
      return must === null ? [] : [problem(`also/${index}`, must, rule)];
    }),
  ];
}

function boundProblem({ 'at-most': most, 'at-least': least }: ColumnDriftRules): string | null {
  if (most === undefined && least === undefined) return 'must come with "at-most" or "at-least"';
  return most !== undefined && least !== undefined && least > most ? 'must have "at-least" below "at-most"' : null;
}
