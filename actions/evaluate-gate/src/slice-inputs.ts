import type { InputReader } from '@plumbline/frame';
import { splitSelectors } from './split-selectors.ts';

/** What is looked at by itself. */
export interface SliceInputs {
  /** Selectors, one each. */
  readonly slices: readonly string[];
  readonly sliceMinimumRows: number;
}

const ROWS = { default: 50, min: 1, max: 1_000_000, integer: true } as const;

export function readSliceInputs(reader: InputReader): SliceInputs {
  return {
    slices: reader.items('slices', splitSelectors, { tighter: 'superset' }),
    // More rows hide vetoes, fewer make proofs of less: neither is the stricter.
    sliceMinimumRows: reader.number('slice-minimum-rows', { ...ROWS, tighter: 'same' }),
  };
}
