import type { JsonObject } from '@plumbline/core';
import { kullbackLeiblerDivergence } from '@plumbline/stats';
import type { DivergenceDemand, Partition } from './demand.ts';
import type { RuleValue } from './predicate.ts';

type ValuePartition = Extract<Partition, { readonly values: readonly RuleValue[] }>;
type BinPartition = Extract<Partition, { readonly bins: readonly number[] }>;

/** Rows that hold one of the partition's values, in its order, and those of every value it does not name. */
export interface ValueCounts {
  readonly listed: readonly number[];
  readonly others: readonly { readonly value: RuleValue; readonly count: number }[];
}

/** Rows in each bin (closed at the left, the last one at both ends), below the first and above the last. */
export interface BinCounts {
  readonly inside: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** A divergence with the shares behind it. */
export interface Divergence {
  /** In nats; Infinity or NaN where it does not exist. */
  readonly divergence: number;
  /** `observed_partition` and `expected_partition`, the expected one after what was held out for the unforeseen. */
  readonly details: JsonObject;
}

/**
 * The divergence of the counted values from the expected shares. Weight held out for the tail is shared evenly by the values that the
 * partition does not name; without it such a value makes the divergence infinite.
 */
export function valueDivergence(
  partition: ValuePartition,
  counts: ValueCounts,
  demand: Pick<DivergenceDemand, 'tailWeightHoldout'>,
): Divergence {
  const held = counts.others.length === 0 ? 0 : demand.tailWeightHoldout;
  const all = [...counts.listed, ...counts.others.map(({ count }) => count)];
  const present = sum(all);
  const observed = all.map((count) => count / present);
  const expected = [
    ...partition.weights.map((weight) => weight * (1 - held)),
    ...counts.others.map(() => held / counts.others.length),
  ];
  const values = [...partition.values, ...counts.others.map(({ value }) => value)];
  return {
    divergence: kullbackLeiblerDivergence(observed, expected),
    details: shares({ values }, observed, expected),
  };
}

/** Weights inside and in both tails. */
interface Shape {
  readonly bins: readonly number[];
  readonly weights: readonly number[];
  readonly tails: readonly [number, number];
}

/**
 * The divergence of the counted bins from the expected shares. What is held out inside is shared evenly by the bins without weight, what is
 * held out for the tails by both of them, or goes to the one that an infinite end leaves. An infinite end of the partition is a tail.
 */
export function binDivergence(
  partition: BinPartition,
  counts: BinCounts,
  demand: Pick<DivergenceDemand, 'tailWeightHoldout' | 'internalWeightHoldout'>,
): Divergence {
  const present = sum(counts.inside) + counts.below + counts.above;
  const observed = shapeOf(
    partition.bins,
    counts.inside.map((count) => count / present),
    [counts.below / present, counts.above / present],
  );
  const expected = shapeOf(partition.bins, insideWeights(partition, demand), tailWeights(partition, demand));
  const detail = ({ bins, weights, tails }: Shape): JsonObject => ({ bins, weights, tail_weights: tails });
  return {
    divergence: kullbackLeiblerDivergence(whole(observed), whole(expected)),
    details: { observed_partition: finite(detail(observed)), expected_partition: finite(detail(expected)) },
  };
}

function insideWeights(
  { weights }: BinPartition,
  { tailWeightHoldout, internalWeightHoldout }: Pick<DivergenceDemand, 'tailWeightHoldout' | 'internalWeightHoldout'>,
): readonly number[] {
  const kept = weights.map((weight) => weight * (1 - tailWeightHoldout - internalWeightHoldout));
  const empty = kept.filter((weight) => weight === 0).length;
  if (internalWeightHoldout === 0 || empty === 0) return kept;
  return kept.map((weight) => (weight === 0 ? internalWeightHoldout / empty : weight));
}

function tailWeights(
  { bins, tailWeights: stated }: BinPartition,
  { tailWeightHoldout: held }: Pick<DivergenceDemand, 'tailWeightHoldout'>,
): readonly [number, number] {
  if (stated !== undefined) return stated;
  const isHalfOpen = bins[0] === Number.NEGATIVE_INFINITY || bins.at(-1) === Number.POSITIVE_INFINITY;
  return isHalfOpen ? [held, held] : [held / 2, held / 2];
}

/** An infinite end takes its bin's weight out to be that tail's. */
function shapeOf(bins: readonly number[], weights: readonly number[], tails: readonly [number, number]): Shape {
  const first = bins[0] === Number.NEGATIVE_INFINITY ? 1 : 0;
  const last = bins.at(-1) === Number.POSITIVE_INFINITY ? 1 : 0;
  return {
    bins: bins.slice(first, bins.length - last),
    weights: weights.slice(first, weights.length - last),
    tails: [first === 1 ? weights[0]! : tails[0], last === 1 ? weights.at(-1)! : tails[1]],
  };
}

function whole({ weights, tails }: Shape): readonly number[] {
  return [tails[0], ...weights, tails[1]];
}

function shares(names: JsonObject, observed: readonly number[], expected: readonly number[]): JsonObject {
  return finite({
    observed_partition: { ...names, weights: observed },
    expected_partition: { ...names, weights: expected },
  });
}

/** Shares of nothing are no numbers, and JSON has none but numbers: they become null. */
function finite(details: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(details));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
