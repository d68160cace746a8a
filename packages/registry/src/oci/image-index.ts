import type { ChainedEvent } from '../ledger.ts';
import type { LedgerEvent } from '../ledger-event.ts';
import {
  attachmentsManifest,
  type Descriptor,
  type Document,
  descriptorOf,
  documentOf,
  modelManifest,
} from './manifest.ts';
import {
  ATTACHMENTS_ARTIFACT,
  LEDGER_EVENT,
  LEDGER_HEAD,
  MODEL_ARTIFACT,
  OCI_INDEX,
  OCI_MANIFEST,
  REF_NAME,
} from './media-types.ts';

/** Content of the file `oci-layout`. */
export const OCI_LAYOUT = '{"imageLayoutVersion":"1.0.0"}';

/**
 * `index.json` after these events: every version as `<name>:<version>`, every alias as `<name>:<alias>`, and every
 * set of attachments, so that nothing the ledger needs looks like garbage to an OCI tool.
 */
export function imageIndex(events: readonly ChainedEvent[]): string {
  const models = new Map<string, Document>();
  const aliases = new Map<string, Descriptor>();
  const manifests: Descriptor[] = [];
  for (const { event } of events) {
    const model = modelOf(event, models);
    if (event.type === 'register') manifests.push(named(model, `${event.name}:${event.version}`));
    if (event.attachmentManifest !== null) {
      const { manifest } = attachmentsManifest(event.attachments, model);
      manifests.push({ ...descriptorOf(manifest, OCI_MANIFEST), artifactType: ATTACHMENTS_ARTIFACT });
    }
    if (event.move !== undefined) {
      const ref = `${event.name}:${event.move.alias}`;
      aliases.set(ref, named(model, ref));
    }
  }
  const pointers = [...aliases.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, descriptor]) => descriptor);
  return documentOf({
    schemaVersion: 2,
    mediaType: OCI_INDEX,
    manifests: [...manifests, ...pointers],
    annotations: { [LEDGER_EVENT]: String(events.length), [LEDGER_HEAD]: events.at(-1)?.sha256 ?? '' },
  }).text;
}

function modelOf(event: LedgerEvent, models: Map<string, Document>): Document {
  const key = `${event.name}:${event.version}`;
  const manifest = models.get(key) ?? modelManifest(event.name, event.record?.files ?? []).manifest;
  models.set(key, manifest);
  return manifest;
}

function named(manifest: Document, ref: string): Descriptor {
  return { ...descriptorOf(manifest, OCI_MANIFEST), artifactType: MODEL_ARTIFACT, annotations: { [REF_NAME]: ref } };
}
