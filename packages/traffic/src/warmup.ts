/** How many requests at the beginning are not judged: a number, or a share of all with a smallest number. */
export type Warmup = { readonly requests: number } | { readonly share: number; readonly requestsMin: number };

/** The number of requests it means where there are so many. */
export function warmupCount(warmup: Warmup, requests: number): number {
  const wanted =
    'requests' in warmup ? warmup.requests : Math.max(warmup.requestsMin, Math.ceil(warmup.share * requests));
  return Math.min(wanted, requests);
}
