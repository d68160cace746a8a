/** A piece of a condition's text. A `word` is a name or a keyword; a `name` was quoted and can only be a name. */
export interface Token {
  readonly is: 'word' | 'name' | 'text' | 'number' | 'sign';
  readonly value: string;
}

const TOKEN =
  /\s*(?:([A-Za-z_]\w*)|`([^`]+)`|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(==|!=|<=|>=|<>|&&|\|\||[-+<>=&|~!()[\],.]))/uy;

/** The pieces of a condition, or null where a character belongs to none. Linear in its length. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const whole = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const found = TOKEN.exec(whole);
    const token = found === null ? null : tokenOf(found);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf([, word, name, double, single, number, sign]: RegExpExecArray): Token | null {
  if (word !== undefined) return { is: 'word', value: word };
  if (name !== undefined) return { is: 'name', value: name };
  if (number !== undefined) return { is: 'number', value: number };
  if (sign !== undefined) return { is: 'sign', value: sign };
  const text = plain(double ?? single ?? '');
  return text === null ? null : { is: 'text', value: text };
}

/** Text without its escapes; null where one is none of those that mean the same everywhere. */
function plain(written: string): string | null {
  const escapes = written.match(/\\./gu) ?? [];
  return escapes.every((sequence) => /^\\["'\\]$/.test(sequence)) ? written.replace(/\\(.)/gu, '$1') : null;
}
