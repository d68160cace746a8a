import type { PhrasingContent } from 'mdast';
import { EMPTY } from './describe-cell.ts';
import { escapeMarkup } from './escape-markup.ts';
import { plainLine } from './plain-text.ts';

/**
 * What GitHub brings to life after Markdown is done, where no escape helps: mentions and mail addresses, issue
 * references, links, commit digests, emoji shortcodes, mathematics.
 */
const ALIVE = /[@$]|#\d|gh-\d|:\/\/|www\.|[0-9a-f]{7}|:[+\w-]+:/i;
const QUOTED = /^(["“'‘]*)(.*?)(["”'’.,;]*)$/su;
const PARENTHESISED = /^(\(["“'‘]*)(.*?)(["”'’.,;)]*)$/su;

interface Phrase {
  readonly alive: boolean;
  readonly text: string;
}

/**
 * Untrusted text as Markdown nodes that stay dead. Words GitHub would bring to life become code, which it leaves
 * alone; the rest is text, escaped by the writer.
 */
export function phrases(untrusted: string, charsMax: number): PhrasingContent[] {
  return split(withoutComments(plainLine(untrusted, charsMax))).map(({ alive, text }) =>
    alive ? { type: 'inlineCode', value: text } : { type: 'text', value: text },
  );
}

/** The same, never without a word: an empty item or heading would change what its neighbours mean. */
export function namedPhrases(untrusted: string, charsMax: number): PhrasingContent[] {
  const found = phrases(untrusted, charsMax);
  return found.length === 0 ? [{ type: 'text', value: EMPTY }] : found;
}

/** No comment can open in what is written, code included: a search for our hidden marker finds ours alone. */
export function withoutComments(text: string): string {
  return text.replaceAll('<!--', '<! --');
}

/** The same as HTML, for the places where Markdown does not reach. */
export function phrasesAsHtml(untrusted: string, charsMax: number): string {
  return split(plainLine(untrusted, charsMax) || EMPTY)
    .map(({ alive, text }) => (alive ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
    .join('');
}

function split(line: string): readonly Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of line.split(/( )/).flatMap(asPhrases)) {
    const last = merged.at(-1);
    if (last?.alive === phrase.alive) merged[merged.length - 1] = { ...last, text: last.text + phrase.text };
    else if (phrase.text !== '') merged.push(phrase);
  }
  return merged;
}

/** A word, parted from the punctuation around it where that leaves the living part whole. */
function asPhrases(word: string): readonly Phrase[] {
  if (!ALIVE.test(word)) return [{ alive: false, text: word }];
  const [, before = '', core = word, after = ''] = (word.startsWith('(') ? PARENTHESISED : QUOTED).exec(word) ?? [];
  return [
    { alive: false, text: before },
    { alive: true, text: core },
    { alive: false, text: after },
  ];
}
