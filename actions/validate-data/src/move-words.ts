import { percent } from '@plumbline/core';
import type { ColumnMove, ShareMove } from '@plumbline/data';

const WAYS = {
  up: 'up',
  down: 'down',
  wider: 'wider',
  narrower: 'narrower',
  mixed: 'some values up, some down',
  nowhere: 'nowhere in particular',
} as const;

/** Which way a column moved and what of it, in a few words; values of the data only where the move holds them. */
export function moveWords({ direction, scale, quantiles, shares }: ColumnMove): string {
  const median = quantiles.find(({ p }) => p === 0.5);
  const way = direction === null ? [] : [WAYS[direction]];
  const size =
    median?.move == null || scale === null || direction === 'nowhere'
      ? []
      : [`median ${signed(median.move)} × ${scale}${between(median.values)}`];
  const [share] = shares.filter((one) => Math.abs(one.current - one.reference) >= 0.005);
  const named = share === undefined || (direction !== null && share.kind === 'category') ? [] : [shareWords(share)];
  return [...way, ...size, ...named].join('; ');
}

function between(values: readonly [number, number] | undefined): string {
  return values === undefined ? '' : ` (${short(values[0])} → ${short(values[1])})`;
}

function shareWords({ kind, rank, key, reference, current }: ShareMove): string {
  const category = key === undefined ? (rank === null ? 'a category' : `category no. ${rank}`) : `"${key}"`;
  const name = kind === 'category' ? category : KINDS[kind];
  return `${name} ${percent(reference)} → ${percent(current)}`;
}

const KINDS = {
  unseen: 'unseen categories',
  null: 'nulls',
  nan: 'NaN',
  infinite: 'infinite values',
  'negative-infinite': 'negative infinite values',
} as const;

function signed(value: number): string {
  const rounded = Number(Math.abs(value).toPrecision(2));
  return `${value < 0 ? '−' : '+'}${rounded}`;
}

/** A number to the digits that people read. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
