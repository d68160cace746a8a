import type { FakeHostOptions } from '../support/fake-host.ts';
import { csv, type Expected, noise, type Room } from './fail-closed-case.ts';

/** Rows of the test data. */
export const ROWS = 120;
/** What is true of a row. */
export const label = (row: number): number => (row % 3 === 0 ? 1 : 0);
/** What a model says of a row: the more spread, the worse. */
export const score = (row: number, spread: number): string =>
  Math.min(0.99, Math.max(0.01, 0.3 + 0.4 * label(row) + spread * (noise(row, String(spread)) - 0.5))).toFixed(4);

const TEST = csv('id,late', ROWS, (row) => [`r${row}`, label(row)]);
/** Predictions of a good model. */
export const GOOD = csv('id,score', ROWS, (row) => [`r${row}`, score(row, 0.2)]);
/** Predictions of a poor one. */
export const POOR = csv('id,score', ROWS, (row) => [`r${row}`, score(row, 1.5)]);

/** What a case changes. */
interface Given {
  readonly test?: string;
  readonly candidate?: string;
  readonly baseline?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A gate that would pass, but for what the case changes. */
export function gate(
  room: Room,
  { test = TEST, candidate = GOOD, baseline = POOR, inputs = {} }: Given = {},
): FakeHostOptions {
  return {
    inputs: {
      'test-data': room.write('test.csv', test),
      candidate: room.write('candidate.csv', candidate),
      baseline: room.write('baseline.csv', baseline),
      'label-column': 'late',
      ...inputs,
    },
  };
}

/** Not shown to be good, and not promoted. */
export const notPromoted = (verdict: 'fail' | 'inconclusive', says: string | RegExp): Expected => ({
  verdict,
  says,
  outputs: { promote: 'false' },
});
