/** A regular expression in RE2 syntax that finds what the one given finds, or what in it cannot be said so. */
export type Re2Pattern = { readonly re2: string } | { readonly unsupported: string };

/** Whose notation it is: ECMA-262 with the `u` flag, or XML Schema, which lets classes be subtracted. */
export type PatternNotation = 'ecma' | 'xml';

/** How many times at most a part may be repeated by a count; RE2's own limit. */
export const REPEATS_MAX = 1_000;

const SPACES =
  '\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_SPACES =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}' +
  '\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const ANY = '[\\x{0}-\\x{10ffff}]';
const NONE = '[^\\x{0}-\\x{10ffff}]';
const NO_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]';

/** Long names of the general categories that people write; RE2 knows the short ones and the scripts. */
const CATEGORIES: Readonly<Record<string, string>> = {
  Letter: 'L',
  Lowercase_Letter: 'Ll',
  Uppercase_Letter: 'Lu',
  Mark: 'M',
  Number: 'N',
  Decimal_Number: 'Nd',
  Punctuation: 'P',
  Symbol: 'S',
  Separator: 'Z',
  Other: 'C',
};

/** Where the reader is. Patterns are short: it goes through characters, not through a tree. */
interface Cursor {
  readonly text: string;
  readonly notation: PatternNotation;
  at: number;
}

/** Thrown inside this file only. */
class Unsupported extends Error {}

/**
 * Translates a regular expression to RE2, whose matching takes time linear in the text whatever the pattern. Look-around and
 * back-references have no such form. Syntax errors are left to RE2 to find.
 */
export function re2Of(pattern: string, notation: PatternNotation = 'ecma'): Re2Pattern {
  const cursor: Cursor = { text: pattern, notation, at: 0 };
  let re2 = '';
  try {
    while (cursor.at < pattern.length) re2 += outside(cursor);
  } catch (thrown) {
    if (thrown instanceof Unsupported) return { unsupported: thrown.message };
    throw thrown;
  }
  return { re2: notation === 'xml' ? `^(?:${re2})$` : re2 };
}

function take(cursor: Cursor): string {
  const character = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0);
  cursor.at += character.length;
  return character;
}

/** What stands here by a sticky expression; the cursor steps over it. */
function taken(cursor: Cursor, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = cursor.at;
  const found = expression.exec(cursor.text);
  if (found !== null) cursor.at += found[0].length;
  return found;
}

function outside(cursor: Cursor): string {
  const character = take(cursor);
  switch (character) {
    case '\\':
      return escaped(cursor, false);
    case '[':
      return characterClass(cursor);
    case '(':
      return group(cursor);
    case '.':
      return NO_LINE_END;
    case '{':
      return repeat(cursor);
    case '}':
    case ']':
      return `\\${character}`;
    default:
      return character;
  }
}

function group(cursor: Cursor): string {
  if (taken(cursor, /\?:/y) !== null) return '(?:';
  if (taken(cursor, /\?<[A-Za-z_$][\w$]*>/y) !== null) return '(';
  if (taken(cursor, /\?<?[=!]/y) !== null) throw new Unsupported('looking ahead or behind');
  if (taken(cursor, /\?/y) !== null) throw new Unsupported('a group with flags');
  return '(';
}

function repeat(cursor: Cursor): string {
  const found = taken(cursor, /(\d+)(?:,(\d*))?\}/y);
  if (found === null) return '\\{';
  const most = Math.max(Number(found[1]), Number(found[2] ?? 0));
  if (most > REPEATS_MAX) throw new Unsupported(`more than ${REPEATS_MAX} repetitions`);
  return `{${found[0]}`;
}

function characterClass(cursor: Cursor): string {
  if (taken(cursor, /\]/y) !== null) return NONE;
  if (taken(cursor, /\^\]/y) !== null) return ANY;
  let inner = taken(cursor, /\^/y) === null ? '' : '^';
  while (taken(cursor, /\]/y) === null) {
    if (cursor.at >= cursor.text.length) return `[${inner}`;
    if (cursor.notation === 'xml' && taken(cursor, /-\[/y) !== null) throw new Unsupported('subtracting a class');
    const character = take(cursor);
    if (character === '\\') inner += escaped(cursor, true);
    else inner += character === '[' ? '\\[' : character;
  }
  return `[${inner}]`;
}

function escaped(cursor: Cursor, isInClass: boolean): string {
  if (cursor.at >= cursor.text.length) return '\\';
  const character = take(cursor);
  if (/[dDwWtnrfv]/.test(character)) return `\\${character}`;
  switch (character) {
    case 's':
      return isInClass ? SPACES : `[${SPACES}]`;
    case 'S':
      return isInClass ? NO_SPACES : `[${NO_SPACES}]`;
    case 'b':
      return isInClass ? '\\x{8}' : '\\b';
    case 'B':
      return '\\B';
    case 'p':
    case 'P':
      return property(cursor, character);
    case 'c':
      return control(cursor);
    case 'x':
    case 'u':
      return codePoint(cursor, character);
    default:
      return literal(cursor, character);
  }
}

function literal(cursor: Cursor, character: string): string {
  if (character === '0' && taken(cursor, /(?=\d)/y) === null) return '\\x{0}';
  if (/[1-9k]/.test(character)) throw new Unsupported('a back-reference');
  if (/[0A-Za-z]/.test(character)) throw new Unsupported(`the escape "\\${character}"`);
  return `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function control(cursor: Cursor): string {
  const found = cursor.notation === 'xml' ? null : taken(cursor, /[A-Za-z]/y);
  if (found === null) throw new Unsupported('the escape "\\c"');
  return `\\x{${(found[0].charCodeAt(0) % 32).toString(16)}}`;
}

function codePoint(cursor: Cursor, kind: 'x' | 'u'): string {
  const found = taken(cursor, kind === 'x' ? /([0-9A-Fa-f]{2})/y : /\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{4})/y);
  if (found === null) throw new Unsupported(`the escape "\\${kind}" without its digits`);
  const code = Number.parseInt(found[1] ?? found[2] ?? '', 16);
  if (code < 0xd800 || code > 0xdfff) return `\\x{${code.toString(16)}}`;
  const low = taken(cursor, /\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})/y);
  if (low === null || code > 0xdbff) throw new Unsupported('half of a surrogate pair');
  const joined = 0x10000 + (code - 0xd800) * 0x400 + (Number.parseInt(low[1] ?? '', 16) - 0xdc00);
  return `\\x{${joined.toString(16)}}`;
}

function property(cursor: Cursor, kind: 'p' | 'P'): string {
  const found = taken(cursor, /\{(?:(?:Script|sc|General_Category|gc)=)?([A-Za-z_]+)\}/y);
  if (found === null) throw new Unsupported(`the escape "\\${kind}" in this form`);
  const stated = found[1] ?? '';
  const name = Object.hasOwn(CATEGORIES, stated) ? CATEGORIES[stated] : stated;
  return `\\${kind}{${name}}`;
}
