import { effectiveClusters, type ShareSum } from '@plumbline/stats';

/** Adds up shares in [0, 1], one a request, and how many requests each cluster has. */
export class ShareTally {
  #sum = 0;
  #count = 0;
  #alone = 0;
  readonly #sessions = new Map<string, number>();

  add(share: number, session: string | null): void {
    this.#sum += share;
    this.#count += 1;
    if (session === null) this.#alone += 1;
    else this.#sessions.set(session, (this.#sessions.get(session) ?? 0) + 1);
  }

  /** The sum so far; requests without a session are clusters of one. */
  total(): ShareSum {
    const sizes = [...this.#sessions.values()];
    const effective =
      sizes.length === 0 ? this.#count : effectiveClusters([...sizes, ...Array<number>(this.#alone).fill(1)]);
    return { sum: this.#sum, count: this.#count, effective };
  }
}
