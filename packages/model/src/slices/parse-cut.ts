import { readOr } from './parse-test.ts';
import { readNumeric } from './parse-value.ts';
import type { SliceCut } from './selector.ts';
import type { TokenReader } from './token-reader.ts';

const EDGES_MAX = 100;
const QUANTILES_MIN = 2;
const QUANTILES_MAX = 100;

/** Reads one part of a selector. */
export function readCut(reader: TokenReader): SliceCut {
  const start = reader.from;
  if (!startsTest(reader)) {
    const column = reader.name();
    if (reader.accepts('by')) return readDivision(column, reader);
    if (endsCut(reader)) return { kind: 'each', column };
    const test = readOr(reader, column);
    return { kind: 'test', text: reader.writtenSince(start), test };
  }
  const test = readOr(reader, null);
  return { kind: 'test', text: reader.writtenSince(start), test };
}

function startsTest({ next }: TokenReader): boolean {
  return (next.kind === 'symbol' && next.text === '(') || (next.kind === 'word' && next.text.toLowerCase() === 'not');
}

function endsCut({ next }: TokenReader): boolean {
  return next.kind === 'end' || (next.kind === 'symbol' && next.text === ',');
}

function readDivision(column: string, reader: TokenReader): SliceCut {
  if (reader.accepts('quantiles')) return readQuantiles(column, reader);
  if (!reader.accepts('[')) throw reader.refuse('"[" with edges or "quantiles" with a number must follow "by"');
  const edges = [readNumeric(reader)];
  while (reader.accepts(',')) {
    const edge = readNumeric(reader);
    if (!((edges.at(-1)?.number ?? Number.NaN) < (edge.number ?? Number.NaN)))
      throw reader.refuse('the edges before it must ascend');
    if (edges.length === EDGES_MAX) throw reader.refuse(`there must be at most ${EDGES_MAX} edges`);
    edges.push(edge);
  }
  if (!reader.accepts(']')) throw reader.refuse('"]" must close the edges');
  return { kind: 'edges', column, edges };
}

function readQuantiles(column: string, reader: TokenReader): SliceCut {
  const { kind, text } = reader.next;
  const count = kind === 'word' && /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= QUANTILES_MIN && count <= QUANTILES_MAX)) {
    throw reader.refuse(`a whole number from ${QUANTILES_MIN} to ${QUANTILES_MAX} must follow "quantiles"`);
  }
  reader.take();
  return { kind: 'quantiles', column, count };
}
