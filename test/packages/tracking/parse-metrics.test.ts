import { describe, expect, it } from '@jest/globals';
import { parseMetrics } from '@plumbline/tracking';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseMetrics()', () => {
  const good: readonly [string, string, Record<string, number>][] = [
    ['flat', '{"auc": 0.75, "rows": 10}', { auc: 0.75, rows: 10 }],
    ['under "metrics"', '{"metrics": {"auc": 0.75}, "rows": 10}', { auc: 0.75 }],
    [
      'bare NaN and Infinity, as Python writes',
      '{"a": NaN, "b": -Infinity, "c": Infinity}',
      { a: NaN, b: -Infinity, c: Infinity },
    ],
    ['NaN as text', '{"a": "NaN", "b": "-Infinity"}', { a: NaN, b: -Infinity }],
    ['null, as JavaScript writes NaN', '{"a": null}', { a: NaN }],
    ['a name that holds the word', '{"NaN \\" Infinity": 1}', { 'NaN " Infinity': 1 }],
  ];

  it.each(good)('reads %s', (_what, text, expected) => {
    expect(parseMetrics(text, 'the metrics')).toEqual(expected);
  });

  const bad: readonly [string, string][] = [
    ['text', 'auc = 0.75'],
    ['a list', '[1]'],
    ['a number', '1'],
    ['no metric', '{}'],
    ['no metric under "metrics"', '{"metrics": {}}'],
    ['a word', '{"auc": "good"}'],
    ['a truth value', '{"auc": true}'],
    ['a nested object', '{"auc": {"train": 1}}'],
    ['a name without end', `{"${'x'.repeat(201)}": 1}`],
    [
      'more than a thousand',
      JSON.stringify(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`m${index}`, 1]))),
    ],
  ];

  it.each(bad)('refuses %s with COMMAND_OUTPUT', async (_what, text) => {
    await expectCode(() => parseMetrics(text, 'the metrics'), 'COMMAND_OUTPUT');
  });
});
