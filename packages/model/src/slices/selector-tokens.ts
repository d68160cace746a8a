import { PlumblineError } from '@plumbline/core';

/** A piece of a selector: `quoted` and `word` carry a name or value, `symbol` is punctuation, `end` closes the list. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'symbol' | 'end';
  readonly text: string;
  /** Where it starts and ends in the selector, from 0. */
  readonly from: number;
  readonly to: number;
}

const SELECTOR_CHARS_MAX = 500;
const SYMBOLS = ['!=', '<=', '>=', '=', '<', '>', ',', '(', ')', '[', ']', '{', '}'] as const;
const BLANK = /\s/;
const FORMS =
  'region; region = "north"; age in [18, 30); age by [0, 18, 30]; age by quantiles 4; region, plan; age < 18 and plan = "free"; plan in {"free", "pro"}; age is missing';

/** Cuts a selector into tokens in one pass. Throws `CONFIG_INVALID` for text too long or a quote that is not closed. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > SELECTOR_CHARS_MAX) {
    throw selectorError(`${text.slice(0, 60)}...`, `it must have at most ${SELECTOR_CHARS_MAX} characters`);
  }
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (BLANK.test(text[at] ?? '')) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.to;
    }
  }
  return [...tokens, { kind: 'end', text: '', from: text.length, to: text.length }];
}

function tokenAt(text: string, from: number): Token {
  const first = text[from];
  if (first === '"' || first === "'") return quotedAt(text, from, first);
  const symbol = symbolAt(text, from);
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, from, to: from + symbol.length };
  let to = from + 1;
  while (to < text.length && !endsWord(text, to)) to += 1;
  return { kind: 'word', text: text.slice(from, to), from, to };
}

function endsWord(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return BLANK.test(letter) || letter === '"' || letter === "'" || symbolAt(text, at) !== undefined;
}

function symbolAt(text: string, at: number): string | undefined {
  return SYMBOLS.find((symbol) => text.startsWith(symbol, at));
}

function quotedAt(text: string, from: number, quote: string): Token {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === quote) return { kind: 'quoted', text: value, from, to: at + 1 };
    // A backslash makes the next character an ordinary one.
    if (letter === '\\') at += 1;
    value += text[at] ?? '';
  }
  throw selectorError(text, `the quote at character ${from + 1} must be closed`);
}

/** The place of the parenthesis that closes the one at `openAt`, quotes respected; −1 where there is none. Reads no further than a selector may be long. */
export function closingParenthesis(text: string, openAt: number): number {
  let depth = 0;
  let quote = '';
  const end = Math.min(text.length, openAt + SELECTOR_CHARS_MAX + 2);
  for (let at = openAt; at < end; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    // A half-open range closes with a parenthesis what a bracket opened, so both count.
    else if (letter === '(' || letter === '[' || letter === '{') depth += 1;
    else if (letter === ')' || letter === ']' || letter === '}') {
      depth -= 1;
      if (depth === 0) return letter === ')' ? at : -1;
    }
  }
  return -1;
}

/** The error every part of the reader throws: `CONFIG_INVALID` with the selector and the reason. */
export function selectorError(text: string, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read the slice "${text}": ${reason}`,
    `write it in one of these forms: ${FORMS}; quote names and values that hold blanks or signs`,
  );
}
