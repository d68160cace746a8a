import type { Json } from '@plumbline/core';
import type { Comparison } from './compare-predictions.ts';
import type { Outcome } from './outcome.ts';
import type { Pair } from './pair.ts';

/** A pair in which the lanes part, for people to look at. Request bodies are never in it. */
export interface Sample {
  readonly index: number;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** `prediction`, `contract` (outputs or rows do not match), or `status` (one lane failed, or both differently). */
  readonly kind: 'prediction' | 'contract' | 'status';
  readonly baseline: Json;
  readonly candidate: Json;
}

const ROWS_SHOWN = 5;
const VALUE_CHARS_MAX = 2000;

/** What a lane said, shortened; `rows` are the ones to be shown. */
function shown(outcome: Outcome, rows: readonly number[]): Json {
  if (outcome.kind === 'error') return { error: outcome.status };
  if (outcome.kind === 'unreachable') return { unreachable: outcome.reason };
  if (outcome.kind === 'timeout') return { timeout: true };
  return { rows: rows.map((row) => ({ row, prediction: shortened(outcome.predictions.rows[row] ?? null) })) };
}

function shortened(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= VALUE_CHARS_MAX ? value : `${text.slice(0, VALUE_CHARS_MAX)}…`;
}

/** The sample of a pair, or null where the lanes agree. */
export function sampleOf(pair: Pair, comparison: Comparison | null): Sample | null {
  const kind = kindOf(pair, comparison);
  if (kind === null) return null;
  const rows = kind === 'contract' ? [0] : (comparison?.rows ?? [0]).slice(0, ROWS_SHOWN);
  const { index, id, file, line, outcomes } = pair;
  return {
    index,
    id,
    file,
    line,
    kind,
    baseline: shown(outcomes.baseline, rows),
    candidate: shown(outcomes.candidate, rows),
  };
}

function kindOf({ outcomes }: Pair, comparison: Comparison | null): Sample['kind'] | null {
  if (comparison !== null) return comparison.contractBroken ? 'contract' : comparison.share > 0 ? 'prediction' : null;
  return statusOf(outcomes.baseline) === statusOf(outcomes.candidate) ? null : 'status';
}

/** How a lane's part ended, in one word: `ok`, a status, `timeout`, or why it could not be reached. */
export function statusOf(outcome: Outcome): string {
  if (outcome.kind === 'predicted') return 'ok';
  if (outcome.kind === 'error') return outcome.status;
  return outcome.kind === 'timeout' ? 'timeout' : outcome.reason;
}
