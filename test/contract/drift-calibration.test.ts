import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import results from '../../bench/calibration/drift.json' with { type: 'json' };
import { judgeFamily, LINES } from '../../bench/calibration/drift-lines.ts';
import { rateOf, renderPage, verdictOf } from '../../bench/calibration/drift-page.ts';
import evidently from '../../bench/calibration/evidently-drift.json' with { type: 'json' };
import { repositoryRoot } from '../support/repository-root.ts';

const measured = new Map(results.lines.map((line) => [line.id, line]));
const claimed = LINES.filter(({ claim }) => 'atMost' in claim || 'atLeast' in claim);

describe('docs/drift-calibration.md', () => {
  it('is what the results say', () => {
    const page = readFileSync(join(repositoryRoot, 'docs/drift-calibration.md'), 'utf8');
    expect(page).toBe(renderPage(results, evidently));
  });

  it('has every line, and Evidently beside it', () => {
    expect(results.lines.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
    // A family of 30 million values takes it minutes.
    const within = LINES.map(({ id }) => id).filter((id) => !id.includes('1000000') && !id.includes('100000-'));
    expect(evidently.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(within));
    expect(evidently.version).toBe('0.7.23');
  });

  it('has 10,000 families where nothing moved and where something must be found', () => {
    const whole = LINES.filter(({ table }) => ['nothing', 'detection', 'single'].includes(table));
    for (const { id } of whole) expect(measured.get(id)?.families).toBeGreaterThanOrEqual(10_000);
  });

  it.each(claimed.map((line) => [line.id, line] as const))('holds its claim: %s', (id, line) => {
    const own = measured.get(id)!;
    const { rate } = rateOf(line, own);
    if ('atMost' in line.claim) expect(rate).toBeLessThanOrEqual(line.claim.atMost);
    if ('atLeast' in line.claim) expect(rate).toBeGreaterThanOrEqual(line.claim.atLeast);
    // Fewer families may leave the limit within the band, which the page then says.
    expect(own.families < 10_000 ? ['met', 'not refuted'] : ['met']).toContain(verdictOf(line, own));
  });

  it.each(['nothing-200-200', 'tolerance-200-200', 'category', 'new-category', 'clusters-tolerance-told'])(
    'is still what the code does, as far as three families can tell: %s',
    (id) => {
      const line = LINES.find((one) => one.id === id)!;
      const draw = () => {
        const random = seededRandom('5eed'.repeat(8));
        return [0, 1, 2].map((family) => judgeFamily(line, random, `${'ab'.repeat(16)}${family}`));
      };
      const outcomes = draw();
      expect(outcomes).toEqual(draw());
      expect(outcomes.filter(({ flagged }) => flagged)).toEqual([]);
      if (line.wanted !== undefined) expect(outcomes.every(({ found }) => found)).toBe(true);
    },
  );
});
