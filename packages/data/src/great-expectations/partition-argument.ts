import type { Json, JsonObject } from '@plumbline/core';
import type { Partition } from '../checks/demand.ts';
import { BOOLEAN, LIST, NUMBER, OBJECT } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import { NUMERIC } from './bounds-argument.ts';
import type { Demanded } from './expectation.ts';
import { valuesOf } from './value-set.ts';

/** How far weights may miss 1, as numpy.allclose has it. */
const SUM_TOLERANCE = 1e-5 + 1e-8;

/** `partition_object`, `threshold` and the weights held out. */
export function readDivergence(column: string, given: Arguments): Demanded {
  const written = given.optional('partition_object', OBJECT);
  const partition = written === null ? null : partitionOf(written, given);
  const below = given.optional('threshold', NUMBER);
  const tailWeightHoldout = share('tail_weight_holdout', given);
  const internalWeightHoldout = share('internal_weight_holdout', given);
  const isBucketized = given.either('bucketize_data', BOOLEAN, true);
  // Read by nobody, there or here.
  given.optional('min_value', NUMBER);
  given.optional('max_value', NUMBER);
  if (below !== null && below < 0) given.fail('Threshold must be specified, greater than or equal to zero.');
  if (partition !== null) demandHoldouts(partition, { tailWeightHoldout, internalWeightHoldout, isBucketized }, given);
  return {
    demand: { kind: 'divergence', column, partition, below, tailWeightHoldout, internalWeightHoldout },
    vacuous: below === null ? 'pass' : 'fail',
    ...(partition !== null && 'bins' in partition ? { kinds: NUMERIC } : {}),
  };
}

function share(key: string, given: Arguments): number {
  const value = given.either(key, NUMBER, 0);
  if (!(value >= 0 && value <= 1))
    given.fail(`${key}: ensure this value is greater than or equal to 0 and less than or equal to 1`);
  return value;
}

function partitionOf(written: JsonObject, given: Arguments): Partition | null {
  const weights = numbers(written['weights'] ?? []);
  const { values, bins: edges, tail_weights: tails } = written;
  if (Array.isArray(values) && weights !== null && values.length === weights.length && isOne(weights))
    return { values: valuesOf(values, 'partition_object', given), weights };
  const bins = numbers(edges ?? []);
  const tailWeights = numbers(tails ?? []);
  const ascends = bins?.every((edge, index) => index === 0 || edge > bins[index - 1]!) ?? false;
  const fits =
    weights !== null &&
    bins !== null &&
    tailWeights !== null &&
    weights.length > 0 &&
    bins.length === weights.length + 1;
  if (!fits || !ascends || !isOne([...weights, ...tailWeights]) || (tails !== undefined && tailWeights.length !== 2)) {
    given.fail(
      'Invalid partition_object provided: it needs "values" and "weights", or ascending "bins" and one weight less, which sum to 1',
    );
    return null;
  }
  return { bins, weights, ...(tails === undefined ? {} : { tailWeights: [tailWeights[0]!, tailWeights[1]!] }) };
}

interface Holdouts {
  readonly tailWeightHoldout: number;
  readonly internalWeightHoldout: number;
  readonly isBucketized: boolean;
}

function demandHoldouts(partition: Partition, held: Holdouts, given: Arguments): void {
  if ('values' in partition) {
    if (held.internalWeightHoldout > 0) given.fail('Internal weight holdout cannot be used for discrete data.');
    if (partition.values.length !== partition.weights.length)
      given.fail('partition_object: values must differ and not be null');
    return;
  }
  const ends = [partition.bins[0], partition.bins.at(-1)].filter((edge) => !Number.isFinite(edge)).length;
  if (!held.isBucketized)
    given.fail(
      'KL Divergence cannot be computed with a continuous partition object and the bucketize_data parameter set to false.',
    );
  if (partition.tailWeights !== undefined && held.tailWeightHoldout !== 0)
    given.fail('tail_weight_holdout must be 0 when using tail_weights in partition object');
  if (partition.tailWeights !== undefined && ends > 0)
    given.fail('There can be no tail weights for partitions with one or both endpoints at infinity');
  if (ends === 2 && held.tailWeightHoldout > 0)
    given.fail('tail_weight_holdout cannot be used for partitions with infinite endpoints.');
}

/** JSON has no infinity: Python writes it all the same, and YAML takes it for text. */
function numbers(items: Json): readonly number[] | null {
  const list = LIST.read(items);
  const read = list?.map((item) => (typeof item === 'boolean' ? undefined : NUMBER.read(item)));
  if (read === undefined) return null;
  const found = read.filter((item) => item !== undefined);
  return found.length === read.length ? found : null;
}

function isOne(weights: readonly number[]): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.every((weight) => weight >= 0) && Math.abs(total - 1) <= SUM_TOLERANCE;
}
