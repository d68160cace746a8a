import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestPath, sha256Of } from '@plumbline/boundary';
import { openRegistry, type Registry } from '@plumbline/registry';
import { evidenceText } from '../../support/evidence.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { attached, gateEvidence, modelFile, moveOf, newFolder, registerContent } from './fixture.ts';

const open = async (): Promise<Registry> => openRegistry('local:.', { root: await newFolder() });

describe('register()', () => {
  it('numbers versions of one name from 1, each name for itself', async () => {
    const registry = await open();
    const first = await registerContent(registry, 'one');
    const second = await registerContent(registry, 'two');
    const other = await registerContent(registry, 'one', { name: 'fraud' });
    expect([first, second, other].map(({ version }) => version.uri)).toEqual([
      'registry:churn@1',
      'registry:churn@2',
      'registry:fraud@1',
    ]);
    expect(second.version.digest).toBe(sha256Of('two'));
  });

  it('returns the same version for the same model and writes nothing', async () => {
    const registry = await open();
    await registerContent(registry, 'one');
    const again = await registerContent(registry, 'one');
    expect(again).toMatchObject({ created: false, added: [], version: { version: 1 } });
    expect((await registry.ledger()).events).toHaveLength(1);
  });

  it('adds new evidence of the same model as an event', async () => {
    const registry = await open();
    await registerContent(registry, 'one');
    const evidence = gateEvidence(sha256Of('one'));
    const again = await registerContent(registry, 'one', { attachments: [attached(evidence)] });
    expect(again.added).toHaveLength(1);
    const { events } = await registry.ledger();
    expect(events.map(({ event }) => event.type)).toEqual(['register', 'attach']);
    expect(await registry.evidenceOf(again.version)).toMatchObject([
      { sha256: sha256Of(evidenceText(evidence)), evidence },
    ]);
  });

  it('refuses bytes that are not the ones judged', async () => {
    await expectCode(registerContent(await open(), 'one', { digest: sha256Of('two') }), 'MODEL_DIGEST');
  });

  it('refuses a model that is not there', async () => {
    const registry = await open();
    const request = {
      ...moveOf(),
      model: join(await newFolder(), 'none'),
      digest: sha256Of(''),
      metadata: {},
      attachments: [],
    };
    await expectCode(registry.register(request), 'MODEL_MISSING');
  });

  it('registers a folder by its root digest and lays it out again', async () => {
    const registry = await open();
    const folder = await newFolder();
    await mkdir(join(folder, 'weights'));
    await writeFile(join(folder, 'weights/a.bin'), 'a');
    await writeFile(join(folder, 'config.json'), '{}');
    const { version } = await registerContent(registry, '', { model: folder });
    const laidOut = await registry.materialize(version, join(await newFolder(), 'out'));
    expect(await digestPath(laidOut.model)).toBe(version.digest);
    expect(version.kind).toBe('folder');
  });

  it('refuses a folder with the same root digest under other names', async () => {
    const registry = await open();
    const [one, two] = [await newFolder(), await newFolder()];
    await writeFile(join(one, 'a'), 'x');
    await writeFile(join(two, 'b'), 'x');
    await registerContent(registry, '', { model: one });
    await expectCode(registerContent(registry, '', { model: two }), 'REGISTRY_CONFLICT');
  });

  it('refuses a folder with a link', async () => {
    const folder = await newFolder();
    await symlink('/etc/passwd', join(folder, 'x'));
    await expectCode(async () => registerContent(await open(), '', { model: folder }), 'PATH_OUTSIDE');
  });

  it('keeps the one profile of a version', async () => {
    const registry = await open();
    const profile = (text: string) => ({ attachments: [{ role: 'profile', text } as const] });
    await registerContent(registry, 'one');
    const filled = await registerContent(registry, 'one', profile('{"a":1}'));
    expect(await registry.document(filled.version, 'profile')).toBe('{"a":1}');
    expect((await registerContent(registry, 'one', profile('{"a":1}'))).added).toEqual([]);
    await expectCode(registerContent(registry, 'one', profile('{"a":2}')), 'REGISTRY_CONFLICT');
  });
});

describe('move()', () => {
  it('moves an alias from what it was judged to be', async () => {
    const registry = await open();
    await registerContent(registry, 'one');
    await registerContent(registry, 'two');
    await registry.move(moveOf());
    const moved = await registry.move(moveOf({ version: 2, expected: 1 }));
    expect(moved.aliases).toEqual(['production']);
    expect(await registry.resolve('churn', 'production')).toMatchObject({ version: 2 });
    expect(await registry.resolve('churn', 1)).toMatchObject({ aliases: [] });
  });

  it('refuses an alias that was moved meanwhile, saying by whom', async () => {
    const registry = await open();
    await registerContent(registry, 'one');
    await registerContent(registry, 'two');
    await registry.move(moveOf({ actor: 'eve', reason: 'hot fix' }));
    const error = await expectCode(registry.move(moveOf({ version: 2, expected: null })), 'REGISTRY_CONFLICT');
    expect(error.message).toContain(
      'must be at version none: current value is 1: eve set it at 2026-01-02T03:04:05.000Z',
    );
    expect((await registry.ledger()).events).toHaveLength(3);
  });

  it('refuses a version that is not there, and evidence that is not stored', async () => {
    const registry = await open();
    await registerContent(registry, 'one');
    await expectCode(registry.move(moveOf({ version: 9 })), 'REGISTRY_MISSING');
    await expectCode(registry.move(moveOf({ evidence: [sha256Of('x')] })), 'EVIDENCE_MISSING');
    expect(await registry.resolve('churn', 'production')).toBeNull();
  });

  it('takes versions off the stack of the alias at a rollback', async () => {
    const registry = await open();
    for (const content of ['one', 'two', 'three']) await registerContent(registry, content);
    await registry.move(moveOf());
    await registry.move(moveOf({ version: 2, expected: 1 }));
    await registry.move(moveOf({ version: 3, expected: 2 }));
    await registry.move(moveOf({ type: 'rollback', version: 2, expected: 3 }));
    expect((await registry.ledger()).aliases[0]?.stack).toEqual([1, 2]);
  });
});

describe('resolve()', () => {
  it('is null for what is not there, even where there is no registry yet', async () => {
    const registry = await openRegistry('local:none', { root: await newFolder() });
    expect(await registry.resolve('churn', 'production')).toBeNull();
    expect(await registry.resolve('churn', 1)).toBeNull();
  });
});

describe('materialize()', () => {
  it('lays out model, profile and evidence, each re-hashed', async () => {
    const registry = await open();
    const evidence = gateEvidence(sha256Of('one'));
    const attachments = [attached(evidence), { role: 'profile', text: '{}' } as const];
    const { version } = await registerContent(registry, 'one', { attachments });
    const folder = join(await newFolder(), 'out');
    const laidOut = await registry.materialize(version, folder);
    expect(await readFile(laidOut.model, 'utf8')).toBe('one');
    expect(await readFile(laidOut.profile ?? '', 'utf8')).toBe('{}');
    expect(await readFile(laidOut.evidence[0]?.path ?? '', 'utf8')).toBe(evidenceText(evidence));
    expect(laidOut).toMatchObject({ provenance: null, modelCard: null });
  });

  it('refuses a changed blob and leaves no model behind', async () => {
    const root = await newFolder();
    const registry = await openRegistry('local:.', { root });
    const { version } = await registerContent(registry, 'one');
    await writeFile(join(root, 'blobs/sha256', version.digest), 'evil');
    const folder = await newFolder();
    const error = await expectCode(registry.materialize(version, folder), 'REGISTRY_CORRUPT');
    expect(error.message).toContain(`blobs/sha256/${version.digest}`);
    expect(existsSync(join(folder, 'churn-1/model/model.onnx'))).toBe(false);
  });

  it.each(['../evil', '/etc/evil', 'a/../../evil', 'a\0b'])(
    'refuses the name %j that leaves the folder',
    async (path) => {
      const registry = await open();
      const { version } = await registerContent(registry, 'one');
      const hostile = { ...version, files: version.files.map((file) => ({ ...file, path })) };
      await expectCode(registry.materialize(hostile, await newFolder()), 'PATH_OUTSIDE');
    },
  );

  it('refuses to lay a name out through a link', async () => {
    const registry = await open();
    const { version } = await registerContent(registry, 'one');
    const [folder, outside] = [await newFolder(), await newFolder()];
    await mkdir(join(folder, 'churn-1'));
    await symlink(outside, join(folder, 'churn-1/model'));
    await expectCode(registry.materialize(version, folder), 'PATH_OUTSIDE');
  });

  it('may be done again, keeps versions apart and writes anew what was broken off', async () => {
    const registry = await open();
    const one = (await registerContent(registry, 'one')).version;
    const two = (await registerContent(registry, 'two')).version;
    const folder = await newFolder();
    const first = await registry.materialize(one, folder);
    await writeFile(first.model, 'o');
    const [again, other] = [await registry.materialize(one, folder), await registry.materialize(two, folder)];
    expect(again.model).toBe(first.model);
    expect(await readFile(again.model, 'utf8')).toBe('one');
    expect(await readFile(other.model, 'utf8')).toBe('two');
  });
});

describe('openRegistry()', () => {
  it.each(['github', 'oci:ghcr.io/o/r', 'mlflow:http://x', 'vertex:p/l', 'local:', 'local', ''])(
    'names what is supported for %j',
    async (spec) => {
      const error = await expectCode(openRegistry(spec, { root: '/' }), 'INPUT_INVALID');
      expect(error.message).toContain('local:<folder>');
    },
  );

  it.each(['local:../x', 'local:/etc', 'local:a/../../x'])(
    'keeps %s inside where the file that says so is not trusted',
    async (spec) => {
      const root = await newFolder();
      await expectCode(openRegistry(spec, { root, within: root }), 'PATH_OUTSIDE');
      expect((await openRegistry('local:a', { root, within: root })).spec).toBe('local:a');
    },
  );

  it('starts relative folders at the root given', async () => {
    const root = await newFolder();
    await registerContent(await openRegistry('local:a/b', { root }), 'one');
    const { path } = await modelFile('one');
    expect(await digestPath(join(root, 'a/b/blobs/sha256', await digestPath(path)))).toBe(sha256Of('one'));
  });
});
