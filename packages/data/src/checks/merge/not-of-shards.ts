import type { NoAnswer } from '../answer.ts';

/** Why a check cannot be told of shards, and what to do about it. */
export function notOfShards(what: string): NoAnswer {
  const problem = `${what} cannot be told from shards that were counted one by one: validate their data in one run`;
  return { kind: 'none', reason: 'shards', problem };
}
