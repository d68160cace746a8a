import type { Json } from '@plumbline/core';
import type { Table, TableColumn } from '../table/table.ts';
import type { Answer } from './answer.ts';
import type { BreakingRow } from './check-result.ts';

/** Asks the table a query of its own, which must bring doubles, texts, truth values and lists of them only. */
export interface Ask {
  readonly query: (sql: string) => Promise<readonly (readonly Json[])[]>;
  /** Row by row, whatever their number: none is kept. */
  readonly each: (sql: string, take: (row: readonly Json[]) => void) => Promise<void>;
}

/** Another table of the run. */
export interface OtherTable {
  /** A quoted name. */
  readonly relation: string;
  readonly columns: readonly TableColumn[];
}

/** Rows that break a demand. */
export interface Breaking {
  /** The table, or a query over it with further columns. */
  readonly from: string;
  readonly where: string;
  /** SQL of the row's number in it, or null where it is not known. */
  readonly row: string | null;
}

/** An answer, with the rows that break where there are any. */
export interface Answered {
  readonly answer: Answer;
  readonly breaking?: Breaking;
  /** The breaking rows themselves, where they are no rows of the table. */
  readonly rows?: readonly BreakingRow[];
  /** Values that are not null in each column of the demand, where that decides whether it is asked. */
  readonly filled?: readonly number[];
}

/** What a check asks of a table. */
export interface Question {
  /** The table, or a query over it. */
  readonly from: string;
  /** Aggregates over all of it: asked together with those of all other checks. */
  readonly aggregates: readonly string[];
  /** Their values, and what else must be asked, become the answer. */
  readonly answer: (values: readonly Json[], ask: Ask) => Answered | Promise<Answered>;
}

/** A question that needs aggregates first to be put. */
export interface Staged {
  readonly from: string;
  readonly first: readonly string[];
  readonly next: (values: readonly Json[]) => Question;
}

/** The table as questions see it. */
export interface Asked extends Pick<Table, 'relation' | 'rowNumber' | 'rows' | 'columns'> {
  /** Other tables of the run that checks name, where they are there. */
  readonly others: ReadonlyMap<string, OtherTable>;
  /** Most values that may be shown of each check; 0: none. */
  readonly showValues: number;
}

/** A number out of the engine; what is none counts as 0, as the sum of no rows does. */
export function countOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** A finite or infinite number out of the engine, or null. */
export function numberOrNull(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
