import { describe, expect, it } from '@jest/globals';
import { runChecks } from '@plumbline/data';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import { anomaliesOf } from '../../../../packages/data/src/tfdv/anomalies.ts';
import { readTfdvSchema, type TfdvSchema } from '../../../../packages/data/src/tfdv/read-tfdv-schema.ts';
import { withTable } from '../tables.ts';

const SCHEMA = `feature {
  name: "plan" type: BYTES presence { min_count: 1 min_fraction: 0.9 } string_domain { value: "free" }
  drift_comparator { infinity_norm { threshold: 0.3 } jensen_shannon_divergence { threshold: 0.5 } }
}
feature { name: "a.b" type: BYTES int_domain { min: 0 } }
dataset_constraints { min_examples_count: 10 }`;

const schema = readTfdvSchema(SCHEMA, 'schema.pbtxt');

/** Results as the engine would give them: all hold but those told. */
function resultsOf(of: TfdvSchema, told: Readonly<Record<string, Partial<CheckResult>>>): readonly CheckResult[] {
  return of.checks.map((check) => ({ check, answer: 'holds', ...told[check.name] }));
}

const broken = (parts: Partial<CheckResult> = {}): Partial<CheckResult> => ({ answer: 'broken', ...parts });
const counts = { elements: 10, missing: 0, breaking: 4, firstRow: 3 };

describe('anomaliesOf', () => {
  it('says nothing of checks that hold, cannot be judged or are another file’s', () => {
    const other = readTfdvSchema('feature { name: "z" type: INT }', 'other.pbtxt');
    const results = [
      ...resultsOf(schema, {
        'column.plan.type': { answer: 'unanswered' },
        'column.plan.string_domain': { answer: 'vacuous' },
      }),
      ...resultsOf(other, { 'column.z.type': broken() }),
    ];
    const found = anomaliesOf(schema, results, 10);
    expect(found).toEqual({ baseline: schema.baseline, anomalyNameFormat: 'SERIALIZED_PATH', anomalyInfo: {} });
  });

  it('gathers the reasons of a feature under its serialised path', () => {
    const results = resultsOf(schema, {
      'column.plan.presence.min_fraction': broken({ counts }),
      'column.plan.string_domain': broken({ counts }),
    });
    const { anomalyInfo } = anomaliesOf(schema, results, 10);
    expect(anomalyInfo?.['plan']).toEqual({
      path: { step: ['plan'] },
      severity: 'ERROR',
      shortDescription: 'Multiple errors',
      description:
        'The feature was present in fewer examples than expected: minimum fraction = 0.9, actual = 0.6. 4 of 10 values are none of the 1 legal values, first in row 3.',
      reason: [
        {
          type: 'FEATURE_TYPE_LOW_FRACTION_PRESENT',
          shortDescription: 'Column dropped',
          description: 'The feature was present in fewer examples than expected: minimum fraction = 0.9, actual = 0.6.',
        },
        {
          type: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES',
          shortDescription: 'Unexpected string values',
          description: '4 of 10 values are none of the 1 legal values, first in row 3.',
        },
      ],
    });
  });

  it('leaves out what TFDV does not come to', () => {
    const results = resultsOf(schema, {
      "column.'a.b'.int_domain.readable": broken({ counts }),
      "column.'a.b'.int_domain.min": broken({ counts }),
    });
    const { anomalyInfo } = anomaliesOf(schema, results, 10);
    expect(Object.keys(anomalyInfo ?? {})).toEqual(["'a.b'"]);
    expect(anomalyInfo?.["'a.b'"]?.reason.map(({ type }) => type)).toEqual(['INT_TYPE_NOT_INT_STRING']);
  });

  it('makes an anomaly of each new column', () => {
    const results = resultsOf(schema, { 'dataset.columns': broken({ observed: ['plan', 'new', 'a.b', "it's"] }) });
    const { anomalyInfo, datasetAnomalyInfo } = anomaliesOf(schema, results, 10);
    expect(Object.keys(anomalyInfo ?? {})).toEqual(["'it''s'", 'new']);
    expect(anomalyInfo?.['new']?.reason[0]?.type).toBe('SCHEMA_NEW_COLUMN');
    expect(datasetAnomalyInfo).toBeUndefined();
  });

  it('tells the data set by itself, and an empty one as missing data', () => {
    const results = resultsOf(schema, { 'dataset.min_examples_count': broken({ observed: 5 }) });
    expect(anomaliesOf(schema, results, 5).datasetAnomalyInfo).toMatchObject({
      description: 'The dataset has 5 examples: it must have at least 10.',
      reason: [{ type: 'DATASET_LOW_NUM_EXAMPLES' }],
    });
    expect(anomaliesOf(schema, results, 0)).toEqual({ baseline: schema.baseline, dataMissing: true });
  });

  it('reports every distance that was measured, too high or not', () => {
    const results = resultsOf(schema, {
      'column.plan.drift_comparator.infinity_norm': broken({ observed: 0.4 }),
      'column.plan.drift_comparator.jensen_shannon_divergence': { observed: 0.25 },
    });
    const { driftSkewInfo, anomalyInfo } = anomaliesOf(schema, results, 10);
    expect(driftSkewInfo).toEqual([
      {
        path: { step: ['plan'] },
        driftMeasurements: [
          { type: 'L_INFTY', value: 0.4, threshold: 0.3 },
          { type: 'JENSEN_SHANNON_DIVERGENCE', value: 0.25, threshold: 0.5 },
        ],
      },
    ]);
    expect(anomalyInfo?.['plan']?.description).toBe(
      'The Linfty distance between current and previous is 0.4, above the threshold 0.3.',
    );
  });

  it('takes the worst of the severities its author gave', () => {
    const severities = { ENUM_TYPE_UNEXPECTED_STRING_VALUES: 'WARNING', UNEXPECTED_DATA_TYPE: 'UNKNOWN' } as const;
    const mild = readTfdvSchema(SCHEMA, 'schema.pbtxt', { severities });
    const both = { 'column.plan.string_domain': broken(), 'column.plan.presence.min_fraction': broken({ counts }) };
    const severityOf = (told: Readonly<Record<string, Partial<CheckResult>>>) =>
      anomaliesOf(mild, resultsOf(mild, told), 10).anomalyInfo?.['plan']?.severity;
    expect(severityOf({ 'column.plan.string_domain': broken() })).toBe('WARNING');
    expect(severityOf({ 'column.plan.type': broken() })).toBe('UNKNOWN');
    expect(severityOf(both)).toBe('ERROR');
  });

  it('tells values of the data only where the result holds them', () => {
    const hidden = resultsOf(schema, { 'column.plan.string_domain': broken({ counts }) });
    const breaking = [{ row: 3, values: ['secret'] }];
    const shown = resultsOf(schema, { 'column.plan.string_domain': broken({ counts, breaking }) });
    expect(JSON.stringify(anomaliesOf(schema, hidden, 10))).not.toContain('secret');
    expect(anomaliesOf(schema, shown, 10).anomalyInfo?.['plan']?.description).toContain('such as "secret"');
  });
});

describe('anomaliesOf with a text file, which states no types', () => {
  const TEXT = 'zip,score,flag,n\n007,1,true,1\n012,2,false,2\n,3,true,3\n';
  const SCHEMA_OF_TEXT = `feature { name: "zip" type: BYTES string_domain { value: "007" value: "012" } }
    feature { name: "score" type: FLOAT } feature { name: "flag" type: BYTES bool_domain { true_value: "true" false_value: "false" } }
    feature { name: "n" type: INT shape { } }`;

  it('finds nothing where the text is what the schema says', async () => {
    const read = readTfdvSchema(SCHEMA_OF_TEXT, 'schema.pbtxt');
    const found = await withTable(
      TEXT,
      async (table) => {
        const results = await runChecks(table, read.checks, { showValues: 0, now: new Date(0) });
        return anomaliesOf(read, results, table.rows);
      },
      read.reading,
    );
    expect(found.anomalyInfo).toEqual({});
  });
});
