import { PlumblineError } from '@plumbline/core';

/** What became of one input. */
export interface Outcome {
  /** What was done to it, in a word or two. */
  readonly how: string;
  /** Code of the error, or `judged`. */
  readonly end: string;
  /** What must not have happened, or null. */
  readonly problem: string | null;
}

/** Inputs of one format: the same number gives the same input. */
export interface Fuzzer {
  readonly judge: (number: number) => Promise<Outcome>;
}

/** The formats that are fuzzed, each with as many cases as are asked for. */
export const FAMILIES = [
  'csv',
  'tsv',
  'jsonl',
  'json',
  'parquet',
  'arrow',
  'packed',
  'plumbline-yaml',
  'great-expectations',
  'tfdv',
  'odcs',
  'frictionless',
  'json-schema',
  'profile',
  'evidence',
] as const;

export type FamilyName = (typeof FAMILIES)[number];

/** What a case says of its input, short of what it threw. */
export type Judged = Pick<Outcome, 'end' | 'problem'>;

/** Ends in what `judge` says, or in the code of what it throws; anything without a code, or with our own fault's, is a problem. */
export async function outcomeOf(how: string, codes: RegExp, judge: () => Promise<Judged>): Promise<Outcome> {
  try {
    return { how, ...(await judge()) };
  } catch (thrown) {
    if (thrown instanceof PlumblineError && codes.test(thrown.code)) return { how, end: thrown.code, problem: null };
    const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { how, end: 'thrown', problem: `no code that belongs there: ${said.slice(0, 600)}` };
  }
}
