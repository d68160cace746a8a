export const id = 853;
export const ids = [853];
export const modules = {

/***/ 28853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDataPackage: () => (/* binding */ isDataPackage),
/* harmony export */   isTableSchema: () => (/* binding */ isTableSchema)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);

/** Is a parsed document a Frictionless Table Schema? */
function isTableSchema(value) {
    return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Array.isArray(value['fields']) && value['resources'] === undefined;
}
/** Is it a Frictionless Data Package, whose resources hold Table Schemas? */
function isDataPackage(value) {
    return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Array.isArray(value['resources']);
}


/***/ })

};
