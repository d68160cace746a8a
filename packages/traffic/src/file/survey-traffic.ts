import { canonicalJson, sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Exchange } from '../exchange.ts';
import { nameForeignFormat } from '../foreign-format.ts';
import { type MalformedLine, readExchanges, type TrafficSource } from './read-exchanges.ts';

/** What a recording holds, found in a first pass so that nothing is sent before the file is known to be usable. */
export interface TrafficSurvey {
  /** Valid exchanges that will be used. */
  readonly requests: number;
  readonly malformed: number;
  /** The first malformed lines. */
  readonly malformedShown: readonly MalformedLine[];
  /** Exchanges without `offset_ms`, and the first of them (its line). */
  readonly withoutOffset: number;
  readonly firstWithoutOffset: { readonly file: string; readonly line: number } | null;
  /** Exchanges whose request was seen before: an answer cache serves them. */
  readonly repeatedPayloads: number;
}

const MALFORMED_SHOWN_MAX = 20;
const PAYLOADS_KEPT_MAX = 200_000;

/** Reads everything once. Throws `DATA_EMPTY` without a valid exchange, `DATA_UNREADABLE` where the files are of another format. */
export async function surveyTraffic(source: TrafficSource): Promise<TrafficSurvey> {
  const shown: MalformedLine[] = [];
  const counts = { requests: 0, malformed: 0, withoutOffset: 0, repeatedPayloads: 0 };
  let firstWithoutOffset: TrafficSurvey['firstWithoutOffset'] = null;
  let foreign: string | null = null;
  const payloads = new Set<string>();
  const onMalformed = (malformed: MalformedLine, text: string | null): void => {
    counts.malformed += 1;
    if (shown.length < MALFORMED_SHOWN_MAX) shown.push(malformed);
    foreign ??= text === null ? null : nameForeignFormat(text);
  };
  for await (const { exchange, file, line } of readExchanges(source, onMalformed)) {
    counts.requests += 1;
    if (exchange.offset_ms === undefined) {
      counts.withoutOffset += 1;
      firstWithoutOffset ??= { file, line };
    }
    const payload = payloadOf(exchange);
    if (payloads.has(payload)) counts.repeatedPayloads += 1;
    else if (payloads.size < PAYLOADS_KEPT_MAX) payloads.add(payload);
  }
  if (counts.requests === 0) throw nothingThere(source, foreign, shown[0]);
  return { ...counts, malformedShown: shown, firstWithoutOffset };
}

function payloadOf({ request }: Exchange): string {
  return sha256Of(canonicalJson([request.method, request.path, request.body ?? null]));
}

function nothingThere(source: TrafficSource, foreign: string | null, first: MalformedLine | undefined): PlumblineError {
  const files = source.paths.map((path) => `"${path}"`).join(', ');
  if (foreign !== null) {
    return new PlumblineError(
      'DATA_UNREADABLE',
      `Cannot read the traffic ${files}: it must be exchanges as JSON lines (plain, gzip or zstd), the one format read today: it looks like ${foreign}`,
      'convert it: one object a line with "id" and "request" {"method", "path", "headers", "body"}',
    );
  }
  const reason =
    first === undefined ? 'there is no line in it' : `line ${first.line} of "${first.file}": ${first.reason}`;
  return new PlumblineError(
    'DATA_EMPTY',
    `Cannot replay the traffic ${files}: it must hold at least one valid exchange: ${reason}`,
    'record traffic as JSON lines: one object a line with "id" and "request"',
  );
}
