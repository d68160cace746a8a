import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseYaml()', () => {
  it('gives plain values and the place of each', async () => {
    const { value, locate } = await parseYaml('columns:\n  age:\n    range: [0, 120]\n', 's.yml');
    expect(value).toEqual({ columns: { age: { range: [0, 120] } } });
    expect(locate('/columns/age/range/1')).toEqual({ file: 's.yml', line: 3, column: 16 });
    expect(locate('/columns/age/missing')).toEqual({ file: 's.yml', line: 2, column: 3 });
  });

  it.each([
    ['a: [1,\nb: }', 2],
    ['a: 1\na: 2\n', 2],
    ['a: !!js/function x\n', 1],
    ['\tb: 1\n', 1],
    ['b: { c: 1,\n "c": 2 }', 2],
    ['1: a\n"1": b\n', 2],
    ['a: 1\n? { b: 1 }\n: 2\n', 2],
    ['a: &x b\n*x : 2\n', 2],
    ['a: 1\nb: !!binary aGk=\n', 2],
    ['a: !!timestamp 2020-01-01\n', 1],
  ])('refuses %j naming line %i', async (text, line) => {
    const error = await expectCode(parseYaml(text, 'q.yml'), 'CONFIG_SYNTAX');
    expect(error.where?.line).toBe(line);
  });

  it('refuses alias bombs', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(', ')
        }]`,
    );
    await expectCode(parseYaml(rows.join('\n'), 'bomb.yml'), 'CONFIG_SYNTAX');
  });

  it('reads an empty document as null', async () => {
    expect((await parseYaml('', 'e.yml')).value).toBeNull();
  });

  it.each([
    ['itself', 'a: &x [*x, *x, *x]'],
    ['too much', `a: ${'['.repeat(70)}${']'.repeat(70)}`],
    ['far too much', '['.repeat(100_000)],
  ])('refuses a value that holds %s', async (_name, text) => {
    await expectCode(parseYaml(text, 'deep.yml'), 'CONFIG_SYNTAX');
  });

  it.each(['&a ', ']', '"', '[: '])('refuses as much of %j as a file may have in a moment', async (piece) => {
    const started = performance.now();
    const error = await expectCode(parseYaml(piece.repeat(200_000 / piece.length), 'n.yml'), 'CONFIG_SYNTAX');
    expect(error.where).toMatchObject({ file: 'n.yml', line: 1 });
    // With its errors' places in words the library takes about ten seconds here.
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('reads a mapping as wide as a wide table in a moment', async () => {
    const text = Array.from({ length: 20_000 }, (_, column) => `column_${column}: ${column}`).join('\n');
    const started = performance.now();
    expect(Object.keys((await parseYaml(text, 'wide.yml')).value ?? {})).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
