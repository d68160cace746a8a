import { join } from 'node:path';
import { expandGlobs } from '@plumbline/boundary';
import { readEvidence } from '@plumbline/frame';
import type { Stage } from './stage.ts';

/** What each link must rest on, by the names of the scenes. */
const LINKS: readonly (readonly [string, string])[] = [
  ['train', 'data'],
  ['gate', 'train'],
  ['register', 'gate'],
  ['promote', 'register'],
];

/** Reads every evidence file back and sees that each names the digest of the one before. Gives their number. */
export async function checkChain(stage: Stage): Promise<number> {
  const paths = await expandGlobs(['reports/*/*.evidence.json'], stage.work);
  const filed = new Map(
    await Promise.all(paths.map(async (path) => [path.split(/[\\/]/).at(-2) ?? '', await readEvidence(path)] as const)),
  );
  for (const chapter of ['first', 'better', 'retrained']) {
    for (const [later, earlier] of LINKS) {
      const child = [...filed].find(([name]) => name.startsWith(`${chapter}-`) && name.endsWith(later))?.[1];
      const parent = [...filed].find(([name]) => name.startsWith(`${chapter}-`) && name.endsWith(earlier))?.[1];
      const linked = child?.evidence.parents.some(({ sha256 }) => sha256 === parent?.sha256);
      if (linked !== true)
        throw new Error(
          `${chapter}: the evidence of ${later} must name that of ${earlier} in ${join(stage.work, 'reports')}`,
        );
    }
  }
  return paths.length;
}
