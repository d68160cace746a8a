import { sha256Of } from '@plumbline/boundary';
import { gaussianFrequencies, type KernelMeanTest, kernelMeanTest, quantile, seededRandom } from '@plumbline/stats';
import type { VectorSample } from './sample.ts';
import { unpackVectors, vectorOf } from './vector-rows.ts';

const FREQUENCIES = 128;
const PERMUTATIONS = 199;
/** Points whose distances to the next settle the kernel's width. */
const WIDTH_POINTS = 400;

/**
 * Maximum mean discrepancy of two samples of vectors, with a Gaussian kernel as wide as the median distance of two
 * points, and its permutation p-value for "nothing differs at all". Reported or chosen in place of the classifier,
 * never compared with its tolerance. Null where the vectors are not of one length or a side has none. The same seed,
 * the same numbers. Throws `DATA_INVALID`.
 */
export function vectorDiscrepancy(before: VectorSample, after: VectorSample, seed: string): KernelMeanTest | null {
  if (before.dimensions !== after.dimensions) return null;
  const [reference, current] = [points(before), points(after)];
  if (reference.length === 0 || current.length === 0) return null;
  const random = seededRandom(sha256Of(`${seed} discrepancy`));
  const width = medianDistance([...reference.slice(0, WIDTH_POINTS), ...current.slice(0, WIDTH_POINTS)]);
  const frequencies = gaussianFrequencies({ count: FREQUENCIES, dimensions: reference[0]!.length, width }, random);
  return kernelMeanTest(reference, current, { frequencies, permutations: PERMUTATIONS, random });
}

function points(sample: VectorSample): readonly Float64Array[] {
  return unpackVectors(sample).flatMap(({ bytes }) => {
    const vector = vectorOf(bytes);
    return vector === null ? [] : [Float64Array.from(vector.parts)];
  });
}

/** Of each point and the one half a list further: pairs of both sides and of either. 1 where all points are one. */
function medianDistance(all: readonly Float64Array[]): number {
  const half = Math.floor(all.length / 2);
  const distances = all.slice(0, half).map((point, at) => {
    const other = all[at + half]!;
    return Math.sqrt(point.reduce((sum, value, i) => sum + (value - other[i]!) ** 2, 0));
  });
  return quantile(distances, 0.5) || 1;
}
