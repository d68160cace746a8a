/** Media types of the OCI image specification 1.1, of CNCF ModelPack and of what is attached to a model. */
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_EMPTY = 'application/vnd.oci.empty.v1+json';
export const MODEL_ARTIFACT = 'application/vnd.cncf.model.manifest.v1+json';
export const MODEL_CONFIG = 'application/vnd.cncf.model.config.v1+json';
export const ATTACHMENTS_ARTIFACT = 'application/vnd.plumbline.attachments.v1+json';

/**
 * `.raw` layers hold a file's bytes as they are, so that one sha256 names the file and the layer. Which of the kinds a
 * file is cannot be told from outside: every file of a model counts as weight.
 */
export const MODEL_WEIGHT_RAW = 'application/vnd.cncf.model.weight.v1.raw';

/** Annotations. */
export const REF_NAME = 'org.opencontainers.image.ref.name';
export const TITLE = 'org.opencontainers.image.title';
export const MODEL_FILEPATH = 'org.cncf.model.filepath';
export const LEDGER_EVENT = 'dev.plumbline.ledger.event';
export const LEDGER_HEAD = 'dev.plumbline.ledger.head';
