import { describe, expect, it } from '@jest/globals';
import { PlumblineError } from '@plumbline/core';
import { customMetric } from '@plumbline/model';
import fc from 'fast-check';
import { sampleOfRows } from '../../../support/metric-cases.ts';

const SETTINGS = { seed: 20240601, numRuns: 400 };

interface Written {
  readonly text: string;
  readonly value: number;
}

/** 3 true positives, 2 false positives, 1 false negative, 4 true negatives. */
const sample = sampleOfRows({
  task: 'binary',
  classes: ['no', 'yes'],
  label: [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  predicted: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
});
const COUNTS: readonly Written[] = [
  { text: 'tp', value: 3 },
  { text: 'fp', value: 2 },
  { text: 'fn', value: 1 },
  { text: 'tn', value: 4 },
  { text: 'n', value: 10 },
  { text: 'cm["no","yes"]', value: 2 },
];

const leaf = fc.oneof(
  fc.constantFrom(...COUNTS),
  fc.integer({ min: 0, max: 999 }).map((value): Written => ({ text: `${value / 8}`, value: value / 8 })),
);
const { expression } = fc.letrec<{ expression: Written }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    fc.tuple(tie('expression'), tie('expression'), fc.constantFrom('+', '-', '*', '/')).map(
      ([a, b, sign]): Written => ({
        text: `(${a.text}) ${sign} (${b.text})`,
        value:
          sign === '+'
            ? a.value + b.value
            : sign === '-'
              ? a.value - b.value
              : sign === '*'
                ? a.value * b.value
                : a.value / b.value,
      }),
    ),
    fc.tuple(tie('expression'), tie('expression'), fc.boolean()).map(
      ([a, b, least]): Written => ({
        text: `${least ? 'min' : 'max'}(${a.text}, ${b.text})`,
        value: least ? Math.min(a.value, b.value) : Math.max(a.value, b.value),
      }),
    ),
    tie('expression').map(({ text, value }): Written => ({ text: `-(${text})`, value: -value })),
  ),
}));

function valueFor(text: string): number {
  const metric = customMetric('own', { expression: text, higherIsBetter: true });
  return metric.estimator(sample, sample.candidate)(new Float64Array(sample.rows).fill(1));
}

describe('customMetric', () => {
  it('computes what arithmetic does', () => {
    fc.assert(
      fc.property(expression, ({ text, value }) => {
        fc.pre(text.length <= 500);
        const found = valueFor(text);
        // What divides by 0 on the way has no value, though IEEE arithmetic may find one again: max(1, −1/0).
        if (Number.isNaN(found)) expect(text).toContain('/');
        else expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
      SETTINGS,
    );
  });

  it('reads any text or refuses it as a mistake of the configuration', () => {
    const pieces = fc.constantFrom(
      'tp',
      'fp',
      'n',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      ',',
      'min',
      'cm',
      '[',
      ']',
      '"yes"',
      "'no'",
      '1.5',
      ' ',
      '"',
      'é',
      '\n',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const value = valueFor(text);
          expect(Number.isFinite(value) || Number.isNaN(value)).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(PlumblineError);
          expect(thrown).toMatchObject({ code: 'CONFIG_INVALID' });
        }
      }),
      { ...SETTINGS, numRuns: 2000 },
    );
  });
});
