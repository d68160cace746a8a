import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { readMetricsFile } from '@plumbline/model';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const read = (value: Json) => readMetricsFile(value, 'the metrics of the candidate');

describe('readMetricsFile()', () => {
  it('reads metrics alone, or with the rows they rest on', async () => {
    expect(await read({ auc: 0.8 })).toEqual({ values: { auc: 0.8 }, rows: null });
    expect(await read({ metrics: { auc: 0.8 } })).toEqual({ values: { auc: 0.8 }, rows: null });
    expect(await read({ metrics: { auc: 0.8 }, rows: 7 })).toEqual({ values: { auc: 0.8 }, rows: 7 });
  });

  it('takes nothing from metrics of no row', async () => {
    await expectCode(read({ metrics: { auc: 0.8 }, rows: 0 }), 'DATA_EMPTY');
  });

  it.each<[string, Json]>([
    ['no metric', {}],
    ['no metric beside its rows', { metrics: {}, rows: 7 }],
    ['a metric that is text', { auc: 'NaN' }],
    ['a metric that is null', { metrics: { auc: null } }],
    ['a metric beyond all bounds', { auc: Number.POSITIVE_INFINITY }],
    ['rows that are not whole', { metrics: { auc: 0.8 }, rows: 0.5 }],
    ['a list', [0.8]],
    ['null', null],
  ])('refuses %s', async (_what, value) => {
    await expectCode(read(value), 'DATA_UNREADABLE');
  });
});
