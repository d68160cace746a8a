export const id = 836;
export const ids = [836];
export const modules = {

/***/ 38836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
const QUANTILES = ['p50', 'p95', 'p99'];
function outputs({ judged, observations, samplesPath }) {
    const { excess, latency, coverage, errorRates, pairsNeeded } = judged;
    const { counts } = observations;
    const isCompared = counts.compared > 0;
    const ratios = QUANTILES.map((name) => {
        const ratio = latency?.quantiles.find((quantile) => quantile.name === name)?.ratio.estimate;
        return [`latency-ratio-${name}`, shown(ratio)];
    });
    return {
        'disagreement-rate': isCompared ? shown(excess.raw.estimate) : '',
        'excess-disagreement': isCompared ? shown(excess.estimate) : '',
        'noise-rate': shown(excess.noise?.estimate),
        ...Object.fromEntries(ratios),
        'error-rate-candidate': counts.answered > 0 ? shown(errorRates.candidate) : '',
        coverage: shown(coverage),
        pairs: String(counts.compared),
        'rows-needed': shown(pairsNeeded ?? undefined),
        'samples-path': samplesPath,
    };
}
function shown(value) {
    return value === undefined || Number.isNaN(value) ? '' : String(value);
}


/***/ })

};
