import { describe, expect, it } from '@jest/globals';
import { decodeHead, likelyEncoding, textEncoding } from '../../../../packages/data/src/source/text-encoding.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';

const TEXT = 'name,city\nJosé,Zürich\nZoë,Łódź\n';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const question = { path: 'x.csv' };

async function cities(name: string, content: Uint8Array, encoding?: string): Promise<unknown> {
  const table = await data.openTable([file(name, content)], encoding === undefined ? {} : { encoding });
  const found = await table.connection.runAndReadAll(`SELECT city FROM ${table.relation}`);
  table.close();
  return found.getColumns()[0];
}

describe('textEncoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', true],
    ['UTF-16LE with its mark', utf16(`\uFEFF${TEXT}`), 'utf-16le', true],
    ['UTF-16BE with its mark', swapped(utf16(`\uFEFF${TEXT}`)), 'utf-16be', true],
    ['nothing', Buffer.alloc(0), 'utf-8', false],
  ] as const)('tells %s', (_, bytes, encoding, hasMark) => {
    expect(textEncoding(bytes, question)).toEqual({ encoding, hasMark });
    expect(decodeHead(bytes, encoding)).toBe(bytes.length === 0 ? '' : TEXT);
  });

  it.each([
    ['UTF-16LE without its byte order mark', utf16(TEXT), 'utf-16le'],
    ['UTF-16BE without its byte order mark', swapped(utf16(TEXT)), 'utf-16be'],
    ['UTF-32LE', Buffer.from(Array.from(TEXT, (one) => [one.charCodeAt(0) & 0xff, 0, 0, 0]).flat()), 'UTF-32LE'],
    ['UTF-32LE', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'UTF-32LE'],
  ])('refuses %s by name, with a way out', async (name, bytes, inFix) => {
    const error = await expectCode(() => textEncoding(bytes, question), 'DATA_UNREADABLE');
    expect(error.message).toContain(name);
    expect(error.fix.toLowerCase()).toContain(inFix.toLowerCase());
  });

  it('takes what is stated, but for a mark, and knows its names', async () => {
    expect(textEncoding(latin1('x'), { ...question, stated: 'latin1' }).encoding).toBe('windows-1252');
    expect(textEncoding(Buffer.from('\uFEFFx'), { ...question, stated: 'latin1' }).encoding).toBe('utf-8');
    await expectCode(() => textEncoding(latin1('x'), { ...question, stated: 'klingon' }), 'CONFIG_INVALID');
  });
});

describe('likelyEncoding', () => {
  it.each([
    ['caf\xe9', 'Latin-1 or Windows-1252'],
    ['\x93quoted\x94', 'Windows-1252'],
    ['\x81', 'an encoding of another language'],
  ])('of %j', (text, expected) => {
    expect(likelyEncoding(latin1(text))).toBe(expected);
  });
});

describe('a table of text', () => {
  it.each([
    ['mark.csv', Buffer.from(`\uFEFF${TEXT}`)],
    ['wide.csv', utf16(`\uFEFF${TEXT}`)],
    ['wide-swapped.csv', swapped(utf16(`\uFEFF${TEXT}`))],
    ['mark.jsonl', Buffer.from('\uFEFF{"city":"Zürich"}\n{"city":"Łódź"}\n')],
    ['wide.jsonl', utf16('\uFEFF{"city":"Zürich"}\n{"city":"Łódź"}\n')],
    ['wide.json', utf16('\uFEFF[{"city":"Zürich"},{"city":"Łódź"}]')],
  ])('is read as it is marked: %s', async (name, content) => {
    expect(await cities(name, content)).toEqual(['Zürich', 'Łódź']);
  });

  it('is read as it is stated', async () => {
    expect(await cities('latin.csv', latin1('name,city\nx,Z\xfcrich\n'), 'windows-1252')).toEqual(['Zürich']);
    expect(await cities('sjis.csv', Buffer.from([...latin1('name,city\nx,'), 0x82, 0xa0, 0x0a]), 'shift_jis')).toEqual([
      'あ',
    ]);
    expect(await cities('no-mark.csv', utf16(TEXT), 'utf-16le')).toEqual(['Zürich', 'Łódź']);
  });

  it('is refused where a stated encoding does not fit', async () => {
    await expectCode(
      cities('odd.csv', Buffer.from([...latin1('name,city\nx,'), 0x82, 0x20, 0x0a]), 'shift_jis'),
      'DATA_UNREADABLE',
    );
  });

  it('that is written otherwise throughout is refused by name and line, even where rows may be set aside', async () => {
    const path = file('windows.csv', latin1('name,city\nx,Bern\nx,\x93Z\xfcrich\x94\n'));
    const error = await expectCode(data.openTable([path], { badRows: 'set-aside' }), 'DATA_UNREADABLE');
    expect(error.message).toContain('it looks like Windows-1252');
    expect(error.where).toMatchObject({ line: 3 });
    expect(error.fix).toContain('iconv');
    expect(error.message).not.toContain('rich');
  });

  it('whose column names are written otherwise is refused', async () => {
    await expectCode(data.openTable([file('names.csv', latin1('n\xe4me,city\nx,Bern\n'))]), 'DATA_UNREADABLE');
  });
});
