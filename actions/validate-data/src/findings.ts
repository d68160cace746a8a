import { nearest } from '@plumbline/boundary';
import { count, type Finding, percent, type Verdict, worstVerdict } from '@plumbline/core';
import type { ColumnDrift, ComponentDrift, RuleSet } from '@plumbline/data';
import type { Inputs } from './inputs.ts';
import type { DriftOutcome } from './outcome.ts';

/** A table without rows shows nothing, unless the rules allow one. */
export function emptinessFindings(rows: number, rules: readonly RuleSet[]): readonly Finding[] {
  if (rows > 0 || rules.some(allowsEmptiness)) return [];
  return [{ check: 'rows.any', verdict: 'inconclusive', detail: 'The data has no rows: nothing can be shown of it' }];
}

/** Great Expectations' own meaning is kept: nothing breaks where there is nothing. */
function allowsEmptiness({ own, suite }: RuleSet): boolean {
  return suite !== null || own?.rules.rows?.['at-least'] === 0;
}

/** The same check under two sets of rules counts once, as the more severe of the two says. */
export function strictestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const known = kept.get(finding.check);
    const isWorse = known === undefined || worstVerdict([known.verdict, finding.verdict]) !== known.verdict;
    if (isWorse) kept.set(finding.check, finding);
  }
  return [...kept.values()];
}

/** One finding a column. With `on-drift: ignore` drift is reported and judges nothing: there are none. */
export function driftFindings({ result, incomparable }: DriftOutcome, onDrift: Inputs['onDrift']): readonly Finding[] {
  if (onDrift === 'ignore') return [];
  const lost = incomparable.map(({ column, reason }): Finding => {
    const detail = `Column "${column}" cannot be compared with the reference: ${reason}`;
    return { check: `drift.${column}.comparable`, verdict: 'warn', detail };
  });
  const judged = result.columns.map(
    (column): Finding => ({
      check: `drift.${column.column}`,
      verdict: driftVerdict(column, onDrift),
      detail: driftDetail(column),
      evidence: { answer: column.answer },
    }),
  );
  return [...judged, ...lost];
}

/** Drift rules for columns that are nowhere judge nothing, and their author thinks they do. */
export function driftRuleFindings(rules: readonly RuleSet[], known: readonly string[]): readonly Finding[] {
  const named = rules.flatMap(({ own }) => Object.keys(own?.rules.drift?.columns ?? {}));
  return [...new Set(named)]
    .filter((name) => !known.includes(name))
    .map((name): Finding => {
      const near = nearest(name, known);
      const hint = near === null ? '' : `: did you mean "${near}"?`;
      const detail = `A drift rule is for the column "${name}", which is neither in the data nor in the reference${hint}`;
      return { check: `drift.${name}.known`, verdict: 'warn', detail };
    });
}

/** What one column's answer does to the verdict. */
export function driftVerdict({ answer, components }: ColumnDrift, onDrift: Inputs['onDrift']): Verdict {
  if (onDrift === 'ignore') return 'pass';
  if (answer === 'drifted') return onDrift;
  return components.some(({ tooFewRows }) => tooFewRows) ? 'warn' : 'pass';
}

function driftDetail({ column, answer, components, changed }: ColumnDrift): string {
  if (changed !== null) return `Column "${column}" cannot be compared with the reference: ${changed}`;
  const worst = decidingComponent(components);
  if (worst === null) return `Column "${column}" has nothing to compare`;
  const what = `${componentWords(worst)} of "${column}" moved by ${percent(worst.distance)}`;
  if (worst.tooFewRows)
    return `${what}: too few rows to judge (worth ${count(Math.floor(Math.min(...worst.effective)))} independent ones; at least 50 a side)`;
  if (answer === 'drifted')
    return `${what} of rows, proven above ${percent(worst.lower)} (tolerance ${percent(worst.tolerance)})`;
  if (answer === 'stable')
    return `${what} of rows, proven to be at most ${percent(worst.upper)} (tolerance ${percent(worst.tolerance)})`;
  const needed = neededWords(worst);
  return `${what} of rows, which these rows do not prove to be above or below ${percent(worst.tolerance)}${needed === null ? '' : `; ${needed}`}`;
}

/** Judged on a sample, whose size no table makes larger. */
const SAMPLED: ReadonlySet<ComponentDrift['component']> = new Set(['content', 'vocabulary', 'embedding']);

/** What would settle an open question; null where nothing is known to. */
export function neededWords({ component, n, m, rowsNeeded }: ComponentDrift): string | null {
  if (rowsNeeded === null) return null;
  if (SAMPLED.has(component)) return `a sample of ${count(Math.min(n, m))} rows a side cannot tell`;
  return `about ${count(rowsNeeded)} rows a side would tell`;
}

/** The component a column is judged by: the most certain breach, else the one that is least settled. */
export function decidingComponent(components: readonly ComponentDrift[]): ComponentDrift | null {
  const drifted = components.filter(({ answer }) => answer === 'drifted');
  const pool = drifted.length > 0 ? drifted : components.filter(({ answer }) => answer !== 'stable');
  const ranked = [...(pool.length > 0 ? pool : components)].sort((a, b) => excess(b) - excess(a));
  return ranked[0] ?? null;
}

function excess({ distance, tolerance }: ComponentDrift): number {
  return distance - tolerance;
}

/** A component in words, at the start of a sentence. */
export function componentWords({ component }: Pick<ComponentDrift, 'component'>): string {
  const words = {
    distribution: 'The distribution',
    'null-share': 'The null share',
    'nan-share': 'The NaN share',
    'infinite-share': 'The infinite share',
    'unseen-share': 'The share of unseen categories',
    length: 'The length of the text',
    script: 'The script of the text',
    norm: 'The length of the vectors',
    vocabulary: 'The vocabulary',
    content: 'The content',
    embedding: 'The embedding',
    rows: 'The rows as a whole',
  };
  return words[component];
}
