import { nearest } from '@plumbline/boundary';
import { type Json, messageOf, PlumblineError } from '@plumbline/core';
import type { Answered, Ask, Question, Staged } from './question.ts';

/** A question with what the run knows of it. */
export interface Asking {
  readonly question: Question | Staged;
  /** It holds SQL of the rule's author. */
  readonly authored: boolean;
}

/** Most aggregates of one scan: the engine plans them all at once. */
const AGGREGATES_MAX = 1_000;

/**
 * Answers all questions: the aggregates of all of them in one scan of each relation (one more for those that need aggregates first, and
 * one for those with SQL of the author, which may take their time or fail), then what a question must ask by itself.
 */
export async function askTable(
  asked: readonly Asking[],
  askOf: (authored: boolean) => Ask,
): Promise<readonly Answered[]> {
  const staged = asked.map(({ question, authored }) =>
    'first' in question ? { from: question.from, aggregates: question.first, authored } : null,
  );
  const first = await scanAll(staged, askOf);
  const put = asked.map(({ question, authored }, index): Put | NoPut => {
    const values = first[index]!;
    if (!('first' in question)) return { question, authored };
    return values instanceof Error ? values : { question: question.next(values), authored };
  });
  const counted = await scanAll(
    put.map((item) => (item instanceof Error ? null : { ...item.question, authored: item.authored })),
    askOf,
  );
  const answers: Answered[] = [];
  for (const [index, item] of put.entries()) {
    const values = counted[index]!;
    const failed = item instanceof Error ? item : values instanceof Error ? values : null;
    answers.push(
      failed === null && !(item instanceof Error) && !(values instanceof Error)
        ? await answerOf(item, values, askOf)
        : unanswered(failed, asked[index]!.authored),
    );
  }
  return answers;
}

interface Put {
  readonly question: Question;
  readonly authored: boolean;
}

type NoPut = Error;

interface Scan {
  readonly from: string;
  readonly aggregates: readonly string[];
  readonly authored: boolean;
}

type Scanned = readonly Json[] | Error;

async function answerOf(
  { question, authored }: Put,
  values: readonly Json[],
  askOf: (authored: boolean) => Ask,
): Promise<Answered> {
  try {
    return await question.answer(values, askOf(authored));
  } catch (thrown) {
    return unanswered(rethrown(thrown), authored);
  }
}

/** The values of each scan's aggregates, in their order; what asks nothing gets nothing. */
async function scanAll(
  scans: readonly (Scan | null)[],
  askOf: (authored: boolean) => Ask,
): Promise<readonly Scanned[]> {
  const values: Scanned[] = scans.map(() => []);
  const groups = new Map<string, number[]>();
  for (const [index, scan] of scans.entries()) {
    if (scan === null || scan.aggregates.length === 0) continue;
    const key = `${scan.authored}${scan.from}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  for (const members of groups.values()) {
    const group = members.map((index) => scans[index]!);
    const found = await scanTogether(group, askOf(group[0]!.authored));
    for (const [place, index] of members.entries()) values[index] = found[place]!;
  }
  return values;
}

/** One scan for all; where one aggregate fails, each question is asked alone, so that the others are answered. */
async function scanTogether(scans: readonly Scan[], ask: Ask): Promise<readonly Scanned[]> {
  try {
    return await fused(scans, ask);
  } catch (thrown) {
    const failed = rethrown(thrown);
    if (scans.length === 1) return [failed];
    const alone: Scanned[] = [];
    for (const scan of scans) alone.push(...(await scanTogether([scan], ask)));
    return alone;
  }
}

async function fused(scans: readonly Scan[], ask: Ask): Promise<readonly (readonly Json[])[]> {
  const places = new Map<string, number>();
  for (const { aggregates } of scans)
    for (const aggregate of aggregates) if (!places.has(aggregate)) places.set(aggregate, places.size);
  const list = [...places.keys()];
  const values: Json[] = [];
  for (let start = 0; start < list.length; start += AGGREGATES_MAX) {
    const part = list.slice(start, start + AGGREGATES_MAX);
    const rows = await ask.query(`SELECT ${part.join(', ')} FROM ${scans[0]!.from}`);
    const [row = []] = rows;
    // A question that became several would shift the answers of all that follow.
    if (row.length !== part.length) throw new Error(`${row.length} answers to ${part.length} questions`);
    values.push(...row);
  }
  return scans.map(({ aggregates }) => aggregates.map((aggregate) => values[places.get(aggregate)!] ?? null));
}

/** What is judged already goes on; what the engine says is kept for the answer. */
function rethrown(thrown: unknown): Error {
  if (thrown instanceof PlumblineError) throw thrown;
  return thrown instanceof Error ? thrown : new Error(messageOf(thrown));
}

function unanswered(error: Error | null, authored: boolean): Answered {
  const problem = `the engine cannot answer: ${engineWords(error)}`;
  return { answer: { kind: 'none', reason: authored ? 'query' : 'type', problem } };
}

/** Errors of names and types tell of the query alone; any other may hold a value of the data, and only its kind is told. */
function engineWords(error: Error | null): string {
  const line = (error?.message ?? '').split('\n')[0] ?? '';
  if (/^(Binder|Catalog|Parser) Error/.test(line)) return `${line.slice(0, 200)}${candidate(error?.message ?? '')}`;
  return /^[A-Za-z ]+ Error/.exec(line)?.[0] ?? 'an error of the engine';
}

/** The column that a misspelt name of a query most likely means, of those the engine offers. */
function candidate(message: string): string {
  const name = /Referenced column "([^"]+)" not found/.exec(message)?.[1];
  const offered = /Candidate bindings: (.*)/.exec(message)?.[1] ?? '';
  const names = [...offered.matchAll(/"([^"]+)"/g)].map(([, found]) => found ?? '');
  const near = name === undefined ? null : nearest(name, names);
  return near === null ? '' : ` Did you mean "${near}"?`;
}
