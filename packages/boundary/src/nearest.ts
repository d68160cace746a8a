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
