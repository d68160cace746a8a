import type { Context } from '@plumbline/frame';
import type { Random } from '@plumbline/stats';
import type { Lanes, Pair, Reading, ReplayRecord, TrafficSource } from '@plumbline/traffic';
import type { Inputs } from './inputs.ts';
import type { ResolvedModel } from './resolve-model.ts';

/** Everything a mode needs to bring pairs. */
export interface Comparison {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly source: TrafficSource;
  readonly reading: Reading;
  readonly warmup: number;
  readonly random: Random;
  /** The models of mode `models`. */
  readonly models: Lanes<ResolvedModel | null>;
  readonly onPair: (pair: Pair) => void;
}

/** What the mode itself did besides bringing pairs. */
export interface Brought {
  readonly stopped: ReplayRecord['stopped'];
  readonly latenessMs: Float64Array;
  readonly notices: readonly string[];
}
