// Made-up texts, embeddings and rows whose distance is known: what the two-sample classifier is calibrated on.
import type { RowSample, TextSample, VectorSample } from '@plumbline/data';
import { normalQuantile, type Random } from '@plumbline/stats';
import { packRows } from '../../packages/data/src/two-sample/row-bytes.ts';
import { packTexts, textBytes } from '../../packages/data/src/two-sample/text-rows.ts';
import { packVectors } from '../../packages/data/src/two-sample/vector-rows.ts';

const SYLLABLES = 'ka lo mi ter an ro sel vi do qu es tra pon gle ur ish ba cho fe zu'.split(' ');
const EVERYDAY_WORDS = 2_000;
const TOPIC_WORDS = 200;
const TOPICS = 8;
const DIMENSIONS = 64;
const EVERYTHING = 2 ** 48;

/** How the current data differs from the reference. Topic 8 and 9 are in no ordinary text. */
export type Change =
  | { readonly kind: 'nothing' }
  /** A share of the current texts is of a new topic; 2·AUC − 1 of the best classifier is the share. */
  | { readonly kind: 'new-topic'; readonly share: number }
  /** A share of the reference's texts is of a topic that is gone; the same distance. */
  | { readonly kind: 'topic-gone'; readonly share: number }
  /** Both: one topic in place of another; the distance is 2·share − share². */
  | { readonly kind: 'topic-replaced'; readonly share: number }
  /** Each side repeats a few texts again and again: nothing moved, but there are fewer of them than rows. */
  | { readonly kind: 'repeats'; readonly times: number };

/** The word number `index` of a language made of syllables: every number has a word of its own. */
function wordAt(index: number): string {
  let word = '';
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
  }
  return word;
}

/** Of n words the frequent ones most: Zipf's law. */
function zipf(random: Random, n: number): number {
  return Math.floor(Math.exp(random.next() * Math.log(n + 1))) - 1;
}

/** 6 to 30 words, half of them of a topic. */
export function madeUpText(topic: number, random: Random): string {
  const words = Array.from({ length: 6 + random.integer(25) }, () =>
    random.integer(2) === 0
      ? zipf(random, EVERYDAY_WORDS)
      : EVERYDAY_WORDS + topic * TOPIC_WORDS + zipf(random, TOPIC_WORDS),
  );
  return words.map(wordAt).join(' ');
}

function topicOf(change: Change, side: 'reference' | 'current', random: Random): number {
  const isMoved = 'share' in change && random.next() < change.share;
  if (side === 'current' && isMoved && change.kind !== 'topic-gone') return TOPICS;
  if (side === 'reference' && isMoved && change.kind !== 'new-topic') return TOPICS + 1;
  return random.integer(TOPICS);
}

/** What a sample is drawn by. */
export interface Drawing {
  readonly change: Change;
  readonly side: 'reference' | 'current';
  readonly rows: number;
}

function topics({ change, side, rows }: Drawing, random: Random): readonly number[] {
  return Array.from({ length: rows }, () => topicOf(change, side, random));
}

function repeated<T>(items: readonly T[], change: Change, random: Random): readonly T[] {
  if (change.kind !== 'repeats') return items;
  const few = Math.ceil(items.length / change.times);
  return items.map(() => items[random.integer(few)]!);
}

function keyed(bytes: readonly Uint8Array[], random: Random) {
  return {
    threshold: EVERYTHING,
    rows: bytes.map((own) => ({ key: Math.floor(random.next() * EVERYTHING), bytes: own })),
  };
}

/** A sample of made-up texts. */
export function sampleTexts(drawing: Drawing, random: Random): TextSample {
  const texts = topics(drawing, random).map((topic) => madeUpText(topic, random));
  return packTexts(keyed(repeated(texts, drawing.change, random).map(textBytes), random));
}

/** A sample of vectors of 64 numbers: each topic has a centre of its own, as embeddings of such texts would. */
export function sampleVectors(drawing: Drawing, random: Random): VectorSample {
  const vectors = topics(drawing, random).map((topic) =>
    Array.from(
      { length: DIMENSIONS },
      (_, at) => Math.sin(topic * 37.7 + at * at * 1.3 + at * topic) + 0.8 * normal(random),
    ),
  );
  const rows = repeated(vectors, drawing.change, random).map((list) => ({
    key: Math.floor(random.next() * EVERYTHING),
    list,
  }));
  return packVectors({ threshold: EVERYTHING, rows });
}

/** Four numbers, of which the first two hang together, and two categories. A row of a new topic has larger numbers. */
export function sampleRows(drawing: Drawing, random: Random): RowSample {
  const coded = topics(drawing, random).map((topic) => {
    const shift = topic === TOPICS ? 2 : topic > TOPICS ? -2 : 0;
    const first = normal(random);
    const numbers = [first, 0.6 * first + 0.8 * normal(random), normal(random), normal(random)];
    const ranks = numbers.map((value) => Math.round(250 / (1 + Math.exp(-1.7 * (value + shift)))));
    return Uint8Array.from([...ranks, random.integer(5), random.integer(1 + random.integer(20))]);
  });
  const { threshold, rows } = keyed(repeated(coded, drawing.change, random), random);
  const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (name, at) => ({ name, kind: at < 4 ? 'number' : 'category' }) as const,
  );
  return {
    form: 'rows',
    columns,
    code: '0'.repeat(64),
    ...packRows({ threshold, rows: rows.sort((a, b) => a.key - b.key) }),
  };
}

function normal(random: Random): number {
  return normalQuantile((random.next() * 2 ** 32 + 0.5) / (2 ** 32 + 1));
}
