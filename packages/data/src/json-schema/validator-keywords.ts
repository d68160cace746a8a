import type { Ajv, KeywordDefinition } from 'ajv';
import { type ExactNumbers, identityOf } from './exact-numbers.ts';
import { isMultipleOf } from './multiples.ts';

/** What the validator's own keywords know of the value being judged. */
export interface Judging {
  /** Whole numbers of it that a double cannot hold. */
  exact: ExactNumbers;
  /** Called once for every reference followed. */
  readonly step: () => void;
}

/** Put into every schema that is referred to, so that references that multiply end. */
export const STEP_KEYWORD = 'x-plumbline-step';

/** Where a validator says a value stands. */
interface Place {
  readonly parentData: unknown;
  readonly parentDataProperty: string | number;
}

const COMPARED: Readonly<Record<string, (value: number | bigint, limit: number) => boolean>> = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  exclusiveMaximum: (value, limit) => value < limit,
};

/**
 * Replaces keywords whose own form is wrong or slow here: `uniqueItems` is quadratic in lists of objects, `multipleOf` rounds, an
 * empty `enum` is refused, and, with `exactly`, whatever compares numbers knows those beyond a double. Exact ones are slower and only used for records that need them.
 */
export function replaceKeywords(ajv: Ajv, judging: Judging, exactly: boolean): void {
  const replacements = [
    unique(judging),
    multiple(judging),
    legal(judging),
    ...(exactly ? [...limits(judging), constant(judging)] : []),
  ];
  for (const definition of replacements) {
    ajv.removeKeyword(String(definition.keyword));
    ajv.addKeyword(definition);
  }
  const validate = (): boolean => {
    judging.step();
    return true;
  };
  ajv.addKeyword({ keyword: STEP_KEYWORD, schemaType: 'boolean', validate });
}

function unique(judging: Judging): KeywordDefinition {
  return {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    compile: (isDemanded: boolean) => (items: readonly unknown[]) =>
      !isDemanded ||
      new Set(items.map((item, index) => identityOf(item, judging.exact, { in: items, key: String(index) }))).size ===
        items.length,
  };
}

function multiple(judging: Judging): KeywordDefinition {
  return {
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (of: number) => (value: number, place?: Place) => isMultipleOf(exactOf(value, place, judging), of),
  };
}

function limits(judging: Judging): readonly KeywordDefinition[] {
  return Object.entries(COMPARED).map(([keyword, holds]) => ({
    keyword,
    type: 'number',
    schemaType: 'number',
    compile: (limit: number) => (value: number, place?: Place) => holds(exactOf(value, place, judging), limit),
  }));
}

function legal(judging: Judging): KeywordDefinition {
  return { keyword: 'enum', schemaType: 'array', compile: (values: readonly unknown[]) => among(values, judging) };
}

function constant(judging: Judging): KeywordDefinition {
  return { keyword: 'const', compile: (value: unknown) => among([value], judging) };
}

function among(values: readonly unknown[], judging: Judging): (value: unknown, place?: Place) => boolean {
  const identities = new Set(values.map((value) => identityOf(value, new WeakMap())));
  return (value, place) => identities.has(identityOf(value, judging.exact, heldAt(place)));
}

function exactOf(value: number, place: Place | undefined, judging: Judging): number | bigint {
  const held = heldAt(place);
  return held === undefined ? value : (judging.exact.get(held.in)?.get(held.key) ?? value);
}

function heldAt(place: Place | undefined): { readonly in: object; readonly key: string } | undefined {
  if (typeof place?.parentData !== 'object' || place.parentData === null) return undefined;
  return { in: place.parentData, key: String(place.parentDataProperty) };
}
