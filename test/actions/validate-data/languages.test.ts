import { describe, expect, it } from '@jest/globals';
import { people, validate, written } from './workspace.ts';

const SUITE = JSON.stringify({
  name: 'people',
  expectations: [
    { type: 'expect_column_values_to_be_between', kwargs: { column: 'age', min_value: 0, max_value: 120 } },
    { type: 'expect_column_values_to_be_in_set', kwargs: { column: 'plan', value_set: ['free', 'pro', 'team'] } },
    { type: 'expect_table_row_count_to_be_between', kwargs: { min_value: { $PARAMETER: 'least' } } },
  ],
  meta: {},
});

const TFDV = `feature { name: "age" type: FLOAT presence { min_fraction: 1.0 } }
feature { name: "plan" type: BYTES domain: "plan" }
feature { name: "id" type: INT }
feature { name: "churned" type: INT not_in_environment: "SERVING" }
string_domain { name: "plan" value: "free" value: "pro" value: "team" }
default_environment: "TRAINING"
default_environment: "SERVING"
`;

const bad = ['500,130,gold,0'];

describe('validate-data reads rules of other tools', () => {
  it('Great Expectations: judges the suite and writes its own kind of result', async () => {
    const inputs = { data: 'd.csv', schema: 'suite.json', 'suite-parameters': 'least=100' };
    const host = await validate({ 'd.csv': people(500, 0, bad), 'suite.json': SUITE }, inputs);
    expect(host.outputs).toMatchObject({ verdict: 'fail', 'failed-checks': '2' });
    const result = JSON.parse(written(host, 'gx-result-path'));
    expect(result).toMatchObject({ success: false, suite_name: 'people', suite_parameters: { least: 100 } });
    expect(result.results.map(({ success }: { success: boolean }) => success)).toEqual([false, false, true]);
    expect(JSON.stringify(result)).not.toContain('gold');
    const shown = await validate(
      { 'd.csv': people(500, 0, bad), 'suite.json': SUITE },
      { ...inputs, 'show-values': 'true' },
    );
    expect(written(shown, 'gx-result-path')).toContain('gold');
  });

  it('Great Expectations: writes the result where it is told to', async () => {
    const inputs = { data: 'd.csv', schema: 'suite.json', 'suite-parameters': 'least=1', 'gx-result-path': 'gx.json' };
    const host = await validate({ 'd.csv': people(500), 'suite.json': SUITE }, inputs);
    expect(host.outputs['gx-result-path']).toBe(`${host.surroundings.workspace}/gx.json`);
    expect(host.outputs['verdict']).toBe('pass');
  });

  it('Great Expectations: an empty table holds, as it does there', async () => {
    const files = { 'd.csv': 'id,age,plan,churned\n', 'suite.json': SUITE };
    const host = await validate(files, { data: 'd.csv', schema: 'suite.json', 'suite-parameters': 'least=0' });
    expect(host.outputs['verdict']).toBe('pass');
  });

  it('TFDV: speaks of anomalies, and knows environments', async () => {
    const files = { 'd.csv': people(500, 0, bad), 'schema.pbtxt': TFDV };
    const host = await validate(files, { data: 'd.csv', schema: 'schema.pbtxt', 'schema-environment': 'TRAINING' });
    expect(host.outputs['verdict']).toBe('fail');
    const anomalies = JSON.parse(written(host, 'anomalies-path'));
    expect(JSON.stringify(anomalies)).toContain('ENUM_TYPE_UNEXPECTED_STRING_VALUES');
    const serving = await validate(files, { data: 'd.csv', schema: 'schema.pbtxt', 'schema-environment': 'SERVING' });
    expect(written(serving, 'anomalies-path')).toContain('SCHEMA_NEW_COLUMN');
  });

  it('suggests a change of the rules that the data would pass, and writes it as a patch', async () => {
    const rules = 'columns:\n  age: { range: [0, 100] } # years\nextra-columns: fail\n';
    const inputs = { data: 'd.csv', schema: 'r.yml', 'show-values': 'true' };
    const host = await validate({ 'd.csv': people(500, 0, bad), 'r.yml': rules }, inputs);
    const patch = written(host, 'suggested-patch-path');
    expect(patch).toContain('--- a/r.yml\n+++ b/r.yml\n');
    expect(patch).toContain('+  age: { range: [0, 130] } # years');
    expect(written(host, 'report-markdown-path')).toContain('Suggested change of the rules');
    const hidden = await validate({ 'd.csv': people(500, 0, bad), 'r.yml': rules }, { data: 'd.csv', schema: 'r.yml' });
    expect(written(hidden, 'suggested-patch-path')).not.toContain('130');
  });

  it('writes an OpenLineage event, without values of the data', async () => {
    const host = await validate(
      { 'd.csv': people(500), 'suite.json': SUITE },
      { data: 'd.csv', schema: 'suite.json', 'suite-parameters': 'least=1' },
    );
    const event = JSON.parse(written(host, 'openlineage-path'));
    expect(event.inputs[0].inputFacets.dataQualityMetrics.rowCount).toBe(500);
    expect(event.inputs[0].inputFacets.dataQualityMetrics.columnMetrics.age.max).toBeUndefined();
    expect(event.run.runId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('validate-data finds the line', () => {
  it('says where in the data and where in the rules', async () => {
    const host = await validate(
      { 'd.csv': people(500, 0, bad), 'r.yml': 'columns:\n  age: { range: [0, 120] }\n' },
      { data: 'd.csv', schema: 'r.yml' },
    );
    const broken = host.publications[0]?.findings.find(({ check }) => check === 'column.age.range');
    expect(broken).toMatchObject({ where: { file: 'r.yml', line: 2 }, seenAt: { file: 'd.csv', line: 502 } });
  });

  it('takes a row that cannot be read for a finding, and judges the others', async () => {
    const host = await validate(
      { 'd.csv': people(500, 0, ['1,2']), 'r.yml': 'columns:\n  age: { range: [0, 120] }\n' },
      { data: 'd.csv', schema: 'r.yml' },
    );
    expect(host.outputs).toMatchObject({ verdict: 'fail', rows: '500' });
    const unreadable = host.publications[0]?.findings.find(({ check }) => check === 'rows.readable');
    expect(unreadable).toMatchObject({ verdict: 'fail', seenAt: { file: 'd.csv', line: 502 } });
  });

  it('TFDV: a feature of another environment is not missed when the reference has it', async () => {
    const serving = people(500)
      .split('\n')
      .map((line) => line.split(',').slice(0, -1).join(','))
      .join('\n');
    const inputs = { data: 'serving.csv', reference: 'd.csv', schema: 'schema.pbtxt', 'schema-environment': 'SERVING' };
    const files = { 'serving.csv': serving, 'd.csv': people(500), 'schema.pbtxt': TFDV };
    const host = await validate(files, inputs);
    expect(host.outputs).toMatchObject({ verdict: 'pass', 'drifted-columns': '[]' });
    const training = await validate(files, { ...inputs, 'schema-environment': '' });
    expect(training.outputs['drifted-columns']).toBe('["churned"]');
  });
});
