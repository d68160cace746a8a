import { describe, expect, it } from '@jest/globals';
import { sourceText } from '../../../../packages/data/src/tfdv/source-text.ts';
import { readTextFormat } from '../../../../packages/data/src/tfdv/text-format.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const read = (text: string) => readTextFormat(sourceText(text, 'schema.pbtxt'));

describe('readTextFormat', () => {
  it('knows where every field and every value stands', () => {
    const text = '# one\nfeature {\n  name: "a"  "b"\n  int_domain < min: -0x1F; max: 5 >\n}\n';
    const { fields } = read(text);
    const feature = fields[0]!;
    expect(text.slice(feature.at, feature.end)).toBe(text.slice(6, -1));
    if (feature.value.kind !== 'message') throw new Error('a feature is a message');
    const [name, domain] = feature.value.fields;
    expect(name?.value).toMatchObject({ kind: 'text', value: 'ab' });
    expect(text.slice(name!.at, name!.end)).toBe('name: "a"  "b"');
    if (domain?.value.kind !== 'message') throw new Error('a domain is a message');
    expect(domain.value.fields.map(({ value }) => value)).toMatchObject([
      { kind: 'number', value: '-0x1F' },
      { kind: 'number', value: '5' },
    ]);
    expect(text[domain.value.end]).toBe('>');
  });

  it('makes one field of each item of a list; the last ends behind the bracket', () => {
    const text = 'value: ["a", "b"]; other: []';
    const { fields } = read(text);
    expect(fields.map(({ name, inList, value }) => [name, inList, value.kind])).toEqual([
      ['value', true, 'text'],
      ['value', true, 'text'],
    ]);
    expect(text.slice(fields[1]!.value.at, fields[1]!.value.end)).toBe('"b"');
    expect(text.slice(0, fields[1]!.end)).toBe('value: ["a", "b"]');
  });

  it('reads the escapes of the grammar, octal and hexadecimal ones as bytes of UTF-8', () => {
    const { fields } = read(String.raw`name: '\303\251\xc3\xa9\u00e9\U0001F600 \n\t\?\'\"\\' "\a\b\f\v\r"`);
    expect(fields[0]?.value).toMatchObject({ value: 'ééé😀 \n\t?\'"\\\x07\b\f\v\r' });
  });

  it.each([
    ['feature {', 'the end of the file', 1, 10],
    ['feature {\n  name "x"\n}', '":" or "{"', 2, 8],
    ['feature { name: "x }', 'ends in the line', 1, 17],
    ['a: 1\n  ? b: 2', 'a field, a value or a bracket', 2, 3],
    ['a: 1.2.3', 'a number', 1, 4],
    ['a: [1 2]', '"," or "]"', 1, 7],
    ['a: [1, ]', 'a value', 1, 8],
    ['a: [[1]]', 'a value', 1, 5],
    ['}', 'the name of a field', 1, 1],
    [',a: 1', 'the name of a field', 1, 1],
    ['[ext', 'the name of an extension', 1, 5],
    [String.raw`a: "\q"`, 'an escape', 1, 5],
    [String.raw`a: "\777"`, 'an escape', 1, 5],
    [String.raw`a: "\ud800"`, 'an escape', 1, 5],
    [String.raw`a: "\U00110000"`, 'an escape', 1, 5],
  ])('refuses %j with the place', async (text, words, line, column) => {
    const error = await expectCode(() => read(text), 'CONFIG_SYNTAX');
    expect(error.message).toContain(words);
    expect(error.where).toEqual({ file: 'schema.pbtxt', line, column });
  });

  it('refuses bytes that are not UTF-8', async () => {
    await expectCode(() => read(String.raw`a: "\xff\xfe"`), 'CONFIG_INVALID');
  });

  it('goes 64 messages deep and no deeper', async () => {
    const nested = (depth: number): string => `${'a {'.repeat(depth)}${'}'.repeat(depth)}`;
    expect(read(nested(64)).fields).toHaveLength(1);
    const error = await expectCode(() => read(nested(65)), 'CONFIG_SYNTAX');
    expect(error.message).toContain('64 levels');
  });

  it('refuses a text of more than 1 MiB', async () => {
    await expectCode(() => read(`# ${'x'.repeat(1024 * 1024)}`), 'LIMIT_SIZE');
  });
});
