import { describe, expect, it } from '@jest/globals';
import { sources } from '../support/sources.ts';
import { readSyntax } from '../support/syntax.ts';

const FILE_LINES_MAX = 300;
const FUNCTION_LINES_MAX = 60;
const PARAMETERS_MAX = 3;

/** The one error class takes code, message, fix and place, in that order, everywhere. */
const parametersMax = (name: string): number => (name === 'constructor' ? PARAMETERS_MAX + 1 : PARAMETERS_MAX);

describe('sizes', () => {
  it(`keep every source file at or under ${FILE_LINES_MAX} lines`, () => {
    const long = sources().map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > FILE_LINES_MAX)).toEqual([]);
  });

  it(`keep every function at or under ${FUNCTION_LINES_MAX} lines and ${PARAMETERS_MAX} parameters`, () => {
    const big = sources().flatMap(({ path, text }) =>
      readSyntax(text)
        .functions.filter(
          ({ lines, parameters, name }) => lines > FUNCTION_LINES_MAX || parameters > parametersMax(name),
        )
        .map((found) => ({ path, ...found })),
    );
    expect(big).toEqual([]);
  });

  it('measure a function by its own lines and parameters', () => {
    const { functions } = readSyntax(
      '// é before\nfunction outer(a: number, b: number) {\n  const inner = () => {\n    return a;\n  };\n  return inner() + b;\n}\n',
    );
    expect(functions).toEqual([
      { name: 'outer', lines: 6, parameters: 2 },
      { name: 'inner', lines: 3, parameters: 0 },
    ]);
  });
});
