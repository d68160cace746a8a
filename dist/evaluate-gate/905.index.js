export const id = 905;
export const ids = [905];
export const modules = {

/***/ 71962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ FIELD_TYPES)
});

;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/geo-schemas.js
const NUMBER = { type: 'number' };
const POSITION = { type: 'array', minItems: 2, items: NUMBER };
const listOf = (items, minItems = 0) => ({ type: 'array', minItems, items });
const RING = listOf(POSITION, 4);
const geometry = (type, coordinates) => ({
    type: 'object',
    required: ['type', 'coordinates'],
    properties: { type: { const: type }, coordinates },
});
/** A GeoJSON object as RFC 7946 has it. */
const GEOJSON_SCHEMA = {
    type: 'object',
    required: ['type'],
    anyOf: [{ $ref: '#/$defs/geometry' }, { $ref: '#/$defs/feature' }, { $ref: '#/$defs/collection' }],
    $defs: {
        geometry: {
            anyOf: [
                geometry('Point', POSITION),
                geometry('MultiPoint', listOf(POSITION)),
                geometry('LineString', listOf(POSITION, 2)),
                geometry('MultiLineString', listOf(listOf(POSITION, 2))),
                geometry('Polygon', listOf(RING)),
                geometry('MultiPolygon', listOf(listOf(RING))),
                {
                    type: 'object',
                    required: ['type', 'geometries'],
                    properties: { type: { const: 'GeometryCollection' }, geometries: listOf({ $ref: '#/$defs/geometry' }) },
                },
            ],
        },
        feature: {
            type: 'object',
            required: ['type', 'properties', 'geometry'],
            properties: {
                type: { const: 'Feature' },
                properties: { type: ['object', 'null'] },
                geometry: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/geometry' }] },
            },
        },
        collection: {
            type: 'object',
            required: ['type', 'features'],
            properties: { type: { const: 'FeatureCollection' }, features: listOf({ $ref: '#/$defs/feature' }) },
        },
    },
};
const ARC = { type: 'integer' };
const arcs = (type, shape) => ({
    type: 'object',
    required: ['type', 'arcs'],
    properties: { type: { const: type }, arcs: shape },
});
/** A TopoJSON topology, or one of its geometries. */
const TOPOJSON_SCHEMA = {
    type: 'object',
    required: ['type'],
    anyOf: [{ $ref: '#/$defs/geometry' }, { $ref: '#/$defs/topology' }],
    $defs: {
        geometry: {
            anyOf: [
                geometry('Point', POSITION),
                geometry('MultiPoint', listOf(POSITION)),
                arcs('LineString', listOf(ARC)),
                arcs('MultiLineString', listOf(listOf(ARC))),
                arcs('Polygon', listOf(listOf(ARC))),
                arcs('MultiPolygon', listOf(listOf(listOf(ARC)))),
                {
                    type: 'object',
                    required: ['type', 'geometries'],
                    properties: { type: { const: 'GeometryCollection' }, geometries: listOf({ $ref: '#/$defs/geometry' }) },
                },
            ],
        },
        topology: {
            type: 'object',
            required: ['type', 'objects', 'arcs'],
            properties: {
                type: { const: 'Topology' },
                objects: { type: 'object', additionalProperties: { $ref: '#/$defs/geometry' } },
                arcs: listOf(listOf(POSITION)),
            },
        },
    },
};
/** A point in degrees as a list of two numbers. */
const GEOPOINT_ARRAY_SCHEMA = {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
    ],
};
/** The same as an object. */
const GEOPOINT_OBJECT_SCHEMA = {
    type: 'object',
    required: ['lon', 'lat'],
    additionalProperties: false,
    properties: {
        lon: { type: 'number', minimum: -180, maximum: 180 },
        lat: { type: 'number', minimum: -90, maximum: 90 },
    },
};

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/list-notation.js
var list_notation = __webpack_require__(40151);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/strptime-format.js
var strptime_format = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/number-notation.js

const EXPONENT = '(?:[eE][+-]?[0-9]+)?';
const NOT_FINITE = '|[+-]?(?:[iI][nN][fF])|[nN][aA][nN]';
/** Is a number field written in a way of its own? */
function isOwnNotation({ decimalChar = '.', groupChar, bareNumber = true }) {
    return decimalChar !== '.' || groupChar !== undefined || !bareNumber;
}
/** How the text of a `number` or `integer` field is written. Groups may stand anywhere, as in the reference implementation. */
function numberNotation(field, kind) {
    const { decimalChar = '.', groupChar, bareNumber = true } = field;
    const digit = groupChar === undefined ? '[0-9]' : `(?:[0-9]|${(0,strptime_format/* quoteRegex */.MI)(groupChar)})`;
    const point = (0,strptime_format/* quoteRegex */.MI)(decimalChar);
    const whole = `[0-9]${digit}*`;
    const magnitude = kind === 'integer' ? whole : `(?:${whole}(?:${point}${digit}*)?|${point}${whole})${EXPONENT}`;
    const looks = bareNumber
        ? `[+-]?${magnitude}${kind === 'number' ? NOT_FINITE : ''}`
        : `[^-0-9]*-?${magnitude}[^0-9]*`;
    const taken = [
        ...(bareNumber ? [] : ['^[^-0-9]*', '[^0-9]*$']),
        ...(groupChar === undefined ? [] : [(0,strptime_format/* quoteRegex */.MI)(groupChar)]),
    ];
    return {
        looks,
        ...(taken.length === 0 ? {} : { without: taken.join('|') }),
        ...(kind === 'integer' || decimalChar === '.' ? {} : { decimal: decimalChar }),
    };
}

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/text-patterns.js
var text_patterns = __webpack_require__(96171);
;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/field-types.js





const LENGTHS = ['minLength', 'maxLength'];
const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** Every type of Table Schema, with its formats and constraints. */
const FIELD_TYPES = {
    string: { formats: Object.keys(text_patterns/* TEXT_FORMATS */.fR), constraints: [...LENGTHS, 'pattern'], read: readString },
    number: { formats: [], constraints: LIMITS, read: (field) => readNumber(field, 'number') },
    integer: { formats: [], constraints: LIMITS, read: (field) => readNumber(field, 'integer') },
    boolean: { formats: [], constraints: [], read: readBoolean },
    object: { formats: [], constraints: [...LENGTHS, 'jsonSchema'], read: () => ofJson({ type: 'object' }) },
    array: { formats: [], constraints: [...LENGTHS, 'jsonSchema'], read: () => ofJson({ type: 'array' }) },
    list: { formats: [], constraints: [], read: readList },
    date: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('date', text_patterns/* DATE */.vH, format) },
    datetime: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('time', text_patterns/* DATE_TIME */.lv, format) },
    time: { formats: 'strptime', constraints: LIMITS, read: (_, format) => readTime('clock', text_patterns/* CLOCK */.ZM, format) },
    year: { formats: [], constraints: LIMITS, read: () => valued('integer', { looks: text_patterns/* YEAR */.UX }) },
    yearmonth: { formats: [], constraints: LIMITS, read: () => valued('string', { looks: text_patterns/* YEAR_MONTH */.bR }) },
    duration: {
        formats: [],
        constraints: LIMITS,
        read: () => ({ ...valued('string', { looks: text_patterns/* DURATION */.ft }), compared: null }),
    },
    geopoint: { formats: ['array', 'object'], constraints: [], read: (_, format) => readGeopoint(format) },
    geojson: {
        formats: ['topojson'],
        constraints: [],
        read: (_, format) => ofJson(format === 'topojson' ? TOPOJSON_SCHEMA : GEOJSON_SCHEMA),
    },
    any: {
        formats: [],
        constraints: [],
        read: () => ({ test: null, compared: { as: 'string' }, json: null, isText: false }),
    },
};
function valued(as, notation) {
    return { test: { kind: 'type', type: as, notation }, compared: { as, notation }, json: null, isText: true };
}
function ofJson(json) {
    return { test: { kind: 'json-schema', schema: json }, compared: null, json, isText: true };
}
function readString(_field, format) {
    const looks = text_patterns/* TEXT_FORMATS */.fR[format];
    if (looks !== undefined)
        return { ...valued('string', { looks }), compared: { as: 'string' } };
    return { test: { kind: 'type', type: 'string' }, compared: { as: 'string' }, json: null, isText: true };
}
function readNumber(field, as) {
    return { ...valued(as, numberNotation(field, as)), isText: isOwnNotation(field) };
}
function readBoolean(field) {
    const yes = field.trueValues ?? ['true', 'True', 'TRUE', '1'];
    const no = field.falseValues ?? ['false', 'False', 'FALSE', '0'];
    return valued('boolean', { truths: { yes, no } });
}
function readList(field) {
    return { ...valued('string', (0,list_notation/* listNotation */.n)(field)), compared: { as: 'string' } };
}
function readTime(as, looks, format) {
    if (format === 'default')
        return valued(as, { looks });
    if (format === 'any')
        return { test: { kind: 'time-like' }, compared: null, json: null, isText: true };
    const read = (0,strptime_format/* strptimeFormat */.Op)(format);
    return 'unsupported' in read ? read : valued(as, read);
}
function readGeopoint(format) {
    if (format === 'array')
        return ofJson(GEOPOINT_ARRAY_SCHEMA);
    if (format === 'object')
        return ofJson(GEOPOINT_OBJECT_SCHEMA);
    return { ...valued('string', { looks: text_patterns/* GEOPOINT */.uu }), compared: { as: 'string' } };
}


/***/ }),

/***/ 40151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listNotation),
/* harmony export */   w: () => (/* binding */ ITEM_TYPES)
/* harmony export */ });
/* harmony import */ var _strptime_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7322);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96171);


/** How items of each type are written in a list; null: any text. Only default notations may stand there. */
const ITEM_TYPES = {
    string: null,
    integer: '\\s*[+-]?[0-9]+\\s*',
    number: '\\s*(?:[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?[iI][nN][fF]|[nN][aA][nN])\\s*',
    boolean: '(?:true|True|TRUE|1|false|False|FALSE|0)',
    datetime: _text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE_TIME */ .lv,
    date: _text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH,
    time: _text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK */ .ZM,
};
/** How the text of a `list` field is written: items of one type with a delimiter between them. */
function listNotation({ delimiter = ',', itemType = 'string' }) {
    const item = ITEM_TYPES[itemType];
    if (item === null || item === undefined)
        return {};
    return { looks: `${item}(?:${(0,_strptime_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteRegex */ .MI)(delimiter)}${item})*` };
}


/***/ }),

/***/ 88249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ALWAYS_LEGAL),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95140);
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71962);
/* harmony import */ var _list_notation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40151);
/* harmony import */ var _rule_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86260);




/** Constraints of every type. */
const ALWAYS_LEGAL = ['required', 'unique', 'enum'];
/** Words that people put beside the constraints, where nothing would ask for them. */
const MISPLACED = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength'];
/** Reads a field's type and format. Throws `CONFIG_INVALID` for what does not exist or does not fit, `CONFIG_UNSUPPORTED` for what cannot be honoured. */
function readField(field, place, readPattern) {
    const name = field.type ?? 'any';
    const type = Object.hasOwn(_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_TYPES */ .b, name) ? _field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_TYPES */ .b[name] : undefined;
    if (type === undefined)
        throw unknown('type', name, { legal: Object.keys(_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_TYPES */ .b), place: (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'type') });
    demandItemType(field, place);
    demandMarks(field, place);
    demandConstraints(field, type, place);
    const format = (field.format ?? 'default').replace(/^fmt:/, '');
    const isLegal = type.formats === 'strptime' || format === 'default' || type.formats.includes(format);
    if (!isLegal)
        throw unknownFormat(format, type, (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'format'));
    const reading = type.read(field, format);
    if (!('unsupported' in reading))
        return { field, reading, place, readPattern };
    throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'format'), {
        what: `the format of "${field.name}" must be made of directives of strptime that all engines read alike: "${reading.unsupported}" is none`,
        fix: 'use other directives, or the default format',
    });
}
function unknownFormat(format, type, place) {
    const legal = ['default', ...(type.formats === 'strptime' ? [] : type.formats)];
    if (format !== 'wkt')
        return unknown('format', format, { legal, place });
    return (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', place, {
        what: 'the format "wkt" is not of the standard and is not judged',
        fix: 'use the type geojson, or leave the format out',
    });
}
function unknown(what, value, { legal, place }) {
    const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, legal);
    return (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_INVALID', place, {
        what: `a ${what} must be one of ${legal.join(', ')}: current value is "${value}"`,
        fix: near === null ? `correct the ${what}` : `did you mean "${near}"?`,
    });
}
/** Marks that could be part of a number would make it ambiguous. */
function demandMarks({ decimalChar = '.', groupChar }, place) {
    const wrong = groupChar === decimalChar || /[0-9+-]/.test(`${decimalChar}${groupChar ?? ''}`);
    if (!wrong)
        return;
    throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, groupChar === undefined ? 'decimalChar' : 'groupChar'), {
        what: `the marks of a number must differ and hold no digit and no sign: current values are "${decimalChar}" and "${groupChar ?? ''}"`,
        fix: 'correct "decimalChar" or "groupChar"',
    });
}
function demandItemType({ itemType }, place) {
    if (itemType === undefined || Object.hasOwn(_list_notation_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_TYPES */ .w, itemType))
        return;
    throw unknown('type of items', itemType, { legal: Object.keys(_list_notation_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_TYPES */ .w), place: (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'itemType') });
}
function demandConstraints(field, { constraints: legal }, place) {
    const misplaced = MISPLACED.find((name) => Object.hasOwn(field, name));
    if (misplaced !== undefined) {
        throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, misplaced), {
            what: `"${misplaced}" of "${field.name}" must stand under "constraints": it stands beside it`,
            fix: `move it to "constraints"`,
        });
    }
    const allowed = [...ALWAYS_LEGAL, ...legal];
    const foreign = Object.keys(field.constraints ?? {}).find((name) => !allowed.includes(name));
    if (foreign !== undefined) {
        throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'constraints', foreign), {
            what: `a constraint of the type ${field.type ?? 'any'} must be one of ${allowed.join(', ')}: current value is "${foreign}"`,
            fix: 'remove the constraint, or change the type',
        });
    }
    const isCategorical = field.type === 'string' || field.type === 'integer';
    if (field.categories !== undefined && !isCategorical) {
        throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'categories'), {
            what: `categories are for fields of the types string and integer: "${field.name}" is of type ${field.type ?? 'any'}`,
            fix: 'use the constraint "enum"',
        });
    }
    if (!Object.hasOwn(field, 'arrayItem'))
        return;
    throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(place, 'arrayItem'), {
        what: '"arrayItem" is not of the standard and is not judged',
        fix: 'use the constraint "jsonSchema"',
    });
}


/***/ }),

/***/ 60905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTableSchema: () => (/* binding */ readTableSchema)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/data/src/json-schema/compile-schema.js + 9 modules
var compile_schema = __webpack_require__(73858);
// EXTERNAL MODULE: ./build/packages/data/src/json-schema/linear-pattern.js
var linear_pattern = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/rule-pattern.js
var rule_pattern = __webpack_require__(36873);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/rule-place.js
var rule_place = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/strptime-format.js
var strptime_format = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/constraint-checks.js




const LIMITS = {
    minimum: (min) => ({ min }),
    maximum: (max) => ({ max }),
    exclusiveMinimum: (min) => ({ min, minStrict: true }),
    exclusiveMaximum: (max) => ({ max, maxStrict: true }),
};
/** The tests of a field's constraints but for `required` and `unique`, which are no tests of a value. */
function constraintTests(read) {
    const { constraints = {}, categories } = read.field;
    const stated = Object.entries(constraints).flatMap(([name, value]) => {
        const place = (0,rule_place/* inside */.nx)(read.place, 'constraints', name);
        const test = constraintTest(name, value, { ...read, place });
        return test === null ? [] : [{ name, test, place }];
    });
    if (categories === undefined)
        return stated;
    const place = (0,rule_place/* inside */.nx)(read.place, 'categories');
    const values = categories.map((category) => ((0,guard/* isJsonObject */.O)(category) ? category.value : category));
    return [...stated, { name: 'categories', test: listed(values, { ...read, place }), place }];
}
function constraintTest(name, value, read) {
    if (name === 'pattern')
        return pattern(String(value), read);
    if (name === 'jsonSchema' && (0,guard/* isJsonObject */.O)(value))
        return { kind: 'json-schema', schema: value };
    if (name === 'enum' && Array.isArray(value))
        return listed(value, read);
    if (name === 'minLength' || name === 'maxLength')
        return constraint_checks_length(name, Number(value), read);
    const bounds = LIMITS[name];
    return bounds === undefined || value === undefined ? null : limited(bounds, value, read);
}
function pattern(stated, { place, readPattern }) {
    const patterns = [(0,rule_pattern/* rulePattern */.R)(stated, { readPattern, place, notation: 'xml' })];
    return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
}
function constraint_checks_length(name, limit, { reading }) {
    if (reading.json === null)
        return { kind: 'length', bounds: name === 'minLength' ? { min: limit } : { max: limit } };
    const keyword = `${name.slice(0, 3)}${reading.json['type'] === 'object' ? 'Properties' : 'Items'}`;
    return { kind: 'json-schema', schema: { [keyword]: limit } };
}
/** Values are compared as the field's own kind, and what does not fit it is told by another check. */
function limited(bounds, value, { field, reading, place }) {
    const { compared } = reading;
    if (compared === null) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', place, {
            what: `a limit of "${field.name}" cannot be compared: its values are of type ${field.type}, format ${field.format ?? 'default'}`,
            fix: 'leave the limit out, or give the field a format with an order',
        });
    }
    const limit = typeof value === 'number' ? value : String(value);
    demandReadable(limit, compared, place);
    return { kind: 'between', bounds: bounds(plainLimit(limit, compared)), ...compared, unreadable: 'holds' };
}
/** A number written in the field's own way as the number it is, since columns of numbers know no other. */
function plainLimit(limit, { as, notation }) {
    if (typeof limit === 'number' || (as !== 'number' && as !== 'integer'))
        return limit;
    const bare = notation?.without === undefined ? limit : limit.trim().replace(new RegExp(notation.without, 'g'), '');
    const plain = notation?.decimal === undefined ? bare : bare.replaceAll(notation.decimal, '.');
    return Number.isSafeInteger(Number(plain)) || !/^[+-]?\d+$/.test(plain.trim()) ? Number(plain) : plain;
}
function listed(values, read) {
    const { reading } = read;
    if (reading.json !== null || (reading.compared === null && reading.test?.kind === 'json-schema'))
        return { kind: 'json-schema', schema: { enum: values } };
    const compared = reading.compared ?? { as: 'string' };
    const legal = values.map((value) => legalValue(value, compared, read));
    return { kind: 'one-of', values: legal, ...compared, unreadable: 'holds' };
}
function legalValue(value, compared, { field, place }) {
    const truths = compared.notation?.truths;
    if (truths !== undefined) {
        if (typeof value === 'boolean')
            return value;
        if (truths.yes.includes(String(value)))
            return true;
        if (truths.no.includes(String(value)))
            return false;
    }
    else if (typeof value === 'string' || typeof value === 'number') {
        const legal = compared.as === 'string' ? String(value) : value;
        demandReadable(legal, compared, place);
        return plainLimit(legal, compared);
    }
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `a listed value of "${field.name}" must be of its type ${field.type ?? 'any'}: current value is ${JSON.stringify(value)}`,
        fix: 'correct the value',
    });
}
/** A value of the schema that cannot be read as the field's type would be compared with nothing. */
function demandReadable(value, { as, notation }, place) {
    const isNumeric = as === 'integer' || as === 'number';
    const isReadable = typeof value === 'number' ? isNumeric : isWritten(value, { as, ...(notation === undefined ? {} : { notation }) });
    if (isReadable)
        return;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `a value must be written as the field's own values are: current value is ${JSON.stringify(value)}`,
        fix: 'write it in the type and format of the field',
    });
}
const WRITTEN_CHARS_MAX = 200;
function isWritten(text, { as, notation }) {
    if (text.length > WRITTEN_CHARS_MAX)
        return false;
    if (notation?.looks !== undefined && !(0,strptime_format/* looksSo */.pM)(notation.looks, text.trim()))
        return false;
    const isIso = notation?.format === undefined && (as === 'date' || as === 'time');
    return !isIso || isDay(text.slice(0, 10));
}
/** JavaScript takes the 31st of February for the 2nd of March. */
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/field-checks.js


/** Everything a field demands, as checks. */
function fieldChecks(read, { besides, primary }) {
    const { field, reading, place } = read;
    const column = field.name;
    const valued = besides.length === 0 ? null : { not: { column, in: besides } };
    const check = (name, test, at) => ({
        name: `column.${column}.${name}`,
        demand: { kind: 'rows', columns: [column], test, skip: 'any-missing', allow: { holding: 1 } },
        ...(valued === null ? {} : { rows: valued }),
        ...(0,rule_place/* placeOf */.$t)(at),
    });
    const constraints = (0,rule_place/* inside */.nx)(place, 'constraints');
    const isRequired = field.constraints?.required === true || primary.has(column);
    return [
        ...(isRequired ? [required(column, valued, (0,rule_place/* inside */.nx)(constraints, 'required'))] : []),
        ...(reading.test === null ? [] : [check('type', reading.test, (0,rule_place/* inside */.nx)(place, 'type'))]),
        ...constraintTests(read).map(({ name, test, place: at }) => check(name, test, at)),
        ...(field.constraints?.unique === true
            ? [check('unique', { kind: 'not-repeated' }, (0,rule_place/* inside */.nx)(constraints, 'unique'))]
            : []),
    ];
}
function required(column, valued, at) {
    const test = valued === null
        ? { kind: 'present', nan: true }
        : { kind: 'holds', predicate: { all: [{ column, is: 'present' }, valued] } };
    return {
        name: `column.${column}.required`,
        demand: { kind: 'rows', columns: [column], test, skip: 'never', allow: { holding: 1 } },
        ...(0,rule_place/* placeOf */.$t)(at),
    };
}

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/table-name.js
var table_name = __webpack_require__(4876);
;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/key-checks.js


const NAMES_TOLD = 20;
/** The keys of a schema as checks. That primary keys are never missing is said of their fields. */
function keyChecks(schema, place) {
    const names = new Set(schema.fields.map(({ name }) => name));
    const known = (key, at) => {
        const listed = typeof key === 'string' ? [key] : key;
        const unknown = listed.find((name) => !names.has(name));
        if (unknown === undefined)
            return listed;
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
            what: `a key must be made of fields of the schema: "${unknown}" is none of ${[...names].slice(0, NAMES_TOLD).join(', ')}`,
            fix: 'correct the name',
        });
    };
    const unique = (name, key, at) => draft(name, { columns: known(key, at), test: { kind: 'not-repeated' }, at });
    return [
        ...(schema.primaryKey === undefined ? [] : [unique('key.primary', schema.primaryKey, (0,rule_place/* inside */.nx)(place, 'primaryKey'))]),
        ...(schema.uniqueKeys ?? []).map((key, index) => unique(`key.unique.${index + 1}`, key, (0,rule_place/* inside */.nx)(place, 'uniqueKeys', index))),
        ...foreignKeys(schema, place, known),
    ];
}
/** Fields of the primary key, which are never missing. */
function primaryFields({ primaryKey = [] }) {
    return new Set(typeof primaryKey === 'string' ? [primaryKey] : primaryKey);
}
/** As in SQL, a row where a field of the key is missing refers to nothing and holds. */
function foreignKeys({ foreignKeys: keys = [] }, place, known) {
    return keys.map(({ fields, reference }, index) => {
        const at = (0,rule_place/* inside */.nx)(place, 'foreignKeys', index);
        const columns = known(fields, at);
        const isOwn = reference.resource === undefined || reference.resource === '';
        const targets = typeof reference.fields === 'string' ? [reference.fields] : reference.fields;
        if (isOwn)
            known(targets, at);
        if (columns.length !== targets.length) {
            throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
                what: `a foreign key must name as many fields as it refers to: it names ${columns.length} and refers to ${targets.length}`,
                fix: 'pair the fields',
            });
        }
        const table = isOwn ? 'data' : (0,table_name/* tableName */.C)(reference.resource ?? '');
        return draft(`key.foreign.${index + 1}`, { columns, test: { kind: 'found-in', table, columns: targets }, at });
    });
}
function draft(name, { columns, test, at }) {
    return {
        name,
        demand: { kind: 'rows', columns, test, skip: 'any-missing', allow: { holding: 1 } },
        ...(0,rule_place/* placeOf */.$t)(at),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/missing-values.js
/** A field's own list stands for the table's; without any, the empty field means it. */
function missingValues({ fields, missingValues: stated }) {
    const lists = fields.map((field) => (field.missingValues ?? stated)?.map(textOf) ?? ['']);
    const common = (lists[0] ?? ['']).filter((text) => lists.every((list) => list.includes(text)));
    const words = common.filter((text) => text !== '');
    return {
        reading: {
            ...(words.length === 0 ? {} : { missingValues: words }),
            ...(common.includes('') ? {} : { emptyIsMissing: false }),
        },
        besides: (index) => (lists[index] ?? []).filter((text) => !common.includes(text)),
        hasEmpty: (index) => lists[index]?.includes('') === false,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : value.value;
}

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/read-field.js
var read_field = __webpack_require__(88249);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/table-schema.js
var table_schema = __webpack_require__(67876);
;// CONCATENATED MODULE: ./build/packages/data/src/frictionless/read-table-schema.js









const checkSchema = (0,guard/* guard */.a)(table_schema/* TABLE_SCHEMA_SCHEMA */.f);
const MATCHES = {
    exact: 'ordered',
    equal: 'exactly',
    subset: 'at-least',
    superset: 'no-others',
    partial: 'any-of',
};
/**
 * Reads a Frictionless Table Schema of version 1 or 2. Throws `CONFIG_INVALID` (a type, format or constraint that does not exist or does not
 * fit its field) and `CONFIG_UNSUPPORTED` (what cannot be honoured), with the place. `at`: pointer of the schema where it is part of a package.
 */
async function readTableSchema(value, source, at = '') {
    const place = { language: 'Table Schema', name: source.name, locate: source.locate, pointer: at };
    const schema = await checkSchema(value, `the Table Schema "${source.name}"`, {
        locate: (pointer) => source.locate(`${at}${pointer}`),
    });
    demandDistinct(schema, place);
    const readPattern = await (0,linear_pattern/* patternReader */.oC)();
    const fields = schema.fields.map((field, index) => (0,read_field/* readField */.d)(field, (0,rule_place/* inside */.nx)(place, 'fields', index), readPattern));
    for (const field of fields)
        await demandJsonSchema(field);
    const missing = missingValues(schema);
    const primary = primaryFields(schema);
    const keys = keyChecks(schema, place);
    const drafts = [
        matching(schema, place),
        ...fields.flatMap((field, index) => fieldChecks(field, { besides: missing.besides(index), primary })),
        ...keys,
    ];
    return {
        name: source.name,
        sha256: source.sha256,
        language: 'Frictionless Table Schema',
        checks: drafts.map(checkOf),
        reading: { ...missing.reading, ...textColumns(fields, keys, missing) },
    };
}
/** Where a field has no value at all there is nothing wrong, unless it is required. */
function checkOf(draft) {
    const isOfValues = draft.demand.kind === 'rows' && draft.demand.skip === 'any-missing';
    const shared = {
        severity: 'error',
        vacuous: 'warn',
        whenAbsent: 'skip',
    };
    return { ...shared, ...(isOfValues ? { whenEmpty: 'skip' } : {}), ...draft };
}
function demandDistinct({ fields }, place) {
    const seen = new Set();
    const twice = fields.findIndex(({ name }) => seen.size === seen.add(name).size);
    if (twice < 0)
        return;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'fields', twice, 'name'), {
        what: `every field must have a name of its own: "${fields[twice]?.name}" stands twice`,
        fix: 'rename one of the fields, here and in the data',
    });
}
/** A JSON Schema inside is refused where it stands, not when the data is read. */
async function demandJsonSchema({ field, place }) {
    const schema = field.constraints?.jsonSchema;
    if (schema === undefined)
        return;
    const { name, locate, pointer } = (0,rule_place/* inside */.nx)(place, 'constraints', 'jsonSchema');
    await (0,compile_schema/* compileSchema */.F)(schema, { source: { name, locate: (below) => locate(`${pointer}${below}`) }, formats: true });
}
function matching({ fields, fieldsMatch = 'exact' }, place) {
    const stated = typeof fieldsMatch === 'string' ? fieldsMatch : fieldsMatch[0];
    return {
        name: 'columns.match',
        demand: { kind: 'columns', names: fields.map(({ name }) => name), mode: MATCHES[stated] ?? 'ordered' },
        ...(0,rule_place/* placeOf */.$t)((0,rule_place/* inside */.nx)(place, fieldsMatch === 'exact' ? 'fields' : 'fieldsMatch')),
    };
}
/** Fields whose text counts: by their type, for what is listed or unique among values of any type, and where some text is missing. */
function textColumns(fields, keys, { besides, hasEmpty }) {
    const keyed = new Set(keys.flatMap(({ demand }) => (demand.kind === 'rows' ? demand.columns : [])));
    const names = fields.flatMap(({ field, reading }, index) => {
        const { constraints } = field;
        const isCompared = constraints?.enum !== undefined || constraints?.unique === true || keyed.has(field.name);
        const isAny = reading.test === null && isCompared;
        return reading.isText || isAny || hasEmpty(index) || besides(index).length > 0 ? [field.name] : [];
    });
    return names.length === 0 ? {} : { textColumns: names };
}


/***/ }),

/***/ 36873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rulePattern)
/* harmony export */ });
/* harmony import */ var _json_schema_ecma_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91696);
/* harmony import */ var _rule_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86260);


/** A rule's regular expression in RE2 syntax. Throws `CONFIG_INVALID` where it is none, `CONFIG_UNSUPPORTED` where RE2 cannot say it. */
function rulePattern(stated, { readPattern, place, notation, }) {
    const read = readPattern(stated, notation);
    const translated = (0,_json_schema_ecma_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .re2Of */ .n)(stated, notation);
    if ('test' in read && 're2' in translated)
        return translated.re2;
    const { code, problem } = 'problem' in read ? read : { code: 'CONFIG_UNSUPPORTED', problem: 'it has no such form' };
    throw (0,_rule_place_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .XT)(code, place, {
        what: `the pattern "${stated.slice(0, 60)}" must be a regular expression that can be matched in linear time: ${problem}`,
        fix: 'rewrite the expression; RE2 has no look-around and no back-references',
    });
}


/***/ }),

/***/ 86260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   XT: () => (/* binding */ ruleFault),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _rules_rules_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(653);


/** The place of something inside. */
function inside(place, ...keys) {
    return { ...place, pointer: `${place.pointer}${(0,_rules_rules_file_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(...keys.map(String))}` };
}
/** Its line, to be spread into a check. */
function placeOf({ locate, pointer }) {
    const where = locate(pointer);
    return where === undefined ? {} : { where };
}
/** The error for something in the rules. `what` goes on "Cannot use the … "name": ". */
function ruleFault(code, place, { what, fix }) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl(code, `Cannot use the ${place.language} "${place.name}": ${what}`, fix, placeOf(place));
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ DIRECTIVES),
/* harmony export */   MI: () => (/* binding */ quoteRegex),
/* harmony export */   Op: () => (/* binding */ strptimeFormat),
/* harmony export */   pM: () => (/* binding */ looksSo)
/* harmony export */ });
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const short = (names) => oneOf(names.map((name) => name.slice(0, 3)));
const oneOf = (words) => `(?:${words.join('|')})`;
/** Shorthands as the C locale has them. */
const SHORTHANDS = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' };
/** What each directive stands for, as RE2. Week numbers are not among them: engines differ in what they mean. */
const DIRECTIVES = {
    a: short(DAYS),
    A: oneOf(DAYS),
    b: short(MONTHS),
    B: oneOf(MONTHS),
    d: '(?:0?[1-9]|[12][0-9]|3[01])',
    f: '[0-9]{1,6}',
    H: '(?:[01]?[0-9]|2[0-3])',
    I: '(?:0?[1-9]|1[0-2])',
    j: '[0-9]{1,3}',
    m: '(?:0?[1-9]|1[0-2])',
    M: '[0-5]?[0-9]',
    p: '(?:AM|PM)',
    S: '[0-5]?[0-9]',
    w: '[0-6]',
    y: '[0-9]{2}',
    Y: '[0-9]{4}',
    z: '(?:Z|[+-][0-9]{2}:?[0-9]{2})',
    Z: '(?:UTC|GMT)',
    '%': '%',
};
/** Reads a format of strptime; the first directive that cannot be honoured is named. */
function strptimeFormat(stated) {
    const format = stated.replace(/%([cxX%])/g, (whole, letter) => SHORTHANDS[letter] ?? whole);
    let looks = '';
    for (let at = 0; at < format.length; at += 1) {
        const character = format[at] ?? '';
        if (character !== '%') {
            looks += quoteRegex(character);
            continue;
        }
        at += 1;
        const letter = format[at] ?? '';
        const directive = Object.hasOwn(DIRECTIVES, letter) ? DIRECTIVES[letter] : undefined;
        if (directive === undefined)
            return { unsupported: `%${letter}` };
        looks += directive;
    }
    return { format, looks: `(?i)${looks}` };
}
/** A regular expression (RE2 or ECMAScript with the `u` flag) for exactly this text. */
function quoteRegex(text) {
    return [...text].map((character) => (/[0-9A-Za-z]/.test(character) ? character : escaped(character))).join('');
}
/** Only what has a meaning of its own: others must not be escaped in ECMAScript. */
function escaped(character) {
    return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
/** Does text look as a notation wants? Both are the schema's own words. */
function looksSo(looks, text) {
    const isFolded = looks.startsWith('(?i)');
    return new RegExp(`^(?:${isFolded ? looks.slice(4) : looks})$`, isFolded ? 'i' : '').test(text);
}


/***/ }),

/***/ 4876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tableName)
/* harmony export */ });
/** The name under which a run gives another table: `state-codes` is `state_codes` there, since SQL must be able to say it. */
function tableName(name) {
    const plain = name.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
    return /^[a-z_]/.test(plain) ? plain : `_${plain}`;
}


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ FIELDS_MATCH),
/* harmony export */   f: () => (/* binding */ TABLE_SCHEMA_SCHEMA)
/* harmony export */ });
/** How the fields of the data may differ from those of the schema. */
const FIELDS_MATCH = ['exact', 'equal', 'subset', 'superset', 'partial'];
const NAMES = { type: 'array', minItems: 1, items: { type: 'string' } };
const KEY = { oneOf: [{ type: 'string' }, NAMES] };
const MISSING = {
    type: 'array',
    items: {
        oneOf: [
            { type: 'string' },
            { type: 'object', required: ['value'], properties: { value: { type: 'string' }, label: { type: 'string' } } },
        ],
    },
};
const LENGTH = { type: 'integer', minimum: 0 };
const LIMIT = { type: ['number', 'string'] };
/** JSON Schema of the words that mean something here. Others are allowed, except among the constraints. */
const TABLE_SCHEMA_SCHEMA = {
    type: 'object',
    required: ['fields'],
    properties: {
        fields: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'object',
                required: ['name'],
                properties: {
                    name: { type: 'string' },
                    type: { type: 'string' },
                    format: { type: 'string' },
                    missingValues: MISSING,
                    categories: {
                        type: 'array',
                        minItems: 1,
                        items: {
                            oneOf: [
                                { type: ['string', 'number'] },
                                { type: 'object', required: ['value'], properties: { value: { type: ['string', 'number'] } } },
                            ],
                        },
                    },
                    decimalChar: { type: 'string', minLength: 1 },
                    groupChar: { type: 'string', minLength: 1 },
                    bareNumber: { type: 'boolean' },
                    trueValues: NAMES,
                    falseValues: NAMES,
                    delimiter: { type: 'string', minLength: 1 },
                    itemType: { type: 'string' },
                    constraints: {
                        type: 'object',
                        additionalProperties: false,
                        properties: {
                            required: { type: 'boolean' },
                            unique: { type: 'boolean' },
                            minLength: LENGTH,
                            maxLength: LENGTH,
                            minimum: LIMIT,
                            maximum: LIMIT,
                            exclusiveMinimum: LIMIT,
                            exclusiveMaximum: LIMIT,
                            pattern: { type: 'string' },
                            enum: { type: 'array', minItems: 1 },
                            jsonSchema: { type: 'object' },
                        },
                    },
                },
            },
        },
        fieldsMatch: {
            oneOf: [
                { enum: [...FIELDS_MATCH] },
                { type: 'array', minItems: 1, maxItems: 1, items: { enum: [...FIELDS_MATCH] } },
            ],
        },
        missingValues: MISSING,
        primaryKey: KEY,
        uniqueKeys: { type: 'array', minItems: 1, items: KEY },
        foreignKeys: {
            type: 'array',
            items: {
                type: 'object',
                required: ['fields', 'reference'],
                properties: {
                    fields: KEY,
                    reference: {
                        type: 'object',
                        required: ['fields'],
                        properties: { resource: { type: 'string' }, fields: KEY },
                    },
                },
            },
        },
    },
};


/***/ }),

/***/ 96171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ YEAR),
/* harmony export */   ZM: () => (/* binding */ CLOCK),
/* harmony export */   bR: () => (/* binding */ YEAR_MONTH),
/* harmony export */   fR: () => (/* binding */ TEXT_FORMATS),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   lv: () => (/* binding */ DATE_TIME),
/* harmony export */   uu: () => (/* binding */ GEOPOINT),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
/** RE2 patterns of text, unanchored: the whole text is meant. */
const DURATION_TIME = 'T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)';
/** A duration as XML Schema writes it: at least one part, and one after `T`. */
const DURATION = `-?P(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+D)?(?:${DURATION_TIME})?|[0-9]+M(?:[0-9]+D)?(?:${DURATION_TIME})?|` +
    `[0-9]+D(?:${DURATION_TIME})?|${DURATION_TIME})`;
const DEGREES = '(?:\\.[0-9]*)?';
const LONGITUDE = `[+-]?(?:0*(?:1[0-7][0-9]|[0-9]{1,2})${DEGREES}|0*180(?:\\.0*)?)`;
const LATITUDE = `[+-]?(?:0*[0-8]?[0-9]${DEGREES}|0*90(?:\\.0*)?)`;
/** "longitude, latitude" in degrees. */
const GEOPOINT = `\\s*${LONGITUDE}\\s*,\\s*${LATITUDE}\\s*`;
const DATE = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const OFFSET = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?';
const CLOCK_PART = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?';
const CLOCK = `${CLOCK_PART}${OFFSET}`;
const DATE_TIME = `${DATE}T${CLOCK}`;
const YEAR = '[0-9]{4}';
const YEAR_MONTH = '[0-9]{4}-(?:0[1-9]|1[0-2])';
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** Formats of text: an address with a domain of two parts or more, an absolute URI, a UUID, base64 in whole groups. */
const TEXT_FORMATS = {
    email: `${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+`,
    uri: "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+",
    uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    binary: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};


/***/ })

};
