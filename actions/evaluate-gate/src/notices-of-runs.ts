import type { Gathered } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import type { Side } from './resolve-side.ts';

/** What a run knows of how its models were run. */
export interface RunsFrame {
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly inputs: Inputs;
  readonly gathered: Gathered;
}

/** What people must know of how the models were run: how often, how alike, and on what machine they were timed. */
export function noticesOfRuns({ candidate, baseline, inputs, gathered }: RunsFrame): readonly string[] {
  const sides = baseline === null ? [candidate] : [candidate, baseline];
  const isRun = sides.some(({ kind }) => kind === 'onnx' || kind === 'command');
  const { repeated, resources } = gathered;
  return [
    ...(isRun && !inputs.probeDeterminism
      ? ['Each model was run once: whether it answers alike when it is run again was not probed ("probe-determinism")']
      : []),
    ...(repeated?.changed ?? []).flatMap((share, place) => wordsOf(sides[place]?.role ?? '', share)),
    ...((repeated?.pairings.length ?? 0) > 0
      ? [
          `The decision holds for each of the ${repeated!.pairings.length + 1} pairings of runs; shown is the worst of them. Variance from the training seed is still not covered`,
        ]
      : []),
    ...(resources?.candidate.times === null || resources === null
      ? []
      : [
          `Latencies are those of the machine that ran this step, 300 runs of each model by turns on the same rows (${inputs.latencyRows} at once): a shared runner is no production server, so trust the comparison more than the milliseconds`,
        ]),
  ];
}

function wordsOf(role: string, share: number | null): readonly string[] {
  if (share === null) return [];
  if (share === 0) return [`Run twice, the ${role} answers alike on every row`];
  return [`Run twice, the ${role} answers otherwise on ${(share * 100).toPrecision(3)} % of the rows`];
}
