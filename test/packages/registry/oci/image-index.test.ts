import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Guard, guard, parseJson, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { openRegistry } from '@plumbline/registry';
import { attached, gateEvidence, moveOf, newFolder, registerContent } from '../fixture.ts';

/** The OCI image specification 1.1, as far as a layout, an index and a manifest go. */
const descriptor: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['mediaType', 'digest', 'size'],
  properties: {
    mediaType: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$',
    },
    digest: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
    size: { type: 'integer', minimum: 0 },
    artifactType: { type: 'string' },
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly artifactType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
}

const checkIndex: Guard<{ manifests: readonly Descriptor[] }> = guard({
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'mediaType', 'manifests'],
  properties: {
    schemaVersion: { const: 2 },
    mediaType: { const: 'application/vnd.oci.image.index.v1+json' },
    manifests: { type: 'array', items: descriptor },
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
  },
});

const checkManifest: Guard<Manifest> = guard({
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'mediaType', 'artifactType', 'config', 'layers'],
  properties: {
    schemaVersion: { const: 2 },
    mediaType: { const: 'application/vnd.oci.image.manifest.v1+json' },
    artifactType: { type: 'string' },
    config: descriptor,
    layers: { type: 'array', items: descriptor, minItems: 1 },
    subject: descriptor,
  },
});

async function layout() {
  const root = await newFolder();
  const registry = await openRegistry('local:.', { root });
  const attachments = [attached(gateEvidence(sha256Of('one')))];
  const { version } = await registerContent(registry, 'one', { attachments });
  await registry.move(moveOf());
  const text = async (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const blob = async ({ digest, size }: Descriptor): Promise<string> => {
    const content = await text(`blobs/sha256/${digest.slice(7)}`);
    expect([sha256Of(content), Buffer.byteLength(content)]).toEqual([digest.slice(7), size]);
    return content;
  };
  const { manifests } = await checkIndex(parseJson(await text('index.json'), 'index'), 'index');
  return { text, blob, manifests, version };
}

describe('imageIndex()', () => {
  it('makes an OCI image layout: every descriptor leads to bytes of its digest and size', async () => {
    const { text, blob, manifests } = await layout();
    expect(await text('oci-layout')).toBe('{"imageLayoutVersion":"1.0.0"}');
    for (const item of manifests) {
      const manifest = await checkManifest(parseJson(await blob(item), 'manifest'), 'manifest');
      for (const part of [manifest.config, ...manifest.layers]) await blob(part);
      if (manifest.subject !== undefined) await blob(manifest.subject);
    }
  });

  it('names versions and aliases, and keeps attachments reachable as referrers of the model', async () => {
    const { blob, manifests, version } = await layout();
    const refs = manifests.map(({ annotations }) => annotations?.['org.opencontainers.image.ref.name']);
    expect(refs).toEqual(['churn:1', undefined, 'churn:production']);
    const referrer = await checkManifest(parseJson(await blob(manifests[1] ?? failed()), 'manifest'), 'manifest');
    expect(referrer.subject?.digest).toBe(`sha256:${version.manifest}`);
    expect(manifests[2]?.digest).toBe(`sha256:${version.manifest}`);
  });

  it('stores the model as a ModelPack with a raw layer: one sha256 for the file and the layer', async () => {
    const { blob, manifests, version } = await layout();
    const manifest = await checkManifest(parseJson(await blob(manifests[0] ?? failed()), 'manifest'), 'manifest');
    expect(manifest.artifactType).toBe('application/vnd.cncf.model.manifest.v1+json');
    expect(manifest.layers).toEqual([
      {
        mediaType: 'application/vnd.cncf.model.weight.v1.raw',
        digest: `sha256:${version.digest}`,
        size: 3,
        annotations: { 'org.cncf.model.filepath': 'model.onnx' },
      },
    ]);
    expect(parseJson(await blob(manifest.config), 'config')).toEqual({
      descriptor: { name: 'churn' },
      config: { format: 'onnx' },
      modelfs: { type: 'layers', diffIds: [`sha256:${version.digest}`] },
    });
  });
});

function failed(): never {
  throw new Error('the index has too few manifests');
}
