import { quoteName } from '../engine/sql.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { askNumbers } from './ask/ask-numbers.ts';
import { countRepeats } from './ask/count-repeats.ts';
import { duplicatesAnswer } from './judge-duplicates.ts';
import { rowHash, splitOf } from './split-columns.ts';

/** What of the test data is what; empty names are not there. */
export interface TestSetColumns {
  readonly label: string;
  /** Columns that no model learns from: ids, weights. */
  readonly beside: readonly string[];
}

/** What a look at the test data alone tells. */
export interface TestSetFacts {
  readonly rows: number;
  /** Different rows, ids aside. */
  readonly different: number;
  /** Columns that tell the label on every row: its values under other names, or numbers in a straight line with it. */
  readonly labelCopies: readonly string[];
}

const COLUMNS_MAX = 500;
const GLANCE_ROWS = 1_000;
const STRAIGHT = 1 - 1e-12;

/** Counts repeated rows and finds columns that repeat the label: one scan, and one more of the columns that look like it at first sight. */
export async function testSetFacts(table: Table, { label, beside }: TestSetColumns): Promise<TestSetFacts> {
  const own = table.columns.filter(({ name }) => !beside.includes(name));
  const hash = own.length === 0 ? '1' : rowHash(own.map(({ name }) => quoteName(name)));
  const [different = 0] = await askNumbers(table, `SELECT count(DISTINCT ${hash})::DOUBLE FROM ${table.relation}`);
  const truth = own.find(({ name }) => name === label);
  const labelCopies = truth === undefined ? [] : await copiesOf(table, truth, own);
  return { rows: table.rows, different: own.length === 0 ? table.rows : different, labelCopies };
}

async function copiesOf(table: Table, label: TableColumn, own: readonly TableColumn[]): Promise<readonly string[]> {
  const features = own.filter(({ name, kind }) => name !== label.name && kind !== 'other').slice(0, COLUMNS_MAX);
  const glance = `(SELECT * FROM ${table.relation} LIMIT ${GLANCE_ROWS})`;
  const likely = await copiesIn(table, { relation: glance, label, features, distinctMin: 1 });
  const sure = await copiesIn(table, { relation: table.relation, label, features: likely, distinctMin: 2 });
  return sure.map(({ name }) => name);
}

interface Look {
  readonly relation: string;
  readonly label: TableColumn;
  readonly features: readonly TableColumn[];
  /** Of fewer different labels, nothing tells them apart. */
  readonly distinctMin: number;
}

async function copiesIn(
  table: Table,
  { relation, label, features, distinctMin }: Look,
): Promise<readonly TableColumn[]> {
  if (features.length === 0) return [];
  const truth = quoteName(label.name);
  const parts = features.flatMap((column) => {
    const value = quoteName(column.name);
    const line = isNumber(column) && isNumber(label) ? `abs(corr(${value}, ${truth}))` : '0';
    return [`count(DISTINCT hash(${value}))`, `count(DISTINCT hash(${value}, ${truth}))`, line];
  });
  const list = ['count(*)', `count(DISTINCT hash(${truth}))`, ...parts].map((one) => `(${one})::DOUBLE`).join(', ');
  const [rows = 0, labels = 0, ...numbers] = await askNumbers(table, `SELECT ${list} FROM ${relation}`);
  return features.filter((_, place) => {
    const [values = 0, pairs = 0, line = 0] = numbers.slice(3 * place, 3 * place + 3);
    // Where nearly every row has a label of its own, every unique column goes with it one to one.
    const isRenamed = values === labels && pairs === labels && labels >= distinctMin && 2 * labels <= rows;
    return isRenamed || (line >= STRAIGHT && labels > 2);
  });
}

const isNumber = ({ kind }: TableColumn): boolean => kind === 'integer' || kind === 'number';

/** Test rows whose features stand in the training data. */
export interface SharedRows {
  readonly testRows: number;
  readonly shared: number;
  /** Share beyond what chance explains, as `judgeDuplicates` has it. */
  readonly excess: number;
  readonly copied: boolean;
  /** Shared rows none of whose copies has the same label. */
  readonly conflicting: number;
}

/** The name under which the test data are attached to the training data (`TableOptions.others`). */
export const TEST_TABLE = 'test';

/** What the test data share with the training data, label and ids left out. Throws `DATA_INVALID` through `splitOf` only for columns both have. */
export async function sharedRows(train: Table, { label, beside }: TestSetColumns): Promise<SharedRows | null> {
  const test = train.others.get(TEST_TABLE);
  if (test === undefined) return null;
  const has = (table: Table, name: string): boolean => table.columns.some((column) => column.name === name);
  const isLabelled = label !== '' && has(train, label) && has(test, label);
  const features = train.columns
    .map(({ name }) => name)
    .filter((name) => name !== label && !beside.includes(name) && has(test, name));
  if (features.length === 0 || train.rows === 0 || test.rows === 0) return null;
  const split = splitOf('test', { train, other: test }, { features, ...(isLabelled ? { label } : {}) });
  const repeats = await countRepeats(split, split.features);
  const answer = duplicatesAnswer(repeats);
  const conflicting = split.label === null ? 0 : await conflicts(split, split.label);
  return {
    testRows: test.rows,
    shared: repeats.matched,
    excess: answer.excess,
    copied: answer.copied !== null,
    conflicting,
  };
}

type Sides = ReturnType<typeof splitOf>;

async function conflicts({ train, other, features }: Sides, label: NonNullable<Sides['label']>): Promise<number> {
  const hashOf = (side: 'trainValue' | 'otherValue'): string => rowHash(features.map((column) => column[side]));
  const known = `SELECT DISTINCT ${hashOf('trainValue')} AS h, ${label.trainValue} AS l FROM ${train.relation}`;
  const rows = `SELECT ${hashOf('otherValue')} AS h, ${label.otherValue} AS l FROM ${other.relation}`;
  const [found = 0] = await askNumbers(
    train,
    `WITH known AS (${known}), mine AS (${rows}) SELECT count(*)::DOUBLE FROM mine WHERE h IN (SELECT h FROM known) AND NOT EXISTS (SELECT 1 FROM known WHERE known.h = mine.h AND known.l IS NOT DISTINCT FROM mine.l)`,
  );
  return found;
}
