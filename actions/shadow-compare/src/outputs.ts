import type { Outcome } from './outcome.ts';

const QUANTILES = ['p50', 'p95', 'p99'];

export function outputs({ judged, observations, samplesPath }: Outcome): Readonly<Record<string, string>> {
  const { excess, latency, coverage, errorRates, pairsNeeded } = judged;
  const { counts } = observations;
  const isCompared = counts.compared > 0;
  const ratios = QUANTILES.map((name): [string, string] => {
    const ratio = latency?.quantiles.find((quantile) => quantile.name === name)?.ratio.estimate;
    return [`latency-ratio-${name}`, shown(ratio)];
  });
  return {
    'disagreement-rate': isCompared ? shown(excess.raw.estimate) : '',
    'excess-disagreement': isCompared ? shown(excess.estimate) : '',
    'noise-rate': shown(excess.noise?.estimate),
    ...Object.fromEntries(ratios),
    'error-rate-candidate': counts.answered > 0 ? shown(errorRates.candidate) : '',
    coverage: shown(coverage),
    pairs: String(counts.compared),
    'rows-needed': shown(pairsNeeded ?? undefined),
    'samples-path': samplesPath,
  };
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
