import { describe, expect, it } from '@jest/globals';
import { orderWindows, parseWindow } from '@plumbline/monitor';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseWindow', () => {
  it('names a stretch of time by its moments in UTC, however they are written', () => {
    const utc = '2026-06-01T00:00:00.000Z/2026-06-02T00:00:00.000Z';
    expect(parseWindow('2026-06-01/2026-06-02')).toEqual({ id: utc, from: utc.split('/')[0], to: utc.split('/')[1] });
    expect(parseWindow('2026-06-01T02:00+02:00/2026-06-02T00:00:00Z').id).toBe(utc);
  });

  it('keeps an opaque id as given', () => {
    expect(parseWindow('week-23')).toEqual({ id: 'week-23', from: null, to: null });
  });

  it.each([
    '', 'two words', `${'x'.repeat(129)}`, '2026-06-01/', '/2026-06-01', '2026-06-02/2026-06-01', '2026-06-01/2026-06-01',
    '2026-06-01/2026-06-02/2026-06-03', '2026-02-30/2026-03-02', '2026-06-01T00:00/2026-06-02T00:00', 'June/July',
    '2026-13-01/2026-14-01', '2026-06-01T00:00Z\n/2026-06-02',
  ])('refuses %j', async (text) => {
    await expectCode(() => parseWindow(text), 'INPUT_INVALID');
  });
}); // biome-ignore format: one list

const at = (text: string) => ({ window: parseWindow(text) });

describe('orderWindows', () => {
  it('sorts windows with times by time, so that one can be backfilled', () => {
    const [first, second, third] = [
      at('2026-06-01/2026-06-02'),
      at('2026-06-02/2026-06-03'),
      at('2026-06-05/2026-06-06'),
    ];
    expect(orderWindows([third, first, second])).toEqual([first, second, third]);
  });

  it('leaves opaque windows as given', () => {
    const records = [at('b'), at('a'), at('c')];
    expect(orderWindows(records)).toEqual(records);
  });

  it('refuses windows that overlap', async () => {
    await expectCode(() => orderWindows([at('2026-06-01/2026-06-03'), at('2026-06-02/2026-06-04')]), 'INPUT_CONFLICT');
  });

  it('refuses a mixture of times and opaque ids', async () => {
    await expectCode(() => orderWindows([at('2026-06-01/2026-06-03'), at('week-2')]), 'INPUT_CONFLICT');
  });
});
