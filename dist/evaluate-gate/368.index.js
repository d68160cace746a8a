export const id = 368;
export const ids = [368];
export const modules = {

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DIALECT_WORDS),
/* harmony export */   readDataPackage: () => (/* binding */ readDataPackage),
/* harmony export */   s: () => (/* binding */ DIALECT_DEFAULTS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36467);
/* harmony import */ var _read_table_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60905);
/* harmony import */ var _rule_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86260);




const checkPackage = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .a)({
    type: 'object',
    required: ['resources'],
    properties: {
        resources: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'object',
                properties: {
                    name: { type: 'string' },
                    path: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
                    encoding: { type: 'string' },
                },
            },
        },
    },
});
/** Words of a dialect that are honoured, by the name of the reader's option. */
const DIALECT_WORDS = {
    delimiter: 'delimiter',
    quoteChar: 'quote',
    escapeChar: 'escape',
};
/** Words of a dialect that say what is done anyway, with the only value they may have. */
const DIALECT_DEFAULTS = {
    header: true,
    headerRows: [1],
    doubleQuote: true,
    skipInitialSpace: false,
};
/** Words of a dialect that need nothing: line ends are found out, and names are compared letter by letter anyway. */
const DIALECT_FREE = [
    '$schema',
    'lineTerminator',
    'csvddfVersion',
    'caseSensitiveHeader',
    'headerJoin',
    'title',
    'description',
    'name',
];
/** Reads the Table Schema of one resource of a Data Package. Throws as `readTableSchema` does. */
async function readDataPackage(value, source, choice) {
    const { resources } = await checkPackage(value, `the Data Package "${source.name}"`, { locate: source.locate });
    const place = { language: 'Data Package', name: source.name, locate: source.locate, pointer: '' };
    const index = chosen(resources, choice, place);
    const resource = resources[index] ?? {};
    const at = (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, 'resources', index);
    const { schema } = resource;
    if (!(0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(schema))
        throw withoutSchema(schema, at);
    const file = await (0,_read_table_schema_js__WEBPACK_IMPORTED_MODULE_3__.readTableSchema)(schema, source, `${at.pointer}/schema`);
    return {
        ...file,
        language: 'Frictionless Data Package',
        reading: { ...file.reading, ...dialectReading(resource, at) },
    };
}
function chosen(resources, choice, place) {
    const names = resources.map(({ name }, index) => name ?? String(index));
    const found = choice.resource === undefined
        ? byPath(resources, choice.paths ?? [])
        : names.flatMap((name, index) => (name === choice.resource ? [index] : []));
    const [first] = found;
    if (first !== undefined && found.length === 1)
        return first;
    if (choice.resource === undefined && resources.length === 1)
        return 0;
    const wanted = choice.resource === undefined ? 'no path of one is that of the data' : `there is no "${choice.resource}"`;
    throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, 'resources'), {
        what: `one resource of the package must be chosen: it has ${names.join(', ')}, and ${wanted}`,
        fix: 'put "#" and the name of the resource behind the path of the package',
    });
}
function byPath(resources, paths) {
    const data = paths.map((path) => path.replaceAll('\\', '/'));
    return resources.flatMap(({ path = [] }, index) => {
        const stated = (typeof path === 'string' ? [path] : path).map((one) => one.replace(/^\.\//, ''));
        const isMeant = stated.some((one) => data.some((file) => file === one || file.endsWith(`/${one}`)));
        return isMeant ? [index] : [];
    });
}
function withoutSchema(schema, place) {
    if (typeof schema !== 'string') {
        return (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFault */ .XT)('CONFIG_INVALID', place, {
            what: 'the resource must have a "schema": it has none',
            fix: 'give it a Table Schema',
        });
    }
    return (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, 'schema'), {
        what: `a schema must stand in the package itself: current value refers to "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(schema)}"`,
        fix: 'give the file of the schema in the place of the package',
    });
}
function dialectReading({ encoding, dialect }, place) {
    const isUtf8 = encoding === undefined || /^utf-?8$/i.test(encoding);
    const stated = isUtf8 ? {} : { encoding };
    if (dialect === undefined)
        return stated;
    if (!(0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(dialect)) {
        throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, 'dialect'), {
            what: 'a dialect must stand in the package itself',
            fix: 'write it in the place of the reference',
        });
    }
    return { ...stated, csv: marksOf(dialect, (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, 'dialect')) };
}
/** Both versions put the words of CSV either at the top or under `csv`. */
function marksOf(dialect, place) {
    const words = Object.entries((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(dialect['csv']) ? dialect['csv'] : dialect);
    const marks = words.flatMap(([word, value]) => {
        const mark = Object.hasOwn(DIALECT_WORDS, word) ? DIALECT_WORDS[word] : undefined;
        if (mark !== undefined && typeof value === 'string')
            return [[mark, value]];
        const isDefault = Object.hasOwn(DIALECT_DEFAULTS, word) && JSON.stringify(DIALECT_DEFAULTS[word]) === JSON.stringify(value);
        if (isDefault || DIALECT_FREE.includes(word))
            return [];
        throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(place, word), {
            what: `"${word}" of a dialect cannot be honoured with the value ${JSON.stringify(value)}: honoured are ${Object.keys(DIALECT_WORDS).join(', ')}`,
            fix: 'write the file with one header line, and without comments and skipped blanks',
        });
    });
    return Object.fromEntries(marks);
}


/***/ })

};
