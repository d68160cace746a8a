import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import results from '../../bench/calibration/two-sample.json' with { type: 'json' };
import { judgePair, LINES } from '../../bench/calibration/two-sample-lines.ts';
import { claimOf, renderPage, verdictOf } from '../../bench/calibration/two-sample-page.ts';
import { repositoryRoot } from '../support/repository-root.ts';

const measured = new Map(results.lines.map((line) => [line.id, line]));

describe('docs/two-sample-calibration.md', () => {
  it('is what the results say', () => {
    const page = readFileSync(join(repositoryRoot, 'docs/two-sample-calibration.md'), 'utf8');
    expect(page).toBe(renderPage(results));
  });

  it('has every line, with every pair of samples it needs', () => {
    expect(results.lines.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
    for (const { id, samples } of LINES) expect(measured.get(id)?.samples).toBeGreaterThanOrEqual(samples);
  });

  it.each(LINES.filter((line) => claimOf(line) !== null).map((line) => [line.id, line] as const))(
    'holds its claim: %s',
    (id, line) => {
      // Hundreds of pairs tell a rate to a few points: the page prints the band beside each.
      const { flagged, samples } = measured.get(id)!;
      const claim = claimOf(line)!;
      if ('atMost' in claim) expect(flagged / samples).toBeLessThanOrEqual(claim.atMost);
      else expect(flagged / samples).toBeGreaterThanOrEqual(claim.atLeast);
      expect(verdictOf(line, measured.get(id)!)).not.toBe('refuted');
    },
  );

  it.each(['text-nothing-50-50', 'vector-nothing-50-50', 'rows-nothing-50-50'])(
    'is still what the code does, as far as twenty pairs can tell: %s',
    (id) => {
      const line = LINES.find((one) => one.id === id)!;
      const found = Array.from({ length: 20 }, (_, at) => judgePair(line, at));
      // Four of twenty would be 20 %, where 1 or 2 % were measured.
      expect(found.filter((outcome) => outcome !== null && outcome.pValue(0.05) <= 0.05).length).toBeLessThan(4);
    },
  );
});
