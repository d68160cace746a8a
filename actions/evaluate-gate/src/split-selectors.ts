/**
 * The selectors in a line or list item of the input `slices`, cut at commas outside of quotes and brackets: `region, plan` are two. What
 * belongs together is written as in a condition, `slice(region, plan)`. Nothing is judged here, and nothing is loaded.
 */
export function splitSelectors(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth -= 1;
    else if (letter === ',' && depth <= 0) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)].map((part) => unwrapped(part.trim())).filter((part) => part !== '');
}

function unwrapped(part: string): string {
  return part.startsWith('slice(') && part.endsWith(')') ? part.slice('slice('.length, -1).trim() : part;
}
