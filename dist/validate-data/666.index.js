export const id = 666;
export const ids = [666];
export const modules = {

/***/ 12666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isJsonSchema: () => (/* binding */ isJsonSchema)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2235);


/** Is a parsed document a JSON Schema: does it name one in `$schema`, or describe an object by its properties? */
function isJsonSchema(value) {
    if (!(0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return false;
    if (value['$schema'] !== undefined)
        return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .namesJsonSchema */ .g2)(value['$schema']);
    return value['type'] === 'object' && (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['properties']);
}


/***/ })

};
