import { describe, expect, it } from '@jest/globals';
import { type LineageSource, renderOpenLineage } from '@plumbline/report';
import { FINDINGS, HOSTILE_FINDINGS } from './findings.ts';

const SOURCE: LineageSource = {
  eventTime: '2026-11-23T15:00:00Z',
  runId: '0191e9f2-7b0c-7c3e-8f7e-1d2c3b4a5968',
  job: { namespace: 'acme/ml', name: 'validate-data' },
  dataset: { namespace: 'acme/ml', name: 'data/churn.csv', files: 1, rows: 4 },
  columns: [
    { name: 'age', type: 'BIGINT', nullCount: 1, count: 3, sum: 90, min: 20, max: 40, quantiles: { '0.5': 30 } },
    { name: 'plan', type: 'VARCHAR', nullCount: 0, count: 4, distinctCount: 2, min: null, max: Number.NaN },
  ],
  findings: FINDINGS,
  verdict: 'fail',
};

const read = (source: LineageSource = SOURCE) => JSON.parse(renderOpenLineage(source));

describe('renderOpenLineage', () => {
  it('is a run event with one input that carries its schema and metrics', () => {
    const event = read();
    expect(event).toMatchObject({ eventType: 'COMPLETE', eventTime: SOURCE.eventTime, run: { runId: SOURCE.runId } });
    const [input] = event.inputs;
    expect(input.facets.schema.fields).toEqual([
      { name: 'age', type: 'BIGINT' },
      { name: 'plan', type: 'VARCHAR' },
    ]);
    const { columnMetrics, rowCount } = input.inputFacets.dataQualityMetrics;
    expect(rowCount).toBe(4);
    expect(columnMetrics.age).toEqual({ nullCount: 1, count: 3, sum: 90, min: 20, max: 40, quantiles: { '0.5': 30 } });
    expect(columnMetrics.plan).toEqual({ nullCount: 0, count: 4, distinctCount: 2 });
  });

  it('asserts a success only for what passes or warns', () => {
    const { assertions } = read().inputs[0].inputFacets.dataQualityAssertions;
    expect(assertions.map((one: { success: boolean }) => one.success)).toEqual([false, true, false, true, false]);
    expect(assertions[0]).toMatchObject({ assertion: 'column.age.range', column: 'age' });
    expect(assertions[3].column).toBeUndefined();
  });

  it('names the producer and the schema of every facet', () => {
    const [input] = read().inputs;
    for (const facet of [...Object.values(input.facets), ...Object.values(input.inputFacets)])
      expect(facet).toMatchObject({
        _producer: expect.stringMatching(/^https:/),
        _schemaURL: expect.stringMatching(/^https:\/\/openlineage\.io\/spec\/facets\//),
      });
  });

  it('takes any text', () => {
    for (const one of read({ ...SOURCE, findings: HOSTILE_FINDINGS }).inputs[0].inputFacets.dataQualityAssertions
      .assertions)
      expect(one.assertion).toMatch(/\S/);
  });
});
