const MARK = /^\p{M}$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

/** Columns a plain line takes in a terminal: two for East Asian letters and emoji, none for combining marks. */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** A plain line broken at spaces into lines of at most `columns`; a longer word is broken where it must be. */
export function wrapText(line: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((each) => pieces(each, columns))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (textWidth(longer) <= columns) {
      current = longer;
    } else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function pieces(word: string, columns: number): readonly string[] {
  if (textWidth(word) <= columns) return [word];
  const found: string[] = [''];
  for (const character of word) {
    const last = found.at(-1) ?? '';
    if (textWidth(last + character) <= columns) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}
