import { PlumblineError } from '@plumbline/core';
import type { Confusion } from './confusion.ts';
import { requireClass } from './require-class.ts';

/** A number computed from a confusion matrix. Not finite where it is not defined. */
export interface Formula {
  readonly of: (confusion: Confusion) => number;
  /** Names tp, fp, tn, fn or p, which only a binary task has. */
  readonly isBinary: boolean;
}

type Value = Formula['of'];

const CHARS_MAX = 500;
const DEPTH_MAX = 32;
const NEGATIVE = 0;
const POSITIVE = 1;
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?|\.\d+)|([A-Za-z_]\w*)|("[^"]{1,100}"|'[^']{1,100}')|([-+*/(),[\]]))/y;

/** Counts of a binary task; together tp, fp, tn and fn are all rows. */
const COUNTS: Readonly<Record<string, Value>> = {
  tp: (confusion) => confusion.at(POSITIVE, POSITIVE),
  fn: (confusion) => confusion.support(POSITIVE) - confusion.at(POSITIVE, POSITIVE),
  tn: (confusion) => confusion.at(NEGATIVE, NEGATIVE),
  fp: (confusion) => confusion.support(NEGATIVE) - confusion.at(NEGATIVE, NEGATIVE),
  p: (confusion) => confusion.support(POSITIVE),
};
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = { min: Math.min, max: Math.max };
const WORDS = [
  ...Object.keys(COUNTS),
  'n',
  'cm["true","answer"]',
  ...Object.keys(FUNCTIONS).map((name) => `${name}(…)`),
];

interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign';
  readonly text: string;
  readonly at: number;
}

/**
 * Reads an expression over a confusion matrix: tp, fp, tn, fn, p (positives), n (rows), `cm["true","answer"]`, numbers, + - * /, parentheses,
 * min and max. Counts are sums of weights where rows are weighted. Division by 0 is not defined (NaN). Time is linear in the text. Throws
 * `CONFIG_INVALID` with the place that is not understood.
 */
export function parseFormula(text: string): Formula {
  return new FormulaReader(text).formula();
}

class FormulaReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #isBinary = false;

  constructor(text: string) {
    this.#text = text.length > CHARS_MAX ? text.slice(0, CHARS_MAX) : text;
    if (text.length > CHARS_MAX)
      throw this.#mistake(`it must have at most ${CHARS_MAX} characters: it has ${text.length}`, 0);
    this.#tokens = this.#tokenise();
  }

  formula(): Formula {
    const of = this.#sum();
    const rest = this.#tokens[this.#next];
    if (rest !== undefined) throw this.#mistake(`"${rest.text}" must be an operator or the end`, rest.at);
    return { of, isBinary: this.#isBinary };
  }

  #tokenise(): readonly Token[] {
    const tokens: Token[] = [];
    const end = this.#text.trimEnd().length;
    const pattern = new RegExp(TOKEN.source, TOKEN.flags);
    while (pattern.lastIndex < end) {
      const start = pattern.lastIndex;
      const found = pattern.exec(this.#text);
      if (found === null)
        throw this.#mistake(
          `"${this.#text.slice(start).trim().slice(0, 20)}" must be a number, a name or an operator`,
          start,
        );
      const [, number, name, quoted] = found;
      const text = number ?? name ?? quoted ?? found[4] ?? '';
      const kind =
        number !== undefined ? 'number' : name !== undefined ? 'name' : quoted !== undefined ? 'text' : 'sign';
      tokens.push({ kind, text, at: pattern.lastIndex - text.length });
    }
    return tokens;
  }

  #sum(): Value {
    let left = this.#product();
    for (let sign = this.#takeSign('+', '-'); sign !== null; sign = this.#takeSign('+', '-')) {
      const [a, b] = [left, this.#product()];
      left = sign === '+' ? (confusion) => a(confusion) + b(confusion) : (confusion) => a(confusion) - b(confusion);
    }
    return left;
  }

  #product(): Value {
    let left = this.#factor();
    for (let sign = this.#takeSign('*', '/'); sign !== null; sign = this.#takeSign('*', '/')) {
      const [a, b] = [left, this.#factor()];
      left =
        sign === '*' ? (confusion) => a(confusion) * b(confusion) : (confusion) => quotient(a(confusion), b(confusion));
    }
    return left;
  }

  #factor(): Value {
    const token = this.#take();
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) throw this.#mistake(`it must be nested at most ${DEPTH_MAX} deep`, token.at);
    const value = this.#valueOf(token);
    this.#depth -= 1;
    return value;
  }

  #valueOf(token: Token): Value {
    if (token.kind === 'number') return constant(Number(token.text));
    if (token.kind === 'name') return this.#named(token);
    if (token.text === '+') return this.#factor();
    if (token.text === '-') {
      const operand = this.#factor();
      return (confusion) => -operand(confusion);
    }
    if (token.text !== '(') throw this.#mistake(`"${token.text}" must be a number, a name or "("`, token.at);
    const inner = this.#sum();
    this.#expect(')');
    return inner;
  }

  #named(token: Token): Value {
    const name = token.text;
    if (name === 'n') return (confusion) => confusion.total;
    if (name === 'cm') return this.#cell();
    const count = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
    if (count !== undefined) {
      this.#isBinary = true;
      return count;
    }
    const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (call === undefined) throw this.#mistake(`"${name}" must be one of ${WORDS.join(', ')}`, token.at);
    return this.#call(call);
  }

  #cell(): Value {
    this.#expect('[');
    const truth = this.#quoted();
    this.#expect(',');
    const answer = this.#quoted();
    this.#expect(']');
    return ({ names, at }) => at(requireClass(truth, names), requireClass(answer, names));
  }

  #call(of: (...values: number[]) => number): Value {
    this.#expect('(');
    const operands = [this.#sum()];
    while (this.#takeSign(',') !== null) operands.push(this.#sum());
    this.#expect(')');
    return (confusion) => of(...operands.map((operand) => operand(confusion)));
  }

  #take(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw this.#mistake('it ends where a number or a name must follow', this.#text.length);
    this.#next += 1;
    return token;
  }

  #takeSign(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#next];
    if (token === undefined || token.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#next += 1;
    return token.text;
  }

  #expect(sign: string): void {
    const at = this.#tokens[this.#next]?.at ?? this.#text.length;
    if (this.#takeSign(sign) === null) throw this.#mistake(`"${sign}" must follow`, at);
  }

  #quoted(): string {
    const token = this.#take();
    if (token.kind !== 'text') throw this.#mistake(`"${token.text}" must be a class in quotes`, token.at);
    return token.text.slice(1, -1);
  }

  #mistake(reason: string, at: number): PlumblineError {
    return new PlumblineError(
      'CONFIG_INVALID',
      `Cannot read the custom metric ${JSON.stringify(this.#text)}: at character ${at + 1}: ${reason}`,
      `write an expression of ${WORDS.join(', ')}, numbers, + - * / and parentheses, e.g. "5*tp - 2*fp - fn"`,
    );
  }
}

function constant(value: number): Value {
  return () => value;
}

function quotient(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
