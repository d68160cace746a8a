/** What came back from a lane. An answer with any status is an answer; the others are silence. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The body as text, or null where it is larger than the limit. */
      readonly body: string | null;
      readonly latencyMs: number;
      /** The answer says of itself that a cache served it. */
      readonly cached: boolean;
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable'; readonly reason: string };
