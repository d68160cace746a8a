export const id = 532;
export const ids = [532];
export const modules = {

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   act: () => (/* binding */ act)
/* harmony export */ });
/** Remembers a training that passed, then ends its run in the tracker: only a success may spare the next one. */
async function act(outcome, _inputs, { host }) {
    const { training, store, record, judgement } = outcome;
    if (training === null)
        return outcome;
    const now = () => host.now().getTime();
    if (judgement.verdict !== 'pass') {
        await training.tracked.end('FAILED', now());
        return outcome;
    }
    try {
        await store.write(record);
    }
    catch (thrown) {
        // The first error is the one to tell.
        await training.tracked.end('FAILED', now()).catch(() => undefined);
        throw thrown;
    }
    await training.tracked.end('FINISHED', now());
    return outcome;
}


/***/ })

};
