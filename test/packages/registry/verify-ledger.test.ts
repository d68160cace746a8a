import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { openRegistry, type Registry } from '@plumbline/registry';
import fc from 'fast-check';
import { evidenceText } from '../../support/evidence.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { attached, gateEvidence, moveOf, newFolder, registerContent } from './fixture.ts';

interface Filled {
  readonly root: string;
  readonly registry: Registry;
  readonly files: readonly string[];
}

async function filledRegistry(): Promise<Filled> {
  const root = await newFolder();
  const registry = await openRegistry('local:.', { root });
  const evidence = gateEvidence(sha256Of('one'));
  await registerContent(registry, 'one', { attachments: [{ role: 'profile', text: '{"rows":3}' }] });
  await registerContent(registry, 'two');
  await registry.move(moveOf({ attachments: [attached(evidence)], evidence: [sha256Of(evidenceText(evidence))] }));
  await registry.move(moveOf({ version: 2, expected: 1 }));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return { root, registry, files: files.sort() };
}

describe('verify()', () => {
  it('finds nothing wrong with what was just written, and counts what it looked at', async () => {
    const { registry, files } = await filledRegistry();
    const found = await registry.verify(null);
    expect(found).toMatchObject({ events: 4, problems: [] });
    expect(found.events + found.blobs + found.views).toBe(files.length);
  });

  it('finds any one changed byte in any file, and names the file', async () => {
    const { root, registry, files } = await filledRegistry();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (file, place, change) => {
          const bytes = await readFile(join(root, file));
          const at = place % bytes.length;
          const changed = Buffer.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ change;
          await writeFile(join(root, file), changed);
          const { problems } = await registry.verify(null);
          await writeFile(join(root, file), bytes);
          // Of a link with two ends, verify cannot tell which end was changed: it names both.
          const named = problems.some((problem) => problem.file === file || problem.detail.includes(`"${file}"`));
          expect(named && problems.some((problem) => problem.kind === 'corrupt')).toBe(true);
        },
      ),
      { seed: 20240601, numRuns: 250 },
    );
    expect((await registry.verify(null)).problems).toEqual([]);
  });

  it('finds a changed last event by the views that derive from it', async () => {
    const { root, registry } = await filledRegistry();
    const file = join(root, 'ledger/events/00000004.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"actor":"ada"', '"actor":"eve"'));
    const { problems } = await registry.verify(null);
    const detail = 'is not what "ledger/events/00000004.json" says: one of the two was changed';
    expect(problems).toEqual([
      { kind: 'corrupt', file: 'ledger/models/churn/aliases/production.json', detail },
      { kind: 'corrupt', file: 'index.json', detail },
    ]);
  });

  it.each([1, 2, 3])('finds that event %i was taken out', async (seq) => {
    const { root, registry } = await filledRegistry();
    await rm(join(root, `ledger/events/0000000${seq}.json`));
    expect((await registry.verify(null)).problems).toContainEqual(
      expect.objectContaining({ kind: 'corrupt', file: `ledger/events/0000000${seq}.json` }),
    );
    await expectCode(registry.resolve('churn', 1), 'REGISTRY_CORRUPT');
  });

  it('finds that the tail was cut off, by the views that are ahead', async () => {
    const { root, registry } = await filledRegistry();
    await rm(join(root, 'ledger/events/00000004.json'));
    const files = (await registry.verify(null)).problems
      .filter(({ kind }) => kind === 'corrupt')
      .map(({ file }) => file);
    expect(files).toEqual(['ledger/models/churn/aliases/production.json', 'index.json']);
  });

  it('finds missing blobs and files that no event speaks of', async () => {
    const { root, registry } = await filledRegistry();
    const name = `blobs/sha256/${sha256Of('two')}`;
    await rm(join(root, name));
    await writeFile(join(root, 'ledger/models/churn/aliases/staging.json'), '{}');
    expect((await registry.verify(null)).problems).toMatchObject([
      { kind: 'missing', file: name },
      { kind: 'corrupt', file: 'ledger/models/churn/aliases/staging.json' },
    ]);
  });

  it('looks at one version alone when asked', async () => {
    const { root, registry } = await filledRegistry();
    const [one, two] = (await registry.ledger()).versions;
    await writeFile(join(root, 'blobs/sha256', sha256Of('two')), 'evil');
    expect((await registry.verify(one ?? null)).problems).toEqual([]);
    expect((await registry.verify(two ?? null)).problems).toHaveLength(1);
  });

  it('calls a view that an interrupted write left behind stale, and the next write repairs it', async () => {
    const { root, registry } = await filledRegistry();
    const alias = join(root, 'ledger/models/churn/aliases/production.json');
    const before = await readFile(alias);
    await registry.move(moveOf({ version: 1, expected: 2 }));
    await writeFile(alias, before);
    await rm(join(root, 'ledger/models/churn/versions/000002.json'));
    const { problems } = await registry.verify(null);
    expect(problems.map(({ kind }) => kind)).toEqual(['stale', 'stale']);
    await registerContent(registry, 'three');
    expect((await registry.verify(null)).problems).toEqual([]);
  });

  it('refuses every write over a changed view, so that the change stays to be seen', async () => {
    const { root, registry } = await filledRegistry();
    const alias = join(root, 'ledger/models/churn/aliases/production.json');
    await writeFile(alias, (await readFile(alias, 'utf8')).replace('"version":2', '"version":1'));
    const error = await expectCode(registerContent(registry, 'three'), 'REGISTRY_CORRUPT');
    expect(error.message).toContain('ledger/models/churn/aliases/production.json');
    expect((await registry.ledger()).events).toHaveLength(4);
  });

  it('counts nothing where there is nothing', async () => {
    const registry = await openRegistry('local:.', { root: await newFolder() });
    expect(await registry.verify(null)).toEqual({ events: 0, blobs: 0, views: 0, problems: [] });
  });
});
