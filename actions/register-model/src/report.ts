import {
  type Cell,
  code,
  type Finding,
  type Labelled,
  number,
  type ReportBody,
  type Section,
  type Table,
  text,
  VERDICTS,
  verdictCell,
} from '@plumbline/core';
import type { Ledger } from '@plumbline/registry';
import type { Outcome } from './outcome.ts';

const EVENTS_MAX = 100;

/** What register-model shows: what decided, then the evidence, the versions, the aliases and their history. */
export function report(outcome: Outcome): ReportBody {
  return {
    compared: comparedOf(outcome),
    deciding: decidingOf(outcome.judgement.findings),
    sections: [
      ...evidenceSection(outcome),
      ...linksSection(outcome),
      ...(outcome.ledger === null ? [] : ledgerSections(outcome.ledger)),
    ],
  };
}

function comparedOf({ registry, version, name, alias, digest, previous }: Outcome): readonly Labelled[] {
  const labelled = [
    { label: 'registry', text: registry.spec },
    { label: 'model', text: version?.uri ?? name },
    { label: 'digest', text: digest },
    { label: 'alias', text: alias },
    { label: 'before', text: alias === '' || previous === null ? '' : `version ${previous}` },
  ];
  return labelled.filter((item) => item.text !== '');
}

function decidingOf(findings: readonly Finding[]): Table | null {
  if (findings.length === 0) return null;
  const severity = (finding: Finding): number => VERDICTS.indexOf(finding.verdict);
  const rows = [...findings]
    .sort((a, b) => severity(b) - severity(a))
    .map((finding) => [verdictCell(finding.verdict), code(finding.check), text(finding.detail)]);
  return { kind: 'table', columns: ['verdict', 'check', 'detail'], rows };
}

function evidenceSection({ evidence }: Outcome): readonly Section[] {
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ sha256, evidence: said }) => [
    text(said.action),
    verdictCell(said.verdict),
    text(said.decision ?? ''),
    text(said.created),
    code(sha256.slice(0, 12)),
  ]);
  return [folded('Evidence', ['action', 'verdict', 'decision', 'made', 'sha256'], rows)];
}

function linksSection({ links }: Outcome): readonly Section[] {
  if (links.length === 0) return [];
  const rows = links.map(({ child, parent, present }) => [
    text(child.action),
    code(child.sha256.slice(0, 12)),
    text(parent.action),
    code(parent.sha256.slice(0, 12)),
    text(present ? 'stored here' : 'not stored here'),
  ]);
  return [folded('Chain of evidence', ['evidence', 'sha256', 'rests on', 'sha256', 'link'], rows)];
}

function ledgerSections({ versions, aliases, events }: Ledger): readonly Section[] {
  if (versions.length === 0) return [];
  const versionRows = versions.map((version) => [
    code(version.name),
    number(version.version, { as: 'integer' }),
    text(version.aliases.join(', ')),
    text(version.registered),
    text(version.actor ?? ''),
    code(version.digest.slice(0, 12)),
  ]);
  const aliasRows = aliases.map(({ name, alias, version, set }) => [
    code(name),
    code(alias),
    number(version, { as: 'integer' }),
    text(set.event.time),
    text(set.event.actor ?? ''),
  ]);
  const eventRows = [...events]
    .reverse()
    .slice(0, EVENTS_MAX)
    .map(({ event }) => [
      number(event.seq, { as: 'integer' }),
      text(event.type),
      code(`${event.name}@${event.version}`),
      text(event.move?.alias ?? ''),
      text(event.time),
      text(event.actor ?? ''),
      text(event.reason),
    ]);
  const sections = [
    unfolded('Versions', ['model', 'version', 'aliases', 'registered', 'by', 'digest'], versionRows),
    unfolded('Aliases', ['model', 'alias', 'version', 'since', 'by'], aliasRows),
    folded('History, newest first', ['event', 'what', 'version', 'alias', 'when', 'by', 'reason'], eventRows),
  ];
  return aliases.length === 0 ? sections.filter(({ heading }) => heading !== 'Aliases') : sections;
}

type Rows = readonly (readonly Cell[])[];

function folded(heading: string, columns: readonly string[], rows: Rows): Section {
  return { heading, collapsed: true, blocks: [{ kind: 'table', columns, rows }] };
}

function unfolded(heading: string, columns: readonly string[], rows: Rows): Section {
  return { ...folded(heading, columns, rows), collapsed: false };
}
