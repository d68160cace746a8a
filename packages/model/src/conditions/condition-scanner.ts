import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';

const BLANKS = /\s*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_]\w*(?:@\d+(?:\.\d+)?)?(?:\[[^\]]{1,100}\])?/y;
const WORD = /[A-Za-z]+(?:-[A-Za-z]+)*/y;

const FORMS =
  'candidate.<metric> >= <number>; candidate.<metric> - baseline.<metric> < <number> [+/- <tolerance>]; n - o > <number> +/- <tolerance>; ' +
  'd < <number>; <metric>: better [by <number>]; <metric>: not-worse by <number>[%]; <metric>: no-harm by <number>[%]; ' +
  'slice(<column>)[.<metric>]: no-harm by <number>; slice(<selector>): candidate.<metric> >= <number>; <clause> and <clause>; ' +
  '<clauses> with reliability <number>, mode fp-free, adaptivity full, steps <number>';

/** Walks along one line of conditions. Nothing looks back further than one token, so that time is linear in the text. */
export class ConditionScanner {
  readonly text: string;
  #at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the next token starts. */
  get at(): number {
    this.#at += this.#match(BLANKS, this.#at)?.length ?? 0;
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes punctuation where it comes next. `+` is not the beginning of `+/-`, nor `/` that of `/\`. */
  accept(symbol: string): boolean {
    const { text, at } = this;
    const longer =
      symbol === '+' ? '+/-' : symbol === '/' ? '/\\' : symbol === '<' || symbol === '>' ? `${symbol}=` : '';
    if (!text.startsWith(symbol, at) || (longer !== '' && text.startsWith(longer, at))) return false;
    this.#at = at + symbol.length;
    return true;
  }

  demand(symbol: string, after: string): void {
    if (!this.accept(symbol)) throw this.mistake(`${after} must be followed by "${symbol}"`);
  }

  /** Takes a word where exactly it comes next. */
  acceptWord(word: string): boolean {
    if (this.peekWord() !== word) return false;
    this.#at = this.at + word.length;
    return true;
  }

  peekWord(): string | null {
    return this.#match(WORD, this.at);
  }

  peekName(): string | null {
    return this.#match(NAME, this.at);
  }

  /** Is the next token a name, and a colon what follows it? */
  isLabelled(): boolean {
    const name = this.peekName();
    if (name === null) return false;
    const end = this.at + name.length;
    return this.text[end + (this.#match(BLANKS, end)?.length ?? 0)] === ':';
  }

  word(): string | null {
    return this.#take(this.peekWord());
  }

  name(): string | null {
    return this.#take(this.peekName());
  }

  /** An unsigned number, or null where none comes next. Throws where it is too large to be one. */
  number(): number | null {
    const { at } = this;
    const written = this.#take(this.#match(NUMBER, at));
    if (written === null) return null;
    if (!Number.isFinite(Number(written))) throw this.mistake(`${written} must be finite`, at);
    return Number(written);
  }

  /** A number with an optional sign. */
  signedNumber(what: string): number {
    const { at } = this;
    const sign = this.accept('-') ? -1 : 1;
    if (sign === 1) this.accept('+');
    const value = this.number();
    if (value === null) throw this.mistake(`${what} must be a number`, at);
    return value === 0 ? 0 : sign * value;
  }

  /** What is left of the line before `from`, and goes on at `to`. */
  jump(to: number): void {
    this.#at = to;
  }

  /** `"beter" must be one of better, not-worse: did you mean "better"?` */
  unknown(word: string, legal: readonly string[], at: number): PlumblineError {
    const near = nearest(word, legal);
    const hint = near === null ? '' : `: did you mean "${near}"?`;
    return this.mistake(`${quoted(word)} must be one of ${legal.join(', ')}${hint}`, at);
  }

  /** The error of a mistake in a column, counted from 1. */
  mistake(reason: string, at: number = this.at): PlumblineError {
    const place = at >= this.text.length ? 'at its end' : `in column ${at + 1}`;
    return conditionError(this.text, `${place}, ${reason}`);
  }

  /** What comes next, for messages. */
  get next(): string {
    return this.isAtEnd ? 'nothing' : quoted(this.text.slice(this.at, this.at + 20));
  }

  #take(found: string | null): string | null {
    if (found !== null) this.#at = this.at + found.length;
    return found;
  }

  #match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0] ?? null;
  }
}

/** The error of a condition that is not understood; the fix lists the legal forms. */
export function conditionError(text: string, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read the condition "${text}": ${reason}`,
    `write it in one of these forms: ${FORMS}`,
  );
}

function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}...` : text}"`;
}
