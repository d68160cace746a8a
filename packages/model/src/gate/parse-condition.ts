import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Bound, Comparison, Condition, Margin, Term } from './condition.ts';

const VERBS = ['better', 'not-worse', 'no-harm'] as const;
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const NAME = String.raw`[A-Za-z_][\w@]*`;
const COMPARISON = new RegExp(
  String.raw`^(?:slice\(\s*([^()]+?)\s*\)(?:\.(${NAME}))?|(${NAME}))\s*:\s*([a-z-]+)(?:\s+by\s+(${NUMBER})\s*(%?))?$`,
);
const BOUND = new RegExp(String.raw`^(.+?)\s*(>=|<=|>|<)\s*(${NUMBER})(?:\s*\+\/-\s*(${NUMBER}))?$`);
const TERM = new RegExp(
  String.raw`^\s*([+-]?)\s*(?:(${NUMBER})\s*\*\s*)?(candidate|baseline)\.(${NAME})(?:\s*\*\s*(${NUMBER}))?`,
);

const CHARS_MAX = 500;

const FORMS =
  'candidate.<metric> >= <number>; candidate.<metric> - baseline.<metric> < <number> [+/- <tolerance>]; <metric>: better [by <number>]; ' +
  '<metric>: not-worse by <number>[%]; <metric>: no-harm by <number>[%]; slice(<column>)[.<metric>]: no-harm by <number>';

/**
 * Reads one condition. Blanks do not matter; metric names are resolved later. Throws `CONFIG_INVALID` naming the part that is not
 * understood, the legal verbs and forms.
 */
export function parseCondition(text: string): Condition {
  const line = text.trim();
  if (line.length > CHARS_MAX)
    throw notUnderstood(`${line.slice(0, 60)}...`, `it must have at most ${CHARS_MAX} characters`);
  const comparison = COMPARISON.exec(line);
  if (comparison !== null) return readComparison(line, comparison);
  const bound = BOUND.exec(line);
  if (bound !== null) return readBound(line, bound);
  throw notUnderstood(line, 'it has none of the legal forms');
}

function readComparison(
  text: string,
  [, column, sliceMetric, metric, word = '', amount, percent]: RegExpExecArray,
): Comparison {
  const verb = VERBS.find((legal) => legal === word);
  if (verb === undefined) {
    const near = nearest(word, VERBS);
    throw notUnderstood(
      text,
      `"${word}" must be one of ${VERBS.join(', ')}${near === null ? '' : `: did you mean "${near}"?`}`,
    );
  }
  if (verb !== 'better' && amount === undefined)
    throw notUnderstood(text, `"${verb}" needs a margin: write "${verb} by <number>"`);
  const margin: Margin = { value: Number(amount ?? 0) / (percent === '%' ? 100 : 1), relative: percent === '%' };
  if (margin.value < 0) throw notUnderstood(text, `the margin must not be negative: current value is ${margin.value}`);
  return {
    kind: 'comparison',
    text,
    scope: column === undefined ? { kind: 'all' } : { kind: 'slice', column },
    metric: sliceMetric ?? metric ?? null,
    verb,
    margin,
  };
}

function readBound(text: string, [, expression = '', operator = '', threshold, tolerance]: RegExpExecArray): Bound {
  const legal = (['>=', '<=', '>', '<'] as const).find((word) => word === operator) ?? '>=';
  if (tolerance !== undefined && !(Number(tolerance) > 0))
    throw notUnderstood(text, 'the tolerance after "+/-" must be above 0');
  return {
    kind: 'bound',
    text,
    terms: readTerms(text, expression),
    operator: legal,
    threshold: Number(threshold),
    tolerance: tolerance === undefined ? null : Number(tolerance),
  };
}

function readTerms(text: string, expression: string): readonly Term[] {
  const terms: Term[] = [];
  for (let rest = expression; rest.trim() !== ''; ) {
    const found = TERM.exec(rest);
    const [whole = '', sign = '', before, model, metric = '', after] = found ?? [];
    if (found === null || (terms.length > 0 && sign === '')) {
      throw notUnderstood(text, `"${rest.trim()}" must be candidate.<metric> or baseline.<metric>, joined by + or -`);
    }
    const size = Number(before ?? 1) * Number(after ?? 1);
    terms.push({
      coefficient: sign === '-' ? -size : size,
      model: model === 'baseline' ? 'baseline' : 'candidate',
      metric,
    });
    rest = rest.slice(whole.length);
  }
  return terms;
}

function notUnderstood(text: string, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read the condition "${text}": ${reason}`,
    `write it in one of these forms: ${FORMS}`,
  );
}
