import type { GateResult } from '@plumbline/model';
import type { Gathered } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import type { Side } from './resolve-side.ts';

/** What a run knows when it tells people what they must know besides the verdict. */
export interface NoticeFrame {
  readonly inputs: Inputs;
  readonly gathered: Gathered;
  readonly result: GateResult;
  readonly baseline: Side | null;
}

/** Everything that was assumed or that limits what the verdict says. */
export function noticesOf({ inputs, gathered, result, baseline }: NoticeFrame): readonly string[] {
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
    [inputs.task === 'auto' && task !== 'mean', `Task told from the label column: ${task}`],
    [task === 'binary' && inputs.positiveClass === '', `Positive class: ${sample.classes[1] ?? 'none'}`],
    [
      baseline !== null && task !== 'mean',
      'Variance from the training seed is not covered: the verdict is about these two trained models',
    ],
  ];
  return facts.filter(([holds]) => holds).map(([, text]) => text);
}
