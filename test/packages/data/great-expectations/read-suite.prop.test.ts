import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateParameter } from '../../../../packages/data/src/great-expectations/parameter-expression.ts';
import { CONDITION_PARSERS, readRowCondition } from '../../../../packages/data/src/great-expectations/row-condition.ts';
import { NOW } from './suites.ts';

const RUNS = { seed: 20240601, numRuns: 300 };

const word = fc.constantFrom(
  'a', 'and', 'or', 'not', 'in', 'is', 'null', 'between', 'True', '(', ')', '[', ']', ',', '.', '-', '+', '*', '/', '^', '<', '>=', '==', '!=',
  '"x"', "'", '`b`', '1e309', '0.5', 'isnull()', 'col("a")', 'now()', 'timedelta(days=1)', '$', '\\', 'urn:', ' ', '\n', '🦆',
); // biome-ignore format: a list of words
const text = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);
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
