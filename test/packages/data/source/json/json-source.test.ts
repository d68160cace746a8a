import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '@plumbline/core';
import type { TableOptions } from '../../../../../packages/data/src/table/table.ts';
import { expectCode } from '../../../../support/to-throw-with-code.ts';
import { data, file } from '../../tables.ts';

const ASIDE: TableOptions = { badRows: 'set-aside' };

async function opened(name: string, content: string | Uint8Array, options: TableOptions = {}) {
  const table = await data.openTable([file(name, content)], options);
  const found = await table.connection.runAndReadAll(`SELECT * FROM ${table.relation}`);
  table.close();
  return {
    rows: found.getRowsJson(),
    count: table.rejected.count,
    rejected: table.rejected.rows.map(({ line, kind }) => `${line} ${kind}`),
  };
}

const BAD = '{"a":1}\n\n{"a":\n{"a":2}{"a":3}\n7\nnull\n{"a":4,"a":5}\n  \n{"a":6}\n{"a":"\xff"}';

describe('loadJson sets aside lines that are no rows', () => {
  const rejected = ['3 json', '4 json', '5 not-an-object', '6 not-an-object', '7 repeated-key', '10 json'];
  const bytes = Buffer.from(BAD, 'latin1');

  it.each([
    ['bad.jsonl', bytes],
    ['bad.jsonl.gz', gzipSync(bytes)],
  ])('with the exact line of each: %s', async (name, content) => {
    expect(await opened(name, content, ASIDE)).toEqual({ rows: [['1'], ['6']], count: 6, rejected });
  });

  it('counts all of them and tells the first hundred', async () => {
    const found = await opened('many.jsonl', `${'x\n'.repeat(250)}{"a":1}\n`, ASIDE);
    expect([found.rows, found.count, found.rejected.length]).toEqual([[['1']], 250, 100]);
  });

  it('unless no row is left, since then no column is known', async () => {
    await expectCode(opened('none.jsonl', 'x\ny\n', ASIDE), 'DATA_UNREADABLE');
  });
});

describe('loadJson refuses an element of an array', () => {
  it.each([
    ['[{"a":1},\n {"a":"],[{"},\n\n 5]', 4, 3],
    ['\n[ [1, 2],\n{"a":1}]', 2, 1],
    ['[{"a":[1,{"b":[]}],"c":"\\"}"},\n{"a":1,"a":2}]', 2, 2],
  ])('%j at line %s', async (text, line, element) => {
    const error = await expectCode(opened('list.json', text), 'DATA_UNREADABLE');
    expect(error.where).toMatchObject({ line });
    expect(error.message).toContain(`Cannot read element ${element} of the data, at line ${line} of "list.json"`);
  });
});

describe('loadJson refuses', () => {
  it.each([
    ['DATA_UNREADABLE', 'cut.jsonl', '{"a":1}\n\n{"a":', 3],
    ['DATA_UNREADABLE', 'scalar.jsonl', '{"a":1}\n5\n', 2],
    ['DATA_UNREADABLE', 'null.jsonl', 'null\n{"a":1}\n', 1],
    ['DATA_UNREADABLE', 'twice.jsonl', '{"a":1,"a":2}\n', 1],
    ['DATA_UNREADABLE', 'deep-twice.jsonl', '{"a":{"b":1,"b":2}}\n', null],
    ['DATA_UNREADABLE', 'null.json', '[{"a":1},null]', 1],
    ['DATA_UNREADABLE', 'lists.json', '[[1],[2]]', 1],
    ['DATA_UNREADABLE', 'tail.json', '[{"a":1}] x', null],
    ['DATA_UNREADABLE', 'case.jsonl', '{"a":1,"A":2}\n', null],
    ['DATA_UNREADABLE', 'case-apart.jsonl', '{"a":1}\n{"A":2}\n', null],
    ['DATA_UNREADABLE', 'unnamed.jsonl', '{"":1}\n', null],
    ['DATA_UNREADABLE', 'nul.jsonl', '{"a\\u0000b":1}\n', null],
    ['DATA_EMPTY', 'nothing.jsonl', '{}\n{}\n', null],
    [
      'LIMIT_SIZE',
      'wide.jsonl',
      JSON.stringify(Object.fromEntries(Array.from({ length: 5001 }, (_, key) => [`k${key}`, 1]))),
      null,
    ],
  ] as const)('%s for %s', async (code, name, content, line) => {
    const error = await expectCode(opened(name, content), code as ErrorCode);
    expect(error.where?.line ?? null).toBe(line);
  });
});

describe('loadJson reads', () => {
  it.each([
    ['lines with other line breaks and blank ones', 'x.jsonl', '{"a":1}\r\n\r\n \t\n{"a":2}'],
    ['an array over several lines', 'x.json', '[\n {"a":1},\n {"a":2}\n]\n'],
    ['objects one after the other', 'x.json', '{\n"a":1}\n{"a":\n2}\n'],
  ])('%s', async (_, name, content) => {
    expect((await opened(name, content)).rows).toEqual([['1'], ['2']]);
  });

  it('numbers that JSON does not have and Python writes', async () => {
    expect((await opened('nan.jsonl', '{"a":NaN}\n{"a":-Infinity}\n{"a":1}\n')).rows).toEqual([
      ['NaN'],
      ['-Infinity'],
      [1],
    ]);
  });
});
