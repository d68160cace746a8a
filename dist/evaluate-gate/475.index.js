export const id = 475;
export const ids = [475];
export const modules = {

/***/ 26475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   odcsDocs: () => (/* binding */ odcsDocs)
/* harmony export */ });
/* harmony import */ var _contract_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69406);
/* harmony import */ var _library_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48745);
/* harmony import */ var _quality_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20723);
/* harmony import */ var _quality_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21257);
/* harmony import */ var _sla_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58446);
/* harmony import */ var _text_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4628);
/* harmony import */ var _type_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85577);







const code = (names) => names.map((name) => `\`${name}\``).join(', ');
/** What becomes of each part of a data contract: taken from what reads it, so that both cannot differ. */
function odcsDocs() {
    return [
        { construct: '`apiVersion`', becomes: code(_contract_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .API_VERSIONS */ .B) },
        { construct: '`schema[].properties[]`', becomes: 'the column called `physicalName`, else `name`, is there' },
        ...Object.entries(_type_options_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPE_OPTIONS */ .Ml).map(([type, options]) => ({
            construct: `\`logicalType: ${type}\``,
            becomes: `every value is of the type${options.length === 0 ? '' : `; options ${code(options)}`}`,
        })),
        { construct: '`format` of strings', becomes: `${code(Object.keys(_text_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING_FORMATS */ .l))}; others are refused` },
        { construct: '`format` of numbers', becomes: `${code([...Object.keys(_type_options_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMATS */ .L6), 'f64'])}: the range` },
        {
            construct: '`format` of times',
            becomes: "Java's DateTimeFormatter without week numbers, eras, zone names and optional parts",
        },
        {
            construct: '`physicalType`',
            becomes: 'the type where no `logicalType` is stated; `varchar(n)` limits the length; else listed, not judged',
        },
        {
            construct: '`required`, `unique`, `primaryKey` with `primaryKeyPosition`',
            becomes: 'no nulls; no value twice; both, for all columns of the key together',
        },
        { construct: '`classification` other than `public`', becomes: 'values of the column are never shown' },
        ...quality(),
        {
            construct: '`relationships`',
            becomes: 'found in the object named, given as another table of the run, or in the data itself',
        },
        { construct: `\`slaProperties\`: ${code(_sla_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .AGE_PROPERTIES */ .c)}`, becomes: 'age of the newest value of the `element`' },
        { construct: 'other `slaProperties`', becomes: 'listed, not judged' },
        {
            construct: '`servers`, `team`, `roles`, `price`, `support`, `customProperties`, `examples`, …',
            becomes: 'documentation',
        },
        { construct: 'relationships to other contracts or into nested values', becomes: 'refused' },
        { construct: '`unique`, `quality`, formats and limits of times inside nested values', becomes: 'refused' },
    ];
}
function quality() {
    const old = Object.entries(_library_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .OLD_RULES */ .eJ).map(([rule, metric]) => `\`${rule}\` is \`${metric}\``);
    return [
        ...Object.entries(_library_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .METRICS */ .Cb).map(([metric, levels]) => ({
            construct: `\`quality\`, \`metric: ${metric}\``,
            becomes: `of ${levels.map((level) => (level === 'object' ? 'an object' : 'a property')).join(' or ')}`,
        })),
        { construct: '`quality`, `rule` (3.0)', becomes: `as \`metric\`; ${old.join(', ')}` },
        {
            construct: `\`quality\`: ${code(_quality_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .OPERATORS */ .w.map(([name]) => name))}`,
            becomes: 'one check each; neither end of a `Between` belongs to it',
        },
        { construct: '`quality`, `unit`', becomes: '`rows` or `percent` of all rows' },
        {
            construct: '`quality`, `type: sql`',
            becomes: 'the first number of the query; `{object}` and `{property}`, with or without `$`, are put in',
        },
        {
            construct: '`quality`, `type: custom`, `engine: greatExpectations`',
            becomes: 'read as Great Expectations; other engines are refused',
        },
        { construct: '`quality`, `type: text`', becomes: 'listed, not judged' },
        {
            construct: '`quality`, `severity`',
            becomes: Object.entries(_quality_words_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC)
                .map(([level, words]) => `${level}: ${code(words)}`)
                .join('; '),
        },
        { construct: '`quality`: `description`, `dimension`, `businessImpact`', becomes: 'a note behind the finding' },
    ];
}


/***/ })

};
