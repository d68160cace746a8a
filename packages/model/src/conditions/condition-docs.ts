import { describeCondition } from './describe-condition.ts';
import { parseConditions } from './parse-condition.ts';

/** One example of the language: what is written, and what each clause of it asks. */
export interface ConditionExample {
  readonly written: string;
  readonly asks: readonly string[];
}

const EXAMPLES = {
  comparisons: [
    'auc: better',
    'rmse: better by 2%',
    'f1: not-worse by 0.01',
    'log_loss: no-harm by 0.02',
    'recall[setosa]: not-worse by 0.02',
    'latency_p95_ms: not-worse by 10%',
  ],
  bounds: [
    'candidate.auc >= 0.8',
    'candidate.fbeta@2 > 0.7',
    'candidate.log_loss - baseline.log_loss < 0.02',
    'candidate.auc >= baseline.auc - 0.01',
    '(candidate.precision + candidate.recall) / 2 > 0.8',
    'candidate.accuracy - 1.1 * baseline.accuracy > 0',
    'candidate.accuracy >= 0.8 +/- 0.02',
  ],
  slices: [
    'slice(region): no-harm by 0.03',
    'slice(region, plan).f1: not-worse by 0.05',
    'slice(region = "north"): candidate.recall >= 0.8',
    'slice(age in [18, 30)).auc: better',
  ],
  lines: [
    'auc: better and f1: not-worse by 0.01',
    'n - o > 0.02 +/- 0.01 with reliability 0.9999, mode fp-free, adaptivity full, steps 32',
    'd < 0.1 +/- 0.01 /\\ n - o > 0.02 +/- 0.01 with reliability 0.9999, steps 32',
    'n - o > 0.02 +/- 0.01 with mode fn-free',
    'd < 0.1',
  ],
} as const;

/** Examples for the documentation, read by the parser itself. */
export function conditionDocs(): Readonly<Record<string, readonly ConditionExample[]>> {
  return Object.fromEntries(
    Object.entries(EXAMPLES).map(([part, lines]) => [
      part,
      lines.map((written) => ({ written, asks: parseConditions(written).map(describeCondition) })),
    ]),
  );
}
