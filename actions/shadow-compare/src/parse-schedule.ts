import type { Schedule } from '@plumbline/traffic';

/** Reads `closed`, `recorded` or `rate:<n>/s`; null where the text is none of these. */
export function parseSchedule(text: string): Schedule | null {
  if (text === 'closed' || text === 'recorded') return { kind: text };
  const [, rate = ''] = /^rate:(\d+(?:\.\d+)?)\/s$/.exec(text) ?? [];
  const perSecond = Number(rate);
  return rate !== '' && perSecond > 0 && perSecond <= 100_000 ? { kind: 'rate', perSecond } : null;
}
