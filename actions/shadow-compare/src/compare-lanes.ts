import type { Context } from '@plumbline/frame';
import type { LaneName } from '@plumbline/traffic';
import type { Brought, Comparison } from './comparison.ts';
import type { PairScorer } from './score-models.ts';

const NOTHING_TO_SAY: Brought = { stopped: null, latenessMs: new Float64Array(0), notices: [] };

/** Sends the traffic to two servers. A signal that ends the process ends the replay first. */
export async function replayServers(comparison: Comparison): Promise<Brought> {
  const { answeredPair, openLane, parseHeaderPolicy, parseLaneUrl, readExchanges, replay, systemClock } = await import(
    '@plumbline/traffic'
  );
  const { inputs, context, reading, warmup } = comparison;
  const headers = parseHeaderPolicy(inputs.headers);
  const urls = {
    baseline: parseLaneUrl(inputs.baseline, 'baseline'),
    candidate: parseLaneUrl(inputs.candidate, 'candidate'),
  };
  const authorizations = {
    baseline: authorizationOf('baseline', context),
    candidate: authorizationOf('candidate', context),
  };
  const open = (lane: LaneName) =>
    openLane(urls[lane], {
      headers,
      authorization: authorizations[lane],
      timeoutMs: inputs.timeoutSeconds * 1000,
      connections: inputs.schedule.kind === 'closed' ? inputs.concurrency : 256,
      clock: systemClock,
    });
  const lanes = { baseline: await open('baseline'), candidate: await open('candidate') };
  try {
    const record = await untilSignal((signal) =>
      replay(
        readExchanges(comparison.source),
        {
          lanes,
          schedule: inputs.schedule,
          concurrency: inputs.concurrency,
          warmup,
          repeatShare: inputs.repeatShare,
          random: comparison.random,
          clock: systemClock,
          deadlineMs: inputs.deadlineSeconds * 1000,
          signal,
        },
        (answered) => comparison.onPair(answeredPair(answered, reading)),
      ),
    );
    const notices = (['baseline', 'candidate'] as const).flatMap((lane) =>
      urls[lane].isPlainRemote && authorizations[lane] !== null
        ? [`Credentials of the ${lane} were sent over plain http: everybody on the way can read them`]
        : [],
    );
    return { stopped: record.stopped, latenessMs: record.latenessMs, notices };
  } finally {
    await Promise.all([lanes.baseline.close(), lanes.candidate.close()]);
  }
}

function authorizationOf(lane: LaneName, { host }: Context): string | null {
  const value = host.env[`PLUMBLINE_${lane.toUpperCase()}_AUTHORIZATION`];
  return value === undefined || value === '' ? null : value;
}

async function untilSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  }
}

/** Takes the answers that stand in the recording. */
export async function readLogs({ source, warmup, reading, onPair }: Comparison): Promise<Brought> {
  const { readExchanges, recordedPair } = await import('@plumbline/traffic');
  for await (const numbered of readExchanges(source)) {
    if (numbered.index >= warmup) onPair(recordedPair(numbered, reading));
  }
  return NOTHING_TO_SAY;
}

/** Scores every request with two models in this process. */
export async function scoreModels(comparison: Comparison): Promise<Brought> {
  const [{ pairScorer }, { readExchanges }] = await Promise.all([
    import('./score-models.ts'),
    import('@plumbline/traffic'),
  ]);
  let scorer: PairScorer | null = null;
  try {
    for await (const numbered of readExchanges(comparison.source)) {
      scorer ??= await pairScorer(comparison, numbered.exchange);
      if (numbered.index >= comparison.warmup) comparison.onPair(await scorer.score(numbered));
    }
  } finally {
    await scorer?.release();
  }
  return NOTHING_TO_SAY;
}
