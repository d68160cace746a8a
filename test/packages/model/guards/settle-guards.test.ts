import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GUARD_DEFAULTS, type GUARD_SEVERITIES, type GuardName } from '../../../../packages/model/src/guards/guard.ts';
import {
  duplicateIds,
  duplicateRows,
  labelCopy,
  testSetChanged,
  trainingOverlap,
} from '../../../../packages/model/src/guards/guard-data.ts';
import { guardMetric, type MetricFacts } from '../../../../packages/model/src/guards/guard-metric.ts';
import { settleGuards } from '../../../../packages/model/src/guards/settle-guards.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';

const names = Object.keys(GUARD_DEFAULTS) as readonly GuardName[];
const passed = { verdict: 'pass', promote: true } as const;
const suspicion = (guard: GuardName) => ({ guard, detail: 'something', evidence: {} });

describe('settleGuards()', () => {
  it.each(names)(
    '%s: ignored it says nothing, else the verdict is never milder, and fail stops the promotion',
    (guard) => {
      const at = (severity: (typeof GUARD_SEVERITIES)[number]) =>
        settleGuards(passed, [suspicion(guard)], { ...GUARD_DEFAULTS, [guard]: severity });
      expect(at('ignore')).toEqual({ ...passed, findings: [] });
      expect(at('notice')).toMatchObject({
        verdict: 'pass',
        promote: true,
        findings: [{ check: `guard.${guard}`, verdict: 'pass' }],
      });
      expect(at('warn')).toMatchObject({ verdict: 'warn', promote: true });
      expect(at('fail')).toMatchObject({ verdict: 'fail', promote: false });
    },
  );

  it('never makes a verdict milder', () => {
    const severities = { ...GUARD_DEFAULTS, 'same-model': 'warn' } as const;
    for (const verdict of ['inconclusive', 'fail'] as const) {
      expect(settleGuards({ verdict, promote: false }, [suspicion('same-model')], severities)).toMatchObject({
        verdict,
        promote: false,
      });
    }
  });

  it('takes the worst of several', () => {
    const all = settleGuards(passed, [suspicion('perfect-metric'), suspicion('training-overlap')], GUARD_DEFAULTS);
    expect(all).toMatchObject({ verdict: 'fail', promote: false });
    expect(all.findings).toHaveLength(2);
  });
});

describe('docs/guards.md', () => {
  it('names every guard with its default', () => {
    const page = readFileSync(join(repositoryRoot, 'docs', 'guards.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, name, severity]) => [name, severity]);
    expect(Object.fromEntries(rows)).toEqual(GUARD_DEFAULTS);
  });
});

describe('guardMetric()', () => {
  const facts: MetricFacts = {
    metric: { name: 'auc', higherIsBetter: true, range: [0, 1] },
    rows: 200,
    candidate: 0.9,
    baseline: 0.85,
    maxImprovement: 0.05,
  };
  const guards = (parts: Partial<MetricFacts>) => guardMetric({ ...facts, ...parts }).map(({ guard }) => guard);

  it('believes a gain up to the limit, decimals as they are written, and nothing that is not a number', () => {
    expect(guards({})).toEqual([]);
    expect(guards({ candidate: 0.9001 })).toEqual(['suspicious-improvement']);
    expect(guards({ maxImprovement: null, candidate: 0.99 })).toEqual([]);
    expect(guards({ candidate: Number.NaN })).toEqual(['suspicious-improvement']);
    expect(guards({ baseline: Number.NaN })).toEqual(['suspicious-improvement']);
    expect(guards({ baseline: null, candidate: 0.99 })).toEqual([]);
    const loss = { name: 'rmse', higherIsBetter: false, range: [0, Infinity] as const };
    expect(guards({ metric: loss, candidate: 1, baseline: 9 })).toEqual(['suspicious-improvement']);
    expect(guards({ metric: loss, candidate: 9, baseline: 1 })).toEqual([]);
  });

  it('wonders at the best value there is, on rows enough', () => {
    expect(guards({ candidate: 1, maxImprovement: null })).toEqual(['perfect-metric']);
    expect(guards({ candidate: 1, maxImprovement: null, rows: 199 })).toEqual([]);
    const loss = { name: 'rmse', higherIsBetter: false, range: [0, Infinity] as const };
    expect(guards({ metric: loss, candidate: 0, baseline: null })).toEqual(['perfect-metric']);
  });
});

describe('guards of the data', () => {
  it('training-overlap: what chance does not explain, or what looks like copies', () => {
    const overlap = { testRows: 1000, shared: 200, excess: 0.15, copied: false, conflicting: 3 };
    expect(trainingOverlap(overlap)?.detail).toBe(
      '200 of 1,000 test rows (20 %) repeat the features of a training row; 3 of them have another label there',
    );
    expect(trainingOverlap({ ...overlap, excess: 0.01 })).toBeNull();
    expect(trainingOverlap({ ...overlap, excess: 0, copied: true })).not.toBeNull();
    expect(trainingOverlap({ ...overlap, excess: 0, copied: true, shared: 10 })).toBeNull();
    expect(trainingOverlap({ ...overlap, testRows: 0, shared: 0, excess: 0 })).toBeNull();
  });

  it('duplicate-rows and duplicate-ids: counts of what stands twice', () => {
    expect(duplicateRows({ rows: 1000, different: 991 })).toBeNull();
    expect(duplicateRows({ rows: 1000, different: 990 })?.guard).toBe('duplicate-rows');
    expect(duplicateRows({ rows: 1000, different: 6 })).toBeNull();
    expect(duplicateIds(['a', 'b', 'a'], 'id')).toMatchObject({
      guard: 'duplicate-ids',
      evidence: { rows: 3, different: 2 },
    });
    expect(duplicateIds(['a', 'b'], 'id')).toBeNull();
    expect(duplicateIds(null, 'id')).toBeNull();
  });

  it('label-copy: the columns by name', () => {
    expect(labelCopy([], 'y')).toBeNull();
    expect(labelCopy(['y_name', 'y2'], 'y')?.detail).toContain('"y_name", "y2" tell the label "y"');
  });

  it('test-set-changed: other bytes, and files that are new', () => {
    const same = { name: 'a.csv', sha256: '1', before: '1' };
    expect(testSetChanged([same])).toBeNull();
    expect(testSetChanged([same, { ...same, before: '2' }])?.detail).toContain('changed in this pull request (a.csv)');
    expect(testSetChanged([{ ...same, before: null }])?.detail).toContain('a.csv is new');
  });
});
