/** How fields are told apart. Each is one ASCII character. */
export interface CsvMarks {
  readonly delimiter: string;
  readonly quote: string;
  /** What makes a quote inside quotes a character: the quote itself, or a backslash. */
  readonly escape: string;
}

/** Why a record cannot be read, apart from its number of fields and its characters. */
export type CsvProblem = 'quote' | 'too-long';

/** One record of a CSV file. */
export interface CsvRecord {
  /** The line it begins at, from 1. */
  readonly line: number;
  readonly fields: number;
  /** Is the last field empty and bare, as after a delimiter at the end of the line? */
  readonly endsEmpty: boolean;
  /** It has no character at all. */
  readonly isBlank: boolean;
  readonly problem: CsvProblem | null;
  /** Without its line break. Valid only during the call. Of a record with a problem perhaps only a part. */
  readonly bytes: Uint8Array;
}

/** Takes bytes, hands on records. */
export interface CsvScanner {
  readonly push: (chunk: Uint8Array) => void;
  /** No more bytes: hands on what is left. */
  readonly end: () => void;
}

/** As the engine has it: a record may be no longer. */
const RECORD_BYTES_MAX = 2_000_000;

/** States, and above them what more than a change of state a byte can mean. */
const [FIELD, PLAIN, QUOTED, ESCAPED, CLOSED, BROKEN] = [0, 1, 2, 3, 4, 5] as const;
const [NEXT_FIELD, NEXT_RECORD, LINE_INSIDE, MISQUOTED] = [6, 7, 8, 9] as const;
const STATES = 6;
const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20] as const;

/** What follows from each state on each byte: RFC 4180, with spaces around quotes, and quotes inside bare text, as the engine allows. */
function transitions(marks: CsvMarks): Uint8Array {
  const table = new Uint8Array(STATES * 256);
  const set = (state: number, next: number, ...bytes: readonly number[]): void => {
    for (const byte of bytes) table[state * 256 + byte] = next;
  };
  const others: readonly (readonly [number, number])[] = [
    [FIELD, PLAIN],
    [PLAIN, PLAIN],
    [QUOTED, QUOTED],
    [ESCAPED, QUOTED],
    [CLOSED, MISQUOTED],
    [BROKEN, BROKEN],
  ];
  for (const [state, next] of others) table.fill(next, state * 256, (state + 1) * 256);
  const separator = marks.delimiter.charCodeAt(0);
  const mark = marks.quote.charCodeAt(0);
  const escaping = marks.escape.charCodeAt(0);
  set(FIELD, FIELD, SPACE);
  set(FIELD, QUOTED, mark);
  set(CLOSED, CLOSED, SPACE);
  set(QUOTED, LINE_INSIDE, LF, CR);
  set(ESCAPED, LINE_INSIDE, LF, CR);
  set(QUOTED, CLOSED, mark);
  if (escaping === mark) set(CLOSED, QUOTED, mark);
  else set(QUOTED, ESCAPED, escaping);
  for (const state of [FIELD, PLAIN, CLOSED]) set(state, NEXT_FIELD, separator);
  for (const state of [FIELD, PLAIN, CLOSED, BROKEN]) set(state, NEXT_RECORD, LF, CR);
  return table;
}

/** Where a scan stands. Positions are places in `bytes`. */
interface Scan {
  bytes: Uint8Array;
  at: number;
  state: number;
  /** Of the open record: its first byte, its first line, its fields so far. */
  start: number;
  line: number;
  fields: number;
  /** Of the open record: line breaks inside quotes, and where its second line begins; −1 where it has none so far. */
  breaks: number;
  secondLine: number;
  /** Where its last delimiter is. */
  lastDelimiter: number;
  /** Why it cannot be read, where the state is BROKEN. */
  problem: CsvProblem;
  /** A record ended with CR: a LF that follows belongs to it. */
  afterReturn: boolean;
}

/**
 * Splits CSV into records with the exact line of each, whatever line breaks they have and hold. Where quotes are broken the record
 * ends at its first line break, so that one stray quote costs one line and not the rest of the file. Memory: one record and one chunk; time:
 * every byte is looked at twice at most.
 */
export function csvScanner(marks: CsvMarks, take: (record: CsvRecord) => void): CsvScanner {
  const table = transitions(marks);
  const scan: Scan = {
    ...{ bytes: new Uint8Array(0), at: 0, state: FIELD, start: 0, line: 1, fields: 1 },
    ...{ breaks: 0, secondLine: -1, lastDelimiter: -1, problem: 'quote', afterReturn: false },
  };
  return {
    push: (chunk) => {
      scan.bytes = scan.bytes.length === 0 ? chunk : joined(scan.bytes, chunk);
      run(scan, table, take);
      dropRead(scan);
    },
    end: () => {
      while (scan.state === QUOTED || scan.state === ESCAPED) {
        giveUp(scan, 'quote', take);
        run(scan, table, take);
      }
      if (scan.state === BROKEN || scan.at > scan.start) finish(scan, scan.at, take);
    },
  };
}

function run(scan: Scan, table: Uint8Array, take: (record: CsvRecord) => void): void {
  const { bytes } = scan;
  for (;;) {
    if (scan.afterReturn && scan.at < bytes.length) {
      scan.afterReturn = false;
      if (bytes[scan.at] === LF) begin(scan, scan.at + 1);
    }
    const special = nextSpecial(scan, table);
    if (scan.at - scan.start > RECORD_BYTES_MAX && scan.state !== BROKEN) {
      giveUp(scan, scan.secondLine < 0 ? 'too-long' : 'quote', take);
    } else if (special === null) return;
    else if (special === NEXT_FIELD) {
      scan.fields += 1;
      scan.lastDelimiter = scan.at;
      scan.state = FIELD;
      scan.at += 1;
    } else if (special === LINE_INSIDE) breakInside(scan);
    else if (special === MISQUOTED) giveUp(scan, 'quote', take);
    else {
      scan.afterReturn = bytes[scan.at] === CR;
      finish(scan, scan.at, take);
      begin(scan, scan.at + 1);
    }
  }
}

/** Goes on to the next byte that does more than change the state, which is left to the caller; null at the end. */
function nextSpecial(scan: Scan, table: Uint8Array): number | null {
  const { bytes } = scan;
  let { at, state } = scan;
  let next = state;
  for (; at < bytes.length; at += 1) {
    next = table[state * 256 + bytes[at]!]!;
    if (next >= STATES) break;
    state = next;
  }
  scan.state = state;
  scan.at = at;
  return at < bytes.length ? next : null;
}

function begin(scan: Scan, start: number): void {
  Object.assign(scan, { start, at: start, fields: 1, state: FIELD, breaks: 0, secondLine: -1, lastDelimiter: -1 });
}

function finish(scan: Scan, end: number, take: (record: CsvRecord) => void): void {
  const { bytes, start, line, fields } = scan;
  const problem = scan.state === BROKEN ? scan.problem : null;
  const isBlank = end === start && problem === null;
  const endsEmpty = scan.lastDelimiter === end - 1 && !isBlank;
  take({ line, fields, endsEmpty, problem, isBlank, bytes: bytes.subarray(start, end) });
  scan.line += scan.breaks + 1;
}

/** A record that cannot be read ends at its first line break, or with its line where it has none so far. */
function giveUp(scan: Scan, problem: CsvProblem, take: (record: CsvRecord) => void): void {
  scan.state = BROKEN;
  scan.problem = problem;
  const { secondLine } = scan;
  if (secondLine < 0) return;
  scan.breaks = 0;
  finish(scan, secondLine, take);
  begin(scan, secondLine);
}

function breakInside(scan: Scan): void {
  const { at, bytes } = scan;
  const isSecondHalf = bytes[at] === LF && bytes[at - 1] === CR;
  if (!isSecondHalf) scan.breaks += 1;
  if (scan.secondLine < 0 || (isSecondHalf && scan.secondLine === at)) scan.secondLine = at + 1;
  scan.state = QUOTED;
  scan.at += 1;
}

/** Bytes that are done with are let go; of a record that cannot be read nothing is kept. */
function dropRead(scan: Scan): void {
  const kept = scan.state === BROKEN ? scan.at : scan.start;
  scan.bytes = scan.bytes.slice(kept);
  scan.at -= kept;
  scan.start = Math.max(0, scan.start - kept);
  if (scan.secondLine >= 0) scan.secondLine -= kept;
  scan.lastDelimiter -= kept;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
