export const id = 338;
export const ids = [338];
export const modules = {

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _plumbline_monitor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2881);
/* harmony import */ var _plumbline_monitor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5556);

function outputs({ conclusion, actions, monitored }) {
    const { estimated, judged } = monitored;
    return {
        status: conclusion.state.status,
        'actions-taken': JSON.stringify(actions),
        'estimated-performance': estimated === null ? '' : JSON.stringify((0,_plumbline_monitor__WEBPACK_IMPORTED_MODULE_0__/* .estimatedAccuracy */ .C_)(estimated, judged.moves)),
        'drifted-columns': JSON.stringify((0,_plumbline_monitor__WEBPACK_IMPORTED_MODULE_1__/* .raisedColumns */ .iA)(judged.moves)),
        'issue-url': actions.find(({ action }) => action === 'issue')?.url ?? '',
    };
}


/***/ })

};
