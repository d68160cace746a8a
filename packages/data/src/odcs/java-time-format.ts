import { type StrptimeFormat, strptimeFormat } from '../frictionless/strptime-format.ts';

/** A format of Java's DateTimeFormatter as one of strptime. */
export interface JavaTimeFormat extends StrptimeFormat {
  /** Does it hold an offset or zone? */
  readonly hasZone: boolean;
}

/** Runs of pattern letters, longest meaning first. `YYYY` and `DD` are written by the standard itself for year and day. */
export const LETTERS: readonly (readonly [run: RegExp, directive: string])[] = [
  [/^(y{4}|u{4}|Y{4})$/, '%Y'],
  [/^(y{2}|u{2})$/, '%y'],
  [/^M{4}$/, '%B'],
  [/^M{3}$/, '%b'],
  [/^M{1,2}$/, '%m'],
  [/^d{1,2}$/, '%d'],
  [/^DD$/, '%d'],
  [/^D{3}$/, '%j'],
  [/^E{4}$/, '%A'],
  [/^E{1,3}$/, '%a'],
  [/^H{1,2}$/, '%H'],
  [/^h{1,2}$/, '%I'],
  [/^m{1,2}$/, '%M'],
  [/^s{1,2}$/, '%S'],
  [/^S{1,6}$/, '%f'],
  [/^a$/, '%p'],
  [/^(X{1,3}|x{1,3}|Z{1,3}|Z{5})$/, '%z'],
];

/** Reads a format; the first part that cannot be honoured is named. An unquoted `T` stands for itself, as the standard writes it. */
export function javaTimeFormat(format: string): JavaTimeFormat | { readonly unsupported: string } {
  let written = '';
  let hasZone = false;
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']|'/g)) {
    const directive = directiveOf(token);
    if (directive === null) return { unsupported: token };
    written += directive;
    hasZone ||= directive === '%z';
  }
  const read = strptimeFormat(written);
  return 'unsupported' in read ? read : { ...read, hasZone };
}

function directiveOf(token: string): string | null {
  if (token === "''") return "'";
  if (token.length > 1 && token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'").replaceAll('%', '%%');
  if (token === 'T') return 'T';
  if (/^[A-Za-z]/.test(token)) return LETTERS.find(([run]) => run.test(token))?.[1] ?? null;
  // Reserved for optional parts and padding, or a quote that does not end.
  return /^[[\]{}#']$/.test(token) ? null : token.replaceAll('%', '%%');
}
