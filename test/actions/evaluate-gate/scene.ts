import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { main, reverify } from '@plumbline/action-evaluate-gate';
import { openEvidence } from '@plumbline/boundary';
import { seededRandom } from '@plumbline/stats';
import { type FakeHostOptions, fakeHost } from '../../support/fake-host.ts';

interface Rows {
  readonly label: readonly number[];
  readonly good: readonly number[];
  readonly poor: readonly number[];
}

/** Scores of a good and a poor model on the same rows. */
export function rows(count: number, seed = 'ab'): Rows {
  const random = seededRandom(seed.repeat(16));
  const label = Array.from({ length: count }, () => (random.next() < 0.3 ? 1 : 0));
  const near = (noise: number) =>
    label.map((y) => Math.min(1, Math.max(0, 0.35 + 0.3 * y + noise * (random.next() - 0.5))));
  return { label, good: near(0.4), poor: near(1.2) };
}

/** A CSV of a header and lines. */
export const csv = (header: string, lines: readonly string[]): string => `${[header, ...lines].join('\n')}\n`;

/** Where a run takes place, besides its inputs. */
type Place = Pick<FakeHostOptions, 'surroundings' | 'refs' | 'env'>;

/** A host whose workspace holds these files. */
export function folderWith(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  place: Place = {},
) {
  const host = fakeHost({ inputs, ...place });
  mkdirSync(host.surroundings.workspace, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(host.surroundings.workspace, name), content);
  return host;
}

interface Standard {
  readonly count?: number;
  readonly files?: Readonly<Record<string, string>>;
}

/** A good candidate against a poor baseline on labelled rows with a slice column. */
export function standard(
  extra: Readonly<Record<string, string>> = {},
  { count = 600, files = {}, ...place }: Place & Standard = {},
) {
  const { label, good, poor } = rows(count);
  const region = label.map((_, row) => ['north', 'south', 'east'][row % 3]);
  return folderWith(
    {
      'test.csv': csv(
        'id,late,region',
        label.map((y, row) => `r${row},${y},${region[row]}`),
      ),
      'good.csv': csv(
        'id,score',
        good.map((score, row) => `r${row},${score}`),
      ),
      // Another order: only the id joins.
      'poor.csv': csv('id,score', poor.map((score, row) => `r${row},${score}`).reverse()),
      ...files,
    },
    { candidate: 'good.csv', baseline: 'poor.csv', 'test-data': 'test.csv', 'label-column': 'late', ...extra },
    place,
  );
}

/** Runs the action: its outputs, and what it said of errors. Its evidence is judged once more. */
export async function performed(host: ReturnType<typeof fakeHost>) {
  await main(host);
  const error = host.lines.filter((line) => line.startsWith('error'));
  const path = host.outputs['evidence-path'] ?? '';
  // Whatever a run says must follow from its own evidence, bit for bit.
  if (path !== '') expect(await reverify(await openEvidence(readFileSync(path), path))).toEqual([]);
  return { ...host.outputs, error: error.join('\n') };
}
