import type { Json, JsonObject } from '@plumbline/core';

/** What a value of a rule must be, by ODCS's names of the comparisons. */
export interface Operators {
  readonly mustBe?: Json;
  readonly mustNotBe?: Json;
  readonly mustBeGreaterThan?: number;
  readonly mustBeGreaterOrEqualTo?: number;
  readonly mustBeLessThan?: number;
  readonly mustBeLessOrEqualTo?: number;
  readonly mustBeBetween?: readonly [number, number];
  readonly mustNotBeBetween?: readonly [number, number];
}

/** A rule of quality as written. */
export interface Quality extends Operators {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string | null;
  readonly type?: 'library' | 'sql' | 'text' | 'custom';
  readonly metric?: string;
  /** The metric's name before 3.1. */
  readonly rule?: string;
  readonly arguments?: JsonObject | null;
  readonly validValues?: readonly Json[];
  readonly unit?: string;
  readonly query?: string;
  readonly engine?: string;
  readonly implementation?: string | JsonObject;
  readonly severity?: string;
  readonly dimension?: string;
  readonly businessImpact?: string;
}

/** A foreign key as written. */
export interface Relationship {
  readonly type?: string;
  readonly from?: string | readonly string[];
  readonly to: string | readonly string[];
}

/** A property as written; in items it has no name. */
export interface Property {
  readonly id?: string;
  readonly name?: string;
  readonly physicalName?: string;
  readonly logicalType?: string;
  readonly logicalTypeOptions?: JsonObject;
  readonly physicalType?: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly primaryKey?: boolean;
  readonly primaryKeyPosition?: number;
  readonly classification?: string;
  readonly quality?: readonly Quality[];
  readonly relationships?: readonly Relationship[];
  readonly properties?: readonly Property[];
  readonly items?: Property;
}

/** A schema object (a table) as written. */
export interface SchemaObject {
  readonly id?: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly properties?: readonly Property[];
  readonly quality?: readonly Quality[];
  readonly relationships?: readonly Relationship[];
}

/** A promise about time as written. */
export interface SlaProperty {
  readonly property: string;
  readonly value: Json;
  readonly unit?: string;
  readonly element?: string;
  readonly description?: string;
}

/** A contract as written, as far as it speaks of data. */
export interface Contract {
  readonly apiVersion: string;
  readonly schema?: readonly SchemaObject[];
  readonly slaProperties?: readonly SlaProperty[];
  readonly slaDefaultElement?: string;
}
