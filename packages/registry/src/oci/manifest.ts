import { canonicalJson, sha256Of, toJson } from '@plumbline/boundary';
import type { Attachment, AttachmentRole, RegisteredFile } from '../registered-version.ts';
import {
  ATTACHMENTS_ARTIFACT,
  MODEL_ARTIFACT,
  MODEL_CONFIG,
  MODEL_FILEPATH,
  MODEL_WEIGHT_RAW,
  OCI_EMPTY,
  OCI_MANIFEST,
  TITLE,
} from './media-types.ts';

/** An OCI content descriptor. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A small document stored as a blob. */
export interface Document {
  readonly text: string;
  readonly sha256: string;
}

/** A manifest and the configuration it names. */
export interface ManifestDocuments {
  readonly manifest: Document;
  readonly config: Document;
}

const MEDIA_TYPES: Readonly<Record<AttachmentRole, string>> = {
  evidence: 'application/vnd.plumbline.evidence.v1+json',
  profile: 'application/vnd.plumbline.profile.v1+json',
  provenance: 'application/vnd.in-toto+json',
  signature: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  'model-card': 'text/markdown',
};

/** A document in canonical form with its digest. */
export function documentOf(value: unknown): Document {
  const text = canonicalJson(toJson(value));
  return { text, sha256: sha256Of(text) };
}

/** The descriptor of a document. */
export function descriptorOf(document: Document, mediaType: string): Descriptor {
  return { mediaType, digest: `sha256:${document.sha256}`, size: Buffer.byteLength(document.text) };
}

/**
 * The ModelPack manifest of a model: a function of its name and files alone, so that the same model has the same
 * manifest.
 */
export function modelManifest(name: string, files: readonly RegisteredFile[]): ManifestDocuments {
  const config = documentOf({
    descriptor: { name },
    config: formatOf(files),
    modelfs: { type: 'layers', diffIds: files.map((file) => `sha256:${file.sha256}`) },
  });
  const manifest = documentOf({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: MODEL_ARTIFACT,
    config: descriptorOf(config, MODEL_CONFIG),
    layers: files.map((file) => layerOf(file, MODEL_WEIGHT_RAW, { [MODEL_FILEPATH]: file.path })),
  });
  return { manifest, config };
}

function formatOf(files: readonly RegisteredFile[]): { readonly format?: string } {
  const formats = ['onnx', 'safetensors', 'gguf', 'pb', 'joblib', 'pkl', 'pt'];
  const found = formats.find((format) => files.some((file) => file.path.toLowerCase().endsWith(`.${format}`)));
  return found === undefined ? {} : { format: found };
}

/**
 * The manifest of files attached to a model by one event: an OCI referrer, so that they travel with it and survive
 * cleaning.
 */
export function attachmentsManifest(attachments: readonly Attachment[], subject: Document): ManifestDocuments {
  const config = { text: '{}', sha256: sha256Of('{}') };
  const manifest = documentOf({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: ATTACHMENTS_ARTIFACT,
    config: descriptorOf(config, OCI_EMPTY),
    layers: attachments.map((item) => layerOf(item, MEDIA_TYPES[item.role], { [TITLE]: item.path })),
    subject: descriptorOf(subject, OCI_MANIFEST),
  });
  return { manifest, config };
}

function layerOf(file: RegisteredFile, mediaType: string, annotations: Readonly<Record<string, string>>): Descriptor {
  return { mediaType, digest: `sha256:${file.sha256}`, size: file.sizeBytes, annotations };
}
