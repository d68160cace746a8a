export const id = 194;
export const ids = [194];
export const modules = {

/***/ 72194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJsonSchema: () => (/* binding */ readJsonSchema)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/data/src/json-schema/compile-schema.js + 10 modules
var compile_schema = __webpack_require__(56533);
;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/keyword-words.js

const WORDS = {
    type: (value) => `be of type ${value}`,
    enum: (value) => `be one of ${value}`,
    const: (value) => `be ${value}`,
    minimum: (value) => `be at least ${value}`,
    maximum: (value) => `be at most ${value}`,
    exclusiveMinimum: (value) => `be greater than ${value}`,
    exclusiveMaximum: (value) => `be less than ${value}`,
    multipleOf: (value) => `be a multiple of ${value}`,
    minLength: (value) => `have at least ${value} characters`,
    maxLength: (value) => `have at most ${value} characters`,
    pattern: (value) => `match ${value}`,
    format: (value) => `be written as ${value}`,
    minItems: (value) => `have at least ${value} items`,
    maxItems: (value) => `have at most ${value} items`,
    uniqueItems: () => 'not repeat an item',
    minProperties: (value) => `have at least ${value} properties`,
    maxProperties: (value) => `have at most ${value} properties`,
    additionalProperties: () => 'have no other properties',
    unevaluatedProperties: () => 'have no other properties',
    additionalItems: () => 'have no other items',
    unevaluatedItems: () => 'have no other items',
};
const VALUE_CHARS_MAX = 80;
/** What a keyword at a pointer of a schema demands, in words: `"age" must be at least 18`. Names are the schema's own. */
function keywordWords(schema, pointer) {
    const parts = pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const subject = subjectOf(parts);
    const value = valueAt(schema, parts);
    if (parts.at(-2) === 'required')
        return `${subject} must have "${String(value)}"`;
    const keyword = parts.at(-1) ?? '';
    const say = Object.hasOwn(WORDS, keyword) ? WORDS[keyword] : undefined;
    if (value === false && say === undefined)
        return `${subject} must not be there`;
    return say === undefined ? `${subject} must fit "${keyword}"` : `${subject} must ${say(keyword_words_short(value))}`;
}
/** The place in a record that the keyword speaks of, as far as the way to it tells. */
function subjectOf(parts) {
    let path = '';
    for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at];
        const isLast = at >= parts.length - 1;
        if (part === 'properties' && !isLast) {
            at += 1;
            path += `${path === '' ? '' : '.'}${parts[at] ?? ''}`;
        }
        else if (['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'].includes(part ?? '') && !isLast) {
            path += '[]';
        }
        else if ((part === 'patternProperties' || part === 'additionalProperties') && !isLast) {
            if (part === 'patternProperties')
                at += 1;
            path += `${path === '' ? '' : '.'}*`;
        }
        else if ((part === '$defs' || part === 'definitions') && !isLast) {
            at += 1;
            path = parts[at] ?? '';
        }
    }
    return path === '' ? 'the record' : `"${path}"`;
}
function valueAt(schema, parts) {
    let value = schema;
    for (const part of parts) {
        if (Array.isArray(value))
            value = value[Number(part)] ?? null;
        else
            value = (0,guard/* isJsonObject */.O)(value) && Object.hasOwn(value, part) ? (value[part] ?? null) : null;
    }
    return value;
}
function keyword_words_short(value) {
    const text = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : JSON.stringify(value);
    return text.length > VALUE_CHARS_MAX ? `${text.slice(0, VALUE_CHARS_MAX - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/read-json-schema.js




/**
 * Reads a JSON Schema of one record. Every keyword that can break a record by itself becomes a check of its own, at its own line; what
 * stands under `anyOf` and its like decides together. All of them are answered by one validator in one pass. Throws `CONFIG_INVALID`
 * and `CONFIG_UNSUPPORTED`.
 */
async function readJsonSchema(value, source) {
    if (!(0,guard/* isJsonObject */.O)(value)) {
        throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the JSON Schema "${source.name}": it must be an object`, 'write the schema of one record', { where: { file: source.name } });
    }
    const { keywords } = await (0,compile_schema/* compileSchema */.F)(value, { source, formats: true });
    const checks = keywords.map((keyword) => {
        const where = source.locate(keyword);
        return {
            name: `record#${keyword}`,
            demand: {
                kind: 'rows',
                columns: [],
                test: { kind: 'record-schema', schema: value, keyword },
                skip: 'never',
                allow: { holding: 1 },
            },
            severity: 'error',
            vacuous: 'warn',
            note: keywordWords(value, keyword),
            ...(where === undefined ? {} : { where }),
        };
    });
    return { name: source.name, sha256: source.sha256, language: 'JSON Schema', checks };
}


/***/ })

};
