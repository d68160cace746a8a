import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '@plumbline/boundary';
import { csv, type FailClosedCase, noise } from './fail-closed-case.ts';

const SOUND = 'age,plan\n31,free\n44,pro\n';
const RULES = 'columns: { age: { type: integer, range: [0, 120] } }\n';

/** Data that cannot be read, or breaks its rules. */
export const validateDataCases: readonly FailClosedCase[] = [
  {
    name: 'no data is named',
    action: 'validate-data',
    arrange: () => ({ inputs: {} }),
    verdict: 'error',
    code: 'INPUT_INVALID',
    says: '"data" must name at least one file',
  },
  {
    name: 'the data file is missing',
    action: 'validate-data',
    arrange: () => ({ inputs: { data: 'data/january.csv' } }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "data/january.csv"',
  },
  {
    name: 'one of several globs matches nothing',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: `${room.write('a.csv', SOUND)}\nfebruary/*.csv` } }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "february/*.csv"',
  },
  {
    name: 'the data file is empty',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', '') } }),
    verdict: 'error',
    code: 'DATA_EMPTY',
    says: 'it is empty',
  },
  {
    name: 'the data have a header and no rows',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: room.write('data.csv', 'age,plan\n'), schema: room.write('schema.yml', RULES) },
    }),
    verdict: 'inconclusive',
    says: '0 rows',
  },
  {
    name: 'nothing was asked of the data',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', SOUND) } }),
    verdict: 'inconclusive',
    says: /no (rules|checks)|nothing/i,
  },
  {
    name: 'a Parquet file is cut off',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.parquet', `PAR1${'x'.repeat(400)}`) } }),
    verdict: 'error',
    code: 'DATA_UNREADABLE',
    says: 'data.parquet',
  },
  {
    name: 'a CSV file has ragged lines',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', 'age,plan\n31,free\n44\n52,pro,extra\n') } }),
    verdict: 'fail',
    says: 'line 3 of "data.csv": the line must have 2 fields: it has 1',
  },
  {
    name: 'a CSV file is not UTF-8',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: room.write('data.csv', Buffer.from('plan\nfr\xe9e\n', 'latin1')) },
    }),
    verdict: 'error',
    code: 'DATA_UNREADABLE',
    says: 'the text must be UTF-8',
  },
  {
    name: 'a packed file is cut off',
    action: 'validate-data',
    arrange: (room) => {
      const packed = gzipSync(
        `x\n${randomBytes(20_000)
          .toString('hex')
          .replaceAll(/(.{8})/g, '$1\n')}`,
      );
      return { inputs: { data: room.write('data.csv.gz', packed.subarray(0, packed.length / 2)) } };
    },
    verdict: 'error',
    code: 'DATA_UNREADABLE',
    says: 'data.csv.gz',
  },
  {
    name: 'a JSONL file has a broken line',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.jsonl', '{"age": 31}\n{"age": 44\n{"age": 52}\n') } }),
    verdict: 'fail',
    says: 'line 2 of "data.jsonl"',
  },
  {
    name: 'two files are not of one table',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: `${room.write('a.csv', SOUND)}\n${room.write('b.csv', 'age,tariff\n52,pro\n')}` },
    }),
    verdict: 'error',
    code: 'DATA_MISMATCH',
    says: '"plan" is absent; "tariff" is added',
  },
  {
    name: 'the rules are not YAML',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: room.write('data.csv', SOUND), schema: room.write('schema.yml', 'columns:\n  age: { type: [\n') },
    }),
    verdict: 'error',
    code: 'CONFIG_SYNTAX',
    says: /schema\.yml" at line \d/,
  },
  {
    name: 'the rules have an unknown key',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', SOUND),
        schema: room.write('schema.yml', 'columns: { age: { nulable: false } }\n'),
      },
    }),
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: '"columns.age.nulable" is not a legal key: did you mean "nullable"?',
  },
  {
    name: 'the rules are missing',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', SOUND), schema: 'rules.yml' } }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "rules.yml"',
  },
  {
    name: 'the rules name a column that is not there',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', SOUND),
        schema: room.write('schema.yml', 'columns: { income: { type: number } }\n'),
      },
    }),
    verdict: 'fail',
    says: '1 failed',
  },
  {
    name: 'a value breaks its range, as NaN and infinity do',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', 'age\n31\nNaN\ninf\n'),
        schema: room.write('schema.yml', 'columns: { age: { type: number, range: [0, 120] } }\n'),
      },
    }),
    verdict: 'fail',
    says: '1 failed',
    outputs: { 'failed-checks': '1' },
  },
  {
    name: 'the label column is not there',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', SOUND), 'label-column': 'churned' } }),
    verdict: 'error',
    code: 'DATA_COLUMN_MISSING',
    says: '"churned"',
  },
  {
    name: 'the reference is missing',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.csv', SOUND), reference: 'reference.csv' } }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "reference.csv"',
  },
  {
    name: 'the reference has no rows',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: room.write('data.csv', SOUND), reference: room.write('reference.csv', 'age,plan\n') },
    }),
    verdict: 'error',
    code: 'DATA_EMPTY',
    says: 'reference',
  },
  {
    name: 'the reference profile was tampered with',
    action: 'validate-data',
    arrange: (room) => {
      const column = { name: 'age', kind: 'integer', nulls: 9, nans: 0, infinities: 0 };
      const profile = canonicalJson({ schema: 'plumbline.profile/v1', rows: 2, rules: [], columns: [column] });
      const reference = room.write('reference.profile.json', profile);
      return { inputs: { data: room.write('data.csv', SOUND), reference } };
    },
    verdict: 'error',
    code: 'DATA_UNREADABLE',
    says: 'reference.profile.json',
  },
  {
    name: 'the data moved, and drift fails',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write(
          'data.csv',
          csv('age', 600, (row) => [(30 + 20 * noise(row, 'now')).toFixed(3)]),
        ),
        reference: room.write(
          'reference.csv',
          csv('age', 600, (row) => [(20 * noise(row)).toFixed(3)]),
        ),
        'on-drift': 'fail',
      },
    }),
    verdict: 'fail',
    says: 'age',
    outputs: { 'drifted-columns': '["age"]' },
  },
  {
    name: 'an Arrow file is not Arrow',
    action: 'validate-data',
    arrange: (room) => ({ inputs: { data: room.write('data.arrow', 'age,plan\n31,free\n') } }),
    verdict: 'error',
    code: 'DATA_UNREADABLE',
    says: 'data.arrow',
  },
  {
    name: 'the data are where this version cannot read them',
    action: 'validate-data',
    arrange: () => ({ inputs: { data: 'trino://cluster/catalog/schema/table' } }),
    verdict: 'error',
    code: 'CONFIG_UNSUPPORTED',
    says: 'trino://cluster',
  },
  {
    name: 'the rules hold what cannot be honoured',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', SOUND),
        schema: room.write('suite.json', '{"expectations": [{"type": "expect_nothing_known", "kwargs": {}}]}'),
      },
    }),
    verdict: 'error',
    code: 'CONFIG_UNSUPPORTED',
    says: 'expect_nothing_known',
  },
  {
    name: 'a rule holds a regular expression that is none',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', SOUND),
        schema: room.write('schema.yml', "columns: { plan: { matches: '(?<=x)free' } }\n"),
      },
    }),
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: 'must be a regular expression in RE2 syntax',
  },
  {
    name: 'the rules are empty',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: { data: room.write('data.csv', SOUND), schema: room.write('schema.yml', 'columns: {}\n') },
    }),
    verdict: 'inconclusive',
    says: 'nothing was checked',
  },
  {
    name: 'there is a reference, and nothing of it is judged',
    action: 'validate-data',
    arrange: (room) => ({
      inputs: {
        data: room.write('data.csv', SOUND),
        reference: room.write('reference.csv', SOUND),
        'on-drift': 'ignore',
      },
    }),
    verdict: 'inconclusive',
    says: 'nothing was checked',
  },
];
