import { describe, expect, it } from '@jest/globals';
import { isOfType } from '../../../../packages/data/src/checks/type-names.ts';

describe('isOfType', () => {
  it.each([
    ['BIGINT', 'INTEGER'],
    ['BIGINT', 'int'],
    ['INTEGER', 'LongType'],
    ['BIGINT', 'int64'],
    ['BIGINT', 'Int64Dtype'],
    ['UTINYINT', 'uint8'],
    ['DOUBLE', 'DOUBLE_PRECISION'],
    ['DOUBLE', 'double precision'],
    ['FLOAT', 'FloatType'],
    ['DOUBLE', 'float64'],
    ['DOUBLE', 'NUMERIC(10, 2)'],
    ['DECIMAL(18,3)', 'numeric'],
    ['DECIMAL(18,3)', 'decimal(18,3)'],
    ['VARCHAR', 'VARCHAR(20)'],
    ['VARCHAR', 'str'],
    ['VARCHAR', 'TEXT'],
    ['VARCHAR', 'object_'],
    ["ENUM('a', 'b')", 'StringType'],
    ['BOOLEAN', 'bool'],
    ['BOOLEAN', 'BooleanType'],
    ['TIMESTAMP', 'datetime64[ns]'],
    ['TIMESTAMP WITH TIME ZONE', 'TIMESTAMP(6) WITH TIME ZONE'],
    ['TIMESTAMP_NS', 'Timestamp'],
    ['DATE', 'DateType'],
    ['TIME', 'TIME'],
    ['BIGINT[]', 'list'],
    ['STRUCT(a INTEGER)', 'StructType'],
    ['STRUCT(a INTEGER)', 'dict'],
    ['BLOB', 'bytes'],
    ['HUGEINT', 'hugeint'],
    ['UUID', 'uniqueidentifier'],
  ])('%s is %s', (type, name) => {
    expect(isOfType(type, name)).toBe(true);
  });

  it.each([
    ['BIGINT', 'TEXT'],
    ['BIGINT', 'int32'],
    ['INTEGER', 'int64'],
    ['BIGINT', 'DOUBLE'],
    ['DOUBLE', 'INTEGER'],
    ['FLOAT', 'float64'],
    ['DECIMAL(18,3)', 'INTEGER'],
    ['DECIMAL(18,3)', 'float'],
    ['VARCHAR', 'bool'],
    ['VARCHAR', 'TIMESTAMP'],
    ['DATE', 'TIMESTAMP'],
    ['TIMESTAMP', 'DATE'],
    ['BIGINT[]', 'BIGINT'],
    ['BIGINT', 'no such type'],
    ['BIGINT', 'constructor'],
    ['BIGINT', ''],
  ])('%s is not %p', (type, name) => {
    expect(isOfType(type, name)).toBe(false);
  });
});
