import type { Finding, Json, JsonObject, Where } from '@plumbline/core';
import { plainLine } from './plain-text.ts';

const RULE_CHARS_MAX = 255;
const MESSAGE_CHARS_MAX = 1_000;

/** What a SARIF file is made from. */
export interface SarifSource {
  /** Version of Plumbline. */
  readonly toolVersion: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings as a SARIF 2.1.0 log; passing ones are left out, since code scanning would show each as an alert.
 * `inconclusive` is a warning whose message says so: SARIF's `open` kind is not shown by GitHub. Rules are the
 * distinct checks in order of appearance.
 * Reference: OASIS SARIF 2.1.0, §3.27.
 */
export function renderSarif({ toolVersion, findings }: SarifSource): string {
  const raised = findings.filter((finding) => finding.verdict !== 'pass');
  const rules = [...new Set(raised.map(ruleId))];
  const indices = new Map(rules.map((id, index) => [id, index]));
  const log: JsonObject = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plumbline',
            version: plainLine(toolVersion, RULE_CHARS_MAX),
            rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: raised.map((finding) => result(finding, indices.get(ruleId(finding)) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(finding: Finding, ruleIndex: number): Json {
  const detail = plainLine(finding.detail, MESSAGE_CHARS_MAX);
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: finding.verdict === 'fail' ? 'error' : 'warning',
    message: { text: finding.verdict === 'inconclusive' ? `Cannot tell: ${detail}` : detail },
    ...placesOf(finding),
    properties: { verdict: finding.verdict },
  };
}

/** An alert stands where the data breaks the rule; the rule itself is related. Without the former it stands at the rule. */
function placesOf({ where, seenAt }: Finding): JsonObject {
  const main = seenAt ?? where;
  if (main === undefined) return {};
  const related =
    seenAt === undefined || where === undefined ? [] : [{ ...location(where), message: { text: 'The rule' } }];
  return { locations: [location(main)], ...(related.length === 0 ? {} : { relatedLocations: related }) };
}

function location({ file, line, column }: Where): JsonObject {
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return { physicalLocation: { artifactLocation: { uri: uri(file), uriBaseId: '%SRCROOT%' }, ...region } };
}

/** A relative reference: percent-encoded, and never mistaken for one with a scheme. */
function uri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function ruleId(finding: Finding): string {
  return plainLine(finding.check, RULE_CHARS_MAX) || '(unnamed)';
}
