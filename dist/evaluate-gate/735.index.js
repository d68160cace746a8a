export const id = 735;
export const ids = [735];
export const modules = {

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demandVersion: () => (/* reexport */ demandVersion),
  findRegistered: () => (/* reexport */ findRegistered)
});

// UNUSED EXPORTS: DEMANDABLE_ACTIONS, DOCUMENT_BYTES_MAX, DURATION_PATTERN, LEDGER_EVENT_SCHEMA, ageLimitOf, aliasMoved, branchStore, corrupt, evidenceChain, evidenceOfModel, findAlias, findDigest, findVersion, isSignedBy, judgePromotion, judgeRollback, ledgerRegistry, localStore, mergeDemands, modelCard, modelsOf, openRegistry, parseDuration, parseRegistryRef, parseWhich, previousOf, problemOfAlias, problemOfName, promotionOf, provenanceStatement, relationTo, rulesOf, signStatement, unknownVersion

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
;// CONCATENATED MODULE: ./build/packages/registry/src/open-registry.js



/**
 * The registry that `local:<dir>` names. Nothing is created before the first write: a folder that is not there is an
 * empty registry. Throws `INPUT_INVALID` for every other kind, naming what is supported.
 */
async function openRegistry(spec, options) {
    const [kind = '', ...rest] = spec.split(':');
    const place = rest.join(':');
    if (kind === 'local' && place !== '') {
        const { localRegistry } = await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 73742));
        return localRegistry(await placeOf(place, options), spec);
    }
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot open the registry: it must be local:<folder>, the one kind supported today: current value is "${spec}"`, 'give registry: local:<folder>, on a disk that every job of the workflow shares or restores');
}
async function placeOf(place, { root, within }) {
    const full = (0,external_node_path_.resolve)(root, place);
    return within === undefined ? full : (0,files/* resolveInside */.LI)(within, (0,external_node_path_.relative)(within, full));
}

// EXTERNAL MODULE: ./build/packages/registry/src/refusals.js
var refusals = __webpack_require__(98374);
// EXTERNAL MODULE: ./build/packages/registry/src/registry-ref.js
var registry_ref = __webpack_require__(91964);
;// CONCATENATED MODULE: ./build/packages/registry/src/find-registered.js




/**
 * Looks a reference up in the registry that `spec` names. Throws `INPUT_INVALID` where it is not well-formed or no
 * registry is named, and whatever the registry finds wrong with itself.
 */
async function findRegistered(reference, spec, options) {
    const ref = (0,registry_ref/* parseRegistryRef */.GQ)(reference);
    if (spec === '') {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot look up "${reference}": "registry" must say which registry is meant: it is empty`, 'set the input "registry", or "registry: { registry: … }" in the configuration file');
    }
    const registry = await openRegistry(spec, options);
    return { reference, ...ref, registry, version: await registry.resolve(ref.name, ref.which) };
}
/** The same where a version was found. Throws `REGISTRY_MISSING`, with what there is instead. */
async function demandVersion(found) {
    const { reference, name, registry, version } = found;
    if (version !== null)
        return { ...found, version };
    throw new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot find "${reference}": it must be in the registry "${registry.spec}": ${(0,refusals/* whatIsThere */.xV)(await registry.ledger(), name)}`, 'correct the name, the alias or the registry, or register the model first');
}

;// CONCATENATED MODULE: ./build/packages/registry/src/index.js
/**
 * Model registries behind one port. The local one is a standard OCI image layout for the bytes and a ledger beside
 * it: a chain of events, each holding the digest of the one before, from which versions, aliases and every other view
 * derive.
 */





















/***/ }),

/***/ 98374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ otherProfile),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   YT: () => (/* binding */ otherFiles),
/* harmony export */   _X: () => (/* binding */ aliasMoved),
/* harmony export */   m$: () => (/* binding */ unattached),
/* harmony export */   xV: () => (/* binding */ whatIsThere)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

/** Somebody moved the alias: says who, when and why. */
function aliasMoved({ name, alias, expected, state }) {
    const event = state?.set.event;
    const story = event === undefined
        ? ''
        : `: ${event.actor ?? 'somebody'} set it at ${event.time} (${event.type}${event.reason === '' ? '' : `, "${event.reason}"`})`;
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot move "${alias}" of "${name}": it must be at version ${expected ?? 'none'}: current value is ${state?.version ?? 'none'}${story}`, 'judge again against the version the alias has now, then promote with that as "expect"');
}
/**
 * The same root digest over other names: OpenSSF's root digest covers the bytes in the order of the names, not the
 * names.
 */
function otherFiles(known) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot register "${known.name}": a model with digest ${known.digest} must have the file names of version ${known.version}: it has others`, 'keep the file names, or register it under another name');
}
/** A profile is what monitoring compares with: it is bound to the version once. */
function otherProfile(known) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot attach the profile to ${known.uri}: a version must keep its one profile: it has another already`, 'leave "profile" out, or register the model under another name');
}
/** Evidence that a move names must lie beside the model. */
function unattached(version, sha256) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('EVIDENCE_MISSING', `Cannot rest on evidence ${sha256}: it must be stored with ${version.uri}: it is not`, 'give the evidence file');
}
/** No such version: lists those there are. */
function unknownVersion(ledger, name, which) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_MISSING', `Cannot find "${name}@${which}": it must be in the registry: ${whatIsThere(ledger, name)}`, 'correct "name", "version" or "alias", or register the model first');
}
/** The versions and aliases of a name; the names, where there is none of it. */
function whatIsThere(ledger, name) {
    const known = ledger.versions.filter((version) => version.name === name);
    const names = [...new Set(ledger.versions.map((version) => version.name))];
    const aliases = ledger.aliases.filter((state) => state.name === name).map((state) => state.alias);
    return known.length === 0
        ? `names there are ${names.join(', ') || 'none'}`
        : `versions are 1 to ${known.length}, aliases ${aliases.join(', ') || 'none'}`;
}


/***/ }),

/***/ 91964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ problemOfAlias),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   y7: () => (/* binding */ problemOfName)
/* harmony export */ });
/* unused harmony export parseWhich */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

/** Lower case, so that no two names differ only in case on a disk that cannot tell; also legal in an OCI reference. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const ALIAS = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;
/** Words other registries reserve: an alias called so would mean two things. */
const RESERVED = /^(?:latest|v\d+)$/;
const CHARS_MAX = 64;
/** Why a model name is not legal, or null where it is. */
function problemOfName(name) {
    if (NAME.test(name) && name.length <= CHARS_MAX)
        return null;
    return `a model name must be at most ${CHARS_MAX} lower-case letters and digits with single "-", "_" or "." between them: current value is "${name}"`;
}
/** Why an alias is not legal, or null where it is. */
function problemOfAlias(alias) {
    if (ALIAS.test(alias) && alias.length <= CHARS_MAX && !RESERVED.test(alias))
        return null;
    return `an alias must start with a lower-case letter, hold letters, digits and single "-", "_" or "." and be neither "latest" nor like "v3": current value is "${alias}"`;
}
/** A version number or an alias as people write it, or null where it is neither. */
function parseWhich(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    return problemOfAlias(text) === null ? text : null;
}
/**
 * The parts of `registry:<name>@<alias>` or `registry:<name>@<version>`. Throws `INPUT_INVALID` for everything else.
 */
function parseRegistryRef(text) {
    const isReference = text.startsWith('registry:');
    const [name = '', wanted = '', ...rest] = text.slice('registry:'.length).split('@');
    const which = parseWhich(wanted);
    if (isReference && problemOfName(name) === null && which !== null && rest.length === 0)
        return { name, which };
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot read the registry reference: it must be registry:<name>@<alias or version>: current value is "${text}"`, 'write it like "registry:churn@production" or "registry:churn@3"');
}


/***/ })

};
