import { describe, expect, it } from '@jest/globals';
import { editYaml, flowYaml } from '@plumbline/boundary';
import fc from 'fast-check';
import { parse } from 'yaml';
import { expectCode } from '../../support/to-throw-with-code.ts';

const RULES = `# rules of the churn table
columns:
  age: { type: integer }   # in years
  plan:
    in: [free, pro]  # ordered
    severity: warning

  # the key
  id: {}
rows: { at-least: 3 }
`;

describe('editYaml', () => {
  it('replaces a value and leaves every other byte', async () => {
    expect(await editYaml(RULES, [{ path: ['columns', 'plan', 'in'], value: ['free', 'pro', 'team'] }])).toBe(
      RULES.replace('[free, pro]', '["free", "pro", "team"]'),
    );
  });

  it('adds to a flow map, to an empty one and to a block map', async () => {
    const edited = await editYaml(RULES, [
      { path: ['columns', 'age', 'nullable'], value: false },
      { path: ['columns', 'id', 'unique'], value: true },
      { path: ['columns', 'plan', 'missing', 'at-most'], value: 0.1 },
      { path: ['columns', 'new column'], value: { type: 'string' } },
    ]);
    expect(edited).toBe(
      RULES.replace('{ type: integer }', '{ type: integer, nullable: false }')
        .replace('severity: warning\n', 'severity: warning\n    missing: { at-most: 0.1 }\n')
        .replace('id: {}\n', 'id: { unique: true }\n  "new column": { type: "string" }\n'),
    );
  });

  it('keeps the turn of edits that touch each other', async () => {
    const inner = { path: ['columns', 'age', 'type'], value: 'number' };
    const outer = { path: ['columns', 'age'], value: { nullable: true } };
    const edited = async (...edits: Parameters<typeof editYaml>[1]) => parse(await editYaml(RULES, edits)).columns.age;
    expect(await edited(inner, outer)).toEqual({ nullable: true });
    expect(await edited(outer, inner)).toEqual({ nullable: true, type: 'number' });
    expect(
      await editYaml(
        'a: {}\n',
        ['p', 'q', 'r'].map((key) => ({ path: ['a', key], value: 1 })),
      ),
    ).toBe('a: { p: 1, q: 1, r: 1 }\n');
  });

  it('makes two thousand edits in a moment', async () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => `k${at}`);
    const text = keys.map((key) => `${key}: { unique: true }\n`).join('');
    const started = performance.now();
    const edited = await editYaml(
      text,
      keys.map((key) => ({ path: [key, 'required'], value: false })),
    );
    expect(edited).toBe(text.replaceAll('true }', 'true, required: false }'));
    const more = await editYaml(
      'columns:\n  a:\n    b: 1\n# the end\n',
      keys.flatMap((key) => [
        { path: ['columns', key], value: 1 },
        { path: ['columns', 'a', key, 'c'], value: 2 },
        { path: ['columns', 'a', key, 'd'], value: 3 },
      ]),
    );
    const added = (indent: string, value: string): string => keys.map((key) => `${indent}${key}: ${value}\n`).join('');
    expect(more).toBe(`columns:\n  a:\n    b: 1\n${added('    ', '{ c: 2, d: 3 }')}${added('  ', '1')}# the end\n`);
    // One reading for each takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('makes the maps on the way', async () => {
    expect(await editYaml('', [{ path: ['columns', 'a'], value: {} }])).toBe('{ columns: { a: {} } }\n');
    expect(parse(await editYaml('columns:\n', [{ path: ['columns', 'a'], value: 1 }]))).toEqual({ columns: { a: 1 } });
  });

  it('refuses what is no YAML', () => expectCode(editYaml('a: [1', [{ path: ['a'], value: 1 }]), 'CONFIG_SYNTAX'));

  it('reads back as the same document with the value set, for any document', async () => {
    const key = fc.string({ minLength: 1, maxLength: 4 });
    const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
    const tree = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, { maxKeys: 3 })), {
      minKeys: 1,
      maxKeys: 4,
    });
    await fc.assert(
      fc.asyncProperty(tree, fc.array(key, { minLength: 1, maxLength: 2 }), value, async (before, path, now) => {
        const text = Object.entries(before)
          .map(([name, inner]) => `${JSON.stringify(name)}: ${flowYaml(inner)}\n`)
          .join('');
        const after = parse(await editYaml(text, [{ path, value: now }]), { maxAliasCount: 0 });
        let found: unknown = after;
        for (const step of path) found = Reflect.get(Object(found), step);
        expect(found).toEqual(now);
        for (const [name, inner] of Object.entries(before)) if (name !== path[0]) expect(after[name]).toEqual(inner);
      }),
      { seed: 20240601, numRuns: 200 },
    );
  });
});
