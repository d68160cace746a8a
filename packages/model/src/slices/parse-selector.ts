import { readCut } from './parse-cut.ts';
import type { SliceSelector } from './selector.ts';
import { selectorError, tokensOf } from './selector-tokens.ts';
import { TokenReader } from './token-reader.ts';

const CUTS_MAX = 4;

/**
 * Reads what stands inside `slice( … )`: cuts joined by commas. Time is linear in the text, which has at most 500 characters. Throws
 * `CONFIG_INVALID` naming the character at which it was not understood, and the legal forms.
 */
export function parseSelector(text: string): SliceSelector {
  const trimmed = text.trim();
  const reader = new TokenReader(trimmed, tokensOf(trimmed));
  const cuts = [readCut(reader)];
  while (reader.accepts(',')) cuts.push(readCut(reader));
  reader.demandEnd();
  if (cuts.length > CUTS_MAX) {
    throw selectorError(trimmed, `at most ${CUTS_MAX} parts can be intersected: there are ${cuts.length}`);
  }
  return { text: trimmed, cuts };
}
