/** A format of strptime that the engine reads as Python does. */
export interface StrptimeFormat {
  /** Without the shorthands whose meaning depends on the place. */
  readonly format: string;
  /** RE2: how the whole text looks. */
  readonly looks: string;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const short = (names: readonly string[]): string => oneOf(names.map((name) => name.slice(0, 3)));
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Shorthands as the C locale has them. */
const SHORTHANDS: Readonly<Record<string, string>> = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' };

/** What each directive stands for, as RE2. Week numbers are not among them: engines differ in what they mean. */
export const DIRECTIVES: Readonly<Record<string, string>> = {
  a: short(DAYS),
  A: oneOf(DAYS),
  b: short(MONTHS),
  B: oneOf(MONTHS),
  d: '(?:0?[1-9]|[12][0-9]|3[01])',
  f: '[0-9]{1,6}',
  H: '(?:[01]?[0-9]|2[0-3])',
  I: '(?:0?[1-9]|1[0-2])',
  j: '[0-9]{1,3}',
  m: '(?:0?[1-9]|1[0-2])',
  M: '[0-5]?[0-9]',
  p: '(?:AM|PM)',
  S: '[0-5]?[0-9]',
  w: '[0-6]',
  y: '[0-9]{2}',
  Y: '[0-9]{4}',
  z: '(?:Z|[+-][0-9]{2}:?[0-9]{2})',
  Z: '(?:UTC|GMT)',
  '%': '%',
};

/** Reads a format of strptime; the first directive that cannot be honoured is named. */
export function strptimeFormat(stated: string): StrptimeFormat | { readonly unsupported: string } {
  const format = stated.replace(/%([cxX%])/g, (whole, letter: string) => SHORTHANDS[letter] ?? whole);
  let looks = '';
  for (let at = 0; at < format.length; at += 1) {
    const character = format[at] ?? '';
    if (character !== '%') {
      looks += quoteRegex(character);
      continue;
    }
    at += 1;
    const letter = format[at] ?? '';
    const directive = Object.hasOwn(DIRECTIVES, letter) ? DIRECTIVES[letter] : undefined;
    if (directive === undefined) return { unsupported: `%${letter}` };
    looks += directive;
  }
  return { format, looks: `(?i)${looks}` };
}

/** A regular expression (RE2 or ECMAScript with the `u` flag) for exactly this text. */
export function quoteRegex(text: string): string {
  return [...text].map((character) => (/[0-9A-Za-z]/.test(character) ? character : escaped(character))).join('');
}

/** Only what has a meaning of its own: others must not be escaped in ECMAScript. */
function escaped(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

/** Does text look as a notation wants? Both are the schema's own words. */
export function looksSo(looks: string, text: string): boolean {
  const isFolded = looks.startsWith('(?i)');
  return new RegExp(`^(?:${isFolded ? looks.slice(4) : looks})$`, isFolded ? 'i' : '').test(text);
}
