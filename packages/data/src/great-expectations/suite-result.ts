import { isJsonObject, jsonNumber } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { CheckResult } from '../checks/check-result.ts';
import { measuredResult } from './measured-result.ts';
import type { Suite, SuiteEntry } from './read-suite.ts';
import { plainFormat, type ResultFormat } from './result-format.ts';
import { rowResult } from './row-result.ts';

/** The version whose results look like these. */
const WRITTEN_AS = '1.24.1';

/** How a result is written. */
export interface SuiteResultOptions {
  /** How people call the data. */
  readonly data: string;
  readonly now: Date;
  /** Plumbline's version. */
  readonly version: string;
  /** Were values allowed to be shown? The checks have brought them, or not; this is only said. */
  readonly showValues: boolean;
  /** For expectations that state none; SUMMARY, as checkpoints have it, unless told. */
  readonly format?: ResultFormat;
}

/**
 * What the table said to a suite, as Great Expectations 1.24 writes it: an `ExpectationSuiteValidationResult` in JSON. `results` are those
 * of the suite's checks, one each. Numbers that are not finite become text.
 */
export function suiteResult(suite: Suite, results: readonly CheckResult[], options: SuiteResultOptions): JsonObject {
  const byName = new Map(results.map((result) => [result.check.name, result]));
  const written = suite.entries.map((entry) => entryResult(entry, resultOf(entry, byName), options));
  const successful = written.filter(({ success }) => success === true).length;
  return finite({
    success: successful === written.length,
    results: written,
    suite_name: suite.file.name,
    suite_parameters: suite.parameters,
    statistics: {
      evaluated_expectations: written.length,
      successful_expectations: successful,
      unsuccessful_expectations: written.length - successful,
      success_percent: written.length === 0 ? null : (successful / written.length) * 100,
    },
    meta: metaOf(options),
    id: null,
  });
}

function resultOf({ check }: SuiteEntry, byName: ReadonlyMap<string, CheckResult>): CheckResult {
  const result = byName.get(check.name);
  if (result !== undefined) return result;
  throw new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot write the result of a suite: every check must have one: "${check.name}" has none`,
    'report it at the project',
  );
}

function metaOf({ data, now, version, showValues }: SuiteResultOptions): JsonObject {
  const stamp = now
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/(\.\d{3})Z$/, '$1000Z');
  return {
    great_expectations_version: WRITTEN_AS,
    batch_spec: {},
    batch_markers: { ge_load_time: stamp },
    active_batch_definition: {
      datasource_name: 'plumbline',
      data_connector_name: 'fluent',
      data_asset_name: data,
      batch_identifiers: {},
    },
    plumbline: { version, values_hidden: !showValues },
  };
}

function entryResult(entry: SuiteEntry, result: CheckResult, options: SuiteResultOptions): JsonObject {
  const format = entry.format ?? options.format ?? plainFormat('SUMMARY');
  return {
    success: isSuccess(result),
    expectation_config: configOf(entry),
    result: detailsOf(entry, result, format),
    meta: {},
    exception_info: exceptionOf(entry, result),
  };
}

function isSuccess({ answer, check }: CheckResult): boolean {
  return answer === 'holds' || (answer === 'vacuous' && check.vacuous !== 'fail');
}

function configOf({ type, kwargs, written }: SuiteEntry): JsonObject {
  const { id, meta, notes, description, severity } = written;
  return {
    type,
    kwargs,
    meta: meta ?? {},
    ...(typeof id === 'string' ? { id } : {}),
    ...(notes === undefined || notes === null ? {} : { notes }),
    ...(typeof description === 'string' ? { description } : {}),
    severity: severity ?? 'critical',
  };
}

function detailsOf({ check, kwargs }: SuiteEntry, result: CheckResult, format: ResultFormat): JsonObject {
  const { demand } = check;
  if (result.answer === 'unanswered' || demand.kind === 'improper' || format.detail === 'BOOLEAN_ONLY') return {};
  if (demand.kind !== 'rows') return measuredResult(result, demand, format);
  return rowResult(result, { demand, format, isPair: Object.hasOwn(kwargs, 'column_A') });
}

/** What cannot be judged is an error there. */
function exceptionOf({ type, check }: SuiteEntry, { answer, problem, reason }: CheckResult): JsonObject {
  if (answer !== 'unanswered') return { raised_exception: false, exception_traceback: null, exception_message: null };
  const words = check.demand.kind === 'improper' ? check.demand.problem : (problem ?? 'it could not be judged');
  const message = reason === 'type' ? `${wrongType(type, check)}${words}` : words;
  return {
    raised_exception: true,
    exception_traceback: `${reason === 'type' ? 'TypeError' : 'ValueError'}: ${message}`,
    exception_message: message,
  };
}

/** In its words, which scripts look for. */
function wrongType(type: string, { kinds = [] }: Check): string {
  const wanted = kinds.includes('integer') ? 'numeric' : kinds.includes('string') ? 'of type string' : null;
  return wanted === null ? '' : `Values passed to ${type} must be ${wanted}. `;
}

/** JSON has no infinity and no NaN. */
function finite(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, finiteItem(item)]));
}

function finiteItem(item: Json): Json {
  if (typeof item === 'number') return jsonNumber(item);
  if (Array.isArray(item)) return item.map(finiteItem);
  return isJsonObject(item) ? finite(item) : item;
}
