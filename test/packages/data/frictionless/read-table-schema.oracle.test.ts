import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../../../support/repository-root.ts';
import { CELL_CASES } from './cell-cases.ts';

interface Cell {
  readonly input: { readonly field: object; readonly text: string };
  readonly expected: boolean;
}

/** Where the standard, which counts here, says something else than its reference implementation, by field and text. */
const STANDARD_ONLY: readonly (readonly [field: object, texts: readonly string[]])[] = [
  [{ type: 'string', format: 'uri' }, ['http://a b', 'http://example.org/%2']],
  [{ type: 'string', format: 'uuid' }, ['95ecc380afe911e49b6c751b66dd541e']],
  [{ type: 'string', format: 'binary' }, ['dGVz dA==', '====']],
  [{ type: 'number' }, ['1_000', 'INFINITY']],
  [{ type: 'number', groupChar: ',' }, [',5']],
  [{ type: 'integer' }, ['1_000']],
  [{ type: 'integer', groupChar: ',' }, ['1,000', '100,000', '-1,000']],
  [{ type: 'list', itemType: 'date', delimiter: ';' }, ['2024-1-1']],
  [{ type: 'date' }, ['2019-1-1']],
  [{ type: 'datetime' }, ['2014-01-01 06:00:00']],
  [{ type: 'time' }, ['24:00:00']],
  [{ type: 'duration' }, ['PT', 'P1YT', 'PT1.5M']],
  [{ type: 'geopoint', format: 'array' }, ['["1", 2]']],
  [{ type: 'geojson' }, ['{"type": "Point", "coordinates": [0, 0, 0]}']],
];

const named = (field: object, text: string): string => `${JSON.stringify(field)} ${JSON.stringify(text)}`;

describe('readTableSchema', () => {
  it('says of cells what the reference implementation says, but where the standard says otherwise', () => {
    const { cases } = JSON.parse(readFileSync(join(repositoryRoot, 'test/oracle/frictionless/cells.json'), 'utf8'));
    const oracle = new Map(cases.map(({ input, expected }: Cell) => [named(input.field, input.text), expected]));
    const ours = CELL_CASES.flatMap(({ field, valid, invalid }) => [
      ...valid.map((text) => [named(field, text), true] as const),
      ...invalid.map((text) => [named(field, text), false] as const),
    ]);
    expect(ours.map(([name]) => name)).toEqual([...oracle.keys()]);
    const different = ours.filter(([name, isValid]) => oracle.get(name) !== isValid).map(([name]) => name);
    expect(different).toEqual(STANDARD_ONLY.flatMap(([field, texts]) => texts.map((text) => named(field, text))));
  });
});
