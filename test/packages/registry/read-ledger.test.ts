import { describe, expect, it } from '@jest/globals';
import { canonicalJson, rootDigest, sha256Of, toJson } from '@plumbline/boundary';
import { type LedgerEvent, type LedgerStore, ledgerRegistry, localStore } from '@plumbline/registry';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { moveOf, newFolder, registerContent } from './fixture.ts';

/** A store whose events are what a forger wrote: every digest of the chain is right. */
async function forged(change: (events: LedgerEvent[]) => LedgerEvent[]): Promise<LedgerStore> {
  const store = localStore(await newFolder());
  const registry = ledgerRegistry(store, 'local:test');
  await registerContent(registry, 'one');
  await registerContent(registry, 'two');
  await registry.move(moveOf());
  const events = change((await registry.ledger()).events.map(({ event }) => event));
  const texts: { file: string; text: string }[] = [];
  for (const event of events) {
    const last = texts.at(-1);
    const text = canonicalJson(toJson({ ...event, previous: last === undefined ? null : sha256Of(last.text) }));
    texts.push({ file: `ledger/events/${texts.length + 1}.json`, text });
  }
  return { ...store, events: async () => texts };
}

const changed = (index: number, parts: Partial<LedgerEvent>) => (events: LedgerEvent[]) =>
  events.map((event, at) => (at === index ? { ...event, ...parts } : event));

const filesOf = (paths: readonly string[]) =>
  paths.map((path, at) => ({ path, sha256: sha256Of(`file ${at}`), sizeBytes: 1 }));

function recordOf(kind: 'file' | 'folder', paths: readonly string[]) {
  return { kind, files: filesOf(paths), manifest: sha256Of('x'), metadata: {} };
}

/** A folder whose root digest is right, whatever its names. */
function twoFiles(paths: readonly string[]): Partial<LedgerEvent> {
  const digest = rootDigest(filesOf(paths).map(({ path, ...file }) => ({ name: path, ...file })));
  return { digest, record: recordOf('folder', paths) };
}

describe('readLedger()', () => {
  it('reads what was not changed', async () => {
    const store = await forged((events) => events);
    expect((await ledgerRegistry(store, 'local:test').ledger()).events).toHaveLength(3);
  });

  it.each<[string, number, Partial<LedgerEvent>]>([
    ['a number out of order', 1, { seq: 7 }],
    ['a version that skips one', 1, { version: 5 }],
    ['an alias given to a version that was not registered', 2, { version: 9 }],
    ['an alias given to another digest', 2, { digest: sha256Of('evil') }],
    ['an alias moved from what it was not', 2, { move: { alias: 'production', from: 2, evidence: [] } }],
    ['an illegal alias', 2, { move: { alias: '../../x', from: null, evidence: [] } }],
    ['an illegal name', 0, { name: '../x' }],
    ['a promotion without a move', 1, { type: 'promote' }],
    [
      'another manifest',
      1,
      {
        record: {
          kind: 'file',
          files: [{ path: 'm', sha256: sha256Of('two'), sizeBytes: 3 }],
          manifest: sha256Of('x'),
          metadata: {},
        },
      },
    ],
    [
      'attachments without their manifest',
      1,
      { attachments: [{ role: 'profile', path: 'p', sha256: sha256Of('p'), sizeBytes: 1 }] },
    ],
    ['files that do not have the digest', 1, { record: recordOf('file', ['m']) }],
    ['a folder whose root digest is another', 1, { record: recordOf('folder', ['a', 'b']) }],
    ['two files under one name', 1, twoFiles(['m', 'm'])],
    ['files out of order', 1, twoFiles(['b', 'a'])],
    [
      'an attachment in the place of the model',
      1,
      { attachments: [{ role: 'profile', path: 'model/model.onnx', sha256: sha256Of('p'), sizeBytes: 1 }] },
    ],
    ['a time that is none', 1, { time: 'yesterday' }],
  ])('refuses %s, though every digest fits', async (_title, index, parts) => {
    const store = await forged(changed(index, parts));
    const error = await expectCode(ledgerRegistry(store, 'local:test').ledger(), 'REGISTRY_CORRUPT');
    expect(error.where?.file).toBe(`ledger/events/${index + 1}.json`);
  });

  it('refuses an event that follows another one than the one before', async () => {
    const store = await forged((events) => events);
    const [first, ...later] = await store.events();
    const text = first?.text.replace('"actor":"ada"', '"actor":"eve"') ?? '';
    const rewritten = { ...store, events: async () => [{ file: 'ledger/events/1.json', text }, ...later] };
    expect(text).not.toBe(first?.text);
    const error = await expectCode(ledgerRegistry(rewritten, 'local:test').ledger(), 'REGISTRY_CORRUPT');
    expect(error.message).toContain('so one of the two was changed');
    expect(error.where?.file).toBe('ledger/events/2.json');
  });

  it('refuses the same model registered twice', async () => {
    const store = await forged((events) =>
      events.flatMap((event, at) => (at === 1 ? [{ ...(events[0] ?? event), seq: 2, version: 2 }] : [event])),
    );
    await expectCode(ledgerRegistry(store, 'local:test').ledger(), 'REGISTRY_CORRUPT');
  });

  it.each(['', 'null', '{}', '{"a":1}', '[', ' {}'])('refuses %j as an event', async (text) => {
    const store = { ...localStore(await newFolder()), events: async () => [{ file: 'e', text }] };
    await expectCode(ledgerRegistry(store, 'local:test').ledger(), 'REGISTRY_CORRUPT');
  });
});
