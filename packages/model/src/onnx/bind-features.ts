import { PlumblineError } from '@plumbline/core';
import type { TensorSlot } from './signature.ts';

/** A model input with the columns that fill it, in order. */
export interface BoundInput {
  readonly slot: TensorSlot;
  readonly columns: readonly string[];
}

/** Where names of features may come from. */
export interface FeatureSources {
  readonly what: string;
  /** From the configuration, or null. */
  readonly given: readonly string[] | null;
  /** Written in the model's metadata, or null. */
  readonly written: readonly string[] | null;
}

/**
 * Which columns fill which input. An input of one column is named like it; an input of several takes the features in the order that
 * the configuration gives or the model's metadata states. Nothing is guessed: throws `MODEL_MISMATCH` naming both sides.
 */
export function bindFeatures(inputs: readonly TensorSlot[], sources: FeatureSources): readonly BoundInput[] {
  const { given, written, what } = sources;
  if (given !== null && written !== null && given.join('\n') !== written.join('\n')) {
    throw mismatch(
      `Cannot feed ${what}: the configured features must be those the model was made with: configured are ${listed(given)}; the model states ${listed(written)}`,
      'correct "features" in the configuration, or leave it out',
    );
  }
  const features = given ?? written;
  const wide = inputs.filter((slot) => isWide(slot, features, inputs.length));
  if (wide.length > 1) {
    throw mismatch(
      `Cannot feed ${what}: at most one input may take several columns: these do: ${listed(wide.map((slot) => slot.name))}`,
      'export the model with one input a column, or with one matrix',
    );
  }
  return inputs.map((slot) => ({
    slot,
    columns: wide.includes(slot) ? featuresOf(slot, features, what) : [slot.name],
  }));
}

/** Throws `MODEL_MISMATCH` naming both lists where a column that the model takes is not in the data. */
export function demandColumns(inputs: readonly BoundInput[], available: readonly string[], what: string): void {
  const wanted = inputs.flatMap((input) => input.columns);
  const missing = wanted.filter((name) => !available.includes(name));
  if (missing.length === 0) return;
  throw mismatch(
    `Cannot feed ${what}: the data must have every column it takes: it takes ${listed(wanted)}; the data has ${listed(available)}; not there: ${listed(missing)}`,
    'give data with these columns, or name the features in the order of the model under "features" in the configuration',
  );
}

function isWide({ shape, name }: TensorSlot, features: readonly string[] | null, inputs: number): boolean {
  const width = shape[1];
  if (shape.length < 2 || width === 1) return false;
  // A lone matrix of unknown width is one column only where nothing says otherwise.
  return typeof width === 'number' || inputs === 1 || (features !== null && !features.includes(name));
}

function featuresOf(slot: TensorSlot, features: readonly string[] | null, what: string): readonly string[] {
  const width = slot.shape[1] ?? null;
  if (features === null) {
    throw mismatch(
      `Cannot feed ${what}: its input "${slot.name}" takes ${width ?? 'several'} columns and their order must be known: neither the model's metadata nor the configuration names them`,
      'list the columns in the order of training under "features" in the configuration, or write them as JSON into the metadata property "plumbline.features"',
    );
  }
  if (width === null || width === features.length) return features;
  throw mismatch(
    `Cannot feed ${what}: its input "${slot.name}" must get ${width} columns: ${features.length} are named: ${listed(features)}`,
    'name exactly the columns the model was trained with, in that order',
  );
}

const SHOWN_MAX = 40;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_MAX).join(', ');
  return names.length > SHOWN_MAX ? `${shown}, … (${names.length} in all)` : shown || 'none';
}

function mismatch(message: string, fix: string): PlumblineError {
  return new PlumblineError('MODEL_MISMATCH', message, fix);
}
