export const id = 742;
export const ids = [742];
export const modules = {

/***/ 73742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localRegistry: () => (/* binding */ localRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var src_digest = __webpack_require__(21248);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/registry/src/attachment-path.js
const NAMES = {
    profile: 'data.profile.json',
    provenance: 'provenance.intoto.json',
    signature: 'provenance.sigstore.json',
    'model-card': 'model-card.md',
};
/**
 * Where an attachment is laid out: a function of what it is, so that no ledger can put it in the place of the model.
 */
function attachmentPath({ role, action, sha256 }) {
    return role === 'evidence' ? `evidence/${action ?? 'unknown'}-${sha256.slice(0, 16)}.json` : NAMES[role];
}

;// CONCATENATED MODULE: ./build/packages/registry/src/oci/media-types.js
/** Media types of the OCI image specification 1.1, of CNCF ModelPack and of what is attached to a model. */
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_EMPTY = 'application/vnd.oci.empty.v1+json';
const MODEL_ARTIFACT = 'application/vnd.cncf.model.manifest.v1+json';
const MODEL_CONFIG = 'application/vnd.cncf.model.config.v1+json';
const ATTACHMENTS_ARTIFACT = 'application/vnd.plumbline.attachments.v1+json';
/**
 * `.raw` layers hold a file's bytes as they are, so that one sha256 names the file and the layer. Which of the kinds a
 * file is cannot be told from outside: every file of a model counts as weight.
 */
const MODEL_WEIGHT_RAW = 'application/vnd.cncf.model.weight.v1.raw';
/** Annotations. */
const REF_NAME = 'org.opencontainers.image.ref.name';
const TITLE = 'org.opencontainers.image.title';
const MODEL_FILEPATH = 'org.cncf.model.filepath';
const LEDGER_EVENT = 'dev.plumbline.ledger.event';
const LEDGER_HEAD = 'dev.plumbline.ledger.head';

;// CONCATENATED MODULE: ./build/packages/registry/src/oci/manifest.js


const MEDIA_TYPES = {
    evidence: 'application/vnd.plumbline.evidence.v1+json',
    profile: 'application/vnd.plumbline.profile.v1+json',
    provenance: 'application/vnd.in-toto+json',
    signature: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    'model-card': 'text/markdown',
};
/** A document in canonical form with its digest. */
function documentOf(value) {
    const text = (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(value));
    return { text, sha256: (0,src_digest/* sha256Of */.Bj)(text) };
}
/** The descriptor of a document. */
function descriptorOf(document, mediaType) {
    return { mediaType, digest: `sha256:${document.sha256}`, size: Buffer.byteLength(document.text) };
}
/**
 * The ModelPack manifest of a model: a function of its name and files alone, so that the same model has the same
 * manifest.
 */
function modelManifest(name, files) {
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
function formatOf(files) {
    const formats = ['onnx', 'safetensors', 'gguf', 'pb', 'joblib', 'pkl', 'pt'];
    const found = formats.find((format) => files.some((file) => file.path.toLowerCase().endsWith(`.${format}`)));
    return found === undefined ? {} : { format: found };
}
/**
 * The manifest of files attached to a model by one event: an OCI referrer, so that they travel with it and survive
 * cleaning.
 */
function attachmentsManifest(attachments, subject) {
    const config = { text: '{}', sha256: (0,src_digest/* sha256Of */.Bj)('{}') };
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
function layerOf(file, mediaType, annotations) {
    return { mediaType, digest: `sha256:${file.sha256}`, size: file.sizeBytes, annotations };
}

// EXTERNAL MODULE: ./build/packages/registry/src/refusals.js
var refusals = __webpack_require__(98374);
;// CONCATENATED MODULE: ./build/packages/registry/src/attach.js



/** Stores new attachments as blobs and names each by its role. Nothing refers to them yet. */
async function storeAttachments(blobs, attachments) {
    const stored = new Map();
    for (const { role, action, text } of attachments) {
        const sha256 = await blobs.putText(text);
        const path = attachmentPath({ role, sha256, ...(action === undefined ? {} : { action }) });
        const file = { role, path, sha256, sizeBytes: Buffer.byteLength(text) };
        stored.set(path, action === undefined ? file : { ...file, action });
    }
    return [...stored.values()];
}
/** The part of an event that speaks of attachments: what is new, and the manifest that keeps it reachable. */
async function eventAttachments(blobs, { given, known, subject }) {
    const attachments = known === null ? given : given.filter((file) => isNew(file, known));
    if (attachments.length === 0)
        return { attachments, attachmentManifest: null };
    const { manifest, config } = attachmentsManifest(attachments, subject);
    await blobs.putText(config.text);
    return { attachments, attachmentManifest: await blobs.putText(manifest.text) };
}
/**
 * Later, evidence may be added and a missing profile filled in; card and provenance stay what they were at
 * registration.
 */
function isNew(file, known) {
    const same = known.attachments.filter(({ role }) => role === file.role);
    if (same.some(({ sha256 }) => sha256 === file.sha256))
        return false;
    if (file.role === 'evidence')
        return true;
    if (file.role !== 'profile')
        return false;
    if (same.length > 0)
        throw (0,refusals/* otherProfile */.EY)(known);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/registry/src/find-version.js
/** A version by number or alias, or null where there is none. */
function findVersion(ledger, name, which) {
    const number = typeof which === 'number' ? which : (findAlias(ledger, name, which)?.version ?? null);
    return ledger.versions.find((version) => version.name === name && version.version === number) ?? null;
}
/** The version of a model with this digest, or null where it was never registered. */
function findDigest(ledger, name, digest) {
    return ledger.versions.find((version) => version.name === name && version.digest === digest) ?? null;
}
/** An alias as it stands, or null where it is empty. */
function findAlias(ledger, name, alias) {
    return ledger.aliases.find((state) => state.name === name && state.alias === alias) ?? null;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/packages/boundary/src/evidence-document.js + 1 modules
var evidence_document = __webpack_require__(77534);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(57007);
;// CONCATENATED MODULE: ./build/packages/registry/src/stored-evidence.js


/** The evidence among a version's attachments, each once, re-hashed and checked. Throws `EVIDENCE_INVALID`. */
async function readStoredEvidence(blobs, version) {
    const filed = [];
    for (const attachment of version.attachments.filter(({ role }) => role === 'evidence')) {
        filed.push(await readOne(blobs, attachment));
    }
    return filed;
}
async function readOne(blobs, { path, sha256 }) {
    const text = await blobs.readText(sha256, limits/* EVIDENCE_BYTES_MAX */.rN);
    return { path, sha256, evidence: await (0,evidence_document/* openEvidence */.i)(Buffer.from(text), `the stored evidence "${path}"`) };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/materialize.js




/** Lays a version out in a folder; see `RegistryReader.materialize`. */
async function materializeVersion(blobs, version, parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    // A folder of its own: what an earlier version left must not become part of this one.
    const folder = await (0,files/* resolveInside */.LI)(parent, `${version.name}-${version.version}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.mkdir)(await (0,files/* resolveInside */.LI)(folder, 'model'), { recursive: true });
    for (const file of version.files)
        await layOut(blobs, file, (0,external_node_path_.join)(folder, 'model'));
    for (const file of version.attachments)
        await layOut(blobs, file, folder);
    const stored = await readStoredEvidence(blobs, version);
    const evidence = stored.map((filed) => ({ ...filed, path: (0,external_node_path_.join)(folder, filed.path) }));
    const pathOf = (role) => {
        const found = version.attachments.find((attachment) => attachment.role === role);
        return found === undefined ? null : (0,external_node_path_.join)(folder, found.path);
    };
    return {
        model: version.kind === 'folder' ? (0,external_node_path_.join)(folder, 'model') : (0,external_node_path_.join)(folder, 'model', version.files[0]?.path ?? ''),
        profile: pathOf('profile'),
        provenance: pathOf('provenance'),
        modelCard: pathOf('model-card'),
        evidence,
    };
}
/**
 * Names come from the ledger, which came with the repository: they are confined like any other hostile path. What an
 * earlier run left is kept where its digest fits and written anew where it does not.
 */
async function layOut(blobs, file, folder) {
    const target = await (0,files/* resolveInside */.LI)(folder, file.path);
    const found = await (0,promises_.stat)(target).catch(() => null);
    if (found?.isFile() === true && (await (0,src_digest/* digestFile */.TM)(target)) === file.sha256)
        return;
    await (0,promises_.rm)(target, { force: true });
    await blobs.copyTo(file.sha256, target);
}

;// CONCATENATED MODULE: ./build/packages/registry/src/corrupt.js

/** The registry holds something that breaks its own digests: names the file, relative to the registry. */
function corrupt(file, reason, cause) {
    return new error/* PlumblineError */.Dl('REGISTRY_CORRUPT', `Cannot trust the registry: every file must be what the ledger says: "${file}" ${reason}`, 'restore the file named from a backup, then run operation: verify', { where: { file }, cause });
}

;// CONCATENATED MODULE: ./build/packages/registry/src/oci/image-index.js


/** Content of the file `oci-layout`. */
const OCI_LAYOUT = '{"imageLayoutVersion":"1.0.0"}';
/**
 * `index.json` after these events: every version as `<name>:<version>`, every alias as `<name>:<alias>`, and every
 * set of attachments, so that nothing the ledger needs looks like garbage to an OCI tool.
 */
function imageIndex(events) {
    const models = new Map();
    const aliases = new Map();
    const manifests = [];
    for (const { event } of events) {
        const model = modelOf(event, models);
        if (event.type === 'register')
            manifests.push(named(model, `${event.name}:${event.version}`));
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
function modelOf(event, models) {
    const key = `${event.name}:${event.version}`;
    const manifest = models.get(key) ?? modelManifest(event.name, event.record?.files ?? []).manifest;
    models.set(key, manifest);
    return manifest;
}
function named(manifest, ref) {
    return { ...descriptorOf(manifest, OCI_MANIFEST), artifactType: MODEL_ARTIFACT, annotations: { [REF_NAME]: ref } };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-views.js


/** Name of the file of an event. */
const eventFile = (seq) => `ledger/events/${String(seq).padStart(8, '0')}.json`;
const never = () => false;
/** Every view of a ledger. An empty ledger has none. */
function viewsOf(ledger) {
    const { events } = ledger;
    if (events.length === 0)
        return [];
    return [
        { file: 'oci-layout', text: OCI_LAYOUT, event: 1, earlier: never },
        ...events.filter(({ event }) => event.type === 'register').flatMap(versionViews),
        ...ledger.aliases.map((state) => aliasView(state.set, events)),
        {
            file: 'index.json',
            text: imageIndex(events),
            event: events.length,
            earlier: (text) => isEarlierIndex(text, events),
        },
    ];
}
function versionViews({ event, sha256 }) {
    const { name, version, digest, record, attachments, time, actor, runUrl, seq } = event;
    const registered = { time, actor, runUrl, event: { seq, sha256 } };
    const common = { name, version, digest };
    const file = `${String(version).padStart(6, '0')}.json`;
    return [
        {
            file: `ledger/models/${name}/versions/${file}`,
            text: documentOf({
                schema: 'plumbline.ledger-version/v1',
                state: 'candidate',
                ...common,
                ...record,
                attachments,
                registered,
            }).text,
            event: seq,
            earlier: never,
        },
        {
            file: `ledger/models/${name}/digests/${digest}.json`,
            text: documentOf({ schema: 'plumbline.ledger-digest/v1', ...common }).text,
            event: seq,
            earlier: never,
        },
    ];
}
function aliasView(set, events) {
    const alias = set.event.move?.alias ?? '';
    const moves = events.filter(({ event }) => event.name === set.event.name && event.move?.alias === alias);
    return {
        file: `ledger/models/${set.event.name}/aliases/${alias}.json`,
        text: aliasText(set),
        event: set.event.seq,
        earlier: (text) => moves.some((move) => aliasText(move) === text),
    };
}
function aliasText({ event, sha256 }) {
    const { name, version, digest, time, actor, runUrl, reason, seq } = event;
    return documentOf({
        schema: 'plumbline.ledger-alias/v1',
        name,
        alias: event.move?.alias,
        version,
        digest,
        previous: event.move?.from,
        evidence: event.move?.evidence,
        moved: { by: event.type, time, actor, runUrl, reason, event: { seq, sha256 } },
    }).text;
}
/** Newest first: what an interrupted write leaves is seldom old. */
function isEarlierIndex(text, events) {
    for (let length = events.length - 1; length > 0; length -= 1) {
        if (imageIndex(events.slice(0, length)) === text)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/action-name.js
var action_name = __webpack_require__(14569);
;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-event-schema.js


const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const orNull = (schema) => ({ oneOf: [schema, { type: 'null' }] });
const ledger_event_schema_text = (maxLength) => ({ type: 'string', maxLength });
const wholeNumber = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const file = {
    path: { type: 'string', minLength: 1, maxLength: 1024 },
    sha256,
    sizeBytes: { type: 'integer', minimum: 0 },
};
const registeredFile = {
    type: 'object',
    additionalProperties: false,
    required: ['path', 'sha256', 'sizeBytes'],
    properties: file,
};
const attachment = {
    type: 'object',
    additionalProperties: false,
    required: ['role', 'path', 'sha256', 'sizeBytes'],
    properties: {
        ...file,
        role: { enum: ['evidence', 'profile', 'provenance', 'signature', 'model-card'] },
        action: { enum: [...action_name/* ACTION_NAMES */.G] },
    },
};
const record = {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'files', 'manifest', 'metadata'],
    properties: {
        kind: { enum: ['file', 'folder'] },
        files: { type: 'array', items: registeredFile, minItems: 1, maxItems: 100_000 },
        manifest: sha256,
        metadata: { type: 'object' },
    },
};
const move = {
    type: 'object',
    additionalProperties: false,
    required: ['alias', 'from', 'evidence'],
    properties: {
        alias: ledger_event_schema_text(64),
        from: orNull(wholeNumber),
        evidence: { type: 'array', items: sha256, maxItems: 1000 },
    },
};
/** JSON Schema (2020-12) of a ledger event, version 1. */
const LEDGER_EVENT_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline ledger event, version 1',
    type: 'object',
    additionalProperties: false,
    required: [
        'schema',
        'seq',
        'previous',
        'type',
        'time',
        'actor',
        'runUrl',
        'reason',
        'name',
        'version',
        'digest',
        'attachments',
        'attachmentManifest',
    ],
    properties: {
        schema: { const: 'plumbline.ledger-event/v1' },
        seq: wholeNumber,
        previous: orNull(sha256),
        type: { enum: ['register', 'attach', 'promote', 'rollback'] },
        time: { type: 'string', format: 'date-time', maxLength: 64 },
        actor: orNull(ledger_event_schema_text(256)),
        runUrl: orNull(ledger_event_schema_text(2048)),
        reason: ledger_event_schema_text(4096),
        name: ledger_event_schema_text(64),
        version: wholeNumber,
        digest: sha256,
        attachments: { type: 'array', items: attachment, maxItems: 1000 },
        attachmentManifest: orNull(sha256),
        record,
        move,
    },
};
/** Checks that a value is a ledger event. */
const checkLedgerEvent = (0,guard/* guard */.a)(LEDGER_EVENT_SCHEMA);

// EXTERNAL MODULE: ./build/packages/registry/src/registry-ref.js
var registry_ref = __webpack_require__(91964);
;// CONCATENATED MODULE: ./build/packages/registry/src/read-ledger.js







/**
 * The ledger that a chain of events tells, oldest first. Every event must be canonical, hold the digest of the one
 * before and be legal after it. Throws `REGISTRY_CORRUPT` naming the first event that is not.
 */
async function readLedger(texts) {
    const events = [];
    const versions = new Map();
    const aliases = new Map();
    for (const item of texts) {
        const event = await parseEvent(item);
        const chained = { event, sha256: (0,src_digest/* sha256Of */.Bj)(item.text) };
        const problem = problemOfChain(event, events, texts) ?? problemOfEvent(event, versions, aliases);
        if (problem !== null)
            throw corrupt(item.file, problem);
        events.push(chained);
        apply(chained, versions, aliases);
    }
    return { events, versions: withAliases(versions, aliases), aliases: sortedAliases(aliases) };
}
async function parseEvent({ file, text }) {
    const options = { code: 'REGISTRY_CORRUPT', fix: 'restore the file from a backup' };
    try {
        const value = (0,parse_json/* parseJson */.q)(text, file, options);
        const event = await checkLedgerEvent(value, file, options);
        if ((0,canonical_json/* canonicalJson */.dj)(value) === text)
            return event;
    }
    catch (thrown) {
        if (!(thrown instanceof error/* PlumblineError */.Dl) || thrown.code !== 'REGISTRY_CORRUPT')
            throw thrown;
        throw corrupt(file, `is not a ledger event: ${thrown.message}`, thrown);
    }
    throw corrupt(file, 'is not canonical JSON: it was changed after it was written');
}
function problemOfChain(event, before, texts) {
    const expected = before.length + 1;
    if (event.seq !== expected)
        return `must be event ${expected} of the chain: it is ${event.seq}`;
    const previous = before.at(-1)?.sha256 ?? null;
    if (event.previous === previous)
        return null;
    const file = texts[before.length - 1]?.file;
    const there = file === undefined ? 'no event' : `"${file}" (sha256 ${previous})`;
    return `must follow ${there}: it follows ${event.previous ?? 'none'}, so one of the two was changed`;
}
/** An event with a right digest can still say what no writer of ours would: it is refused all the same. */
function problemOfEvent(event, versions, aliases) {
    if ((0,registry_ref/* problemOfName */.y7)(event.name) !== null)
        return 'has an illegal model name';
    if ((event.type === 'register') !== (event.record !== undefined))
        return 'must have a record exactly where it registers';
    const moves = event.type === 'promote' || event.type === 'rollback';
    if (moves !== (event.move !== undefined))
        return 'must have a move exactly where it moves an alias';
    const own = event.type === 'register' ? problemOfRegister(event, versions) : problemOfLater(event, versions, aliases);
    return own ?? problemOfAttachments(event, versions);
}
function problemOfAttachments(event, versions) {
    const { attachments, attachmentManifest, record, name, version } = event;
    if (attachments.some((file) => file.path !== attachmentPath(file)))
        return 'names an attachment otherwise than by its role';
    const files = record?.files ?? versions.get(versionKey(name, version))?.files ?? [];
    const expected = attachments.length === 0
        ? null
        : attachmentsManifest(attachments, modelManifest(name, files).manifest).manifest.sha256;
    return attachmentManifest === expected ? null : 'names another manifest than its attachments have';
}
function problemOfRegister(event, versions) {
    const known = [...versions.values()].filter((version) => version.name === event.name);
    if (event.version !== known.length + 1)
        return `must register version ${known.length + 1}: it registers ${event.version}`;
    if (known.some((version) => version.digest === event.digest))
        return 'registers a model that has a version already';
    return event.record === undefined ? null : problemOfRecord(event.record, event);
}
function problemOfRecord({ kind, files, manifest }, { name, digest }) {
    const named = files.map(({ path, ...file }) => ({ name: path, ...file }));
    const one = files.length === 1 ? files[0]?.sha256 : undefined;
    if (digest !== (kind === 'file' ? one : (0,src_digest/* rootDigest */.bb)(named)))
        return 'has another digest than its files';
    // The order is part of the root digest, and a name that came twice would let one file take the place of another.
    if (files.some(({ path }, at) => at > 0 && (files[at - 1]?.path ?? '') >= path))
        return 'must name its files once, in order';
    return manifest === modelManifest(name, files).manifest.sha256 ? null : 'names another manifest than its files have';
}
function problemOfLater(event, versions, aliases) {
    const version = versions.get(versionKey(event.name, event.version));
    if (version === undefined)
        return `speaks of version ${event.version}, which was not registered`;
    if (version.digest !== event.digest)
        return 'speaks of another digest than the version has';
    const { move } = event;
    if (move === undefined)
        return null;
    if ((0,registry_ref/* problemOfAlias */.F9)(move.alias) !== null)
        return 'has an illegal alias';
    const now = aliases.get(versionKey(event.name, move.alias))?.version ?? null;
    return now === move.from
        ? null
        : `moves "${move.alias}" from version ${move.from ?? 'none'} while it was at ${now ?? 'none'}`;
}
const versionKey = (name, which) => `${name}@${which}`;
function apply(chained, versions, aliases) {
    const { event } = chained;
    const key = versionKey(event.name, event.version);
    const known = versions.get(key);
    if (event.record !== undefined)
        versions.set(key, registeredBy(event, event.record));
    else if (known !== undefined)
        versions.set(key, { ...known, attachments: [...known.attachments, ...event.attachments] });
    if (event.move === undefined)
        return;
    const aliasKey = versionKey(event.name, event.move.alias);
    const stack = stackAfter(aliases.get(aliasKey)?.stack ?? [], event);
    aliases.set(aliasKey, { name: event.name, alias: event.move.alias, version: event.version, set: chained, stack });
}
function registeredBy(event, record) {
    return {
        name: event.name,
        version: event.version,
        digest: event.digest,
        uri: `registry:${event.name}@${event.version}`,
        kind: record.kind,
        files: record.files,
        registered: event.time,
        actor: event.actor,
        runUrl: event.runUrl,
        manifest: record.manifest,
        metadata: record.metadata,
        attachments: event.attachments,
        aliases: [],
    };
}
/** A promotion goes on top; a rollback takes off everything above the version it goes back to. */
function stackAfter(stack, event) {
    const at = event.type === 'rollback' ? stack.lastIndexOf(event.version) : -1;
    return at >= 0 ? stack.slice(0, at + 1) : [...stack, event.version];
}
function sortedAliases(aliases) {
    return [...aliases.values()].sort((a, b) => order(a.name, b.name) || order(a.alias, b.alias));
}
function withAliases(versions, aliases) {
    const pointing = (version) => [...aliases.values()]
        .filter((state) => state.name === version.name && state.version === version.version)
        .map((state) => state.alias)
        .sort(order);
    return [...versions.values()]
        .map((version) => ({ ...version, aliases: pointing(version) }))
        .sort((a, b) => order(a.name, b.name) || a.version - b.version);
}
/** By code unit: the same everywhere, whatever the locale. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/registry/src/project-views.js



/**
 * Brings every view in line with the events, and returns the ledger they show. Missing views and those an interrupted
 * write left behind are repaired; any other content throws `REGISTRY_CORRUPT`, so that no write covers a tampering.
 * Several processes may do this at once: whoever ends last looks at the events once more.
 */
async function projectViews(store) {
    for (;;) {
        const ledger = await readLedger(await store.events());
        const foreign = await firstForeign(store, viewsOf(ledger));
        const { length } = await store.events();
        if (length !== ledger.events.length)
            continue;
        if (foreign !== null)
            throw corrupt(foreign, 'was not written by this ledger');
        return ledger;
    }
}
async function firstForeign(store, views) {
    const same = await store.views.same(views);
    for (const view of views.filter((_, at) => same[at] !== true)) {
        if (!(await bringInLine(store, view)))
            return view.file;
    }
    return null;
}
async function bringInLine({ views }, view) {
    // False where another process created it in between: then what it wrote is looked at like anything found.
    if ((await views.read(view.file)) === null && (await views.create(view.file, view.text)))
        return true;
    const found = await views.read(view.file);
    if (found === view.text)
        return true;
    if (found === null || !view.earlier(found))
        return false;
    await views.replace(view.file, view.text);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/registry/src/verify-ledger.js




/**
 * Re-hashes everything and compares every view with the events; for one version, its own files and the whole chain.
 * A broken chain is a problem like any other: the blobs are still re-hashed, each against its name.
 */
async function verifyLedger(store, version) {
    const read = await readOrProblem(store);
    const ledger = read.ledger;
    const mine = ({ event }) => version === null || (event.name === version.name && event.version === version.version);
    const wanted = new Set((ledger?.events ?? []).filter(mine).flatMap(blobsOf));
    const listed = version === null ? await store.blobs.list() : [];
    const names = [...new Set([...wanted, ...listed])].sort();
    const blobs = await blobProblems(store.blobs, names, wanted);
    const views = ledger === null ? { count: 0, problems: [] } : await viewProblems(store, ledger, version);
    if (views.problems.length > 0 && (await hasMoved(store, ledger)))
        return verifyLedger(store, version);
    return {
        events: ledger?.events.length ?? 0,
        blobs: names.length,
        views: views.count,
        problems: [...read.problems, ...blobs, ...views.problems],
    };
}
/** Another process wrote meanwhile: what looked wrong may only be newer. */
async function hasMoved(store, ledger) {
    return (await store.events()).length !== ledger?.events.length;
}
async function readOrProblem(store) {
    try {
        return { ledger: await readLedger(await store.events()), problems: [] };
    }
    catch (thrown) {
        return { ledger: null, problems: [problemFrom(thrown)] };
    }
}
function problemFrom(thrown) {
    if (!(thrown instanceof error/* PlumblineError */.Dl) || thrown.code !== 'REGISTRY_CORRUPT')
        throw thrown;
    return { kind: 'corrupt', file: thrown.where?.file ?? 'ledger', detail: thrown.message };
}
/** Every blob an event needs: model files, attachments, manifests and their configurations. */
function blobsOf({ event }, _index, events) {
    const files = event.record?.files ?? [];
    const own = [...files, ...event.attachments].map((file) => file.sha256);
    const model = event.record === undefined ? [] : documentsOf(modelManifest(event.name, files));
    if (event.attachmentManifest === null)
        return [...own, ...model];
    const registered = events.find((other) => other.event.name === event.name && other.event.version === event.version);
    const subject = modelManifest(event.name, registered?.event.record?.files ?? []).manifest;
    return [...own, ...model, ...documentsOf(attachmentsManifest(event.attachments, subject))];
}
function documentsOf({ manifest, config }) {
    return [manifest.sha256, config.sha256];
}
async function blobProblems(blobs, names, wanted) {
    const problems = [];
    for (const name of names) {
        const state = await blobs.state(name);
        if (state === 'ok' || (state === 'missing' && !wanted.has(name)))
            continue;
        const detail = state === 'missing' ? 'is missing' : 'does not have the digest it is named by';
        problems.push({ kind: state, file: `blobs/sha256/${name}`, detail });
    }
    return problems;
}
async function viewProblems(store, ledger, version) {
    const folder = version === null ? '' : `ledger/models/${version.name}/`;
    const views = viewsOf(ledger).filter((view) => view.file.startsWith(folder));
    const expected = new Set(views.map((view) => view.file));
    const strangers = (await store.views.list()).filter((file) => file.startsWith(folder) && !expected.has(file));
    const problems = strangers.map((file) => ({
        kind: 'corrupt',
        file,
        detail: 'is in no event of the ledger',
    }));
    for (const view of views) {
        const found = await store.views.read(view.file).catch((thrown) => problemFrom(thrown));
        if (found === view.text)
            continue;
        if (found !== null && typeof found !== 'string')
            problems.push(found);
        else
            problems.push({ file: view.file, ...stateOfView(found, view) });
    }
    return { count: views.length, problems };
}
function stateOfView(found, view) {
    const repair = 'a write was interrupted; the next write repairs it';
    if (found === null)
        return { kind: 'stale', detail: `is missing: ${repair}` };
    if (view.earlier(found))
        return { kind: 'stale', detail: `is behind the events: ${repair}` };
    return { kind: 'corrupt', detail: `is not what "${eventFile(view.event)}" says: one of the two was changed` };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-registry.js













/** Profiles are the largest documents: a thousand columns with their sketches stay well below. */
const DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;
/** A registry over any store that can append an event exclusively. */
function ledgerRegistry(store, spec) {
    const ledger = async () => readLedger(await store.events());
    return {
        spec,
        ledger,
        resolve: async (name, which) => findVersion(await ledger(), name, which),
        materialize: (version, folder) => materializeVersion(store.blobs, version, folder),
        evidenceOf: (version) => readStoredEvidence(store.blobs, version),
        document: (version, role) => readDocument(store, version, role),
        register: (request) => register(store, request),
        move: (request) => ledger_registry_move(store, request),
        verify: (version) => verifyLedger(store, version),
    };
}
/**
 * Appends the event that `compose` makes of the ledger as it is. Where another process was first, the ledger is read
 * again and composed anew, so that every precondition is judged against what stands. Views are repaired before and
 * after.
 */
async function commit(store, author, compose) {
    for (;;) {
        const ledger = await projectViews(store);
        const entry = await compose(ledger);
        if (entry === null)
            return ledger;
        const event = {
            schema: 'plumbline.ledger-event/v1',
            seq: ledger.events.length + 1,
            previous: ledger.events.at(-1)?.sha256 ?? null,
            time: author.time.toISOString(),
            actor: author.actor,
            runUrl: author.runUrl,
            reason: author.reason,
            ...entry,
        };
        if (await store.append(event.seq, (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(event))))
            return projectViews(store);
    }
}
async function register(store, request) {
    const { name, digest } = request;
    const model = await readModel(request.model, digest);
    const documents = modelManifest(name, model.files);
    const first = findDigest(await readLedger(await store.events()), name, digest);
    if (first === null) {
        for (const file of model.files)
            await store.blobs.putFile((0,external_node_path_.join)(model.folder, file.path), file.sha256);
        await store.blobs.putText(documents.config.text);
        await store.blobs.putText(documents.manifest.text);
    }
    const given = await storeAttachments(store.blobs, request.attachments);
    let created = false;
    let added = [];
    const ledger = await commit(store, request, async (now) => {
        const known = findDigest(now, name, digest);
        if (known !== null && known.manifest !== documents.manifest.sha256)
            throw (0,refusals/* otherFiles */.YT)(known);
        created = known === null;
        const files = await eventAttachments(store.blobs, { given, known, subject: documents.manifest });
        added = files.attachments;
        if (known !== null)
            return added.length === 0 ? null : { type: 'attach', name, version: known.version, digest, ...files };
        const record = {
            kind: model.kind,
            files: model.files,
            manifest: documents.manifest.sha256,
            metadata: request.metadata,
        };
        const version = now.versions.filter((other) => other.name === name).length + 1;
        return { type: 'register', name, version, digest, ...files, record };
    });
    return { version: mustFind(findDigest(ledger, name, digest), name), created, added };
}
async function readDocument(store, version, role) {
    const found = version.attachments.find((attachment) => attachment.role === role);
    return found === undefined ? null : store.blobs.readText(found.sha256, DOCUMENT_BYTES_MAX);
}
async function readModel(path, digest) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    const folder = found?.isDirectory() === true;
    const files = found === null ? [] : folder ? await filesOf(path) : [await fileOf(path)];
    const now = folder ? (0,src_digest/* rootDigest */.bb)(files.map(({ path: name, ...file }) => ({ name, ...file }))) : files[0]?.sha256;
    if (files.length > 0 && now === digest) {
        return { kind: folder ? 'folder' : 'file', folder: folder ? path : (0,external_node_path_.join)(path, '..'), files };
    }
    throw new error/* PlumblineError */.Dl(files.length === 0 ? 'MODEL_MISSING' : 'MODEL_DIGEST', `Cannot register "${path}": it must be the model that was judged, with digest ${digest}: current value is ${now ?? 'none'}`, 'let nothing write to the model while it is registered');
}
async function filesOf(path) {
    return (await (0,src_digest/* digestFolder */.lo)(path)).map(({ name, sha256, sizeBytes }) => ({ path: name, sha256, sizeBytes }));
}
async function fileOf(path) {
    return { path: (0,external_node_path_.basename)(path), sha256: await (0,src_digest/* digestFile */.TM)(path), sizeBytes: (await (0,promises_.stat)(path)).size };
}
async function ledger_registry_move(store, request) {
    const { type, name, version: number, alias, expected, evidence } = request;
    const given = await storeAttachments(store.blobs, request.attachments);
    const ledger = await commit(store, request, async (now) => {
        const version = findVersion(now, name, number);
        if (version === null)
            throw (0,refusals/* unknownVersion */.VN)(now, name, number);
        const state = findAlias(now, name, alias);
        if ((state?.version ?? null) !== expected)
            throw (0,refusals/* aliasMoved */._X)({ name, alias, expected, state });
        const subject = modelManifest(name, version.files).manifest;
        const files = await eventAttachments(store.blobs, { given, known: version, subject });
        const there = new Set([...version.attachments, ...files.attachments].map((file) => file.sha256));
        const absent = evidence.find((sha256) => !there.has(sha256));
        if (absent !== undefined)
            throw (0,refusals/* unattached */.m$)(version, absent);
        return { type, name, version: number, digest: version.digest, ...files, move: { alias, from: expected, evidence } };
    });
    return mustFind(findVersion(ledger, name, number), name);
}
function mustFind(version, name) {
    if (version !== null)
        return version;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot find the version of "${name}" just written`, 'report it');
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/registry/src/local/durable-file.js




/** Temporary files lie on the same disk as their targets, so that a rename is atomic. */
const TEMPORARY = '.tmp';
/**
 * A new, empty temporary file. No name comes twice: whoever clears up after a rename must not take away another's file that has got the name
 * meanwhile.
 */
async function openTemporary(root) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, TEMPORARY), { recursive: true });
    const path = (0,external_node_path_.join)(root, TEMPORARY, `${process.pid}-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    return { path, handle: await (0,promises_.open)(path, 'wx') };
}
/** Writes a whole file that is not there yet, or nothing: false where it exists. */
async function createWhole(root, path, text) {
    const temporary = await writeTemporary(root, path, text);
    try {
        await (0,promises_.link)(temporary, path);
    }
    catch (thrown) {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'EEXIST'))
            return false;
        if ((0,src_thrown/* hasCode */.u)(thrown, 'EPERM') || (0,src_thrown/* hasCode */.u)(thrown, 'ENOTSUP'))
            throw withoutLinks(root, thrown);
        throw thrown;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    await syncFolder((0,external_node_path_.dirname)(path));
    return true;
}
/** Writes a whole file in the place of whatever is there. */
async function replaceWhole(root, path, text) {
    await (0,promises_.rename)(await writeTemporary(root, path, text), path);
    await syncFolder((0,external_node_path_.dirname)(path));
}
async function writeTemporary(root, path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = await openTemporary(root);
    try {
        await temporary.handle.writeFile(text);
        await temporary.handle.sync();
    }
    finally {
        await temporary.handle.close();
    }
    return temporary.path;
}
/** Makes a new name durable. Where a folder cannot be opened (Windows), the file system does this itself. */
async function syncFolder(path) {
    const handle = await (0,promises_.open)(path, 'r').catch(() => null);
    if (handle === null)
        return;
    await handle.sync().catch(() => undefined);
    await handle.close();
}
function withoutLinks(root, cause) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot write the registry: its disk must support hard links, which make a write exclusive: "${root}" does not`, 'put the registry on a local disk', { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-blobs.js








const nameOf = (sha256) => `blobs/sha256/${sha256}`;
/** The blobs of an OCI image layout on a local disk. */
function localBlobs(root) {
    const at = (sha256) => (0,external_node_path_.join)(root, nameOf(sha256));
    return {
        putFile: (source, sha256) => putFile(root, source, sha256),
        putText: (text) => putText(root, text),
        readText: (sha256, bytesMax) => readText(at(sha256), sha256, bytesMax),
        copyTo: (sha256, target) => copyTo(at(sha256), sha256, target),
        state: (sha256) => stateOf(at(sha256), sha256),
        list: async () => (await (0,promises_.readdir)((0,external_node_path_.join)(root, 'blobs/sha256')).catch(() => [])).sort(),
    };
}
async function putFile(root, source, sha256) {
    const path = (0,external_node_path_.join)(root, nameOf(sha256));
    if ((await (0,promises_.stat)(path).catch(() => null)) === null) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await copyIn(root, source, { path, sha256 });
    }
    await readBack(path, sha256);
}
async function copyIn(root, source, target) {
    const temporary = await openTemporary(root);
    try {
        const found = await pour(source, temporary.handle);
        if (found !== target.sha256)
            throw changedWhileRead(source, target.sha256, found);
        await temporary.handle.sync();
        await temporary.handle.close();
        await (0,promises_.rename)(temporary.path, target.path);
        await syncFolder((0,external_node_path_.dirname)(target.path));
    }
    finally {
        await temporary.handle.close().catch(() => undefined);
        await (0,promises_.rm)(temporary.path, { force: true });
    }
}
/** Copies bytes and returns their sha256. */
async function pour(source, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(source)) {
        hash.update(chunk);
        await target.writeFile(chunk);
    }
    return hash.digest('hex');
}
async function putText(root, text) {
    const sha256 = (0,src_digest/* sha256Of */.Bj)(text);
    const path = (0,external_node_path_.join)(root, nameOf(sha256));
    if ((await (0,promises_.stat)(path).catch(() => null)) === null)
        await createWhole(root, path, text);
    await readBack(path, sha256);
    return sha256;
}
async function readBack(path, sha256) {
    if ((await stateOf(path, sha256)) !== 'ok')
        throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
}
async function stateOf(path, sha256) {
    const found = await (0,src_digest/* digestFile */.TM)(path).catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'ENOENT'))
            return null;
        throw thrown;
    });
    return found === null ? 'missing' : found === sha256 ? 'ok' : 'corrupt';
}
async function readText(path, sha256, bytesMax) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw corrupt(nameOf(sha256), 'is missing');
    if (found.size > bytesMax) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read a file of the registry: it must be at most ${bytesMax} bytes: "${nameOf(sha256)}" has ${found.size}`, 'register the version with a smaller file');
    }
    const handle = await (0,promises_.open)(path, 'r');
    const bytes = await handle.readFile().finally(() => handle.close());
    if ((0,src_digest/* sha256Of */.Bj)(bytes) !== sha256)
        throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
    return bytes.toString('utf8');
}
async function copyTo(path, sha256, target) {
    if ((await (0,promises_.stat)(path).catch(() => null)) === null)
        throw corrupt(nameOf(sha256), 'is missing');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const handle = await (0,promises_.open)(target, 'wx');
    const found = await pour(path, handle).finally(() => handle.close());
    if (found === sha256)
        return;
    await (0,promises_.rm)(target, { force: true });
    throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
}
function changedWhileRead(source, wanted, found) {
    return new error/* PlumblineError */.Dl('MODEL_DIGEST', `Cannot store "${source}": it must be the file that was judged, with sha256 ${wanted}: it has ${found} now`, 'let nothing write to the model while it is registered');
}

;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-store.js







/**
 * A ledger and its blobs in a folder of a local disk. Exclusive creation is a hard link to a file already written in
 * full; network mounts that cannot keep that promise are no place for it.
 */
function localStore(root) {
    return {
        blobs: localBlobs(root),
        views: localViews(root),
        events: () => readEvents(root),
        append: (seq, text) => createWhole(root, (0,external_node_path_.join)(root, eventFile(seq)), text),
    };
}
function localViews(root) {
    return {
        read: (file) => readOrNull(root, file),
        same: (wanted) => Promise.all(wanted.map(async ({ file, text }) => (await readOrNull(root, file)) === text)),
        create: (file, text) => createWhole(root, (0,external_node_path_.join)(root, file), text),
        replace: (file, text) => replaceWhole(root, (0,external_node_path_.join)(root, file), text),
        list: async () => {
            const models = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'ledger/models'), { recursive: true, withFileTypes: true }).catch(() => []);
            const files = models.filter((entry) => !entry.isDirectory()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
            return files.map((file) => file.slice((0,external_node_path_.join)(root, '/').length).replaceAll('\\', '/')).sort();
        },
    };
}
/**
 * The highest number is taken from the listing, then every number up to it is opened: a listing alone may miss an
 * event that another process writes meanwhile, while a number that cannot be opened below an existing one is a true
 * gap.
 */
async function readEvents(root) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'ledger/events')).catch(() => []);
    const last = Math.max(0, ...names.map((name) => numberOf(name)));
    const texts = [];
    for (let seq = 1; seq <= last; seq += 1) {
        const file = eventFile(seq);
        const text = await readOrNull(root, file);
        if (text === null)
            throw corrupt(file, 'is missing');
        texts.push({ file, text });
    }
    return texts;
}
function numberOf(name) {
    const found = /^(\d{8})\.json$/.exec(name);
    if (found === null)
        throw corrupt(`ledger/events/${name}`, 'is not the file of an event');
    return Number(found[1]);
}
/** Strict UTF-8: a lenient decoder would map different bytes to the same text. */
async function readOrNull(root, file) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, file)).catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'ENOENT'))
            return null;
        throw thrown;
    });
    try {
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (thrown) {
        throw corrupt(file, 'is not UTF-8', thrown);
    }
}

;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-registry.js


/** The registry in a folder of a local disk. */
function localRegistry(root, spec) {
    return ledgerRegistry(localStore(root), spec);
}


/***/ })

};
