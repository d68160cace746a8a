import type { GateResult } from '@plumbline/model';
import type { Gathered } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import type { Side } from './resolve-side.ts';

/** What a run knows when it tells people what they must know besides the verdict. */
export interface NoticeFrame {
  readonly inputs: Inputs;
  readonly gathered: Gathered;
  readonly result: GateResult;
  readonly candidate: Side;
  readonly baseline: Side | null;
}

/** Everything that was assumed or that limits what the verdict says. */
export function noticesOf({ inputs, gathered, result, candidate, baseline }: NoticeFrame): readonly string[] {
  const { sample, task } = gathered;
  const facts: readonly (readonly [boolean, string])[] = [
    [
      baseline === null && inputs.baseline === '',
      'First model: no baseline is given, so only absolute conditions were judged',
    ],
    [
      baseline === null && inputs.baseline !== '',
      `First model: "${inputs.baseline}" is not in the registry, so only absolute conditions were judged`,
    ],
    [
      baseline === null && !result.promote && result.verdict === 'pass',
      'Nothing was proven of this first model: it passes, and is not to be promoted',
    ],
    [candidate.sha256 === baseline?.sha256, 'Candidate and baseline are the same bytes: there is nothing to compare'],
    [inputs.task === 'auto' && task !== 'mean', `Task told from the label column: ${task}`],
    [task === 'binary' && inputs.positiveClass === '', `Positive class: ${sample.classes[1] ?? 'none'}`],
    [answersAlike(gathered), 'Candidate and baseline answer alike on every row'],
    [isConstant(sample.candidate.score), 'The candidate gives every row the same score'],
    [
      baseline !== null && task !== 'mean',
      'Variance from the training seed is not covered: the verdict is about these two trained models',
    ],
  ];
  return facts.filter(([holds]) => holds).map(([, text]) => text);
}

function answersAlike({ sample: { candidate, baseline } }: Gathered): boolean {
  if (baseline === null) return false;
  const same = (a: ArrayLike<number> | null, b: ArrayLike<number> | null): boolean =>
    a === null || b === null ? a === b : Array.from(a).every((value, row) => value === b[row]);
  return same(candidate.predicted, baseline.predicted) && same(candidate.score, baseline.score);
}

function isConstant(score: Float64Array | null): boolean {
  return score !== null && score.length > 1 && score.every((value) => value === score[0]);
}
