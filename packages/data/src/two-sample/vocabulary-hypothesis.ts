import type { CountHypothesis } from '../drift/drift-hypothesis.ts';
import { type Content, contentsOf, halves } from './contents.ts';
import type { TextSample } from './sample.ts';
import { featuresOf, unpackTexts } from './text-rows.ts';
import type { TwoSampleOptions } from './two-sample-hypothesis.ts';

/** A text is strange where at least this share of its words is unknown. */
const STRANGE = 0.5;

/**
 * The hypothesis that texts of mostly unknown words are not more (or fewer) than they were, by more than the tolerance:
 * as [strange, familiar] counts of different texts. Known are the words of one half of the reference's texts; counted
 * are the reference's and the current texts of the other half, so that both are strangers to that vocabulary alike, and
 * equal texts count once: then the counts are of independent texts. Null where a side has no text there, or neither has
 * a strange one. Throws `DATA_INVALID`.
 */
export function vocabularyHypothesis(
  before: TextSample,
  after: TextSample,
  { column, tolerance, seed, designEffect }: Omit<TwoSampleOptions, 'ignored'>,
): CountHypothesis | null {
  const contents = contentsOf(unpackTexts(before), unpackTexts(after), `${seed} vocabulary ${column}`);
  const [teaching, counted] = halves(contents, Uint32Array.from(contents.keys()));
  const known = new Set<number>();
  for (const index of teaching) {
    const content = contents[index]!;
    if (content.reference > 0) for (const word of featuresOf(content.bytes).words) known.add(word);
  }
  const asked = Array.from(counted, (index) => ({
    ...contents[index]!,
    isStrange: isStrange(contents[index]!, known),
  }));
  const count = (side: 'reference' | 'current'): readonly [number, number] => {
    const own = asked.filter((content) => content[side] > 0);
    const strange = own.filter((content) => content.isStrange).length;
    return [strange, own.length - strange];
  };
  const [reference, current] = [count('reference'), count('current')];
  if (reference[0] + current[0] === 0 || reference[0] + reference[1] === 0 || current[0] + current[1] === 0)
    return null;
  const effect = designEffect === undefined ? {} : { designEffect };
  return { column, component: 'vocabulary', measure: 'share', tolerance, resolution: 0, reference, current, ...effect };
}

function isStrange({ bytes }: Content, known: ReadonlySet<number>): boolean {
  const { words } = featuresOf(bytes);
  return words.length > 0 && words.filter((word) => !known.has(word)).length >= STRANGE * words.length;
}
