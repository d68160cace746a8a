import { PlumblineError } from '@plumbline/core';
import { type CsvMarks, type CsvRecord, csvScanner } from './csv-scan.ts';

/** Marks with what they make of the first line. */
export interface CsvDialect extends CsvMarks {
  /** Fields of the first record. */
  readonly fields: number;
}

const DELIMITERS = [',', ';', '\t', '|'];

type Quoting = Pick<CsvMarks, 'quote' | 'escape'>;

const USUAL: Quoting = { quote: '"', escape: '"' };
const BACKSLASHED: Quoting = { quote: '"', escape: '\\' };
const SINGLE: readonly Quoting[] = [
  { quote: "'", escape: "'" },
  { quote: "'", escape: '\\' },
];

/**
 * The dialect of a CSV file from how it begins, settled before the engine sees the file, so that one ragged line cannot turn a table into a
 * single column. Delimiter: the candidate that splits the first record into most fields (comma first), quoted text apart. Quotes: `"` doubled
 * inside, unless the beginning speaks for another way: `'` where it encloses names of the first line and no `"` encloses
 * anything, backslashes where they leave fewer records misquoted. What is stated is taken as it is.
 */
export function csvDialect(head: string, kind: 'csv' | 'tsv', stated: Partial<CsvMarks> = {}): CsvDialect {
  for (const mark of Object.values(stated)) mustBeMark(mark);
  const bytes = new TextEncoder().encode(head.replace(/^[\r\n]+/, ''));
  const delimiters = stated.delimiter !== undefined ? [stated.delimiter] : kind === 'tsv' ? ['\t'] : DELIMITERS;
  const delimited = (quoting: Quoting): CsvDialect =>
    delimiters
      .map((delimiter) => dialectOf(bytes, { delimiter, ...quoting }))
      .reduce((best, next) => (next.fields > best.fields ? next : best));
  if (stated.quote !== undefined || stated.escape !== undefined) {
    const quote = stated.quote ?? USUAL.quote;
    return delimited({ quote, escape: stated.escape ?? quote });
  }
  const usual = delimited(USUAL);
  const single = SINGLE.map(delimited).find(
    (dialect) => isSingleQuoted(head, dialect) && misquoted(bytes, dialect) === 0,
  );
  if (single !== undefined) return single;
  const broken = misquoted(bytes, usual);
  const backslashed = broken === 0 ? usual : delimited(BACKSLASHED);
  return misquoted(bytes, backslashed) < broken ? backslashed : usual;
}

/** Does `'` open a name of the first line, and `"` nothing at all? An apostrophe at the beginning of a word is no quote. */
function isSingleQuoted(head: string, { delimiter }: CsvMarks): boolean {
  const separator = `\\x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  const opens = (mark: string, text: string): boolean => new RegExp(`(^|[\\r\\n]|${separator}) *${mark}`).test(text);
  return opens("'", head.trimStart().split(/[\r\n]/, 1)[0] ?? '') && !opens('"', head);
}

function mustBeMark(mark: string): void {
  if (/^[\t\x20-\x7e]$/.test(mark)) return;
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read CSV as stated: delimiter, quote and escape must each be one ASCII character: current value is ${JSON.stringify(mark)}`,
    'give one character, e.g. ";"',
  );
}

function dialectOf(bytes: Uint8Array, marks: CsvMarks): CsvDialect {
  return { ...marks, fields: recordsOf(bytes, marks)[0]?.fields ?? 1 };
}

/** Records with broken quotes. The last one may be cut off where the head ends: its quotes say nothing. */
function misquoted(bytes: Uint8Array, marks: CsvMarks): number {
  return recordsOf(bytes, marks)
    .slice(0, -1)
    .filter(({ problem }) => problem !== null).length;
}

function recordsOf(bytes: Uint8Array, marks: CsvMarks): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const scanner = csvScanner(marks, (record) => records.push(record));
  scanner.push(bytes);
  scanner.end();
  return records;
}
