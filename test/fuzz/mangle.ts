import { type Draw, pick } from './draw.ts';

const BYTES = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc3, 0xe9, 0xff];
const WORDS = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 0x10000, 255, 8];

/** Bytes that were sound, changed. */
type Mangle = (bytes: Buffer, draw: Draw) => Buffer;

const MANGLES: Readonly<Record<string, Mangle>> = {
  flip: (bytes, draw) => changed(bytes, draw(bytes.length), (byte) => byte ^ (1 << draw(8))),
  set: (bytes, draw) => changed(bytes, draw(bytes.length), () => pick(draw, BYTES)),
  several: (bytes, draw) => {
    let own = bytes;
    for (let times = 2 + draw(10); times > 0; times -= 1) own = changed(own, draw(own.length), () => pick(draw, BYTES));
    return own;
  },
  word: (bytes, draw) => {
    const own = Buffer.from(bytes);
    if (own.length >= 4) own.writeInt32LE(pick(draw, WORDS), draw(own.length - 3));
    return own;
  },
  insert: (bytes, draw) => {
    const more = Buffer.from(Array.from({ length: 1 + draw(6) }, () => pick(draw, BYTES)));
    return inserted(bytes, more, draw);
  },
  remove: (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(20))]);
  },
  repeat: (bytes, draw) => {
    const at = draw(bytes.length);
    const part = bytes.subarray(at, at + 1 + draw(40));
    return Buffer.concat([bytes.subarray(0, at), ...Array<Buffer>(2 + draw(200)).fill(part), bytes.subarray(at)]);
  },
  swap: (bytes, draw) => {
    const [first, second] = [draw(bytes.length), draw(bytes.length)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, first), bytes.subarray(second), bytes.subarray(first, second)]);
  },
  cut: (bytes, draw) => bytes.subarray(0, 1 + draw(bytes.length - 1)),
};

/** A separator more is a column more, and each column is judged and profiled: width is slow by itself, and shows nothing here. */
const SEPARATORS = /^[;,\t|]$/;
const COLUMNS_MAX = 800;

/** Bytes that were changed, and how. */
export interface Mangled {
  readonly how: string;
  readonly bytes: Buffer;
}

/** Sound bytes, changed in one of many ways; pieces of `words` are among what is put in. */
export function mangled(bytes: Buffer, draw: Draw, words: readonly string[] = []): Mangled {
  const names = [...Object.keys(MANGLES), ...(words.length === 0 ? [] : ['words', 'nest', 'token', 'token'])];
  const how = pick(draw, names);
  if (how === 'words') return { how, bytes: inserted(bytes, Buffer.from(pick(draw, words)), draw) };
  if (how === 'nest') {
    const open = pick(draw, words);
    const times = 1 + draw(SEPARATORS.test(open) ? COLUMNS_MAX : 3_000);
    return { how, bytes: inserted(bytes, Buffer.from(open.repeat(times)), draw) };
  }
  if (how === 'token') return { how, bytes: Buffer.from(otherToken(bytes.toString('utf8'), words, draw)) };
  return { how, bytes: MANGLES[how]!(bytes, draw) };
}

/** One word of the text stands in the place of another. */
function otherToken(text: string, words: readonly string[], draw: Draw): string {
  const tokens = [...text.matchAll(/[\w.]+|"[^"]*"/g)];
  if (tokens.length === 0) return text;
  const { index, 0: old } = pick(draw, tokens);
  const other = draw(4) === 0 ? pick(draw, words) : pick(draw, tokens)[0];
  return text.slice(0, index) + other + text.slice(index + old.length);
}

function inserted(bytes: Buffer, more: Buffer, draw: Draw): Buffer {
  const at = draw(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function changed(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const own = Buffer.from(bytes);
  own[at] = change(own[at] ?? 0) & 0xff;
  return own;
}
