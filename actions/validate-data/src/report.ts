import {
  type Block,
  type Cell,
  code,
  count,
  counted,
  type Finding,
  number,
  percent,
  type ReportBody,
  type Section,
  type Table,
  text,
  VERDICTS,
  verdictCell,
} from '@plumbline/core';
import type { ColumnProfile } from '@plumbline/data';
import type { Outcome } from './outcome.ts';
import { changeSections, fixSections } from './report-changes.ts';
import { driftSections } from './report-drift.ts';

const INTEGER = { as: 'integer' } as const;
const SHARE = { as: 'percent', digits: 2 } as const;
const VALUE = { as: 'decimal', digits: 4 } as const;

/** What validate-data says of its result. */
export function report(outcome: Outcome): ReportBody {
  const { judgement, dataNames, ruleNames, drift } = outcome;
  return {
    compared: [
      { label: 'data', text: dataNames.join(', ') },
      ...(drift === null
        ? []
        : [{ label: 'reference', text: `${drift.referenceName} (${counted(drift.referenceRows, 'row')})` }]),
      ...(ruleNames.length === 0 ? [] : [{ label: 'rules', text: ruleNames.join(', ') }]),
    ],
    deciding: decidingTable(judgement.findings),
    sections: [
      ...changeSections(outcome),
      ...driftSections(outcome),
      ...fixSections(outcome),
      allChecks(judgement.findings),
      ...profileSections(outcome),
    ],
  };
}

/** Everything that does not pass, most severe first; one row where all pass. */
function decidingTable(findings: readonly Finding[]): Table | null {
  if (findings.length === 0) return null;
  const raised = [...findings]
    .filter(({ verdict }) => verdict !== 'pass')
    .sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict));
  if (raised.length > 0) return findingTable(raised);
  return {
    kind: 'table',
    columns: ['Checks', 'Verdict'],
    rows: [[number(findings.length, INTEGER), verdictCell('pass')]],
  };
}

function findingTable(findings: readonly Finding[]): Table {
  const rows = findings.map((finding): readonly Cell[] => [
    code(finding.check),
    verdictCell(finding.verdict),
    text(`${finding.detail}${placeOf(finding)}`),
  ]);
  return { kind: 'table', columns: ['Check', 'Verdict', 'Detail'], rows };
}

/** Where the data first breaks it, for reviewers who have the file before them. */
function placeOf({ seenAt, detail }: Finding): string {
  return seenAt?.line === undefined || detail.includes(`line ${seenAt.line}`)
    ? ''
    : ` (${seenAt.file}, line ${seenAt.line})`;
}

function allChecks(findings: readonly Finding[]): Section {
  const blocks: readonly Block[] =
    findings.length === 0
      ? [{ kind: 'paragraph', text: 'Nothing was checked: give a schema, a reference, or both.' }]
      : [findingTable(findings)];
  return { heading: `All checks (${count(findings.length)})`, collapsed: true, blocks };
}

/** Limits and frequent values are values of the data: only where they may be shown. */
function profileSections({ profile, inputs: { showValues } }: Outcome): readonly Section[] {
  if (profile === null) return [];
  const share = (count: number): Cell => number(profile.rows === 0 ? null : count / profile.rows, SHARE);
  const rows = profile.columns.map((column): readonly Cell[] => [
    code(column.name),
    text(column.type),
    share(column.nulls),
    share(column.nans + column.infinities),
    number(column.kind === 'time' ? null : (column.numbers?.mean ?? null), VALUE),
    number(column.kind === 'time' ? null : (column.numbers?.sd ?? null), VALUE),
    ...(showValues ? [limit(column, 'min'), limit(column, 'max')] : []),
    number(distinctOf(column), INTEGER),
    text(mostFrequent(column, showValues)),
  ]);
  const limits = showValues ? ['Smallest', 'Largest'] : [];
  const columns = [
    'Column',
    'Type',
    'Null',
    'NaN or infinite',
    'Mean',
    'SD',
    ...limits,
    'Distinct, about',
    'Most frequent',
  ];
  const blocks: readonly Block[] = [{ kind: 'table', columns, rows }];
  return [{ heading: `Profile of ${counted(profile.rows, 'row')}`, collapsed: true, blocks }];
}

function distinctOf({ categories, distinct }: ColumnProfile): number | null {
  return categories?.distinct ?? distinct?.about ?? null;
}

function limit({ kind, numbers }: ColumnProfile, end: 'min' | 'max'): Cell {
  return number(kind === 'time' ? null : (numbers?.[end] ?? null), VALUE);
}

/** Its share of the values, and its name where it may be shown. */
function mostFrequent({ categories }: ColumnProfile, showValues: boolean): string {
  const [first] = categories?.categories ?? [];
  if (categories === undefined || first === undefined || categories.count === 0) return '';
  const share = percent(first.count / categories.count);
  return showValues ? `"${first.key}" ${share}` : share;
}
