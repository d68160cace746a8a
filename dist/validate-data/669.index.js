export const id = 669;
export const ids = [669];
export const modules = {

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/** The outputs of validate-data. */
function outputs({ judgement, profile, drift, files }) {
    const count = (verdict) => String(judgement.findings.filter((finding) => finding.verdict === verdict).length);
    return {
        rows: String(profile.rows),
        columns: String(profile.columns.length),
        'failed-checks': count('fail'),
        'warned-checks': count('warn'),
        'drifted-columns': JSON.stringify(drift?.result.drifted ?? []),
        'profile-path': files.profile,
        'schema-path': files.schema,
        'junit-path': files.junit,
        'sarif-path': files.sarif,
    };
}


/***/ })

};
