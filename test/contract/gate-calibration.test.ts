import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import { lawOf } from '../../bench/calibration/gate-laws.ts';
import { judgeSample, LINES } from '../../bench/calibration/gate-lines.ts';
import { coverageVerdict, errorVerdict, limitOf, type Results, renderPage } from '../../bench/calibration/gate-page.ts';
import { mlflowPromotes, naivePromotes, tfmaPromotes } from '../../bench/calibration/gate-rivals.ts';
import { repositoryRoot } from '../support/repository-root.ts';

/** Read in one go with the page: a run in progress replaces both. */
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const results = JSON.parse(read('bench/calibration/gate.json')) as Results;
const page = read('docs/gate-calibration.md');
const measured = new Map(results.lines.map((line) => [line.id, line]));

describe('docs/gate-calibration.md', () => {
  it('is what the results say', () => {
    expect(page).toBe(renderPage(results));
  });

  it('has no line but these, in their order, and says how many are still to be run', () => {
    const ids = LINES.map(({ id }) => id).filter((id) => measured.has(id));
    expect(results.lines.map(({ id }) => id)).toEqual(ids);
    const open = LINES.length - ids.length;
    expect(page).toContain(
      open === 0 ? 'Every line was run.' : `${open} of ${LINES.length} lines have not been run yet.`,
    );
  });

  it('refutes none of its claims', () => {
    const refuted = LINES.filter((line) => {
      const own = measured.get(line.id);
      return own !== undefined && [errorVerdict(line, own), coverageVerdict(line, own)].includes('refuted');
    });
    expect(refuted.map(({ id }) => id)).toEqual([]);
  });

  it.each(['accuracy-equal-50%-100', 'f1-loss-10%-300', 'auc-gain-50%-300', 'log_loss-equal-10%-100', 'mae-gain-300'])(
    'is still what the code does, the same for the same seed: %s',
    (id) => {
      const line = LINES.find((one) => one.id === id)!;
      const draw = () => {
        const random = seededRandom('5eed'.repeat(8));
        return [0, 1, 2].map((repetition) => judgeSample(line, random, `${'ab'.repeat(16)}${repetition}`));
      };
      expect(draw()).toEqual(draw());
    },
  );
});

describe('the laws of the samples', () => {
  const size = { rows: 4_000, positives: 800 };
  const metrics = ['accuracy', 'f1', 'auc', 'log_loss', 'mae'] as const;

  it.each(metrics)('state the true difference of %s', (metric) => {
    expect(Math.abs(lawOf(metric, 'equal', size).difference)).toBeLessThan(1e-15);
    expect(lawOf(metric, 'loss', size).difference).toBeLessThan(0);
    expect(lawOf(metric, 'gain', size).difference).toBeGreaterThan(0);
    const line = { id: metric, metric, scenario: 'loss', batch: 1, ...size } as const;
    const outcomes = [1, 2, 3, 4].map((at) => judgeSample(line, seededRandom(`${at}`.repeat(32)), 'ab'.repeat(16)));
    // Intervals of 95 % around a difference that is not the stated one would not hold it.
    expect(outcomes.filter(({ covered }) => covered).length).toBeGreaterThanOrEqual(3);
  });
});

describe('limitOf()', () => {
  it('is α and three standard errors', () => {
    expect(limitOf(10_000)).toBeCloseTo(0.0565383, 6);
  });
});

describe('the rules of others', () => {
  const values = (candidate: number, baseline: number, higherIsBetter = true) => ({
    candidate,
    baseline,
    higherIsBetter,
  });

  it('promote what their sources say', () => {
    expect([naivePromotes(values(0.8, 0.8)), tfmaPromotes(values(0.8, 0.8))]).toEqual([false, true]);
    expect([mlflowPromotes(values(0.8005, 0.8)), mlflowPromotes(values(0.81, 0.8))]).toEqual([false, true]);
    for (const rule of [naivePromotes, mlflowPromotes, tfmaPromotes]) {
      expect([rule(values(0.9, 0.8)), rule(values(0.7, 0.8))]).toEqual([true, false]);
      expect([rule(values(0.9, 0.8, false)), rule(values(0.7, 0.8, false))]).toEqual([false, true]);
      expect(rule(values(Number.NaN, 0.8))).toBe(false);
    }
  });
});
