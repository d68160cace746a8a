export const id = 446;
export const ids = [446];
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

/***/ 69406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ API_VERSIONS),
/* harmony export */   C: () => (/* binding */ contractSchema)
/* harmony export */ });
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


/***/ }),

/***/ 10601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ valueCheck),
/* harmony export */   J_: () => (/* binding */ everyValue),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);

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
        ...(0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at),
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


/***/ }),

/***/ 48745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   eA: () => (/* binding */ libraryDemands),
/* harmony export */   eJ: () => (/* binding */ OLD_RULES)
/* harmony export */ });
/* harmony import */ var _frictionless_rule_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36873);
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
/* harmony import */ var _contract_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10601);
/* harmony import */ var _quality_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20723);
/* harmony import */ var _quality_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21257);





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
    const share = (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPercent */ ._3)(quality, place);
    const compared = comparedBy(rule, share ? 100 : 1);
    return compared.map(({ operator, bounds }) => ({
        suffix: compared.length === 1 ? '' : `.${operator}`,
        demand: metric === 'rowCount'
            ? rowCount(rule, share, bounds)
            : (0,_contract_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(...measured(metric, rule, scope), { share, within: bounds }),
    }));
}
/** Before 3.1 a list of legal values, or a check by its name alone, allows no breach. */
function comparedBy({ quality, place }, per) {
    const isBare = quality.metric === undefined && ['validValues', 'nullCheck', 'uniqueCheck'].includes(quality.rule ?? '');
    const isCompared = Object.keys(quality).some((key) => /^must(Not)?Be/.test(key));
    return isBare && !isCompared ? (0,_quality_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisons */ .l)({ ...quality, mustBe: 0 }, place, per) : (0,_quality_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisons */ .l)(quality, place, per);
}
function demandMetric({ quality, column, place }) {
    const metric = metricOf(quality);
    const level = column === null ? 'object' : 'property';
    const legal = Object.keys(METRICS).filter((name) => METRICS[name]?.includes(level));
    if (metric !== null && legal.includes(metric))
        return metric;
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, quality.metric === undefined ? 'rule' : 'metric'), {
        what: `a metric of ${level === 'object' ? 'an object' : 'a property'} must be one of ${legal.join(', ')}: current value is ${metric === null ? 'none' : `"${metric}"`}`,
        fix: 'use one of these, or a rule of type sql',
    });
}
function rowCount({ place }, share, bounds) {
    if (!share)
        return { kind: 'metric', metric: { of: 'rows' }, bounds };
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'unit'), {
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
        throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'arguments'), {
            what: 'legal values and a pattern cannot be counted together',
            fix: 'write two rules',
        });
    }
    if (typeof pattern === 'string') {
        const at = (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'arguments', 'pattern');
        const patterns = [(0,_frictionless_rule_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePattern */ .R)(pattern, { readPattern: scope.readPattern, place: at })];
        return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
    }
    const values = quality.validValues ?? argument(quality, 'validValues', place);
    return { kind: 'one-of', values: values.filter((value) => value !== null).map((value) => plain(value, place)) };
}
function keyColumns({ quality, place }, { object }) {
    return argument(quality, 'properties', place).map((name) => {
        const property = object.properties?.find((one) => one.name === name);
        if (property !== undefined)
            return (0,_contract_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(property);
        throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'arguments', 'properties'), {
            what: `a key must be made of properties of "${object.name}": ${JSON.stringify(name)} is none`,
            fix: 'correct the name',
        });
    });
}
function argument({ arguments: given }, name, place) {
    const value = given?.[name];
    if (Array.isArray(value) && value.length > 0)
        return value;
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'arguments'), {
        what: `the rule must have a list "${name}" among its arguments: current value is ${JSON.stringify(value ?? null)}`,
        fix: `add "${name}"`,
    });
}
function plain(value, place) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFault */ .XT)('CONFIG_INVALID', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(place, 'arguments'), {
        what: `a listed value must be text, a number or a truth value: current value is ${JSON.stringify(value)}`,
        fix: 'correct the value',
    });
}


/***/ }),

/***/ 20723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisons),
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);

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
        return [{ operator, bounds: bounds(numbers(value, (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, operator)).map((one) => one / per)) }];
    });
    if (stated.length > 0)
        return stated;
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_INVALID', place, {
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
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_INVALID', place, {
        what: `a rule compares with numbers, the smaller one first: current value is ${JSON.stringify(value)}`,
        fix: 'correct the value',
    });
}


/***/ }),

/***/ 21257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _3: () => (/* binding */ isPercent),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);

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
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'severity'), {
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
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'unit'), {
        what: `a unit must be rows or percent: current value is "${unit}"`,
        fix: 'use one of these',
    });
}


/***/ }),

/***/ 58446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ slaChecks),
/* harmony export */   c: () => (/* binding */ AGE_PROPERTIES)
/* harmony export */ });
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);
/* harmony import */ var _contract_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10601);


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
        const at = (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'slaProperties', index);
        const isAge = AGE_PROPERTIES.some((name) => name === sla.property.toLowerCase());
        const element = sla.element ?? slaDefaultElement;
        if (!isAge || element === undefined)
            return { drafts: [], unchecked: [{ what: words(sla), ...(0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) }] };
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
        const column = property === undefined ? name : (0,_contract_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(property);
        return [
            {
                name: `column.${column}.${sla.property.toLowerCase() === 'ly' ? 'latency' : sla.property}`,
                demand: { kind: 'metric', metric: { of: 'age-hours', column }, bounds: { max } },
                ...(sla.description === undefined ? {} : { note: sla.description }),
                ...(0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(place),
            },
        ];
    });
}
function hoursOf({ value, unit }, place) {
    const hours = HOURS.find(([names]) => names.includes((unit ?? 'd').trim().toLowerCase()))?.[1];
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (hours !== undefined && typeof amount === 'number' && amount >= 0)
        return amount * hours;
    throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_UNSUPPORTED', (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, hours === undefined ? 'unit' : 'value'), {
        what: `an age must be a number of ${HOURS.map(([names]) => names[0]).join(', ')}: current value is ${JSON.stringify(value)} ${unit ?? ''}`,
        fix: 'state a number and one of these units',
    });
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ STRING_FORMATS)
/* harmony export */ });
/* harmony import */ var _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96171);

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
    email: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FORMATS */ .fR['email'] ?? null,
    uri: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FORMATS */ .fR['uri'] ?? null,
    url: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FORMATS */ .fR['uri'] ?? null,
    uuid: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FORMATS */ .fR['uuid'] ?? null,
    byte: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FORMATS */ .fR['binary'] ?? null,
    hostname: `${LABEL}(?:\\.${LABEL})*`,
    ipv4: `${BYTE}(?:\\.${BYTE}){3}`,
    ipv6: `(?:${IPV6})`,
    date: _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH,
    'date-time': _frictionless_text_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE_TIME */ .lv,
    binary: null,
    password: null,
};


/***/ }),

/***/ 85577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ NUMBER_FORMATS),
/* harmony export */   Ml: () => (/* binding */ TYPE_OPTIONS),
/* harmony export */   oR: () => (/* binding */ demandOptions)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95140);
/* harmony import */ var _frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);


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
        const at = (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'logicalTypeOptions', name);
        if (!legal.includes(name)) {
            const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, legal);
            throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_INVALID', at, {
                what: `an option of the type ${type} must be one of ${legal.join(', ') || 'none'}: current value is "${name}"`,
                fix: near === null ? 'remove the option' : `did you mean "${near}"?`,
            });
        }
        const [fits, words] = shapeOf(name, type);
        if (fits(value))
            continue;
        throw (0,_frictionless_rule_place_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFault */ .XT)('CONFIG_INVALID', at, {
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


/***/ })

};
