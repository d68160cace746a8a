import { distance } from 'fastest-levenshtein';

/**
 * The legal name a misspelt one most likely means, or null where none is near: at most a third of its letters may
 * differ, but two always may in a name of four letters or more. A swap of two letters counts one.
 */
export function nearest(name: string, legal: readonly string[]): string | null {
  const ranked = legal
    .map((candidate) => ({ candidate, edits: editsOf(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3))
    ? best.candidate
    : null;
}

function editsOf(name: string, candidate: string): number {
  const edits = distance(name, candidate);
  return edits === 2 && letters(name) === letters(candidate) ? 1 : edits;
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/** How alike two names are, 0 to 1: 1 − edits / letters of the longer one, whatever their case and their separators. */
export function nearness(name: string, other: string): number {
  const [a, b] = [name, other].map((text) => text.toLowerCase().replaceAll(/[\s_.-]+/g, ''));
  const longer = Math.max(a!.length, b!.length);
  return longer === 0 ? 1 : 1 - distance(a!, b!) / longer;
}
