import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type NumberedExchange, readExchanges, surveyTraffic } from '@plumbline/traffic';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-traffic-'));
let files = 0;

function source(text: string, requestsMax: number | null = null) {
  const path = join(folder, `traffic-${files++}.jsonl`);
  writeFileSync(path, text);
  return { paths: [path], requestsMax };
}

const exchange = (id: string, request: object = {}, more: object = {}): string =>
  JSON.stringify({ id, request: { method: 'POST', path: '/predict', body: { x: id }, ...request }, ...more });

async function ids(text: string, requestsMax: number | null = null): Promise<readonly string[]> {
  const found: NumberedExchange[] = [];
  for await (const numbered of readExchanges(source(text, requestsMax))) found.push(numbered);
  return found.map(({ index, line, exchange: { id } }) => `${index}:${line}:${id}`);
}

describe('readExchanges', () => {
  it('numbers valid exchanges and keeps the lines of the file', async () => {
    expect(await ids(`${exchange('a')}\n\nnonsense\n${exchange('b')}\n`)).toEqual(['0:1:a', '1:4:b']);
  });

  it('stops at max-requests', async () => {
    expect(await ids([exchange('a'), exchange('b'), exchange('c')].join('\n'), 2)).toEqual(['0:1:a', '1:2:b']);
  });

  it.each([
    ['a path that names a host', { path: '//169.254.169.254/latest' }],
    ['an absolute URL', { path: 'http://evil.test/' }],
    ['a path that climbs', { path: '/a/../../admin' }],
    ['a path that climbs in disguise', { path: '/a/%2E%2e/admin' }],
    ['a line break in the path', { path: '/a\r\nhost: evil' }],
    ['a backslash', { path: '/\\evil.test' }],
    ['a fragment', { path: '/a#b' }],
    ['a method that changes things', { method: 'DELETE' }],
    ['a header with a line break', { headers: { accept: 'a\r\nx: y' } }],
  ])('calls %s malformed', async (_what, request) => {
    expect(await ids(`${exchange('bad', request)}\n${exchange('good')}`)).toEqual(['0:2:good']);
  });

  it('takes a path with a query and dots inside names', async () => {
    expect(await ids(exchange('a', { path: '/v1/models/m.v2:predict?a=..b&c=%7B' }))).toEqual(['0:1:a']);
  });

  it('calls a number malformed that would be sent as another one', async () => {
    const line = (number: string): string =>
      `{"id":"a","request":{"method":"POST","path":"/p","body":{"x":${number}}}}`;
    expect(await ids(line('9007199254740993'))).toEqual([]);
    expect(await ids(line('1e999'))).toEqual([]);
    expect(await ids(line('9007199254740991'))).toEqual(['0:1:a']);
    expect(await ids(line('0.12345678901234567'))).toEqual(['0:1:a']);
  });

  it('survives nesting and prototypes made to hurt', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const line = (body: string): string => `{"id":"a","request":{"method":"POST","path":"/p","body":${body}}}`;
    expect(await ids(line(deep))).toEqual([]);
    expect(await ids(line('{"__proto__":{"polluted":1}}'))).toEqual(['0:1:a']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('surveyTraffic', () => {
  it('counts what is there, and says nothing of the values', async () => {
    const text = [
      exchange('a', {}, { offset_ms: 0 }),
      exchange('b', { body: { x: 'a' } }),
      '{"id":"secret-id-7"}',
      '{"secret": 4711',
    ].join('\n');
    const survey = await surveyTraffic(source(text));
    expect(survey).toMatchObject({
      requests: 2,
      malformed: 2,
      withoutOffset: 1,
      repeatedPayloads: 1,
      firstWithoutOffset: { line: 2 },
    });
    expect(survey.malformedShown.map(({ line }) => line)).toEqual([3, 4]);
    expect(JSON.stringify(survey.malformedShown)).not.toMatch(/secret|4711/);
  });

  it('refuses traffic without a valid exchange', async () => {
    await expectCode(surveyTraffic(source('')), 'DATA_EMPTY');
    await expectCode(surveyTraffic(source('nonsense\n{}')), 'DATA_EMPTY');
  });

  it.each([
    ['GoReplay', '1 93c58a9b1c59a5a4d6a3b4e1 1436194400000000000\nGET / HTTP/1.1\r\n'],
    ['HAR', '{"log": {"version": "1.2", "entries": []}}'],
    ['SageMaker', '{"captureData":{"endpointInput":{}},"eventVersion":"0"}'],
    ['access log', '127.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "POST /predict HTTP/1.1" 200 12'],
  ])('names %s and what is read today', async (name, text) => {
    const error = await expectCode(surveyTraffic(source(text)), 'DATA_UNREADABLE');
    expect(error.message).toContain(name);
    expect(error.message).toContain('JSON lines');
  });
});
