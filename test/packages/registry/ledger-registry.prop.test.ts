import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { type LedgerStore, ledgerRegistry, localStore, type Registry } from '@plumbline/registry';
import fc from 'fast-check';
import { attached, gateEvidence, moveOf, newFolder, registerContent } from './fixture.ts';

/** What a crashed process leaves: everything before its last step and nothing after it. */
class Crash extends Error {}

/** A store whose process dies before or after its nth writing step. */
function dyingStore(store: LedgerStore, steps: number, late: boolean): LedgerStore {
  let left = steps;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left < 0) throw new Crash();
    left -= 1;
    if (left < 0 && !late) throw new Crash();
    const done = await work();
    if (left < 0) throw new Crash();
    return done;
  };
  return {
    ...store,
    append: (seq, text) => step(() => store.append(seq, text)),
    blobs: {
      ...store.blobs,
      putFile: (source, sha256) => step(() => store.blobs.putFile(source, sha256)),
      putText: (text) => step(() => store.blobs.putText(text)),
    },
    views: {
      ...store.views,
      create: (file, text) => step(() => store.views.create(file, text)),
      replace: (file, text) => step(() => store.views.replace(file, text)),
    },
  };
}

type Step =
  | { readonly kind: 'register'; readonly content: string }
  | { readonly kind: 'move'; readonly version: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('register' as const), content: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('move' as const), version: fc.integer({ min: 1, max: 2 }) }),
  ),
  { minLength: 1, maxLength: 4 },
);

async function perform(registry: Registry, step: Step): Promise<void> {
  if (step.kind === 'register') {
    await registerContent(registry, step.content, { attachments: [attached(gateEvidence(sha256Of(step.content)))] });
    return;
  }
  const version = await registry.resolve('churn', step.version);
  const now = await registry.resolve('churn', 'production');
  if (version === null) return;
  await registry.move(moveOf({ version: step.version, expected: now?.version ?? null }));
}

const truthOf = async (registry: Registry): Promise<string> => {
  const { versions, aliases } = await registry.ledger();
  return JSON.stringify([
    versions.map(({ uri, digest, aliases: names }) => [uri, digest, names]),
    aliases.map(({ stack }) => stack),
  ]);
};

describe('ledgerRegistry()', () => {
  it('shows the old truth or the new one after a crash at any step, and the next write heals every view', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat({ max: 14 }), fc.boolean(), async (before, at, late) => {
        const store = localStore(await newFolder());
        const registry = ledgerRegistry(store, 'local:test');
        for (const step of before) await perform(registry, step);
        const old = await truthOf(registry);
        const last: Step = { kind: 'register', content: 'last' };
        const crashed = await perform(ledgerRegistry(dyingStore(store, at, late), 'local:test'), last).catch(
          (thrown) => thrown,
        );
        if (crashed !== undefined) expect(crashed).toBeInstanceOf(Crash);
        const left = await truthOf(registry);
        expect((await registry.verify(null)).problems.filter(({ kind }) => kind !== 'stale')).toEqual([]);
        await perform(registry, last);
        const done = await truthOf(registry);
        expect([old, done]).toContain(left);
        expect((await registry.verify(null)).problems).toEqual([]);
      }),
      { seed: 20240601, numRuns: 40 },
    );
  });

  it('gives the same truth for the same events, whatever reads them', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const store = localStore(await newFolder());
        const registry = ledgerRegistry(store, 'local:test');
        for (const step of given) await perform(registry, step);
        expect(await truthOf(ledgerRegistry(store, 'local:again'))).toBe(await truthOf(registry));
      }),
      { seed: 20240601, numRuns: 20 },
    );
  });
});
