import type { PlumblineError } from '@plumbline/core';
import { selectorError, type Token } from './selector-tokens.ts';

/** Words that end a name that is not quoted. */
const KEYWORDS = ['and', 'or', 'not', 'in', 'is', 'by'];

/** Walks over the tokens of one selector. */
export class TokenReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The token that comes next; the last is `end`, however often it is asked for. */
  get next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', from: this.#text.length, to: this.#text.length };
  }

  /** Where the next token starts. */
  get from(): number {
    return this.next.from;
  }

  /** What was written from `start` to the last token taken. */
  writtenSince(start: number): string {
    return this.#text.slice(start, this.#tokens[this.#at - 1]?.to ?? start);
  }

  take(): Token {
    const token = this.next;
    if (this.#at < this.#tokens.length) this.#at += 1;
    return token;
  }

  /** Takes a symbol, or a keyword in any case, where it comes next. */
  accepts(word: string): boolean {
    const { kind, text } = this.next;
    const isIt = kind === 'symbol' ? text === word : kind === 'word' && text.toLowerCase() === word;
    if (isIt) this.#at += 1;
    return isIt;
  }

  /** A column's name: quoted, or words up to a sign or keyword. */
  name(): string {
    const quoted = this.next.kind === 'quoted';
    const words = [];
    if (quoted) words.push(this.take().text);
    else while (this.next.kind === 'word' && !this.#isKeyword()) words.push(this.take().text);
    const name = words.join(' ');
    if (name === '') throw this.refuse('the name of a column must stand here');
    return name;
  }

  demandEnd(): void {
    if (this.next.kind !== 'end') throw this.refuse('"and", "or" or a comma must stand here, or nothing');
  }

  /** An error about the next token. */
  refuse(reason: string): PlumblineError {
    const found = this.next.kind === 'end' ? 'the end' : `"${this.next.text}"`;
    return selectorError(this.#text, `at character ${this.next.from + 1} (${found}) ${reason}`);
  }

  #isKeyword(): boolean {
    return KEYWORDS.includes(this.next.text.toLowerCase());
  }
}
