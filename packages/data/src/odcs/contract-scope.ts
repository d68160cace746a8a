import type { Bounds } from '../checks/bounds.ts';
import type { Check, Severity } from '../checks/check.ts';
import type { Demand, RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { placeOf, type RulePlace } from '../frictionless/rule-place.ts';
import type { PatternReader } from '../json-schema/linear-pattern.ts';
import type { Contract, Property, SchemaObject } from './contract.ts';

/** What every part of a contract's object is read with. */
export interface ContractScope {
  readonly contract: Contract;
  readonly object: SchemaObject;
  /** Of the object. */
  readonly place: RulePlace;
  readonly readPattern: PatternReader;
  /** The moment of judging. */
  readonly now: Date;
}

/** A column with the property that describes it. */
export interface ContractColumn {
  readonly name: string;
  readonly property: Property;
  readonly place: RulePlace;
}

/** A check before its name is settled. */
export type Draft = Pick<Check, 'name' | 'demand'> & Partial<Check>;

/** What the column of a property is called: its physical name, else its name. */
export function columnName({ physicalName, name = '' }: Property): string {
  return physicalName ?? name;
}

/** A demand on each row where there is a value; where there is none at all it says nothing. Presence is told by a check of its own. */
export function valueCheck(
  column: ContractColumn,
  name: string,
  { test, at }: { test: RowTest; at: RulePlace },
): Draft {
  return {
    name: `column.${column.name}.${name}`,
    demand: everyValue([column.name], test),
    whenAbsent: 'skip',
    whenEmpty: 'skip',
    ...placeOf(at),
  };
}

/** Every value must hold. */
export function everyValue(columns: readonly string[], test: RowTest): RowDemand {
  return { kind: 'rows', columns, test, skip: 'any-missing', allow: { holding: 1 } };
}

/** The number or share of breaking rows lies within bounds. */
export function counted(
  columns: readonly string[],
  { test, skip }: Pick<RowDemand, 'test' | 'skip'>,
  { share, within }: { readonly share: boolean; readonly within: Bounds },
): Demand {
  return { kind: 'rows', columns, test, skip, allow: { breaking: share ? 'share' : 'rows', within } };
}

/** Drafts as checks, each with a name of its own. */
export function settled(drafts: readonly Draft[]): readonly Check[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    let name = draft.name;
    for (let again = 2; taken.has(name); again += 1) name = `${draft.name}#${again}`;
    taken.add(name);
    const severity: Severity = 'error';
    return { severity, vacuous: 'warn', ...draft, name };
  });
}
