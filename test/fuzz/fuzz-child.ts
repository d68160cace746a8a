// A process of its own: it judges one input after the other, as it is told, so that its parent can see it hang or die.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FamilyName, Fuzzer } from './family.ts';
import type { Sabotage } from './sabotage.ts';

/** What the parent asks: to get ready for a format, or to judge one of its inputs. */
export interface Ask {
  readonly family: FamilyName | Sabotage;
  readonly number: number | null;
}

async function fuzzerOf(family: FamilyName | Sabotage, folder: string): Promise<Fuzzer> {
  switch (family) {
    case 'profile':
      return (await import('./profile-family.ts')).profileFamily(folder);
    case 'evidence':
      return (await import('./evidence-family.ts')).evidenceFamily(folder);
    case 'plumbline-yaml':
    case 'great-expectations':
    case 'tfdv':
    case 'odcs':
    case 'frictionless':
    case 'json-schema':
      return (await import('./rules-family.ts')).rulesFamily(family, folder);
    case 'loop':
    case 'die':
    case 'throw':
    case 'pass':
      return (await import('./sabotage.ts')).sabotaged(family);
    default:
      return (await import('./data-family.ts')).dataFamily(family, folder);
  }
}

const fuzzers = new Map<FamilyName | Sabotage, Promise<Fuzzer>>();
const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));

process.on('message', async ({ family, number }: Ask) => {
  const known = fuzzers.get(family) ?? fuzzerOf(family, folder);
  fuzzers.set(family, known);
  const fuzzer = await known;
  process.send?.(number === null ? null : await fuzzer.judge(number));
});
process.on('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
