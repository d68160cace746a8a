import { isJsonObject } from '@plumbline/boundary';
import { count } from '@plumbline/core';
import type { CheckResult } from '../check-result.ts';
import type { Demand } from '../demand.ts';
import { shown } from './value-words.ts';

type Of<K extends Demand['kind']> = Extract<Demand, { readonly kind: K }>;

/** Which columns there must be, and what is wrong with those there are. */
export function columnsWords({ names, mode, inside }: Of<'columns'>, result: CheckResult): string {
  const missing = namesIn(result, 'missing');
  const unexpected = namesIn(result, 'unexpected');
  const broken = result.answer === 'broken';
  const things = inside === undefined ? 'columns' : `fields of "${inside}"`;
  const absent = missing.length === 0 ? '' : `: absent ${verb(missing)} ${quoted(missing)}`;
  switch (mode) {
    case 'no-others':
      if (!broken) return inside === undefined ? 'Every column has rules' : `Every field of "${inside}" has rules`;
      return `Only ${things} with rules may be there: ${quoted(unexpected)} ${unexpected.length === 1 ? 'has' : 'have'} none`;
    case 'at-least':
      return `The ${things} ${quoted(names)} must be there${broken ? absent : ''}`;
    case 'any-of':
      return `One of the ${things} ${quoted(names)} must be there${broken ? ': none is' : ''}`;
    default: {
      const order = mode === 'ordered' ? ' in this order' : '';
      const more = unexpected.length === 0 ? '' : `: besides them ${verb(unexpected)} ${quoted(unexpected)}`;
      const other = absent === '' && more === '' ? ': their order is another' : '';
      return `The ${things} must be ${quoted(names)}${order}${broken ? `${absent}${more}${other}` : ''}`;
    }
  }
}

/** A column that must be there. */
export function presenceWords({ column, index, of }: Of<'column'>, result: CheckResult): string {
  const { answer, observed, details } = result;
  const other = of === undefined ? '' : of === 'reference' ? ' in the reference' : ` in "${of.table}"`;
  const place = index === undefined ? '' : ` at place ${index}`;
  if (answer === 'holds') return `Column "${column}" is there${other}${place}`;
  const promise = `Column "${column}" must be there${other}${place}`;
  if (answer === 'unanswered') return promise;
  const near = typeof details?.['near'] === 'string' ? `: did you mean "${details['near']}"?` : '';
  return `${promise}: ${observed === null || observed === undefined ? `it is absent${near}` : `it is at place ${observed}`}`;
}

/** The type of a column, or how deep its lists are. */
export function typeWords(demand: Of<'column-type' | 'nesting'>, { answer, observed }: CheckResult): string {
  const was = answer === 'broken' && observed !== undefined ? `: it is ${shown(observed)}` : '';
  if (demand.kind === 'nesting') return `Column "${demand.column}": lists must be ${demand.levels} deep${was}`;
  return `Column "${demand.column}": its type must be ${(demand.types ?? ['any']).join(' or ')}${was}`;
}

/** Another table, or the author's own query. */
export function tableWords(demand: Of<'same-rows' | 'query'>, { answer, observed, details }: CheckResult): string {
  const broken = answer === 'broken';
  if (demand.kind === 'same-rows') {
    const rows = isJsonObject(observed) ? observed : {};
    const was = broken ? `: there are ${count(Number(rows['self']))} and ${count(Number(rows['other']))}` : '';
    return `There must be as many rows as in "${demand.table}"${was}`;
  }
  if (demand.expect === 'no-rows')
    return `The query must give no rows${broken ? `: it gives ${count(Number(observed))}` : ''}`;
  return `The query must give the rows of the other one${broken ? `: ${count(Number(details?.['unexpected']))} differ` : ''}`;
}

function namesIn({ details }: CheckResult, key: 'missing' | 'unexpected'): readonly string[] {
  const names = details?.[key];
  return Array.isArray(names) ? names.map(String) : [];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ') || 'none';
}

function verb(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are';
}
