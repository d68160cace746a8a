export const id = 669;
export const ids = [669];
export const modules = {

/***/ 33669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/** The outputs of validate-data. */
function outputs({ judgement, rows, columns, drift, files }) {
    const count = (verdict) => String(judgement.findings.filter((finding) => finding.verdict === verdict).length);
    return {
        rows: String(rows),
        columns: String(columns),
        'failed-checks': count('fail'),
        'warned-checks': count('warn'),
        'drifted-columns': JSON.stringify(drift?.result.drifted ?? []),
        'profile-path': files.profile,
        'schema-path': files.schema,
        'suggested-patch-path': files.patch,
        'junit-path': files.junit,
        'sarif-path': files.sarif,
        'gx-result-path': files.gxResult,
        'anomalies-path': files.anomalies,
        'openlineage-path': files.openLineage,
    };
}


/***/ })

};
