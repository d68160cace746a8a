import type { Finding } from '@plumbline/core';
import { escapeMarkup } from './escape-markup.ts';
import { plainLine } from './plain-text.ts';

const NAME_MAX = 400;
const DETAIL_MAX = 8_192;

/** What a JUnit file is made from. */
export interface FindingsSuite {
  readonly suite: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings as JUnit XML, one test case a finding. `fail` is a failure; `inconclusive` is an error, since JUnit's
 * `skipped` would show as green and what was not proven must not; `warn` passes and says why.
 */
export function renderJunit({ suite, findings }: FindingsSuite): string {
  const name = attribute(suite);
  const cases = findings.map((finding) => testCase(name, finding));
  const counts = [
    `tests="${findings.length}"`,
    `failures="${having(findings, 'fail')}"`,
    `errors="${having(findings, 'inconclusive')}"`,
  ].join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Plumbline" ${counts} time="0">`,
    `  <testsuite name="${name}" ${counts} skipped="0" time="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(suite: string, finding: Finding): string {
  const open = `    <testcase classname="${suite}" name="${attribute(finding.check)}" time="0"`;
  const detail = escapeMarkup(plainLine(finding.detail, DETAIL_MAX));
  const place = placeOf(finding);
  switch (finding.verdict) {
    case 'pass':
      return `${open}/>`;
    case 'warn':
      return `${open}><system-out>warning: ${detail}${place}</system-out></testcase>`;
    case 'inconclusive':
      return `${open}><error type="inconclusive" message="${detail}">${detail}${place}</error></testcase>`;
    case 'fail':
      return `${open}><failure type="fail" message="${detail}">${detail}${place}</failure></testcase>`;
  }
}

function placeOf({ where, seenAt }: Finding): string {
  const place = seenAt ?? where;
  if (place === undefined) return '';
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return ` (${attribute(parts.join(':'))})`;
}

function having(findings: readonly Finding[], verdict: Finding['verdict']): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}

function attribute(untrusted: string): string {
  return escapeMarkup(plainLine(untrusted, NAME_MAX));
}
