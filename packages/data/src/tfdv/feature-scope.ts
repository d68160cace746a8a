import type { Feature } from './features.ts';
import { type Fault, fault, type Owner, type TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** What the checks of one feature are made of. */
export interface FeatureScope {
  readonly owner: Owner;
  readonly feature: Feature;
  /** Null: not told, and no domain tells it. */
  readonly type: 'BYTES' | 'INT' | 'FLOAT' | 'STRUCT' | null;
  readonly inEnvironment: boolean;
  /** Domains that features share, by name. */
  readonly stringDomains: ReadonlyMap<string, TypedField<TypedMessage>>;
}

/** A fault of a feature: told where the data has it. */
export function featureFault({ owner, feature }: FeatureScope, given: Omit<Fault, 'column'>): TfdvCheck {
  return fault(owner, { ...given, column: feature.column });
}
