import { type Json, PlumblineError } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { BreakingRow, CheckResult } from '../checks/check-result.ts';
import type { RowTest } from '../checks/row-test.ts';
import type { Table } from '../table/table.ts';
import { type Breach, breachReader } from './breaches.ts';
import { type CompiledSchema, compileSchema } from './compile-schema.ts';
import { type RawRecord, readRawRecords, withoutRecords } from './raw-records.ts';

/** A longer record is judged up to its first breach, so that a hostile one cannot fill the memory with complaints. */
export const RECORD_CHARS_MAX = 262_144;
const SHOWN_CHARS_MAX = 1_000;
const PLACES_MAX = 20;

type RecordTest = Extract<RowTest, { kind: 'record-schema' }>;

/** What has been counted of one check. */
interface Tally {
  readonly check: Check;
  breaking: number;
  firstRow: number | null;
  readonly places: Map<string, number>;
  readonly shown: BreakingRow[];
}

/** One schema with the checks that speak of it, by keyword. */
interface Judged {
  readonly compiled: CompiledSchema;
  readonly breaches: ReturnType<typeof breachReader>;
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** The check's test where it is one of a whole record, else null. */
export function recordTest({ demand }: Check): RecordTest | null {
  return demand.kind === 'rows' && demand.test.kind === 'record-schema' ? demand.test : null;
}

/**
 * Answers every check of whole records, in one pass through the JSON of the table's files. Where the files are of another kind, or only
 * some of their records belong to the table, they stay unanswered. `showValues`: how many breaking records are kept with the value that breaks.
 */
export async function answerRecordSchema(
  table: Table,
  checks: readonly Check[],
  { showValues }: { readonly showValues: number },
): Promise<ReadonlyMap<Check, CheckResult>> {
  const asked = checks.filter((check) => recordTest(check) !== null);
  if (asked.length === 0) return new Map();
  const problem = withoutRecords(table);
  if (problem !== null) return unanswered(asked, problem);
  const judged = await compileAll(asked);
  const records = await readRawRecords(table, (record) => {
    for (const one of judged) judgeRecord(one, record, showValues);
  });
  if (records !== table.rows)
    return unanswered(asked, 'a JSON Schema judges whole files: the table holds some of their records');
  const tallies = judged.flatMap((one) => [...one.tallies.values()]);
  return new Map(tallies.map((tally) => [tally.check, resultOf(tally, records)]));
}

async function compileAll(checks: readonly Check[]): Promise<readonly Judged[]> {
  const groups = Map.groupBy(checks, (check) => recordTest(check)?.schema);
  const judged: Judged[] = [];
  for (const [schema, members] of groups) {
    if (schema === undefined) continue;
    const source = { name: 'of the records', locate: () => undefined };
    const compiled = await compileSchema(schema, { source, formats: true });
    const tallies = members.map((check): [string, Tally] => [
      recordTest(check)?.keyword ?? '',
      { check, breaking: 0, firstRow: null, places: new Map(), shown: [] },
    ]);
    judged.push({ compiled, breaches: breachReader(compiled), tallies: new Map(tallies) });
  }
  return judged;
}

function judgeRecord({ compiled, breaches, tallies }: Judged, { text, row }: RawRecord, showValues: number): void {
  const errors = compiled.judge(text, text.length <= RECORD_CHARS_MAX);
  if (errors.length === 0) return;
  const found = breaches(errors);
  if (found.length === 0) {
    throw new PlumblineError(
      'INVARIANT_BROKEN',
      `Cannot name what record ${row} breaks: every complaint of the validator must belong to a keyword: ${errors[0]?.schemaPath} does not`,
      'report it with the schema',
    );
  }
  const byKeyword = Map.groupBy(found, ({ keyword }) => keyword);
  for (const [keyword, broken] of byKeyword) {
    const tally = tallies.get(keyword);
    if (tally !== undefined) count(tally, broken, { row, showValues });
  }
}

function count(
  tally: Tally,
  broken: readonly Breach[],
  { row, showValues }: { readonly row: number; readonly showValues: number },
): void {
  tally.breaking += 1;
  tally.firstRow ??= row;
  for (const place of new Set(broken.map((breach) => breach.place))) {
    if (tally.places.has(place) || tally.places.size < PLACES_MAX)
      tally.places.set(place, (tally.places.get(place) ?? 0) + 1);
  }
  const [first] = broken;
  if (first !== undefined && tally.shown.length < showValues) tally.shown.push({ row, values: [shown(first.value)] });
}

/** The value that breaks, as text where it is no plain value, cut where it is long. */
function shown(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text;
}

function resultOf({ check, breaking, firstRow, places, shown }: Tally, elements: number): CheckResult {
  return {
    check,
    answer: elements === 0 ? 'vacuous' : breaking === 0 ? 'holds' : 'broken',
    counts: { elements, missing: 0, breaking, firstRow },
    ...(breaking === 0 ? {} : { details: { places: Object.fromEntries(places) } }),
    ...(shown.length === 0 ? {} : { breaking: shown }),
  };
}

function unanswered(checks: readonly Check[], problem: string): ReadonlyMap<Check, CheckResult> {
  return new Map(checks.map((check) => [check, { check, answer: 'unanswered', reason: 'type', problem }]));
}
