import { canonicalJson, parseJson, sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { reuseEntryGuard } from './reuse-entry-schema.ts';
import type { ReuseEntry, ReuseLedger } from './reuse-ledger.ts';

export const LEDGER_BYTES_MAX = 64 * 2 ** 20;
const FIRST = '0'.repeat(64);

/** A ledger as text: a JSON object a line, each with the digest of the line before. */
export interface LedgerText {
  readonly text: string;
  readonly ledger: ReuseLedger;
  /** Digest of the last line. */
  readonly last: string;
}

/** Reads a ledger; '' is an empty one. `where` names it in errors. Throws `EVIDENCE_INVALID` for text that breaks its chain. */
export async function readLedgerText(text: string, where: string): Promise<LedgerText> {
  if (text === '') return { text, ledger: { entries: [] }, last: FIRST };
  const what = 'the test-set ledger';
  const lines = text.split('\n');
  // Every line ends: what comes after the last end is nothing.
  if (lines.pop() !== '') throw damaged(where, lines.length + 1, 'it ends within a line');
  const check = reuseEntryGuard();
  const entries: ReuseEntry[] = [];
  let last = FIRST;
  for (const [place, line] of lines.entries()) {
    const { previous, ...entry } = await check(parseJson(line, what, { code: 'EVIDENCE_INVALID' }), what, {
      code: 'EVIDENCE_INVALID',
      fix: RESTORE,
    });
    if (previous !== last) throw damaged(where, place + 1, 'it does not follow the line before');
    entries.push(entry);
    last = sha256Of(line);
  }
  return { text, ledger: { entries }, last };
}

/** The lines that carry a ledger on, whose last line has the digest `last`. */
export function linesOf(entries: readonly ReuseEntry[], last: string): string {
  let previous = last;
  let text = '';
  for (const entry of entries) {
    const line = canonicalJson({ ...entry, previous });
    previous = sha256Of(line);
    text += `${line}\n`;
  }
  return text;
}

const RESTORE = 'restore the ledger from a copy; a new one would forget what the test set was used for';

function damaged(where: string, line: number, reason: string): PlumblineError {
  return new PlumblineError(
    'EVIDENCE_INVALID',
    `Cannot read the test-set ledger "${where}": every line must hold the digest of the line before: line ${line}: ${reason}`,
    RESTORE,
  );
}
