import type { Finding, JsonObject, Verdict } from '@plumbline/core';
import { plainLine } from './plain-text.ts';

const PRODUCER = 'https://github.com/plumbline/plumbline';
const SPEC = 'https://openlineage.io/spec';
const NAME_CHARS_MAX = 1_000;

/** What is known of one column; numbers that are not known, or not finite, are left out. */
export interface LineageColumn {
  readonly name: string;
  readonly type: string;
  readonly nullCount: number;
  readonly count: number;
  readonly distinctCount?: number | null;
  readonly sum?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** By quantile, e.g. `0.5`. */
  readonly quantiles?: Readonly<Record<string, number>>;
}

/** What an OpenLineage event is made from. */
export interface LineageSource {
  /** ISO 8601, UTC. */
  readonly eventTime: string;
  /** A UUID. */
  readonly runId: string;
  readonly job: { readonly namespace: string; readonly name: string };
  readonly dataset: {
    readonly namespace: string;
    readonly name: string;
    readonly files: number;
    readonly rows: number;
  };
  readonly columns: readonly LineageColumn[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/**
 * A finished validation as one OpenLineage RunEvent: the dataset with its schema, its data-quality metrics and one assertion a finding.
 * Only what passes or warns is a success; `inconclusive` is none. The event says whether judging was completed, not what it said.
 * Reference: OpenLineage 2-0-2, facets DataQualityAssertions 1-0-1, DataQualityMetricsInput 1-0-2, Schema 1-1-1.
 */
export function renderOpenLineage(source: LineageSource): string {
  const { dataset, columns, findings } = source;
  const event: JsonObject = {
    eventType: 'COMPLETE',
    eventTime: source.eventTime,
    producer: PRODUCER,
    schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
    run: { runId: source.runId },
    job: { namespace: name(source.job.namespace), name: name(source.job.name) },
    inputs: [
      {
        namespace: name(dataset.namespace),
        name: name(dataset.name),
        facets: {
          schema: {
            ...facet('1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet'),
            fields: columns.map((column) => ({ name: column.name, type: column.type })),
          },
        },
        inputFacets: {
          dataQualityMetrics: {
            ...facet('1-0-2/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet'),
            rowCount: dataset.rows,
            fileCount: dataset.files,
            columnMetrics: Object.fromEntries(columns.map((column) => [column.name, metrics(column)])),
          },
          dataQualityAssertions: {
            ...facet('1-0-1/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet'),
            assertions: findings.map((finding) => assertion(finding, columns)),
          },
        },
      },
    ],
    outputs: [],
  };
  return `${JSON.stringify(event, null, 2)}\n`;
}

function facet(schema: string): JsonObject {
  return { _producer: PRODUCER, _schemaURL: `${SPEC}/facets/${schema}` };
}

function metrics({ name: _, type: __, quantiles, ...numbers }: LineageColumn): JsonObject {
  const known = Object.entries(numbers).flatMap(([key, value]) =>
    typeof value === 'number' && Number.isFinite(value) ? [[key, value] as const] : [],
  );
  return { ...Object.fromEntries(known), ...(quantiles === undefined ? {} : { quantiles: { ...quantiles } }) };
}

function assertion({ check, verdict, detail }: Finding, columns: readonly LineageColumn[]): JsonObject {
  const column = columns.find((one) => check.startsWith(`column.${one.name}.`) || check === `drift.${one.name}`);
  return {
    assertion: name(check),
    success: verdict === 'pass' || verdict === 'warn',
    ...(column === undefined ? {} : { column: column.name }),
    severity: verdict === 'warn' ? 'warn' : 'error',
    description: name(verdict === 'inconclusive' ? `Cannot tell: ${detail}` : detail),
  };
}

function name(untrusted: string): string {
  return plainLine(untrusted, NAME_CHARS_MAX) || '(unnamed)';
}
