import type { Property } from './contract.ts';

/** Physical types that everybody takes for the same, without their parameters, by logical type. */
export const PHYSICAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  string: [
    ...['varchar', 'varchar2', 'char', 'character', 'character varying', 'nvarchar', 'nvarchar2', 'nchar'],
    ...['text', 'string', 'str', 'clob', 'nclob', 'uuid'],
  ],
  integer: [
    ...['int', 'integer', 'bigint', 'smallint', 'tinyint', 'long', 'short', 'int2', 'int4', 'int8', 'int16'],
    ...['int32', 'int64', 'serial', 'bigserial', 'byteint', 'hugeint'],
  ],
  number: [
    ...['decimal', 'numeric', 'dec', 'float', 'double', 'double precision', 'real', 'float4', 'float8'],
    ...['float32', 'float64', 'number', 'bignumeric'],
  ],
  boolean: ['boolean', 'bool'],
  date: ['date'],
  timestamp: [
    ...['timestamp', 'datetime', 'timestamptz', 'timestamp_ntz', 'timestamp_ltz', 'timestamp_tz', 'datetime2'],
    ...['timestamp with time zone', 'timestamp without time zone'],
  ],
  time: ['time'],
};

/** The logical type a property states, else the one its physical type tells, else null. */
export function logicalTypeOf({ logicalType, physicalType }: Property): string | null {
  if (logicalType !== undefined) return logicalType;
  const plain = (physicalType ?? '')
    .toLowerCase()
    .replace(/\(.*?\)/, '')
    .trim();
  return Object.entries(PHYSICAL_TYPES).find(([, names]) => names.includes(plain))?.[0] ?? null;
}

/** How many characters a physical type like `varchar(18)` has room for; null where it does not say. */
export function roomOf({ physicalType = '' }: Property): number | null {
  const found = /^\s*n?(?:var)?char2?\s*\(\s*(\d{1,9})(?:\s+(?:char|byte))?\s*\)\s*$/i.exec(physicalType);
  return found === null ? null : Number(found[1]);
}
