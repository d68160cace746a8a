/**
 * A time in words, numbers and signs, as dateutil cuts it: `10:30pm` is `10`, `:`, `30`, `pm`. A point or comma inside a number belongs to
 * it; blanks become one sign each.
 */
export function timeTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  const signs = [...text];
  let at = 0;
  while (at < signs.length) {
    const { token, next, mixed } = tokenAt(signs, at);
    at = next;
    if (token === '') continue;
    if (mixed) tokens.push(...token.split(/([.,])/).filter((part) => part !== ''));
    else tokens.push(token);
  }
  return tokens;
}

interface Token {
  readonly token: string;
  readonly next: number;
  /** Letters and points, or several points: to be cut at them. */
  readonly mixed: boolean;
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /\s/u;

function tokenAt(signs: readonly string[], start: number): Token {
  const first = signs[start]!;
  if (first === '\0') return { token: '', next: start + 1, mixed: false };
  if (BLANK.test(first)) return { token: ' ', next: start + 1, mixed: false };
  const isWord = LETTER.test(first);
  if (!isWord && !DIGIT.test(first)) return { token: first, next: start + 1, mixed: false };
  return longToken(signs, start, isWord ? 'word' : 'number');
}

type State = 'word' | 'number' | 'word with points' | 'number with points';

function longToken(signs: readonly string[], start: number, begun: State): Token {
  let state = begun;
  let token = signs[start]!;
  let letters = false;
  let at = start + 1;
  for (; at < signs.length; at += 1) {
    const sign = signs[at]!;
    if (sign === '\0') continue;
    letters ||= state.startsWith('word');
    const next = stateAfter(state, sign, token);
    if (next === null) break;
    state = next;
    token += sign;
  }
  const points = state.endsWith('points');
  const count = token.split('.').length - 1;
  const mixed = points && (letters || count > 1 || /[.,]$/.test(token));
  return { token: points && !mixed && count === 0 ? token.replaceAll(',', '.') : token, next: at, mixed };
}

/** Null: the sign belongs to the next token. */
function stateAfter(state: State, sign: string, token: string): State | null {
  const [isLetter, isDigit] = [LETTER.test(sign), DIGIT.test(sign)];
  const afterPoint = token.endsWith('.');
  switch (state) {
    case 'word':
      return isLetter ? 'word' : sign === '.' ? 'word with points' : null;
    case 'number':
      if (isDigit) return 'number';
      return sign === '.' || (sign === ',' && token.length >= 2) ? 'number with points' : null;
    case 'word with points':
      if (sign === '.' || isLetter) return 'word with points';
      return isDigit && afterPoint ? 'number with points' : null;
    case 'number with points':
      if (sign === '.' || isDigit) return 'number with points';
      return isLetter && afterPoint ? 'word with points' : null;
  }
}
