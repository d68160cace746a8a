import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSelector } from '../../../../packages/model/src/slices/parse-selector.ts';
import { columnsOf } from '../../../../packages/model/src/slices/selector.ts';
import { closingParenthesis } from '../../../../packages/model/src/slices/selector-tokens.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const value = (text: string, number: number | null = null) => ({ text, number });

describe('parseSelector()', () => {
  it.each([
    ['region', [{ kind: 'each', column: 'region' }]],
    ['  customer age  ', [{ kind: 'each', column: 'customer age' }]],
    ['"a, b"', [{ kind: 'each', column: 'a, b' }]],
    ['größe.cm', [{ kind: 'each', column: 'größe.cm' }]],
    [
      'region, plan',
      [
        { kind: 'each', column: 'region' },
        { kind: 'each', column: 'plan' },
      ],
    ],
    [
      'age by [0, 18, 30.5]',
      [{ kind: 'edges', column: 'age', edges: [value('0', 0), value('18', 18), value('30.5', 30.5)] }],
    ],
    ['age by quantiles 4', [{ kind: 'quantiles', column: 'age', count: 4 }]],
  ])('reads cuts: %s', (text, cuts) => {
    expect(parseSelector(text)).toEqual({ text: text.trim(), cuts });
  });

  it.each([
    ['region = "north"', { kind: 'compare', column: 'region', operator: '=', value: value('north') }],
    ['region != north', { kind: 'compare', column: 'region', operator: '!=', value: value('north') }],
    ['code="it\\"s"', { kind: 'compare', column: 'code', operator: '=', value: value('it"s') }],
    ['age<18', { kind: 'compare', column: 'age', operator: '<', value: value('18', 18) }],
    [
      'since >= 2024-02-01',
      { kind: 'compare', column: 'since', operator: '>=', value: value('2024-02-01', 1_706_745_600_000) },
    ],
    [
      'age in [18, 30)',
      {
        kind: 'range',
        column: 'age',
        range: { low: value('18', 18), high: value('30', 30), includesLow: true, includesHigh: false },
      },
    ],
    [
      'age in (-inf, 30]',
      {
        kind: 'range',
        column: 'age',
        range: { low: null, high: value('30', 30), includesLow: false, includesHigh: true },
      },
    ],
    ['plan in {free, "pro"}', { kind: 'among', column: 'plan', values: [value('free'), value('pro')] }],
    ['age is missing', { kind: 'missing', column: 'age' }],
    ['age IS NOT missing', { kind: 'not', test: { kind: 'missing', column: 'age' } }],
  ])('reads tests: %s', (text, test) => {
    expect(parseSelector(text).cuts).toEqual([{ kind: 'test', text, test }]);
  });

  it('binds "not" before "and" before "or", and parentheses before all', () => {
    const shape = (text: string) => {
      const [cut] = parseSelector(text).cuts;
      return JSON.stringify(cut?.kind === 'test' ? cut.test : null, (key, each) =>
        ['operator', 'value'].includes(key) ? undefined : each,
      );
    };
    const compare = (column: string) => `{"kind":"compare","column":"${column}"}`;
    expect(shape('a=1 or not b=2 and c=3')).toBe(
      `{"kind":"or","tests":[${compare('a')},{"kind":"and","tests":[{"kind":"not","test":${compare('b')}},${compare('c')}]}]}`,
    );
    expect(shape('(a=1 or b=2) and c=3')).toBe(
      `{"kind":"and","tests":[{"kind":"or","tests":[${compare('a')},${compare('b')}]},${compare('c')}]}`,
    );
  });

  it('names every column once', () => {
    expect(
      columnsOf(parseSelector('region, (age < 18 and plan = "free") or age is missing, x by quantiles 2')),
    ).toEqual(['region', 'age', 'plan', 'x']);
  });

  it.each([
    ['', /character 1 \(the end\).*name of a column/],
    ['region,', /character 8 \(the end\)/],
    ['age <', /character 6 \(the end\) a value/],
    ['age < 18 plan', /character 10 \("plan"\)/],
    ['age by 18', /"\[" with edges/],
    ['age by [18, 18]', /must ascend/],
    ['age by [18, x]', /a number or a date/],
    ['age by quantiles 1', /2 to 100/],
    ['age by quantiles 4.5', /2 to 100/],
    ['age in [30, 18)', /must ascend/],
    ['age in 18', /a range such as/],
    ['plan in {free', /"}" must close/],
    ['age is here', /"missing" must follow/],
    ['(age < 18', /"\)" must close/],
    ['region = "north', /quote at character 10/],
    ['a, b, c, d, e', /at most 4 parts/],
    ['age by ["2024-13-01"]', /a number or a date/],
    ['age in [1e999, 2]', /a number or a date/],
  ])('refuses %j with the place', async (text, message) => {
    await expectCode(() => parseSelector(text), 'CONFIG_INVALID');
    expect(() => parseSelector(text)).toThrow(message);
  });

  it('refuses hostile text soon: too long, too deep, too many edges', async () => {
    const texts = [
      'a'.repeat(501),
      `${'('.repeat(200)}a=1${')'.repeat(200)}`,
      `${'not '.repeat(100)}a=1`,
      `a by [${Array.from({ length: 120 }, (_, edge) => edge).join(',')}]`,
    ];
    for (const text of texts) await expectCode(() => parseSelector(text), 'CONFIG_INVALID');
  });

  it('answers any text at all with a selector or CONFIG_INVALID', () => {
    const pieces = fc.constantFrom(
      'a',
      '"',
      "'",
      '\\',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ',',
      '<',
      '=',
      '!',
      ' by ',
      ' in ',
      ' and ',
      ' not ',
      '1',
      ' is ',
      '\u0000',
      '$',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        try {
          return parseSelector(parts.join('')).cuts.length > 0;
        } catch (thrown) {
          return thrown instanceof Error && 'code' in thrown && thrown.code === 'CONFIG_INVALID';
        }
      }),
      { seed: 20_240_601, numRuns: 2000 },
    );
  });
});

describe('closingParenthesis()', () => {
  it.each([
    ['slice(region): x', 5, 12],
    ['slice(age in [18, 30)): x', 5, 21],
    ['slice(a = ")"): x', 5, 13],
    ['slice(a = "\\")"): x', 5, 15],
    ['slice((a=1) or b=2): x', 5, 18],
    ['slice(region: x', 5, -1],
  ])('finds the end of the selector in %s', (text, opens, closes) => {
    expect(closingParenthesis(text, opens)).toBe(closes);
  });
});
