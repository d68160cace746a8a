import { join } from 'node:path';
import { expandGlobs, seedOf, sha256Of } from '@plumbline/boundary';
import type { Context } from '@plumbline/frame';
import { quantile, seededRandom } from '@plumbline/stats';
import {
  judgeShadow,
  type ShadowPolicy,
  ShadowTally,
  surveyTraffic,
  warmupCount,
  writeSamples,
  writeTimings,
} from '@plumbline/traffic';
import { readLogs, replayServers, scoreModels } from './compare-lanes.ts';
import type { Brought, Comparison } from './comparison.ts';
import type { Inputs, Mode } from './inputs.ts';
import { composeJudgement } from './judgement.ts';
import type { Outcome } from './outcome.ts';
import { resolveModels, sidesOf, subjectsOf } from './sides.ts';

const BRINGERS: Readonly<Record<Mode, (comparison: Comparison) => Promise<Brought>>> = {
  replay: replayServers,
  logs: readLogs,
  models: scoreModels,
};

/** Reads the traffic, lets both lanes deal with it, and judges. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  const paths = await expandGlobs(inputs.traffic, context.workingDirectory, 'traffic');
  const source = { paths, requestsMax: inputs.requestsMax };
  const survey = await surveyTraffic(source);
  const models = await resolveModels(inputs, context);
  const subjects = await subjectsOf(paths, models, context);
  const seed = seedOf(subjects.map((subject) => subject.sha256));
  const warmup = warmupCount(inputs.warmup, survey.requests);
  const tally = new ShadowTally(inputs.numericTolerance);
  const brought = await BRINGERS[inputs.mode]({
    inputs,
    context,
    source,
    warmup,
    models,
    reading: { protocol: inputs.protocol, predictionPath: inputs.predictionPath },
    random: seededRandom(sha256Of(`order ${seed}`)),
    onPair: (pair) => tally.add(pair),
  });

  const observations = tally.finish(brought.stopped === 'signal');
  const statistics = {
    counts: observations.counts,
    timings: observations.timings,
    lines: { valid: survey.requests, malformed: survey.malformed },
    latenessMs: brought.latenessMs.length === 0 ? 0 : quantile(brought.latenessMs, 0.95),
  };
  const policy = policyOf(inputs);
  const judged = judgeShadow(statistics, policy, seed);

  const samplesPath = join(context.reportDir, 'shadow-samples.jsonl');
  await writeSamples(observations.samples, samplesPath, { redact: inputs.redact, display: context.display });
  const hasTimings = observations.timings.baseline.length > 0;
  const timings = hasTimings ? await writeTimings(observations.timings, context.reportDir) : null;
  const sides = sidesOf(inputs, models);
  const traffic = paths.map((path) => context.display(path));
  const found = { inputs, survey, sides, warmup, observations, brought, judged, statistics, policy, seed, subjects };
  const product =
    timings === null ? null : { role: 'timings', name: context.display(timings.path), sha256: timings.sha256 };
  return {
    judgement: composeJudgement({ ...found, timings: product }),
    mode: inputs.mode,
    sides,
    traffic,
    survey,
    warmup,
    judged,
    observations,
    redacted: inputs.redact,
    samplesPath,
  };
}

function policyOf(inputs: Inputs): ShadowPolicy {
  const { maxDisagreement, maxErrorRate, minCoverage, latencyMargins, confidence, replicates } = inputs;
  return { maxDisagreement, maxErrorRate, minCoverage, latencyMargins, confidence, replicates };
}
