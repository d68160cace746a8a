import { describe, expect, it } from '@jest/globals';
import { ageLimitOf, mergeDemands, parseDuration, rulesOf } from '@plumbline/registry';

const DAY = 86_400_000;
const head = { aliases: { production: { require: ['evaluate-gate'] } }, 'alias-chain': ['dev', 'production'] };
const base = {
  aliases: { production: { require: [{ action: 'shadow-compare', 'max-age': '7d' }], 'max-age': '30d' } },
  'alias-chain': ['staging', 'production'],
};

describe('rulesOf()', () => {
  it('holds what the base says and what the head says, so that the head only adds', () => {
    const { demands, after } = rulesOf('production', [head, base]);
    expect(mergeDemands(demands)).toEqual([
      { action: 'evaluate-gate', maxAgeMs: null },
      { action: 'shadow-compare', maxAgeMs: 7 * DAY },
    ]);
    expect(after).toEqual(['dev', 'staging']);
  });

  it('demands nothing of an alias that no section speaks of, nor of the first in a chain', () => {
    expect(rulesOf('dev', [head])).toEqual({ demands: [], after: [] });
    expect(rulesOf('toString', [head, {}])).toEqual({ demands: [], after: [] });
  });
});

describe('mergeDemands()', () => {
  it('keeps the shortest age', () => {
    const ages = [null, 5, 3].map((maxAgeMs) => ({ action: 'evaluate-gate' as const, maxAgeMs }));
    expect(mergeDemands(ages)).toEqual([{ action: 'evaluate-gate', maxAgeMs: 3 }]);
  });
});

describe('ageLimitOf()', () => {
  it('is the shortest any section says', () => {
    expect(ageLimitOf('production', [head, base])).toBe(30 * DAY);
    expect(ageLimitOf('dev', [head, base])).toBeNull();
  });
});

describe('parseDuration()', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['12h', 43_200_000],
    ['7d', 7 * DAY],
    ['2w', 14 * DAY],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });
  it.each(['', '7', 'd', '0d', '-1d', '7 d', '1.5h', '7D', '7dd'])('refuses %j', (text) =>
    expect(parseDuration(text)).toBeNull(),
  );
});
