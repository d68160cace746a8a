import { describe, expect, it } from '@jest/globals';
import { parseRules, rulesReading } from '@plumbline/data';

const read = async (yaml: string) => rulesReading((await parseRules(yaml, 'rules.yml')).rules);

describe('rulesReading', () => {
  it('keeps as text what must be text or is judged by how it is written', async () => {
    const yaml =
      'columns:\n  a: { type: string }\n  b: { matches: "^0" }\n  c: { range: [0, 1] }\n  d: { also: [{ time-format: "%d" }] }\n  e: { json: false }\n';
    expect((await read(yaml)).textColumns).toEqual(['a', 'b', 'd']);
  });

  it('tells what means "no value"', async () => {
    expect(await read('missing-values: [NA]')).toEqual({ missingValues: ['NA'], textColumns: [] });
    expect(await read('empty-is-missing: false')).toMatchObject({ emptyIsMissing: false });
  });
});
