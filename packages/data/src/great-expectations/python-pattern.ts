const OUTSIDE = /\\.|\[\^?\]?|\(\?(?:<?[=!]|P=|>|\()|[*+?]\+|./sy;
const INSIDE = /\\.|./sy;

/** A regular expression of Python in RE2's syntax: Python's `\Z` is RE2's `\z`. */
export function re2OfPython(pattern: string): string {
  return pattern.replace(/\\(.)/gsu, (sequence, letter: string) => (letter === 'Z' ? '\\z' : sequence));
}

/** What Python's regular expressions know and RE2, whose matching takes linear time, does not. Null where there is nothing of it. */
export function beyondRe2(pattern: string): string | null {
  let isInClass = false;
  for (let at = 0; at < pattern.length; ) {
    const expression: RegExp = isInClass ? INSIDE : OUTSIDE;
    expression.lastIndex = at;
    const token: string = expression.exec(pattern)?.[0] ?? pattern[at]!;
    at += token.length;
    const beyond = isInClass ? null : beyondIn(token);
    if (beyond !== null) return beyond;
    isInClass = isInClass ? token !== ']' : token.startsWith('[');
  }
  return null;
}

function beyondIn(token: string): string | null {
  if (/^\\[1-9]$|^\(\?P=$/.test(token)) return 'a back-reference';
  if (/^\(\?<?[=!]$/.test(token)) return 'looking ahead or behind';
  if (token === '(?(') return 'a condition';
  return token === '(?>' || /^[*+?]\+$/.test(token) ? 'matching without going back' : null;
}
