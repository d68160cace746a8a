import { describe, expect, it } from '@jest/globals';
import { demandVersion, findRegistered, openRegistry } from '@plumbline/registry';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { newFolder, registerContent } from './fixture.ts';

const SPEC = 'local:registry';

/** A registry that holds version 1 of `churn`, and nothing under an alias. */
async function registered(): Promise<{ readonly root: string }> {
  const place = { root: await newFolder() };
  await registerContent(await openRegistry(SPEC, place), 'bytes');
  return place;
}

describe('findRegistered()', () => {
  it('gives the version with its registry', async () => {
    const found = await findRegistered('registry:churn@1', SPEC, await registered());
    expect([found.version?.uri, found.which, found.registry.spec]).toEqual(['registry:churn@1', 1, SPEC]);
  });

  it('gives null for an alias that nothing has, and for a registry that is not there yet', async () => {
    expect((await findRegistered('registry:churn@production', SPEC, await registered())).version).toBeNull();
    expect((await findRegistered('registry:churn@production', SPEC, { root: await newFolder() })).version).toBeNull();
  });

  it('ends in INPUT_INVALID for what is no reference, and where no registry is named', async () => {
    const place = await registered();
    await expectCode(findRegistered('model.onnx', SPEC, place), 'INPUT_INVALID');
    await expectCode(findRegistered('registry:churn@1', '', place), 'INPUT_INVALID');
  });

  it('ends in PATH_OUTSIDE where the registry must stay inside a folder and does not', async () => {
    const root = await newFolder();
    await expectCode(findRegistered('registry:churn@1', 'local:../elsewhere', { root, within: root }), 'PATH_OUTSIDE');
  });
});

describe('demandVersion()', () => {
  it('gives what was found', async () => {
    const found = await findRegistered('registry:churn@1', SPEC, await registered());
    expect((await demandVersion(found)).version).toBe(found.version);
  });

  it('ends in REGISTRY_MISSING and says what is there', async () => {
    const place = await registered();
    const absent = async (reference: string) => demandVersion(await findRegistered(reference, SPEC, place));
    await expectCode(absent('registry:churn@2'), 'REGISTRY_MISSING');
    await expect(absent('registry:churn@2')).rejects.toThrow('versions are 1 to 1, aliases none');
    await expect(absent('registry:fraud@production')).rejects.toThrow('names there are churn');
  });
});
