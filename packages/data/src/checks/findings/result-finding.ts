import { count, counted, type Finding, type Json, type JsonObject, type Verdict } from '@plumbline/core';
import type { CheckResult } from '../check-result.ts';
import type { Demand, RowDemand } from '../demand.ts';
import { rowBreach, rowPromise } from './row-words.ts';
import { columnsWords, presenceWords, tableWords, typeWords } from './shape-words.ts';
import { distinctWords, metricWords, shown, valueWords } from './value-words.ts';

const EXAMPLES = 3;

/**
 * The findings of a table's results, in their order. Left out is what says nothing: a check of a column that another check misses, and,
 * in a table without rows, what had no row to judge and would only warn of it.
 */
export function resultFindings(results: readonly CheckResult[], rows: number): readonly Finding[] {
  return results.filter((result) => saysSomething(result, rows)).map((result) => resultFinding(result, rows));
}

/** One result as a finding. `rows`: those of the table. No value of the data unless the result holds some. */
export function resultFinding(result: CheckResult, rows: number): Finding {
  const { check } = result;
  const verdict = verdictOf(result);
  const sentence = `${sentenceOf(result)}${check.note === undefined ? '' : ` (${check.note})`}`;
  const evidence = evidenceOf(result, rows);
  const place = check.where === undefined || verdict === 'pass' ? {} : { where: check.where };
  return {
    check: check.name,
    verdict,
    detail: sentence,
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...place,
  };
}

/** What a result does to the verdict. */
export function verdictOf({ check, answer, reason }: CheckResult): Verdict {
  const { severity, vacuous, demand } = check;
  const breach: Verdict = severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'pass';
  switch (answer) {
    case 'holds':
      return 'pass';
    case 'broken':
      return breach;
    case 'vacuous':
      return vacuous === 'fail' ? breach : vacuous;
    case 'unanswered':
      return isOpen(demand, reason) ? 'inconclusive' : breach;
  }
}

/** Neither this table nor its rules are at fault: there is nothing to compare with, or the whole was not looked at. */
function isOpen(demand: CheckResult['check']['demand'], reason: CheckResult['reason']): boolean {
  if (reason === 'shards' || reason === 'reference') return true;
  const isReference = demand.kind === 'rows' && demand.test.kind === 'found-in';
  return reason === 'table' && (isReference || demand.kind === 'distance' || demand.kind === 'column');
}

function saysSomething({ check, answer, reason }: CheckResult, rows: number): boolean {
  if (answer === 'unanswered') return !(check.whenAbsent !== undefined && reason === 'column');
  if (answer !== 'vacuous') return true;
  return check.whenEmpty !== 'skip' && !(rows === 0 && check.vacuous === 'warn');
}

function sentenceOf(result: CheckResult): string {
  const { check, answer, problem } = result;
  const { demand } = check;
  if (demand.kind === 'improper') return `The rule cannot be judged: ${demand.problem}`;
  const promise = demandWords(demand, result);
  if (answer === 'unanswered') return `${promise}: it cannot be judged: ${problem ?? 'there is no answer'}`;
  return answer === 'vacuous' ? `${promise}: ${nothing(result)}` : promise;
}

function demandWords(demand: Demand, result: CheckResult): string {
  switch (demand.kind) {
    case 'rows':
      return rowWords(demand, result);
    case 'metric':
      return metricWords(demand, result);
    case 'distinct':
      return distinctWords(demand, result);
    case 'most-common':
    case 'quantiles':
    case 'divergence':
    case 'distance':
      return valueWords(demand, result);
    case 'columns':
      return columnsWords(demand, result);
    case 'column':
      return presenceWords(demand, result);
    case 'column-type':
    case 'nesting':
      return typeWords(demand, result);
    case 'same-rows':
    case 'query':
      return tableWords(demand, result);
  }
}

function rowWords(demand: RowDemand, { check, answer, counts, breaking, observed }: CheckResult): string {
  const promise = `${subject(demand.columns)}${rowPromise(demand, typeof observed === 'string' ? observed : null)}`;
  if (answer !== 'broken' || counts === undefined) return promise;
  const unit = check.over === 'items' ? 'item' : 'row';
  const first = counts.firstRow === null ? '' : `, first at row ${count(counts.firstRow)}`;
  return `${promise}: ${count(counts.breaking)} of ${counted(counts.elements, unit)} ${rowBreach(demand.test, counts.breaking)}${first}${examples(demand, breaking)}`;
}

function subject(columns: readonly string[]): string {
  if (columns.length === 0) return 'Each row ';
  if (columns.length === 1) return `Column "${columns[0]}": `;
  return `Columns ${columns.map((name) => `"${name}"`).join(', ')}: `;
}

/** Rows that break by missing or repeating a value have nothing to show. */
function examples({ test }: RowDemand, breaking: CheckResult['breaking']): string {
  if (breaking === undefined || breaking.length === 0 || test.kind === 'present') return '';
  const words = breaking
    .filter(({ values }) => values.length > 0)
    .map(({ values }) => `"${values.map(plain).join(', ')}"`);
  return words.length === 0 ? '' : `, for example ${[...new Set(words)].slice(0, EXAMPLES).join(', ')}`;
}

function plain(value: Json): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : shown(value);
}

function nothing({ counts, check }: CheckResult): string {
  const { demand } = check;
  if (counts === undefined || demand.kind !== 'rows') return 'nothing to measure';
  if (counts.elements === 0) return 'nothing to check, there are no rows';
  return `nothing to check, all ${counted(counts.elements, 'row')} are missing`;
}

function evidenceOf({ counts, observed, details, check }: CheckResult, rows: number): JsonObject {
  if (counts !== undefined) {
    return {
      rows,
      failing: counts.breaking,
      present: counts.elements - counts.missing,
      ...(counts.elements === rows ? {} : { elements: counts.elements }),
      ...(counts.firstRow === null ? {} : { firstRow: counts.firstRow }),
      ...(details === undefined ? {} : { details }),
    };
  }
  const { demand } = check;
  if (demand.kind === 'metric' && demand.metric.of === 'rows') return { rows };
  if (demand.kind === 'columns' && demand.mode === 'no-others' && details !== undefined)
    return { extra: details['unexpected'] ?? [] };
  return {
    ...(observed === undefined || observed === null ? {} : { observed }),
    ...(details === undefined ? {} : { details }),
  };
}
