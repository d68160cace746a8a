const LINE_SPACE = /[\p{Zs}\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Controls, format characters (zero-width, bidirectional, tags), fillers that show nothing, and non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\ufffe\uffff]|\u034f/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Untrusted text as one line that shows all it holds: line breaks and odd spaces become single spaces; control,
 * bidirectional and zero-width characters are dropped; lone surrogates become U+FFFD; at most `charsMax` UTF-16
 * units.
 */
export function plainLine(untrusted: string, charsMax: number): string {
  // Cut before cleaning as well, so that the cost is bounded by the limit and not by the input.
  const near = cutText(untrusted, charsMax * 4);
  const line = near.toWellFormed().replace(LINE_SPACE, ' ').replace(INVISIBLE, '').replace(STACKED_MARKS, '$1');
  return cutText(line.replace(/ {2,}/g, ' ').trim(), charsMax);
}

/** Untrusted text as lines, each made plain without losing its indentation. */
export function plainLines(untrusted: string, charsMax: number): readonly string[] {
  const text = cutText(untrusted, charsMax).toWellFormed().replace(/\t/g, '    ');
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => line.replace(INVISIBLE, '').trimEnd());
}

/** At most `charsMax` UTF-16 units, the last an ellipsis where something was cut; never half a surrogate pair. */
export function cutText(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  if (charsMax < 1) return '';
  const end = isHighSurrogate(text.charCodeAt(charsMax - 2)) ? charsMax - 2 : charsMax - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
