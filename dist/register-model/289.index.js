export const id = 289;
export const ids = [289];
export const modules = {

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   act: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6467);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(991);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8838);




/** Writes what was judged; then lays the version's documents into the report folder. */
async function act(outcome, _inputs, context) {
    const done = await perform(outcome);
    if (done.version === null || done.operation === 'verify')
        return done;
    return withDocuments(done, done.version, context);
}
async function perform(outcome) {
    const { plan, registry } = outcome;
    if (plan === null)
        return outcome;
    if (plan.kind === 'move')
        return { ...outcome, version: await registry.move(plan.request) };
    const registered = await registry.register(plan.request);
    return { ...outcome, ...(await registeredOutcome(outcome, registered)) };
}
async function registeredOutcome(outcome, registered) {
    const { version, created, added } = registered;
    const previous = version.version > 1 ? version.version - 1 : null;
    const gained = added.filter(({ role }) => role === 'evidence').length;
    const verb = created ? 'is registered as' : 'was registered before as';
    const news = created
        ? `with ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(gained, 'evidence file')}`
        : gained === 0
            ? 'nothing was written'
            : `${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(gained, 'evidence file')} added`;
    const summaryLine = `"${version.name}" with digest ${version.digest.slice(0, 12)} ${verb} version ${version.version}: ${news}`;
    const { statistics } = outcome.judgement;
    const more = { version: version.version, created, manifest: version.manifest };
    return {
        version,
        previous,
        judgement: {
            ...outcome.judgement,
            summaryLine,
            statistics: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(statistics) ? { ...statistics, ...more } : more,
        },
    };
}
async function withDocuments(outcome, version, context) {
    const { registry } = outcome;
    const written = { version, registry, folder: context.reportDir };
    const provenance = await writeDocument('provenance', 'provenance.intoto.json', written);
    const card = await writeDocument('model-card', 'model-card.md', written);
    await writeDocument('signature', 'provenance.sigstore.json', written);
    return {
        ...outcome,
        provenancePath: provenance?.path ?? '',
        modelCardPath: card?.path ?? '',
        judgement: withProducts(outcome, [provenance, card].map((item) => item?.subject ?? null)),
    };
}
async function writeDocument(role, name, at) {
    const text = await at.registry.document(at.version, role);
    if (text === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return { path, subject: { role, name, sha256: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(text) } };
}
/** Only registering makes these documents; the other operations hand them on. */
function withProducts({ operation, judgement }, products) {
    if (operation !== 'register')
        return judgement;
    return { ...judgement, products: products.filter((product) => product !== null) };
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony exports percent, count */
/** A share as people read it in a sentence, with the digits that matter near zero: `0.25 %`, `12.3 %`. */
function percent(share) {
    if (!Number.isFinite(share))
        return String(share);
    const value = share * 100;
    const written = String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));
    return `${written.replace(/^-/, '−')} %`;
}
/** A whole number as people read it in a sentence: `2,850`. */
function count(value) {
    return String(Math.floor(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count with its noun: `1 model`, `2 models`. */
function counted(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ })

};
