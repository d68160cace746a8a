import type { Answer, MetricAnswer } from '../answer.ts';
import type { Check } from '../check.ts';
import { notOfShards } from './not-of-shards.ts';

type Value = MetricAnswer['value'];

/** A metric of two shards together, where it can be told. */
export function mergeMetric({ demand }: Check, left: MetricAnswer, right: MetricAnswer): Answer {
  if (demand.kind !== 'metric') return notOfShards('this');
  const sums = { elements: left.elements + right.elements, present: left.present + right.present };
  const whole = (value: Value): Answer => ({ ...left, ...sums, value });
  switch (demand.metric.of) {
    case 'columns':
      return left.value === right.value ? left : notOfShards('the columns of shards that have different ones');
    case 'rows':
    case 'rows-change':
    case 'rows-ratio':
    case 'present':
    case 'present-share':
      return whole(plus(left.value, right.value));
    case 'mean':
    case 'sum':
      return whole(either(left.value, right.value, plus));
    case 'min':
      return {
        ...unitOf(left, right),
        ...sums,
        value: either(left.value, right.value, (a, b) => (less(a, b) ? a : b)),
      };
    case 'max':
    case 'age-hours':
      return {
        ...unitOf(left, right),
        ...sums,
        value: either(left.value, right.value, (a, b) => (less(a, b) ? b : a)),
      };
    case 'sd':
      return pooled(left, right);
    default:
      if (left.present === 0 && demand.metric.of !== 'query') return { ...right, ...sums };
      if (right.present === 0 && demand.metric.of !== 'query') return { ...left, ...sums };
      return notOfShards(WORDS[demand.metric.of]);
  }
}

const WORDS = {
  distinct: 'the number of different values',
  'distinct-share': 'the number of different values',
  median: 'the median',
  query: 'the answer of a query',
};

function plus(left: Value, right: Value): Value {
  return Number(left) + Number(right);
}

/** What only one of them has is what both have. */
function either<T extends Value>(left: T, right: T, merge: (left: T, right: T) => T): T {
  if (left === null || right === null) return left ?? right;
  return merge(left, right);
}

function less(left: Value, right: Value): boolean {
  const exact = (value: Value): number | bigint => (typeof value === 'string' ? BigInt(value) : (value ?? Number.NaN));
  return exact(left) < exact(right);
}

function unitOf(left: MetricAnswer, right: MetricAnswer): MetricAnswer {
  return left.value === null ? right : left;
}

/** Mean and deviation of both together. Reference: Chan, Golub & LeVeque (1979), updating formulae for variances. */
function pooled(left: MetricAnswer, right: MetricAnswer): Answer {
  if (left.value === null) return { ...right, elements: left.elements + right.elements };
  if (right.value === null) return { ...left, elements: left.elements + right.elements };
  const [n, m] = [left.present, right.present];
  const all = n + m;
  const distance = Number(right.value) - Number(left.value);
  const within = squares(left) + squares(right);
  const sum = within + (distance * distance * n * m) / all;
  return {
    kind: 'metric',
    elements: left.elements + right.elements,
    present: all,
    value: (Number(left.value) * n + Number(right.value) * m) / all,
    sd: all < 2 ? null : Math.sqrt(sum / (all - 1)),
  };
}

function squares({ sd, present }: MetricAnswer): number {
  return sd === null || sd === undefined ? 0 : sd * sd * (present - 1);
}
