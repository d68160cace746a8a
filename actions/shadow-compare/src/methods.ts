import type { ShadowCounts, ShadowJudgement } from '@plumbline/traffic';

const NOISE_METHODS: Readonly<Record<ShadowCounts['noiseFrom'], string>> = {
  both: 'disagreement beyond noise from repeats of both lanes, one observation a request',
  baseline: "disagreement beyond the baseline's noise, one observation a request",
  none: 'disagreement without a measure of noise, one observation a request',
};

/** The names of the methods behind the numbers. */
export function methodsOf({ latency }: ShadowJudgement, { noiseFrom }: ShadowCounts): readonly string[] {
  const proportions = [NOISE_METHODS[noiseFrom], 'Clopper-Pearson bounds joined by MOVER'];
  if (latency === null) return proportions;
  return [
    ...proportions,
    'stationary bootstrap of paired latencies, block length by Politis and White, percentile bounds',
  ];
}
