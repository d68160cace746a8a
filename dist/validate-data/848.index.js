export const id = 848;
export const ids = [848];
export const modules = {

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
/* harmony import */ var _rules_rules_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62648);


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
/* harmony export */   MI: () => (/* binding */ quoteRegex),
/* harmony export */   Op: () => (/* binding */ strptimeFormat),
/* harmony export */   pM: () => (/* binding */ looksSo)
/* harmony export */ });
/* unused harmony export DIRECTIVES */
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


/***/ }),

/***/ 71848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOdcsContract: () => (/* binding */ readOdcsContract)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/rule-place.js
var rule_place = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/packages/data/src/json-schema/compile-schema.js + 10 modules
var compile_schema = __webpack_require__(56533);
// EXTERNAL MODULE: ./build/packages/data/src/json-schema/linear-pattern.js
var linear_pattern = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/packages/data/src/odcs/contract-schema.js
/** Versions of the standard that are read. */
const API_VERSIONS = ['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0'];
const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
const NUMBER = { type: 'number' };
const ANY = {};
const PAIR = { type: 'array', minItems: 2, maxItems: 2, items: NUMBER };
const REFERENCE = { oneOf: [TEXT, { type: 'array', minItems: 1, items: TEXT }] };
const listOf = (items) => ({ type: 'array', items });
const anyOf = (names) => Object.fromEntries(names.map((name) => [name, ANY]));
/** Words that are documentation wherever they stand. */
const DOCUMENTATION = anyOf(['description', 'businessName', 'authoritativeDefinitions', 'tags', 'customProperties']);
const RELATIONSHIP = {
    type: 'object',
    required: ['to'],
    additionalProperties: false,
    properties: { type: { enum: ['foreignKey'] }, from: REFERENCE, to: REFERENCE, ...DOCUMENTATION },
};
const QUALITY = {
    id: TEXT,
    name: TEXT,
    ...DOCUMENTATION,
    type: { enum: ['library', 'sql', 'text', 'custom'] },
    metric: TEXT,
    rule: TEXT,
    arguments: { type: ['object', 'null'] },
    unit: TEXT,
    query: TEXT,
    engine: TEXT,
    implementation: { type: ['string', 'object'] },
    severity: TEXT,
    dimension: TEXT,
    businessImpact: TEXT,
    mustBe: ANY,
    mustNotBe: ANY,
    mustBeGreaterThan: NUMBER,
    mustBeGreaterOrEqualTo: NUMBER,
    mustBeLessThan: NUMBER,
    mustBeLessOrEqualTo: NUMBER,
    mustBeBetween: PAIR,
    mustNotBeBetween: PAIR,
    ...anyOf(['method', 'schedule', 'scheduler']),
};
const PROPERTY = {
    id: TEXT,
    name: TEXT,
    physicalName: TEXT,
    physicalType: TEXT,
    ...DOCUMENTATION,
    logicalType: { enum: ['string', 'date', 'timestamp', 'time', 'number', 'integer', 'object', 'array', 'boolean'] },
    logicalTypeOptions: { type: 'object' },
    required: FLAG,
    unique: FLAG,
    primaryKey: FLAG,
    primaryKeyPosition: { type: 'integer' },
    classification: TEXT,
    relationships: listOf(RELATIONSHIP),
    quality: listOf({ $ref: '#/$defs/quality' }),
    properties: listOf({ $ref: '#/$defs/property' }),
    items: { $ref: '#/$defs/items' },
    ...anyOf(['partitioned', 'partitionKeyPosition', 'encryptedName', 'transformSourceObjects', 'transformLogic']),
    ...anyOf(['transformDescription', 'examples', 'criticalDataElement']),
};
const OBJECT = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
        id: TEXT,
        name: TEXT,
        physicalName: TEXT,
        physicalType: TEXT,
        logicalType: { enum: ['object'] },
        dataGranularityDescription: ANY,
        ...DOCUMENTATION,
        properties: listOf({ $ref: '#/$defs/property' }),
        relationships: listOf(RELATIONSHIP),
        quality: listOf({ $ref: '#/$defs/quality' }),
    },
};
const SLA = {
    type: 'object',
    required: ['property', 'value'],
    additionalProperties: false,
    properties: {
        property: TEXT,
        value: ANY,
        unit: TEXT,
        element: TEXT,
        description: TEXT,
        ...anyOf(['id', 'valueExt', 'driver', 'scheduler', 'schedule']),
    },
};
/**
 * JSON Schema of a contract, as strict as the standard's own where it speaks of data. What it says of servers, teams, prices and the like is
 * let through unread. Before 3.1 a rule of quality may hold any word.
 */
function contractSchema(version) {
    return {
        type: 'object',
        required: ['apiVersion', 'kind'],
        additionalProperties: false,
        properties: {
            apiVersion: { enum: [...API_VERSIONS] },
            kind: { enum: ['DataContract'] },
            schema: listOf(OBJECT),
            slaProperties: listOf(SLA),
            slaDefaultElement: TEXT,
            ...anyOf([
                'id',
                'version',
                'name',
                'status',
                'tenant',
                'tags',
                'servers',
                'dataProduct',
                'description',
                'domain',
            ]),
            ...anyOf([
                'support',
                'price',
                'team',
                'roles',
                'authoritativeDefinitions',
                'customProperties',
                'contractCreatedTs',
            ]),
        },
        $defs: {
            property: { type: 'object', required: ['name'], additionalProperties: false, properties: PROPERTY },
            items: { type: 'object', additionalProperties: false, properties: PROPERTY },
            quality: version === '3.0'
                ? { type: 'object', properties: { ...QUALITY, validValues: { type: 'array' } } }
                : { type: 'object', additionalProperties: false, properties: QUALITY },
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/contract-scope.js

/** What the column of a property is called: its physical name, else its name. */
function columnName({ physicalName, name = '' }) {
    return physicalName ?? name;
}
/** A demand on each row where there is a value; where there is none at all it says nothing. Presence is told by a check of its own. */
function valueCheck(column, name, { test, at }) {
    return {
        name: `column.${column.name}.${name}`,
        demand: everyValue([column.name], test),
        whenAbsent: 'skip',
        whenEmpty: 'skip',
        ...(0,rule_place/* placeOf */.$t)(at),
    };
}
/** Every value must hold. */
function everyValue(columns, test) {
    return { kind: 'rows', columns, test, skip: 'any-missing', allow: { holding: 1 } };
}
/** The number or share of breaking rows lies within bounds. */
function counted(columns, { test, skip }, { share, within }) {
    return { kind: 'rows', columns, test, skip, allow: { breaking: share ? 'share' : 'rows', within } };
}
/** Drafts as checks, each with a name of its own. */
function settled(drafts) {
    const taken = new Set();
    return drafts.map((draft) => {
        let name = draft.name;
        for (let again = 2; taken.has(name); again += 1)
            name = `${draft.name}#${again}`;
        taken.add(name);
        const severity = 'error';
        return { severity, vacuous: 'warn', ...draft, name };
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/physical-type.js
/** Physical types that everybody takes for the same, without their parameters, by logical type. */
const PHYSICAL_TYPES = {
    string: [
        ...['varchar', 'varchar2', 'char', 'character', 'character varying', 'nvarchar', 'nvarchar2', 'nchar'],
        ...['text', 'string', 'str', 'clob', 'nclob', 'uuid'],
    ],
    integer: [
        ...['int', 'integer', 'bigint', 'smallint', 'tinyint', 'long', 'short', 'int2', 'int4', 'int8', 'int16'],
        ...['int32', 'int64', 'serial', 'bigserial', 'byteint', 'hugeint'],
    ],
    number: [
        ...['decimal', 'numeric', 'dec', 'float', 'double', 'double precision', 'real', 'float4', 'float8'],
        ...['float32', 'float64', 'number', 'bignumeric'],
    ],
    boolean: ['boolean', 'bool'],
    date: ['date'],
    timestamp: [
        ...['timestamp', 'datetime', 'timestamptz', 'timestamp_ntz', 'timestamp_ltz', 'timestamp_tz', 'datetime2'],
        ...['timestamp with time zone', 'timestamp without time zone'],
    ],
    time: ['time'],
};
/** The logical type a property states, else the one its physical type tells, else null. */
function logicalTypeOf({ logicalType, physicalType }) {
    if (logicalType !== undefined)
        return logicalType;
    const plain = (physicalType ?? '')
        .toLowerCase()
        .replace(/\(.*?\)/, '')
        .trim();
    return Object.entries(PHYSICAL_TYPES).find(([, names]) => names.includes(plain))?.[0] ?? null;
}
/** How many characters a physical type like `varchar(18)` has room for; null where it does not say. */
function roomOf({ physicalType = '' }) {
    const found = /^\s*n?(?:var)?char2?\s*\(\s*(\d{1,9})(?:\s+(?:char|byte))?\s*\)\s*$/i.exec(physicalType);
    return found === null ? null : Number(found[1]);
}

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/rule-pattern.js
var rule_pattern = __webpack_require__(36873);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/strptime-format.js
var strptime_format = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/packages/data/src/frictionless/text-patterns.js
var text_patterns = __webpack_require__(96171);
;// CONCATENATED MODULE: ./build/packages/data/src/odcs/java-time-format.js

/** Runs of pattern letters, longest meaning first. `YYYY` and `DD` are written by the standard itself for year and day. */
const LETTERS = [
    [/^(y{4}|u{4}|Y{4})$/, '%Y'],
    [/^(y{2}|u{2})$/, '%y'],
    [/^M{4}$/, '%B'],
    [/^M{3}$/, '%b'],
    [/^M{1,2}$/, '%m'],
    [/^d{1,2}$/, '%d'],
    [/^DD$/, '%d'],
    [/^D{3}$/, '%j'],
    [/^E{4}$/, '%A'],
    [/^E{1,3}$/, '%a'],
    [/^H{1,2}$/, '%H'],
    [/^h{1,2}$/, '%I'],
    [/^m{1,2}$/, '%M'],
    [/^s{1,2}$/, '%S'],
    [/^S{1,6}$/, '%f'],
    [/^a$/, '%p'],
    [/^(X{1,3}|x{1,3}|Z{1,3}|Z{5})$/, '%z'],
];
/** Reads a format; the first part that cannot be honoured is named. An unquoted `T` stands for itself, as the standard writes it. */
function javaTimeFormat(format) {
    let written = '';
    let hasZone = false;
    for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']|'/g)) {
        const directive = directiveOf(token);
        if (directive === null)
            return { unsupported: token };
        written += directive;
        hasZone ||= directive === '%z';
    }
    const read = (0,strptime_format/* strptimeFormat */.Op)(written);
    return 'unsupported' in read ? read : { ...read, hasZone };
}
function directiveOf(token) {
    if (token === "''")
        return "'";
    if (token.length > 1 && token.startsWith("'"))
        return token.slice(1, -1).replaceAll("''", "'").replaceAll('%', '%%');
    if (token === 'T')
        return 'T';
    if (/^[A-Za-z]/.test(token))
        return LETTERS.find(([run]) => run.test(token))?.[1] ?? null;
    // Reserved for optional parts and padding, or a quote that does not end.
    return /^[[\]{}#']$/.test(token) ? null : token.replaceAll('%', '%%');
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/text-formats.js

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const HEX = '[0-9A-Fa-f]{1,4}';
/** Every legal place of `::` in an IPv6 address: RE2 has no way to count what is left out. */
const IPV6 = [
    `(?:${HEX}:){7}${HEX}`,
    `(?:${HEX}:){1,7}:`,
    ...Array.from({ length: 6 }, (_, index) => `(?:${HEX}:){1,${6 - index}}(?::${HEX}){1,${index + 1}}`),
    `:(?::${HEX}){1,7}`,
    '::',
].join('|');
/** Formats of strings as RE2 patterns of the whole text; null: any text, and there is nothing to test. */
const STRING_FORMATS = {
    email: text_patterns/* TEXT_FORMATS */.fR['email'] ?? null,
    uri: text_patterns/* TEXT_FORMATS */.fR['uri'] ?? null,
    url: text_patterns/* TEXT_FORMATS */.fR['uri'] ?? null,
    uuid: text_patterns/* TEXT_FORMATS */.fR['uuid'] ?? null,
    byte: text_patterns/* TEXT_FORMATS */.fR['binary'] ?? null,
    hostname: `${LABEL}(?:\\.${LABEL})*`,
    ipv4: `${BYTE}(?:\\.${BYTE}){3}`,
    ipv6: `(?:${IPV6})`,
    date: text_patterns/* DATE */.vH,
    'date-time': text_patterns/* DATE_TIME */.lv,
    binary: null,
    password: null,
};

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/type-options.js


const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const NUMERIC = [...LIMITS, 'multipleOf', 'format'];
const ZONED = [...LIMITS, 'format', 'timezone', 'defaultTimezone'];
/** Options of each logical type. */
const TYPE_OPTIONS = {
    string: ['minLength', 'maxLength', 'pattern', 'format'],
    date: [...LIMITS, 'format'],
    timestamp: ZONED,
    time: ZONED,
    integer: NUMERIC,
    number: NUMERIC,
    object: ['minProperties', 'maxProperties', 'required'],
    array: ['minItems', 'maxItems', 'uniqueItems'],
    boolean: [],
};
/**
 * Ranges of number formats. Whole numbers end before a power of two, which a double holds exactly, so that a column that the engine took
 * for doubles is judged by the same limit; limits beyond 2^53 are text.
 */
const NUMBER_FORMATS = {
    ...Object.fromEntries([8, 16, 32, 64, 128].flatMap((bits) => [signed(bits), unsigned(bits)])),
    f32: { min: -3.4028234663852886e38, max: 3.4028234663852886e38 },
};
function signed(bits) {
    const half = 2n ** BigInt(bits - 1);
    return [`i${bits}`, { min: String(-half), max: String(half), maxStrict: true }];
}
function unsigned(bits) {
    return [`u${bits}`, { min: '0', max: String(2n ** BigInt(bits)), maxStrict: true }];
}
/** What each option must be. */
const SHAPES = {
    minLength: [isCount, 'a whole number'],
    maxLength: [isCount, 'a whole number'],
    minItems: [isCount, 'a whole number'],
    maxItems: [isCount, 'a whole number'],
    minProperties: [isCount, 'a whole number'],
    maxProperties: [isCount, 'a whole number'],
    pattern: [isText, 'text'],
    format: [isText, 'text'],
    defaultTimezone: [isText, 'text'],
    timezone: [isFlag, 'true or false'],
    uniqueItems: [isFlag, 'true or false'],
    multipleOf: [(value) => typeof value === 'number' && value > 0, 'a number greater than 0'],
    required: [(value) => Array.isArray(value) && value.every(isText), 'a list of names'],
};
/** Throws `CONFIG_INVALID` for options that the type does not have, or that are of the wrong shape. `place` is the property's. */
function demandOptions(options, type, place) {
    const legal = TYPE_OPTIONS[type] ?? [];
    for (const [name, value] of Object.entries(options)) {
        const at = (0,rule_place/* inside */.nx)(place, 'logicalTypeOptions', name);
        if (!legal.includes(name)) {
            const near = (0,nearest/* nearest */.p)(name, legal);
            throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
                what: `an option of the type ${type} must be one of ${legal.join(', ') || 'none'}: current value is "${name}"`,
                fix: near === null ? 'remove the option' : `did you mean "${near}"?`,
            });
        }
        const [fits, words] = shapeOf(name, type);
        if (fits(value))
            continue;
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
            what: `the option "${name}" must be ${words}: current value is ${JSON.stringify(value)}`,
            fix: 'correct the value',
        });
    }
}
/** Before 3.1 an exclusive limit is a flag that makes the other one strict. */
function shapeOf(name, type) {
    const shape = SHAPES[name];
    if (shape !== undefined)
        return shape;
    const isLimit = type === 'integer' || type === 'number' ? (value) => typeof value === 'number' : isText;
    const words = type === 'integer' || type === 'number' ? 'a number' : 'text';
    return [(value) => isLimit(value) || (name.startsWith('exclusive') && isFlag(value)), words];
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/nested-schema.js




/** Times inside nested values, as the engine and ISO 8601 write them. */
const TIMES = {
    date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    timestamp: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}',
    time: '^[0-9]{2}:[0-9]{2}',
};
/** What cannot be said of a value inside another one. */
const FLAT_ONLY = ['unique', 'primaryKey', 'quality', 'relationships'];
/** A property that holds records or lists as a JSON Schema of its values. What is not required may be null. */
function nestedSchema(property, place) {
    const type = logicalTypeOf(property);
    const options = property.logicalTypeOptions ?? {};
    demandOptions(options, type ?? 'boolean', place);
    if (type === 'array')
        return arraySchema(property, options, place);
    if (type === 'object')
        return objectSchema(property, options, place);
    return type === null ? {} : scalarSchema(type, options, place);
}
function arraySchema({ items }, options, place) {
    const at = (0,rule_place/* inside */.nx)(place, 'items');
    return { type: 'array', ...options, ...(items === undefined ? {} : { items: innerSchema(items, at) }) };
}
function objectSchema({ properties = [] }, options, place) {
    const { required: stated, ...counts } = options;
    const listed = Array.isArray(stated) ? stated : [];
    const named = properties.map((child, index) => ({
        name: child.physicalName ?? child.name ?? '',
        isRequired: child.required === true || listed.includes(child.name ?? ''),
        schema: innerSchema(child, (0,rule_place/* inside */.nx)(place, 'properties', index)),
    }));
    const required = [...new Set([...listed, ...named.flatMap(({ name, isRequired }) => (isRequired ? [name] : []))])];
    return {
        type: 'object',
        ...counts,
        required,
        properties: {
            // Nested columns hold every name, with null where a record has none.
            ...Object.fromEntries(listed.map((name) => [String(name), { not: { type: 'null' } }])),
            ...Object.fromEntries(named.map(({ name, isRequired, schema }) => [name, isRequired ? schema : orNull(schema)])),
        },
    };
}
function orNull(schema) {
    return Object.keys(schema).length === 0 ? schema : { anyOf: [{ type: 'null' }, schema] };
}
function innerSchema(property, place) {
    const flat = FLAT_ONLY.find((word) => property[word] !== undefined && property[word] !== false);
    if (flat !== undefined) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, flat), {
            what: `"${flat}" of a value inside another one cannot be judged`,
            fix: 'say it of a column',
        });
    }
    return nestedSchema(property, place);
}
function scalarSchema(type, options, place) {
    const pattern = TIMES[type];
    if (pattern !== undefined) {
        const [option] = Object.keys(options);
        if (option === undefined)
            return { type: 'string', pattern };
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'logicalTypeOptions', option), {
            what: `"${option}" of a time inside another value cannot be judged`,
            fix: 'say it of a column',
        });
    }
    const { format, exclusiveMinimum, exclusiveMaximum, ...rest } = options;
    return {
        type,
        ...rest,
        ...strict('minimum', exclusiveMinimum, rest),
        ...strict('maximum', exclusiveMaximum, rest),
        ...(typeof format === 'string' ? formatSchema(type, format, place) : {}),
    };
}
/** A flag makes the limit beside it strict; a number is a limit of its own. */
function strict(limit, exclusive, options) {
    const keyword = limit === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
    if (exclusive === true)
        return options[limit] === undefined ? {} : { [keyword]: options[limit] };
    return typeof exclusive === 'number' ? { [keyword]: exclusive } : {};
}
function formatSchema(type, format, place) {
    if (type === 'string') {
        const pattern = stringFormat(format, place);
        return pattern === null ? {} : { allOf: [{ pattern: `^(?:${pattern})$` }] };
    }
    const { min = null, max = null, maxStrict } = numberFormat(format, type, place) ?? {};
    if (min === null || max === null)
        return {};
    return { allOf: [{ minimum: Number(min), [maxStrict === true ? 'exclusiveMaximum' : 'maximum']: Number(max) }] };
}
/** The pattern of a string's format, null where there is nothing to test. Throws `CONFIG_UNSUPPORTED` for one that is not known. */
function stringFormat(format, place) {
    const pattern = Object.hasOwn(STRING_FORMATS, format) ? STRING_FORMATS[format] : undefined;
    if (pattern !== undefined)
        return pattern;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'logicalTypeOptions', 'format'), {
        what: `a format of strings must be one of ${Object.keys(STRING_FORMATS).join(', ')}: current value is "${format}"`,
        fix: 'use one of these, or a pattern',
    });
}
/** The range of a number's format, null where every number of the engine is in it. Throws `CONFIG_INVALID`. */
function numberFormat(format, type, place) {
    const legal = [...Object.keys(NUMBER_FORMATS), 'f64'].filter((name) => name.startsWith('f') === (type === 'number'));
    if (legal.includes(format))
        return NUMBER_FORMATS[format] ?? null;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', (0,rule_place/* inside */.nx)(place, 'logicalTypeOptions', 'format'), {
        what: `a format of the type ${type} must be one of ${legal.join(', ')}: current value is "${format}"`,
        fix: 'correct the format',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/logical-type.js





const NOTHING = { test: null, compared: null, isText: false };
const OFFSET = '(?:Z|[+-][0-9]{2}:?[0-9]{2})';
/** ISO 8601 that must hold an offset, where the contract wants one and states no format. */
const logical_type_ZONED = {
    timestamp: `${text_patterns/* DATE */.vH}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?${OFFSET}`,
    time: `[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?${OFFSET}`,
};
const AS = { date: 'date', timestamp: 'time', time: 'clock' };
/** Reads the type of a property; without a logical type the physical one tells it, where it is one that everybody knows. */
function logicalReading(property, place) {
    const type = logicalTypeOf(property);
    switch (type) {
        case null:
            return NOTHING;
        case 'string':
            return { test: { kind: 'type', type }, compared: null, isText: true };
        case 'number':
        case 'integer':
            return { test: { kind: 'type', type }, compared: { as: type }, isText: false };
        case 'boolean':
            return { test: { kind: 'type', type }, compared: null, isText: false };
        case 'object':
        case 'array':
            return { test: { kind: 'json-schema', schema: nestedSchema(property, place) }, compared: null, isText: true };
        default:
            return timeReading(type, property, place);
    }
}
function timeReading(type, { logicalTypeOptions: options = {} }, place) {
    const as = AS[type] ?? 'time';
    const wantsZone = options['timezone'] === true;
    const format = options['format'];
    if (typeof format !== 'string') {
        const looks = wantsZone ? logical_type_ZONED[type] : undefined;
        const notation = looks === undefined ? {} : { looks };
        return { ...judged(as, notation), isText: wantsZone };
    }
    const at = (0,rule_place/* inside */.nx)(place, 'logicalTypeOptions', 'format');
    const read = javaTimeFormat(format);
    if ('unsupported' in read) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', at, {
            what: `a format must be made of letters of Java's DateTimeFormatter that are honoured: "${read.unsupported}" in "${format}" is not`,
            fix: 'use y, M, d, H, h, m, s, S, a, E, X and quoted text',
        });
    }
    if (wantsZone && !read.hasZone) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
            what: `a format of times with a time zone must hold one: current value is "${format}"`,
            fix: 'add "XXX" to the format, or remove "timezone"',
        });
    }
    return { ...judged(as, { format: read.format, looks: read.looks }), isText: true };
}
function judged(as, notation) {
    // Dates have one notation only; an empty one would take any that the engine knows.
    const written = as === 'date' && Object.keys(notation).length === 0 ? {} : { notation };
    return { test: { kind: 'type', type: as, ...written }, compared: { as, ...written } };
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/property-checks.js








/** Reads a property. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place. */
function propertyChecks(column, scope) {
    const { property, place } = column;
    const type = logicalTypeOf(property);
    demandOptions(property.logicalTypeOptions ?? {}, type ?? 'boolean', place);
    const reading = logicalReading(property, place);
    const typePlace = (0,rule_place/* inside */.nx)(place, property.logicalType === undefined ? 'physicalType' : 'logicalType');
    return {
        isText: reading.isText,
        drafts: [
            { name: `column.${column.name}.presence`, demand: { kind: 'column', column: column.name }, ...(0,rule_place/* placeOf */.$t)(place) },
            ...required(column),
            ...(reading.test === null ? [] : [valueCheck(column, 'type', { test: reading.test, at: typePlace })]),
            ...options(column, reading, scope),
            ...room(column),
            ...(property.unique === true
                ? [valueCheck(column, 'unique', { test: { kind: 'not-repeated' }, at: (0,rule_place/* inside */.nx)(place, 'unique') })]
                : []),
        ],
    };
}
function required({ name, property, place }) {
    if (property.required !== true && property.primaryKey !== true)
        return [];
    const at = (0,rule_place/* inside */.nx)(place, property.required === true ? 'required' : 'primaryKey');
    const demand = { ...everyValue([name], { kind: 'present', nan: true }), skip: 'never' };
    return [{ name: `column.${name}.required`, demand, whenAbsent: 'skip', ...(0,rule_place/* placeOf */.$t)(at) }];
}
/** Text for a column of `varchar(18)` has at most 18 characters, whether it counts characters or bytes. */
function room(column) {
    const max = roomOf(column.property);
    if (max === null)
        return [];
    const test = { kind: 'length', bounds: { max } };
    return [valueCheck(column, 'physical-length', { test, at: (0,rule_place/* inside */.nx)(column.place, 'physicalType') })];
}
/** The options of nested values are in the schema of their type. */
function options(column, reading, scope) {
    if (reading.test?.kind === 'json-schema')
        return [];
    const stated = column.property.logicalTypeOptions ?? {};
    return Object.entries(stated).flatMap(([name, value]) => {
        const at = (0,rule_place/* inside */.nx)(column.place, 'logicalTypeOptions', name);
        const test = optionTest(name, value, { column, reading, scope, at });
        return test === null ? [] : [valueCheck(column, name, { test, at })];
    });
}
function optionTest(name, value, context) {
    switch (name) {
        case 'minLength':
            return { kind: 'length', bounds: { min: Number(value) } };
        case 'maxLength':
            return { kind: 'length', bounds: { max: Number(value) } };
        case 'multipleOf':
            return { kind: 'multiple-of', of: Number(value) };
        case 'pattern':
            return pattern(String(value), context);
        case 'format':
            return format(String(value), context);
        default:
            return limit(name, value, context);
    }
}
/** As in JSON Schema a pattern is found anywhere unless it is anchored. */
function pattern(stated, { scope, at }) {
    const patterns = [(0,rule_pattern/* rulePattern */.R)(stated, { readPattern: scope.readPattern, place: at })];
    return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
}
/** The format of a time is part of its type. */
function format(stated, { column }) {
    const type = logicalTypeOf(column.property);
    if (type === 'string') {
        const looks = stringFormat(stated, column.place);
        return looks === null ? null : { kind: 'matches', syntax: 'regex', patterns: [`^(?:${looks})$`], need: 'all' };
    }
    if (type !== 'integer' && type !== 'number')
        return null;
    const bounds = numberFormat(stated, type, column.place);
    return bounds === null ? null : { kind: 'between', bounds, as: type, unreadable: 'holds' };
}
const property_checks_LIMITS = {
    minimum: (min, minStrict) => ({ min, minStrict }),
    maximum: (max, maxStrict) => ({ max, maxStrict }),
    exclusiveMinimum: (min) => ({ min, minStrict: true }),
    exclusiveMaximum: (max) => ({ max, maxStrict: true }),
};
function limit(name, value, context) {
    const bounds = property_checks_LIMITS[name];
    const { compared } = context.reading;
    if (bounds === undefined || compared === null || typeof value === 'boolean')
        return null;
    const flag = `exclusive${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const isStrict = context.column.property.logicalTypeOptions?.[flag] === true;
    const stated = typeof value === 'number' ? value : readableTime(String(value), context);
    return { kind: 'between', bounds: bounds(stated, isStrict), ...compared, unreadable: 'holds' };
}
/** A limit of times, written as the data's are. Without a stated format that is ISO 8601. */
function readableTime(text, { reading, column, at }) {
    const { notation, as } = reading.compared ?? {};
    const zone = column.property.logicalTypeOptions?.['defaultTimezone'];
    const hasOwn = column.property.logicalTypeOptions?.['timezone'] === true || notation?.format?.includes('%z') === true;
    if (typeof zone === 'string' && !hasOwn && !/^(Etc\/)?(UTC|GMT|Universal|Zulu)$/.test(zone)) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', at, {
            what: `limits of times are compared in UTC: the default time zone is "${zone}"`,
            fix: 'let times hold their offset and state no other default time zone, or leave the limit out',
        });
    }
    const isWritten = notation?.looks !== undefined
        ? (0,strptime_format/* looksSo */.pM)(notation.looks, text)
        : as === 'clock'
            ? /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)
            : !Number.isNaN(Date.parse(text.replace(' ', 'T')));
    if (isWritten)
        return text;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
        what: `a limit must be written as the values are: current value is "${text}"`,
        fix: 'write it in the format of the property, or in ISO 8601 where it has none',
    });
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(41950);
// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/read-suite.js + 26 modules
var read_suite = __webpack_require__(76688);
;// CONCATENATED MODULE: ./build/packages/data/src/odcs/quality-bounds.js

/**
 * What each comparison demands of a number. The standard calls `mustBeBetween` the same as `mustBeGreaterThan` with `mustBeLessThan`, so
 * that neither end belongs to it.
 */
const OPERATORS = [
    ['mustBe', ([value = 0]) => ({ min: value, max: value })],
    ['mustNotBe', ([value = 0]) => ({ min: value, max: value, outside: true })],
    ['mustBeGreaterThan', ([min = 0]) => ({ min, minStrict: true })],
    ['mustBeGreaterOrEqualTo', ([min = 0]) => ({ min })],
    ['mustBeLessThan', ([max = 0]) => ({ max, maxStrict: true })],
    ['mustBeLessOrEqualTo', ([max = 0]) => ({ max })],
    ['mustBeBetween', ([min = 0, max = 0]) => ({ min, max, minStrict: true, maxStrict: true })],
    ['mustNotBeBetween', ([min = 0, max = 0]) => ({ min, max, minStrict: true, maxStrict: true, outside: true })],
];
/** The comparisons of a rule, at least one. `per`: what a stated number is divided by (100 for percent). */
function comparisons(quality, place, per) {
    const stated = OPERATORS.flatMap(([operator, bounds]) => {
        const value = quality[operator];
        if (value === undefined)
            return [];
        return [{ operator, bounds: bounds(numbers(value, (0,rule_place/* inside */.nx)(place, operator)).map((one) => one / per)) }];
    });
    if (stated.length > 0)
        return stated;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `a rule must compare its number with one of ${OPERATORS.map(([name]) => name).join(', ')}: it has none of them`,
        fix: 'add "mustBe: 0", or what else is meant',
    });
}
/** Truth values count 1 and 0, as queries give them. */
function numbers(value, place) {
    const list = (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'boolean' ? Number(one) : one));
    const found = list.filter((one) => typeof one === 'number' && Number.isFinite(one));
    const [low = 0, high = low] = found.map(Number);
    if (found.length === list.length && list.length > 0 && low <= high)
        return found.map(Number);
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `a rule compares with numbers, the smaller one first: current value is ${JSON.stringify(value)}`,
        fix: 'correct the value',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/quality-words.js

/** What a breach does, by the words people use for a severity; the standard leaves them open. */
const SEVERITIES = {
    error: ['error', 'critical', 'fatal', 'blocker', 'high', 'major', 'fail'],
    warning: ['warning', 'warn', 'medium', 'moderate', 'minor'],
    info: ['info', 'information', 'informational', 'low', 'notice'],
};
const LEVELS = ['error', 'warning', 'info'];
/** The severity a rule states, or null. Throws `CONFIG_UNSUPPORTED` for a word nobody can rank. */
function severityOf({ severity }, place) {
    if (severity === undefined)
        return null;
    const found = LEVELS.find((level) => SEVERITIES[level].includes(severity.trim().toLowerCase()));
    if (found !== undefined)
        return found;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'severity'), {
        what: `a severity must be one of ${LEVELS.flatMap((level) => SEVERITIES[level]).join(', ')}: current value is "${severity}"`,
        fix: 'use one of these words',
    });
}
/** Quality dimensions by their short names. */
const DIMENSIONS = {
    ac: 'accuracy',
    cp: 'completeness',
    cf: 'conformity',
    cs: 'consistency',
    cv: 'coverage',
    tm: 'timeliness',
    uq: 'uniqueness',
};
function dimensionOf(stated) {
    return Object.hasOwn(DIMENSIONS, stated) ? (DIMENSIONS[stated] ?? stated) : stated;
}
/** What the author says of a rule for people, or null. */
function noteOf({ description, dimension, businessImpact }) {
    const aside = [
        ...(dimension === undefined ? [] : [dimensionOf(dimension)]),
        ...(businessImpact === undefined ? [] : [`impact: ${businessImpact}`]),
    ].join('; ');
    const words = [...(description ? [description.trim()] : []), ...(aside === '' ? [] : [`(${aside})`])].join(' ');
    return words === '' ? null : words;
}
/** How a rule is called in reports: by its id or name, else by what it measures. */
function nameOf(quality, measured) {
    return (quality.id ?? quality.name ?? measured).trim().replace(/\s+/g, '-');
}
/** Is the number a share of the rows? */
function isPercent({ unit }, place) {
    const word = unit?.trim().toLowerCase() ?? 'rows';
    if (word === 'rows' || word === 'row' || word === 'count')
        return false;
    if (word === 'percent' || word === 'percentage' || word === '%')
        return true;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'unit'), {
        what: `a unit must be rows or percent: current value is "${unit}"`,
        fix: 'use one of these',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/library-checks.js





/** Names of the metrics before 3.1, by what they are called since. */
const OLD_RULES = {
    nullCheck: 'nullValues',
    nullCount: 'nullValues',
    duplicateCount: 'duplicateValues',
    uniqueCheck: 'duplicateValues',
    validValues: 'invalidValues',
};
/** The metrics of the library, and whether they belong to a property, an object, or both. */
const METRICS = {
    nullValues: ['property'],
    missingValues: ['property'],
    invalidValues: ['property'],
    duplicateValues: ['property', 'object'],
    rowCount: ['object'],
};
/** What the metric of a rule is called today, or null where it has none. */
function metricOf({ metric, rule }) {
    const stated = metric ?? rule;
    if (stated === undefined)
        return null;
    return Object.hasOwn(OLD_RULES, stated) ? (OLD_RULES[stated] ?? stated) : stated;
}
/** The demands of a rule of the library, one a comparison. */
function libraryDemands(rule, scope) {
    const metric = demandMetric(rule);
    const { quality, place } = rule;
    const share = isPercent(quality, place);
    const compared = comparedBy(rule, share ? 100 : 1);
    return compared.map(({ operator, bounds }) => ({
        suffix: compared.length === 1 ? '' : `.${operator}`,
        demand: metric === 'rowCount'
            ? rowCount(rule, share, bounds)
            : counted(...measured(metric, rule, scope), { share, within: bounds }),
    }));
}
/** Before 3.1 a list of legal values, or a check by its name alone, allows no breach. */
function comparedBy({ quality, place }, per) {
    const isBare = quality.metric === undefined && ['validValues', 'nullCheck', 'uniqueCheck'].includes(quality.rule ?? '');
    const isCompared = Object.keys(quality).some((key) => /^must(Not)?Be/.test(key));
    return isBare && !isCompared ? comparisons({ ...quality, mustBe: 0 }, place, per) : comparisons(quality, place, per);
}
function demandMetric({ quality, column, place }) {
    const metric = metricOf(quality);
    const level = column === null ? 'object' : 'property';
    const legal = Object.keys(METRICS).filter((name) => METRICS[name]?.includes(level));
    if (metric !== null && legal.includes(metric))
        return metric;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, quality.metric === undefined ? 'rule' : 'metric'), {
        what: `a metric of ${level === 'object' ? 'an object' : 'a property'} must be one of ${legal.join(', ')}: current value is ${metric === null ? 'none' : `"${metric}"`}`,
        fix: 'use one of these, or a rule of type sql',
    });
}
function rowCount({ place }, share, bounds) {
    if (!share)
        return { kind: 'metric', metric: { of: 'rows' }, bounds };
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'unit'), {
        what: 'the number of rows cannot be a percentage',
        fix: 'remove the unit',
    });
}
function measured(metric, rule, scope) {
    const columns = rule.column === null ? keyColumns(rule, scope) : [rule.column];
    if (metric === 'nullValues')
        return [columns, { test: { kind: 'present', nan: true }, skip: 'never' }];
    if (metric === 'duplicateValues')
        return [columns, { test: { kind: 'not-repeated' }, skip: 'any-missing' }];
    if (metric === 'missingValues')
        return [columns, { test: { kind: 'holds', predicate: notMissing(rule) }, skip: 'never' }];
    return [columns, { test: validTest(rule, scope), skip: 'any-missing' }];
}
/** In text files an empty field is null, so that both mean the same here. */
function notMissing({ column, quality, place }) {
    const name = column ?? '';
    const stated = argument(quality, 'missingValues', place);
    const values = stated.filter((value) => value !== null && value !== '').map((value) => plain(value, place));
    const listed = { column: name, in: values };
    const isNullToo = stated.length > values.length;
    return { not: isNullToo ? { any: [{ column: name, is: 'missing' }, listed] } : listed };
}
function validTest(rule, scope) {
    const { quality, place } = rule;
    const pattern = quality.arguments?.['pattern'];
    const hasValues = quality.validValues !== undefined || quality.arguments?.['validValues'] !== undefined;
    if (pattern !== undefined && hasValues) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'arguments'), {
            what: 'legal values and a pattern cannot be counted together',
            fix: 'write two rules',
        });
    }
    if (typeof pattern === 'string') {
        const at = (0,rule_place/* inside */.nx)(place, 'arguments', 'pattern');
        const patterns = [(0,rule_pattern/* rulePattern */.R)(pattern, { readPattern: scope.readPattern, place: at })];
        return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
    }
    const values = quality.validValues ?? argument(quality, 'validValues', place);
    return { kind: 'one-of', values: values.filter((value) => value !== null).map((value) => plain(value, place)) };
}
function keyColumns({ quality, place }, { object }) {
    return argument(quality, 'properties', place).map((name) => {
        const property = object.properties?.find((one) => one.name === name);
        if (property !== undefined)
            return columnName(property);
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', (0,rule_place/* inside */.nx)(place, 'arguments', 'properties'), {
            what: `a key must be made of properties of "${object.name}": ${JSON.stringify(name)} is none`,
            fix: 'correct the name',
        });
    });
}
function argument({ arguments: given }, name, place) {
    const value = given?.[name];
    if (Array.isArray(value) && value.length > 0)
        return value;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', (0,rule_place/* inside */.nx)(place, 'arguments'), {
        what: `the rule must have a list "${name}" among its arguments: current value is ${JSON.stringify(value ?? null)}`,
        fix: `add "${name}"`,
    });
}
function plain(value, place) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', (0,rule_place/* inside */.nx)(place, 'arguments'), {
        what: `a listed value must be text, a number or a truth value: current value is ${JSON.stringify(value)}`,
        fix: 'correct the value',
    });
}

// EXTERNAL MODULE: ./build/packages/data/src/engine/sql.js
var sql = __webpack_require__(85283);
;// CONCATENATED MODULE: ./build/packages/data/src/odcs/query-text.js



const OBJECT_WORDS = ['object', 'table', 'model'];
const PROPERTY_WORDS = ['property', 'column', 'field'];
/**
 * A rule's query as the engine takes it: `{object}` and `{property}` (with or without `$`) are put in, and the object's own name means
 * the data. Throws `CONFIG_UNSUPPORTED` for other words in braces.
 */
function queryText(query, rule, scope) {
    const { object } = scope;
    const named = query.replace(/(["`]?)\$?\{([A-Za-z_]+)\}\1/g, (whole, _quote, word) => {
        if (OBJECT_WORDS.includes(word))
            return 'data';
        if (PROPERTY_WORDS.includes(word) && rule.column !== null)
            return (0,sql/* quoteName */.AB)(rule.column);
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(rule.place, 'query'), {
            what: `a query may hold {object}${rule.column === null ? '' : ' and {property}'}: current value holds ${whole}`,
            fix: 'write the name itself',
        });
    });
    const bare = named.trim().replace(/;\s*$/, '');
    const names = [...new Set([object.name, object.physicalName ?? object.name])];
    const used = names.filter((name) => name.toLowerCase() !== 'data' && mentions(bare, name));
    if (used.length === 0)
        return bare;
    // The line break ends a comment at the end of the query.
    return `WITH ${used.map((name) => `${(0,sql/* quoteName */.AB)(name)} AS (SELECT * FROM data)`).join(', ')} SELECT * FROM (${bare}\n)`;
}
function mentions(query, name) {
    return new RegExp(`(?<!\\w)${(0,strptime_format/* quoteRegex */.MI)(name)}(?!\\w)`, 'iu').test(query);
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/quality-checks.js







/** Reads one rule of quality. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place. */
async function qualityChecks(rule, scope) {
    const { quality, place } = rule;
    const type = quality.type ?? (metricOf(quality) === null && quality.query !== undefined ? 'sql' : 'library');
    if (type === 'text')
        return { drafts: [], unchecked: [unchecked(rule)] };
    if (type === 'custom')
        return { drafts: await customChecks(rule, scope), unchecked: [] };
    const shared = sharedBy(rule);
    if (type === 'library') {
        const name = `${prefix(rule)}.${nameOf(quality, metricOf(quality) ?? 'rule')}`;
        const demands = libraryDemands(rule, scope);
        return {
            drafts: demands.map(({ suffix, demand }) => ({
                ...shared,
                name: `${name}${suffix}`,
                demand,
                whenAbsent: 'skip',
            })),
            unchecked: [],
        };
    }
    const { query } = quality;
    if (query === undefined) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
            what: 'a rule of type sql must have a "query": it has none',
            fix: 'add it',
        });
    }
    const sql = queryText(query, rule, scope);
    const compared = comparisons(quality, place, 1);
    return {
        drafts: compared.map(({ operator, bounds }) => ({
            ...shared,
            name: `${prefix(rule)}.${nameOf(quality, 'sql')}${compared.length === 1 ? '' : `.${operator}`}`,
            demand: { kind: 'metric', metric: { of: 'query', sql }, bounds },
        })),
        unchecked: [],
    };
}
function prefix({ column }) {
    return column === null ? 'quality' : `column.${column}.quality`;
}
function sharedBy({ quality, place }) {
    const severity = severityOf(quality, place);
    const note = noteOf(quality);
    return { ...(severity === null ? {} : { severity }), ...(note === null ? {} : { note }), ...(0,rule_place/* placeOf */.$t)(place) };
}
function unchecked({ quality, column, place }) {
    const words = noteOf(quality) ?? nameOf(quality, 'a rule in words');
    return { what: column === null ? words : `"${column}": ${words}`, ...(0,rule_place/* placeOf */.$t)(place) };
}
const GREAT_EXPECTATIONS = ['greatexpectations', 'great-expectations', 'great_expectations', 'gx'];
/** Expectations are read by the reader of Great Expectations; other engines are not here. */
async function customChecks(rule, scope) {
    const { quality, place } = rule;
    const engine = quality.engine ?? '';
    if (!GREAT_EXPECTATIONS.includes(engine.toLowerCase())) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'engine'), {
            what: `rules of another engine can be judged for greatExpectations only: current value is "${engine}"`,
            fix: 'write the rule as type library or sql',
        });
    }
    const at = (0,rule_place/* inside */.nx)(place, 'implementation');
    const where = () => at.locate(at.pointer);
    const value = { name: quality.name ?? 'quality', expectations: await expectations(rule, at) };
    const suite = await (0,read_suite.readSuite)({ name: place.name, locate: where, sha256: '', value }, { now: scope.now });
    const { severity, note } = sharedBy(rule);
    return suite.file.checks.map((check) => ({
        ...check,
        name: `${prefix(rule)}.${check.name}`,
        ...(severity === undefined ? {} : { severity }),
        ...(note === undefined ? {} : { note }),
        ...(0,rule_place/* placeOf */.$t)(at),
    }));
}
/** One expectation, a list of them or a suite, as a mapping or as text that holds one. */
async function expectations({ quality, column }, place) {
    const { implementation } = quality;
    const stated = typeof implementation === 'string' ? await embedded(implementation, place) : (implementation ?? null);
    const held = (0,guard/* isJsonObject */.O)(stated) ? stated['expectations'] : undefined;
    const list = Array.isArray(stated) ? stated : Array.isArray(held) ? held : [stated];
    return list.map((one) => ((0,guard/* isJsonObject */.O)(one) ? withColumn(one, column) : one));
}
/** The text stands in the contract: its own lines would mean nothing to anybody. */
async function embedded(text, place) {
    try {
        return (await (0,parse_yaml/* parseYaml */.h)(text, place.name)).value;
    }
    catch (cause) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
            what: `an implementation must be YAML or JSON: ${cause instanceof Error ? cause.message : ''}`,
            fix: 'correct the text',
        });
    }
}
/** An expectation of a column need not say which one where it stands on its property. */
function withColumn(expectation, column) {
    const type = String(expectation['type'] ?? expectation['expectation_type'] ?? '');
    const kwargs = (0,guard/* isJsonObject */.O)(expectation['kwargs']) ? expectation['kwargs'] : {};
    const needsColumn = column !== null && /^expect_column_(?!pair)/.test(type) && kwargs['column'] === undefined;
    return needsColumn ? { ...expectation, kwargs: { column, ...kwargs } } : expectation;
}

// EXTERNAL MODULE: ./build/packages/data/src/frictionless/table-name.js
var table_name = __webpack_require__(4876);
;// CONCATENATED MODULE: ./build/packages/data/src/odcs/relationship-checks.js



/** Reads a foreign key. `column`: that of the property it stands on, or null on an object. As in SQL a missing value refers to nothing. */
function relationshipCheck({ from, to }, column, { scope, place }) {
    const targets = listed(to).map((reference) => referred(reference, scope, (0,rule_place/* inside */.nx)(place, 'to')));
    const columns = column === null ? ownColumns(from, scope, place) : propertyColumn(column, from, place);
    const tables = new Set(targets.map(({ object }) => object));
    const [object = ''] = tables;
    if (tables.size !== 1 || targets.length !== columns.length) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
            what: `a foreign key must pair its ${columns.length} properties with as many of one object: it names ${targets.length} of ${tables.size} objects`,
            fix: 'pair the properties',
        });
    }
    const table = object === scope.object.name ? 'data' : (0,table_name/* tableName */.C)(object);
    return {
        name: `${column === null ? 'key' : `column.${column}`}.refers-to.${object}`,
        demand: everyValue(columns, { kind: 'found-in', table, columns: targets.map((target) => target.column) }),
        whenAbsent: 'skip',
        whenEmpty: 'skip',
        ...(0,rule_place/* placeOf */.$t)(place),
    };
}
function listed(reference) {
    return typeof reference === 'string' ? [reference] : reference;
}
function propertyColumn(column, from, place) {
    if (from === undefined)
        return [column];
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', (0,rule_place/* inside */.nx)(place, 'from'), {
        what: 'a relationship of a property must not say where it comes from',
        fix: 'remove "from"',
    });
}
function ownColumns(from, scope, place) {
    const at = (0,rule_place/* inside */.nx)(place, 'from');
    const columns = listed(from ?? []).map((reference) => referred(reference, scope, at));
    if (columns.length > 0 && columns.every(({ object }) => object === scope.object.name))
        return columns.map(({ column }) => column);
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', at, {
        what: `a relationship of an object must come from its own properties: current value is ${JSON.stringify(from ?? null)}`,
        fix: `name properties of "${scope.object.name}"`,
    });
}
/** `object.property` by names, or `schema/<id>/properties/<id>` by ids. */
function referred(reference, { contract }, place) {
    const own = reference.startsWith('#') ? reference.slice(1) : reference;
    if (own.includes('#'))
        throw unsupported('to another contract', reference, place);
    const parts = own.replace(/^\//, '').split('/');
    if (parts[0] === 'schema')
        return byIds(parts, { contract, reference, place });
    const [name = '', property = '', ...nested] = own.split('.');
    if (nested.length > 0)
        throw unsupported('into a nested value', reference, place);
    const object = contract.schema?.find((one) => one.name === name);
    const found = object?.properties?.find((one) => one.name === property);
    if (property !== '' && (object === undefined || found !== undefined))
        return { object: name, column: found === undefined ? property : columnName(found) };
    throw unknown(reference, contract.schema ?? [], place);
}
function byIds([, objectId, word, propertyId, ...nested], { contract, reference, place }) {
    if (nested.length > 0)
        throw unsupported('into a nested value', reference, place);
    const object = contract.schema?.find(({ id }) => id === objectId);
    const property = word === 'properties' ? object?.properties?.find(({ id }) => id === propertyId) : undefined;
    if (object !== undefined && property !== undefined)
        return { object: object.name, column: columnName(property) };
    throw unknown(reference, contract.schema ?? [], place);
}
function unsupported(what, reference, place) {
    return (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', place, {
        what: `a relationship ${what} cannot be judged: current value is "${reference}"`,
        fix: 'refer to a property of an object of this contract',
    });
}
function unknown(reference, objects, place) {
    return (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `a relationship must lead to a property: "${reference}" leads to none of ${objects.map(({ name }) => name).join(', ')}`,
        fix: 'write "object.property" with their names, or "schema/<id>/properties/<id>" with their ids',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/sla-checks.js


/** Promises that data can be held against: how old its newest row is. */
const AGE_PROPERTIES = ['latency', 'ly', 'freshness'];
/** Hours in each unit. */
const HOURS = [
    [['s', 'sec', 'second', 'seconds'], 1 / 3600],
    [['m', 'min', 'minute', 'minutes'], 1 / 60],
    [['h', 'hr', 'hour', 'hours'], 1],
    [['d', 'day', 'days'], 24],
    [['w', 'wk', 'week', 'weeks'], 24 * 7],
    [['mo', 'month', 'months'], 24 * 30],
    [['y', 'yr', 'year', 'years'], 24 * 365],
];
/** Reads the promises. Latency and freshness of a named column are judged; the others are for people. */
function slaChecks(scope, place) {
    const { slaProperties = [], slaDefaultElement } = scope.contract;
    const read = slaProperties.map((sla, index) => {
        const at = (0,rule_place/* inside */.nx)(place, 'slaProperties', index);
        const isAge = AGE_PROPERTIES.some((name) => name === sla.property.toLowerCase());
        const element = sla.element ?? slaDefaultElement;
        if (!isAge || element === undefined)
            return { drafts: [], unchecked: [{ what: words(sla), ...(0,rule_place/* placeOf */.$t)(at) }] };
        return { drafts: ageChecks(sla, element, { scope, place: at }), unchecked: [] };
    });
    return { drafts: read.flatMap(({ drafts }) => drafts), unchecked: read.flatMap(({ unchecked }) => unchecked) };
}
function words({ property, value, unit, description }) {
    const stated = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `${property}: ${[stated, unit].filter((part) => part !== undefined).join(' ')}${description === undefined ? '' : ` (${description})`}`;
}
/** Elements of other objects are promises about other tables. */
function ageChecks(sla, element, { scope, place }) {
    const max = hoursOf(sla, place);
    return element.split(',').flatMap((one) => {
        const parts = one.trim().split('.');
        const [name = '', object = scope.object.name] = parts.reverse();
        const { object: own } = scope;
        if (object !== own.name && object !== own.physicalName)
            return [];
        const property = own.properties?.find((candidate) => candidate.name === name || candidate.physicalName === name);
        const column = property === undefined ? name : columnName(property);
        return [
            {
                name: `column.${column}.${sla.property.toLowerCase() === 'ly' ? 'latency' : sla.property}`,
                demand: { kind: 'metric', metric: { of: 'age-hours', column }, bounds: { max } },
                ...(sla.description === undefined ? {} : { note: sla.description }),
                ...(0,rule_place/* placeOf */.$t)(place),
            },
        ];
    });
}
function hoursOf({ value, unit }, place) {
    const hours = HOURS.find(([names]) => names.includes((unit ?? 'd').trim().toLowerCase()))?.[1];
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (hours !== undefined && typeof amount === 'number' && amount >= 0)
        return amount * hours;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, hours === undefined ? 'unit' : 'value'), {
        what: `an age must be a number of ${HOURS.map(([names]) => names[0]).join(', ')}: current value is ${JSON.stringify(value)} ${unit ?? ''}`,
        fix: 'state a number and one of these units',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/odcs/read-contract.js











const checkVersion30 = (0,guard/* guard */.a)(contractSchema('3.0'));
const checkVersion31 = (0,guard/* guard */.a)(contractSchema('3.1'));
/**
 * Reads an Open Data Contract of version 3.0 or 3.1 for one of its objects. Throws `CONFIG_INVALID` for what breaks the standard and
 * `CONFIG_UNSUPPORTED` for what it allows and nobody here can judge, with the place. What the standard means for people only is listed.
 */
async function readOdcsContract(value, source, options) {
    const root = { language: 'data contract', name: source.name, locate: source.locate, pointer: '' };
    const contract = await checked(value, source, root);
    const index = chosen(contract.schema ?? [], options.object, (0,rule_place/* inside */.nx)(root, 'schema'));
    const object = contract.schema?.[index] ?? { name: '' };
    const place = (0,rule_place/* inside */.nx)(root, 'schema', index);
    const scope = { contract, object, place, readPattern: await (0,linear_pattern/* patternReader */.oC)(), now: options.now };
    const columns = columnsOf(object, place);
    const read = columns.map((column) => ({ column, ...propertyChecks(column, scope) }));
    const quality = await allQuality(columns, scope);
    const sla = slaChecks(scope, root);
    const drafts = [
        ...read.flatMap(({ drafts: own }) => own),
        ...primaryKey(columns, place),
        ...quality.flatMap(({ drafts: own }) => own),
        ...relationships(columns, scope),
        ...sla.drafts,
    ];
    for (const { column, drafts: own } of read)
        await demandNested(own, column);
    const hidden = columns.filter(({ property }) => isHidden(property)).map(({ name }) => name);
    const textColumns = read.filter(({ isText }) => isText).map(({ column }) => column.name);
    return {
        name: source.name,
        sha256: source.sha256,
        language: 'Open Data Contract',
        checks: settled(drafts),
        reading: textColumns.length === 0 ? {} : { textColumns },
        ...(hidden.length === 0 ? {} : { hidden }),
        unchecked: [...quality.flatMap(({ unchecked }) => unchecked), ...untyped(columns), ...sla.unchecked],
    };
}
async function checked(value, source, place) {
    const version = (0,guard/* isJsonObject */.O)(value) ? value['apiVersion'] : undefined;
    if (typeof version === 'string' && !API_VERSIONS.some((known) => known === version)) {
        throw (0,rule_place/* ruleFault */.XT)('CONFIG_UNSUPPORTED', (0,rule_place/* inside */.nx)(place, 'apiVersion'), {
            what: `its version must be one of ${API_VERSIONS.join(', ')}: current value is "${version}"`,
            fix: 'write the contract in one of these versions',
        });
    }
    const check = version === 'v3.1.0' ? checkVersion31 : checkVersion30;
    return check(value, `the data contract "${source.name}"`, { locate: source.locate });
}
function chosen(objects, wanted, place) {
    if (wanted === undefined && objects.length === 1)
        return 0;
    const index = objects.findIndex((object) => [object.name, object.id, object.physicalName].includes(wanted));
    if (wanted !== undefined && index >= 0)
        return index;
    const names = objects.map(({ name }) => name);
    const near = wanted === undefined ? null : (0,nearest/* nearest */.p)(wanted, names);
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', place, {
        what: `one object of the contract must be chosen: it has ${names.join(', ') || 'none'}${wanted === undefined ? '' : `, and none is "${wanted}"`}`,
        fix: near === null ? 'put "#" and the name of the object behind the path of the contract' : `did you mean "${near}"?`,
    });
}
function columnsOf({ properties = [] }, place) {
    const columns = properties.map((property, index) => ({
        name: columnName(property),
        property,
        place: (0,rule_place/* inside */.nx)(place, 'properties', index),
    }));
    const seen = new Set();
    const twice = columns.find(({ name }) => seen.size === seen.add(name).size);
    if (twice === undefined)
        return columns;
    throw (0,rule_place/* ruleFault */.XT)('CONFIG_INVALID', twice.place, {
        what: `every property must have a column of its own: "${twice.name}" stands twice`,
        fix: 'rename one of the properties',
    });
}
/** The columns of the primary key in their stated order are unique together; that none is missing is said of each. */
function primaryKey(columns, place) {
    const key = columns
        .filter(({ property }) => property.primaryKey === true)
        .sort((a, b) => (a.property.primaryKeyPosition ?? -1) - (b.property.primaryKeyPosition ?? -1));
    const [first] = key;
    if (first === undefined)
        return [];
    const at = key.length === 1 ? (0,rule_place/* inside */.nx)(first.place, 'primaryKey') : place;
    const demand = everyValue(key.map(({ name }) => name), { kind: 'not-repeated' });
    return [{ name: 'key.primary', demand, whenAbsent: 'skip', ...(0,rule_place/* placeOf */.$t)(at) }];
}
async function allQuality(columns, scope) {
    const rules = [
        ...columns.flatMap(({ name, property, place }) => (property.quality ?? []).map((quality, index) => ({
            quality,
            column: name,
            place: (0,rule_place/* inside */.nx)(place, 'quality', index),
        }))),
        ...(scope.object.quality ?? []).map((quality, index) => ({
            quality,
            column: null,
            place: (0,rule_place/* inside */.nx)(scope.place, 'quality', index),
        })),
    ];
    return Promise.all(rules.map((rule) => qualityChecks(rule, scope)));
}
function relationships(columns, scope) {
    return [
        ...columns.flatMap(({ name, property, place }) => (property.relationships ?? []).map((relationship, index) => relationshipCheck(relationship, name, { scope, place: (0,rule_place/* inside */.nx)(place, 'relationships', index) }))),
        ...(scope.object.relationships ?? []).map((relationship, index) => relationshipCheck(relationship, null, { scope, place: (0,rule_place/* inside */.nx)(scope.place, 'relationships', index) })),
    ];
}
/** Schemas of nested values are refused where they are written, not when the data is read. */
async function demandNested(drafts, { place }) {
    for (const { demand } of drafts) {
        if (demand.kind !== 'rows' || demand.test.kind !== 'json-schema')
            continue;
        const source = { name: place.name, locate: () => place.locate(place.pointer) };
        await (0,compile_schema/* compileSchema */.F)(demand.test.schema, { source, formats: true });
    }
}
/** Values of whatever is classified as anything but public stay on the runner. */
function isHidden({ classification, logicalTypeOptions }) {
    const word = classification?.trim().toLowerCase() ?? '';
    return (!['', 'public', 'open', 'none', 'unclassified'].includes(word) || logicalTypeOptions?.['format'] === 'password');
}
function untyped(columns) {
    return columns.flatMap(({ name, property, place }) => {
        if (property.physicalType === undefined || logicalTypeOf(property) !== null)
            return [];
        return [{ what: `"${name}": physical type ${property.physicalType}`, ...(0,rule_place/* placeOf */.$t)((0,rule_place/* inside */.nx)(place, 'physicalType')) }];
    });
}


/***/ })

};
