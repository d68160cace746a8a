import { nearest } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError } from '@plumbline/core';
import { readWords, type SaidWords } from './read-words.ts';
import { strictest, type Tighter } from './tighten.ts';

/** Where values come from: the workflow's input, else the head's file; and what the policy says of them. */
export interface InputSources {
  readonly input: (name: string) => string;
  /** The action's section of the head's configuration file. */
  readonly section: JsonObject;
  /** The same section at the policy ref, or null where there is no policy. */
  readonly policy: JsonObject | null;
  /** There is a policy ref without a configuration file: the head's own arrives with the change. */
  readonly introduced?: boolean;
}

/** What every reading may say: the built-in default, and which way is stricter where the value is policy. */
export interface Reading<T> {
  readonly default: T;
  readonly tighter?: Tighter;
}

/** Bounds of a number, inclusive unless `exclusive`. */
export interface NumberReading extends Reading<number> {
  readonly min?: number;
  readonly max?: number;
  readonly exclusive?: boolean;
  readonly integer?: boolean;
}

/**
 * Reads inputs in the order input, file, default; collects every mistake; holds policy values against the policy ref.
 * Nothing is coerced in silence: `abc` is not a number and `yes` is not a boolean.
 */
export class InputReader {
  readonly problems: string[] = [];
  /** What the head tried to loosen. */
  readonly refused: string[] = [];
  /** Policy values in force. */
  readonly applied: Record<string, Json> = {};
  /** Every name asked for; a contract test compares them with action.yml. */
  readonly asked = new Set<string>();
  readonly #sources: InputSources;

  constructor(sources: InputSources) {
    this.#sources = sources;
  }

  /** A line of text. */
  text(name: string, reading: Partial<Reading<string>> = {}): string {
    return this.#settle(name, { default: '', ...reading }, (raw) => String(raw).trim());
  }

  /** A line of text that must be given. */
  required(name: string, meaning: string): string {
    const value = this.text(name);
    if (value === '') this.problems.push(`"${name}" must be given (${meaning}): it is empty`);
    return value;
  }

  /** Text of several lines, whose line breaks matter (inline YAML, a shell line); never policy. */
  block(name: string): string {
    return this.text(name);
  }

  /**
   * A command, '' where none is given: a line for the shell, in the file also an argv. The workflow may give any; the head's own file
   * only what stands at the policy ref, because whoever proposes a change must not choose what runs here.
   */
  command(name: string): string | readonly string[] {
    const raw = this.#raw(name) ?? '';
    const wanted = Array.isArray(raw) ? raw.map(String) : String(raw).trim();
    const { input, section, policy, introduced = false } = this.#sources;
    if (input(name) !== '' || section[name] === undefined || (policy === null && !introduced)) return wanted;
    const stated = policy?.[name];
    if (stated === undefined) {
      this.reject(
        `"${name}" must stand in the workflow, or in the configuration file at the policy ref: only the head has it`,
      );
      return '';
    }
    const base = Array.isArray(stated) ? stated.map(String) : String(stated).trim();
    if (JSON.stringify(base) !== JSON.stringify(wanted)) {
      this.refused.push(
        `${name}: the head's ${JSON.stringify(wanted)} does not run; the policy's ${JSON.stringify(base)} does`,
      );
    }
    return base;
  }

  /**
   * Several values: one a line in an input, a list in the file; blank lines and `#` comments are left out. `write` makes a line of an item
   * of the file that is no text.
   */
  list(
    name: string,
    {
      write = String,
      ...reading
    }: Partial<Reading<readonly string[]>> & { readonly write?: (item: Json) => string } = {},
  ): readonly string[] {
    return this.#settle<readonly string[]>(name, { default: [], ...reading }, (raw) =>
      (Array.isArray(raw) ? raw.map(write) : String(raw).split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    );
  }

  /** Several names on one line or several: separated by commas or line breaks. */
  names(name: string, reading: Partial<Reading<readonly string[]>> = {}): readonly string[] {
    return this.#settle<readonly string[]>(name, { default: [], ...reading }, (raw) =>
      (Array.isArray(raw) ? raw.map(String) : String(raw).split(/[,\n]/)).map((item) => item.trim()).filter(Boolean),
    );
  }

  /** Several items, lines of an input or of a list in the file, which `split` takes apart where a line may hold several. */
  items(
    name: string,
    split: (line: string) => readonly string[],
    reading: Partial<Reading<readonly string[]>> = {},
  ): readonly string[] {
    return this.#settle<readonly string[]>(name, { default: [], ...reading }, (raw) =>
      (Array.isArray(raw) ? raw.map(String) : String(raw).split(/\r?\n/)).flatMap(split),
    );
  }

  /** A finite number; fractions are in [0, 1] unless the bounds say otherwise. */
  number(name: string, reading: NumberReading): number {
    return this.#settle(name, reading, (raw) => this.#toNumber(name, raw, reading));
  }

  /** A number, or null where none is given. */
  optionalNumber(
    name: string,
    bounds: Omit<NumberReading, 'default' | 'tighter'> & { readonly tighter?: Tighter } = {},
  ): number | null {
    const { tighter, ...rest } = bounds;
    const reading = { default: null, ...(tighter === undefined ? {} : { tighter }) };
    return this.#settle<number | null>(name, reading, (raw) => this.#toNumber(name, raw, { ...rest, default: 0 }));
  }

  /** One of a closed set of words. */
  choice<const T extends string>(name: string, legal: readonly T[], reading: Reading<T>): T {
    return this.#settle(name, reading, (raw) => {
      const found = legal.find((word) => word === String(raw).trim());
      if (found !== undefined) return found;
      this.problems.push(
        `"${name}" must be one of ${legal.join(', ')}: current value is "${String(raw)}"${hint(String(raw), legal)}`,
      );
      return reading.default;
    });
  }

  /** Any of a closed set of words, by commas or lines. */
  choices<const T extends string>(
    name: string,
    legal: readonly T[],
    reading: Partial<Reading<readonly T[]>> = {},
  ): readonly T[] {
    const words = this.names(name, {
      default: reading.default ?? [],
      ...(reading.tighter ? { tighter: reading.tighter } : {}),
    });
    return words.flatMap((word) => {
      const found = legal.find((candidate) => candidate === word);
      if (found === undefined) {
        this.problems.push(`"${name}" may hold ${legal.join(', ')}: current value is "${word}"${hint(word, legal)}`);
      }
      return found === undefined ? [] : [found];
    });
  }

  /**
   * A word for each of a closed set of keys: `key: word` lines of an input, a mapping in the file. Against a policy each key by itself may only
   * move up the order, mild first.
   */
  words<K extends string, W extends string>(
    name: string,
    defaults: Readonly<Record<K, W>>,
    order: readonly W[],
  ): Readonly<Record<K, W>> {
    const keys = Object.keys(defaults) as K[];
    const raw = this.#raw(name);
    const read = (said: Json | undefined): SaidWords<K, W> =>
      readWords(said, { keys, words: order }, (problem) => this.problems.push(`"${name}" ${problem}`));
    const wanted = read(raw);
    const { policy, input } = this.#sources;
    const stated: SaidWords<K, W> = policy === null ? {} : read(policy[name]);
    const settled = keys.map((key): [K, W] => {
      const own = wanted[key];
      const base = stated[key] ?? defaults[key];
      if (own === undefined) return [key, base];
      if (policy === null || (stated[key] === undefined && input(name) !== '')) return [key, own];
      const { value, loosened } = strictest(order, base, own);
      if (loosened)
        this.refused.push(`${name}: ${key}: ${own} would loosen the policy's ${base}; the stricter applies`);
      return [key, value];
    });
    const result = Object.fromEntries(settled) as Record<K, W>;
    this.applied[name] = result;
    return result;
  }

  /** `true` or `false`, as YAML 1.2 writes them. */
  flag(name: string, reading: Reading<boolean>): boolean {
    return this.#settle(name, reading, (raw) => {
      const word = String(raw).trim().toLowerCase();
      if (word === 'true' || word === 'false') return word === 'true';
      this.problems.push(`"${name}" must be true or false: current value is "${String(raw)}"`);
      return reading.default;
    });
  }

  /** A mistake that only shows across several inputs. */
  reject(problem: string): void {
    this.problems.push(problem);
  }

  /** Throws `INPUT_INVALID` naming every mistake, if there is any. */
  finish(): void {
    if (this.problems.length === 0) return;
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot read the inputs: ${this.problems.join('; ')}`,
      'correct them under "with:" in the workflow, or in the configuration file',
    );
  }

  #raw(name: string): Json | undefined {
    this.asked.add(name);
    const given = this.#sources.input(name);
    return given !== '' ? given : (this.#sources.section[name] ?? undefined);
  }

  #settle<T extends Json>(name: string, reading: Reading<T>, parse: (raw: Json) => T): T {
    const raw = this.#raw(name);
    const wanted = raw === undefined ? reading.default : parse(raw);
    if (reading.tighter === undefined) return wanted;
    const settled = this.#underPolicy({ name, wanted, reading, parse, fromInput: this.#sources.input(name) !== '' });
    this.applied[name] = settled;
    return settled;
  }

  /**
   * The policy's value is what the base says, else the default. A workflow input may set what the base leaves open,
   * because the workflow is protected otherwise; the head's own file may not.
   */
  #underPolicy<T extends Json>(asked: Asked<T>): T {
    const { name, wanted, reading, parse, fromInput } = asked;
    const policy = this.#sources.policy;
    if (policy === null || reading.tighter === undefined) return wanted;
    const stated = policy[name];
    if (stated === undefined && fromInput) return wanted;
    const base = stated === undefined ? reading.default : parse(stated);
    const { value, loosened } = strictest(reading.tighter, base, wanted);
    if (loosened) {
      this.refused.push(
        `${name}: ${JSON.stringify(wanted)} would loosen the policy's ${JSON.stringify(base)}; the stricter value applies`,
      );
    }
    return value;
  }

  #toNumber(name: string, raw: Json, bounds: NumberReading): number {
    const written = String(raw).trim();
    const value = written === '' ? Number.NaN : Number(written);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, exclusive = false } = bounds;
    const inside = exclusive ? value > min && value < max : value >= min && value <= max;
    if (Number.isFinite(value) && inside && (bounds.integer !== true || Number.isInteger(value))) return value;
    const kind = bounds.integer === true ? 'a whole number' : 'a number';
    const range = exclusive ? `between ${min} and ${max}, bounds excluded` : `between ${min} and ${max}`;
    this.problems.push(`"${name}" must be ${kind} ${range}: current value is "${written}"`);
    return bounds.default;
  }
}

interface Asked<T extends Json> {
  readonly name: string;
  readonly wanted: T;
  readonly reading: Reading<T>;
  readonly parse: (raw: Json) => T;
  readonly fromInput: boolean;
}

function hint(word: string, legal: readonly string[]): string {
  const near = nearest(word, legal);
  return near === null ? '' : `: did you mean "${near}"?`;
}
