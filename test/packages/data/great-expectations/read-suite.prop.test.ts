import { describe, expect, it } from '@jest/globals';
import { PlumblineError } from '@plumbline/core';
import { expectationDocs } from '@plumbline/data';
import fc from 'fast-check';
import { evaluateParameter } from '../../../../packages/data/src/great-expectations/parameter-expression.ts';
import { CONDITION_PARSERS, readRowCondition } from '../../../../packages/data/src/great-expectations/row-condition.ts';
import { NOW, suiteOf } from './suites.ts';

const RUNS = { seed: 20240601, numRuns: 300 };
const docs = expectationDocs();

const word = fc.constantFrom(
  'a', 'and', 'or', 'not', 'in', 'is', 'null', 'between', 'True', '(', ')', '[', ']', ',', '.', '-', '+', '*', '/', '^', '<', '>=', '==', '!=',
  '"x"', "'", '`b`', '1e309', '0.5', 'isnull()', 'col("a")', 'now()', 'timedelta(days=1)', '$', '\\', 'urn:', ' ', '\n', '🦆',
); // biome-ignore format: a list of words
const text = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);
const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    -1,
    1e308,
    0.5,
    '2024-01-01',
    'int64',
    'a',
    'b',
    '%',
    '(',
    'any',
    'std',
    '{batch}',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  text,
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.record({ $PARAMETER: text }),
  fc.record({ bins: fc.array(scalar), weights: fc.array(scalar) }),
  fc.record({ quantiles: fc.array(scalar), value_ranges: fc.array(fc.array(scalar, { maxLength: 3 })) }),
  fc.jsonValue({ maxDepth: 3 }),
);
const expectation = fc.constantFrom(...docs).chain(({ name, arguments: own }) => {
  const legal = [...own, 'row_condition', 'condition_parser', 'result_format', 'mostly', 'other'];
  return fc.dictionary(fc.constantFrom(...legal), value).map((kwargs) => ({ type: name, kwargs }));
});

describe('readSuite of anything', () => {
  it('gives one check an expectation, or an error with a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(expectation, { maxLength: 3 }), async (expectations) => {
        const suite = await suiteOf(JSON.stringify({ expectations })).catch((thrown: unknown) => thrown);
        if (suite instanceof Error) {
          expect(suite).toBeInstanceOf(PlumblineError);
          expect((suite as PlumblineError).code).toMatch(/^CONFIG_/);
        } else expect(suite).toMatchObject({ entries: { length: expectations.length } });
      }),
      RUNS,
    );
  });

  it('refuses any other JSON with a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const thrown = await suiteOf(JSON.stringify({ name: 's', expectations: [json] })).catch(
          (error: unknown) => error,
        );
        expect(thrown).toBeInstanceOf(PlumblineError);
      }),
      RUNS,
    );
  });
});

describe('conditions and parameters of anything', () => {
  it('are understood or named as unclear', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...CONDITION_PARSERS), (written, parser) => {
        const read = readRowCondition(written, parser);
        expect('rows' in read || 'unclear' in read).toBe(true);
      }),
      RUNS,
    );
  });

  it('have a value or a problem', () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = evaluateParameter(written, { parameters: { a: 2, b: 'x' }, now: NOW });
        expect('value' in found || 'problem' in found).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    ['nested', `${'('.repeat(9_000)}a`],
    ['negated', `${'not '.repeat(2_400)}a`],
    ['chained', `a${' < a'.repeat(2_400)}`],
    ['signed', `${'-'.repeat(9_000)}1`],
    ['longer than the limit', 'a or '.repeat(100_000)],
  ])('take no time where they are %s deep', (_, written) => {
    const started = performance.now();
    for (const parser of CONDITION_PARSERS) readRowCondition(written, parser);
    evaluateParameter(written, { parameters: { a: 1 }, now: NOW });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
