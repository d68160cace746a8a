import type { ColumnProfile, NumberCells } from '../profile/profile.ts';
import { distanceCells } from './distance-cells.ts';
import { quantileOfCells } from './number-law.ts';
import { robustScale } from './robust-scale.ts';

/** One quantile on both sides. */
export interface QuantileMove {
  readonly p: number;
  /** Current less reference, in widths of the reference (`scale`); null for a constant reference. */
  readonly move: number | null;
  /** In units of the data: [reference, current]. Only where showing values is allowed. */
  readonly values?: readonly [number, number];
}

/** Which way numbers went. `wider`: the low end down and the high end up. */
export type Direction = 'up' | 'down' | 'wider' | 'narrower' | 'mixed' | 'nowhere';

/** The share of one category or of what is missing on both sides. */
export interface ShareMove {
  /** Place among the reference's categories, most frequent first, from 1; null where it has none. */
  readonly rank: number | null;
  readonly kind: 'category' | 'unseen' | 'null' | 'nan' | 'infinite' | 'negative-infinite';
  readonly reference: number;
  readonly current: number;
  /** The category itself. Only where showing values is allowed. */
  readonly key?: string;
}

/** How a column moved, told without its values unless these may be shown. */
export interface ColumnMove {
  readonly direction: Direction | null;
  /** Of what `move` counts in, e.g. `interquartile range`; null for categories and a constant reference. */
  readonly scale: string | null;
  /** Empty for categories. */
  readonly quantiles: readonly QuantileMove[];
  /** What gained or lost most, largest first: categories, and what is missing. */
  readonly shares: readonly ShareMove[];
}

const PLACES = [0.05, 0.25, 0.5, 0.75, 0.95];
const SHARES_MAX = 5;
/** Less than this part of the scale is no direction. */
const NOTHING = 0.02;

/** Direction and cause of a move, from two profiles. Pure description: it decides nothing. */
export function columnMove(
  before: ColumnProfile,
  after: ColumnProfile,
  { showValues }: { readonly showValues: boolean },
): ColumnMove {
  const shares = shareMoves(before, after, showValues);
  const [one, other] = [before.numbers, after.numbers];
  if (one === undefined || other === undefined || one.count === 0 || other.count === 0) {
    return { direction: null, scale: null, quantiles: [], shares };
  }
  const scale = robustScale(one);
  const moves = PLACES.map((p) => quantileMove({ one, other, p }, scale?.width ?? null));
  return {
    direction: directionOf(moves.map(({ move, difference }) => move ?? Math.sign(difference))),
    scale: scale?.of ?? null,
    quantiles: moves.map(({ p, move, values }) => ({ p, move, ...(showValues ? { values } : {}) })),
    shares,
  };
}

interface Place {
  readonly one: NumberCells;
  readonly other: NumberCells;
  readonly p: number;
}

function quantileMove({ one, other, p }: Place, width: number | null) {
  const values = [quantileOfCells(one, p) ?? 0, quantileOfCells(other, p) ?? 0] as const;
  const difference = values[1] - values[0];
  return { p, values, difference, move: width === null ? null : difference / width };
}

function directionOf(moves: readonly number[]): Direction {
  const ups = moves.filter((move) => move > NOTHING).length;
  const downs = moves.filter((move) => move < -NOTHING).length;
  if (ups === 0 && downs === 0) return 'nowhere';
  if (downs === 0) return 'up';
  if (ups === 0) return 'down';
  const [first, last] = [moves[0]!, moves.at(-1)!];
  if (first < -NOTHING && last > NOTHING) return 'wider';
  return first > NOTHING && last < -NOTHING ? 'narrower' : 'mixed';
}

function shareMoves(before: ColumnProfile, after: ColumnProfile, showValues: boolean): readonly ShareMove[] {
  const cells = distanceCells(before, after, 'reference-deciles') ?? [];
  const n = cells.reduce((sum, { reference }) => sum + reference, 0);
  const m = cells.reduce((sum, { current }) => sum + current, 0);
  return cells
    .flatMap(({ content, reference, current }, place): readonly ShareMove[] => {
      if (content.kind === 'bin' || content.kind === 'rare' || reference / n === current / m) return [];
      const isKnown = content.kind === 'category' && reference > 0;
      const key = showValues && content.kind === 'category' ? { key: content.key } : {};
      return [
        {
          rank: isKnown ? place + 1 : null,
          kind: content.kind,
          reference: reference / n,
          current: current / m,
          ...key,
        },
      ];
    })
    .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference))
    .slice(0, SHARES_MAX);
}
