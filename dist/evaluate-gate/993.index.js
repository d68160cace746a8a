export const id = 993;
export const ids = [993];
export const modules = {

/***/ 52993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOdcsContract: () => (/* binding */ isOdcsContract)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);

/** Is a parsed document an Open Data Contract, of any version? */
function isOdcsContract(value) {
    return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && value['kind'] === 'DataContract' && typeof value['apiVersion'] === 'string';
}


/***/ })

};
