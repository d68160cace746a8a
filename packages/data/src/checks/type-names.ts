/** What a type holds, however it is called. */
type Family =
  | 'integer'
  | 'float'
  | 'decimal'
  | 'string'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'interval'
  | 'binary'
  | 'list'
  | 'struct'
  | 'json'
  | 'uuid';

/** DuckDB's own names, without what stands in parentheses or behind. */
const FAMILY_OF_DUCKDB: readonly (readonly [RegExp, Family])[] = [
  [/\]$|^(LIST|ARRAY)\b/, 'list'],
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|BIGNUM|VARINT)$/, 'integer'],
  [/^(FLOAT|DOUBLE)$/, 'float'],
  [/^DECIMAL\b/, 'decimal'],
  [/^(VARCHAR|ENUM)\b/, 'string'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP/, 'timestamp'],
  [/^TIME\b/, 'time'],
  [/^INTERVAL$/, 'interval'],
  [/^(BLOB|BIT)$/, 'binary'],
  [/^(STRUCT|MAP|UNION)\b/, 'struct'],
  [/^JSON$/, 'json'],
  [/^UUID$/, 'uuid'],
];

/** Names that leave the width open, or whose width a text file cannot carry: every type of the families fits. */
const NAMES_OF_FAMILY: ReadonlyMap<Family, string> = new Map<Family, string>([
  [
    'integer',
    'int integer bigint smallint tinyint hugeint ubigint uinteger usmallint utinyint mediumint int2 int4 byteint long number ' +
      'bigserial serial smallserial integertype longtype shorttype bytetype biginteger smallinteger',
  ],
  [
    'float',
    'float double real doubleprecision double_precision float4 float8 floattype doubletype binary_float binary_double numeric decimal',
  ],
  ['decimal', 'decimal dec numeric number money smallmoney decimaltype bignumeric fixed'],
  [
    'string',
    'str string text varchar char character bpchar nvarchar nchar varchar2 nvarchar2 clob nclob tinytext mediumtext longtext ntext name ' +
      'unicode unicodetext string_types stringtype stringdtype charactervarying enum object object_ o str_ category categoricaldtype',
  ],
  ['boolean', 'bool boolean bool_ booleantype booleandtype bit tinyint'],
  ['date', 'date datetype date32 date64'],
  [
    'timestamp',
    'timestamp datetime datetime2 smalldatetime datetime64 timestamptz timestamp_ntz timestamp_ltz timestamp_tz timestamptype ' +
      'timestampntztype timestampwithtimezone timestampwithouttimezone datetimeoffset datetimetzdtype datetimetzdtypetype timestamp_s ' +
      'timestamp_ms timestamp_ns',
  ],
  ['time', 'time timetz timetype timewithtimezone timewithouttimezone'],
  ['interval', 'interval timedelta timedelta64 daytimeintervaltype'],
  ['binary', 'bytes bytea blob binary varbinary binarytype longblob raw image bit bytes_ bytestype'],
  ['list', 'list array arraytype ndarray'],
  ['struct', 'dict struct structtype map maptype record object row'],
  ['json', 'json jsonb variant super'],
  ['uuid', 'uuid uniqueidentifier guid'],
]);

/** Names that state the width, as NumPy and pandas do: only this type of DuckDB fits. */
const EXACT: ReadonlyMap<string, string> = new Map([
  ['int8', 'TINYINT'],
  ['int16', 'SMALLINT'],
  ['int32', 'INTEGER'],
  ['int64', 'BIGINT'],
  ['uint8', 'UTINYINT'],
  ['uint16', 'USMALLINT'],
  ['uint32', 'UINTEGER'],
  ['uint64', 'UBIGINT'],
  ['int8dtype', 'TINYINT'],
  ['int16dtype', 'SMALLINT'],
  ['int32dtype', 'INTEGER'],
  ['int64dtype', 'BIGINT'],
  ['uint8dtype', 'UTINYINT'],
  ['uint16dtype', 'USMALLINT'],
  ['uint32dtype', 'UINTEGER'],
  ['uint64dtype', 'UBIGINT'],
  ['float32', 'FLOAT'],
  ['float64', 'DOUBLE'],
  ['float32dtype', 'FLOAT'],
  ['float64dtype', 'DOUBLE'],
]);

/**
 * Is DuckDB's `type` what `name` means? Names of SQL dialects, pandas, NumPy, Spark and Python, in any case, with or without length and
 * precision (`VARCHAR(20)`). They name a family, since a file does not carry the types of the database it came from: `INTEGER` fits any
 * whole number. Names of NumPy and pandas that state a width (`int32`, `Float64Dtype`) and DuckDB's own name fit exactly. An unknown name
 * fits nothing.
 */
export function isOfType(type: string, name: string): boolean {
  const asked = plain(name);
  const exact = EXACT.get(asked);
  if (exact !== undefined) return type === exact;
  if (type.toUpperCase() === name.trim().toUpperCase()) return true;
  const family = familyOf(type);
  return family !== null && namesOf(family).includes(asked);
}

function familyOf(type: string): Family | null {
  const upper = type.toUpperCase();
  return FAMILY_OF_DUCKDB.find(([pattern]) => pattern.test(upper))?.[1] ?? null;
}

function namesOf(family: Family): readonly string[] {
  return (NAMES_OF_FAMILY.get(family) ?? '').split(' ');
}

/** Without case, spaces, length, precision and unit: `VARCHAR(20)` → `varchar`, `datetime64[ns, UTC]` → `datetime64`. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[([].*$/, '')
    .replace(/\s+/g, '');
}
