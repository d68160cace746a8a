import type { Random } from './random.ts';

/**
 * One resample of the stationary bootstrap, as counts: how often each of the n places of a series was drawn. Blocks
 * start anywhere, run around the end, and have geometric lengths of mean `blockLength` (at least 1; 1 is the ordinary
 * bootstrap). The counts sum to n. `counts` is overwritten, so that thousands of resamples need one array.
 * Oracle: arch.bootstrap.StationaryBootstrap for the same starts and lengths.
 * Reference: Politis and Romano, JASA 89, 1994.
 */
export function drawStationary(counts: Int32Array, blockLength: number, random: Random): void {
  const n = counts.length;
  counts.fill(0);
  if (n === 0) return;
  if (blockLength <= 1) {
    for (let draw = 0; draw < n; draw += 1) counts[random.integer(n)]! += 1;
    return;
  }
  const logStay = Math.log1p(-1 / blockLength);
  for (let left = n; left > 0; ) {
    const start = random.integer(n);
    const length = Math.min(left, geometric(random.next(), logStay));
    addBlock(counts, start, length);
    left -= length;
  }
}

/** Number of draws up to and with the first success: inverse of the distribution function, for u in [0, 1). */
function geometric(u: number, logStay: number): number {
  return 1 + Math.floor(Math.log1p(-u) / logStay);
}

/** Counts a block of consecutive places once each; it continues at the beginning where it passes the end. */
export function addBlock(counts: Int32Array, start: number, length: number): void {
  const n = counts.length;
  for (let step = 0, at = start; step < length; step += 1) {
    counts[at]! += 1;
    at = at + 1 === n ? 0 : at + 1;
  }
}
