import { describe, expect, it } from '@jest/globals';
import { readTfdvSchema, type TfdvOptions } from '../../../../packages/data/src/tfdv/read-tfdv-schema.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const read = (text: string, options: TfdvOptions = {}) => readTfdvSchema(text, 'schema.pbtxt', options);
const feature = (fields: string): string => `feature { name: "x" ${fields} }`;
const named = (text: string, name: string, options: TfdvOptions = {}) =>
  read(text, options).checks.find((check) => check.name === name);

describe('readTfdvSchema', () => {
  it('turns every demand into a check that knows its line', () => {
    const { checks, anomalies, language } = read(
      'feature {\n  name: "age"\n  type: INT\n  presence { min_fraction: 0.9 }\n  int_domain {\n    min: 0\n    max: 120\n  }\n}\n',
    );
    expect(language).toBe('TensorFlow Data Validation schema');
    expect(checks.map(({ name, where }) => [name, where?.line, anomalies.get(name)?.type])).toEqual([
      ['dataset.columns', 1, 'SCHEMA_NEW_COLUMN'],
      ['column.age.existence', 1, 'SCHEMA_MISSING_COLUMN'],
      ['column.age.presence', 4, 'FEATURE_TYPE_NOT_PRESENT'],
      ['column.age.presence.min_fraction', 4, 'FEATURE_TYPE_LOW_FRACTION_PRESENT'],
      ['column.age.type', 3, 'UNEXPECTED_DATA_TYPE'],
      ['column.age.int_domain.min', 6, 'INT_TYPE_SMALL_INT'],
      ['column.age.int_domain.max', 7, 'INT_TYPE_BIG_INT'],
    ]);
  });

  it('gives every check a name of its own, whatever features and fields of STRUCTs are called', () => {
    const inner = ['type', 'presence', 'existence', 'min_count', 'int_domain', "it's", 'a.b', ''];
    const all =
      'type: INT presence { min_count: 2 min_fraction: 1 } int_domain { min: 0 max: 1 } unique_constraints { min: 1 }';
    const fields = inner.map((name) => `feature { name: "${name}" ${all} }`).join(' ');
    const { checks, anomalies } = read(`${fields} feature { name: "s" type: STRUCT struct_domain { ${fields} } }`);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    expect(anomalies.size).toBe(checks.length);
  });

  it('keeps whole numbers of 64 bits', () => {
    const text = feature('type: INT int_domain { min: -9223372036854775808 max: 9223372036854775807 }');
    expect(named(text, 'column.x.int_domain.max')?.demand).toMatchObject({
      test: { kind: 'between', bounds: { max: '9223372036854775807' } },
    });
  });

  it('takes the wider reading of a limit of 32 bits', () => {
    const text = feature('type: FLOAT float_domain { min: 0.1 max: 0.1 }');
    const bound = (end: string) => named(text, `column.x.float_domain.${end}`)?.demand;
    expect(bound('min')).toMatchObject({ test: { bounds: { min: 0.1 } } });
    expect(bound('max')).toMatchObject({ test: { bounds: { max: Math.fround(0.1) } } });
    expect(
      named(feature('type: FLOAT float_domain { min: -inf max: inf }'), 'column.x.float_domain.max'),
    ).toBeUndefined();
  });

  it('reads text columns as text and knows the environments', () => {
    const text = `default_environment: "A" ${feature('type: BYTES not_in_environment: "A"')} feature { name: "y" type: INT in_environment: "B" }`;
    expect(read(text).reading).toEqual({ textColumns: ['x'] });
    expect(named(text, 'column.x.environment', { environment: 'A' })).toBeDefined();
    expect(named(text, 'column.y.environment', { environment: 'B' })).toBeUndefined();
    expect(read(text, { environment: '' }).environment).toBeNull();
    expect(read(text, { environment: 'A' }).foreignColumns).toEqual(['x']);
    expect(read(text, { environment: '' }).foreignColumns).toEqual([]);
  });

  it('refuses an environment that nobody names and lists those that are named', async () => {
    const text = `default_environment: "TRAINING" ${feature('type: INT in_environment: "EXTRA"')}`;
    const error = await expectCode(() => read(text, { environment: 'SERVNG' }), 'CONFIG_INVALID');
    expect(error.message).toContain('EXTRA, TRAINING');
  });

  it('takes the severity that the author gives to an anomaly', () => {
    const { checks, anomalies } = read('', { severities: { SCHEMA_NEW_COLUMN: 'WARNING' } });
    expect(checks[0]).toMatchObject({ name: 'dataset.columns', severity: 'warning' });
    expect(anomalies.get('dataset.columns')?.severity).toBe('WARNING');
  });

  it('compares with the reference for drift and with the table of serving data for skew', () => {
    const norm = (side: string) =>
      `${side}_comparator { jensen_shannon_divergence { threshold: 0.1 source { type: QUANTILES } } }`;
    const text = feature(`type: FLOAT ${norm('drift')} ${norm('skew')}`);
    expect(named(text, 'column.x.drift_comparator.jensen_shannon_divergence')?.demand).toEqual({
      kind: 'distance',
      column: 'x',
      measure: 'jensen-shannon-divergence',
      bins: 'quantiles',
      missing: 'left-out',
      bounds: { max: 0.1 },
    });
    expect(named(text, 'column.x.skew_comparator.jensen_shannon_divergence')?.demand).toMatchObject({
      against: 'serving',
    });
    expect(named(text, 'column.x.drift_comparator')?.demand).toMatchObject({ kind: 'column', of: 'reference' });
  });

  it('demands a feature of a group wherever the group is', () => {
    const inner = 'feature { name: "a" type: INT group_presence { required: true } }';
    const text = `feature { name: "s" type: STRUCT struct_domain { ${inner} } }`;
    expect(named(text, 'column.s.a.group_presence.required')).toMatchObject({
      rows: { column: 's', is: 'present' },
      demand: { columns: ['s.a'], allow: { holding: 1 } },
    });
  });

  it.each([
    ['featur { }', 'write "feature"', 1, 1],
    ['feature {\n  nam: "x"\n}', 'write "name"', 2, 3],
    ['feature { typ: INT }', 'write "type"', 1, 11],
    ['feature { type: NUMBER }', 'write one of them', 1, 17],
    ['feature { type: INTT }', 'write INT', 1, 17],
    ['feature { lifecycle_stage: 8 }', 'write one of them', 1, 28],
    ['feature { name: x }', 'write text in quotes', 1, 17],
    ['feature { deprecated: "yes" }', 'write true or false', 1, 23],
    ['feature { int_domain { min: 1.5 } }', 'write a whole number', 1, 29],
    ['feature { int_domain { min: 9223372036854775808 } }', 'write a whole number', 1, 29],
    ['feature { presence { min_fraction: nan } }', 'write a number', 1, 36],
    ['feature { presence { min_fraction: inf } }', 'write a number', 1, 36],
    ['feature { presence: 1 }', 'write a message', 1, 21],
    ['feature { name: { } }', 'write text', 1, 17],
    ['feature { name: "a" name: "b" }', 'leave one', 1, 21],
    ['feature { type: [INT] }', 'leave one', 1, 11],
    ['feature { value_count { } shape { } }', 'leave one', 1, 27],
    ['feature { name: "a" }\nfeature { name: "a" }', 'leave one', 2, 1],
    ['string_domain { name: "d" } string_domain { name: "d" }', 'leave one', 1, 29],
    ['sparse_feature { name: "s" value_feature { name: "v" } }', 'index_feature', 1, 1],
    ['sparse_feature { name: "s" index_feature { name: "i" } }', 'value_feature', 1, 1],
    ['weighted_feature { name: "w" feature { step: "a" } }', 'weight_feature', 1, 1],
    ['weighted_feature { name: "w" weight_feature { step: "a" } feature { } }', 'feature {', 1, 1],
    ['feature { name: "x" type: FLOAT float_domain { max: -inf } }', 'finite', 1, 48],
  ])('refuses %j and says what to do', async (text, fix, line, column) => {
    const error = await expectCode(() => read(text), 'CONFIG_INVALID');
    expect(error.fix).toContain(fix);
    expect(error.where).toEqual({ file: 'schema.pbtxt', line, column });
  });

  it.each([
    ['float_domain { name: "d" }', 'float_domain'],
    ['int_domain { name: "d" }', 'int_domain'],
    ['feature { [my.extension]: 1 }', '[my.extension]'],
    ...['audio_domain', 'video_domain', 'content_chunk_domain', 'time_of_day_domain'].map((name) => [
      feature(`type: BYTES ${name} { }`),
      name,
    ]),
    [feature('type: BYTES image_domain { minimum_supported_image_fraction: 0.5 }'), 'minimum_supported_image_fraction'],
    [feature('type: BYTES image_domain { max_image_byte_size: 5 }'), 'max_image_byte_size'],
    [feature('type: BYTES natural_language_domain { coverage { min_coverage: 0.5 } }'), 'coverage'],
    [feature('type: BYTES natural_language_domain { token_constraints { } }'), 'token_constraints'],
    [
      feature('type: INT lifecycle_stage: VALIDATION_DERIVED validation_derived_source { }'),
      'validation_derived_source',
    ],
    [feature('type: FLOAT drift_comparator { infinity_norm { threshold: 0.1 } }'), 'infinity_norm'],
    [
      feature('type: INT skew_comparator { normalized_abs_difference { threshold: 0.1 } }'),
      'normalized_abs_difference',
    ],
    [
      feature('type: STRUCT drift_comparator { jensen_shannon_divergence { threshold: 1 } }'),
      'jensen_shannon_divergence',
    ],
  ])('refuses %j: it cannot be honoured', async (text, name) => {
    const error = await expectCode(() => read(text!), 'CONFIG_UNSUPPORTED');
    expect(error.message).toContain(name);
    expect(error.where?.line).toBe(1);
  });

  it('lets features that are not validated hold what they like', () => {
    const text = feature(
      'lifecycle_stage: DEPRECATED audio_domain { } drift_comparator { infinity_norm { threshold: 1 } }',
    );
    expect(read(text).checks.map(({ name }) => name)).toEqual(['dataset.columns']);
  });

  it('reads what demands nothing of data', () => {
    const text = `represent_variable_length_as_ragged: true annotation { tag: "t" extra_metadata { [type.example/x] { a: 1 } } }
      tensor_representation_group { key: "" value { tensor_representation { } } }
      ${feature('type: BYTES url_domain { } sequence_metadata { sequential_status: SEQUENTIAL_YES } annotation { comment: "c" }')}`;
    expect(read(text).checks.map(({ name }) => name)).toEqual(['dataset.columns', 'column.x.type']);
    expect(read(text).unchecked).toEqual([
      { what: 'url_domain of x', where: { file: 'schema.pbtxt', line: 3, column: 39 } },
    ]);
  });

  it('counts numbers that are names one by one', () => {
    const text = feature(
      'type: INT int_domain { is_categorical: true } drift_comparator { infinity_norm { threshold: 1 } }',
    );
    expect(read(text).categoricalColumns).toEqual(['x']);
    expect(named(text, 'column.x.drift_comparator.infinity_norm')?.demand).toMatchObject({ each: 'value' });
  });

  it('tells faults of the schema that TFDV calls anomalies as checks that never hold', () => {
    const text = `feature { type: INT } ${feature('type: INT lifecycle_stage: BETA validation_derived_source { deriver_name: "d" }')}`;
    const { checks, anomalies } = read(text);
    const faults = checks
      .filter(({ demand }) => demand.kind === 'improper')
      .map(({ name }) => anomalies.get(name)?.type);
    expect(faults).toEqual(['FEATURE_MISSING_NAME', 'DERIVED_FEATURE_BAD_LIFECYCLE']);
  });
});
