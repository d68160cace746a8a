/**
 * The non-decreasing values nearest to `values` in weighted least squares, by pooling adjacent violators. Weights are positive or 0; a
 * pool without weight keeps its own plain mean. O(n).
 * Oracle: sklearn.isotonic.isotonic_regression(y, sample_weight). Reference: Barlow et al., Statistical Inference under Order
 * Restrictions, 1972.
 */
export function isotonicRegression(values: readonly number[], weights: readonly number[]): Float64Array {
  const pools: Pool[] = [];
  for (const [index, value] of values.entries()) {
    pools.push({ mean: value, weight: weights[index]!, length: 1 });
    while (pools.length > 1 && pools.at(-2)!.mean >= pools.at(-1)!.mean) pools.push(pooled(pools));
  }
  const fitted = new Float64Array(values.length);
  let at = 0;
  for (const { mean, length } of pools) {
    fitted.fill(mean, at, at + length);
    at += length;
  }
  return fitted;
}

interface Pool {
  readonly mean: number;
  readonly weight: number;
  readonly length: number;
}

/** Takes the last two pools off and returns them as one. */
function pooled(pools: Pool[]): Pool {
  const second = pools.pop()!;
  const first = pools.pop()!;
  const weight = first.weight + second.weight;
  const length = first.length + second.length;
  const mean =
    weight > 0
      ? (first.mean * first.weight + second.mean * second.weight) / weight
      : (first.mean * first.length + second.mean * second.length) / length;
  return { mean, weight, length };
}
