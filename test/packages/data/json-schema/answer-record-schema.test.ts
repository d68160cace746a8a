import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import {
  answerRecordSchema,
  RECORD_CHARS_MAX,
  recordTest,
} from '../../../../packages/data/src/json-schema/answer-record-schema.ts';
import { readJsonSchema } from '../../../../packages/data/src/json-schema/read-json-schema.ts';
import { data, file } from '../tables.ts';

const SCHEMA = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["id"],
  "properties": {
    "id": { "type": "integer", "maximum": 9007199254740992 },
    "items": { "type": "array", "items": { "type": "object", "properties": { "n": { "minimum": 0 } } } },
    "by": { "additionalProperties": { "type": "number" } }
  }
}`;

/** Results by keyword. */
async function answers(
  files: Readonly<Record<string, string | Uint8Array>>,
  { showValues = 0, schema = SCHEMA } = {},
): Promise<ReadonlyMap<string, CheckResult>> {
  const { value, locate } = await parseYaml(schema, 's.json');
  const { checks } = await readJsonSchema(value, { name: 's.json', sha256: '0'.repeat(64), locate });
  const table = await data.openTable(
    Object.entries(files).map(([name, content]) => file(name, content)),
    { badRows: 'set-aside' },
  );
  try {
    const results = await answerRecordSchema(table, checks, { showValues });
    return new Map([...results].map(([check, result]) => [recordTest(check)?.keyword ?? '', result]));
  } finally {
    table.close();
  }
}

const LINES = [
  '{"id": 1, "items": [{"n": 1}], "by": {"a": 1}}',
  '',
  '{"id": "2", "items": [{"n": -1}, {"n": -2}], "by": {"alice@example.org": "x"}}',
  '{"items": [{"n": -3}]}',
  '{"id": 9007199254740993}',
];

describe('answerRecordSchema', () => {
  it.each([
    ['lines.jsonl', LINES.join('\n')],
    ['lines.ndjson.gz', gzipSync(LINES.join('\n'))],
    ['lines.json', `[${LINES.filter((line) => line !== '').join(',\n')}]`],
  ])('counts the records of %s that break a keyword, and the first of them', async (name, content) => {
    const results = await answers({ [name]: content });
    const counts = [...results].map(([keyword, { answer, counts }]) => [
      keyword,
      answer,
      counts?.breaking,
      counts?.firstRow,
    ]);
    expect(counts).toEqual([
      ['/type', 'holds', 0, null],
      ['/required/0', 'broken', 1, 3],
      ['/properties/id/type', 'broken', 1, 2],
      ['/properties/id/maximum', 'broken', 1, 4],
      ['/properties/items/type', 'holds', 0, null],
      ['/properties/items/items/type', 'holds', 0, null],
      ['/properties/by/additionalProperties/type', 'broken', 1, 2],
      ['/properties/items/items/properties/n/minimum', 'broken', 2, 2],
    ]);
    expect(results.get('/type')?.counts?.elements).toBe(4);
  });

  it('tells places without positions and without names that only the data knows', async () => {
    const results = await answers({ 'places.jsonl': LINES.join('\n') });
    const places = [...results.values()]
      .map(({ details }) => details?.['places'])
      .filter((found) => found !== undefined);
    expect(places).toEqual([{ '': 1 }, { '/id': 1 }, { '/id': 1 }, { '/by/*': 1 }, { '/items/*/n': 2 }]);
    expect([...results.values()].every(({ breaking }) => breaking === undefined)).toBe(true);
  });

  it('shows values where asked, long ones cut', async () => {
    const long = 'x'.repeat(5_000);
    const results = await answers(
      { 'shown.jsonl': `{"id":"a"}\n{"id":{"b":[1]}}\n{"id":"${long}"}\n{"id":true}\n` },
      { showValues: 3 },
    );
    expect(results.get('/properties/id/type')?.breaking).toEqual([
      { row: 1, values: ['a'] },
      { row: 2, values: ['{"b":[1]}'] },
      { row: 3, values: [`${'x'.repeat(1_000)}…`] },
    ]);
  });

  it('counts through several files, and leaves out what is no row', async () => {
    const results = await answers({
      'one.jsonl': '{"id":1}\nnot json\n[1]\n{"id":2}\n',
      'two.jsonl': '{"id":3}\n{"id":"x"}\n',
    });
    expect(results.get('/properties/id/type')?.counts).toEqual({ elements: 4, missing: 0, breaking: 1, firstRow: 4 });
  });

  it('judges a very long record up to its first breach', async () => {
    const items = Array.from({ length: RECORD_CHARS_MAX / 8 }, () => ({ n: -1 }));
    const results = await answers({ 'long.jsonl': `${JSON.stringify({ id: 'x', items })}\n` });
    const broken = [...results.values()].filter(({ answer }) => answer === 'broken');
    expect(broken).toHaveLength(1);
  });

  it('does not hang on a catastrophic pattern', async () => {
    const schema = '{"type": "object", "properties": {"a": {"pattern": "^(([a-z])+.)+[A-Z]([a-z])+$"}}}';
    const started = performance.now();
    const results = await answers({ 'evil.jsonl': `{"a": "${'a'.repeat(100_000)}"}\n` }, { schema });
    expect(results.get('/properties/a/pattern')?.answer).toBe('broken');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each([
    [{ 'table.csv': 'id\n1\n' }, 'a JSON Schema judges records of JSON files: "table.csv" is none'],
    [
      { 'mark.json': '\ufeff[{"id": 1}]' },
      'a JSON Schema judges JSON in UTF-8 without a byte order mark, or JSON lines: "mark.json" is neither',
    ],
  ])('leaves %j unanswered', async (files, problem) => {
    const results = [...(await answers(files)).values()];
    expect(results[0]).toMatchObject({ answer: 'unanswered', reason: 'type', problem });
    expect(new Set(results.map(({ answer }) => answer))).toEqual(new Set(['unanswered']));
  });
});
