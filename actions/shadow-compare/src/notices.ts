import { percent } from '@plumbline/core';
import { LANES, type Lanes, type ShadowObservations, type TrafficSurvey } from '@plumbline/traffic';
import type { Brought } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import type { Side } from './outcome.ts';

/** Everything a reader must know besides the verdict. */
export interface Circumstances {
  readonly inputs: Inputs;
  readonly survey: TrafficSurvey;
  readonly warmup: number;
  readonly observations: ShadowObservations;
  readonly sides: Lanes<Side>;
  readonly brought: Brought;
}

const REPEATED_SHARE = 0.2;
const BOTH_FAIL_SHARE = 0.05;
const REPEATS_MIN = 60;

export function noticesOf(circumstances: Circumstances): readonly string[] {
  const { inputs, survey, warmup, observations, brought } = circumstances;
  return [
    ...digestNotices(circumstances),
    ...trafficNotices(circumstances),
    ...comparisonNotices(observations),
    ...(inputs.mode === 'replay' && inputs.baseline === inputs.candidate
      ? ['Baseline and candidate are the same address: this measures the noise of one server']
      : []),
    ...(brought.stopped === 'deadline'
      ? [`The deadline of ${inputs.deadlineSeconds} s cut the replay short: what was sent was judged`]
      : []),
    ...(warmup >= survey.requests
      ? [`All ${survey.requests} requests are warm-up: nothing is left to judge: record more, or lower "warmup"`]
      : []),
    ...(inputs.mode === 'models' ? ['Latency is not judged in mode models: nothing was served'] : []),
    ...brought.notices,
  ];
}

function digestNotices({ sides }: Circumstances): readonly string[] {
  const unknown = LANES.filter((lane) => sides[lane].digest === null);
  if (unknown.length === 0) return [];
  const inputs = unknown.map((lane) => `"${lane}-model"`).join(' and ');
  return [
    `This evidence cannot be used for promotion: nobody says which model the ${unknown.join(' and the ')} serves: give ${inputs}`,
  ];
}

function trafficNotices({ survey }: Circumstances): readonly string[] {
  const {
    malformed,
    malformedShown: [first],
    repeatedPayloads,
    requests,
  } = survey;
  return [
    ...(malformed > 0 && first !== undefined
      ? [`${malformed} lines of the traffic are malformed and were left out, the first is line ${first.line}`]
      : []),
    ...(repeatedPayloads > requests * REPEATED_SHARE
      ? [
          `${percent(repeatedPayloads / requests)} of the requests were seen before: an answer cache would make both lanes look faster and alike`,
        ]
      : []),
  ];
}

function comparisonNotices({ counts, cacheSuspected }: ShadowObservations): readonly string[] {
  const failed = counts.answered - counts.compared;
  return [
    ...(cacheSuspected
      ? ['The repeats seem to be served by a cache: they show no noise, so noise may be taken for disagreement']
      : []),
    ...(counts.within !== null && counts.within.count < REPEATS_MIN && counts.compared >= REPEATS_MIN
      ? [
          `Only ${counts.within.count} requests were repeated, so disagreement can hardly be told from noise: raise "control", e.g. repeat:50%`,
        ]
      : []),
    ...(counts.noiseFrom === 'none'
      ? ['Noise was not measured: no request was repeated, so all disagreement counts']
      : []),
    ...(counts.contractBroken > 0
      ? [
          `In ${counts.contractBroken} pairs the outputs or the number of rows do not match: that is a broken contract, counted as full disagreement`,
        ]
      : []),
    ...(failed > counts.answered * BOTH_FAIL_SHARE
      ? [`${failed} of ${counts.answered} answered pairs hold an error and could not be compared`]
      : []),
  ];
}
