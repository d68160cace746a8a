import { writeFile } from 'node:fs/promises';
import type { Sample } from '../sample.ts';

/** What must not stand in the file in plain: ids (the line number stays), predictions. */
export const REDACTIONS = ['ids', 'predictions'] as const;

/** One of the things that can be left out. */
export type Redaction = (typeof REDACTIONS)[number];

/** Writes the differing pairs as JSON lines, each with the file and line of its request. Bodies are never written. */
export async function writeSamples(
  samples: readonly Sample[],
  path: string,
  { redact, display }: { readonly redact: readonly Redaction[]; readonly display: (path: string) => string },
): Promise<void> {
  const lines = samples.map(({ id, file, line, kind, baseline, candidate }) =>
    JSON.stringify({
      ...(redact.includes('ids') ? {} : { id }),
      file: display(file),
      line,
      kind,
      ...(redact.includes('predictions') ? {} : { baseline, candidate }),
    }),
  );
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
}
