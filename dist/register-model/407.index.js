export const id = 407;
export const ids = [407];
export const modules = {

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
function outputs(outcome) {
    const { version, previous } = outcome;
    return {
        version: version === null ? '' : String(version.version),
        uri: version?.uri ?? '',
        digest: outcome.digest,
        'previous-version': previous === null ? '' : String(previous),
        'provenance-path': outcome.provenancePath,
        'model-card-path': outcome.modelCardPath,
    };
}


/***/ })

};
