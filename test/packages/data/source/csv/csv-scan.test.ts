import { describe, expect, it } from '@jest/globals';
import { csvFields } from '../../../../../packages/data/src/source/csv/csv-fields.ts';
import { type CsvMarks, csvScanner } from '../../../../../packages/data/src/source/csv/csv-scan.ts';

const MARKS: CsvMarks = { delimiter: ',', quote: '"', escape: '"' };

/** What the scanner makes of a text that comes in pieces of so many bytes. */
function scan(text: string | Uint8Array, piece = 1_000_000, marks = MARKS) {
  const bytes = Buffer.from(text);
  const records: { line: number; fields: number; problem: string | null; text: string }[] = [];
  const scanner = csvScanner(marks, ({ line, fields, problem, bytes: own }) => {
    records.push({ line, fields, problem, text: Buffer.from(own).toString('latin1') });
  });
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  scanner.end();
  return records;
}

const short = (text: string, piece?: number) =>
  scan(text, piece).map(({ line, fields, problem }) => `${line}:${problem ?? fields}`);

describe('csvScanner', () => {
  it.each([
    ['line breaks of every kind', 'a,b\n1,2\r\n3,4\r5,6', ['1:2', '2:2', '3:2', '4:2']],
    ['line breaks inside quotes', 'a,b\n1,"x\ny\r\nz"\n2,3\n', ['1:2', '2:2', '5:2']],
    ['doubled quotes', 'a,"b"",""c"\n1\n', ['1:2', '2:1']],
    ['spaces around quotes', ' "a,b" , "c" \n', ['1:2']],
    ['quotes inside bare text', 'a"b,c"\n1\n', ['1:2', '2:1']],
    ['blank lines', 'a\n\n\r\nb', ['1:1', '2:1', '3:1', '4:1']],
    ['no line break at the end', 'a,b\n1,', ['1:2', '2:2']],
    ['text behind a quoted field', 'a,b\n1,"x"y\n2,3\n', ['1:2', '2:quote', '3:2']],
    ['a stray quote that meets another', 'a,b\n1,"x\n2,"y\n3,4\n', ['1:2', '2:quote', '3:quote', '4:2']],
    ['a quote that never ends', 'a,b\n1,"x\n2,y\n3,z', ['1:2', '2:quote', '3:2', '4:2']],
    ['a quote that never ends in the last line', 'a,b\n1,"x', ['1:2', '2:quote']],
  ])('%s', (_, text, expected) => {
    for (const piece of [1, 2, 3, 5, 1000]) expect(short(text, piece)).toEqual(expected);
  });

  it('reads backslashes as they are meant', () => {
    const marks = { ...MARKS, escape: '\\' };
    expect(scan('"a\\",b",c\n"d\\\n",e\n', 3, marks)).toMatchObject([
      { line: 1, fields: 2, problem: null },
      { line: 2, fields: 2, problem: null },
    ]);
  });

  it('gives the bytes of a record as they stand, without its line break', () => {
    expect(scan('a,"é\n"\r\n1,2\n', 2).map(({ text }) => text)).toEqual([
      Buffer.from('a,"é\n"').toString('latin1'),
      '1,2',
    ]);
  });

  it('gives up on what is longer than the engine reads, and goes on behind it', () => {
    const long = 'x'.repeat(2_100_000);
    expect(short(`a,b\n1,${long}\n2,3\n`, 65_536)).toEqual(['1:2', '2:too-long', '3:2']);
    expect(short(`a,b\n1,"${'x\n'.repeat(1_100_000)}"\n2,3\n`, 65_536).slice(0, 3)).toEqual(['1:2', '2:quote', '3:1']);
  });

  it('takes time in proportion to the bytes, whatever quotes are open', () => {
    const hostile = `a,b\n${'1,"x""\n'.repeat(100_000)}`;
    const started = performance.now();
    const records = short(hostile, 65_536);
    expect(records).toHaveLength(100_001);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('tells an empty field behind the last delimiter', () => {
    const ends: boolean[] = [];
    const scanner = csvScanner(MARKS, ({ endsEmpty }) => ends.push(endsEmpty));
    for (const piece of ['a,b,', '\n1,2,""\n', '1, \n\n', ',\n']) scanner.push(Buffer.from(piece));
    scanner.end();
    expect(ends).toEqual([true, false, false, false, true]);
  });
});

describe('csvFields', () => {
  it.each([
    ['a,b', ['a', 'b']],
    ['"a,b", "c" ,d ', ['a,b', 'c', 'd ']],
    ['"x ""y""",', ['x "y"', '']],
    ['', ['']],
    ['\uFEFFa,é', ['\uFEFFa', 'é']],
  ])('of %j', (text, expected) => {
    expect(csvFields(Buffer.from(text), MARKS)).toEqual(expected);
  });

  it('undoes backslashes', () => {
    expect(csvFields(Buffer.from('"a\\"b\\\\",c\\d'), { ...MARKS, escape: '\\' })).toEqual(['a"b\\', 'c\\d']);
  });
});
