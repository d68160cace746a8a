import type { Json } from '@plumbline/core';
import type { Predictions } from './predictions.ts';

/** How often the baseline said one label and the candidate another (or the same). */
export interface Flip {
  readonly baseline: string;
  readonly candidate: string;
  readonly rows: number;
}

/** What the predictions of all compared pairs look like beside each other. */
export interface FlipSummary {
  /** Most frequent first; only where predictions are labels (text, whole numbers, true and false). */
  readonly labels: readonly Flip[];
  /** Rows whose labels are not listed: too many kinds, or too long. */
  readonly unlisted: number;
  /** Rows in which both lanes gave one number. */
  readonly numbers: {
    readonly rows: number;
    readonly meanDifference: number;
    readonly largestDifference: number;
  } | null;
}

const KINDS_MAX = 400;
const LABEL_CHARS_MAX = 40;

/** Counts label against label, and sums up differences of numbers. Memory is bounded whatever the models say. */
export class FlipTally {
  readonly #labels = new Map<string, { baseline: string; candidate: string; rows: number }>();
  #unlisted = 0;
  #rows = 0;
  #sum = 0;
  #largest = 0;

  add(baseline: Predictions, candidate: Predictions): void {
    for (const [row, before] of baseline.rows.entries()) {
      const after = candidate.rows[row] ?? null;
      this.#addLabels(labelOf(before), labelOf(after));
      if (typeof before === 'number' && typeof after === 'number') this.#addNumbers(after - before);
    }
  }

  #addLabels(baseline: string | null, candidate: string | null): void {
    if (baseline === null && candidate === null) return;
    if (baseline === null || candidate === null) {
      this.#unlisted += 1;
      return;
    }
    const key = JSON.stringify([baseline, candidate]);
    const cell = this.#labels.get(key);
    if (cell !== undefined) cell.rows += 1;
    else if (this.#labels.size < KINDS_MAX) this.#labels.set(key, { baseline, candidate, rows: 1 });
    else this.#unlisted += 1;
  }

  #addNumbers(difference: number): void {
    if (!Number.isFinite(difference)) return;
    this.#rows += 1;
    this.#sum += difference;
    this.#largest = Math.max(this.#largest, Math.abs(difference));
  }

  summary(): FlipSummary {
    const labels = [...this.#labels.values()].sort(
      (a, b) => b.rows - a.rows || order(a.baseline, b.baseline) || order(a.candidate, b.candidate),
    );
    const numbers =
      this.#rows === 0
        ? null
        : { rows: this.#rows, meanDifference: this.#sum / this.#rows, largestDifference: this.#largest };
    return { labels, unlisted: this.#unlisted, numbers };
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function labelOf(value: Json): string | null {
  const isLabel =
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value));
  const text = String(value);
  return isLabel && text.length <= LABEL_CHARS_MAX ? text : null;
}
