/**
 * Recorded traffic and what two model servers make of it: exchanges are read, replayed against both lanes or taken with
 * the answers recorded in them, paired, and judged for disagreement beyond noise, errors, latency and coverage.
 * Judgement is pure (`judge/`); files are met in `file/`, servers in `http/`.
 */
export type { Answer } from './answer.ts';
export type { Clock } from './clock.ts';
export { type Comparison, comparePredictions, sameValue } from './compare-predictions.ts';
export { EXCHANGE_SCHEMA, type Exchange, type NumberedExchange, type RecordedRequest } from './exchange.ts';
export { type Features, readFeatures } from './features.ts';
export { type MalformedLine, readExchanges, type TrafficSource } from './file/read-exchanges.ts';
export { type Line, readLines } from './file/read-lines.ts';
export { surveyTraffic, type TrafficSurvey } from './file/survey-traffic.ts';
export { readTimings, writeTimings } from './file/timings-file.ts';
export { REDACTIONS, type Redaction, writeSamples } from './file/write-samples.ts';
export type { Flip, FlipSummary } from './flips.ts';
export { isForbiddenAddress } from './http/forbidden-address.ts';
export { type LaneUrl, parseLaneUrl } from './http/lane-url.ts';
export { type LaneOptions, openLane } from './http/open-lane.ts';
export { systemClock } from './http/system-clock.ts';
export { decide, pairsNeeded } from './judge/decision.ts';
export { judgeShadow, type ShadowJudgement, type ShadowStatistics } from './judge/judge-shadow.ts';
export type { LatencyMeasurement, QuantileComparison } from './judge/measure-latency.ts';
export type { ShadowPolicy } from './judge/policy.ts';
export { type RecordedShadow, rejudge, SHADOW_STATISTICS_SCHEMA, toRecorded } from './judge/rejudge.ts';
export type { ShadowCheck } from './judge/shadow-check.ts';
export { summaryLine } from './judge/summary-line.ts';
export type { Lane, SendOptions } from './lane.ts';
export { forBoth, LANES, type LaneName, type Lanes } from './lanes.ts';
export type { LatencyMargin } from './latency-margin.ts';
export { isAnswered, type Outcome } from './outcome.ts';
export { answeredPair, type Pair, placeOf, recordedPair } from './pair.ts';
export { type Predictions, predictionsOf } from './predictions.ts';
export { PROTOCOLS, type Protocol, protocolOf, type Reading, readPredictions } from './protocol.ts';
export { type AnsweredExchange, type ReplayRecord, replay } from './replay.ts';
export type { ReplayOptions } from './replay-options.ts';
export { type HeaderPolicy, parseHeaderPolicy, requestHeaders } from './request-headers.ts';
export { parseResponseJson } from './response-json.ts';
export type { Sample } from './sample.ts';
export type { Schedule } from './schedule.ts';
export { type ShadowObservations, ShadowTally } from './shadow-tally.ts';
export type { NoiseSource, ShadowCounts, Timings } from './statistics.ts';
export { type Warmup, warmupCount } from './warmup.ts';
