import { guard, isJsonObject, nearest } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { Check, CheckFile, Severity } from '../checks/check.ts';
import type { Demand } from '../checks/demand.ts';
import type { Predicate } from '../checks/predicate.ts';
import { choice } from './argument-kind.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import type { Expectation } from './expectation.ts';
import { allExpectations, REMOVED_EXPECTATIONS } from './expectations.ts';
import { nameOfCheck } from './name-of-check.ts';
import { type Located, type Place, placeIn } from './place.ts';
import { beyondRe2 } from './python-pattern.ts';
import { type ResultFormat, readResultFormat } from './result-format.ts';
import { CONDITION_PARSERS, readRowCondition } from './row-condition.ts';
import { scopeOf, withParameters } from './suite-parameters.ts';
import { suiteReading } from './suite-reading.ts';
import { SUITE_SCHEMA, type WrittenExpectation, type WrittenSuite } from './suite-schema.ts';

/** A suite as read from its file. */
export interface SuiteSource extends Located {
  readonly sha256: string;
  readonly value: Json;
}

/** What a run gives a suite. */
export interface SuiteOptions {
  /** Values of `{"$PARAMETER": …}`. */
  readonly parameters?: JsonObject;
  /** The moment that `now()` means in a parameter. */
  readonly now: Date;
  /** A result format as Great Expectations takes it, in the place of the expectations' own. */
  readonly resultFormat?: Json;
  /** Names of the other tables of the run. */
  readonly tables?: readonly string[];
}

/** One expectation with the check it became. */
export interface SuiteEntry {
  readonly check: Check;
  readonly type: string;
  /** Parameters in their places, the result format left out. */
  readonly kwargs: JsonObject;
  readonly written: WrittenExpectation;
  /** Null: as the run has it. */
  readonly format: ResultFormat | null;
}

/** A suite read: its checks, and what is needed to write its result as Great Expectations does. */
export interface Suite {
  readonly file: CheckFile;
  readonly id: string | null;
  /** Values of parameters that the run gave. */
  readonly parameters: JsonObject;
  /** One a check, in order. */
  readonly entries: readonly SuiteEntry[];
}

const checkSuite = guard<WrittenSuite>(SUITE_SCHEMA);

/** Is it an expectation suite, of version 0.x or 1.x? */
export function isGreatExpectationsSuite(value: Json): boolean {
  return isJsonObject(value) && (Array.isArray(value['expectations']) || 'expectation_suite_name' in value);
}

/**
 * Reads a suite into checks. Wrong arguments make a check that never holds, as they make an error there. Throws `CONFIG_INVALID` for what
 * is no suite and for a parameter without value, `CONFIG_UNSUPPORTED` naming a construct that cannot be honoured: an unknown expectation, a
 * condition that is not understood, windows, arguments whose meaning is gone.
 */
export async function readSuite(source: SuiteSource, options: SuiteOptions): Promise<Suite> {
  const suite = await checkSuite(source.value, `the suite "${source.name}"`, { locate: source.locate });
  const known = new Map(allExpectations().map((expectation) => [expectation.name, expectation]));
  const own = { ...suite.evaluation_parameters, ...suite.suite_parameters };
  const context: Context = {
    known,
    options,
    own,
    names: new Map(),
  };
  const entries = suite.expectations.map((written, index) =>
    readEntry(written, placeIn(source, ['expectations', String(index)]), context),
  );
  const checks = entries.map(({ check }) => check);
  return {
    file: {
      name: suite.name ?? suite.expectation_suite_name ?? source.name,
      sha256: source.sha256,
      language: 'Great Expectations suite',
      checks,
      reading: suiteReading(checks),
    },
    id: suite.id ?? suite.ge_cloud_id ?? null,
    parameters: options.parameters ?? {},
    entries,
  };
}

interface Context {
  readonly known: ReadonlyMap<string, Expectation>;
  readonly options: SuiteOptions;
  readonly own: JsonObject;
  /** How often a name was taken. */
  readonly names: Map<string, number>;
}

function readEntry(written: WrittenExpectation, place: Place, context: Context): SuiteEntry {
  const type = written.type ?? written.expectation_type;
  if (type === undefined) throw place.invalid('an expectation must name its type', 'write "type": "expect_…"');
  const expectation = context.known.get(type);
  if (expectation === undefined)
    throw unknownType(type, place.inside('type' in written ? 'type' : 'expectation_type'), context);
  demandHonoured(written, place);
  const scope = scopeOf(context.options.parameters ?? {}, context.own, context.options.now);
  const kwargs = withoutRemoved(withParameters(written.kwargs ?? {}, scope, place), type, place);
  const given = argumentsOf(kwargs);
  const { demand, vacuous, kinds } = expectation.read(given);
  demandReachable(demand, place.inside('kwargs', 'comparison_data_source_name'), {
    source: kwargs['comparison_data_source_name'],
    legal: ['data', ...(context.options.tables ?? [])],
  });
  demandLinear(demand, place.inside('kwargs', type.endsWith('_list') ? 'regex_list' : 'regex'));
  const rows = rowsOf(kwargs, given, { restrictable: expectation.restrictable, place });
  const format = readResultFormat(context.options.resultFormat ?? kwargs['result_format'], given);
  const problem = given.problems();
  const check: Check = {
    name: nameOfCheck(type, kwargs, context.names),
    demand: problem === null ? shown(demand, format) : { kind: 'improper', problem, stated: kwargs },
    severity: severityOf(written),
    vacuous,
    ...(kinds === undefined ? {} : { kinds }),
    ...(rows === null || problem !== null || demand.kind === 'column-type' ? {} : { rows }),
    ...(place.where === undefined ? {} : { where: place.where }),
    ...noteOf(written),
  };
  return { check, type, kwargs: withoutRuntime(kwargs), written, format };
}

function unknownType(type: string, place: Place, { known }: Context): Error {
  const gone = REMOVED_EXPECTATIONS.get(type);
  if (gone !== undefined) return place.unsupported(`the expectation "${type}", which version 1 no longer has`, gone);
  const near = nearest(type, [...known.keys()]);
  return place.unsupported(
    `the expectation "${type}", which is none of the ${known.size} core expectations`,
    near === null ? 'write one of the core expectations' : `did you mean "${near}"?`,
  );
}

function demandHonoured({ windows, kwargs }: WrittenExpectation, place: Place): void {
  for (const [value, at] of [
    [windows, place.inside('windows')],
    [kwargs?.['windows'], place.inside('kwargs', 'windows')],
  ] as const) {
    const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty)
      throw at.unsupported(
        'windows, which compare with earlier runs',
        'state the limits, or judge drift against a reference',
      );
  }
}

/** Arguments that versions before 1.0 had. */
const REMOVED_ARGUMENTS = [
  'parse_strings_as_datetimes', 'output_strftime_format', 'allow_cross_type_comparisons', 'auto', 'profiler_config',
]; // biome-ignore format: one list
const PARSES_TIMES = [
  'expect_column_values_to_be_between',
  'expect_column_values_to_be_in_set',
  'expect_column_values_to_not_be_in_set',
];

/** Without arguments that say nothing (any more); those that would mean something are refused. */
function withoutRemoved(kwargs: JsonObject, type: string, place: Place): JsonObject {
  const isOff = (value: Json): boolean => value === null || value === false;
  return Object.fromEntries(
    Object.entries(kwargs).filter(([key, value]) => {
      if (!REMOVED_ARGUMENTS.includes(key)) return true;
      if (isOff(value) || (key === 'profiler_config' && isOff(kwargs['auto'] ?? null))) return false;
      if (key === 'parse_strings_as_datetimes' && PARSES_TIMES.includes(type)) return true;
      throw place
        .inside('kwargs', key)
        .unsupported(`the argument "${key}", which version 1 no longer has`, 'leave it out');
    }),
  );
}

/** Queries are asked of the tables of this run and of no other source. */
function demandReachable(
  demand: Demand,
  place: Place,
  { source, legal }: { readonly source: Json | undefined; readonly legal: readonly string[] },
): void {
  if (demand.kind !== 'query' || typeof source !== 'string' || legal.includes(source)) return;
  throw place.unsupported(
    `the data source "${source}": only the tables of the run can be asked`,
    `write one of ${legal.join(', ')}`,
  );
}

/** Patterns are matched in linear time, or not at all. */
function demandLinear(demand: Demand, place: Place): void {
  if (demand.kind !== 'rows' || demand.test.kind !== 'matches' || demand.test.syntax !== 'regex') return;
  for (const pattern of demand.test.patterns) {
    const beyond = beyondRe2(pattern);
    if (beyond !== null)
      throw place.unsupported(`${beyond} in the pattern "${pattern}"`, 'write it in the syntax of RE2');
  }
}

function rowsOf(
  kwargs: JsonObject,
  given: Arguments,
  { restrictable, place }: { readonly restrictable: boolean; readonly place: Place },
): Predicate | null {
  const parser = given.optional('condition_parser', choice(CONDITION_PARSERS));
  const condition = kwargs['row_condition'] ?? null;
  const isMisspelt = parser !== (kwargs['condition_parser'] ?? null);
  if (condition === null || isMisspelt) return null;
  if (!restrictable) given.fail('row_condition: extra fields not permitted');
  const read = readRowCondition(condition, parser);
  if ('rows' in read) return read.rows;
  throw place
    .inside('kwargs', 'row_condition')
    .unsupported(
      `the row condition ${read.unclear}`,
      'write comparisons of columns with values, joined by and, or, not',
    );
}

/** A result that must name rows by their columns, or show them whole, asks for these columns. */
function shown(demand: Demand, format: ResultFormat | null): Demand {
  if (demand.kind !== 'rows' || format === null) return demand;
  if (format.rows) return { ...demand, also: 'all' };
  return format.indexColumns.length === 0 ? demand : { ...demand, also: format.indexColumns };
}

function severityOf({ severity }: WrittenExpectation): Severity {
  if (severity === 'warning' || severity === 'info') return severity;
  return 'error';
}

const NOTE_CHARS_MAX = 500;

function noteOf({ description, notes }: WrittenExpectation): Pick<Check, 'note'> {
  const text = description ?? (Array.isArray(notes) ? notes.join(' ') : notes);
  return typeof text === 'string' && text.trim() !== '' ? { note: text.trim().slice(0, NOTE_CHARS_MAX) } : {};
}

function withoutRuntime(kwargs: JsonObject): JsonObject {
  const runtime = ['result_format', 'catch_exceptions', 'include_config', 'meta', 'notes', 'batch_id'];
  return Object.fromEntries(Object.entries(kwargs).filter(([key]) => !runtime.includes(key)));
}
