import { type KeyedRow, type KeyedRows, lowestRows, packRows, spoilt, unpackRows } from './row-bytes.ts';
import { TEXT_FEATURES_MAX, type TextSample } from './sample.ts';
import { type TextFeatures, textFeatures } from './text-features.ts';

/** A text's features as bytes: how many words, how many n-grams, then each in two bytes. */
export function textBytes(text: string): Uint8Array {
  const { words, grams } = textFeatures(text);
  const bytes = Buffer.alloc(2 + 2 * (words.length + grams.length));
  bytes.set([words.length, grams.length]);
  for (const [index, feature] of [...words, ...grams].entries()) bytes.writeUInt16BE(feature, 2 + 2 * index);
  return bytes;
}

/** The features again. Throws `DATA_INVALID` where they do not ascend. */
export function featuresOf(bytes: Uint8Array): TextFeatures {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (from: number, count: number): readonly number[] => {
    const found = Array.from({ length: count }, (_, index) => view.readUInt16BE(2 + 2 * (from + index)));
    if (found.some((feature, index) => index > 0 && !(feature > found[index - 1]!)))
      throw spoilt('features must ascend');
    return found;
  };
  const words = view[0] ?? 0;
  return { words: read(0, words), grams: read(words, view[1] ?? 0) };
}

/** A sample of texts. */
export function packTexts(rows: KeyedRows): TextSample {
  return { form: 'text', ...packRows(lowestRows(rows)) };
}

/** The rows of a sample of texts. Throws `DATA_INVALID`. */
export function unpackTexts(sample: TextSample): readonly KeyedRow[] {
  return unpackRows(sample, (bytes, at) => {
    const features = bytes[at]! + (bytes[at + 1] ?? 0);
    if (features > TEXT_FEATURES_MAX) throw spoilt(`a text must have at most ${TEXT_FEATURES_MAX} features`);
    return 2 + 2 * features;
  });
}
