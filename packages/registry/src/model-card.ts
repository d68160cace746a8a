import type { Cell, FiledEvidence, JsonObject, ReportBody, Section, Subject, Table } from '@plumbline/core';
import { code, number, text, verdictCell } from '@plumbline/core';

/** What a model card is made of where none is given. */
export interface ModelCardFacts {
  readonly name: string;
  readonly digest: string;
  readonly sizeBytes: number;
  readonly evidence: readonly FiledEvidence[];
  readonly metadata: JsonObject;
}

const CHECKS_MAX = 50;

/**
 * A model card from the evidence alone: what the model is, what it was made of, how it was judged and what nobody
 * judged. It holds no number the evidence does not hold.
 */
export function modelCard(facts: ModelCardFacts): ReportBody {
  const { name, digest, evidence, metadata } = facts;
  return {
    compared: [
      { label: 'model', text: name },
      { label: 'digest', text: `sha256:${digest}` },
      ...Object.entries(metadata).map(([label, value]) => ({
        label,
        text: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    ],
    deciding: null,
    sections: [sizeSection(facts), dataSection(evidence, digest), checksSection(evidence), limitsSection(evidence)],
  };
}

function section(heading: string, blocks: Section['blocks']): Section {
  return { heading, collapsed: false, blocks };
}

function sizeSection({ sizeBytes }: ModelCardFacts): Section {
  return section('Size', [table(['part', 'bytes'], [[text('model'), number(sizeBytes, { as: 'bytes' })]])]);
}

function dataSection(evidence: readonly FiledEvidence[], digest: string): Section {
  const subjects = evidence
    .flatMap(({ evidence: said }) => said.subjects)
    .filter((subject) => subject.sha256 !== digest);
  const unique = [...new Map(subjects.map((subject) => [`${subject.role} ${subject.sha256}`, subject])).values()];
  if (unique.length === 0)
    return section('Data', [{ kind: 'paragraph', text: 'No evidence names the data behind this model.' }]);
  const rowOf = (subject: Subject): readonly Cell[] => [
    text(subject.role),
    code(subject.name),
    number(subject.rows ?? null, { as: 'integer' }),
    code(subject.sha256.slice(0, 12)),
  ];
  return section('Data', [table(['role', 'name', 'rows', 'sha256'], unique.map(rowOf))]);
}

function checksSection(evidence: readonly FiledEvidence[]): Section {
  const rows = evidence.flatMap(({ evidence: said }) =>
    said.findings.map((finding) => [
      text(said.action),
      code(finding.check),
      verdictCell(finding.verdict),
      text(finding.detail),
    ]),
  );
  if (rows.length === 0)
    return section('Checks', [{ kind: 'paragraph', text: 'No evidence was given at registration.' }]);
  const shown = table(['action', 'check', 'verdict', 'detail'], rows.slice(0, CHECKS_MAX));
  const rest = rows.length - CHECKS_MAX;
  if (rest <= 0) return section('Checks', [shown]);
  return section('Checks', [shown, { kind: 'paragraph', text: `${rest} more checks are in the evidence files.` }]);
}

function limitsSection(evidence: readonly FiledEvidence[]): Section {
  const seen = new Set(evidence.map(({ evidence: said }) => said.action));
  const unjudged = [
    seen.has('validate-data') ? [] : ['The data was not validated.'],
    seen.has('train-model') ? [] : ['How the model was trained is not recorded.'],
    seen.has('evaluate-gate') ? [] : ['The model was not evaluated against a gate.'],
    seen.has('shadow-compare') ? [] : ['The model was not compared on real traffic.'],
  ].flat();
  const open = evidence
    .flatMap(({ evidence: said }) => said.findings.map((finding) => ({ said, finding })))
    .filter(({ finding }) => finding.verdict !== 'pass')
    .map(({ said, finding }) => `${said.action}, ${finding.check}: ${finding.verdict}: ${finding.detail}`);
  return section('Limits', [{ kind: 'list', items: [...unjudged, ...open.slice(0, CHECKS_MAX)] }]);
}

function table(columns: readonly string[], rows: Table['rows']): Table {
  return { kind: 'table', columns, rows };
}
