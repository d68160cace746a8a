import { describe, expect, it } from '@jest/globals';
import {
  type Answers,
  type EvaluationSample,
  evaluateGate,
  findMetric,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import { type Random, seededRandom } from '@plumbline/stats';
import fc from 'fast-check';

const ROWS = 90;
const BAD = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;
const NO_ANSWER = -2;
const seeds = fc.integer({ min: 0, max: 1_000_000 }).map((value) => seededRandom(value.toString(16).padStart(32, 'f')));
const runs = { seed: 20240601, numRuns: 6 };

type Sides = 'candidate' | 'baseline';

/** A candidate that is far better: whatever is asked, only what is spoilt keeps it from being promoted. */
function good(task: 'binary' | 'regression', random: Random): EvaluationSample {
  const label = Int32Array.from({ length: ROWS }, (_, row) => row % 2);
  const target = Float64Array.from({ length: ROWS }, () => 5 + 10 * random.next());
  const side = (noise: number): Answers => {
    const score =
      task === 'binary'
        ? Float64Array.from(label, (y) => Math.min(1, Math.max(0, 0.15 + 0.7 * y + noise * (random.next() - 0.5))))
        : target.map((y) => y + 4 * noise * (random.next() - 0.5));
    const predicted = task === 'binary' ? Int32Array.from(score, (value) => Number(value >= 0.5)) : null;
    return { predicted, score, probabilities: null };
  };
  const rest = { task, rows: ROWS, weights: null, clusters: null, candidate: side(0.3), baseline: side(1.6) };
  return task === 'binary'
    ? { ...rest, classes: ['0', '1'], label, target: null }
    : { ...rest, classes: [], label: null, target };
}

function spoil(answers: Answers, row: number, bad: number): Answers {
  return {
    ...answers,
    predicted: answers.predicted?.with(row, NO_ANSWER) ?? null,
    score: answers.score?.with(row, bad) ?? null,
  };
}

function judge(sample: EvaluationSample, name: string, text: string) {
  const legal = metricsOf(sample.task);
  return evaluateGate({
    sample,
    legal,
    primary: findMetric(name, legal),
    conditions: [parseCondition(text)],
    sliceColumns: [],
    options: { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) },
    onFirstModel: 'pass',
    sameModel: false,
  });
}

const COMPARED = ['better', 'not-worse by 1000', 'not-worse by 500%'];
const METRICS = (['binary', 'regression'] as const).flatMap((task) =>
  metricsOf(task).map(({ name }) => [name, task] as const),
);

describe('evaluateGate on numbers that are not there', () => {
  it.each(METRICS)('never promotes by %s (%s) where one is not finite or missing on either side', (name, task) => {
    const sides = fc.constantFrom<Sides>('candidate', 'baseline');
    fc.assert(
      fc.property(seeds, sides, fc.constantFrom(...BAD), fc.nat(ROWS - 1), (random, whose, bad, row) => {
        const sample = good(task, random);
        const side = whose === 'candidate' ? sample.candidate : (sample.baseline ?? sample.candidate);
        const spoilt = { ...sample, [whose]: spoil(side, row, bad) };
        const alone = [`candidate.${name} > -1000`, `candidate.${name} < 1000`];
        const words = [...COMPARED.map((verb) => `${name}: ${verb}`), ...(whose === 'candidate' ? alone : [])];
        const changed = `candidate.${name} - baseline.${name} > -1000`;
        for (const text of [...words, changed]) {
          const { promote, verdict, judged } = judge(spoilt, name, text);
          expect([text, promote, verdict, judged[0]?.outcome]).toEqual([text, false, 'fail', 'undefined']);
          expect(judged[0]?.problem).toMatch(/\w/);
        }
      }),
      runs,
    );
  });

  it.each(METRICS)('never promotes by %s (%s) where answers or truth are left out', (name, task) => {
    const sample = good(task, seededRandom('ab'.repeat(16)));
    const nothing = { predicted: null, score: null, probabilities: null };
    const truthless = { ...sample, label: null, target: null };
    for (const spoilt of [{ ...sample, candidate: nothing }, { ...sample, baseline: nothing }, truthless]) {
      for (const verb of COMPARED) expect(judge(spoilt, name, `${name}: ${verb}`).promote).toBe(false);
    }
  });

  it.each(METRICS)('never promotes by %s (%s) where a weight is not a number', (name, task) => {
    const sample = good(task, seededRandom('cd'.repeat(16)));
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const weights = new Float64Array(ROWS).fill(1).with(17, bad);
      for (const verb of COMPARED) expect(judge({ ...sample, weights }, name, `${name}: ${verb}`).promote).toBe(false);
    }
  });

  it('does promote the same candidate where nothing is spoilt', () => {
    const whole = (name: string, task: 'binary' | 'regression') =>
      judge(good(task, seededRandom('ef'.repeat(16))), name, `${name}: better`).promote;
    expect([whole('auc', 'binary'), whole('accuracy', 'binary'), whole('mae', 'regression')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
