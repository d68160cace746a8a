import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { evaluateParameter } from '../../../../packages/data/src/great-expectations/parameter-expression.ts';

const now = new Date('2024-05-06T07:08:09Z');

function evaluated(expression: string, parameters: JsonObject = {}) {
  return evaluateParameter(expression, { parameters, now });
}

describe('evaluateParameter', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2^3^2', 512],
    ['-2^2', 4],
    ['10 - 2 - 3', 5],
    ['rows * 0.9', 90],
    ['rows-1', 99],
    ['abs(-3) + trunc(2.9) + sgn(-5)', 4],
    ['round(2.5) + round(3.5)', 6],
    ['cos(0) + exp(0) + sin(0) + tan(0)', 2],
    ['PI / pi', 1],
    ['1.5e2 + .5', 150.5],
  ])('works out %s', (expression, value) => {
    expect(evaluated(expression, { rows: 100 })).toEqual({ value });
  });

  it.each([
    ['now()', '2024-05-06T07:08:09'],
    ['now() - timedelta(weeks=52*100)', '1924-09-08T07:08:09'],
    ['now() - timedelta(1, seconds=9)', '2024-05-05T07:08:00'],
    ['datetime(2003, 1, 2)', '2003-01-02T00:00:00'],
    ['datetime(year=2003, month=1, day=2, hour=5) + timedelta(hours=1) * 2', '2003-01-02T07:00:00'],
    ['timedelta(days=1) + start', '2020-01-02T00:00:00'],
    ['abs(1) * 2', 2],
  ])('reckons with moments: %s', (expression, value) => {
    expect(evaluated(expression, { start: '2020-01-01' })).toEqual({ value });
  });

  it('hands out what a name holds, whatever it is, when it stands alone', () => {
    expect(evaluated('set', { set: ['a', 'b'] })).toEqual({ value: ['a', 'b'] });
    expect(evaluated(' my-name.of it ', { 'my-name.of it': 5 })).toEqual({ value: 5 });
  });

  it.each([
    ['', 'ends too early'],
    ['unknown', 'no value is given for "unknown"'],
    ['1 +', 'ends too early'],
    ['(1', '")" is missing'],
    ['1 2', 'must not go on at "2"'],
    ['1 / 0', 'must come to a finite number'],
    ['timedelta(days=1)', 'must come to a finite number or a moment'],
    ['now() + now()', '"+" cannot combine these two'],
    ['now() * 2', '"*" cannot combine these two'],
    ['2 / timedelta(days=1)', '"/" cannot combine these two'],
    ['eval(1)', '"eval" cannot be called so'],
    ['datetime(2003, 2, 30)', '"datetime" cannot be called so'],
    ['datetime(2003)', '"datetime" cannot be called so'],
    ['timedelta(years=1)', '"timedelta" cannot be called so'],
    ['now(1)', '"now" cannot be called so'],
    ['set + 1', '"set" must hold a number'],
    ['a ; b', 'must be an arithmetic expression'],
    ['*', '"*" must not stand there'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'nested at most 50 deep'],
    ['1+'.repeat(600), 'at most 1000 characters'],
    ['__proto__', 'must be an arithmetic expression'],
    ['constructor', 'no value is given for "constructor"'],
  ])('says what is wrong with %p', (expression, problem) => {
    expect(evaluated(expression, { set: ['a'] })).toEqual({ problem: expect.stringContaining(problem) });
  });
});
