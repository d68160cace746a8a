export const id = 394;
export const ids = [394];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

function outputs(outcome) {
    const { decision, fingerprint, record, metrics } = outcome;
    const written = Object.entries(metrics).map(([name, value]) => [name, (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(value)]);
    return {
        trained: String(decision.train),
        fingerprint: fingerprint.sha256,
        reason: decision.reason,
        'run-id': record.runId,
        'run-url': record.runUrl,
        'model-path': outcome.modelPath,
        'model-digest': record.model.sha256,
        'metrics-json': (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(Object.fromEntries(written)),
    };
}


/***/ })

};
