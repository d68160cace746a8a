export const id = 211;
export const ids = [211];
export const modules = {

/***/ 59211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchemaDocs: () => (/* binding */ jsonSchemaDocs)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2235);
/* harmony import */ var _schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24543);


const ROLES = {
    asserts: 'one check of its own, with all that stands below it',
    passes: 'a check for each keyword below it',
    helps: 'changes what its neighbours mean',
    stores: 'schemas to refer to',
    tells: 'documentation',
};
/** What becomes of each keyword of JSON Schema: taken from what reads it, so that both cannot differ. */
function jsonSchemaDocs() {
    const versions = Object.keys(_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9).map((uri) => /draft[-/][^/]+/.exec(uri)?.[0].replace('draft/', '') ?? uri);
    const roles = Object.entries(ROLES).map(([role, becomes]) => {
        const names = Object.entries(_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_KEYWORDS */ .Nz).filter(([, keyword]) => keyword.role === role);
        return { construct: names.map(([name]) => `\`${name}\``).join(', '), becomes };
    });
    return [{ construct: '`$schema`', becomes: `${versions.join(', ')}; without it the newest` }, ...roles, ...refused()];
}
function refused() {
    const words = Object.entries(_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED_WORDS */ .VC).map(([word, { why, instead }]) => ({
        construct: `\`${word}\``,
        becomes: `refused: it ${why}; ${instead}`,
    }));
    const pairs = _schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED_PAIRS */ .BK.map(({ keyword, beside, halfConditionsOnly }) => ({
        construct: `\`${keyword}\` beside ${beside.map((word) => `\`${word}\``).join(', ')}${halfConditionsOnly === true ? ' without `then` or `else`' : ''}`,
        becomes: 'refused: no validator at hand judges the two together exactly',
    }));
    return [
        ...words,
        ...pairs,
        { construct: 'a `$ref` that leaves the file', becomes: 'refused: nothing is fetched' },
        {
            construct: 'a `pattern` with look-around or back-references',
            becomes: 'refused: it cannot be matched in linear time',
        },
        {
            construct: '`format`',
            becomes: `${_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_FORMATS */ .Jc.map((format) => `\`${format}\``).join(', ')}; others are refused`,
        },
        {
            construct: 'a whole number beyond ±(2^53 − 1) in `enum` or `const`',
            becomes: 'refused: a JSON reader has rounded it already',
        },
    ];
}


/***/ })

};
