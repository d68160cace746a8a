import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { isDataPackage, isTableSchema } from '../../../../packages/data/src/frictionless/is-table-schema.ts';
import { type ResourceChoice, readDataPackage } from '../../../../packages/data/src/frictionless/read-data-package.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const resource = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  path: `data/${name}.csv`,
  schema: { fields: [{ name: `${name}-field`, type: 'integer' }] },
  ...more,
});

async function read(resources: Json, choice: ResourceChoice = {}) {
  const { value, locate } = await parseYaml(JSON.stringify({ name: 'p', resources }, null, 1), 'datapackage.json');
  return readDataPackage(value, { name: 'datapackage.json', sha256: 'd1', locate }, choice);
}

describe('readDataPackage', () => {
  it.each<[ResourceChoice]>([[{ resource: 'b' }], [{ paths: ['/home/ci/data/b.csv'] }], [{ paths: ['data\\b.csv'] }]])(
    'chooses a resource by %j',
    async (choice) => {
      const { checks, language } = await read([resource('a'), resource('b')], choice);
      expect(checks.map(({ name }) => name)).toEqual(['columns.match', 'column.b-field.type']);
      expect(language).toBe('Frictionless Data Package');
    },
  );

  it('takes the only one', async () => {
    const { checks } = await read([resource('a')], { paths: ['/elsewhere.csv'] });
    expect(checks[1]?.where?.line).toBe(11);
  });

  it('reads by the dialect and encoding of the resource', async () => {
    const dialect = { delimiter: ';', quoteChar: "'", header: true, lineTerminator: '\n' };
    expect((await read([resource('a', { dialect, encoding: 'latin1' })])).reading).toEqual({
      encoding: 'latin1',
      csv: { delimiter: ';', quote: "'" },
    });
    expect((await read([resource('a', { dialect: { csv: { delimiter: '|' } }, encoding: 'utf-8' })])).reading).toEqual({
      csv: { delimiter: '|' },
    });
  });

  it.each<[string, Json, ResourceChoice, 'CONFIG_INVALID' | 'CONFIG_UNSUPPORTED', string]>([
    ['no resources', [], {}, 'CONFIG_INVALID', 'resources'],
    ['an unknown name', [resource('a'), resource('b')], { resource: 'c' }, 'CONFIG_INVALID', 'a, b'],
    ['no choice', [resource('a'), resource('b')], {}, 'CONFIG_INVALID', 'a, b'],
    ['no schema', [{ name: 'a', path: 'a.csv' }], {}, 'CONFIG_INVALID', 'schema'],
    [
      'a schema elsewhere',
      [resource('a', { schema: 'https://example.org/s.json' })],
      {},
      'CONFIG_UNSUPPORTED',
      's.json',
    ],
    ['a dialect elsewhere', [resource('a', { dialect: 'd.json' })], {}, 'CONFIG_UNSUPPORTED', 'dialect'],
    ['no header', [resource('a', { dialect: { header: false } })], {}, 'CONFIG_UNSUPPORTED', '"header"'],
    ['comments', [resource('a', { dialect: { commentChar: '#' } })], {}, 'CONFIG_UNSUPPORTED', '"commentChar"'],
    [
      'a fault inside',
      [resource('a', { schema: { fields: [{ name: 'x', type: 'int' }] } })],
      {},
      'CONFIG_INVALID',
      '"int"',
    ],
  ])('%s', async (_, resources, choice, code, words) => {
    const error = await expectCode(read(resources, choice), code);
    expect(error.message).toContain(words);
    expect(error.where).toMatchObject({ file: 'datapackage.json', line: expect.any(Number) });
  });
});

describe('isTableSchema, isDataPackage', () => {
  it.each<[Json, boolean, boolean]>([
    [{ fields: [{ name: 'a' }] }, true, false],
    [{ resources: [] }, false, true],
    [{ fields: 'a' }, false, false],
    [[], false, false],
    [null, false, false],
  ])('%j: %s, %s', (value, schema, dataPackage) => {
    expect([isTableSchema(value), isDataPackage(value)]).toEqual([schema, dataPackage]);
  });
});
