import { jensenShannonDivergence } from './jensen-shannon.ts';

/** A histogram as TensorFlow Data Validation writes it: buckets with both ends, some of them a single number, some with an infinite end. */
export interface TfdvHistogram {
  readonly buckets: readonly { readonly low: number; readonly high: number; readonly count: number }[];
  readonly nans: number;
}

/**
 * Jensen–Shannon divergence in bits, in [0, 1], between two histograms as TFDV reads them: buckets are cut at the bounds of both sides, mass
 * spread evenly; a single number is a cell of its own; infinite mass and NaN of one side never meet those of the other, so that two equal
 * columns with NaN differ. NaN where a side is empty, which TFDV refuses.
 * Oracle: the numbers of TFDV's anomalies/metrics_test.cc; the definition in numpy.
 */
export function tfdvJensenShannon(before: TfdvHistogram, after: TfdvHistogram): number {
  const bounds = ascending([before, after].flatMap(boundsOf));
  const points = ascending([before, after].flatMap(({ buckets }) => buckets.filter(isPoint).map(({ low }) => low)));
  const infinite = [infiniteMass(before), infiniteMass(after)] as const;
  return jensenShannonDivergence(
    [...spread(before, bounds), ...pointMasses(before, points), infinite[0], 0, before.nans, 0],
    [...spread(after, bounds), ...pointMasses(after, points), 0, infinite[1], 0, after.nans],
  );
}

type Bucket = TfdvHistogram['buckets'][number];

function hasEnds({ low, high }: Bucket): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function isPoint(bucket: Bucket): boolean {
  return hasEnds(bucket) && bucket.low === bucket.high;
}

function boundsOf({ buckets }: TfdvHistogram): readonly number[] {
  return buckets
    .filter((bucket) => hasEnds(bucket) && !isPoint(bucket))
    .flatMap(({ low, high }) => [low + 0, high + 0]);
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function spread({ buckets }: TfdvHistogram, bounds: readonly number[]): readonly number[] {
  const places = new Map(bounds.map((bound, place) => [bound, place]));
  const mass = new Array<number>(Math.max(0, bounds.length - 1)).fill(0);
  for (const bucket of buckets.filter((one) => hasEnds(one) && !isPoint(one))) {
    const last = places.get(bucket.high)!;
    for (let cell = places.get(bucket.low)!; cell < last; cell += 1) {
      mass[cell]! += bucket.count * portion(bounds[cell]!, bounds[cell + 1]!, bucket);
    }
  }
  return mass;
}

/** Halved, so that the width of the whole range of doubles is still a number. */
function portion(from: number, to: number, { low, high }: Bucket): number {
  return (to / 2 - from / 2) / (high / 2 - low / 2);
}

function pointMasses({ buckets }: TfdvHistogram, points: readonly number[]): readonly number[] {
  const masses = new Map<number, number>();
  for (const { low, count } of buckets.filter(isPoint)) masses.set(low, (masses.get(low) ?? 0) + count);
  return points.map((point) => masses.get(point) ?? 0);
}

function infiniteMass({ buckets }: TfdvHistogram): number {
  return buckets.filter((bucket) => !hasEnds(bucket)).reduce((sum, { count }) => sum + count, 0);
}
