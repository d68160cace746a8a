import { PlumblineError } from '@plumbline/core';
import type { TensorSlot } from './signature.ts';

/** The outputs that are read: labels, and one or more outputs of numbers. */
export interface ChosenOutputs {
  readonly label: string | null;
  /** One output of one or more columns, or several of one column each. */
  readonly values: readonly string[];
  /** The only column that is read of those, from 0; null: all. */
  readonly column: number | null;
}

const isNumeric = ({ kind }: TensorSlot): boolean => kind === 'float32' || kind === 'float64';

/**
 * Which outputs to read. `named` chooses the output of numbers, `name[k]` a column of it; else it is the only one, or the one called like a
 * probability, or one output a class. Throws `MODEL_UNSUPPORTED` naming the outputs where that does not settle it.
 */
export function chooseOutputs(outputs: readonly TensorSlot[], named: string | null, what: string): ChosenOutputs {
  const label = outputs.find((slot) => !isNumeric(slot))?.name ?? null;
  const numeric = outputs.filter(isNumeric);
  if (named !== null) return { label, ...namedOutput(numeric, named, () => unclear(what, outputs, notThere(named))) };
  const all = (slots: readonly TensorSlot[]): ChosenOutputs => ({
    label,
    values: slots.map((slot) => slot.name),
    column: null,
  });
  if (numeric.length <= 1) return all(numeric);
  const probabilities = numeric.filter((slot) => /prob/i.test(slot.name));
  if (probabilities.length === 1) return all(probabilities);
  if (label !== null && numeric.every((slot) => slot.shape.length <= 1)) return all(numeric);
  throw unclear(what, outputs, 'it has several outputs of numbers');
}

function namedOutput(
  numeric: readonly TensorSlot[],
  named: string,
  missing: () => PlumblineError,
): Pick<ChosenOutputs, 'values' | 'column'> {
  if (numeric.some((slot) => slot.name === named)) return { values: [named], column: null };
  const [, name = '', column = ''] = /^([^[]+)\[(\d{1,6})\]$/.exec(named) ?? [];
  if (!numeric.some((slot) => slot.name === name)) throw missing();
  return { values: [name], column: Number(column) };
}

const notThere = (named: string): string => `"${named}" is not one of its outputs of numbers`;

function unclear(what: string, outputs: readonly TensorSlot[], reason: string): PlumblineError {
  return new PlumblineError(
    'MODEL_UNSUPPORTED',
    `Cannot use ${what}: it must be clear which output holds the scores: ${reason}: its outputs are ${outputs.map((slot) => slot.name).join(', ')}`,
    'name the output under "score-output" in the configuration',
  );
}
