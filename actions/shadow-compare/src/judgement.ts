import { isJsonObject, jsonNumber, toJson } from '@plumbline/boundary';
import type { Json, Subject } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import {
  type ShadowJudgement,
  type ShadowPolicy,
  type ShadowStatistics,
  summaryLine,
  toRecorded,
} from '@plumbline/traffic';
import { methodsOf } from './methods.ts';
import { type Circumstances, noticesOf } from './notices.ts';

/** Everything the judgement is composed from. */
export interface Found extends Circumstances {
  readonly judged: ShadowJudgement;
  readonly statistics: ShadowStatistics;
  readonly policy: ShadowPolicy;
  readonly seed: string;
  readonly subjects: readonly Subject[];
  readonly timings: Subject | null;
}

/** The judgement as evidence holds it. */
export function composeJudgement(found: Found): Judgement {
  const { judged, observations, timings } = found;
  const { counts } = observations;
  return {
    verdict: judged.verdict,
    summaryLine: summaryLine(judged, counts.compared, counts.noiseFrom),
    findings: judged.checks.map((check) => check.finding),
    subjects: found.subjects,
    products: timings === null ? [] : [timings],
    seed: found.seed,
    methods: methodsOf(judged, counts),
    statistics: statisticsOf(found),
    notices: noticesOf(found),
  };
}

/** What suffices to judge again (`rejudge`), and beside it what people and monitors want to read. */
function statisticsOf({ inputs, survey, warmup, judged, observations, statistics, policy, timings }: Found): Json {
  const sufficient = toRecorded(statistics, policy, timings?.sha256 ?? null);
  const { latency } = judged;
  return toJson({
    ...(isJsonObject(sufficient) ? sufficient : {}),
    mode: inputs.mode,
    warmup,
    repeatedPayloads: survey.repeatedPayloads,
    statuses: observations.statuses,
    coverage: judged.coverage,
    disagreement: {
      raw: judged.excess.raw.estimate,
      excess: judged.excess.estimate,
      noise: judged.excess.noise?.estimate ?? null,
    },
    latency:
      latency === null
        ? null
        : {
            pairs: latency.pairs,
            effectivePairs: latency.effectivePairs,
            blockLength: latency.blockLength,
            quantiles: latency.quantiles.map(({ name, baselineMs, candidateMs, ratio }) => ({
              name,
              baselineMs: jsonNumber(baselineMs),
              candidateMs: jsonNumber(candidateMs),
              ratio: jsonNumber(ratio.estimate),
            })),
          },
  });
}
